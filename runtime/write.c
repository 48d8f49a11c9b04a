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

/* Copies what needs no escape: up to a quote, a backslash, a control character, a multibyte character or the end. Moves
 * both places; there is room for what is left of the text. */
static inline void copy_plain(const char **from, const char *end, char **to)
{
  const char *s = *from;
  char *t = *to;
#if defined(__SSE2__)
  for (; end - s >= 16; s += 16, t += 16) {
    const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)s);
    _mm_storeu_si128((__m128i *)(void *)t, bytes);
    const __m128i low = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
    const __m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    const __m128i backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
    const int found = _mm_movemask_epi8(_mm_or_si128(low, _mm_or_si128(quote, backslash)));
    if (found != 0) {
      const int n = __builtin_ctz((unsigned)found);
      *from = s + n;
      *to = t + n;
      return;
    }
  }
#endif
  for (; end - s >= 8; s += 8, t += 8) { /* eight bytes at once: a high bit remains where a byte is special */
    const uint64_t ones = UINT64_MAX / 255, highs = ones * 0x80;
    uint64_t word;
    memcpy(&word, s, sizeof word);
    memcpy(t, &word, sizeof word);
    const uint64_t quote = word ^ ones * '"', backslash = word ^ ones * '\\';
    if (((word | (word - ones * 0x20) | (quote - ones) | (backslash - ones)) & highs) != 0)
      break;
  }
  while (s < end && (signed char)*s >= 0x20 && *s != '"' && *s != '\\')
    *t++ = *s++;
  *from = s;
  *to = t;
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
  to = od_room(writer, to, text.len + 2, path);
  if (to == NULL)
    return NULL;
  *to++ = '"';
  for (;;) {
    copy_plain(&from, end, &to);
    if (from == end)
      break;
    if ((signed char)*from < 0) {
      do {
        const unsigned n = od_utf8_sequence(from, (size_t)(end - from));
        if (n == 0)
          return od_write_fault(writer, path, "invalid UTF-8");
        memcpy(to, from, n);
        from += n;
        to += n;
      } while (from < end && (signed char)*from < 0);
    } else {
      to = od_room(writer, to, (size_t)(end - from) + 7, path); /* the longest escape, and the closing quote */
      if (to == NULL)
        return NULL;
      to = put_escape(to, *from++);
    }
  }
  *to++ = '"';
  return to;
}
