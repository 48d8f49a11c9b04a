/* A measuring program that cannot go on says why and ends. */
#ifndef BENCH_NEED_H
#define BENCH_NEED_H

#include <stdio.h>
#include <stdlib.h>

static inline void fail(const char *what, const char *which)
{
  fprintf(stderr, "bench: %s: %s\n", what, which);
  exit(EXIT_FAILURE);
}

/* malloc() that always succeeds. */
static inline void *need(size_t size)
{
  void *p = malloc(size);
  if (p == NULL)
    fail("out of memory", "malloc");
  return p;
}

#endif
