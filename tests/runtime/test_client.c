/* The client against a server that says exactly what a test tells it to: what goes over the wire, and what is known
 * afterwards. */
#include "../support/operations.h"
#include "../support/test.h"
#include "../support/wire.h"

#include <signal.h>

/* ---- helpers --------------------------------------------------------------------------------------------- */

static struct od_client *new_client(struct od_client_options options, const char *base_url)
{
  struct od_client *client;
  char message[OD_MESSAGE_SIZE];
  options.base_url = base_url;
  if (options.api_key == NULL)
    options.api_key = TEST_KEY;
  if (options.timeout_ms == 0)
    options.timeout_ms = 20000;
  if (od_client_new(&client, &test_vendor, &options, message) != OD_OK)
    fail_msg("%s: %s", base_url, message);
  return client;
}

/* Sends, and holds every reply to what all of them promise. */
static void send_as(const char *what, struct od_client *client, const struct od_operation *operation,
                    struct od_reply *reply, enum od_outcome expected)
{
  enum od_outcome outcome = od_send(client, operation, &test_request, reply);
  if (outcome != expected)
    fail_msg("%s: %s (%s), not %s", what, od_outcome_text(outcome), reply->message, od_outcome_text(expected));
  assert_int_equal(reply->outcome, outcome);
  assert_true(reply->message[0] != '\0');
  assert_null(strstr(reply->message, TEST_KEY));
  assert_int_equal(outcome == OD_ACCEPTED, reply->value != NULL);
  for (size_t i = 0; i < reply->report.len; i++)
    assert_null(strstr(reply->report.items[i].message, TEST_KEY));
}

static void assert_text(struct od_string text, const char *expected)
{
  assert_non_null(text.ptr);
  assert_int_equal(text.len, strlen(expected));
  assert_memory_equal(text.ptr, expected, text.len + 1); /* ends in NUL, too */
}

static void assert_lacks(const char *text, const char *part)
{
  if (strstr(text, part) != NULL)
    fail_msg("\"%s\" is in:\n%s", part, text);
}

#define GOOD "{\"id\":\"c-17\"}"
#define HTTP(status, length, body) "HTTP/1.1 " status "\r\nContent-Length: " length "\r\n\r\n" body
#define OK_REPLY HTTP("200 OK", "13", GOOD)

/* ---- what goes over the wire ----------------------------------------------------------------------------- */

static void send_one(struct od_client_options options, const char *path, const struct od_operation *operation,
                     struct wire *wire)
{
  static const struct wire_reply ok = {.bytes = OK_REPLY};
  char url[128];
  struct od_reply reply = {0};
  wire_start(wire, &ok, 1);
  snprintf(url, sizeof url, "%s%s", wire->url, path);
  struct od_client *client = new_client(options, url);
  send_as("one request", client, operation, &reply, OD_ACCEPTED);
  assert_text(((const struct test_call *)reply.value)->id, "c-17");
  assert_text(reply.body, "{\"id\":\"c-17\"}");
  assert_int_equal(reply.http_status, 200);
  od_reply_clear(&reply);
  od_client_free(client);
  wire_stop(wire);
  assert_int_equal(wire->requests, 1);
}

static void test_request_with_body(void **state)
{
  struct wire wire;
  (void)state;
  send_one((struct od_client_options){.user_agent = "dialer/7"}, "/api/", &test_place, &wire);
  assert_int_equal(strncmp(wire.request, "POST /api/calls HTTP/1.1\r\n", 26), 0);
  assert_holds(wire.request, "\r\nAuthorization: Bearer " TEST_KEY "\r\n");
  assert_holds(wire.request, "\r\nContent-Type: application/json\r\n");
  assert_holds(wire.request, "\r\nAccept: application/json\r\n");
  assert_holds(wire.request, "\r\nAccept-Encoding: identity\r\n");
  assert_holds(wire.request, "\r\nUser-Agent: outdial/" OD_VERSION " dialer/7\r\n");
  assert_holds(wire.request, "\r\nContent-Length: 18\r\n");
  assert_holds(wire.request, "\r\n\r\n{\"id\":\"+15550100\"}");
  assert_lacks(wire.request, "Expect:");
}

