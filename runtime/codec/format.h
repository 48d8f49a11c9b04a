/* The documented formats of strings. Each function returns NULL when the text has the format, and else what is wrong,
 * without repeating the text, which may be somebody's number. */
#ifndef OD_FORMAT_H
#define OD_FORMAT_H

#include <outdial/descriptor.h>

const char *od_format_fault(enum od_format format, struct od_string text);

/* Whether the text has only characters of the set, which is written like "A-Za-z0-9_". */
bool od_in_charset(const char *charset, struct od_string text);

/* Characters (code points) of valid UTF-8. */
size_t od_characters(struct od_string text);

#endif
