/* Structs that a caller filled: members that are missing, and names that no table knows. */
#include "../support/sample.h"
#include "../support/test.h"

#define NAME(member) .name = "\"" #member "\":", .name_len = sizeof(#member) + 2

/* An object that requires more than one member: how many there are is counted before it is asked which. */
static void each_missing_member_of_a_struct_is_told(void **state)
{
  struct three {
    struct od_string a, b;
    struct od_opt_string c;
    struct od_members extra;
  };
  static const struct od_row three_rows[] = {
      {NAME(a), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED, .offset = offsetof(struct three, a),
       .presence = OD_PLAIN},
      {NAME(b), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED, .offset = offsetof(struct three, b),
       .presence = OD_PLAIN},
      {NAME(c), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
       .offset = offsetof(struct three, c.v), .presence = offsetof(struct three, c.is)}};
  static const struct od_object object = {.page = "page",
                                          .rows = three_rows,
                                          .n_rows = 3,
                                          .n_required = 3,
                                          .size = sizeof(struct three),
                                          .extra = offsetof(struct three, extra)};
  static const struct {
    struct three value;
    const char *pointers; /* of the findings */
  } cases_of[] = {
      {{{NULL, 0}, {NULL, 0}, {OD_ABSENT, {NULL, 0}}, {NULL, 0}}, "/a /b /c "},
      {{{"x", 1}, {NULL, 0}, {OD_ABSENT, {NULL, 0}}, {NULL, 0}}, "/b /c "},
      {{{"x", 1}, {NULL, 0}, {OD_NULL, {NULL, 0}}, {NULL, 0}}, "/b "},
      {{{"x", 1}, {"x", 1}, {OD_ABSENT, {NULL, 0}}, {NULL, 0}}, "/c "},
      {{{"x", 1}, {"x", 1}, {(enum od_presence)3, {NULL, 0}}, {NULL, 0}}, "/c "}, /* not missing as well */
      {{{"x", 1}, {"x", 1}, {OD_VALUE, {"x", 1}}, {NULL, 0}}, ""},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(cases_of); i++) {
    struct od_report report = {0};
    char found[32] = "";
    const enum od_status expected = cases_of[i].pointers[0] != '\0' ? OD_INVALID : OD_OK;
    assert_int_equal(od_validate(&object, &cases_of[i].value, &report), expected);
    for (size_t j = 0; j < report.len; j++)
      strcat(strcat(found, report.items[j].pointer), " ");
    assert_string_equal(found, cases_of[i].pointers);
    od_report_clear(&report);
  }
}

/* ---- names that a caller chooses ------------------------------------------------------------------------- */

static void names_of_a_map_and_of_extra_are_judged(void **state)
{
  static const struct od_string_entry no_name[] = {{{NULL, 0}, {"a", 1}}, {{"b", 1}, {"b", 1}}};
  static const struct od_string_entry nul[] = {{{"a\0", 2}, {"a", 1}}, {{"b", 1}, {"b", 1}}};
  static const struct od_string_entry bad[] = {{{"\xC3", 1}, {"a", 1}}, {{"b", 1}, {"b", 1}}};
  static const struct {
    const struct od_string_entry *entries;
    const char *message;
  } maps[] = {{no_name, "a member without a name"}, {nul, "a NUL in a member's name"}, {bad, "invalid UTF-8"}};
  struct od_report report = {0};
  struct od_buffer out = {0};
  (void)state;
  for (size_t i = 0; i < COUNT(maps); i++) {
    const struct sample thing = {.map = {OD_VALUE, {maps[i].entries, 2}}};
    assert_int_equal(od_validate(&sample_object, &thing, &report), OD_INVALID);
    assert_int_equal(report.len, 1);
    assert_string_equal(report.items[0].message, maps[i].message);
    assert_int_equal(od_encode(&sample_object, &thing, &out, &report), OD_INVALID);
    assert_int_equal(report.len, 1);
  }
  static const struct od_string_entry backslash[] = {{{"a\\u0062", 7}, {"a", 1}}, {{"ab", 2}, {"b", 1}}};
  const struct sample fine = {.map = {OD_VALUE, {backslash, 2}}};
  assert_int_equal(od_validate(&sample_object, &fine, &report), OD_OK);
  static const struct od_member extras[][2] = {
      {{{NULL, 0}, {.text = "1", .len = 1}}, {{"b", 1}, {.text = "1", .len = 1}}},
      {{{"b", 1}, {.text = "1", .len = 1}}, {{"b", 1}, {.text = "2", .len = 1}}},
      {{{"a", 1}, {.text = "1", .len = 1}}, {{"text", 4}, {.text = "2", .len = 1}}},
      {{{"a", 1}, {.text = "1,", .len = 2}}, {{"b", 1}, {.text = "2", .len = 1}}},
  };
  static const char *const pointers[] = {"/", "/b", "/text", "/a"};
  for (size_t i = 0; i < COUNT(extras); i++) {
    const struct sample thing = {.extra = {extras[i], 2}};
    assert_int_equal(od_validate(&sample_object, &thing, &report), OD_INVALID);
    assert_int_equal(report.errors, 1);
    for (size_t j = 0; j < report.len; j++)
      if (report.items[j].severity == OD_ERROR)
        assert_string_equal(report.items[j].pointer, pointers[i]);
  }
  od_report_clear(&report);
  od_buffer_clear(&out);
}

static void no_text_has_no_length(void **state)
{
  (void)state;
  assert_null(od_str(NULL).ptr);
  assert_int_equal(od_str(NULL).len, 0);
  assert_int_equal(od_str("ab").len, 2);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_missing_member_of_a_struct_is_told),
      cmocka_unit_test(names_of_a_map_and_of_extra_are_judged),
      cmocka_unit_test(no_text_has_no_length),
  };
  return cmocka_run_group_tests_name("validate", tests, NULL, NULL);
}
