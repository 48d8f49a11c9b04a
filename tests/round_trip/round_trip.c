/* Random documents of every operation, there and back.
 *
 * A document is made by walking the descriptors, in two spellings at once: as somebody might write it (members in any
 * order, space, escapes, numbers in every form, unknown members in replies) and as the encoder must write it. What is
 * decoded from the first must be encoded as the second, to the byte, and from the second as the second again.
 *
 * round_trip [DOCUMENTS [SEED]]: so many of each request and each reply; 2000 and 1 without numbers. */
#include "../support/whole.h"

#include <outdial/descriptor.h>
#include <outdial/operations.h>

#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- chance ---------------------------------------------------------------------------------------------- */

static uint64_t state;

static uint64_t chance(void)
{
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state * UINT64_C(0x2545F4914F6CDD1D);
}

/* Below n, which is not 0. */
static uint64_t below(uint64_t n)
{
  return (chance() >> 11) % n;
}

static bool once_in(uint64_t n)
{
  return below(n) == 0;
}

/* ---- texts ----------------------------------------------------------------------------------------------- */

struct text {
  size_t len;
  char data[1024 * 1024];
};
static struct text noisy, canonical; /* the two spellings */
static struct text aside;            /* members that no row describes, in the second spelling */
static struct text spare;

static void put(struct text *to, const char *bytes, size_t len)
{
  if (len > sizeof to->data - to->len) {
    fputs("round_trip.c: a document is too long\n", stderr);
    exit(EXIT_FAILURE);
  }
  if (len != 0)
    memcpy(to->data + to->len, bytes, len);
  to->len += len;
}

__attribute__((format(printf, 2, 3))) static void putf(struct text *to, const char *format, ...)
{
  char line[256];
  va_list args;
  va_start(args, format);
  put(to, line, (size_t)vsnprintf(line, sizeof line, format, args));
  va_end(args);
}

static void put_both(const char *text)
{
  put(&noisy, text, strlen(text));
  put(&canonical, text, strlen(text));
}

static void put_space(struct text *to)
{
  static const char spaces[] = " \n\r\t";
  while (once_in(6))
    put(to, &spaces[below(4)], 1);
}

static size_t utf8(uint32_t c, char bytes[4])
{
  if (c < 0x80) {
    bytes[0] = (char)c;
    return 1;
  }
  const size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  for (size_t i = n; i-- > 1; c >>= 6)
    bytes[i] = (char)(0x80 | (c & 0x3F));
  bytes[0] = (char)((0xF00u >> n & 0xF0) | c);
  return n;
}

/* A character in one of the ways that JSON has for it. */
static void put_noisy_character(struct text *to, uint32_t c)
{
  static const char shorts[] = "\"\"\\\\//\bb\ff\nn\rr\tt"; /* pairs */
  char bytes[4];
  if (c < 0x80 && once_in(2))
    for (const char *pair = shorts; *pair != '\0'; pair += 2)
      if ((uint32_t)*pair == c) {
        putf(to, "\\%c", pair[1]);
        return;
      }
  if (c >= ' ' && c != '"' && c != '\\' && !once_in(10))
    put(to, bytes, utf8(c, bytes));
  else if (c < 0x10000)
    putf(to, once_in(2) ? "\\u%04x" : "\\u%04X", (unsigned)c);
  else
    putf(to, "\\u%04x\\u%04X", (unsigned)(0xD800 + ((c - 0x10000) >> 10)), (unsigned)(0xDC00 + (c & 0x3FF)));
}

/* A character in the way that the encoder has for it. */
static void put_canonical_character(struct text *to, uint32_t c)
{
  static const char shorts[] = "\"\"\\\\\bb\ff\nn\rr\tt";
  char bytes[4];
  for (const char *pair = shorts; *pair != '\0'; pair += 2)
    if ((uint32_t)*pair == c) {
      putf(to, "\\%c", pair[1]);
      return;
    }
  if (c < ' ')
    putf(to, "\\u%04x", (unsigned)c);
  else
    put(to, bytes, utf8(c, bytes));
}

static uint32_t any_character(void)
{
  switch (below(16)) {
  case 0:
    return (uint32_t)below(' ');
  case 1:
    return (uint32_t)(unsigned char)"\"\\/~"[below(4)];
  case 2:
    return 0x80 + (uint32_t)below(0x800 - 0x80);
  case 3:
    return once_in(2) ? 0x800 + (uint32_t)below(0xD800 - 0x800) : 0xE000 + (uint32_t)below(0x2000);
  case 4:
    return 0x10000 + (uint32_t)below(0x100000);
  default:
    return ' ' + (uint32_t)below(0x7F - ' ');
  }
}

