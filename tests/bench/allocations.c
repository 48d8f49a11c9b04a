/* The program's own malloc takes the place of libc's for every library that it loads; -Wl,--wrap would see only what is
 * linked statically. Costs three instructions a call, in everybody's figures. */
#include "allocations.h"

size_t allocations, allocated_bytes;

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t size);

void *malloc(size_t size);
void *calloc(size_t n, size_t size);
void *realloc(void *p, size_t size);

void *malloc(size_t size)
{
  allocations++;
  allocated_bytes += size;
  return __libc_malloc(size);
}

void *calloc(size_t n, size_t size)
{
  allocations++;
  allocated_bytes += n * size;
  return __libc_calloc(n, size);
}

void *realloc(void *p, size_t size)
{
  allocations++;
  allocated_bytes += size;
  return __libc_realloc(p, size);
}
