/* Struct to text in one pass. What is written is always JSON; whether the service accepts it is the validator's
 * business. */
#include "arena.h"
#include "check.h"
#include "format.h"
#include "free_form.h"
#include "number.h"
#include "scan.h"

#include <math.h>
#include <string.h>

static char *encode_value(struct od_writer *w, char *to, const struct od_row *row, const void *slot,
                          const struct od_path *path, unsigned depth);

OD_COLD static char *missing(struct od_writer *w, const struct od_path *path)
{
  od_report_constant(w->report, path, OD_NO_OFFSET, OD_CODE_REQUIRED, OD_ERROR, "is required");
  return NULL;
}

static char *encode_string(struct od_writer *w, char *to, struct od_string text, const struct od_path *path)
{
  return text.ptr != NULL ? od_write_string(w, to, text, path) : missing(w, path);
}

/* A name that the caller chose, and its colon. */
static char *encode_free_name(struct od_writer *w, char *to, struct od_string name, const struct od_path *path)
{
  if (name.ptr == NULL || memchr(name.ptr, '\0', name.len) != NULL)
    return od_write_fault(w, path, "no name, or a NUL in it");
  to = od_write_string(w, to, name, path);
  if (to != NULL)
    *to++ = ':';
  return to;
}

static char *encode_number(struct od_writer *w, char *to, double value, const struct od_path *path)
{
  if (!isfinite(value))
    return od_write_fault(w, path, "NaN and infinity are not JSON");
  return to + od_write_double(value, to);
}

/* An enum's text, which has its quotes. */
static char *encode_text(char *to, const struct od_string *text)
{
  return od_copy_few(to, text->ptr, text->len);
}

OD_APART static char *encode_enum(struct od_writer *w, char *to, const struct od_row *row, const void *slot,
                                  const struct od_path *path)
{
  const struct od_enum *listed = row->sub;
  int v;
  memcpy(&v, slot, sizeof v);
  if (v > 0 && v < listed->n_texts)
    return encode_text(to, &listed->texts[v]);
  if (v != 0)
    return od_write_fault(w, path, "no value of its enum");
  return encode_string(w, to, *od_enum_text(row, (void *)(uintptr_t)slot), path);
}

/* Ends an object or a list; the comma behind its last part gives way. */
static inline char *close_bracket(char *to, char bracket)
{
  if (to[-1] == ',') {
    to[-1] = bracket;
    return to;
  }
  *to = bracket;
  return to + 1;
}

static char *encode_object(struct od_writer *w, char *to, const struct od_object *object, const char *base,
                           const struct od_path *up, unsigned depth);

OD_APART static char *encode_items(struct od_writer *w, char *to, const struct od_row *row,
                                   const struct od_list_value *list, const struct od_path *up, unsigned depth)
{
  const struct od_list *described = row->sub;
  const struct od_row *item = &described->item;
  const bool map = row->kind == OD_KIND_MAP;
  if (list->items == NULL)
    return missing(w, up);
  if (depth == 0)
    return od_write_fault(w, up, "nested too deeply");
  struct od_path path = {.up = up};
  *to++ = map ? '{' : '[';
  for (size_t i = 0; i < list->len; i++) {
    const char *entry = (const char *)list->items + i * described->stride;
    path.len = i;
    to = od_room(w, to, 0, up);
    if (to == NULL)
      return NULL;
    if (map) {
      const struct od_string name = *(const struct od_string *)(const void *)entry;
      path.name = name.ptr;
      path.len = name.len;
      to = encode_free_name(w, to, name, &path);
      if (to == NULL)
        return NULL;
    }
    entry += item->offset;
    if (item->kind == OD_KIND_STRING)
      to = encode_string(w, to, *(const struct od_string *)(const void *)entry, &path);
    else if (item->kind == OD_KIND_OBJECT) /* itself, not a pointer to it */
      to = encode_object(w, to, item->sub, entry, &path, depth - 1);
    else
      to = encode_value(w, to, item, entry, &path, depth - 1);
    if (to == NULL)
      return NULL;
    *to++ = ',';
  }
  return close_bracket(to, map ? '}' : ']');
}

OD_APART static char *encode_union(struct od_writer *w, char *to, const struct od_union *u, const char *slot,
                                   const struct od_path *path, unsigned depth)
{
  int branch;
  memcpy(&branch, slot, sizeof branch);
  if (branch == OD_BRANCH_NONE)
    return missing(w, path);
  if (branch == OD_BRANCH_OTHER)
    return od_write_json(w, to, (const struct od_json *)(const void *)(slot + u->other), false, depth, path);
  if (branch < 0 || branch >= OD_BRANCH_FIRST + u->n_branches)
    return od_write_fault(w, path, "no branch of its union");
  const struct od_row *row = &u->branches[branch - OD_BRANCH_FIRST].row;
  return encode_value(w, to, row, slot + row->offset, path, depth);
}

