/* sink.everything: tables and typed functions. Generated; do not edit. */
#include <outdial/sink_everything.h>

#include "sink_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_list everything_request__strings_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_constraint everything_request__strings_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {1, 3}},
};
static const struct od_list everything_request__strings_null_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_constraint everything_request__strings_null_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {1, 3}},
};
static const struct od_list everything_request__strings_opt_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_constraint everything_request__strings_opt_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {1, 3}},
};
static const struct od_list everything_request__strings_opt_null_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_constraint everything_request__strings_opt_null_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {1, 3}},
};
static const struct od_constraint everything_request__integers_item_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = 0},
};
static const struct od_list everything_request__integers_list = {
    .item = {.kind = OD_KIND_INTEGER,
             .constraints = everything_request__integers_item_constraints, .n_constraints = 1,
             .presence = OD_PLAIN},
    .stride = sizeof(int64_t)};
static const struct od_constraint everything_request__integers_null_item_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = 0},
};
static const struct od_list everything_request__integers_null_list = {
    .item = {.kind = OD_KIND_INTEGER,
             .constraints = everything_request__integers_null_item_constraints, .n_constraints = 1,
             .presence = OD_PLAIN},
    .stride = sizeof(int64_t)};
static const struct od_constraint everything_request__integers_opt_item_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = 0},
};
static const struct od_list everything_request__integers_opt_list = {
    .item = {.kind = OD_KIND_INTEGER,
             .constraints = everything_request__integers_opt_item_constraints, .n_constraints = 1,
             .presence = OD_PLAIN},
    .stride = sizeof(int64_t)};
static const struct od_constraint everything_request__integers_opt_null_item_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = 0},
};
static const struct od_list everything_request__integers_opt_null_list = {
    .item = {.kind = OD_KIND_INTEGER,
             .constraints = everything_request__integers_opt_null_item_constraints, .n_constraints = 1,
             .presence = OD_PLAIN},
    .stride = sizeof(int64_t)};
static const struct od_list everything_request__numbers_list = {
    .item = {.kind = OD_KIND_NUMBER, .presence = OD_PLAIN},
    .stride = sizeof(double)};
static const struct od_list everything_request__numbers_null_list = {
    .item = {.kind = OD_KIND_NUMBER, .presence = OD_PLAIN},
    .stride = sizeof(double)};
static const struct od_list everything_request__numbers_opt_list = {
    .item = {.kind = OD_KIND_NUMBER, .presence = OD_PLAIN},
    .stride = sizeof(double)};
static const struct od_list everything_request__numbers_opt_null_list = {
    .item = {.kind = OD_KIND_NUMBER, .presence = OD_PLAIN},
    .stride = sizeof(double)};
static const struct od_list everything_request__booleans_list = {
    .item = {.kind = OD_KIND_BOOLEAN, .presence = OD_PLAIN},
    .stride = sizeof(bool)};
static const struct od_list everything_request__booleans_null_list = {
    .item = {.kind = OD_KIND_BOOLEAN, .presence = OD_PLAIN},
    .stride = sizeof(bool)};
static const struct od_list everything_request__booleans_opt_list = {
    .item = {.kind = OD_KIND_BOOLEAN, .presence = OD_PLAIN},
    .stride = sizeof(bool)};
static const struct od_list everything_request__booleans_opt_null_list = {
    .item = {.kind = OD_KIND_BOOLEAN, .presence = OD_PLAIN},
    .stride = sizeof(bool)};
static const struct od_list everything_request__enums_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_colour_enum, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_colour_value)};
static const struct od_list everything_request__enums_null_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_colour_enum, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_colour_value)};
static const struct od_list everything_request__enums_opt_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_colour_enum, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_colour_value)};
static const struct od_list everything_request__enums_opt_null_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_colour_enum, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_colour_value)};
static const struct od_list everything_request__objects_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part)};
static const struct od_constraint everything_request__objects_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {2, 2}},
};
static const struct od_list everything_request__objects_null_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part)};
static const struct od_constraint everything_request__objects_null_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {2, 2}},
};
static const struct od_list everything_request__objects_opt_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part)};
static const struct od_constraint everything_request__objects_opt_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {2, 2}},
};
static const struct od_list everything_request__objects_opt_null_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part)};
static const struct od_constraint everything_request__objects_opt_null_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {2, 2}},
};
static const struct od_list everything_request__unions_list = {
    .item = {.kind = OD_KIND_UNION, .sub = &od_sink_shape_union, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_shape)};
static const struct od_list everything_request__unions_null_list = {
    .item = {.kind = OD_KIND_UNION, .sub = &od_sink_shape_union, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_shape)};
static const struct od_list everything_request__unions_opt_list = {
    .item = {.kind = OD_KIND_UNION, .sub = &od_sink_shape_union, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_shape)};
static const struct od_list everything_request__unions_opt_null_list = {
    .item = {.kind = OD_KIND_UNION, .sub = &od_sink_shape_union, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_shape)};
static const struct od_list everything_request__jsons_list = {
    .item = {.kind = OD_KIND_JSON, .presence = OD_PLAIN},
    .stride = sizeof(struct od_json)};
static const struct od_list everything_request__jsons_null_list = {
    .item = {.kind = OD_KIND_JSON, .presence = OD_PLAIN},
    .stride = sizeof(struct od_json)};
static const struct od_list everything_request__jsons_opt_list = {
    .item = {.kind = OD_KIND_JSON, .presence = OD_PLAIN},
    .stride = sizeof(struct od_json)};
static const struct od_list everything_request__jsons_opt_null_list = {
    .item = {.kind = OD_KIND_JSON, .presence = OD_PLAIN},
    .stride = sizeof(struct od_json)};
static const struct od_list everything_request__lists_item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__lists_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__lists_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_list)};
static const struct od_list everything_request__lists_null_item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__lists_null_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__lists_null_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_list)};
static const struct od_list everything_request__lists_opt_item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__lists_opt_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__lists_opt_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_list)};
static const struct od_list everything_request__lists_opt_null_item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__lists_opt_null_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__lists_opt_null_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_list)};
static const struct od_list everything_request__object_lists_item_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part)};
static const struct od_list everything_request__object_lists_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__object_lists_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part_list)};
static const struct od_list everything_request__object_lists_null_item_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part)};
static const struct od_list everything_request__object_lists_null_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__object_lists_null_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part_list)};
static const struct od_list everything_request__object_lists_opt_item_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part)};
static const struct od_list everything_request__object_lists_opt_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__object_lists_opt_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part_list)};
static const struct od_list everything_request__object_lists_opt_null_item_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part)};
static const struct od_list everything_request__object_lists_opt_null_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__object_lists_opt_null_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part_list)};
static const struct od_list everything_request__string_map_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_list everything_request__string_map_null_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_list everything_request__string_map_opt_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_list everything_request__string_map_opt_null_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_list everything_request__integer_map_list = {
    .item = {.kind = OD_KIND_INTEGER, .offset = offsetof(struct od_sink_int_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_entry)};
static const struct od_list everything_request__integer_map_null_list = {
    .item = {.kind = OD_KIND_INTEGER, .offset = offsetof(struct od_sink_int_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_entry)};
static const struct od_list everything_request__integer_map_opt_list = {
    .item = {.kind = OD_KIND_INTEGER, .offset = offsetof(struct od_sink_int_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_entry)};
static const struct od_list everything_request__integer_map_opt_null_list = {
    .item = {.kind = OD_KIND_INTEGER, .offset = offsetof(struct od_sink_int_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_entry)};
static const struct od_list everything_request__enum_map_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_colour_enum,
             .offset = offsetof(struct od_sink_colour_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_colour_entry)};
static const struct od_list everything_request__enum_map_null_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_colour_enum,
             .offset = offsetof(struct od_sink_colour_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_colour_entry)};
static const struct od_list everything_request__enum_map_opt_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_colour_enum,
             .offset = offsetof(struct od_sink_colour_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_colour_entry)};
static const struct od_list everything_request__enum_map_opt_null_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_colour_enum,
             .offset = offsetof(struct od_sink_colour_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_colour_entry)};
