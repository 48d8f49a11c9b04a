/* Text to struct in one pass: reads, stores and judges each value when it meets it.
 *
 * A request is refused when anything is wrong with it, and everything that is wrong is reported. A reply is only read:
 * what does not fit an optional member is kept as text in `extra` (or a union's `other`), so only a required member
 * that does not fit makes its object unfit, and an unfit object is again a value that may be kept as text by what holds
 * it. */
#include "check.h"
#include "number.h"
#include "scan.h"

#include <stdio.h>
#include <string.h>

struct decoder {
  struct od_scan scan;
  struct od_arena *arena;
  struct od_report *report;
  const char *text; /* as it came; NULL: it is no document of its own, and offsets in it say nothing */
  char *copy;       /* decoded in place; strings point into it */
  bool lenient;     /* a reply */
  bool allow_unknown;
  bool unfit; /* the value that was just read could not be stored */
};

static char *decode_value(struct decoder *d, const struct od_row *row, char *slot, char *p, const struct od_path *path,
                          unsigned depth);
static char *decode_object(struct decoder *d, const struct od_object *object, char *base, char *p,
                           const struct od_path *up, unsigned depth);

static size_t offset_of(const struct decoder *d, const char *p)
{
  return d->text != NULL ? (size_t)(p - d->copy) : OD_NO_OFFSET;
}

OD_COLD static char *no_memory(struct decoder *d)
{
  d->scan.no_memory = true;
  return NULL;
}

/* Reports the scanner's fault. `value`: where the undescribed value begins in which it was met, or NULL. */
OD_COLD static char *scan_fault(struct decoder *d, const struct od_path *path, const char *value)
{
  char inside[256] = "";
  if (d->scan.no_memory)
    return NULL;
  if (value != NULL) {
    bool escaped;
    const char *at = d->scan.at;
    od_locate(value, d->scan.duplicate ? od_skip_string(&d->scan, at, &escaped) : at, inside, sizeof inside);
  }
  od_report_inside(d->report, path, inside, offset_of(d, d->scan.at),
                   d->scan.duplicate ? OD_CODE_DUPLICATE_MEMBER : OD_CODE_SYNTAX, d->scan.fault);
  return NULL;
}

OD_COLD static char *fault(struct decoder *d, const struct od_path *path, const char *at, const char *message)
{
  d->scan.fault = message;
  d->scan.at = at;
  return scan_fault(d, path, NULL);
}

static inline char *skip_space(char *p)
{
  if ((unsigned char)*p <= ' ')
    p += od_skip_space(p) - p;
  return p;
}

/* Any value; it stays as it is. */
static char *skip_value(struct decoder *d, char *p, const struct od_path *path, unsigned depth)
{
  const char *end = od_skip_value(&d->scan, p, depth);
  return end != NULL ? p + (end - p) : scan_fault(d, path, p);
}

/* The value from `start` to `end` as it came: decoding may have changed its strings. */
OD_COLD static struct od_json as_it_came(struct decoder *d, char *start, const char *end)
{
  const size_t len = (size_t)(end - start);
  if (d->lenient) /* a request keeps only what it has not begun to decode */
    memcpy(start, d->text + offset_of(d, start), len);
  return (struct od_json){.text = start, .len = len, .checked = true};
}

static inline uint64_t word_at(const char *p)
{
  uint64_t word;
  memcpy(&word, p, sizeof word);
  return word;
}

/* Whether the `n` bytes of `text` stand at `p`. The words are compared in order, so that the NUL behind the document
 * stops it before it leaves the slack. */
static inline bool begins_with(const char *p, const char *text, size_t n)
{
  if (n < 8)
    return memcmp(p, text, n) == 0;
  for (size_t i = 0; i + 8 < n; i += 8)
    if (word_at(p + i) != word_at(text + i))
      return false;
  return word_at(p + n - 8) == word_at(text + n - 8); /* may overlap */
}

/* ---- values that do not fit ------------------------------------------------------------------------------ */

