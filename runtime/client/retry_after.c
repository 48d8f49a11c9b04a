/* The Retry-After header: seconds, or a date in one of the three forms that RFC 9110 knows. */
#include "state.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

enum { MOST_SECONDS = 366 * 24 * 60 * 60 }; /* more is "not today" all the same */

/* Days from 1970-01-01 to the first day of the year. */
static int64_t days_to_year(int64_t year)
{
  const int64_t before = year - 1;
  return 365 * (year - 1970) + (before / 4 - before / 100 + before / 400) - (1969 / 4 - 1969 / 100 + 1969 / 400);
}

static bool to_seconds(int year, const char *month_name, int day, const int time[3], int64_t *seconds)
{
  static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
  static const int days_before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  const char *month = strlen(month_name) == 3 ? strstr(months, month_name) : NULL;
  if (month == NULL || (month - months) % 3 != 0 || year < 1970 || day < 1 || day > 31 || time[0] < 0 || time[0] > 23 ||
      time[1] < 0 || time[1] > 59 || time[2] < 0 || time[2] > 60)
    return false;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  const int m = (int)(month - months) / 3;
  const int64_t days = days_to_year(year) + days_before[m] + (leap && m > 1) + day - 1;
  *seconds = ((days * 24 + time[0]) * 60 + time[1]) * 60 + time[2];
  return true;
}

/* Nothing may follow: libcurl would take a letter for a time zone. */
static bool parse_date(const char *text, int64_t *seconds)
{
  char month[4];
  int year, day, t[3], end = 0;
  if (sscanf(text, "%*3[A-Za-z], %2d %3[A-Za-z] %4d %2d:%2d:%2d GMT%n", &day, month, &year, &t[0], &t[1], &t[2],
             &end) == 6 &&
      end != 0)
    return text[end] == '\0' && to_seconds(year, month, day, t, seconds);
  if (sscanf(text, "%*9[A-Za-z], %2d-%3[A-Za-z]-%2d %2d:%2d:%2d GMT%n", &day, month, &year, &t[0], &t[1], &t[2],
             &end) == 6 &&
      end != 0)
    return text[end] == '\0' && to_seconds(year + (year < 70 ? 2000 : 1900), month, day, t, seconds);
  if (sscanf(text, "%*3[A-Za-z] %3[A-Za-z] %2d %2d:%2d:%2d %4d%n", month, &day, &t[0], &t[1], &t[2], &year, &end) ==
          6 &&
      end != 0)
    return text[end] == '\0' && to_seconds(year, month, day, t, seconds);
  return false;
}

int64_t od_retry_after(const char *value, const char *date)
{
  int64_t seconds = 0, then, now;
  if (value[0] == '\0')
    return 0;
  const size_t digits = strspn(value, "0123456789");
  if (digits != 0 && value[digits] == '\0') {
    for (size_t i = 0; i < digits && seconds < MOST_SECONDS; i++)
      seconds = 10 * seconds + (value[i] - '0');
  } else if (parse_date(value, &then)) {
    seconds = then - (parse_date(date, &now) ? now : (int64_t)time(NULL));
  }
  return seconds < 0 ? 0 : seconds > MOST_SECONDS ? MOST_SECONDS : seconds;
}
