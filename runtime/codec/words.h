/* Bytes of text, several at once. */
#ifndef OD_WORDS_H
#define OD_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define OD_STEP 16

static inline uint64_t od_word_at(const char *p)
{
  uint64_t word;
  memcpy(&word, p, sizeof word);
  return word;
}

static inline uint32_t od_half_word_at(const char *p)
{
  uint32_t half;
  memcpy(&half, p, sizeof half);
  return half;
}

/* Whether the `n` bytes of `text`, at least 2 as it has quotes, stand at `p`. Words are compared in order, so that the
 * NUL behind the document stops it before it leaves the slack; the last one may overlap the one before. */
static inline bool od_begins_with(const char *p, const char *text, size_t n)
{
  if (n >= 8) {
    if (od_word_at(p) != od_word_at(text))
      return false;
    for (size_t i = 8; i + 8 < n; i += 8)
      if (od_word_at(p + i) != od_word_at(text + i))
        return false;
    return od_word_at(p + n - 8) == od_word_at(text + n - 8);
  }
  if (n >= 4)
    return od_half_word_at(p) == od_half_word_at(text) && od_half_word_at(p + n - 4) == od_half_word_at(text + n - 4);
  return p[0] == text[0] && p[1] == text[1] && p[n - 1] == text[n - 1];
}

/* Copies `n` >= 2 bytes that are few, in pieces that may overlap; returns the place behind them. */
static inline char *od_copy_few(char *to, const char *from, size_t n)
{
  if (n >= 16) {
    memcpy(to, from, 16);
    for (size_t i = 16; i + 16 < n; i += 16)
      memcpy(to + i, from + i, 16);
    memcpy(to + n - 16, from + n - 16, 16);
  } else if (n >= 8) {
    memcpy(to, from, 8);
    memcpy(to + n - 8, from + n - 8, 8);
  } else if (n >= 4) {
    memcpy(to, from, 4);
    memcpy(to + n - 4, from + n - 4, 4);
  } else {
    memcpy(to, from, 2);
    memcpy(to + n - 2, from + n - 2, 2);
  }
  return to + n;
}

/* ---- what a JSON string cannot just contain -------------------------------------------------------------- */

/* Which of the OD_STEP bytes at `p`, all of which can be read, are special: quote, backslash, control characters, and
 * those of multibyte characters, which must be looked at. Bits, the lowest for the first byte; at least the lowest one
 * that is set is right. */
static inline unsigned od_special(const char *p)
{
#if defined(__SSE2__)
  const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)p);
  /* The quote, 0x22, changes places with the space; then what is special is below 0x21, if signed, as bytes of
   * multibyte characters are negative. A difference that saturates has the sign of that. */
  const __m128i low = _mm_subs_epi8(_mm_xor_si128(bytes, _mm_set1_epi8(2)), _mm_set1_epi8(0x21));
  const __m128i backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
  return (unsigned)_mm_movemask_epi8(_mm_or_si128(low, backslash));
#else
  unsigned n = 0;
  for (; n < OD_STEP; n += sizeof(uint64_t)) { /* a high bit remains where a byte is special, and perhaps behind it */
    const uint64_t ones = UINT64_MAX / 255, highs = ones * 0x80;
    uint64_t word;
    memcpy(&word, p + n, sizeof word);
    const uint64_t quote = word ^ ones * '"', backslash = word ^ ones * '\\';
    if (((word | (word - ones * 0x20) | (quote - ones) | (backslash - ones)) & highs) != 0)
      break;
  }
  while (n < OD_STEP && (signed char)p[n] >= 0x20 && p[n] != '"' && p[n] != '\\')
    n++;
  return n < OD_STEP ? 1u << n : 0;
#endif
}

/* The index of the lowest bit that is set. */
static inline size_t od_lowest(unsigned bits)
{
#if defined(__GNUC__)
  return (size_t)__builtin_ctz(bits);
#else
  size_t n = 0;
  while ((bits >> n & 1) == 0)
    n++;
  return n;
#endif
}

#endif
