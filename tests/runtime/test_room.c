/* Room for what is written: wherever the end of a buffer falls, what follows a string fits behind it. AddressSanitizer
 * and valgrind see a byte too many. */
#include "../support/test.h"

#include <outdial/descriptor.h>

/* The longest names and the longest enum text that a table can have, as they are written. */
static char text_name[UINT8_MAX + 1], choice_name[UINT8_MAX + 1], long_text[UINT8_MAX + 1];

struct chain {
  struct od_opt_string text;
  struct od_opt_enum_value choice;
  struct {
    enum od_presence is;
    const struct chain *v;
  } next;
  struct od_members extra;
};

static const struct od_object chain_object;
static const struct od_string texts[] = {{NULL, 0}, {long_text, UINT8_MAX}};
static const struct od_enum choices = {.texts = texts, .n_texts = COUNT(texts)};

#define ROW(member, row_name, len, row_kind, row_sub)                                                                  \
  {                                                                                                                    \
    .name = row_name, .name_len = len, .kind = row_kind, .sub = row_sub, .offset = offsetof(struct chain, member.v),   \
    .presence = offsetof(struct chain, member.is)                                                                      \
  }
static const struct od_row rows[] = {ROW(text, text_name, UINT8_MAX, OD_KIND_STRING, NULL),
                                     ROW(choice, choice_name, UINT8_MAX, OD_KIND_ENUM, &choices),
                                     ROW(next, "\"next\":", 7, OD_KIND_OBJECT, &chain_object)};
static const struct od_object chain_object = {.page = "page",
                                              .rows = rows,
                                              .n_rows = COUNT(rows),
                                              .size = sizeof(struct chain),
                                              .extra = offsetof(struct chain, extra)};

static char filler[8192], expected[32768];

static int fill(void **state)
{
  (void)state;
  memset(filler, 'a', sizeof filler);
  snprintf(text_name, sizeof text_name, "\"%.*s\":", UINT8_MAX - 3, filler);
  snprintf(choice_name, sizeof choice_name, "\"%.*sb\":", UINT8_MAX - 4, filler);
  snprintf(long_text, sizeof long_text, "\"%.*s\"", UINT8_MAX - 2, filler);
  return 0;
}

static void assert_written(const struct chain *chain)
{
  struct od_buffer buffer = {0};
  struct od_report report = {0};
  assert_int_equal(od_encode(&chain_object, chain, &buffer, &report), OD_OK);
  assert_string_equal(buffer.data, expected);
  assert_int_equal(buffer.len, strlen(expected));
  od_buffer_clear(&buffer);
  od_report_clear(&report);
}

/* The text of so many letters in the innermost object of all that there can be, with `end` at its own. */
static void try_deep(size_t letters, const char *end, const char *written)
{
  static char text[sizeof filler + 8];
  struct chain chains[OD_MAX_DEPTH];
  char *to = expected;
  for (size_t i = 0; i < OD_MAX_DEPTH - 1; i++) {
    chains[i] = (struct chain){.next = {.is = OD_VALUE, .v = &chains[i + 1]}};
    to += sprintf(to, "{\"next\":");
  }
  const int len = sprintf(text, "%.*s%s", (int)letters, filler, end);
  chains[OD_MAX_DEPTH - 1] =
      (struct chain){.text = {.is = OD_VALUE, .v = {text, (size_t)len}}, .choice = {.is = OD_VALUE, .v = 1}};
  to += sprintf(to, "{%s\"%.*s%s\",%s%s", text_name, (int)letters, filler, written, choice_name, long_text);
  memset(to, '}', OD_MAX_DEPTH);
  to[OD_MAX_DEPTH] = '\0';
  assert_written(chains);
}

static void all_that_follows_a_string_fits(void **state)
{
  const size_t end = 4096; /* of a new buffer, but for what fits behind it */
  const size_t before = 8 * (OD_MAX_DEPTH - 1) + 1 + UINT8_MAX + 1;
  (void)state;
  for (size_t letters = end - before - 20; letters <= end - before; letters++) {
    try_deep(letters, "", "");
    try_deep(letters, "\x1F", "\\u001f");
    try_deep(letters, "\n", "\\n");
    try_deep(letters, "\xC3\xA9\x1F", "\xC3\xA9\\u001f");
  }
}

/* A buffer that is full grows by as much as is asked for, where that is more than it has. */
static void a_full_buffer_grows(void **state)
{
  (void)state;
  for (size_t first = 3700; first < 3900; first += 7)
    for (size_t second = 3500; second < 6000; second += 97) {
      const struct chain inner = {.text = {.is = OD_VALUE, .v = {filler, second}}};
      const struct chain outer = {.text = {.is = OD_VALUE, .v = {filler, first}},
                                  .next = {.is = OD_VALUE, .v = &inner}};
      sprintf(expected, "{%s\"%.*s\",\"next\":{%s\"%.*s\"}}", text_name, (int)first, filler, text_name, (int)second,
              filler);
      assert_written(&outer);
    }
}

static void a_string_of_escapes_fits(void **state)
{
  static char text[3000];
  const struct chain chain = {.text = {.is = OD_VALUE, .v = {text, sizeof text}}};
  char *to = expected + sprintf(expected, "{%s\"", text_name);
  (void)state;
  memset(text, 0x1F, sizeof text);
  for (size_t i = 0; i < sizeof text; i++)
    to += sprintf(to, "\\u001f");
  strcpy(to, "\"}");
  assert_written(&chain);
}

/* Behind a character of several bytes as well. */
static void a_nul_is_escaped(void **state)
{
  const struct chain chain = {.text = {.is = OD_VALUE, .v = {"\xC3\xA9\0\xE2\x82\xAC\xE2\x82\xAC\0", 10}}};
  (void)state;
  sprintf(expected, "{%s\"\xC3\xA9\\u0000\xE2\x82\xAC\xE2\x82\xAC\\u0000\"}", text_name);
  assert_written(&chain);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_that_follows_a_string_fits),
      cmocka_unit_test(a_full_buffer_grows),
      cmocka_unit_test(a_string_of_escapes_fits),
      cmocka_unit_test(a_nul_is_escaped),
  };
  return cmocka_run_group_tests_name("room", tests, fill, NULL);
}
