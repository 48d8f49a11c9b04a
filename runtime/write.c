#include "write.h"

#include "scan.h"

#include <stdlib.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

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

enum od_status od_write_end(struct od_writer *writer, char *to)
{
  if (to != NULL) {
    *to = '\0';
    writer->buffer->len = (size_t)(to - writer->buffer->data);
    return OD_OK;
  }
  return writer->no_memory || writer->report->no_memory ? OD_NO_MEMORY : OD_INVALID;
}

char *od_write_fault(struct od_writer *writer, const struct od_path *path, const char *message)
{
  od_report_constant(writer->report, path, OD_NO_OFFSET, OD_CODE_SYNTAX, OD_ERROR, message);
  return NULL;
}

char *od_write_grow(struct od_writer *writer, char *to, size_t n, const struct od_path *path)
{
  struct od_buffer *buffer = writer->buffer;
  const size_t used = (size_t)(to - buffer->data), most = OD_MAX_DOCUMENT_BYTES;
  if (n > most || used + n > most)
    return od_write_fault(writer, path, "the document is larger than OD_MAX_DOCUMENT_BYTES");
  size_t capacity = 2 * buffer->capacity;
  if (capacity < used + n + OD_ROOM_BEHIND)
    capacity = used + n + OD_ROOM_BEHIND;
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

#if defined(__SSE2__)
enum { STEP = 16 };

/* Copies STEP bytes; the index of the first one that a string cannot just contain, or STEP. */
static inline size_t copy_step(char *to, const char *from)
{
  const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)from);
  _mm_storeu_si128((__m128i *)(void *)to, bytes);
  /* signed: bytes of multibyte characters are below 0x20 too */
  const __m128i low = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
  const __m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
  const __m128i backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
  const unsigned found = (unsigned)_mm_movemask_epi8(_mm_or_si128(low, _mm_or_si128(quote, backslash)));
  return (size_t)__builtin_ctz(found | 1u << STEP);
}
#else
enum { STEP = 8 };

static inline bool is_plain(char c)
{
  return (signed char)c >= 0x20 && c != '"' && c != '\\';
}

static inline size_t copy_step(char *to, const char *from)
{
  const uint64_t ones = UINT64_MAX / 255, highs = ones * 0x80;
  uint64_t word;
  memcpy(&word, from, sizeof word);
  memcpy(to, &word, sizeof word);
  const uint64_t quote = word ^ ones * '"', backslash = word ^ ones * '\\';
  size_t n = STEP;
  if (((word | (word - ones * 0x20) | (quote - ones) | (backslash - ones)) & highs) != 0)
    for (n = 0; n < STEP && is_plain(from[n]);) /* a high bit may be one too many */
      n++;
  return n;
}
#endif

/* Copies what needs no escape: up to a quote, a backslash, a control character, a multibyte character or the end;
 * returns how many bytes. There is room for all, and for STEP more. */
static inline size_t copy_plain(char *to, const char *from, size_t len)
{
  size_t i = 0;
  if (len >= STEP) {
    for (; i + STEP < len; i += STEP) {
      const size_t n = copy_step(to + i, from + i);
      if (n < STEP)
        return i + n;
    }
    i = len - STEP; /* the last step overlaps what is known to be plain */
    return i + copy_step(to + i, from + i);
  }
  char padded[STEP] = {0}; /* a NUL stops the step */
  memcpy(padded, from, len);
  return copy_step(to, padded);
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

char *od_write_string(struct od_writer *writer, char *to, struct od_string text, const struct od_path *path)
{
  const char *from = text.ptr, *end = text.ptr + text.len;
  to = od_room(writer, to, text.len + STEP + 2, path);
  if (to == NULL)
    return NULL;
  *to++ = '"';
  for (;;) {
    const size_t plain = copy_plain(to, from, (size_t)(end - from));
    from += plain;
    to += plain;
    if (from == end)
      break;
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
      to = od_room(writer, to, (size_t)(end - from) + STEP + 7, path); /* the longest escape, and the closing quote */
      if (to == NULL)
        return NULL;
      to = put_escape(to, *from++);
    }
  }
  *to++ = '"';
  return to;
}
