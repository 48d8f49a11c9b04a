#include "format.h"

#include <string.h>

size_t od_characters(struct od_string text)
{
  size_t n = 0;
  for (size_t i = 0; i < text.len; i++)
    n += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
  return n;
}

bool od_in_charset(const char *charset, struct od_string text)
{
  for (size_t i = 0; i < text.len; i++) {
    const char c = text.ptr[i];
    const char *set = charset;
    for (;; set++) {
      if (*set == '\0')
        return false;
      if (set[1] == '-' && set[2] != '\0') {
        if (c >= set[0] && c <= set[2])
          break;
        set += 2;
      } else if (c == *set) {
        break;
      }
    }
  }
  return true;
}

static bool is_digit(char c)
{
  return c >= '0' && c <= '9';
}

static bool is_hex(char c)
{
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool is_letter(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_one_of(char c, const char *set)
{
  return c != '\0' && strchr(set, c) != NULL;
}

/* ITU-T E.164: a plus, a country code that does not begin with 0, 15 digits at most. */
static const char *e164(struct od_string text)
{
  if (text.len == 0 || text.ptr[0] != '+')
    return "not an E.164 number: it begins with '+'";
  for (size_t i = 1; i < text.len; i++)
    if (!is_digit(text.ptr[i]))
      return "not an E.164 number: only digits stand behind the '+'";
  if (text.len < 3 || text.len > 16)
    return "not an E.164 number: 2 to 15 digits stand behind the '+'";
  return text.ptr[1] != '0' ? NULL : "not an E.164 number: no country code begins with 0";
}

/* RFC 9562 (the text form of RFC 4122), letters of either case. */
static const char *uuid(struct od_string text)
{
  static const char shape[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  bool fits = text.len == sizeof shape - 1;
  for (size_t i = 0; fits && i < text.len; i++)
    fits = shape[i] == '-' ? text.ptr[i] == '-' : is_hex(text.ptr[i]);
  return fits ? NULL : "not a UUID: 8-4-4-4-12 hexadecimal digits";
}

/* `n` digits at `*i`, as a number; -1 when they are none. */
static int digits(struct od_string text, size_t *i, size_t n)
{
  int value = 0;
  if (text.len - *i < n)
    return -1;
  for (; n > 0; n--, ++*i) {
    if (!is_digit(text.ptr[*i]))
      return -1;
    value = value * 10 + (text.ptr[*i] - '0');
  }
  return value;
}

static bool take(struct od_string text, size_t *i, const char *set)
{
  if (*i == text.len || !is_one_of(text.ptr[*i], set))
    return false;
  ++*i;
  return true;
}

static int days_in(int year, int month)
{
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return days[month - 1] + (month == 2 && leap);
}

/* The date-time of RFC 3339, section 5.6. */
static const char *date_time(struct od_string text, bool utc)
{
  static const char no_time[] = "not a date and time like 2024-01-31T08:30:00Z";
  size_t i = 0;
  int year = digits(text, &i, 4);
  if (year < 0 || !take(text, &i, "-"))
    return no_time;
  int month = digits(text, &i, 2);
  if (month < 1 || month > 12 || !take(text, &i, "-"))
    return no_time;
  int day = digits(text, &i, 2);
  if (day < 1 || day > days_in(year, month) || !take(text, &i, "Tt"))
    return no_time;
  int hour = digits(text, &i, 2);
  if (hour < 0 || hour > 23 || !take(text, &i, ":"))
    return no_time;
  int minute = digits(text, &i, 2);
  if (minute < 0 || minute > 59 || !take(text, &i, ":"))
    return no_time;
  int second = digits(text, &i, 2);
  if (second < 0 || second > 60) /* 60: a leap second */
    return no_time;
  if (take(text, &i, ".")) {
    if (digits(text, &i, 1) < 0)
      return no_time;
    while (i < text.len && is_digit(text.ptr[i]))
      i++;
  }
  if (i == text.len)
    return utc ? "no UTC time: it ends in Z or +00:00" : "a date and time needs its offset, Z or +hh:mm";
  if (take(text, &i, "Zz"))
    return i == text.len ? NULL : no_time;
  if (!take(text, &i, "+-"))
    return no_time;
  int offset_hour = digits(text, &i, 2);
  if (offset_hour < 0 || offset_hour > 23 || !take(text, &i, ":"))
    return no_time;
  int offset_minute = digits(text, &i, 2);
  if (offset_minute < 0 || offset_minute > 59 || i != text.len)
    return no_time;
  return utc && offset_hour + offset_minute != 0 ? "no UTC time: it ends in Z or +00:00" : NULL;
}

/* An absolute URI of RFC 3986, as far as a misspelt one shows: a scheme, a colon, and only characters that a URI has.
 */
static const char *uri(struct od_string text)
{
  size_t i = 0;
  while (i < text.len && (is_letter(text.ptr[i]) || (i > 0 && is_one_of(text.ptr[i], "0123456789+-."))))
    i++;
  if (i == 0 || i + 1 >= text.len || text.ptr[i] != ':')
    return "not a URI: it begins with a scheme, like https:";
  for (i++; i < text.len; i++) {
    const char c = text.ptr[i];
    if (c == '%' ? text.len - i < 3 || !is_hex(text.ptr[i + 1]) || !is_hex(text.ptr[i + 2])
                 : !is_letter(c) && !is_digit(c) && !is_one_of(c, "-._~:/?#[]@!$&'()*+,;="))
      return "not a URI: it has a character that must be percent-encoded";
  }
  return NULL;
}

/* A dot-segment would be removed by whoever normalises the URL, percent-encoded or not. */
static const char *segment(struct od_string text)
{
  const bool dots = text.len != 0 && text.len <= 2 && text.ptr[0] == '.' && text.ptr[text.len - 1] == '.';
  return dots ? "'.' and '..' cannot be sent in a path" : NULL;
}

const char *od_format_fault(enum od_format format, struct od_string text)
{
  switch (format) {
  case OD_FORMAT_E164:
    return e164(text);
  case OD_FORMAT_UUID:
    return uuid(text);
  case OD_FORMAT_DATE_TIME:
    return date_time(text, false);
  case OD_FORMAT_UTC_DATE_TIME:
    return date_time(text, true);
  case OD_FORMAT_URI:
    return uri(text);
  case OD_FORMAT_SEGMENT:
    return segment(text);
  }
  return NULL;
}
