/* What a client can be made of. */
#define _GNU_SOURCE /* memmem */

#include "../support/operations.h"
#include "../support/test.h"

#include <limits.h>
#include <malloc.h>

#if __has_include(<valgrind/memcheck.h>)
#include <valgrind/memcheck.h>
#else
#define VALGRIND_MAKE_MEM_DEFINED(block, size) (void)0
#endif

static void test_base_urls(void **state)
{
  static const struct {
    const char *url;
    bool good;
  } cases[] = {
      {"https://api.test", true},
      {"https://api.test/", true},
      {"https://api.test:8443/a/b/", true},
      {"https://[2001:db8::1]:8443", true},
      {"http://localhost", true},
      {"http://localhost:8080/test", true},
      {"http://127.0.0.1:1", true},
      {"http://127.8.9.10", true},
      {"http://[::1]:80/x", true},
      {"http://api.test", false},
      {"http://127.0.0.1.api.test", false},
      {"http://127.0.0.1%2eapi.test", false},
      {"http://127.api.test", false},
      {"http://localhost.api.test", false},
      {"http://localhost@api.test", false},
      {"http://[::2]", false},
      {"http://0x7f.0.0.1", false},
      {"https://user@api.test", false},
      {"https://user:password@api.test", false},
      {"https://api.test?x=1", false},
      {"https://api.test/#x", false},
      {"https://api.test/a b", false},
      {"https://api.test/\r\nX: y", false},
      {"https://api.test\\@evil.test", false},
      {"https://api%2etest", false},
      {"https://api.test,evil.test", false},
      {"https://api.test:", false},
      {"https://api.test:port", false},
      {"https://api.test:65536", false},
      {"https://[::1]x", false},
      {"https://", false},
      {"https:///x", false},
      {"https://:443", false},
      {"ftp://api.test", false},
      {"file:///etc/passwd", false},
      {"api.test", false},
      {"", false},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    struct od_client *client;
    char message[OD_MESSAGE_SIZE];
    struct od_client_options options = {.api_key = TEST_KEY, .base_url = cases[i].url};
    enum od_status status = od_client_new(&client, &test_vendor, &options, message);
    if (status != (cases[i].good ? OD_OK : OD_INVALID))
      fail_msg("%s: %d %s", cases[i].url, (int)status, message);
    assert_int_equal(client != NULL, cases[i].good);
    assert_int_equal(message[0] == '\0', cases[i].good);
    assert_null(strstr(message, "password@"));
    od_client_free(client);
  }
}

static void test_refused_options(void **state)
{
  static const struct od_client_options cases[] = {
      {.api_key = NULL},
      {.api_key = ""},
      {.api_key = "Bearer "},
      {.api_key = TEST_KEY "\n"},
      {.api_key = TEST_KEY "\r\nX-Evil: 1"},
      {.api_key = TEST_KEY "\x7f"},
      {.api_key = TEST_KEY "\xc3\xa9"},
      {.api_key = TEST_KEY, .user_agent = "a\nb"},
      {.api_key = TEST_KEY, .timeout_ms = -1},
      {.api_key = TEST_KEY, .connect_timeout_ms = -1},
      {.api_key = TEST_KEY, .timeout_ms = LONG_MAX},
      {.api_key = TEST_KEY, .timeout_ms = OD_MAX_TIMEOUT_MS + 1},
      {.api_key = TEST_KEY, .connect_timeout_ms = LONG_MAX},
      {.api_key = TEST_KEY, .max_tries = -1},
      {.api_key = TEST_KEY, .client_key = "/key.pem"},
      {.api_key = TEST_KEY, .proxy = ""},
      {.api_key = TEST_KEY, .proxy = "http://"},
      {.api_key = TEST_KEY, .proxy = "proxy:8080"},
      {.api_key = TEST_KEY, .proxy = "ftp://u:" TEST_KEY "@proxy"},
      {.api_key = TEST_KEY, .proxy = "http://proxy\r\nX: y"},
      {.api_key = TEST_KEY, .proxy = "http://a b"},
      {.api_key = TEST_KEY, .proxy = "http://proxy", .base_url = "http://localhost"}, /* would see the key */
  };
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    struct od_client *client = (struct od_client *)1;
    char message[OD_MESSAGE_SIZE];
    assert_int_equal(od_client_new(&client, &test_vendor, &cases[i], message), OD_INVALID);
    assert_null(client);
    assert_true(message[0] != '\0');
    assert_null(strstr(message, TEST_KEY));
    assert_int_equal(od_client_new(&client, &test_vendor, &cases[i], NULL), OD_INVALID);
  }
}

static void test_no_key_needed(void **state)
{
  struct od_client *client;
  (void)state;
  assert_int_equal(od_client_new(&client, &test_open_vendor, &(struct od_client_options){0}, NULL), OD_OK);
  od_client_free(client);
  od_client_free(NULL);
}

/* ---- the key is wiped ------------------------------------------------------------------------------------ */

static bool key_was_freed;

/* What the library gives back; the linker puts it before free(). */
void __real_free(void *block);
void __wrap_free(void *block);
void __wrap_free(void *block)
{
  const size_t size = block != NULL ? malloc_usable_size(block) : 0;
  VALGRIND_MAKE_MEM_DEFINED(block, size);
  if (size != 0 && memmem(block, size, TEST_KEY, sizeof TEST_KEY - 1) != NULL)
    key_was_freed = true;
  __real_free(block);
}

static void test_key_is_wiped(void **state)
{
  const struct od_client_options options = {.api_key = TEST_KEY, .proxy = "http://user:" TEST_KEY "@127.0.0.1:1"};
  struct od_client *client;
  struct od_reply reply = {0};
  (void)state;
  assert_int_equal(od_client_new(&client, &test_vendor, &options, NULL), OD_OK);
  od_send(client, &test_place, &test_request, &reply);
  od_reply_clear(&reply);
  od_client_free(client);
  assert_false(key_was_freed);
  char *volatile copy = strdup(TEST_KEY); /* volatile: a compiler may do without both calls */
  free(copy);                             /* and it would have been seen */
  assert_true(key_was_freed);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_base_urls),
      cmocka_unit_test(test_refused_options),
      cmocka_unit_test(test_no_key_needed),
      cmocka_unit_test(test_key_is_wiped),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
