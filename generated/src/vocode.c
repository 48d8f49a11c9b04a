/* Vocode: who they are, and the types their operations share. Generated; do not edit. */
#include <outdial/vocode.h>

#include "vocode_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

_Static_assert(OD_HAS_LAYOUT(struct od_opt_vocode_action_type, struct od_opt_enum_value), "od_opt_vocode_action_type");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_vocode_voice_type, struct od_opt_enum_value), "od_opt_vocode_voice_type");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_vocode_http_method, struct od_opt_enum_value), "od_opt_vocode_http_method");

static const struct od_string action_type_texts[] = {
    [OD_VOCODE_ACTION_TYPE_ACTION_END_CONVERSATION] = {OD_TEXT("\"action_end_conversation\"")},
    [OD_VOCODE_ACTION_TYPE_ACTION_DTMF] = {OD_TEXT("\"action_dtmf\"")},
    [OD_VOCODE_ACTION_TYPE_ACTION_TRANSFER_CALL] = {OD_TEXT("\"action_transfer_call\"")},
};
_Static_assert(sizeof(enum od_vocode_action_type) == sizeof(int), "action_type");
_Static_assert(OD_HAS_LAYOUT(struct od_vocode_action_type_value, struct od_enum_value), "action_type");
const struct od_enum od_vocode_action_type_enum = {
    .texts = action_type_texts,
    .n_texts = OD_COUNT(action_type_texts),
};

static const struct od_string voice_type_texts[] = {
    [OD_VOCODE_VOICE_TYPE_VOICE_BASE] = {OD_TEXT("\"voice_base\"")},
    [OD_VOCODE_VOICE_TYPE_VOICE_AZURE] = {OD_TEXT("\"voice_azure\"")},
    [OD_VOCODE_VOICE_TYPE_VOICE_RIME] = {OD_TEXT("\"voice_rime\"")},
    [OD_VOCODE_VOICE_TYPE_VOICE_ELEVEN_LABS] = {OD_TEXT("\"voice_eleven_labs\"")},
};
_Static_assert(sizeof(enum od_vocode_voice_type) == sizeof(int), "voice_type");
_Static_assert(OD_HAS_LAYOUT(struct od_vocode_voice_type_value, struct od_enum_value), "voice_type");
const struct od_enum od_vocode_voice_type_enum = {
    .texts = voice_type_texts,
    .n_texts = OD_COUNT(voice_type_texts),
};

static const struct od_string event_type_texts[] = {
    [OD_VOCODE_EVENT_TYPE_EVENT_MESSAGE] = {OD_TEXT("\"event_message\"")},
    [OD_VOCODE_EVENT_TYPE_EVENT_ACTION] = {OD_TEXT("\"event_action\"")},
    [OD_VOCODE_EVENT_TYPE_EVENT_PHONE_CALL_CONNECTED] = {OD_TEXT("\"event_phone_call_connected\"")},
    [OD_VOCODE_EVENT_TYPE_EVENT_PHONE_CALL_ENDED] = {OD_TEXT("\"event_phone_call_ended\"")},
    [OD_VOCODE_EVENT_TYPE_EVENT_TRANSCRIPT] = {OD_TEXT("\"event_transcript\"")},
    [OD_VOCODE_EVENT_TYPE_EVENT_RECORDING] = {OD_TEXT("\"event_recording\"")},
};
_Static_assert(sizeof(enum od_vocode_event_type) == sizeof(int), "event_type");
_Static_assert(OD_HAS_LAYOUT(struct od_vocode_event_type_value, struct od_enum_value), "event_type");
const struct od_enum od_vocode_event_type_enum = {
    .texts = event_type_texts,
    .n_texts = OD_COUNT(event_type_texts),
};

static const struct od_string http_method_texts[] = {
    [OD_VOCODE_HTTP_METHOD_GET] = {OD_TEXT("\"GET\"")},
    [OD_VOCODE_HTTP_METHOD_POST] = {OD_TEXT("\"POST\"")},
};
_Static_assert(sizeof(enum od_vocode_http_method) == sizeof(int), "http_method");
_Static_assert(OD_HAS_LAYOUT(struct od_vocode_http_method_value, struct od_enum_value), "http_method");
const struct od_enum od_vocode_http_method_enum = {
    .texts = http_method_texts,
    .n_texts = OD_COUNT(http_method_texts),
};

static const struct od_constraint agent_or_id__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_branch agent_or_id_branches[] = {
    {.row = {.kind = OD_KIND_STRING, .constraints = agent_or_id__id_constraints,
             .n_constraints = OD_COUNT(agent_or_id__id_constraints),
             OD_AT(struct od_vocode_agent_or_id, id, struct od_string)}},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_agent_params_object,
             OD_AT(struct od_vocode_agent_or_id, params, const struct od_vocode_agent_params *)}},
};
_Static_assert((int)OD_VOCODE_AGENT_OR_ID_ID == OD_BRANCH_FIRST + 0, "agent_or_id.id");
_Static_assert((int)OD_VOCODE_AGENT_OR_ID_PARAMS == OD_BRANCH_FIRST + 1, "agent_or_id.params");
_Static_assert(sizeof(((struct od_vocode_agent_or_id *)0)->branch) == sizeof(int), "agent_or_id.branch");
const struct od_union od_vocode_agent_or_id_union = {
    .other = offsetof(struct od_vocode_agent_or_id, other),
    .size = sizeof(struct od_vocode_agent_or_id),
    .branches = agent_or_id_branches,
    .n_branches = OD_COUNT(agent_or_id_branches),
};

