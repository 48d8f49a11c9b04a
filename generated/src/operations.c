/* All operations. Generated; do not edit. */
#include <outdial/operations.h>

#include <outdial/happyrobot_dial_outbound.h>
#include <outdial/vocode_create_call.h>
#include <outdial/vogent_create_dial.h>
#include <outdial/vogent_create_dial_v1.h>
#include <outdial/vogent_hangup_dial.h>
#include <outdial/voiceos_create_phone_call.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

const struct od_operation *const od_all_operations[] = {
    &od_happyrobot_dial_outbound_operation,
    &od_vocode_create_call_operation,
    &od_vogent_create_dial_operation,
    &od_vogent_create_dial_v1_operation,
    &od_vogent_hangup_dial_operation,
    &od_voiceos_create_phone_call_operation,
    NULL,
};
