/* vogent.hangup_dial: what its page says, as tests. Generated; do not edit. */
#include "conformance.h"

#include <outdial/vogent_hangup_dial.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

enum { SMALLEST, FULLEST };

/* ---- request --------------------------------------------------------------------------------------------- */

static const char *const smallest_request[] = {
    "{\"id\":\"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\"}",
    NULL,
};

static const struct od_vogent_hangup_dial_request fullest_request_struct = {
    .id = {"57555c5e-5a56-49ca-8fe8-24946d2fbc3e", 36},
};

static const char *const fullest_request[] = {
    "{\"id\":\"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\"}",
    NULL,
};

static const char *const example_1_request[] = {
    "{\"id\":\"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\"}",
    NULL,
};

static const struct document request_documents[] = {
    {"the smallest", smallest_request, NULL, NULL, true, NULL},
    {"the fullest", fullest_request, NULL, NULL, true, &fullest_request_struct},
    {"example: the page's sample", example_1_request, NULL, NULL, false, NULL},
};

static const struct fact request_facts[] = {
    {FULLEST, "", "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "", "has a name twice",
     "{\"id\":\"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\",\"id\":\"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\"}",
     "duplicate_member /id", NULL, 0},
    {FULLEST, "/id", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/id", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/id", "is of the format", "\"...\"\t\"a/../?b=#%2E\"", NULL, NULL, 0},
    {FULLEST, "/id", "is not of the format", "\".\"\t\"..\"", "format", NULL, 0},
    {FULLEST, "/id", "is too short", "\"\"", "length", NULL, 0},
    {FULLEST, "/id", "is as short as can be", "\"\303\251\"", NULL, NULL, 0},
};

static const struct documented request_documented[] = {
    {"/id", "Example: \"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\""},
};

/* ---- reply ----------------------------------------------------------------------------------------------- */

static const char *const smallest_reply[] = {
    "{\"success\":true}",
    NULL,
};

static const struct od_vogent_hangup_dial_reply fullest_reply_struct = {
    .success = true,
};

static const char *const fullest_reply[] = {
    "{\"success\":true}",
    NULL,
};

static const char *const example_1_reply[] = {
    "{\"success\":true}",
    NULL,
};

static const struct document reply_documents[] = {
    {"the smallest", smallest_reply, NULL, NULL, true, NULL},
    {"the fullest", fullest_reply, NULL, NULL, true, &fullest_reply_struct},
    {"example: the page's sample", example_1_reply, NULL, NULL, false, NULL},
};

static const struct fact reply_facts[] = {
    {FULLEST, "", "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, NULL, FACT_VERBATIM},
    {FULLEST, "", "has a name twice", "{\"success\":true,\"success\":true}", "duplicate_member /success", NULL, 0},
    {FULLEST, "/success", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/success", "is of another type", "null\t10\t\"text\"\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/success", "is either", "true\tfalse", NULL, NULL, 0},
};

static const struct fact reply_strict_facts[] = {
    {FULLEST, "", "as it is", NULL, NULL, NULL, FACT_UNCHANGED},
    {FULLEST, "/success", "in its place", "null", "type", NULL, 0},
};

static const struct documented reply_documented[] = {
    {"/success", "Example: true"},
};


static const struct told told[] = {
    {"request", BODY_REQUEST, 0, OD_DECODE_REQUEST, request_documents, sizeof request_documents / sizeof *request_documents,
     request_facts, sizeof request_facts / sizeof *request_facts,
     "https://docs.vogent.ai/api-reference/hangup-dial", NULL,
     request_documented, sizeof request_documented / sizeof *request_documented},
    {"reply", BODY_REPLY, 0, OD_DECODE_REPLY, reply_documents, sizeof reply_documents / sizeof *reply_documents,
     reply_facts, sizeof reply_facts / sizeof *reply_facts,
     "https://docs.vogent.ai/api-reference/hangup-dial", NULL,
     reply_documented, sizeof reply_documented / sizeof *reply_documented},
    {"reply, strictly", BODY_REPLY, 0, OD_DECODE_REQUEST, reply_documents, 0,
     reply_strict_facts, sizeof reply_strict_facts / sizeof *reply_strict_facts, NULL, NULL, NULL, 0},
};

static const struct failure failures[] = {
    {400, OD_REJECTED, NULL, NULL},
    {422, OD_REJECTED, NULL, NULL},
};

/* ---- the typed functions --------------------------------------------------------------------------------- */

static enum od_status validate(const void *request, struct od_report *report)
{
  return od_vogent_hangup_dial_validate(request, report);
}

static enum od_status encode(const void *request, struct od_buffer *out, struct od_report *report)
{
  return od_vogent_hangup_dial_encode(request, out, report);
}

static enum od_status decode(struct od_arena *arena, const char *text, size_t len, const void **out,
                             struct od_report *report)
{
  const struct od_vogent_hangup_dial_request *value = NULL;
  const enum od_status status = od_vogent_hangup_dial_decode(arena, text, len, &value, report);
  *out = value;
  return status;
}

static enum od_status decode_reply(struct od_arena *arena, const char *text, size_t len, const void **out,
                                   struct od_report *report)
{
  const struct od_vogent_hangup_dial_reply *value = NULL;
  const enum od_status status = od_vogent_hangup_dial_decode_reply(arena, text, len, &value, report);
  *out = value;
  return status;
}

static enum od_outcome send(struct od_client *client, const void *request, struct od_reply *reply, const void **out)
{
  const struct od_vogent_hangup_dial_reply *value = NULL;
  const enum od_outcome outcome = od_vogent_hangup_dial(client, request, reply, &value);
  *out = value;
  return outcome;
}

int main(void)
{
  static const struct conformance conformance = {
      .operation = &od_vogent_hangup_dial_operation,
      .told = told,
      .n_told = sizeof told / sizeof *told,
      .address = {.method = "POST",
                  .base_url = "https://api.vogent.ai/api",
                  .path = "/dials/57555c5e-5a56-49ca-8fe8-24946d2fbc3e/hangup",
                  .auth = "Authorization: Bearer ",
                  .key_env = "VOGENT_API_KEY"},
      .body = NULL,
      .example_request = example_1_request,
      .example_reply = example_1_reply,
      .failures = failures,
      .n_failures = sizeof failures / sizeof *failures,
      .validate = validate,
      .encode = encode,
      .decode = decode,
      .decode_reply = decode_reply,
      .send = send,
  };
  return conformance_run(&conformance);
}
