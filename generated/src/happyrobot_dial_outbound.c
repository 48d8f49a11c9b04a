/* happyrobot.dial_outbound: tables and typed functions. Generated; do not edit. */
#include <outdial/happyrobot_dial_outbound.h>

#include "happyrobot_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

_Static_assert(OD_HAS_LAYOUT(struct od_opt_happyrobot_language, struct od_opt_enum_value),
               "od_opt_happyrobot_language");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_happyrobot_amd_behavior, struct od_opt_enum_value),
               "od_opt_happyrobot_amd_behavior");

static const struct od_string language_texts[] = {
    [OD_HAPPYROBOT_LANGUAGE_EN_US] = {OD_TEXT("\"en-US\"")},
    [OD_HAPPYROBOT_LANGUAGE_EN_GB] = {OD_TEXT("\"en-GB\"")},
    [OD_HAPPYROBOT_LANGUAGE_ES_MX] = {OD_TEXT("\"es-MX\"")},
    [OD_HAPPYROBOT_LANGUAGE_ES_ES] = {OD_TEXT("\"es-ES\"")},
    [OD_HAPPYROBOT_LANGUAGE_PT_PT] = {OD_TEXT("\"pt-PT\"")},
    [OD_HAPPYROBOT_LANGUAGE_DE_DE] = {OD_TEXT("\"de-DE\"")},
    [OD_HAPPYROBOT_LANGUAGE_FR_FR] = {OD_TEXT("\"fr-FR\"")},
    [OD_HAPPYROBOT_LANGUAGE_PL_PL] = {OD_TEXT("\"pl-PL\"")},
    [OD_HAPPYROBOT_LANGUAGE_RO_RO] = {OD_TEXT("\"ro-RO\"")},
    [OD_HAPPYROBOT_LANGUAGE_IT_IT] = {OD_TEXT("\"it-IT\"")},
};
_Static_assert(sizeof(enum od_happyrobot_language) == sizeof(int), "language");
_Static_assert(OD_HAS_LAYOUT(struct od_happyrobot_language_value, struct od_enum_value), "language");
static const struct od_enum od_happyrobot_language_enum = {
    .texts = language_texts,
    .n_texts = OD_COUNT(language_texts),
    .open = true,
};

static const struct od_string amd_behavior_texts[] = {
    [OD_HAPPYROBOT_AMD_BEHAVIOR_HANGUP] = {OD_TEXT("\"Hangup\"")},
    [OD_HAPPYROBOT_AMD_BEHAVIOR_CONTINUE] = {OD_TEXT("\"Continue\"")},
    [OD_HAPPYROBOT_AMD_BEHAVIOR_MESSAGE] = {OD_TEXT("\"Message\"")},
};
_Static_assert(sizeof(enum od_happyrobot_amd_behavior) == sizeof(int), "amd_behavior");
_Static_assert(OD_HAS_LAYOUT(struct od_happyrobot_amd_behavior_value, struct od_enum_value), "amd_behavior");
static const struct od_enum od_happyrobot_amd_behavior_enum = {
    .texts = amd_behavior_texts,
    .n_texts = OD_COUNT(amd_behavior_texts),
};

static const struct od_object od_happyrobot_call_metadata_object;
static const struct od_object od_happyrobot_use_case_object;
static const struct od_object od_happyrobot_extraction_object;
static const struct od_object od_happyrobot_classification_tag_object;
static const struct od_object od_happyrobot_hook_object;
static const struct od_object od_happyrobot_hook_header_object;
static const struct od_object od_happyrobot_sample_label_object;

