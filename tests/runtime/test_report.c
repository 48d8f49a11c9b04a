/* Findings: where they point, what is kept of them, and which word is nearest to another. */
#include "../../runtime/codec/report.h"

#include "../support/sample.h"
#include "../support/test.h"

#include <stdlib.h>

/* ---- pointers -------------------------------------------------------------------------------------------- */

static const struct od_path root = {.up = NULL};

static void assert_pointer(const struct od_path *path, const char *inside, const char *expected)
{
  struct od_report report = {0};
  od_report_start(&report, "page");
  od_report_inside(&report, path, inside, 7, OD_CODE_SYNTAX, "message");
  assert_int_equal(report.len, 1);
  assert_string_equal(report.items[0].pointer, expected);
  assert_string_equal(report.items[0].message, "message");
  assert_string_equal(report.items[0].page, "page");
  assert_int_equal(report.items[0].offset, 7);
  assert_int_equal(report.items[0].code, OD_CODE_SYNTAX);
  assert_int_equal(report.items[0].severity, OD_ERROR);
  od_report_clear(&report);
  assert_null(report.items);
  assert_int_equal(report.len, 0);
}

static void a_path_becomes_a_pointer(void **state)
{
  static const struct od_row plain = {.name = "\"plain\":", .name_len = 8};
  static const struct od_row escaped = {.name = "\"a~/b\":", .name_len = 7, .flags = OD_ROW_ESCAPED};
  const struct od_path a = {.up = &root, .row = &plain};
  const struct od_path b = {.up = &a, .row = &escaped};
  const struct od_path c = {.up = &b, .len = 120};
  const struct od_path d = {.up = &c, .name = "x~y/z", .len = 5};
  (void)state;
  assert_pointer(NULL, "", "");
  assert_pointer(&root, "", "");
  assert_pointer(&root, "/in/side", "/in/side");
  assert_pointer(&a, "", "/plain");
  assert_pointer(&b, "", "/plain/a~0~1b");
  assert_pointer(&c, "/x", "/plain/a~0~1b/120/x");
  assert_pointer(&d, "", "/plain/a~0~1b/120/x~0y~1z");
}

