/* Numbers from text and to text, at every edge. */
#include "../../runtime/codec/number.h"

#include "../support/test.h"

#include <float.h>
#include <math.h>

/* The digits 1 and then `zeros` zeros, in memory of exactly that length. */
static char *one_and_zeros(size_t zeros)
{
  char *text = malloc(zeros + 1);
  assert_non_null(text);
  memset(text, '0', zeros + 1);
  text[0] = '1';
  return text;
}

static void assert_integer(const char *text, size_t len, enum od_number_fit fit, int64_t expected)
{
  int64_t value = 7;
  if (od_read_integer(text, len, &value) != fit)
    fail_msg("%.*s fits otherwise", (int)len, text);
  if (fit == OD_NUMBER_OK && value != expected)
    fail_msg("%.*s was read as %lld", (int)len, text, (long long)value);
}

static void integers_are_read(void **state)
{
  static const struct {
    const char *text;
    enum od_number_fit fit;
    int64_t value;
  } cases[] = {
      {"0", OD_NUMBER_OK, 0},
      {"-0", OD_NUMBER_OK, 0},
      {"0.0", OD_NUMBER_OK, 0},
      {"0e0", OD_NUMBER_OK, 0},
      {"0e-5", OD_NUMBER_OK, 0},
      {"0.000e99999999999999999999", OD_NUMBER_OK, 0},
      {"1", OD_NUMBER_OK, 1},
      {"-9", OD_NUMBER_OK, -9},
      {"100", OD_NUMBER_OK, 100},
      {"1.0", OD_NUMBER_OK, 1},
      {"10e0", OD_NUMBER_OK, 10},
      {"1e+1", OD_NUMBER_OK, 10},
      {"1E1", OD_NUMBER_OK, 10},
      {"1e01", OD_NUMBER_OK, 10},
      {"1e18", OD_NUMBER_OK, 1000000000000000000},
      {"1000e-3", OD_NUMBER_OK, 1},
      {"12.5e1", OD_NUMBER_OK, 125},
      {"0.0012e4", OD_NUMBER_OK, 12},
      {"1.5", OD_NUMBER_FRACTION, 0},
      {"15e-1", OD_NUMBER_FRACTION, 0},
      {"1e-1", OD_NUMBER_FRACTION, 0},
      {"1e-99999999999999999999", OD_NUMBER_FRACTION, 0},
      {"9223372036854775807", OD_NUMBER_OK, INT64_MAX},
      {"-9223372036854775808", OD_NUMBER_OK, INT64_MIN},
      {"9223372036854775808", OD_NUMBER_RANGE, 0},
      {"-9223372036854775809", OD_NUMBER_RANGE, 0},
      {"9999999999999999999", OD_NUMBER_RANGE, 0},
      {"18446744073709551617", OD_NUMBER_RANGE, 0}, /* 1 in 64 bits */
      {"1e19", OD_NUMBER_RANGE, 0},
      {"1e20", OD_NUMBER_RANGE, 0},
      {"-1e64", OD_NUMBER_RANGE, 0},
      {"1e99999999999999999999", OD_NUMBER_RANGE, 0},
      {"0.00000000000000000000000000001e29", OD_NUMBER_OK, 1},
      {"999999999", OD_NUMBER_OK, 999999999}, /* whose digits do not get into the next one */
      {"2e6", OD_NUMBER_OK, 2000000},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_integer(cases[i].text, strlen(cases[i].text), cases[i].fit, cases[i].value);
  assert_integer("12", 1, OD_NUMBER_OK, 1); /* what stands behind it is not looked at */
}

static void a_number_is_so_long_at_most(void **state)
{
  double value;
  (void)state;
  char *longest = one_and_zeros(OD_MAX_NUMBER_BYTES - 1), *beyond = one_and_zeros(OD_MAX_NUMBER_BYTES);
  assert_integer(longest, OD_MAX_NUMBER_BYTES, OD_NUMBER_RANGE, 0);
  assert_integer(beyond, OD_MAX_NUMBER_BYTES + 1, OD_NUMBER_LONG, 0);
  assert_int_equal(od_read_double(longest, OD_MAX_NUMBER_BYTES, &value), OD_NUMBER_RANGE);
  assert_int_equal(od_read_double(beyond, OD_MAX_NUMBER_BYTES + 1, &value), OD_NUMBER_LONG);
  longest[1] = '.'; /* now it is one */
  assert_int_equal(od_read_double(longest, OD_MAX_NUMBER_BYTES, &value), OD_NUMBER_OK);
  assert_true(value == 1);
  assert_integer(longest, OD_MAX_NUMBER_BYTES, OD_NUMBER_OK, 1);
  free(longest);
  free(beyond);
}

static void doubles_are_read(void **state)
{
  static const struct {
    const char *text;
    double value;
  } cases[] = {
      {"0", 0.0},
      {"1", 1.0},
      {"-1.5", -1.5},
      {"1e22", 1e22},
      {"1e23", 1e23},
      {"1e-22", 1e-22},
      {"1e-23", 1e-23},
      {"123456789012345e22", 123456789012345e22},
      {"123456789012345e-22", 123456789012345e-22},
      {"1234567890123456e22", 1234567890123456e22},
      {"9007199254740993", 9007199254740992.0},
      {"9007199254740993.0000000000000001", 9007199254740994.0},
      {"0.1", 0.1},
      {"3.141592653589793238462643383279", 3.141592653589793},
      {"17976931348623157e292", DBL_MAX},
      {"2.2250738585072011e-308", 2.2250738585072011e-308},
      {"5e-324", 5e-324},
      {"2e-324", 0.0},
      {"1e-99999999999999999999", 0.0},
  };
  double value;
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    const size_t len = strlen(cases[i].text);
    char *exact = malloc(len);
    assert_non_null(exact);
    memcpy(exact, cases[i].text, len);
    assert_int_equal(od_read_double(exact, len, &value), OD_NUMBER_OK);
    if (memcmp(&value, &cases[i].value, sizeof value) != 0)
      fail_msg("%s was read as %.17g", cases[i].text, value);
    free(exact);
  }
  assert_int_equal(od_read_double("-0.0", 4, &value), OD_NUMBER_OK);
  assert_true(value == 0 && signbit(value));
  assert_int_equal(od_read_double("1.5e3", 3, &value), OD_NUMBER_OK);
  assert_true(value == 1.5);
  assert_int_equal(od_read_double("1e309", 5, &value), OD_NUMBER_RANGE);
  assert_int_equal(od_read_double("-1e309", 6, &value), OD_NUMBER_RANGE);
}

