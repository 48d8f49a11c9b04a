/* A heap that fails when it is told to, and knows what was not given back.
 *
 * heap.c defines malloc() and its siblings in the executable, so that the dynamic linker gives them to json-c, libcurl
 * and the C library as well: whatever asks for memory can be refused. Only the thread that armed it is concerned. */
#ifndef HEAP_H
#define HEAP_H

#include <stdbool.h>
#include <stddef.h>

enum heap_mode {
  HEAP_ONCE,   /* one allocation fails, and the next one works again */
  HEAP_ONWARDS /* all fail from there on */
};

/* From here on every allocation is counted and kept in mind, and the one numbered `fail` (from 0 on) fails. */
void heap_arm(size_t fail, enum heap_mode mode);
#define HEAP_NEVER ((size_t)-1)

struct heap_account {
  size_t allocations; /* asked for, those that failed included */
  size_t failed;
  size_t left;           /* not given back, but for known leaks */
  size_t left_bytes;     /* of these */
  size_t left_number;    /* which allocation the first of them was, to find it with a debugger */
  size_t most_bytes;     /* that were in use at once */
  const void *left_from; /* the return address of the first one that was left */
};

/* `is_known_leak`: whether a block may be left that was asked for at this address. */
void heap_disarm(struct heap_account *account, bool (*is_known_leak)(const void *from));

/* Whether an allocation has failed since it was armed. */
bool heap_failed(void);

/* What left this process through send() while it was armed: the truth about a request. */
size_t heap_bytes_sent(void);

#endif
