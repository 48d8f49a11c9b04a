/* UTF-8 is judged to the letter wherever it stands: decoder, validator and encoder, which take several characters at
 * once where they can, against a definition that takes one. */
#include "../../runtime/codec/scan.h"
#include "../support/sample.h"
#include "../support/test.h"

/* The code points of RFC 3629, decoded and looked at: what the shortest form of it would have been is computed. */
static bool is_character(const unsigned char *s, size_t len)
{
  static const struct {
    unsigned char mask, lead;
    uint32_t least;
  } forms[] = {{0x80, 0, 0}, {0xE0, 0xC0, 0x80}, {0xF0, 0xE0, 0x800}, {0xF8, 0xF0, 0x10000}};
  for (size_t form = 0; form < COUNT(forms); form++) {
    if ((s[0] & forms[form].mask) != forms[form].lead)
      continue;
    uint32_t point = s[0] & (unsigned char)~forms[form].mask;
    if (len != form + 1)
      return false;
    for (size_t i = 1; i < len; i++) {
      if ((s[i] & 0xC0) != 0x80)
        return false;
      point = point << 6 | (s[i] & 0x3F);
    }
    return point >= forms[form].least && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
  }
  return false;
}

/* Whether the whole text is characters, each as short as one can be. */
static bool is_text(const unsigned char *s, size_t len)
{
  while (len > 0) {
    size_t n = 1;
    while (n <= 4 && n <= len && !is_character(s, n))
      n++;
    if (n > 4 || n > len)
      return false;
    s += n;
    len -= n;
  }
  return true;
}

static struct od_arena arena;
static struct od_report report;
static struct od_buffer buffer;

static void judge(const char *text, size_t len)
{
  char document[64];
  const void *value;
  const bool good = is_text((const unsigned char *)text, len);
  const enum od_status expected = good ? OD_OK : OD_INVALID;
  const size_t document_len = (size_t)snprintf(document, sizeof document, "{\"text\":\"%.*s\"}", (int)len, text);
  const struct sample sample = {.text = {OD_VALUE, {text, len}}};
  const struct sample free_form = {.any = {.is = OD_VALUE, .v = {.text = document, .len = document_len}}};
  assert_int_equal(od_decode(&arena, &sample_object, document, document_len, OD_DECODE_REQUEST, &value, &report),
                   expected);
  assert_int_equal(od_validate(&sample_object, &sample, &report), expected);
  assert_int_equal(od_validate(&sample_object, &free_form, &report), expected);
  assert_int_equal(od_encode(&sample_object, &sample, &buffer, &report), expected);
  if (good)
    assert_memory_equal(buffer.data, document, document_len);
  od_arena_reset(&arena);
}

/* Every first byte beyond ASCII, with what matters of what may follow it. */
static void every_sequence_is_judged_alone_and_among_others(void **state)
{
  (void)state;
  static const unsigned char seconds[] = {0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0},
                             others[] = {0x41, 0x80, 0xBF, 0xC2};
  static const char *const around[][2] = {{"", ""},
                                          {"x", "yz"},
                                          {"\xE3\x81\x82", "\xE6\xBC\xA2\xE5\xAD\x97\xE6\xBC\xA2"},
                                          {"\xE3\x81\x82\xE3\x81\x82", "."}};
  for (unsigned first = 0x80; first <= 0xFF; first++)
    for (size_t i = 0; i < COUNT(seconds) * COUNT(others) * COUNT(others); i++)
      for (size_t j = 0; j < COUNT(around); j++) {
        const unsigned char bytes[] = {(unsigned char)first, seconds[i / 16], others[i / 4 % 4], others[i % 4], 0};
        char text[40];
        const int len = snprintf(text, sizeof text, "%s%s%s", around[j][0], (const char *)bytes, around[j][1]);
        judge(text, (size_t)len);
      }
  od_arena_clear(&arena);
  od_report_clear(&report);
  od_buffer_clear(&buffer);
}

