/* Structs that a caller filled: members that are missing, names that no table knows, and what the encoder makes of it.
 */
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
    struct od_buffer out = {0};
    char found[32] = "";
    const enum od_status expected = cases_of[i].pointers[0] != '\0' ? OD_INVALID : OD_OK;
    assert_int_equal(od_validate(&object, &cases_of[i].value, &report), expected);
    for (size_t j = 0; j < report.len; j++)
      strcat(strcat(found, report.items[j].pointer), " ");
    assert_string_equal(found, cases_of[i].pointers);
    assert_int_equal(od_encode(&object, &cases_of[i].value, &out, &report), expected);
    if (expected == OD_INVALID) { /* the encoder ends at the first one */
      assert_int_equal(report.len, 1);
      assert_memory_equal(report.items[0].pointer, cases_of[i].pointers, strlen(report.items[0].pointer));
    }
    od_report_clear(&report);
    od_buffer_clear(&out);
  }
}

/* ---- names that a caller chooses ------------------------------------------------------------------------- */

static void names_of_a_map_and_of_extra_are_judged(void **state)
{
  static const struct od_string_entry no_name[] = {{{NULL, 9}, {"a", 1}}, {{"b", 1}, {"b", 1}}};
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
      {{{NULL, 9}, {.text = "1", .len = 1}}, {{"b", 1}, {.text = "1", .len = 1}}},
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

static void the_encoder_points_at_what_it_refuses(void **state)
{
  static const struct od_string texts[] = {{"a", 1}, {"\xFF", 1}};
  static const struct od_string_entry values[] = {{{"a", 1}, {"a", 1}}, {{"bc", 2}, {"\xFF", 1}}};
  static const struct od_string_entry named[] = {{{"a", 1}, {"a", 1}}, {{"\xFF", 1}, {"b", 1}}};
  static const struct od_member extra[] = {{{"a", 1}, {.text = "1", .len = 1}}, {{"bc", 2}, {.text = "[", .len = 1}}};
  static const struct od_member nothing_right[] = {{{"\xFF", 1}, {.text = "[", .len = 1}}};
  static const struct sample good = {.text = {OD_VALUE, {"a", 1}}};
  static const struct {
    struct sample value;
    const char *pointer;
  } cases[] = {
      {{.text = {OD_VALUE, {"\xFF", 1}}}, "/text"},
      {{.list = {OD_VALUE, {texts, 2}}}, "/list/1"},
      {{.map = {OD_VALUE, {values, 2}}}, "/map/bc"},
      {{.map = {OD_VALUE, {named, 2}}}, "/map/\xEF\xBF\xBD"},
      {{.extra = {extra, 2}}, "/bc/0"},
      {{.extra = {nothing_right, 1}}, "/\xEF\xBF\xBD"}, /* once */
  };
  struct od_report report = {0};
  struct od_buffer out = {0};
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    assert_int_equal(od_encode(&sample_object, &good, &out, &report), OD_OK);
    assert_int_equal(od_encode(&sample_object, &cases[i].value, &out, &report), OD_INVALID);
    assert_int_equal(out.len, 0); /* nothing of what was there before */
    assert_int_equal(report.len, 1);
    assert_string_equal(report.items[0].pointer, cases[i].pointer);
  }
  od_report_clear(&report);
  od_buffer_clear(&out);
}

