/* vogent.create_dial: tables and typed functions. Generated; do not edit. */
#include <outdial/vogent_create_dial.h>

#include "vogent_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

_Static_assert(OD_HAS_LAYOUT(struct od_opt_vogent_background_noise_type, struct od_opt_enum_value),
               "od_opt_vogent_background_noise_type");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_vogent_opening_line_type, struct od_opt_enum_value),
               "od_opt_vogent_opening_line_type");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_vogent_array_condition, struct od_opt_enum_value),
               "od_opt_vogent_array_condition");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_vogent_endpoint_detector_mode, struct od_opt_enum_value),
               "od_opt_vogent_endpoint_detector_mode");

static const struct od_string agent_type_texts[] = {
    [OD_VOGENT_AGENT_TYPE_STANDARD] = {OD_TEXT("\"STANDARD\"")},
    [OD_VOGENT_AGENT_TYPE_CUSTOM_FLOW] = {OD_TEXT("\"CUSTOM_FLOW\"")},
};
_Static_assert(sizeof(enum od_vogent_agent_type) == sizeof(int), "agent_type");
_Static_assert(OD_HAS_LAYOUT(struct od_vogent_agent_type_value, struct od_enum_value), "agent_type");
static const struct od_enum od_vogent_agent_type_enum = {
    .texts = agent_type_texts,
    .n_texts = OD_COUNT(agent_type_texts),
};

static const struct od_string transition_condition_texts[] = {
    [OD_VOGENT_TRANSITION_CONDITION_ALWAYS] = {OD_TEXT("\"always\"")},
    [OD_VOGENT_TRANSITION_CONDITION_EQUAL] = {OD_TEXT("\"equal\"")},
    [OD_VOGENT_TRANSITION_CONDITION_IN] = {OD_TEXT("\"in\"")},
    [OD_VOGENT_TRANSITION_CONDITION_GREATER] = {OD_TEXT("\"greater\"")},
    [OD_VOGENT_TRANSITION_CONDITION_LESS] = {OD_TEXT("\"less\"")},
    [OD_VOGENT_TRANSITION_CONDITION_LANGUAGE] = {OD_TEXT("\"language\"")},
};
_Static_assert(sizeof(enum od_vogent_transition_condition) == sizeof(int), "transition_condition");
_Static_assert(OD_HAS_LAYOUT(struct od_vogent_transition_condition_value, struct od_enum_value),
               "transition_condition");
static const struct od_enum od_vogent_transition_condition_enum = {
    .texts = transition_condition_texts,
    .n_texts = OD_COUNT(transition_condition_texts),
};

static const struct od_string array_condition_texts[] = {
    [OD_VOGENT_ARRAY_CONDITION_ANY] = {OD_TEXT("\"any\"")},
    [OD_VOGENT_ARRAY_CONDITION_ALL] = {OD_TEXT("\"all\"")},
};
_Static_assert(sizeof(enum od_vogent_array_condition) == sizeof(int), "array_condition");
_Static_assert(OD_HAS_LAYOUT(struct od_vogent_array_condition_value, struct od_enum_value), "array_condition");
static const struct od_enum od_vogent_array_condition_enum = {
    .texts = array_condition_texts,
    .n_texts = OD_COUNT(array_condition_texts),
};

static const struct od_string opening_line_type_texts[] = {
    [OD_VOGENT_OPENING_LINE_TYPE_INBOUND_ONLY] = {OD_TEXT("\"INBOUND_ONLY\"")},
    [OD_VOGENT_OPENING_LINE_TYPE_INBOUND_OUTBOUND] = {OD_TEXT("\"INBOUND_OUTBOUND\"")},
    [OD_VOGENT_OPENING_LINE_TYPE_NONE] = {OD_TEXT("\"NONE\"")},
};
_Static_assert(sizeof(enum od_vogent_opening_line_type) == sizeof(int), "opening_line_type");
_Static_assert(OD_HAS_LAYOUT(struct od_vogent_opening_line_type_value, struct od_enum_value), "opening_line_type");
static const struct od_enum od_vogent_opening_line_type_enum = {
    .texts = opening_line_type_texts,
    .n_texts = OD_COUNT(opening_line_type_texts),
};

static const struct od_string background_noise_type_texts[] = {
    [OD_VOGENT_BACKGROUND_NOISE_TYPE_NOISE] = {OD_TEXT("\"noise\"")},
    [OD_VOGENT_BACKGROUND_NOISE_TYPE_OFFICE] = {OD_TEXT("\"office\"")},
    [OD_VOGENT_BACKGROUND_NOISE_TYPE_SILENCE] = {OD_TEXT("\"silence\"")},
};
_Static_assert(sizeof(enum od_vogent_background_noise_type) == sizeof(int), "background_noise_type");
_Static_assert(OD_HAS_LAYOUT(struct od_vogent_background_noise_type_value, struct od_enum_value),
               "background_noise_type");
