#include "report.h"

#include "arena.h"
#include "number.h"
#include "scan.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { MAX_MESSAGE = 256, MAX_POINTER = 1024 };
_Static_assert(OD_MAX_VIOLATIONS >= 2 && OD_MAX_VIOLATIONS <= 10000, "an arena has room for so many with their texts");

static const char *const code_texts[] = {
    [OD_CODE_SYNTAX] = "syntax",
    [OD_CODE_DUPLICATE_MEMBER] = "duplicate_member",
    [OD_CODE_UNKNOWN_MEMBER] = "unknown_member",
    [OD_CODE_TYPE] = "type",
    [OD_CODE_REQUIRED] = "required",
    [OD_CODE_ENUM] = "enum",
    [OD_CODE_MINIMUM] = "minimum",
    [OD_CODE_MAXIMUM] = "maximum",
    [OD_CODE_LENGTH] = "length",
    [OD_CODE_PATTERN] = "pattern",
    [OD_CODE_FORMAT] = "format",
    [OD_CODE_ITEMS] = "items",
    [OD_CODE_CONDITION] = "condition",
    [OD_CODE_DEPRECATED] = "deprecated",
    [OD_CODE_SERVER] = "server",
};

const char *od_code_text(enum od_code code)
{
  return code_texts[code];
}

void od_report_start(struct od_report *report, const char *page)
{
  if (report->arena.blocks != NULL)
    od_arena_reset(&report->arena);
  report->items = NULL;
  report->len = report->errors = report->warnings = report->dropped = report->capacity = 0;
  report->no_memory = false;
  report->page = page;
}

void od_report_clear(struct od_report *report)
{
  od_arena_clear(&report->arena);
  *report = (struct od_report){0};
}

/* A copy of a text of `size` bytes with its NUL; NULL: no memory. */
static const char *keep(struct od_report *report, const char *text, size_t size)
{
  char *copy = od_arena_alloc(&report->arena, size);
  return copy != NULL ? memcpy(copy, text, size) : NULL;
}

/* What stands in a pointer for the next character of a name, and how many bytes it takes in the name. A pointer is
 * text: what cannot stand in one, because the caller's name was none, is U+FFFD. */
static size_t read_character(const char *s, size_t available, struct od_string *as)
{
  static const char replacement[] = "\xEF\xBF\xBD";
  const unsigned n = (signed char)*s >= 0 ? 1 : od_utf8_sequence(s, available);
  *as = (struct od_string){s, n};
  if (*s == '~' || *s == '/')
    *as = (struct od_string){*s == '~' ? "~0" : "~1", 2};
  else if (*s == '\0' || n == 0)
    *as = (struct od_string){replacement, sizeof replacement - 1};
  return n != 0 ? n : 1;
}

/* Puts "/name" before `end`, but not before `begin`; returns where it stands, or NULL. */
static char *put_row(char *begin, char *end, const struct od_row *row)
{
  const size_t len = row->name_len - 2u; /* of quote and name */
  if ((size_t)(end - begin) < len)
    return NULL;
  end -= len;
  od_copy_few(end, row->name, len);
  *end = '/';
  return end;
}

/* The same of a token. */
static char *put_token(char *begin, char *end, const char *token, size_t len)
{
  if ((size_t)(end - begin) < len + 1)
    return NULL;
  end -= len + 1;
  *end = '/';
  memcpy(end + 1, token, len);
  return end;
}

/* The same, of a name whose characters may have to be written otherwise. */
static char *put_name(char *begin, char *end, const char *name, size_t len)
{
  struct od_string as;
  size_t size = 0;
  for (size_t i = 0; i < len; size += as.len)
    i += read_character(name + i, len - i, &as);
  if ((size_t)(end - begin) < size + 1)
    return NULL;
  char *to = end -= size + 1;
  *to++ = '/';
  for (size_t i = 0; i < len; to += as.len) {
    i += read_character(name + i, len - i, &as);
    memcpy(to, as.ptr, as.len);
  }
  return end;
}

/* The reference token (RFC 6901) of one step. */
static char *put_step(char *begin, char *end, const struct od_path *step)
{
  char digits[24];
  if (step->row != NULL && (step->row->flags & OD_ROW_ESCAPED) == 0)
    return put_row(begin, end, step->row);
  if (step->row != NULL)
    return put_name(begin, end, step->row->name + 1, step->row->name_len - 3u);
  if (step->name != NULL)
    return put_name(begin, end, step->name, step->len);
  return put_token(begin, end, digits, od_write_integer((int64_t)step->len, digits));
}

/* The JSON Pointer of `path` and, behind it, of `inside`, which fits. When that is too long, it is that of the nearest
 * container whose pointer is not. */
static const char *make_pointer(struct od_report *report, const struct od_path *path, const char *inside)
{
  char text[MAX_POINTER + 1]; /* from its end */
  char *const end = text + sizeof text;
  for (;; path = path->up, inside = "") {
    const size_t size = strlen(inside) + 1;
    char *begin = memcpy(end - size, inside, size);
    for (const struct od_path *step = path; begin != NULL && step != NULL && step->up != NULL; step = step->up)
      begin = put_step(text, begin, step);
    if (begin != NULL)
      return keep(report, begin, (size_t)(end - begin));
  }
}

