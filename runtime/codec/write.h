/* The lexical half of writing JSON, into a buffer with a maximum. */
#ifndef OD_WRITE_H
#define OD_WRITE_H

#include "number.h"
#include "report.h"
#include "words.h"

#include <string.h>

/* Room that is left behind what was asked for, so that what is short needs no asking: a name of a table, then an enum's
 * text, a number or a literal, then a bracket for each of the objects and lists around it, and the NUL (the comma
 * behind a value gives way to a bracket). Who writes member after member asks for nothing more (0) before each. */
#define OD_ROOM_BEHIND (2 * UINT8_MAX + OD_MAX_DEPTH + 1)

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

/* Makes sure that `n` bytes can be written, and OD_ROOM_BEHIND more. */
static inline char *od_room(struct od_writer *writer, char *to, size_t n, const struct od_path *path)
{
  return writer->end - to >= (ptrdiff_t)n ? to : od_write_grow(writer, to, n, path); /* `to` may stand behind `end` */
}

/* Bytes as they are. */
char *od_write_bytes(struct od_writer *writer, char *to, const char *bytes, size_t n, const struct od_path *path);

/* A JSON string. */
char *od_write_string(struct od_writer *writer, char *to, struct od_string text, const struct od_path *path);

/* The finding that something cannot be written as JSON; returns NULL. */
char *od_write_fault(struct od_writer *writer, const struct od_path *path, const char *message);

#endif
