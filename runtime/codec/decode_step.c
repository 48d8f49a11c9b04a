#include "decode_step.h"

#include "number.h"

#include <limits.h>
#include <string.h>

char *od_decode_no_memory(struct od_decoder *d)
{
  d->scan.no_memory = true;
  return NULL;
}

char *od_decode_scan_fault(struct od_decoder *d, const struct od_path *path, const char *value)
{
  char inside[256] = "";
  if (d->scan.no_memory)
    return NULL;
  if (value != NULL) {
    bool escaped;
    const char *at = d->scan.at;
    od_locate(value, d->scan.duplicate ? od_skip_string(&d->scan, at, &escaped) : at, inside, sizeof inside);
  }
  od_report_inside(d->report, path, inside, od_offset_of(d, d->scan.at),
                   d->scan.duplicate ? OD_CODE_DUPLICATE_MEMBER : OD_CODE_SYNTAX, d->scan.fault);
  return NULL;
}

char *od_decode_fault(struct od_decoder *d, const struct od_path *path, const char *at, const char *message)
{
  d->scan.fault = message;
  d->scan.at = at;
  return od_decode_scan_fault(d, path, NULL);
}

char *od_decode_skip(struct od_decoder *d, char *p, const struct od_path *path, unsigned depth)
{
  const char *end = od_skip_value(&d->scan, p, depth);
  return end != NULL ? p + (end - p) : od_decode_scan_fault(d, path, p);
}

struct od_json od_as_it_came(struct od_decoder *d, char *start, const char *end)
{
  const size_t len = (size_t)(end - start);
  if (d->lenient) /* a request keeps only what it has not begun to decode */
    memcpy(start, d->text + od_offset_of(d, start), len);
  return (struct od_json){.text = start, .len = len, .checked = UINT_MAX}; /* it is JSON, of any depth */
}

/* ---- types ----------------------------------------------------------------------------------------------- */

enum { STRING = 1, NUMBER = 2, BOOLEAN = 4, OBJECT = 8, LIST = 16, NONE = 32 };
const unsigned char od_type_of[256] = {
    ['"'] = STRING, ['-'] = NUMBER, ['0'] = NUMBER, ['1'] = NUMBER,  ['2'] = NUMBER,  ['3'] = NUMBER,
    ['4'] = NUMBER, ['5'] = NUMBER, ['6'] = NUMBER, ['7'] = NUMBER,  ['8'] = NUMBER,  ['9'] = NUMBER,
    ['{'] = OBJECT, ['['] = LIST,   ['n'] = NONE,   ['t'] = BOOLEAN, ['f'] = BOOLEAN,
};
const unsigned char od_types_of_kind[] = {
    [OD_KIND_STRING] = STRING,   [OD_KIND_ENUM] = STRING,   [OD_KIND_INTEGER] = NUMBER,     [OD_KIND_NUMBER] = NUMBER,
    [OD_KIND_BOOLEAN] = BOOLEAN, [OD_KIND_OBJECT] = OBJECT, [OD_KIND_JSON_OBJECT] = OBJECT, [OD_KIND_MAP] = OBJECT,
    [OD_KIND_LIST] = LIST,       [OD_KIND_UNION] = 255,     [OD_KIND_JSON] = 255,
};

const char *const od_kind_texts[] = {
    [OD_KIND_STRING] = "a string",       [OD_KIND_INTEGER] = "an integer",   [OD_KIND_NUMBER] = "a number",
    [OD_KIND_BOOLEAN] = "true or false", [OD_KIND_ENUM] = "a string",        [OD_KIND_OBJECT] = "an object",
    [OD_KIND_LIST] = "a list",           [OD_KIND_MAP] = "an object",        [OD_KIND_UNION] = "one of several shapes",
    [OD_KIND_JSON] = "any value",        [OD_KIND_JSON_OBJECT] = "an object"};

const char *od_found_text(char c)
{
  switch (od_type_of[(unsigned char)c]) {
  case STRING:
    return "a string";
  case NUMBER:
    return "a number";
  case BOOLEAN:
    return "true or false";
  case OBJECT:
    return "an object";
  case LIST:
    return "a list";
  default:
    return "null";
  }
}

char *od_decode_unfit(struct od_decoder *d, const char *expected, char *p, const struct od_path *path, unsigned depth)
{
  char *end = od_decode_skip(d, p, path, depth);
  if (end == NULL)
    return NULL;
  od_report_add(d->report, path, od_offset_of(d, p), OD_CODE_TYPE, OD_ERROR, "expected %s, found %s", expected,
                od_found_text(*p));
  d->misfits++;
  return end;
}