/* The types of JSON values, and the byte that each begins with. */
enum { STRING = 1, NUMBER = 2, BOOLEAN = 4, OBJECT = 8, LIST = 16, NONE = 32 };
static const unsigned char type_of[256] = {
    ['"'] = STRING, ['-'] = NUMBER, ['0'] = NUMBER, ['1'] = NUMBER,  ['2'] = NUMBER,  ['3'] = NUMBER,
    ['4'] = NUMBER, ['5'] = NUMBER, ['6'] = NUMBER, ['7'] = NUMBER,  ['8'] = NUMBER,  ['9'] = NUMBER,
    ['{'] = OBJECT, ['['] = LIST,   ['n'] = NONE,   ['t'] = BOOLEAN, ['f'] = BOOLEAN,
};
static const unsigned char types_of_kind[] = {
    [OD_KIND_STRING] = STRING,   [OD_KIND_ENUM] = STRING,   [OD_KIND_INTEGER] = NUMBER,     [OD_KIND_NUMBER] = NUMBER,
    [OD_KIND_BOOLEAN] = BOOLEAN, [OD_KIND_OBJECT] = OBJECT, [OD_KIND_JSON_OBJECT] = OBJECT, [OD_KIND_MAP] = OBJECT,
    [OD_KIND_LIST] = LIST,       [OD_KIND_UNION] = 255,     [OD_KIND_JSON] = 255,
};

static inline bool begins(unsigned kind, char c)
{
  /* what begins no value at all is left to the scanner to refuse */
  return (types_of_kind[kind] & type_of[(unsigned char)c]) != 0 || types_of_kind[kind] == 255;
}

static const char *const kind_texts[] = {
    [OD_KIND_STRING] = "a string",       [OD_KIND_INTEGER] = "an integer",   [OD_KIND_NUMBER] = "a number",
    [OD_KIND_BOOLEAN] = "true or false", [OD_KIND_ENUM] = "a string",        [OD_KIND_OBJECT] = "an object",
    [OD_KIND_LIST] = "a list",           [OD_KIND_MAP] = "an object",        [OD_KIND_UNION] = "one of several shapes",
    [OD_KIND_JSON] = "any value",        [OD_KIND_JSON_OBJECT] = "an object"};

static const char *found_text(char c)
{
  switch (type_of[(unsigned char)c]) {
  case STRING:
    return "a string";
  case NUMBER:
    return "a number";
  case BOOLEAN:
    return "true or false";
  case OBJECT:
    return "an object";
  case LIST:
    return "a list";
  default:
    return "null";
  }
}

/* A value of the wrong type: reports it and skips it. */
OD_COLD static char *decode_unfit(struct decoder *d, const char *expected, char *p, const struct od_path *path,
                                  unsigned depth)
{
  char *end = skip_value(d, p, path, depth);
  if (end == NULL)
    return NULL;
  od_report_add(d->report, path, offset_of(d, p), OD_CODE_TYPE, OD_ERROR, "expected %s, found %s", expected,
                found_text(*p));
  d->unfit = true;
  return end;
}

/* ---- judging and strings --------------------------------------------------------------------------------- */

/* The value of a request that was read from `p` up to `end`. */
static inline void judge(struct decoder *d, const struct od_row *row, const char *slot, const char *p, const char *end,
                         const struct od_path *path)
{
  if (row->n_constraints != 0 && !d->lenient && end != NULL && !d->unfit)
    od_check_value(row, slot, path, offset_of(d, p), d->report);
}

static inline char *decode_string(struct decoder *d, char *slot, char *p, const struct od_path *path)
{
  char *end = od_scan_string(&d->scan, p, (struct od_string *)(void *)slot);
  return end != NULL ? end : scan_fault(d, path, NULL);
}

/* The same where strings are not the most common case. */
OD_APART static char *decode_string_apart(struct decoder *d, char *slot, char *p, const struct od_path *path)
{
  return decode_string(d, slot, p, path);
}

/* ---- numbers --------------------------------------------------------------------------------------------- */

