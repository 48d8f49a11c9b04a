/* JSON to the letter: what the codec accepts, refuses and keeps. */
#include "../support/sample.h"
#include "../support/test.h"

#include <json-c/json.h>
#include <locale.h>
#include <math.h>

struct document {
  struct od_arena arena;
  struct od_report report;
  const struct sample *value;
};

static enum od_status read(struct document *d, const char *text, size_t len, unsigned mode)
{
  const void *value;
  *d = (struct document){0};
  enum od_status status = od_decode(&d->arena, &sample_object, text, len, mode, &value, &d->report);
  d->value = value;
  return status;
}

static void done(struct document *d)
{
  od_arena_clear(&d->arena);
  od_report_clear(&d->report);
}

/* ---- faults ---------------------------------------------------------------------------------------------- */

static const struct {
  const char *text;
  const char *pointer;
  size_t offset;
  enum od_code code;
} faults[] = {
    {"", "", 0, OD_CODE_SYNTAX},
    {" \n", "", 2, OD_CODE_SYNTAX},
    {"[]", "", 0, OD_CODE_TYPE},
    {"null", "", 0, OD_CODE_TYPE},
    {"\xEF\xBB\xBF{}", "", 0, OD_CODE_SYNTAX},
    {"{} {}", "", 3, OD_CODE_SYNTAX},
    {"{", "", 1, OD_CODE_SYNTAX},
    {"{,}", "", 1, OD_CODE_SYNTAX},
    {"{\"text\"}", "", 7, OD_CODE_SYNTAX},
    {"{\"text\":}", "/text", 8, OD_CODE_SYNTAX},
    {"{\"text\":\"a\",}", "", 12, OD_CODE_SYNTAX},
    {"{\"text\":\"a\" \"count\":1}", "", 12, OD_CODE_SYNTAX},
    {"{'text':1}", "", 1, OD_CODE_SYNTAX},
    {"{\"text\":\"a", "/text", 10, OD_CODE_SYNTAX},
    {"{\"text\":\"a\tb\"}", "/text", 10, OD_CODE_SYNTAX},
    {"{\"text\":\"\\x\"}", "/text", 9, OD_CODE_SYNTAX},
    {"{\"text\":\"\\u12g4\"}", "/text", 9, OD_CODE_SYNTAX},
    {"{\"text\":\"\\ud800\"}", "/text", 9, OD_CODE_SYNTAX},
    {"{\"text\":\"\\udc00\\ud800\"}", "/text", 9, OD_CODE_SYNTAX},
    {"{\"text\":\"\\ud800\\u0041\"}", "/text", 9, OD_CODE_SYNTAX},
    {"{\"text\":\"\xC0\xAF\"}", "/text", 9, OD_CODE_SYNTAX},
    {"{\"text\":\"ab\xED\xA0\x80\"}", "/text", 11, OD_CODE_SYNTAX},
    {"{\"text\":\"\xF4\x90\x80\x80\"}", "/text", 9, OD_CODE_SYNTAX},
    {"{\"text\":\"\xE2\x82\"}", "/text", 9, OD_CODE_SYNTAX},
    {"{\"count\":01}", "/count", 9, OD_CODE_SYNTAX},
    {"{\"count\":-}", "/count", 9, OD_CODE_SYNTAX},
    {"{\"count\":+1}", "/count", 9, OD_CODE_SYNTAX},
    {"{\"count\":1.}", "/count", 9, OD_CODE_SYNTAX},
    {"{\"count\":1e}", "/count", 9, OD_CODE_SYNTAX},
    {"{\"count\":1/2}", "", 10, OD_CODE_SYNTAX},
    {"{\"count\":1:2}", "", 10, OD_CODE_SYNTAX},
    {"{\"count\":1.5}", "/count", 9, OD_CODE_TYPE},
    {"{\"count\":9223372036854775808}", "/count", 9, OD_CODE_TYPE},
    {"{\"count\":-9223372036854775809}", "/count", 9, OD_CODE_TYPE},
    {"{\"count\":1e400}", "/count", 9, OD_CODE_TYPE},
    {"{\"count\":\"1\"}", "/count", 9, OD_CODE_TYPE},
    {"{\"count\":null}", "/count", 9, OD_CODE_TYPE},
    {"{\"ratio\":1e400}", "/ratio", 9, OD_CODE_TYPE},
    {"{\"ratio\":NaN}", "/ratio", 9, OD_CODE_SYNTAX},
    {"{\"flag\":tru}", "/flag", 8, OD_CODE_SYNTAX},
    {"{\"flag\":falsx}", "/flag", 8, OD_CODE_SYNTAX},
    {"{\"list\":[1]}", "/list/0", 9, OD_CODE_TYPE},
    {"{\"list\":[\"a\",]}", "/list/1", 13, OD_CODE_SYNTAX},
    {"{\"list\":[\"a\"", "/list", 12, OD_CODE_SYNTAX},
    {"{\"map\":{\"a\":1}}", "/map/a", 12, OD_CODE_TYPE},
    {"{\"map\":{\"a\":\"1\",\"\\u0061\":\"2\"}}", "/map/a", 16, OD_CODE_DUPLICATE_MEMBER},
    {"{\"text\":\"a\",\"text\":\"b\"}", "/text", 12, OD_CODE_DUPLICATE_MEMBER},
    {"{\"text\":\"a\",\"te\\u0078t\":\"b\"}", "/text", 12, OD_CODE_DUPLICATE_MEMBER},
    {"{\"txet\":\"a\"}", "/txet", 1, OD_CODE_UNKNOWN_MEMBER},
    {"{\"a\\u0000b\":1}", "", 1, OD_CODE_SYNTAX},
    {"{\"any\":{\"a\":1,\"a\":2}}", "/any/a", 14, OD_CODE_DUPLICATE_MEMBER},
    {"{\"any\":[{},{\"b\":{\"c~/d\":1,\"x\":2,\"c~/d\":3}}]}", "/any/1/b/c~0~1d", 32, OD_CODE_DUPLICATE_MEMBER},
    {"{\"any\":{\"a\\u0000\":1}}", "/any", 8, OD_CODE_SYNTAX},
    {"{\"any\":[1,{\"a\":[tru]}]}", "/any/1/a/0", 16, OD_CODE_SYNTAX},
    {"{\"any\":{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,\"\\u0064\":0}}", "/any/d", 62,
     OD_CODE_DUPLICATE_MEMBER},
};

