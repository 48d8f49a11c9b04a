/* json-c: its tokener, strict and with UTF-8 checked, kept between documents; strings and free-form values borrowed
 * from the tree. Left out: a name that stands twice (the later one wins), integers beyond 64 bits (clamped). */
#include "../support/strict.h"
#include "peer.h"

#include <string.h>

typedef struct json_object *dom_node;
typedef struct {
  struct json_object *list;
  size_t i;
} dom_items;
typedef struct lh_entry *dom_members;
typedef const char *dom_name;

#include "dom_type.h"

static inline enum dom_type dom_type_of(dom_node node)
{
  static const enum dom_type types[] = {
      [json_type_null] = DOM_NULL,     [json_type_boolean] = DOM_BOOLEAN, [json_type_double] = DOM_NUMBER,
      [json_type_int] = DOM_NUMBER,    [json_type_object] = DOM_OBJECT,   [json_type_array] = DOM_LIST,
      [json_type_string] = DOM_STRING,
  };
  return types[json_object_get_type(node)];
}

static inline struct od_string dom_string(dom_node node)
{
  return (struct od_string){json_object_get_string(node), (size_t)json_object_get_string_len(node)};
}

static inline bool dom_integer(dom_node node, int64_t *out)
{
  *out = json_object_get_int64(node);
  return json_object_get_type(node) == json_type_int || (double)*out == json_object_get_double(node);
}

static inline double dom_number(dom_node node)
{
  return json_object_get_double(node);
}

static inline bool dom_boolean(dom_node node)
{
  return json_object_get_boolean(node) != 0;
}

static inline struct od_json dom_json(dom_node node)
{
  return (struct od_json){.object = node};
}

static inline dom_items dom_items_of(dom_node node)
{
  return (dom_items){node, 0};
}

static inline bool dom_next_item(dom_items *each, dom_node *item)
{
  if (each->i == json_object_array_length(each->list))
    return false;
  *item = json_object_array_get_idx(each->list, each->i++);
  return true;
}

static inline dom_members dom_members_of(dom_node node)
{
  return json_object_get_object(node)->head;
}

static inline bool dom_next_member(dom_members *each, dom_name *name, dom_node *value)
{
  if (*each == NULL)
    return false;
  *name = lh_entry_k(*each);
  *value = lh_entry_v(*each);
  *each = (*each)->next;
  return true;
}

static inline struct od_string dom_name_text(dom_name name)
{
  return od_str(name);
}

static inline bool dom_is_name(dom_name name, const char *text, size_t len)
{
  (void)len;
  return strcmp(name, text) == 0;
}

#include "fill.h"

static bool load(struct loaded *loaded, const struct subject *subject, const struct document *document)
{
  static struct json_tokener *tokener;
  if (tokener == NULL) {
    tokener = json_tokener_new_ex(OD_MAX_DEPTH);
    json_tokener_set_flags(tokener, strict_flags() | JSON_TOKENER_VALIDATE_UTF8);
  }
  loaded->arena = (struct od_arena){0};
  loaded->report = (struct od_report){0};
  struct json_object *tree = json_tokener_parse_ex(tokener, document->text, (int)document->len);
  loaded->tree.pointer = tree;
  const bool complete =
      json_tokener_get_error(tokener) == json_tokener_success && json_tokener_get_parse_end(tokener) == document->len;
  json_tokener_reset(tokener);
  return complete && fill_document(loaded, subject, document->len, tree);
}

static void unload(struct loaded *loaded)
{
  json_object_put(loaded->tree.pointer);
  od_arena_clear(&loaded->arena);
  od_report_clear(&loaded->report);
}

/* ---- writing ----------------------------------------------------------------------------------------------- */

typedef struct json_object *out_node;

#include "out_tree.h"

static inline out_node out_null(struct out *o)
{
  (void)o;
  return NULL;
}

static inline out_node out_boolean(struct out *o, bool value)
{
  (void)o;
  return json_object_new_boolean(value);
}

static inline out_node out_integer(struct out *o, int64_t value)
{
  (void)o;
  return json_object_new_int64(value);
}

static inline out_node out_number(struct out *o, double value)
{
  (void)o;
  return json_object_new_double(value);
}

static inline out_node out_string(struct out *o, struct od_string text)
{
  (void)o;
  return json_object_new_string_len(text.ptr, (int)text.len);
}

static inline out_node out_json(struct out *o, const struct od_json *value)
{
  (void)o;
  return json_object_get(value->object);
}

static inline out_node out_list(struct out *o)
{
  (void)o;
  return json_object_new_array();
}

static inline out_node out_object(struct out *o)
{
  (void)o;
  return json_object_new_object();
}

static inline void out_member(struct out *o, out_node object, const char *name, out_node value)
{
  (void)o;
  json_object_object_add_ex(object, name, value, JSON_C_OBJECT_ADD_KEY_IS_NEW | JSON_C_OBJECT_ADD_CONSTANT_KEY);
}

static inline void out_item(struct out *o, out_node list, out_node value)
{
  (void)o;
  json_object_array_add(list, value);
}

#include "build.h"

static const char *write(struct loaded *loaded, size_t *len)
{
  static struct json_object *last; /* has the text */
  json_object_put(last);
  last = build_object(NULL, loaded->object, loaded->value);
  return json_object_to_json_string_length(last, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE, len);
}

const struct peer json_c = {.name = "json-c", .load = load, .unload = unload, .write = write};
