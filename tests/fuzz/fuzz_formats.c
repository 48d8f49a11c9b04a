/* The documented formats, [format][text], against regular expressions that were written from the RFCs and not from the
 * code; and characters, character sets and suggestions. */
#include "../../runtime/codec/format.h"
#include "../../runtime/codec/report.h"
#include "fuzz.h"

#include <regex.h>
#include <stdlib.h>
#include <string.h>

static const char *const patterns[] = {
    [OD_FORMAT_E164] = "^[+][1-9][0-9]{1,14}$",
    [OD_FORMAT_UUID] = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
    [OD_FORMAT_DATE_TIME] =
        "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)"
        "([.][0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$",
    [OD_FORMAT_UTC_DATE_TIME] =
        "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)"
        "([.][0-9]+)?([Zz]|[+-]00:00)$",
    [OD_FORMAT_URI] = "^[A-Za-z][A-Za-z0-9+.-]*:([]A-Za-z0-9._~:/?#[@!$&'()*+,;=-]|%[0-9a-fA-F]{2})+$",
};

static bool matches(unsigned format, const char *text)
{
  static regex_t compiled[COUNT(patterns)];
  static bool done[COUNT(patterns)];
  if (!done[format])
    MUST(regcomp(&compiled[format], patterns[format], REG_EXTENDED | REG_NOSUB) == 0, "%s", patterns[format]);
  done[format] = true;
  return regexec(&compiled[format], text, 0, NULL, 0) == 0;
}

/* That there is such a day: the 31st of a month with 30, and the 29th of February. */
static bool is_day(const char *text)
{
  const int year = atoi(text), month = atoi(text + 5), day = atoi(text + 8);
  if (month == 2)
    return day <= 28 || (day == 29 && (year % 400 == 0 || (year % 100 != 0 && year % 4 == 0)));
  return day <= 30 || (month != 4 && month != 6 && month != 9 && month != 11);
}

static bool is_one_of(char c)
{
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  if (size == 0)
    return 0;
  const unsigned format = data[0] % COUNT(patterns);
  const size_t len = size - 1;
  char *text = fuzz_copy(data + 1, len), *terminated = calloc(1, len + 1);
  memcpy(terminated, text, len);
  const struct od_string string = {text, len};

  const char *fault = od_format_fault((enum od_format)format, string);
  bool expected = strlen(terminated) == len && matches(format, terminated);
  if (expected && (format == OD_FORMAT_DATE_TIME || format == OD_FORMAT_UTC_DATE_TIME))
    expected = is_day(terminated);
  MUST((fault == NULL) == expected, "format %u, '%s': %s", format, terminated, fault != NULL ? fault : "accepted");

  bool in_set = true;
  for (size_t i = 0; i < len; i++)
    in_set &= is_one_of(text[i]);
  MUST(od_in_charset("A-Za-z0-9_-", string) == in_set, "'%s'", terminated);
  MUST(od_characters(string) <= len, "more characters than bytes");

  char hint[OD_HINT_SIZE];
  const struct od_object *object = fuzz_subject(data[0]).object;
  od_hint_member(object, text, len, hint);
  MUST(memchr(hint, '\0', sizeof hint) != NULL, "a hint without end");
  MUST((size_t)od_clip(text, len, len / 2) <= len / 2, "not clipped");
  free(terminated);
  free(text);
  return 0;
}
