/* The decoder's state, and its steps that do not lead further down: faults, misfits, scalars. Objects, lists and
 * unions, which hold each other, are in decode.c. */
#ifndef OD_DECODE_STEP_H
#define OD_DECODE_STEP_H

#include "check.h"
#include "scan.h"

struct od_decoder {
  struct od_scan scan;
  struct od_arena *arena;
  struct od_report *report;
  const char *text; /* as it came; NULL: it is no document of its own, and offsets in it say nothing */
  char *copy;       /* decoded in place; strings point into it */
  bool lenient;     /* a reply */
  bool allow_unknown;
  size_t misfits; /* values that could not be stored; who reads a value sees by it whether that one could */
};

/* ---- faults: what ends the reading; each returns NULL ---------------------------------------------------- */

OD_COLD char *od_decode_no_memory(struct od_decoder *d);

/* Reports the scanner's fault. `value`: where the undescribed value begins in which it was met, or NULL. */
OD_COLD char *od_decode_scan_fault(struct od_decoder *d, const struct od_path *path, const char *value);

OD_COLD char *od_decode_fault(struct od_decoder *d, const struct od_path *path, const char *at, const char *message);

/* ---- places ---------------------------------------------------------------------------------------------- */

static inline size_t od_offset_of(const struct od_decoder *d, const char *p)
{
  return d->text != NULL ? (size_t)(p - d->copy) : OD_NO_OFFSET;
}

static inline char *od_decode_space(char *p)
{
  return p + (od_skip_space(p) - p);
}

/* Any value; it stays as it is. */
char *od_decode_skip(struct od_decoder *d, char *p, const struct od_path *path, unsigned depth);

/* The value from `start` to `end` as it came: decoding may have changed its strings. */
OD_COLD struct od_json od_as_it_came(struct od_decoder *d, char *start, const char *end);

/* ---- types ----------------------------------------------------------------------------------------------- */

/* The types of JSON values as bits: by the byte that one begins with, and by kind. */
extern const unsigned char od_type_of[256];
extern const unsigned char od_types_of_kind[];
extern const char *const od_kind_texts[];

/* Whether a value that begins so is of the kind's type. For what begins no value at all see od_decode_skip(). */
static inline bool od_begins(unsigned kind, char c)
{
  return (od_types_of_kind[kind] & od_type_of[(unsigned char)c]) != 0;
}

/* "a string", by its first byte. */
const char *od_found_text(char c);

/* A value of the wrong type: reports it and skips it. */
OD_COLD char *od_decode_unfit(struct od_decoder *d, const char *expected, char *p, const struct od_path *path,
                              unsigned depth);

/* ---- scalars: `p` stands at a value of that JSON type, `slot` is where it goes ---------------------------- */

/* The value of a request that was read from `p` and could be stored. */
static inline void od_judge_value(struct od_decoder *d, const struct od_row *row, const char *slot, const char *p,
                                  const struct od_path *path)
{
  if (row->n_constraints != 0 && !d->lenient)
    od_check_value(row, slot, path, od_offset_of(d, p), d->report);
}

static inline char *od_decode_string(struct od_decoder *d, char *slot, char *p, const struct od_path *path)
{
  char *end = od_scan_string(&d->scan, p, (struct od_string *)(void *)slot);
  return end != NULL ? end : od_decode_scan_fault(d, path, NULL);
}

/* The same where strings are not the most common case. */
char *od_decode_string_apart(struct od_decoder *d, char *slot, char *p, const struct od_path *path);
char *od_decode_integer(struct od_decoder *d, const struct od_row *row, char *slot, char *p,
                        const struct od_path *path);
char *od_decode_number(struct od_decoder *d, const struct od_row *row, char *slot, char *p, const struct od_path *path);
char *od_decode_boolean(struct od_decoder *d, char *slot, char *p, const struct od_path *path);
char *od_decode_enum(struct od_decoder *d, const struct od_row *row, char *slot, char *p, const struct od_path *path);
char *od_decode_json(struct od_decoder *d, char *slot, char *p, const struct od_path *path, unsigned depth);

#endif
