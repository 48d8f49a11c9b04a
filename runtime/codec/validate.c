/* Every finding about a struct that the caller filled. */
#include "check.h"
#include "free_form.h"
#include "scan.h"

#include <math.h>
#include <string.h>

static void validate_value(struct od_report *report, const struct od_row *row, const void *slot,
                           const struct od_path *path, unsigned depth);
static void validate_object(struct od_report *report, const struct od_object *object, const char *base,
                            const struct od_path *up, unsigned depth);

static void fault(struct od_report *report, const struct od_path *path, enum od_code code, const char *message)
{
  od_report_constant(report, path, OD_NO_OFFSET, code, OD_ERROR, message);
}

static bool is_ascii(const char *text, size_t len)
{
  uint64_t all = 0, word;
  if (len < sizeof word) {
    for (size_t i = 0; i < len; i++)
      all |= (unsigned char)text[i];
  } else {
    for (size_t i = 0; i + sizeof word < len; i += sizeof word) {
      memcpy(&word, text + i, sizeof word);
      all |= word;
    }
    memcpy(&word, text + len - sizeof word, sizeof word);
    all |= word;
  }
  return (all & UINT64_MAX / 255 * 0x80) == 0;
}

static bool is_utf8(struct od_string text)
{
  if (is_ascii(text.ptr, text.len))
    return true;
  for (size_t i = 0; i < text.len;) {
    for (; text.len - i >= 8 && od_two_of_three(text.ptr + i); i += 6)
      ;
    const unsigned n = (signed char)text.ptr[i] >= 0 ? 1 : od_utf8_sequence(text.ptr + i, text.len - i);
    if (n == 0)
      return false;
    i += n;
  }
  return true;
}

/* Whether a value was put there at all: pointers, unions and enums can be left alone even where there is no presence.
 */
static inline bool is_set(const struct od_row *row, const void *slot)
{
  int v;
  switch ((enum od_kind)row->kind) {
  case OD_KIND_STRING:
    return ((const struct od_string *)slot)->ptr != NULL;
  case OD_KIND_ENUM:
    memcpy(&v, slot, sizeof v);
    return v != 0 || od_enum_text(row, (void *)(uintptr_t)slot)->ptr != NULL;
  case OD_KIND_OBJECT:
    return *(const void *const *)slot != NULL;
  case OD_KIND_LIST:
  case OD_KIND_MAP:
    return ((const struct od_list_value *)slot)->items != NULL;
  case OD_KIND_UNION:
    memcpy(&v, slot, sizeof v);
    return v != OD_BRANCH_NONE;
  case OD_KIND_JSON:
  case OD_KIND_JSON_OBJECT:
    return ((const struct od_json *)slot)->text != NULL || ((const struct od_json *)slot)->object != NULL;
  case OD_KIND_INTEGER:
  case OD_KIND_NUMBER:
  case OD_KIND_BOOLEAN:
    return true;
  }
  return false;
}

/* ---- values ---------------------------------------------------------------------------------------------- */

static bool validate_string(struct od_report *report, struct od_string text, const struct od_path *path)
{
  if (is_utf8(text))
    return true;
  fault(report, path, OD_CODE_SYNTAX, "invalid UTF-8");
  return false;
}

static bool validate_enum(struct od_report *report, const struct od_row *row, const void *slot,
                          const struct od_path *path)
{
  const struct od_enum *listed = row->sub;
  int value;
  memcpy(&value, slot, sizeof value);
  if (value < 0 || value >= listed->n_texts) {
    fault(report, path, OD_CODE_ENUM, "no value of its enum");
    return false;
  }
  const struct od_string text = *od_enum_text(row, (void *)(uintptr_t)slot);
  if (value == 0 && validate_string(report, text, path))
    od_check_other(listed, text, path, OD_NO_OFFSET, report);
  return true;
}

/* Without a text it has no length either, whatever is said. */
static void set_name(struct od_path *path, struct od_string name)
{
  path->name = name.ptr != NULL ? name.ptr : "";
  path->len = name.ptr != NULL ? name.len : 0;
}

/* A name that the caller chose. */
static void validate_name(struct od_report *report, struct od_string name, const struct od_path *path)
{
  if (name.ptr == NULL)
    fault(report, path, OD_CODE_SYNTAX, "a member without a name");
  else if (memchr(name.ptr, '\0', name.len) != NULL)
    fault(report, path, OD_CODE_SYNTAX, "a NUL in a member's name");
  else
    validate_string(report, name, path);
}