static const struct od_constraint dial_outbound_request__number_id_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {24, 24}},
};
static const struct od_constraint dial_outbound_request__assistant_id_constraints[] = {
    {.check = OD_CHECK_DEPRECATED, .severity = OD_WARNING, .s = "deprecated: use use_case_id instead"},
};
static const struct od_constraint dial_outbound_request__voice_id_constraints[] = {
    {.check = OD_CHECK_DEPRECATED, .severity = OD_WARNING, .s = "deprecated"},
};
static const struct od_constraint dial_outbound_request__model_constraints[] = {
    {.check = OD_CHECK_DEPRECATED, .severity = OD_WARNING, .s = "deprecated"},
};
static const struct od_constraint dial_outbound_request__use_case_id_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {24, 24}},
};
static const struct od_constraint dial_outbound_request__agent_id_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {24, 24}},
};
static const struct od_constraint dial_outbound_request__model_id_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {24, 24}},
};
static const struct od_constraint dial_outbound_request__scheduled_for_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UTC_DATE_TIME},
};
static const uint8_t dial_outbound_request__rule_1_rows[] = {6, 2};
static const struct od_row dial_outbound_request_rows[] = {
    {OD_NAME("\"number_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = dial_outbound_request__number_id_constraints,
     .n_constraints = OD_COUNT(dial_outbound_request__number_id_constraints),
     OD_AT(struct od_happyrobot_dial_outbound_request, number_id, struct od_string)},
    {OD_NAME("\"phone_number\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_happyrobot_dial_outbound_request, phone_number, struct od_string)},
    {OD_NAME("\"assistant_id\":"), .kind = OD_KIND_STRING,
     .constraints = dial_outbound_request__assistant_id_constraints,
     .n_constraints = OD_COUNT(dial_outbound_request__assistant_id_constraints),
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_request, assistant_id, struct od_opt_string)},
    {OD_NAME("\"voice_id\":"), .kind = OD_KIND_STRING, .constraints = dial_outbound_request__voice_id_constraints,
     .n_constraints = OD_COUNT(dial_outbound_request__voice_id_constraints),
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_request, voice_id, struct od_opt_string)},
    {OD_NAME("\"model\":"), .kind = OD_KIND_STRING, .constraints = dial_outbound_request__model_constraints,
     .n_constraints = OD_COUNT(dial_outbound_request__model_constraints),
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_request, model, struct od_opt_string)},
    {OD_NAME("\"prompt_id\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_request, prompt_id, struct od_opt_string)},
    {OD_NAME("\"use_case_id\":"), .kind = OD_KIND_STRING,
     .constraints = dial_outbound_request__use_case_id_constraints,
     .n_constraints = OD_COUNT(dial_outbound_request__use_case_id_constraints),
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_request, use_case_id, struct od_opt_string)},
    {OD_NAME("\"agent_id\":"), .kind = OD_KIND_STRING, .constraints = dial_outbound_request__agent_id_constraints,
     .n_constraints = OD_COUNT(dial_outbound_request__agent_id_constraints),
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_request, agent_id, struct od_opt_string)},
    {OD_NAME("\"model_id\":"), .kind = OD_KIND_STRING, .constraints = dial_outbound_request__model_id_constraints,
     .n_constraints = OD_COUNT(dial_outbound_request__model_id_constraints),
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_request, model_id, struct od_opt_string)},
    {OD_NAME("\"language\":"), .kind = OD_KIND_ENUM, .sub = &od_happyrobot_language_enum,
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_request, language, struct od_opt_happyrobot_language)},
    {OD_NAME("\"params\":"), .kind = OD_KIND_JSON, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_request, params, struct od_opt_json)},
    {OD_NAME("\"metadata\":"), .kind = OD_KIND_JSON_OBJECT,
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_request, metadata, struct od_opt_json)},
    {OD_NAME("\"campaign_id\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_request, campaign_id, struct od_opt_string)},
    {OD_NAME("\"scheduled_for\":"), .kind = OD_KIND_STRING,
     .constraints = dial_outbound_request__scheduled_for_constraints,
     .n_constraints = OD_COUNT(dial_outbound_request__scheduled_for_constraints),
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_request, scheduled_for, struct od_opt_string)},
    {OD_NAME("\"max_duration_mins\":"), .kind = OD_KIND_INTEGER,
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_request, max_duration_mins, struct od_opt_int)},
};
static const struct od_rule dial_outbound_request_rules[] = {
    {.message = "neither use_case_id nor the assistant_id it replaced: what handles the call is not documented",
     .rows = dial_outbound_request__rule_1_rows, .n_rows = OD_COUNT(dial_outbound_request__rule_1_rows),
     .test = OD_TEST_ALWAYS, .demand = OD_REQUIRE_ANY, .severity = OD_WARNING},
};
static const struct od_object od_happyrobot_dial_outbound_request_object = {
    .page = "https://docs.happyrobot.ai/api-reference/dial/create-outbound-call",
    .size = sizeof(struct od_happyrobot_dial_outbound_request),
    .extra = offsetof(struct od_happyrobot_dial_outbound_request, extra),
    .rows = dial_outbound_request_rows,
    .n_rows = OD_COUNT(dial_outbound_request_rows),
    .n_required = 2,
    .rules = dial_outbound_request_rules,
    .n_rules = OD_COUNT(dial_outbound_request_rules),
};