OD_APART static char *decode_number(struct decoder *d, const struct od_row *row, char *slot, char *p,
                                    const struct od_path *path)
{
  const char *end = od_skip_number(&d->scan, p);
  if (end == NULL)
    return scan_fault(d, path, NULL);
  const size_t len = (size_t)(end - p);
  const bool integer = row->kind == OD_KIND_INTEGER;
  const enum od_number_fit fit =
      integer ? od_read_integer(p, len, (int64_t *)(void *)slot) : od_read_double(p, len, (double *)(void *)slot);
  static const char *const faults[] = {
      [OD_NUMBER_FRACTION] = "is no integer",
      [OD_NUMBER_RANGE] = "is beyond what 64 bits hold",
      [OD_NUMBER_LONG] = "has too many digits",
  };
  if (fit != OD_NUMBER_OK) {
    od_report_add(d->report, path, offset_of(d, p), OD_CODE_TYPE, OD_ERROR, "%.*s%s %s", len > 40 ? 40 : (int)len, p,
                  len > 40 ? "..." : "", faults[fit]);
    d->unfit = true;
  }
  return p + len;
}

/* The usual integer, short and without a fraction; anything else goes the long way. */
OD_APART static char *decode_integer(struct decoder *d, const struct od_row *row, char *slot, char *p,
                                     const struct od_path *path)
{
  char *digits = p + (*p == '-');
  char *end = digits;
  int64_t value = 0;
  while (*end >= '0' && *end <= '9' && end - digits < 18)
    value = value * 10 + (*end++ - '0');
  if (end == digits || (*digits == '0' && end - digits > 1) || (*end >= '0' && *end <= '9') || *end == '.' ||
      *end == 'e' || *end == 'E')
    return decode_number(d, row, slot, p, path);
  *(int64_t *)(void *)slot = *p == '-' ? -value : value;
  return end;
}

/* ---- enums, lists, maps ---------------------------------------------------------------------------------- */

/* The value whose text stands at `p`, quotes included; 0: none, in the usual spelling. */
static inline int find_text(const struct od_enum *listed, const char *p)
{
  int v = listed->n_texts - 1;
  while (v > 0 && !begins_with(p, listed->texts[v].ptr, listed->texts[v].len))
    v--;
  return v;
}

/* A text with escapes, or one that is not listed. */
OD_COLD static char *decode_other(struct decoder *d, const struct od_row *row, char *slot, char *p,
                                  const struct od_path *path)
{
  const struct od_enum *listed = row->sub;
  struct od_string text;
  char *end = decode_string(d, (char *)&text, p, path);
  if (end == NULL)
    return NULL;
  int v = listed->n_texts - 1;
  while (v > 0 && (listed->texts[v].len != text.len + 2 || memcmp(listed->texts[v].ptr + 1, text.ptr, text.len) != 0))
    v--;
  memcpy(slot, &v, sizeof v);
  *od_enum_text(row, slot) = v == 0 ? text : (struct od_string){NULL, 0};
  if (v == 0 && !d->lenient)
    od_check_other(listed, text, path, offset_of(d, p), d->report);
  return end;
}

OD_APART static char *decode_enum(struct decoder *d, const struct od_row *row, char *slot, char *p,
                                  const struct od_path *path)
{
  const struct od_enum *listed = row->sub;
  const int v = find_text(listed, p);
  if (v == 0)
    return decode_other(d, row, slot, p, path);
  memcpy(slot, &v, sizeof v);
  *od_enum_text(row, slot) = (struct od_string){NULL, 0};
  return p + listed->texts[v].len;
}

/* Lists and maps hold objects themselves, not pointers to them. */
static char *decode_item(struct decoder *d, const struct od_row *item, char *slot, char *p, const struct od_path *path,
                         unsigned depth)
{
  char *end = item->kind == OD_KIND_OBJECT && *p == '{' ? decode_object(d, item->sub, slot, p, path, depth)
                                                        : decode_value(d, item, slot, p, path, depth);
  judge(d, item, slot, p, end, path);
  return end;
}

