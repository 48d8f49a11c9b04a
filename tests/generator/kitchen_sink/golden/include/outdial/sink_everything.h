/* sink.everything: Takes every kind of member in every way.
 *
 * POST https://api.sink.example:8443/v1/everything
 * Page: https://docs.sink.example/everything
 * Key: header `X-Key: KEY`; programs look for the key in the environment variable SINK_KEY
 *
 * Documented errors:
 *     422 Something is wrong with it. `reply.error` is a const struct od_sink_problem *.
 *     503 Try again later. (OD_BUSY) [inferred: a guess]
 *
 * Example:
 *
 *     struct od_client_options options = {.api_key = getenv("SINK_KEY")};
 *     struct od_client *client = NULL;
 *     struct od_reply reply = {0};
 *     const struct od_sink_node *value = NULL;
 *     const struct od_sink_everything_request request = {
 *         .string = OD_STR("text"),
 *         .string_null = OD_VALUE_OF(OD_STR("text")),
 *         .integer = 7,
 *         .integer_null = OD_VALUE_OF(1),
 *         .number = 0.5,
 *         .number_null = OD_VALUE_OF(1.0),
 *         .boolean = true,
 *         .boolean_null = OD_VALUE_OF(true),
 *         .coloured = {.v = OD_SINK_COLOUR_LIGHT_BLUE},
 *         .coloured_null = {.is = OD_VALUE, .v = OD_SINK_COLOUR_RED},
 *         .open_enum = {.v = OD_SINK_MODEL_OTHER, .text = {"gpt-5, unlisted", 15}},
 *         .open_enum_null = {.is = OD_VALUE, .v = OD_SINK_MODEL_GPT_4},
 *         .tagged = {.branch = OD_SINK_SHAPE_ID, .id = OD_STR("3c90c3cc-0d44-4b50-8888-8dd25736052a")},
 *         .either = {.branch = OD_SINK_ANYTHING_TEXT, .text = OD_STR("text")},
 *     };
 *     if (od_client_new(&client, &od_sink, &options, reply.message) == OD_OK &&
 *         od_sink_everything(client, &request, &reply, &value) == OD_ACCEPTED)
 *       printf("label: %s\n", value->label.ptr);
 *     else
 *       puts(reply.message);
 *     od_reply_clear(&reply);
 *     od_client_free(client);
 *
 * Generated from specs/sink/everything.lua; do not edit. */
#ifndef OUTDIAL_SINK_EVERYTHING_H
#define OUTDIAL_SINK_EVERYTHING_H

#include <outdial/many.h>
#include <outdial/sink.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Every kind: required, required and nullable, optional, optional and nullable.
 *
 * Page: https://docs.sink.example/everything */
struct od_sink_everything_request {
  /* What comes first.
   * `first`: string; optional. */
  struct od_opt_string first;

  /* So that a required one is the 64th.
   * `second`: string; optional. */
  struct od_opt_string second;

  /* Required.
   * `string`: string; required.
   * Example: "text" */
  struct od_string string;

  /* Required, may be null.
   * `stringNull`: string; required; may be null. */
  struct od_opt_string string_null;

  /* Optional.
   * `stringOpt`: string; optional. */
  struct od_opt_string string_opt;

  /* Optional, may be null.
   * `stringOptNull`: string; optional; may be null. */
  struct od_opt_string string_opt_null;

  /* Required.
   * `integer`: integer; required.
   * Example: 7 */
  int64_t integer;

  /* Required, may be null.
   * `integerNull`: integer; required; may be null. */
  struct od_opt_int integer_null;

  /* Optional.
   * `integerOpt`: integer; optional. */
  struct od_opt_int integer_opt;

  /* Optional, may be null.
   * `integerOptNull`: integer; optional; may be null. */
  struct od_opt_int integer_opt_null;

  /* Required.
   * `number`: number; required.
   * Example: 0.5 */
  double number;

