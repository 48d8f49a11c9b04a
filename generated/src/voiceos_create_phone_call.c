/* voiceos.create_phone_call: tables and typed functions. Generated; do not edit. */
#include <outdial/voiceos_create_phone_call.h>

#include "voiceos_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

_Static_assert(OD_HAS_LAYOUT(struct od_opt_voiceos_ended_reason, struct od_opt_enum_value),
               "od_opt_voiceos_ended_reason");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_voiceos_language_model_provider, struct od_opt_enum_value),
               "od_opt_voiceos_language_model_provider");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_voiceos_openai_model, struct od_opt_enum_value),
               "od_opt_voiceos_openai_model");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_voiceos_tool_type, struct od_opt_enum_value), "od_opt_voiceos_tool_type");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_voiceos_parameters_type, struct od_opt_enum_value),
               "od_opt_voiceos_parameters_type");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_voiceos_transcriber_provider, struct od_opt_enum_value),
               "od_opt_voiceos_transcriber_provider");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_voiceos_deepgram_language, struct od_opt_enum_value),
               "od_opt_voiceos_deepgram_language");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_voiceos_deepgram_model, struct od_opt_enum_value),
               "od_opt_voiceos_deepgram_model");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_voiceos_voice_provider, struct od_opt_enum_value),
               "od_opt_voiceos_voice_provider");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_voiceos_playht_model, struct od_opt_enum_value),
               "od_opt_voiceos_playht_model");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_voiceos_agent_provider, struct od_opt_enum_value),
               "od_opt_voiceos_agent_provider");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_voiceos_message_role, struct od_opt_enum_value),
               "od_opt_voiceos_message_role");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_voiceos_telephony_provider, struct od_opt_enum_value),
               "od_opt_voiceos_telephony_provider");

static const struct od_string instruction_texts[] = {
    [OD_VOICEOS_INSTRUCTION_HANG_UP] = {OD_TEXT("\"hang_up\"")},
};
_Static_assert(sizeof(enum od_voiceos_instruction) == sizeof(int), "instruction");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_instruction_value, struct od_enum_value), "instruction");
static const struct od_enum od_voiceos_instruction_enum = {
    .texts = instruction_texts,
    .n_texts = OD_COUNT(instruction_texts),
};

static const struct od_string event_name_texts[] = {
    [OD_VOICEOS_EVENT_NAME_PHONE_CALL_CONNECTION_REQUESTED] = {OD_TEXT("\"phone_call:connection_requested\"")},
    [OD_VOICEOS_EVENT_NAME_PHONE_CALL_REJECTED] = {OD_TEXT("\"phone_call:rejected\"")},
    [OD_VOICEOS_EVENT_NAME_PHONE_CALL_ACCEPTED] = {OD_TEXT("\"phone_call:accepted\"")},
    [OD_VOICEOS_EVENT_NAME_FUNCTION_CALL_TRIGGERED] = {OD_TEXT("\"function_call:triggered\"")},
    [OD_VOICEOS_EVENT_NAME_CONVERSATION_STARTED] = {OD_TEXT("\"conversation:started\"")},
    [OD_VOICEOS_EVENT_NAME_CONVERSATION_ENDED] = {OD_TEXT("\"conversation:ended\"")},
    [OD_VOICEOS_EVENT_NAME_CONVERSATION_DURATION] = {OD_TEXT("\"conversation:duration\"")},
    [OD_VOICEOS_EVENT_NAME_SPEECH_STARTED] = {OD_TEXT("\"speech:started\"")},
    [OD_VOICEOS_EVENT_NAME_SPEECH_ENDED] = {OD_TEXT("\"speech:ended\"")},
    [OD_VOICEOS_EVENT_NAME_MESSAGE_SENT] = {OD_TEXT("\"message:sent\"")},
    [OD_VOICEOS_EVENT_NAME_MESSAGE_GENERATED] = {OD_TEXT("\"message:generated\"")},
};
_Static_assert(sizeof(enum od_voiceos_event_name) == sizeof(int), "event_name");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_event_name_value, struct od_enum_value), "event_name");
static const struct od_enum od_voiceos_event_name_enum = {
    .texts = event_name_texts,
    .n_texts = OD_COUNT(event_name_texts),
};

static const struct od_string language_model_provider_texts[] = {
    [OD_VOICEOS_LANGUAGE_MODEL_PROVIDER_OPENAI] = {OD_TEXT("\"openai\"")},
};
_Static_assert(sizeof(enum od_voiceos_language_model_provider) == sizeof(int), "language_model_provider");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_language_model_provider_value, struct od_enum_value),
               "language_model_provider");
static const struct od_enum od_voiceos_language_model_provider_enum = {
    .texts = language_model_provider_texts,
    .n_texts = OD_COUNT(language_model_provider_texts),
};

static const struct od_string openai_model_texts[] = {
    [OD_VOICEOS_OPENAI_MODEL_GPT_3_5_TURBO] = {OD_TEXT("\"gpt-3.5-turbo\"")},
    [OD_VOICEOS_OPENAI_MODEL_GPT_3_5_TURBO_0125] = {OD_TEXT("\"gpt-3.5-turbo-0125\"")},
    [OD_VOICEOS_OPENAI_MODEL_GPT_3_5_TURBO_1106] = {OD_TEXT("\"gpt-3.5-turbo-1106\"")},
    [OD_VOICEOS_OPENAI_MODEL_GPT_3_5_TURBO_16K] = {OD_TEXT("\"gpt-3.5-turbo-16k\"")},
    [OD_VOICEOS_OPENAI_MODEL_GPT_3_5_TURBO_0613] = {OD_TEXT("\"gpt-3.5-turbo-0613\"")},
    [OD_VOICEOS_OPENAI_MODEL_GPT_4_TURBO] = {OD_TEXT("\"gpt-4-turbo\"")},
    [OD_VOICEOS_OPENAI_MODEL_GPT_4_TURBO_2024_04_09] = {OD_TEXT("\"gpt-4-turbo-2024-04-09\"")},
    [OD_VOICEOS_OPENAI_MODEL_GPT_4_TURBO_PREVIEW] = {OD_TEXT("\"gpt-4-turbo-preview\"")},
    [OD_VOICEOS_OPENAI_MODEL_GPT_4_0125_PREVIEW] = {OD_TEXT("\"gpt-4-0125-preview\"")},
    [OD_VOICEOS_OPENAI_MODEL_GPT_4_1106_PREVIEW] = {OD_TEXT("\"gpt-4-1106-preview\"")},
    [OD_VOICEOS_OPENAI_MODEL_GPT_4_0613] = {OD_TEXT("\"gpt-4-0613\"")},
    [OD_VOICEOS_OPENAI_MODEL_GPT_4] = {OD_TEXT("\"gpt-4\"")},
    [OD_VOICEOS_OPENAI_MODEL_GPT_4O] = {OD_TEXT("\"gpt-4o\"")},
};
_Static_assert(sizeof(enum od_voiceos_openai_model) == sizeof(int), "openai_model");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_openai_model_value, struct od_enum_value), "openai_model");
static const struct od_enum od_voiceos_openai_model_enum = {
    .texts = openai_model_texts,
    .n_texts = OD_COUNT(openai_model_texts),
    .open = true,
};

