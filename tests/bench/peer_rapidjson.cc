// RapidJSON: a tree parsed in the place of a copy, UTF-8 checked, strings borrowed; written by its Writer straight from
// the struct into a kept buffer, without a tree. Left out: nothing that the documents need. Checking UTF-8 costs it its
// SSE2 path for strings; without the check it would not do the same work.
#define RAPIDJSON_SSE2
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdlib>
#include <cstring>
#include <new>

extern "C" {
#include "peer.h"
}

using rapidjson::Document;
using rapidjson::StringBuffer;
using rapidjson::Value;
using rapidjson::Writer;

typedef const Value *dom_node;
struct dom_items {
  const Value *at, *end;
};
struct dom_members {
  Value::ConstMemberIterator at, end;
};
typedef const Value *dom_name;

#include "dom_type.h"

static inline enum dom_type dom_type_of(dom_node node)
{
  static const enum dom_type types[] = {DOM_NULL, DOM_BOOLEAN, DOM_BOOLEAN, DOM_OBJECT,
                                        DOM_LIST, DOM_STRING,  DOM_NUMBER};
  return types[node->GetType()];
}

static inline struct od_string dom_string(dom_node node)
{
  return {node->GetString(), node->GetStringLength()};
}

static inline bool dom_integer(dom_node node, int64_t *out)
{
  if (node->IsInt64()) {
    *out = node->GetInt64();
    return true;
  }
  const double value = node->GetDouble();
  if (!(value >= -9223372036854775808.0 && value < 9223372036854775808.0))
    return false;
  *out = static_cast<int64_t>(value);
  return static_cast<double>(*out) == value;
}

static inline double dom_number(dom_node node)
{
  return node->GetDouble();
}

static inline bool dom_boolean(dom_node node)
{
  return node->GetBool();
}

static inline struct od_json dom_json(dom_node node)
{
  struct od_json value = {};
  value.object = reinterpret_cast<struct json_object *>(const_cast<Value *>(node));
  return value;
}

static inline dom_items dom_items_of(dom_node node)
{
  return {node->Begin(), node->End()};
}

static inline bool dom_next_item(dom_items *each, dom_node *item)
{
  *item = each->at;
  return each->at != each->end && each->at++ != nullptr;
}

static inline dom_members dom_members_of(dom_node node)
{
  return {node->MemberBegin(), node->MemberEnd()};
}

static inline bool dom_next_member(dom_members *each, dom_name *name, dom_node *value)
{
  if (each->at == each->end)
    return false;
  *name = &each->at->name;
  *value = &each->at->value;
  ++each->at;
  return true;
}

static inline struct od_string dom_name_text(dom_name name)
{
  return dom_string(name);
}

static inline bool dom_is_name(dom_name name, const char *text, size_t len)
{
  return name->GetStringLength() == len && memcmp(name->GetString(), text, len) == 0;
}

extern "C" {
#include "arena.h"
#include "check.h"
}
#include "fill.h"

struct tree {
  char *text; // parsed in place
  Document document;
};

static bool load(struct loaded *loaded, const struct subject *subject, const struct document *document)
{
  static_assert(sizeof(tree) <= sizeof loaded->tree, "struct loaded has room for it");
  loaded->arena = {};
  loaded->report = {};
  tree *t = new (loaded->tree.room) tree;
  t->text = static_cast<char *>(malloc(document->len + 1));
  if (t->text == nullptr)
    return false;
  memcpy(t->text, document->text, document->len);
  t->text[document->len] = '\0';
  t->document.ParseInsitu<rapidjson::kParseInsituFlag | rapidjson::kParseValidateEncodingFlag>(t->text);
  return !t->document.HasParseError() && fill_document(loaded, subject, document->len, &t->document);
}

static void unload(struct loaded *loaded)
{
  tree *t = reinterpret_cast<tree *>(loaded->tree.room);
  free(t->text);
  t->~tree();
  od_arena_clear(&loaded->arena);
  od_report_clear(&loaded->report);
}

// ---- writing --------------------------------------------------------------------------------------------------

struct out {
  Writer<StringBuffer> writer;
};
struct out_node {
};

static inline out_node out_null(struct out *o)
{
  o->writer.Null();
  return {};
}

static inline out_node out_boolean(struct out *o, bool value)
{
  o->writer.Bool(value);
  return {};
}

static inline out_node out_integer(struct out *o, int64_t value)
{
  o->writer.Int64(value);
  return {};
}

static inline out_node out_number(struct out *o, double value)
{
  o->writer.Double(value);
  return {};
}

static inline out_node out_string(struct out *o, struct od_string text)
{
  o->writer.String(text.ptr, static_cast<rapidjson::SizeType>(text.len));
  return {};
}

static inline out_node out_json(struct out *o, const struct od_json *value)
{
  reinterpret_cast<const Value *>(value->object)->Accept(o->writer);
  return {};
}

static inline out_node out_list(struct out *o)
{
  o->writer.StartArray();
  return {};
}

static inline out_node out_object(struct out *o)
{
  o->writer.StartObject();
  return {};
}

static inline void out_name(struct out *o, const char *name, size_t len)
{
  o->writer.Key(name, static_cast<rapidjson::SizeType>(len));
}

static inline void out_member(struct out *, out_node, const char *, out_node)
{
}

static inline void out_item(struct out *, out_node, out_node)
{
}

static inline void out_end_list(struct out *o, out_node)
{
  o->writer.EndArray();
}

static inline void out_end_object(struct out *o, out_node)
{
  o->writer.EndObject();
}

#include "build.h"

static const char *write(struct loaded *loaded, size_t *len)
{
  static StringBuffer buffer;
  buffer.Clear();
  struct out o = {Writer<StringBuffer>(buffer)};
  build_object(&o, loaded->object, static_cast<const char *>(loaded->value));
  *len = buffer.GetSize();
  return buffer.GetString();
}

extern "C" const struct peer rapidjson_peer = {"RapidJSON", load, unload, write, false, false};