static const struct od_list agent_params__actions_list = {
    .item = {.kind = OD_KIND_UNION, .sub = &od_vocode_action_or_id_union, .presence = OD_PLAIN},
    .stride = sizeof(struct od_vocode_action_or_id)};
static const struct od_row agent_params_rows[] = {
    {OD_NAME("\"prompt\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_agent_params, prompt, struct od_string)},
    {OD_NAME("\"actions\":"), .kind = OD_KIND_LIST, .sub = &agent_params__actions_list,
     OD_OPTIONAL_AT(struct od_vocode_agent_params, actions, struct od_opt_vocode_action_or_id_list)},
    {OD_NAME("\"voice\":"), .kind = OD_KIND_UNION, .flags = OD_ROW_REQUIRED, .sub = &od_vocode_voice_or_id_union,
     OD_AT(struct od_vocode_agent_params, voice, struct od_vocode_voice_or_id)},
    {OD_NAME("\"initial_message\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_vocode_agent_params, initial_message, struct od_opt_string)},
    {OD_NAME("\"webhook\":"), .kind = OD_KIND_UNION, .sub = &od_vocode_webhook_or_id_union,
     OD_OPTIONAL_AT(struct od_vocode_agent_params, webhook, struct od_opt_vocode_webhook_or_id)},
};
const struct od_object od_vocode_agent_params_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_agent_params),
    .extra = offsetof(struct od_vocode_agent_params, extra),
    .rows = agent_params_rows,
    .n_rows = OD_COUNT(agent_params_rows),
    .n_required = 2,
};

static const struct od_constraint agent__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_constraint agent__user_id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_list agent__actions_list = {
    .item = {.kind = OD_KIND_UNION, .sub = &od_vocode_action_union, .presence = OD_PLAIN},
    .stride = sizeof(struct od_vocode_action)};
static const struct od_row agent_rows[] = {
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED, .constraints = agent__id_constraints,
     .n_constraints = OD_COUNT(agent__id_constraints), OD_AT(struct od_vocode_agent, id, struct od_string)},
    {OD_NAME("\"user_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = agent__user_id_constraints, .n_constraints = OD_COUNT(agent__user_id_constraints),
     OD_AT(struct od_vocode_agent, user_id, struct od_string)},
    {OD_NAME("\"prompt\":"), .kind = OD_KIND_UNION, .flags = OD_ROW_REQUIRED, .sub = &od_vocode_prompt_union,
     OD_AT(struct od_vocode_agent, prompt, struct od_vocode_prompt)},
    {OD_NAME("\"actions\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED, .sub = &agent__actions_list,
     OD_AT(struct od_vocode_agent, actions, struct od_vocode_action_list)},
    {OD_NAME("\"voice\":"), .kind = OD_KIND_UNION, .flags = OD_ROW_REQUIRED, .sub = &od_vocode_voice_union,
     OD_AT(struct od_vocode_agent, voice, struct od_vocode_voice)},
    {OD_NAME("\"initial_message\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vocode_agent, initial_message, struct od_opt_string)},
    {OD_NAME("\"webhook\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_NULLABLE, .sub = &od_vocode_webhook_object,
     OD_OPTIONAL_AT(struct od_vocode_agent, webhook, struct od_opt_vocode_webhook)},
};
const struct od_object od_vocode_agent_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_agent),
    .extra = offsetof(struct od_vocode_agent, extra),
    .rows = agent_rows,
    .n_rows = OD_COUNT(agent_rows),
    .n_required = 5,
};

static const struct od_branch prompt_branches[] = {
    {.row = {.kind = OD_KIND_STRING, OD_AT(struct od_vocode_prompt, text, struct od_string)}},
    {.row = {.kind = OD_KIND_JSON_OBJECT, OD_AT(struct od_vocode_prompt, details, struct od_json)}},
};
_Static_assert((int)OD_VOCODE_PROMPT_TEXT == OD_BRANCH_FIRST + 0, "prompt.text");
_Static_assert((int)OD_VOCODE_PROMPT_DETAILS == OD_BRANCH_FIRST + 1, "prompt.details");
_Static_assert(sizeof(((struct od_vocode_prompt *)0)->branch) == sizeof(int), "prompt.branch");
const struct od_union od_vocode_prompt_union = {
    .other = offsetof(struct od_vocode_prompt, other),
    .size = sizeof(struct od_vocode_prompt),
    .branches = prompt_branches,
    .n_branches = OD_COUNT(prompt_branches),
};

static const struct od_constraint action_or_id__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_branch action_or_id_branches[] = {
    {.row = {.kind = OD_KIND_STRING, .constraints = action_or_id__id_constraints,
             .n_constraints = OD_COUNT(action_or_id__id_constraints),
             OD_AT(struct od_vocode_action_or_id, id, struct od_string)}},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_transfer_call_action_params_object,
             OD_AT(struct od_vocode_action_or_id, transfer_call, const struct od_vocode_transfer_call_action_params *)},
     .tag = "\"action_transfer_call\""},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_end_conversation_action_params_object,
             OD_AT(struct od_vocode_action_or_id, end_conversation, const struct od_vocode_end_conversation_action_params *)},
     .tag = "\"action_end_conversation\""},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_dtmf_action_params_object,
             OD_AT(struct od_vocode_action_or_id, dtmf, const struct od_vocode_dtmf_action_params *)},
     .tag = "\"action_dtmf\""},
};
_Static_assert((int)OD_VOCODE_ACTION_OR_ID_ID == OD_BRANCH_FIRST + 0, "action_or_id.id");
_Static_assert((int)OD_VOCODE_ACTION_OR_ID_TRANSFER_CALL == OD_BRANCH_FIRST + 1, "action_or_id.transfer_call");
_Static_assert((int)OD_VOCODE_ACTION_OR_ID_END_CONVERSATION == OD_BRANCH_FIRST + 2, "action_or_id.end_conversation");
_Static_assert((int)OD_VOCODE_ACTION_OR_ID_DTMF == OD_BRANCH_FIRST + 3, "action_or_id.dtmf");
_Static_assert(sizeof(((struct od_vocode_action_or_id *)0)->branch) == sizeof(int), "action_or_id.branch");
const struct od_union od_vocode_action_or_id_union = {
    .other = offsetof(struct od_vocode_action_or_id, other),
    .size = sizeof(struct od_vocode_action_or_id),
    .branches = action_or_id_branches,
    .n_branches = OD_COUNT(action_or_id_branches),
    .tag = "\"type\":",
};

