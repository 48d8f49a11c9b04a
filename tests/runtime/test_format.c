/* Formats, charsets and lengths: what is right, and what is wrong with the rest. */
#include "../../runtime/codec/format.h"

#include "../support/test.h"

struct text {
  const char *text;
  const char *fault; /* a part of what is said of it; NULL: nothing */
};

static void assert_texts(enum od_format format, const struct text *texts, size_t n)
{
  for (size_t i = 0; i < n; i++) {
    /* in memory of exactly its length, so that a look beyond it shows */
    const size_t len = strlen(texts[i].text);
    char *copy = malloc(len != 0 ? len : 1);
    assert_non_null(copy);
    memcpy(copy, texts[i].text, len);
    const char *fault = od_format_fault(format, (struct od_string){copy, len});
    if ((fault == NULL) != (texts[i].fault == NULL) || (fault != NULL && strstr(fault, texts[i].fault) == NULL))
      fail_msg("\"%s\": %s, not %s", texts[i].text, fault != NULL ? fault : "no fault",
               texts[i].fault != NULL ? texts[i].fault : "none");
    free(copy);
  }
}

static void e164(void **state)
{
  static const struct text texts[] = {
      {"+12", NULL},
      {"+10", NULL},
      {"+19", NULL},
      {"+123456789012345", NULL},
      {"", "begins with '+'"},
      {"12", "begins with '+'"},
      {"+", "2 to 15 digits"},
      {"+1", "2 to 15 digits"},
      {"+1234567890123456", "2 to 15 digits"},
      {"+a2", "only digits"},
      {"+1:", "only digits"},
      {"+1/", "only digits"},
      {"+1 2", "only digits"},
      {"+02", "begins with 0"},
  };
  (void)state;
  assert_texts(OD_FORMAT_E164, texts, COUNT(texts));
}

static void uuid(void **state)
{
  static const struct text texts[] = {
      {"01234567-89ab-cdef-ABCD-EF0123456789", NULL},         {"", "8-4-4-4-12"},
      {"01234567-89ab-cdef-ABCD-EF012345678", "8-4-4-4-12"},  {"01234567-89ab-cdef-ABCD-EF01234567890", "8-4-4-4-12"},
      {"g1234567-89ab-cdef-ABCD-EF0123456789", "8-4-4-4-12"}, {"01234567-89ab-cdef-ABCD-EF012345678G", "8-4-4-4-12"},
      {"01234567-89ab-cdef-ABCD-EF012345678`", "8-4-4-4-12"}, {"01234567-89ab-cdef-ABCD-EF012345678@", "8-4-4-4-12"},
      {"01234567-89ab-cdef-ABCD-EF012345678:", "8-4-4-4-12"}, {"01234567-89ab-cdef-ABCD-EF012345678/", "8-4-4-4-12"},
      {"01234567089ab-cdef-ABCD-EF0123456789", "8-4-4-4-12"}, {"0123456-789ab-cdef-ABCD-EF0123456789", "8-4-4-4-12"},
  };
  (void)state;
  assert_texts(OD_FORMAT_UUID, texts, COUNT(texts));
}

#define NO_TIME "not a date and time"
#define NOT_UTC "no UTC time"

