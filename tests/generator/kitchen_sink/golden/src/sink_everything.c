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
static const struct od_constraint everything_request__integers__item_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = 0},
};
static const struct od_list everything_request__integers_list = {
    .item = {.kind = OD_KIND_INTEGER, .constraints = everything_request__integers__item_constraints,
             .n_constraints = OD_COUNT(everything_request__integers__item_constraints),
             .presence = OD_PLAIN},
    .stride = sizeof(int64_t)};
static const struct od_constraint everything_request__integers_null__item_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = 0},
};
static const struct od_list everything_request__integers_null_list = {
    .item = {.kind = OD_KIND_INTEGER, .constraints = everything_request__integers_null__item_constraints,
             .n_constraints = OD_COUNT(everything_request__integers_null__item_constraints),
             .presence = OD_PLAIN},
    .stride = sizeof(int64_t)};
static const struct od_constraint everything_request__integers_opt__item_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = 0},
};
static const struct od_list everything_request__integers_opt_list = {
    .item = {.kind = OD_KIND_INTEGER, .constraints = everything_request__integers_opt__item_constraints,
             .n_constraints = OD_COUNT(everything_request__integers_opt__item_constraints),
             .presence = OD_PLAIN},
    .stride = sizeof(int64_t)};
static const struct od_constraint everything_request__integers_opt_null__item_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = 0},
};
static const struct od_list everything_request__integers_opt_null_list = {
    .item = {.kind = OD_KIND_INTEGER, .constraints = everything_request__integers_opt_null__item_constraints,
             .n_constraints = OD_COUNT(everything_request__integers_opt_null__item_constraints),
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
static const struct od_list everything_request__lists__item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__lists_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__lists__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_list)};
static const struct od_list everything_request__lists_null__item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__lists_null_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__lists_null__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_list)};
static const struct od_list everything_request__lists_opt__item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__lists_opt_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__lists_opt__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_list)};
static const struct od_list everything_request__lists_opt_null__item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__lists_opt_null_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__lists_opt_null__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_list)};
static const struct od_list everything_request__object_lists__item_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part)};
static const struct od_list everything_request__object_lists_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__object_lists__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part_list)};
static const struct od_list everything_request__object_lists_null__item_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part)};
static const struct od_list everything_request__object_lists_null_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__object_lists_null__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part_list)};
static const struct od_list everything_request__object_lists_opt__item_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part)};
static const struct od_list everything_request__object_lists_opt_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__object_lists_opt__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part_list)};
static const struct od_list everything_request__object_lists_opt_null__item_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_part_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_part)};
static const struct od_list everything_request__object_lists_opt_null_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__object_lists_opt_null__item_list, .presence = OD_PLAIN},
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
static const struct od_list everything_request__list_map__item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__list_map_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__list_map__item_list,
             .offset = offsetof(struct od_sink_string_list_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_string_list_entry)};
static const struct od_constraint everything_request__list_map_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {0, 5}},
};
static const struct od_list everything_request__list_map_null__item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__list_map_null_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__list_map_null__item_list,
             .offset = offsetof(struct od_sink_string_list_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_string_list_entry)};
static const struct od_constraint everything_request__list_map_null_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {0, 5}},
};
static const struct od_list everything_request__list_map_opt__item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__list_map_opt_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__list_map_opt__item_list,
             .offset = offsetof(struct od_sink_string_list_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_string_list_entry)};
