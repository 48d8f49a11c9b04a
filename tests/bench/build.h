/* From the struct to what a peer writes from: the counterpart of fill.h. A peer includes this file behind its builder,
 *
 *     struct out, out_node                                     where to, and a value of the tree
 *     out_node out_null(struct out *), out_boolean(.., bool), out_integer(.., int64_t), out_number(.., double),
 *         out_string(.., struct od_string), out_json(.., const struct od_json *)
 *     out_node out_list(struct out *), out_object(struct out *)
 *     void out_name(struct out *, const char *name, size_t len)                 before a member's value
 *     void out_member(.., out_node object, const char *name, out_node value)    behind it; the name outlives the tree
 *     void out_item(.., out_node list, out_node value)
 *     void out_end_list(.., out_node), out_end_object(.., out_node)
 *
 * of which writers without a tree leave the ones about nodes empty, and trees the others. Left out for all peers:
 * unions and members that the rows do not know. This is also C++. */
#include <outdial/descriptor.h>

#include <string.h>

static out_node build_object(struct out *o, const struct od_object *object, const char *base);
static out_node build_value(struct out *o, const struct od_row *row, const char *slot);

static out_node build_item(struct out *o, const struct od_row *item, const char *slot)
{
  return item->kind == OD_KIND_OBJECT ? build_object(o, (const struct od_object *)item->sub, slot)
                                      : build_value(o, item, slot);
}

static out_node build_list(struct out *o, const struct od_list *list, const struct od_list_value *value)
{
  out_node node = out_list(o);
  const char *item = (const char *)value->items;
  for (size_t i = 0; i < value->len; i++, item += list->stride)
    out_item(o, node, build_item(o, &list->item, item));
  out_end_list(o, node);
  return node;
}

static out_node build_map(struct out *o, const struct od_list *list, const struct od_list_value *value)
{
  out_node node = out_object(o);
  const char *entry = (const char *)value->items;
  for (size_t i = 0; i < value->len; i++, entry += list->stride) {
    const struct od_string name = *(const struct od_string *)(const void *)entry;
    out_name(o, name.ptr, name.len);
    out_member(o, node, name.ptr, build_item(o, &list->item, entry + list->item.offset));
  }
  out_end_object(o, node);
  return node;
}

static out_node build_enum(struct out *o, const struct od_row *row, const char *slot)
{
  const struct od_enum *listed = (const struct od_enum *)row->sub;
  int v;
  memcpy(&v, slot, sizeof v);
  const struct od_string text = {listed->texts[v].ptr + 1, listed->texts[v].len - 2};
  return out_string(o, text);
}

static out_node build_value(struct out *o, const struct od_row *row, const char *slot)
{
  const void *p = slot;
  switch ((enum od_kind)row->kind) {
  case OD_KIND_STRING:
    return out_string(o, *(const struct od_string *)p);
  case OD_KIND_INTEGER:
    return out_integer(o, *(const int64_t *)p);
  case OD_KIND_NUMBER:
    return out_number(o, *(const double *)p);
  case OD_KIND_BOOLEAN:
    return out_boolean(o, *(const bool *)p);
  case OD_KIND_ENUM:
    return build_enum(o, row, slot);
  case OD_KIND_OBJECT:
    return build_object(o, (const struct od_object *)row->sub, *(const char *const *)p);
  case OD_KIND_LIST:
    return build_list(o, (const struct od_list *)row->sub, (const struct od_list_value *)p);
  case OD_KIND_MAP:
    return build_map(o, (const struct od_list *)row->sub, (const struct od_list_value *)p);
  case OD_KIND_JSON:
  case OD_KIND_JSON_OBJECT:
    return out_json(o, (const struct od_json *)p);
  case OD_KIND_UNION:
    break;
  }
  return out_null(o);
}

static out_node build_object(struct out *o, const struct od_object *object, const char *base)
{
  out_node node = out_object(o);
  for (size_t i = 0; i < object->n_rows; i++) {
    const struct od_row *row = &object->rows[i];
    enum od_presence is = OD_VALUE;
    if (row->presence != OD_PLAIN)
      is = *(const enum od_presence *)(const void *)(base + row->presence);
    if (is == OD_ABSENT)
      continue;
    out_name(o, row->name + 1, row->name_len - 3u);
    out_member(o, node, row->name + 1, is == OD_NULL ? out_null(o) : build_value(o, row, base + row->offset));
  }
  out_end_object(o, node);
  return node;
}
