/* Text to struct in one pass: reads, stores and judges each value when it meets it.
 *
 * A request is refused when anything is wrong with it, and everything that is wrong is reported. A reply is only read:
 * what does not fit an optional member is kept as text in `extra` (or a union's `other`), so only a required member
 * that does not fit makes its object unfit, and an unfit object is again a value that may be kept as text by what holds
 * it. */
#include "decode_step.h"

#include <stdio.h>
#include <string.h>

static char *decode_value(struct od_decoder *d, const struct od_row *row, char *slot, char *p,
                          const struct od_path *path, unsigned depth);
static char *decode_object(struct od_decoder *d, const struct od_object *object, char *base, char *p,
                           const struct od_path *up, unsigned depth);

/* ---- lists and maps -------------------------------------------------------------------------------------- */

/* Lists and maps hold objects themselves, not pointers to them. */
static inline char *decode_item(struct od_decoder *d, const struct od_row *item, char *slot, char *p,
                                const struct od_path *path, unsigned depth)
{
  const size_t misfits = d->misfits;
  char *end;
  if (item->kind == OD_KIND_STRING && *p == '"')
    end = od_decode_string(d, slot, p, path);
  else if (item->kind == OD_KIND_OBJECT && *p == '{')
    end = decode_object(d, item->sub, slot, p, path, depth);
  else
    end = decode_value(d, item, slot, p, path, depth);
  if (item->n_constraints != 0 && end != NULL && d->misfits == misfits)
    od_judge_value(d, item, slot, p, path);
  return end;
}

