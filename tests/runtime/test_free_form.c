/* Free-form values: text to json-c trees and trees to text, checked on both ways. */
#include "../support/sample.h"
#include "../support/test.h"

#include <json-c/json.h>
#include <math.h>

static struct od_json text_of(const char *text)
{
  return (struct od_json){.text = text, .len = strlen(text)};
}

/* ---- text to tree ---------------------------------------------------------------------------------------- */

static void assert_tree(const struct od_json *value, const char *printed)
{
  struct od_arena arena = {0};
  struct json_object *tree;
  assert_int_equal(od_json_object(&arena, value, &tree), OD_OK);
  assert_string_equal(json_object_to_json_string_ext(tree, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE),
                      printed);
  od_arena_clear(&arena);
}

static const char *const trees[][2] = {
    {"{}", "{}"},
    {"[]", "[]"},
    {" [ ] ", "[]"},
    {"\t{ \n}\r", "{}"},
    {"true", "true"},
    {"false", "false"},
    {"null", "null"},
    {"0", "0"},
    {"-0", "-0"},
    {"-1", "-1"},
    {"-9", "-9"},
    {"10", "10"},
    {"1.50", "1.50"},
    {"1e2", "1e2"},
    {"1E2", "1E2"},
    {"9223372036854775807", "9223372036854775807"},
    {"9223372036854775808", "9223372036854775808"},
    {"\"\"", "\"\""},
    {"\"a\\\"\\u00e9\\n\"", "\"a\\\"\xC3\xA9\\n\""},
    {"[true,false,null,1,\"a\",[],{}]", "[true,false,null,1,\"a\",[],{}]"},
    {" [ true , false , null , 1 , \"a\" , [ ] , { } ] ", "[true,false,null,1,\"a\",[],{}]"},
    {"{\"a\":true,\"b\":false,\"c\":null,\"d\":1.0,\"e\":\"x\",\"f\":[{}],\"g\":{\"h\":[]}}",
     "{\"a\":true,\"b\":false,\"c\":null,\"d\":1.0,\"e\":\"x\",\"f\":[{}],\"g\":{\"h\":[]}}"},
    {" { \"a\" : true , \"\\u0062\" : [ 1 , { \"c\" : 2 } ] } ", "{\"a\":true,\"b\":[1,{\"c\":2}]}"},
};

static void text_becomes_a_tree(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(trees); i++) {
    struct od_json value = text_of(trees[i][0]);
    assert_tree(&value, trees[i][1]);
    value.checked = true; /* as the decoder leaves it; without the space around it, then */
    value.text += strspn(value.text, " \t");
    value.len = strlen(value.text);
    while (strchr(" \r", value.text[value.len - 1]) != NULL)
      value.len--;
    assert_tree(&value, trees[i][1]);
  }
}

static void the_text_need_not_end_in_nul(void **state)
{
  (void)state;
  assert_tree(&(struct od_json){.text = "123", .len = 2}, "12");
  assert_tree(&(struct od_json){.text = "[1]2", .len = 3}, "[1]");
}

