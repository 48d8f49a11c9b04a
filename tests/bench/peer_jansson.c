/* jansson: duplicates refused, UTF-8 checked by itself, strings borrowed from the tree, printed into a kept buffer.
 * Left out: nothing that the documents need. Doubles are written with 15 digits, which is its own way to give 0.3 back.
 */
#include "peer.h"

#include <jansson.h>

#include <string.h>

typedef json_t *dom_node;
typedef struct {
  json_t *list;
  size_t i;
} dom_items;
typedef struct {
  json_t *object;
  void *at;
} dom_members;
typedef struct od_string dom_name;

#include "dom_type.h"

static inline enum dom_type dom_type_of(dom_node node)
{
  static const enum dom_type types[] = {
      [JSON_OBJECT] = DOM_OBJECT, [JSON_ARRAY] = DOM_LIST,   [JSON_STRING] = DOM_STRING, [JSON_INTEGER] = DOM_NUMBER,
      [JSON_REAL] = DOM_NUMBER,   [JSON_TRUE] = DOM_BOOLEAN, [JSON_FALSE] = DOM_BOOLEAN, [JSON_NULL] = DOM_NULL,
  };
  return types[json_typeof(node)];
}

static inline struct od_string dom_string(dom_node node)
{
  return (struct od_string){json_string_value(node), json_string_length(node)};
}

static inline bool dom_integer(dom_node node, int64_t *out)
{
  if (json_is_integer(node)) {
    *out = json_integer_value(node);
    return true;
  }
  const double value = json_real_value(node);
  if (!(value >= -9223372036854775808.0 && value < 9223372036854775808.0))
    return false;
  *out = (int64_t)value;
  return (double)*out >= value && (double)*out <= value;
}

static inline double dom_number(dom_node node)
{
  return json_number_value(node);
}

static inline bool dom_boolean(dom_node node)
{
  return json_is_true(node);
}

static inline struct od_json dom_json(dom_node node)
{
  return (struct od_json){.object = (struct json_object *)(void *)node};
}

static inline dom_items dom_items_of(dom_node node)
{
  return (dom_items){node, 0};
}

static inline bool dom_next_item(dom_items *each, dom_node *item)
{
  *item = json_array_get(each->list, each->i++);
  return *item != NULL;
}

static inline dom_members dom_members_of(dom_node node)
{
  return (dom_members){node, json_object_iter(node)};
}

static inline bool dom_next_member(dom_members *each, dom_name *name, dom_node *value)
{
  if (each->at == NULL)
    return false;
  *name = (struct od_string){json_object_iter_key(each->at), json_object_iter_key_len(each->at)};
  *value = json_object_iter_value(each->at);
  each->at = json_object_iter_next(each->object, each->at);
  return true;
}

static inline struct od_string dom_name_text(dom_name name)
{
  return name;
}

static inline bool dom_is_name(dom_name name, const char *text, size_t len)
{
  return name.len == len && memcmp(name.ptr, text, len) == 0;
}

#include "fill.h"

static bool load(struct loaded *loaded, const struct subject *subject, const struct document *document)
{
  json_error_t error;
  loaded->arena = (struct od_arena){0};
  loaded->report = (struct od_report){0};
  json_t *tree = json_loadb(document->text, document->len, JSON_REJECT_DUPLICATES, &error);
  loaded->tree.pointer = tree;
  return tree != NULL && fill_document(loaded, subject, document->len, tree);
}

static void unload(struct loaded *loaded)
{
  json_decref(loaded->tree.pointer);
  od_arena_clear(&loaded->arena);
  od_report_clear(&loaded->report);
}

/* ---- writing ----------------------------------------------------------------------------------------------- */

typedef json_t *out_node;

#include "out_tree.h"

static inline out_node out_null(struct out *o)
{
  (void)o;
  return json_null();
}

static inline out_node out_boolean(struct out *o, bool value)
{
  (void)o;
  return json_boolean(value);
}

static inline out_node out_integer(struct out *o, int64_t value)
{
  (void)o;
  return json_integer(value);
}

static inline out_node out_number(struct out *o, double value)
{
  (void)o;
  return json_real(value);
}

static inline out_node out_string(struct out *o, struct od_string text)
{
  (void)o;
  return json_stringn_nocheck(text.ptr, text.len);
}

static inline out_node out_json(struct out *o, const struct od_json *value)
{
  (void)o;
  return json_incref((json_t *)(void *)value->object);
}

static inline out_node out_list(struct out *o)
{
  (void)o;
  return json_array();
}

static inline out_node out_object(struct out *o)
{
  (void)o;
  return json_object();
}

static inline void out_member(struct out *o, out_node object, const char *name, out_node value)
{
  (void)o;
  json_object_set_new_nocheck(object, name, value);
}

static inline void out_item(struct out *o, out_node list, out_node value)
{
  (void)o;
  json_array_append_new(list, value);
}

#include "build.h"

static const char *write(struct loaded *loaded, size_t *len)
{
  static char buffer[OD_MAX_DOCUMENT_BYTES];
  json_t *tree = build_object(NULL, loaded->object, loaded->value);
  *len = json_dumpb(tree, buffer, sizeof buffer, JSON_COMPACT | JSON_REAL_PRECISION(15));
  json_decref(tree);
  return *len <= sizeof buffer ? buffer : NULL;
}

const struct peer jansson = {.name = "jansson", .load = load, .unload = unload, .write = write};