static const struct od_string tool_type_texts[] = {
    [OD_VOICEOS_TOOL_TYPE_FUNCTION] = {OD_TEXT("\"function\"")},
};
_Static_assert(sizeof(enum od_voiceos_tool_type) == sizeof(int), "tool_type");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_tool_type_value, struct od_enum_value), "tool_type");
static const struct od_enum od_voiceos_tool_type_enum = {
    .texts = tool_type_texts,
    .n_texts = OD_COUNT(tool_type_texts),
};

static const struct od_string parameters_type_texts[] = {
    [OD_VOICEOS_PARAMETERS_TYPE_OBJECT] = {OD_TEXT("\"object\"")},
};
_Static_assert(sizeof(enum od_voiceos_parameters_type) == sizeof(int), "parameters_type");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_parameters_type_value, struct od_enum_value), "parameters_type");
static const struct od_enum od_voiceos_parameters_type_enum = {
    .texts = parameters_type_texts,
    .n_texts = OD_COUNT(parameters_type_texts),
};

static const struct od_string transcriber_provider_texts[] = {
    [OD_VOICEOS_TRANSCRIBER_PROVIDER_DEEPGRAM] = {OD_TEXT("\"deepgram\"")},
};
_Static_assert(sizeof(enum od_voiceos_transcriber_provider) == sizeof(int), "transcriber_provider");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_transcriber_provider_value, struct od_enum_value),
               "transcriber_provider");
static const struct od_enum od_voiceos_transcriber_provider_enum = {
    .texts = transcriber_provider_texts,
    .n_texts = OD_COUNT(transcriber_provider_texts),
};

static const struct od_string deepgram_language_texts[] = {
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_EN] = {OD_TEXT("\"en\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_FR] = {OD_TEXT("\"fr\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_ES] = {OD_TEXT("\"es\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_DE] = {OD_TEXT("\"de\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_IT] = {OD_TEXT("\"it\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_NL] = {OD_TEXT("\"nl\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_PT] = {OD_TEXT("\"pt\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_RU] = {OD_TEXT("\"ru\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_JA] = {OD_TEXT("\"ja\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_CS] = {OD_TEXT("\"cs\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_DA] = {OD_TEXT("\"da\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_EL] = {OD_TEXT("\"el\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_HI] = {OD_TEXT("\"hi\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_ID] = {OD_TEXT("\"id\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_KO] = {OD_TEXT("\"ko\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_NO] = {OD_TEXT("\"no\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_PL] = {OD_TEXT("\"pl\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_SV] = {OD_TEXT("\"sv\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_TR] = {OD_TEXT("\"tr\"")},
    [OD_VOICEOS_DEEPGRAM_LANGUAGE_UK] = {OD_TEXT("\"uk\"")},
};
_Static_assert(sizeof(enum od_voiceos_deepgram_language) == sizeof(int), "deepgram_language");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_deepgram_language_value, struct od_enum_value), "deepgram_language");
static const struct od_enum od_voiceos_deepgram_language_enum = {
    .texts = deepgram_language_texts,
    .n_texts = OD_COUNT(deepgram_language_texts),
    .open = true,
};

static const struct od_string deepgram_model_texts[] = {
    [OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2] = {OD_TEXT("\"nova-2\"")},
    [OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_GENERAL] = {OD_TEXT("\"nova-2-general\"")},
    [OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_MEETING] = {OD_TEXT("\"nova-2-meeting\"")},
    [OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_PHONECALL] = {OD_TEXT("\"nova-2-phonecall\"")},
    [OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_FINANCE] = {OD_TEXT("\"nova-2-finance\"")},
    [OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_VOICEMAIL] = {OD_TEXT("\"nova-2-voicemail\"")},
    [OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_MEDICAL] = {OD_TEXT("\"nova-2-medical\"")},
    [OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_DRIVETHRU] = {OD_TEXT("\"nova-2-drivethru\"")},
    [OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_AUTOMOTIVE] = {OD_TEXT("\"nova-2-automotive\"")},
    [OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_CONVERSATIONALAI] = {OD_TEXT("\"nova-2-conversationalai\"")},
};
_Static_assert(sizeof(enum od_voiceos_deepgram_model) == sizeof(int), "deepgram_model");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_deepgram_model_value, struct od_enum_value), "deepgram_model");
static const struct od_enum od_voiceos_deepgram_model_enum = {
    .texts = deepgram_model_texts,
    .n_texts = OD_COUNT(deepgram_model_texts),
    .open = true,
};

static const struct od_string voice_provider_texts[] = {
    [OD_VOICEOS_VOICE_PROVIDER_PLAYHT] = {OD_TEXT("\"playht\"")},
};
_Static_assert(sizeof(enum od_voiceos_voice_provider) == sizeof(int), "voice_provider");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_voice_provider_value, struct od_enum_value), "voice_provider");
static const struct od_enum od_voiceos_voice_provider_enum = {
    .texts = voice_provider_texts,
    .n_texts = OD_COUNT(voice_provider_texts),
};

static const struct od_string playht_model_texts[] = {
    [OD_VOICEOS_PLAYHT_MODEL_SUSAN] = {OD_TEXT("\"susan\"")},
    [OD_VOICEOS_PLAYHT_MODEL_WILLIAM] = {OD_TEXT("\"william\"")},
    [OD_VOICEOS_PLAYHT_MODEL_PHOEBE] = {OD_TEXT("\"phoebe\"")},
    [OD_VOICEOS_PLAYHT_MODEL_ARTHUR] = {OD_TEXT("\"arthur\"")},
    [OD_VOICEOS_PLAYHT_MODEL_AYLA] = {OD_TEXT("\"ayla\"")},
    [OD_VOICEOS_PLAYHT_MODEL_DYLAN] = {OD_TEXT("\"dylan\"")},
    [OD_VOICEOS_PLAYHT_MODEL_MADELYN] = {OD_TEXT("\"madelyn\"")},
    [OD_VOICEOS_PLAYHT_MODEL_OLIVER] = {OD_TEXT("\"oliver\"")},
    [OD_VOICEOS_PLAYHT_MODEL_SOPHIA] = {OD_TEXT("\"sophia\"")},
};
_Static_assert(sizeof(enum od_voiceos_playht_model) == sizeof(int), "playht_model");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_playht_model_value, struct od_enum_value), "playht_model");
static const struct od_enum od_voiceos_playht_model_enum = {
    .texts = playht_model_texts,
    .n_texts = OD_COUNT(playht_model_texts),
    .open = true,
};

static const struct od_string http_method_texts[] = {
    [OD_VOICEOS_HTTP_METHOD_GET] = {OD_TEXT("\"GET\"")},
    [OD_VOICEOS_HTTP_METHOD_POST] = {OD_TEXT("\"POST\"")},
};
_Static_assert(sizeof(enum od_voiceos_http_method) == sizeof(int), "http_method");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_http_method_value, struct od_enum_value), "http_method");
static const struct od_enum od_voiceos_http_method_enum = {
    .texts = http_method_texts,
    .n_texts = OD_COUNT(http_method_texts),
};

static const struct od_string conversation_status_texts[] = {
    [OD_VOICEOS_CONVERSATION_STATUS_STARTED] = {OD_TEXT("\"started\"")},
    [OD_VOICEOS_CONVERSATION_STATUS_ENDED] = {OD_TEXT("\"ended\"")},
    [OD_VOICEOS_CONVERSATION_STATUS_QUEUED] = {OD_TEXT("\"queued\"")},
};
_Static_assert(sizeof(enum od_voiceos_conversation_status) == sizeof(int), "conversation_status");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_conversation_status_value, struct od_enum_value), "conversation_status");
static const struct od_enum od_voiceos_conversation_status_enum = {
    .texts = conversation_status_texts,
    .n_texts = OD_COUNT(conversation_status_texts),
};