static const struct od_list everything_request__object_map_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object,
             .offset = offsetof(struct od_sink_part_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part_entry)};
static const struct od_list everything_request__object_map_null_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object,
             .offset = offsetof(struct od_sink_part_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part_entry)};
static const struct od_list everything_request__object_map_opt_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object,
             .offset = offsetof(struct od_sink_part_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part_entry)};
static const struct od_list everything_request__object_map_opt_null_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object,
             .offset = offsetof(struct od_sink_part_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part_entry)};
static const struct od_list everything_request__list_map_item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__list_map_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__list_map_item_list,
             .offset = offsetof(struct od_sink_string_list_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_string_list_entry)};
static const struct od_constraint everything_request__list_map_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {0, 5}},
};
static const struct od_list everything_request__list_map_null_item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__list_map_null_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__list_map_null_item_list,
             .offset = offsetof(struct od_sink_string_list_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_string_list_entry)};
static const struct od_constraint everything_request__list_map_null_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {0, 5}},
};
static const struct od_list everything_request__list_map_opt_item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__list_map_opt_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__list_map_opt_item_list,
             .offset = offsetof(struct od_sink_string_list_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_string_list_entry)};
static const struct od_constraint everything_request__list_map_opt_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {0, 5}},
};
static const struct od_list everything_request__list_map_opt_null_item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__list_map_opt_null_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__list_map_opt_null_item_list,
             .offset = offsetof(struct od_sink_string_list_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_string_list_entry)};
static const struct od_constraint everything_request__list_map_opt_null_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {0, 5}},
};
static const struct od_list everything_request__union_map_list = {
    .item = {.kind = OD_KIND_UNION, .sub = &od_sink_anything_union,
             .offset = offsetof(struct od_sink_anything_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_anything_entry)};
static const struct od_list everything_request__union_map_null_list = {
    .item = {.kind = OD_KIND_UNION, .sub = &od_sink_anything_union,
             .offset = offsetof(struct od_sink_anything_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_anything_entry)};
static const struct od_list everything_request__union_map_opt_list = {
    .item = {.kind = OD_KIND_UNION, .sub = &od_sink_anything_union,
             .offset = offsetof(struct od_sink_anything_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_anything_entry)};
static const struct od_list everything_request__union_map_opt_null_list = {
    .item = {.kind = OD_KIND_UNION, .sub = &od_sink_anything_union,
             .offset = offsetof(struct od_sink_anything_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_anything_entry)};
static const struct od_list everything_request__json_map_list = {
    .item = {.kind = OD_KIND_JSON, .offset = offsetof(struct od_sink_json_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_json_entry)};
static const struct od_list everything_request__json_map_null_list = {
    .item = {.kind = OD_KIND_JSON, .offset = offsetof(struct od_sink_json_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_json_entry)};
static const struct od_list everything_request__json_map_opt_list = {
    .item = {.kind = OD_KIND_JSON, .offset = offsetof(struct od_sink_json_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_json_entry)};
static const struct od_list everything_request__json_map_opt_null_list = {
    .item = {.kind = OD_KIND_JSON, .offset = offsetof(struct od_sink_json_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_json_entry)};
static const struct od_list everything_request__map_map_item_list = {
    .item = {.kind = OD_KIND_INTEGER, .offset = offsetof(struct od_sink_int_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_entry)};
static const struct od_list everything_request__map_map_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_map_item_list,
             .offset = offsetof(struct od_sink_int_map_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_map_entry)};
static const struct od_list everything_request__map_map_null_item_list = {
    .item = {.kind = OD_KIND_INTEGER, .offset = offsetof(struct od_sink_int_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_entry)};
static const struct od_list everything_request__map_map_null_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_map_null_item_list,
             .offset = offsetof(struct od_sink_int_map_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_map_entry)};
static const struct od_list everything_request__map_map_opt_item_list = {
    .item = {.kind = OD_KIND_INTEGER, .offset = offsetof(struct od_sink_int_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_entry)};
static const struct od_list everything_request__map_map_opt_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_map_opt_item_list,
             .offset = offsetof(struct od_sink_int_map_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_map_entry)};
static const struct od_list everything_request__map_map_opt_null_item_list = {
    .item = {.kind = OD_KIND_INTEGER, .offset = offsetof(struct od_sink_int_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_entry)};
static const struct od_list everything_request__map_map_opt_null_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_map_opt_null_item_list,
             .offset = offsetof(struct od_sink_int_map_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_map_entry)};
static const struct od_list everything_request__map_list_item_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_list everything_request__map_list_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_list_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_map)};
static const struct od_list everything_request__map_list_null_item_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_list everything_request__map_list_null_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_list_null_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_map)};
static const struct od_list everything_request__map_list_opt_item_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_list everything_request__map_list_opt_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_list_opt_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_map)};
static const struct od_list everything_request__map_list_opt_null_item_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_list everything_request__map_list_opt_null_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_list_opt_null_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_map)};
static const struct od_list everything_request__enum_map_list_item_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_model_enum, .offset = offsetof(struct od_sink_model_entry, value),
             .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_entry)};
static const struct od_list everything_request__enum_map_list_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__enum_map_list_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_map)};
static const struct od_list everything_request__enum_map_list_null_item_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_model_enum, .offset = offsetof(struct od_sink_model_entry, value),
             .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_entry)};
static const struct od_list everything_request__enum_map_list_null_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__enum_map_list_null_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_map)};
static const struct od_list everything_request__enum_map_list_opt_item_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_model_enum, .offset = offsetof(struct od_sink_model_entry, value),
             .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_entry)};
static const struct od_list everything_request__enum_map_list_opt_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__enum_map_list_opt_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_map)};
static const struct od_list everything_request__enum_map_list_opt_null_item_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_model_enum, .offset = offsetof(struct od_sink_model_entry, value),
             .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_entry)};
