/* The machine of a call, without a network and without a clock: what is sent, when it is tried again, what is known. */
#include "../../runtime/client/state.h"
#include "../support/operations.h"
#include "../support/test.h"

#include <time.h>

/* ---- a transport that does as it is told ----------------------------------------------------------------- */

/* What one exchange comes to. */
struct answer {
  const char *head; /* lines */
  const char *body;
  struct od_evidence seen;
};

static struct {
  const struct answer *answers;
  size_t n, used;
  int64_t now_us;         /* a clock that goes on only when something waits */
  int64_t waited_us[10];  /* before the second try and those behind it */
  long timeouts_ms[10];   /* that each try was given */
  struct od_client *stop; /* cancelled while it waits */
} wire;

static void exchange(struct od_call *call)
{
  const struct answer *answer = &wire.answers[wire.used < wire.n ? wire.used : wire.n - 1];
  wire.timeouts_ms[wire.used++] = od_call_exchange(call)->timeout_ms;
  for (const char *line = answer->head; line != NULL && *line != '\0';) {
    const size_t len = strcspn(line, "\n") + 1;
    od_call_header(call, line, len);
    line += len;
  }
  struct od_evidence seen = answer->seen;
  if (answer->body != NULL && !od_call_take(call, answer->body, strlen(answer->body)))
    seen.complete = false;
  od_call_end(call, &seen, wire.now_us);
}

static void run(void *data, struct od_call *call)
{
  enum od_step step;
  (void)data;
  while ((step = od_call_step(call, wire.now_us)) != OD_STEP_DONE) {
    if (step == OD_STEP_EXCHANGE) {
      exchange(call);
      continue;
    }
    if (wire.stop != NULL) {
      od_cancel(wire.stop);
      continue;
    }
    const int64_t wake_us = od_call_wake_us(call);
    assert_true(wake_us > wire.now_us);
    assert_int_equal(od_call_step(call, wake_us - 1), OD_STEP_WAIT); /* not a moment sooner */
    wire.waited_us[wire.used - 1] = wake_us - wire.now_us;
    wire.now_us = wake_us;
  }
}

static struct od_client *new_client(struct od_client_options options)
{
  const struct od_transport transport = {.run = run};
  struct od_client *client;
  options.api_key = TEST_KEY;
  assert_int_equal(od_client_new_over(&client, &test_vendor, &options, &transport, NULL), OD_OK);
  return client;
}

/* Sends once over these answers; the last one answers all that follow. The reply is the caller's. */
static struct od_reply send_over(struct od_client_options options, const struct answer *answers, size_t n)
{
  struct od_client *client = new_client(options);
  struct od_reply reply = {0};
  memset(&wire, 0, sizeof wire);
  wire.answers = answers;
  wire.n = n;
  wire.now_us = 1000000;
  const enum od_outcome outcome = od_send(client, &test_place, &test_request, &reply);
  assert_int_equal(outcome, reply.outcome);
  assert_int_equal(reply.tries, wire.used);
  od_client_free(client);
  return reply;
}

#define ANSWERED(status)                                                                                               \
  {                                                                                                                    \
    .sent = true, .complete = true, .http_status = status                                                              \
  }

static const struct answer refused = {.seen = {.fault = OD_FAULT_CONNECTION, .cause = "connection refused"}};
static const struct answer refused_then_accepted[] = {
    {.seen = {.fault = OD_FAULT_CONNECTION, .cause = "connection refused"}},
    {.head = "HTTP/1.1 200 OK\r\n", .body = "{\"id\":\"c-1\"}", .seen = ANSWERED(200)},
};

/* ---- trying again ---------------------------------------------------------------------------------------- */

