/* Names and listed texts of every length: read in words of several bytes, they are compared to the last one, and
 * written to the byte. */
#include "../../runtime/codec/words.h"
#include "../support/test.h"

#include <outdial/descriptor.h>

enum { LONGEST = 40 };

struct thing {
  struct {
    enum od_presence is;
    bool v;
  } flags[LONGEST + 1];
  struct {
    enum od_presence is;
    int v;
    struct od_string text;
  } choice;
  struct od_members extra;
};

static char names[LONGEST + 1][LONGEST + 4], texts[LONGEST + 1][LONGEST + 3];
static struct od_row rows[LONGEST + 1]; /* the first one is that of the texts: no name is empty */
static struct od_string listed[LONGEST + 2];
static struct od_enum choices = {.texts = listed, .n_texts = LONGEST + 2};
static struct od_object object = {.page = "page",
                                  .rows = rows,
                                  .n_rows = COUNT(rows),
                                  .size = sizeof(struct thing),
                                  .extra = offsetof(struct thing, extra)};

/* One name and one text of each length, of which none begins as another does. */
static int make_tables(void **state)
{
  (void)state;
  for (size_t len = 0; len <= LONGEST; len++) {
    char word[LONGEST + 1] = "";
    for (size_t i = 0; i < len; i++)
      word[i] = (char)('0' + (len + i) % 64);
    for (char *c = word; *c != '\0'; c++)
      *c = *c == '\\' ? '_' : *c;
    snprintf(names[len], sizeof names[len], "\"%s\":", word);
    snprintf(texts[len], sizeof texts[len], "\"%s\"", word);
    listed[len + 1] = (struct od_string){texts[len], len + 2};
    rows[len] = (struct od_row){.name = names[len],
                                .name_len = (uint8_t)(len + 3),
                                .kind = OD_KIND_BOOLEAN,
                                .offset = (uint16_t)offsetof(struct thing, flags[len].v),
                                .presence = (uint16_t)offsetof(struct thing, flags[len].is)};
  }
  rows[0] = (struct od_row){.name = "\"choice\":",
                            .name_len = 9,
                            .kind = OD_KIND_ENUM,
                            .sub = &choices,
                            .offset = offsetof(struct thing, choice.v),
                            .presence = offsetof(struct thing, choice.is)};
  return 0;
}

static struct od_arena arena;
static struct od_report report;
static struct od_buffer buffer;

static int clear(void **state)
{
  (void)state;
  od_arena_clear(&arena);
  od_report_clear(&report);
  od_buffer_clear(&buffer);
  return 0;
}

static const struct thing *read(const char *text)
{
  const void *value;
  od_arena_reset(&arena);
  return od_decode(&arena, &object, text, strlen(text), OD_DECODE_REQUEST, &value, &report) == OD_OK ? value : NULL;
}

static void assert_written(const struct thing *thing, const char *text)
{
  assert_int_equal(od_encode(&object, thing, &buffer, &report), OD_OK);
  assert_string_equal(buffer.data, text);
}

/* Members from one length to another, in order or backwards. */
static void put_members(char *text, size_t first, size_t last, bool backwards)
{
  text += sprintf(text, "{");
  for (size_t i = 0; i <= last - first; i++)
    text += sprintf(text, "%strue,", names[backwards ? last - i : first + i]);
  strcpy(text - 1, "}");
}

static void names_are_read_and_written(void **state)
{
  char text[2000], ordered[2000];
  (void)state;
  for (size_t first = 1; first <= LONGEST; first++)
    for (size_t last = first; last <= LONGEST; last++)
      for (int backwards = 0; backwards <= 1; backwards++) {
        put_members(text, first, last, backwards == 1);
        put_members(ordered, first, last, false);
        const struct thing *thing = read(text);
        assert_non_null(thing);
        for (size_t len = 1; len <= LONGEST; len++)
          assert_int_equal(thing->flags[len].is, len >= first && len <= last ? OD_VALUE : OD_ABSENT);
        assert_written(thing, ordered);
      }
}

static void findings_point_at_names(void **state)
{
  (void)state;
  for (size_t len = 1; len <= LONGEST; len++) {
    char text[2000], pointer[2000];
    snprintf(text, sizeof text, "{%s1}", names[len]);
    snprintf(pointer, sizeof pointer, "/%.*s", (int)len, names[len] + 1);
    assert_null(read(text));
    assert_string_equal(report.items[0].pointer, pointer);
  }
}

/* The name that is due next, but for one character, or with one more or less at its end. */
static void a_name_is_another_by_any_character(void **state)
{
  (void)state;
  for (size_t len = 1; len <= LONGEST; len++)
    for (size_t at = 1; at <= len + 2; at++) {
      char name[LONGEST + 8], text[2000];
      strcpy(name, names[len]);
      if (at <= len)
        name[at] = '~';
      else
        strcpy(name + len + (at == len + 1), at == len + 1 ? "x\":" : "\":");
      snprintf(text, sizeof text, "{%s%s%strue}", len > 1 ? names[len - 1] : "", len > 1 ? "true," : "", name);
      if (read(text) != NULL || report.len != 1 || report.items[0].code != OD_CODE_UNKNOWN_MEMBER)
        fail_msg("%s is read as %s", name, names[len]);
    }
}