static const struct od_constraint everything_request__list_map_opt_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {0, 5}},
};
static const struct od_list everything_request__list_map_opt_null__item_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list everything_request__list_map_opt_null_list = {
    .item = {.kind = OD_KIND_LIST, .sub = &everything_request__list_map_opt_null__item_list,
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
static const struct od_list everything_request__map_map__item_list = {
    .item = {.kind = OD_KIND_INTEGER, .offset = offsetof(struct od_sink_int_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_entry)};
static const struct od_list everything_request__map_map_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_map__item_list,
             .offset = offsetof(struct od_sink_int_map_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_map_entry)};
static const struct od_list everything_request__map_map_null__item_list = {
    .item = {.kind = OD_KIND_INTEGER, .offset = offsetof(struct od_sink_int_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_entry)};
static const struct od_list everything_request__map_map_null_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_map_null__item_list,
             .offset = offsetof(struct od_sink_int_map_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_map_entry)};
static const struct od_list everything_request__map_map_opt__item_list = {
    .item = {.kind = OD_KIND_INTEGER, .offset = offsetof(struct od_sink_int_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_entry)};
static const struct od_list everything_request__map_map_opt_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_map_opt__item_list,
             .offset = offsetof(struct od_sink_int_map_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_map_entry)};
static const struct od_list everything_request__map_map_opt_null__item_list = {
    .item = {.kind = OD_KIND_INTEGER, .offset = offsetof(struct od_sink_int_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_entry)};
static const struct od_list everything_request__map_map_opt_null_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_map_opt_null__item_list,
             .offset = offsetof(struct od_sink_int_map_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_int_map_entry)};
static const struct od_list everything_request__map_list__item_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_list everything_request__map_list_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_list__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_map)};
static const struct od_list everything_request__map_list_null__item_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_list everything_request__map_list_null_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_list_null__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_map)};
static const struct od_list everything_request__map_list_opt__item_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_list everything_request__map_list_opt_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_list_opt__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_map)};
static const struct od_list everything_request__map_list_opt_null__item_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_list everything_request__map_list_opt_null_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__map_list_opt_null__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_map)};
static const struct od_list everything_request__enum_map_list__item_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_model_enum, .offset = offsetof(struct od_sink_model_entry, value),
             .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_entry)};
static const struct od_list everything_request__enum_map_list_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__enum_map_list__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_map)};
static const struct od_list everything_request__enum_map_list_null__item_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_model_enum, .offset = offsetof(struct od_sink_model_entry, value),
             .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_entry)};
static const struct od_list everything_request__enum_map_list_null_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__enum_map_list_null__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_map)};
static const struct od_list everything_request__enum_map_list_opt__item_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_model_enum, .offset = offsetof(struct od_sink_model_entry, value),
             .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_entry)};
static const struct od_list everything_request__enum_map_list_opt_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__enum_map_list_opt__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_map)};
static const struct od_list everything_request__enum_map_list_opt_null__item_list = {
    .item = {.kind = OD_KIND_ENUM, .sub = &od_sink_model_enum, .offset = offsetof(struct od_sink_model_entry, value),
             .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_entry)};
static const struct od_list everything_request__enum_map_list_opt_null_list = {
    .item = {.kind = OD_KIND_MAP, .sub = &everything_request__enum_map_list_opt_null__item_list, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_model_map)};
