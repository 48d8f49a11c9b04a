/* Tables of the types that the operations of Kitchen "Sink" share. Generated; do not edit. */
#ifndef SRC_SINK_TABLES_H
#define SRC_SINK_TABLES_H

#include <outdial/descriptor.h>

extern const struct od_enum od_sink_colour_enum;
extern const struct od_enum od_sink_model_enum;
extern const struct od_object od_sink_part_object;
extern const struct od_object od_sink_node_object;
extern const struct od_union od_sink_tree_union;
extern const struct od_enum od_sink_shape_type_enum;
extern const struct od_object od_sink_circle_object;
extern const struct od_object od_sink_square_object;
extern const struct od_union od_sink_shape_union;
extern const struct od_union od_sink_anything_union;
extern const struct od_object od_sink_problem_object;
extern const struct od_object od_sink_fault_object;

#endif