static void test_request_without_body(void **state)
{
  struct wire wire;
  (void)state;
  send_one((struct od_client_options){0}, "", &test_hang_up, &wire);
  assert_int_equal(strncmp(wire.request, "POST /calls/%2B15550100/hangup HTTP/1.1\r\n", 41), 0);
  assert_holds(wire.request, "\r\nUser-Agent: outdial/" OD_VERSION "\r\n");
  assert_holds(wire.request, "\r\nContent-Length: 0\r\n");
  assert_lacks(wire.request, "Content-Type:");
}

/* Pages show the key with its prefix, and people copy it so. */
static void test_prefix_is_not_doubled(void **state)
{
  struct wire wire;
  (void)state;
  send_one((struct od_client_options){.api_key = "Bearer " TEST_KEY}, "", &test_place, &wire);
  assert_holds(wire.request, "\r\nAuthorization: Bearer " TEST_KEY "\r\n");
  send_one((struct od_client_options){.api_key = "bearer " TEST_KEY}, "", &test_place, &wire);
  assert_holds(wire.request, "\r\nAuthorization: Bearer " TEST_KEY "\r\n");
}

static void test_proxy_of_the_environment_is_not_used(void **state)
{
  struct wire wire;
  char proxy[64];
  (void)state;
  snprintf(proxy, sizeof proxy, "http://127.0.0.1:%u", wire_unused_port());
  setenv("http_proxy", proxy, 1);
  setenv("all_proxy", proxy, 1);
  send_one((struct od_client_options){0}, "", &test_place, &wire);
  unsetenv("http_proxy");
  unsetenv("all_proxy");
}

/* ---- what is known afterwards ---------------------------------------------------------------------------- */

/* GOOD */
static const char gzipped[] = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 33\r\n\r\n"
                              "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff\xab\x56\xca\x4c\x51\xb2\x52"
                              "\x4a\xd6\x35\x34\x57\xaa\x05\x00\x61\xb0\x7a\xe2\x0d\x00\x00\x00";

/* max_reply_bytes is 64 here. */
#define BYTES_64 "{\"id\":\"012345678901234567890123456789012345678901234567890123456"

