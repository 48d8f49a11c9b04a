/* Evidence to verdict, as a table. */
#include "../../runtime/client/state.h"

#include "../support/test.h"

static const struct od_error_reply documented[] = {
    {.status = 507, .doc = "full", .busy = true},
    {.status = 422, .doc = "not valid"},
    {.status = 503, .doc = "try again later", .busy = true},
};
static const struct od_operation operation = {.name = "test.call", .errors = documented, .n_errors = COUNT(documented)};

/* A report with one error, as it is kept for what cannot be read or sent. */
static const struct od_violation fault = {.pointer = "/toNumber", .message = "is required", .severity = OD_ERROR};
static const struct od_report faulty = {.items = &fault, .len = 1, .errors = 1};
static const struct od_report clean = {0};

#define SENT .sent = true
#define ANSWERED(n) .sent = true, .complete = true, .http_status = (n)
#define CUT_OFF(n) .sent = true, .http_status = (n), .cause = "connection reset"

static const struct {
  struct od_evidence seen;
  const struct od_report *report;
  bool readable;
  enum od_outcome outcome;
  const char *says; /* is in the message */
} cases[] = {
    /* nothing left this machine */
    {{0}, &faulty, false, OD_NOT_SENT, "/toNumber: is required; mend the request"},
    {{.fault = OD_FAULT_NO_MEMORY}, &clean, false, OD_NOT_SENT, "out of memory"},
    {{.cause = "Could not resolve host: x"}, &clean, false, OD_NOT_SENT, "Could not resolve host: x; it is safe"},
    {{.cause = "late", .fault = OD_FAULT_DEADLINE},
     &clean,
     false,
     OD_NOT_SENT,
     "deadline; it is safe to send it again"},
    {{.cause = "self-signed", .fault = OD_FAULT_CERTIFICATE},
     &clean,
     false,
     OD_NOT_SENT,
     "certificate was refused (self-signed)"},
    {{.cause = "407", .fault = OD_FAULT_PROXY}, &clean, false, OD_NOT_SENT, "proxy refused it (407); check its user"},
    {{.cause = "no such option", .fault = OD_FAULT_SETUP}, &clean, false, OD_NOT_SENT, "check the client's options"},
    {{.fault = OD_FAULT_CANCELLED}, &clean, false, OD_NOT_SENT, "cancelled; it is safe"},
    {{.cause = "reset", .fault = OD_FAULT_CONNECTION}, &clean, false, OD_NOT_SENT, "Not sent: reset; it is safe"},

    /* it left, and the protocol proves that nobody looked at it */
    {{ANSWERED(421)}, &clean, false, OD_NOT_SENT, "did not look at the request (421"},
    {{ANSWERED(425)}, &clean, false, OD_NOT_SENT, "did not look at the request (425"},
    {{SENT, .refused = true}, &clean, false, OD_NOT_SENT, "stream refused); it is safe"},
    {{ANSWERED(200), .refused = true}, &clean, true, OD_ACCEPTED, "200"},

    /* something may have left, and no status came back */
    {{SENT, .fault = OD_FAULT_DEADLINE}, &clean, false, OD_UNKNOWN, "not answered within the deadline"},
    {{SENT, .cause = "Recv failure"},
     &clean,
     false,
     OD_UNKNOWN,
     "not answered (Recv failure); it may have been carried"},
    {{SENT, .fault = OD_FAULT_CANCELLED}, &clean, false, OD_UNKNOWN, "cancelled before it was answered; it may"},
    {{SENT, .fault = OD_FAULT_NO_MEMORY, .cause = "Out of memory"},
     &clean,
     false,
     OD_UNKNOWN,
     "look before you send it again"},
    {{SENT, .fault = OD_FAULT_CERTIFICATE, .cause = "?"}, &clean, false, OD_UNKNOWN, "look before you send it again"},
    {{ANSWERED(101)}, &clean, false, OD_UNKNOWN, "answered the request with 101; it may have been carried"},

    /* accepted; what counts then is whether the reply was read */
    {{ANSWERED(200)}, &clean, true, OD_ACCEPTED, "accepted the request with 200."},
    {{ANSWERED(201)}, &clean, true, OD_ACCEPTED, "201"},
    {{ANSWERED(299)}, &clean, true, OD_ACCEPTED, "299"},
    {{ANSWERED(200)}, &faulty, false, OD_ACCEPTED_UNREADABLE, "(/toNumber: is required); do not send it again"},
    {{ANSWERED(204)}, &faulty, false, OD_ACCEPTED_UNREADABLE, "204"},
    {{CUT_OFF(200)}, &faulty, false, OD_ACCEPTED_UNREADABLE, "do not send it again"},
    {{CUT_OFF(200), .fault = OD_FAULT_DEADLINE}, &faulty, false, OD_ACCEPTED_UNREADABLE, "do not send it again"},
    {{ANSWERED(200), .fault = OD_FAULT_NO_MEMORY}, &clean, false, OD_ACCEPTED_UNREADABLE, "(out of memory)"},

    /* refused; a status decides even where the rest of the reply is lost */
    {{ANSWERED(300)}, &clean, false, OD_REJECTED, "redirect"},
    {{ANSWERED(307)}, &clean, false, OD_REJECTED, "never followed; check the base URL"},
    {{ANSWERED(399)}, &clean, false, OD_REJECTED, "redirect"},
    {{ANSWERED(400)}, &clean, false, OD_REJECTED, "400; mend it"},
    {{CUT_OFF(400)}, &clean, false, OD_REJECTED, "400; mend it"},
    {{ANSWERED(401)}, &clean, false, OD_REJECTED, "check the API key"},
    {{ANSWERED(403)}, &clean, false, OD_REJECTED, "check the API key"},
    {{ANSWERED(404)}, &clean, false, OD_REJECTED, "404"},
    {{ANSWERED(409)}, &clean, false, OD_REJECTED, "409"},
    {{ANSWERED(422)}, &clean, true, OD_REJECTED, "422"},
    {{ANSWERED(499)}, &clean, false, OD_REJECTED, "499"},

    /* refused for now */
    {{ANSWERED(429)}, &clean, false, OD_BUSY, "429; send it again later"},
    {{ANSWERED(503)}, &clean, false, OD_BUSY, "503; send it again later"},
    {{ANSWERED(507)}, &clean, false, OD_BUSY, "507; send it again later"},

    /* an answer that proves nothing */
    {{CUT_OFF(100)}, &clean, false, OD_UNKNOWN, "not answered (connection reset)"},
    {{ANSWERED(101)}, &clean, false, OD_UNKNOWN, "look before you send it again"},
    {{CUT_OFF(199)}, &clean, false, OD_UNKNOWN, "not answered (connection reset)"},
    {{ANSWERED(408)}, &clean, false, OD_UNKNOWN, "408; it may have been carried out"},
    {{ANSWERED(500)}, &clean, false, OD_UNKNOWN, "500; it may have been carried out"},
    {{ANSWERED(502)}, &clean, false, OD_UNKNOWN, "502"},
    {{ANSWERED(504)}, &clean, false, OD_UNKNOWN, "504"},
    {{ANSWERED(999)}, &clean, false, OD_UNKNOWN, "999"},
};

