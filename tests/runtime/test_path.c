/* Paths with the values of a request in them: nothing leaves its segment. */
#include "../support/test.h"

#include <outdial/descriptor.h>

struct request {
  struct od_string id, idx;
  int64_t number;
  struct od_members extra;
};

#define ROW(member, row_kind)                                                                                          \
  {                                                                                                                    \
    .name = "\"" #member "\":", .name_len = sizeof(#member) + 2, .kind = row_kind, .flags = OD_ROW_REQUIRED,           \
    .offset = offsetof(struct request, member), .presence = OD_PLAIN                                                   \
  }
static const struct od_row rows[] = {ROW(idx, OD_KIND_STRING), ROW(id, OD_KIND_STRING), ROW(number, OD_KIND_INTEGER)};
static const struct od_object object = {.page = "page",
                                        .rows = rows,
                                        .n_rows = COUNT(rows),
                                        .n_required = COUNT(rows),
                                        .n_in_path = COUNT(rows),
                                        .size = sizeof(struct request),
                                        .extra = offsetof(struct request, extra)};

static struct od_buffer buffer;
static struct od_report report;

static int clear(void **state)
{
  (void)state;
  od_buffer_clear(&buffer);
  od_report_clear(&report);
  return 0;
}

static enum od_status write(const char *path, const struct request *request)
{
  const struct od_operation operation = {.path = path, .page = "page of the path", .request = &object};
  return od_encode_path(&operation, request, &buffer, &report);
}

static void assert_path(const char *path, const char *id, int64_t number, const char *expected)
{
  const struct request request = {.id = od_str(id), .idx = OD_STR("x"), .number = number};
  assert_int_equal(write(path, &request), OD_OK);
  assert_string_equal(buffer.data, expected);
  assert_int_equal(buffer.len, strlen(expected));
}

static void values_stand_where_their_names_were(void **state)
{
  (void)state;
  assert_path("/things", "a", 0, "/things");
  assert_path("/things/{id}", "a", 0, "/things/a");
  assert_path("{id}/things", "a", 0, "a/things");
  assert_path("/{id}/{number}/x", "a", -12, "/a/-12/x");
  assert_path("/{number}{idx}{id}", "ab", INT64_MAX, "/9223372036854775807xab");
}

static void a_byte_is_itself_or_percent_encoded(void **state)
{
  static const char unreserved[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
  (void)state;
  for (unsigned byte = 0; byte <= 0xFF; byte++) {
    const char text[] = {'x', (char)byte};
    const struct request request = {.id = {text, 2}, .idx = OD_STR("x")};
    char expected[8];
    if (byte != 0 && strchr(unreserved, (int)byte) != NULL)
      snprintf(expected, sizeof expected, "/x%c", (int)byte);
    else
      snprintf(expected, sizeof expected, "/x%%%02X", byte);
    assert_int_equal(write("/{id}", &request), OD_OK);
    assert_string_equal(buffer.data, expected);
  }
}

static void what_would_name_another_place_is_refused(void **state)
{
  static const char *const refused[] = {"", ".", ".."}, *const sent[] = {"...", ".a", "a.", "..a",
                                                                         "a",   "aa", ".-", "-."};
  (void)state;
  for (size_t i = 0; i < COUNT(refused); i++) {
    const struct request request = {.id = od_str(refused[i]), .idx = OD_STR("x")};
    assert_int_equal(write("/{id}/x", &request), OD_INVALID);
    assert_int_equal(report.len, 1);
    assert_string_equal(report.items[0].pointer, "/id");
    assert_string_equal(report.items[0].page, "page of the path");
    assert_string_equal(report.items[0].message, i == 0 ? "an empty segment would name another resource"
                                                        : "'.' and '..' cannot be sent in a path");
  }
  for (size_t i = 0; i < COUNT(sent); i++) {
    char expected[16];
    snprintf(expected, sizeof expected, "/%s/x", sent[i]);
    assert_path("/{id}/x", sent[i], 0, expected);
  }
}

/* Whatever the room that is left, and beyond the maximum. */
static void a_long_value_is_written_or_refused(void **state)
{
  enum { MOST = (int)OD_MAX_DOCUMENT_BYTES / 3 };
  char *text = malloc(MOST + 10);
  (void)state;
  assert_non_null(text);
  memset(text, ' ', MOST + 10);
  for (size_t len = 1; len < 5000; len += 7) {
    const struct request request = {.id = {text, len}, .idx = OD_STR("x")};
    od_buffer_clear(&buffer);
    assert_int_equal(write("/{id}/things", &request), OD_OK);
    assert_int_equal(buffer.len, 3 * len + strlen("//things"));
    assert_memory_equal(buffer.data + 1 + 3 * (len - 1), "%20/things", 11);
  }
  for (size_t len = MOST - 10; len < MOST + 10; len++) {
    const struct request request = {.id = {text, len}, .idx = OD_STR("x")};
    const bool fits = 3 * len + strlen("//things") <= OD_MAX_DOCUMENT_BYTES;
    assert_int_equal(write("/{id}/things", &request), fits ? OD_OK : OD_INVALID);
    assert_int_equal(report.len, fits ? 0 : 1);
  }
  free(text);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(values_stand_where_their_names_were),
      cmocka_unit_test(a_byte_is_itself_or_percent_encoded),
      cmocka_unit_test(what_would_name_another_place_is_refused),
      cmocka_unit_test(a_long_value_is_written_or_refused),
  };
  return cmocka_run_group_tests_name("path", tests, NULL, clear);
}
