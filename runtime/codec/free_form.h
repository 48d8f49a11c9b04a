/* Free-form values: the only place where JSON has no described shape, and the only files that know json-c. */
#ifndef OD_FREE_FORM_H
#define OD_FREE_FORM_H

#include "write.h"

/* Whether a value can be sent, `depth` levels of which have room: text that is JSON (and not read again where the
 * decoder has), or a tree;
 * `only_object`: and it is an object. What is wrong goes into the report; false without memory as well, with
 * report->no_memory. Trees are judged when they are written. */
bool od_json_check(const struct od_json *value, bool only_object, unsigned depth, const struct od_path *path,
                   struct od_report *report);

/* The value as JSON: its tree, or its text as it is. */
char *od_write_json(struct od_writer *writer, char *to, const struct od_json *value, bool only_object, unsigned depth,
                    const struct od_path *path);

#endif