static const struct od_string conversation_type_texts[] = {
    [OD_VOICEOS_CONVERSATION_TYPE_INBOUND_PHONE_CALL] = {OD_TEXT("\"inbound_phone_call\"")},
    [OD_VOICEOS_CONVERSATION_TYPE_OUTBOUND_PHONE_CALL] = {OD_TEXT("\"outbound_phone_call\"")},
    [OD_VOICEOS_CONVERSATION_TYPE_WEB_CALL] = {OD_TEXT("\"web_call\"")},
};
_Static_assert(sizeof(enum od_voiceos_conversation_type) == sizeof(int), "conversation_type");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_conversation_type_value, struct od_enum_value), "conversation_type");
static const struct od_enum od_voiceos_conversation_type_enum = {
    .texts = conversation_type_texts,
    .n_texts = OD_COUNT(conversation_type_texts),
};

static const struct od_string agent_provider_texts[] = {
    [OD_VOICEOS_AGENT_PROVIDER_VOICEOS] = {OD_TEXT("\"voiceos\"")},
};
_Static_assert(sizeof(enum od_voiceos_agent_provider) == sizeof(int), "agent_provider");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_agent_provider_value, struct od_enum_value), "agent_provider");
static const struct od_enum od_voiceos_agent_provider_enum = {
    .texts = agent_provider_texts,
    .n_texts = OD_COUNT(agent_provider_texts),
};

static const struct od_string language_model_cost_provider_texts[] = {
    [OD_VOICEOS_LANGUAGE_MODEL_COST_PROVIDER_OPENAI] = {OD_TEXT("\"openai\"")},
    [OD_VOICEOS_LANGUAGE_MODEL_COST_PROVIDER_GOOGLE] = {OD_TEXT("\"google\"")},
};
_Static_assert(sizeof(enum od_voiceos_language_model_cost_provider) == sizeof(int), "language_model_cost_provider");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_language_model_cost_provider_value, struct od_enum_value),
               "language_model_cost_provider");
static const struct od_enum od_voiceos_language_model_cost_provider_enum = {
    .texts = language_model_cost_provider_texts,
    .n_texts = OD_COUNT(language_model_cost_provider_texts),
};

static const struct od_string transcriber_cost_provider_texts[] = {
    [OD_VOICEOS_TRANSCRIBER_COST_PROVIDER_DEEPGRAM] = {OD_TEXT("\"deepgram\"")},
    [OD_VOICEOS_TRANSCRIBER_COST_PROVIDER_AZURE] = {OD_TEXT("\"azure\"")},
};
_Static_assert(sizeof(enum od_voiceos_transcriber_cost_provider) == sizeof(int), "transcriber_cost_provider");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_transcriber_cost_provider_value, struct od_enum_value),
               "transcriber_cost_provider");
static const struct od_enum od_voiceos_transcriber_cost_provider_enum = {
    .texts = transcriber_cost_provider_texts,
    .n_texts = OD_COUNT(transcriber_cost_provider_texts),
};

static const struct od_string voice_cost_provider_texts[] = {
    [OD_VOICEOS_VOICE_COST_PROVIDER_AZURE] = {OD_TEXT("\"azure\"")},
    [OD_VOICEOS_VOICE_COST_PROVIDER_ELEVENLABS] = {OD_TEXT("\"elevenlabs\"")},
    [OD_VOICEOS_VOICE_COST_PROVIDER_RIMEAI] = {OD_TEXT("\"rimeai\"")},
    [OD_VOICEOS_VOICE_COST_PROVIDER_DEEPGRAM] = {OD_TEXT("\"deepgram\"")},
    [OD_VOICEOS_VOICE_COST_PROVIDER_PLAYHT] = {OD_TEXT("\"playht\"")},
};
_Static_assert(sizeof(enum od_voiceos_voice_cost_provider) == sizeof(int), "voice_cost_provider");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_voice_cost_provider_value, struct od_enum_value), "voice_cost_provider");
static const struct od_enum od_voiceos_voice_cost_provider_enum = {
    .texts = voice_cost_provider_texts,
    .n_texts = OD_COUNT(voice_cost_provider_texts),
};

static const struct od_string telephony_provider_texts[] = {
    [OD_VOICEOS_TELEPHONY_PROVIDER_TWILIO] = {OD_TEXT("\"twilio\"")},
};
_Static_assert(sizeof(enum od_voiceos_telephony_provider) == sizeof(int), "telephony_provider");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_telephony_provider_value, struct od_enum_value), "telephony_provider");
static const struct od_enum od_voiceos_telephony_provider_enum = {
    .texts = telephony_provider_texts,
    .n_texts = OD_COUNT(telephony_provider_texts),
};

static const struct od_string ended_reason_texts[] = {
    [OD_VOICEOS_ENDED_REASON_AGENT_ENDED] = {OD_TEXT("\"agent_ended\"")},
    [OD_VOICEOS_ENDED_REASON_USER_ENDED] = {OD_TEXT("\"user_ended\"")},
    [OD_VOICEOS_ENDED_REASON_UNKNOWN] = {OD_TEXT("\"unknown\"")},
};
_Static_assert(sizeof(enum od_voiceos_ended_reason) == sizeof(int), "ended_reason");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_ended_reason_value, struct od_enum_value), "ended_reason");
static const struct od_enum od_voiceos_ended_reason_enum = {
    .texts = ended_reason_texts,
    .n_texts = OD_COUNT(ended_reason_texts),
};

static const struct od_string message_role_texts[] = {
    [OD_VOICEOS_MESSAGE_ROLE_AGENT] = {OD_TEXT("\"agent\"")},
    [OD_VOICEOS_MESSAGE_ROLE_USER] = {OD_TEXT("\"user\"")},
};
_Static_assert(sizeof(enum od_voiceos_message_role) == sizeof(int), "message_role");
_Static_assert(OD_HAS_LAYOUT(struct od_voiceos_message_role_value, struct od_enum_value), "message_role");
static const struct od_enum od_voiceos_message_role_enum = {
    .texts = message_role_texts,
    .n_texts = OD_COUNT(message_role_texts),
};

static const struct od_object od_voiceos_agent_configuration_object;
static const struct od_object od_voiceos_hook_object;
static const struct od_object od_voiceos_hook_instruction_object;
static const struct od_union od_voiceos_language_model_union;
static const struct od_object od_voiceos_openai_language_model_object;
static const struct od_object od_voiceos_tool_object;
static const struct od_object od_voiceos_function_definition_object;
static const struct od_object od_voiceos_function_parameters_object;
static const struct od_union od_voiceos_transcriber_union;
static const struct od_object od_voiceos_deepgram_transcriber_object;
static const struct od_union od_voiceos_voice_union;
static const struct od_object od_voiceos_playht_voice_object;
static const struct od_object od_voiceos_webhook_object;
static const struct od_object od_voiceos_conversation_cost_object;
static const struct od_object od_voiceos_agent_cost_object;
static const struct od_object od_voiceos_language_model_cost_object;
static const struct od_object od_voiceos_transcriber_cost_object;
static const struct od_object od_voiceos_voice_cost_object;
static const struct od_object od_voiceos_telephony_cost_object;
static const struct od_object od_voiceos_message_object;
static const struct od_object od_voiceos_phone_call_object;
static const struct od_union od_voiceos_error_detail_union;
static const struct od_object od_voiceos_validation_error_object;
static const struct od_union od_voiceos_error_place_union;