static void assert_written(double value, const char *expected)
{
  char text[OD_DOUBLE_SIZE + 1];
  memset(text, '#', sizeof text);
  const size_t len = od_write_double(value, text);
  if (len != strlen(expected) || memcmp(text, expected, len) != 0)
    fail_msg("%.*s, not %s", (int)len, text, expected);
}

static void doubles_are_written(void **state)
{
  (void)state;
  assert_written(0, "0");
  assert_written(-0.0, "-0");
  assert_written(1, "1");
  assert_written(-10, "-10");
  assert_written(999999999999999, "999999999999999");
  assert_written(1e15, "1000000000000000");
  assert_written(-1e15, "-1000000000000000");
  assert_written(1234567890123456789.0, "1234567890123456800");
  assert_written(1e20, "100000000000000000000");
  assert_written(1e21, "1e+21");
  assert_written(1.5e21, "1.5e+21");
  assert_written(-1.25e300, "-1.25e+300");
  assert_written(0.1, "0.1");
  assert_written(0.5, "0.5");
  assert_written(-12.5, "-12.5");
  assert_written(0.000001, "0.000001");
  assert_written(0.0000012, "0.0000012");
  assert_written(0.0000001, "1e-7");
  assert_written(0.00000012, "1.2e-7");
  assert_written(1.0 / 3, "0.3333333333333333");
  assert_written(2.0 / 3, "0.6666666666666666");
  assert_written(5e-324, "5e-324");
  assert_written(DBL_MIN, "2.2250738585072014e-308");
  assert_written(DBL_MAX, "1.7976931348623157e+308");
}

static void integers_are_written(void **state)
{
  static const struct {
    int64_t value;
    const char *text;
  } cases[] = {{0, "0"},
               {9, "9"},
               {10, "10"},
               {-1, "-1"},
               {-10, "-10"},
               {INT64_MAX, "9223372036854775807"},
               {INT64_MIN, "-9223372036854775808"}};
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    char text[24];
    assert_int_equal(od_write_integer(cases[i].value, text), strlen(cases[i].text));
    assert_memory_equal(text, cases[i].text, strlen(cases[i].text));
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(integers_are_read),    cmocka_unit_test(a_number_is_so_long_at_most),
      cmocka_unit_test(doubles_are_read),     cmocka_unit_test(doubles_are_written),
      cmocka_unit_test(integers_are_written),
  };
  return cmocka_run_group_tests_name("number", tests, NULL, NULL);
}
