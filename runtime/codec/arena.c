#include "arena.h"

#include <stdlib.h>
#include <string.h>

struct od_arena_block {
  struct od_arena_block *next;
  size_t size; /* of the bytes behind this header */
};

struct od_arena_cleanup {
  struct od_arena_cleanup *next;
  void (*release)(void *);
  void *data;
};

/* The first block is as large as what malloc gives out fastest, for reports with a few findings. Blocks grow with what
 * was asked for, and stay below malloc's usual mmap threshold where the request does. */
enum { FIRST_BLOCK = 1000, LAST_BLOCK = 64 * 1024 };

static bool add_block(struct od_arena *arena, size_t size)
{
  size_t usual = arena->blocks != NULL ? arena->blocks->size * 2 : FIRST_BLOCK;
  if (usual > LAST_BLOCK)
    usual = LAST_BLOCK;
  if (size < usual)
    size = usual;
  if (size > OD_MAX_ARENA_BYTES || arena->size > OD_MAX_ARENA_BYTES - size) {
    arena->full = true;
    return false;
  }
  struct od_arena_block *block = malloc(sizeof *block + size);
  if (block == NULL)
    return false;
  block->next = arena->blocks;
  block->size = size;
  arena->blocks = block;
  arena->size += size;
  arena->next = (char *)(block + 1);
  arena->end = arena->next + size;
  return true;
}

bool od_arena_reserve(struct od_arena *arena, size_t size)
{
  return (arena->next != NULL && (size_t)(arena->end - arena->next) >= size) || add_block(arena, size);
}

void *od_arena_alloc_slow(struct od_arena *arena, size_t size)
{
  if (!add_block(arena, size))
    return NULL;
  void *p = arena->next;
  arena->next += size;
  return p;
}

bool od_arena_grow(struct od_arena *arena, char **items, size_t len, size_t *capacity, size_t stride)
{
  if (len < *capacity)
    return true;
  size_t more = *capacity != 0 ? *capacity : (stride <= sizeof(struct od_violation) ? 8 : 2);
  if (*items != NULL && *items + *capacity * stride == arena->next &&
      (size_t)(arena->end - arena->next) >= more * stride) {
    arena->next += more * stride;
    *capacity += more;
    return true;
  }
  char *moved = od_arena_alloc(arena, (*capacity + more) * stride);
  if (moved == NULL)
    return false;
  if (len != 0)
    memcpy(moved, *items, len * stride);
  *items = moved;
  *capacity += more;
  return true;
}

void od_arena_trim(struct od_arena *arena, char *items, size_t len, size_t capacity, size_t stride)
{
  if (items != NULL && items + capacity * stride == arena->next)
    arena->next = items + ((len * stride + 7) & ~(size_t)7);
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

static void release_all(struct od_arena *arena)
{
  for (struct od_arena_cleanup *c = arena->cleanups; c != NULL; c = c->next)
    c->release(c->data);
  arena->cleanups = NULL;
}

void od_arena_clear(struct od_arena *arena)
{
  release_all(arena);
  while (arena->blocks != NULL) {
    struct od_arena_block *next = arena->blocks->next;
    free(arena->blocks);
    arena->blocks = next;
  }
  arena->next = arena->end = NULL;
  arena->size = 0;
  arena->full = false;
}

void od_arena_reset(struct od_arena *arena)
{
  release_all(arena);
  struct od_arena_block *largest = arena->blocks;
  for (struct od_arena_block *b = largest; b != NULL; b = b->next)
    if (b->size > largest->size)
      largest = b;
  while (arena->blocks != NULL) {
    struct od_arena_block *next = arena->blocks->next;
    if (arena->blocks != largest)
      free(arena->blocks);
    arena->blocks = next;
  }
  arena->size = largest != NULL ? largest->size : 0;
  arena->full = false;
  if (largest == NULL)
    return;
  largest->next = NULL;
  arena->blocks = largest;
  arena->next = (char *)(largest + 1);
  arena->end = arena->next + largest->size;
}