static const uint8_t create_phone_call_request__rule_1_rows[] = {3, 2};
static const uint8_t create_phone_call_request__rule_2_rows[] = {2};
static const struct od_row create_phone_call_request_rows[] = {
    {OD_NAME("\"from_number\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_create_phone_call_request, from_number, struct od_string)},
    {OD_NAME("\"to_number\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_create_phone_call_request, to_number, struct od_string)},
    {OD_NAME("\"agent_config\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_NULLABLE,
     .sub = &od_voiceos_agent_configuration_object,
     OD_OPTIONAL_AT(struct od_voiceos_create_phone_call_request, agent_config, struct od_opt_voiceos_agent_configuration)},
    {OD_NAME("\"agent_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_voiceos_create_phone_call_request, agent_id, struct od_opt_string)},
};
static const struct od_rule create_phone_call_request_rules[] = {
    {.message = "a call needs an agent: agent_id or agent_config", .rows = create_phone_call_request__rule_1_rows,
     .n_rows = OD_COUNT(create_phone_call_request__rule_1_rows), .test = OD_TEST_ALWAYS, .demand = OD_REQUIRE_ANY,
     .severity = OD_ERROR},
    {.message = "agent_id and agent_config are both given; which one wins is not documented",
     .rows = create_phone_call_request__rule_2_rows, .n_rows = OD_COUNT(create_phone_call_request__rule_2_rows),
     .test = OD_TEST_GIVEN, .row = 3, .demand = OD_FORBID, .severity = OD_WARNING},
};
static const struct od_object od_voiceos_create_phone_call_request_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_create_phone_call_request),
    .extra = offsetof(struct od_voiceos_create_phone_call_request, extra),
    .rows = create_phone_call_request_rows,
    .n_rows = OD_COUNT(create_phone_call_request_rows),
    .n_required = 2,
    .rules = create_phone_call_request_rules,
    .n_rules = OD_COUNT(create_phone_call_request_rules),
};

static const struct od_constraint create_phone_call_reply__ended_at_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_DATE_TIME},
};
static const struct od_list create_phone_call_reply__messages_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_voiceos_message_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_voiceos_message)};
static const struct od_constraint create_phone_call_reply__started_at_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_DATE_TIME},
};
static const struct od_row create_phone_call_reply_rows[] = {
    {OD_NAME("\"account_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_create_phone_call_reply, account_id, struct od_string)},
    {OD_NAME("\"agent_config\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED,
     .sub = &od_voiceos_agent_configuration_object,
     OD_AT(struct od_voiceos_create_phone_call_reply, agent_config, const struct od_voiceos_agent_configuration *)},
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_create_phone_call_reply, id, struct od_string)},
    {OD_NAME("\"status\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED,
     .sub = &od_voiceos_conversation_status_enum,
     OD_AT(struct od_voiceos_create_phone_call_reply, status, struct od_voiceos_conversation_status_value)},
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED, .sub = &od_voiceos_conversation_type_enum,
     OD_AT(struct od_voiceos_create_phone_call_reply, type, struct od_voiceos_conversation_type_value)},
    {OD_NAME("\"uri\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_create_phone_call_reply, uri, struct od_string)},
    {OD_NAME("\"agent_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_voiceos_create_phone_call_reply, agent_id, struct od_opt_string)},
    {OD_NAME("\"cost_breakdown\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_NULLABLE,
     .sub = &od_voiceos_conversation_cost_object,
     OD_OPTIONAL_AT(struct od_voiceos_create_phone_call_reply, cost_breakdown, struct od_opt_voiceos_conversation_cost)},
    {OD_NAME("\"ended_at\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     .constraints = create_phone_call_reply__ended_at_constraints,
     .n_constraints = OD_COUNT(create_phone_call_reply__ended_at_constraints),
     OD_OPTIONAL_AT(struct od_voiceos_create_phone_call_reply, ended_at, struct od_opt_string)},
    {OD_NAME("\"ended_reason\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_NULLABLE,
     .sub = &od_voiceos_ended_reason_enum,
     OD_OPTIONAL_AT(struct od_voiceos_create_phone_call_reply, ended_reason, struct od_opt_voiceos_ended_reason)},
    {OD_NAME("\"messages\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &create_phone_call_reply__messages_list,
     OD_OPTIONAL_AT(struct od_voiceos_create_phone_call_reply, messages, struct od_opt_voiceos_message_list)},
    {OD_NAME("\"phone_call\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_NULLABLE,
     .sub = &od_voiceos_phone_call_object,
     OD_OPTIONAL_AT(struct od_voiceos_create_phone_call_reply, phone_call, struct od_opt_voiceos_phone_call)},
    {OD_NAME("\"started_at\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     .constraints = create_phone_call_reply__started_at_constraints,
     .n_constraints = OD_COUNT(create_phone_call_reply__started_at_constraints),
     OD_OPTIONAL_AT(struct od_voiceos_create_phone_call_reply, started_at, struct od_opt_string)},
};
static const struct od_object od_voiceos_create_phone_call_reply_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_create_phone_call_reply),
    .extra = offsetof(struct od_voiceos_create_phone_call_reply, extra),
    .rows = create_phone_call_reply_rows,
    .n_rows = OD_COUNT(create_phone_call_reply_rows),
    .n_required = 6,
};

static const struct od_list agent_configuration__hooks_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_voiceos_hook_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_voiceos_hook)};
static const struct od_list agent_configuration__metadata_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_list agent_configuration__webhooks_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_voiceos_webhook_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_voiceos_webhook)};
static const struct od_row agent_configuration_rows[] = {
    {OD_NAME("\"hooks\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE, .sub = &agent_configuration__hooks_list,
     OD_OPTIONAL_AT(struct od_voiceos_agent_configuration, hooks, struct od_opt_voiceos_hook_list)},
    {OD_NAME("\"initial_message\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_voiceos_agent_configuration, initial_message, struct od_opt_string)},
    {OD_NAME("\"language_model\":"), .kind = OD_KIND_UNION, .flags = OD_ROW_NULLABLE,
     .sub = &od_voiceos_language_model_union,
     OD_OPTIONAL_AT(struct od_voiceos_agent_configuration, language_model, struct od_opt_voiceos_language_model)},
    {OD_NAME("\"max_duration_seconds\":"), .kind = OD_KIND_INTEGER, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_voiceos_agent_configuration, max_duration_seconds, struct od_opt_int)},
    {OD_NAME("\"metadata\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &agent_configuration__metadata_list,
     OD_OPTIONAL_AT(struct od_voiceos_agent_configuration, metadata, struct od_opt_string_map)},
    {OD_NAME("\"prompt\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_voiceos_agent_configuration, prompt, struct od_opt_string)},
    {OD_NAME("\"transcriber\":"), .kind = OD_KIND_UNION, .flags = OD_ROW_NULLABLE,
     .sub = &od_voiceos_transcriber_union,
     OD_OPTIONAL_AT(struct od_voiceos_agent_configuration, transcriber, struct od_opt_voiceos_transcriber)},
    {OD_NAME("\"voice\":"), .kind = OD_KIND_UNION, .flags = OD_ROW_NULLABLE, .sub = &od_voiceos_voice_union,
     OD_OPTIONAL_AT(struct od_voiceos_agent_configuration, voice, struct od_opt_voiceos_voice)},
    {OD_NAME("\"webhooks\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &agent_configuration__webhooks_list,
     OD_OPTIONAL_AT(struct od_voiceos_agent_configuration, webhooks, struct od_opt_voiceos_webhook_list)},
};
static const struct od_object od_voiceos_agent_configuration_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_agent_configuration),
    .extra = offsetof(struct od_voiceos_agent_configuration, extra),
    .rows = agent_configuration_rows,
    .n_rows = OD_COUNT(agent_configuration_rows),
    .n_required = 0,
};

static const struct od_list hook__instructions_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_voiceos_hook_instruction_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_voiceos_hook_instruction)};
static const struct od_list hook__events_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_voiceos_event_name_enum, .presence = OD_PLAIN},
    .stride = sizeof(struct od_voiceos_event_name_value)};
static const struct od_row hook_rows[] = {
    {OD_NAME("\"instructions\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED, .sub = &hook__instructions_list,
     OD_AT(struct od_voiceos_hook, instructions, struct od_voiceos_hook_instruction_list)},
    {OD_NAME("\"events\":"), .kind = OD_KIND_LIST, .sub = &hook__events_list,
     OD_OPTIONAL_AT(struct od_voiceos_hook, events, struct od_opt_voiceos_event_name_list)},
    {OD_NAME("\"filter\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_voiceos_hook, filter, struct od_opt_string)},
};
static const struct od_object od_voiceos_hook_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_hook),
    .extra = offsetof(struct od_voiceos_hook, extra),
    .rows = hook_rows,
    .n_rows = OD_COUNT(hook_rows),
    .n_required = 1,
};

static const struct od_row hook_instruction_rows[] = {
    {OD_NAME("\"instruction\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED, .sub = &od_voiceos_instruction_enum,
     OD_AT(struct od_voiceos_hook_instruction, instruction, struct od_voiceos_instruction_value)},
};
static const struct od_object od_voiceos_hook_instruction_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_hook_instruction),
    .extra = offsetof(struct od_voiceos_hook_instruction, extra),
    .rows = hook_instruction_rows,
    .n_rows = OD_COUNT(hook_instruction_rows),
    .n_required = 1,
};

static const struct od_branch language_model_branches[] = {
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_voiceos_openai_language_model_object,
             OD_AT(struct od_voiceos_language_model, openai, const struct od_voiceos_openai_language_model *)},
     .tag = "\"openai\""},
};
_Static_assert((int)OD_VOICEOS_LANGUAGE_MODEL_OPENAI == OD_BRANCH_FIRST + 0, "language_model.openai");
_Static_assert(sizeof(((struct od_voiceos_language_model *)0)->branch) == sizeof(int), "language_model.branch");
static const struct od_union od_voiceos_language_model_union = {
    .other = offsetof(struct od_voiceos_language_model, other),
    .size = sizeof(struct od_voiceos_language_model),
    .branches = language_model_branches,
    .n_branches = OD_COUNT(language_model_branches),
    .tag = "\"provider\":",
    .open = true,
};

static const struct od_constraint openai_language_model__provider_constraints[] = {
    {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 1},
};
static const struct od_constraint openai_language_model__temperature_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .d = 0.0},
    {.check = OD_CHECK_MAX, .severity = OD_ERROR, .d = 2.0},
};
static const struct od_list openai_language_model__tools_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_voiceos_tool_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_voiceos_tool)};
static const struct od_row openai_language_model_rows[] = {
    {OD_NAME("\"provider\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_FIXED,
     .sub = &od_voiceos_language_model_provider_enum, .constraints = openai_language_model__provider_constraints,
     .n_constraints = OD_COUNT(openai_language_model__provider_constraints),
     OD_OPTIONAL_AT(struct od_voiceos_openai_language_model, provider, struct od_opt_voiceos_language_model_provider)},
    {OD_NAME("\"credential_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_voiceos_openai_language_model, credential_id, struct od_opt_string)},
    {OD_NAME("\"max_tokens\":"), .kind = OD_KIND_INTEGER, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_voiceos_openai_language_model, max_tokens, struct od_opt_int)},
    {OD_NAME("\"model\":"), .kind = OD_KIND_ENUM, .sub = &od_voiceos_openai_model_enum,
     OD_OPTIONAL_AT(struct od_voiceos_openai_language_model, model, struct od_opt_voiceos_openai_model)},
    {OD_NAME("\"temperature\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_NULLABLE,
     .constraints = openai_language_model__temperature_constraints,
     .n_constraints = OD_COUNT(openai_language_model__temperature_constraints),
     OD_OPTIONAL_AT(struct od_voiceos_openai_language_model, temperature, struct od_opt_number)},
    {OD_NAME("\"tools\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE, .sub = &openai_language_model__tools_list,
     OD_OPTIONAL_AT(struct od_voiceos_openai_language_model, tools, struct od_opt_voiceos_tool_list)},
};
static const struct od_object od_voiceos_openai_language_model_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_openai_language_model),
    .extra = offsetof(struct od_voiceos_openai_language_model, extra),
    .rows = openai_language_model_rows,
    .n_rows = OD_COUNT(openai_language_model_rows),
    .n_required = 1,
};

static const struct od_constraint tool__type_constraints[] = {
    {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 1},
};
static const struct od_row tool_rows[] = {
    {OD_NAME("\"function\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED,
     .sub = &od_voiceos_function_definition_object,
     OD_AT(struct od_voiceos_tool, function, const struct od_voiceos_function_definition *)},
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_FIXED, .sub = &od_voiceos_tool_type_enum,
     .constraints = tool__type_constraints, .n_constraints = OD_COUNT(tool__type_constraints),
     OD_OPTIONAL_AT(struct od_voiceos_tool, type, struct od_opt_voiceos_tool_type)},
};
static const struct od_object od_voiceos_tool_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_tool),
    .extra = offsetof(struct od_voiceos_tool, extra),
    .rows = tool_rows,
    .n_rows = OD_COUNT(tool_rows),
    .n_required = 1,
};

