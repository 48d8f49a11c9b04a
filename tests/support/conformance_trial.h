/* What the two halves of the harness share: facts of documents (conformance.c) and calls (conformance_call.c). */
#ifndef CONFORMANCE_TRIAL_H
#define CONFORMANCE_TRIAL_H

#include "conformance.h"
#include "test.h"

/* One cmocka test. What it is not about is NULL. */
struct trial {
  const struct conformance *all;
  const struct told *told;
  const struct document *document; /* judged, changed or sent */
  const struct fact *fact;
  const struct documented *documented;
  const struct failure *failure;
  char *name;
};

enum { SMALLEST, FULLEST }; /* documents of the request and the reply */

/* The whole of a text in pieces; free() it. */
char *join(const char *const *pieces);

/* The name that a segment of a JSON Pointer stands for, in place. */
void unescape(char *segment);

/* Sets the optional enum at a pointer in a struct to a text, or to null; `json` says which, and must outlive it. */
void set_by_hand(const struct od_object *object, const void *decoded, const char *pointer, const char *json);

/* Fails unless both texts are the same JSON value. */
void assert_same(const char *found, const char *wanted);

void encode(const struct od_object *object, const void *value, struct od_buffer *buffer);

/* The body of a documented error; NULL: none is documented. */
const struct od_object *error_body(const struct od_operation *operation, int status);

/* The request with every member goes out as documented, and the documented reply comes in. */
void test_call(void **state);

/* A documented error comes in. */
void test_failure(void **state);

#endif
