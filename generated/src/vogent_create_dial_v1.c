/* vogent.create_dial_v1: tables and typed functions. Generated; do not edit. */
#include <outdial/vogent_create_dial_v1.h>

#include "vogent_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_constraint create_dial_v1_request__to_number_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_E164},
};
static const struct od_constraint create_dial_v1_request__timeout_minutes_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_WARNING, .i = 1},
};
static const uint8_t create_dial_v1_request__rule_1_rows[] = {3};
static const uint8_t create_dial_v1_request__rule_2_rows[] = {4};
static const struct od_row create_dial_v1_request_rows[] = {
    {OD_NAME("\"callAgentId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_create_dial_v1_request, call_agent_id, struct od_string)},
    {OD_NAME("\"webhookUrl\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_v1_request, webhook_url, struct od_opt_string)},
    {OD_NAME("\"browserCall\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_v1_request, browser_call, struct od_opt_bool)},
    {OD_NAME("\"toNumber\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     .constraints = create_dial_v1_request__to_number_constraints,
     .n_constraints = OD_COUNT(create_dial_v1_request__to_number_constraints),
     OD_OPTIONAL_AT(struct od_vogent_create_dial_v1_request, to_number, struct od_opt_string)},
    {OD_NAME("\"fromNumberId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_v1_request, from_number_id, struct od_opt_string)},
    {OD_NAME("\"aiVoiceId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_v1_request, ai_voice_id, struct od_opt_string)},
    {OD_NAME("\"versionedModelId\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_v1_request, versioned_model_id, struct od_opt_string)},
    {OD_NAME("\"timeoutMinutes\":"), .kind = OD_KIND_INTEGER,
     .constraints = create_dial_v1_request__timeout_minutes_constraints,
     .n_constraints = OD_COUNT(create_dial_v1_request__timeout_minutes_constraints),
     OD_OPTIONAL_AT(struct od_vogent_create_dial_v1_request, timeout_minutes, struct od_opt_int)},
    {OD_NAME("\"callAgentInput\":"), .kind = OD_KIND_JSON_OBJECT, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_vogent_create_dial_v1_request, call_agent_input, struct od_opt_json)},
};
static const struct od_rule create_dial_v1_request_rules[] = {
    {.message = "a phone dial needs a number to call", .rows = create_dial_v1_request__rule_1_rows,
     .n_rows = OD_COUNT(create_dial_v1_request__rule_1_rows), .test = OD_TEST_EQUALS, .negate = true, .row = 2,
     .equals = 1, .demand = OD_REQUIRE_ALL, .severity = OD_ERROR},
    {.message = "a phone dial needs the ID of a number to call from", .rows = create_dial_v1_request__rule_2_rows,
     .n_rows = OD_COUNT(create_dial_v1_request__rule_2_rows), .test = OD_TEST_EQUALS, .negate = true, .row = 2,
     .equals = 1, .demand = OD_REQUIRE_ALL, .severity = OD_ERROR},
};
static const struct od_object od_vogent_create_dial_v1_request_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_create_dial_v1_request),
    .extra = offsetof(struct od_vogent_create_dial_v1_request, extra),
    .rows = create_dial_v1_request_rows,
    .n_rows = OD_COUNT(create_dial_v1_request_rows),
    .n_required = 1,
    .rules = create_dial_v1_request_rules,
    .n_rules = OD_COUNT(create_dial_v1_request_rules),
};

const struct od_operation od_vogent_create_dial_v1_operation = {
    .name = "vogent.create_dial_v1",
    .vendor = &od_vogent,
    .method = "POST",
    .path = "/dials",
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .doc =
        "Create a new dial, as the first published revision of the page documents it: nine members, no Authorization "
        "section.",
    .request = &od_vogent_create_dial_v1_request_object,
    .reply = &od_vogent_create_dial_reply_object,
    .has_body = true,
    .version = &od_descriptor_version_1,
};

enum od_status od_vogent_create_dial_v1_validate(const struct od_vogent_create_dial_v1_request *request,
                                                 struct od_report *report)
{
  return od_validate(&od_vogent_create_dial_v1_request_object, request, report);
}

enum od_status od_vogent_create_dial_v1_encode(const struct od_vogent_create_dial_v1_request *request,
                                               struct od_buffer *out, struct od_report *report)
{
  return od_encode(&od_vogent_create_dial_v1_request_object, request, out, report);
}

enum od_status od_vogent_create_dial_v1_decode(struct od_arena *arena, const char *text, size_t len,
                                               const struct od_vogent_create_dial_v1_request **out,
                                               struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_vogent_create_dial_v1_request_object, text, len, OD_DECODE_REQUEST, &value, report);
  *out = value;
  return status;
}

enum od_status od_vogent_create_dial_v1_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                                     const struct od_vogent_create_dial_reply **out,
                                                     struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_vogent_create_dial_reply_object, text, len, OD_DECODE_REPLY, &value, report);
  *out = value;
  return status;
}

enum od_outcome od_vogent_create_dial_v1(struct od_client *client,
                                         const struct od_vogent_create_dial_v1_request *request,
                                         struct od_reply *reply, const struct od_vogent_create_dial_reply **out)
{
  const enum od_outcome outcome = od_send(client, &od_vogent_create_dial_v1_operation, request, reply);
  *out = outcome == OD_ACCEPTED ? reply->value : NULL;
  return outcome;
}