static const struct od_list everything_request__enum_map_list_opt_null_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__enum_map_list_opt_null_item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_map)};
static const struct od_row everything_request_rows[] = {
    {.name = "\"string\":", .name_len = 9, .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .offset = offsetof(struct od_sink_everything_request, string), .presence = OD_PLAIN},
    {.name = "\"stringNull\":", .name_len = 13, .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .offset = offsetof(struct od_sink_everything_request, string_null.v),
     .presence = offsetof(struct od_sink_everything_request, string_null.is)},
    {.name = "\"stringOpt\":", .name_len = 12, .kind = OD_KIND_STRING,
     .offset = offsetof(struct od_sink_everything_request, string_opt.v),
     .presence = offsetof(struct od_sink_everything_request, string_opt.is)},
    {.name = "\"stringOptNull\":", .name_len = 16, .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     .offset = offsetof(struct od_sink_everything_request, string_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, string_opt_null.is)},
    {.name = "\"integer\":", .name_len = 10, .kind = OD_KIND_INTEGER, .flags = OD_ROW_REQUIRED,
     .offset = offsetof(struct od_sink_everything_request, integer), .presence = OD_PLAIN},
    {.name = "\"integerNull\":", .name_len = 14, .kind = OD_KIND_INTEGER, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .offset = offsetof(struct od_sink_everything_request, integer_null.v),
     .presence = offsetof(struct od_sink_everything_request, integer_null.is)},
    {.name = "\"integerOpt\":", .name_len = 13, .kind = OD_KIND_INTEGER,
     .offset = offsetof(struct od_sink_everything_request, integer_opt.v),
     .presence = offsetof(struct od_sink_everything_request, integer_opt.is)},
    {.name = "\"integerOptNull\":", .name_len = 17, .kind = OD_KIND_INTEGER, .flags = OD_ROW_NULLABLE,
     .offset = offsetof(struct od_sink_everything_request, integer_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, integer_opt_null.is)},
    {.name = "\"number\":", .name_len = 9, .kind = OD_KIND_NUMBER, .flags = OD_ROW_REQUIRED,
     .offset = offsetof(struct od_sink_everything_request, number), .presence = OD_PLAIN},
    {.name = "\"numberNull\":", .name_len = 13, .kind = OD_KIND_NUMBER, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .offset = offsetof(struct od_sink_everything_request, number_null.v),
     .presence = offsetof(struct od_sink_everything_request, number_null.is)},
    {.name = "\"numberOpt\":", .name_len = 12, .kind = OD_KIND_NUMBER,
     .offset = offsetof(struct od_sink_everything_request, number_opt.v),
     .presence = offsetof(struct od_sink_everything_request, number_opt.is)},
    {.name = "\"numberOptNull\":", .name_len = 16, .kind = OD_KIND_NUMBER, .flags = OD_ROW_NULLABLE,
     .offset = offsetof(struct od_sink_everything_request, number_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, number_opt_null.is)},
    {.name = "\"boolean\":", .name_len = 10, .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_REQUIRED,
     .offset = offsetof(struct od_sink_everything_request, boolean), .presence = OD_PLAIN},
    {.name = "\"booleanNull\":", .name_len = 14, .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .offset = offsetof(struct od_sink_everything_request, boolean_null.v),
     .presence = offsetof(struct od_sink_everything_request, boolean_null.is)},
    {.name = "\"booleanOpt\":", .name_len = 13, .kind = OD_KIND_BOOLEAN,
     .offset = offsetof(struct od_sink_everything_request, boolean_opt.v),
     .presence = offsetof(struct od_sink_everything_request, boolean_opt.is)},
    {.name = "\"booleanOptNull\":", .name_len = 17, .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_NULLABLE,
     .offset = offsetof(struct od_sink_everything_request, boolean_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, boolean_opt_null.is)},
    {.name = "\"coloured\":", .name_len = 11, .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED,
     .sub = &od_sink_colour_enum, .offset = offsetof(struct od_sink_everything_request, coloured),
     .presence = OD_PLAIN},
    {.name = "\"colouredNull\":", .name_len = 15, .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &od_sink_colour_enum, .offset = offsetof(struct od_sink_everything_request, coloured_null.v),
     .presence = offsetof(struct od_sink_everything_request, coloured_null.is)},
    {.name = "\"colouredOpt\":", .name_len = 14, .kind = OD_KIND_ENUM, .sub = &od_sink_colour_enum,
     .offset = offsetof(struct od_sink_everything_request, coloured_opt.v),
     .presence = offsetof(struct od_sink_everything_request, coloured_opt.is)},
    {.name = "\"colouredOptNull\":", .name_len = 18, .kind = OD_KIND_ENUM, .flags = OD_ROW_NULLABLE,
     .sub = &od_sink_colour_enum, .offset = offsetof(struct od_sink_everything_request, coloured_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, coloured_opt_null.is)},
    {.name = "\"open_enum\":", .name_len = 12, .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED,
     .sub = &od_sink_model_enum, .offset = offsetof(struct od_sink_everything_request, open_enum),
     .presence = OD_PLAIN},
    {.name = "\"open_enumNull\":", .name_len = 16, .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &od_sink_model_enum, .offset = offsetof(struct od_sink_everything_request, open_enum_null.v),
     .presence = offsetof(struct od_sink_everything_request, open_enum_null.is)},
    {.name = "\"open_enumOpt\":", .name_len = 15, .kind = OD_KIND_ENUM, .sub = &od_sink_model_enum,
     .offset = offsetof(struct od_sink_everything_request, open_enum_opt.v),
     .presence = offsetof(struct od_sink_everything_request, open_enum_opt.is)},
    {.name = "\"open_enumOptNull\":", .name_len = 19, .kind = OD_KIND_ENUM, .flags = OD_ROW_NULLABLE,
     .sub = &od_sink_model_enum, .offset = offsetof(struct od_sink_everything_request, open_enum_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, open_enum_opt_null.is)},
    {.name = "\"object\":", .name_len = 9, .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED,
     .sub = &od_sink_part_object, .offset = offsetof(struct od_sink_everything_request, object),
     .presence = OD_PLAIN},
    {.name = "\"objectNull\":", .name_len = 13, .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &od_sink_part_object, .offset = offsetof(struct od_sink_everything_request, object_null.v),
     .presence = offsetof(struct od_sink_everything_request, object_null.is)},
    {.name = "\"objectOpt\":", .name_len = 12, .kind = OD_KIND_OBJECT, .sub = &od_sink_part_object,
     .offset = offsetof(struct od_sink_everything_request, object_opt.v),
     .presence = offsetof(struct od_sink_everything_request, object_opt.is)},
    {.name = "\"objectOptNull\":", .name_len = 16, .kind = OD_KIND_OBJECT, .flags = OD_ROW_NULLABLE,
     .sub = &od_sink_part_object, .offset = offsetof(struct od_sink_everything_request, object_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, object_opt_null.is)},
    {.name = "\"tagged\":", .name_len = 9, .kind = OD_KIND_UNION, .flags = OD_ROW_REQUIRED,
     .sub = &od_sink_shape_union, .offset = offsetof(struct od_sink_everything_request, tagged),
     .presence = OD_PLAIN},
    {.name = "\"taggedNull\":", .name_len = 13, .kind = OD_KIND_UNION, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &od_sink_shape_union, .offset = offsetof(struct od_sink_everything_request, tagged_null.v),
     .presence = offsetof(struct od_sink_everything_request, tagged_null.is)},
    {.name = "\"taggedOpt\":", .name_len = 12, .kind = OD_KIND_UNION, .sub = &od_sink_shape_union,
     .offset = offsetof(struct od_sink_everything_request, tagged_opt.v),
     .presence = offsetof(struct od_sink_everything_request, tagged_opt.is)},
    {.name = "\"taggedOptNull\":", .name_len = 16, .kind = OD_KIND_UNION, .flags = OD_ROW_NULLABLE,
     .sub = &od_sink_shape_union, .offset = offsetof(struct od_sink_everything_request, tagged_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, tagged_opt_null.is)},
    {.name = "\"either\":", .name_len = 9, .kind = OD_KIND_UNION, .flags = OD_ROW_REQUIRED,
     .sub = &od_sink_anything_union, .offset = offsetof(struct od_sink_everything_request, either),
     .presence = OD_PLAIN},
    {.name = "\"eitherNull\":", .name_len = 13, .kind = OD_KIND_UNION, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &od_sink_anything_union, .offset = offsetof(struct od_sink_everything_request, either_null.v),
     .presence = offsetof(struct od_sink_everything_request, either_null.is)},
    {.name = "\"eitherOpt\":", .name_len = 12, .kind = OD_KIND_UNION, .sub = &od_sink_anything_union,
     .offset = offsetof(struct od_sink_everything_request, either_opt.v),
     .presence = offsetof(struct od_sink_everything_request, either_opt.is)},
    {.name = "\"eitherOptNull\":", .name_len = 16, .kind = OD_KIND_UNION, .flags = OD_ROW_NULLABLE,
     .sub = &od_sink_anything_union, .offset = offsetof(struct od_sink_everything_request, either_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, either_opt_null.is)},
    {.name = "\"json\":", .name_len = 7, .kind = OD_KIND_JSON, .flags = OD_ROW_REQUIRED,
     .offset = offsetof(struct od_sink_everything_request, json), .presence = OD_PLAIN},
    {.name = "\"jsonNull\":", .name_len = 11, .kind = OD_KIND_JSON, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .offset = offsetof(struct od_sink_everything_request, json_null.v),
     .presence = offsetof(struct od_sink_everything_request, json_null.is)},
    {.name = "\"jsonOpt\":", .name_len = 10, .kind = OD_KIND_JSON,
     .offset = offsetof(struct od_sink_everything_request, json_opt.v),
     .presence = offsetof(struct od_sink_everything_request, json_opt.is)},
    {.name = "\"jsonOptNull\":", .name_len = 14, .kind = OD_KIND_JSON, .flags = OD_ROW_NULLABLE,
     .offset = offsetof(struct od_sink_everything_request, json_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, json_opt_null.is)},
    {.name = "\"json_object\":", .name_len = 14, .kind = OD_KIND_JSON_OBJECT, .flags = OD_ROW_REQUIRED,
     .offset = offsetof(struct od_sink_everything_request, json_object), .presence = OD_PLAIN},
    {.name = "\"json_objectNull\":", .name_len = 18, .kind = OD_KIND_JSON_OBJECT,
     .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .offset = offsetof(struct od_sink_everything_request, json_object_null.v),
     .presence = offsetof(struct od_sink_everything_request, json_object_null.is)},
    {.name = "\"json_objectOpt\":", .name_len = 17, .kind = OD_KIND_JSON_OBJECT,
     .offset = offsetof(struct od_sink_everything_request, json_object_opt.v),
     .presence = offsetof(struct od_sink_everything_request, json_object_opt.is)},
    {.name = "\"json_objectOptNull\":", .name_len = 21, .kind = OD_KIND_JSON_OBJECT, .flags = OD_ROW_NULLABLE,
     .offset = offsetof(struct od_sink_everything_request, json_object_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, json_object_opt_null.is)},
    {.name = "\"strings\":", .name_len = 10, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__strings_list,
     .constraints = everything_request__strings_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_everything_request, strings), .presence = OD_PLAIN},
    {.name = "\"stringsNull\":", .name_len = 14, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__strings_null_list,
     .constraints = everything_request__strings_null_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_everything_request, strings_null.v),
     .presence = offsetof(struct od_sink_everything_request, strings_null.is)},
    {.name = "\"stringsOpt\":", .name_len = 13, .kind = OD_KIND_LIST, .sub = &everything_request__strings_opt_list,
     .constraints = everything_request__strings_opt_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_everything_request, strings_opt.v),
     .presence = offsetof(struct od_sink_everything_request, strings_opt.is)},
    {.name = "\"stringsOptNull\":", .name_len = 17, .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__strings_opt_null_list,
     .constraints = everything_request__strings_opt_null_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_everything_request, strings_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, strings_opt_null.is)},
    {.name = "\"integers\":", .name_len = 11, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__integers_list, .offset = offsetof(struct od_sink_everything_request, integers),
     .presence = OD_PLAIN},
    {.name = "\"integersNull\":", .name_len = 15, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__integers_null_list,
     .offset = offsetof(struct od_sink_everything_request, integers_null.v),
     .presence = offsetof(struct od_sink_everything_request, integers_null.is)},
    {.name = "\"integersOpt\":", .name_len = 14, .kind = OD_KIND_LIST, .sub = &everything_request__integers_opt_list,
     .offset = offsetof(struct od_sink_everything_request, integers_opt.v),
     .presence = offsetof(struct od_sink_everything_request, integers_opt.is)},
    {.name = "\"integersOptNull\":", .name_len = 18, .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__integers_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, integers_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, integers_opt_null.is)},
    {.name = "\"numbers\":", .name_len = 10, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__numbers_list, .offset = offsetof(struct od_sink_everything_request, numbers),
     .presence = OD_PLAIN},
    {.name = "\"numbersNull\":", .name_len = 14, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__numbers_null_list,
     .offset = offsetof(struct od_sink_everything_request, numbers_null.v),
     .presence = offsetof(struct od_sink_everything_request, numbers_null.is)},
    {.name = "\"numbersOpt\":", .name_len = 13, .kind = OD_KIND_LIST, .sub = &everything_request__numbers_opt_list,
     .offset = offsetof(struct od_sink_everything_request, numbers_opt.v),
     .presence = offsetof(struct od_sink_everything_request, numbers_opt.is)},
    {.name = "\"numbersOptNull\":", .name_len = 17, .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__numbers_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, numbers_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, numbers_opt_null.is)},
    {.name = "\"booleans\":", .name_len = 11, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__booleans_list, .offset = offsetof(struct od_sink_everything_request, booleans),
     .presence = OD_PLAIN},
    {.name = "\"booleansNull\":", .name_len = 15, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__booleans_null_list,
     .offset = offsetof(struct od_sink_everything_request, booleans_null.v),
     .presence = offsetof(struct od_sink_everything_request, booleans_null.is)},
    {.name = "\"booleansOpt\":", .name_len = 14, .kind = OD_KIND_LIST, .sub = &everything_request__booleans_opt_list,
     .offset = offsetof(struct od_sink_everything_request, booleans_opt.v),
     .presence = offsetof(struct od_sink_everything_request, booleans_opt.is)},
    {.name = "\"booleansOptNull\":", .name_len = 18, .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__booleans_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, booleans_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, booleans_opt_null.is)},
    {.name = "\"enums\":", .name_len = 8, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__enums_list, .offset = offsetof(struct od_sink_everything_request, enums),
     .presence = OD_PLAIN},
    {.name = "\"enumsNull\":", .name_len = 12, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__enums_null_list,
     .offset = offsetof(struct od_sink_everything_request, enums_null.v),
     .presence = offsetof(struct od_sink_everything_request, enums_null.is)},
    {.name = "\"enumsOpt\":", .name_len = 11, .kind = OD_KIND_LIST, .sub = &everything_request__enums_opt_list,
     .offset = offsetof(struct od_sink_everything_request, enums_opt.v),
     .presence = offsetof(struct od_sink_everything_request, enums_opt.is)},
    {.name = "\"enumsOptNull\":", .name_len = 15, .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__enums_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, enums_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, enums_opt_null.is)},
    {.name = "\"objects\":", .name_len = 10, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__objects_list,
     .constraints = everything_request__objects_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_everything_request, objects), .presence = OD_PLAIN},
    {.name = "\"objectsNull\":", .name_len = 14, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__objects_null_list,
     .constraints = everything_request__objects_null_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_everything_request, objects_null.v),
     .presence = offsetof(struct od_sink_everything_request, objects_null.is)},
    {.name = "\"objectsOpt\":", .name_len = 13, .kind = OD_KIND_LIST, .sub = &everything_request__objects_opt_list,
     .constraints = everything_request__objects_opt_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_everything_request, objects_opt.v),
     .presence = offsetof(struct od_sink_everything_request, objects_opt.is)},
    {.name = "\"objectsOptNull\":", .name_len = 17, .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__objects_opt_null_list,
     .constraints = everything_request__objects_opt_null_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_everything_request, objects_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, objects_opt_null.is)},
    {.name = "\"unions\":", .name_len = 9, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__unions_list, .offset = offsetof(struct od_sink_everything_request, unions),
     .presence = OD_PLAIN},
    {.name = "\"unionsNull\":", .name_len = 13, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__unions_null_list,
     .offset = offsetof(struct od_sink_everything_request, unions_null.v),
     .presence = offsetof(struct od_sink_everything_request, unions_null.is)},
    {.name = "\"unionsOpt\":", .name_len = 12, .kind = OD_KIND_LIST, .sub = &everything_request__unions_opt_list,
     .offset = offsetof(struct od_sink_everything_request, unions_opt.v),
     .presence = offsetof(struct od_sink_everything_request, unions_opt.is)},
    {.name = "\"unionsOptNull\":", .name_len = 16, .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__unions_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, unions_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, unions_opt_null.is)},
    {.name = "\"jsons\":", .name_len = 8, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__jsons_list, .offset = offsetof(struct od_sink_everything_request, jsons),
     .presence = OD_PLAIN},
    {.name = "\"jsonsNull\":", .name_len = 12, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__jsons_null_list,
     .offset = offsetof(struct od_sink_everything_request, jsons_null.v),
     .presence = offsetof(struct od_sink_everything_request, jsons_null.is)},
    {.name = "\"jsonsOpt\":", .name_len = 11, .kind = OD_KIND_LIST, .sub = &everything_request__jsons_opt_list,
     .offset = offsetof(struct od_sink_everything_request, jsons_opt.v),
     .presence = offsetof(struct od_sink_everything_request, jsons_opt.is)},
    {.name = "\"jsonsOptNull\":", .name_len = 15, .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__jsons_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, jsons_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, jsons_opt_null.is)},
    {.name = "\"lists\":", .name_len = 8, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__lists_list, .offset = offsetof(struct od_sink_everything_request, lists),
     .presence = OD_PLAIN},
    {.name = "\"listsNull\":", .name_len = 12, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__lists_null_list,
     .offset = offsetof(struct od_sink_everything_request, lists_null.v),
     .presence = offsetof(struct od_sink_everything_request, lists_null.is)},
    {.name = "\"listsOpt\":", .name_len = 11, .kind = OD_KIND_LIST, .sub = &everything_request__lists_opt_list,
     .offset = offsetof(struct od_sink_everything_request, lists_opt.v),
     .presence = offsetof(struct od_sink_everything_request, lists_opt.is)},
    {.name = "\"listsOptNull\":", .name_len = 15, .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__lists_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, lists_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, lists_opt_null.is)},
    {.name = "\"object_lists\":", .name_len = 15, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__object_lists_list,
     .offset = offsetof(struct od_sink_everything_request, object_lists), .presence = OD_PLAIN},
    {.name = "\"object_listsNull\":", .name_len = 19, .kind = OD_KIND_LIST,
     .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE, .sub = &everything_request__object_lists_null_list,
     .offset = offsetof(struct od_sink_everything_request, object_lists_null.v),
     .presence = offsetof(struct od_sink_everything_request, object_lists_null.is)},
    {.name = "\"object_listsOpt\":", .name_len = 18, .kind = OD_KIND_LIST,
     .sub = &everything_request__object_lists_opt_list,
     .offset = offsetof(struct od_sink_everything_request, object_lists_opt.v),
     .presence = offsetof(struct od_sink_everything_request, object_lists_opt.is)},
    {.name = "\"object_listsOptNull\":", .name_len = 22, .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__object_lists_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, object_lists_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, object_lists_opt_null.is)},
    {.name = "\"string_map\":", .name_len = 13, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__string_map_list,
     .offset = offsetof(struct od_sink_everything_request, string_map), .presence = OD_PLAIN},
    {.name = "\"string_mapNull\":", .name_len = 17, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__string_map_null_list,
     .offset = offsetof(struct od_sink_everything_request, string_map_null.v),
     .presence = offsetof(struct od_sink_everything_request, string_map_null.is)},
    {.name = "\"string_mapOpt\":", .name_len = 16, .kind = OD_KIND_MAP,
     .sub = &everything_request__string_map_opt_list,
     .offset = offsetof(struct od_sink_everything_request, string_map_opt.v),
     .presence = offsetof(struct od_sink_everything_request, string_map_opt.is)},
    {.name = "\"string_mapOptNull\":", .name_len = 20, .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__string_map_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, string_map_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, string_map_opt_null.is)},
    {.name = "\"integer_map\":", .name_len = 14, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__integer_map_list,
     .offset = offsetof(struct od_sink_everything_request, integer_map), .presence = OD_PLAIN},
    {.name = "\"integer_mapNull\":", .name_len = 18, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__integer_map_null_list,
     .offset = offsetof(struct od_sink_everything_request, integer_map_null.v),
     .presence = offsetof(struct od_sink_everything_request, integer_map_null.is)},
    {.name = "\"integer_mapOpt\":", .name_len = 17, .kind = OD_KIND_MAP,
     .sub = &everything_request__integer_map_opt_list,
     .offset = offsetof(struct od_sink_everything_request, integer_map_opt.v),
     .presence = offsetof(struct od_sink_everything_request, integer_map_opt.is)},
    {.name = "\"integer_mapOptNull\":", .name_len = 21, .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__integer_map_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, integer_map_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, integer_map_opt_null.is)},
    {.name = "\"enum_map\":", .name_len = 11, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__enum_map_list, .offset = offsetof(struct od_sink_everything_request, enum_map),
     .presence = OD_PLAIN},
    {.name = "\"enum_mapNull\":", .name_len = 15, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__enum_map_null_list,
     .offset = offsetof(struct od_sink_everything_request, enum_map_null.v),
     .presence = offsetof(struct od_sink_everything_request, enum_map_null.is)},
    {.name = "\"enum_mapOpt\":", .name_len = 14, .kind = OD_KIND_MAP, .sub = &everything_request__enum_map_opt_list,
     .offset = offsetof(struct od_sink_everything_request, enum_map_opt.v),
     .presence = offsetof(struct od_sink_everything_request, enum_map_opt.is)},
    {.name = "\"enum_mapOptNull\":", .name_len = 18, .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__enum_map_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, enum_map_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, enum_map_opt_null.is)},
    {.name = "\"object_map\":", .name_len = 13, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__object_map_list,
     .offset = offsetof(struct od_sink_everything_request, object_map), .presence = OD_PLAIN},
    {.name = "\"object_mapNull\":", .name_len = 17, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__object_map_null_list,
     .offset = offsetof(struct od_sink_everything_request, object_map_null.v),
     .presence = offsetof(struct od_sink_everything_request, object_map_null.is)},
    {.name = "\"object_mapOpt\":", .name_len = 16, .kind = OD_KIND_MAP,
     .sub = &everything_request__object_map_opt_list,
     .offset = offsetof(struct od_sink_everything_request, object_map_opt.v),
     .presence = offsetof(struct od_sink_everything_request, object_map_opt.is)},
    {.name = "\"object_mapOptNull\":", .name_len = 20, .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__object_map_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, object_map_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, object_map_opt_null.is)},
    {.name = "\"list_map\":", .name_len = 11, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__list_map_list,
     .constraints = everything_request__list_map_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_everything_request, list_map), .presence = OD_PLAIN},
    {.name = "\"list_mapNull\":", .name_len = 15, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__list_map_null_list,
     .constraints = everything_request__list_map_null_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_everything_request, list_map_null.v),
     .presence = offsetof(struct od_sink_everything_request, list_map_null.is)},
    {.name = "\"list_mapOpt\":", .name_len = 14, .kind = OD_KIND_MAP, .sub = &everything_request__list_map_opt_list,
     .constraints = everything_request__list_map_opt_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_everything_request, list_map_opt.v),
     .presence = offsetof(struct od_sink_everything_request, list_map_opt.is)},
    {.name = "\"list_mapOptNull\":", .name_len = 18, .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__list_map_opt_null_list,
     .constraints = everything_request__list_map_opt_null_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_everything_request, list_map_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, list_map_opt_null.is)},
    {.name = "\"union_map\":", .name_len = 12, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__union_map_list, .offset = offsetof(struct od_sink_everything_request, union_map),
     .presence = OD_PLAIN},
    {.name = "\"union_mapNull\":", .name_len = 16, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__union_map_null_list,
     .offset = offsetof(struct od_sink_everything_request, union_map_null.v),
     .presence = offsetof(struct od_sink_everything_request, union_map_null.is)},
    {.name = "\"union_mapOpt\":", .name_len = 15, .kind = OD_KIND_MAP, .sub = &everything_request__union_map_opt_list,
     .offset = offsetof(struct od_sink_everything_request, union_map_opt.v),
     .presence = offsetof(struct od_sink_everything_request, union_map_opt.is)},
    {.name = "\"union_mapOptNull\":", .name_len = 19, .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__union_map_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, union_map_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, union_map_opt_null.is)},
    {.name = "\"json_map\":", .name_len = 11, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__json_map_list, .offset = offsetof(struct od_sink_everything_request, json_map),
     .presence = OD_PLAIN},
    {.name = "\"json_mapNull\":", .name_len = 15, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__json_map_null_list,
     .offset = offsetof(struct od_sink_everything_request, json_map_null.v),
     .presence = offsetof(struct od_sink_everything_request, json_map_null.is)},
    {.name = "\"json_mapOpt\":", .name_len = 14, .kind = OD_KIND_MAP, .sub = &everything_request__json_map_opt_list,
     .offset = offsetof(struct od_sink_everything_request, json_map_opt.v),
     .presence = offsetof(struct od_sink_everything_request, json_map_opt.is)},
    {.name = "\"json_mapOptNull\":", .name_len = 18, .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__json_map_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, json_map_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, json_map_opt_null.is)},
    {.name = "\"map_map\":", .name_len = 10, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__map_map_list, .offset = offsetof(struct od_sink_everything_request, map_map),
     .presence = OD_PLAIN},
    {.name = "\"map_mapNull\":", .name_len = 14, .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__map_map_null_list,
     .offset = offsetof(struct od_sink_everything_request, map_map_null.v),
     .presence = offsetof(struct od_sink_everything_request, map_map_null.is)},
    {.name = "\"map_mapOpt\":", .name_len = 13, .kind = OD_KIND_MAP, .sub = &everything_request__map_map_opt_list,
     .offset = offsetof(struct od_sink_everything_request, map_map_opt.v),
     .presence = offsetof(struct od_sink_everything_request, map_map_opt.is)},
    {.name = "\"map_mapOptNull\":", .name_len = 17, .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__map_map_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, map_map_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, map_map_opt_null.is)},
    {.name = "\"map_list\":", .name_len = 11, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__map_list_list, .offset = offsetof(struct od_sink_everything_request, map_list),
     .presence = OD_PLAIN},
    {.name = "\"map_listNull\":", .name_len = 15, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__map_list_null_list,
     .offset = offsetof(struct od_sink_everything_request, map_list_null.v),
     .presence = offsetof(struct od_sink_everything_request, map_list_null.is)},
    {.name = "\"map_listOpt\":", .name_len = 14, .kind = OD_KIND_LIST, .sub = &everything_request__map_list_opt_list,
     .offset = offsetof(struct od_sink_everything_request, map_list_opt.v),
     .presence = offsetof(struct od_sink_everything_request, map_list_opt.is)},
    {.name = "\"map_listOptNull\":", .name_len = 18, .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__map_list_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, map_list_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, map_list_opt_null.is)},
    {.name = "\"enum_map_list\":", .name_len = 16, .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__enum_map_list_list,
     .offset = offsetof(struct od_sink_everything_request, enum_map_list), .presence = OD_PLAIN},
    {.name = "\"enum_map_listNull\":", .name_len = 20, .kind = OD_KIND_LIST,
     .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE, .sub = &everything_request__enum_map_list_null_list,
     .offset = offsetof(struct od_sink_everything_request, enum_map_list_null.v),
     .presence = offsetof(struct od_sink_everything_request, enum_map_list_null.is)},
    {.name = "\"enum_map_listOpt\":", .name_len = 19, .kind = OD_KIND_LIST,
     .sub = &everything_request__enum_map_list_opt_list,
     .offset = offsetof(struct od_sink_everything_request, enum_map_list_opt.v),
     .presence = offsetof(struct od_sink_everything_request, enum_map_list_opt.is)},
    {.name = "\"enum_map_listOptNull\":", .name_len = 23, .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__enum_map_list_opt_null_list,
     .offset = offsetof(struct od_sink_everything_request, enum_map_list_opt_null.v),
     .presence = offsetof(struct od_sink_everything_request, enum_map_list_opt_null.is)},
};
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->string, struct od_string: 1, default: 0),
               "everything_request.string");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->string_null, struct od_opt_string: 1, default: 0),
               "everything_request.string_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->string_opt, struct od_opt_string: 1, default: 0),
               "everything_request.string_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->string_opt_null, struct od_opt_string: 1, default: 0),
               "everything_request.string_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->integer, int64_t: 1, default: 0),
               "everything_request.integer");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->integer_null, struct od_opt_int: 1, default: 0),
               "everything_request.integer_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->integer_opt, struct od_opt_int: 1, default: 0),
               "everything_request.integer_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->integer_opt_null, struct od_opt_int: 1, default: 0),
               "everything_request.integer_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->number, double: 1, default: 0),
               "everything_request.number");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->number_null, struct od_opt_number: 1, default: 0),
               "everything_request.number_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->number_opt, struct od_opt_number: 1, default: 0),
               "everything_request.number_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->number_opt_null, struct od_opt_number: 1, default: 0),
               "everything_request.number_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->boolean, bool: 1, default: 0),
               "everything_request.boolean");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->boolean_null, struct od_opt_bool: 1, default: 0),
               "everything_request.boolean_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->boolean_opt, struct od_opt_bool: 1, default: 0),
               "everything_request.boolean_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->boolean_opt_null, struct od_opt_bool: 1, default: 0),
               "everything_request.boolean_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->coloured, struct od_sink_colour_value: 1, default: 0),
               "everything_request.coloured");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->coloured_null,
                        struct od_opt_sink_colour: 1, default: 0),
               "everything_request.coloured_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->coloured_opt,
                        struct od_opt_sink_colour: 1, default: 0),
               "everything_request.coloured_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->coloured_opt_null,
                        struct od_opt_sink_colour: 1, default: 0),
               "everything_request.coloured_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->open_enum, struct od_sink_model_value: 1, default: 0),
               "everything_request.open_enum");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->open_enum_null,
                        struct od_opt_sink_model: 1, default: 0),
               "everything_request.open_enum_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->open_enum_opt,
                        struct od_opt_sink_model: 1, default: 0),
               "everything_request.open_enum_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->open_enum_opt_null,
                        struct od_opt_sink_model: 1, default: 0),
               "everything_request.open_enum_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->object, const struct od_sink_part *: 1, default: 0),
               "everything_request.object");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->object_null, struct od_opt_sink_part: 1, default: 0),
               "everything_request.object_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->object_opt, struct od_opt_sink_part: 1, default: 0),
               "everything_request.object_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->object_opt_null,
                        struct od_opt_sink_part: 1, default: 0),
               "everything_request.object_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->tagged, struct od_sink_shape: 1, default: 0),
               "everything_request.tagged");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->tagged_null, struct od_opt_sink_shape: 1, default: 0),
               "everything_request.tagged_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->tagged_opt, struct od_opt_sink_shape: 1, default: 0),
               "everything_request.tagged_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->tagged_opt_null,
                        struct od_opt_sink_shape: 1, default: 0),
               "everything_request.tagged_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->either, struct od_sink_anything: 1, default: 0),
               "everything_request.either");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->either_null,
                        struct od_opt_sink_anything: 1, default: 0),
               "everything_request.either_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->either_opt,
                        struct od_opt_sink_anything: 1, default: 0),
               "everything_request.either_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->either_opt_null,
                        struct od_opt_sink_anything: 1, default: 0),
               "everything_request.either_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->json, struct od_json: 1, default: 0),
               "everything_request.json");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->json_null, struct od_opt_json: 1, default: 0),
               "everything_request.json_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->json_opt, struct od_opt_json: 1, default: 0),
               "everything_request.json_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->json_opt_null, struct od_opt_json: 1, default: 0),
               "everything_request.json_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->json_object, struct od_json: 1, default: 0),
               "everything_request.json_object");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->json_object_null, struct od_opt_json: 1, default: 0),
               "everything_request.json_object_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->json_object_opt, struct od_opt_json: 1, default: 0),
               "everything_request.json_object_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->json_object_opt_null,
                        struct od_opt_json: 1, default: 0),
               "everything_request.json_object_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->strings, struct od_string_list: 1, default: 0),
               "everything_request.strings");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->strings_null,
                        struct od_opt_string_list: 1, default: 0),
               "everything_request.strings_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->strings_opt,
                        struct od_opt_string_list: 1, default: 0),
               "everything_request.strings_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->strings_opt_null,
                        struct od_opt_string_list: 1, default: 0),
               "everything_request.strings_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->integers, struct od_int_list: 1, default: 0),
               "everything_request.integers");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->integers_null, struct od_opt_int_list: 1, default: 0),
               "everything_request.integers_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->integers_opt, struct od_opt_int_list: 1, default: 0),
               "everything_request.integers_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->integers_opt_null,
                        struct od_opt_int_list: 1, default: 0),
               "everything_request.integers_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->numbers, struct od_number_list: 1, default: 0),
               "everything_request.numbers");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->numbers_null,
                        struct od_opt_number_list: 1, default: 0),
               "everything_request.numbers_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->numbers_opt,
                        struct od_opt_number_list: 1, default: 0),
               "everything_request.numbers_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->numbers_opt_null,
                        struct od_opt_number_list: 1, default: 0),
               "everything_request.numbers_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->booleans, struct od_bool_list: 1, default: 0),
               "everything_request.booleans");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->booleans_null,
                        struct od_opt_bool_list: 1, default: 0),
               "everything_request.booleans_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->booleans_opt, struct od_opt_bool_list: 1, default: 0),
               "everything_request.booleans_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->booleans_opt_null,
                        struct od_opt_bool_list: 1, default: 0),
               "everything_request.booleans_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->enums, struct od_sink_colour_list: 1, default: 0),
               "everything_request.enums");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->enums_null,
                        struct od_opt_sink_colour_list: 1, default: 0),
               "everything_request.enums_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->enums_opt,
                        struct od_opt_sink_colour_list: 1, default: 0),
               "everything_request.enums_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->enums_opt_null,
                        struct od_opt_sink_colour_list: 1, default: 0),
               "everything_request.enums_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->objects, struct od_sink_part_list: 1, default: 0),
               "everything_request.objects");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->objects_null,
                        struct od_opt_sink_part_list: 1, default: 0),
               "everything_request.objects_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->objects_opt,
                        struct od_opt_sink_part_list: 1, default: 0),
               "everything_request.objects_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->objects_opt_null,
                        struct od_opt_sink_part_list: 1, default: 0),
               "everything_request.objects_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->unions, struct od_sink_shape_list: 1, default: 0),
               "everything_request.unions");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->unions_null,
                        struct od_opt_sink_shape_list: 1, default: 0),
               "everything_request.unions_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->unions_opt,
                        struct od_opt_sink_shape_list: 1, default: 0),
               "everything_request.unions_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->unions_opt_null,
                        struct od_opt_sink_shape_list: 1, default: 0),
               "everything_request.unions_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->jsons, struct od_json_list: 1, default: 0),
               "everything_request.jsons");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->jsons_null, struct od_opt_json_list: 1, default: 0),
               "everything_request.jsons_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->jsons_opt, struct od_opt_json_list: 1, default: 0),
               "everything_request.jsons_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->jsons_opt_null,
                        struct od_opt_json_list: 1, default: 0),
               "everything_request.jsons_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->lists,
                        struct od_sink_string_list_list: 1, default: 0),
               "everything_request.lists");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->lists_null,
                        struct od_opt_sink_string_list_list: 1, default: 0),
               "everything_request.lists_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->lists_opt,
                        struct od_opt_sink_string_list_list: 1, default: 0),
               "everything_request.lists_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->lists_opt_null,
                        struct od_opt_sink_string_list_list: 1, default: 0),
               "everything_request.lists_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->object_lists,
                        struct od_sink_part_list_list: 1, default: 0),
               "everything_request.object_lists");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->object_lists_null,
                        struct od_opt_sink_part_list_list: 1, default: 0),
               "everything_request.object_lists_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->object_lists_opt,
                        struct od_opt_sink_part_list_list: 1, default: 0),
               "everything_request.object_lists_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->object_lists_opt_null,
                        struct od_opt_sink_part_list_list: 1, default: 0),
               "everything_request.object_lists_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->string_map, struct od_string_map: 1, default: 0),
               "everything_request.string_map");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->string_map_null,
                        struct od_opt_string_map: 1, default: 0),
               "everything_request.string_map_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->string_map_opt,
                        struct od_opt_string_map: 1, default: 0),
               "everything_request.string_map_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->string_map_opt_null,
                        struct od_opt_string_map: 1, default: 0),
               "everything_request.string_map_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->integer_map, struct od_sink_int_map: 1, default: 0),
               "everything_request.integer_map");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->integer_map_null,
                        struct od_opt_sink_int_map: 1, default: 0),
               "everything_request.integer_map_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->integer_map_opt,
                        struct od_opt_sink_int_map: 1, default: 0),
               "everything_request.integer_map_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->integer_map_opt_null,
                        struct od_opt_sink_int_map: 1, default: 0),
               "everything_request.integer_map_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->enum_map, struct od_sink_colour_map: 1, default: 0),
               "everything_request.enum_map");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->enum_map_null,
                        struct od_opt_sink_colour_map: 1, default: 0),
               "everything_request.enum_map_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->enum_map_opt,
                        struct od_opt_sink_colour_map: 1, default: 0),
               "everything_request.enum_map_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->enum_map_opt_null,
                        struct od_opt_sink_colour_map: 1, default: 0),
               "everything_request.enum_map_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->object_map, struct od_sink_part_map: 1, default: 0),
               "everything_request.object_map");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->object_map_null,
                        struct od_opt_sink_part_map: 1, default: 0),
               "everything_request.object_map_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->object_map_opt,
                        struct od_opt_sink_part_map: 1, default: 0),
               "everything_request.object_map_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->object_map_opt_null,
                        struct od_opt_sink_part_map: 1, default: 0),
               "everything_request.object_map_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->list_map,
                        struct od_sink_string_list_map: 1, default: 0),
               "everything_request.list_map");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->list_map_null,
                        struct od_opt_sink_string_list_map: 1, default: 0),
               "everything_request.list_map_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->list_map_opt,
                        struct od_opt_sink_string_list_map: 1, default: 0),
               "everything_request.list_map_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->list_map_opt_null,
                        struct od_opt_sink_string_list_map: 1, default: 0),
               "everything_request.list_map_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->union_map,
                        struct od_sink_anything_map: 1, default: 0),
               "everything_request.union_map");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->union_map_null,
                        struct od_opt_sink_anything_map: 1, default: 0),
               "everything_request.union_map_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->union_map_opt,
                        struct od_opt_sink_anything_map: 1, default: 0),
               "everything_request.union_map_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->union_map_opt_null,
                        struct od_opt_sink_anything_map: 1, default: 0),
               "everything_request.union_map_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->json_map, struct od_sink_json_map: 1, default: 0),
               "everything_request.json_map");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->json_map_null,
                        struct od_opt_sink_json_map: 1, default: 0),
               "everything_request.json_map_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->json_map_opt,
                        struct od_opt_sink_json_map: 1, default: 0),
               "everything_request.json_map_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->json_map_opt_null,
                        struct od_opt_sink_json_map: 1, default: 0),
               "everything_request.json_map_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->map_map, struct od_sink_int_map_map: 1, default: 0),
               "everything_request.map_map");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->map_map_null,
                        struct od_opt_sink_int_map_map: 1, default: 0),
               "everything_request.map_map_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->map_map_opt,
                        struct od_opt_sink_int_map_map: 1, default: 0),
               "everything_request.map_map_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->map_map_opt_null,
                        struct od_opt_sink_int_map_map: 1, default: 0),
               "everything_request.map_map_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->map_list,
                        struct od_sink_string_map_list: 1, default: 0),
               "everything_request.map_list");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->map_list_null,
                        struct od_opt_sink_string_map_list: 1, default: 0),
               "everything_request.map_list_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->map_list_opt,
                        struct od_opt_sink_string_map_list: 1, default: 0),
               "everything_request.map_list_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->map_list_opt_null,
                        struct od_opt_sink_string_map_list: 1, default: 0),
               "everything_request.map_list_opt_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->enum_map_list,
                        struct od_sink_model_map_list: 1, default: 0),
               "everything_request.enum_map_list");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->enum_map_list_null,
                        struct od_opt_sink_model_map_list: 1, default: 0),
               "everything_request.enum_map_list_null");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->enum_map_list_opt,
                        struct od_opt_sink_model_map_list: 1, default: 0),
               "everything_request.enum_map_list_opt");
