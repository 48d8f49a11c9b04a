/* All operations. Generated; do not edit. */
#include <outdial/operations.h>

#include <outdial/sink_everything.h>
#include <outdial/sink_get_thing.h>
#include <outdial/sink_judge_thing.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

const struct od_operation *const od_all_operations[] = {
    &od_sink_everything_operation,
    &od_sink_get_thing_operation,
    &od_sink_judge_thing_operation,
    NULL,
};