/* A list, or a map, which is a list of entries. */
OD_APART static char *decode_items(struct decoder *d, const struct od_row *row, char *slot, char *p,
                                   const struct od_path *up, unsigned depth)
{
  const struct od_list *list = row->sub;
  const bool map = row->kind == OD_KIND_MAP;
  const char close = map ? '}' : ']';
  struct od_names names = od_names_begin(&d->scan);
  char *items = NULL;
  size_t len = 0, capacity = 0;
  bool unfit = false;
  if (depth == 0)
    return fault(d, up, p, "nested too deeply");
  p = skip_space(p + 1);
  for (bool more = *p != close; more; len++) {
    struct od_path path = {.up = up, .len = len};
    if (!od_arena_grow(d->arena, &items, len, &capacity, list->stride))
      return no_memory(d);
    char *entry = items + len * list->stride;
    if (map) {
      struct od_string *name = (struct od_string *)(void *)entry;
      if (*p != '"')
        return fault(d, up, p, "a member's name is expected");
      p = od_scan_name(&d->scan, p, name);
      if (p == NULL)
        return scan_fault(d, up, NULL);
      path.name = name->ptr;
      path.len = name->len;
      if (!od_names_add(&d->scan, &names, name->ptr, name->len, false))
        return NULL;
      p = skip_space(p);
      if (*p != ':')
        return fault(d, &path, p, "a colon is expected");
      p = skip_space(p + 1);
    }
    p = decode_item(d, &list->item, entry + list->item.offset, p, &path, depth - 1);
    if (p == NULL)
      return NULL;
    unfit |= d->unfit;
    d->unfit = false;
    p = skip_space(p);
    if (*p != ',' && *p != close)
      return fault(d, up, p,
                   map ? "a comma or the end of the object is expected" : "a comma or the end of the list is expected");
    more = *p == ',';
    if (more)
      p = skip_space(p + 1);
  }
  const struct od_name *twice = od_names_end(&d->scan, &names);
  if (twice != NULL) {
    d->scan.duplicate = true;
    return fault(d, &(struct od_path){.up = up, .name = twice->ptr, .len = twice->len}, twice->ptr - 1,
                 "the name occurs twice in one object");
  }
  od_arena_trim(d->arena, items, len, capacity, list->stride);
  /* an empty list is not a missing one */
  *(struct od_list_value *)(void *)slot = (struct od_list_value){len != 0 ? items : d->copy, len};
  d->unfit = unfit;
  return p + 1;
}

/* ---- unions ---------------------------------------------------------------------------------------------- */

static size_t quoted_len(const char *text)
{
  return strlen(text) - 2;
}

/* What looking ahead into an object tells about its branch. */
struct tagged {
  const char *tag; /* the tag's value, NULL without one */
  size_t len;
  const struct od_branch *branch;
};

/* Looks for the tag without changing the text; false: a fault. */
static bool find_tag(struct decoder *d, const struct od_union *u, const char *p, unsigned depth, struct tagged *out)
{
  const struct od_branch *having = NULL;
  *out = (struct tagged){0};
  for (p = od_skip_space(p + 1); *p == '"'; p = od_skip_space(p + 1)) {
    bool escaped;
    const char *name = p + 1;
    p = od_skip_string(&d->scan, p, &escaped);
    if (p == NULL)
      return false;
    const size_t len = (size_t)(p - name) - 1;
    p = od_skip_space(p);
    if (*p != ':')
      break;
    const char *value = od_skip_space(p + 1);
    p = od_skip_value(&d->scan, value, depth);
    if (p == NULL)
      return false;
    if (od_same_text(name, len, u->tag + 1, quoted_len(u->tag) - 1)) {
      out->tag = value;
      out->len = (size_t)(p - value);
      for (size_t i = 0; i < u->n_branches && *value == '"'; i++) {
        const char *text = u->branches[i].tag;
        if (text != NULL && od_same_text(value + 1, out->len - 2, text + 1, quoted_len(text))) {
          out->branch = &u->branches[i];
          return true;
        }
      }
    }
    for (size_t i = 0; i < u->n_branches && d->lenient && having == NULL; i++) {
      const char *text = u->branches[i].having;
      if (text != NULL && od_same_text(name, len, text + 1, quoted_len(text) - 1))
        having = &u->branches[i];
    }
    p = od_skip_space(p);
    if (*p != ',')
      break;
  }
  out->branch = having;
  return true;
}

/* Says why no branch was chosen by the tag. */
static void report_tag(struct decoder *d, const struct od_union *u, const struct tagged *found, size_t offset,
                       const struct od_path *up)
{
  const struct od_path path = {.up = up, .name = u->tag + 1, .len = quoted_len(u->tag) - 1};
  const enum od_severity severity = u->open ? OD_WARNING : OD_ERROR;
  char expected[160] = "";
  size_t len = 0;
  for (size_t i = 0; i < u->n_branches; i++)
    if (u->branches[i].tag != NULL && len < sizeof expected)
      len += (size_t)snprintf(expected + len, sizeof expected - len, "%s%s", len != 0 ? ", " : "", u->branches[i].tag);
  if (found->tag == NULL)
    od_report_add(d->report, &path, offset, OD_CODE_REQUIRED, severity, "is required; expected: %s", expected);
  else if (*found->tag != '"')
    od_report_add(d->report, &path, offset, OD_CODE_TYPE, severity, "expected a string, found %s",
                  found_text(*found->tag));
  else
    od_report_add(d->report, &path, offset, OD_CODE_ENUM, severity, "%.*s is not listed; expected: %s",
                  od_clip(found->tag, found->len, 48), found->tag, expected);
}

