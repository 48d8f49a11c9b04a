/* Kitchen "Sink": A vendor that has everything, what? ?/ * / comments may not hold included.
 *
 * Address: https://api.sink.example:8443/v1
 * Key: header `X-Key: KEY`; programs look for the key in the environment variable SINK_KEY
 *
 * Generated from specs/sink; do not edit. */
#ifndef OUTDIAL_SINK_H
#define OUTDIAL_SINK_H

#include <outdial/outdial.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* For od_client_new(). */
extern const struct od_vendor od_sink;

struct od_sink_node;
struct od_sink_tree;
struct od_sink_fault;

/* A colour.
 *
 * Page: https://docs.sink.example/everything */
enum od_sink_colour {
  OD_SINK_COLOUR_OTHER = 0,  /* another text, which is in `text` */
  OD_SINK_COLOUR_RED,        /* "red" */
  OD_SINK_COLOUR_GREEN,      /* "green" */
  OD_SINK_COLOUR_LIGHT_BLUE, /* "light-blue": Of the sky. */
  OD_SINK_COLOUR_EMPTY       /* "": None. */
};
struct od_sink_colour_value {
  enum od_sink_colour v;
  struct od_string text; /* of an unknown text */
};

/* Model.
 * The list is open: a request with another text goes out with a warning.
 *
 * Page: https://docs.sink.example/everything
 * Source: confirmed by the SDK */
enum od_sink_model {
  OD_SINK_MODEL_OTHER = 0, /* another text, which is in `text` */
  OD_SINK_MODEL_GPT_4,     /* "gpt-4" */
  OD_SINK_MODEL_GPT_4O     /* "gpt-4o": The newer one. */
};
struct od_sink_model_value {
  enum od_sink_model v;
  struct od_string text; /* of an unknown text */
};

/* A part of something.
 *
 * Page: https://docs.sink.example/everything */
struct od_sink_part {
  /* Its name.
   * `name`: string, 1 to 63 characters, characters of A-Za-z0-9_-; required. */
  struct od_string name;

  /* Its weight.
   * `weight`: number, above 0, below 1.5; optional.
   * Example: 0.25 */
  struct od_opt_number weight;

  struct od_members extra; /* members that the page does not know */
};

struct od_opt_sink_node {
  enum od_presence is;
  const struct od_sink_node *v;
};

struct od_sink_node_list {
  const struct od_sink_node *items;
  size_t len;
};

struct od_opt_sink_node_list {
  enum od_presence is;
  struct od_sink_node_list v;
};

struct od_sink_node_map {
  const struct od_sink_node_entry *items;
  size_t len;
};

struct od_opt_sink_node_map {
  enum od_presence is;
  struct od_sink_node_map v;
};

struct od_sink_tree_list {
  const struct od_sink_tree *items;
  size_t len;
};

/* A node, or the name of one.
 * The branches are told apart by their JSON type.
 *
 * Page: https://docs.sink.example/everything */
enum od_sink_tree_branch {
  OD_SINK_TREE_NONE = 0, /* nothing is set */
  OD_SINK_TREE_OTHER,    /* a value of another shape, which is in `other` */
  OD_SINK_TREE_NAME,     /* `name`: string */
  OD_SINK_TREE_NODE,     /* `node`: object */
  OD_SINK_TREE_FOREST    /* `forest`: list of tree */
};
struct od_sink_tree {
  enum od_sink_tree_branch branch;
  union {
    /* Its name. */
    struct od_string name;
    const struct od_sink_node *node;
    struct od_sink_tree_list forest;
    struct od_json other;
  };
};

struct od_opt_sink_tree {
  enum od_presence is;
  struct od_sink_tree v;
};

/* A thing that has things of its kind.
 *
 * Page: https://docs.sink.example/everything */
struct od_sink_node {
  /* What it says.
   * `label`: string; required. */
  struct od_string label;

  /* The one before.
   * `left`: object; optional; may be null. */
  struct od_opt_sink_node left;

  /* Those below.
   * `children`: list of object; optional. */
  struct od_opt_sink_node_list children;

  /* Those below, by name.
   * `named`: map from names to object; optional. */
  struct od_opt_sink_node_map named;

  /* Another, or the name of one.
   * `next`: either name (string), node (object) or forest (list of tree); optional. */
  struct od_opt_sink_tree next;

  struct od_members extra; /* members that the page does not know */
};