static void test_which_outcomes_are_tried_again(void **state)
{
  static const struct {
    struct od_evidence seen;
    int tries, tries_if_busy; /* without and with retry_busy */
    enum od_outcome outcome;
  } cases[] = {
      {{.fault = OD_FAULT_CONNECTION}, 3, 3, OD_NOT_SENT},
      {{.sent = true, .refused = true, .fault = OD_FAULT_CONNECTION}, 3, 3, OD_NOT_SENT},
      {{.sent = true, .http_status = 421, .complete = true}, 3, 3, OD_NOT_SENT},
      {{.sent = true, .http_status = 425, .complete = true}, 3, 3, OD_NOT_SENT},
      {{.sent = true, .http_status = 429, .complete = true}, 1, 3, OD_BUSY},
      {{.sent = true, .http_status = 503, .complete = true}, 1, 3, OD_BUSY},
      {{.fault = OD_FAULT_CERTIFICATE}, 1, 1, OD_NOT_SENT},
      {{.fault = OD_FAULT_PROXY}, 1, 1, OD_NOT_SENT},
      {{.fault = OD_FAULT_SETUP}, 1, 1, OD_NOT_SENT},
      {{.fault = OD_FAULT_NO_MEMORY}, 1, 1, OD_NOT_SENT},
      {{.fault = OD_FAULT_CANCELLED}, 1, 1, OD_NOT_SENT},
      {{.fault = OD_FAULT_DEADLINE}, 1, 1, OD_NOT_SENT},
      {{.sent = true, .fault = OD_FAULT_CONNECTION}, 1, 1, OD_UNKNOWN},
      {{.sent = true, .fault = OD_FAULT_DEADLINE}, 1, 1, OD_UNKNOWN},
      {{.sent = true, .http_status = 100, .fault = OD_FAULT_CONNECTION}, 1, 1, OD_UNKNOWN},
      {{.sent = true, .http_status = 408, .complete = true}, 1, 1, OD_UNKNOWN},
      {{.sent = true, .http_status = 500, .complete = true}, 1, 1, OD_UNKNOWN},
      {{.sent = true, .http_status = 200, .fault = OD_FAULT_CONNECTION}, 1, 1, OD_ACCEPTED_UNREADABLE},
      {{.sent = true, .http_status = 400, .complete = true}, 1, 1, OD_REJECTED},
      {{.sent = true, .http_status = 307, .complete = true}, 1, 1, OD_REJECTED},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++)
    for (int busy = 0; busy < 2; busy++) {
      const struct od_client_options options = {.retry_busy = busy != 0};
      struct od_reply reply = send_over(options, &(struct answer){.seen = cases[i].seen}, 1);
      if (reply.outcome != cases[i].outcome || reply.tries != (busy ? cases[i].tries_if_busy : cases[i].tries))
        fail_msg("row %zu: %s after %d tries", i, od_outcome_text(reply.outcome), reply.tries);
      assert_true(reply.tries > 1 || reply.retried[0] == '\0');
      od_reply_clear(&reply);
    }
}

static void test_second_try_succeeds(void **state)
{
  struct od_reply reply = send_over((struct od_client_options){0}, refused_then_accepted, 2);
  (void)state;
  assert_int_equal(reply.outcome, OD_ACCEPTED);
  assert_int_equal(reply.tries, 2);
  assert_string_equal(reply.retried, "connection refused");
  assert_string_equal(((const struct test_call *)reply.value)->id.ptr, "c-1");
  assert_true(reply.timings.total_us >= 100000); /* the waiting counts */
  od_reply_clear(&reply);
}

/* Whatever a try that was not the last one brought is gone. */
static void test_nothing_is_left_of_a_try(void **state)
{
  static const struct answer answers[] = {
      {.head = "HTTP/1.1 429\r\nRetry-After: 2\r\nX-Request-Id: first\r\n",
       .body = "{\"id\":\"too long for what comes behind it\"}",
       .seen = {.sent = true, .complete = true, .http_status = 429}},
      {.head = "HTTP/1.1 200\r\n", .body = "{}", .seen = {.sent = true, .complete = true, .http_status = 200}},
  };
  struct od_reply reply = send_over((struct od_client_options){.retry_busy = true}, answers, 2);
  (void)state;
  assert_int_equal(reply.outcome, OD_ACCEPTED_UNREADABLE);
  assert_int_equal(reply.body.len, 2);
  assert_string_equal(reply.request_id, "");
  assert_int_equal(reply.retry_after_s, 0);
  assert_string_equal(reply.retried, "the server answered with 429");
  od_reply_clear(&reply);
}

static void test_pauses_grow_and_differ(void **state)
{
  int64_t first = 0;
  bool differ = false;
  (void)state;
  for (int i = 0; i < 20; i++) {
    struct od_reply reply = send_over((struct od_client_options){.max_tries = 9, .timeout_ms = 100000}, &refused, 1);
    assert_int_equal(reply.tries, 9);
    for (int pause = 0; pause < 8; pause++) {
      const int64_t most = pause < 6 ? (int64_t)200000 << pause : 10000000;
      assert_in_range(wire.waited_us[pause], most / 2, most);
      differ = differ || (pause == 1 && wire.waited_us[1] != 2 * wire.waited_us[0]);
    }
    first = wire.waited_us[0];
    od_reply_clear(&reply);
  }
  assert_true(differ);
  assert_true(first != 100000 && first != 200000);
}

