/* The documentation of each operation. Generated; do not edit. */
#ifndef OUTDIAL_OPERATION_DOCS_H
#define OUTDIAL_OPERATION_DOCS_H

#include <outdial/docs.h>

extern const struct od_operation_docs od_happyrobot_dial_outbound_docs;
extern const struct od_operation_docs od_vocode_create_call_docs;
extern const struct od_operation_docs od_vogent_create_dial_docs;
extern const struct od_operation_docs od_vogent_create_dial_v1_docs;
extern const struct od_operation_docs od_vogent_hangup_dial_docs;
extern const struct od_operation_docs od_voiceos_create_phone_call_docs;

#endif
