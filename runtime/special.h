/* Which bytes of a text a JSON string cannot just contain: quote, backslash, control characters; and those of multibyte
 * characters, which must be looked at. Sixteen at once, for the scanner and the writer. */
#ifndef OD_SPECIAL_H
#define OD_SPECIAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define OD_STEP 16

/* Which of the OD_STEP bytes at `p`, all of which can be read, are special: bits, the lowest for the first byte. At
 * least the lowest one that is set is right. */
static inline unsigned od_special(const char *p)
{
#if defined(__SSE2__)
  const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)p);
  /* Signed, so that bytes of multibyte characters are below too. The quote, 0x22, changes places with the space. */
  const __m128i low = _mm_cmpgt_epi8(_mm_set1_epi8(0x21), _mm_xor_si128(bytes, _mm_set1_epi8(2)));
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