static void what_is_in_a_tree_has_its_value(void **state)
{
  static const char digits[] = "0.1000000000000000055511151231257827021181583404541015625";
  struct od_arena arena = {0};
  struct json_object *tree;
  struct od_json value = text_of("[7,-0,0.5,18446744073709551615,-1e-2,-1,42,true,false]");
  char huge[3000] = "0.";
  (void)state;
  assert_int_equal(od_json_object(&arena, &value, &tree), OD_OK);
  assert_true(json_object_is_type(json_object_array_get_idx(tree, 0), json_type_int));
  assert_int_equal(json_object_get_int64(json_object_array_get_idx(tree, 0)), 7);
  assert_true(json_object_is_type(json_object_array_get_idx(tree, 1), json_type_double));
  assert_true(json_object_get_double(json_object_array_get_idx(tree, 2)) == 0.5);
  assert_true(json_object_get_double(json_object_array_get_idx(tree, 3)) == 18446744073709551616.0);
  assert_true(json_object_get_double(json_object_array_get_idx(tree, 4)) == (double)-0.01); /* not of 80 bits */
  assert_true(json_object_is_type(json_object_array_get_idx(tree, 5), json_type_int));
  assert_true(json_object_is_type(json_object_array_get_idx(tree, 6), json_type_int));
  assert_int_equal(json_object_get_boolean(json_object_array_get_idx(tree, 7)), 1);
  assert_int_equal(json_object_get_boolean(json_object_array_get_idx(tree, 8)), 0);
  value = text_of("7");
  assert_int_equal(od_json_object(&arena, &value, &tree), OD_OK);
  assert_true(json_object_is_type(tree, json_type_int));
  value = text_of("[[null],[true],[false],{\"a\":null},5]");
  assert_int_equal(od_json_object(&arena, &value, &tree), OD_OK);
  assert_string_equal(json_object_to_json_string_ext(tree, JSON_C_TO_STRING_PLAIN), value.text);
  value = text_of(digits);
  assert_int_equal(od_json_object(&arena, &value, &tree), OD_OK);
  assert_true(json_object_get_double(tree) == (double)0.1);
  assert_string_equal(json_object_to_json_string_ext(tree, JSON_C_TO_STRING_PLAIN), digits);
  memset(huge + 2, '1', sizeof huge - 3); /* more digits than are looked at: the text counts, the value is 0 */
  value = text_of(huge);
  assert_int_equal(od_json_object(&arena, &value, &tree), OD_OK);
  assert_true(json_object_get_double(tree) == 0);
  assert_string_equal(json_object_to_json_string_ext(tree, JSON_C_TO_STRING_PLAIN), huge);
  od_arena_clear(&arena);
}

/* What is done for one number costs as much as that number is long: else this takes 20 seconds. */
static void many_numbers_become_a_tree(void **state)
{
  enum { NUMBERS = 512 * 1024 };
  struct od_arena arena = {0};
  struct json_object *tree;
  char *text = malloc(2 * NUMBERS + 1);
  (void)state;
  assert_non_null(text);
  for (size_t i = 0; i < NUMBERS; i++)
    memcpy(text + 2 * i, ",1", 2);
  text[0] = '[';
  text[2 * NUMBERS] = ']';
  assert_int_equal(od_json_object(&arena, &(struct od_json){.text = text, .len = 2 * NUMBERS + 1}, &tree), OD_OK);
  assert_int_equal(json_object_array_length(tree), NUMBERS);
  free(text);
  od_arena_clear(&arena);
}

static void what_is_not_json_gives_no_tree(void **state)
{
  static const char *const bad[] = {"",   " ",       "{", "[1", "[1,]", "1 2", "nul", "truex", "{\"a\":1,\"a\":2}",
                                    "01", "\"\xFF\""};
  struct od_arena arena = {0};
  (void)state;
  for (size_t i = 0; i < COUNT(bad); i++) {
    struct json_object *tree = (struct json_object *)&arena;
    const struct od_json value = text_of(bad[i]);
    assert_int_equal(od_json_object(&arena, &value, &tree), OD_INVALID);
    assert_null(tree);
  }
  struct json_object *tree;
  assert_int_equal(od_json_object(&arena, &(struct od_json){.text = NULL}, &tree), OD_INVALID);
  assert_int_equal(
      od_json_object(&arena, &(struct od_json){.text = "", .len = (size_t)OD_MAX_DOCUMENT_BYTES + 1}, &tree),
      OD_INVALID);
  od_arena_clear(&arena);
}

static void a_tree_that_is_there_is_handed_out(void **state)
{
  struct od_arena arena = {0};
  struct json_object *own = json_object_new_object(), *tree;
  (void)state;
  assert_int_equal(od_json_object(&arena, &(struct od_json){.object = own}, &tree), OD_OK);
  assert_ptr_equal(tree, own);
  od_arena_clear(&arena);
  assert_int_equal(json_object_put(own), 1); /* still the caller's */
}

/* ---- tree to text ---------------------------------------------------------------------------------------- */

