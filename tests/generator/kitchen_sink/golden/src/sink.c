/* Kitchen "Sink": who they are, and the types their operations share. Generated; do not edit. */
#include <outdial/sink.h>

#include "sink_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

_Static_assert(OD_HAS_LAYOUT(struct od_opt_sink_shape_type, struct od_opt_enum_value), "od_opt_sink_shape_type");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_sink_colour, struct od_opt_enum_value), "od_opt_sink_colour");
_Static_assert(OD_HAS_LAYOUT(struct od_opt_sink_model, struct od_opt_enum_value), "od_opt_sink_model");

static const struct od_string colour_texts[] = {
    [OD_SINK_COLOUR_RED] = {OD_TEXT("\"red\"")},
    [OD_SINK_COLOUR_GREEN] = {OD_TEXT("\"green\"")},
    [OD_SINK_COLOUR_LIGHT_BLUE] = {OD_TEXT("\"light-blue\"")},
    [OD_SINK_COLOUR_EMPTY] = {OD_TEXT("\"\"")},
};
_Static_assert(sizeof(enum od_sink_colour) == sizeof(int), "colour");
_Static_assert(OD_HAS_LAYOUT(struct od_sink_colour_value, struct od_enum_value), "colour");
const struct od_enum od_sink_colour_enum = {
    .texts = colour_texts,
    .n_texts = OD_COUNT(colour_texts),
};

static const struct od_string model_texts[] = {
    [OD_SINK_MODEL_GPT_4] = {OD_TEXT("\"gpt-4\"")},
    [OD_SINK_MODEL_GPT_4O] = {OD_TEXT("\"gpt-4o\"")},
};
_Static_assert(sizeof(enum od_sink_model) == sizeof(int), "model");
_Static_assert(OD_HAS_LAYOUT(struct od_sink_model_value, struct od_enum_value), "model");
const struct od_enum od_sink_model_enum = {
    .texts = model_texts,
    .n_texts = OD_COUNT(model_texts),
    .open = true,
};

static const struct od_string shape_type_texts[] = {
    [OD_SINK_SHAPE_TYPE_CIRCLE] = {OD_TEXT("\"circle\"")},
    [OD_SINK_SHAPE_TYPE_SQUARE] = {OD_TEXT("\"square\"")},
};
_Static_assert(sizeof(enum od_sink_shape_type) == sizeof(int), "shape_type");
_Static_assert(OD_HAS_LAYOUT(struct od_sink_shape_type_value, struct od_enum_value), "shape_type");
const struct od_enum od_sink_shape_type_enum = {
    .texts = shape_type_texts,
    .n_texts = OD_COUNT(shape_type_texts),
};

static const struct od_constraint part__name_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {1, 63}},
    {.check = OD_CHECK_CHARSET, .severity = OD_ERROR, .s = "A-Za-z0-9_-"},
};
static const struct od_constraint part__weight_constraints[] = {
    {.check = OD_CHECK_ABOVE, .severity = OD_ERROR, .d = 0.0},
    {.check = OD_CHECK_BELOW, .severity = OD_ERROR, .d = 1.5},
};
static const struct od_row part_rows[] = {
    {OD_NAME("\"name\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED, .constraints = part__name_constraints,
     .n_constraints = OD_COUNT(part__name_constraints), OD_AT(struct od_sink_part, name, struct od_string)},
    {OD_NAME("\"weight\":"), .kind = OD_KIND_NUMBER, .constraints = part__weight_constraints,
     .n_constraints = OD_COUNT(part__weight_constraints),
     OD_OPTIONAL_AT(struct od_sink_part, weight, struct od_opt_number)},
};
const struct od_object od_sink_part_object = {
    .page = "https://docs.sink.example/everything",
    .size = sizeof(struct od_sink_part),
    .extra = offsetof(struct od_sink_part, extra),
    .rows = part_rows,
    .n_rows = OD_COUNT(part_rows),
    .n_required = 1,
};

static const struct od_list node__children_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_node_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_node)};
static const struct od_list node__named_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_node_object,
             .offset = offsetof(struct od_sink_node_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_node_entry)};