OD_APART static char *decode_union(struct decoder *d, const struct od_union *u, char *slot, char *p,
                                   const struct od_path *path, unsigned depth)
{
  const struct od_branch *branch = NULL;
  struct tagged tagged;
  bool kept = d->lenient; /* as `other` */
  bool fits = false;
  memset(slot, 0, u->size);
  for (size_t i = 0; i < u->n_branches && branch == NULL; i++)
    if (begins(u->branches[i].row.kind, *p)) {
      fits = true;
      if (u->branches[i].tag == NULL)
        branch = &u->branches[i];
    }
  if (branch == NULL && fits) {
    if (depth == 0)
      return fault(d, path, p, "nested too deeply");
    if (!find_tag(d, u, p, depth - 1, &tagged))
      return scan_fault(d, path, p);
    branch = tagged.branch;
    if (branch == NULL && !d->lenient) {
      report_tag(d, u, &tagged, offset_of(d, tagged.tag != NULL ? tagged.tag : p), path);
      kept = u->open;
    }
  } else if (branch == NULL && !d->lenient) {
    return decode_unfit(d, "another type", p, path, depth);
  }

  const size_t first = d->report->len, errors = d->report->errors;
  char *end;
  if (branch != NULL) {
    const int v = (int)(branch - u->branches) + OD_BRANCH_FIRST;
    memcpy(slot, &v, sizeof v);
    end = decode_value(d, &branch->row, slot + branch->row.offset, p, path, depth);
    judge(d, &branch->row, slot + branch->row.offset, p, end, path);
    if (end == NULL || !d->unfit || !d->lenient)
      return end;
    od_report_downgrade(d->report, first, errors);
  } else {
    end = skip_value(d, p, path, depth);
    if (end == NULL)
      return NULL;
  }
  d->unfit = !kept;
  if (kept) {
    const int v = OD_BRANCH_OTHER;
    memcpy(slot, &v, sizeof v);
    *(struct od_json *)(void *)(slot + u->other) = as_it_came(d, p, end);
  }
  return end;
}

/* ---- any value ------------------------------------------------------------------------------------------- */

OD_APART static char *decode_boolean(struct decoder *d, char *slot, char *p, const struct od_path *path)
{
  *(bool *)slot = *p == 't';
  if (memcmp(p, "true", 4) == 0)
    return p + 4;
  return memcmp(p, "false", 5) == 0 ? p + 5 : fault(d, path, p, "a value is expected");
}

OD_APART static char *decode_pointed(struct decoder *d, const struct od_object *object, char *slot, char *p,
                                     const struct od_path *path, unsigned depth)
{
  char *base = od_arena_alloc(d->arena, object->size);
  if (base == NULL)
    return no_memory(d);
  *(const void **)(void *)slot = base;
  return decode_object(d, object, base, p, path, depth);
}

OD_APART static char *decode_json(struct decoder *d, char *slot, char *p, const struct od_path *path, unsigned depth)
{
  char *end = skip_value(d, p, path, depth);
  if (end != NULL)
    *(struct od_json *)(void *)slot = (struct od_json){.text = p, .len = (size_t)(end - p), .checked = true};
  return end;
}

