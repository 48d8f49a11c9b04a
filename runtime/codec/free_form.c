#include "free_form.h"

#include "number.h"
#include "scan.h"

#include <json-c/json.h>
#include <math.h>
#include <string.h>

/* ---- text ------------------------------------------------------------------------------------------------ */

/* A copy with the slack that the scanner needs. NULL: no memory. */
static char *padded(struct od_arena *arena, const struct od_json *value)
{
  char *copy = od_arena_alloc(arena, value->len + OD_SLACK);
  if (copy == NULL)
    return NULL;
  memcpy(copy, value->text, value->len);
  memset(copy + value->len, 0, OD_SLACK);
  return copy;
}

static bool check_text(const struct od_json *value, bool only_object, unsigned depth, struct od_arena *scratch,
                       const struct od_path *path, struct od_report *report)
{
  struct od_scan scan;
  if (value->len > OD_MAX_DOCUMENT_BYTES) {
    od_report_constant(report, path, OD_NO_OFFSET, OD_CODE_SYNTAX, OD_ERROR, "larger than OD_MAX_DOCUMENT_BYTES");
    return false;
  }
  const char *start = padded(scratch, value);
  if (start == NULL) {
    od_report_no_memory(report, scratch, path);
    return false;
  }
  od_scan_init(&scan, scratch);
  const char *p = od_skip_space(start);
  const char *end = od_skip_value(&scan, p, depth);
  if (scan.no_memory) {
    od_report_no_memory(report, scratch, path);
    return false;
  }
  if (end == NULL) {
    char inside[256] = "";
    bool escaped;
    od_locate(p, scan.duplicate ? od_skip_string(&scan, scan.at, &escaped) : scan.at, inside, sizeof inside);
    od_report_inside(report, path, inside, OD_NO_OFFSET, scan.duplicate ? OD_CODE_DUPLICATE_MEMBER : OD_CODE_SYNTAX,
                     scan.fault);
    return false;
  }
  if (od_skip_space(end) != start + value->len) {
    od_report_constant(report, path, OD_NO_OFFSET, OD_CODE_SYNTAX, OD_ERROR, "only space may follow the value");
    return false;
  }
  if (only_object && *p != '{') {
    od_report_constant(report, path, OD_NO_OFFSET, OD_CODE_TYPE, OD_ERROR, "expected an object");
    return false;
  }
  return true;
}

/* Whether the decoder has read the value, and it fits where it stands now. Of what nobody has read, `checked` wraps
 * around. */
static inline bool is_known(const struct od_json *value, bool only_object, unsigned depth)
{
  return value->checked - 1 <= depth && value->object == NULL && (!only_object || value->text[0] == '{');
}

bool od_json_check(const struct od_json *value, bool only_object, unsigned depth, const struct od_path *path,
                   struct od_report *report)
{
  if (is_known(value, only_object, depth))
    return true;
  if (value->object != NULL) {
    if (!only_object || json_object_is_type(value->object, json_type_object))
      return true;
    od_report_constant(report, path, OD_NO_OFFSET, OD_CODE_TYPE, OD_ERROR, "expected an object");
    return false;
  }
  if (value->text == NULL) {
    od_report_constant(report, path, OD_NO_OFFSET, OD_CODE_TYPE, OD_ERROR, "is set, but has neither object nor text");
    return false;
  }
  struct od_arena scratch = {0};
  const bool fine = check_text(value, only_object, depth, &scratch, path, report);
  od_arena_clear(&scratch);
  return fine;
}

/* ---- tree to text ---------------------------------------------------------------------------------------- */

static char *write_tree(struct od_writer *w, char *to, struct json_object *tree, unsigned depth,
                        const struct od_path *path);

/* A double that was read from text keeps that text; only json-c's printer shows it. */
static char *write_double(struct od_writer *w, char *to, struct json_object *tree, const struct od_path *path)
{
  const double value = json_object_get_double(tree);
  char text[OD_DOUBLE_SIZE];
  if (json_object_get_userdata(tree) != NULL) {
    struct od_scan scan;
    const char *kept = json_object_to_json_string_ext(tree, JSON_C_TO_STRING_PLAIN);
    const size_t len = kept != NULL ? strlen(kept) : 0;
    if (len == 0) { /* json-c tells so of its want of memory */
      w->no_memory = true;
      return NULL;
    }
    char *end = od_write_bytes(w, to, kept, len, path);
    if (end == NULL)
      return NULL;
    memset(end, 0, OD_SLACK);
    to = end - len;
    if (od_skip_number(&scan, to) == end)
      return end;
  }
  if (!isfinite(value))
    return od_write_fault(w, path, "NaN and infinity are not JSON");
  return od_write_bytes(w, to, text, od_write_double(value, text), path);
}

