/* What a caller needs to make values. */
#include <outdial/descriptor.h>

#include <string.h>

const char od_descriptor_version_1 = 1;

struct od_string od_str(const char *text)
{
  return (struct od_string){text, text != NULL ? strlen(text) : 0};
}