static void put_ascii_string(const char *text)
{
  put_both("\"");
  for (; *text != '\0'; text++) {
    put_noisy_character(&noisy, (unsigned char)*text);
    put_canonical_character(&canonical, (unsigned char)*text);
  }
  put_both("\"");
}

/* ---- free-form values ------------------------------------------------------------------------------------ */

/* Any JSON, as it comes. */
static void put_raw(struct text *to, unsigned depth)
{
  static const char *const plain[] = {"null", "true",   "false", "0",      "-0",
                                      "1.50", "-12e+3", "1E400", "0.1e-5", "123456789012345678901234567890",
                                      "\"\"", "{}",     "[]",    "[ ]",    "{\n}"};
  const uint64_t how = below(depth == 0 ? 12 : 20);
  if (how < 9) {
    const char *text = plain[below(sizeof plain / sizeof *plain)];
    put(to, text, strlen(text));
  } else if (how < 12) {
    put(to, "\"", 1);
    for (uint64_t n = below(40); n > 0; n--)
      put_noisy_character(to, any_character());
    put(to, "\"", 1);
  } else {
    const bool object = how < 16;
    put(to, object ? "{" : "[", 1);
    for (uint64_t i = 0, n = 1 + below(object && once_in(8) ? 40 : 4); i < n; i++) {
      put(to, ",", i != 0);
      put_space(to);
      if (object) {
        put(to, "\"", 1);
        for (uint64_t c = below(5); c > 0; c--)
          put_noisy_character(to, 'a' + (uint32_t)below(26));
        putf(to, "%" PRIu64 "\"", i); /* makes it the only one */
        put_space(to);
        put(to, ":", 1);
        put_space(to);
      }
      put_raw(to, depth - 1);
      put_space(to);
    }
    put(to, object ? "}" : "]", 1);
  }
}

static void put_raw_object(struct text *to)
{
  put(to, "{", 1);
  put_space(to);
  put(to, "\"k\":", 4);
  put_raw(to, 3);
  put(to, "}", 1);
}

/* ---- described values ------------------------------------------------------------------------------------ */

static bool reply; /* the document is one */

static const struct od_constraint *find(const struct od_row *row, enum od_check check)
{
  for (size_t i = 0; i < row->n_constraints; i++)
    if (row->constraints[i].check == check)
      return &row->constraints[i];
  return NULL;
}

/* How many, for a range of characters or items. */
static uint64_t count_in(const struct od_constraint *c, uint64_t usual)
{
  const uint64_t min = c != NULL ? c->range.min : 0;
  const uint64_t max = c != NULL && c->range.max != OD_UNBOUNDED ? c->range.max : min + usual;
  return min + below((max - min < usual ? max - min : usual) + 1);
}

static void put_format(enum od_format format)
{
  char text[64];
  const unsigned year = (unsigned)below(10000), month = 1 + (unsigned)below(12), day = 1 + (unsigned)below(28);
  const unsigned hour = (unsigned)below(24), minute = (unsigned)below(60);
  switch (format) {
  case OD_FORMAT_E164:
    snprintf(text, sizeof text, "+%u%.*" PRIu64, 1 + (unsigned)below(9), 1 + (int)below(14),
             below(10)); /* padded with zeros */
    break;
  case OD_FORMAT_UUID:
    snprintf(text, sizeof text, "%08" PRIx64 "-%04" PRIX64 "-%04" PRIx64 "-%04" PRIx64 "-%012" PRIx64,
             below(1ull << 32), below(1 << 16), below(1 << 16), below(1 << 16), below(1ull << 48));
    break;
  case OD_FORMAT_DATE_TIME:
    snprintf(text, sizeof text, "%04u-%02u-%02ut%02u:%02u:60+%02u:%02u", year, month, day, hour, minute, hour, minute);
    break;
  case OD_FORMAT_UTC_DATE_TIME:
    snprintf(text, sizeof text, "%04u-%02u-%02uT%02u:%02u:59.%u%s", year, month, day, hour, minute, year,
             once_in(2) ? "Z" : "+00:00");
    break;
  case OD_FORMAT_URI:
    snprintf(text, sizeof text, "https://example.com/%%%02X?%u#a", minute, year);
    break;
  case OD_FORMAT_SEGMENT:
    snprintf(text, sizeof text, "..%u/?", year);
    break;
  }
  put_ascii_string(text);
}

