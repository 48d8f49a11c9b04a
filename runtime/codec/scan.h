/* The lexical half of JSON: strings, numbers and whole values, checked to the letter of RFC 8259 and UTF-8, with what
 * I-JSON adds to guard people: no lone surrogates, no NUL in names, no name twice in one object.
 *
 * Everything here reads text that is followed by a NUL byte and OD_SLACK readable bytes, so that no step needs to know
 * where the text ends: a NUL is never part of valid JSON. */
#ifndef OD_SCAN_H
#define OD_SCAN_H

#include "arena.h"
#include "words.h"

#include <string.h>

#define OD_SLACK 32

_Static_assert(OD_MAX_DOCUMENT_BYTES <= 1u << 30, "od_name.len holds twice the length of a name");

/* A name that was met in an object, to find it again. */
struct od_name {
  const char *ptr;
  uint32_t len;  /* its bytes, times two; plus one where `ptr` is raw text with escapes in it */
  uint32_t hash; /* where there are many */
};

struct od_scan {
  struct od_arena *arena; /* for names beyond the first few */
  const char *fault;      /* what is wrong, when a function returned NULL */
  const char *at;         /* where */
  bool duplicate;         /* the fault is a name that occurs twice */
  bool no_memory;         /* the fault is want of memory */
  bool escaped_names;     /* one of the names has escapes in it */
  struct od_name *names;  /* those of all objects that are open, innermost last */
  size_t n_names, names_capacity;
  struct od_name first_names[32];
};

/* Ready to scan; `arena` must outlive the scan. */
void od_scan_init(struct od_scan *scan, struct od_arena *arena);

const char *od_skip_run_of_space(const char *p);
static inline const char *od_skip_space(const char *p)
{
  return (unsigned char)*p > ' ' ? p : od_skip_run_of_space(p);
}

/* The first byte from `p` on that ends a run of plain ASCII in a string: quote, backslash, control character, or the
 * first byte of a multibyte character. */
static inline const char *od_ascii_run(const char *p)
{
  for (;; p += OD_STEP) {
    const unsigned special = od_special(p);
    if (special != 0)
      return p + od_lowest(special);
  }
}

/* Each takes `p` at the first byte of what is read and returns the first byte behind it, or NULL with the fault. */

/* Decodes the escapes in place, puts a NUL behind the text and sets `out` to it. The second function goes on where the
 * first one met something other than plain ASCII. */
char *od_scan_rest(struct od_scan *scan, char *start, char *at, struct od_string *out);
static inline char *od_scan_string(struct od_scan *scan, char *p, struct od_string *out)
{
  char *const start = p + 1;
  char *const at = start + (od_ascii_run(start) - start);
  if (*at != '"')
    return od_scan_rest(scan, start, at, out);
  *at = '\0';
  *out = (struct od_string){start, (size_t)(at - start)};
  return at + 1;
}

/* The same, for the name of a member: a NUL in it is a fault. */
char *od_scan_name(struct od_scan *scan, char *p, struct od_string *out);

const char *od_skip_string(struct od_scan *scan, const char *p, bool *escaped);
const char *od_skip_number(struct od_scan *scan, const char *p);

/* Any value, up to `depth` levels deep, without changing it. */
const char *od_skip_value(struct od_scan *scan, const char *p, unsigned depth);

/* The names of one object, to find one that occurs twice: begin, add each, end. What `begin` returned tells `end` where
 * the object's names stand among those of the objects around it. */
static inline size_t od_names_begin(const struct od_scan *scan)
{
  return scan->n_names;
}

/* False: no memory. */
OD_MUST_CHECK bool od_names_grow(struct od_scan *scan);
OD_MUST_CHECK static inline bool od_names_add(struct od_scan *scan, const char *name, size_t len, bool escaped)
{
  if (scan->n_names == scan->names_capacity && !od_names_grow(scan))
    return false;
  struct od_name *added = &scan->names[scan->n_names++];
  added->ptr = name;
  added->len = (uint32_t)len * 2 + escaped;
  scan->escaped_names |= escaped;
  return true;
}

/* The later one of a name that occurs twice, or NULL. */
const struct od_name *od_names_find_twice(const struct od_scan *scan, struct od_name *names, size_t n);
static inline const struct od_name *od_names_end(struct od_scan *scan, size_t begin)
{
  const size_t n = scan->n_names - begin;
  scan->n_names = begin;
  return n > 1 ? od_names_find_twice(scan, scan->names + begin, n) : NULL;
}

/* How many bytes it has where it stands. */
static inline size_t od_name_len(const struct od_name *name)
{
  return name->len / 2;
}

/* Whether raw text between quotes (perhaps with escapes) says the same as `text`. */
bool od_same_text(const char *raw, size_t raw_len, const char *text, size_t len);

/* The JSON Pointer, from the value that begins at `start`, of the innermost value that is open at `at`; cut to `size`.
 */
void od_locate(const char *start, const char *at, char *pointer, size_t size);

/* Whether two characters of three bytes each stand at `text`, of which eight bytes can be read: most of the world's
 * text that is not Latin. False as well for some that do: see od_utf8_sequence(). */
static inline bool od_two_of_three(const char *text)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  uint64_t word;
  memcpy(&word, text, sizeof word);
  /* 1110xxxx 10xxxxxx 10xxxxxx, twice; x is 1 to 12, where neither overlong forms nor surrogates can be */
  const uint64_t x = word & 0x0F00000F, sixteen = 0x10000010;
  return (word & 0xC0C0F0C0C0F0) == 0x8080E08080E0 && ((x + 0x0F00000F) & ~(x + 0x03000003) & sixteen) == sixteen;
#else
  (void)text;
  return false;
#endif
}

/* Length of the UTF-8 sequence at `s`, whose first byte is not ASCII; 0 when it is none. */
static inline unsigned od_utf8_sequence(const char *text, size_t available)
{
  const unsigned char *s = (const unsigned char *)text;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  if (available >= 4) { /* three bytes, judged at once */
    uint32_t word;
    memcpy(&word, text, sizeof word);
    if ((word & 0xC0C0F0) == 0x8080E0 && (word & 0x200F) != 0 && (word & 0x200F) != 0x200D)
      return 3;
  }
#endif
#define TAIL(i) ((s[i] & 0xC0) == 0x80)
  if (s[0] < 0xC2)
    return 0;
  if (s[0] < 0xE0)
    return available >= 2 && TAIL(1) ? 2 : 0;
  if (s[0] < 0xF0) /* no overlong forms, no surrogates */
    return available >= 3 && TAIL(1) && TAIL(2) && (s[0] != 0xE0 || s[1] >= 0xA0) && (s[0] != 0xED || s[1] < 0xA0) ? 3
                                                                                                                   : 0;
  if (s[0] < 0xF5)
    return available >= 4 && TAIL(1) && TAIL(2) && TAIL(3) && (s[0] != 0xF0 || s[1] >= 0x90) &&
                   (s[0] != 0xF4 || s[1] < 0x90)
               ? 4
               : 0;
  return 0;
#undef TAIL
}

#endif