static void a_fault_is_reported_with_pointer_and_offset(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(faults); i++) {
    struct document d;
    if (read(&d, faults[i].text, strlen(faults[i].text), OD_DECODE_REQUEST) != OD_INVALID || d.value != NULL ||
        d.report.len != 1 || d.report.items[0].code != faults[i].code || d.report.items[0].severity != OD_ERROR ||
        strcmp(d.report.items[0].pointer, faults[i].pointer) != 0 || d.report.items[0].offset != faults[i].offset) {
      for (size_t j = 0; j < d.report.len; j++)
        print_error("  found '%s' at %zu: %s: %s\n", d.report.items[j].pointer, d.report.items[j].offset,
                    od_code_text(d.report.items[j].code), d.report.items[j].message);
      fail_msg("%s: expected one %s at '%s', offset %zu", faults[i].text, od_code_text(faults[i].code),
               faults[i].pointer, faults[i].offset);
    }
    done(&d);
  }
}

static void a_nul_byte_is_not_the_end(void **state)
{
  (void)state;
  static const char texts[][9] = {"{}\0", "{\"a\0\":1}", "\0{}"};
  for (size_t i = 0; i < COUNT(texts); i++) {
    struct document d;
    assert_int_equal(read(&d, texts[i], i == 1 ? 8 : 3, OD_DECODE_REQUEST), OD_INVALID);
    assert_int_equal(d.report.items[0].code, OD_CODE_SYNTAX);
    done(&d);
  }
}

static void every_error_of_a_document_is_reported(void **state)
{
  (void)state;
  static const char text[] =
      "{\"count\":\"1\",\"flag\":0,\"list\":[1,\"a\",2],\"x\":{},\"text\":null,\"flag\":true,\"y\":1}";
  static const char *const pointers[] = {"/count", "/flag", "/list/0", "/list/2", "/x", "/flag", "/y"};
  struct document d;
  assert_int_equal(read(&d, text, sizeof text - 1, OD_DECODE_REQUEST), OD_INVALID);
  assert_int_equal(d.report.errors, COUNT(pointers));
  assert_int_equal(d.report.len, COUNT(pointers));
  for (size_t i = 0; i < COUNT(pointers); i++)
    assert_string_equal(d.report.items[i].pointer, pointers[i]);
  done(&d);
}