/* One of the characters of a set like "A-Za-z0-9_". */
static uint32_t character_of(const char *set)
{
  for (;;) {
    const char c = (char)(' ' + below(0x7F - ' '));
    for (const char *s = set; *s != '\0'; s++) {
      if (s[1] == '-' && s[2] != '\0') {
        if (c >= s[0] && c <= s[2])
          return (uint32_t)c;
        s += 2;
      } else if (c == *s) {
        return (uint32_t)c;
      }
    }
  }
}

static void put_string(const struct od_row *row)
{
  const struct od_constraint *format = find(row, OD_CHECK_FORMAT), *charset = find(row, OD_CHECK_CHARSET);
  if (format != NULL) {
    put_format(format->format);
    return;
  }
  put_both("\"");
  for (uint64_t n = count_in(find(row, OD_CHECK_LENGTH), once_in(20) ? 300 : 24); n > 0; n--) {
    const uint32_t c = charset != NULL ? character_of(charset->s) : any_character();
    put_noisy_character(&noisy, c);
    put_canonical_character(&canonical, c);
  }
  put_both("\"");
}

static void put_integer(const struct od_row *row)
{
  const bool small = !once_in(8);
  int64_t min = small ? -1000 : -(INT64_C(1) << 62), max = small ? 1000 : INT64_C(1) << 62;
  for (size_t i = 0; i < row->n_constraints; i++) {
    const struct od_constraint *c = &row->constraints[i];
    if (c->check == OD_CHECK_MIN || c->check == OD_CHECK_ABOVE)
      min = c->i + (c->check == OD_CHECK_ABOVE);
    if (c->check == OD_CHECK_MAX || c->check == OD_CHECK_BELOW)
      max = c->i - (c->check == OD_CHECK_BELOW);
  }
  if (max < min) /* only one of them is told */
    max = min + 1000;
  const int64_t value = (int64_t)((uint64_t)min + below((uint64_t)max - (uint64_t)min + 1));
  putf(&canonical, "%" PRId64, value);
  switch (below(8)) {
  case 0:
    putf(&noisy, "%" PRId64 ".0%s", value, once_in(2) ? "00" : "");
    break;
  case 1:
    putf(&noisy, value == 0 ? "-%" PRId64 ".000e-3" : "%" PRId64 "000e-3", value);
    break;
  case 2:
    putf(&noisy, "%" PRId64 "%s", value / 10, value % 10 == 0 && value != 0 ? "E+1" : "");
    if (value % 10 != 0 || value == 0) { /* there was more to tell */
      noisy.len -= (size_t)snprintf(NULL, 0, "%" PRId64, value / 10);
      putf(&noisy, "%" PRId64 "e0", value);
    }
    break;
  default:
    putf(&noisy, "%" PRId64, value);
    break;
  }
}

/* Thousandths, which are exact in as many digits as the encoder would use. */
static void put_number(const struct od_row *row)
{
  double min = -1e6, max = 1e6;
  for (size_t i = 0; i < row->n_constraints; i++) {
    const struct od_constraint *c = &row->constraints[i];
    if (c->check == OD_CHECK_MIN || c->check == OD_CHECK_ABOVE)
      min = c->d + (c->check == OD_CHECK_ABOVE ? 0.001 : 0);
    if (c->check == OD_CHECK_MAX || c->check == OD_CHECK_BELOW)
      max = c->d - (c->check == OD_CHECK_BELOW ? 0.001 : 0);
  }
  if (max < min)
    max = min + 1000;
  const int64_t low = (int64_t)ceil(min * 1000), high = (int64_t)floor(max * 1000);
  const int64_t value = low + (int64_t)below((uint64_t)(high - low) + 1);
  const uint64_t size = value < 0 ? (uint64_t)-value : (uint64_t)value;
  char text[40];
  int len = snprintf(text, sizeof text, "%s%" PRIu64 ".%03" PRIu64, value < 0 ? "-" : "", size / 1000, size % 1000);
  const int whole = len;
  while (text[len - 1] == '0')
    len--;
  len -= text[len - 1] == '.';
  put(&canonical, text, (size_t)len);
  if (once_in(4))
    putf(&noisy, "%" PRId64 "%s", value, once_in(2) ? "e-3" : "E-03");
  else
    put(&noisy, text, (size_t)(once_in(4) ? whole : len));
}

