/* The tables of outdial with the names as a program has them that was written by hand for another library. */
#ifndef BENCH_PLAIN_H
#define BENCH_PLAIN_H

#include <outdial/descriptor.h>

/* A copy of `object`, and of all that hangs on it, in which a NUL stands in the place of each name's closing quote:
 * `name + 1` is a C string. Unions are not copied. Lasts as long as the program. */
const struct od_object *plain_object(const struct od_object *object);

#endif