static const struct {
  const char *name, *bytes;
  enum od_outcome outcome;
  int http_status;
  const char *body; /* NULL: none */
  const char *says; /* in the message */
  enum wire_then then;
  size_t len; /* of bytes with NULs in them */
} answers[] = {
    {"200", HTTP("200 OK", "13", GOOD), OD_ACCEPTED, 200, GOOD, .says = "with 200"},
    {"201", HTTP("201", "13", GOOD), OD_ACCEPTED, 201, GOOD, .says = "with 201"},
    {"no length", "HTTP/1.1 200 OK\r\n\r\n" GOOD, OD_ACCEPTED, 200, GOOD, .says = "", .then = WIRE_CLOSE},
    {"chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"i\r\na\r\nd\":\"c-17\"}\r\n0\r\n\r\n",
     OD_ACCEPTED, 200, GOOD, .says = ""},
    {"behind 100", "HTTP/1.1 100 Continue\r\n\r\n" HTTP("200 OK", "13", GOOD), OD_ACCEPTED, 200, GOOD, .says = ""},
    {"gzip, unasked", gzipped, OD_ACCEPTED, 200, GOOD, .says = "", .len = sizeof gzipped - 1},
    {"new member", HTTP("200", "18", "{\"id\":\"x\",\"new\":1}"), OD_ACCEPTED, 200, "{\"id\":\"x\",\"new\":1}",
     .says = ""},

    {"HTML", HTTP("200", "6", "<html>"), OD_ACCEPTED_UNREADABLE, 200, "<html>", .says = "do not send it again"},
    {"no id", HTTP("200", "2", "{}"), OD_ACCEPTED_UNREADABLE, 200, "{}", .says = "/id"},
    {"bad UTF-8", HTTP("200", "10", "{\"id\":\"\xff\"}"), OD_ACCEPTED_UNREADABLE, 200, "{\"id\":\"\xff\"}", .says = ""},
    {"204", "HTTP/1.1 204 No Content\r\n\r\n", OD_ACCEPTED_UNREADABLE, 204, NULL, .says = "do not send it again"},
    {"empty", HTTP("200", "0", ""), OD_ACCEPTED_UNREADABLE, 200, NULL, .says = ""},
    {"cut off", HTTP("200", "50", GOOD), OD_ACCEPTED_UNREADABLE, 200, GOOD, .says = "did not come whole",
     .then = WIRE_CLOSE},
    {"half a head", "HTTP/1.1 200 OK\r\nContent-", OD_ACCEPTED_UNREADABLE, 200, NULL, .says = "", .then = WIRE_CLOSE},
    {"bad gzip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 13\r\n\r\n" GOOD, OD_ACCEPTED_UNREADABLE,
     200, NULL, .says = "did not come whole"},
    {"rot13", "HTTP/1.1 200 OK\r\nContent-Encoding: rot13\r\nContent-Length: 13\r\n\r\n{\"vq\":\"p-17\"}",
     OD_ACCEPTED_UNREADABLE, 200, NULL, .says = "do not send it again"},
    {"too large", HTTP("200", "66", BYTES_64 "\"}"), OD_ACCEPTED_UNREADABLE, 200, BYTES_64,
     .says = "more than 64 bytes"},

    {"400", HTTP("400", "2", "no"), OD_REJECTED, 400, "no", .says = "mend it"},
    {"401", HTTP("401", "2", "no"), OD_REJECTED, 401, "no", .says = "API key"},
    {"401 that asks for another scheme", "HTTP/1.1 401 \r\nWWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n",
     OD_REJECTED, 401, NULL, .says = "API key"},
    {"417", HTTP("417", "0", ""), OD_REJECTED, 417, NULL, .says = "mend it"},
    {"422, cut off", HTTP("422", "9", "{\""), OD_REJECTED, 422, "{\"", .says = "mend it", .then = WIRE_CLOSE},
    {"429", "HTTP/1.1 429 \r\nRetry-After: 30\r\nContent-Length: 0\r\n\r\n", OD_BUSY, 429, NULL, .says = "in 30 s"},
    {"429, soon", "HTTP/1.1 429 \r\nRetry-After: soon\r\nContent-Length: 0\r\n\r\n", OD_BUSY, 429, NULL,
     .says = "again later"},
    {"503 that the page calls busy", HTTP("503", "0", ""), OD_BUSY, 503, NULL, .says = "again later"},

    {"408", HTTP("408", "0", ""), OD_UNKNOWN, 408, NULL, .says = "look before"},
    {"500", HTTP("500", "4", "oops"), OD_UNKNOWN, 500, "oops", .says = "look before"},
    {"502", HTTP("502", "0", ""), OD_UNKNOWN, 502, NULL, .says = "look before"},
    {"silence", "", OD_UNKNOWN, 0, NULL, .says = "not answered", .then = WIRE_CLOSE},
    {"reset", "", OD_UNKNOWN, 0, NULL, .says = "not answered", .then = WIRE_RESET},
    {"half a status line", "HTTP/1.1 20", OD_UNKNOWN, 0, NULL, .says = "not answered", .then = WIRE_CLOSE},
    {"not HTTP", "SSH-2.0-x\r\n\r\n", OD_UNKNOWN, 0, NULL, .says = "not answered", .then = WIRE_CLOSE},
    {"100 and no more", "HTTP/1.1 100 Continue\r\n\r\n", OD_UNKNOWN, 100, NULL, .says = "not answered",
     .then = WIRE_CLOSE},
};

static void test_answers(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(answers); i++) {
    const struct wire_reply script = {.bytes = answers[i].bytes, .len = answers[i].len, .then = answers[i].then};
    struct wire wire;
    struct od_reply reply = {0};
    wire_start(&wire, &script, 1);
    struct od_client *client = new_client((struct od_client_options){.max_reply_bytes = 64}, wire.url);
    send_as(answers[i].name, client, &test_place, &reply, answers[i].outcome);
    if (reply.http_status != answers[i].http_status)
      fail_msg("%s: status %d", answers[i].name, reply.http_status);
    if (answers[i].body != NULL)
      assert_text(reply.body, answers[i].body);
    else
      assert_null(reply.body.ptr);
    assert_holds(reply.message, answers[i].says);
    if (answers[i].outcome == OD_ACCEPTED_UNREADABLE)
      assert_true(reply.report.errors > 0);
    od_reply_clear(&reply);
    assert_null(reply.body.ptr);
    od_client_free(client);
    wire_stop(&wire);
    if (wire.requests != 1)
      fail_msg("%s: %d requests", answers[i].name, wire.requests);
  }
}