/* Whatever stands behind it, and wherever the text ends. */
static void a_sequence_has_its_length(void **state)
{
  (void)state;
  static const unsigned char seconds[] = {0x7F, 0x80, 0x8F, 0x90, 0x9E, 0x9F, 0xA0, 0xA1, 0xBF, 0xC0},
                             others[] = {0x00, 0x41, 0x80, 0xBF, 0xC0};
  for (unsigned first = 0x80; first <= 0xFF; first++)
    for (size_t i = 0; i < COUNT(seconds) * COUNT(others) * COUNT(others); i++) {
      const unsigned char bytes[] = {(unsigned char)first, seconds[i / 25], others[i / 5 % 5], others[i % 5]};
      for (size_t available = 1; available <= sizeof bytes; available++) {
        size_t len = 1;
        while (len <= available && !is_character(bytes, len))
          len++;
        const unsigned expected = len <= available ? (unsigned)len : 0;
        if (od_utf8_sequence((const char *)bytes, available) != expected)
          fail_msg("%02x %02x %02x %02x: not %u of %zu", bytes[0], bytes[1], bytes[2], bytes[3], expected, available);
      }
    }
}

/* Only where there are two; and all that begin with E1 to EC are taken, which is what makes it worth its while. */
static void two_characters_are_seen_at_once(void **state)
{
  (void)state;
  static const unsigned char tails[] = {0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC0};
  for (unsigned first = 0xD0; first <= 0xFF; first++)
    for (size_t i = 0; i < COUNT(tails) * COUNT(tails); i++)
      for (size_t at = 0; at < 6; at += 3) {
        unsigned char bytes[] = {0xE3, 0x81, 0x82, 0xE6, 0xBC, 0xA2, 0xFF, 0xFF};
        bytes[at] = (unsigned char)first;
        bytes[at + 1] = tails[i / COUNT(tails)];
        bytes[at + 2] = tails[i % COUNT(tails)];
        const bool is_one = is_character(bytes + at, 3), is_taken = od_two_of_three((const char *)bytes);
        if (is_taken ? !is_one : __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && is_one && first >= 0xE1 && first <= 0xEC)
          fail_msg("%02x %02x %02x: %s", bytes[at], bytes[at + 1], bytes[at + 2], is_taken ? "taken" : "not taken");
      }
}

static void a_text_may_end_after_every_byte(void **state)
{
  (void)state;
  static const char text[] = "\xE3\x81\x82\xE6\xBC\xA2\xF0\x9F\x98\x80\xC3\xA9\xE5\xAD\x97\xE6\xBC\xA2\xE5\xAD\x97";
  for (size_t begin = 0; begin < sizeof text - 1; begin++)
    for (size_t len = 0; len < sizeof text - begin; len++) {
      char *exact = malloc(len + (len == 0)); /* so that a sanitizer sees a step too far */
      assert_non_null(exact);
      memcpy(exact, text + begin, len);
      judge(exact, len);
      free(exact);
    }
  od_arena_clear(&arena);
  od_report_clear(&report);
  od_buffer_clear(&buffer);
}

static void a_bad_byte_is_seen_wherever_it_stands(void **state)
{
  char among_nuls[40] = "";
  (void)state;
  for (size_t at = 0; at < sizeof among_nuls; at++) {
    const struct sample sample = {.text = {OD_VALUE, {among_nuls, sizeof among_nuls}}};
    assert_int_equal(od_validate(&sample_object, &sample, &report), OD_OK);
    among_nuls[at] = '\x80';
    assert_int_equal(od_validate(&sample_object, &sample, &report), OD_INVALID);
    among_nuls[at] = '\0';
  }
  for (size_t len = 1; len <= 40; len++)
    for (size_t at = 0; at < len; at++) {
      char *exact = malloc(len);
      assert_non_null(exact);
      memset(exact, 'a', len);
      exact[at] = '\xFF';
      judge(exact, len);
      exact[at] = '\x80';
      judge(exact, len);
      free(exact);
    }
  od_arena_clear(&arena);
  od_report_clear(&report);
  od_buffer_clear(&buffer);
}