static void put_enum(const struct od_row *row)
{
  const struct od_enum *listed = row->sub;
  const struct od_constraint *fixed = find(row, OD_CHECK_FIXED);
  char text[128];
  if (fixed == NULL && (reply || listed->open) && once_in(8)) {
    put_ascii_string("not listed/\"yet\"");
    return;
  }
  const struct od_string written = listed->texts[fixed != NULL ? (uint64_t)fixed->i : 1 + below(listed->n_texts - 1u)];
  snprintf(text, sizeof text, "%.*s", (int)written.len - 2, written.ptr + 1);
  put_ascii_string(text);
}

/* What tells the object that comes next from the other branches of its union. */
static struct {
  const char *name; /* as in a row; NULL: it is no branch */
  const char *text; /* with quotes */
} tag;

static void put_object(const struct od_object *object, unsigned depth);
static void put_value(const struct od_row *row, unsigned depth);

static void put_items(const struct od_row *row, unsigned depth)
{
  const struct od_list *list = row->sub;
  const bool map = row->kind == OD_KIND_MAP;
  const struct od_constraint *items = find(row, OD_CHECK_ITEMS);
  put_both(map ? "{" : "[");
  put_space(&noisy);
  for (uint64_t i = 0, n = count_in(items, depth == 0 ? 0 : 4); i < n; i++) {
    if (i != 0)
      put_both(",");
    put_space(&noisy);
    if (map) {
      char name[40];
      snprintf(name, sizeof name, "%" PRIu64 "/%" PRIu64, i, below(1000));
      put_ascii_string(name);
      put_space(&noisy);
      put_both(":");
      put_space(&noisy);
    }
    if (list->item.kind == OD_KIND_OBJECT)
      put_object(list->item.sub, depth == 0 ? 0 : depth - 1);
    else
      put_value(&list->item, depth == 0 ? 0 : depth - 1);
    put_space(&noisy);
  }
  put_both(map ? "}" : "]");
}

/* Whether a branch of the union begins like that. */
static bool has_kind(const struct od_union *u, enum od_kind a, enum od_kind b)
{
  for (size_t i = 0; i < u->n_branches; i++)
    if (u->branches[i].row.kind == a || u->branches[i].row.kind == b)
      return true;
  return false;
}

static void put_union(const struct od_union *u, unsigned depth)
{
  if (reply && once_in(8) && !has_kind(u, OD_KIND_LIST, OD_KIND_JSON)) {
    put_both("[ 1,2 ]"); /* of no documented shape: kept as it came */
    return;
  }
  const struct od_branch *branch = &u->branches[below(u->n_branches)];
  tag.name = branch->tag != NULL ? u->tag : NULL;
  tag.text = branch->tag;
  put_value(&branch->row, depth);
}

static void put_value(const struct od_row *row, unsigned depth)
{
  const size_t begin = noisy.len;
  switch ((enum od_kind)row->kind) {
  case OD_KIND_STRING:
    put_string(row);
    break;
  case OD_KIND_INTEGER:
    put_integer(row);
    break;
  case OD_KIND_NUMBER:
    put_number(row);
    break;
  case OD_KIND_BOOLEAN:
    put_both(once_in(2) ? "true" : "false");
    break;
  case OD_KIND_ENUM:
    put_enum(row);
    break;
  case OD_KIND_OBJECT:
    put_object(row->sub, depth == 0 ? 0 : depth - 1);
    break;
  case OD_KIND_LIST:
  case OD_KIND_MAP:
    put_items(row, depth);
    break;
  case OD_KIND_UNION:
    put_union(row->sub, depth);
    break;
  case OD_KIND_JSON:
  case OD_KIND_JSON_OBJECT:
    if (row->kind == OD_KIND_JSON)
      put_raw(&noisy, 4);
    else
      put_raw_object(&noisy);
    put(&canonical, noisy.data + begin, noisy.len - begin);
    break;
  }
}

/* ---- objects --------------------------------------------------------------------------------------------- */

/* A member in the first spelling, and what of it goes behind the described members in the second. */
struct piece {
  size_t begin, end;
  size_t aside, aside_end;
};