static struct od_reply judge(const struct od_operation *op, struct od_evidence seen, const struct od_report *report,
                             bool readable)
{
  struct od_reply reply = {.report = *report};
  od_judge(op, &seen, readable, &reply);
  return reply;
}

static void test_table(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    const struct od_reply reply = judge(&operation, cases[i].seen, cases[i].report, cases[i].readable);
    if (reply.outcome != cases[i].outcome || strstr(reply.message, cases[i].says) == NULL)
      fail_msg("row %zu: %s \"%s\", not %s \"...%s...\"", i, od_outcome_text(reply.outcome), reply.message,
               od_outcome_text(cases[i].outcome), cases[i].says);
    assert_int_equal(reply.http_status, cases[i].seen.http_status);
  }
}

/* A 503 is busy only where the page says so. */
static void test_undocumented_busy(void **state)
{
  static const struct od_operation silent = {.name = "test.silent"};
  (void)state;
  assert_int_equal(judge(&silent, (struct od_evidence){ANSWERED(503)}, &clean, false).outcome, OD_UNKNOWN);
  assert_int_equal(judge(&silent, (struct od_evidence){ANSWERED(429)}, &clean, false).outcome, OD_BUSY);
}

static void test_when_to_come_back(void **state)
{
  struct od_reply reply = {.retry_after_s = 30};
  (void)state;
  od_judge(&operation, &(struct od_evidence){ANSWERED(429)}, false, &reply);
  assert_holds(reply.message, "429; send it again in 30 s or later");
  reply = (struct od_reply){.retry_after_s = 1};
  od_judge(&operation, &(struct od_evidence){ANSWERED(429)}, false, &reply);
  assert_holds(reply.message, "429; send it again in 1 s or later");
}