static void assert_written(struct json_object *tree, const char *expected)
{
  const struct sample s = {.any = {.is = OD_VALUE, .v = {.object = tree}}};
  struct od_buffer out = {0};
  struct od_report report = {0};
  assert_int_equal(od_validate(&sample_object, &s, &report), OD_OK);
  assert_int_equal(od_encode(&sample_object, &s, &out, &report), OD_OK);
  assert_int_equal(out.len, strlen("{\"any\":}") + strlen(expected));
  assert_memory_equal(out.data + strlen("{\"any\":"), expected, strlen(expected));
  assert_string_equal(out.data + out.len - 1, "}");
  json_object_put(tree);
  od_buffer_clear(&out);
  od_report_clear(&report);
}

static void a_tree_becomes_text(void **state)
{
  struct od_arena arena = {0};
  (void)state;
  for (size_t i = 0; i < COUNT(trees); i++) {
    const struct od_json value = text_of(trees[i][0]);
    struct json_object *tree;
    assert_int_equal(od_json_object(&arena, &value, &tree), OD_OK);
    if (tree != NULL) /* json-c has no object for null */
      assert_written(json_object_get(tree), trees[i][1]);
  }
  od_arena_clear(&arena);
  assert_written(json_object_new_int64(INT64_MIN), "-9223372036854775808");
  assert_written(json_object_new_int64(INT64_MAX), "9223372036854775807");
  assert_written(json_object_new_uint64(UINT64_MAX), "18446744073709551615");
  assert_written(json_object_new_uint64((uint64_t)INT64_MAX + 1), "9223372036854775808");
  assert_written(json_object_new_double(0.1), "0.1");
  assert_written(json_object_new_double(-0.0), "-0");
  assert_written(json_object_new_double_s(0.5, "0.500"), "0.500");
  assert_written(json_object_new_double_s(0.5, "half"), "0.5"); /* no number, so it is not believed */
  assert_written(json_object_new_double_s(0.5, "0.5x"), "0.5");
  assert_written(json_object_new_string_len("a\0b", 3), "\"a\\u0000b\"");
}

static void long_numbers_are_written_as_they_are(void **state)
{
  static const size_t lengths[] = {1023, 1024, 1025, 100 * 1000}; /* OD_MAX_NUMBER_BYTES is one of them */
  static char digits[100 * 1000 + 2];
  (void)state;
  for (size_t i = 0; i < COUNT(lengths); i++) {
    struct od_arena arena = {0};
    struct json_object *tree;
    memset(digits, '1', lengths[i]);
    memcpy(digits, "0.", 2);
    digits[lengths[i]] = '\0';
    const struct od_json value = text_of(digits);
    assert_int_equal(od_json_object(&arena, &value, &tree), OD_OK);
    assert_written(json_object_get(tree), digits);
    digits[lengths[i]] = 'x'; /* no number, so it is not believed */
    digits[lengths[i] + 1] = '\0';
    assert_written(json_object_new_double_s(0.5, digits), "0.5");
    od_arena_clear(&arena);
  }
}

/* Brackets in brackets: much that is short, at every place of the buffer. */
static void a_tree_may_have_many_small_parts(void **state)
{
  struct json_object *list = json_object_new_array();
  static char expected[3 * 5000 + 2] = "[";
  (void)state;
  for (int i = 0; i < 5000; i++) {
    json_object_array_add(list, json_object_new_array());
    memcpy(expected + 1 + 3 * i, i < 4999 ? "[]," : "[]]", 3);
  }
  assert_written(list, expected);
}

static void assert_too_much(struct json_object *tree)
{
  const struct sample s = {.any = {.is = OD_VALUE, .v = {.object = tree}}};
  struct od_report report = {0};
  struct od_buffer out = {0};
  assert_int_equal(od_encode(&sample_object, &s, &out, &report), OD_INVALID);
  assert_int_equal(report.len, 1);
  assert_non_null(strstr(report.items[0].message, "OD_MAX_DOCUMENT_BYTES"));
  json_object_put(tree);
  od_report_clear(&report);
  od_buffer_clear(&out);
}