static const struct od_branch action_branches[] = {
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_transfer_call_action_object,
             OD_AT(struct od_vocode_action, transfer_call, const struct od_vocode_transfer_call_action *)},
     .tag = "\"action_transfer_call\""},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_end_conversation_action_object,
             OD_AT(struct od_vocode_action, end_conversation, const struct od_vocode_end_conversation_action *)},
     .tag = "\"action_end_conversation\""},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_dtmf_action_object,
             OD_AT(struct od_vocode_action, dtmf, const struct od_vocode_dtmf_action *)},
     .tag = "\"action_dtmf\""},
};
_Static_assert((int)OD_VOCODE_ACTION_TRANSFER_CALL == OD_BRANCH_FIRST + 0, "action.transfer_call");
_Static_assert((int)OD_VOCODE_ACTION_END_CONVERSATION == OD_BRANCH_FIRST + 1, "action.end_conversation");
_Static_assert((int)OD_VOCODE_ACTION_DTMF == OD_BRANCH_FIRST + 2, "action.dtmf");
_Static_assert(sizeof(((struct od_vocode_action *)0)->branch) == sizeof(int), "action.branch");
const struct od_union od_vocode_action_union = {
    .other = offsetof(struct od_vocode_action, other),
    .size = sizeof(struct od_vocode_action),
    .branches = action_branches,
    .n_branches = OD_COUNT(action_branches),
    .tag = "\"type\":",
};

static const struct od_constraint transfer_call_action_params__type_constraints[] = {
    {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 3},
};
static const struct od_row transfer_call_action_params_rows[] = {
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_FIXED,
     .sub = &od_vocode_action_type_enum, .constraints = transfer_call_action_params__type_constraints,
     .n_constraints = OD_COUNT(transfer_call_action_params__type_constraints),
     OD_OPTIONAL_AT(struct od_vocode_transfer_call_action_params, type, struct od_opt_vocode_action_type)},
    {OD_NAME("\"config\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED,
     .sub = &od_vocode_transfer_call_config_object,
     OD_AT(struct od_vocode_transfer_call_action_params, config, const struct od_vocode_transfer_call_config *)},
};
const struct od_object od_vocode_transfer_call_action_params_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_transfer_call_action_params),
    .extra = offsetof(struct od_vocode_transfer_call_action_params, extra),
    .rows = transfer_call_action_params_rows,
    .n_rows = OD_COUNT(transfer_call_action_params_rows),
    .n_required = 2,
};

