/* The documentation of each operation. Generated; do not edit. */
#ifndef OUTDIAL_OPERATION_DOCS_H
#define OUTDIAL_OPERATION_DOCS_H

#include <outdial/docs.h>

extern const struct od_operation_docs od_sink_everything_docs;
extern const struct od_operation_docs od_sink_get_thing_docs;

#endif