static void a_tree_beyond_the_maximum_is_not_written(void **state)
{
  struct json_object *list = json_object_new_array(), *item = json_object_new_array();
  char *digits = malloc(OD_MAX_DOCUMENT_BYTES + 1);
  (void)state;
  for (size_t i = 0; i < OD_MAX_DOCUMENT_BYTES; i += 2)
    json_object_array_add(list, json_object_get(item));
  assert_too_much(list);
  json_object_put(item);
  assert_non_null(digits);
  memset(digits, '1', OD_MAX_DOCUMENT_BYTES);
  digits[OD_MAX_DOCUMENT_BYTES] = '\0';
  assert_too_much(json_object_new_double_s(1.0, digits));
  free(digits);
}

static void assert_refused(struct json_object *tree, const char *pointer)
{
  const struct sample s = {.any = {.is = OD_VALUE, .v = {.object = tree}}};
  struct od_buffer out = {0};
  struct od_report report = {0};
  assert_int_equal(od_validate(&sample_object, &s, &report), OD_INVALID);
  assert_int_equal(report.len, 1);
  assert_string_equal(report.items[0].pointer, pointer);
  assert_int_equal(od_encode(&sample_object, &s, &out, &report), OD_INVALID);
  assert_int_equal(report.len, 1);
  assert_string_equal(report.items[0].pointer, pointer);
  json_object_put(tree);
  od_buffer_clear(&out);
  od_report_clear(&report);
}

static void a_tree_that_is_not_json_is_refused(void **state)
{
  struct json_object *object = json_object_new_object(), *deep = json_object_new_array();
  (void)state;
  json_object_object_add(object, "\xFF", json_object_new_int(1));
  assert_refused(object, "/any/\xEF\xBF\xBD");
  object = json_object_new_object();
  json_object_object_add(object, "a", json_object_new_double_s(1.0 / 0.0, "infinite"));
  assert_refused(object, "/any/a");
  for (int i = 1; i < OD_MAX_DEPTH - 1; i++) {
    struct json_object *outer = json_object_new_array();
    json_object_array_add(outer, deep);
    deep = outer;
  }
  char expected[2 * OD_MAX_DEPTH] = "";
  memset(expected, '[', OD_MAX_DEPTH - 1);
  memset(expected + OD_MAX_DEPTH - 1, ']', OD_MAX_DEPTH - 1);
  assert_written(json_object_get(deep), expected);
  object = json_object_new_object();
  json_object_object_add(object, "a", deep);
  char pointer[4 * OD_MAX_DEPTH] = "/any/a";
  for (int i = 1; i < OD_MAX_DEPTH - 1; i++)
    strcat(pointer, "/0");
  assert_refused(object, pointer);
}

/* ---- what the caller sets as text ------------------------------------------------------------------------ */

static void the_fault_in_a_text_is_pointed_at(void **state)
{
  static const struct {
    const char *text, *pointer, *message;
    enum od_code code;
  } cases[] = {
      {"", "/any", "the text ends where a value is expected", OD_CODE_SYNTAX},
      {"1 2", "/any", "only space may follow the value", OD_CODE_SYNTAX},
      {"[1,{\"a\":x}]", "/any/1/a", "a value is expected", OD_CODE_SYNTAX},
      {"{\"a\":1,\"b\":2,\"a\":3}", "/any/a", "the name occurs twice in one object", OD_CODE_DUPLICATE_MEMBER},
  };
  struct od_report report = {0};
  struct od_buffer out = {0};
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    const struct sample s = {.any = {.is = OD_VALUE, .v = text_of(cases[i].text)}};
    assert_int_equal(od_validate(&sample_object, &s, &report), OD_INVALID);
    assert_int_equal(report.len, 1);
    assert_string_equal(report.items[0].pointer, cases[i].pointer);
    assert_string_equal(report.items[0].message, cases[i].message);
    assert_int_equal(report.items[0].code, cases[i].code);
    assert_int_equal(od_encode(&sample_object, &s, &out, &report), OD_INVALID);
    assert_string_equal(report.items[0].pointer, cases[i].pointer);
  }
  const struct sample too_long = {.any = {.is = OD_VALUE, .v = {.text = "", .len = (size_t)OD_MAX_DOCUMENT_BYTES + 1}}};
  assert_int_equal(od_validate(&sample_object, &too_long, &report), OD_INVALID);
  assert_string_equal(report.items[0].message, "larger than OD_MAX_DOCUMENT_BYTES");
  assert_int_equal(od_encode(&sample_object, &too_long, &out, &report), OD_INVALID);
  assert_int_equal(report.len, 1);
  od_report_clear(&report);
  od_buffer_clear(&out);
}