/* `p` stands at the value, and `slot` is zeroed or overwritten as a whole. */
static char *decode_value(struct decoder *d, const struct od_row *row, char *slot, char *p, const struct od_path *path,
                          unsigned depth)
{
  if (!begins(row->kind, *p))
    return decode_unfit(d, kind_texts[row->kind], p, path, depth);
  switch ((enum od_kind)row->kind) {
  case OD_KIND_STRING:
    return decode_string_apart(d, slot, p, path);
  case OD_KIND_INTEGER:
    return decode_integer(d, row, slot, p, path);
  case OD_KIND_NUMBER:
    return decode_number(d, row, slot, p, path);
  case OD_KIND_BOOLEAN:
    return decode_boolean(d, slot, p, path);
  case OD_KIND_ENUM:
    return decode_enum(d, row, slot, p, path);
  case OD_KIND_OBJECT:
    return decode_pointed(d, row->sub, slot, p, path, depth);
  case OD_KIND_LIST:
  case OD_KIND_MAP:
    return decode_items(d, row, slot, p, path, depth);
  case OD_KIND_UNION:
    return decode_union(d, row->sub, slot, p, path, depth);
  case OD_KIND_JSON:
  case OD_KIND_JSON_OBJECT:
    return decode_json(d, slot, p, path, depth);
  }
  return NULL;
}

/* ---- objects --------------------------------------------------------------------------------------------- */

/* The row that `p` names in the usual spelling, with its colon and without escapes. Documents tend to keep the order of
 * the page, so it looks behind the row that came last first. */
static inline const struct od_row *find_row(const struct od_object *object, const struct od_row *next, const char *p)
{
  if (object->n_rows == 0)
    return NULL;
  const struct od_row *row, *const end = object->rows + object->n_rows;
  for (row = next; row < end; row++)
    if (begins_with(p, row->name, row->name_len))
      return row;
  for (row = object->rows; row < next; row++)
    if (begins_with(p, row->name, row->name_len))
      return row;
  return NULL;
}

/* The row of that name, however it is spelt. */
OD_COLD static const struct od_row *find_name(const struct od_object *object, struct od_string name)
{
  for (size_t i = 0; i < object->n_rows; i++)
    if (object->rows[i].name_len == name.len + 3 && memcmp(object->rows[i].name + 1, name.ptr, name.len) == 0)
      return &object->rows[i];
  return NULL;
}

/* The members of an object that no row describes. */
struct extra {
  char *items;
  size_t len, capacity;
  struct od_names names;
};

OD_COLD static bool keep_extra(struct decoder *d, struct extra *extra, struct od_string name, struct od_json value)
{
  const struct od_member member = {name, value};
  if (!od_arena_grow(d->arena, &extra->items, extra->len, &extra->capacity, sizeof member))
    return false;
  memcpy(extra->items + extra->len++ * sizeof member, &member, sizeof member);
  return true;
}

OD_COLD static char *decode_unknown(struct decoder *d, const struct od_object *object, struct od_string name, char *p,
                                    const struct od_path *path, unsigned depth, struct extra *extra)
{
  char hint[OD_HINT_SIZE] = "";
  if (!od_names_add(&d->scan, &extra->names, name.ptr, name.len, false))
    return NULL;
  char *end = skip_value(d, p, path, depth);
  if (end == NULL)
    return NULL;
  if (!d->lenient) {
    if (!od_report_is_full(d->report)) /* what is only counted needs no suggestion, which takes its time */
      od_hint_member(object, name.ptr, name.len, hint);
    od_report_add(d->report, path, offset_of(d, name.ptr) - 1, OD_CODE_UNKNOWN_MEMBER,
                  d->allow_unknown ? OD_WARNING : OD_ERROR, "the documentation has no such member%s", hint);
  }
  const struct od_json value = {.text = p, .len = (size_t)(end - p), .checked = true};
  return keep_extra(d, extra, name, value) ? end : no_memory(d);
}

/* A value from `p` to `end` that does not fit its member: kept as text, if this is a reply and can do without the
 * member. What was reported of it, from the finding number `first` on, is then no error. */
OD_COLD static char *keep_misfit(struct decoder *d, const struct od_row *row, char *p, char *end, size_t first,
                                 size_t errors, struct extra *extra)
{
  if (!d->lenient || (row->flags & OD_ROW_REQUIRED) != 0)
    return end;
  d->unfit = false;
  od_report_downgrade(d->report, first, errors);
  const size_t len = row->name_len - 3u;
  char *name = od_arena_alloc(d->arena, len + 1);
  if (name == NULL)
    return no_memory(d);
  memcpy(name, row->name + 1, len);
  name[len] = '\0';
  return keep_extra(d, extra, (struct od_string){name, len}, as_it_came(d, p, end)) ? end : no_memory(d);
}