_Static_assert(_Generic(((struct od_sink_everything_request *)0)->enum_map_list_opt_null,
                        struct od_opt_sink_model_map_list: 1, default: 0),
               "everything_request.enum_map_list_opt_null");
static const struct od_object od_sink_everything_request_object = {
    .name = "od_sink_everything_request",
    .page = "https://docs.sink.example/everything",
    .size = sizeof(struct od_sink_everything_request),
    .extra = offsetof(struct od_sink_everything_request, extra),
    .rows = everything_request_rows,
    .n_rows = 124,
    .n_required = 62,
};

static const struct od_error_reply errors[] = {
    {.status = 422, .doc = "Something is wrong with it.", .body = &od_sink_problem_object},
    {.status = 503, .busy = true, .doc = "Try again later."},
};

const struct od_operation od_sink_everything_operation = {
    .name = "sink.everything",
    .vendor = &od_sink,
    .method = "POST",
    .path = "/everything",
    .page = "https://docs.sink.example/everything",
    .doc = "Takes every kind of member in every way.",
    .request = &od_sink_everything_request_object,
    .reply = &od_sink_node_object,
    .errors = errors,
    .n_errors = 2,
    .has_body = true,
    .version = &od_descriptor_version_1,
};

enum od_status od_sink_everything_validate(const struct od_sink_everything_request *request, struct od_report *report)
{
  return od_validate(&od_sink_everything_request_object, request, report);
}

enum od_status od_sink_everything_encode(const struct od_sink_everything_request *request, struct od_buffer *out,
                                         struct od_report *report)
{
  return od_encode(&od_sink_everything_request_object, request, false, out, report);
}

enum od_status od_sink_everything_decode(struct od_arena *arena, const char *text, size_t len,
                                         const struct od_sink_everything_request **out, struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_sink_everything_request_object, text, len, OD_DECODE_REQUEST, &value, report);
  *out = value;
  return status;
}

enum od_status od_sink_everything_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                               const struct od_sink_node **out, struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_sink_node_object, text, len, OD_DECODE_REPLY, &value, report);
  *out = value;
  return status;
}

enum od_outcome od_sink_everything(struct od_client *client, const struct od_sink_everything_request *request,
                                   struct od_reply *reply, const struct od_sink_node **out)
{
  const enum od_outcome outcome = od_send(client, &od_sink_everything_operation, request, reply);
  *out = outcome == OD_ACCEPTED ? reply->value : NULL;
  return outcome;
}