  /* Required, may be null.
   * `numberNull`: number; required; may be null. */
  struct od_opt_number number_null;

  /* Optional.
   * `numberOpt`: number; optional. */
  struct od_opt_number number_opt;

  /* Optional, may be null.
   * `numberOptNull`: number; optional; may be null. */
  struct od_opt_number number_opt_null;

  /* Required.
   * `boolean`: boolean; required.
   * Example: true */
  bool boolean;

  /* Required, may be null.
   * `booleanNull`: boolean; required; may be null. */
  struct od_opt_bool boolean_null;

  /* Optional.
   * `booleanOpt`: boolean; optional. */
  struct od_opt_bool boolean_opt;

  /* Optional, may be null.
   * `booleanOptNull`: boolean; optional; may be null. */
  struct od_opt_bool boolean_opt_null;

  /* Required.
   * `coloured`: string, one of "red", "green", "light-blue" or ""; required.
   * Example: "light-blue" */
  struct od_sink_colour_value coloured;

  /* Required, may be null.
   * `colouredNull`: string, one of "red", "green", "light-blue" or ""; required; may be null. */
  struct od_opt_sink_colour coloured_null;

  /* Optional.
   * `colouredOpt`: string, one of "red", "green", "light-blue" or ""; optional. */
  struct od_opt_sink_colour coloured_opt;

  /* Optional, may be null.
   * `colouredOptNull`: string, one of "red", "green", "light-blue" or ""; optional; may be null. */
  struct od_opt_sink_colour coloured_opt_null;

  /* Required.
   * `open_enum`: string, such as "gpt-4" or "gpt-4o"; required.
   * Example: gpt-5, unlisted */
  struct od_sink_model_value open_enum;

  /* Required, may be null.
   * `open_enumNull`: string, such as "gpt-4" or "gpt-4o"; required; may be null. */
  struct od_opt_sink_model open_enum_null;

  /* Optional.
   * `open_enumOpt`: string, such as "gpt-4" or "gpt-4o"; optional. */
  struct od_opt_sink_model open_enum_opt;

  /* Optional, may be null.
   * `open_enumOptNull`: string, such as "gpt-4" or "gpt-4o"; optional; may be null. */
  struct od_opt_sink_model open_enum_opt_null;

  /* Required.
   * `object`: object; required.
   * Example: {"name":"a"} */
  const struct od_sink_part *object;

  /* Required, may be null.
   * `objectNull`: object; required; may be null. */
  struct od_opt_sink_part object_null;

  /* Optional.
   * `objectOpt`: object; optional. */
  struct od_opt_sink_part object_opt;

  /* Optional, may be null.
   * `objectOptNull`: object; optional; may be null. */
  struct od_opt_sink_part object_opt_null;

  /* Required.
   * `tagged`: either id (string, a UUID), circle (object) or square (object); required. */
  struct od_sink_shape tagged;

  /* Required, may be null.
   * `taggedNull`: either id (string, a UUID), circle (object) or square (object); required; may be null. */
  struct od_opt_sink_shape tagged_null;

  /* Optional.
   * `taggedOpt`: either id (string, a UUID), circle (object) or square (object); optional. */
  struct od_opt_sink_shape tagged_opt;

  /* Optional, may be null.
   * `taggedOptNull`: either id (string, a UUID), circle (object) or square (object); optional; may be null. */
  struct od_opt_sink_shape tagged_opt_null;

  /* Required.
   * `either`: either text (string), amount (number, at most 10), flag (boolean), names (list of string) or table
   * (map from names to string); required.
   * Example: "x" */
  struct od_sink_anything either;

  /* Required, may be null.
   * `eitherNull`: either text (string), amount (number, at most 10), flag (boolean), names (list of string) or table
   * (map from names to string); required; may be null. */
  struct od_opt_sink_anything either_null;

  /* Optional.
   * `eitherOpt`: either text (string), amount (number, at most 10), flag (boolean), names (list of string) or table
   * (map from names to string); optional. */
  struct od_opt_sink_anything either_opt;