static void test_no_more_than_was_asked(void **state)
{
  (void)state;
  for (int most = 1; most <= 4; most++) {
    struct od_reply reply = send_over((struct od_client_options){.max_tries = most}, &refused, 1);
    assert_int_equal(reply.tries, most);
    od_reply_clear(&reply);
  }
}

/* ---- one deadline ---------------------------------------------------------------------------------------- */

static void test_deadline_is_over_all_tries(void **state)
{
  struct od_reply reply = send_over((struct od_client_options){.max_tries = 9, .timeout_ms = 1000}, &refused, 1);
  (void)state;
  assert_in_range(reply.tries, 3, 4); /* pauses of 100..200, 200..400 and 400..800 ms */
  assert_true(wire.now_us <= 2000000);
  assert_int_equal(wire.timeouts_ms[0], 1000);
  for (int i = 1; i < reply.tries; i++)
    assert_in_range(wire.timeouts_ms[i], 1, wire.timeouts_ms[i - 1] - 100);
  assert_holds(reply.message, "connection refused");
  od_reply_clear(&reply);
}

/* A pause that would end behind the deadline is not begun. */
static void test_busy_for_longer_than_there_is_time(void **state)
{
  const struct od_client_options options = {.retry_busy = true, .timeout_ms = 4000};
  struct od_reply reply = send_over(options, &(struct answer){.head = "Retry-After: 5\r\n", .seen = ANSWERED(429)}, 1);
  (void)state;
  assert_int_equal(reply.tries, 1);
  assert_int_equal(reply.retry_after_s, 5);
  assert_holds(reply.message, "in 5 s");
  assert_int_equal(wire.now_us, 1000000);
  od_reply_clear(&reply);

  reply = send_over(options, &(struct answer){.head = "Retry-After: 2\r\n", .seen = ANSWERED(429)}, 1);
  assert_int_equal(reply.tries, 2);
  assert_in_range(wire.waited_us[0], 2100000, 2200000);
  od_reply_clear(&reply);
}

static void test_cancelled_while_it_waits(void **state)
{
  struct od_client *client = new_client((struct od_client_options){0});
  struct od_reply reply = {0};
  (void)state;
  memset(&wire, 0, sizeof wire);
  wire.answers = &refused;
  wire.n = 1;
  wire.stop = client;
  assert_int_equal(od_send(client, &test_place, &test_request, &reply), OD_NOT_SENT);
  assert_int_equal(reply.tries, 1);
  assert_string_equal(reply.retried, "");                                             /* it was meant to be */
  assert_int_equal(od_send(client, &test_place, &test_request, &reply), OD_NOT_SENT); /* it lasts */
  assert_int_equal(reply.tries, 0);
  assert_holds(reply.message, "cancelled");
  wire.stop = NULL;
  od_resume(client);
  assert_int_equal(od_send(client, &test_place, &test_request, &reply), OD_NOT_SENT);
  assert_int_equal(reply.tries, 3);
  od_reply_clear(&reply);
  od_client_free(client);
}

/* ---- a call that somebody gives up ----------------------------------------------------------------------- */

static void test_freed_half_way(void **state)
{
  struct od_client *client = new_client((struct od_client_options){0});
  struct od_reply reply = {0};
  (void)state;
  struct od_call *call = od_call_new(client, &test_place, &test_request, &reply);
  assert_int_equal(reply.outcome, OD_UNKNOWN); /* while nobody has said otherwise */
  od_call_free(call);
  assert_int_equal(reply.outcome, OD_NOT_SENT);
  assert_int_equal(reply.tries, 0);

  call = od_call_new(client, &test_place, &test_request, &reply);
  assert_int_equal(od_call_step(call, 1), OD_STEP_EXCHANGE);
  assert_string_equal(od_call_exchange(call)->url, "https://api.invalid/calls");
  assert_memory_equal(od_call_exchange(call)->body, TEST_BODY, sizeof TEST_BODY - 1);
  od_call_free(call);
  assert_int_equal(reply.outcome, OD_UNKNOWN);
  od_reply_clear(&reply);
  od_client_free(client);
}

/* The request is not needed when od_call_new() has returned, and a call keeps its buffers to itself. */
static void test_requests_are_borrowed_shortly(void **state)
{
  struct od_client *client = new_client((struct od_client_options){0});
  struct od_reply replies[2] = {{0}};
  struct od_call *calls[2];
  (void)state;
  for (int i = 0; i < 2; i++) {
    char id[] = "first-call";
    id[0] = (char)('f' + i);
    const struct test_call request = {.id = {id, sizeof id - 1}};
    calls[i] = od_call_new(client, &test_hang_up, &request, &replies[i]);
    memset(id, 'x', sizeof id);
  }
  assert_string_equal(od_call_exchange(calls[0])->url, "https://api.invalid/calls/first-call/hangup");
  assert_string_equal(od_call_exchange(calls[1])->url, "https://api.invalid/calls/girst-call/hangup");
  for (int i = 0; i < 2; i++) {
    od_call_free(calls[i]);
    od_reply_clear(&replies[i]);
  }
  od_client_free(client);
}

