#include "write.h"

#include "scan.h"

#include <stdlib.h>
#include <string.h>

void od_buffer_clear(struct od_buffer *buffer)
{
  free(buffer->data);
  *buffer = (struct od_buffer){0};
}

_Static_assert(OD_ROOM_BEHIND >= OD_MAX_DEPTH + 3, "each open bracket, a comma, a colon and the NUL");

static void find_end(struct od_writer *writer)
{
  writer->end = writer->buffer->data + writer->buffer->capacity - OD_ROOM_BEHIND;
}

char *od_write_begin(struct od_writer *writer, struct od_buffer *buffer, struct od_report *report)
{
  enum { FIRST = 4096 };
  *writer = (struct od_writer){.buffer = buffer, .report = report};
  buffer->len = 0;
  if (buffer->capacity == 0) {
    buffer->data = malloc(FIRST);
    if (buffer->data == NULL) {
      writer->no_memory = true;
      return NULL;
    }
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
  const size_t used = (size_t)(to - buffer->data), most = OD_MAX_DOCUMENT_BYTES;
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

char *od_write_rest(struct od_writer *writer, char *to, const char *from, const char *end, const struct od_path *path)
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
      } while (from < end && (signed char)*from < 0);
    } else {
      to = od_room(writer, to, (size_t)(end - from) + OD_STEP + 7, path); /* the longest escape, and the quote */
      if (to == NULL)
        return NULL;
      to = put_escape(to, *from++);
    }
    const size_t plain = od_copy_plain(to, from, (size_t)(end - from));
    from += plain;
    to += plain;
  }
  *to++ = '"';
  return to;
}