static const struct od_row node_rows[] = {
    {OD_NAME("\"label\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_sink_node, label, struct od_string)},
    {OD_NAME("\"left\":"), .kind = OD_KIND_OBJECT, .flags = OD_ROW_NULLABLE, .sub = &od_sink_node_object,
     OD_OPTIONAL_AT(struct od_sink_node, left, struct od_opt_sink_node)},
    {OD_NAME("\"children\":"), .kind = OD_KIND_LIST, .sub = &node__children_list,
     OD_OPTIONAL_AT(struct od_sink_node, children, struct od_opt_sink_node_list)},
    {OD_NAME("\"named\":"), .kind = OD_KIND_MAP, .sub = &node__named_list,
     OD_OPTIONAL_AT(struct od_sink_node, named, struct od_opt_sink_node_map)},
    {OD_NAME("\"next\":"), .kind = OD_KIND_UNION, .sub = &od_sink_tree_union,
     OD_OPTIONAL_AT(struct od_sink_node, next, struct od_opt_sink_tree)},
};
const struct od_object od_sink_node_object = {
    .page = "https://docs.sink.example/everything",
    .size = sizeof(struct od_sink_node),
    .extra = offsetof(struct od_sink_node, extra),
    .rows = node_rows,
    .n_rows = OD_COUNT(node_rows),
    .n_required = 1,
};

static const struct od_list tree__forest_list = {
    .item = {.kind = OD_KIND_UNION, .sub = &od_sink_tree_union, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_tree)};
static const struct od_branch tree_branches[] = {
    {.row = {.kind = OD_KIND_STRING, OD_AT(struct od_sink_tree, name, struct od_string)}},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_sink_node_object,
             OD_AT(struct od_sink_tree, node, const struct od_sink_node *)}},
    {.row = {.kind = OD_KIND_LIST, .sub = &tree__forest_list,
             OD_AT(struct od_sink_tree, forest, struct od_sink_tree_list)}},
};
_Static_assert((int)OD_SINK_TREE_NAME == OD_BRANCH_FIRST + 0, "tree.name");
_Static_assert((int)OD_SINK_TREE_NODE == OD_BRANCH_FIRST + 1, "tree.node");
_Static_assert((int)OD_SINK_TREE_FOREST == OD_BRANCH_FIRST + 2, "tree.forest");
_Static_assert(sizeof(((struct od_sink_tree *)0)->branch) == sizeof(int), "tree.branch");
const struct od_union od_sink_tree_union = {
    .other = offsetof(struct od_sink_tree, other),
    .size = sizeof(struct od_sink_tree),
    .branches = tree_branches,
    .n_branches = OD_COUNT(tree_branches),
};

static const struct od_constraint circle__type_constraints[] = {
    {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 1},
};
static const struct od_constraint circle__radius_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .d = 0.0},
};
static const struct od_row circle_rows[] = {
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_FIXED,
     .sub = &od_sink_shape_type_enum, .constraints = circle__type_constraints,
     .n_constraints = OD_COUNT(circle__type_constraints),
     OD_OPTIONAL_AT(struct od_sink_circle, type, struct od_opt_sink_shape_type)},
    {OD_NAME("\"radius\":"), .kind = OD_KIND_NUMBER, .flags = OD_ROW_REQUIRED,
     .constraints = circle__radius_constraints, .n_constraints = OD_COUNT(circle__radius_constraints),
     OD_AT(struct od_sink_circle, radius, double)},
};
const struct od_object od_sink_circle_object = {
    .page = "https://docs.sink.example/everything",
    .size = sizeof(struct od_sink_circle),
    .extra = offsetof(struct od_sink_circle, extra),
    .rows = circle_rows,
    .n_rows = OD_COUNT(circle_rows),
    .n_required = 2,
};

static const struct od_constraint square__type_constraints[] = {
    {.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = 2},
};
static const struct od_constraint square__side_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = 1},
    {.check = OD_CHECK_MAX, .severity = OD_ERROR, .i = INT64_C(9223372036854775807)},
};
static const struct od_row square_rows[] = {
    {OD_NAME("\"type\":"), .kind = OD_KIND_ENUM, .flags = OD_ROW_REQUIRED | OD_ROW_FIXED,
     .sub = &od_sink_shape_type_enum, .constraints = square__type_constraints,
     .n_constraints = OD_COUNT(square__type_constraints),
     OD_OPTIONAL_AT(struct od_sink_square, type, struct od_opt_sink_shape_type)},
    {OD_NAME("\"side\":"), .kind = OD_KIND_INTEGER, .flags = OD_ROW_REQUIRED, .constraints = square__side_constraints,
     .n_constraints = OD_COUNT(square__side_constraints), OD_AT(struct od_sink_square, side, int64_t)},
};
const struct od_object od_sink_square_object = {
    .page = "https://docs.sink.example/everything",
    .size = sizeof(struct od_sink_square),
    .extra = offsetof(struct od_sink_square, extra),
    .rows = square_rows,
    .n_rows = OD_COUNT(square_rows),
    .n_required = 2,
};