  /* Optional, may be null.
   * `eitherOptNull`: either text (string), amount (number, at most 10), flag (boolean), names (list of string) or
   * table (map from names to string); optional; may be null. */
  struct od_opt_sink_anything either_opt_null;

  /* Required.
   * `json`: any JSON; required. */
  struct od_json json;

  /* Required, may be null.
   * `jsonNull`: any JSON; required; may be null. */
  struct od_opt_json json_null;

  /* Optional.
   * `jsonOpt`: any JSON; optional. */
  struct od_opt_json json_opt;

  /* Optional, may be null.
   * `jsonOptNull`: any JSON; optional; may be null. */
  struct od_opt_json json_opt_null;

  /* Required.
   * `json_object`: a JSON object; required.
   * Example: {} */
  struct od_json json_object;

  /* Required, may be null.
   * `json_objectNull`: a JSON object; required; may be null. */
  struct od_opt_json json_object_null;

  /* Optional.
   * `json_objectOpt`: a JSON object; optional. */
  struct od_opt_json json_object_opt;

  /* Optional, may be null.
   * `json_objectOptNull`: a JSON object; optional; may be null. */
  struct od_opt_json json_object_opt_null;

  /* Required.
   * `strings`: list of string, 1 to 3 items; required.
   * Example: ["a","b"] */
  struct od_string_list strings;

  /* Required, may be null.
   * `stringsNull`: list of string, 1 to 3 items; required; may be null. */
  struct od_opt_string_list strings_null;

  /* Optional.
   * `stringsOpt`: list of string, 1 to 3 items; optional. */
  struct od_opt_string_list strings_opt;

  /* Optional, may be null.
   * `stringsOptNull`: list of string, 1 to 3 items; optional; may be null. */
  struct od_opt_string_list strings_opt_null;

  /* Required.
   * `integers`: list of integer, 0 or more; required.
   * Example: [1,2] */
  struct od_int_list integers;

  /* Required, may be null.
   * `integersNull`: list of integer, 0 or more; required; may be null. */
  struct od_opt_int_list integers_null;

  /* Optional.
   * `integersOpt`: list of integer, 0 or more; optional. */
  struct od_opt_int_list integers_opt;

  /* Optional, may be null.
   * `integersOptNull`: list of integer, 0 or more; optional; may be null. */
  struct od_opt_int_list integers_opt_null;

  /* Required.
   * `numbers`: list of number; required. */
  struct od_number_list numbers;

  /* Required, may be null.
   * `numbersNull`: list of number; required; may be null. */
  struct od_opt_number_list numbers_null;

  /* Optional.
   * `numbersOpt`: list of number; optional. */
  struct od_opt_number_list numbers_opt;

  /* Optional, may be null.
   * `numbersOptNull`: list of number; optional; may be null. */
  struct od_opt_number_list numbers_opt_null;

  /* Required.
   * `booleans`: list of boolean; required. */
  struct od_bool_list booleans;

  /* Required, may be null.
   * `booleansNull`: list of boolean; required; may be null. */
  struct od_opt_bool_list booleans_null;

  /* Optional.
   * `booleansOpt`: list of boolean; optional. */
  struct od_opt_bool_list booleans_opt;

  /* Optional, may be null.
   * `booleansOptNull`: list of boolean; optional; may be null. */
  struct od_opt_bool_list booleans_opt_null;

  /* Required.
   * `enums`: list of string, one of "red", "green", "light-blue" or ""; required. */
  struct od_sink_colour_list enums;

  /* Required, may be null.
   * `enumsNull`: list of string, one of "red", "green", "light-blue" or ""; required; may be null. */
  struct od_opt_sink_colour_list enums_null;

  /* Optional.
   * `enumsOpt`: list of string, one of "red", "green", "light-blue" or ""; optional. */
  struct od_opt_sink_colour_list enums_opt;