/* A member with only one possible text is written where it is missing, unless a reply kept something else for it. */
static void what_is_fixed_is_filled_in(void **state)
{
  struct fixed {
    struct {
      enum od_presence is;
      int v;
      struct od_string text;
    } type;
    struct od_members extra;
  };
  static const struct od_string texts[] = {{NULL, 0}, {"\"a\"", 3}, {"\"b\"", 3}};
  static const struct od_enum listed = {.texts = texts, .n_texts = COUNT(texts)};
  static const struct od_constraint constraints[] = {{.check = OD_CHECK_DEPRECATED, .severity = OD_WARNING, .s = "old"},
                                                     {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 2}};
  static const struct od_row row = {NAME(type),
                                    .kind = OD_KIND_ENUM,
                                    .flags = OD_ROW_FIXED,
                                    .sub = &listed,
                                    .constraints = constraints,
                                    .n_constraints = 2,
                                    .offset = offsetof(struct fixed, type.v),
                                    .presence = offsetof(struct fixed, type.is)};
  static const struct od_object object = {
      .page = "page", .rows = &row, .n_rows = 1, .size = sizeof(struct fixed), .extra = offsetof(struct fixed, extra)};
  static const struct od_member kept[] = {{{"types", 5}, {.text = "1", .len = 1}},
                                          {{"tape", 4}, {.text = "1", .len = 1}},
                                          {{"type", 4}, {.text = "5", .len = 1}}};
  static const struct {
    struct fixed value;
    const char *written;
  } cases[] = {
      {{.type = {.is = OD_ABSENT}}, "{\"type\":\"b\"}"},
      {{.type = {.is = OD_NULL}}, "{\"type\":null}"},
      {{.type = {OD_VALUE, 1, {NULL, 0}}}, "{\"type\":\"a\"}"},
      {{.extra = {kept, 2}}, "{\"type\":\"b\",\"types\":1,\"tape\":1}"},
      {{.extra = {kept, 3}}, "{\"types\":1,\"tape\":1,\"type\":5}"},
  };
  struct od_report report = {0};
  struct od_buffer out = {0};
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    assert_int_equal(od_encode(&object, &cases[i].value, &out, &report), OD_OK);
    assert_string_equal(out.data, cases[i].written);
  }
  static const struct od_member nameless[] = {{{NULL, 4}, {.text = "1", .len = 1}}};
  const struct fixed none = {.extra = {nameless, 1}};
  assert_int_equal(od_encode(&object, &none, &out, &report), OD_INVALID);
  od_report_clear(&report);
  od_buffer_clear(&out);
}

/* A list of unions of one branch, which begins with anything: a union again, or any JSON. */
static void assert_items(const struct od_row *branch_row, const char *text, bool fits)
{
  struct item {
    int branch;
    union {
      struct {
        int branch;
        struct od_string text;
      } inner;
      struct od_json json;
    };
    struct od_json other;
  };
  const struct od_branch branch = {.row = *branch_row};
  const struct od_union u = {
      .branches = &branch, .n_branches = 1, .other = offsetof(struct item, other), .size = sizeof(struct item)};
  const struct od_list list = {.item = {.kind = OD_KIND_UNION, .sub = &u, .presence = OD_PLAIN},
                               .stride = sizeof(struct item)};
  const struct od_row row = {NAME(list), .kind = OD_KIND_LIST, .sub = &list, .presence = OD_PLAIN};
  const struct od_object object = {.page = "page",
                                   .rows = &row,
                                   .n_rows = 1,
                                   .size = sizeof(struct od_list_value) + sizeof(struct od_members),
                                   .extra = sizeof(struct od_list_value)};
  struct od_arena arena = {0};
  struct od_report report = {0};
  const void *value;
  const enum od_status status = od_decode(&arena, &object, text, strlen(text), OD_DECODE_REQUEST, &value, &report);
  assert_int_equal(status, fits ? OD_OK : OD_INVALID);
  for (size_t i = 0; fits && i < ((const struct od_list_value *)value)->len; i++)
    assert_int_equal(((const struct item *)((const struct od_list_value *)value)->items)[i].branch, OD_BRANCH_FIRST);
  od_arena_clear(&arena);
  od_report_clear(&report);
}

static void a_branch_may_be_a_union_or_anything(void **state)
{
  static const struct od_branch text = {.row = {.kind = OD_KIND_STRING, .offset = 8, .presence = OD_PLAIN}};
  static const struct od_union inner = {.branches = &text, .n_branches = 1, .size = 24};
  static const struct od_row a_union = {.kind = OD_KIND_UNION, .sub = &inner, .offset = 8, .presence = OD_PLAIN};
  static const struct od_row anything = {.kind = OD_KIND_JSON, .offset = 8, .presence = OD_PLAIN};
  (void)state;
  assert_items(&anything, "{\"list\":[null,1,true,\"a\",{},[]]}", true);
  assert_items(&a_union, "{\"list\":[\"a\"]}", true);
  assert_items(&a_union, "{\"list\":[1]}", false);
}

