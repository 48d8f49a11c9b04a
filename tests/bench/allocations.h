/* Counts of what this process has asked of malloc, shared libraries included. */
#ifndef BENCH_ALLOCATIONS_H
#define BENCH_ALLOCATIONS_H

#include <stddef.h>

extern size_t allocations, allocated_bytes;

#endif