/* The first error stands for all of them. */
static void test_what_is_said_of_errors(void **state)
{
  static const struct od_violation found[] = {
      {.pointer = "/a", .message = "is advised against", .severity = OD_WARNING},
      {.pointer = "", .message = "is not JSON", .severity = OD_ERROR},
      {.pointer = "/123456789012345678901234567890123456789012345678",
       .message = "a123456789b123456789c123456789d123456789e123456789f123456789g123456789h",
       .severity = OD_ERROR},
  };
  struct od_report report = {.items = found, .len = 3, .errors = 2};
  (void)state;
  assert_string_equal(judge(&operation, (struct od_evidence){0}, &report, false).message,
                      "Not sent: is not JSON (and 1 more); mend the request.");
  report.errors = 3;
  assert_string_equal(judge(&operation, (struct od_evidence){0}, &report, false).message,
                      "Not sent: is not JSON (and 2 more); mend the request.");
  report = (struct od_report){.items = found + 2, .len = 1, .errors = 1};
  assert_string_equal(judge(&operation, (struct od_evidence){0}, &report, false).message,
                      "Not sent: /12345678901234567890123456789012345678901234567: "
                      "a123456789b123456789c123456789d123456789e123456789f123456789g123456789; mend the request.");
}

/* Long texts are cut so that the advice still stands at the end, and no character is cut in two. */
static void test_long_texts(void **state)
{
  char pointer[600], wide[600];
  (void)state;
  memset(pointer, 'a', sizeof pointer - 1);
  pointer[0] = '/';
  pointer[sizeof pointer - 1] = '\0';
  for (size_t i = 0; i + 3 < sizeof wide; i += 3)
    memcpy(wide + i, "\xE2\x82\xAC", 4);
  struct od_violation found = {.pointer = pointer, .message = wide, .severity = OD_ERROR};
  struct od_report report = {.items = &found, .len = 1, .errors = SIZE_MAX};

  struct od_reply reply = judge(&operation, (struct od_evidence){0}, &report, false);
  assert_int_equal(reply.outcome, OD_NOT_SENT);
  assert_holds(reply.message, "; mend the request.");
  assert_holds(reply.message, "\xE2\x82\xAC (and ");
  reply = judge(&operation, (struct od_evidence){ANSWERED(200)}, &report, false);
  assert_int_equal(reply.outcome, OD_ACCEPTED_UNREADABLE);
  assert_holds(reply.message, "; do not send it again.");

  struct od_evidence lost = {SENT};
  memset(lost.cause, 'c', sizeof lost.cause - 1);
  assert_holds(judge(&operation, lost, &clean, false).message, "look before you send it again.");
  lost = (struct od_evidence){.fault = OD_FAULT_CERTIFICATE};
  memset(lost.cause, 'c', sizeof lost.cause - 1);
  assert_holds(judge(&operation, lost, &clean, false).message, "CA file.");
}

/* A warning is no reason, and does not hide the error behind it. */
static void test_warning_before_error(void **state)
{
  (void)state;
  const struct od_violation items[] = {{.pointer = "/w", .message = "is deprecated", .severity = OD_WARNING}, fault};
  struct od_report report = {.items = items, .len = 2, .errors = 1, .warnings = 1};
  assert_string_equal(judge(&operation, (struct od_evidence){0}, &report, false).message,
                      "Not sent: /toNumber: is required; mend the request.");
}

static void test_texts(void **state)
{
  (void)state;
  assert_string_equal(od_outcome_text(OD_NOT_SENT), "OD_NOT_SENT");
  assert_string_equal(od_outcome_text(OD_REJECTED), "OD_REJECTED");
  assert_string_equal(od_outcome_text(OD_BUSY), "OD_BUSY");
  assert_string_equal(od_outcome_text(OD_ACCEPTED), "OD_ACCEPTED");
  assert_string_equal(od_outcome_text(OD_ACCEPTED_UNREADABLE), "OD_ACCEPTED_UNREADABLE");
  assert_string_equal(od_outcome_text(OD_UNKNOWN), "OD_UNKNOWN");
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_table),
      cmocka_unit_test(test_undocumented_busy),
      cmocka_unit_test(test_when_to_come_back),
      cmocka_unit_test(test_what_is_said_of_errors),
      cmocka_unit_test(test_long_texts),
      cmocka_unit_test(test_warning_before_error),
      cmocka_unit_test(test_texts),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