static void texts_are_read_and_written(void **state)
{
  (void)state;
  for (size_t len = 0; len <= LONGEST; len++) {
    char text[2000];
    snprintf(text, sizeof text, "{\"choice\":%s}", texts[len]);
    const struct thing *thing = read(text);
    assert_non_null(thing);
    assert_int_equal(thing->choice.v, len + 1);
    assert_null(thing->choice.text.ptr);
    assert_int_equal(thing->choice.text.len, 0);
    assert_written(thing, text);
    for (size_t at = 1; at <= len; at++) {
      snprintf(text, sizeof text, "{\"choice\":%s}", texts[len]);
      text[strlen("{\"choice\":") + at] = '~';
      if (read(text) != NULL || report.len != 1 || report.items[0].code != OD_CODE_ENUM)
        fail_msg("%s is read as %s", text, texts[len]);
    }
  }
}

/* A text of its own is only there where none of the listed ones is, even in memory that was used before. */
static void listed_texts_in_a_list(void **state)
{
  struct item {
    int v;
    struct od_string text;
  };
  static const struct od_list list = {.item = {.kind = OD_KIND_ENUM, .sub = &choices, .presence = OD_PLAIN},
                                      .stride = sizeof(struct item)};
  static const struct od_row row = {
      .name = "\"list\":", .name_len = 7, .kind = OD_KIND_LIST, .sub = &list, .presence = OD_PLAIN};
  static const struct od_object lists = {.page = "page",
                                         .rows = &row,
                                         .n_rows = 1,
                                         .size = sizeof(struct od_list_value) + sizeof(struct od_members),
                                         .extra = sizeof(struct od_list_value)};
  char text[500];
  const int len = snprintf(text, sizeof text, "{\"list\":[%s,\"\\u0031\",\"foreign\"]}", texts[2]);
  char used[3000] = "{\"list\":[\"";
  const void *value;
  (void)state;
  memset(used + 10, 'x', sizeof used - 10);
  memcpy(used + sizeof used - 3, "\"]}", 3);
  assert_int_equal(od_decode(&arena, &lists, used, sizeof used, OD_DECODE_REPLY, &value, &report), OD_OK);
  od_arena_reset(&arena);
  assert_int_equal(od_decode(&arena, &lists, text, (size_t)len, OD_DECODE_REPLY, &value, &report), OD_OK);
  const struct item *items = ((const struct od_list_value *)value)->items;
  for (size_t i = 0; i < 2; i++) {
    assert_int_equal(items[i].v, 3 - i);
    assert_null(items[i].text.ptr);
    assert_int_equal(items[i].text.len, 0);
  }
  assert_int_equal(items[2].v, 0);
  assert_string_equal(items[2].text.ptr, "foreign");
}

/* Each length of what comes before makes the buffer end elsewhere among members that are short. */
static void assert_many(enum od_presence is, const char *value)
{
  struct thing thing = {.choice = {.is = OD_VALUE}};
  char *filler = malloc(OD_MAX_DOCUMENT_BYTES), members[2000] = "", *to = members;
  assert_non_null(filler);
  memset(filler, 'x', OD_MAX_DOCUMENT_BYTES);
  for (size_t len = 1; len <= LONGEST; len++) {
    thing.flags[len].is = is;
    to += sprintf(to, ",%s%s", names[len], value);
  }
  strcpy(to, "}");
  for (size_t len = 2000; len <= 9000; len += 25) {
    thing.choice.text = (struct od_string){filler, len};
    assert_int_equal(od_encode(&object, &thing, &buffer, &report), OD_OK);
    assert_string_equal(buffer.data + strlen("{\"choice\":\"\"") + len, members);
  }
  for (size_t len = OD_MAX_DOCUMENT_BYTES - 2000; len < OD_MAX_DOCUMENT_BYTES; len += 100) {
    thing.choice.text = (struct od_string){filler, len};
    const bool fits = strlen("{\"choice\":\"\"") + len + strlen(members) <= OD_MAX_DOCUMENT_BYTES;
    assert_int_equal(od_encode(&object, &thing, &buffer, &report), fits ? OD_OK : OD_INVALID);
    assert_int_equal(report.len, fits ? 0 : 1);
  }
  free(filler);
}

static void many_nulls(void **state)
{
  (void)state;
  assert_many(OD_NULL, "null");
}

static void many_short_values(void **state)
{
  (void)state;
  assert_many(OD_VALUE, "false");
}