static const struct od_constraint shape__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_branch shape_branches[] = {
    {.row = {.kind = OD_KIND_STRING, .constraints = shape__id_constraints,
             .n_constraints = OD_COUNT(shape__id_constraints),
             OD_AT(struct od_sink_shape, id, struct od_string)}},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_sink_circle_object,
             OD_AT(struct od_sink_shape, circle, const struct od_sink_circle *)}, .tag = "\"circle\"",
     .having = "\"radius\":"},
    {.row = {.kind = OD_KIND_OBJECT, .sub = &od_sink_square_object,
             OD_AT(struct od_sink_shape, square, const struct od_sink_square *)}, .tag = "\"square\"",
     .having = "\"side\":"},
};
_Static_assert((int)OD_SINK_SHAPE_ID == OD_BRANCH_FIRST + 0, "shape.id");
_Static_assert((int)OD_SINK_SHAPE_CIRCLE == OD_BRANCH_FIRST + 1, "shape.circle");
_Static_assert((int)OD_SINK_SHAPE_SQUARE == OD_BRANCH_FIRST + 2, "shape.square");
_Static_assert(sizeof(((struct od_sink_shape *)0)->branch) == sizeof(int), "shape.branch");
const struct od_union od_sink_shape_union = {
    .other = offsetof(struct od_sink_shape, other),
    .size = sizeof(struct od_sink_shape),
    .branches = shape_branches,
    .n_branches = OD_COUNT(shape_branches),
    .tag = "\"type\":",
    .open = true,
};

static const struct od_constraint anything__amount_constraints[] = {
    {.check = OD_CHECK_MAX, .severity = OD_ERROR, .d = 10.0},
};
static const struct od_list anything__names_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_list anything__table_list = {
    .item = {.kind = OD_KIND_STRING, .offset = offsetof(struct od_string_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string_entry)};
static const struct od_branch anything_branches[] = {
    {.row = {.kind = OD_KIND_STRING, OD_AT(struct od_sink_anything, text, struct od_string)}},
    {.row = {.kind = OD_KIND_NUMBER, .constraints = anything__amount_constraints,
             .n_constraints = OD_COUNT(anything__amount_constraints),
             OD_AT(struct od_sink_anything, amount, double)}},
    {.row = {.kind = OD_KIND_BOOLEAN, OD_AT(struct od_sink_anything, flag, bool)}},
    {.row = {.kind = OD_KIND_LIST, .sub = &anything__names_list,
             OD_AT(struct od_sink_anything, names, struct od_string_list)}},
    {.row = {.kind = OD_KIND_MAP, .sub = &anything__table_list,
             OD_AT(struct od_sink_anything, table, struct od_string_map)}},
};
_Static_assert((int)OD_SINK_ANYTHING_TEXT == OD_BRANCH_FIRST + 0, "anything.text");
_Static_assert((int)OD_SINK_ANYTHING_AMOUNT == OD_BRANCH_FIRST + 1, "anything.amount");
_Static_assert((int)OD_SINK_ANYTHING_FLAG == OD_BRANCH_FIRST + 2, "anything.flag");
_Static_assert((int)OD_SINK_ANYTHING_NAMES == OD_BRANCH_FIRST + 3, "anything.names");
_Static_assert((int)OD_SINK_ANYTHING_TABLE == OD_BRANCH_FIRST + 4, "anything.table");
_Static_assert(sizeof(((struct od_sink_anything *)0)->branch) == sizeof(int), "anything.branch");
const struct od_union od_sink_anything_union = {
    .other = offsetof(struct od_sink_anything, other),
    .size = sizeof(struct od_sink_anything),
    .branches = anything_branches,
    .n_branches = OD_COUNT(anything_branches),
};

static const struct od_list problem__faults_list = {
    .item = {.kind = OD_KIND_OBJECT, .sub = &od_sink_fault_object, .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_fault)};
static const struct od_row problem_rows[] = {
    {OD_NAME("\"detail\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_sink_problem, detail, struct od_opt_string)},
    {OD_NAME("\"faults\":"), .kind = OD_KIND_LIST, .flags = OD_ROW_NULLABLE, .sub = &problem__faults_list,
     OD_OPTIONAL_AT(struct od_sink_problem, faults, struct od_opt_sink_fault_list)},
};
const struct od_object od_sink_problem_object = {
    .page = "https://docs.sink.example/everything",
    .size = sizeof(struct od_sink_problem),
    .extra = offsetof(struct od_sink_problem, extra),
    .rows = problem_rows,
    .n_rows = OD_COUNT(problem_rows),
    .n_required = 0,
};

static const struct od_list fault__where_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_row fault_rows[] = {
    {OD_NAME("\"what\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_fault, what, struct od_opt_string)},
    {OD_NAME("\"where\":"), .kind = OD_KIND_LIST, .sub = &fault__where_list,
     OD_OPTIONAL_AT(struct od_sink_fault, where, struct od_opt_string_list)},
};
const struct od_object od_sink_fault_object = {
    .page = "https://docs.sink.example/everything",
    .size = sizeof(struct od_sink_fault),
    .extra = offsetof(struct od_sink_fault, extra),
    .rows = fault_rows,
    .n_rows = OD_COUNT(fault_rows),
    .n_required = 0,
};

const struct od_vendor od_sink = {
    .name = "sink",
    .title = "Kitchen \"Sink\"",
    .base_url = "https://api.sink.example:8443/v1",
    .auth_header = "X-Key",
    .auth_prefix = "",
    .key_env = "SINK_KEY",
};