static void put_row_name(struct text *to, const struct od_row *row)
{
  put(to, "\"", 1);
  for (size_t i = 1; i + 2 < row->name_len; i++)
    if (once_in(60))
      put_noisy_character(to, (unsigned char)row->name[i]);
    else
      put(to, &row->name[i], 1);
  put(to, "\"", 1);
  put_space(to);
  put(to, ":", 1);
  put_space(to);
}

/* A member that no row describes: whose name is unknown, or whose value does not fit its row. */
static void put_aside(struct piece *piece, const struct od_row *misfit, uint64_t number)
{
  piece->aside = aside.len;
  if (misfit != NULL) {
    put_row_name(&noisy, misfit);
    put(&aside, misfit->name, misfit->name_len);
  } else {
    const uint32_t c = any_character();
    putf(&noisy, "\"new %" PRIu64, number);
    put_noisy_character(&noisy, c == 0 ? ' ' : c);
    put(&noisy, "\":", 2);
    putf(&aside, "\"new %" PRIu64, number);
    put_canonical_character(&aside, c == 0 ? ' ' : c);
    put(&aside, "\":", 2);
  }
  const size_t value = noisy.len;
  if (misfit == NULL)
    put_raw(&noisy, 3);
  else if (misfit->kind == OD_KIND_STRING || misfit->kind == OD_KIND_ENUM)
    put(&noisy, "[ 1.0 ]", 7);
  else
    put(&noisy, "\"\\u0061\"", 8);
  put(&aside, noisy.data + value, noisy.len - value);
  piece->aside_end = aside.len;
}

/* The members from `begin` on in another order, with commas. */
static void shuffle(struct piece *pieces, size_t n, size_t begin)
{
  spare.len = 0;
  put(&spare, noisy.data + begin, noisy.len - begin);
  noisy.len = begin;
  for (size_t i = 0; i < n; i++) {
    if (n - i > 1) {
      const size_t other = i + (once_in(2) ? (size_t)below(n - i) : 0);
      const struct piece swapped = pieces[i];
      pieces[i] = pieces[other];
      pieces[other] = swapped;
    }
    put(&noisy, ",", i != 0);
    put_space(&noisy);
    put(&noisy, spare.data + pieces[i].begin - begin, pieces[i].end - pieces[i].begin);
    put_space(&noisy);
  }
}

static void put_tag(const char *quoted)
{
  char text[128];
  snprintf(text, sizeof text, "%.*s", (int)strlen(quoted) - 2, quoted + 1);
  put_ascii_string(text);
}

static bool is_included(const struct od_row *row, unsigned depth)
{
  return (row->flags & (OD_ROW_REQUIRED | OD_ROW_FIXED)) != 0 || (depth != 0 && once_in(2));
}

static void put_object(const struct od_object *object, unsigned depth)
{
  struct piece pieces[OD_MAX_MEMBERS + 8];
  size_t n = 0;
  const size_t aside_begin = aside.len;
  const char *const tag_name = tag.name != NULL ? tag.name : "", *const tag_text = tag.text;
  tag.name = NULL;
  put_both("{");
  put_space(&noisy);
  const size_t begin = noisy.len, first = canonical.len;
  for (size_t i = 0; i < object->n_rows; i++) {
    const struct od_row *row = &object->rows[i];
    const bool is_tag = strcmp(row->name, tag_name) == 0;
    const bool fixed = is_tag || (row->flags & OD_ROW_FIXED) != 0, plain = row->presence == OD_PLAIN;
    const bool may_be_null =
        !plain && !fixed && row->kind != OD_KIND_JSON && (reply || (row->flags & OD_ROW_NULLABLE) != 0);
    if (!is_tag && !is_included(row, depth))
      continue;
    struct piece *piece = &pieces[n++];
    *piece = (struct piece){.begin = noisy.len};
    if (reply && !plain && !fixed && (row->flags & OD_ROW_REQUIRED) == 0 && row->kind != OD_KIND_JSON &&
        row->kind != OD_KIND_UNION && once_in(16)) {
      put_aside(piece, row, 0);
    } else {
      put(&canonical, ",", canonical.len != first);
      put(&canonical, row->name, row->name_len);
      put_row_name(&noisy, row);
      if (is_tag)
        put_tag(tag_text);
      else if (may_be_null && once_in(8))
        put_both("null");
      else
        put_value(row, depth);
    }
    piece->end = noisy.len;
  }
  for (uint64_t i = reply && once_in(3) ? below(4) : 0; i > 0; i--) {
    pieces[n] = (struct piece){.begin = noisy.len};
    put_aside(&pieces[n], NULL, i);
    pieces[n++].end = noisy.len;
  }
  shuffle(pieces, n, begin);
  for (size_t i = 0; i < n; i++) {
    if (pieces[i].aside_end == 0)
      continue;
    put(&canonical, ",", canonical.len != first);
    put(&canonical, aside.data + pieces[i].aside, pieces[i].aside_end - pieces[i].aside);
  }
  aside.len = aside_begin;
  put_both("}");
}

