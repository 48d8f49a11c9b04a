/* Tables of the types that the operations of Vocode share. Generated; do not edit. */
#ifndef SRC_VOCODE_TABLES_H
#define SRC_VOCODE_TABLES_H

#include <outdial/descriptor.h>

extern const struct od_union od_vocode_agent_or_id_union;
extern const struct od_object od_vocode_agent_params_object;
extern const struct od_object od_vocode_agent_object;
extern const struct od_union od_vocode_prompt_union;
extern const struct od_enum od_vocode_action_type_enum;
extern const struct od_union od_vocode_action_or_id_union;
extern const struct od_union od_vocode_action_union;
extern const struct od_object od_vocode_transfer_call_action_params_object;
extern const struct od_object od_vocode_end_conversation_action_params_object;
extern const struct od_object od_vocode_dtmf_action_params_object;
extern const struct od_object od_vocode_transfer_call_action_object;
extern const struct od_object od_vocode_end_conversation_action_object;
extern const struct od_object od_vocode_dtmf_action_object;
extern const struct od_object od_vocode_transfer_call_config_object;
extern const struct od_object od_vocode_empty_action_config_object;
extern const struct od_enum od_vocode_voice_type_enum;
extern const struct od_union od_vocode_voice_or_id_union;
extern const struct od_union od_vocode_voice_union;
extern const struct od_object od_vocode_azure_voice_params_object;
extern const struct od_object od_vocode_rime_voice_params_object;
extern const struct od_object od_vocode_eleven_labs_voice_params_object;
extern const struct od_object od_vocode_azure_voice_object;
extern const struct od_object od_vocode_rime_voice_object;
extern const struct od_object od_vocode_eleven_labs_voice_object;
extern const struct od_enum od_vocode_event_type_enum;
extern const struct od_enum od_vocode_http_method_enum;
extern const struct od_union od_vocode_webhook_or_id_union;
extern const struct od_object od_vocode_webhook_params_object;
extern const struct od_object od_vocode_webhook_object;
extern const struct od_object od_vocode_http_validation_error_object;
extern const struct od_union od_vocode_error_detail_union;
extern const struct od_object od_vocode_validation_error_object;
extern const struct od_union od_vocode_error_place_union;

#endif