static void date_time(void **state)
{
  static const struct text texts[] = {
      {"2024-01-31T08:30:00Z", NULL},
      {"0000-12-31t00:00:00z", NULL},
      {"9999-10-01T23:59:60Z", NULL},
      {"2024-02-29T09:09:09.0Z", NULL},
      {"2000-02-29T19:19:19.123456789012345678901234567890Z", NULL},
      {"2024-01-31T08:30:00+00:00", NULL},
      {"2024-01-31T08:30:00-23:59", NULL},
      {"2024-01-31T08:30:00.5+05:30", NULL},
      {"", NO_TIME},
      {"2024", NO_TIME},
      {"202", NO_TIME},
      {"2024-01-31", NO_TIME},
      {"2O24-01-31T08:30:00Z", NO_TIME},
      {":024-01-31T08:30:00Z", NO_TIME},
      {"2024/01-31T08:30:00Z", NO_TIME},
      {"2024-00-31T08:30:00Z", NO_TIME},
      {"2024-13-31T08:30:00Z", NO_TIME},
      {"2024-x1-31T08:30:00Z", NO_TIME},
      {"2024-01/31T08:30:00Z", NO_TIME},
      {"2024-01-00T08:30:00Z", NO_TIME},
      {"2024-01-x1T08:30:00Z", NO_TIME},
      {"2024-01-31 08:30:00Z", NO_TIME},
      {"2023-02-29T08:30:00Z", NO_TIME},
      {"2024-02-30T08:30:00Z", NO_TIME},
      {"1900-02-29T08:30:00Z", NO_TIME},
      {"2100-02-29T08:30:00Z", NO_TIME},
      {"2024-01-31T24:30:00Z", NO_TIME},
      {"2024-01-31Tx8:30:00Z", NO_TIME},
      {"2024-01-31T08-30:00Z", NO_TIME},
      {"2024-01-31T08:60:00Z", NO_TIME},
      {"2024-01-31T08:x0:00Z", NO_TIME},
      {"2024-01-31T08:30-00Z", NO_TIME},
      {"2024-01-31T08:30:61Z", NO_TIME},
      {"2024-01-31T08:30:x0Z", NO_TIME},
      {"2024-01-31T08:30:0", NO_TIME},
      {"2024-01-31T08:30:00.Z", NO_TIME},
      {"2024-01-31T08:30:00.", NO_TIME},
      {"2024-01-31T08:30:00", "needs its offset"},
      {"2024-01-31T08:30:00.5", "needs its offset"},
      {"2024-01-31T08:30:00Zx", NO_TIME},
      {"2024-01-31T08:30:00x", NO_TIME},
      {"2024-01-31T08:30:00+", NO_TIME},
      {"2024-01-31T08:30:00+24:00", NO_TIME},
      {"2024-01-31T08:30:00+x0:00", NO_TIME},
      {"2024-01-31T08:30:00+00", NO_TIME},
      {"2024-01-31T08:30:00+0000", NO_TIME},
      {"2024-01-31T08:30:00+00:60", NO_TIME},
      {"2024-01-31T08:30:00+00:x0", NO_TIME},
      {"2024-01-31T08:30:00+00:0", NO_TIME},
      {"2024-01-31T08:30:00+00:000", NO_TIME},
      {"202401-31T08:30:00Z", NO_TIME},
      {"2024-0131T08:30:00Z", NO_TIME},
      {"2024-01-3108:30:00Z", NO_TIME},
      {"2024-01-31T0830:00Z", NO_TIME},
      {"2024-01-31T08:3000Z", NO_TIME},
      {"2024-01-31T08:30:0005:30", NO_TIME},
  };
  (void)state;
  assert_texts(OD_FORMAT_DATE_TIME, texts, COUNT(texts));
}

static void a_month_has_its_days(void **state)
{
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  (void)state;
  for (int month = 1; month <= 12; month++) {
    char last[32], beyond[32];
    snprintf(last, sizeof last, "2023-%02d-%02dT00:00:00Z", month, days[month - 1]);
    snprintf(beyond, sizeof beyond, "2023-%02d-%02dT00:00:00Z", month, days[month - 1] + 1);
    const struct text texts[] = {{last, NULL}, {beyond, NO_TIME}};
    assert_texts(OD_FORMAT_DATE_TIME, texts, COUNT(texts));
  }
}

static void utc_date_time(void **state)
{
  static const struct text texts[] = {
      {"2024-01-31T08:30:00Z", NULL},
      {"2024-01-31T08:30:00.5z", NULL},
      {"2024-01-31T08:30:00+00:00", NULL},
      {"2024-01-31T08:30:00-00:00", NULL},
      {"2024-01-31T08:30:00+01:00", NOT_UTC},
      {"2024-01-31T08:30:00+00:01", NOT_UTC},
      {"2024-01-31T08:30:00+01:01", NOT_UTC},
      {"2024-01-31T08:30:00", NOT_UTC},
      {"2024-01-31", NO_TIME},
  };
  (void)state;
  assert_texts(OD_FORMAT_UTC_DATE_TIME, texts, COUNT(texts));
}