/* What a caller set in place of a branch is one value: no second one goes out behind it. */
static void nothing_may_follow_what_stands_for_a_branch(void **state)
{
  struct item {
    int branch;
    struct od_string text;
    struct od_json other;
    struct od_members extra;
  };
  static const struct od_branch text = {
      .row = {.kind = OD_KIND_STRING, .offset = offsetof(struct item, text), .presence = OD_PLAIN}};
  static const struct od_union u = {
      .branches = &text, .n_branches = 1, .other = offsetof(struct item, other), .size = sizeof(struct item)};
  const struct od_row row = {NAME(item), .kind = OD_KIND_UNION, .sub = &u, .presence = OD_PLAIN};
  const struct od_object object = {
      .page = "page", .rows = &row, .n_rows = 1, .size = sizeof(struct item), .extra = offsetof(struct item, extra)};
  struct item item = {.branch = OD_BRANCH_OTHER, .other = {.text = "\"ab\" 1", .len = 4}};
  struct od_report report = {0};
  struct od_buffer buffer = {0};
  (void)state;
  assert_int_equal(od_validate(&object, &item, &report), OD_OK);
  item.other.len = 6;
  assert_int_equal(od_validate(&object, &item, &report), OD_INVALID);
  assert_int_equal(od_encode(&object, &item, &buffer, &report), OD_INVALID);
  assert_string_equal(report.items[0].message, "only space may follow the value");
  od_report_clear(&report);
  od_buffer_clear(&buffer);
}

/* What is expected of a tag is told in full up to 159 bytes. */
static void long_tags_are_cut(void **state)
{
  struct item {
    int branch;
    struct od_string text;
  };
  (void)state;
  for (int len = 159; len <= 160; len++) {
    char tags[200], expected[300];
    const char *const tag = tags + snprintf(tags, sizeof tags, "\"a\", ");
    snprintf(tags + 5, sizeof tags - 5, "\"%0*d\"", len - 7, 0);
    snprintf(expected, sizeof expected, "\"x\" is not listed; expected: %.*s%s", len == 159 ? 159 : 156, tags,
             len == 159 ? "" : "...");
    const struct od_row branch = {.kind = OD_KIND_OBJECT, .sub = &sample_object, .offset = 8, .presence = OD_PLAIN};
    const struct od_branch branches[] = {{.row = branch, .tag = "\"a\""}, {.row = branch, .tag = tag}};
    const struct od_union u = {.tag = "\"type\":", .branches = branches, .n_branches = 2, .size = sizeof(struct item)};
    const struct od_row row = {NAME(item), .kind = OD_KIND_UNION, .sub = &u, .presence = OD_PLAIN};
    const struct od_object object = {.page = "page",
                                     .rows = &row,
                                     .n_rows = 1,
                                     .size = sizeof(struct item) + sizeof(struct od_members),
                                     .extra = sizeof(struct item)};
    static const char text[] = "{\"item\":{\"type\":\"x\"}}";
    struct od_arena arena = {0};
    struct od_report report = {0};
    const void *value;
    assert_int_equal(od_decode(&arena, &object, text, sizeof text - 1, OD_DECODE_REQUEST, &value, &report), OD_INVALID);
    assert_string_equal(report.items[0].message, expected);
    od_arena_clear(&arena);
    od_report_clear(&report);
  }
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
      cmocka_unit_test(the_encoder_points_at_what_it_refuses),
      cmocka_unit_test(what_is_fixed_is_filled_in),
      cmocka_unit_test(a_branch_may_be_a_union_or_anything),
      cmocka_unit_test(nothing_may_follow_what_stands_for_a_branch),
      cmocka_unit_test(long_tags_are_cut),
      cmocka_unit_test(no_text_has_no_length),
  };
  return cmocka_run_group_tests_name("structs", tests, NULL, NULL);
}
