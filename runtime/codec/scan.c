#include "scan.h"

#include <stdio.h>
#include <string.h>

void od_scan_init(struct od_scan *scan, struct od_arena *arena)
{
  scan->arena = arena;
  scan->duplicate = false;
  scan->no_memory = false;
  scan->escaped_names = false;
  scan->names = scan->first_names;
  scan->n_names = 0;
  scan->names_capacity = sizeof scan->first_names / sizeof *scan->first_names;
}

const char *od_skip_run_of_space(const char *p)
{
  while (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')
    p++;
  return p;
}

static char *fault(struct od_scan *scan, const char *at, const char *message)
{
  scan->fault = message;
  scan->at = at;
  return NULL;
}

/* ---- strings --------------------------------------------------------------------------------------------- */

/* The first byte from `p` on that a string cannot just contain: quote, backslash, control character, invalid UTF-8. */
static const char *plain_run(const char *p)
{
  for (;;) {
    p = od_ascii_run(p);
    if ((signed char)*p >= 0)
      return p;
    do {
      const unsigned n = od_utf8_sequence(p, 4); /* the NUL behind the text ends a sequence that is cut short */
      if (n == 0)
        return p;
      p += n;
      while (od_two_of_three(p))
        p += 6;
    } while ((signed char)*p < 0);
  }
}

/* The value of each hexadecimal digit, and 0x10, so that 0 stands for "none". */
static const unsigned char hex_digits[256] = {
    ['0'] = 0x10, ['1'] = 0x11, ['2'] = 0x12, ['3'] = 0x13, ['4'] = 0x14, ['5'] = 0x15, ['6'] = 0x16, ['7'] = 0x17,
    ['8'] = 0x18, ['9'] = 0x19, ['a'] = 0x1A, ['b'] = 0x1B, ['c'] = 0x1C, ['d'] = 0x1D, ['e'] = 0x1E, ['f'] = 0x1F,
    ['A'] = 0x1A, ['B'] = 0x1B, ['C'] = 0x1C, ['D'] = 0x1D, ['E'] = 0x1E, ['F'] = 0x1F};

/* The four digits of \uXXXX; -1 when they are none. */
static inline int32_t hex4(const char *p)
{
  const int32_t a = hex_digits[(unsigned char)p[0]], b = hex_digits[(unsigned char)p[1]];
  const int32_t c = hex_digits[(unsigned char)p[2]], d = hex_digits[(unsigned char)p[3]];
  return (a & b & c & d & 0x10) != 0 ? (a << 12) + (b << 8) + (c << 4) + d - 0x11110 : -1;
}

OD_COLD static int32_t bad_escape(struct od_scan *scan, const char *at, const char *message)
{
  fault(scan, at, message);
  return -1;
}

/* Both halves of a character beyond 16 bits; `at` is the first, and `p` stands behind it. */
OD_APART static int32_t read_surrogate(struct od_scan *scan, const char *at, const char **p)
{
  const int32_t high = hex4(at + 2);
  const int32_t low = high <= 0xDBFF && at[6] == '\\' && at[7] == 'u' ? hex4(at + 8) : -1;
  if (low < 0xDC00 || low > 0xDFFF)
    return bad_escape(scan, at, "a lone surrogate is not a character");
  *p += 6;
  return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
}

/* The character that the escape at `p` (a backslash) stands for; moves `p` behind it. -1: a fault. */
static OD_INLINE int32_t read_escape(struct od_scan *scan, const char **p)
{
  const char *at = *p;
  *p += 2;
  if (at[1] == 'u') {
    const int32_t c = hex4(at + 2);
    *p += 4;
    if (c < 0)
      return bad_escape(scan, at, "\\u needs four hexadecimal digits");
    return c < 0xD800 || c > 0xDFFF ? c : read_surrogate(scan, at, p);
  }
  switch (at[1]) {
  case '"':
  case '\\':
  case '/':
    return at[1];
  case 'b':
    return '\b';
  case 'f':
    return '\f';
  case 'n':
    return '\n';
  case 'r':
    return '\r';
  case 't':
    return '\t';
  default:
    return bad_escape(scan, at, "no such escape in a string");
  }
}

static inline char *put_utf8(char *to, int32_t c)
{
  if (c < 0x80) {
    *to++ = (char)c;
  } else if (c < 0x800) {
    *to++ = (char)(0xC0 | c >> 6);
    *to++ = (char)(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    *to++ = (char)(0xE0 | c >> 12);
    *to++ = (char)(0x80 | (c >> 6 & 0x3F));
    *to++ = (char)(0x80 | (c & 0x3F));
  } else {
    *to++ = (char)(0xF0 | c >> 18);
    *to++ = (char)(0x80 | (c >> 12 & 0x3F));
    *to++ = (char)(0x80 | (c >> 6 & 0x3F));
    *to++ = (char)(0x80 | (c & 0x3F));
  }
  return to;
}

/* What ended a plain run without being a quote or an escape. */
static char *string_fault(struct od_scan *scan, const char *p)
{
  if ((signed char)*p < 0)
    return fault(scan, p, "invalid UTF-8");
  return fault(scan, p, *p == '\0' ? "the string does not end" : "a control character in a string must be escaped");
}

char *od_scan_rest(struct od_scan *scan, char *start, char *at, struct od_string *out)
{
  char *to = at;
  const char *from = at;
  for (;;) {
    while (*from == '\\') {
      const int32_t c = read_escape(scan, &from);
      if (c < 0)
        return NULL;
      to = put_utf8(to, c); /* never longer than its escape */
    }
    if (*from == '"')
      break;
    const char *end = plain_run(from);
    if (end == from)
      return string_fault(scan, from);
    if (to != from)
      memmove(to, from, (size_t)(end - from));
    to += end - from;
    from = end;
  }
  *to = '\0';
  *out = (struct od_string){start, (size_t)(to - start)};
  return start + (from + 1 - start);
}

static char *name_fault(struct od_scan *scan, const char *at)
{
  return fault(scan, at, "a NUL in a member's name");
}

char *od_scan_name(struct od_scan *scan, char *p, struct od_string *out)
{
  char *end = od_scan_string(scan, p, out);
  const bool escaped = end != NULL && (size_t)(end - p) - 2 != out->len; /* the only way to a NUL */
  if (escaped && memchr(out->ptr, '\0', out->len) != NULL)
    return name_fault(scan, p);
  return end;
}

/* The rest of a string whose plain ASCII ends at `p`. */
static const char *skip_rest(struct od_scan *scan, const char *p, bool *escaped)
{
  *escaped = false;
  for (p = plain_run(p); *p == '\\'; p = plain_run(p)) {
    *escaped = true;
    if (read_escape(scan, &p) < 0)
      return NULL;
  }
  return *p == '"' ? p + 1 : string_fault(scan, p);
}

const char *od_skip_string(struct od_scan *scan, const char *p, bool *escaped)
{
  return skip_rest(scan, od_ascii_run(p + 1), escaped);
}

/* ---- names ----------------------------------------------------------------------------------------------- */

/* The bytes of a name, its escapes resolved. The text was scanned before. */
struct name_bytes {
  const char *p, *end;
  bool escaped;
  size_t i, n; /* of what an escape stands for */
  char bytes[4];
};

static int next_byte(struct name_bytes *name)
{
  if (name->i < name->n)
    return (unsigned char)name->bytes[name->i++];
  if (name->p == name->end)
    return -1;
  if (!name->escaped || *name->p != '\\')
    return (unsigned char)*name->p++;
  struct od_scan ignored;
  name->n = (size_t)(put_utf8(name->bytes, read_escape(&ignored, &name->p)) - name->bytes);
  name->i = 1;
  return (unsigned char)name->bytes[0];
}

static struct name_bytes bytes_of(const struct od_name *name)
{
  return (struct name_bytes){.p = name->ptr, .end = name->ptr + od_name_len(name), .escaped = (name->len & 1) != 0};
}

/* The order of what two names say; 0: the same. */
OD_COLD static int compare(const struct od_name *a, const struct od_name *b)
{
  struct name_bytes x = bytes_of(a), y = bytes_of(b);
  for (;;) {
    int x_byte = next_byte(&x), y_byte = next_byte(&y);
    if (x_byte != y_byte)
      return x_byte < y_byte ? -1 : 1;
    if (x_byte < 0)
      return 0;
  }
}

static bool is_same(const struct od_name *a, const struct od_name *b)
{
  if (((a->len | b->len) & 1) != 0)
    return compare(a, b) == 0;
  return a->len == b->len && memcmp(a->ptr, b->ptr, a->len / 2) == 0;
}

OD_COLD static bool has_nul(const char *raw, const char *end)
{
  struct name_bytes name = {.p = raw, .end = end, .escaped = true};
  int byte;
  do
    byte = next_byte(&name);
  while (byte > 0);
  return byte == 0;
}

bool od_same_text(const char *raw, size_t raw_len, const char *text, size_t len)
{
  const bool escaped = memchr(raw, '\\', raw_len) != NULL;
  return is_same(&(struct od_name){.ptr = raw, .len = (uint32_t)raw_len * 2 + escaped},
                 &(struct od_name){.ptr = text, .len = (uint32_t)len * 2});
}

bool od_names_grow(struct od_scan *scan)
{
  struct od_name *more = od_arena_alloc(scan->arena, 2 * scan->names_capacity * sizeof *more);
  if (more == NULL) {
    scan->no_memory = true;
    return false;
  }
  memcpy(more, scan->names, scan->n_names * sizeof *more);
  scan->names = more;
  scan->names_capacity *= 2;
  return true;
}

/* FNV-1a over what the name says. */
static uint32_t hash(const struct od_name *name)
{
  uint32_t sum = 2166136261u;
  struct name_bytes bytes = bytes_of(name);
  for (int byte; (byte = next_byte(&bytes)) >= 0;)
    sum = (sum ^ (unsigned)byte) * 16777619u;
  return sum;
}

/* By hash, and by text only where a hostile document makes hashes equal. */
static bool is_before(const struct od_name *a, const struct od_name *b)
{
  return a->hash != b->hash ? a->hash < b->hash : compare(a, b) < 0;
}

OD_COLD static void sift_down(struct od_name *names, size_t i, size_t n)
{
  const struct od_name moved = names[i];
  for (size_t child; (child = 2 * i + 1) < n; i = child) {
    child += child + 1 < n && is_before(&names[child], &names[child + 1]);
    if (!is_before(&moved, &names[child]))
      break;
    names[i] = names[child];
  }
  names[i] = moved;
}

/* Heapsort: in place, without recursion, and n log n whatever comes. */
OD_COLD static void sort(struct od_name *names, size_t n)
{
  for (size_t i = 0; i < n; i++)
    names[i].hash = hash(&names[i]);
  for (size_t i = n / 2; i-- > 0;)
    sift_down(names, i, n);
  while (n > 1) {
    const struct od_name last = names[--n];
    names[n] = names[0];
    names[0] = last;
    sift_down(names, 0, n);
  }
}

static const struct od_name *find_among_few(const struct od_name *names, size_t n)
{
  for (const struct od_name *a = names + 1; a < names + n; a++)
    for (const struct od_name *b = names; b < a; b++)
      if (a->len == b->len && memcmp(a->ptr, b->ptr, od_name_len(a)) == 0)
        return a;
  return NULL;
}

OD_APART const struct od_name *od_names_find_twice(const struct od_scan *scan, struct od_name *names, size_t n)
{
  enum { FEW = 24 }; /* up to here, comparing each with each costs less than sorting */
  if (n <= FEW && !scan->escaped_names)
    return find_among_few(names, n);
  sort(names, n);
  for (size_t i = 1; i < n; i++)
    if (is_same(&names[i], &names[i - 1]))
      return &names[names[i].ptr > names[i - 1].ptr ? i : i - 1];
  return NULL;
}

/* ---- numbers and values ---------------------------------------------------------------------------------- */

static bool is_digit(char c)
{
  return c >= '0' && c <= '9';
}

const char *od_skip_number(struct od_scan *scan, const char *p)
{
  const char *start = p;
  if (*p == '-')
    p++;
  if (*p == '0')
    p++;
  else
    while (is_digit(*p))
      p++;
  if (!is_digit(p[-(p > start)]))
    return fault(scan, start, "a number needs a digit");
  if (is_digit(*p))
    return fault(scan, start, "a number does not begin with 0");
  if (*p == '.') {
    if (!is_digit(*++p))
      return fault(scan, start, "a number needs a digit behind its point");
    while (is_digit(*p))
      p++;
  }
  if (*p == 'e' || *p == 'E') {
    p++;
    if (*p == '+' || *p == '-')
      p++;
    if (!is_digit(*p))
      return fault(scan, start, "a number needs a digit in its exponent");
    while (is_digit(*p))
      p++;
  }
  return p;
}

/* Strings and names are mostly plain ASCII; what is not goes the long way. */
static inline const char *skip_value(struct od_scan *scan, const char *p, unsigned depth)
{
  if (*p != '"')
    return od_skip_value(scan, p, depth);
  bool escaped;
  const char *end = od_ascii_run(p + 1);
  return *end == '"' ? end + 1 : skip_rest(scan, end, &escaped);
}

OD_APART static const char *skip_any_name(struct od_scan *scan, const char *p)
{
  bool escaped;
  if (*p != '"')
    return fault(scan, p, "a member's name is expected");
  const char *end = od_skip_string(scan, p, &escaped);
  if (end == NULL || !od_names_add(scan, p + 1, (size_t)(end - p) - 2, escaped))
    return NULL;
  return escaped && has_nul(p + 1, end - 1) ? name_fault(scan, p) : end;
}

/* A name; NULL as well when it cannot be one. */
static inline const char *skip_name(struct od_scan *scan, const char *p)
{
  if (*p == '"') {
    const char *end = od_ascii_run(p + 1);
    if (*end == '"')
      return od_names_add(scan, p + 1, (size_t)(end - p) - 1, false) ? end + 1 : NULL;
  }
  return skip_any_name(scan, p);
}

OD_APART static const char *skip_object(struct od_scan *scan, const char *p, unsigned depth)
{
  const size_t names = od_names_begin(scan);
  p = od_skip_space(p + 1);
  if (*p == '}')
    return p + 1;
  for (;; p = od_skip_space(p + 1)) {
    p = skip_name(scan, p);
    if (p == NULL)
      return NULL;
    p = od_skip_space(p);
    if (*p != ':')
      return fault(scan, p, "a colon is expected");
    p = skip_value(scan, od_skip_space(p + 1), depth);
    if (p == NULL)
      return NULL;
    p = od_skip_space(p);
    if (*p != ',')
      break;
  }
  if (*p != '}')
    return fault(scan, p, "a comma or the end of the object is expected");
  const struct od_name *twice = od_names_end(scan, names);
  if (twice == NULL)
    return p + 1;
  scan->duplicate = true;
  return fault(scan, twice->ptr - 1, "the name occurs twice in one object");
}

OD_APART static const char *skip_list(struct od_scan *scan, const char *p, unsigned depth)
{
  p = od_skip_space(p + 1);
  if (*p == ']')
    return p + 1;
  for (;; p = od_skip_space(p + 1)) {
    p = skip_value(scan, p, depth);
    if (p == NULL)
      return NULL;
    p = od_skip_space(p);
    if (*p == ']')
      return p + 1;
    if (*p != ',')
      return fault(scan, p, "a comma or the end of the list is expected");
  }
}

const char *od_skip_value(struct od_scan *scan, const char *p, unsigned depth)
{
  bool escaped;
  switch (*p) {
  case '"':
    return od_skip_string(scan, p, &escaped);
  case '{':
    return depth != 0 ? skip_object(scan, p, depth - 1) : fault(scan, p, "nested too deeply");
  case '[':
    return depth != 0 ? skip_list(scan, p, depth - 1) : fault(scan, p, "nested too deeply");
  case 't':
    if (memcmp(p, "true", 4) == 0)
      return p + 4;
    break;
  case 'f':
    if (memcmp(p, "false", 5) == 0)
      return p + 5;
    break;
  case 'n':
    if (memcmp(p, "null", 4) == 0)
      return p + 4;
    break;
  default:
    if (*p == '-' || is_digit(*p))
      return od_skip_number(scan, p);
  }
  return fault(scan, p, *p == '\0' ? "the text ends where a value is expected" : "a value is expected");
}

/* ---- places ---------------------------------------------------------------------------------------------- */

/* A reference token (RFC 6901) made of raw text behind the first `len` bytes of `pointer`; the new length. */
OD_COLD static size_t put_token(char *pointer, size_t len, size_t size, const char *raw, size_t raw_len)
{
  struct name_bytes name = {.p = raw, .end = raw + raw_len, .escaped = true};
  char token[16] = "/"; /* a piece that is put at once: no character is cut */
  size_t n = 1;
  for (int byte = next_byte(&name);; byte = next_byte(&name)) {
    if (byte < 0 || (byte & 0xC0) != 0x80) {
      if (len + n + 1 > size)
        return len;
      memcpy(pointer + len, token, n);
      len += n;
      n = 0;
    }
    if (byte < 0)
      return len;
    if (byte == '~' || byte == '/')
      token[n++] = '~';
    token[n++] = (char)(byte == '~' ? '0' : byte == '/' ? '1' : byte);
  }
}

OD_COLD void od_locate(const char *start, const char *at, char *pointer, size_t size)
{
  struct {
    size_t begin, index; /* where its part of `pointer` begins; the index in a list */
    bool list;
  } open[OD_MAX_DEPTH + 1];
  size_t depth = 0, len = 0;
  for (const char *p = start; p < at; p++) {
    if ((*p == '{' || *p == '[') && depth <= OD_MAX_DEPTH) {
      open[depth].begin = len;
      open[depth].index = 0;
      open[depth].list = *p == '[';
      if (open[depth++].list)
        len = put_token(pointer, len, size, "0", 1);
    } else if ((*p == '}' || *p == ']') && depth != 0) {
      len = open[--depth].begin;
    } else if (*p == ',' && depth != 0) {
      len = open[depth - 1].begin;
      char index[24];
      if (open[depth - 1].list)
        len =
            put_token(pointer, len, size, index, (size_t)snprintf(index, sizeof index, "%zu", ++open[depth - 1].index));
    } else if (*p == '"') {
      const char *text = p + 1;
      for (p++; p < at && *p != '"'; p++)
        p += *p == '\\';
      if (p < at && *od_skip_space(p + 1) == ':' && depth != 0 && !open[depth - 1].list)
        len = put_token(pointer, open[depth - 1].begin, size, text, (size_t)(p - text));
    }
  }
  pointer[len] = '\0';
}