  /* Optional, may be null.
   * `enumsOptNull`: list of string, one of "red", "green", "light-blue" or ""; optional; may be null. */
  struct od_opt_sink_colour_list enums_opt_null;

  /* Required.
   * `objects`: list of object, exactly 2 items; required. */
  struct od_sink_part_list objects;

  /* Required, may be null.
   * `objectsNull`: list of object, exactly 2 items; required; may be null. */
  struct od_opt_sink_part_list objects_null;

  /* Optional.
   * `objectsOpt`: list of object, exactly 2 items; optional. */
  struct od_opt_sink_part_list objects_opt;

  /* Optional, may be null.
   * `objectsOptNull`: list of object, exactly 2 items; optional; may be null. */
  struct od_opt_sink_part_list objects_opt_null;

  /* Required.
   * `unions`: list of either id (string, a UUID), circle (object) or square (object); required. */
  struct od_sink_shape_list unions;

  /* Required, may be null.
   * `unionsNull`: list of either id (string, a UUID), circle (object) or square (object); required; may be null. */
  struct od_opt_sink_shape_list unions_null;

  /* Optional.
   * `unionsOpt`: list of either id (string, a UUID), circle (object) or square (object); optional. */
  struct od_opt_sink_shape_list unions_opt;

  /* Optional, may be null.
   * `unionsOptNull`: list of either id (string, a UUID), circle (object) or square (object); optional; may be null. */
  struct od_opt_sink_shape_list unions_opt_null;

  /* Required.
   * `jsons`: list of any JSON; required. */
  struct od_json_list jsons;

  /* Required, may be null.
   * `jsonsNull`: list of any JSON; required; may be null. */
  struct od_opt_json_list jsons_null;

  /* Optional.
   * `jsonsOpt`: list of any JSON; optional. */
  struct od_opt_json_list jsons_opt;

  /* Optional, may be null.
   * `jsonsOptNull`: list of any JSON; optional; may be null. */
  struct od_opt_json_list jsons_opt_null;

  /* Required.
   * `lists`: list of list of string; required. */
  struct od_sink_string_list_list lists;

  /* Required, may be null.
   * `listsNull`: list of list of string; required; may be null. */
  struct od_opt_sink_string_list_list lists_null;

  /* Optional.
   * `listsOpt`: list of list of string; optional. */
  struct od_opt_sink_string_list_list lists_opt;

  /* Optional, may be null.
   * `listsOptNull`: list of list of string; optional; may be null. */
  struct od_opt_sink_string_list_list lists_opt_null;

  /* Required.
   * `object_lists`: list of list of object; required. */
  struct od_sink_part_list_list object_lists;

  /* Required, may be null.
   * `object_listsNull`: list of list of object; required; may be null. */
  struct od_opt_sink_part_list_list object_lists_null;

  /* Optional.
   * `object_listsOpt`: list of list of object; optional. */
  struct od_opt_sink_part_list_list object_lists_opt;

  /* Optional, may be null.
   * `object_listsOptNull`: list of list of object; optional; may be null. */
  struct od_opt_sink_part_list_list object_lists_opt_null;

  /* Required.
   * `string_map`: map from names to string; required. */
  struct od_string_map string_map;

  /* Required, may be null.
   * `string_mapNull`: map from names to string; required; may be null. */
  struct od_opt_string_map string_map_null;

  /* Optional.
   * `string_mapOpt`: map from names to string; optional. */
  struct od_opt_string_map string_map_opt;

  /* Optional, may be null.
   * `string_mapOptNull`: map from names to string; optional; may be null. */
  struct od_opt_string_map string_map_opt_null;

  /* Required.
   * `integer_map`: map from names to integer; required. */
  struct od_sink_int_map integer_map;

  /* Required, may be null.
   * `integer_mapNull`: map from names to integer; required; may be null. */
  struct od_opt_sink_int_map integer_map_null;