struct od_sink_node_entry {
  struct od_string name;
  struct od_sink_node value;
};

/* Shape type.
 *
 * Page: https://docs.sink.example/everything */
enum od_sink_shape_type {
  OD_SINK_SHAPE_TYPE_OTHER = 0, /* another text, which is in `text` */
  OD_SINK_SHAPE_TYPE_CIRCLE,    /* "circle" */
  OD_SINK_SHAPE_TYPE_SQUARE     /* "square" */
};
struct od_sink_shape_type_value {
  enum od_sink_shape_type v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_sink_shape_type {
  enum od_presence is;
  enum od_sink_shape_type v;
  struct od_string text; /* of an unknown text */
};

/* Round.
 *
 * Page: https://docs.sink.example/everything */
struct od_sink_circle {
  /* `type`: always "circle"; required. */
  struct od_opt_sink_shape_type type;

  /* From the middle.
   * `radius`: number, 0 or more; required.
   * Example: 1.5 */
  double radius;

  struct od_members extra; /* members that the page does not know */
};

/* Not round.
 *
 * Page: https://docs.sink.example/everything */
struct od_sink_square {
  /* `type`: always "square"; required. */
  struct od_opt_sink_shape_type type;

  /* Of the four.
   * `side`: integer, 1 to 9223372036854775807; required. */
  int64_t side;

  struct od_members extra; /* members that the page does not know */
};

/* A shape, or the ID of one.
 * The branches are told apart by their JSON type, objects by their member "type". A request with another tag goes
 * out as it is, with a warning.
 *
 * Page: https://docs.sink.example/everything */
enum od_sink_shape_branch {
  OD_SINK_SHAPE_NONE = 0, /* nothing is set */
  OD_SINK_SHAPE_OTHER,    /* a value of another shape, which is in `other` */
  OD_SINK_SHAPE_ID,       /* `id`: string, a UUID */
  OD_SINK_SHAPE_CIRCLE,   /* `circle`: object, "type" is "circle" */
  OD_SINK_SHAPE_SQUARE    /* `square`: object, "type" is "square" */
};
struct od_sink_shape {
  enum od_sink_shape_branch branch;
  union {
    /* The ID of a shape. */
    struct od_string id;
    const struct od_sink_circle *circle;
    /* With corners. */
    const struct od_sink_square *square;
    struct od_json other;
  };
};

/* One of each JSON type.
 * The branches are told apart by their JSON type.
 *
 * Page: https://docs.sink.example/everything */
enum od_sink_anything_branch {
  OD_SINK_ANYTHING_NONE = 0, /* nothing is set */
  OD_SINK_ANYTHING_OTHER,    /* a value of another shape, which is in `other` */
  OD_SINK_ANYTHING_TEXT,     /* `text`: string */
  OD_SINK_ANYTHING_AMOUNT,   /* `amount`: number, at most 10 */
  OD_SINK_ANYTHING_FLAG,     /* `flag`: boolean */
  OD_SINK_ANYTHING_NAMES,    /* `names`: list of string */
  OD_SINK_ANYTHING_TABLE     /* `table`: map from names to string */
};
struct od_sink_anything {
  enum od_sink_anything_branch branch;
  union {
    struct od_string text;
    double amount;
    bool flag;
    struct od_string_list names;
    struct od_string_map table;
    struct od_json other;
  };
};

struct od_sink_fault_list {
  const struct od_sink_fault *items;
  size_t len;
};

struct od_opt_sink_fault_list {
  enum od_presence is;
  struct od_sink_fault_list v;
};

/* What is wrong.
 *
 * Page: https://docs.sink.example/everything */
struct od_sink_problem {
  /* In words.
   * `detail`: string; optional. */
  struct od_opt_string detail;

  /* Place by place.
   * `faults`: list of object; optional; may be null. */
  struct od_opt_sink_fault_list faults;

  struct od_members extra; /* members that the page does not know */
};

/* One thing that is wrong.
 *
 * Page: https://docs.sink.example/everything */
struct od_sink_fault {
  /* In words.
   * `what`: string; optional; may be null. */
  struct od_opt_string what;

  /* The way there.
   * `where`: list of string; optional. */
  struct od_opt_string_list where;