static const struct od_constraint end_conversation_action_params__type_constraints[] = {
    {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 1},
};
static const struct od_row end_conversation_action_params_rows[] = {
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_FIXED,
     .sub = &od_vocode_action_type_enum, .constraints = end_conversation_action_params__type_constraints,
     .n_constraints = OD_COUNT(end_conversation_action_params__type_constraints),
     OD_OPTIONAL_AT(struct od_vocode_end_conversation_action_params, type, struct od_opt_vocode_action_type)},
    {OD_NAME("\"config\":"), .kind = OD_KIND_OBJECT, .sub = &od_vocode_empty_action_config_object,
     OD_OPTIONAL_AT(struct od_vocode_end_conversation_action_params, config, struct od_opt_vocode_empty_action_config)},
};
const struct od_object od_vocode_end_conversation_action_params_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_end_conversation_action_params),
    .extra = offsetof(struct od_vocode_end_conversation_action_params, extra),
    .rows = end_conversation_action_params_rows,
    .n_rows = OD_COUNT(end_conversation_action_params_rows),
    .n_required = 1,
};

static const struct od_constraint dtmf_action_params__type_constraints[] = {
    {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 2},
};
static const struct od_row dtmf_action_params_rows[] = {
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_FIXED,
     .sub = &od_vocode_action_type_enum, .constraints = dtmf_action_params__type_constraints,
     .n_constraints = OD_COUNT(dtmf_action_params__type_constraints),
     OD_OPTIONAL_AT(struct od_vocode_dtmf_action_params, type, struct od_opt_vocode_action_type)},
    {OD_NAME("\"config\":"), .kind = OD_KIND_OBJECT, .sub = &od_vocode_empty_action_config_object,
     OD_OPTIONAL_AT(struct od_vocode_dtmf_action_params, config, struct od_opt_vocode_empty_action_config)},
};
const struct od_object od_vocode_dtmf_action_params_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_dtmf_action_params),
    .extra = offsetof(struct od_vocode_dtmf_action_params, extra),
    .rows = dtmf_action_params_rows,
    .n_rows = OD_COUNT(dtmf_action_params_rows),
    .n_required = 1,
};

static const struct od_constraint transfer_call_action__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_constraint transfer_call_action__user_id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_row transfer_call_action_rows[] = {
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = transfer_call_action__id_constraints,
     .n_constraints = OD_COUNT(transfer_call_action__id_constraints),
     OD_AT(struct od_vocode_transfer_call_action, id, struct od_string)},
    {OD_NAME("\"user_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = transfer_call_action__user_id_constraints,
     .n_constraints = OD_COUNT(transfer_call_action__user_id_constraints),
     OD_AT(struct od_vocode_transfer_call_action, user_id, struct od_string)},
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .sub = &od_vocode_action_type_enum,
     OD_OPTIONAL_AT(struct od_vocode_transfer_call_action, type, struct od_opt_vocode_action_type)},
    {OD_NAME("\"config\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED,
     .sub = &od_vocode_transfer_call_config_object,
     OD_AT(struct od_vocode_transfer_call_action, config, const struct od_vocode_transfer_call_config *)},
};
const struct od_object od_vocode_transfer_call_action_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_transfer_call_action),
    .extra = offsetof(struct od_vocode_transfer_call_action, extra),
    .rows = transfer_call_action_rows,
    .n_rows = OD_COUNT(transfer_call_action_rows),
    .n_required = 3,
};

static const struct od_constraint end_conversation_action__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_constraint end_conversation_action__user_id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_row end_conversation_action_rows[] = {
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = end_conversation_action__id_constraints,
     .n_constraints = OD_COUNT(end_conversation_action__id_constraints),
     OD_AT(struct od_vocode_end_conversation_action, id, struct od_string)},
    {OD_NAME("\"user_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = end_conversation_action__user_id_constraints,
     .n_constraints = OD_COUNT(end_conversation_action__user_id_constraints),
     OD_AT(struct od_vocode_end_conversation_action, user_id, struct od_string)},
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .sub = &od_vocode_action_type_enum,
     OD_OPTIONAL_AT(struct od_vocode_end_conversation_action, type, struct od_opt_vocode_action_type)},
    {OD_NAME("\"config\":"), .kind = OD_KIND_OBJECT, .sub = &od_vocode_empty_action_config_object,
     OD_OPTIONAL_AT(struct od_vocode_end_conversation_action, config, struct od_opt_vocode_empty_action_config)},
};
const struct od_object od_vocode_end_conversation_action_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_end_conversation_action),
    .extra = offsetof(struct od_vocode_end_conversation_action, extra),
    .rows = end_conversation_action_rows,
    .n_rows = OD_COUNT(end_conversation_action_rows),
    .n_required = 2,
};

static const struct od_constraint dtmf_action__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_constraint dtmf_action__user_id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_row dtmf_action_rows[] = {
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED, .constraints = dtmf_action__id_constraints,
     .n_constraints = OD_COUNT(dtmf_action__id_constraints),
     OD_AT(struct od_vocode_dtmf_action, id, struct od_string)},
    {OD_NAME("\"user_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = dtmf_action__user_id_constraints, .n_constraints = OD_COUNT(dtmf_action__user_id_constraints),
     OD_AT(struct od_vocode_dtmf_action, user_id, struct od_string)},
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .sub = &od_vocode_action_type_enum,
     OD_OPTIONAL_AT(struct od_vocode_dtmf_action, type, struct od_opt_vocode_action_type)},
    {OD_NAME("\"config\":"), .kind = OD_KIND_OBJECT, .sub = &od_vocode_empty_action_config_object,
     OD_OPTIONAL_AT(struct od_vocode_dtmf_action, config, struct od_opt_vocode_empty_action_config)},
};
const struct od_object od_vocode_dtmf_action_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_dtmf_action),
    .extra = offsetof(struct od_vocode_dtmf_action, extra),
    .rows = dtmf_action_rows,
    .n_rows = OD_COUNT(dtmf_action_rows),
    .n_required = 2,
};