/* Names of a map or of `extra`, each `stride` bytes behind the one before. */
static void validate_unique(struct od_report *report, const void *first, size_t n, size_t stride,
                            const struct od_path *up)
{
  struct od_arena scratch = {0};
  struct od_scan scan;
  od_scan_init(&scan, &scratch);
  const size_t names = od_names_begin(&scan);
  for (size_t i = 0; i < n; i++) {
    const struct od_string *name = (const struct od_string *)(const void *)((const char *)first + i * stride);
    if (name->ptr != NULL && !od_names_add(&scan, name->ptr, name->len, false))
      break;
  }
  const struct od_name *twice = od_names_end(&scan, names);
  if (scan.no_memory)
    od_report_no_memory(report, &scratch, up);
  else if (twice != NULL)
    fault(report, &(struct od_path){.up = up, .name = twice->ptr, .len = od_name_len(twice)}, OD_CODE_DUPLICATE_MEMBER,
          "the name occurs twice in one object");
  od_arena_clear(&scratch);
}

static void validate_items(struct od_report *report, const struct od_row *row, const struct od_list_value *list,
                           const struct od_path *up, unsigned depth)
{
  const struct od_list *described = row->sub;
  const struct od_row *item = &described->item;
  if (depth == 0) {
    fault(report, up, OD_CODE_SYNTAX, "nested too deeply");
    return;
  }
  for (size_t i = 0; i < list->len; i++) {
    const char *entry = (const char *)list->items + i * described->stride;
    struct od_path path = {.up = up, .len = i};
    if (row->kind == OD_KIND_MAP) {
      const struct od_string name = *(const struct od_string *)(const void *)entry;
      set_name(&path, name);
      validate_name(report, name, &path);
    }
    if (item->kind == OD_KIND_OBJECT)
      validate_object(report, item->sub, entry + item->offset, &path, depth - 1);
    else
      validate_value(report, item, entry + item->offset, &path, depth - 1);
  }
  if (row->kind == OD_KIND_MAP)
    validate_unique(report, list->items, list->len, described->stride, up);
}

/* A value that the caller set, as text; false: it is none, and that was reported. */
static bool write_scratch(struct od_report *report, const struct od_json *value, struct od_buffer *scratch,
                          const struct od_path *path, unsigned depth)
{
  struct od_writer writer;
  char *to = od_write_begin(&writer, scratch, report);
  if (to != NULL)
    to = od_write_json(&writer, to, value, false, depth, path);
  report->no_memory |= writer.no_memory;
  return od_write_end(&writer, to) == OD_OK;
}

static void validate_json(struct od_report *report, const struct od_json *value, bool only_object,
                          const struct od_path *path, unsigned depth)
{
  if (!od_json_check(value, only_object, depth, path, report) || value->object == NULL)
    return;
  struct od_buffer scratch = {0}; /* a tree is judged by writing it */
  write_scratch(report, value, &scratch, path, depth);
  od_buffer_clear(&scratch);
}

static void validate_other(struct od_report *report, const struct od_union *u, const struct od_json *value,
                           const struct od_path *path, unsigned depth)
{
  struct od_buffer scratch = {0};
  if (write_scratch(report, value, &scratch, path, depth))
    od_check_union(u, scratch.data, scratch.len, path, depth, report);
  od_buffer_clear(&scratch);
}

static void validate_union(struct od_report *report, const struct od_union *u, const char *slot,
                           const struct od_path *path, unsigned depth)
{
  int branch;
  memcpy(&branch, slot, sizeof branch);
  if (branch == OD_BRANCH_OTHER) {
    validate_other(report, u, (const struct od_json *)(const void *)(slot + u->other), path, depth);
  } else if (branch < 0 || branch >= OD_BRANCH_FIRST + u->n_branches) {
    fault(report, path, OD_CODE_ENUM, "no branch of its union");
  } else {
    const struct od_row *row = &u->branches[branch - OD_BRANCH_FIRST].row;
    validate_value(report, row, slot + row->offset, path, depth);
  }
}