static const struct od_constraint function_definition__name_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {1, 63}},
    {.check = OD_CHECK_CHARSET, .severity = OD_ERROR, .s = "A-Za-z0-9_"},
};
static const struct od_row function_definition_rows[] = {
    {OD_NAME("\"description\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_function_definition, description, struct od_string)},
    {OD_NAME("\"name\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = function_definition__name_constraints,
     .n_constraints = OD_COUNT(function_definition__name_constraints),
     OD_AT(struct od_voiceos_function_definition, name, struct od_string)},
    {OD_NAME("\"parameters\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED,
     .sub = &od_voiceos_function_parameters_object,
     OD_AT(struct od_voiceos_function_definition, parameters, const struct od_voiceos_function_parameters *)},
};
static const struct od_object od_voiceos_function_definition_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_function_definition),
    .extra = offsetof(struct od_voiceos_function_definition, extra),
    .rows = function_definition_rows,
    .n_rows = OD_COUNT(function_definition_rows),
    .n_required = 3,
};

static const struct od_constraint function_parameters__type_constraints[] = {
    {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 1},
};
static const struct od_list function_parameters__required_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_row function_parameters_rows[] = {
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_FIXED, .sub = &od_voiceos_parameters_type_enum,
     .constraints = function_parameters__type_constraints,
     .n_constraints = OD_COUNT(function_parameters__type_constraints),
     OD_OPTIONAL_AT(struct od_voiceos_function_parameters, type, struct od_opt_voiceos_parameters_type)},
    {OD_NAME("\"properties\":"), .kind = OD_KIND_JSON_OBJECT, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_function_parameters, properties, struct od_json)},
    {OD_NAME("\"required\":"), .kind = OD_KIND_LIST, .sub = &function_parameters__required_list,
     OD_OPTIONAL_AT(struct od_voiceos_function_parameters, required, struct od_opt_string_list)},
};
static const struct od_object od_voiceos_function_parameters_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_function_parameters),
    .extra = offsetof(struct od_voiceos_function_parameters, extra),
    .rows = function_parameters_rows,
    .n_rows = OD_COUNT(function_parameters_rows),
    .n_required = 1,
};