  /* Optional.
   * `integer_mapOpt`: map from names to integer; optional. */
  struct od_opt_sink_int_map integer_map_opt;

  /* Optional, may be null.
   * `integer_mapOptNull`: map from names to integer; optional; may be null. */
  struct od_opt_sink_int_map integer_map_opt_null;

  /* Required.
   * `enum_map`: map from names to string, one of "red", "green", "light-blue" or ""; required. */
  struct od_sink_colour_map enum_map;

  /* Required, may be null.
   * `enum_mapNull`: map from names to string, one of "red", "green", "light-blue" or ""; required; may be null. */
  struct od_opt_sink_colour_map enum_map_null;

  /* Optional.
   * `enum_mapOpt`: map from names to string, one of "red", "green", "light-blue" or ""; optional. */
  struct od_opt_sink_colour_map enum_map_opt;

  /* Optional, may be null.
   * `enum_mapOptNull`: map from names to string, one of "red", "green", "light-blue" or ""; optional; may be null. */
  struct od_opt_sink_colour_map enum_map_opt_null;

  /* Required.
   * `object_map`: map from names to object; required. */
  struct od_sink_part_map object_map;

  /* Required, may be null.
   * `object_mapNull`: map from names to object; required; may be null. */
  struct od_opt_sink_part_map object_map_null;

  /* Optional.
   * `object_mapOpt`: map from names to object; optional. */
  struct od_opt_sink_part_map object_map_opt;

  /* Optional, may be null.
   * `object_mapOptNull`: map from names to object; optional; may be null. */
  struct od_opt_sink_part_map object_map_opt_null;

  /* Required.
   * `list_map`: map from names to list of string, at most 5 items; required. */
  struct od_sink_string_list_map list_map;

  /* Required, may be null.
   * `list_mapNull`: map from names to list of string, at most 5 items; required; may be null. */
  struct od_opt_sink_string_list_map list_map_null;

  /* Optional.
   * `list_mapOpt`: map from names to list of string, at most 5 items; optional. */
  struct od_opt_sink_string_list_map list_map_opt;

  /* Optional, may be null.
   * `list_mapOptNull`: map from names to list of string, at most 5 items; optional; may be null. */
  struct od_opt_sink_string_list_map list_map_opt_null;

  /* Required.
   * `union_map`: map from names to either text (string), amount (number, at most 10), flag (boolean), names (list of
   * string) or table (map from names to string); required. */
  struct od_sink_anything_map union_map;

  /* Required, may be null.
   * `union_mapNull`: map from names to either text (string), amount (number, at most 10), flag (boolean), names
   * (list of string) or table (map from names to string); required; may be null. */
  struct od_opt_sink_anything_map union_map_null;

  /* Optional.
   * `union_mapOpt`: map from names to either text (string), amount (number, at most 10), flag (boolean), names (list
   * of string) or table (map from names to string); optional. */
  struct od_opt_sink_anything_map union_map_opt;

  /* Optional, may be null.
   * `union_mapOptNull`: map from names to either text (string), amount (number, at most 10), flag (boolean), names
   * (list of string) or table (map from names to string); optional; may be null. */
  struct od_opt_sink_anything_map union_map_opt_null;

  /* Required.
   * `json_map`: map from names to any JSON; required. */
  struct od_sink_json_map json_map;

  /* Required, may be null.
   * `json_mapNull`: map from names to any JSON; required; may be null. */
  struct od_opt_sink_json_map json_map_null;

  /* Optional.
   * `json_mapOpt`: map from names to any JSON; optional. */
  struct od_opt_sink_json_map json_map_opt;

  /* Optional, may be null.
   * `json_mapOptNull`: map from names to any JSON; optional; may be null. */
  struct od_opt_sink_json_map json_map_opt_null;

  /* Required.
   * `map_map`: map from names to map from names to integer; required. */
  struct od_sink_int_map_map map_map;

