/* The lexical half of writing JSON, into a buffer with a maximum. */
#ifndef OD_WRITE_H
#define OD_WRITE_H

#include "report.h"
#include "special.h"

#include <string.h>

/* Room that is always left behind what was asked for, so that punctuation needs no asking: when a value ends, each of
 * the objects and lists around it may add its bracket, and one more byte a comma, a colon or the NUL. */
#define OD_ROOM_BEHIND (OD_MAX_DEPTH + 8)

struct od_writer {
  struct od_buffer *buffer;
  struct od_report *report; /* what cannot be written, and where */
  char *end;                /* of the buffer's capacity, less OD_ROOM_BEHIND */
  bool no_memory;
};

/* Begins to write at the buffer's start; the functions below take the place to write at and return the place behind
 * what they wrote, or NULL with a finding in the report or with no_memory. */
char *od_write_begin(struct od_writer *writer, struct od_buffer *buffer, struct od_report *report);

/* Ends the text; `to` may be NULL. */
enum od_status od_write_end(struct od_writer *writer, char *to);

char *od_write_grow(struct od_writer *writer, char *to, size_t n, const struct od_path *path);

/* Makes sure that `n` bytes can be written. */
static inline char *od_room(struct od_writer *writer, char *to, size_t n, const struct od_path *path)
{
  return writer->end - to >= (ptrdiff_t)n ? to : od_write_grow(writer, to, n, path); /* `to` may stand behind `end` */
}

/* Copies `n` >= 4 bytes that are few, in pieces that may overlap; returns the place behind them. */
static inline char *od_copy_few(char *to, const char *from, size_t n)
{
  if (n >= 16) {
    for (size_t i = 0; i + 16 < n; i += 16)
      memcpy(to + i, from + i, 16);
    memcpy(to + n - 16, from + n - 16, 16);
  } else if (n >= 8) {
    memcpy(to, from, 8);
    memcpy(to + n - 8, from + n - 8, 8);
  } else {
    memcpy(to, from, 4);
    memcpy(to + n - 4, from + n - 4, 4);
  }
  return to + n;
}

/* Bytes as they are. */
char *od_write_bytes(struct od_writer *writer, char *to, const char *bytes, size_t n, const struct od_path *path);

/* Copies something shorter than OD_STEP by its two ends, `half` bytes each, which may overlap; returns how many of its
 * bytes come before the first special one. */
static inline size_t od_copy_ends(char *to, const char *from, size_t len, size_t half)
{
  char ends[OD_STEP] = {0}; /* a zero stops the count, behind the text */
  memcpy(ends, from, half);
  memcpy(ends + half, from + len - half, half);
  memcpy(to, ends, half);
  memcpy(to + len - half, ends + half, half);
  const size_t n = od_first_special(ends);
  return n < half ? n : n < 2 * half ? len - 2 * half + n : len;
}

/* Copies what needs no escape; returns how many bytes. There is room for `len` and OD_STEP more. */
static inline size_t od_copy_plain(char *to, const char *from, size_t len)
{
  size_t i = 0;
  if (len >= OD_STEP) {
    for (;; i += OD_STEP) {
      if (i + OD_STEP > len)
        i = len - OD_STEP; /* the last step overlaps what is known to be plain */
      memcpy(to + i, from + i, OD_STEP);
      const size_t n = od_first_special(from + i);
      if (n < OD_STEP || i + OD_STEP == len)
        return i + n;
    }
  }
  if (len >= 8)
    return od_copy_ends(to, from, len, 8);
  if (len >= 4)
    return od_copy_ends(to, from, len, 4);
  while (i < len && (signed char)from[i] >= 0x20 && from[i] != '"' && from[i] != '\\') {
    to[i] = from[i];
    i++;
  }
  return i;
}

/* A JSON string. The second function goes on where the first one met something that is not plain. */
char *od_write_rest(struct od_writer *writer, char *to, const char *from, const char *end, const struct od_path *path);
static inline char *od_write_string(struct od_writer *writer, char *to, struct od_string text,
                                    const struct od_path *path)
{
  to = od_room(writer, to, text.len + OD_STEP + 2, path);
  if (to == NULL)
    return NULL;
  *to++ = '"';
  const size_t plain = od_copy_plain(to, text.ptr, text.len);
  to += plain;
  if (plain < text.len)
    return od_write_rest(writer, to, text.ptr + plain, text.ptr + text.len, path);
  *to++ = '"';
  return to;
}

/* The finding that something cannot be written as JSON; returns NULL. */
char *od_write_fault(struct od_writer *writer, const struct od_path *path, const char *message);

#endif
