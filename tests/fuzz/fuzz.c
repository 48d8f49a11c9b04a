#include "fuzz.h"

#include "../../runtime/codec/free_form.h"
#include "../support/sample.h"

#include <outdial/operations.h>

#include <json-c/json.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void fuzz_failed(const char *file, int line, const char *condition, const char *format, ...)
{
  va_list args;
  va_start(args, format);
  fprintf(stderr, "%s:%d: %s does not hold: ", file, line, condition);
  vfprintf(stderr, format, args);
  putc('\n', stderr);
  va_end(args);
  abort();
}

struct subject fuzz_subject(unsigned number)
{
  enum { MOST = 64 };
  static struct subject subjects[MOST];
  static size_t n;
  if (n == 0) {
    subjects[n++] = (struct subject){"sample", &sample_object, false};
    subjects[n++] = (struct subject){"sample", &sample_object, true};
    for (const struct od_operation *const *o = od_all_operations; *o != NULL; o++) {
      MUST(n + 2 + (*o)->n_errors <= MOST, "more than %d subjects", MOST);
      subjects[n++] = (struct subject){(*o)->name, (*o)->request, false};
      subjects[n++] = (struct subject){(*o)->name, (*o)->reply, true};
      for (size_t i = 0; i < (*o)->n_errors; i++)
        if ((*o)->errors[i].body != NULL)
          subjects[n++] = (struct subject){(*o)->name, (*o)->errors[i].body, true};
    }
  }
  return subjects[number % n];
}

void fuzz_end(struct session *session)
{
  od_arena_clear(&session->arena);
  od_report_clear(&session->report);
  od_buffer_clear(&session->buffer);
}

void fuzz_small_buffer(struct session *session, size_t seed)
{
  od_buffer_clear(&session->buffer);
  session->buffer.capacity = OD_ROOM_BEHIND + 1 + seed * 7 % 61;
  session->buffer.data = malloc(session->buffer.capacity);
  MUST(session->buffer.data != NULL, "no memory");
}

char *fuzz_copy(const void *bytes, size_t len)
{
  char *copy = malloc(len != 0 ? len : 1);
  MUST(copy != NULL, "no memory");
  if (len != 0)
    memcpy(copy, bytes, len);
  return copy;
}

/* ---- reports --------------------------------------------------------------------------------------------- */

bool fuzz_has_error(const struct od_report *report, enum od_code code)
{
  for (size_t i = 0; i < report->len; i++)
    if (report->items[i].code == code && report->items[i].severity == OD_ERROR)
      return true;
  return false;
}