static char *write_integer(struct od_writer *w, char *to, struct json_object *tree, const struct od_path *path)
{
  char text[24];
  const int64_t value = json_object_get_int64(tree);
  if (value < INT64_MAX)
    return od_write_bytes(w, to, text, od_write_integer(value, text), path);
  size_t n = sizeof text; /* json-c shows what is above as INT64_MAX, unless asked for an unsigned one */
  for (uint64_t rest = json_object_get_uint64(tree); rest != 0; rest /= 10)
    text[--n] = (char)('0' + rest % 10);
  return od_write_bytes(w, to, text + n, sizeof text - n, path);
}

static char *write_object(struct od_writer *w, char *to, struct json_object *tree, unsigned depth,
                          const struct od_path *up)
{
  struct json_object_iterator i = json_object_iter_begin(tree), end = json_object_iter_end(tree);
  *to++ = '{';
  for (; !json_object_iter_equal(&i, &end); json_object_iter_next(&i)) {
    const struct od_string name = od_str(json_object_iter_peek_name(&i));
    const struct od_path path = {.up = up, .name = name.ptr, .len = name.len};
    to = od_write_string(w, to, name, &path);
    if (to == NULL)
      return NULL;
    *to++ = ':';
    to = write_tree(w, to, json_object_iter_peek_value(&i), depth, &path);
    if (to == NULL)
      return NULL;
    *to++ = ',';
  }
  to -= to[-1] == ',';
  *to++ = '}';
  return to;
}

static char *write_array(struct od_writer *w, char *to, struct json_object *tree, unsigned depth,
                         const struct od_path *up)
{
  const size_t n = json_object_array_length(tree);
  *to++ = '[';
  for (size_t i = 0; i < n; i++) {
    const struct od_path path = {.up = up, .len = i};
    to = write_tree(w, to, json_object_array_get_idx(tree, i), depth, &path);
    if (to == NULL)
      return NULL;
    *to++ = ',';
  }
  to -= n != 0;
  *to++ = ']';
  return to;
}

static char *write_tree(struct od_writer *w, char *to, struct json_object *tree, unsigned depth,
                        const struct od_path *path)
{
  to = od_room(w, to, 0, path);
  if (to == NULL)
    return NULL;
  switch (json_object_get_type(tree)) {
  case json_type_null:
    return od_write_bytes(w, to, "null", 4, path);
  case json_type_boolean:
    return json_object_get_boolean(tree) ? od_write_bytes(w, to, "true", 4, path)
                                         : od_write_bytes(w, to, "false", 5, path);
  case json_type_int:
    return write_integer(w, to, tree, path);
  case json_type_double:
    return write_double(w, to, tree, path);
  case json_type_string:
    return od_write_string(
        w, to, (struct od_string){json_object_get_string(tree), (size_t)json_object_get_string_len(tree)}, path);
  case json_type_object:
  case json_type_array:
    if (depth == 0)
      return od_write_fault(w, path, "nested too deeply");
    return json_object_is_type(tree, json_type_object) ? write_object(w, to, tree, depth - 1, path)
                                                       : write_array(w, to, tree, depth - 1, path);
  }
  return od_write_fault(w, path, "a json-c type that is not JSON");
}

char *od_write_json(struct od_writer *writer, char *to, const struct od_json *value, bool only_object, unsigned depth,
                    const struct od_path *path)
{
  if (!is_known(value, only_object, depth) && !od_json_check(value, only_object, depth, path, writer->report))
    return NULL;
  if (value->object != NULL)
    return write_tree(writer, to, value->object, depth, path);
  return od_write_bytes(writer, to, value->text, value->len, path);
}

/* ---- text to tree ---------------------------------------------------------------------------------------- */

/* Both walk text that has been checked, so only memory can fail: false then. A JSON null is a NULL tree. */
static bool read_tree(struct od_scan *scan, char **p, struct json_object **out);

