/* A small described object with one member of each shape, for tests of the codec that need no vendor. */
#ifndef SAMPLE_H
#define SAMPLE_H

#include <outdial/descriptor.h>

struct sample {
  struct od_opt_json any;
  struct od_opt_string text;
  struct od_opt_int count;
  struct od_opt_number ratio;
  struct od_opt_bool flag;
  struct od_opt_string_list list;
  struct od_opt_string_map map;
  struct od_members extra;
};

extern const struct od_object sample_object;

#endif