static const struct od_row transfer_call_config_rows[] = {
    {OD_NAME("\"phone_number\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_transfer_call_config, phone_number, struct od_string)},
};
const struct od_object od_vocode_transfer_call_config_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_transfer_call_config),
    .extra = offsetof(struct od_vocode_transfer_call_config, extra),
    .rows = transfer_call_config_rows,
    .n_rows = OD_COUNT(transfer_call_config_rows),
    .n_required = 1,
};

const struct od_object od_vocode_empty_action_config_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_empty_action_config),
    .extra = offsetof(struct od_vocode_empty_action_config, extra),
};

static const struct od_constraint voice_or_id__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_branch voice_or_id_branches[] = {
    {.row = {.kind = OD_KIND_STRING, .constraints = voice_or_id__id_constraints,
             .n_constraints = OD_COUNT(voice_or_id__id_constraints),
             OD_AT(struct od_vocode_voice_or_id, id, struct od_string)}},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_azure_voice_params_object,
             OD_AT(struct od_vocode_voice_or_id, azure, const struct od_vocode_azure_voice_params *)},
     .tag = "\"voice_azure\""},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_rime_voice_params_object,
             OD_AT(struct od_vocode_voice_or_id, rime, const struct od_vocode_rime_voice_params *)},
     .tag = "\"voice_rime\""},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_eleven_labs_voice_params_object,
             OD_AT(struct od_vocode_voice_or_id, eleven_labs, const struct od_vocode_eleven_labs_voice_params *)},
     .tag = "\"voice_eleven_labs\""},
};
_Static_assert((int)OD_VOCODE_VOICE_OR_ID_ID == OD_BRANCH_FIRST + 0, "voice_or_id.id");
_Static_assert((int)OD_VOCODE_VOICE_OR_ID_AZURE == OD_BRANCH_FIRST + 1, "voice_or_id.azure");
_Static_assert((int)OD_VOCODE_VOICE_OR_ID_RIME == OD_BRANCH_FIRST + 2, "voice_or_id.rime");
_Static_assert((int)OD_VOCODE_VOICE_OR_ID_ELEVEN_LABS == OD_BRANCH_FIRST + 3, "voice_or_id.eleven_labs");
_Static_assert(sizeof(((struct od_vocode_voice_or_id *)0)->branch) == sizeof(int), "voice_or_id.branch");
const struct od_union od_vocode_voice_or_id_union = {
    .other = offsetof(struct od_vocode_voice_or_id, other),
    .size = sizeof(struct od_vocode_voice_or_id),
    .branches = voice_or_id_branches,
    .n_branches = OD_COUNT(voice_or_id_branches),
    .tag = "\"type\":",
};

static const struct od_branch voice_branches[] = {
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_azure_voice_object,
             OD_AT(struct od_vocode_voice, azure, const struct od_vocode_azure_voice *)},
     .tag = "\"voice_azure\"", .having = "\"voice_name\":"},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_rime_voice_object,
             OD_AT(struct od_vocode_voice, rime, const struct od_vocode_rime_voice *)}, .tag = "\"voice_rime\"",
     .having = "\"speaker\":"},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_eleven_labs_voice_object,
             OD_AT(struct od_vocode_voice, eleven_labs, const struct od_vocode_eleven_labs_voice *)},
     .tag = "\"voice_eleven_labs\"", .having = "\"voice_id\":"},
};
_Static_assert((int)OD_VOCODE_VOICE_AZURE == OD_BRANCH_FIRST + 0, "voice.azure");
_Static_assert((int)OD_VOCODE_VOICE_RIME == OD_BRANCH_FIRST + 1, "voice.rime");
_Static_assert((int)OD_VOCODE_VOICE_ELEVEN_LABS == OD_BRANCH_FIRST + 2, "voice.eleven_labs");
_Static_assert(sizeof(((struct od_vocode_voice *)0)->branch) == sizeof(int), "voice.branch");
const struct od_union od_vocode_voice_union = {
    .other = offsetof(struct od_vocode_voice, other),
    .size = sizeof(struct od_vocode_voice),
    .branches = voice_branches,
    .n_branches = OD_COUNT(voice_branches),
    .tag = "\"type\":",
};