static void a_pointer_is_text(void **state)
{
  static const struct {
    const char *name;
    size_t len;
    const char *pointer;
  } cases[] = {
      {"", 0, "/"},
      {"a\0b", 3,
       "/a\xEF\xBF\xBD"
       "b"},
      {"\x7F", 1, "/\x7F"},
      {"\xC3\xA9", 2, "/\xC3\xA9"},
      {"\xC3\xA9", 1, "/\xEF\xBF\xBD"}, /* cut within a character, whatever stands behind it */
      {"a\xC3\xA9", 2, "/a\xEF\xBF\xBD"},
      {"\xE2\x82\xAC", 2, "/\xEF\xBF\xBD\xEF\xBF\xBD"},
      {"\xFF~", 2, "/\xEF\xBF\xBD~0"},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_pointer(&(struct od_path){.up = &root, .name = cases[i].name, .len = cases[i].len}, "", cases[i].pointer);
}

/* Nearer than that of any other. */
static void a_long_pointer_is_that_of_a_container(void **state)
{
  enum { LONGEST = 1024 };
  static char name[LONGEST + 1], expected[LONGEST + 8];
  static struct od_row row = {.name = name, .name_len = 103};
  (void)state;
  memset(name, 'x', sizeof name);
  for (size_t len = LONGEST - 8; len <= LONGEST; len++) {
    const struct od_path container = {.up = &root, .len = 12}; /* "/12" */
    const struct od_path path = {.up = &container, .name = name, .len = len};
    snprintf(expected, sizeof expected, "/12/%.*s", (int)len, name);
    assert_pointer(&path, "", strlen(expected) <= LONGEST ? expected : "/12");
    strcat(expected, "/a");
    assert_pointer(&path, "/a", strlen(expected) <= LONGEST ? expected : "/12");
  }
  const struct od_path alone = {.up = &root, .name = name, .len = LONGEST};
  assert_pointer(&alone, "/a", "");
  const struct od_path fits = {.up = &root, .name = name, .len = LONGEST - 1};
  snprintf(expected, sizeof expected, "/%.*s", LONGEST - 1, name);
  assert_pointer(&fits, "", expected);
  for (uint8_t len = 13; len <= 15; len++) { /* four of 253 bytes, and one that fills what is left, or is too long */
    static struct od_row long_row = {.name = name, .name_len = 255};
    const struct od_row last = {.name = name, .name_len = len};
    struct od_path long_steps[6] = {root};
    for (int i = 1; i <= 5; i++)
      long_steps[i] = (struct od_path){.up = &long_steps[i - 1], .row = i < 5 ? &long_row : &last};
    size_t size = 0;
    for (int i = 0; i < 4; i++)
      size += (size_t)snprintf(expected + size, sizeof expected - size, "/%.252s", name);
    if (len <= 14)
      snprintf(expected + size, sizeof expected - size, "/%.*s", len - 3, name);
    assert_pointer(&long_steps[5], "", expected);
  }
  struct od_path steps[12] = {root}; /* 101 bytes each */
  for (int i = 1; i <= 11; i++)
    steps[i] = (struct od_path){.up = &steps[i - 1], .row = &row};
  for (int i = 0; i < 10; i++)
    snprintf(expected + 101 * i, sizeof expected - 101 * (size_t)i, "/%.100s", name);
  assert_pointer(&steps[10], "", expected);
  assert_pointer(&steps[11], "/a", expected);
}

/* ---- what is kept ---------------------------------------------------------------------------------------- */

static void assert_cut(const char *text, size_t kept)
{
  struct od_report report = {0};
  od_report_add(&report, NULL, OD_NO_OFFSET, OD_CODE_TYPE, OD_WARNING, "%s", text);
  assert_int_equal(strlen(report.items[0].message), kept);
  assert_memory_equal(report.items[0].message, text, kept);
  od_report_clear(&report);
}

static void a_message_has_a_longest_length(void **state)
{
  char text[400];
  (void)state;
  memset(text, 'x', sizeof text);
  text[255] = '\0';
  assert_cut(text, 255);
  text[255] = 'x';
  text[256] = '\0';
  assert_cut(text, 251);
  memcpy(text + 249, "\xE2\x82\xAC", 3); /* the cut would be within */
  assert_cut(text, 249);
  memcpy(text + 247, "x\xE2\x82\xACx", 5);
  assert_cut(text, 251);
}

static void clipping_cuts_no_character(void **state)
{
  (void)state;
  assert_int_equal(od_clip("abc", 3, 3), 3);
  assert_int_equal(od_clip("abc", 3, 2), 2);
  assert_int_equal(od_clip("a\xC3\xA9", 3, 3), 3);
  assert_int_equal(od_clip("a\xC3\xA9", 3, 2), 1);
  assert_int_equal(od_clip("\xC3\xA9", 2, 1), 0);
  assert_int_equal(od_clip("\x80\x80\x80", 3, 2), 0); /* no text at all */
  assert_int_equal(od_clip("\xC3\xA9\xA9", 2, 2), 2); /* what stands behind it does not count */
}

static void a_full_report_counts(void **state)
{
  struct od_report report = {0};
  (void)state;
  for (int i = 0; i < OD_MAX_VIOLATIONS + 3; i++)
    od_report_add(&report, NULL, OD_NO_OFFSET, OD_CODE_TYPE, i % 2 == 0 ? OD_ERROR : OD_WARNING, "%d", i);
  assert_int_equal(report.len, OD_MAX_VIOLATIONS);
  assert_int_equal(report.dropped, 3);
  assert_int_equal(report.errors, OD_MAX_VIOLATIONS / 2 + 2);
  assert_int_equal(report.warnings, OD_MAX_VIOLATIONS / 2 + 1);
  assert_int_equal(report.items[OD_MAX_VIOLATIONS - 1].severity, OD_ERROR); /* the 99th was a warning */
  assert_int_equal(atoi(report.items[OD_MAX_VIOLATIONS - 1].message), OD_MAX_VIOLATIONS);
  od_report_start(&report, "another page");
  assert_null(report.items);
  assert_int_equal(report.len + report.errors + report.warnings + report.dropped, 0);
  od_report_constant(&report, NULL, 1, OD_CODE_TYPE, OD_ERROR, "again");
  assert_string_equal(report.items[0].page, "another page");
  od_report_clear(&report);
}

static void warnings_leave_the_last_place_to_an_error(void **state)
{
  struct od_report report = {0};
  (void)state;
  for (int i = 0; i < OD_MAX_VIOLATIONS + 3; i++)
    od_report_add(&report, NULL, OD_NO_OFFSET, OD_CODE_TYPE, OD_WARNING, "a warning");
  assert_int_equal(report.len, OD_MAX_VIOLATIONS - 1);
  assert_int_equal(report.dropped, 4);
  od_report_add(&report, NULL, OD_NO_OFFSET, OD_CODE_TYPE, OD_ERROR, "the %s", "error");
  assert_int_equal(report.len, OD_MAX_VIOLATIONS);
  assert_string_equal(report.items[OD_MAX_VIOLATIONS - 1].message, "the error");
  od_report_add(&report, NULL, OD_NO_OFFSET, OD_CODE_TYPE, OD_ERROR, "another");
  assert_int_equal(report.dropped, 5);
  od_report_clear(&report);
}

static void errors_become_warnings_from_one_on(void **state)
{
  struct od_report report = {0};
  (void)state;
  for (int i = 0; i < 4; i++)
    od_report_constant(&report, NULL, 1, OD_CODE_TYPE, i == 2 ? OD_WARNING : OD_ERROR, "message");
  od_report_downgrade(&report, 1, 1);
  assert_int_equal(report.errors, 1);
  assert_int_equal(report.warnings, 3);
  for (size_t i = 0; i < report.len; i++)
    assert_int_equal(report.items[i].severity, i == 0 ? OD_ERROR : OD_WARNING);
  od_report_clear(&report);
}

/* What became warnings leaves the last place to an error as well. */
static void a_full_report_of_former_errors_has_room(void **state)
{
  struct od_report report = {0};
  (void)state;
  for (int i = 0; i < OD_MAX_VIOLATIONS; i++)
    od_report_constant(&report, NULL, 1, OD_CODE_TYPE, OD_ERROR, "was one");
  od_report_downgrade(&report, 0, 0);
  assert_int_equal(report.len, OD_MAX_VIOLATIONS - 1);
  assert_int_equal(report.dropped, 1);
  od_report_constant(&report, NULL, 1, OD_CODE_TYPE, OD_ERROR, "is one");
  assert_string_equal(report.items[OD_MAX_VIOLATIONS - 1].message, "is one");
  od_report_downgrade(&report, OD_MAX_VIOLATIONS, 1); /* nothing since: it stays */
  assert_int_equal(report.len, OD_MAX_VIOLATIONS);
  assert_int_equal(report.errors, 1);
  assert_int_equal(report.warnings, OD_MAX_VIOLATIONS);
  od_report_clear(&report);
}

static void no_text_at_all_ends_at_its_beginning(void **state)
{
  struct od_arena arena = {0};
  struct od_report report = {0};
  const void *value;
  (void)state;
  assert_int_equal(od_decode(&arena, &sample_object, NULL, 0, OD_DECODE_REPLY, &value, &report), OD_INVALID);
  assert_int_equal(report.items[0].offset, 0);
  od_arena_clear(&arena);
  od_report_clear(&report);
}

/* ---- the nearest word ------------------------------------------------------------------------------------ */

struct words {
  const char *const *items;
  size_t i, n;
};

static const char *next_word(void *state, size_t *len)
{
  struct words *words = state;
  if (words->i == words->n)
    return NULL;
  *len = strlen(words->items[words->i]);
  return words->items[words->i++];
}

static const char *nearest(const char *word, const char *const *items, size_t n)
{
  struct words words = {items, 0, n};
  return od_nearest(word, strlen(word), next_word, &words);
}

/* The edits from one word to another, by trying them all. */
static size_t edits(const char *a, const char *b)
{
  if (*a == '\0' || *b == '\0')
    return strlen(a) + strlen(b);
  size_t best = edits(a + 1, b + 1) + (*a == *b ? 0 : 1);
  const size_t without = edits(a + 1, b) + 1, with = edits(a, b + 1) + 1;
  best = without < best ? without : best;
  best = with < best ? with : best;
  if (a[1] != '\0' && b[1] != '\0' && a[0] == b[1] && a[1] == b[0]) {
    const size_t swapped = edits(a + 2, b + 2) + 1;
    best = swapped < best ? swapped : best;
  }
  return best;
}

enum { LETTERS = 4, WORDS = 2 + 4 + 8 + 16 + 1 };

/* All words of a and b with up to so many letters. */
static void make_words(char words[WORDS][LETTERS + 1])
{
  size_t n = 0;
  for (unsigned len = 0; len <= LETTERS; len++)
    for (unsigned bits = 0; bits < 1u << len; bits++, n++) {
      for (unsigned i = 0; i < len; i++)
        words[n][i] = (bits >> i & 1) != 0 ? 'b' : 'a';
      words[n][len] = '\0';
    }
}

static void the_nearest_is_that_with_the_fewest_edits(void **state)
{
  static char words[WORDS][LETTERS + 1];
  static size_t distances[WORDS][WORDS];
  (void)state;
  make_words(words);
  for (size_t i = 0; i < WORDS; i++)
    for (size_t j = 0; j < WORDS; j++)
      distances[i][j] = edits(words[i], words[j]);
  for (size_t i = 0; i < WORDS; i++)
    for (size_t j = 0; j < WORDS; j++)
      for (size_t k = 0; k < WORDS; k++) {
        const char *const two[] = {words[j], words[k]};
        const size_t first = distances[i][j], second = distances[i][k], most = strlen(words[i]) / 3 + 1;
        const char *expected = first <= second ? words[j] : words[k];
        if ((first <= second ? first : second) > most)
          expected = NULL;
        if (nearest(words[i], two, 2) != expected)
          fail_msg("of %s and %s, not %s is the nearest to %s", words[j], words[k], expected, words[i]);
      }
}

static void case_does_not_matter(void **state)
{
  static const char *const items[] = {"toNumber", "fromNumber"};
  (void)state;
  assert_ptr_equal(nearest("TONUMBER", items, 2), items[0]);
  assert_ptr_equal(nearest("from_number", items, 2), items[1]);
  assert_null(nearest("callAgentId", items, 2));
}

static void long_words_are_near_to_nothing(void **state)
{
  char word[100], other[100];
  const char *const items[] = {other};
  (void)state;
  for (size_t len = 62; len <= 66; len++) {
    memset(word, 'x', len);
    word[len] = '\0';
    memcpy(other, word, len + 1);
    assert_ptr_equal(nearest(word, items, 1), len <= 64 ? other : NULL);
    other[len - 1] = '\0'; /* one letter less */
    assert_ptr_equal(nearest(word, items, 1), len <= 64 ? other : NULL);
    memcpy(other, word, len + 1);
    word[len - 1] = '\0';
    assert_ptr_equal(nearest(word, items, 1), len <= 64 ? other : NULL);
  }
}

static void a_hint_names_a_member(void **state)
{
  static const struct od_row rows[] = {{.name = "\"toNumber\":", .name_len = 11}, {.name = "\"a\":", .name_len = 4}};
  static const struct od_object object = {.rows = rows, .n_rows = 2};
  char hint[OD_HINT_SIZE] = "?";
  (void)state;
  od_hint_member(&object, "to_number", 9, hint);
  assert_string_equal(hint, " (did you mean 'toNumber'?)");
  od_hint_member(&object, "b", 1, hint);
  assert_string_equal(hint, " (did you mean 'a'?)");
  static const struct od_row alike[] = {{.name = "\"longname1\":", .name_len = 12},
                                        {.name = "\"longname2\":", .name_len = 12}};
  od_hint_member(&(struct od_object){.rows = alike, .n_rows = 2}, "longnam2", 8, hint);
  assert_string_equal(hint, " (did you mean 'longname2'?)");
  od_hint_member(&object, "xyz", 3, hint);
  assert_string_equal(hint, "");
  od_hint_member(&(struct od_object){.n_rows = 0}, "xyz", 3, hint);
  assert_string_equal(hint, "");
}

static void codes_have_stable_texts(void **state)
{
  static const char *const texts[] = {"syntax",    "duplicate_member", "unknown_member", "type",    "required", "enum",
                                      "minimum",   "maximum",          "length",         "pattern", "format",   "items",
                                      "condition", "deprecated",       "server"};
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++)
    assert_string_equal(od_code_text((enum od_code)i), texts[i]);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_path_becomes_a_pointer),
      cmocka_unit_test(a_pointer_is_text),
      cmocka_unit_test(a_long_pointer_is_that_of_a_container),
      cmocka_unit_test(a_message_has_a_longest_length),
      cmocka_unit_test(clipping_cuts_no_character),
      cmocka_unit_test(a_full_report_counts),
      cmocka_unit_test(warnings_leave_the_last_place_to_an_error),
      cmocka_unit_test(errors_become_warnings_from_one_on),
      cmocka_unit_test(a_full_report_of_former_errors_has_room),
      cmocka_unit_test(no_text_at_all_ends_at_its_beginning),
      cmocka_unit_test(the_nearest_is_that_with_the_fewest_edits),
      cmocka_unit_test(case_does_not_matter),
      cmocka_unit_test(long_words_are_near_to_nothing),
      cmocka_unit_test(a_hint_names_a_member),
      cmocka_unit_test(codes_have_stable_texts),
  };
  return cmocka_run_group_tests_name("report", tests, NULL, NULL);
}