static char *encode_boolean(char *to, bool value)
{
  memcpy(to, value ? "true" : "false", 5);
  return to + (value ? 4 : 5);
}

static OD_INLINE char *encode_kind(struct od_writer *w, char *to, const struct od_row *row, const void *slot,
                                   const struct od_path *path, unsigned depth)
{
  const void *pointer;
  switch ((enum od_kind)row->kind) {
  case OD_KIND_STRING:
    return encode_string(w, to, *(const struct od_string *)slot, path);
  case OD_KIND_INTEGER:
    return to + od_write_integer(*(const int64_t *)slot, to);
  case OD_KIND_NUMBER:
    return encode_number(w, to, *(const double *)slot, path);
  case OD_KIND_BOOLEAN:
    return encode_boolean(to, *(const bool *)slot);
  case OD_KIND_ENUM:
    return encode_enum(w, to, row, slot, path);
  case OD_KIND_OBJECT:
    pointer = *(const void *const *)slot;
    return pointer != NULL ? encode_object(w, to, row->sub, pointer, path, depth) : missing(w, path);
  case OD_KIND_LIST:
  case OD_KIND_MAP:
    return encode_items(w, to, row, slot, path, depth);
  case OD_KIND_UNION:
    return encode_union(w, to, row->sub, slot, path, depth);
  case OD_KIND_JSON:
  case OD_KIND_JSON_OBJECT:
    return od_write_json(w, to, slot, row->kind == OD_KIND_JSON_OBJECT, depth, path);
  }
  return od_write_fault(w, path, "no kind of value");
}

static char *encode_value(struct od_writer *w, char *to, const struct od_row *row, const void *slot,
                          const struct od_path *path, unsigned depth)
{
  return encode_kind(w, to, row, slot, path, depth);
}

/* A member that was left alone although its branch has only one possible text for it. */
static char *encode_fixed(char *to, const struct od_row *row)
{
  const struct od_enum *listed = row->sub;
  const struct od_constraint *c = row->constraints;
  while (c->check != OD_CHECK_FIXED)
    c++;
  return encode_text(to, &listed->texts[c->i]);
}

/* Whether a reply had a value for the row that did not fit it. */
static bool is_kept(const struct od_members *extra, const struct od_row *row)
{
  for (size_t i = 0; i < extra->len; i++)
    if (extra->items[i].name.ptr != NULL && extra->items[i].name.len + 3 == row->name_len &&
        memcmp(extra->items[i].name.ptr, row->name + 1, extra->items[i].name.len) == 0)
      return true;
  return false;
}

/* A member that has no value to write, but may be missed. */
OD_COLD static char *encode_valueless(struct od_writer *w, char *to, const struct od_row *row, enum od_presence is,
                                      const struct od_members *extra, const struct od_path *path)
{
  const bool fixed = (row->flags & OD_ROW_FIXED) != 0;
  switch (is) {
  case OD_ABSENT:
    if (!fixed)
      return missing(w, path);
    if (is_kept(extra, row))
      return to;
    break;
  case OD_NULL:
    break;
  default:
    return od_write_fault(w, path, "its presence is none; is the struct zeroed?");
  }
  to = od_room(w, to, 0, path);
  if (to == NULL)
    return NULL;
  to = od_copy_few(to, row->name, row->name_len);
  to = is == OD_NULL ? od_copy_few(to, "null", 4) : encode_fixed(to, row);
  *to = ',';
  return to + 1;
}

/* A member that has a value, and the comma behind it. */
static inline char *encode_present(struct od_writer *w, char *to, const struct od_row *row, const char *base,
                                   const struct od_path *path, unsigned depth)
{
  const char *slot = base + row->offset;
  to = od_room(w, to, 0, path);
  if (to == NULL)
    return NULL;
  to = od_copy_few(to, row->name, row->name_len);
  to = row->kind == OD_KIND_STRING ? encode_string(w, to, *(const struct od_string *)(const void *)slot, path)
                                   : encode_kind(w, to, row, slot, path, depth);
  if (to == NULL)
    return NULL;
  *to = ',';
  return to + 1;
}

static char *encode_extra(struct od_writer *w, char *to, const struct od_member *member, const struct od_path *up,
                          unsigned depth)
{
  const struct od_path path = {.up = up, .name = member->name.ptr, .len = member->name.len};
  to = encode_free_name(w, to, member->name, &path);
  if (to != NULL)
    to = od_write_json(w, to, &member->value, false, depth, &path);
  if (to != NULL)
    *to++ = ',';
  return to;
}