static const struct od_constraint azure_voice_params__type_constraints[] = {
    {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 2},
};
static const struct od_row azure_voice_params_rows[] = {
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_FIXED,
     .sub = &od_vocode_voice_type_enum, .constraints = azure_voice_params__type_constraints,
     .n_constraints = OD_COUNT(azure_voice_params__type_constraints),
     OD_OPTIONAL_AT(struct od_vocode_azure_voice_params, type, struct od_opt_vocode_voice_type)},
    {OD_NAME("\"voice_name\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_azure_voice_params, voice_name, struct od_string)},
    {OD_NAME("\"pitch\":"), .kind = OD_KIND_INTEGER,
     OD_OPTIONAL_AT(struct od_vocode_azure_voice_params, pitch, struct od_opt_int)},
    {OD_NAME("\"rate\":"), .kind = OD_KIND_INTEGER,
     OD_OPTIONAL_AT(struct od_vocode_azure_voice_params, rate, struct od_opt_int)},
};
const struct od_object od_vocode_azure_voice_params_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_azure_voice_params),
    .extra = offsetof(struct od_vocode_azure_voice_params, extra),
    .rows = azure_voice_params_rows,
    .n_rows = OD_COUNT(azure_voice_params_rows),
    .n_required = 2,
};

static const struct od_constraint rime_voice_params__type_constraints[] = {
    {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 3},
};
static const struct od_row rime_voice_params_rows[] = {
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_FIXED,
     .sub = &od_vocode_voice_type_enum, .constraints = rime_voice_params__type_constraints,
     .n_constraints = OD_COUNT(rime_voice_params__type_constraints),
     OD_OPTIONAL_AT(struct od_vocode_rime_voice_params, type, struct od_opt_vocode_voice_type)},
    {OD_NAME("\"speaker\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_rime_voice_params, speaker, struct od_string)},
};
const struct od_object od_vocode_rime_voice_params_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_rime_voice_params),
    .extra = offsetof(struct od_vocode_rime_voice_params, extra),
    .rows = rime_voice_params_rows,
    .n_rows = OD_COUNT(rime_voice_params_rows),
    .n_required = 2,
};

static const struct od_constraint eleven_labs_voice_params__type_constraints[] = {
    {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 4},
};
static const struct od_row eleven_labs_voice_params_rows[] = {
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_FIXED,
     .sub = &od_vocode_voice_type_enum, .constraints = eleven_labs_voice_params__type_constraints,
     .n_constraints = OD_COUNT(eleven_labs_voice_params__type_constraints),
     OD_OPTIONAL_AT(struct od_vocode_eleven_labs_voice_params, type, struct od_opt_vocode_voice_type)},
    {OD_NAME("\"voice_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_eleven_labs_voice_params, voice_id, struct od_string)},
    {OD_NAME("\"stability\":"), .kind = OD_KIND_NUMBER,
     OD_OPTIONAL_AT(struct od_vocode_eleven_labs_voice_params, stability, struct od_opt_number)},
    {OD_NAME("\"similarity_boost\":"), .kind = OD_KIND_NUMBER,
     OD_OPTIONAL_AT(struct od_vocode_eleven_labs_voice_params, similarity_boost, struct od_opt_number)},
    {OD_NAME("\"api_key\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_eleven_labs_voice_params, api_key, struct od_string)},
};
const struct od_object od_vocode_eleven_labs_voice_params_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_eleven_labs_voice_params),
    .extra = offsetof(struct od_vocode_eleven_labs_voice_params, extra),
    .rows = eleven_labs_voice_params_rows,
    .n_rows = OD_COUNT(eleven_labs_voice_params_rows),
    .n_required = 3,
};

static const struct od_constraint azure_voice__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_constraint azure_voice__user_id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_row azure_voice_rows[] = {
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED, .constraints = azure_voice__id_constraints,
     .n_constraints = OD_COUNT(azure_voice__id_constraints),
     OD_AT(struct od_vocode_azure_voice, id, struct od_string)},
    {OD_NAME("\"user_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = azure_voice__user_id_constraints, .n_constraints = OD_COUNT(azure_voice__user_id_constraints),
     OD_AT(struct od_vocode_azure_voice, user_id, struct od_string)},
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .sub = &od_vocode_voice_type_enum,
     OD_OPTIONAL_AT(struct od_vocode_azure_voice, type, struct od_opt_vocode_voice_type)},
    {OD_NAME("\"voice_name\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_azure_voice, voice_name, struct od_string)},
    {OD_NAME("\"pitch\":"), .kind = OD_KIND_INTEGER,
     OD_OPTIONAL_AT(struct od_vocode_azure_voice, pitch, struct od_opt_int)},
    {OD_NAME("\"rate\":"), .kind = OD_KIND_INTEGER,
     OD_OPTIONAL_AT(struct od_vocode_azure_voice, rate, struct od_opt_int)},
};
const struct od_object od_vocode_azure_voice_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_azure_voice),
    .extra = offsetof(struct od_vocode_azure_voice, extra),
    .rows = azure_voice_rows,
    .n_rows = OD_COUNT(azure_voice_rows),
    .n_required = 3,
};