/* ---- headers --------------------------------------------------------------------------------------------- */

static void test_headers(void **state)
{
  static const struct {
    const char *head, *request_id;
    int64_t retry_after_s;
  } cases[] = {
      {"HTTP/1.1 429\r\nRetry-After: 7\r\nX-Request-Id: a-1\r\n", "a-1", 7},
      {"HTTP/2 429 \r\nretry-after:7\r\nrequest-id:\ta-1 \r\n", "a-1", 7},
      {"HTTP/1.1 429\nRETRY-AFTER: 7\nX-CORRELATION-ID: a-1\n", "a-1", 7},
      {"HTTP/1.1 429\r\nX-Request-Id: a-1\r\nRequest-Id: a-2\r\n", "a-1", 0},
      {"HTTP/1.1 103\r\nRetry-After: 9\r\nX-Request-Id: early\r\nHTTP/1.1 429\r\n", "", 0},
      {"HTTP/1.1 429\r\nX-Request-Id: a\x1b[31m\r\nRetry-After: 1\x01\r\n", "", 0},
      {"HTTP/1.1 429\r\nX-Request-Id\r\nRetry-After\r\n:\r\n\r\n", "", 0},
      {"HTTP/1.1 429\r\nX-Request-Ids: a-1\r\nRetry-Afte: 7\r\n", "", 0},
      {"HTTP/1.1 429\r\nX-Request-Id: 0123456789012345678901234567890123456789012345678901234567890123\r\n", "", 0},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    struct od_reply reply =
        send_over((struct od_client_options){0}, &(struct answer){.head = cases[i].head, .seen = ANSWERED(429)}, 1);
    if (strcmp(reply.request_id, cases[i].request_id) != 0 || reply.retry_after_s != cases[i].retry_after_s)
      fail_msg("row %zu: '%s', %d s", i, reply.request_id, (int)reply.retry_after_s);
    od_reply_clear(&reply);
  }
}

static void test_retry_after(void **state)
{
#define NOW "Sun, 06 Nov 1994 08:49:37 GMT"
  static const struct {
    const char *value, *date;
    int64_t seconds;
  } cases[] = {
      {"0", "", 0},
      {"120", "", 120},
      {"000120", "", 120},
      {"-5", "", 0},
      {"+5", "", 0},
      {"1.5", "", 0},
      {"5 s", "", 0},
      {"", "", 0},
      {"soon", "", 0},
      {"0x10", "", 0},
      {"99999999999999999999999999999999", "", 31622400},
      {"18446744073709551617", "", 31622400},
      {"Sun, 06 Nov 1994 08:50:07 GMT", NOW, 30},
      {"Sunday, 06-Nov-94 08:50:07 GMT", NOW, 30},
      {"Sun Nov  6 08:50:07 1994", NOW, 30},
      {"Sun Nov 16 08:49:37 1994", NOW, 864000},
      {"Sun Nov  6 08:50:07 1994X", NOW, 0},
      {"Sun, 06 Nov 1994 08:50:07 GMTX", NOW, 0},
      {"Sunday, 06-Nov-94 08:50:07 GMT+1", NOW, 0},
      {"Mon, 07 Nov 1994 08:49:37 GMT", NOW, 86400},
      {"Fri, 01 Dec 1995 00:00:00 GMT", "Thu, 30 Nov 1995 23:59:00 GMT", 60},
      {"Thu, 29 Feb 1996 00:00:30 GMT", "Wed, 28 Feb 1996 23:59:30 GMT", 60},
      {"Fri, 01 Mar 1996 00:00:00 GMT", "Wed, 28 Feb 1996 00:00:00 GMT", 2 * 86400},
      {"Wed, 01 Mar 2000 00:00:00 GMT", "Mon, 28 Feb 2000 00:00:00 GMT", 2 * 86400},
      {"Thursday, 01-Jan-70 00:00:10 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", 10},
      {"Saturday, 01-Jan-00 00:00:10 GMT", "Sat, 01 Jan 2000 00:00:00 GMT", 10},
      {"Sun, 06 Nov 1994 08:49:07 GMT", NOW, 0}, /* is over */
      {"Sun, 06 Nov 9999 08:49:07 GMT", NOW, 31622400},
      {"Sun, 06 Nov 1994 08:50:07 CET", NOW, 0},
      {"Sun, 06 Nov 1994 08:50:07", NOW, 0},
      {"Sun, 06 Now 1994 08:50:07 GMT", NOW, 0},
      {"Sun, 06 anF 1994 08:50:07 GMT", NOW, 0},
      {"Sun, 32 Nov 1994 08:50:07 GMT", NOW, 0},
      {"Sun, 06 Nov 1994 24:50:07 GMT", NOW, 0},
      {"Sun, 06 Nov 1994 08:60:07 GMT", NOW, 0},
      {"Sun, -6 Nov 1994 08:50:07 GMT", NOW, 0},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    const int64_t seconds = od_retry_after(cases[i].value, cases[i].date);
    if (seconds != cases[i].seconds)
      fail_msg("'%s': %lld s, not %lld", cases[i].value, (long long)seconds, (long long)cases[i].seconds);
  }
  /* Without the server's clock, this machine's counts. */
  char date[64];
  const time_t soon = time(NULL) + 600;
  strftime(date, sizeof date, "%a, %d %b %Y %H:%M:%S GMT", gmtime(&soon));
  assert_in_range(od_retry_after(date, ""), 500, 600);
  assert_in_range(od_retry_after(date, "yesterday"), 500, 600);
}