static const struct od_enum od_vogent_background_noise_type_enum = {
    .texts = background_noise_type_texts,
    .n_texts = OD_COUNT(background_noise_type_texts),
};

static const struct od_string transcriber_type_texts[] = {
    [OD_VOGENT_TRANSCRIBER_TYPE_DEEPGRAM] = {OD_TEXT("\"deepgram\"")},
    [OD_VOGENT_TRANSCRIBER_TYPE_OPENAI] = {OD_TEXT("\"openai\"")},
};
_Static_assert(sizeof(enum od_vogent_transcriber_type) == sizeof(int), "transcriber_type");
_Static_assert(OD_HAS_LAYOUT(struct od_vogent_transcriber_type_value, struct od_enum_value), "transcriber_type");
static const struct od_enum od_vogent_transcriber_type_enum = {
    .texts = transcriber_type_texts,
    .n_texts = OD_COUNT(transcriber_type_texts),
};

static const struct od_string utterance_sensitivity_texts[] = {
    [OD_VOGENT_UTTERANCE_SENSITIVITY_ULTRA_FAST] = {OD_TEXT("\"ULTRA_FAST\"")},
    [OD_VOGENT_UTTERANCE_SENSITIVITY_FAST] = {OD_TEXT("\"FAST\"")},
    [OD_VOGENT_UTTERANCE_SENSITIVITY_MEDIUM] = {OD_TEXT("\"MEDIUM\"")},
    [OD_VOGENT_UTTERANCE_SENSITIVITY_SLOW] = {OD_TEXT("\"SLOW\"")},
};
_Static_assert(sizeof(enum od_vogent_utterance_sensitivity) == sizeof(int), "utterance_sensitivity");
_Static_assert(OD_HAS_LAYOUT(struct od_vogent_utterance_sensitivity_value, struct od_enum_value),
               "utterance_sensitivity");
static const struct od_enum od_vogent_utterance_sensitivity_enum = {
    .texts = utterance_sensitivity_texts,
    .n_texts = OD_COUNT(utterance_sensitivity_texts),
};

static const struct od_string endpoint_detector_type_texts[] = {
    [OD_VOGENT_ENDPOINT_DETECTOR_TYPE_SIMPLE] = {OD_TEXT("\"SIMPLE\"")},
    [OD_VOGENT_ENDPOINT_DETECTOR_TYPE_SEMANTIC] = {OD_TEXT("\"SEMANTIC\"")},
};
_Static_assert(sizeof(enum od_vogent_endpoint_detector_type) == sizeof(int), "endpoint_detector_type");
_Static_assert(OD_HAS_LAYOUT(struct od_vogent_endpoint_detector_type_value, struct od_enum_value),
               "endpoint_detector_type");
static const struct od_enum od_vogent_endpoint_detector_type_enum = {
    .texts = endpoint_detector_type_texts,
    .n_texts = OD_COUNT(endpoint_detector_type_texts),
};

static const struct od_string endpoint_detector_mode_texts[] = {
    [OD_VOGENT_ENDPOINT_DETECTOR_MODE_CONSERVATIVE] = {OD_TEXT("\"CONSERVATIVE\"")},
    [OD_VOGENT_ENDPOINT_DETECTOR_MODE_DEFAULT] = {OD_TEXT("\"DEFAULT\"")},
    [OD_VOGENT_ENDPOINT_DETECTOR_MODE_AGGRESSIVE] = {OD_TEXT("\"AGGRESSIVE\"")},
};
_Static_assert(sizeof(enum od_vogent_endpoint_detector_mode) == sizeof(int), "endpoint_detector_mode");
_Static_assert(OD_HAS_LAYOUT(struct od_vogent_endpoint_detector_mode_value, struct od_enum_value),
               "endpoint_detector_mode");
static const struct od_enum od_vogent_endpoint_detector_mode_enum = {
    .texts = endpoint_detector_mode_texts,
    .n_texts = OD_COUNT(endpoint_detector_mode_texts),
};

static const struct od_string ivr_detection_type_texts[] = {
    [OD_VOGENT_IVR_DETECTION_TYPE_NONE] = {OD_TEXT("\"NONE\"")},
    [OD_VOGENT_IVR_DETECTION_TYPE_STANDARD] = {OD_TEXT("\"STANDARD\"")},
};
_Static_assert(sizeof(enum od_vogent_ivr_detection_type) == sizeof(int), "ivr_detection_type");
_Static_assert(OD_HAS_LAYOUT(struct od_vogent_ivr_detection_type_value, struct od_enum_value), "ivr_detection_type");
static const struct od_enum od_vogent_ivr_detection_type_enum = {
    .texts = ivr_detection_type_texts,
    .n_texts = OD_COUNT(ivr_detection_type_texts),
};

