/* What the mock server refuses, and that it takes the documented requests. */
#include "../support/mock_process.h"
#include "../support/test.h"
#include "../support/wire.h"

#include <outdial/descriptor.h>
#include <outdial/docs.h>

static struct mock mock;

static void start_mock(void)
{
  const char *program = getenv("MOCK");
  assert_true(mock_start(&mock, program != NULL ? program : "build/mock"));
}

/* Also after a test that failed half way. */
static int stop_mock(void **state)
{
  bool in_order = mock.pid == 0 || mock_stop(&mock);
  (void)state;
  mock = (struct mock){0};
  return in_order ? 0 : -1;
}

static void test_what_the_mock_refuses(void **state)
{
#define WITH_KEY "Host: x\r\nConnection: close\r\nAuthorization: Bearer k\r\n"
#define WITH_TYPE "Content-Type: application/json\r\n"
  static const struct {
    const char *request, *status, *says;
  } cases[] = {
      {"POST /vogent/dials HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" WITH_TYPE "Content-Length: 2\r\n\r\n{}",
       " 401 ", "no key"},
      {"POST /vogent/dials HTTP/1.1\r\n" WITH_KEY "Content-Length: 2\r\n\r\n{}", " 415 ", "application/json"},
      {"POST /vogent/dials HTTP/1.1\r\n" WITH_KEY WITH_TYPE "Content-Length: 2\r\n\r\n{}", " 422 ",
       "{\"pointer\":\"/callAgentId\",\"code\":\"required\",\"severity\":\"error\",\"message\":\""},
      {"POST /vogent/dials HTTP/1.1\r\n" WITH_KEY WITH_TYPE "Content-Length: 0\r\n\r\n", " 422 ",
       "\"code\":\"syntax\""},
      {"POST /dials HTTP/1.1\r\n" WITH_KEY WITH_TYPE "Content-Length: 2\r\n\r\n{}", " 404 ", "no such operation"},
      {"GET /vogent/dials HTTP/1.1\r\n" WITH_KEY "\r\n", " 405 ", "another method"},
      {"POST /vogent/dials//hangup HTTP/1.1\r\n" WITH_KEY "Content-Length: 0\r\n\r\n", " 404 ", "no such operation"},
      {"POST /vogent/dials/a%2Fb%22/hangup HTTP/1.1\r\n" WITH_KEY "Content-Length: 0\r\n\r\n", " 200 ", "success"},
      {"POST /vogent/dials/a%ff/hangup HTTP/1.1\r\n" WITH_KEY "Content-Length: 0\r\n\r\n", " 422 ",
       "\"code\":\"syntax\""},
      {"POST /vogent/dials/a/hangup HTTP/1.1\r\n" WITH_KEY "Content-Length: 2\r\n\r\n{}", " 415 ", "no body"},
  };
  char answer[4096];
  unsigned port;
  (void)state;
  start_mock();
  assert_int_equal(sscanf(mock.url, "http://127.0.0.1:%u", &port), 1);
  for (size_t i = 0; i < COUNT(cases); i++) {
    wire_ask(port, cases[i].request, answer, sizeof answer);
    if (strstr(answer, cases[i].status) == NULL || strstr(answer, cases[i].says) == NULL)
      fail_msg("not%s\"%s\" to:\n%s\nbut:\n%s", cases[i].status, cases[i].says, cases[i].request, answer);
  }
  assert_int_equal(stop_mock(NULL), 0);
}

/* An example that goes to the mock; the line that the mock logs. */
static void send_example(const struct od_operation_docs *docs, char line[512])
{
  const struct od_operation *operation = docs->operation;
  const char *example = docs->example_request;
  struct od_arena arena = {0};
  struct od_report report = {0};
  struct od_reply reply = {0};
  struct od_client *client;
  const void *request;
  char url[128];
  snprintf(url, sizeof url, "%s/%s", mock.url, operation->vendor->name);
  const struct od_client_options options = {.api_key = "a key", .base_url = url};
  assert_int_equal(
      od_decode(&arena, operation->request, example, strlen(example), OD_DECODE_REQUEST, &request, &report), OD_OK);
  assert_int_equal(od_client_new(&client, operation->vendor, &options, NULL), OD_OK);
  if (od_send(client, operation, request, &reply) != OD_ACCEPTED)
    fail_msg("%s: %s %s", operation->name, reply.message, reply.body.ptr);
  assert_string_equal(reply.body.ptr, docs->example_reply);
  assert_non_null(fgets(line, 512, mock.log));
  od_client_free(client);
  od_reply_clear(&reply);
  od_report_clear(&report);
  od_arena_clear(&arena);
}

static void test_the_mock_takes_each_documented_request(void **state)
{
  (void)state;
  start_mock();
  for (const struct od_operation_docs *const *docs = od_all_operation_docs; *docs != NULL; docs++) {
    const struct od_operation *operation = (*docs)->operation;
    char line[512], begin[512];
    send_example(*docs, line);
    const int path_len = (int)strcspn(operation->path, "{");
    snprintf(begin, sizeof begin, "%s /%s%.*s", operation->method, operation->vendor->name, path_len, operation->path);
    if (strncmp(line, begin, strlen(begin)) != 0 || strstr(line, " 200 ") == NULL)
      fail_msg("the mock logged: %s  expected: %s... 200", line, begin);
  }
  assert_int_equal(stop_mock(NULL), 0);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(test_the_mock_takes_each_documented_request, stop_mock),
      cmocka_unit_test_teardown(test_what_the_mock_refuses, stop_mock),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