/* A value that is set. */
static void validate_set(struct od_report *report, const struct od_row *row, const void *slot,
                         const struct od_path *path, unsigned depth)
{
  bool sound = true; /* enough for the constraints to look at it */
  switch ((enum od_kind)row->kind) {
  case OD_KIND_STRING:
    sound = validate_string(report, *(const struct od_string *)slot, path);
    break;
  case OD_KIND_NUMBER:
    sound = isfinite(*(const double *)slot);
    if (!sound)
      fault(report, path, OD_CODE_SYNTAX, "NaN and infinity are not JSON");
    break;
  case OD_KIND_ENUM:
    sound = validate_enum(report, row, slot, path);
    break;
  case OD_KIND_OBJECT:
    validate_object(report, row->sub, *(const char *const *)slot, path, depth);
    break;
  case OD_KIND_LIST:
  case OD_KIND_MAP:
    validate_items(report, row, slot, path, depth);
    break;
  case OD_KIND_UNION:
    validate_union(report, row->sub, slot, path, depth);
    break;
  case OD_KIND_JSON:
  case OD_KIND_JSON_OBJECT:
    validate_json(report, slot, row->kind == OD_KIND_JSON_OBJECT, path, depth);
    break;
  case OD_KIND_INTEGER:
  case OD_KIND_BOOLEAN:
    break;
  }
  if (sound && row->n_constraints != 0)
    od_check_value(row, slot, path, OD_NO_OFFSET, report);
}

static void validate_value(struct od_report *report, const struct od_row *row, const void *slot,
                           const struct od_path *path, unsigned depth)
{
  if (is_set(row, slot))
    validate_set(report, row, slot, path, depth);
  else
    fault(report, path, OD_CODE_REQUIRED, "is said to have a value, but has none");
}

/* ---- objects --------------------------------------------------------------------------------------------- */

static void validate_extra(struct od_report *report, const struct od_object *object, const struct od_members *extra,
                           const struct od_path *up, unsigned depth)
{
  for (size_t i = 0; i < extra->len; i++) {
    const struct od_member *member = &extra->items[i];
    struct od_path path = {.up = up};
    set_name(&path, member->name);
    validate_name(report, member->name, &path);
    validate_json(report, &member->value, false, &path, depth);
    bool known = false;
    for (size_t j = 0; j < object->n_rows && !known; j++)
      known = object->rows[j].name_len == path.len + 3 && memcmp(object->rows[j].name + 1, path.name, path.len) == 0;
    if (known)
      fault(report, &path, OD_CODE_DUPLICATE_MEMBER, "is a documented member: set it in the struct");
    else
      od_report_constant(report, &path, OD_NO_OFFSET, OD_CODE_UNKNOWN_MEMBER, OD_WARNING,
                         "the documentation has no such member");
  }
  validate_unique(report, extra->items, extra->len, sizeof *extra->items, up);
}

/* Validates a member that is there; returns whether it is. */
static bool validate_member(struct od_report *report, const struct od_row *row, const char *base,
                            const struct od_path *path, unsigned depth)
{
  const char *slot = base + row->offset;
  if (row->presence == OD_PLAIN) {
    if (!is_set(row, slot))
      return false;
    validate_set(report, row, slot, path, depth);
    return true;
  }
  switch (*(const enum od_presence *)(const void *)(base + row->presence)) {
  case OD_ABSENT:
    return (row->flags & OD_ROW_FIXED) != 0; /* the encoder writes it */
  case OD_NULL:
    if ((row->flags & OD_ROW_NULLABLE) == 0 && row->kind != OD_KIND_JSON)
      fault(report, path, OD_CODE_TYPE, "null is not allowed here; leave the member absent");
    return true;
  case OD_VALUE:
    validate_value(report, row, slot, path, depth);
    return true;
  }
  fault(report, path, OD_CODE_TYPE, "its presence is none; is the struct zeroed?");
  return true;
}

static void validate_object(struct od_report *report, const struct od_object *object, const char *base,
                            const struct od_path *up, unsigned depth)
{
  const struct od_members *extra = (const struct od_members *)(const void *)(base + object->extra);
  struct od_seen seen = {{0}, {0}};
  struct od_path path = {.up = up};
  size_t required = 0;
  if (depth-- == 0) {
    fault(report, up, OD_CODE_SYNTAX, "nested too deeply");
    return;
  }
  for (size_t i = 0; i < object->n_rows; i++) {
    path.row = &object->rows[i];
    if (validate_member(report, path.row, base, &path, depth) && od_set_row(seen.bits, i))
      required += path.row->flags & OD_ROW_REQUIRED;
  }
  if (extra->len != 0)
    validate_extra(report, object, extra, up, depth);
  if (required < object->n_required)
    od_check_required(object, &seen, up, OD_NO_OFFSET, report);
  od_check_rules(object, base, &seen, up, OD_NO_OFFSET, report);
}

enum od_status od_validate(const struct od_object *object, const void *value, struct od_report *report)
{
  const struct od_path root = {.up = NULL};
  od_report_start(report, object->page);
  validate_object(report, object, value, &root, OD_MAX_DEPTH);
  if (report->no_memory)
    return OD_NO_MEMORY;
  return report->errors == 0 ? OD_OK : OD_INVALID;
}