static const struct od_constraint rime_voice__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_constraint rime_voice__user_id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_row rime_voice_rows[] = {
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED, .constraints = rime_voice__id_constraints,
     .n_constraints = OD_COUNT(rime_voice__id_constraints),
     OD_AT(struct od_vocode_rime_voice, id, struct od_string)},
    {OD_NAME("\"user_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = rime_voice__user_id_constraints, .n_constraints = OD_COUNT(rime_voice__user_id_constraints),
     OD_AT(struct od_vocode_rime_voice, user_id, struct od_string)},
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .sub = &od_vocode_voice_type_enum,
     OD_OPTIONAL_AT(struct od_vocode_rime_voice, type, struct od_opt_vocode_voice_type)},
    {OD_NAME("\"speaker\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_rime_voice, speaker, struct od_string)},
};
const struct od_object od_vocode_rime_voice_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_rime_voice),
    .extra = offsetof(struct od_vocode_rime_voice, extra),
    .rows = rime_voice_rows,
    .n_rows = OD_COUNT(rime_voice_rows),
    .n_required = 3,
};

static const struct od_constraint eleven_labs_voice__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_constraint eleven_labs_voice__user_id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_row eleven_labs_voice_rows[] = {
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = eleven_labs_voice__id_constraints,
     .n_constraints = OD_COUNT(eleven_labs_voice__id_constraints),
     OD_AT(struct od_vocode_eleven_labs_voice, id, struct od_string)},
    {OD_NAME("\"user_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = eleven_labs_voice__user_id_constraints,
     .n_constraints = OD_COUNT(eleven_labs_voice__user_id_constraints),
     OD_AT(struct od_vocode_eleven_labs_voice, user_id, struct od_string)},
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .sub = &od_vocode_voice_type_enum,
     OD_OPTIONAL_AT(struct od_vocode_eleven_labs_voice, type, struct od_opt_vocode_voice_type)},
    {OD_NAME("\"voice_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_eleven_labs_voice, voice_id, struct od_string)},
    {OD_NAME("\"stability\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vocode_eleven_labs_voice, stability, struct od_opt_number)},
    {OD_NAME("\"similarity_boost\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vocode_eleven_labs_voice, similarity_boost, struct od_opt_number)},
    {OD_NAME("\"api_key\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_eleven_labs_voice, api_key, struct od_string)},
};
const struct od_object od_vocode_eleven_labs_voice_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_eleven_labs_voice),
    .extra = offsetof(struct od_vocode_eleven_labs_voice, extra),
    .rows = eleven_labs_voice_rows,
    .n_rows = OD_COUNT(eleven_labs_voice_rows),
    .n_required = 4,
};

static const struct od_constraint webhook_or_id__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_branch webhook_or_id_branches[] = {
    {.row = {.kind = OD_KIND_STRING, .constraints = webhook_or_id__id_constraints,
             .n_constraints = OD_COUNT(webhook_or_id__id_constraints),
             OD_AT(struct od_vocode_webhook_or_id, id, struct od_string)}},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_webhook_params_object,
             OD_AT(struct od_vocode_webhook_or_id, params, const struct od_vocode_webhook_params *)}},
};
_Static_assert((int)OD_VOCODE_WEBHOOK_OR_ID_ID == OD_BRANCH_FIRST + 0, "webhook_or_id.id");
_Static_assert((int)OD_VOCODE_WEBHOOK_OR_ID_PARAMS == OD_BRANCH_FIRST + 1, "webhook_or_id.params");
_Static_assert(sizeof(((struct od_vocode_webhook_or_id *)0)->branch) == sizeof(int), "webhook_or_id.branch");
const struct od_union od_vocode_webhook_or_id_union = {
    .other = offsetof(struct od_vocode_webhook_or_id, other),
    .size = sizeof(struct od_vocode_webhook_or_id),
    .branches = webhook_or_id_branches,
    .n_branches = OD_COUNT(webhook_or_id_branches),
};

static const struct od_list webhook_params__subscriptions_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_vocode_event_type_enum, .presence = OD_PLAIN},
    .stride = sizeof(struct od_vocode_event_type_value)};
static const struct od_row webhook_params_rows[] = {
    {OD_NAME("\"subscriptions\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &webhook_params__subscriptions_list,
     OD_AT(struct od_vocode_webhook_params, subscriptions, struct od_vocode_event_type_list)},
    {OD_NAME("\"url\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_webhook_params, url, struct od_string)},
    {OD_NAME("\"method\":"), .kind = OD_KIND_ENUM, .sub = &od_vocode_http_method_enum,
     OD_OPTIONAL_AT(struct od_vocode_webhook_params, method, struct od_opt_vocode_http_method)},
};
const struct od_object od_vocode_webhook_params_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_webhook_params),
    .extra = offsetof(struct od_vocode_webhook_params, extra),
    .rows = webhook_params_rows,
    .n_rows = OD_COUNT(webhook_params_rows),
    .n_required = 2,
};

static const struct od_constraint webhook__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_constraint webhook__user_id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_list webhook__subscriptions_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_vocode_event_type_enum, .presence = OD_PLAIN},
    .stride = sizeof(struct od_vocode_event_type_value)};