static const struct od_row dial_outbound_reply_rows[] = {
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_happyrobot_dial_outbound_reply, id, struct od_string)},
    {OD_NAME("\"organization_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_happyrobot_dial_outbound_reply, organization_id, struct od_string)},
    {OD_NAME("\"metadata\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED,
     .sub = &od_happyrobot_call_metadata_object,
     OD_AT(struct od_happyrobot_dial_outbound_reply, metadata, const struct od_happyrobot_call_metadata *)},
    {OD_NAME("\"use_case\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED,
     .sub = &od_happyrobot_use_case_object,
     OD_AT(struct od_happyrobot_dial_outbound_reply, use_case, const struct od_happyrobot_use_case *)},
    {OD_NAME("\"created\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_happyrobot_dial_outbound_reply, created, struct od_string)},
    {OD_NAME("\"params\":"), .kind = OD_KIND_JSON_OBJECT,
     OD_OPTIONAL_AT(struct od_happyrobot_dial_outbound_reply, params, struct od_opt_json)},
};
static const struct od_object od_happyrobot_dial_outbound_reply_object = {
    .page = "https://docs.happyrobot.ai/api-reference/dial/create-outbound-call",
    .size = sizeof(struct od_happyrobot_dial_outbound_reply),
    .extra = offsetof(struct od_happyrobot_dial_outbound_reply, extra),
    .rows = dial_outbound_reply_rows,
    .n_rows = OD_COUNT(dial_outbound_reply_rows),
    .n_required = 5,
};

static const struct od_list call_metadata__tags_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_row call_metadata_rows[] = {
    {OD_NAME("\"call_sid\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_call_metadata, call_sid, struct od_opt_string)},
    {OD_NAME("\"from\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_call_metadata, from, struct od_opt_string)},
    {OD_NAME("\"to\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_call_metadata, to, struct od_opt_string)},
    {OD_NAME("\"recording_sid\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_call_metadata, recording_sid, struct od_opt_string)},
    {OD_NAME("\"tags\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE, .sub = &call_metadata__tags_list,
     OD_OPTIONAL_AT(struct od_happyrobot_call_metadata, tags, struct od_opt_string_list)},
    {OD_NAME("\"custom\":"), .kind = OD_KIND_JSON_OBJECT, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_call_metadata, custom, struct od_opt_json)},
};
static const struct od_object od_happyrobot_call_metadata_object = {
    .page = "https://docs.happyrobot.ai/api-reference/dial/create-outbound-call",
    .size = sizeof(struct od_happyrobot_call_metadata),
    .extra = offsetof(struct od_happyrobot_call_metadata, extra),
    .rows = call_metadata_rows,
    .n_rows = OD_COUNT(call_metadata_rows),
    .n_required = 0,
};

static const struct od_list use_case__extract_with_ai_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_happyrobot_extraction_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_happyrobot_extraction)};
static const struct od_list use_case__classification_tags_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_happyrobot_classification_tag_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_happyrobot_classification_tag)};
static const struct od_list use_case__keywords_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list use_case__hooks_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_happyrobot_hook_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_happyrobot_hook)};
static const struct od_list use_case__sample_labels_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_happyrobot_sample_label_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_happyrobot_sample_label)};
static const struct od_list use_case__evaluation_models_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_row use_case_rows[] = {
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, id, struct od_opt_string)},
    {OD_NAME("\"organization_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, organization_id, struct od_opt_string)},
    {OD_NAME("\"name\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, name, struct od_opt_string)},
    {OD_NAME("\"transfer_number\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, transfer_number, struct od_opt_string)},
    {OD_NAME("\"extract_with_ai\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &use_case__extract_with_ai_list,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, extract_with_ai, struct od_opt_happyrobot_extraction_list)},
    {OD_NAME("\"classification_tags\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &use_case__classification_tags_list,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, classification_tags, struct od_opt_happyrobot_classification_tag_list)},
    {OD_NAME("\"language\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_NULLABLE, .sub = &od_happyrobot_language_enum,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, language, struct od_opt_happyrobot_language)},
    {OD_NAME("\"detailed_work_hours\":"), .kind = OD_KIND_JSON_OBJECT, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, detailed_work_hours, struct od_opt_json)},
    {OD_NAME("\"work_start\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, work_start, struct od_opt_string)},
    {OD_NAME("\"work_end\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, work_end, struct od_opt_string)},
    {OD_NAME("\"timezone\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, timezone, struct od_opt_string)},
    {OD_NAME("\"generic_after_hours_message\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, generic_after_hours_message, struct od_opt_string)},
    {OD_NAME("\"enable_detailed_work_hours\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, enable_detailed_work_hours, struct od_opt_bool)},
    {OD_NAME("\"keywords\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE, .sub = &use_case__keywords_list,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, keywords, struct od_opt_string_list)},
    {OD_NAME("\"hooks\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE, .sub = &use_case__hooks_list,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, hooks, struct od_opt_happyrobot_hook_list)},
    {OD_NAME("\"hook\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_NULLABLE, .sub = &od_happyrobot_hook_object,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, hook, struct od_opt_happyrobot_hook)},
    {OD_NAME("\"params\":"), .kind = OD_KIND_JSON_OBJECT, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, params, struct od_opt_json)},
    {OD_NAME("\"amd\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, amd, struct od_opt_bool)},
    {OD_NAME("\"amd_behavior\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_NULLABLE,
     .sub = &od_happyrobot_amd_behavior_enum,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, amd_behavior, struct od_opt_happyrobot_amd_behavior)},
    {OD_NAME("\"amd_messages\":"), .kind = OD_KIND_JSON_OBJECT, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, amd_messages, struct od_opt_json)},
    {OD_NAME("\"sample_labels\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &use_case__sample_labels_list,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, sample_labels, struct od_opt_happyrobot_sample_label_list)},
    {OD_NAME("\"hidden\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, hidden, struct od_opt_bool)},
    {OD_NAME("\"evaluation_models\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &use_case__evaluation_models_list,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, evaluation_models, struct od_opt_string_list)},
    {OD_NAME("\"max_duration_mins\":"), .kind = OD_KIND_INTEGER, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, max_duration_mins, struct od_opt_int)},
    {OD_NAME("\"recorded_message_inbound\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, recorded_message_inbound, struct od_opt_bool)},
    {OD_NAME("\"recorded_message_outbound\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, recorded_message_outbound, struct od_opt_bool)},
    {OD_NAME("\"show_original_caller_id\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, show_original_caller_id, struct od_opt_bool)},
    {OD_NAME("\"disable_end_call_after_n_reminders\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, disable_end_call_after_n_reminders, struct od_opt_bool)},
    {OD_NAME("\"model\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_use_case, model, struct od_opt_string)},
};
static const struct od_object od_happyrobot_use_case_object = {
    .page = "https://docs.happyrobot.ai/api-reference/dial/create-outbound-call",
    .size = sizeof(struct od_happyrobot_use_case),
    .extra = offsetof(struct od_happyrobot_use_case, extra),
    .rows = use_case_rows,
    .n_rows = OD_COUNT(use_case_rows),
    .n_required = 0,
};

static const struct od_row extraction_rows[] = {
    {OD_NAME("\"name\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_extraction, name, struct od_opt_string)},
    {OD_NAME("\"description\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_extraction, description, struct od_opt_string)},
    {OD_NAME("\"type\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_extraction, type, struct od_opt_string)},
    {OD_NAME("\"example\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_extraction, example, struct od_opt_string)},
    {OD_NAME("\"required\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_extraction, required, struct od_opt_bool)},
};
static const struct od_object od_happyrobot_extraction_object = {
    .page = "https://docs.happyrobot.ai/api-reference/dial/create-outbound-call",
    .size = sizeof(struct od_happyrobot_extraction),
    .extra = offsetof(struct od_happyrobot_extraction, extra),
    .rows = extraction_rows,
    .n_rows = OD_COUNT(extraction_rows),
    .n_required = 0,
};

static const struct od_row classification_tag_rows[] = {
    {OD_NAME("\"name\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_classification_tag, name, struct od_opt_string)},
    {OD_NAME("\"description\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_classification_tag, description, struct od_opt_string)},
};
static const struct od_object od_happyrobot_classification_tag_object = {
    .page = "https://docs.happyrobot.ai/api-reference/dial/create-outbound-call",
    .size = sizeof(struct od_happyrobot_classification_tag),
    .extra = offsetof(struct od_happyrobot_classification_tag, extra),
    .rows = classification_tag_rows,
    .n_rows = OD_COUNT(classification_tag_rows),
    .n_required = 0,
};

static const struct od_list hook__headers_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_happyrobot_hook_header_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_happyrobot_hook_header)};
static const struct od_row hook_rows[] = {
    {OD_NAME("\"url\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_hook, url, struct od_opt_string)},
    {OD_NAME("\"headers\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE, .sub = &hook__headers_list,
     OD_OPTIONAL_AT(struct od_happyrobot_hook, headers, struct od_opt_happyrobot_hook_header_list)},
};
static const struct od_object od_happyrobot_hook_object = {
    .page = "https://docs.happyrobot.ai/api-reference/dial/create-outbound-call",
    .size = sizeof(struct od_happyrobot_hook),
    .extra = offsetof(struct od_happyrobot_hook, extra),
    .rows = hook_rows,
    .n_rows = OD_COUNT(hook_rows),
    .n_required = 0,
};

static const struct od_row hook_header_rows[] = {
    {OD_NAME("\"key\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_hook_header, key, struct od_opt_string)},
    {OD_NAME("\"value\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_hook_header, value, struct od_opt_string)},
};
static const struct od_object od_happyrobot_hook_header_object = {
    .page = "https://docs.happyrobot.ai/api-reference/dial/create-outbound-call",
    .size = sizeof(struct od_happyrobot_hook_header),
    .extra = offsetof(struct od_happyrobot_hook_header, extra),
    .rows = hook_header_rows,
    .n_rows = OD_COUNT(hook_header_rows),
    .n_required = 0,
};

static const struct od_row sample_label_rows[] = {
    {OD_NAME("\"name\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_sample_label, name, struct od_opt_string)},
    {OD_NAME("\"color\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_happyrobot_sample_label, color, struct od_opt_string)},
};
static const struct od_object od_happyrobot_sample_label_object = {
    .page = "https://docs.happyrobot.ai/api-reference/dial/create-outbound-call",
    .size = sizeof(struct od_happyrobot_sample_label),
    .extra = offsetof(struct od_happyrobot_sample_label, extra),
    .rows = sample_label_rows,
    .n_rows = OD_COUNT(sample_label_rows),
    .n_required = 0,
};

const struct od_operation od_happyrobot_dial_outbound_operation = {
    .name = "happyrobot.dial_outbound",
    .vendor = &od_happyrobot,
    .method = "POST",
    .path = "/dial/outbound",
    .page = "https://docs.happyrobot.ai/api-reference/dial/create-outbound-call",
    .doc = "Place an outbound call, now or later, that a use case's agent handles.",
    .request = &od_happyrobot_dial_outbound_request_object,
    .reply = &od_happyrobot_dial_outbound_reply_object,
    .has_body = true,
    .version = &od_descriptor_version_1,
};

enum od_status od_happyrobot_dial_outbound_validate(const struct od_happyrobot_dial_outbound_request *request,
                                                    struct od_report *report)
{
  return od_validate(&od_happyrobot_dial_outbound_request_object, request, report);
}

enum od_status od_happyrobot_dial_outbound_encode(const struct od_happyrobot_dial_outbound_request *request,
                                                  struct od_buffer *out, struct od_report *report)
{
  return od_encode(&od_happyrobot_dial_outbound_request_object, request, out, report);
}

enum od_status od_happyrobot_dial_outbound_decode(struct od_arena *arena, const char *text, size_t len,
                                                  const struct od_happyrobot_dial_outbound_request **out,
                                                  struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_happyrobot_dial_outbound_request_object, text, len, OD_DECODE_REQUEST, &value, report);
  *out = value;
  return status;
}

enum od_status od_happyrobot_dial_outbound_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                                        const struct od_happyrobot_dial_outbound_reply **out,
                                                        struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_happyrobot_dial_outbound_reply_object, text, len, OD_DECODE_REPLY, &value, report);
  *out = value;
  return status;
}

enum od_outcome od_happyrobot_dial_outbound(struct od_client *client,
                                            const struct od_happyrobot_dial_outbound_request *request,
                                            struct od_reply *reply,
                                            const struct od_happyrobot_dial_outbound_reply **out)
{
  const enum od_outcome outcome = od_send(client, &od_happyrobot_dial_outbound_operation, request, reply);
  *out = outcome == OD_ACCEPTED ? reply->value : NULL;
  return outcome;
}
