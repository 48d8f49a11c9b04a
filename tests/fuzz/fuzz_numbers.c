/* Numbers as text, against strtod() and strtold() of the C library; and the bytes as a double and as an integer. */
#include "../../runtime/codec/number.h"
#include "../../runtime/codec/scan.h"
#include "fuzz.h"

#include <inttypes.h>
#include <math.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The length of the JSON number that the text begins with; 0: none, or none that JSON allows to go on so. */
static size_t number_length(const char *text)
{
  static regex_t number;
  static bool compiled;
  regmatch_t match;
  if (!compiled)
    MUST(regcomp(&number, "^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?", REG_EXTENDED) == 0, "regcomp");
  compiled = true;
  if (regexec(&number, text, 1, &match, 0) != 0)
    return 0;
  const char *end = text + match.rm_eo;
  const char *digits = text + (*text == '-');
  if (*digits == '0' && digits[1] >= '0' && digits[1] <= '9')
    return 0; /* 01 */
  if (*end == '.' && strcspn(text, ".eE") == (size_t)match.rm_eo)
    return 0;                                                                                                  /* 1. */
  return (*end == 'e' || *end == 'E') && strcspn(text, "eE") == (size_t)match.rm_eo ? 0 : (size_t)match.rm_eo; /* 1e */
}

static void check_text(const char *text, size_t len)
{
  int64_t integer;
  double number;
  const enum od_number_fit as_double = od_read_double(text, len, &number);
  const double expected = strtod(text, NULL);
  MUST((as_double == OD_NUMBER_LONG) == (len > OD_MAX_NUMBER_BYTES), "%s", text);
  if (as_double == OD_NUMBER_OK)
    MUST(memcmp(&number, &expected, sizeof number) == 0, "%s was read as %.17g and is %.17g", text, number, expected);
  else if (as_double == OD_NUMBER_RANGE)
    MUST(!isfinite(expected), "%s is finite: %.17g", text, expected);

  const enum od_number_fit as_integer = od_read_integer(text, len, &integer);
  const long double exact = strtold(text, NULL); /* 64 bits of mantissa: every int64_t is exact */
  if (as_integer == OD_NUMBER_OK)
    MUST(exact == (long double)integer, "%s was read as %" PRId64, text, integer);
  else if (as_integer == OD_NUMBER_RANGE)
    MUST(fabsl(exact) >= 0x1p63L, "%s is in the range", text);
  else if (as_integer == OD_NUMBER_FRACTION && exact != 0 && fabsl(exact) < 0x1p40L && len < 18)
    MUST(truncl(exact) != exact, "%s is an integer", text);
}

static void check_double(const uint8_t *data)
{
  double value;
  char text[OD_DOUBLE_SIZE + 1], longest[64];
  memcpy(&value, data, sizeof value);
  if (!isfinite(value))
    return;
  const size_t len = od_write_double(value, text);
  MUST(len < OD_DOUBLE_SIZE, "%zu bytes", len);
  text[len] = '\0';
  const double back = strtod(text, NULL);
  MUST(number_length(text) == len, "no JSON: %s", text);
  MUST(memcmp(&back, &value, sizeof value) == 0, "%.17g was written as %s", value, text);
  snprintf(longest, sizeof longest, "%.17e", value);
  size_t digits = 0, most = 0;
  for (const char *p = text; *p != '\0' && *p != 'e'; p++)
    digits += *p >= '1' && *p <= '9';
  for (const char *p = longest; *p != 'e'; p++)
    most += *p >= '0' && *p <= '9';
  MUST(digits <= most, "%s is longer than %s", text, longest);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  enum { MOST = 4000 };
  static char text[MOST + OD_SLACK];
  struct od_scan scan;
  if (size >= sizeof(double))
    check_double(data);
  if (size >= sizeof(int64_t)) {
    int64_t value, back;
    char digits[25];
    memcpy(&value, data, sizeof value);
    const size_t len = od_write_integer(value, digits);
    MUST(od_read_integer(digits, len, &back) == OD_NUMBER_OK && back == value, "%" PRId64, value);
  }
  const size_t len = size < MOST ? size : MOST;
  memcpy(text, data, len);
  memset(text + len, 0, sizeof text - len);
  od_scan_init(&scan, NULL);
  const char *end = od_skip_number(&scan, text);
  const size_t expected = number_length(text);
  MUST((end != NULL ? (size_t)(end - text) : 0) == expected, "'%s': a number of %zu bytes, %s", text, expected,
       end != NULL ? "but another length was found" : scan.fault);
  if (expected != 0) {
    text[expected] = '\0';
    check_text(text, expected);
  }
  return 0;
}
