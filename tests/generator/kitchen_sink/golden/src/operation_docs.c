/* The documentation of all operations. Generated; do not edit. */
#include "operation_docs.h"

const struct od_operation_docs *const od_all_operation_docs[] = {
    &od_sink_everything_docs,
    &od_sink_get_thing_docs,
    NULL,
};
