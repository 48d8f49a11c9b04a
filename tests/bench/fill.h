/* From a peer's tree to the checked struct: what a program would write by hand for each struct, once for all of them,
 * driven by the same rows as outdial and with outdial's own checks of values, required members and rules.
 *
 * A peer includes this file behind its reader of trees, so that the compiler sees both and no call goes through a
 * pointer. The reader is
 *
 *     dom_node, dom_items, dom_members, dom_name    types that are copied
 *     enum dom_type dom_type_of(dom_node)
 *     struct od_string dom_string(dom_node)         borrowed from the tree
 *     bool dom_integer(dom_node, int64_t *)         false: it is no whole number of 64 bits
 *     double dom_number(dom_node)
 *     bool dom_boolean(dom_node)
 *     struct od_json dom_json(dom_node)             a free-form value, borrowed as well
 *     dom_items dom_items_of(dom_node), bool dom_next_item(dom_items *, dom_node *)
 *     dom_members dom_members_of(dom_node), bool dom_next_member(dom_members *, dom_name *, dom_node *)
 *     bool dom_is_name(dom_name, const char *text, size_t len)    text[len] is NUL: see plain.h
 *     struct od_string dom_name_text(dom_name)
 *
 * Left out for all peers: unions (the documents have none), offsets in findings, and duplicate names inside free-form
 * values. This is also C++. */
#include "arena.h"
#include "check.h"
#include "dom_type.h"

struct filler {
  struct od_arena *arena;
  struct od_report *report;
  bool reply;
  bool no_memory;
};

static void fill_object(struct filler *f, const struct od_object *object, char *base, dom_node node,
                        const struct od_path *up);
static void fill_value(struct filler *f, const struct od_row *row, char *slot, dom_node node, enum dom_type type,
                       const struct od_path *path);

static void fill_enum(struct filler *f, const struct od_row *row, char *slot, struct od_string text,
                      const struct od_path *path)
{
  const struct od_enum *listed = (const struct od_enum *)row->sub;
  int v = listed->n_texts - 1;
  while (v > 0 && (listed->texts[v].len != text.len + 2 || memcmp(listed->texts[v].ptr + 1, text.ptr, text.len) != 0))
    v--;
  memcpy(slot, &v, sizeof v);
  if (v == 0)
    *od_enum_text(row, slot) = text;
  if (v == 0 && !f->reply)
    od_check_other(listed, text, path, OD_NO_OFFSET, f->report);
}

static void fill_item(struct filler *f, const struct od_row *item, char *slot, dom_node node,
                      const struct od_path *path)
{
  const enum dom_type type = dom_type_of(node);
  if (item->kind == OD_KIND_OBJECT && type == DOM_OBJECT)
    fill_object(f, (const struct od_object *)item->sub, slot, node, path);
  else
    fill_value(f, item, slot, node, type, path);
}

static void fill_list(struct filler *f, const struct od_list *list, char *slot, dom_node node, const struct od_path *up)
{
  static const char empty[8] = "";
  dom_items each = dom_items_of(node);
  dom_node item;
  char *items = NULL;
  size_t len = 0, capacity = 0;
  for (; !f->no_memory && dom_next_item(&each, &item); len++) {
    struct od_path path = {up, NULL, NULL, len};
    if (od_arena_grow(f->arena, &items, len, &capacity, list->stride))
      fill_item(f, &list->item, items + len * list->stride, item, &path);
    else
      f->no_memory = true;
  }
  od_arena_trim(f->arena, items, len, capacity, list->stride);
  struct od_list_value *value = (struct od_list_value *)(void *)slot;
  value->items = len != 0 ? items : empty;
  value->len = len;
}

static void fill_map(struct filler *f, const struct od_list *list, char *slot, dom_node node, const struct od_path *up)
{
  static const char empty[8] = "";
  dom_members each = dom_members_of(node);
  dom_name name;
  dom_node item;
  char *items = NULL;
  size_t len = 0, capacity = 0;
  for (; !f->no_memory && dom_next_member(&each, &name, &item); len++) {
    const struct od_string text = dom_name_text(name);
    struct od_path path = {up, NULL, text.ptr, text.len};
    if (od_arena_grow(f->arena, &items, len, &capacity, list->stride)) {
      *(struct od_string *)(void *)(items + len * list->stride) = text;
      fill_item(f, &list->item, items + len * list->stride + list->item.offset, item, &path);
    } else {
      f->no_memory = true;
    }
  }
  od_arena_trim(f->arena, items, len, capacity, list->stride);
  struct od_list_value *value = (struct od_list_value *)(void *)slot;
  value->items = len != 0 ? items : empty;
  value->len = len;
}

static void fill_pointer(struct filler *f, const struct od_object *object, char *slot, dom_node node,
                         const struct od_path *path)
{
  char *base = (char *)od_arena_alloc(f->arena, object->size);
  *(const void **)(void *)slot = base;
  if (base != NULL)
    fill_object(f, object, base, node, path);
  else
    f->no_memory = true;
}

