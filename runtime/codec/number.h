/* Numbers between JSON text and C, exact and the same in every locale. */
#ifndef OD_NUMBER_H
#define OD_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum od_number_fit {
  OD_NUMBER_OK,
  OD_NUMBER_FRACTION, /* not a whole number */
  OD_NUMBER_RANGE,    /* beyond int64_t or double */
  OD_NUMBER_LONG      /* more than OD_MAX_NUMBER_BYTES */
};

#define OD_MAX_NUMBER_BYTES 1024
#define OD_DOUBLE_SIZE 40

/* `text` is a JSON number. An integer may be written 10, 10.0 or 1e1. */
enum od_number_fit od_read_integer(const char *text, size_t len, int64_t *out);
enum od_number_fit od_read_double(const char *text, size_t len, double *out);

/* The shortest text that reads back as the finite `value`; returns its length. */
size_t od_write_double(double value, char text[OD_DOUBLE_SIZE]);

/* Decimal digits of `value`; returns the length. */
size_t od_write_integer(int64_t value, char text[24]);

#endif
