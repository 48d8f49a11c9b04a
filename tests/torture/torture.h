/* What a torture is made of: scenarios, and what their runs tell. */
#ifndef TORTURE_H
#define TORTURE_H

#include "../faults/server.h"

#include <outdial/descriptor.h>

#include <stdlib.h>

/* Ends the program for a reason that is no finding. */
_Noreturn void give_up(const char *why);

/* Everything that a run showed to its caller, to compare it with the run in which nothing failed. Allocates nothing. */
struct transcript {
  size_t len;
  char text[4 * 1024 * 1024];
};

void tell(struct transcript *t, const char *bytes, size_t len);
__attribute__((format(printf, 2, 3))) void tellf(struct transcript *t, const char *format, ...);
void tell_report(struct transcript *t, const struct od_report *report);

enum verdict {
  DONE,      /* the transcript must be the expected one */
  NO_MEMORY, /* said so */
  WRONG      /* the run itself saw what must not be */
};

static inline enum verdict verdict_of(enum od_status status)
{
  return status == OD_NO_MEMORY ? NO_MEMORY : DONE;
}

struct scenario {
  char name[96];
  enum verdict (*run)(const struct scenario *s, struct transcript *t);
  const struct od_object *object;
  const struct od_operation *operation;
  const void *value; /* a struct */
  const char *text;  /* a document, or the name of a file with one */
  size_t len;
  unsigned mode;
  bool tries_once; /* a run that wanted memory does not find it again by itself */

  /* What stands around a run and is spared: a server. `end` returns whether all was well there, and tells what not. */
  void (*begin)(const struct scenario *s);
  bool (*end)(const struct scenario *s, struct transcript *t);
  struct server_options server;
  struct answer answer;
};

/* What a program keeps between documents. */
struct kept {
  struct od_arena arena;
  struct od_report report;
  struct od_buffer buffer;
};

void clear(struct kept *kept);

/* Makes a struct to text, and tells it. */
enum verdict encode(const struct scenario *s, const void *value, struct kept *kept, struct transcript *t);

/* A run of the codec: text through decoder, validator and encoder. */
enum verdict run_decode(const struct scenario *s, struct transcript *t);

/* Tries `most` points of the scenario in each mode, or all (0). */
void torture(const struct scenario *s, size_t most);

/* A file's bytes and a NUL, to be freed. */
char *read_file(const char *path, size_t *len);

/* All scenarios of the codec but for the documents of generated/examples. */
void torture_codec(size_t most);

/* All scenarios that need a client. False: without TLS, because this OpenSSL crashes when memory fails. */
bool torture_sending(size_t most);

#endif