  /* Required, may be null.
   * `map_mapNull`: map from names to map from names to integer; required; may be null. */
  struct od_opt_sink_int_map_map map_map_null;

  /* Optional.
   * `map_mapOpt`: map from names to map from names to integer; optional. */
  struct od_opt_sink_int_map_map map_map_opt;

  /* Optional, may be null.
   * `map_mapOptNull`: map from names to map from names to integer; optional; may be null. */
  struct od_opt_sink_int_map_map map_map_opt_null;

  /* Required.
   * `map_list`: list of map from names to string; required. */
  struct od_sink_string_map_list map_list;

  /* Required, may be null.
   * `map_listNull`: list of map from names to string; required; may be null. */
  struct od_opt_sink_string_map_list map_list_null;

  /* Optional.
   * `map_listOpt`: list of map from names to string; optional. */
  struct od_opt_sink_string_map_list map_list_opt;

  /* Optional, may be null.
   * `map_listOptNull`: list of map from names to string; optional; may be null. */
  struct od_opt_sink_string_map_list map_list_opt_null;

  /* Required.
   * `enum_map_list`: list of map from names to string, such as "gpt-4" or "gpt-4o"; required. */
  struct od_sink_model_map_list enum_map_list;

  /* Required, may be null.
   * `enum_map_listNull`: list of map from names to string, such as "gpt-4" or "gpt-4o"; required; may be null. */
  struct od_opt_sink_model_map_list enum_map_list_null;

  /* Optional.
   * `enum_map_listOpt`: list of map from names to string, such as "gpt-4" or "gpt-4o"; optional. */
  struct od_opt_sink_model_map_list enum_map_list_opt;

  /* Optional, may be null.
   * `enum_map_listOptNull`: list of map from names to string, such as "gpt-4" or "gpt-4o"; optional; may be null. */
  struct od_opt_sink_model_map_list enum_map_list_opt_null;

  struct od_members extra; /* members that the page does not know */
};

/* Every finding about a request: what the page forbids, and warnings.
 *   report  emptied, then receives the findings; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_sink_everything_validate(const struct od_sink_everything_request *request,
                                                         struct od_report *report);

/* The JSON of a request's body, without validating it.
 *   out     what it held is replaced
 *   report  says why there is no JSON of it: a text that is not UTF-8, a number that is not finite
 * Returns OD_OK, OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_sink_everything_encode(const struct od_sink_everything_request *request,
                                                       struct od_buffer *out, struct od_report *report);

/* A request from `len` bytes of JSON, judged strictly.
 *   arena   receives the struct and all it points at
 *   out     receives the struct; NULL unless OD_OK; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_sink_everything_decode(struct od_arena *arena, const char *text, size_t len,
                                                       const struct od_sink_everything_request **out,
                                                       struct od_report *report);

/* The same for a reply, read leniently: what is newer than the page is kept. */
OD_MUST_CHECK enum od_status od_sink_everything_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                                             const struct od_sink_node **out, struct od_report *report);

/* Validates, encodes, sends at most once, decodes.
 *   client  of &od_sink
 *   reply   cleared first; says what is known, and owns what *out points at
 *   out     receives the reply; NULL unless OD_ACCEPTED; may not be NULL
 * Returns reply->outcome. */
enum od_outcome od_sink_everything(struct od_client *client, const struct od_sink_everything_request *request,
                                   struct od_reply *reply, const struct od_sink_node **out);

/* The same for programs that treat operations alike: see outdial/descriptor.h. */
extern const struct od_operation od_sink_everything_operation;

/* Sends without waiting: od_start() with the type of the request. The `value` of the reply that od_wait() returns is a
 * const struct od_sink_node *. In line, so that who does not use it needs no libcurl. */
static inline void od_sink_everything_start(struct od_client *client, const struct od_sink_everything_request *request,
                                            struct od_reply *reply)
{
  od_start(client, &od_sink_everything_operation, request, reply);
}

#ifdef __cplusplus
}
#endif
#endif
