/* The documentation of all operations. Generated; do not edit. */
#include "operation_docs.h"

const struct od_operation_docs *const od_all_operation_docs[] = {
    &od_happyrobot_dial_outbound_docs,
    &od_vocode_create_call_docs,
    &od_vogent_create_dial_docs,
    &od_vogent_create_dial_v1_docs,
    &od_vogent_hangup_dial_docs,
    &od_voiceos_create_phone_call_docs,
    NULL,
};