#define NO_SCHEME "begins with a scheme"
#define ENCODE "percent-encoded"

static void uri(void **state)
{
  static const struct text texts[] = {
      {"a:b", NULL},         {"z:", NO_SCHEME},      {"Z9+-.a:x", NULL},  {"AZaz:AZaz09-._~:/?#[]@!$&'()*+,;=", NULL},
      {"a:%00%9f%Af", NULL}, {"", NO_SCHEME},        {":a", NO_SCHEME},   {"a", NO_SCHEME},
      {"ab", NO_SCHEME},     {"1a:b", NO_SCHEME},    {"+a:b", NO_SCHEME}, {"a b:c", NO_SCHEME},
      {"a/b:c", NO_SCHEME},  {"{:c", NO_SCHEME},     {"`:c", NO_SCHEME},  {"@:c", NO_SCHEME},
      {"[:c", NO_SCHEME},    {"a: ", ENCODE},        {"a:\"", ENCODE},    {"a:\\", ENCODE},
      {"a:^", ENCODE},       {"a:`", ENCODE},        {"a:{", ENCODE},     {"a:|", ENCODE},
      {"a:}", ENCODE},       {"a:\xC3\xA9", ENCODE}, {"a:%", ENCODE},     {"a:%1", ENCODE},
      {"a:%1g", ENCODE},     {"a:%g1", ENCODE},      {"a:%gg", ENCODE},   {"a:x%1", ENCODE},
  };
  static const char nul[] = "a:b\0c";
  (void)state;
  assert_texts(OD_FORMAT_URI, texts, COUNT(texts));
  assert_non_null(od_format_fault(OD_FORMAT_URI, (struct od_string){nul, sizeof nul - 1}));
}

static bool has_only(const char *charset, const char *text)
{
  return od_in_charset(charset, od_str(text));
}

static void charsets(void **state)
{
  (void)state;
  assert_true(has_only("a-c_x-", ""));
  assert_true(has_only("a-c_x-", "abc_x-"));
  assert_true(has_only("-a", "a-"));
  assert_true(has_only("a-c-z", "c-z"));
  assert_false(has_only("a-c-z", "d")); /* what follows a range begins no other */
  for (const char *other = "`dwy^z"; *other != '\0'; other++)
    assert_false(od_in_charset("a-c_x-", (struct od_string){other, 1}));
  assert_false(has_only("a-c", "ab-"));
  assert_false(has_only("a-c", "\xC3\xA9"));
  assert_false(od_in_charset("a-c", (struct od_string){"a\0", 2}));
}

static void characters_are_counted_not_bytes(void **state)
{
  (void)state;
  assert_int_equal(od_characters(od_str("")), 0);
  assert_int_equal(od_characters(od_str("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80")), 4);
  assert_int_equal(od_characters((struct od_string){"\0\x7F", 2}), 2);
}

static void segment(void **state)
{
  static const struct text texts[] = {
      {"", NULL},   {".", "in a path"}, {"..", "in a path"}, {"...", NULL},
      {".a", NULL}, {"a.", NULL},       {"a", NULL},         {"%2E", NULL},
  };
  (void)state;
  assert_texts(OD_FORMAT_SEGMENT, texts, COUNT(texts));
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(e164),
      cmocka_unit_test(uuid),
      cmocka_unit_test(date_time),
      cmocka_unit_test(a_month_has_its_days),
      cmocka_unit_test(utc_date_time),
      cmocka_unit_test(uri),
      cmocka_unit_test(segment),
      cmocka_unit_test(charsets),
      cmocka_unit_test(characters_are_counted_not_bytes),
  };
  return cmocka_run_group_tests_name("format", tests, NULL, NULL);
}
