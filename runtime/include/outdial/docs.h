/* Documentation as data: what the `outdial` program prints, and what the mock server answers. Generated beside each
 * operation, in objects of their own, so that a program which does not use them does not carry them. */
#ifndef OUTDIAL_DOCS_H
#define OUTDIAL_DOCS_H

#include <outdial/outdial.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One member. `pointer` is a JSON Pointer in which the segment "*" stands for any index or any name of a map. */
struct od_doc {
  const char *pointer;
  const char *type; /* "integer, 5000 or more; required" */
  const char *text; /* prose, default, example, page and sources: lines that end in '\n' */
};

struct od_operation_docs {
  const struct od_operation *operation;
  const struct od_doc *request; /* in page order; ends with a NULL pointer */
  const struct od_doc *reply;   /* the same */
  const char *example_request;  /* JSON */
  const char *example_reply;    /* JSON */
};

/* Every operation of the library, sorted by name; ends with NULL. */
extern const struct od_operation_docs *const od_all_operation_docs[];

#ifdef __cplusplus
}
#endif
#endif
