/* Private side of struct od_arena: bump allocation in blocks. */
#ifndef OD_ARENA_H
#define OD_ARENA_H

#include <outdial/outdial.h>

/* For what happens seldom (cold) or needs many registers (apart), so that the compiler keeps it out of the way of the
 * rest. */
#if defined(__GNUC__)
#define OD_COLD __attribute__((cold, noinline))
#define OD_APART __attribute__((noinline))
#define OD_INLINE __attribute__((always_inline)) inline
#else
#define OD_COLD
#define OD_APART
#define OD_INLINE inline
#endif

/* Makes room for `size` bytes in one block, so that the next allocations of that sum need no malloc. False: no memory.
 */
OD_MUST_CHECK bool od_arena_reserve(struct od_arena *arena, size_t size);

/* For od_arena_alloc() when the block is full; `size` is rounded. */
OD_COLD void *od_arena_alloc_slow(struct od_arena *arena, size_t size);

/* `size` bytes, aligned for any member of a generated struct, not zeroed; NULL without memory. */
static inline void *od_arena_alloc(struct od_arena *arena, size_t size)
{
  size = (size + 7) & ~(size_t)7;
  if ((size_t)(arena->end - arena->next) < size || arena->next == NULL)
    return od_arena_alloc_slow(arena, size);
  void *p = arena->next;
  arena->next += size;
  return p;
}

/* An array that grows while it is filled: room for one more item of `stride` bytes behind `*items`, which has `len` of
 * them and room for `*capacity`. Grows in place where nothing was allocated since. False: no memory. */
OD_MUST_CHECK bool od_arena_grow(struct od_arena *arena, char **items, size_t len, size_t *capacity, size_t stride);

/* Gives back what od_arena_grow() took in advance, where that is possible. */
void od_arena_trim(struct od_arena *arena, char *items, size_t len, size_t capacity, size_t stride);

/* Calls release(data) when the arena is cleared or reset. False: no memory, and release was not kept. */
OD_MUST_CHECK bool od_arena_on_clear(struct od_arena *arena, void (*release)(void *), void *data);

#endif