static char *encode_object(struct od_writer *w, char *to, const struct od_object *object, const char *base,
                           const struct od_path *up, unsigned depth)
{
  const struct od_members *extra = (const struct od_members *)(const void *)(base + object->extra);
  struct od_path path; /* `row` is set for each, and then the rest of it is not looked at */
  path.up = up;
  if (depth-- == 0)
    return od_write_fault(w, up, "nested too deeply");
  *to++ = '{';
  for (const struct od_row *row = od_row_at(object, object->n_in_path), *end = od_row_at(object, object->n_rows);
       row < end; row++) {
    enum od_presence is = OD_VALUE;
    if (row->presence != OD_PLAIN)
      is = *(const enum od_presence *)(const void *)(base + row->presence);
    path.row = row;
    if (is == OD_VALUE)
      to = encode_present(w, to, row, base, &path, depth);
    else if (is != OD_ABSENT || (row->flags & (OD_ROW_REQUIRED | OD_ROW_FIXED)) != 0)
      to = encode_valueless(w, to, row, is, extra, &path);
    if (to == NULL)
      return NULL;
  }
  for (size_t i = 0; i < extra->len; i++) {
    to = encode_extra(w, to, &extra->items[i], up, depth);
    if (to == NULL)
      return NULL;
  }
  return close_bracket(to, '}');
}

enum od_status od_encode(const struct od_object *object, const void *value, struct od_buffer *buffer,
                         struct od_report *report)
{
  struct od_writer w;
  const struct od_path root = {.up = NULL};
  od_report_start(report, object->page);
  char *to = od_write_begin(&w, buffer, report);
  if (to != NULL)
    to = encode_object(&w, to, object, value, &root, OD_MAX_DEPTH);
  return od_write_end(&w, to);
}

/* ---- the path -------------------------------------------------------------------------------------------- */

/* What RFC 3986 calls unreserved stands for itself; every other byte is percent-encoded, so no value can leave its
 * segment. */
static char *write_segment(struct od_writer *w, char *to, const char *text, size_t len, const struct od_path *path)
{
  static const char hex[] = "0123456789ABCDEF";
  const char *fault = od_format_fault(OD_FORMAT_SEGMENT, (struct od_string){text, len});
  if (fault != NULL)
    return od_write_fault(w, path, fault);
  to = od_room(w, to, len < OD_MAX_DOCUMENT_BYTES ? 3 * len : len, path); /* 3 * len may be too much for a size_t */
  for (size_t i = 0; i < len && to != NULL; i++) {
    const unsigned char c = (unsigned char)text[i];
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
        c == '_' || c == '~') {
      *to++ = (char)c;
    } else {
      *to++ = '%';
      *to++ = hex[c >> 4];
      *to++ = hex[c & 15];
    }
  }
  return to;
}

static char *write_parameter(struct od_writer *w, char *to, const struct od_object *object, const char *base,
                             const char *name, size_t len)
{
  const struct od_path root = {.up = NULL};
  const struct od_row *row = object->rows;
  while (row->name_len != len + 3 || memcmp(row->name + 1, name, len) != 0)
    row++; /* the generator has checked that there is one */
  const struct od_path path = {.up = &root, .row = row};
  if (row->kind == OD_KIND_INTEGER) {
    char digits[24];
    return write_segment(w, to, digits, od_write_integer(*(const int64_t *)(const void *)(base + row->offset), digits),
                         &path);
  }
  const struct od_string text = *(const struct od_string *)(const void *)(base + row->offset);
  if (text.ptr == NULL || text.len == 0)
    return od_write_fault(w, &path, "an empty segment would name another resource");
  return write_segment(w, to, text.ptr, text.len, &path);
}

enum od_status od_encode_path(const struct od_operation *operation, const void *request, struct od_buffer *buffer,
                              struct od_report *report)
{
  struct od_writer w;
  od_report_start(report, operation->page);
  char *to = od_write_begin(&w, buffer, report);
  for (const char *p = operation->path; *p != '\0' && to != NULL;) {
    const size_t plain = strcspn(p, "{");
    to = od_write_bytes(&w, to, p, plain, NULL);
    p += plain;
    if (*p == '{' && to != NULL) {
      const size_t len = strcspn(p, "}") - 1;
      to = write_parameter(&w, to, operation->request, request, p + 1, len);
      p += len + 2;
    }
  }
  return od_write_end(&w, to);
}