static const struct od_row webhook_rows[] = {
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED, .constraints = webhook__id_constraints,
     .n_constraints = OD_COUNT(webhook__id_constraints), OD_AT(struct od_vocode_webhook, id, struct od_string)},
    {OD_NAME("\"user_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = webhook__user_id_constraints, .n_constraints = OD_COUNT(webhook__user_id_constraints),
     OD_AT(struct od_vocode_webhook, user_id, struct od_string)},
    {OD_NAME("\"subscriptions\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &webhook__subscriptions_list,
     OD_AT(struct od_vocode_webhook, subscriptions, struct od_vocode_event_type_list)},
    {OD_NAME("\"url\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_webhook, url, struct od_string)},
    {OD_NAME("\"method\":"), .kind = OD_KIND_ENUM, .sub = &od_vocode_http_method_enum,
     OD_OPTIONAL_AT(struct od_vocode_webhook, method, struct od_opt_vocode_http_method)},
};
const struct od_object od_vocode_webhook_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_webhook),
    .extra = offsetof(struct od_vocode_webhook, extra),
    .rows = webhook_rows,
    .n_rows = OD_COUNT(webhook_rows),
    .n_required = 4,
};

static const struct od_row http_validation_error_rows[] = {
    {OD_NAME("\"detail\":"), .kind = OD_KIND_UNION, .sub = &od_vocode_error_detail_union,
     OD_OPTIONAL_AT(struct od_vocode_http_validation_error, detail, struct od_opt_vocode_error_detail)},
};
const struct od_object od_vocode_http_validation_error_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_http_validation_error),
    .extra = offsetof(struct od_vocode_http_validation_error, extra),
    .rows = http_validation_error_rows,
    .n_rows = OD_COUNT(http_validation_error_rows),
    .n_required = 0,
};

static const struct od_list error_detail__faults_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_vocode_validation_error_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_vocode_validation_error)};
static const struct od_branch error_detail_branches[] = {
    {.row = {.kind = OD_KIND_LIST, .sub = &error_detail__faults_list,
             OD_AT(struct od_vocode_error_detail, faults, struct od_vocode_validation_error_list)}},
    {.row = {.kind = OD_KIND_STRING, OD_AT(struct od_vocode_error_detail, text, struct od_string)}},
};
_Static_assert((int)OD_VOCODE_ERROR_DETAIL_FAULTS == OD_BRANCH_FIRST + 0, "error_detail.faults");
_Static_assert((int)OD_VOCODE_ERROR_DETAIL_TEXT == OD_BRANCH_FIRST + 1, "error_detail.text");
_Static_assert(sizeof(((struct od_vocode_error_detail *)0)->branch) == sizeof(int), "error_detail.branch");
const struct od_union od_vocode_error_detail_union = {
    .other = offsetof(struct od_vocode_error_detail, other),
    .size = sizeof(struct od_vocode_error_detail),
    .branches = error_detail_branches,
    .n_branches = OD_COUNT(error_detail_branches),
};

static const struct od_list validation_error__loc_list = {
    .item = {.kind = OD_KIND_UNION, .sub = &od_vocode_error_place_union, .presence = OD_PLAIN},
    .stride = sizeof(struct od_vocode_error_place)};
static const struct od_row validation_error_rows[] = {
    {OD_NAME("\"loc\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED, .sub = &validation_error__loc_list,
     OD_AT(struct od_vocode_validation_error, loc, struct od_vocode_error_place_list)},
    {OD_NAME("\"msg\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_validation_error, msg, struct od_string)},
    {OD_NAME("\"type\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_validation_error, type, struct od_string)},
};
const struct od_object od_vocode_validation_error_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_validation_error),
    .extra = offsetof(struct od_vocode_validation_error, extra),
    .rows = validation_error_rows,
    .n_rows = OD_COUNT(validation_error_rows),
    .n_required = 3,
};

static const struct od_branch error_place_branches[] = {
    {.row = {.kind = OD_KIND_STRING, OD_AT(struct od_vocode_error_place, name, struct od_string)}},
    {.row = {.kind = OD_KIND_INTEGER, OD_AT(struct od_vocode_error_place, index, int64_t)}},
};
_Static_assert((int)OD_VOCODE_ERROR_PLACE_NAME == OD_BRANCH_FIRST + 0, "error_place.name");
_Static_assert((int)OD_VOCODE_ERROR_PLACE_INDEX == OD_BRANCH_FIRST + 1, "error_place.index");
_Static_assert(sizeof(((struct od_vocode_error_place *)0)->branch) == sizeof(int), "error_place.branch");
const struct od_union od_vocode_error_place_union = {
    .other = offsetof(struct od_vocode_error_place, other),
    .size = sizeof(struct od_vocode_error_place),
    .branches = error_place_branches,
    .n_branches = OD_COUNT(error_place_branches),
};

const struct od_vendor od_vocode = {
    .name = "vocode",
    .title = "Vocode",
    .base_url = "https://api.vocode.dev",
    .auth_header = "Authorization",
    .auth_prefix = "Bearer ",
    .key_env = "VOCODE_API_KEY",
};
