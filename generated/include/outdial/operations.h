/* All operations. Generated; do not edit. */
#ifndef OUTDIAL_OPERATIONS_H
#define OUTDIAL_OPERATIONS_H

#include <outdial/outdial.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Every operation of the library, sorted by name; ends with NULL. */
extern const struct od_operation *const od_all_operations[];

#ifdef __cplusplus
}
#endif
#endif