static const struct od_object od_vogent_option_value_object;
static const struct od_object od_vogent_agent_overrides_object;
static const struct od_object od_vogent_versioned_prompt_object;
static const struct od_object od_vogent_flow_definition_object;
static const struct od_object od_vogent_flow_node_object;
static const struct od_object od_vogent_transition_rule_object;
static const struct od_object od_vogent_opening_line_object;
static const struct od_object od_vogent_linked_function_object;
static const struct od_object od_vogent_lifecycle_messages_object;
static const struct od_object od_vogent_transcriber_params_object;
static const struct od_object od_vogent_idle_message_config_object;
static const struct od_object od_vogent_utterance_detector_config_object;
static const struct od_object od_vogent_endpoint_detector_config_object;
static const struct od_object od_vogent_ivr_configuration_object;

static const struct od_constraint create_dial_request__to_number_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_E164},
};
static const struct od_list create_dial_request__voice_option_values_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_vogent_option_value_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_vogent_option_value)};
static const struct od_constraint create_dial_request__voice_volume_level_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = -300},
    {.check = OD_CHECK_MAX, .severity = OD_ERROR, .i = 300},
};
static const struct od_constraint create_dial_request__timeout_minutes_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_WARNING, .i = 1},
};
static const struct od_list create_dial_request__keywords_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const uint8_t create_dial_request__rule_1_rows[] = {3};
static const uint8_t create_dial_request__rule_2_rows[] = {4, 5};
static const struct od_row create_dial_request_rows[] = {
    {OD_NAME("\"callAgentId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_create_dial_request, call_agent_id, struct od_string)},
    {OD_NAME("\"webhookUrl\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, webhook_url, struct od_opt_string)},
    {OD_NAME("\"browserCall\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, browser_call, struct od_opt_bool)},
    {OD_NAME("\"toNumber\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     .constraints = create_dial_request__to_number_constraints,
     .n_constraints = OD_COUNT(create_dial_request__to_number_constraints),
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, to_number, struct od_opt_string)},
    {OD_NAME("\"fromNumberId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, from_number_id, struct od_opt_string)},
    {OD_NAME("\"fromNumberPoolId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, from_number_pool_id, struct od_opt_string)},
    {OD_NAME("\"aiVoiceId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, ai_voice_id, struct od_opt_string)},
    {OD_NAME("\"voiceOptionValues\":"), .kind = OD_KIND_LIST, .sub = &create_dial_request__voice_option_values_list,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, voice_option_values, struct od_opt_vogent_option_value_list)},
    {OD_NAME("\"voiceVolumeLevel\":"), .kind = OD_KIND_INTEGER,
     .constraints = create_dial_request__voice_volume_level_constraints,
     .n_constraints = OD_COUNT(create_dial_request__voice_volume_level_constraints),
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, voice_volume_level, struct od_opt_int)},
    {OD_NAME("\"versionedModelId\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, versioned_model_id, struct od_opt_string)},
    {OD_NAME("\"ivrVersionedPromptId\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, ivr_versioned_prompt_id, struct od_opt_string)},
    {OD_NAME("\"overrideTranscriberFinalDurationMs\":"), .kind = OD_KIND_INTEGER,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, override_transcriber_final_duration_ms, struct od_opt_int)},
    {OD_NAME("\"timeoutMinutes\":"), .kind = OD_KIND_INTEGER,
     .constraints = create_dial_request__timeout_minutes_constraints,
     .n_constraints = OD_COUNT(create_dial_request__timeout_minutes_constraints),
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, timeout_minutes, struct od_opt_int)},
    {OD_NAME("\"callAgentExtractorId\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, call_agent_extractor_id, struct od_opt_string)},
    {OD_NAME("\"callAgentInput\":"), .kind = OD_KIND_JSON_OBJECT, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, call_agent_input, struct od_opt_json)},
    {OD_NAME("\"agentOverrides\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_NULLABLE,
     .sub = &od_vogent_agent_overrides_object,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, agent_overrides, struct od_opt_vogent_agent_overrides)},
    {OD_NAME("\"keywords\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &create_dial_request__keywords_list,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_request, keywords, struct od_opt_string_list)},
};
static const struct od_rule create_dial_request_rules[] = {
    {.message = "a phone dial needs a number to call", .rows = create_dial_request__rule_1_rows,
     .n_rows = OD_COUNT(create_dial_request__rule_1_rows), .test = OD_TEST_EQUALS, .negate = true, .row = 2,
     .equals = 1, .demand = OD_REQUIRE_ALL, .severity = OD_ERROR},
    {.message = "a phone dial needs the ID of a number, or of a pool of numbers, to call from",
     .rows = create_dial_request__rule_2_rows, .n_rows = OD_COUNT(create_dial_request__rule_2_rows),
     .test = OD_TEST_EQUALS, .negate = true, .row = 2, .equals = 1, .demand = OD_REQUIRE_ANY,
     .severity = OD_ERROR},
};
static const struct od_object od_vogent_create_dial_request_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_create_dial_request),
    .extra = offsetof(struct od_vogent_create_dial_request, extra),
    .rows = create_dial_request_rows,
    .n_rows = OD_COUNT(create_dial_request_rows),
    .n_required = 1,
    .rules = create_dial_request_rules,
    .n_rules = OD_COUNT(create_dial_request_rules),
};

static const struct od_row option_value_rows[] = {
    {OD_NAME("\"optionId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_option_value, option_id, struct od_string)},
    {OD_NAME("\"value\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_option_value, value, struct od_string)},
};
static const struct od_object od_vogent_option_value_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_option_value),
    .extra = offsetof(struct od_vogent_option_value, extra),
    .rows = option_value_rows,
    .n_rows = OD_COUNT(option_value_rows),
    .n_required = 2,
};

static const struct od_constraint agent_overrides__voice_volume_level_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_WARNING, .i = -300},
    {.check = OD_CHECK_MAX, .severity = OD_WARNING, .i = 300},
};
static const struct od_list agent_overrides__linked_function_definition_ids_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_constraint agent_overrides__linked_function_definition_ids_constraints[] = {
    {.check = OD_CHECK_DEPRECATED, .severity = OD_WARNING, .s = "deprecated: use linkedFunctionDefinitionInputs instead"},
};
static const struct od_list agent_overrides__linked_function_definition_inputs_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_vogent_linked_function_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_vogent_linked_function)};
static const uint8_t agent_overrides__rule_1_rows[] = {9};
static const struct od_row agent_overrides_rows[] = {
    {OD_NAME("\"defaultVoiceId\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, default_voice_id, struct od_opt_string)},
    {OD_NAME("\"defaultVersionedPrompt\":"), .kind = OD_KIND_OBJECT, .sub = &od_vogent_versioned_prompt_object,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, default_versioned_prompt, struct od_opt_vogent_versioned_prompt)},
    {OD_NAME("\"inboundWebhookResponse\":"), .kind = OD_KIND_BOOLEAN,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, inbound_webhook_response, struct od_opt_bool)},
    {OD_NAME("\"inboundWebhookUrl\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, inbound_webhook_url, struct od_opt_string)},
    {OD_NAME("\"maxDurationSeconds\":"), .kind = OD_KIND_INTEGER,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, max_duration_seconds, struct od_opt_int)},
    {OD_NAME("\"openingLine\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_NULLABLE,
     .sub = &od_vogent_opening_line_object,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, opening_line, struct od_opt_vogent_opening_line)},
    {OD_NAME("\"voiceVolumeLevel\":"), .kind = OD_KIND_INTEGER,
     .constraints = agent_overrides__voice_volume_level_constraints,
     .n_constraints = OD_COUNT(agent_overrides__voice_volume_level_constraints),
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, voice_volume_level, struct od_opt_int)},
    {OD_NAME("\"backgroundNoiseType\":"), .kind = OD_KIND_ENUM, .sub = &od_vogent_background_noise_type_enum,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, background_noise_type, struct od_opt_vogent_background_noise_type)},
    {OD_NAME("\"linkedFunctionDefinitionIds\":"), .kind = OD_KIND_LIST,
     .sub = &agent_overrides__linked_function_definition_ids_list,
     .constraints = agent_overrides__linked_function_definition_ids_constraints,
     .n_constraints = OD_COUNT(agent_overrides__linked_function_definition_ids_constraints),
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, linked_function_definition_ids, struct od_opt_string_list)},
    {OD_NAME("\"linkedFunctionDefinitionInputs\":"), .kind = OD_KIND_LIST,
     .sub = &agent_overrides__linked_function_definition_inputs_list,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, linked_function_definition_inputs, struct od_opt_vogent_linked_function_list)},
    {OD_NAME("\"metadata\":"), .kind = OD_KIND_JSON_OBJECT,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, metadata, struct od_opt_json)},
    {OD_NAME("\"transcriberParams\":"), .kind = OD_KIND_OBJECT, .sub = &od_vogent_transcriber_params_object,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, transcriber_params, struct od_opt_vogent_transcriber_params)},
    {OD_NAME("\"idleMessageConfig\":"), .kind = OD_KIND_OBJECT, .sub = &od_vogent_idle_message_config_object,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, idle_message_config, struct od_opt_vogent_idle_message_config)},
    {OD_NAME("\"utteranceDetectorConfig\":"), .kind = OD_KIND_OBJECT,
     .sub = &od_vogent_utterance_detector_config_object,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, utterance_detector_config, struct od_opt_vogent_utterance_detector_config)},
    {OD_NAME("\"endpointDetectorConfig\":"), .kind = OD_KIND_OBJECT,
     .sub = &od_vogent_endpoint_detector_config_object,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, endpoint_detector_config, struct od_opt_vogent_endpoint_detector_config)},
    {OD_NAME("\"ivrConfiguration\":"), .kind = OD_KIND_OBJECT, .sub = &od_vogent_ivr_configuration_object,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, ivr_configuration, struct od_opt_vogent_ivr_configuration)},
    {OD_NAME("\"language\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, language, struct od_opt_string)},
    {OD_NAME("\"fillEmptyStringVariables\":"), .kind = OD_KIND_BOOLEAN,
     OD_OPTIONAL_AT(struct od_vogent_agent_overrides, fill_empty_string_variables, struct od_opt_bool)},
};
static const struct od_rule agent_overrides_rules[] = {
    {.message =
         "linkedFunctionDefinitionInputs takes the place of the deprecated linkedFunctionDefinitionIds; give one of "
         "the two", .rows = agent_overrides__rule_1_rows, .n_rows = OD_COUNT(agent_overrides__rule_1_rows),
     .test = OD_TEST_GIVEN, .row = 8, .demand = OD_FORBID, .severity = OD_WARNING},
};
static const struct od_object od_vogent_agent_overrides_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_agent_overrides),
    .extra = offsetof(struct od_vogent_agent_overrides, extra),
    .rows = agent_overrides_rows,
    .n_rows = OD_COUNT(agent_overrides_rows),
    .n_required = 0,
    .rules = agent_overrides_rules,
    .n_rules = OD_COUNT(agent_overrides_rules),
};

static const struct od_list versioned_prompt__model_option_values_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_vogent_option_value_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_vogent_option_value)};
static const uint8_t versioned_prompt__rule_1_rows[] = {4};
static const uint8_t versioned_prompt__rule_2_rows[] = {4};
static const struct od_row versioned_prompt_rows[] = {
    {OD_NAME("\"aiModelId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_versioned_prompt, ai_model_id, struct od_string)},
    {OD_NAME("\"agentType\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED, .sub = &od_vogent_agent_type_enum,
     OD_AT(struct od_vogent_versioned_prompt, agent_type, struct od_vogent_agent_type_value)},
    {OD_NAME("\"name\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_versioned_prompt, name, struct od_string)},
    {OD_NAME("\"prompt\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_versioned_prompt, prompt, struct od_opt_string)},
    {OD_NAME("\"flowDefinition\":"), .kind = OD_KIND_OBJECT, .sub = &od_vogent_flow_definition_object,
     OD_OPTIONAL_AT(struct od_vogent_versioned_prompt, flow_definition, struct od_opt_vogent_flow_definition)},
    {OD_NAME("\"modelOptionValues\":"), .kind = OD_KIND_LIST, .sub = &versioned_prompt__model_option_values_list,
     OD_OPTIONAL_AT(struct od_vogent_versioned_prompt, model_option_values, struct od_opt_vogent_option_value_list)},
};
static const struct od_rule versioned_prompt_rules[] = {
    {.message = "a flowDefinition is for CUSTOM_FLOW agents", .rows = versioned_prompt__rule_1_rows,
     .n_rows = OD_COUNT(versioned_prompt__rule_1_rows), .test = OD_TEST_EQUALS, .row = 1,
     .equals = OD_VOGENT_AGENT_TYPE_STANDARD, .demand = OD_FORBID, .severity = OD_WARNING},
    {.message = "a CUSTOM_FLOW agent follows a flowDefinition, and there is none",
     .rows = versioned_prompt__rule_2_rows, .n_rows = OD_COUNT(versioned_prompt__rule_2_rows),
     .test = OD_TEST_EQUALS, .row = 1, .equals = OD_VOGENT_AGENT_TYPE_CUSTOM_FLOW, .demand = OD_REQUIRE_ALL,
     .severity = OD_WARNING},
};
static const struct od_object od_vogent_versioned_prompt_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_versioned_prompt),
    .extra = offsetof(struct od_vogent_versioned_prompt, extra),
    .rows = versioned_prompt_rows,
    .n_rows = OD_COUNT(versioned_prompt_rows),
    .n_required = 3,
    .rules = versioned_prompt_rules,
    .n_rules = OD_COUNT(versioned_prompt_rules),
};

static const struct od_list flow_definition__nodes_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_vogent_flow_node_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_vogent_flow_node)};
static const struct od_constraint flow_definition__ai_open_constraints[] = {
    {.check = OD_CHECK_DEPRECATED, .severity = OD_WARNING, .s = "deprecated: use openingLineType instead"},
};
static const uint8_t flow_definition__rule_1_rows[] = {3};
static const struct od_row flow_definition_rows[] = {
    {OD_NAME("\"nodes\":"), .kind = OD_KIND_LIST, .sub = &flow_definition__nodes_list,
     OD_OPTIONAL_AT(struct od_vogent_flow_definition, nodes, struct od_opt_vogent_flow_node_list)},
    {OD_NAME("\"globalContext\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_flow_definition, global_context, struct od_opt_string)},
    {OD_NAME("\"aiOpen\":"), .kind = OD_KIND_BOOLEAN, .constraints = flow_definition__ai_open_constraints,
     .n_constraints = OD_COUNT(flow_definition__ai_open_constraints),
     OD_OPTIONAL_AT(struct od_vogent_flow_definition, ai_open, struct od_opt_bool)},
    {OD_NAME("\"openingLineType\":"), .kind = OD_KIND_ENUM, .sub = &od_vogent_opening_line_type_enum,
     OD_OPTIONAL_AT(struct od_vogent_flow_definition, opening_line_type, struct od_opt_vogent_opening_line_type)},
};
static const struct od_rule flow_definition_rules[] = {
    {.message = "openingLineType takes the place of the deprecated aiOpen; give one of the two",
     .rows = flow_definition__rule_1_rows, .n_rows = OD_COUNT(flow_definition__rule_1_rows),
     .test = OD_TEST_GIVEN, .row = 2, .demand = OD_FORBID, .severity = OD_WARNING},
};
static const struct od_object od_vogent_flow_definition_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_flow_definition),
    .extra = offsetof(struct od_vogent_flow_definition, extra),
    .rows = flow_definition_rows,
    .n_rows = OD_COUNT(flow_definition_rows),
    .n_required = 0,
    .rules = flow_definition_rules,
    .n_rules = OD_COUNT(flow_definition_rules),
};

static const struct od_list flow_node__transition_rules_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_vogent_transition_rule_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_vogent_transition_rule)};
static const struct od_row flow_node_rows[] = {
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_flow_node, id, struct od_string)},
    {OD_NAME("\"name\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_flow_node, name, struct od_string)},
    {OD_NAME("\"type\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_flow_node, type, struct od_string)},
    {OD_NAME("\"transitionRules\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &flow_node__transition_rules_list,
     OD_AT(struct od_vogent_flow_node, transition_rules, struct od_vogent_transition_rule_list)},
    {OD_NAME("\"nodeData\":"), .kind = OD_KIND_JSON_OBJECT, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_flow_node, node_data, struct od_json)},
};
static const struct od_object od_vogent_flow_node_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_flow_node),
    .extra = offsetof(struct od_vogent_flow_node, extra),
    .rows = flow_node_rows,
    .n_rows = OD_COUNT(flow_node_rows),
    .n_required = 5,
};

static const struct od_list transition_rule__values_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_row transition_rule_rows[] = {
    {OD_NAME("\"conditionType\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED,
     .sub = &od_vogent_transition_condition_enum,
     OD_AT(struct od_vogent_transition_rule, condition_type, struct od_vogent_transition_condition_value)},
    {OD_NAME("\"transitionNodeId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_transition_rule, transition_node_id, struct od_string)},
    {OD_NAME("\"arrayConditionType\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_NULLABLE,
     .sub = &od_vogent_array_condition_enum,
     OD_OPTIONAL_AT(struct od_vogent_transition_rule, array_condition_type, struct od_opt_vogent_array_condition)},
    {OD_NAME("\"field\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_transition_rule, field, struct od_opt_string)},
    {OD_NAME("\"value\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_transition_rule, value, struct od_opt_string)},
    {OD_NAME("\"values\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE, .sub = &transition_rule__values_list,
     OD_OPTIONAL_AT(struct od_vogent_transition_rule, values, struct od_opt_string_list)},
};
static const struct od_object od_vogent_transition_rule_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_transition_rule),
    .extra = offsetof(struct od_vogent_transition_rule, extra),
    .rows = transition_rule_rows,
    .n_rows = OD_COUNT(transition_rule_rows),
    .n_required = 2,
};

static const struct od_row opening_line_rows[] = {
    {OD_NAME("\"lineType\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED,
     .sub = &od_vogent_opening_line_type_enum,
     OD_AT(struct od_vogent_opening_line, line_type, struct od_vogent_opening_line_type_value)},
    {OD_NAME("\"content\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_opening_line, content, struct od_string)},
};
static const struct od_object od_vogent_opening_line_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_opening_line),
    .extra = offsetof(struct od_vogent_opening_line, extra),
    .rows = opening_line_rows,
    .n_rows = OD_COUNT(opening_line_rows),
    .n_required = 2,
};

static const struct od_row linked_function_rows[] = {
    {OD_NAME("\"functionDefinitionId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_linked_function, function_definition_id, struct od_string)},
    {OD_NAME("\"lifecycleMessagesOverride\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_NULLABLE,
     .sub = &od_vogent_lifecycle_messages_object,
     OD_OPTIONAL_AT(struct od_vogent_linked_function, lifecycle_messages_override, struct od_opt_vogent_lifecycle_messages)},
};
static const struct od_object od_vogent_linked_function_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_linked_function),
    .extra = offsetof(struct od_vogent_linked_function, extra),
    .rows = linked_function_rows,
    .n_rows = OD_COUNT(linked_function_rows),
    .n_required = 1,
};

static const struct od_list lifecycle_messages__started_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_row lifecycle_messages_rows[] = {
    {OD_NAME("\"started\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &lifecycle_messages__started_list,
     OD_AT(struct od_vogent_lifecycle_messages, started, struct od_string_list)},
};
static const struct od_object od_vogent_lifecycle_messages_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_lifecycle_messages),
    .extra = offsetof(struct od_vogent_lifecycle_messages, extra),
    .rows = lifecycle_messages_rows,
    .n_rows = OD_COUNT(lifecycle_messages_rows),
    .n_required = 1,
};

static const struct od_list transcriber_params__keywords_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_row transcriber_params_rows[] = {
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED, .sub = &od_vogent_transcriber_type_enum,
     OD_AT(struct od_vogent_transcriber_params, type, struct od_vogent_transcriber_type_value)},
    {OD_NAME("\"keywords\":"), .kind = OD_KIND_LIST, .sub = &transcriber_params__keywords_list,
     OD_OPTIONAL_AT(struct od_vogent_transcriber_params, keywords, struct od_opt_string_list)},
};
static const struct od_object od_vogent_transcriber_params_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_transcriber_params),
    .extra = offsetof(struct od_vogent_transcriber_params, extra),
    .rows = transcriber_params_rows,
    .n_rows = OD_COUNT(transcriber_params_rows),
    .n_required = 1,
};

static const struct od_list idle_message_config__messages_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_constraint idle_message_config__idle_duration_milliseconds_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = 5000},
};
static const struct od_constraint idle_message_config__max_idle_messages_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = 1},
};
static const struct od_row idle_message_config_rows[] = {
    {OD_NAME("\"enabled\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_idle_message_config, enabled, bool)},
    {OD_NAME("\"messages\":"), .kind = OD_KIND_LIST, .sub = &idle_message_config__messages_list,
     OD_OPTIONAL_AT(struct od_vogent_idle_message_config, messages, struct od_opt_string_list)},
    {OD_NAME("\"idleDurationMilliseconds\":"), .kind = OD_KIND_INTEGER,
     .constraints = idle_message_config__idle_duration_milliseconds_constraints,
     .n_constraints = OD_COUNT(idle_message_config__idle_duration_milliseconds_constraints),
     OD_OPTIONAL_AT(struct od_vogent_idle_message_config, idle_duration_milliseconds, struct od_opt_int)},
    {OD_NAME("\"maxIdleMessages\":"), .kind = OD_KIND_INTEGER,
     .constraints = idle_message_config__max_idle_messages_constraints,
     .n_constraints = OD_COUNT(idle_message_config__max_idle_messages_constraints),
     OD_OPTIONAL_AT(struct od_vogent_idle_message_config, max_idle_messages, struct od_opt_int)},
};
static const struct od_object od_vogent_idle_message_config_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_idle_message_config),
    .extra = offsetof(struct od_vogent_idle_message_config, extra),
    .rows = idle_message_config_rows,
    .n_rows = OD_COUNT(idle_message_config_rows),
    .n_required = 1,
};

static const struct od_row utterance_detector_config_rows[] = {
    {OD_NAME("\"sensitivity\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED,
     .sub = &od_vogent_utterance_sensitivity_enum,
     OD_AT(struct od_vogent_utterance_detector_config, sensitivity, struct od_vogent_utterance_sensitivity_value)},
};
static const struct od_object od_vogent_utterance_detector_config_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_utterance_detector_config),
    .extra = offsetof(struct od_vogent_utterance_detector_config, extra),
    .rows = utterance_detector_config_rows,
    .n_rows = OD_COUNT(utterance_detector_config_rows),
    .n_required = 1,
};

static const uint8_t endpoint_detector_config__rule_1_rows[] = {1};
static const struct od_row endpoint_detector_config_rows[] = {
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED,
     .sub = &od_vogent_endpoint_detector_type_enum,
     OD_AT(struct od_vogent_endpoint_detector_config, type, struct od_vogent_endpoint_detector_type_value)},
    {OD_NAME("\"mode\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_NULLABLE,
     .sub = &od_vogent_endpoint_detector_mode_enum,
     OD_OPTIONAL_AT(struct od_vogent_endpoint_detector_config, mode, struct od_opt_vogent_endpoint_detector_mode)},
};
static const struct od_rule endpoint_detector_config_rules[] = {
    {.message = "mode has no effect on a SIMPLE detector", .rows = endpoint_detector_config__rule_1_rows,
     .n_rows = OD_COUNT(endpoint_detector_config__rule_1_rows), .test = OD_TEST_EQUALS, .row = 0,
     .equals = OD_VOGENT_ENDPOINT_DETECTOR_TYPE_SIMPLE, .demand = OD_FORBID, .severity = OD_WARNING},
};
static const struct od_object od_vogent_endpoint_detector_config_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_endpoint_detector_config),
    .extra = offsetof(struct od_vogent_endpoint_detector_config, extra),
    .rows = endpoint_detector_config_rows,
    .n_rows = OD_COUNT(endpoint_detector_config_rows),
    .n_required = 1,
    .rules = endpoint_detector_config_rules,
    .n_rules = OD_COUNT(endpoint_detector_config_rules),
};