/* The member of `row`, whose value stands at `p`. */
static char *decode_member(struct decoder *d, const struct od_row *row, char *base, char *p, const struct od_path *path,
                           unsigned depth, struct extra *extra)
{
  const bool plain = row->presence == OD_PLAIN;
  char *slot = base + row->offset, *end;
  if (*p == '"' && row->kind == OD_KIND_STRING) { /* the most common case, without the way around */
    end = decode_string(d, slot, p, path);
    judge(d, row, slot, p, end, path);
    if (!plain)
      *od_presence_of(row, base) = OD_VALUE;
    return end;
  }
  if (*p == 'n' && !plain && ((row->flags & OD_ROW_NULLABLE) != 0 || (d->lenient && row->kind != OD_KIND_JSON))) {
    *od_presence_of(row, base) = OD_NULL;
    return skip_value(d, p, path, depth);
  }
  if (*p == 'n' && !plain)
    *od_presence_of(row, base) = OD_NULL; /* not allowed here, and not given either */
  const size_t first = d->report->len, errors = d->report->errors;
  end = decode_value(d, row, slot, p, path, depth);
  judge(d, row, slot, p, end, path);
  if (plain || end == NULL)
    return end;
  if (!d->unfit) {
    *od_presence_of(row, base) = OD_VALUE;
    return end;
  }
  return keep_misfit(d, row, p, end, first, errors, extra);
}

/* A member that came before, whose name stands at `name`. A reply that says two things is not read at all. */
OD_COLD static char *decode_again(struct decoder *d, const char *name, char *p, const struct od_path *path,
                                  unsigned depth)
{
  d->scan.duplicate = true;
  fault(d, path, name, "the name occurs twice in one object");
  d->scan.duplicate = false;
  return d->lenient ? NULL : skip_value(d, p, path, depth);
}

/* Fills the struct at `base`; `p` stands at the opening brace. */
static char *decode_object(struct decoder *d, const struct od_object *object, char *base, char *p,
                           const struct od_path *up, unsigned depth)
{
  char *const start = p;
  const struct od_row *next = object->rows;
  struct od_path path = {.up = up};
  struct od_seen seen = {{0}};
  struct extra extra = {.names = od_names_begin(&d->scan)};
  size_t required = 0;
  bool unfit = false;
  bool ambiguous = false; /* a member that came twice leaves nothing to say about the object as a whole */
  memset(base, 0, object->size);
  if (depth-- == 0)
    return fault(d, up, p, "nested too deeply");
  p = skip_space(p + 1);
  for (bool more = *p != '}'; more;) {
    const char *const at = p;
    struct od_string name;
    if (*p != '"')
      return fault(d, up, p, "a member's name is expected");
    const struct od_row *row = find_row(object, next, p);
    if (row != NULL) {
      p += row->name_len;
    } else {
      p = od_scan_name(&d->scan, p, &name);
      if (p == NULL)
        return scan_fault(d, up, NULL);
      row = find_name(object, name);
      p = skip_space(p);
      if (*p != ':')
        return fault(d, up, p, "a colon is expected");
      p++;
    }
    p = skip_space(p);
    path.row = row;
    if (row == NULL) {
      path.name = name.ptr;
      path.len = name.len;
      p = decode_unknown(d, object, name, p, &path, depth, &extra);
    } else {
      const size_t i = (size_t)(row - object->rows);
      if (od_is_seen(&seen, i)) {
        p = decode_again(d, at, p, &path, depth);
        ambiguous = true;
      } else {
        od_set_seen(&seen, i);
        required += row->flags & OD_ROW_REQUIRED;
        next = row + 1;
        p = decode_member(d, row, base, p, &path, depth, &extra);
      }
    }
    if (p == NULL)
      return NULL;
    unfit |= d->unfit;
    d->unfit = false;
    p = skip_space(p);
    if (*p != ',' && *p != '}')
      return fault(d, up, p, "a comma or the end of the object is expected");
    more = *p == ',';
    if (more)
      p = skip_space(p + 1);
  }
  const struct od_name *twice = od_names_end(&d->scan, &extra.names);
  if (twice != NULL) {
    d->scan.duplicate = true;
    return fault(d, &(struct od_path){.up = up, .name = twice->ptr, .len = twice->len}, twice->ptr - 1,
                 "the name occurs twice in one object");
  }
  *(struct od_members *)(void *)(base + object->extra) =
      (struct od_members){(const struct od_member *)(const void *)extra.items, extra.len};
  if (required < object->n_required && !ambiguous) {
    od_check_required(object, &seen, up, offset_of(d, start), d->report);
    unfit = true;
  }
  if (object->n_rules != 0 && !d->lenient && !ambiguous)
    od_check_rules(object, base, &seen, up, offset_of(d, start), d->report);
  d->unfit = unfit;
  return p + 1;
}

