/* cJSON: strings borrowed from the tree both ways, printed into a kept buffer. Left out: UTF-8, which it does not
 * check; integers beyond 53 bits, because all its numbers are doubles. */
#include "peer.h"

#include <cjson/cJSON.h>

#include <string.h>

typedef const cJSON *dom_node;
typedef const cJSON *dom_items;
typedef const cJSON *dom_members;
typedef const char *dom_name;

#include "dom_type.h"

static inline enum dom_type dom_type_of(dom_node node)
{
  switch (node->type & 0xFF) {
  case cJSON_False:
  case cJSON_True:
    return DOM_BOOLEAN;
  case cJSON_Number:
    return DOM_NUMBER;
  case cJSON_String:
    return DOM_STRING;
  case cJSON_Array:
    return DOM_LIST;
  case cJSON_Object:
    return DOM_OBJECT;
  default:
    return DOM_NULL;
  }
}

static inline struct od_string dom_string(dom_node node)
{
  return (struct od_string){node->valuestring, strlen(node->valuestring)};
}

static inline bool dom_integer(dom_node node, int64_t *out)
{
  if (!(node->valuedouble >= -9007199254740992.0 && node->valuedouble <= 9007199254740992.0))
    return false;
  *out = (int64_t)node->valuedouble;
  return (double)*out >= node->valuedouble && (double)*out <= node->valuedouble;
}

static inline double dom_number(dom_node node)
{
  return node->valuedouble;
}

static inline bool dom_boolean(dom_node node)
{
  return (node->type & 0xFF) == cJSON_True;
}

static inline struct od_json dom_json(dom_node node)
{
  return (struct od_json){.object = (struct json_object *)(uintptr_t)node};
}

static inline dom_items dom_items_of(dom_node node)
{
  return node->child;
}

static inline bool dom_next_item(dom_items *each, dom_node *item)
{
  *item = *each;
  if (*each == NULL)
    return false;
  *each = (*each)->next;
  return true;
}

static inline dom_members dom_members_of(dom_node node)
{
  return node->child;
}

static inline bool dom_next_member(dom_members *each, dom_name *name, dom_node *value)
{
  if (!dom_next_item(each, value))
    return false;
  *name = (*value)->string;
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
  const char *end = NULL;
  loaded->arena = (struct od_arena){0};
  loaded->report = (struct od_report){0};
  cJSON *tree = cJSON_ParseWithLengthOpts(document->text, document->len, &end, false);
  loaded->tree.pointer = tree;
  return tree != NULL && end == document->text + document->len && fill_document(loaded, subject, document->len, tree);
}

static void unload(struct loaded *loaded)
{
  cJSON_Delete(loaded->tree.pointer);
  od_arena_clear(&loaded->arena);
  od_report_clear(&loaded->report);
}

/* ---- writing ----------------------------------------------------------------------------------------------- */

typedef cJSON *out_node;

#include "out_tree.h"

static inline out_node out_null(struct out *o)
{
  (void)o;
  return cJSON_CreateNull();
}

static inline out_node out_boolean(struct out *o, bool value)
{
  (void)o;
  return cJSON_CreateBool(value);
}

static inline out_node out_integer(struct out *o, int64_t value)
{
  (void)o;
  return cJSON_CreateNumber((double)value);
}

static inline out_node out_number(struct out *o, double value)
{
  (void)o;
  return cJSON_CreateNumber(value);
}

static inline out_node out_string(struct out *o, struct od_string text)
{
  (void)o;
  return cJSON_CreateStringReference(text.ptr); /* ends in NUL, because it comes from a tree */
}

static inline out_node out_json(struct out *o, const struct od_json *value)
{
  const cJSON *node = (const cJSON *)value->object;
  (void)o;
  return cJSON_IsObject(node)  ? cJSON_CreateObjectReference(node->child)
         : cJSON_IsArray(node) ? cJSON_CreateArrayReference(node->child)
                               : cJSON_Duplicate(node, true);
}

static inline out_node out_list(struct out *o)
{
  (void)o;
  return cJSON_CreateArray();
}

static inline out_node out_object(struct out *o)
{
  (void)o;
  return cJSON_CreateObject();
}

static inline void out_member(struct out *o, out_node object, const char *name, out_node value)
{
  (void)o;
  cJSON_AddItemToObjectCS(object, name, value);
}

static inline void out_item(struct out *o, out_node list, out_node value)
{
  (void)o;
  cJSON_AddItemToArray(list, value);
}

#include "build.h"

static const char *write(struct loaded *loaded, size_t *len)
{
  static char buffer[OD_MAX_DOCUMENT_BYTES];
  cJSON *tree = build_object(NULL, loaded->object, loaded->value);
  const bool ok = cJSON_PrintPreallocated(tree, buffer, sizeof buffer, false);
  cJSON_Delete(tree);
  *len = ok ? strlen(buffer) : 0;
  return ok ? buffer : NULL;
}

const struct peer cjson = {.name = "cJSON", .load = load, .unload = unload, .write = write};
