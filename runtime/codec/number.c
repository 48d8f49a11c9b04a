#include "number.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A JSON number taken apart: sign, all digits without the point, and the power of ten of the last one. */
struct decimal {
  bool negative;
  char digits[OD_MAX_NUMBER_BYTES];
  size_t n;
  long exponent;
};

static void take_apart(const char *text, size_t len, struct decimal *out)
{
  enum { HUGE_EXPONENT = 100000 }; /* beyond any double, and far from the limits of long */
  const char *p = text, *end = text + len;
  out->negative = *p == '-';
  out->n = 0;
  out->exponent = 0;
  bool fraction = false;
  for (p += out->negative; p < end && *p != 'e' && *p != 'E'; p++) {
    if (*p == '.') {
      fraction = true;
      continue;
    }
    out->exponent -= fraction;
    if (out->n != 0 || *p != '0')
      out->digits[out->n++] = *p;
  }
  if (p == end)
    return;
  bool negative = *++p == '-';
  long exponent = 0;
  for (p += *p == '-' || *p == '+'; p < end; p++)
    if (exponent < HUGE_EXPONENT)
      exponent = exponent * 10 + (*p - '0');
  out->exponent += negative ? -exponent : exponent;
}

enum od_number_fit od_read_integer(const char *text, size_t len, int64_t *out)
{
  struct decimal d;
  if (len > OD_MAX_NUMBER_BYTES)
    return OD_NUMBER_LONG;
  take_apart(text, len, &d);
  for (; d.n > 0 && d.digits[d.n - 1] == '0'; d.n--)
    d.exponent++;
  *out = 0;
  if (d.n == 0)
    return OD_NUMBER_OK;
  if (d.exponent < 0)
    return OD_NUMBER_FRACTION;
  if (d.n + (size_t)d.exponent > 19)
    return OD_NUMBER_RANGE;
  uint64_t value = 0; /* 19 digits fit */
  for (size_t i = 0; i < d.n + (size_t)d.exponent; i++)
    value = value * 10 + (i < d.n ? (uint64_t)(d.digits[i] - '0') : 0);
  if (value > (uint64_t)INT64_MAX + d.negative)
    return OD_NUMBER_RANGE;
  *out = d.negative ? (int64_t)(0 - value) : (int64_t)value;
  return OD_NUMBER_OK;
}

/* strtod() expects the decimal point of the locale; snprintf() tells which that is, whatever other threads do. */
static double read_in_locale(const char *text, size_t len)
{
  char point[16], copy[OD_MAX_NUMBER_BYTES + sizeof point];
  snprintf(point, sizeof point, "%.1f", 0.5);
  const size_t point_len = strlen(point) - 2; /* without both digits */
  const char *dot = memchr(text, '.', len);
  size_t n = dot != NULL ? (size_t)(dot - text) : len;
  memcpy(copy, text, n);
  if (dot != NULL) {
    memcpy(copy + n, point + 1, point_len);
    memcpy(copy + n + point_len, dot + 1, len - n - 1);
    n = len - 1 + point_len;
  }
  copy[n] = '\0';
  return strtod(copy, NULL);
}

enum od_number_fit od_read_double(const char *text, size_t len, double *out)
{
  static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  struct decimal d;
  if (len > OD_MAX_NUMBER_BYTES)
    return OD_NUMBER_LONG;
  take_apart(text, len, &d);
  if (d.n <= 15 && d.exponent >= -22 && d.exponent <= 22 && FLT_EVAL_METHOD == 0) {
    /* both factors are exact doubles, so one rounding gives the right result */
    double value = 0;
    for (size_t i = 0; i < d.n; i++)
      value = value * 10 + (d.digits[i] - '0');
    value = d.exponent < 0 ? value / powers[-d.exponent] : value * powers[d.exponent];
    *out = d.negative ? -value : value;
    return OD_NUMBER_OK;
  }
  *out = read_in_locale(text, len);
  return isfinite(*out) ? OD_NUMBER_OK : OD_NUMBER_RANGE;
}

size_t od_write_integer(int64_t value, char text[24])
{
  uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
  size_t len = 1;
  for (uint64_t limit = 10; rest >= limit; limit *= 10) /* up to 10^19, which no int64_t reaches */
    len++;
  if (value < 0) {
    *text = '-';
    len++;
  }
  char *digit = text + len;
  do
    *--digit = (char)('0' + rest % 10);
  while ((rest /= 10) != 0);
  return len;
}

/* The `n` digits that printf() gives for `value`, without trailing zeros, and the power of ten behind the first one.
 * What else stands in its text, the locale's decimal point, is passed over. */
static int round_to(double value, int n, char digits[20], int *exponent)
{
  char text[64];
  snprintf(text, sizeof text, "%.*e", n - 1, fabs(value));
  const char *e = strchr(text, 'e');
  int len = 0;
  for (const char *p = text; p < e; p++)
    if (*p >= '0' && *p <= '9')
      digits[len++] = *p;
  while (len > 1 && digits[len - 1] == '0')
    len--;
  *exponent = (int)strtol(e + 1, NULL, 10);
  return len;
}

/* Laid out as in ECMAScript and RFC 8785: plain where the point is near, with an exponent else. */
static size_t lay_out(bool negative, const char *digits, int n, int exponent, char text[OD_DOUBLE_SIZE])
{
  const char *sign = negative ? "-" : "";
  const int point = exponent + 1; /* its place in the digits */
  int len;
  if (point > 21 || point < -5)
    len = snprintf(text, OD_DOUBLE_SIZE, "%s%c%s%.*se%+d", sign, digits[0], n > 1 ? "." : "", n - 1, digits + 1,
                   exponent);
  else if (point <= 0)
    len = snprintf(text, OD_DOUBLE_SIZE, "%s0.%.*s%.*s", sign, -point, "00000", n, digits);
  else if (n <= point)
    len = snprintf(text, OD_DOUBLE_SIZE, "%s%.*s%.*s", sign, n, digits, point - n, "00000000000000000000");
  else
    len = snprintf(text, OD_DOUBLE_SIZE, "%s%.*s.%.*s", sign, point, digits, n - point, digits + point);
  return (size_t)len;
}

size_t od_write_double(double value, char text[OD_DOUBLE_SIZE])
{
  char digits[20];
  int exponent;
  if (fabs(value) < 1e15 && value == (double)(int64_t)value && (value != 0 || !signbit(value)))
    return od_write_integer((int64_t)value, text);
  /* 15 digits survive the way to text and back, so where they suffice they are the shortest; 17 always suffice. The
   * subnormal numbers carry fewer. */
  for (int tried = fabs(value) < DBL_MIN ? 1 : 15;; tried++) {
    double back;
    const int n = round_to(value, tried, digits, &exponent);
    const size_t len = lay_out(signbit(value), digits, n, exponent, text);
    if (tried == 17 || (od_read_double(text, len, &back) == OD_NUMBER_OK && back == value))
      return len;
  }
}