static const struct od_row everything_request_rows[] = {
    {OD_NAME("\"first\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_sink_everything_request, first, struct od_opt_string)},
    {OD_NAME("\"second\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_sink_everything_request, second, struct od_opt_string)},
    {OD_NAME("\"string\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_sink_everything_request, string, struct od_string)},
    {OD_NAME("\"stringNull\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_everything_request, string_null, struct od_opt_string)},
    {OD_NAME("\"stringOpt\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_sink_everything_request, string_opt, struct od_opt_string)},
    {OD_NAME("\"stringOptNull\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_everything_request, string_opt_null, struct od_opt_string)},
    {OD_NAME("\"integer\":"), .kind = OD_KIND_INTEGER, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_sink_everything_request, integer, int64_t)},
    {OD_NAME("\"integerNull\":"), .kind = OD_KIND_INTEGER, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_everything_request, integer_null, struct od_opt_int)},
    {OD_NAME("\"integerOpt\":"), .kind = OD_KIND_INTEGER,
     OD_OPTIONAL_AT(struct od_sink_everything_request, integer_opt, struct od_opt_int)},
    {OD_NAME("\"integerOptNull\":"), .kind = OD_KIND_INTEGER, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_everything_request, integer_opt_null, struct od_opt_int)},
    {OD_NAME("\"number\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_sink_everything_request, number, double)},
    {OD_NAME("\"numberNull\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_everything_request, number_null, struct od_opt_number)},
    {OD_NAME("\"numberOpt\":"), .kind = OD_KIND_NUMBER,
     OD_OPTIONAL_AT(struct od_sink_everything_request, number_opt, struct od_opt_number)},
    {OD_NAME("\"numberOptNull\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_everything_request, number_opt_null, struct od_opt_number)},
    {OD_NAME("\"boolean\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_sink_everything_request, boolean, bool)},
    {OD_NAME("\"booleanNull\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_everything_request, boolean_null, struct od_opt_bool)},
    {OD_NAME("\"booleanOpt\":"), .kind = OD_KIND_BOOLEAN,
     OD_OPTIONAL_AT(struct od_sink_everything_request, boolean_opt, struct od_opt_bool)},
    {OD_NAME("\"booleanOptNull\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_everything_request, boolean_opt_null, struct od_opt_bool)},
    {OD_NAME("\"coloured\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED, .sub = &od_sink_colour_enum,
     OD_AT(struct od_sink_everything_request, coloured, struct od_sink_colour_value)},
    {OD_NAME("\"colouredNull\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &od_sink_colour_enum,
     OD_OPTIONAL_AT(struct od_sink_everything_request, coloured_null, struct od_opt_sink_colour)},
    {OD_NAME("\"colouredOpt\":"), .kind = OD_KIND_ENUM, .sub = &od_sink_colour_enum,
     OD_OPTIONAL_AT(struct od_sink_everything_request, coloured_opt, struct od_opt_sink_colour)},
    {OD_NAME("\"colouredOptNull\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_NULLABLE, .sub = &od_sink_colour_enum,
     OD_OPTIONAL_AT(struct od_sink_everything_request, coloured_opt_null, struct od_opt_sink_colour)},
    {OD_NAME("\"open_enum\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED, .sub = &od_sink_model_enum,
     OD_AT(struct od_sink_everything_request, open_enum, struct od_sink_model_value)},
    {OD_NAME("\"open_enumNull\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &od_sink_model_enum,
     OD_OPTIONAL_AT(struct od_sink_everything_request, open_enum_null, struct od_opt_sink_model)},
    {OD_NAME("\"open_enumOpt\":"), .kind = OD_KIND_ENUM, .sub = &od_sink_model_enum,
     OD_OPTIONAL_AT(struct od_sink_everything_request, open_enum_opt, struct od_opt_sink_model)},
    {OD_NAME("\"open_enumOptNull\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_NULLABLE, .sub = &od_sink_model_enum,
     OD_OPTIONAL_AT(struct od_sink_everything_request, open_enum_opt_null, struct od_opt_sink_model)},
    {OD_NAME("\"object\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED, .sub = &od_sink_part_object,
     OD_AT(struct od_sink_everything_request, object, const struct od_sink_part *)},
    {OD_NAME("\"objectNull\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &od_sink_part_object,
     OD_OPTIONAL_AT(struct od_sink_everything_request, object_null, struct od_opt_sink_part)},
    {OD_NAME("\"objectOpt\":"), .kind = OD_KIND_OBJECT, .sub = &od_sink_part_object,
     OD_OPTIONAL_AT(struct od_sink_everything_request, object_opt, struct od_opt_sink_part)},
    {OD_NAME("\"objectOptNull\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_NULLABLE, .sub = &od_sink_part_object,
     OD_OPTIONAL_AT(struct od_sink_everything_request, object_opt_null, struct od_opt_sink_part)},
    {OD_NAME("\"tagged\":"), .kind = OD_KIND_UNION, .flags = OD_ROW_REQUIRED, .sub = &od_sink_shape_union,
     OD_AT(struct od_sink_everything_request, tagged, struct od_sink_shape)},
    {OD_NAME("\"taggedNull\":"), .kind = OD_KIND_UNION, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &od_sink_shape_union,
     OD_OPTIONAL_AT(struct od_sink_everything_request, tagged_null, struct od_opt_sink_shape)},
    {OD_NAME("\"taggedOpt\":"), .kind = OD_KIND_UNION, .sub = &od_sink_shape_union,
     OD_OPTIONAL_AT(struct od_sink_everything_request, tagged_opt, struct od_opt_sink_shape)},
    {OD_NAME("\"taggedOptNull\":"), .kind = OD_KIND_UNION, .flags = OD_ROW_NULLABLE, .sub = &od_sink_shape_union,
     OD_OPTIONAL_AT(struct od_sink_everything_request, tagged_opt_null, struct od_opt_sink_shape)},
    {OD_NAME("\"either\":"), .kind = OD_KIND_UNION, .flags = OD_ROW_REQUIRED, .sub = &od_sink_anything_union,
     OD_AT(struct od_sink_everything_request, either, struct od_sink_anything)},
    {OD_NAME("\"eitherNull\":"), .kind = OD_KIND_UNION, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &od_sink_anything_union,
     OD_OPTIONAL_AT(struct od_sink_everything_request, either_null, struct od_opt_sink_anything)},
    {OD_NAME("\"eitherOpt\":"), .kind = OD_KIND_UNION, .sub = &od_sink_anything_union,
     OD_OPTIONAL_AT(struct od_sink_everything_request, either_opt, struct od_opt_sink_anything)},
    {OD_NAME("\"eitherOptNull\":"), .kind = OD_KIND_UNION, .flags = OD_ROW_NULLABLE, .sub = &od_sink_anything_union,
     OD_OPTIONAL_AT(struct od_sink_everything_request, either_opt_null, struct od_opt_sink_anything)},
    {OD_NAME("\"json\":"), .kind = OD_KIND_JSON, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_sink_everything_request, json, struct od_json)},
    {OD_NAME("\"jsonNull\":"), .kind = OD_KIND_JSON, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_everything_request, json_null, struct od_opt_json)},
    {OD_NAME("\"jsonOpt\":"), .kind = OD_KIND_JSON,
     OD_OPTIONAL_AT(struct od_sink_everything_request, json_opt, struct od_opt_json)},
    {OD_NAME("\"jsonOptNull\":"), .kind = OD_KIND_JSON, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_everything_request, json_opt_null, struct od_opt_json)},
    {OD_NAME("\"json_object\":"), .kind = OD_KIND_JSON_OBJECT, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_sink_everything_request, json_object, struct od_json)},
    {OD_NAME("\"json_objectNull\":"), .kind = OD_KIND_JSON_OBJECT, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_everything_request, json_object_null, struct od_opt_json)},
    {OD_NAME("\"json_objectOpt\":"), .kind = OD_KIND_JSON_OBJECT,
     OD_OPTIONAL_AT(struct od_sink_everything_request, json_object_opt, struct od_opt_json)},
    {OD_NAME("\"json_objectOptNull\":"), .kind = OD_KIND_JSON_OBJECT, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_everything_request, json_object_opt_null, struct od_opt_json)},
    {OD_NAME("\"strings\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__strings_list, .constraints = everything_request__strings_constraints,
     .n_constraints = OD_COUNT(everything_request__strings_constraints),
     OD_AT(struct od_sink_everything_request, strings, struct od_string_list)},
    {OD_NAME("\"stringsNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__strings_null_list, .constraints = everything_request__strings_null_constraints,
     .n_constraints = OD_COUNT(everything_request__strings_null_constraints),
     OD_OPTIONAL_AT(struct od_sink_everything_request, strings_null, struct od_opt_string_list)},
    {OD_NAME("\"stringsOpt\":"), .kind = OD_KIND_LIST, .sub = &everything_request__strings_opt_list,
     .constraints = everything_request__strings_opt_constraints,
     .n_constraints = OD_COUNT(everything_request__strings_opt_constraints),
     OD_OPTIONAL_AT(struct od_sink_everything_request, strings_opt, struct od_opt_string_list)},
    {OD_NAME("\"stringsOptNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__strings_opt_null_list,
     .constraints = everything_request__strings_opt_null_constraints,
     .n_constraints = OD_COUNT(everything_request__strings_opt_null_constraints),
     OD_OPTIONAL_AT(struct od_sink_everything_request, strings_opt_null, struct od_opt_string_list)},
    {OD_NAME("\"integers\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__integers_list,
     OD_AT(struct od_sink_everything_request, integers, struct od_int_list)},
    {OD_NAME("\"integersNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__integers_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, integers_null, struct od_opt_int_list)},
    {OD_NAME("\"integersOpt\":"), .kind = OD_KIND_LIST, .sub = &everything_request__integers_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, integers_opt, struct od_opt_int_list)},
    {OD_NAME("\"integersOptNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__integers_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, integers_opt_null, struct od_opt_int_list)},
    {OD_NAME("\"numbers\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__numbers_list,
     OD_AT(struct od_sink_everything_request, numbers, struct od_number_list)},
    {OD_NAME("\"numbersNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__numbers_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, numbers_null, struct od_opt_number_list)},
    {OD_NAME("\"numbersOpt\":"), .kind = OD_KIND_LIST, .sub = &everything_request__numbers_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, numbers_opt, struct od_opt_number_list)},
    {OD_NAME("\"numbersOptNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__numbers_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, numbers_opt_null, struct od_opt_number_list)},
    {OD_NAME("\"booleans\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__booleans_list,
     OD_AT(struct od_sink_everything_request, booleans, struct od_bool_list)},
    {OD_NAME("\"booleansNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__booleans_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, booleans_null, struct od_opt_bool_list)},
    {OD_NAME("\"booleansOpt\":"), .kind = OD_KIND_LIST, .sub = &everything_request__booleans_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, booleans_opt, struct od_opt_bool_list)},
    {OD_NAME("\"booleansOptNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__booleans_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, booleans_opt_null, struct od_opt_bool_list)},
    {OD_NAME("\"enums\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED, .sub = &everything_request__enums_list,
     OD_AT(struct od_sink_everything_request, enums, struct od_sink_colour_list)},
    {OD_NAME("\"enumsNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__enums_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, enums_null, struct od_opt_sink_colour_list)},
    {OD_NAME("\"enumsOpt\":"), .kind = OD_KIND_LIST, .sub = &everything_request__enums_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, enums_opt, struct od_opt_sink_colour_list)},
    {OD_NAME("\"enumsOptNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__enums_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, enums_opt_null, struct od_opt_sink_colour_list)},
    {OD_NAME("\"objects\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__objects_list, .constraints = everything_request__objects_constraints,
     .n_constraints = OD_COUNT(everything_request__objects_constraints),
     OD_AT(struct od_sink_everything_request, objects, struct od_sink_part_list)},
    {OD_NAME("\"objectsNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__objects_null_list, .constraints = everything_request__objects_null_constraints,
     .n_constraints = OD_COUNT(everything_request__objects_null_constraints),
     OD_OPTIONAL_AT(struct od_sink_everything_request, objects_null, struct od_opt_sink_part_list)},
    {OD_NAME("\"objectsOpt\":"), .kind = OD_KIND_LIST, .sub = &everything_request__objects_opt_list,
     .constraints = everything_request__objects_opt_constraints,
     .n_constraints = OD_COUNT(everything_request__objects_opt_constraints),
     OD_OPTIONAL_AT(struct od_sink_everything_request, objects_opt, struct od_opt_sink_part_list)},
    {OD_NAME("\"objectsOptNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__objects_opt_null_list,
     .constraints = everything_request__objects_opt_null_constraints,
     .n_constraints = OD_COUNT(everything_request__objects_opt_null_constraints),
     OD_OPTIONAL_AT(struct od_sink_everything_request, objects_opt_null, struct od_opt_sink_part_list)},
    {OD_NAME("\"unions\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED, .sub = &everything_request__unions_list,
     OD_AT(struct od_sink_everything_request, unions, struct od_sink_shape_list)},
    {OD_NAME("\"unionsNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__unions_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, unions_null, struct od_opt_sink_shape_list)},
    {OD_NAME("\"unionsOpt\":"), .kind = OD_KIND_LIST, .sub = &everything_request__unions_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, unions_opt, struct od_opt_sink_shape_list)},
    {OD_NAME("\"unionsOptNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__unions_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, unions_opt_null, struct od_opt_sink_shape_list)},
    {OD_NAME("\"jsons\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED, .sub = &everything_request__jsons_list,
     OD_AT(struct od_sink_everything_request, jsons, struct od_json_list)},
    {OD_NAME("\"jsonsNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__jsons_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, jsons_null, struct od_opt_json_list)},
    {OD_NAME("\"jsonsOpt\":"), .kind = OD_KIND_LIST, .sub = &everything_request__jsons_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, jsons_opt, struct od_opt_json_list)},
    {OD_NAME("\"jsonsOptNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__jsons_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, jsons_opt_null, struct od_opt_json_list)},
    {OD_NAME("\"lists\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED, .sub = &everything_request__lists_list,
     OD_AT(struct od_sink_everything_request, lists, struct od_sink_string_list_list)},
    {OD_NAME("\"listsNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__lists_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, lists_null, struct od_opt_sink_string_list_list)},
    {OD_NAME("\"listsOpt\":"), .kind = OD_KIND_LIST, .sub = &everything_request__lists_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, lists_opt, struct od_opt_sink_string_list_list)},
    {OD_NAME("\"listsOptNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__lists_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, lists_opt_null, struct od_opt_sink_string_list_list)},
    {OD_NAME("\"object_lists\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__object_lists_list,
     OD_AT(struct od_sink_everything_request, object_lists, struct od_sink_part_list_list)},
    {OD_NAME("\"object_listsNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__object_lists_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, object_lists_null, struct od_opt_sink_part_list_list)},
    {OD_NAME("\"object_listsOpt\":"), .kind = OD_KIND_LIST, .sub = &everything_request__object_lists_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, object_lists_opt, struct od_opt_sink_part_list_list)},
    {OD_NAME("\"object_listsOptNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__object_lists_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, object_lists_opt_null, struct od_opt_sink_part_list_list)},
    {OD_NAME("\"string_map\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__string_map_list,
     OD_AT(struct od_sink_everything_request, string_map, struct od_string_map)},
    {OD_NAME("\"string_mapNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__string_map_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, string_map_null, struct od_opt_string_map)},
    {OD_NAME("\"string_mapOpt\":"), .kind = OD_KIND_MAP, .sub = &everything_request__string_map_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, string_map_opt, struct od_opt_string_map)},
    {OD_NAME("\"string_mapOptNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__string_map_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, string_map_opt_null, struct od_opt_string_map)},
    {OD_NAME("\"integer_map\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__integer_map_list,
     OD_AT(struct od_sink_everything_request, integer_map, struct od_sink_int_map)},
    {OD_NAME("\"integer_mapNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__integer_map_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, integer_map_null, struct od_opt_sink_int_map)},
    {OD_NAME("\"integer_mapOpt\":"), .kind = OD_KIND_MAP, .sub = &everything_request__integer_map_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, integer_map_opt, struct od_opt_sink_int_map)},
    {OD_NAME("\"integer_mapOptNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__integer_map_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, integer_map_opt_null, struct od_opt_sink_int_map)},
    {OD_NAME("\"enum_map\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__enum_map_list,
     OD_AT(struct od_sink_everything_request, enum_map, struct od_sink_colour_map)},
    {OD_NAME("\"enum_mapNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__enum_map_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, enum_map_null, struct od_opt_sink_colour_map)},
    {OD_NAME("\"enum_mapOpt\":"), .kind = OD_KIND_MAP, .sub = &everything_request__enum_map_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, enum_map_opt, struct od_opt_sink_colour_map)},
    {OD_NAME("\"enum_mapOptNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__enum_map_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, enum_map_opt_null, struct od_opt_sink_colour_map)},
    {OD_NAME("\"object_map\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__object_map_list,
     OD_AT(struct od_sink_everything_request, object_map, struct od_sink_part_map)},
    {OD_NAME("\"object_mapNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__object_map_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, object_map_null, struct od_opt_sink_part_map)},
    {OD_NAME("\"object_mapOpt\":"), .kind = OD_KIND_MAP, .sub = &everything_request__object_map_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, object_map_opt, struct od_opt_sink_part_map)},
    {OD_NAME("\"object_mapOptNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__object_map_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, object_map_opt_null, struct od_opt_sink_part_map)},
    {OD_NAME("\"list_map\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__list_map_list, .constraints = everything_request__list_map_constraints,
     .n_constraints = OD_COUNT(everything_request__list_map_constraints),
     OD_AT(struct od_sink_everything_request, list_map, struct od_sink_string_list_map)},
    {OD_NAME("\"list_mapNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__list_map_null_list, .constraints = everything_request__list_map_null_constraints,
     .n_constraints = OD_COUNT(everything_request__list_map_null_constraints),
     OD_OPTIONAL_AT(struct od_sink_everything_request, list_map_null, struct od_opt_sink_string_list_map)},
    {OD_NAME("\"list_mapOpt\":"), .kind = OD_KIND_MAP, .sub = &everything_request__list_map_opt_list,
     .constraints = everything_request__list_map_opt_constraints,
     .n_constraints = OD_COUNT(everything_request__list_map_opt_constraints),
     OD_OPTIONAL_AT(struct od_sink_everything_request, list_map_opt, struct od_opt_sink_string_list_map)},
    {OD_NAME("\"list_mapOptNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__list_map_opt_null_list,
     .constraints = everything_request__list_map_opt_null_constraints,
     .n_constraints = OD_COUNT(everything_request__list_map_opt_null_constraints),
     OD_OPTIONAL_AT(struct od_sink_everything_request, list_map_opt_null, struct od_opt_sink_string_list_map)},
    {OD_NAME("\"union_map\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__union_map_list,
     OD_AT(struct od_sink_everything_request, union_map, struct od_sink_anything_map)},
    {OD_NAME("\"union_mapNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__union_map_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, union_map_null, struct od_opt_sink_anything_map)},
    {OD_NAME("\"union_mapOpt\":"), .kind = OD_KIND_MAP, .sub = &everything_request__union_map_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, union_map_opt, struct od_opt_sink_anything_map)},
    {OD_NAME("\"union_mapOptNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__union_map_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, union_map_opt_null, struct od_opt_sink_anything_map)},
    {OD_NAME("\"json_map\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__json_map_list,
     OD_AT(struct od_sink_everything_request, json_map, struct od_sink_json_map)},
    {OD_NAME("\"json_mapNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__json_map_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, json_map_null, struct od_opt_sink_json_map)},
    {OD_NAME("\"json_mapOpt\":"), .kind = OD_KIND_MAP, .sub = &everything_request__json_map_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, json_map_opt, struct od_opt_sink_json_map)},
    {OD_NAME("\"json_mapOptNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__json_map_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, json_map_opt_null, struct od_opt_sink_json_map)},
    {OD_NAME("\"map_map\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED, .sub = &everything_request__map_map_list,
     OD_AT(struct od_sink_everything_request, map_map, struct od_sink_int_map_map)},
    {OD_NAME("\"map_mapNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__map_map_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, map_map_null, struct od_opt_sink_int_map_map)},
    {OD_NAME("\"map_mapOpt\":"), .kind = OD_KIND_MAP, .sub = &everything_request__map_map_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, map_map_opt, struct od_opt_sink_int_map_map)},
    {OD_NAME("\"map_mapOptNull\":"), .kind = OD_KIND_MAP, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__map_map_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, map_map_opt_null, struct od_opt_sink_int_map_map)},
    {OD_NAME("\"map_list\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__map_list_list,
     OD_AT(struct od_sink_everything_request, map_list, struct od_sink_string_map_list)},
    {OD_NAME("\"map_listNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__map_list_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, map_list_null, struct od_opt_sink_string_map_list)},
    {OD_NAME("\"map_listOpt\":"), .kind = OD_KIND_LIST, .sub = &everything_request__map_list_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, map_list_opt, struct od_opt_sink_string_map_list)},
    {OD_NAME("\"map_listOptNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__map_list_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, map_list_opt_null, struct od_opt_sink_string_map_list)},
    {OD_NAME("\"enum_map_list\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED,
     .sub = &everything_request__enum_map_list_list,
     OD_AT(struct od_sink_everything_request, enum_map_list, struct od_sink_model_map_list)},
    {OD_NAME("\"enum_map_listNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     .sub = &everything_request__enum_map_list_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, enum_map_list_null, struct od_opt_sink_model_map_list)},
    {OD_NAME("\"enum_map_listOpt\":"), .kind = OD_KIND_LIST, .sub = &everything_request__enum_map_list_opt_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, enum_map_list_opt, struct od_opt_sink_model_map_list)},
    {OD_NAME("\"enum_map_listOptNull\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE,
     .sub = &everything_request__enum_map_list_opt_null_list,
     OD_OPTIONAL_AT(struct od_sink_everything_request, enum_map_list_opt_null, struct od_opt_sink_model_map_list)},
};
static const struct od_object od_sink_everything_request_object = {
    .page = "https://docs.sink.example/everything",
    .size = sizeof(struct od_sink_everything_request),
    .extra = offsetof(struct od_sink_everything_request, extra),
    .rows = everything_request_rows,
    .n_rows = OD_COUNT(everything_request_rows),
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
    .n_errors = OD_COUNT(errors),
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
  return od_encode(&od_sink_everything_request_object, request, out, report);
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