/* ---- documents ------------------------------------------------------------------------------------------- */

static enum od_status decode_document(struct decoder *d, const struct od_object *object, size_t len, void *base)
{
  const struct od_path root = {.up = NULL};
  char *p = skip_space(d->copy);
  if (*p != '{' && *p != '\0')
    p = decode_unfit(d, "an object", p, &root, OD_MAX_DEPTH);
  else if (*p == '{')
    p = decode_object(d, object, base, p, &root, OD_MAX_DEPTH);
  else
    p = fault(d, &root, p, "the text ends where an object is expected");
  if (p != NULL) {
    p = skip_space(p);
    if (p != d->copy + len)
      fault(d, &root, p, "only space may follow the document");
  }
  if (d->scan.no_memory || d->report->no_memory)
    return OD_NO_MEMORY;
  return d->report->errors == 0 ? OD_OK : OD_INVALID;
}

static void init(struct decoder *d, struct od_arena *arena, const char *text, unsigned mode, struct od_report *report)
{
  od_scan_init(&d->scan, arena);
  d->arena = arena;
  d->report = report;
  d->text = text;
  d->lenient = (mode & OD_DECODE_REPLY) != 0;
  d->allow_unknown = (mode & OD_DECODE_ALLOW_UNKNOWN) != 0;
  d->unfit = false;
}

/* Where the text will be decoded, with its slack; NULL: no memory. */
static char *copy_text(struct od_arena *arena, const char *text, size_t len)
{
  char *copy = od_arena_alloc(arena, len + OD_SLACK);
  if (copy == NULL)
    return NULL;
  if (len != 0)
    memcpy(copy, text, len);
  memset(copy + len, 0, OD_SLACK);
  return copy;
}

enum od_status od_decode(struct od_arena *arena, const struct od_object *object, const char *text, size_t len,
                         unsigned mode, const void **out, struct od_report *report)
{
  *out = NULL;
  od_report_start(report, object->page);
  if (len > OD_MAX_DOCUMENT_BYTES) {
    od_report_add(report, NULL, OD_MAX_DOCUMENT_BYTES, OD_CODE_SYNTAX, OD_ERROR, "%zu bytes; a document has at most %u",
                  len, OD_MAX_DOCUMENT_BYTES);
    return report->no_memory ? OD_NO_MEMORY : OD_INVALID;
  }
  struct decoder d;
  init(&d, arena, text, mode, report);
  /* Structs take about as much room as their text, so that one block usually holds both. */
  void *base;
  if (!od_arena_reserve(arena, 2 * len + object->size + 1024) || (d.copy = copy_text(arena, text, len)) == NULL ||
      (base = od_arena_alloc(arena, object->size)) == NULL)
    return OD_NO_MEMORY;
  const enum od_status status = decode_document(&d, object, len, base);
  if (status == OD_OK)
    *out = base;
  return status;
}

void od_check_union(const struct od_union *u, const char *text, size_t len, const struct od_path *path, unsigned depth,
                    struct od_report *report)
{
  struct od_arena scratch = {0};
  struct decoder d;
  init(&d, &scratch, NULL, OD_DECODE_REQUEST, report);
  d.copy = copy_text(&scratch, text, len);
  char *slot = od_arena_alloc(&scratch, u->size);
  if (d.copy == NULL || slot == NULL) {
    report->no_memory = true;
  } else {
    char *end = decode_union(&d, u, slot, skip_space(d.copy), path, depth);
    if (end != NULL && skip_space(end) != d.copy + len)
      fault(&d, path, end, "only space may follow the value");
    report->no_memory |= d.scan.no_memory;
  }
  od_arena_clear(&scratch);
}