/* A list, or a map, which is a list of entries. */
OD_APART static char *decode_items(struct od_decoder *d, const struct od_row *row, char *slot, char *p,
                                   const struct od_path *up, unsigned depth)
{
  const struct od_list *list = row->sub;
  const bool map = row->kind == OD_KIND_MAP;
  const char close = map ? '}' : ']';
  const size_t names = od_names_begin(&d->scan);
  char *items = NULL;
  size_t len = 0, capacity = 0;
  struct od_path path = {.up = up};
  if (depth == 0)
    return od_decode_fault(d, up, p, "nested too deeply");
  p = od_decode_space(p + 1);
  for (bool more = *p != close; more; len++) {
    if (len == capacity && !od_arena_grow(d->arena, &items, len, &capacity, list->stride))
      return od_decode_no_memory(d);
    char *entry = items + len * list->stride;
    path.len = len;
    if (map) {
      struct od_string *name = (struct od_string *)(void *)entry;
      if (*p != '"')
        return od_decode_fault(d, up, p, "a member's name is expected");
      p = od_scan_name(&d->scan, p, name);
      if (p == NULL)
        return od_decode_scan_fault(d, up, NULL);
      path.name = name->ptr;
      path.len = name->len;
      if (!od_names_add(&d->scan, name->ptr, name->len, false))
        return NULL;
      p = od_decode_space(p);
      if (*p != ':')
        return od_decode_fault(d, &path, p, "a colon is expected");
      p = od_decode_space(p + 1);
    }
    p = decode_item(d, &list->item, entry + list->item.offset, p, &path, depth - 1);
    if (p == NULL)
      return NULL;
    p = od_decode_space(p);
    more = *p == ',';
    if (more)
      p = od_decode_space(p + 1);
    else if (*p != close)
      return od_decode_fault(d, up, p,
                             map ? "a comma or the end of the object is expected"
                                 : "a comma or the end of the list is expected");
  }
  const struct od_name *twice = od_names_end(&d->scan, names);
  if (twice != NULL) {
    d->scan.duplicate = true;
    return od_decode_fault(d, &(struct od_path){.up = up, .name = twice->ptr, .len = od_name_len(twice)},
                           twice->ptr - 1, "the name occurs twice in one object");
  }
  od_arena_trim(d->arena, items, len, capacity, list->stride);
  /* an empty list is not a missing one */
  *(struct od_list_value *)(void *)slot = (struct od_list_value){len != 0 ? items : d->copy, len};
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
OD_APART static bool find_tag(struct od_decoder *d, const struct od_union *u, const char *p, unsigned depth,
                              struct tagged *out)
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
OD_COLD static void report_tag(struct od_decoder *d, const struct od_union *u, const struct tagged *found,
                               size_t offset, const struct od_path *up)
{
  const struct od_path path = {.up = up, .name = u->tag + 1, .len = quoted_len(u->tag) - 1};
  const enum od_severity severity = u->open ? OD_WARNING : OD_ERROR;
  char expected[160] = "";
  size_t len = 0;
  for (size_t i = 0; i < u->n_branches; i++)
    if (u->branches[i].tag != NULL && len < sizeof expected)
      len += (size_t)snprintf(expected + len, sizeof expected - len, "%s%s", len != 0 ? ", " : "", u->branches[i].tag);
  if (len >= sizeof expected)
    od_cut(expected, sizeof expected);
  if (found->tag == NULL)
    od_report_add(d->report, &path, offset, OD_CODE_REQUIRED, severity, "is required; expected: %s", expected);
  else if (*found->tag != '"')
    od_report_add(d->report, &path, offset, OD_CODE_TYPE, severity, "expected a string, found %s",
                  od_found_text(*found->tag));
  else
    od_report_add(d->report, &path, offset, OD_CODE_ENUM, severity, "%.*s is not listed; expected: %s",
                  od_clip(found->tag, found->len, 48), found->tag, expected);
}

OD_APART static char *decode_union(struct od_decoder *d, const struct od_union *u, char *slot, char *p,
                                   const struct od_path *path, unsigned depth)
{
  const struct od_branch *branch = NULL;
  struct tagged tagged;
  bool kept = d->lenient; /* as `other` */
  bool fits = false;
  memset(slot, 0, u->size);
  for (size_t i = 0; i < u->n_branches && branch == NULL; i++)
    if (od_begins(u->branches[i].row.kind, *p)) {
      fits = true;
      if (u->branches[i].tag == NULL)
        branch = &u->branches[i];
    }
  if (branch == NULL && fits) {
    if (depth == 0)
      return od_decode_fault(d, path, p, "nested too deeply");
    if (!find_tag(d, u, p, depth - 1, &tagged))
      return od_decode_scan_fault(d, path, p);
    branch = tagged.branch;
    if (branch == NULL && !d->lenient) {
      report_tag(d, u, &tagged, od_offset_of(d, tagged.tag != NULL ? tagged.tag : p), path);
      kept = u->open;
    }
  } else if (branch == NULL && !d->lenient) {
    return od_decode_unfit(d, "another type", p, path, depth);
  }

  const size_t misfits = d->misfits, first = d->report->len, errors = d->report->errors;
  char *end;
  if (branch != NULL) {
    const int v = (int)(branch - u->branches) + OD_BRANCH_FIRST;
    memcpy(slot, &v, sizeof v);
    end = decode_value(d, &branch->row, slot + branch->row.offset, p, path, depth);
    if (end == NULL)
      return NULL;
    if (d->misfits == misfits) {
      od_judge_value(d, &branch->row, slot + branch->row.offset, p, path);
      return end;
    }
    if (!d->lenient)
      return end;
    d->misfits = misfits;
    od_report_downgrade(d->report, first, errors);
  } else {
    end = od_decode_skip(d, p, path, depth);
    if (end == NULL)
      return NULL;
  }
  d->misfits += !kept;
  if (kept) {
    const int v = OD_BRANCH_OTHER;
    memcpy(slot, &v, sizeof v);
    *(struct od_json *)(void *)(slot + u->other) = od_as_it_came(d, p, end);
  }
  return end;
}

/* ---- any value ------------------------------------------------------------------------------------------- */

static inline char *decode_pointed(struct od_decoder *d, const struct od_object *object, char *slot, char *p,
                                   const struct od_path *path, unsigned depth)
{
  char *base = od_arena_alloc(d->arena, object->size);
  if (base == NULL)
    return od_decode_no_memory(d);
  *(const void **)(void *)slot = base;
  return decode_object(d, object, base, p, path, depth);
}

/* `p` stands at the value, and `slot` is zeroed or overwritten as a whole. */
static OD_INLINE char *decode_kind(struct od_decoder *d, const struct od_row *row, char *slot, char *p,
                                   const struct od_path *path, unsigned depth)
{
  switch ((enum od_kind)row->kind) {
  case OD_KIND_STRING:
    if (*p == '"')
      return od_decode_string_apart(d, slot, p, path);
    break;
  case OD_KIND_INTEGER:
    if (od_begins(OD_KIND_INTEGER, *p))
      return od_decode_integer(d, row, slot, p, path);
    break;
  case OD_KIND_NUMBER:
    if (od_begins(OD_KIND_NUMBER, *p))
      return od_decode_number(d, row, slot, p, path);
    break;
  case OD_KIND_BOOLEAN:
    if (*p == 't' || *p == 'f')
      return od_decode_boolean(d, slot, p, path);
    break;
  case OD_KIND_ENUM:
    if (*p == '"')
      return od_decode_enum(d, row, slot, p, path);
    break;
  case OD_KIND_OBJECT:
    if (*p == '{')
      return decode_pointed(d, row->sub, slot, p, path, depth);
    break;
  case OD_KIND_LIST:
  case OD_KIND_MAP:
    if (*p == (row->kind == OD_KIND_LIST ? '[' : '{'))
      return decode_items(d, row, slot, p, path, depth);
    break;
  case OD_KIND_UNION:
    return decode_union(d, row->sub, slot, p, path, depth);
  case OD_KIND_JSON_OBJECT:
    if (*p != '{')
      break;
    return od_decode_json(d, slot, p, path, depth);
  case OD_KIND_JSON:
    return od_decode_json(d, slot, p, path, depth);
  }
  return od_decode_unfit(d, od_kind_texts[row->kind], p, path, depth);
}

static char *decode_value(struct od_decoder *d, const struct od_row *row, char *slot, char *p,
                          const struct od_path *path, unsigned depth)
{
  return decode_kind(d, row, slot, p, path, depth);
}

/* ---- objects --------------------------------------------------------------------------------------------- */

/* The row that `p` names in the usual spelling, with its colon and without escapes. Documents tend to keep the order of
 * the page, so it looks behind the row that came last first. */
static inline const struct od_row *find_row(const struct od_row *rows, const struct od_row *next,
                                            const struct od_row *end, const char *p)
{
  const struct od_row *row;
  for (row = next; row < end; row++)
    if (od_begins_with(p, row->name, row->name_len))
      return row;
  for (row = rows; row < next; row++)
    if (od_begins_with(p, row->name, row->name_len))
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

/* An object that is being read. */
struct reading {
  struct od_path path; /* of the member at hand */
  char *base;          /* the struct */
  unsigned depth;      /* that members may have */
  struct od_seen seen;
  char *extra; /* members that no row describes */
  size_t n_extra, extra_capacity;
  size_t names; /* of od_names_begin() */
};

/* Not by an initialiser, which would zero the rest of the path as well, and slowly. */
static inline void begin(struct reading *r, char *base, const struct od_path *up, unsigned depth, size_t names)
{
  r->path.up = up; /* where `row` is set, the rest of it is not looked at */
  r->base = base;
  r->depth = depth;
  r->seen = (struct od_seen){{0}, {0}};
  r->extra = NULL;
  r->n_extra = r->extra_capacity = 0;
  r->names = names;
}

OD_COLD static bool keep_extra(struct od_decoder *d, struct reading *r, struct od_string name, struct od_json value)
{
  const struct od_member member = {name, value};
  if (!od_arena_grow(d->arena, &r->extra, r->n_extra, &r->extra_capacity, sizeof member))
    return false;
  memcpy(r->extra + r->n_extra++ * sizeof member, &member, sizeof member);
  return true;
}

OD_COLD static char *decode_unknown(struct od_decoder *d, struct reading *r, const struct od_object *object,
                                    struct od_string name, char *p)
{
  char hint[OD_HINT_SIZE] = "";
  r->path.name = name.ptr;
  r->path.len = name.len;
  if (!od_names_add(&d->scan, name.ptr, name.len, false))
    return NULL;
  char *end = od_decode_skip(d, p, &r->path, r->depth);
  if (end == NULL)
    return NULL;
  if (!d->lenient) {
    const enum od_severity severity = d->allow_unknown ? OD_WARNING : OD_ERROR;
    if (!od_report_is_full(d->report, severity)) /* what is only counted needs no suggestion, which takes its time */
      od_hint_member(object, name.ptr, name.len, hint);
    od_report_add(d->report, &r->path, od_offset_of(d, name.ptr) - 1, OD_CODE_UNKNOWN_MEMBER, severity,
                  "the documentation has no such member%s", hint);
  }
  const struct od_json value = {.text = p, .len = (size_t)(end - p), .checked = r->depth + 1};
  return keep_extra(d, r, name, value) ? end : od_decode_no_memory(d);
}

/* A value of a reply, from `p` to `end`, that does not fit its member: kept as text, and then what was reported of it,
 * from the finding number `first` on, is no error. */
OD_COLD static char *keep_misfit(struct od_decoder *d, struct reading *r, const struct od_row *row, char *p, char *end,
                                 size_t first, size_t errors)
{
  od_report_downgrade(d->report, first, errors);
  const size_t len = row->name_len - 3u;
  char *name = od_arena_alloc(d->arena, len + 1);
  if (name == NULL)
    return od_decode_no_memory(d);
  memcpy(name, row->name + 1, len);
  name[len] = '\0';
  return keep_extra(d, r, (struct od_string){name, len}, od_as_it_came(d, p, end)) ? end : od_decode_no_memory(d);
}

/* What is left to do for a member whose value was read from `p`. */
static inline void end_member(struct od_decoder *d, const struct reading *r, const struct od_row *row, const char *p)
{
  if (row->presence != OD_PLAIN)
    *od_presence_of(row, r->base) = OD_VALUE;
  if (row->n_constraints != 0)
    od_judge_value(d, row, r->base + row->offset, p, &r->path);
}

/* A null, or what begins like one, for a member that has a presence. */
OD_APART static char *decode_null(struct od_decoder *d, const struct reading *r, const struct od_row *row, char *p)
{
  const bool nullable = (row->flags & OD_ROW_NULLABLE) != 0;
  if (row->kind == OD_KIND_JSON && !nullable) { /* null is a value of it */
    char *end = od_decode_json(d, r->base + row->offset, p, &r->path, r->depth);
    if (end != NULL)
      end_member(d, r, row, p);
    return end;
  }
  *od_presence_of(row, r->base) = OD_NULL;
  if (nullable || d->lenient)
    return od_decode_skip(d, p, &r->path, r->depth);
  return od_decode_unfit(d, od_kind_texts[row->kind], p, &r->path, r->depth);
}

/* The member of `row`, whose value stands at `p`, in a request. */
static OD_INLINE char *decode_member(struct od_decoder *d, struct reading *r, const struct od_object *object,
                                     const struct od_row *row, char *p)
{
  const size_t misfits = d->misfits;
  char *end = decode_kind(d, row, r->base + row->offset, p, &r->path, r->depth);
  if (end != NULL && d->misfits == misfits)
    end_member(d, r, row, p);
  else
    od_set_row(r->seen.unfit, (size_t)(row - object->rows));
  return end;
}

/* The same in a reply. */
OD_APART static char *decode_reply_member(struct od_decoder *d, struct reading *r, const struct od_row *row, char *p)
{
  const size_t misfits = d->misfits, first = d->report->len, errors = d->report->errors;
  char *end = decode_value(d, row, r->base + row->offset, p, &r->path, r->depth);
  if (end == NULL)
    return NULL;
  if (d->misfits == misfits) {
    end_member(d, r, row, p);
  } else if ((row->flags & OD_ROW_REQUIRED) == 0) {
    d->misfits = misfits;
    return keep_misfit(d, r, row, p, end, first, errors);
  }
  return end;
}

/* The same for the most common case, without the way around: a string where there should be one. */
static inline char *decode_string_member(struct od_decoder *d, const struct reading *r, const struct od_row *row,
                                         char *p)
{
  char *end = od_decode_string(d, r->base + row->offset, p, &r->path);
  if (end != NULL)
    end_member(d, r, row, p);
  return end;
}

/* A member that came before, whose name stands at `name`. A reply that says two things is not read at all. */
OD_COLD static char *decode_again(struct od_decoder *d, const struct reading *r, const char *name, char *p)
{
  d->scan.duplicate = true;
  od_decode_fault(d, &r->path, name, "the name occurs twice in one object");
  d->scan.duplicate = false;
  return d->lenient ? NULL : od_decode_skip(d, p, &r->path, r->depth);
}

/* A member that find_row() does not find: undescribed, or its name is spelt with escapes or has space behind it. `*row`
 * receives its row, or NULL with `name`; returns where its value stands. */
OD_COLD static char *decode_name(struct od_decoder *d, const struct od_object *object, char *p,
                                 const struct od_path *up, const struct od_row **row, struct od_string *name)
{
  if (*p != '"')
    return od_decode_fault(d, up, p, "a member's name is expected");
  p = od_scan_name(&d->scan, p, name);
  if (p == NULL)
    return od_decode_scan_fault(d, up, NULL);
  *row = find_name(object, *name);
  p = od_decode_space(p);
  return *p == ':' ? p + 1 : od_decode_fault(d, up, p, "a colon is expected");
}

/* The end of an object that had undescribed members. */
OD_COLD static bool end_extra(struct od_decoder *d, const struct reading *r, const struct od_object *object)
{
  const struct od_name *twice = od_names_end(&d->scan, r->names);
  *(struct od_members *)(void *)(r->base + object->extra) =
      (struct od_members){(const struct od_member *)(const void *)r->extra, r->n_extra};
  if (twice == NULL)
    return true;
  d->scan.duplicate = true;
  od_decode_fault(d, &(struct od_path){.up = r->path.up, .name = twice->ptr, .len = od_name_len(twice)}, twice->ptr - 1,
                  "the name occurs twice in one object");
  return false;
}

/* Fills the struct at `base`; `p` stands at the opening brace. */
static char *decode_object(struct od_decoder *d, const struct od_object *object, char *base, char *p,
                           const struct od_path *up, unsigned depth)
{
  char *const start = p;
  const struct od_row *const rows = object->rows, *const end = od_row_at(object, object->n_rows), *next = rows;
  struct reading r;
  begin(&r, base, up, depth - 1, od_names_begin(&d->scan));
  size_t required = 0;
  bool ambiguous = false; /* a member that came twice leaves nothing to say about the object as a whole */
  memset(base, 0, object->size);
  if (depth == 0)
    return od_decode_fault(d, up, p, "nested too deeply");
  p = od_decode_space(p + 1);
  for (bool more = *p != '}'; more;) {
    const char *const at = p;
    struct od_string name;
    const struct od_row *row = find_row(rows, next, end, p);
    p = row != NULL ? p + row->name_len : decode_name(d, object, p, up, &row, &name);
    if (p == NULL)
      return NULL;
    p = od_decode_space(p);
    r.path.row = row;
    if (row == NULL) {
      p = decode_unknown(d, &r, object, name, p);
    } else if (od_set_row(r.seen.bits, (size_t)(row - rows))) {
      required += row->flags & OD_ROW_REQUIRED;
      next = row + 1;
      if (*p == '"' && row->kind == OD_KIND_STRING)
        p = decode_string_member(d, &r, row, p);
      else if (*p == 'n' && row->presence != OD_PLAIN)
        p = decode_null(d, &r, row, p);
      else if (d->lenient)
        p = decode_reply_member(d, &r, row, p);
      else
        p = decode_member(d, &r, object, row, p);
    } else {
      p = decode_again(d, &r, at, p);
      ambiguous = true;
    }
    if (p == NULL)
      return NULL;
    p = od_decode_space(p);
    more = *p == ',';
    if (more)
      p = od_decode_space(p + 1);
    else if (*p != '}')
      return od_decode_fault(d, up, p, "a comma or the end of the object is expected");
  }
  if (r.n_extra != 0 && !end_extra(d, &r, object))
    return NULL;
  if (required < object->n_required && !ambiguous) {
    od_check_required(object, &r.seen, up, od_offset_of(d, start), d->report);
    d->misfits++;
  }
  if (object->n_rules != 0 && !d->lenient && !ambiguous)
    od_check_rules(object, base, &r.seen, up, od_offset_of(d, start), d->report);
  return p + 1;
}

/* ---- documents ------------------------------------------------------------------------------------------- */

static enum od_status decode_document(struct od_decoder *d, const struct od_object *object, size_t len, void *base)
{
  const struct od_path root = {.up = NULL};
  char *p = od_decode_space(d->copy);
  if (*p != '{' && *p != '\0')
    p = od_decode_unfit(d, "an object", p, &root, OD_MAX_DEPTH);
  else if (*p == '{')
    p = decode_object(d, object, base, p, &root, OD_MAX_DEPTH);
  else
    p = od_decode_fault(d, &root, p, "the text ends where an object is expected");
  if (p != NULL) {
    p = od_decode_space(p);
    if (p != d->copy + len)
      od_decode_fault(d, &root, p, "only space may follow the document");
  }
  if (d->scan.no_memory || d->report->no_memory)
    return OD_NO_MEMORY;
  return d->report->errors == 0 ? OD_OK : OD_INVALID;
}

static void init(struct od_decoder *d, struct od_arena *arena, const char *text, unsigned mode,
                 struct od_report *report)
{
  od_scan_init(&d->scan, arena);
  d->arena = arena;
  d->report = report;
  d->text = text;
  d->lenient = (mode & OD_DECODE_REPLY) != 0;
  d->allow_unknown = (mode & OD_DECODE_ALLOW_UNKNOWN) != 0;
  d->misfits = 0;
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
                  len, (unsigned)OD_MAX_DOCUMENT_BYTES);
    return report->no_memory ? OD_NO_MEMORY : OD_INVALID;
  }
  struct od_decoder d;
  init(&d, arena, text != NULL ? text : "", mode, report);
  /* One block usually holds text and structs: what stands inside the outermost struct takes about as much room as its
   * text, or half as much again, where the text is long enough to have something inside. Near the maximum
   * no room is taken that is only likely to be used. */
  const size_t inside = len > 512 && len < OD_MAX_ARENA_BYTES / 8 ? len / 2 * 3 : 0;
  void *base;
  enum od_status status = OD_NO_MEMORY;
  if (od_arena_reserve(arena, len + OD_SLACK + object->size + inside) &&
      (d.copy = copy_text(arena, text, len)) != NULL && (base = od_arena_alloc(arena, object->size)) != NULL)
    status = decode_document(&d, object, len, base);
  if (status == OD_NO_MEMORY) {
    od_report_no_memory(report, arena, NULL);
    status = report->no_memory ? OD_NO_MEMORY : OD_INVALID;
  }
  if (status == OD_OK)
    *out = base;
  return status;
}

void od_check_union(const struct od_union *u, const char *text, size_t len, const struct od_path *path, unsigned depth,
                    struct od_report *report)
{
  struct od_arena scratch = {0};
  struct od_decoder d;
  init(&d, &scratch, NULL, OD_DECODE_REQUEST, report);
  d.copy = copy_text(&scratch, text, len);
  char *slot = od_arena_alloc(&scratch, u->size);
  bool no_memory = d.copy == NULL || slot == NULL;
  if (!no_memory) {
    decode_union(&d, u, slot, od_decode_space(d.copy), path, depth);
    no_memory = d.scan.no_memory;
  }
  if (no_memory)
    od_report_no_memory(report, &scratch, path);
  od_arena_clear(&scratch);
}
