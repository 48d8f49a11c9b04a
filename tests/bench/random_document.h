/* Valid-looking documents from the tables: the same style gives the same document everywhere. */
#ifndef BENCH_RANDOM_DOCUMENT_H
#define BENCH_RANDOM_DOCUMENT_H

#include <outdial/descriptor.h>

enum letters { PLAIN, MIXED, JAPANESE };
enum order { AS_DESCRIBED, SORTED, SHUFFLED };

/* Layout (order, pretty) and letters leave everything else about the document as it is. */
struct style {
  uint64_t seed;
  unsigned optional; /* percent of the optional members that are there */
  unsigned items;    /* at most so many in a list */
  enum letters letters;
  enum order order;
  bool pretty;
};

/* Text that the caller frees. Rules between members are not looked at: the caller tries another seed. */
char *random_document(const struct od_object *object, const struct style *style, size_t *len);

#endif
