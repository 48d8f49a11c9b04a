/* Calls over HTTP, to a server that sees every byte: what goes out, and what is made of what comes in. */
#include "conformance_trial.h"
#include "wire.h"

#define KEY "a-key"

enum { NOT_MODIFIED = 304 }; /* the one error that never has a body */

struct call {
  struct wire wire;
  struct od_arena arena;
  struct od_client *client;
  struct od_reply reply;
  const void *value;
};

/* The fullest request, decoded. */
static const void *request_of(const struct trial *trial, struct call *call)
{
  struct od_report report = {0};
  const void *request;
  char *text = join(trial->all->told[0].documents[FULLEST].text);
  if (trial->all->decode(&call->arena, text, strlen(text), &request, &report) != OD_OK)
    fail_msg("the fullest request: %s %s", report.items[0].pointer, report.items[0].message);
  od_report_clear(&report);
  free(text);
  return request;
}

/* Sends it to a server that answers with a status and a body. */
static enum od_outcome make_call(const struct trial *trial, int status, const char *body, struct call *call)
{
  static const char head[] = "HTTP/1.1 %d \r\nContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s";
  const struct conformance *all = trial->all;
  char url[80];
  *call = (struct call){.value = NULL};
  const size_t size = sizeof head + 30 + strlen(body);
  char *answer = malloc(size);
  assert_non_null(answer);
  snprintf(answer, size, head, status, strlen(body), body);
  wire_start(&call->wire, &(struct wire_reply){.bytes = answer}, 1);
  snprintf(url, sizeof url, "%s/base", call->wire.url);
  const struct od_client_options options = {.api_key = KEY, .base_url = url, .max_tries = 1};
  if (od_client_new(&call->client, all->operation->vendor, &options, call->reply.message) != OD_OK)
    fail_msg("%s: %s", url, call->reply.message);
  const enum od_outcome outcome = all->send(call->client, request_of(trial, call), &call->reply, &call->value);
  wire_stop(&call->wire);
  free(answer);
  return outcome;
}

static void end_call(struct call *call)
{
  od_reply_clear(&call->reply);
  od_client_free(call->client);
  od_arena_clear(&call->arena);
}

static void assert_outcome(const struct call *call, enum od_outcome expected)
{
  if (call->reply.outcome != expected)
    fail_msg("%s, not %s: %s", od_outcome_text(call->reply.outcome), od_outcome_text(expected), call->reply.message);
}

static void assert_encoded(const struct od_object *object, const void *value, const char *text)
{
  struct od_buffer encoded = {0};
  assert_non_null(value);
  encode(object, value, &encoded);
  assert_same(encoded.data, text);
  od_buffer_clear(&encoded);
}

/* The bytes of the one request that the server got. */
static void assert_request(const struct conformance *all, const struct wire *wire)
{
  const struct address *address = &all->address;
  char line[512];
  assert_int_equal(wire->requests, 1);
  snprintf(line, sizeof line, "%s /base%s HTTP/1.1\r\n", address->method, address->path);
  if (strncmp(wire->request, line, strlen(line)) != 0)
    fail_msg("the request line is not \"%s\":\n%s", line, wire->request);
  snprintf(line, sizeof line, "\r\n%s" KEY "\r\n", address->auth);
  if (address->auth != NULL)
    assert_holds(wire->request, line);
  assert_holds(wire->request, "\r\nAccept: application/json\r\n");
  const char *body = strstr(wire->request, "\r\n\r\n") + 4;
  if (all->body == NULL) {
    assert_null(strstr(wire->request, "\r\nContent-Type:"));
    assert_string_equal(body, "");
  } else {
    char *expected = join(all->body);
    assert_holds(wire->request, "\r\nContent-Type: application/json\r\n");
    assert_string_equal(body, expected);
    free(expected);
  }
}

void test_call(void **state)
{
  const struct trial *trial = *state;
  struct call call;
  char *body = join(trial->all->example_reply);
  make_call(trial, 200, body, &call);
  assert_outcome(&call, OD_ACCEPTED);
  assert_request(trial->all, &call.wire);
  assert_ptr_equal(call.value, call.reply.value);
  assert_encoded(trial->all->operation->reply, call.value, body);
  end_call(&call);
  free(body);
}

/* What the server says is wrong with the request, in the form of a list. */
static void assert_faults(const struct od_report *report, const char *expected)
{
  char found[4096] = "";
  size_t len = 0;
  for (size_t i = 0; i < report->len && len < sizeof found; i++) {
    const struct od_violation *finding = &report->items[i];
    if (finding->code == OD_CODE_SERVER)
      len +=
          (size_t)snprintf(found + len, sizeof found - len, "%s%s: %s", SEPARATOR, finding->pointer, finding->message);
  }
  assert_string_equal(len != 0 ? found + 1 : found, expected != NULL ? expected : "");
}

static bool is_documented(const struct od_operation *operation, int status)
{
  for (size_t i = 0; i < operation->n_errors; i++)
    if (operation->errors[i].status == status)
      return true;
  return false;
}

void test_failure(void **state)
{
  const struct trial *trial = *state;
  const struct failure *failure = trial->failure;
  static const char *const anything[] = {"{\"message\":\"no\"}", NULL}, *const nothing[] = {NULL};
  struct call call;
  assert_true(is_documented(trial->all->operation, failure->status));
  char *body = join(failure->status == NOT_MODIFIED ? nothing : failure->body != NULL ? failure->body : anything);
  make_call(trial, failure->status, body, &call);
  assert_outcome(&call, failure->outcome);
  assert_int_equal(call.reply.http_status, failure->status);
  assert_string_equal(call.reply.body.len != 0 ? call.reply.body.ptr : "", body);
  assert_null(call.value);
  assert_null(call.reply.value);
  if (failure->body != NULL)
    assert_encoded(error_body(trial->all->operation, failure->status), call.reply.error, body);
  else
    assert_null(call.reply.error);
  assert_faults(&call.reply.report, failure->faults);
  end_call(&call);
  free(body);
}