/* ---- there and back -------------------------------------------------------------------------------------- */

static struct {
  struct od_arena arena;
  struct od_report report;
  struct od_buffer buffer;
} kept; /* from document to document, as a program would */

static void fail(const struct od_object *object, uint64_t number, const char *what)
{
  fprintf(stderr, "document %" PRIu64 " of %s: %s\n", number, object->page, what);
  for (size_t i = 0; i < kept.report.len; i++)
    fprintf(stderr, "  %s: %s\n", kept.report.items[i].pointer, kept.report.items[i].message);
  fprintf(stderr, "made:     %.*s\nexpected: %.*s\ngot:      %.*s\n", (int)noisy.len, noisy.data, (int)canonical.len,
          canonical.data, (int)kept.buffer.len, kept.buffer.data != NULL ? kept.buffer.data : "");
  exit(EXIT_FAILURE);
}

static bool only_conditions(const struct od_report *report)
{
  for (size_t i = 0; i < report->len; i++)
    if (report->items[i].severity == OD_ERROR && report->items[i].code != OD_CODE_CONDITION)
      return false;
  return report->dropped == 0;
}

/* False: the document breaks a rule between its members, so it was none of the valid ones. */
static bool there_and_back(const struct od_object *object, uint64_t number, const struct text *from)
{
  const void *value;
  od_arena_reset(&kept.arena);
  const enum od_status status = od_decode(&kept.arena, object, from->data, from->len,
                                          reply ? OD_DECODE_REPLY : OD_DECODE_REQUEST, &value, &kept.report);
  if (status == OD_INVALID && from == &noisy && !reply && only_conditions(&kept.report))
    return false;
  if (status != OD_OK)
    fail(object, number, from == &noisy ? "refused" : "refused as the encoder writes it");
  if (!reply && od_validate(object, value, &kept.report) != OD_OK)
    fail(object, number, "accepted by the decoder, and refused by the validator");
  if (encode_whole(object, value, &kept.buffer, &kept.report) != OD_OK)
    fail(object, number, "not encoded");
  if (kept.buffer.len != canonical.len || memcmp(kept.buffer.data, canonical.data, canonical.len) != 0)
    fail(object, number, from == &noisy ? "encoded as something else" : "encoded again as something else");
  return true;
}

static uint64_t bytes, broken;

static void round_trips(const struct od_object *object, bool is_reply, uint64_t n)
{
  enum { DEEP = 5 };
  reply = is_reply;
  for (uint64_t i = 0; i < n;) {
    noisy.len = canonical.len = aside.len = 0;
    put_space(&noisy);
    put_object(object, DEEP);
    put_space(&noisy);
    if (!there_and_back(object, i, &noisy)) {
      broken++;
      continue;
    }
    there_and_back(object, i, &canonical);
    bytes += noisy.len + canonical.len;
    i++;
  }
}

int main(int argc, char **argv)
{
  const uint64_t n = argc > 1 ? strtoull(argv[1], NULL, 10) : 2000;
  size_t objects = 0;
  for (const struct od_operation *const *o = od_all_operations; *o != NULL; o++) {
    state = UINT64_C(88172645463325252) ^ (argc > 2 ? strtoull(argv[2], NULL, 10) : 1) << 32;
    round_trips((*o)->request, false, n);
    round_trips((*o)->reply, true, n);
    objects += 2;
  }
  od_arena_clear(&kept.arena);
  od_report_clear(&kept.report);
  od_buffer_clear(&kept.buffer);
  printf("%" PRIu64 " random documents of %zu kinds, %" PRIu64 " bytes, there and back twice; %" PRIu64
         " more broke a rule\n",
         n * objects, objects, bytes, broken);
  return EXIT_SUCCESS;
}