static const struct od_branch transcriber_branches[] = {
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_voiceos_deepgram_transcriber_object,
             OD_AT(struct od_voiceos_transcriber, deepgram, const struct od_voiceos_deepgram_transcriber *)},
     .tag = "\"deepgram\""},
};
_Static_assert((int)OD_VOICEOS_TRANSCRIBER_DEEPGRAM == OD_BRANCH_FIRST + 0, "transcriber.deepgram");
_Static_assert(sizeof(((struct od_voiceos_transcriber *)0)->branch) == sizeof(int), "transcriber.branch");
static const struct od_union od_voiceos_transcriber_union = {
    .other = offsetof(struct od_voiceos_transcriber, other),
    .size = sizeof(struct od_voiceos_transcriber),
    .branches = transcriber_branches,
    .n_branches = OD_COUNT(transcriber_branches),
    .tag = "\"provider\":",
    .open = true,
};

static const struct od_constraint deepgram_transcriber__provider_constraints[] = {
    {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 1},
};
static const struct od_list deepgram_transcriber__keywords_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_row deepgram_transcriber_rows[] = {
    {OD_NAME("\"provider\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_FIXED,
     .sub = &od_voiceos_transcriber_provider_enum, .constraints = deepgram_transcriber__provider_constraints,
     .n_constraints = OD_COUNT(deepgram_transcriber__provider_constraints),
     OD_OPTIONAL_AT(struct od_voiceos_deepgram_transcriber, provider, struct od_opt_voiceos_transcriber_provider)},
    {OD_NAME("\"credential_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_voiceos_deepgram_transcriber, credential_id, struct od_opt_string)},
    {OD_NAME("\"keywords\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &deepgram_transcriber__keywords_list,
     OD_OPTIONAL_AT(struct od_voiceos_deepgram_transcriber, keywords, struct od_opt_string_list)},
    {OD_NAME("\"language\":"), .kind = OD_KIND_ENUM, .sub = &od_voiceos_deepgram_language_enum,
     OD_OPTIONAL_AT(struct od_voiceos_deepgram_transcriber, language, struct od_opt_voiceos_deepgram_language)},
    {OD_NAME("\"model\":"), .kind = OD_KIND_ENUM, .sub = &od_voiceos_deepgram_model_enum,
     OD_OPTIONAL_AT(struct od_voiceos_deepgram_transcriber, model, struct od_opt_voiceos_deepgram_model)},
};
static const struct od_object od_voiceos_deepgram_transcriber_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_deepgram_transcriber),
    .extra = offsetof(struct od_voiceos_deepgram_transcriber, extra),
    .rows = deepgram_transcriber_rows,
    .n_rows = OD_COUNT(deepgram_transcriber_rows),
    .n_required = 1,
};

static const struct od_branch voice_branches[] = {
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_voiceos_playht_voice_object,
             OD_AT(struct od_voiceos_voice, playht, const struct od_voiceos_playht_voice *)}, .tag = "\"playht\""},
};
_Static_assert((int)OD_VOICEOS_VOICE_PLAYHT == OD_BRANCH_FIRST + 0, "voice.playht");
_Static_assert(sizeof(((struct od_voiceos_voice *)0)->branch) == sizeof(int), "voice.branch");
static const struct od_union od_voiceos_voice_union = {
    .other = offsetof(struct od_voiceos_voice, other),
    .size = sizeof(struct od_voiceos_voice),
    .branches = voice_branches,
    .n_branches = OD_COUNT(voice_branches),
    .tag = "\"provider\":",
    .open = true,
};

