/* The checks on one value and on one object, for the two walkers that need them: the decoder and the validator. */
#ifndef OD_CHECK_H
#define OD_CHECK_H

#include "report.h"

/* Which members of an object are there, null included; one bit a row. */
struct od_seen {
  uint64_t bits[OD_MAX_MEMBERS / 64];
  uint64_t unfit[OD_MAX_MEMBERS / 64]; /* those of them whose value is of the wrong type */
};
static inline bool od_has_row(const uint64_t *rows, size_t row)
{
  return (rows[row / 64] >> (row % 64) & 1) != 0;
}
/* False: it was there before. */
static inline bool od_set_row(uint64_t *rows, size_t row)
{
  const uint64_t before = rows[row / 64];
  rows[row / 64] = before | (uint64_t)1 << (row % 64);
  return (before >> (row % 64) & 1) == 0;
}

/* The row number `i`, which may be one too many. An object without rows has NULL, to which C lets nothing be added, not
 * even 0. */
static inline const struct od_row *od_row_at(const struct od_object *object, size_t i)
{
  return object->n_rows != 0 ? object->rows + i : object->rows;
}

static inline enum od_presence *od_presence_of(const struct od_row *row, void *base)
{
  return (enum od_presence *)(void *)((char *)base + row->presence);
}

/* The text of an enum whose `v` is at `slot`. */
static inline struct od_string *od_enum_text(const struct od_row *row, void *slot)
{
  return (struct od_string *)(void *)((char *)slot + (row->presence == OD_PLAIN
                                                          ? offsetof(struct od_enum_value, text)
                                                          : offsetof(struct od_opt_enum_value, text) -
                                                                offsetof(struct od_opt_enum_value, v)));
}

/* The constraints of a value that is there and has its type. */
void od_check_value(const struct od_row *row, const void *slot, const struct od_path *path, size_t offset,
                    struct od_report *report);

/* An enum text that is not listed: an error, or a warning where the enum is open. */
void od_check_other(const struct od_enum *listed, struct od_string text, const struct od_path *path, size_t offset,
                    struct od_report *report);

/* What a caller set in place of a branch, and is JSON: judged as in a document. In decode.c. */
void od_check_union(const struct od_union *u, const char *text, size_t len, const struct od_path *path, unsigned depth,
                    struct od_report *report);

/* Required members that were not seen. */
void od_check_required(const struct od_object *object, const struct od_seen *seen, const struct od_path *path,
                       size_t offset, struct od_report *report);

/* The rules between the members. */
void od_check_rules(const struct od_object *object, const void *base, const struct od_seen *seen,
                    const struct od_path *path, size_t offset, struct od_report *report);

#endif