/* ---- escapes ----------------------------------------------------------------------------------------------- */

/* RFC 3629 in plain arithmetic. */
static char *put_character(char *to, uint32_t point)
{
  static const uint32_t beyond[] = {0x80, 0x800, 0x10000, 0x110000}, lead[] = {0, 0xC0, 0xE0, 0xF0};
  int more = 0;
  while (point >= beyond[more])
    more++;
  for (int i = more; i > 0; i--, point /= 64)
    to[i] = (char)(0x80 + point % 64);
  to[0] = (char)(lead[more] + point);
  return to + more + 1;
}

static void assert_read(const char *escapes, const char *wanted, size_t wanted_len)
{
  char document[2000];
  const void *value;
  const size_t len = (size_t)snprintf(document, sizeof document, "{\"text\":\"%s\"}", escapes);
  if (od_decode(&arena, &sample_object, document, len, OD_DECODE_REQUEST, &value, &report) != OD_OK)
    fail_msg("%s: %s", escapes, report.items[0].message);
  const struct od_string found = ((const struct sample *)value)->text.v;
  assert_int_equal(found.len, wanted_len);
  assert_memory_equal(found.ptr, wanted, wanted_len);
  od_arena_reset(&arena);
}

static void an_escape_is_its_character(void **state)
{
  (void)state;
  char escapes[256 * 6 + 1], wanted[256 * 4], *to;
  for (uint32_t first = 0; first <= 0xFF; first++) {
    if (first >= 0xD8 && first <= 0xDF)
      continue;
    to = wanted;
    for (uint32_t second = 0; second <= 0xFF; second++) {
      sprintf(escapes + 6 * second, second % 2 == 0 ? "\\u%02x%02x" : "\\u%02X%02X", first, second);
      to = put_character(to, first * 256 + second);
    }
    assert_read(escapes, wanted, (size_t)(to - wanted));
  }
  for (uint32_t high = 0; high < 0x400; high++) {
    static const uint32_t lows[] = {0, 0x3FF, 0x155, 0x2AA};
    to = wanted;
    for (size_t i = 0; i < COUNT(lows); i++) {
      sprintf(escapes + 12 * i, "\\u%04X\\u%04x", 0xD800 + high, 0xDC00 + lows[i]);
      to = put_character(to, 0x10000 + high * 0x400 + lows[i]);
    }
    assert_read(escapes, wanted, (size_t)(to - wanted));
  }
  od_arena_clear(&arena);
  od_report_clear(&report);
}

static void half_a_surrogate_pair_is_none(void **state)
{
  static const char *const texts[] = {"\\uD800",
                                      "\\uDBFF",
                                      "\\uDC00",
                                      "\\uDFFF",
                                      "\\uD800x",
                                      "\\uD800\\n",
                                      "\\uD800xuDC00",
                                      "\\uD800\\nDC00",
                                      "\\uD800\\uDBFF",
                                      "\\uD800\\uE000",
                                      "\\uD800\\uD800",
                                      "\\uDC00\\uDC00",
                                      "\\uDFFF\\uD800",
                                      "\\uDC00\\uD800",
                                      "\\uDBFF\\uFFFF",
                                      "\\uD800\\u0000",
                                      "\\uD800\\uDC0",
                                      "\\uD800\\uDC0g",
                                      "\\uD83D\\uDE00\\uDE00"};
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++) {
    char document[64];
    const void *value;
    const size_t len = (size_t)snprintf(document, sizeof document, "{\"text\":\"%s\"}", texts[i]);
    assert_int_equal(od_decode(&arena, &sample_object, document, len, OD_DECODE_REQUEST, &value, &report), OD_INVALID);
    assert_string_equal(report.items[0].message, "a lone surrogate is not a character");
  }
  od_arena_clear(&arena);
  od_report_clear(&report);
}

/* ---- writing ----------------------------------------------------------------------------------------------- */

