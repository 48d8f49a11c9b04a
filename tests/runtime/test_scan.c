/* Free-form JSON, which is only scanned: what is wrong with it and where, and names that occur twice. */
#include "../support/sample.h"
#include "../support/test.h"

static struct od_arena arena;
static struct od_report report;

static int clear(void **state)
{
  (void)state;
  od_arena_clear(&arena);
  od_report_clear(&report);
  return 0;
}

static enum od_status read(const char *text)
{
  const void *value;
  od_arena_reset(&arena);
  return od_decode(&arena, &sample_object, text, strlen(text), OD_DECODE_REQUEST, &value, &report);
}

/* `json` as the free-form member: refused, with one finding. `offset` counts from where `json` begins. */
static void assert_fault(const char *json, const char *pointer, size_t offset, const char *message)
{
  static const char begin[] = "{\"any\":";
  char text[4000], expected[600];
  snprintf(text, sizeof text, "%s%s", begin, json);
  snprintf(expected, sizeof expected, "/any%s", pointer);
  if (read(text) != OD_INVALID || report.len != 1 || strcmp(report.items[0].pointer, expected) != 0 ||
      strcmp(report.items[0].message, message) != 0 || report.items[0].offset != sizeof begin - 1 + offset) {
    for (size_t i = 0; i < report.len; i++)
      print_error("%s at %zu: %s\n", report.items[i].pointer, report.items[i].offset, report.items[i].message);
    fail_msg("%s: not %s at %zu: %s", json, expected, sizeof begin - 1 + offset, message);
  }
}

static void assert_fine(const char *json)
{
  char text[4000];
  snprintf(text, sizeof text, "{\"any\":%s}", json);
  if (read(text) != OD_OK)
    fail_msg("%s: %s %s", json, report.items[0].pointer, report.items[0].message);
}

#define NO_END "the string does not end"
#define CONTROL "a control character in a string must be escaped"
#define ESCAPE "no such escape in a string"
#define HEX "\\u needs four hexadecimal digits"
#define LONE "a lone surrogate is not a character"
#define DIGIT "a number needs a digit"
#define ZERO "a number does not begin with 0"
#define POINT "a number needs a digit behind its point"
#define EXPONENT "a number needs a digit in its exponent"
#define VALUE "a value is expected"
#define ENDS "the text ends where a value is expected"
#define NAME "a member's name is expected"
#define NUL "a NUL in a member's name"
#define COLON "a colon is expected"
#define OBJECT "a comma or the end of the object is expected"
#define LIST "a comma or the end of the list is expected"
#define TWICE "the name occurs twice in one object"

