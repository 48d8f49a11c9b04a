/* The arena of runtime/codec/arena.c, with a block of its own for each allocation, exactly as large as it was asked
 * for, and nothing that grows in place. Linked before the library it takes the other's place: then each allocation of
 * the codec can fail by itself, and AddressSanitizer sees a step over the end of one that would land in its neighbour.
 */
#include "../../runtime/codec/arena.h"

#include <stdlib.h>
#include <string.h>

struct od_arena_block {
  struct od_arena_block *next;
  char bytes[];
};

struct od_arena_cleanup {
  struct od_arena_cleanup *next;
  void (*release)(void *);
  void *data;
};

/* `next` and `end` stay NULL, so that od_arena_alloc() always comes here. */
void *od_arena_alloc_slow(struct od_arena *arena, size_t size)
{
  struct od_arena_block *block = malloc(sizeof *block + size);
  if (block == NULL)
    return NULL;
  block->next = arena->blocks;
  arena->blocks = block;
  return block->bytes;
}

bool od_arena_reserve(struct od_arena *arena, size_t size)
{
  (void)arena, (void)size;
  return true;
}

bool od_arena_grow(struct od_arena *arena, char **items, size_t len, size_t *capacity, size_t stride)
{
  if (len < *capacity)
    return true;
  char *moved = od_arena_alloc(arena, (len + 1) * stride);
  if (moved == NULL)
    return false;
  if (len != 0)
    memcpy(moved, *items, len * stride);
  *items = moved;
  *capacity = len + 1;
  return true;
}

void od_arena_trim(struct od_arena *arena, char *items, size_t len, size_t capacity, size_t stride)
{
  (void)arena, (void)items, (void)len, (void)capacity, (void)stride;
}

bool od_arena_on_clear(struct od_arena *arena, void (*release)(void *), void *data)
{
  struct od_arena_cleanup *cleanup = od_arena_alloc(arena, sizeof *cleanup);
  if (cleanup == NULL)
    return false;
  *cleanup = (struct od_arena_cleanup){.next = arena->cleanups, .release = release, .data = data};
  arena->cleanups = cleanup;
  return true;
}

void od_arena_clear(struct od_arena *arena)
{
  for (struct od_arena_cleanup *c = arena->cleanups; c != NULL; c = c->next)
    c->release(c->data);
  while (arena->blocks != NULL) {
    struct od_arena_block *next = arena->blocks->next;
    free(arena->blocks);
    arena->blocks = next;
  }
  *arena = (struct od_arena){0};
}

void od_arena_reset(struct od_arena *arena)
{
  od_arena_clear(arena);
}
