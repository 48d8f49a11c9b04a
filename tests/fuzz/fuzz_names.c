/* Names: the bytes, cut at each NUL, as names of one object. Whether one occurs twice is asked once with the cleverness
 * of the library, and once by comparing each with each through json-c. Then the text as a whole: every place that
 * od_locate() names in it must be there. */
#include "../../runtime/codec/scan.h"
#include "../support/strict.h"
#include "fuzz.h"

#include <json-c/json_pointer.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_NAMES = 64, MOST_BYTES = 2048 };

/* What the raw text between quotes means, as json-c reads it; NULL: it is no string. */
static struct json_object *meaning(const char *raw, size_t len)
{
  char text[MOST_BYTES + 3] = "\"";
  memcpy(text + 1, raw, len);
  text[len + 1] = '"';
  struct json_tokener *tokener = json_tokener_new();
  json_tokener_set_flags(tokener, strict_flags());
  struct json_object *string = json_tokener_parse_ex(tokener, text, (int)len + 2);
  json_tokener_free(tokener);
  return string;
}

static bool same_meaning(struct json_object *a, struct json_object *b)
{
  return json_object_get_string_len(a) == json_object_get_string_len(b) &&
         memcmp(json_object_get_string(a), json_object_get_string(b), (size_t)json_object_get_string_len(a)) == 0;
}

static void check_names(const char *text, size_t size)
{
  struct od_arena arena = {0};
  struct od_scan scan;
  struct json_object *meanings[MOST_NAMES];
  size_t n = 0;
  od_scan_init(&scan, &arena);
  const size_t names = od_names_begin(&scan);
  for (size_t at = 0; at < size && n < MOST_NAMES;) {
    const char *end = memchr(text + at, '\0', size - at);
    const size_t len = end != NULL ? (size_t)(end - text) - at : size - at;
    char padded[MOST_BYTES + 1 + OD_SLACK] = "\"";
    bool escaped;
    memcpy(padded + 1, text + at, len);
    padded[len + 1] = '"';
    const char *after = od_skip_string(&scan, padded, &escaped);
    if (after == padded + len + 2) {
      meanings[n] = meaning(text + at, len);
      MUST(meanings[n] != NULL, "json-c takes it for no string");
      MUST(escaped == (memchr(text + at, '\\', len) != NULL), "escaped or not");
      /* decoded in place, it means the same */
      struct od_string decoded;
      MUST(od_scan_string(&scan, padded, &decoded) == padded + len + 2, "it was a string before");
      MUST(fuzz_same_text(json_object_get_string(meanings[n]), (size_t)json_object_get_string_len(meanings[n]),
                          decoded.ptr, decoded.len),
           "decoded as %s", decoded.ptr);
      json_object_put(meanings[n]);
      meanings[n] = json_object_new_string_len(decoded.ptr, (int)decoded.len);
      for (size_t i = 0; i < n; i++)
        MUST(od_same_text(text + at, len, json_object_get_string(meanings[i]),
                          (size_t)json_object_get_string_len(meanings[i])) == same_meaning(meanings[n], meanings[i]),
             "the same text or not");
      MUST(od_names_add(&scan, text + at, len, escaped), "no memory");
      n++;
    }
    at += len + 1;
  }
  bool twice = false;
  for (size_t i = 0; i < n; i++)
    for (size_t j = 0; j < i; j++)
      twice |= same_meaning(meanings[i], meanings[j]);
  const struct od_name *found = od_names_end(&scan, names);
  MUST((found != NULL) == twice, "%zu names: %s", n, twice ? "one occurs twice" : "all differ");
  for (size_t i = 0; i < n; i++)
    json_object_put(meanings[i]);
  od_arena_clear(&arena);
}

static void check_places(const char *text, size_t size)
{
  struct od_scan scan;
  struct od_arena arena = {0};
  char padded[MOST_BYTES + OD_SLACK] = "";
  memcpy(padded, text, size);
  od_scan_init(&scan, &arena);
  const char *start = od_skip_space(padded), *end = od_skip_value(&scan, start, OD_MAX_DEPTH);
  if (end != NULL) {
    char pointer[100];
    struct json_object *tree = json_tokener_parse(start), *value;
    for (const char *at = start; at < end; at++) {
      od_locate(start, at, pointer, sizeof pointer);
      MUST(strlen(pointer) < sizeof pointer, "without end");
      if (strlen(pointer) > sizeof pointer - 20 || tree == NULL)
        continue;                         /* perhaps cut */
      char *last = strrchr(pointer, '/'); /* of an empty list, the first item is named */
      if (last != NULL && json_pointer_get(tree, pointer, &value) != 0) {
        *last = '\0';
        MUST(json_pointer_get(tree, pointer, &value) == 0, "'%s' is not there", pointer);
      }
    }
    json_object_put(tree);
  } else if (scan.at != NULL) {
    char pointer[40];
    MUST(scan.at >= padded && scan.at <= padded + size, "a fault outside of the text");
    od_locate(start, scan.at, pointer, sizeof pointer);
  }
  od_arena_clear(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  if (size > MOST_BYTES - 2)
    size = MOST_BYTES - 2;
  check_names((const char *)data, size);
  check_places((const char *)data, size);
  return 0;
}
