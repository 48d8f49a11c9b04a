/* The lexical half of writing JSON, into a buffer with a maximum. */
#ifndef OD_WRITE_H
#define OD_WRITE_H

#include "report.h"

#include <string.h>

/* Room that is always left behind what was asked for, so that a comma or a bracket needs no asking. */
#define OD_ROOM_BEHIND 8

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
  return (size_t)(writer->end - to) >= n ? to : od_write_grow(writer, to, n, path);
}

/* Copies `n` >= 4 bytes that are few, in words that may overlap; returns the place behind them. */
static inline char *od_copy_few(char *to, const char *from, size_t n)
{
  if (n < 8) {
    memcpy(to, from, 4);
    memcpy(to + n - 4, from + n - 4, 4);
    return to + n;
  }
  for (size_t i = 0; i + 8 < n; i += 8)
    memcpy(to + i, from + i, 8);
  memcpy(to + n - 8, from + n - 8, 8);
  return to + n;
}

/* Bytes as they are. */
char *od_write_bytes(struct od_writer *writer, char *to, const char *bytes, size_t n, const struct od_path *path);

/* A JSON string. */
char *od_write_string(struct od_writer *writer, char *to, struct od_string text, const struct od_path *path);

/* The finding that something cannot be written as JSON; returns NULL. */
char *od_write_fault(struct od_writer *writer, const struct od_path *path, const char *message);

#endif