static void more_errors_than_a_report_keeps_are_counted(void **state)
{
  (void)state;
  char text[4096] = "{\"list\":[0";
  for (int i = 1; i < 250; i++)
    strcat(text, ",0");
  strcat(text, "]}");
  struct document d;
  assert_int_equal(read(&d, text, strlen(text), OD_DECODE_REQUEST), OD_INVALID);
  assert_int_equal(d.report.len, OD_MAX_VIOLATIONS);
  assert_int_equal(d.report.errors, 250);
  assert_int_equal(d.report.dropped, 250 - OD_MAX_VIOLATIONS);
  done(&d);
}

static void depth_has_a_limit(void **state)
{
  (void)state;
  static char text[40000];
  for (unsigned levels = OD_MAX_DEPTH - 1; levels <= 10000; levels += levels == OD_MAX_DEPTH - 1 ? 1 : 9936) {
    size_t len = (size_t)sprintf(text, "{\"any\":");
    memset(text + len, '[', levels);
    memset(text + len + levels, ']', levels);
    strcpy(text + len + 2 * levels, "}");
    struct document d;
    const enum od_status status = read(&d, text, strlen(text), OD_DECODE_REQUEST);
    assert_int_equal(status, levels < OD_MAX_DEPTH ? OD_OK : OD_INVALID);
    if (status != OD_OK) {
      assert_non_null(strstr(d.report.items[0].message, "nested too deeply"));
      assert_int_equal(d.report.items[0].offset, len + OD_MAX_DEPTH - 1);
      assert_int_equal(strncmp(d.report.items[0].pointer, "/any/0/0/0/0", 12), 0);
    }
    done(&d);
  }
}

static void a_document_beyond_the_maximum_is_refused_unread(void **state)
{
  (void)state;
  struct document d;
  assert_int_equal(read(&d, "", (size_t)OD_MAX_DOCUMENT_BYTES + 1, OD_DECODE_REQUEST), OD_INVALID);
  assert_int_equal(d.report.items[0].code, OD_CODE_SYNTAX);
  done(&d);
}

static void what_a_document_takes_in_memory_has_a_limit(void **state)
{
  (void)state;
  static const char begin[] = "{\"list\":[\"\"";
  char *text = malloc(OD_MAX_DOCUMENT_BYTES);
  assert_non_null(text);
  size_t len = sizeof begin - 1;
  memcpy(text, begin, len);
  for (; len < OD_MAX_DOCUMENT_BYTES - 10; len += 3)
    memcpy(text + len, ",\"\"", 3);
  memcpy(text + len, "]}", 2);
  struct document d;
  assert_int_equal(read(&d, text, len + 2, OD_DECODE_REQUEST), OD_INVALID);
  assert_int_equal(d.report.items[0].code, OD_CODE_SYNTAX);
  assert_non_null(strstr(d.report.items[0].message, "OD_MAX_ARENA_BYTES"));
  done(&d);
  free(text);
}

/* ---- values ---------------------------------------------------------------------------------------------- */

static void integers_are_exact_in_every_spelling(void **state)
{
  (void)state;
  static const struct {
    const char *text;
    int64_t value;
  } cases[] = {
      {"0", 0},
      {"-0", 0},
      {"10", 10},
      {"10.0", 10},
      {"1e1", 10},
      {"100E-1", 10},
      {"0.001e4", 10},
      {"-1.20e1", -12},
      {"9223372036854775807", INT64_MAX},
      {"-9223372036854775808", INT64_MIN},
      {"922337203685477580.7e1", INT64_MAX},
      {"123456789012345678", 123456789012345678},
      {"1234567890123456780", 1234567890123456780},
      {"1234567890123456789", 1234567890123456789},
      {"0e999999999999", 0},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    char text[100];
    snprintf(text, sizeof text, "{\"count\":%s}", cases[i].text);
    struct document d;
    assert_int_equal(read(&d, text, strlen(text), OD_DECODE_REQUEST), OD_OK);
    assert_int_equal(d.value->count.is, OD_VALUE);
    if (d.value->count.v != cases[i].value)
      fail_msg("%s was read as %lld", cases[i].text, (long long)d.value->count.v);
    done(&d);
  }
}

static void write_and_compare(const struct sample *value, const char *expected)
{
  struct od_buffer out = {0};
  struct od_report report = {0};
  assert_int_equal(od_encode(&sample_object, value, &out, &report), OD_OK);
  assert_string_equal(out.data, expected);
  od_buffer_clear(&out);
  od_report_clear(&report);
}