/* ---- scalars --------------------------------------------------------------------------------------------- */

char *od_decode_string_apart(struct od_decoder *d, char *slot, char *p, const struct od_path *path)
{
  return od_decode_string(d, slot, p, path);
}

char *od_decode_number(struct od_decoder *d, const struct od_row *row, char *slot, char *p, const struct od_path *path)
{
  const char *end = od_skip_number(&d->scan, p);
  if (end == NULL)
    return od_decode_scan_fault(d, path, NULL);
  const size_t len = (size_t)(end - p);
  const bool integer = row->kind == OD_KIND_INTEGER;
  const enum od_number_fit fit =
      integer ? od_read_integer(p, len, (int64_t *)(void *)slot) : od_read_double(p, len, (double *)(void *)slot);
  static const char *const faults[] = {
      [OD_NUMBER_FRACTION] = "is no integer",
      [OD_NUMBER_RANGE] = "is beyond what 64 bits hold",
      [OD_NUMBER_LONG] = "has too many digits",
  };
  if (fit != OD_NUMBER_OK) {
    od_report_add(d->report, path, od_offset_of(d, p), OD_CODE_TYPE, OD_ERROR, "%.*s%s %s", len > 40 ? 40 : (int)len, p,
                  len > 40 ? "..." : "", faults[fit]);
    d->misfits++;
  }
  return p + len;
}

/* The usual integer, short and without a fraction; anything else goes the long way. */
char *od_decode_integer(struct od_decoder *d, const struct od_row *row, char *slot, char *p, const struct od_path *path)
{
  char *digits = p + (*p == '-');
  char *end = digits;
  int64_t value = 0;
  while (*end >= '0' && *end <= '9' && end - digits < 18)
    value = value * 10 + (*end++ - '0');
  if (end == digits || (*digits == '0' && end - digits > 1) || (*end >= '0' && *end <= '9') || *end == '.' ||
      *end == 'e' || *end == 'E')
    return od_decode_number(d, row, slot, p, path);
  *(int64_t *)(void *)slot = *p == '-' ? -value : value;
  return end;
}

char *od_decode_boolean(struct od_decoder *d, char *slot, char *p, const struct od_path *path)
{
  *(bool *)slot = *p == 't';
  if (memcmp(p, "true", 4) == 0)
    return p + 4;
  return memcmp(p, "false", 5) == 0 ? p + 5 : od_decode_fault(d, path, p, "a value is expected");
}

/* The value whose text stands at `p`, quotes included; 0: none, in the usual spelling. */
static inline int find_text(const struct od_enum *listed, const char *p)
{
  int v = listed->n_texts - 1;
  while (v > 0 && !od_begins_with(p, listed->texts[v].ptr, listed->texts[v].len))
    v--;
  return v;
}

/* A text with escapes, or one that is not listed. */
OD_COLD static char *decode_other(struct od_decoder *d, const struct od_row *row, char *slot, char *p,
                                  const struct od_path *path)
{
  const struct od_enum *listed = row->sub;
  struct od_string text;
  char *end = od_decode_string(d, (char *)&text, p, path);
  if (end == NULL)
    return NULL;
  int v = listed->n_texts - 1;
  while (v > 0 && (listed->texts[v].len != text.len + 2 || memcmp(listed->texts[v].ptr + 1, text.ptr, text.len) != 0))
    v--;
  memcpy(slot, &v, sizeof v);
  *od_enum_text(row, slot) = v == 0 ? text : (struct od_string){NULL, 0};
  if (v == 0 && !d->lenient)
    od_check_other(listed, text, path, od_offset_of(d, p), d->report);
  return end;
}

char *od_decode_enum(struct od_decoder *d, const struct od_row *row, char *slot, char *p, const struct od_path *path)
{
  const struct od_enum *listed = row->sub;
  const int v = find_text(listed, p);
  if (v == 0)
    return decode_other(d, row, slot, p, path);
  memcpy(slot, &v, sizeof v);
  *od_enum_text(row, slot) = (struct od_string){NULL, 0};
  return p + listed->texts[v].len;
}

char *od_decode_json(struct od_decoder *d, char *slot, char *p, const struct od_path *path, unsigned depth)
{
  char *end = od_decode_skip(d, p, path, depth);
  if (end != NULL)
    *(struct od_json *)(void *)slot = (struct od_json){.text = p, .len = (size_t)(end - p), .checked = depth + 1};
  return end;
}