static void a_fault_has_its_place_and_its_words(void **state)
{
  static const struct {
    const char *json, *pointer;
    size_t offset;
    const char *message;
  } cases[] = {
      {"\"ab", "", 3, NO_END},
      {"\"", "", 1, NO_END},
      {"\"\\n", "", 3, NO_END},
      {"\"\\\"", "", 3, NO_END},
      {"\"a\nb\"}", "", 2, CONTROL},
      {"\"\x01\"}", "", 1, CONTROL},
      {"\"\xC3\xA9\x1F\"}", "", 3, CONTROL},
      {"\"\\n\x1F\"}", "", 3, CONTROL},
      {"\"a\xFF\"}", "", 2, "invalid UTF-8"},
      {"\"\\n\xC3\"}", "", 3, "invalid UTF-8"},
      {"\"a\\x\"}", "", 2, ESCAPE},
      {"\"\\n\\'\"}", "", 3, ESCAPE},
      {"\"\\u12g4\"}", "", 1, HEX},
      {"\"\\u123\"}", "", 1, HEX},
      {"\"\\uD800\"}", "", 1, LONE},
      {"-", "", 0, DIGIT},
      {"[-a]}", "/0", 1, DIGIT},
      {"[-.1]}", "/0", 1, DIGIT},
      {"01}", "", 0, ZERO},
      {"-00}", "", 0, ZERO},
      {"[1.]}", "/0", 1, POINT},
      {"[1.e1]}", "/0", 1, POINT},
      {"[0.x]}", "/0", 1, POINT},
      {"[1e]}", "/0", 1, EXPONENT},
      {"[1E+]}", "/0", 1, EXPONENT},
      {"[1.0e-x]}", "/0", 1, EXPONENT},
      {"[.5]}", "/0", 1, VALUE},
      {"[/5]}", "/0", 1, VALUE},
      {"[:5]}", "/0", 1, VALUE},
      {"[1/5]}", "/0", 2, LIST},
      {"[1:5]}", "/0", 2, LIST},
      {"[1.2/5]}", "/0", 4, LIST},
      {"[1e2:5]}", "/0", 4, LIST},
      {"[+1]}", "/0", 1, VALUE},
      {"[tru]}", "/0", 1, VALUE},
      {"[fals ]}", "/0", 1, VALUE},
      {"[nul]}", "/0", 1, VALUE},
      {"[1,]}", "/1", 3, VALUE},
      {"[", "/0", 1, ENDS},
      {"[1,", "/1", 3, ENDS},
      {"{\"a\":", "/a", 5, ENDS},
      {"[1 2]}", "/0", 3, LIST},
      {"[1}", "/0", 2, LIST},
      {"{1:2}}", "", 1, NAME},
      {"{", "", 1, NAME},
      {"{\"a\":1,}}", "", 7, NAME},
      {"{\"a\" 1}}", "", 5, COLON},
      {"{\"a\":1 \"b\":2}}", "/a", 7, OBJECT},
      {"{\"a\":1]", "/a", 6, OBJECT},
      {"{\"a\":1", "/a", 6, OBJECT},
      {"{\"a\nb\":1}}", "", 3, CONTROL},
      {"{\"a\\u0000\":1}}", "", 1, NUL},
      {"{\"\\u0000a\":1}}", "", 1, NUL},
      {"{\"\\u0001\\u0000\":1}}", "", 1, NUL},
      {"{\"a\\n\\x\":1}}", "", 5, ESCAPE},
      {"{\"a\\n\"", "", 6, COLON},
      {"{\"x\":{\"\xC3\xA9\\u0000\":1}}}", "/x", 6, NUL},
      {"{\"a\":1,\"b\":2,\"a\":3}}", "/a", 13, TWICE},
      {"{\"a\":{\"b\":1,\"b\":2},\"a\":3}}", "/a/b", 12, TWICE},
      {"[{\"\":1,\"\":2}]}", "/0/", 7, TWICE},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_fault(cases[i].json, cases[i].pointer, cases[i].offset, cases[i].message);
}

static void no_text_is_no_document(void **state)
{
  const void *value;
  (void)state;
  assert_int_equal(od_decode(&arena, &sample_object, NULL, 0, OD_DECODE_REQUEST, &value, &report), OD_INVALID);
  assert_string_equal(report.items[0].message, "the text ends where an object is expected");
}

static void the_largest_document_is_read(void **state)
{
  static const char begin[] = "{}";
  const void *value;
  char *text = malloc(OD_MAX_DOCUMENT_BYTES);
  (void)state;
  assert_non_null(text);
  memset(text, ' ', OD_MAX_DOCUMENT_BYTES);
  memcpy(text, begin, sizeof begin - 1);
  assert_int_equal(od_decode(&arena, &sample_object, text, OD_MAX_DOCUMENT_BYTES, OD_DECODE_REQUEST, &value, &report),
                   OD_OK);
  free(text);
}

static void a_fault_is_found_behind_anything(void **state)
{
  static const struct {
    const char *before, *pointer;
  } cases[] = {
      {"[", "/0"},
      {"[0,1,2,3,4,5,6,7,8,9,10,11,", "/12"},
      {"[[],[[]],{},[{},{\"a\":[]}],", "/4"},
      {"[[0,[1,", "/0/1/1"},
      {"{\"a\":{\"b\":{\"c\":", "/a/b/c"},
      {"{\"a\":{\"b\":0},\"c\" : ", "/c"},
      {"{\"a\":[0,{\"b\":[[],", "/a/1/b/1"},
      {"{\"a\":[0,1],\"b\":", "/b"},
      {"[\"],[{}\",\"\\\"]\",\"\\\\\",", "/3"},
      {"{\"x\":\"{,\",\"]\\\"\":\"a\\\"b:\",\"y\"\n:", "/y"},
      {"{\"~a/b\":", "/~0a~1b"},
      {"{\"\\u007e\\u002F\\u0022\\\\\":", "/~0~1\"\\"},
      {"{\"\\u00e9\\u20AC\\ud83d\\ude00\":", "/\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"},
      {"{\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\":[", "/\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80/0"},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    char json[400];
    snprintf(json, sizeof json, "%s?", cases[i].before);
    assert_fault(json, cases[i].pointer, strlen(cases[i].before), VALUE);
  }
}

/* What stands inside a member fills up to 255 bytes; no character is cut, and no escape. */
static void a_long_place_is_cut_at_a_character(void **state)
{
  static const struct {
    const char *in_name, *in_pointer;
  } ends[] = {{"x", "x"},
              {"~", "~0"},
              {"\xC3\xA9", "\xC3\xA9"},
              {"\\u20ac", "\xE2\x82\xAC"},
              {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80"}};
  (void)state;
  for (size_t i = 0; i < COUNT(ends); i++)
    for (int len = 245; len <= 256; len++) {
      char json[600], pointer[600] = "/";
      snprintf(json, sizeof json, "{\"%0*d%s%s%s\":?", len, 0, ends[i].in_name, ends[i].in_name, ends[i].in_name);
      snprintf(pointer + 1, sizeof pointer - 1, "%0*d", len < 254 ? len : 254, 0);
      for (int n = 0; n < 3 && strlen(pointer) + strlen(ends[i].in_pointer) <= 255; n++)
        strcat(pointer, ends[i].in_pointer);
      assert_fault(json, pointer, strlen(json) - 1, VALUE);
    }
}

/* ---- names ----------------------------------------------------------------------------------------------- */

/* An object with the names first and second, and so many others before, between and behind them. */
static void put_names(char *json, const char *first, const char *second, int others)
{
  json += sprintf(json, "{\"%s\":0", first);
  for (int i = 0; i < others; i++) {
    json += sprintf(json, ",\"other %d\":0", i * 7919 % others);
    if (i == others / 2)
      json += sprintf(json, ",\"%s\":0", second);
  }
  if (others == 0)
    json += sprintf(json, ",\"%s\":0", second);
  strcpy(json, "}}");
}

static const int others[] = {0, 1, 21, 22, 23, 24, 40, 100};

static void names_are_the_same_when_they_say_the_same(void **state)
{
  static const char *const same[][3] = {
      {"a", "a", "a"},
      {"", "", ""},
      {"a", "\\u0061", "a"},
      {"ab\\u0063", "\\u0061bc", "abc"},
      {"\xC3\xA9", "\\u00e9", "\xC3\xA9"},
      {"\\u20AC", "\xE2\x82\xAC", "\xE2\x82\xAC"},
      {"\\ud83d\\ude00", "\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80"},
      {"\\ud83d\\ude00", "\\uD83D\\uDE00", "\xF0\x9F\x98\x80"},
      {"\\/", "/", "~1"},
      {"\\b\\f\\n\\r\\t\\\"\\\\", "\\u0008\\u000c\\u000a\\u000d\\u0009\\u0022\\u005c", "\b\f\n\r\t\"\\"},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(same); i++)
    for (size_t j = 0; j < COUNT(others); j++)
      for (int swapped = 0; swapped <= 1; swapped++) {
        char json[3000], pointer[32];
        put_names(json, same[i][swapped], same[i][1 - swapped], others[j]);
        snprintf(pointer, sizeof pointer, "/%s", same[i][2]);
        const char *first = strchr(json, ':'),
                   *second = NULL; /* the later one begins behind a comma, before other 0s */
        char quoted[80];
        snprintf(quoted, sizeof quoted, ",\"%s\":", same[i][1 - swapped]);
        second = strstr(first, quoted);
        assert_fault(json, pointer, (size_t)(second + 1 - json), TWICE);
      }
}

static void names_are_others_when_they_differ_at_all(void **state)
{
  static const char *const others_than[][2] = {
      {"a", "b"},
      {"a", "A"},
      {"a", "ab"},
      {"a", ""},
      {"\\u0061", "ab"},
      {"\\u0061b", "a"},
      {"\\u00e9", "\xC3\xA8"},
      {"\\u00e9", "\\u00e8"},
      {"\\u20ac", "\xE2\x82\xAD"},
      {"\\u20ac", "\xE2\x83\xAC"},
      {"\\ud83d\\ude00", "\\ud83d\\ude01"},
      {"\\ud83d\\ude00", "\xF0\x9F\x99\x80"},
      {"a\\\\u0062", "ab"},
      {"costarring", "liquid"}, /* the same hash */
  };
  (void)state;
  for (size_t i = 0; i < COUNT(others_than); i++)
    for (size_t j = 0; j < COUNT(others); j++)
      for (int swapped = 0; swapped <= 1; swapped++) {
        char json[3000];
        put_names(json, others_than[i][swapped], others_than[i][1 - swapped], others[j]);
        json[strlen(json) - 1] = '\0';
        assert_fine(json);
      }
}

/* Names of decoded text have no escapes any more, whatever they look like: not even where names are sorted. */
static void a_decoded_backslash_is_no_escape(void **state)
{
  static const char *const names[][3] = {
      {"a\\\\u0062", "ab", NULL}, {"ab", "a\\\\u0062", "ab"}, {"a\\\\u0062", "ab", "ab"}, {"ab", "ab", "a\\\\u0062"}};
  (void)state;
  for (size_t i = 0; i < COUNT(names); i++) {
    char text[3000] = "{\"map\":{";
    for (size_t j = 0; j < 3 && names[i][j] != NULL; j++)
      sprintf(text + strlen(text), "\"%s\":\"\",", names[i][j]);
    for (int j = 0; j < 30; j++)
      sprintf(text + strlen(text), "\"%d\":\"\",", j);
    strcpy(text + strlen(text) - 1, "}}");
    assert_int_equal(read(text), i == 0 ? OD_OK : OD_INVALID);
    assert_string_equal(i == 0 ? "/map/ab" : report.items[0].pointer, "/map/ab");
  }
}

/* A backslash in a name is a character of it. */
static void names_with_backslashes_are_other_names(void **state)
{
  static const char text[] = "{\"map\":{\"\\\\u0061\":\"1\",\"a\":\"2\"},\"\\\\u0062\":1,\"b\":2}";
  const void *value;
  (void)state;
  assert_int_equal(od_decode(&arena, &sample_object, text, sizeof text - 1, OD_DECODE_ALLOW_UNKNOWN, &value, &report),
                   OD_OK);
  assert_int_equal(report.warnings, 2);
}

/* Where hashes are equal, order comes from the texts. */
static void names_of_the_same_hash_are_told_apart(void **state)
{
  static const char *const names[] = {"costarring", "liquid", "declinate", "macallums", "altarage", "zinke"};
  (void)state;
  for (size_t twice = 0; twice < COUNT(names); twice++)
    for (size_t at = 0; at <= COUNT(names); at++) {
      char json[2000] = "{", pointer[32];
      size_t later = 0, seen = 0;
      for (size_t i = 0; i <= COUNT(names); i++) {
        const size_t name = i == at ? twice : i < at ? i : i - 1;
        if (name == twice && seen++ == 1)
          later = strlen(json);
        sprintf(json + strlen(json), "\"%s\":0,", names[name]);
      }
      for (int i = 0; i < 30; i++)
        sprintf(json + strlen(json), "\"%d\":0,", i);
      strcpy(json + strlen(json) - 1, "}}");
      snprintf(pointer, sizeof pointer, "/%s", names[twice]);
      assert_fault(json, pointer, later, TWICE);
    }
}

/* However many there are, and wherever the two stand. */
static void one_of_many_names_occurs_twice(void **state)
{
  (void)state;
  for (int n = 2; n <= 70; n++)
    for (int first = 0; first < n - 1; first += 1 + n / 9)
      for (int second = first + 1; second < n; second += 1 + n / 9) {
        char json[2000] = "{", pointer[16];
        size_t later = 0;
        for (int i = 0, len = 1; i < n; i++) {
          if (i == second)
            later = (size_t)len;
          len += sprintf(json + len, "\"%d\":0,", (i == second ? first : i) * 37 % 101);
        }
        strcpy(json + strlen(json) - 1, "}}");
        snprintf(pointer, sizeof pointer, "/%d", first * 37 % 101);
        assert_fault(json, pointer, later, TWICE);
      }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_fault_has_its_place_and_its_words),
      cmocka_unit_test(no_text_is_no_document),
      cmocka_unit_test(the_largest_document_is_read),
      cmocka_unit_test(a_fault_is_found_behind_anything),
      cmocka_unit_test(a_long_place_is_cut_at_a_character),
      cmocka_unit_test(names_are_the_same_when_they_say_the_same),
      cmocka_unit_test(names_are_others_when_they_differ_at_all),
      cmocka_unit_test(a_decoded_backslash_is_no_escape),
      cmocka_unit_test(names_with_backslashes_are_other_names),
      cmocka_unit_test(names_of_the_same_hash_are_told_apart),
      cmocka_unit_test(one_of_many_names_occurs_twice),
  };
  return cmocka_run_group_tests_name("scan", tests, NULL, clear);
}
