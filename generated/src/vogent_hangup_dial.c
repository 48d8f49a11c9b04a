/* vogent.hangup_dial: tables and typed functions. Generated; do not edit. */
#include <outdial/vogent_hangup_dial.h>

#include "vogent_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_constraint hangup_dial_request__id_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {1, OD_UNBOUNDED}},
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_SEGMENT},
};
static const struct od_row hangup_dial_request_rows[] = {
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = hangup_dial_request__id_constraints,
     .n_constraints = OD_COUNT(hangup_dial_request__id_constraints),
     OD_AT(struct od_vogent_hangup_dial_request, id, struct od_string)},
};
static const struct od_object od_vogent_hangup_dial_request_object = {
    .page = "https://docs.vogent.ai/api-reference/hangup-dial",
    .size = sizeof(struct od_vogent_hangup_dial_request),
    .extra = offsetof(struct od_vogent_hangup_dial_request, extra),
    .rows = hangup_dial_request_rows,
    .n_rows = OD_COUNT(hangup_dial_request_rows),
    .n_required = 1,
    .n_in_path = 1,
};

static const struct od_row hangup_dial_reply_rows[] = {
    {OD_NAME("\"success\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_hangup_dial_reply, success, bool)},
};
static const struct od_object od_vogent_hangup_dial_reply_object = {
    .page = "https://docs.vogent.ai/api-reference/hangup-dial",
    .size = sizeof(struct od_vogent_hangup_dial_reply),
    .extra = offsetof(struct od_vogent_hangup_dial_reply, extra),
    .rows = hangup_dial_reply_rows,
    .n_rows = OD_COUNT(hangup_dial_reply_rows),
    .n_required = 1,
};

static const struct od_error_reply errors[] = {
    {.status = 400, .doc = "Invalid input; the page documents no body."},
    {.status = 422, .doc = "Validation exception; the page documents no body."},
};

const struct od_operation od_vogent_hangup_dial_operation = {
    .name = "vogent.hangup_dial",
    .vendor = &od_vogent,
    .method = "POST",
    .path = "/dials/{id}/hangup",
    .page = "https://docs.vogent.ai/api-reference/hangup-dial",
    .doc = "Hang up a dial that is in progress.",
    .request = &od_vogent_hangup_dial_request_object,
    .reply = &od_vogent_hangup_dial_reply_object,
    .errors = errors,
    .n_errors = OD_COUNT(errors),
    .has_body = false,
    .version = &od_descriptor_version_1,
};

enum od_status od_vogent_hangup_dial_validate(const struct od_vogent_hangup_dial_request *request,
                                              struct od_report *report)
{
  return od_validate(&od_vogent_hangup_dial_request_object, request, report);
}

enum od_status od_vogent_hangup_dial_encode(const struct od_vogent_hangup_dial_request *request, struct od_buffer *out,
                                            struct od_report *report)
{
  return od_encode(&od_vogent_hangup_dial_request_object, request, out, report);
}

enum od_status od_vogent_hangup_dial_decode(struct od_arena *arena, const char *text, size_t len,
                                            const struct od_vogent_hangup_dial_request **out, struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_vogent_hangup_dial_request_object, text, len, OD_DECODE_REQUEST, &value, report);
  *out = value;
  return status;
}

enum od_status od_vogent_hangup_dial_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                                  const struct od_vogent_hangup_dial_reply **out,
                                                  struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_vogent_hangup_dial_reply_object, text, len, OD_DECODE_REPLY, &value, report);
  *out = value;
  return status;
}

enum od_outcome od_vogent_hangup_dial(struct od_client *client, const struct od_vogent_hangup_dial_request *request,
                                      struct od_reply *reply, const struct od_vogent_hangup_dial_reply **out)
{
  const enum od_outcome outcome = od_send(client, &od_vogent_hangup_dial_operation, request, reply);
  *out = outcome == OD_ACCEPTED ? reply->value : NULL;
  return outcome;
}