static void doubles_are_read_exactly_and_written_in_the_shortest_form(void **state)
{
  (void)state;
  static const char *const cases[][2] = {
      {"0", "0"},
      {"-0.0", "-0"},
      {"1", "1"},
      {"0.1", "0.1"},
      {"0.30000000000000004", "0.30000000000000004"},
      {"24.50", "24.5"},
      {"1e20", "100000000000000000000"},
      {"1e23", "1e+23"},
      {"123456789012345678", "123456789012345680"},
      {"5e-324", "5e-324"},
      {"2.2250738585072014e-308", "2.2250738585072014e-308"},
      {"1.7976931348623157e308", "1.7976931348623157e+308"},
      {"9007199254740993", "9007199254740992"},
      {"0.000001", "0.000001"},
      {"-1.25e-7", "-1.25e-7"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    char text[100], expected[100];
    snprintf(text, sizeof text, "{\"ratio\":%s}", cases[i][0]);
    snprintf(expected, sizeof expected, "{\"ratio\":%s}", cases[i][1]);
    struct document d;
    assert_int_equal(read(&d, text, strlen(text), OD_DECODE_REQUEST), OD_OK);
    write_and_compare(d.value, expected);
    done(&d);
  }
}

static void every_double_survives_the_way_to_text_and_back(void **state)
{
  (void)state;
  uint64_t random = 88172645463325252u;
  for (int i = 0; i < 20000; i++) {
    random ^= random << 13;
    random ^= random >> 7;
    random ^= random << 17;
    double value;
    memcpy(&value, &random, sizeof value);
    if (!isfinite(value))
      continue;
    struct sample s = {.ratio = OD_VALUE_OF(value)};
    struct od_buffer out = {0};
    struct od_report report = {0};
    assert_int_equal(od_encode(&sample_object, &s, &out, &report), OD_OK);
    struct document d;
    assert_int_equal(read(&d, out.data, out.len, OD_DECODE_REQUEST), OD_OK);
    assert_memory_equal(&d.value->ratio.v, &value, sizeof value);
    done(&d);
    od_buffer_clear(&out);
    od_report_clear(&report);
  }
}

static void escapes_are_read_and_written(void **state)
{
  (void)state;
  static const char text[] = "{\"text\":\"q\\\"b\\\\s\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u00e9\\u20AC\\uD83D\\uDe00 "
                             "\xC3\xA9 \xE2\x82\xAC end of a long one\"}";
  static const char decoded[] =
      "q\"b\\s/\b\f\n\r\t\0\x1F\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80 \xC3\xA9 \xE2\x82\xAC end of a long one";
  struct document d;
  assert_int_equal(read(&d, text, sizeof text - 1, OD_DECODE_REQUEST), OD_OK);
  assert_int_equal(d.value->text.v.len, sizeof decoded - 1);
  assert_memory_equal(d.value->text.v.ptr, decoded, sizeof decoded);
  write_and_compare(d.value,
                    "{\"text\":\"q\\\"b\\\\s/\\b\\f\\n\\r\\t\\u0000\\u001f\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80 "
                    "\xC3\xA9 \xE2\x82\xAC end of a long one\"}");
  done(&d);
}

static void absent_null_and_value_are_three_things(void **state)
{
  (void)state;
  struct document d;
  assert_int_equal(read(&d, "{}", 2, OD_DECODE_REQUEST), OD_OK);
  assert_int_equal(d.value->text.is, OD_ABSENT);
  write_and_compare(d.value, "{}");
  done(&d);
  assert_int_equal(read(&d, "{\"text\":null}", 13, OD_DECODE_REQUEST), OD_OK);
  assert_int_equal(d.value->text.is, OD_NULL);
  write_and_compare(d.value, "{\"text\":null}");
  done(&d);
  assert_int_equal(read(&d, "{\"text\":\"\",\"list\":[],\"map\":{}}", 30, OD_DECODE_REQUEST), OD_OK);
  assert_int_equal(d.value->text.is, OD_VALUE);
  write_and_compare(d.value, "{\"text\":\"\",\"list\":[],\"map\":{}}");
  done(&d);
}

static void null_is_any_json(void **state)
{
  (void)state;
  struct document d;
  assert_int_equal(read(&d, "{\"any\":null}", 12, OD_DECODE_REQUEST), OD_OK);
  write_and_compare(d.value, "{\"any\":null}");
  struct sample s = {.any = {.is = OD_NULL}};
  assert_int_equal(od_validate(&sample_object, &s, &d.report), OD_OK);
  write_and_compare(&s, "{\"any\":null}");
  done(&d);
}

static void the_callers_text_may_change_after_decoding(void **state)
{
  (void)state;
  char text[] = "{\"text\":\"abc\",\"any\":{\"k\":[1,2]}}";
  struct document d;
  assert_int_equal(read(&d, text, sizeof text - 1, OD_DECODE_REQUEST), OD_OK);
  memset(text, 'x', sizeof text);
  write_and_compare(d.value, "{\"any\":{\"k\":[1,2]},\"text\":\"abc\"}");
  done(&d);
}

/* ---- free-form values ------------------------------------------------------------------------------------ */

static void free_form_numbers_keep_their_text(void **state)
{
  (void)state;
  static const char text[] =
      "{\"any\":[1.10,123456789012345678901234567890,1e400,-0,0.1e+1,18446744073709551615,-9223372036854775808,7]}";
  struct document d;
  struct json_object *tree;
  assert_int_equal(read(&d, text, sizeof text - 1, OD_DECODE_REQUEST), OD_OK);
  write_and_compare(d.value, text);
  assert_int_equal(od_json_object(&d.arena, &d.value->any.v, &tree), OD_OK);
  struct sample again = {.any = {.is = OD_VALUE, .v = {.object = tree}}};
  write_and_compare(&again, text);
  assert_int_equal(json_object_get_int64(json_object_array_get_idx(tree, 7)), 7);
  done(&d);
}

static void what_a_user_builds_with_json_c_is_json_or_refused(void **state)
{
  (void)state;
  struct json_object *deep = json_object_new_array();
  for (int i = 0; i < OD_MAX_DEPTH; i++) {
    struct json_object *outer = json_object_new_array();
    json_object_array_add(outer, deep);
    deep = outer;
  }
  struct {
    struct json_object *value;
    const char *pointer;
  } cases[] = {
      {json_object_new_double((double)NAN), "/any/b/0"},
      {json_object_new_double((double)-INFINITY), "/any/b/0"},
      {json_object_new_string("\xC3"), "/any/b/0"},
      {deep, "/any/b/0/0/0"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    struct json_object *list = json_object_new_array(), *tree = json_object_new_object();
    json_object_array_add(list, cases[i].value);
    json_object_object_add(tree, "a", json_object_new_int(1));
    json_object_object_add(tree, "b", list);
    struct sample s = {.any = {.is = OD_VALUE, .v = {.object = tree}}};
    struct od_buffer out = {0};
    struct od_report report = {0};
    assert_int_equal(od_encode(&sample_object, &s, &out, &report), OD_INVALID);
    assert_int_equal(strncmp(report.items[0].pointer, cases[i].pointer, strlen(cases[i].pointer)), 0);
    assert_int_equal(od_validate(&sample_object, &s, &report), OD_INVALID);
    assert_int_equal(strncmp(report.items[0].pointer, cases[i].pointer, strlen(cases[i].pointer)), 0);
    od_buffer_clear(&out);
    od_report_clear(&report);
    json_object_put(tree);
  }
}

static void text_that_a_user_sets_is_checked(void **state)
{
  (void)state;
  static const char *const bad[] = {"", "{", "1 2", "{\"a\":1,\"a\":1}", "[1,]", "nul"};
  struct od_report report = {0};
  struct od_buffer out = {0};
  for (size_t i = 0; i < COUNT(bad); i++) {
    struct sample s = {.any = {.is = OD_VALUE, .v = {.text = bad[i], .len = strlen(bad[i])}}};
    assert_int_equal(od_validate(&sample_object, &s, &report), OD_INVALID);
    assert_int_equal(od_encode(&sample_object, &s, &out, &report), OD_INVALID);
  }
  struct sample s = {.any = {.is = OD_VALUE, .v = {.text = " {\"a\" : 1} ", .len = 11}}};
  assert_int_equal(od_validate(&sample_object, &s, &report), OD_OK);
  write_and_compare(&s, "{\"any\": {\"a\" : 1} }");
  od_buffer_clear(&out);
  od_report_clear(&report);
}

/* ---- structs --------------------------------------------------------------------------------------------- */

static void a_struct_that_is_not_json_is_refused_with_its_place(void **state)
{
  (void)state;
  static const struct od_string texts[] = {{"fine", 4}, {"\xFF", 1}, {NULL, 0}};
  static const struct od_string_entry twice[] = {{{"a", 1}, {"1", 1}}, {{"a", 1}, {"2", 1}}};
  const struct {
    struct sample value;
    const char *pointer;
    enum od_code code;
  } cases[] = {
      {{.text = {OD_VALUE, {"\xC3\x28", 2}}}, "/text", OD_CODE_SYNTAX},
      {{.text = {OD_VALUE, {NULL, 0}}}, "/text", OD_CODE_REQUIRED},
      {{.count = {.is = OD_NULL}}, "/count", OD_CODE_TYPE},
      {{.ratio = {OD_VALUE, (double)NAN}}, "/ratio", OD_CODE_SYNTAX},
      {{.list = {OD_VALUE, {texts, 2}}}, "/list/1", OD_CODE_SYNTAX},
      {{.list = {OD_VALUE, {NULL, 0}}}, "/list", OD_CODE_REQUIRED},
      {{.map = {OD_VALUE, {twice, 2}}}, "/map/a", OD_CODE_DUPLICATE_MEMBER},
      {{.any = {.is = OD_VALUE}}, "/any", OD_CODE_REQUIRED},
  };
  struct od_report report = {0};
  for (size_t i = 0; i < COUNT(cases); i++) {
    assert_int_equal(od_validate(&sample_object, &cases[i].value, &report), OD_INVALID);
    assert_int_equal(report.len, 1);
    assert_string_equal(report.items[0].pointer, cases[i].pointer);
    assert_int_equal(report.items[0].code, cases[i].code);
  }
  od_report_clear(&report);
}

static void setters_set_value_and_presence(void **state)
{
  (void)state;
  static const struct od_string texts[] = {{"a", 1}, {"b", 1}};
  struct sample s = {.count = OD_VALUE_OF(1)};
  OD_SET(s.flag, false);
  OD_SET_NULL(s.text);
  OD_SET_LIST(s.list, texts);
  write_and_compare(&s, "{\"text\":null,\"count\":1,\"flag\":false,\"list\":[\"a\",\"b\"]}");
}

static void extra_members_are_sent_and_warned_about(void **state)
{
  (void)state;
  const struct od_member news[] = {{OD_STR("new"), {.text = "[1]", .len = 3}}};
  const struct od_member known[] = {{OD_STR("text"), {.text = "1", .len = 1}},
                                    {OD_STR("any"), {.text = "1", .len = 1}}};
  struct sample s = {.count = OD_VALUE_OF(1), .extra = {news, 1}};
  struct od_report report = {0};
  assert_int_equal(od_validate(&sample_object, &s, &report), OD_OK);
  assert_int_equal(report.warnings, 1);
  assert_int_equal(report.items[0].code, OD_CODE_UNKNOWN_MEMBER);
  write_and_compare(&s, "{\"count\":1,\"new\":[1]}");
  s.extra = (struct od_members){known, 2};
  assert_int_equal(od_validate(&sample_object, &s, &report), OD_INVALID);
  assert_int_equal(report.items[1].code, OD_CODE_DUPLICATE_MEMBER);
  od_report_clear(&report);
}

static void a_presence_that_is_none_is_refused(void **state)
{
  (void)state;
  struct sample s = {.text = {.is = (enum od_presence)7, .v = OD_STR("q")}};
  struct od_report report = {0};
  struct od_buffer out = {0};
  assert_int_equal(od_validate(&sample_object, &s, &report), OD_INVALID);
  assert_int_equal(od_encode(&sample_object, &s, &out, &report), OD_INVALID);
  assert_string_equal(report.items[0].pointer, "/text");
  od_buffer_clear(&out);
  od_report_clear(&report);
}

static void a_pointer_is_text_whatever_the_name(void **state)
{
  (void)state;
  static const struct od_string_entry names[] = {
      {{"a\0~/b", 5}, {"\xFF", 1}}, {{"bad\xFF", 4}, {"x", 1}}, {{"\xC3\xA9", 2}, {"\xFF", 1}}};
  static const char *const pointers[] = {"/map/a\xEF\xBF\xBD~0~1b", "/map/a\xEF\xBF\xBD~0~1b", "/map/bad\xEF\xBF\xBD",
                                         "/map/\xC3\xA9"};
  struct sample s = {.map = {OD_VALUE, {names, COUNT(names)}}};
  struct od_report report = {0};
  assert_int_equal(od_validate(&sample_object, &s, &report), OD_INVALID);
  assert_int_equal(report.len, COUNT(pointers));
  for (size_t i = 0; i < COUNT(pointers); i++)
    assert_string_equal(report.items[i].pointer, pointers[i]);
  od_report_clear(&report);
}

static void a_duplicate_name_in_text_that_a_user_sets_is_pointed_at(void **state)
{
  (void)state;
  struct sample s = {.any = {.is = OD_VALUE, .v = {.text = "{\"b\":1,\"a\":1,\"a\":2}", .len = 19}}};
  struct od_report report = {0};
  assert_int_equal(od_validate(&sample_object, &s, &report), OD_INVALID);
  assert_string_equal(report.items[0].pointer, "/any/a");
  assert_int_equal(report.items[0].code, OD_CODE_DUPLICATE_MEMBER);
  od_report_clear(&report);
}

/* Each length of what comes before makes the end of the buffer fall on another byte of what follows. */
static void the_buffer_grows_wherever_it_ends(void **state)
{
  (void)state;
  static char filler[4200], after[3000];
  memset(filler, '1', sizeof filler);
  memset(after, 'x', sizeof after);
  for (size_t len = 3700; len <= sizeof filler; len++) {
    struct json_object *deep = json_object_new_string_len(filler, (int)len);
    for (int i = 0; i < OD_MAX_DEPTH - 4; i++) {
      struct json_object *outer = json_object_new_array();
      json_object_array_add(outer, deep);
      deep = outer;
    }
    struct sample flat = {.any = {.is = OD_VALUE, .v = {.text = filler, .len = len}},
                          .text = {OD_VALUE, {after, sizeof after}}};
    struct sample nested = {.any = {.is = OD_VALUE, .v = {.object = deep}}};
    struct od_buffer out = {0};
    struct od_report report = {0};
    assert_int_equal(od_encode(&sample_object, &flat, &out, &report), OD_OK);
    assert_int_equal(out.len, len + sizeof after + strlen("{\"any\":,\"text\":\"\"}"));
    od_buffer_clear(&out);
    assert_int_equal(od_encode(&sample_object, &nested, &out, &report), OD_OK);
    assert_int_equal(out.len, len + 2 * (OD_MAX_DEPTH - 4) + strlen("{\"any\":\"\"}"));
    od_buffer_clear(&out);
    od_report_clear(&report);
    json_object_put(deep);
  }
}

static void a_document_beyond_the_maximum_is_not_written(void **state)
{
  (void)state;
  const size_t half = OD_MAX_DOCUMENT_BYTES / 2 + 10;
  char *text = malloc(half);
  assert_non_null(text);
  memset(text, 'x', half);
  const struct od_string_entry entries[] = {{OD_STR("a"), {text, half}}, {OD_STR("b"), {text, half}}};
  struct sample s = {.map = {OD_VALUE, {entries, 2}}};
  struct od_buffer out = {0};
  struct od_report report = {0};
  assert_int_equal(od_encode(&sample_object, &s, &out, &report), OD_INVALID);
  assert_non_null(strstr(report.items[0].message, "OD_MAX_DOCUMENT_BYTES"));
  od_buffer_clear(&out);
  od_report_clear(&report);
  free(text);
}

/* What a string is given in room beyond its text counts for nothing. */
static void a_document_of_the_maximum_is_written_and_read(void **state)
{
  (void)state;
  static const char before[] = "{\"text\":\"", after[] = "\"}";
  enum { LONGEST = OD_MAX_DOCUMENT_BYTES - (sizeof before - 1) - (sizeof after - 1) };
  char *text = malloc(LONGEST + 1);
  assert_non_null(text);
  memset(text, 'x', LONGEST + 1);
  struct sample s = {.text = {OD_VALUE, {text, LONGEST}}};
  struct od_buffer out = {0};
  struct od_arena arena = {0};
  const void *value;
  struct od_report report = {0};
  for (int escape = 0; escape < 2; escape++) { /* at the end, where the room for the longest one would be asked for */
    assert_int_equal(od_encode(&sample_object, &s, &out, &report), OD_OK);
    assert_int_equal(out.len, OD_MAX_DOCUMENT_BYTES);
    assert_int_equal(od_decode(&arena, &sample_object, out.data, out.len, OD_DECODE_REQUEST, &value, &report), OD_OK);
    od_arena_clear(&arena);
    s.text.v.len++;
    assert_int_equal(od_encode(&sample_object, &s, &out, &report), OD_INVALID);
    assert_non_null(strstr(report.items[0].message, "OD_MAX_DOCUMENT_BYTES"));
    s.text.v.len = LONGEST - 1;
    text[LONGEST - 2] = '\n';
  }
  od_buffer_clear(&out);
  od_report_clear(&report);
  free(text);
}

/* ---- replies --------------------------------------------------------------------------------------------- */

static void a_reply_keeps_what_does_not_fit(void **state)
{
  (void)state;
  static const char text[] =
      "{\"count\":\"no\\tnumber\",\"new\":{\"a\":[1.0]},\"list\":[\"a\\n\",1],\"flag\":null,\"text\":\"t\"}";
  struct document d;
  assert_int_equal(read(&d, text, sizeof text - 1, OD_DECODE_REPLY), OD_OK);
  assert_int_equal(d.report.errors, 0);
  assert_int_equal(d.report.warnings, 2);
  assert_int_equal(d.value->extra.len, 3);
  assert_int_equal(d.value->flag.is, OD_NULL);
  assert_string_equal(d.value->extra.items[0].name.ptr, "count");
  write_and_compare(
      d.value, "{\"text\":\"t\",\"flag\":null,\"count\":\"no\\tnumber\",\"new\":{\"a\":[1.0]},\"list\":[\"a\\n\",1]}");
  done(&d);
}

static void a_request_may_be_allowed_to_have_unknown_members(void **state)
{
  (void)state;
  struct document d;
  assert_int_equal(read(&d, "{\"count\":1,\"cuont\":[2]}", 23, OD_DECODE_ALLOW_UNKNOWN), OD_OK);
  assert_int_equal(d.report.warnings, 1);
  assert_non_null(strstr(d.report.items[0].message, "did you mean 'count'?"));
  write_and_compare(d.value, "{\"count\":1,\"cuont\":[2]}");
  done(&d);
  assert_int_equal(read(&d, "{\"new\":1,\"new\":[2]}", 19, OD_DECODE_ALLOW_UNKNOWN), OD_INVALID);
  done(&d);
}

/* ---- locales --------------------------------------------------------------------------------------------- */

static void the_locale_changes_nothing(void **state)
{
  (void)state;
  static const char *const locales[] = {"de_DE.UTF-8", "tr_TR.UTF-8", "fa_IR.UTF-8"};
  for (size_t i = 0; i < COUNT(locales); i++) {
    if (setlocale(LC_ALL, locales[i]) == NULL) {
      print_message("locale %s is not installed: not tried\n", locales[i]);
      continue;
    }
    doubles_are_read_exactly_and_written_in_the_shortest_form(state);
    free_form_numbers_keep_their_text(state);
    every_double_survives_the_way_to_text_and_back(state);
    setlocale(LC_ALL, "C");
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_fault_is_reported_with_pointer_and_offset),
      cmocka_unit_test(a_nul_byte_is_not_the_end),
      cmocka_unit_test(every_error_of_a_document_is_reported),
      cmocka_unit_test(more_errors_than_a_report_keeps_are_counted),
      cmocka_unit_test(depth_has_a_limit),
      cmocka_unit_test(a_document_beyond_the_maximum_is_refused_unread),
      cmocka_unit_test(what_a_document_takes_in_memory_has_a_limit),
      cmocka_unit_test(integers_are_exact_in_every_spelling),
      cmocka_unit_test(doubles_are_read_exactly_and_written_in_the_shortest_form),
      cmocka_unit_test(every_double_survives_the_way_to_text_and_back),
      cmocka_unit_test(escapes_are_read_and_written),
      cmocka_unit_test(absent_null_and_value_are_three_things),
      cmocka_unit_test(null_is_any_json),
      cmocka_unit_test(the_callers_text_may_change_after_decoding),
      cmocka_unit_test(free_form_numbers_keep_their_text),
      cmocka_unit_test(what_a_user_builds_with_json_c_is_json_or_refused),
      cmocka_unit_test(text_that_a_user_sets_is_checked),
      cmocka_unit_test(a_struct_that_is_not_json_is_refused_with_its_place),
      cmocka_unit_test(setters_set_value_and_presence),
      cmocka_unit_test(extra_members_are_sent_and_warned_about),
      cmocka_unit_test(a_presence_that_is_none_is_refused),
      cmocka_unit_test(a_pointer_is_text_whatever_the_name),
      cmocka_unit_test(a_duplicate_name_in_text_that_a_user_sets_is_pointed_at),
      cmocka_unit_test(the_buffer_grows_wherever_it_ends),
      cmocka_unit_test(a_document_beyond_the_maximum_is_not_written),
      cmocka_unit_test(a_document_of_the_maximum_is_written_and_read),
      cmocka_unit_test(a_reply_keeps_what_does_not_fit),
      cmocka_unit_test(a_request_may_be_allowed_to_have_unknown_members),
      cmocka_unit_test(the_locale_changes_nothing),
  };
  return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