/* ---- hooks ----------------------------------------------------------------------------------------------- */

static struct {
  struct od_attempt attempts[4];
  int n, lines[OD_LOG_DEBUG + 1];
  char text[4096];
} told;

static void hear_attempt(void *data, const struct od_attempt *attempt)
{
  assert_ptr_equal(data, &told);
  told.attempts[told.n++ % 4] = *attempt;
}

static void hear_line(void *data, enum od_log_level level, const char *text)
{
  assert_ptr_equal(data, &told);
  assert_null(strchr(text, '\n'));
  told.lines[level]++;
  snprintf(told.text + strlen(told.text), sizeof told.text - strlen(told.text), "%s\n", text);
}

static void test_hooks(void **state)
{
  const struct od_client_options options = {
      .log = hear_line, .log_level = OD_LOG_INFO, .observe = hear_attempt, .hook_data = &told};
  (void)state;
  memset(&told, 0, sizeof told);
  struct od_reply reply = send_over(options, refused_then_accepted, 2);
  assert_int_equal(told.n, 2);
  const struct od_attempt *first = &told.attempts[0], *second = &told.attempts[1];
  assert_int_equal(first->outcome, OD_NOT_SENT);
  assert_int_equal(first->number, 1);
  assert_int_equal(first->http_status, 0);
  assert_int_equal(second->outcome, OD_ACCEPTED);
  assert_int_equal(second->number, 2);
  assert_int_equal(second->http_status, 200);
  assert_string_equal(second->operation, "test.place");
  assert_string_equal(second->method, "POST");
  assert_string_equal(second->path, "/calls");
  assert_int_equal(told.lines[OD_LOG_WARNING], 1);
  assert_int_equal(told.lines[OD_LOG_INFO], 4);
  assert_holds(told.text, "test.place: try 1: POST https://api.invalid/calls\n");
  assert_holds(told.text, "test.place: try 1: OD_NOT_SENT: connection refused\n");
  assert_holds(told.text, "OD_ACCEPTED");
  assert_null(strstr(told.text, TEST_KEY));
  assert_null(strstr(told.text, TEST_NUMBER));
  od_reply_clear(&reply);

  memset(&told, 0, sizeof told);
  struct od_client_options warnings = options;
  warnings.log_level = OD_LOG_WARNING;
  reply = send_over(warnings, refused_then_accepted, 2);
  assert_int_equal(told.lines[OD_LOG_WARNING], 1);
  assert_int_equal(told.lines[OD_LOG_INFO], 0);
  od_reply_clear(&reply);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_which_outcomes_are_tried_again),
      cmocka_unit_test(test_second_try_succeeds),
      cmocka_unit_test(test_nothing_is_left_of_a_try),
      cmocka_unit_test(test_pauses_grow_and_differ),
      cmocka_unit_test(test_no_more_than_was_asked),
      cmocka_unit_test(test_deadline_is_over_all_tries),
      cmocka_unit_test(test_busy_for_longer_than_there_is_time),
      cmocka_unit_test(test_cancelled_while_it_waits),
      cmocka_unit_test(test_freed_half_way),
      cmocka_unit_test(test_requests_are_borrowed_shortly),
      cmocka_unit_test(test_headers),
      cmocka_unit_test(test_retry_after),
      cmocka_unit_test(test_hooks),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
