// simdjson, on demand: its parser is kept between documents, strings live in the parser, free-form values are slices of
// the text. What is found by reading forward is filled at once, so there is no tree. It has no writer. Left out: most
// of the grammar inside free-form values, and a name that stands twice in them, because it never looks there. Its own
// library picks AVX2 or better at run time for finding structure and checking UTF-8; the rest is compiled here for any
// x86-64, as outdial is.
#include <simdjson.h>

#include <cstring>

extern "C" {
#include "peer.h"
}

namespace ondemand = simdjson::ondemand;

// Results are unwrapped by exceptions: the happy way costs a test, and the other one is caught in load().
struct dom_node {
  ondemand::value value;
};
struct dom_items {
  ondemand::array_iterator at;
  bool begun;
};
struct dom_members {
  ondemand::object_iterator at;
  bool begun;
};
typedef ondemand::raw_json_string dom_name;

#include "dom_type.h"

static inline enum dom_type dom_type_of(dom_node node)
{
  switch (ondemand::json_type(node.value.type())) {
  case ondemand::json_type::array:
    return DOM_LIST;
  case ondemand::json_type::object:
    return DOM_OBJECT;
  case ondemand::json_type::number:
    return DOM_NUMBER;
  case ondemand::json_type::string:
    return DOM_STRING;
  case ondemand::json_type::boolean:
    return DOM_BOOLEAN;
  default:
    return DOM_NULL;
  }
}

static inline struct od_string dom_string(dom_node node)
{
  const std::string_view text = node.value.get_string();
  return {text.data(), text.size()};
}

static inline bool dom_integer(dom_node node, int64_t *out)
{
  if (node.value.get_int64().get(*out) == simdjson::SUCCESS)
    return true;
  const double value = node.value.get_double();
  if (!(value >= -9223372036854775808.0 && value < 9223372036854775808.0))
    return false;
  *out = static_cast<int64_t>(value);
  return static_cast<double>(*out) == value;
}

static inline double dom_number(dom_node node)
{
  return node.value.get_double();
}

static inline bool dom_boolean(dom_node node)
{
  return node.value.get_bool();
}

static inline struct od_json dom_json(dom_node node)
{
  const std::string_view text = simdjson::to_json_string(node.value);
  struct od_json value = {};
  value.text = text.data();
  value.len = text.size();
  return value;
}

static inline dom_items dom_items_of(dom_node node)
{
  ondemand::array list = node.value.get_array();
  return {list.begin(), false};
}

static inline bool dom_next_item(dom_items *each, dom_node *item)
{
  if (each->begun)
    ++each->at;
  each->begun = true;
  if (!(each->at != each->at))
    return false;
  item->value = *each->at;
  return true;
}

static inline dom_members dom_members_of(dom_node node)
{
  ondemand::object object = node.value.get_object();
  return {object.begin(), false};
}

static inline bool dom_next_member(dom_members *each, dom_name *name, dom_node *value)
{
  if (each->begun)
    ++each->at;
  each->begun = true;
  if (!(each->at != each->at))
    return false;
  ondemand::field field = *each->at;
  *name = field.key();
  value->value = field.value();
  return true;
}

static inline struct od_string dom_name_text(dom_name name)
{
  const char *text = name.raw();
  return {text, strcspn(text, "\"")};
}

// A name that is written with escapes would not be found; no document has one.
static inline bool dom_is_name(dom_name name, const char *text, size_t len)
{
  return memcmp(name.raw(), text, len) == 0 && name.raw()[len] == '"';
}

extern "C" {
#include "arena.h"
#include "check.h"
}
#include "fill.h"

static bool load(struct loaded *loaded, const struct subject *subject, const struct document *document)
{
  static ondemand::parser parser(OD_MAX_DOCUMENT_BYTES);
  loaded->arena = {};
  loaded->report = {};
  try {
    ondemand::document root = parser.iterate(document->text, document->len, document->len + DOCUMENT_SLACK);
    dom_node node = {root.get_value()};
    return fill_document(loaded, subject, document->len, node) &&
           root.current_location().error() == simdjson::OUT_OF_BOUNDS; // nothing behind it
  } catch (const simdjson::simdjson_error &) {
    return false;
  }
}

static void unload(struct loaded *loaded)
{
  od_arena_clear(&loaded->arena);
  od_report_clear(&loaded->report);
}

extern "C" const struct peer simdjson_peer = {"simdjson", load, unload, nullptr, false, false};