/* As many members as an object may have: each is missed by itself, and each is met twice. */
static void many_members(void **state)
{
  static char member_names[OD_MAX_MEMBERS][8];
  static struct od_row member_rows[OD_MAX_MEMBERS];
  static struct od_object members = {.page = "page",
                                     .rows = member_rows,
                                     .n_rows = OD_MAX_MEMBERS,
                                     .n_required = OD_MAX_MEMBERS,
                                     .size = OD_MAX_MEMBERS + sizeof(struct od_members),
                                     .extra = OD_MAX_MEMBERS};
  char text[13 * OD_MAX_MEMBERS + 20], pointer[8];
  const void *value;
  (void)state;
  for (size_t i = 0; i < OD_MAX_MEMBERS; i++) {
    snprintf(member_names[i], sizeof member_names[i], "\"%03zu\":", i);
    member_rows[i] = (struct od_row){.name = member_names[i],
                                     .name_len = 6,
                                     .kind = OD_KIND_BOOLEAN,
                                     .flags = OD_ROW_REQUIRED,
                                     .offset = (uint16_t)i,
                                     .presence = OD_PLAIN};
  }
  for (size_t i = 0; i < OD_MAX_MEMBERS; i++)
    for (int twice = 0; twice <= 1; twice++) {
      char *to = text + sprintf(text, "{");
      for (size_t j = 0; j < OD_MAX_MEMBERS; j++)
        if (j != i || twice == 1)
          to += sprintf(to, "%strue,", member_names[j]);
      sprintf(to - (twice == 0), twice == 1 ? "%strue}" : "}", member_names[i]);
      snprintf(pointer, sizeof pointer, "/%03zu", i);
      assert_int_equal(od_decode(&arena, &members, text, strlen(text), OD_DECODE_REQUEST, &value, &report), OD_INVALID);
      assert_int_equal(report.len, 1);
      assert_string_equal(report.items[0].pointer, pointer);
      assert_int_equal(report.items[0].code, twice == 1 ? OD_CODE_DUPLICATE_MEMBER : OD_CODE_REQUIRED);
      od_arena_reset(&arena);
    }
}

/* ---- the words themselves, since the codec goes a longer way where they see too little -------------------- */

static void a_text_is_begun_with_itself_alone(void **state)
{
  char text[LONGEST + 1], other[LONGEST + 16];
  (void)state;
  for (size_t n = 2; n <= LONGEST; n++) {
    memset(other, '#', sizeof other);
    memset(text, 0, sizeof text);
    for (size_t i = 0; i < n; i++)
      other[i] = text[i] = (char)('A' + i);
    assert_true(od_begins_with(other, text, n));
    for (size_t i = 0; i < n; i++) {
      other[i] ^= 1;
      assert_false(od_begins_with(other, text, n));
      other[i] ^= 1;
    }
  }
}

static void a_few_bytes_are_copied_and_no_more(void **state)
{
  char from[LONGEST], to[LONGEST + 2], expected[LONGEST + 2];
  (void)state;
  for (size_t i = 0; i < LONGEST; i++)
    from[i] = (char)('A' + i);
  for (size_t n = 2; n <= LONGEST; n++) {
    memset(to, '#', sizeof to);
    memset(expected, '#', sizeof expected);
    memcpy(expected + 1, from, n);
    assert_ptr_equal(od_copy_few(to + 1, from, n), to + 1 + n);
    assert_memory_equal(to, expected, sizeof to);
  }
}

static bool is_plain(int byte)
{
  return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
}

/* Every byte at every place, before every plain byte and behind it. */
static void the_first_special_byte_is_seen(void **state)
{
  (void)state;
  for (int byte = 0; byte < 256; byte++)
    for (int around = 0x20; around < 0x80; around++)
      for (size_t at = 0; at < OD_STEP && is_plain(around); at++) {
        char text[OD_STEP];
        memset(text, around, sizeof text);
        text[at] = (char)byte;
        if (is_plain(byte)) {
          assert_int_equal(od_special(text), 0);
          continue;
        }
        assert_int_equal(od_lowest(od_special(text)), at);
        memset(text + at, byte, OD_STEP - at); /* what is behind it does not matter */
        assert_int_equal(od_lowest(od_special(text)), at);
      }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(names_are_read_and_written),
      cmocka_unit_test(findings_point_at_names),
      cmocka_unit_test(a_name_is_another_by_any_character),
      cmocka_unit_test(texts_are_read_and_written),
      cmocka_unit_test(listed_texts_in_a_list),
      cmocka_unit_test(many_members),
      cmocka_unit_test(many_nulls),
      cmocka_unit_test(many_short_values),
      cmocka_unit_test(a_text_is_begun_with_itself_alone),
      cmocka_unit_test(a_few_bytes_are_copied_and_no_more),
      cmocka_unit_test(the_first_special_byte_is_seen),
  };
  return cmocka_run_group_tests_name("words", tests, make_tables, clear);
}