/* Whatever a page documents as body of an error is decoded; what does not fit is not. */
static void test_documented_error(void **state)
{
  static const struct wire_reply script[] = {
      {.bytes = "HTTP/1.1 422 \r\nContent-Length: 12\r\n\r\n{\"id\":\"why\"}"},
      {.bytes = "HTTP/1.1 422 \r\nContent-Length: 2\r\n\r\n[]"},
      {.bytes = "HTTP/1.1 400 \r\nContent-Length: 12\r\n\r\n{\"id\":\"why\"}"},
  };
  struct wire wire;
  struct od_reply reply = {0};
  (void)state;
  wire_start(&wire, script, COUNT(script));
  struct od_client *client = new_client((struct od_client_options){0}, wire.url);
  send_as("documented", client, &test_place, &reply, OD_REJECTED);
  assert_non_null(reply.error);
  assert_text(((const struct test_call *)reply.error)->id, "why");
  send_as("another shape", client, &test_place, &reply, OD_REJECTED);
  assert_null(reply.error);
  assert_text(reply.body, "[]");
  send_as("not documented", client, &test_place, &reply, OD_REJECTED);
  assert_null(reply.error);
  od_reply_clear(&reply);
  od_client_free(client);
  wire_stop(&wire);
}

/* Neither followed nor told the key: the address in Location is a server that counts. */
static void test_redirect_is_not_followed(void **state)
{
  static const struct wire_reply ok = {.bytes = OK_REPLY};
  static const int statuses[] = {301, 302, 303, 307, 308};
  (void)state;
  for (size_t i = 0; i < COUNT(statuses); i++) {
    struct wire wire, elsewhere;
    struct od_reply reply = {0};
    char redirect[256];
    wire_start(&elsewhere, &ok, 1);
    snprintf(redirect, sizeof redirect, "HTTP/1.1 %d \r\nLocation: %s/calls\r\nContent-Length: 0\r\n\r\n", statuses[i],
             elsewhere.url);
    wire_start(&wire, &(struct wire_reply){.bytes = redirect}, 1);
    struct od_client *client = new_client((struct od_client_options){0}, wire.url);
    send_as("redirect", client, &test_place, &reply, OD_REJECTED);
    assert_int_equal(reply.http_status, statuses[i]);
    assert_holds(reply.message, "never followed");
    od_reply_clear(&reply);
    od_client_free(client);
    wire_stop(&wire);
    wire_stop(&elsewhere);
    assert_int_equal(wire.requests, 1);
    assert_int_equal(elsewhere.connections, 0);
  }
}

/* ---- at most once ---------------------------------------------------------------------------------------- */

static void test_connection_is_kept(void **state)
{
  static const struct wire_reply ok = {.bytes = OK_REPLY};
  struct wire wire;
  struct od_reply reply = {0};
  (void)state;
  wire_start(&wire, &ok, 1);
  struct od_client *client = new_client((struct od_client_options){0}, wire.url);
  for (int i = 0; i < 3; i++)
    send_as("again", client, &test_place, &reply, OD_ACCEPTED);
  od_reply_clear(&reply);
  od_client_free(client);
  wire_stop(&wire);
  assert_int_equal(wire.requests, 3);
  assert_int_equal(wire.connections, 1);
}

/* A server that has read a request on a kept connection and then closes it may have acted on it. libcurl by itself
 * would send it once more. */