  struct od_members extra; /* members that the page does not know */
};

struct od_opt_sink_colour {
  enum od_presence is;
  enum od_sink_colour v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_sink_model {
  enum od_presence is;
  enum od_sink_model v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_sink_part {
  enum od_presence is;
  const struct od_sink_part *v;
};

struct od_opt_sink_shape {
  enum od_presence is;
  struct od_sink_shape v;
};

struct od_opt_sink_anything {
  enum od_presence is;
  struct od_sink_anything v;
};

struct od_sink_colour_list {
  const struct od_sink_colour_value *items;
  size_t len;
};

struct od_opt_sink_colour_list {
  enum od_presence is;
  struct od_sink_colour_list v;
};

struct od_sink_part_list {
  const struct od_sink_part *items;
  size_t len;
};

struct od_opt_sink_part_list {
  enum od_presence is;
  struct od_sink_part_list v;
};

struct od_sink_shape_list {
  const struct od_sink_shape *items;
  size_t len;
};

struct od_opt_sink_shape_list {
  enum od_presence is;
  struct od_sink_shape_list v;
};

struct od_sink_string_list_list {
  const struct od_string_list *items;
  size_t len;
};

struct od_opt_sink_string_list_list {
  enum od_presence is;
  struct od_sink_string_list_list v;
};

struct od_sink_part_list_list {
  const struct od_sink_part_list *items;
  size_t len;
};

struct od_opt_sink_part_list_list {
  enum od_presence is;
  struct od_sink_part_list_list v;
};

struct od_sink_int_map {
  const struct od_sink_int_entry *items;
  size_t len;
};

struct od_sink_int_entry {
  struct od_string name;
  int64_t value;
};

struct od_opt_sink_int_map {
  enum od_presence is;
  struct od_sink_int_map v;
};

struct od_sink_colour_map {
  const struct od_sink_colour_entry *items;
  size_t len;
};

struct od_sink_colour_entry {
  struct od_string name;
  struct od_sink_colour_value value;
};

struct od_opt_sink_colour_map {
  enum od_presence is;
  struct od_sink_colour_map v;
};

struct od_sink_part_map {
  const struct od_sink_part_entry *items;
  size_t len;
};

struct od_sink_part_entry {
  struct od_string name;
  struct od_sink_part value;
};

struct od_opt_sink_part_map {
  enum od_presence is;
  struct od_sink_part_map v;
};

struct od_sink_string_list_map {
  const struct od_sink_string_list_entry *items;
  size_t len;
};

struct od_sink_string_list_entry {
  struct od_string name;
  struct od_string_list value;
};

struct od_opt_sink_string_list_map {
  enum od_presence is;
  struct od_sink_string_list_map v;
};

struct od_sink_anything_map {
  const struct od_sink_anything_entry *items;
  size_t len;
};

struct od_sink_anything_entry {
  struct od_string name;
  struct od_sink_anything value;
};

struct od_opt_sink_anything_map {
  enum od_presence is;
  struct od_sink_anything_map v;
};

struct od_sink_json_map {
  const struct od_sink_json_entry *items;
  size_t len;
};

struct od_sink_json_entry {
  struct od_string name;
  struct od_json value;
};

struct od_opt_sink_json_map {
  enum od_presence is;
  struct od_sink_json_map v;
};

struct od_sink_int_map_map {
  const struct od_sink_int_map_entry *items;
  size_t len;
};

struct od_sink_int_map_entry {
  struct od_string name;
  struct od_sink_int_map value;
};

struct od_opt_sink_int_map_map {
  enum od_presence is;
  struct od_sink_int_map_map v;
};

struct od_sink_string_map_list {
  const struct od_string_map *items;
  size_t len;
};

struct od_opt_sink_string_map_list {
  enum od_presence is;
  struct od_sink_string_map_list v;
};

struct od_sink_model_map {
  const struct od_sink_model_entry *items;
  size_t len;
};

struct od_sink_model_entry {
  struct od_string name;
  struct od_sink_model_value value;
};

struct od_sink_model_map_list {
  const struct od_sink_model_map *items;
  size_t len;
};

struct od_opt_sink_model_map_list {
  enum od_presence is;
  struct od_sink_model_map_list v;
};

struct od_sink_bool_map {
  const struct od_sink_bool_entry *items;
  size_t len;
};

struct od_sink_bool_entry {
  struct od_string name;
  bool value;
};

struct od_opt_sink_bool_map {
  enum od_presence is;
  struct od_sink_bool_map v;
};

#ifdef __cplusplus
}
#endif
#endif