static void a_text_may_be_as_large_as_a_document(void **state)
{
  char *text = malloc(OD_MAX_DOCUMENT_BYTES);
  (void)state;
  assert_non_null(text);
  memset(text, ' ', OD_MAX_DOCUMENT_BYTES);
  text[0] = '1';
  const struct sample s = {.any = {.is = OD_VALUE, .v = {.text = text, .len = OD_MAX_DOCUMENT_BYTES}}};
  struct od_report report = {0};
  assert_int_equal(od_validate(&sample_object, &s, &report), OD_OK);
  assert_tree(&s.any.v, "1");
  od_report_clear(&report);
  free(text);
}

struct holder {
  struct od_opt_json object;
  struct od_members extra;
};
static const struct od_row holder_rows[] = {{.name = "\"object\":",
                                             .name_len = 9,
                                             .kind = OD_KIND_JSON_OBJECT,
                                             .offset = offsetof(struct holder, object.v),
                                             .presence = offsetof(struct holder, object.is)}};
static const struct od_object holder_object = {.page = "page",
                                               .rows = holder_rows,
                                               .n_rows = 1,
                                               .size = sizeof(struct holder),
                                               .extra = offsetof(struct holder, extra)};

static void only_an_object_is_an_object(void **state)
{
  struct od_report report = {0};
  struct od_buffer out = {0};
  struct json_object *list = json_object_new_array(), *object = json_object_new_object();
  const struct od_json wrong[] = {text_of("[]"), text_of(" 1"), {.object = list}};
  const struct od_json right[] = {text_of("{}"), {.object = object}};
  (void)state;
  json_object_array_add(list, json_object_new_double(NAN)); /* which is not told as well */
  for (size_t i = 0; i < COUNT(wrong); i++) {
    const struct holder holder = {.object = {.is = OD_VALUE, .v = wrong[i]}};
    assert_int_equal(od_validate(&holder_object, &holder, &report), OD_INVALID);
    assert_int_equal(report.len, 1);
    assert_int_equal(report.items[0].code, OD_CODE_TYPE);
    assert_string_equal(report.items[0].message, "expected an object");
    assert_int_equal(od_encode(&holder_object, &holder, &out, &report), OD_INVALID);
    assert_int_equal(report.items[0].code, OD_CODE_TYPE);
  }
  for (size_t i = 0; i < COUNT(right); i++) {
    const struct holder holder = {.object = {.is = OD_VALUE, .v = right[i]}};
    assert_int_equal(od_validate(&holder_object, &holder, &report), OD_OK);
    assert_int_equal(od_encode(&holder_object, &holder, &out, &report), OD_OK);
    assert_string_equal(out.data, "{\"object\":{}}");
  }
  const struct holder unset = {.object = {.is = OD_VALUE}};
  assert_int_equal(od_encode(&holder_object, &unset, &out, &report), OD_INVALID);
  assert_int_equal(report.len, 1);
  assert_string_equal(report.items[0].message, "is set, but has neither object nor text");
  json_object_put(list);
  json_object_put(object);
  od_report_clear(&report);
  od_buffer_clear(&out);
}

