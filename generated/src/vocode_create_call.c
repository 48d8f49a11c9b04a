/* vocode.create_call: tables and typed functions. Generated; do not edit. */
#include <outdial/vocode_create_call.h>

#include "vocode_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

_Static_assert(OD_HAS_LAYOUT(struct od_opt_vocode_call_status, struct od_opt_enum_value), "od_opt_vocode_call_status");

static const struct od_string call_status_texts[] = {
    [OD_VOCODE_CALL_STATUS_NOT_STARTED] = {OD_TEXT("\"not_started\"")},
    [OD_VOCODE_CALL_STATUS_IN_PROGRESS] = {OD_TEXT("\"in_progress\"")},
    [OD_VOCODE_CALL_STATUS_ERROR] = {OD_TEXT("\"error\"")},
    [OD_VOCODE_CALL_STATUS_ENDED] = {OD_TEXT("\"ended\"")},
};
_Static_assert(sizeof(enum od_vocode_call_status) == sizeof(int), "call_status");
_Static_assert(OD_HAS_LAYOUT(struct od_vocode_call_status_value, struct od_enum_value), "call_status");
static const struct od_enum od_vocode_call_status_enum = {
    .texts = call_status_texts,
    .n_texts = OD_COUNT(call_status_texts),
};

static const struct od_row create_call_request_rows[] = {
    {OD_NAME("\"from_number\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_create_call_request, from_number, struct od_string)},
    {OD_NAME("\"to_number\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_create_call_request, to_number, struct od_string)},
    {OD_NAME("\"agent\":"), .kind = OD_KIND_UNION, .flags = OD_ROW_REQUIRED, .sub = &od_vocode_agent_or_id_union,
     OD_AT(struct od_vocode_create_call_request, agent, struct od_vocode_agent_or_id)},
};
static const struct od_object od_vocode_create_call_request_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_create_call_request),
    .extra = offsetof(struct od_vocode_create_call_request, extra),
    .rows = create_call_request_rows,
    .n_rows = OD_COUNT(create_call_request_rows),
    .n_required = 3,
};

static const struct od_constraint create_call_reply__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_constraint create_call_reply__user_id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_row create_call_reply_rows[] = {
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = create_call_reply__id_constraints,
     .n_constraints = OD_COUNT(create_call_reply__id_constraints),
     OD_AT(struct od_vocode_create_call_reply, id, struct od_string)},
    {OD_NAME("\"user_id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = create_call_reply__user_id_constraints,
     .n_constraints = OD_COUNT(create_call_reply__user_id_constraints),
     OD_AT(struct od_vocode_create_call_reply, user_id, struct od_string)},
    {OD_NAME("\"to_number\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_create_call_reply, to_number, struct od_string)},
    {OD_NAME("\"from_number\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vocode_create_call_reply, from_number, struct od_string)},
    {OD_NAME("\"agent\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED, .sub = &od_vocode_agent_object,
     OD_AT(struct od_vocode_create_call_reply, agent, const struct od_vocode_agent *)},
    {OD_NAME("\"status\":"), .kind = OD_KIND_ENUM, .sub = &od_vocode_call_status_enum,
     OD_OPTIONAL_AT(struct od_vocode_create_call_reply, status, struct od_opt_vocode_call_status)},
    {OD_NAME("\"error_message\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vocode_create_call_reply, error_message, struct od_opt_string)},
    {OD_NAME("\"recording_available\":"), .kind = OD_KIND_BOOLEAN,
     OD_OPTIONAL_AT(struct od_vocode_create_call_reply, recording_available, struct od_opt_bool)},
    {OD_NAME("\"transcript\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vocode_create_call_reply, transcript, struct od_opt_string)},
};
static const struct od_object od_vocode_create_call_reply_object = {
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .size = sizeof(struct od_vocode_create_call_reply),
    .extra = offsetof(struct od_vocode_create_call_reply, extra),
    .rows = create_call_reply_rows,
    .n_rows = OD_COUNT(create_call_reply_rows),
    .n_required = 5,
};

static const struct od_faults faults_422 = {.list = 0, .place = 0, .message = 1, .within = "body"};
static const struct od_error_reply errors[] = {
    {.status = 422, .doc = "The request does not fit the schema.", .body = &od_vocode_http_validation_error_object,
     .faults = &faults_422},
};

const struct od_operation od_vocode_create_call_operation = {
    .name = "vocode.create_call",
    .vendor = &od_vocode,
    .method = "POST",
    .path = "/v1/calls/create",
    .page = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
    .doc = "Place a phone call, with a stored agent or with one made for it.",
    .request = &od_vocode_create_call_request_object,
    .reply = &od_vocode_create_call_reply_object,
    .errors = errors,
    .n_errors = OD_COUNT(errors),
    .has_body = true,
    .version = &od_descriptor_version_1,
};

enum od_status od_vocode_create_call_validate(const struct od_vocode_create_call_request *request,
                                              struct od_report *report)
{
  return od_validate(&od_vocode_create_call_request_object, request, report);
}

enum od_status od_vocode_create_call_encode(const struct od_vocode_create_call_request *request, struct od_buffer *out,
                                            struct od_report *report)
{
  return od_encode(&od_vocode_create_call_request_object, request, out, report);
}

enum od_status od_vocode_create_call_decode(struct od_arena *arena, const char *text, size_t len,
                                            const struct od_vocode_create_call_request **out, struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_vocode_create_call_request_object, text, len, OD_DECODE_REQUEST, &value, report);
  *out = value;
  return status;
}

enum od_status od_vocode_create_call_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                                  const struct od_vocode_create_call_reply **out,
                                                  struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_vocode_create_call_reply_object, text, len, OD_DECODE_REPLY, &value, report);
  *out = value;
  return status;
}

enum od_outcome od_vocode_create_call(struct od_client *client, const struct od_vocode_create_call_request *request,
                                      struct od_reply *reply, const struct od_vocode_create_call_reply **out)
{
  const enum od_outcome outcome = od_send(client, &od_vocode_create_call_operation, request, reply);
  *out = outcome == OD_ACCEPTED ? reply->value : NULL;
  return outcome;
}