static const struct od_constraint playht_voice__provider_constraints[] = {
    {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 1},
};
static const struct od_constraint playht_voice__speed_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .d = 0.0},
    {.check = OD_CHECK_MAX, .severity = OD_ERROR, .d = 5.0},
    {.check = OD_CHECK_ABOVE, .severity = OD_WARNING, .d = 0.0},
};
static const struct od_constraint playht_voice__style_guidance_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .d = 1.0},
    {.check = OD_CHECK_MAX, .severity = OD_ERROR, .d = 30.0},
};
static const struct od_constraint playht_voice__temperature_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .d = 0.0},
    {.check = OD_CHECK_MAX, .severity = OD_ERROR, .d = 2.0},
};
static const struct od_constraint playht_voice__text_guidance_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .d = 1.0},
    {.check = OD_CHECK_MAX, .severity = OD_ERROR, .d = 2.0},
};
static const struct od_row playht_voice_rows[] = {
    {OD_NAME("\"provider\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_FIXED,
     .sub = &od_voiceos_voice_provider_enum, .constraints = playht_voice__provider_constraints,
     .n_constraints = OD_COUNT(playht_voice__provider_constraints),
     OD_OPTIONAL_AT(struct od_voiceos_playht_voice, provider, struct od_opt_voiceos_voice_provider)},
    {OD_NAME("\"credential_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_voiceos_playht_voice, credential_id, struct od_opt_string)},
    {OD_NAME("\"model\":"), .kind = OD_KIND_ENUM, .sub = &od_voiceos_playht_model_enum,
     OD_OPTIONAL_AT(struct od_voiceos_playht_voice, model, struct od_opt_voiceos_playht_model)},
    {OD_NAME("\"speed\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_NULLABLE,
     .constraints = playht_voice__speed_constraints, .n_constraints = OD_COUNT(playht_voice__speed_constraints),
     OD_OPTIONAL_AT(struct od_voiceos_playht_voice, speed, struct od_opt_number)},
    {OD_NAME("\"style_guidance\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_NULLABLE,
     .constraints = playht_voice__style_guidance_constraints,
     .n_constraints = OD_COUNT(playht_voice__style_guidance_constraints),
     OD_OPTIONAL_AT(struct od_voiceos_playht_voice, style_guidance, struct od_opt_number)},
    {OD_NAME("\"temperature\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_NULLABLE,
     .constraints = playht_voice__temperature_constraints,
     .n_constraints = OD_COUNT(playht_voice__temperature_constraints),
     OD_OPTIONAL_AT(struct od_voiceos_playht_voice, temperature, struct od_opt_number)},
    {OD_NAME("\"text_guidance\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_NULLABLE,
     .constraints = playht_voice__text_guidance_constraints,
     .n_constraints = OD_COUNT(playht_voice__text_guidance_constraints),
     OD_OPTIONAL_AT(struct od_voiceos_playht_voice, text_guidance, struct od_opt_number)},
};
static const struct od_object od_voiceos_playht_voice_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_playht_voice),
    .extra = offsetof(struct od_voiceos_playht_voice, extra),
    .rows = playht_voice_rows,
    .n_rows = OD_COUNT(playht_voice_rows),
    .n_required = 1,
};

static const struct od_list webhook__events_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_voiceos_event_name_enum, .presence = OD_PLAIN},
    .stride = sizeof(struct od_voiceos_event_name_value)};
static const struct od_list webhook__headers_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const uint8_t webhook__rule_1_rows[] = {2};
static const struct od_row webhook_rows[] = {
    {OD_NAME("\"method\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED, .sub = &od_voiceos_http_method_enum,
     OD_AT(struct od_voiceos_webhook, method, struct od_voiceos_http_method_value)},
    {OD_NAME("\"url\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_webhook, url, struct od_string)},
    {OD_NAME("\"events\":"), .kind = OD_KIND_LIST, .sub = &webhook__events_list,
     OD_OPTIONAL_AT(struct od_voiceos_webhook, events, struct od_opt_voiceos_event_name_list)},
    {OD_NAME("\"filter\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_voiceos_webhook, filter, struct od_opt_string)},
    {OD_NAME("\"headers\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE, .sub = &webhook__headers_list,
     OD_OPTIONAL_AT(struct od_voiceos_webhook, headers, struct od_opt_string_map)},
};
static const struct od_rule webhook_rules[] = {
    {.message = "a webhook without events: the SDK requires them", .rows = webhook__rule_1_rows,
     .n_rows = OD_COUNT(webhook__rule_1_rows), .test = OD_TEST_ALWAYS, .demand = OD_REQUIRE_ALL,
     .severity = OD_WARNING},
};
static const struct od_object od_voiceos_webhook_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_webhook),
    .extra = offsetof(struct od_voiceos_webhook, extra),
    .rows = webhook_rows,
    .n_rows = OD_COUNT(webhook_rows),
    .n_required = 2,
    .rules = webhook_rules,
    .n_rules = OD_COUNT(webhook_rules),
};

static const struct od_row conversation_cost_rows[] = {
    {OD_NAME("\"agent\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED, .sub = &od_voiceos_agent_cost_object,
     OD_AT(struct od_voiceos_conversation_cost, agent, const struct od_voiceos_agent_cost *)},
    {OD_NAME("\"language_model\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED,
     .sub = &od_voiceos_language_model_cost_object,
     OD_AT(struct od_voiceos_conversation_cost, language_model, const struct od_voiceos_language_model_cost *)},
    {OD_NAME("\"total\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_conversation_cost, total, double)},
    {OD_NAME("\"transcriber\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED,
     .sub = &od_voiceos_transcriber_cost_object,
     OD_AT(struct od_voiceos_conversation_cost, transcriber, const struct od_voiceos_transcriber_cost *)},
    {OD_NAME("\"voice\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED, .sub = &od_voiceos_voice_cost_object,
     OD_AT(struct od_voiceos_conversation_cost, voice, const struct od_voiceos_voice_cost *)},
    {OD_NAME("\"telephony\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_NULLABLE,
     .sub = &od_voiceos_telephony_cost_object,
     OD_OPTIONAL_AT(struct od_voiceos_conversation_cost, telephony, struct od_opt_voiceos_telephony_cost)},
};
static const struct od_object od_voiceos_conversation_cost_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_conversation_cost),
    .extra = offsetof(struct od_voiceos_conversation_cost, extra),
    .rows = conversation_cost_rows,
    .n_rows = OD_COUNT(conversation_cost_rows),
    .n_required = 5,
};

static const struct od_row agent_cost_rows[] = {
    {OD_NAME("\"cost\":"), .kind = OD_KIND_NUMBER,
     OD_OPTIONAL_AT(struct od_voiceos_agent_cost, cost, struct od_opt_number)},
    {OD_NAME("\"provider\":"), .kind = OD_KIND_ENUM, .sub = &od_voiceos_agent_provider_enum,
     OD_OPTIONAL_AT(struct od_voiceos_agent_cost, provider, struct od_opt_voiceos_agent_provider)},
    {OD_NAME("\"seconds\":"), .kind = OD_KIND_NUMBER,
     OD_OPTIONAL_AT(struct od_voiceos_agent_cost, seconds, struct od_opt_number)},
};
static const struct od_object od_voiceos_agent_cost_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_agent_cost),
    .extra = offsetof(struct od_voiceos_agent_cost, extra),
    .rows = agent_cost_rows,
    .n_rows = OD_COUNT(agent_cost_rows),
    .n_required = 0,
};

static const struct od_row language_model_cost_rows[] = {
    {OD_NAME("\"cost\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_language_model_cost, cost, double)},
    {OD_NAME("\"input_tokens\":"), .kind = OD_KIND_INTEGER, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_language_model_cost, input_tokens, int64_t)},
    {OD_NAME("\"output_tokens\":"), .kind = OD_KIND_INTEGER, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_language_model_cost, output_tokens, int64_t)},
    {OD_NAME("\"provider\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED,
     .sub = &od_voiceos_language_model_cost_provider_enum,
     OD_AT(struct od_voiceos_language_model_cost, provider, struct od_voiceos_language_model_cost_provider_value)},
};
static const struct od_object od_voiceos_language_model_cost_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_language_model_cost),
    .extra = offsetof(struct od_voiceos_language_model_cost, extra),
    .rows = language_model_cost_rows,
    .n_rows = OD_COUNT(language_model_cost_rows),
    .n_required = 4,
};

static const struct od_row transcriber_cost_rows[] = {
    {OD_NAME("\"cost\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_transcriber_cost, cost, double)},
    {OD_NAME("\"provider\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED,
     .sub = &od_voiceos_transcriber_cost_provider_enum,
     OD_AT(struct od_voiceos_transcriber_cost, provider, struct od_voiceos_transcriber_cost_provider_value)},
    {OD_NAME("\"seconds\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_transcriber_cost, seconds, double)},
};
static const struct od_object od_voiceos_transcriber_cost_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_transcriber_cost),
    .extra = offsetof(struct od_voiceos_transcriber_cost, extra),
    .rows = transcriber_cost_rows,
    .n_rows = OD_COUNT(transcriber_cost_rows),
    .n_required = 3,
};

static const struct od_row voice_cost_rows[] = {
    {OD_NAME("\"characters\":"), .kind = OD_KIND_INTEGER, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_voice_cost, characters, int64_t)},
    {OD_NAME("\"cost\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_voice_cost, cost, double)},
    {OD_NAME("\"provider\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED,
     .sub = &od_voiceos_voice_cost_provider_enum,
     OD_AT(struct od_voiceos_voice_cost, provider, struct od_voiceos_voice_cost_provider_value)},
};
static const struct od_object od_voiceos_voice_cost_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_voice_cost),
    .extra = offsetof(struct od_voiceos_voice_cost, extra),
    .rows = voice_cost_rows,
    .n_rows = OD_COUNT(voice_cost_rows),
    .n_required = 3,
};

static const struct od_row telephony_cost_rows[] = {
    {OD_NAME("\"cost\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_telephony_cost, cost, double)},
    {OD_NAME("\"provider\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED,
     .sub = &od_voiceos_telephony_provider_enum,
     OD_AT(struct od_voiceos_telephony_cost, provider, struct od_voiceos_telephony_provider_value)},
    {OD_NAME("\"seconds\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_telephony_cost, seconds, double)},
};
static const struct od_object od_voiceos_telephony_cost_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_telephony_cost),
    .extra = offsetof(struct od_voiceos_telephony_cost, extra),
    .rows = telephony_cost_rows,
    .n_rows = OD_COUNT(telephony_cost_rows),
    .n_required = 3,
};

static const struct od_row message_rows[] = {
    {OD_NAME("\"content\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_voiceos_message, content, struct od_opt_string)},
    {OD_NAME("\"role\":"), .kind = OD_KIND_ENUM, .sub = &od_voiceos_message_role_enum,
     OD_OPTIONAL_AT(struct od_voiceos_message, role, struct od_opt_voiceos_message_role)},
};
static const struct od_object od_voiceos_message_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_message),
    .extra = offsetof(struct od_voiceos_message, extra),
    .rows = message_rows,
    .n_rows = OD_COUNT(message_rows),
    .n_required = 0,
};

static const struct od_row phone_call_rows[] = {
    {OD_NAME("\"from_number\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_voiceos_phone_call, from_number, struct od_opt_string)},
    {OD_NAME("\"provider\":"), .kind = OD_KIND_ENUM, .sub = &od_voiceos_telephony_provider_enum,
     OD_OPTIONAL_AT(struct od_voiceos_phone_call, provider, struct od_opt_voiceos_telephony_provider)},
    {OD_NAME("\"to_number\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_voiceos_phone_call, to_number, struct od_opt_string)},
};
static const struct od_object od_voiceos_phone_call_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_phone_call),
    .extra = offsetof(struct od_voiceos_phone_call, extra),
    .rows = phone_call_rows,
    .n_rows = OD_COUNT(phone_call_rows),
    .n_required = 0,
};

static const struct od_row http_validation_error_rows[] = {
    {OD_NAME("\"detail\":"), .kind = OD_KIND_UNION, .sub = &od_voiceos_error_detail_union,
     OD_OPTIONAL_AT(struct od_voiceos_http_validation_error, detail, struct od_opt_voiceos_error_detail)},
};
static const struct od_object od_voiceos_http_validation_error_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_http_validation_error),
    .extra = offsetof(struct od_voiceos_http_validation_error, extra),
    .rows = http_validation_error_rows,
    .n_rows = OD_COUNT(http_validation_error_rows),
    .n_required = 0,
};

static const struct od_list error_detail__faults_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_voiceos_validation_error_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_voiceos_validation_error)};
static const struct od_branch error_detail_branches[] = {
    {.row = {.kind = OD_KIND_LIST, .sub = &error_detail__faults_list,
             OD_AT(struct od_voiceos_error_detail, faults, struct od_voiceos_validation_error_list)}},
    {.row = {.kind = OD_KIND_STRING, OD_AT(struct od_voiceos_error_detail, text, struct od_string)}},
};
_Static_assert((int)OD_VOICEOS_ERROR_DETAIL_FAULTS == OD_BRANCH_FIRST + 0, "error_detail.faults");
_Static_assert((int)OD_VOICEOS_ERROR_DETAIL_TEXT == OD_BRANCH_FIRST + 1, "error_detail.text");
_Static_assert(sizeof(((struct od_voiceos_error_detail *)0)->branch) == sizeof(int), "error_detail.branch");
static const struct od_union od_voiceos_error_detail_union = {
    .other = offsetof(struct od_voiceos_error_detail, other),
    .size = sizeof(struct od_voiceos_error_detail),
    .branches = error_detail_branches,
    .n_branches = OD_COUNT(error_detail_branches),
};

static const struct od_list validation_error__loc_list = {
    .item = {.kind = OD_KIND_UNION, .sub = &od_voiceos_error_place_union, .presence = OD_PLAIN},
    .stride = sizeof(struct od_voiceos_error_place)};
static const struct od_row validation_error_rows[] = {
    {OD_NAME("\"loc\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED, .sub = &validation_error__loc_list,
     OD_AT(struct od_voiceos_validation_error, loc, struct od_voiceos_error_place_list)},
    {OD_NAME("\"msg\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_validation_error, msg, struct od_string)},
    {OD_NAME("\"type\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_voiceos_validation_error, type, struct od_string)},
};
static const struct od_object od_voiceos_validation_error_object = {
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .size = sizeof(struct od_voiceos_validation_error),
    .extra = offsetof(struct od_voiceos_validation_error, extra),
    .rows = validation_error_rows,
    .n_rows = OD_COUNT(validation_error_rows),
    .n_required = 3,
};

static const struct od_branch error_place_branches[] = {
    {.row = {.kind = OD_KIND_STRING, OD_AT(struct od_voiceos_error_place, name, struct od_string)}},
    {.row = {.kind = OD_KIND_INTEGER, OD_AT(struct od_voiceos_error_place, index, int64_t)}},
};
_Static_assert((int)OD_VOICEOS_ERROR_PLACE_NAME == OD_BRANCH_FIRST + 0, "error_place.name");
_Static_assert((int)OD_VOICEOS_ERROR_PLACE_INDEX == OD_BRANCH_FIRST + 1, "error_place.index");
_Static_assert(sizeof(((struct od_voiceos_error_place *)0)->branch) == sizeof(int), "error_place.branch");
static const struct od_union od_voiceos_error_place_union = {
    .other = offsetof(struct od_voiceos_error_place, other),
    .size = sizeof(struct od_voiceos_error_place),
    .branches = error_place_branches,
    .n_branches = OD_COUNT(error_place_branches),
};

static const struct od_faults faults_422 = {.list = 0, .place = 0, .message = 1, .within = "body"};
static const struct od_error_reply errors[] = {
    {.status = 422, .doc = "The request does not fit the schema.", .body = &od_voiceos_http_validation_error_object,
     .faults = &faults_422},
};

const struct od_operation od_voiceos_create_phone_call_operation = {
    .name = "voiceos.create_phone_call",
    .vendor = &od_voiceos,
    .method = "POST",
    .path = "/conversations/create_phone_call",
    .page = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
    .doc = "Place a phone call, by a stored agent or by one described here.",
    .request = &od_voiceos_create_phone_call_request_object,
    .reply = &od_voiceos_create_phone_call_reply_object,
    .errors = errors,
    .n_errors = OD_COUNT(errors),
    .has_body = true,
    .version = &od_descriptor_version_1,
};

enum od_status od_voiceos_create_phone_call_validate(const struct od_voiceos_create_phone_call_request *request,
                                                     struct od_report *report)
{
  return od_validate(&od_voiceos_create_phone_call_request_object, request, report);
}

enum od_status od_voiceos_create_phone_call_encode(const struct od_voiceos_create_phone_call_request *request,
                                                   struct od_buffer *out, struct od_report *report)
{
  return od_encode(&od_voiceos_create_phone_call_request_object, request, out, report);
}

enum od_status od_voiceos_create_phone_call_decode(struct od_arena *arena, const char *text, size_t len,
                                                   const struct od_voiceos_create_phone_call_request **out,
                                                   struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_voiceos_create_phone_call_request_object, text, len, OD_DECODE_REQUEST, &value, report);
  *out = value;
  return status;
}

enum od_status od_voiceos_create_phone_call_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                                         const struct od_voiceos_create_phone_call_reply **out,
                                                         struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_voiceos_create_phone_call_reply_object, text, len, OD_DECODE_REPLY, &value, report);
  *out = value;
  return status;
}

enum od_outcome od_voiceos_create_phone_call(struct od_client *client,
                                             const struct od_voiceos_create_phone_call_request *request,
                                             struct od_reply *reply,
                                             const struct od_voiceos_create_phone_call_reply **out)
{
  const enum od_outcome outcome = od_send(client, &od_voiceos_create_phone_call_operation, request, reply);
  *out = outcome == OD_ACCEPTED ? reply->value : NULL;
  return outcome;
}