/* Whether a number is written without a fraction and an exponent. */
static bool is_whole(const char *text, size_t len)
{
  for (size_t i = 0; i < len; i++)
    if (text[i] == '.' || text[i] == 'e' || text[i] == 'E')
      return false;
  return true;
}

static struct json_object *read_number(struct od_scan *scan, char **p)
{
  char *text = *p;
  *p += od_skip_number(scan, text) - text;
  const size_t len = (size_t)(*p - text);
  const char after = **p;
  struct json_object *number;
  int64_t integer;
  double value;
  if (is_whole(text, len) && (len != 2 || memcmp(text, "-0", 2) != 0) &&
      od_read_integer(text, len, &integer) == OD_NUMBER_OK)
    return json_object_new_int64(integer);
  if (od_read_double(text, len, &value) == OD_NUMBER_LONG)
    value = 0; /* the text counts */
  **p = '\0';
  number = json_object_new_double_s(value, text);
  **p = after;
  return number;
}

static bool read_object(struct od_scan *scan, char **p, struct json_object *object)
{
  for (*p += od_skip_space(*p + 1) - *p; **p != '}'; *p += od_skip_space(*p) - *p) {
    struct od_string name;
    struct json_object *value;
    *p = od_scan_name(scan, *p, &name);
    *p += od_skip_space(*p) - *p + 1; /* the colon */
    if (!read_tree(scan, p, &value))
      return false;
    if (json_object_object_add_ex(object, name.ptr, value, JSON_C_OBJECT_ADD_KEY_IS_NEW) != 0) {
      json_object_put(value);
      return false;
    }
    *p += od_skip_space(*p) - *p;
    *p += **p == ',';
  }
  ++*p;
  return true;
}

static bool read_array(struct od_scan *scan, char **p, struct json_object *array)
{
  for (*p += od_skip_space(*p + 1) - *p; **p != ']'; *p += od_skip_space(*p) - *p) {
    struct json_object *value;
    if (!read_tree(scan, p, &value))
      return false;
    if (json_object_array_add(array, value) != 0) {
      json_object_put(value);
      return false;
    }
    *p += od_skip_space(*p) - *p;
    *p += **p == ',';
  }
  ++*p;
  return true;
}

static bool read_tree(struct od_scan *scan, char **p, struct json_object **out)
{
  struct od_string text;
  bool read = true;
  *p += od_skip_space(*p) - *p;
  switch (**p) {
  case '"':
    *p = od_scan_string(scan, *p, &text);
    *out = json_object_new_string_len(text.ptr, (int)text.len);
    break;
  case '{':
    *out = json_object_new_object();
    read = *out != NULL && read_object(scan, p, *out);
    break;
  case '[':
    *out = json_object_new_array();
    read = *out != NULL && read_array(scan, p, *out);
    break;
  case 't':
    *p += 4;
    *out = json_object_new_boolean(1);
    break;
  case 'f':
    *p += 5;
    *out = json_object_new_boolean(0);
    break;
  case 'n':
    *p += 4;
    *out = NULL;
    return true;
  default:
    *out = read_number(scan, p);
    break;
  }
  if (!read)
    json_object_put(*out);
  return read && *out != NULL;
}

static void put_tree(void *tree)
{
  json_object_put(tree);
}

enum od_status od_json_object(struct od_arena *arena, const struct od_json *value, struct json_object **out)
{
  struct od_scan scan;
  *out = value->object;
  if (value->object != NULL)
    return OD_OK;
  if (value->text == NULL || value->len > OD_MAX_DOCUMENT_BYTES)
    return OD_INVALID;
  char *p = padded(arena, value);
  if (p == NULL)
    return OD_NO_MEMORY;
  od_scan_init(&scan, arena);
  if (value->checked == 0) {
    const char *end = od_skip_value(&scan, od_skip_space(p), OD_MAX_DEPTH);
    if (end == NULL || od_skip_space(end) != p + value->len)
      return scan.no_memory ? OD_NO_MEMORY : OD_INVALID;
  }
  if (!read_tree(&scan, &p, out)) {
    *out = NULL;
    return OD_NO_MEMORY;
  }
  if (*out != NULL && !od_arena_on_clear(arena, put_tree, *out)) {
    json_object_put(*out);
    *out = NULL;
    return OD_NO_MEMORY;
  }
  return OD_OK;
}