static const uint8_t ivr_configuration__rule_1_rows[] = {2};
static const struct od_row ivr_configuration_rows[] = {
    {OD_NAME("\"detectionType\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED,
     .sub = &od_vogent_ivr_detection_type_enum,
     OD_AT(struct od_vogent_ivr_configuration, detection_type, struct od_vogent_ivr_detection_type_value)},
    {OD_NAME("\"versionedPromptId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_ivr_configuration, versioned_prompt_id, struct od_opt_string)},
    {OD_NAME("\"versionedPrompt\":"), .kind = OD_KIND_OBJECT, .sub = &od_vogent_versioned_prompt_object,
     OD_OPTIONAL_AT(struct od_vogent_ivr_configuration, versioned_prompt, struct od_opt_vogent_versioned_prompt)},
    {OD_NAME("\"aiVoiceId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_ivr_configuration, ai_voice_id, struct od_opt_string)},
    {OD_NAME("\"taggingText\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_ivr_configuration, tagging_text, struct od_opt_string)},
};
static const struct od_rule ivr_configuration_rules[] = {
    {.message = "versionedPromptId and versionedPrompt both name a prompt; which one wins is not documented",
     .rows = ivr_configuration__rule_1_rows, .n_rows = OD_COUNT(ivr_configuration__rule_1_rows),
     .test = OD_TEST_GIVEN, .row = 1, .demand = OD_FORBID, .severity = OD_WARNING},
};
static const struct od_object od_vogent_ivr_configuration_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_ivr_configuration),
    .extra = offsetof(struct od_vogent_ivr_configuration, extra),
    .rows = ivr_configuration_rows,
    .n_rows = OD_COUNT(ivr_configuration_rows),
    .n_required = 1,
    .rules = ivr_configuration_rules,
    .n_rules = OD_COUNT(ivr_configuration_rules),
};

static const struct od_error_reply errors[] = {
    {.status = 400, .doc = "Invalid input. The body is not documented."},
    {.status = 422, .doc = "Validation exception. The body is not documented."},
};

const struct od_operation od_vogent_create_dial_operation = {
    .name = "vogent.create_dial",
    .vendor = &od_vogent,
    .method = "POST",
    .path = "/dials",
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .doc = "Create a one-off dial session, for a phone or a browser.",
    .request = &od_vogent_create_dial_request_object,
    .reply = &od_vogent_create_dial_reply_object,
    .errors = errors,
    .n_errors = OD_COUNT(errors),
    .has_body = true,
    .version = &od_descriptor_version_1,
};

enum od_status od_vogent_create_dial_validate(const struct od_vogent_create_dial_request *request,
                                              struct od_report *report)
{
  return od_validate(&od_vogent_create_dial_request_object, request, report);
}

enum od_status od_vogent_create_dial_encode(const struct od_vogent_create_dial_request *request, struct od_buffer *out,
                                            struct od_report *report)
{
  return od_encode(&od_vogent_create_dial_request_object, request, out, report);
}

enum od_status od_vogent_create_dial_decode(struct od_arena *arena, const char *text, size_t len,
                                            const struct od_vogent_create_dial_request **out, struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_vogent_create_dial_request_object, text, len, OD_DECODE_REQUEST, &value, report);
  *out = value;
  return status;
}

enum od_status od_vogent_create_dial_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                                  const struct od_vogent_create_dial_reply **out,
                                                  struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_vogent_create_dial_reply_object, text, len, OD_DECODE_REPLY, &value, report);
  *out = value;
  return status;
}

enum od_outcome od_vogent_create_dial(struct od_client *client, const struct od_vogent_create_dial_request *request,
                                      struct od_reply *reply, const struct od_vogent_create_dial_reply **out)
{
  const enum od_outcome outcome = od_send(client, &od_vogent_create_dial_operation, request, reply);
  *out = outcome == OD_ACCEPTED ? reply->value : NULL;
  return outcome;
}
