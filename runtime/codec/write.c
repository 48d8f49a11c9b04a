#include "write.h"

#include "scan.h"

#include <stdlib.h>
#include <string.h>

void od_buffer_clear(struct od_buffer *buffer)
{
  free(buffer->data);
  *buffer = (struct od_buffer){0};
}

static void find_end(struct od_writer *writer)
{
  writer->end = writer->buffer->data + writer->buffer->capacity - OD_ROOM_BEHIND;
}

char *od_write_begin(struct od_writer *writer, struct od_buffer *buffer, struct od_report *report)
{
  enum { FIRST = 4096 + OD_ROOM_BEHIND };
  *writer = (struct od_writer){.buffer = buffer, .report = report};
  buffer->len = 0;
  if (buffer->capacity <= OD_ROOM_BEHIND) {
    char *data = realloc(buffer->data, FIRST);
    if (data == NULL) {
      writer->no_memory = true;
      return NULL;
    }
    buffer->data = data;
    buffer->capacity = FIRST;
  }
  find_end(writer);
  return buffer->data;
}

char *od_write_fault(struct od_writer *writer, const struct od_path *path, const char *message)
{
  od_report_constant(writer->report, path, OD_NO_OFFSET, OD_CODE_SYNTAX, OD_ERROR, message);
  return NULL;
}

static char *too_large(struct od_writer *writer, const struct od_path *path)
{
  return od_write_fault(writer, path, "the document is larger than OD_MAX_DOCUMENT_BYTES");
}

/* What strings ask for beyond their bytes. Not all of it is always written: od_write_end() judges what is. */
enum { QUOTES = 2, LONGEST_ESCAPE = 6 };

enum od_status od_write_end(struct od_writer *writer, char *to)
{
  if (to != NULL && (size_t)(to - writer->buffer->data) > OD_MAX_DOCUMENT_BYTES)
    to = too_large(writer, NULL); /* by its last brackets */
  if (to != NULL) {
    *to = '\0';
    writer->buffer->len = (size_t)(to - writer->buffer->data);
    return OD_OK;
  }
  return writer->no_memory || writer->report->no_memory ? OD_NO_MEMORY : OD_INVALID;
}

char *od_write_grow(struct od_writer *writer, char *to, size_t n, const struct od_path *path)
{
  struct od_buffer *buffer = writer->buffer;
  const size_t used = (size_t)(to - buffer->data), most = (size_t)OD_MAX_DOCUMENT_BYTES + LONGEST_ESCAPE;
  if (n > most || used + n > most)
    return too_large(writer, path);
  size_t capacity = 2 * buffer->capacity;
  if (capacity < used + n + OD_ROOM_BEHIND)
    capacity = used + n + OD_ROOM_BEHIND;
  if (capacity > most + OD_ROOM_BEHIND)
    capacity = most + OD_ROOM_BEHIND;
  char *data = realloc(buffer->data, capacity);
  if (data == NULL) {
    writer->no_memory = true;
    return NULL;
  }
  buffer->data = data;
  buffer->capacity = capacity;
  find_end(writer);
  return data + used;
}

char *od_write_bytes(struct od_writer *writer, char *to, const char *bytes, size_t n, const struct od_path *path)
{
  to = od_room(writer, to, n, path);
  if (to == NULL)
    return NULL;
  memcpy(to, bytes, n);
  return to + n;
}

static char *put_escape(char *to, char c)
{
  static const char hex[] = "0123456789abcdef";
  static const char letters[] = "\"\"\\\\\bb\ff\nn\rr\tt"; /* pairs */
  *to++ = '\\';
  for (const char *pair = letters; *pair != '\0'; pair += 2)
    if (*pair == c) {
      *to++ = pair[1];
      return to;
    }
  memcpy(to, "u00", 3);
  to[3] = hex[(unsigned char)c >> 4];
  to[4] = hex[(unsigned char)c & 15];
  return to + 5;
}

/* Copies something shorter than OD_STEP by its two ends, `half` bytes each, which may overlap; returns how many of its
 * bytes come before the first special one. */
static inline size_t copy_ends(char *to, const char *from, size_t len, size_t half)
{
  char ends[OD_STEP] = {0};
  memcpy(ends, from, half);
  memcpy(ends + half, from + len - half, half);
  memcpy(to, ends, half);
  memcpy(to + len - half, ends + half, half);
  const unsigned special = od_special(ends) & ((1u << 2 * half) - 1);
  if (special == 0)
    return len;
  const size_t n = od_lowest(special);
  return n < half ? n : len - 2 * half + n;
}

static inline unsigned copy_step(char *to, const char *from)
{
  const unsigned special = od_special(from);
  memcpy(to, from, OD_STEP);
  return special;
}

/* Copies what needs no escape; returns how many bytes. There is room for `len`. */
static OD_INLINE size_t copy_plain(char *to, const char *from, size_t len)
{
  size_t i = 0;
  if (len >= OD_STEP) {
    const size_t last = len - OD_STEP; /* overlaps what is known to be plain */
    for (; i < last; i += OD_STEP) {
      const unsigned special = copy_step(to + i, from + i);
      if (special != 0)
        return i + od_lowest(special);
    }
    const unsigned special = copy_step(to + last, from + last);
    return special != 0 ? last + od_lowest(special) : len;
  }
  if (len >= 8)
    return copy_ends(to, from, len, 8);
  if (len >= 4)
    return copy_ends(to, from, len, 4);
  while (i < len && (signed char)from[i] >= 0x20 && from[i] != '"' && from[i] != '\\') {
    to[i] = from[i];
    i++;
  }
  return i;
}

/* The rest of a string, from something on that is not plain. */
OD_APART static char *write_rest(struct od_writer *writer, char *to, const char *from, const char *end,
                                 const struct od_path *path)
{
  while (from < end) {
    if ((signed char)*from < 0) {
      do {
        const size_t left = (size_t)(end - from);
        const unsigned n = od_utf8_sequence(from, left);
        if (n == 0)
          return od_write_fault(writer, path, "invalid UTF-8");
        if (left >= 4)
          memcpy(to, from, 4); /* the longest sequence; there is room */
        else
          memcpy(to, from, n);
        from += n;
        to += n;
        for (; end - from >= 8 && od_two_of_three(from); from += 6, to += 6)
          memcpy(to, from, 8);
      } while (from < end && (signed char)*from < 0);
    } else {
      /* the escape, and what is left, in which the quote stands for what is escaped */
      to = od_room(writer, to, LONGEST_ESCAPE + (size_t)(end - from), path);
      if (to == NULL)
        return NULL;
      to = put_escape(to, *from++);
    }
    const size_t plain = copy_plain(to, from, (size_t)(end - from));
    from += plain;
    to += plain;
  }
  *to++ = '"';
  return to;
}

OD_COLD static char *write_string_grown(struct od_writer *writer, char *to, struct od_string text,
                                        const struct od_path *path)
{
  to = od_write_grow(writer, to, text.len + QUOTES, path);
  return to != NULL ? od_write_string(writer, to, text, path) : NULL;
}

char *od_write_string(struct od_writer *writer, char *to, struct od_string text, const struct od_path *path)
{
  if (writer->end - to < (ptrdiff_t)(text.len + QUOTES))
    return write_string_grown(writer, to, text, path);
  *to++ = '"';
  const size_t plain = copy_plain(to, text.ptr, text.len);
  to += plain;
  if (plain < text.len)
    return write_rest(writer, to, text.ptr + plain, text.ptr + text.len, path);
  *to++ = '"';
  return to;
}