struct outer {
  const struct holder *holder;
  struct od_members extra;
};
static const struct od_row outer_rows[] = {{.name = "\"holder\":",
                                            .name_len = 9,
                                            .kind = OD_KIND_OBJECT,
                                            .flags = OD_ROW_REQUIRED,
                                            .sub = &holder_object,
                                            .offset = offsetof(struct outer, holder),
                                            .presence = OD_PLAIN}};
static const struct od_object outer_object = {.page = "page",
                                              .rows = outer_rows,
                                              .n_rows = 1,
                                              .n_required = 1,
                                              .size = sizeof(struct outer),
                                              .extra = offsetof(struct outer, extra)};

/* A value that the decoder has read may be put elsewhere, and is judged by the place where it stands then: one level
 * deeper, or where only an object may be. */
static void a_decoded_value_is_judged_where_it_stands(void **state)
{
  struct od_arena arena = {0};
  struct od_report report = {0};
  struct od_buffer out = {0};
  char lists[2 * OD_MAX_DEPTH] = "", text[5 * OD_MAX_DEPTH];
  const void *value;
  (void)state;
  memset(lists, '[', OD_MAX_DEPTH - 2);
  memset(lists + OD_MAX_DEPTH - 2, ']', OD_MAX_DEPTH - 2);
  snprintf(text, sizeof text, "{\"x\":[%s],\"y\":[{}],\"object\":{\"a\":%s}}", lists, lists);
  assert_int_equal(od_decode(&arena, &holder_object, text, strlen(text), OD_DECODE_ALLOW_UNKNOWN, &value, &report),
                   OD_OK);
  const struct holder both = *(const struct holder *)value;
  struct holder one = {.object = both.object}, other = {.extra = {both.extra.items, 1}};
  assert_int_equal(od_validate(&holder_object, &both, &report), OD_OK);
  assert_int_equal(od_encode(&holder_object, &both, &out, &report), OD_OK);

  assert_int_equal(od_validate(&outer_object, &(struct outer){.holder = &one}, &report), OD_INVALID);
  assert_holds(report.items[0].pointer, "/holder/object/a/0/0");
  assert_string_equal(report.items[0].message, "nested too deeply");
  assert_int_equal(od_encode(&outer_object, &(struct outer){.holder = &one}, &out, &report), OD_INVALID);
  assert_int_equal(od_validate(&outer_object, &(struct outer){.holder = &other}, &report), OD_INVALID);
  assert_holds(report.items[0].pointer, "/holder/x/0/0");
  assert_int_equal(od_encode(&outer_object, &(struct outer){.holder = &other}, &out, &report), OD_INVALID);

  one.object.v = both.extra.items[1].value; /* a list */
  assert_int_equal(od_validate(&holder_object, &one, &report), OD_INVALID);
  assert_string_equal(report.items[0].message, "expected an object");
  assert_int_equal(od_encode(&holder_object, &one, &out, &report), OD_INVALID);
  od_arena_clear(&arena);
  od_report_clear(&report);
  od_buffer_clear(&out);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(text_becomes_a_tree),
      cmocka_unit_test(the_text_need_not_end_in_nul),
      cmocka_unit_test(what_is_in_a_tree_has_its_value),
      cmocka_unit_test(many_numbers_become_a_tree),
      cmocka_unit_test(what_is_not_json_gives_no_tree),
      cmocka_unit_test(a_tree_that_is_there_is_handed_out),
      cmocka_unit_test(a_tree_becomes_text),
      cmocka_unit_test(long_numbers_are_written_as_they_are),
      cmocka_unit_test(a_tree_may_have_many_small_parts),
      cmocka_unit_test(a_tree_beyond_the_maximum_is_not_written),
      cmocka_unit_test(a_tree_that_is_not_json_is_refused),
      cmocka_unit_test(the_fault_in_a_text_is_pointed_at),
      cmocka_unit_test(a_text_may_be_as_large_as_a_document),
      cmocka_unit_test(only_an_object_is_an_object),
      cmocka_unit_test(a_decoded_value_is_judged_where_it_stands),
  };
  return cmocka_run_group_tests_name("free form", tests, NULL, NULL);
}