/* RFC 8259, a byte at a time. */
static size_t write_plainly(char *to, const char *text, size_t len)
{
  static const char escaped[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
  char *const start = to;
  for (size_t i = 0; i < len; i++) {
    const char *found = text[i] != '\0' ? strchr(escaped, text[i]) : NULL;
    if (found != NULL)
      to += sprintf(to, "\\%c", letters[found - escaped]);
    else if ((unsigned char)text[i] < 0x20)
      to += sprintf(to, "\\u%04x", (unsigned)text[i]);
    else
      *to++ = text[i];
  }
  return (size_t)(to - start);
}

static void assert_written(const char *text, size_t len)
{
  static char expected[60000];
  const struct sample sample = {.text = {OD_VALUE, {text, len}}};
  size_t n = (size_t)sprintf(expected, "{\"text\":\"");
  n += write_plainly(expected + n, text, len);
  strcpy(expected + n, "\"}");
  assert_int_equal(od_encode(&sample_object, &sample, &buffer, &report), OD_OK);
  assert_string_equal(buffer.data, expected);
}

static void a_text_is_written_wherever_its_characters_stand(void **state)
{
  static const char *const pieces[] = {"\"",
                                       "\\",
                                       "\b",
                                       "\f",
                                       "\n",
                                       "\r",
                                       "\t",
                                       "\x01",
                                       "\x1F",
                                       "\x7F",
                                       " ",
                                       "\xC3\xA9",
                                       "\xE2\x82\xAC",
                                       "\xF0\x9F\x98\x80",
                                       "\xE3\x81\x82\xE6\xBC\xA2\xE5\xAD\x97\"",
                                       "\"\xC3\xA9\n\xF0\x9F\x98\x80\\"};
  (void)state;
  for (size_t len = 0; len <= 40; len++)
    for (size_t at = 0; at <= len; at++)
      for (size_t i = 0; i < COUNT(pieces); i++) {
        const size_t n = strlen(pieces[i]);
        char *exact = malloc(len + n);
        assert_non_null(exact);
        memset(exact, 'a', len + n);
        memcpy(exact + at, pieces[i], n);
        assert_written(exact, len + n);
        free(exact);
      }
  od_report_clear(&report);
  od_buffer_clear(&buffer);
}

/* What is written for a character may be six times as long, at every end of the buffer; and beyond the maximum. */
static void escapes_take_room(void **state)
{
  char text[1500];
  (void)state;
  memset(text, '\x01', sizeof text);
  for (size_t len = 500; len <= sizeof text; len++) {
    od_buffer_clear(&buffer);
    assert_written(text, len);
  }
  const size_t many = OD_MAX_DOCUMENT_BYTES / 6;
  char *large = malloc(many + 100);
  assert_non_null(large);
  memset(large, '\x01', many + 100);
  for (size_t len = many - 100; len <= many + 100; len += 20) {
    const struct sample sample = {.text = {OD_VALUE, {large, len}}};
    const bool fits = 6 * len + strlen("{\"text\":\"\"}") <= OD_MAX_DOCUMENT_BYTES;
    assert_int_equal(od_encode(&sample_object, &sample, &buffer, &report), fits ? OD_OK : OD_INVALID);
    assert_int_equal(report.len, fits ? 0 : 1);
    assert_true(buffer.capacity <= OD_MAX_DOCUMENT_BYTES + 1024); /* what an escape or a number takes, and no more */
  }
  free(large);
  od_report_clear(&report);
  od_buffer_clear(&buffer);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_sequence_is_judged_alone_and_among_others),
      cmocka_unit_test(a_sequence_has_its_length),
      cmocka_unit_test(two_characters_are_seen_at_once),
      cmocka_unit_test(a_text_may_end_after_every_byte),
      cmocka_unit_test(a_bad_byte_is_seen_wherever_it_stands),
      cmocka_unit_test(an_escape_is_its_character),
      cmocka_unit_test(a_text_is_written_wherever_its_characters_stand),
      cmocka_unit_test(escapes_take_room),
      cmocka_unit_test(half_a_surrogate_pair_is_none),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