/* Written without a look at the library's: reads a character, and asks whether it would be written so. */
static bool is_utf8(const char *text)
{
  const unsigned char *s = (const unsigned char *)text;
  while (*s != 0) {
    const unsigned n = *s < 0x80 ? 1 : *s < 0xE0 ? 2 : *s < 0xF0 ? 3 : 4;
    uint32_t c = n == 1 ? *s : *s & (0x7Fu >> n);
    for (unsigned i = 1; i < n; i++) {
      if (s[i] < 0x80 || s[i] > 0xBF)
        return false;
      c = c << 6 | (s[i] & 0x3F);
    }
    if ((*s >= 0x80 && *s < 0xC0) || *s > 0xF4 ||
        n != (c < 0x80      ? 1u
              : c < 0x800   ? 2u
              : c < 0x10000 ? 3u
                            : 4u) ||
        c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
      return false;
    s += n;
  }
  return true;
}

void fuzz_check_report(const struct od_report *report, enum od_status status)
{
  size_t errors = 0;
  MUST(status != OD_NO_MEMORY && !report->no_memory, "out of memory, and there was enough");
  MUST((status == OD_OK) == (report->errors == 0), "status %d with %zu errors", (int)status, report->errors);
  MUST(report->len <= OD_MAX_VIOLATIONS && report->len + report->dropped == report->errors + report->warnings,
       "%zu findings and %zu dropped, but %zu errors and %zu warnings", report->len, report->dropped, report->errors,
       report->warnings);
  for (size_t i = 0; i < report->len; i++) {
    const struct od_violation *v = &report->items[i];
    errors += v->severity == OD_ERROR;
    MUST(v->pointer[0] == '\0' || v->pointer[0] == '/', "no JSON Pointer: %s", v->pointer);
    for (const char *p = v->pointer; (p = strchr(p, '~')) != NULL; p++)
      MUST(p[1] == '0' || p[1] == '1', "no JSON Pointer: %s", v->pointer);
    MUST(is_utf8(v->pointer), "a pointer is no UTF-8: %s", v->pointer);
    MUST(is_utf8(v->message), "a message is no UTF-8: %s", v->message);
    MUST(v->message[0] != '\0' && strcmp(od_code_text(v->code), "") != 0, "a finding without words at %s", v->pointer);
  }
  MUST(report->dropped != 0 || errors == report->errors, "%zu errors are there, %zu were counted", errors,
       report->errors);
}

static int compare_findings(const void *a, const void *b)
{
  const struct od_violation *x = a, *y = b;
  const int order = strcmp(x->pointer, y->pointer);
  if (order != 0)
    return order;
  return x->code != y->code ? (x->code > y->code) - (x->code < y->code)
                            : (x->severity > y->severity) - (x->severity < y->severity);
}

void fuzz_check_same_findings(const struct od_report *a, const struct od_report *b, const char *what)
{
  static struct od_violation x[OD_MAX_VIOLATIONS], y[OD_MAX_VIOLATIONS];
  if (a->dropped != 0 || b->dropped != 0)
    return;
  for (size_t i = 0; i < a->len; i++)
    x[i] = a->items[i];
  for (size_t i = 0; i < b->len; i++)
    y[i] = b->items[i];
  qsort(x, a->len, sizeof *x, compare_findings);
  qsort(y, b->len, sizeof *y, compare_findings);
  for (size_t i = 0; i < a->len || i < b->len; i++)
    if (i == a->len || i == b->len || compare_findings(&x[i], &y[i]) != 0) {
      const struct od_violation *only = i == a->len                                         ? &y[i]
                                        : i == b->len || compare_findings(&x[i], &y[i]) < 0 ? &x[i]
                                                                                            : &y[i];
      MUST(false, "%s: only one of them finds %s at '%s': %s", what, od_code_text(only->code), only->pointer,
           only->message);
    }
}

/* ---- JSON ------------------------------------------------------------------------------------------------ */

bool fuzz_is_json(const char *text, size_t len, struct od_report *why)
{
  struct od_report report = {0};
  const struct od_path root = {.up = NULL};
  const struct od_json value = {.text = text, .len = len};
  const bool fine = od_json_check(&value, false, OD_MAX_DEPTH, &root, why != NULL ? why : &report);
  MUST(!(why != NULL ? why : &report)->no_memory, "out of memory");
  od_report_clear(&report);
  return fine;
}

/* The character at `s`, and the place behind it. */
static const unsigned char *next_character(const unsigned char *s, uint32_t *c)
{
  const unsigned n = *s < 0x80 ? 1 : *s < 0xE0 ? 2 : *s < 0xF0 ? 3 : 4;
  *c = n == 1 ? *s : *s & (0x7Fu >> n);
  for (unsigned i = 1; i < n; i++)
    *c = *c << 6 | (s[i] & 0x3F);
  return s + n;
}

bool fuzz_same_text(const char *json_c, size_t json_c_len, const char *text, size_t len)
{
  const unsigned char *a = (const unsigned char *)json_c, *b = (const unsigned char *)text;
  const unsigned char *a_end = a + json_c_len, *b_end = b + len;
  while (a < a_end && b < b_end) {
    uint32_t x, y;
    a = next_character(a, &x);
    b = next_character(b, &y);
    if (x != y && !(x == 0xFFFD && y >= 0x10000 && (y & 0xF800) == 0xD800))
      return false;
  }
  return a == a_end && b == b_end;
}

/* What the encoder fills in: a member that was left out, and can only have one text (OD_ROW_FIXED). */
static bool is_filled_in(struct json_object *a, struct json_object *b)
{
  int more = json_object_object_length(b) - json_object_object_length(a);
  json_object_object_foreach(b, name, value)
  {
    if (!json_object_object_get_ex(a, name, NULL) && json_object_is_type(value, json_type_string))
      more--;
  }
  return more == 0;
}

static bool same_tree(struct json_object *a, struct json_object *b)
{
  const enum json_type type = json_object_get_type(a);
  if (type == json_type_int || type == json_type_double) {
    const double x = json_object_get_double(a), y = json_object_get_double(b);
    const double most = 0x1p63; /* json-c takes integers beyond its own for the largest */
    if (json_object_is_type(b, json_type_int) || json_object_is_type(b, json_type_double))
      return x == y || (x >= most && y >= most) || (x <= -most && y <= -most);
    return false;
  }
  if (type != json_object_get_type(b))
    return false;
  if (type == json_type_array) {
    if (json_object_array_length(a) != json_object_array_length(b))
      return false;
    for (size_t i = 0; i < json_object_array_length(a); i++)
      if (!same_tree(json_object_array_get_idx(a, i), json_object_array_get_idx(b, i)))
        return false;
    return true;
  }
  if (type == json_type_object) {
    if (!is_filled_in(a, b))
      return false;
    json_object_object_foreach(a, name, value)
    {
      struct json_object *other;
      if (!json_object_object_get_ex(b, name, &other) || !same_tree(value, other))
        return false;
    }
    return true;
  }
  if (type == json_type_string)
    return fuzz_same_text(json_object_get_string(a), (size_t)json_object_get_string_len(a), json_object_get_string(b),
                          (size_t)json_object_get_string_len(b));
  return json_object_equal(a, b);
}

/* By json-c, which has been asked before whether it is JSON: the library must not be its own witness. */
static struct json_object *parse(const char *text, size_t len)
{
  struct json_tokener *tokener = json_tokener_new_ex(4 * OD_MAX_DEPTH);
  struct json_object *tree = json_tokener_parse_ex(tokener, text, (int)len);
  if (json_tokener_get_error(tokener) == json_tokener_continue) /* a number may go on until something else comes */
    tree = json_tokener_parse_ex(tokener, "\n", 1);
  json_tokener_free(tokener);
  return tree;
}

bool fuzz_same_json(const char *a, size_t a_len, const char *b, size_t b_len)
{
  struct json_object *x = parse(a, a_len), *y = parse(b, b_len);
  const bool same = same_tree(x, y);
  json_object_put(x);
  json_object_put(y);
  return same;
}
