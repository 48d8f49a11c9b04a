#define _GNU_SOURCE /* syscall(), usleep() */

#include "heap.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif

/* What really allocates: AddressSanitizer's allocator, so that it goes on watching, or glibc's own. */
#if defined(__SANITIZE_ADDRESS__)
#define REAL(function) __interceptor_##function
#else
#define REAL(function) __libc_##function
#endif
void *REAL(malloc)(size_t size);
void *REAL(calloc)(size_t n, size_t size);
void *REAL(realloc)(void *old, size_t size);
void REAL(free)(void *block);

/* ---- what is in use -------------------------------------------------------------------------------------- */

struct block {
  void *at; /* NULL: an empty place */
  size_t size, number;
  const void *from;
};

enum { PLACES = 1 << 17 }; /* a power of two, more than twice what one run ever has in use */

static _Thread_local bool armed;
static atomic_bool armed_somewhere;         /* another thread may give back what the armed one asked for */
static atomic_flag lock = ATOMIC_FLAG_INIT; /* over the table */

static struct {
  struct block places[PLACES]; /* a hash table; collisions go to the next place */
  size_t used, bytes;
  size_t fail;
  enum heap_mode mode;
  struct heap_account account;
  size_t bytes_sent;
} heap;

static void take(void)
{
  while (atomic_flag_test_and_set(&lock))
    ;
}

static void give(void)
{
  atomic_flag_clear(&lock);
}

static size_t place_of(const void *at)
{
  return (size_t)(((uintptr_t)at >> 4) * UINT64_C(0x9E3779B97F4A7C15) >> 47) & (PLACES - 1);
}

static size_t find(const void *at)
{
  size_t i = place_of(at);
  while (heap.places[i].at != NULL && heap.places[i].at != at)
    i = (i + 1) & (PLACES - 1);
  return i;
}

static void remember(void *at, size_t size, const void *from)
{
  take();
  if (++heap.used > PLACES / 2) {
    static const char full[] = "heap.c: more blocks in use than it has places\n";
    (void)!write(STDERR_FILENO, full, sizeof full - 1);
    abort();
  }
  heap.places[find(at)] = (struct block){.at = at, .size = size, .number = heap.account.allocations - 1, .from = from};
  heap.bytes += size;
  if (heap.bytes > heap.account.most_bytes)
    heap.account.most_bytes = heap.bytes;
  give();
}

static void empty(size_t hole)
{
  heap.bytes -= heap.places[hole].size;
  heap.used--;
  for (size_t i = (hole + 1) & (PLACES - 1); heap.places[i].at != NULL; i = (i + 1) & (PLACES - 1)) {
    const size_t wanted = place_of(heap.places[i].at);
    if (((i - wanted) & (PLACES - 1)) >= ((i - hole) & (PLACES - 1))) { /* it may move nearer to where it belongs */
      heap.places[hole] = heap.places[i];
      hole = i;
    }
  }
  heap.places[hole].at = NULL;
}

/* Blocks from before heap_arm() are not known, and nobody's concern. */
static void forget(const void *at)
{
  take();
  const size_t place = find(at);
  if (heap.places[place].at != NULL)
    empty(place);
  give();
}

static bool fails(void)
{
  const size_t number = heap.account.allocations++;
  const bool failing = heap.mode == HEAP_ONCE ? number == heap.fail : number >= heap.fail;
  heap.account.failed += failing;
  if (failing)
    errno = ENOMEM;
  return failing;
}

/* ---- malloc() and its siblings --------------------------------------------------------------------------- */

static void *allocate(size_t size, const void *from)
{
  if (!armed)
    return REAL(malloc)(size);
  void *block = fails() ? NULL : REAL(malloc)(size);
  if (block != NULL)
    remember(block, size, from);
  return block;
}

void *malloc(size_t size)
{
  return allocate(size, __builtin_return_address(0));
}

void *calloc(size_t n, size_t size)
{
  if (!armed)
    return REAL(calloc)(n, size);
  void *block = fails() ? NULL : REAL(calloc)(n, size);
  if (block != NULL)
    remember(block, n * size, __builtin_return_address(0));
  return block;
}

void *realloc(void *old, size_t size)
{
  if (!armed)
    return REAL(realloc)(old, size);
  if (fails())
    return NULL; /* `old` stays as it is */
  if (old != NULL)
    forget(old);
  void *block = REAL(realloc)(old, size);
  if (block != NULL)
    remember(block, size, __builtin_return_address(0));
  return block;
}

void free(void *block)
{
  if (atomic_load(&armed_somewhere) && block != NULL)
    forget(block);
  REAL(free)(block);
}

/* AddressSanitizer has its own, which would not ask the malloc() above. */
static char *duplicate(const char *text, size_t len, const void *from)
{
  char *copy = allocate(len + 1, from);
  if (copy != NULL) {
    memcpy(copy, text, len);
    copy[len] = '\0';
  }
  return copy;
}

char *strdup(const char *text)
{
  return duplicate(text, strlen(text), __builtin_return_address(0));
}

char *strndup(const char *text, size_t most)
{
  return duplicate(text, strnlen(text, most), __builtin_return_address(0));
}

/* ---- what leaves ----------------------------------------------------------------------------------------- */

ssize_t send(int fd, const void *bytes, size_t len, int flags)
{
  const ssize_t n = syscall(SYS_sendto, fd, bytes, len, flags, NULL, 0);
  if (armed && n > 0)
    heap.bytes_sent += (size_t)n;
  return n;
}

bool heap_failed(void)
{
  return heap.account.failed != 0;
}

size_t heap_bytes_sent(void)
{
  return heap.bytes_sent;
}

/* ---- the switch ------------------------------------------------------------------------------------------ */

void heap_arm(size_t fail, enum heap_mode mode)
{
  if (heap.used != 0)
    memset(heap.places, 0, sizeof heap.places);
  heap.used = heap.bytes = heap.bytes_sent = 0;
  heap.fail = fail;
  heap.mode = mode;
  heap.account = (struct heap_account){.left_number = HEAP_NEVER};
  armed = true;
  atomic_store(&armed_somewhere, true);
}

static size_t in_use(void)
{
  take();
  const size_t used = heap.used;
  give();
  return used;
}

void heap_disarm(struct heap_account *account, bool (*is_known_leak)(const void *from))
{
  armed = false;
  for (int tries = 0; tries < 20 && in_use() != 0; tries++) /* a thread of libcurl's resolver may be about to end */
    usleep(1000);
  atomic_store(&armed_somewhere, false);
  *account = heap.account;
  for (size_t i = 0; i < PLACES && heap.used != 0; i++) {
    const struct block *block = &heap.places[i];
    if (block->at == NULL || is_known_leak(block->from))
      continue;
    account->left++;
    account->left_bytes += block->size;
    if (block->number < account->left_number) {
      account->left_number = block->number;
      account->left_from = block->from;
    }
  }
}
