/* What is measured: somebody's way from text to a checked struct, and from the struct to text. */
#ifndef BENCH_PEER_H
#define BENCH_PEER_H

#include "documents.h"

/* A document as a struct, with whatever the peer must keep while the struct is in use. */
struct loaded {
  const struct od_object *object;
  const void *value;
  struct od_arena arena;
  struct od_report report;
  union {
    void *pointer;
    long double alignment;
    char room[256];
  } tree;
};

struct peer {
  const char *name;

  /* Text to struct, with every check; false when the document is refused. `loaded` need not be initialised, and is to
   * be unloaded either way. load and unload together are one "parse". */
  bool (*load)(struct loaded *loaded, const struct subject *subject, const struct document *document);
  void (*unload)(struct loaded *loaded);

  /* Struct to text, into a buffer that the peer keeps. NULL: it does not write. */
  const char *(*write)(struct loaded *loaded, size_t *len);

  bool no_value; /* it makes no struct, and is there to show what its part of the work costs */
  bool own;      /* it is outdial: measured on the series of growing documents too */
};

extern const struct peer *const peers[]; /* ends with NULL; the first one is outdial */

#endif