static void test_one_request_for_each_send(void **state)
{
  static const enum wire_then breaks[] = {WIRE_CLOSE, WIRE_RESET};
  (void)state;
  for (size_t i = 0; i < COUNT(breaks); i++) {
    const struct wire_reply script[] = {{.bytes = OK_REPLY}, {.bytes = "", .then = breaks[i]}, {.bytes = OK_REPLY}};
    struct wire wire;
    struct od_reply reply = {0};
    wire_start(&wire, script, COUNT(script));
    struct od_client *client = new_client((struct od_client_options){0}, wire.url);
    send_as("first", client, &test_place, &reply, OD_ACCEPTED);
    send_as("second", client, &test_place, &reply, OD_UNKNOWN);
    assert_holds(reply.message, "look before you send it again");
    assert_int_equal(reply.http_status, 0);
    send_as("third", client, &test_place, &reply, OD_ACCEPTED); /* and the client is still of use */
    od_reply_clear(&reply);
    od_client_free(client);
    wire_stop(&wire);
    assert_int_equal(wire.requests, 3);
  }
}

static void test_what_is_invalid_is_not_sent(void **state)
{
  static const struct wire_reply ok = {.bytes = OK_REPLY};
  static const struct test_call without_id = {.id = {NULL, 0}};
  static const struct od_operation another = {
      .name = "open.place", .vendor = &test_open_vendor, .request = &test_call_object};
  struct wire wire;
  struct od_reply reply = {0};
  (void)state;
  wire_start(&wire, &ok, 1);
  struct od_client *client = new_client((struct od_client_options){0}, wire.url);
  assert_int_equal(od_send(client, &test_place, &without_id, &reply), OD_NOT_SENT);
  assert_int_equal(reply.report.errors, 1);
  assert_string_equal(reply.report.items[0].pointer, "/id");
  assert_holds(reply.message, "/id");
  assert_int_equal(od_send(client, &test_hang_up, &without_id, &reply), OD_NOT_SENT);
  assert_int_equal(od_send(client, &another, &test_request, &reply), OD_NOT_SENT);
  assert_holds(reply.message, "a client for Test cannot send open.place");
  od_reply_clear(&reply);
  od_client_free(client);
  wire_stop(&wire);
  assert_int_equal(wire.connections, 0);
}

/* The report of a request that was sent is about the reply. */
static void test_warnings_about_the_request_end_with_it(void **state)
{
  static const struct wire_reply failing = {.bytes = "HTTP/1.1 500 \r\nContent-Length: 0\r\n\r\n"};
  static const struct od_member member = {.name = {"new", 3}, .value = {.text = "1", .len = 1}};
  static const struct test_call with_extra = {.id = {"x", 1}, .extra = {&member, 1}};
  struct wire wire;
  struct od_reply reply = {0};
  (void)state;
  assert_int_equal(od_validate(&test_call_object, &with_extra, &reply.report), OD_OK);
  assert_int_equal(reply.report.warnings, 1);
  wire_start(&wire, &failing, 1);
  struct od_client *client = new_client((struct od_client_options){0}, wire.url);
  assert_int_equal(od_send(client, &test_place, &with_extra, &reply), OD_UNKNOWN);
  assert_int_equal(reply.report.len, 0);
  od_reply_clear(&reply);
  od_client_free(client);
  wire_stop(&wire);
  assert_holds(wire.request, "{\"id\":\"x\",\"new\":1}");
}

static void test_refused_connection(void **state)
{
  char url[64];
  struct od_reply reply = {0};
  (void)state;
  snprintf(url, sizeof url, "http://127.0.0.1:%u", wire_unused_port());
  struct od_client *client = new_client((struct od_client_options){0}, url);
  send_as("refused", client, &test_place, &reply, OD_NOT_SENT);
  assert_holds(reply.message, "safe to send it again");
  assert_null(reply.body.ptr);
  od_reply_clear(&reply);
  od_client_free(client);
}

int main(void)
{
  signal(SIGPIPE, SIG_IGN); /* a server of these tests may end before it has read all */
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_request_with_body),
      cmocka_unit_test(test_request_without_body),
      cmocka_unit_test(test_prefix_is_not_doubled),
      cmocka_unit_test(test_proxy_of_the_environment_is_not_used),
      cmocka_unit_test(test_answers),
      cmocka_unit_test(test_documented_error),
      cmocka_unit_test(test_redirect_is_not_followed),
      cmocka_unit_test(test_connection_is_kept),
      cmocka_unit_test(test_one_request_for_each_send),
      cmocka_unit_test(test_what_is_invalid_is_not_sent),
      cmocka_unit_test(test_warnings_about_the_request_end_with_it),
      cmocka_unit_test(test_refused_connection),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