/* `found.message` outlives the report. */
static void add(struct od_report *report, const struct od_path *path, const char *inside, struct od_violation found)
{
  *(found.severity == OD_ERROR ? &report->errors : &report->warnings) += 1;
  if (od_report_is_full(report, found.severity)) {
    report->dropped++;
    return;
  }
  char *items = (char *)report->items;
  found.page = report->page;
  found.pointer = make_pointer(report, path, inside);
  if (found.pointer == NULL || found.message == NULL ||
      !od_arena_grow(&report->arena, &items, report->len, &report->capacity, sizeof found)) {
    report->no_memory = true;
    report->dropped++;
    return;
  }
  memcpy(items + report->len * sizeof found, &found, sizeof found);
  report->items = (const struct od_violation *)(const void *)items;
  report->len++;
}

void od_report_constant(struct od_report *report, const struct od_path *path, size_t offset, enum od_code code,
                        enum od_severity severity, const char *message)
{
  add(report, path, "",
      (struct od_violation){.message = message, .offset = offset, .code = code, .severity = severity});
}

void od_report_inside(struct od_report *report, const struct od_path *path, const char *inside, size_t offset,
                      enum od_code code, const char *message)
{
  add(report, path, inside,
      (struct od_violation){.message = message, .offset = offset, .code = code, .severity = OD_ERROR});
}

void od_report_add(struct od_report *report, const struct od_path *path, size_t offset, enum od_code code,
                   enum od_severity severity, const char *format, ...)
{
  char message[MAX_MESSAGE];
  if (od_report_is_full(report, severity)) { /* only counted */
    od_report_constant(report, path, offset, code, severity, "");
    return;
  }
  va_list args;
  va_start(args, format);
  int len = vsnprintf(message, sizeof message, format, args);
  va_end(args);
  if (len >= (int)sizeof message) { /* cut: perhaps within a character */
    len = od_clip(message, sizeof message - 1, sizeof message - 5);
    message[len] = '\0';
  }
  od_report_constant(report, path, offset, code, severity, keep(report, message, (size_t)len + 1));
}

void od_report_no_memory(struct od_report *report, const struct od_arena *arena, const struct od_path *path)
{
  if (arena->full)
    od_report_constant(report, path, OD_NO_OFFSET, OD_CODE_SYNTAX, OD_ERROR,
                       "decoded, it is larger than OD_MAX_ARENA_BYTES");
  else
    report->no_memory = true;
}

void od_report_downgrade(struct od_report *report, size_t first, size_t errors)
{
  char *items = (char *)report->items;
  for (size_t i = first; i < report->len; i++)
    ((struct od_violation *)(void *)items)[i].severity = OD_WARNING;
  report->warnings += report->errors - errors;
  report->errors = errors;
  if (first < report->len && od_report_is_full(report, OD_ERROR)) { /* the last place is for an error */
    report->len--;
    report->dropped++;
  }
}

/* Edits (insert, delete, replace, swap of neighbours) between two words, letters without case; stops counting above
 * `limit`. */
static size_t distance(const char *a, size_t a_len, const char *b, size_t b_len, size_t limit)
{
  enum { LONGEST = 64 };
  unsigned char rows[3][LONGEST + 1];
  if (a_len > LONGEST || b_len > LONGEST || (a_len > b_len ? a_len - b_len : b_len - a_len) > limit)
    return limit + 1;
  for (size_t j = 0; j <= b_len; j++)
    rows[0][j] = (unsigned char)j;
  for (size_t i = 1; i <= a_len; i++) {
    unsigned char *row = rows[i % 3], *above = rows[(i + 2) % 3], *above2 = rows[(i + 1) % 3];
    row[0] = (unsigned char)i;
    for (size_t j = 1; j <= b_len; j++) {
      bool same = ((unsigned char)a[i - 1] | 0x20) == ((unsigned char)b[j - 1] | 0x20);
      unsigned best = above[j - 1] + (same ? 0u : 1u);
      if (above[j] + 1u < best)
        best = above[j] + 1u;
      if (row[j - 1] + 1u < best)
        best = row[j - 1] + 1u;
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && above2[j - 2] + 1u < best)
        best = above2[j - 2] + 1u;
      row[j] = (unsigned char)best;
    }
  }
  return rows[a_len % 3][b_len];
}

const char *od_nearest(const char *word, size_t len, const char *(*next)(void *state, size_t *len), void *state)
{
  size_t best = len / 3 + 2; /* one above what counts as near */
  const char *nearest = NULL;
  size_t candidate_len;
  for (const char *candidate; (candidate = next(state, &candidate_len)) != NULL;) {
    size_t d = distance(word, len, candidate, candidate_len, best);
    if (d < best) {
      best = d;
      nearest = candidate;
    }
  }
  return nearest;
}

struct member_names {
  const struct od_object *object;
  size_t i;
};

static const char *next_member(void *state, size_t *len)
{
  struct member_names *names = state;
  if (names->i == names->object->n_rows)
    return NULL;
  const struct od_row *row = &names->object->rows[names->i++];
  *len = row->name_len - 3u;
  return row->name + 1;
}

void od_hint_member(const struct od_object *object, const char *name, size_t len, char hint[OD_HINT_SIZE])
{
  struct member_names names = {.object = object};
  const char *nearest = od_nearest(name, len, next_member, &names);
  hint[0] = '\0';
  if (nearest != NULL)
    snprintf(hint, OD_HINT_SIZE, " (did you mean '%.*s'?)", (int)strcspn(nearest, "\""), nearest);
}
