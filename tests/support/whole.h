/* A request as one document, with the members that would go into the URL's path, so that it can be decoded again. */
#ifndef OD_TEST_WHOLE_H
#define OD_TEST_WHOLE_H

#include <outdial/descriptor.h>

static inline enum od_status encode_whole(const struct od_object *object, const void *value, struct od_buffer *buffer,
                                          struct od_report *report)
{
  struct od_object whole = *object;
  whole.n_in_path = 0;
  return od_encode(&whole, value, buffer, report);
}

#endif