static void fill_value(struct filler *f, const struct od_row *row, char *slot, dom_node node, enum dom_type type,
                       const struct od_path *path)
{
  bool fits = false;
  switch ((enum od_kind)row->kind) {
  case OD_KIND_STRING:
    fits = type == DOM_STRING;
    if (fits)
      *(struct od_string *)(void *)slot = dom_string(node);
    break;
  case OD_KIND_INTEGER:
    fits = type == DOM_NUMBER && dom_integer(node, (int64_t *)(void *)slot);
    break;
  case OD_KIND_NUMBER:
    fits = type == DOM_NUMBER;
    if (fits)
      *(double *)(void *)slot = dom_number(node);
    break;
  case OD_KIND_BOOLEAN:
    fits = type == DOM_BOOLEAN;
    if (fits)
      *(bool *)slot = dom_boolean(node);
    break;
  case OD_KIND_ENUM:
    fits = type == DOM_STRING;
    if (fits)
      fill_enum(f, row, slot, dom_string(node), path);
    break;
  case OD_KIND_OBJECT:
    fits = type == DOM_OBJECT;
    if (fits)
      fill_pointer(f, (const struct od_object *)row->sub, slot, node, path);
    break;
  case OD_KIND_LIST:
    fits = type == DOM_LIST;
    if (fits)
      fill_list(f, (const struct od_list *)row->sub, slot, node, path);
    break;
  case OD_KIND_MAP:
    fits = type == DOM_OBJECT;
    if (fits)
      fill_map(f, (const struct od_list *)row->sub, slot, node, path);
    break;
  case OD_KIND_JSON:
  case OD_KIND_JSON_OBJECT:
    fits = row->kind == OD_KIND_JSON || type == DOM_OBJECT;
    if (fits)
      *(struct od_json *)(void *)slot = dom_json(node);
    break;
  case OD_KIND_UNION:
    break;
  }
  if (!fits)
    od_report_constant(f->report, path, OD_NO_OFFSET, OD_CODE_TYPE, OD_ERROR, "another type is expected");
  else if (row->n_constraints != 0 && !f->reply)
    od_check_value(row, slot, path, OD_NO_OFFSET, f->report);
}

/* Looks behind the member before first, as outdial does. */
static const struct od_row *fill_find(const struct od_object *object, const struct od_row *after, dom_name name)
{
  const struct od_row *const end = object->rows + object->n_rows;
  for (const struct od_row *row = after; row < end; row++)
    if (dom_is_name(name, row->name + 1, row->name_len - 3u))
      return row;
  for (const struct od_row *row = object->rows; row < after; row++)
    if (dom_is_name(name, row->name + 1, row->name_len - 3u))
      return row;
  return NULL;
}

static void fill_member(struct filler *f, const struct od_row *row, char *base, dom_node node,
                        const struct od_path *path)
{
  const enum dom_type type = dom_type_of(node);
  if (row->presence != OD_PLAIN) {
    const bool null = type == DOM_NULL && (f->reply || (row->flags & OD_ROW_NULLABLE) != 0);
    *od_presence_of(row, base) = null ? OD_NULL : OD_VALUE;
    if (null)
      return;
  }
  fill_value(f, row, base + row->offset, node, type, path);
}

static void fill_object(struct filler *f, const struct od_object *object, char *base, dom_node node,
                        const struct od_path *up)
{
  const struct od_row *next = object->rows;
  dom_members each = dom_members_of(node);
  dom_name name;
  dom_node value;
  struct od_seen seen = {{0}, {0}};
  size_t required = 0;
  memset(base, 0, object->size);
  while (!f->no_memory && dom_next_member(&each, &name, &value)) {
    const struct od_row *row = fill_find(object, next, name);
    struct od_path path = {up, row, NULL, 0};
    if (row == NULL) {
      const struct od_string text = dom_name_text(name);
      path.name = text.ptr;
      path.len = text.len;
      if (!f->reply)
        od_report_constant(f->report, &path, OD_NO_OFFSET, OD_CODE_UNKNOWN_MEMBER, OD_ERROR,
                           "the documentation has no such member");
      continue;
    }
    const size_t i = (size_t)(row - object->rows);
    if (od_has_row(seen.bits, i))
      od_report_constant(f->report, &path, OD_NO_OFFSET, OD_CODE_DUPLICATE_MEMBER, OD_ERROR,
                         "the name occurs twice in one object");
    od_set_row(seen.bits, i);
    required += row->flags & OD_ROW_REQUIRED;
    next = row + 1;
    fill_member(f, row, base, value, &path);
  }
  if (required < object->n_required)
    od_check_required(object, &seen, up, OD_NO_OFFSET, f->report);
  if (object->n_rules != 0 && !f->reply)
    od_check_rules(object, base, &seen, up, OD_NO_OFFSET, f->report);
}

/* The whole document. What `loaded` has of a struct lives in its arena; the tree must be kept beside it. */
static bool fill_document(struct loaded *loaded, const struct subject *subject, size_t len, dom_node node)
{
  struct filler f = {&loaded->arena, &loaded->report, subject->reply, false};
  struct od_path root = {NULL, NULL, NULL, 0};
  od_report_start(&loaded->report, subject->plain->page);
  loaded->object = subject->plain;
  char *base = NULL;
  if (od_arena_reserve(&loaded->arena, len + subject->plain->size)) /* one block for all, as a rule */
    base = (char *)od_arena_alloc(&loaded->arena, subject->plain->size);
  loaded->value = base;
  if (base == NULL || dom_type_of(node) != DOM_OBJECT)
    return false;
  fill_object(&f, subject->plain, base, node, &root);
  return !f.no_memory && !loaded->report.no_memory && loaded->report.errors == 0;
}
