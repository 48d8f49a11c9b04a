/* Structs as a careless caller might fill them: [subject][bytes that fill the rows, one after the other].
 *
 * What the validator accepts can be encoded. What can be encoded is JSON, and reading it finds what the validator found
 * in the struct; what is read is written again as the same. Pointers are good and lengths are true (that is what
 * the library trusts its caller with); everything else is as it comes. */
#include "fuzz.h"
#include "whole.h"

#include "../../runtime/codec/check.h"

#include <json-c/json.h>
#include <stdlib.h>
#include <string.h>

struct maker {
  const uint8_t *data;
  size_t size;
  void *blocks[4096];
  struct json_object *trees[256];
  size_t n_blocks, n_trees;
  bool ambiguous; /* something is said in a way that reads back as something else, and rightly so */
};

static unsigned take(struct maker *m)
{
  if (m->size == 0)
    return 0;
  m->size--;
  return *m->data++;
}

static void take_bytes(struct maker *m, void *to, size_t n)
{
  for (size_t i = 0; i < n; i++)
    ((uint8_t *)to)[i] = (uint8_t)take(m);
}

/* Exactly so large, so that AddressSanitizer sees a step over its end. */
static void *make_block(struct maker *m, size_t size)
{
  if (m->n_blocks == COUNT(m->blocks))
    return NULL;
  void *block = calloc(1, size != 0 ? size : 1);
  MUST(block != NULL, "no memory");
  return m->blocks[m->n_blocks++] = block;
}

/* ---- plain values ---------------------------------------------------------------------------------------- */

static const char *const samples[] = {"",
                                      "a",
                                      "+14155550132",
                                      "61ccefdf-ea02-4f49-811b-1241f8e20d26",
                                      "507f1f77bcf86cd799439031",
                                      "2024-01-31T08:30:00Z",
                                      "https://example.com/hook",
                                      "book_appointment",
                                      "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80",
                                      "a longer text, of more than sixteen bytes",
                                      "\"\\\b\f\n\r\t\x01/"};

static struct od_string make_string(struct maker *m)
{
  const unsigned how = take(m);
  const char *text = samples[how % COUNT(samples)];
  size_t len = strlen(text);
  char *copy = NULL;
  if (how == 255)
    return (struct od_string){NULL, 0};
  if (how < 200) {
    copy = make_block(m, len);
    if (copy != NULL)
      memcpy(copy, text, len);
  } else {
    len = take(m) % 70;
    copy = make_block(m, len);
    if (copy != NULL)
      take_bytes(m, copy, len);
    for (size_t i = 0; copy != NULL && how < 240 && i < len; i++)
      copy[i] &= 0x7F;
  }
  return (struct od_string){copy, copy != NULL ? len : 0};
}

/* A bound of the row or what is next to it, a small number, or any. */
static int64_t make_integer(struct maker *m, const struct od_row *row)
{
  const unsigned how = take(m);
  int64_t value;
  if (how < 128 && row->n_constraints != 0 && row->constraints[how % row->n_constraints].check <= OD_CHECK_BELOW)
    return row->constraints[how % row->n_constraints].i + (int)(how % 3) - 1;
  if (how < 224)
    return (int64_t)how - 128;
  take_bytes(m, &value, sizeof value);
  return value;
}

static double make_number(struct maker *m, const struct od_row *row)
{
  const unsigned how = take(m);
  double value;
  if (how < 128 && row->n_constraints != 0 && row->constraints[how % row->n_constraints].check <= OD_CHECK_BELOW)
    return row->constraints[how % row->n_constraints].d + (int)(how % 3) - 1;
  if (how < 224)
    return ((int)how - 128) / 8.0;
  take_bytes(m, &value, sizeof value);
  return value;
}

static struct od_json make_json(struct maker *m)
{
  static const char *const texts[] = {"null",
                                      "{}",
                                      "[]",
                                      " [ 1 , 2 ] ",
                                      "{\"a\":{\"b\":[1.50,\"\\u00e9\"]}}",
                                      "\"text\"",
                                      "-0",
                                      "1e400",
                                      "{\"a\":1,\"\\u0061\":2}",
                                      "[",
                                      "",
                                      "{\"type\":\"object\"}"};
  const unsigned how = take(m);
  struct od_json value = {0};
  if (how < 200) {
    const char *text = texts[how % COUNT(texts)];
    char *copy = make_block(m, strlen(text));
    if (copy != NULL)
      memcpy(copy, text, strlen(text));
    value.text = copy;
    value.len = copy != NULL ? strlen(text) : 0;
  } else if (how < 230) {
    const struct od_string any = make_string(m);
    value.text = any.ptr;
    value.len = any.len;
  } else if (how < 254 && m->n_trees < COUNT(m->trees)) {
    const struct od_string name = make_string(m);
    char terminated[128] = "";
    if (name.len != 0)
      memcpy(terminated, name.ptr, name.len < 127 ? name.len : 127);
    double number;
    take_bytes(m, &number, sizeof number);
    value.object = m->trees[m->n_trees++] = json_object_new_object();
    json_object_object_add(value.object, terminated, json_object_new_double(number));
    struct json_object *list = json_object_new_array();
    json_object_object_add(value.object, "list", list);
    json_object_array_add(list, json_object_new_string_len(name.ptr != NULL ? name.ptr : "", (int)name.len));
    json_object_array_add(list, json_object_new_int64(make_integer(m, &(struct od_row){0})));
    json_object_array_add(list, json_object_new_uint64((uint64_t)take(m) << 56));
  }
  return value;
}

/* ---- described values ------------------------------------------------------------------------------------ */

static void make_object(struct maker *m, const struct od_object *object, char *base, unsigned depth);

static void make_enum(struct maker *m, const struct od_row *row, char *slot)
{
  const struct od_enum *listed = row->sub;
  const unsigned how = take(m);
  int v = how < 200 ? 1 + (int)(how % (listed->n_texts - 1u)) : how < 250 ? 0 : (int)how - 253;
  for (size_t i = 0; i < row->n_constraints; i++)
    if (row->constraints[i].check == OD_CHECK_FIXED && how < 200)
      v = (int)row->constraints[i].i;
  memcpy(slot, &v, sizeof v);
  if (v == 0) {
    *od_enum_text(row, slot) = make_string(m);
    m->ambiguous = true; /* the text may be a listed one */
  }
}

static void make_value(struct maker *m, const struct od_row *row, char *slot, unsigned depth);

static void make_items(struct maker *m, const struct od_row *row, char *slot, unsigned depth)
{
  const struct od_list *list = row->sub;
  const unsigned how = take(m);
  const size_t len = depth == 0 ? 0 : how % 5;
  char *items = how == 255 ? NULL : make_block(m, len * list->stride);
  *(struct od_list_value *)(void *)slot = (struct od_list_value){items, items != NULL ? len : 0};
  for (size_t i = 0; i < len && items != NULL; i++) {
    char *entry = items + i * list->stride;
    if (row->kind == OD_KIND_MAP)
      *(struct od_string *)(void *)entry = make_string(m);
    if (list->item.kind == OD_KIND_OBJECT)
      make_object(m, list->item.sub, entry + list->item.offset, depth - 1);
    else
      make_value(m, &list->item, entry + list->item.offset, depth - 1);
  }
}

/* Makes the tag of a branch's object say that it is this branch. */
static void set_tag(const struct od_object *object, char *base, const struct od_union *u, const char *tag)
{
  for (size_t i = 0; i < object->n_rows; i++) {
    const struct od_row *row = &object->rows[i];
    const struct od_enum *listed = row->sub;
    if (row->kind != OD_KIND_ENUM || strcmp(row->name, u->tag) != 0)
      continue;
    for (int v = 1; v < listed->n_texts; v++)
      if (strcmp(listed->texts[v].ptr, tag) == 0)
        memcpy(base + row->offset, &v, sizeof v);
    if (row->presence != OD_PLAIN)
      *od_presence_of(row, base) = OD_VALUE;
  }
}

static void make_union(struct maker *m, const struct od_union *u, char *slot, unsigned depth)
{
  const unsigned how = take(m);
  int branch = how < 220 ? OD_BRANCH_FIRST + (int)(how % u->n_branches) : how < 250 ? OD_BRANCH_OTHER : (int)how - 252;
  memset(slot, 0, u->size);
  memcpy(slot, &branch, sizeof branch);
  if (branch == OD_BRANCH_OTHER) {
    *(struct od_json *)(void *)(slot + u->other) = make_json(m);
    m->ambiguous = true; /* it may be a known branch */
  } else if (branch >= OD_BRANCH_FIRST && branch < OD_BRANCH_FIRST + u->n_branches) {
    const struct od_branch *b = &u->branches[branch - OD_BRANCH_FIRST];
    make_value(m, &b->row, slot + b->row.offset, depth);
    char *base = b->row.kind == OD_KIND_OBJECT ? *(char **)(void *)(slot + b->row.offset) : NULL;
    if (b->tag != NULL && base != NULL)
      set_tag(b->row.sub, base, u, b->tag);
  }
}

static void make_value(struct maker *m, const struct od_row *row, char *slot, unsigned depth)
{
  const struct od_object *object = row->sub;
  switch ((enum od_kind)row->kind) {
  case OD_KIND_STRING:
    *(struct od_string *)(void *)slot = make_string(m);
    break;
  case OD_KIND_INTEGER:
    *(int64_t *)(void *)slot = make_integer(m, row);
    break;
  case OD_KIND_NUMBER:
    *(double *)(void *)slot = make_number(m, row);
    break;
  case OD_KIND_BOOLEAN:
    *(bool *)slot = take(m) % 2 != 0;
    break;
  case OD_KIND_ENUM:
    make_enum(m, row, slot);
    break;
  case OD_KIND_OBJECT: {
    char *base = depth != 0 && take(m) != 255 ? make_block(m, object->size) : NULL;
    *(char **)(void *)slot = base;
    if (base != NULL)
      make_object(m, object, base, depth - 1);
    break;
  }
  case OD_KIND_LIST:
  case OD_KIND_MAP:
    make_items(m, row, slot, depth);
    break;
  case OD_KIND_UNION:
    make_union(m, row->sub, slot, depth);
    break;
  case OD_KIND_JSON:
  case OD_KIND_JSON_OBJECT:
    *(struct od_json *)(void *)slot = make_json(m);
    break;
  }
}

static void make_object(struct maker *m, const struct od_object *object, char *base, unsigned depth)
{
  for (size_t i = 0; i < object->n_rows; i++) {
    const struct od_row *row = &object->rows[i];
    const unsigned how = take(m);
    if (row->presence != OD_PLAIN) {
      const bool required = (row->flags & OD_ROW_REQUIRED) != 0;
      const unsigned is = how < 100   ? (required ? OD_VALUE : OD_ABSENT)
                          : how < 220 ? OD_VALUE
                          : how < 250 ? OD_NULL
                                      : how;
      memcpy(od_presence_of(row, base), &is, sizeof is);
      if (is != OD_VALUE)
        continue;
    }
    make_value(m, row, base + row->offset, depth);
  }
  const size_t n = take(m) < 200 ? 0 : take(m) % 3;
  struct od_member *extra = n != 0 ? make_block(m, n * sizeof *extra) : NULL;
  for (size_t i = 0; extra != NULL && i < n; i++) {
    extra[i].name = make_string(m);
    extra[i].value = make_json(m);
  }
  *(struct od_members *)(void *)(base + object->extra) = (struct od_members){extra, extra != NULL ? n : 0};
}

/* ---- the checks ------------------------------------------------------------------------------------------ */

static void check_text(const struct subject *subject, const struct maker *m, const struct session *written,
                       const struct od_report *found)
{
  struct session session = {.buffer = {0}};
  const void *value;
  const bool sound = !fuzz_has_error(found, OD_CODE_SYNTAX) && !fuzz_has_error(found, OD_CODE_DUPLICATE_MEMBER);
  const struct od_buffer *text = &written->buffer;
  if (found->dropped != 0 || !sound)
    return; /* names: looking for equal ones is the validator's business alone */
  MUST(fuzz_is_json(text->data, text->len, NULL), "%s: what was written is no JSON: %s", subject->name, text->data);
  const unsigned mode = subject->reply ? OD_DECODE_REPLY : OD_DECODE_ALLOW_UNKNOWN;
  enum od_status status =
      od_decode(&session.arena, subject->object, text->data, text->len, mode, &value, &session.report);
  fuzz_check_report(&session.report, status);
  if (m->ambiguous) {
    fuzz_end(&session);
    return;
  }
  if (!subject->reply)
    fuzz_check_same_findings(found, &session.report, "validator, and decoder of what was written");
  if (value != NULL) {
    status = encode_whole(subject->object, value, &session.buffer, &session.report);
    fuzz_check_report(&session.report, status);
    /* not to the byte: there may be space around free-form text, which reading leaves out */
    MUST(status == OD_OK && fuzz_same_json(text->data, text->len, session.buffer.data, session.buffer.len),
         "%s: written once:  %s\nwritten twice: %s", subject->name, text->data, session.buffer.data);
  }
  fuzz_end(&session);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  enum { DEEP = 8 };
  static struct maker m;
  if (size == 0)
    return 0;
  const struct subject subject = fuzz_subject(data[0]);
  m.data = data + 1;
  m.size = size - 1;
  m.n_blocks = m.n_trees = 0;
  m.ambiguous = false;
  char *value = make_block(&m, subject.object->size);
  make_object(&m, subject.object, value, DEEP);

  struct od_report found = {0};
  struct session session = {.buffer = {0}};
  const enum od_status valid = od_validate(subject.object, value, &found);
  fuzz_check_report(&found, valid);
  fuzz_small_buffer(&session, size);
  const enum od_status encoded = encode_whole(subject.object, value, &session.buffer, &session.report);
  fuzz_check_report(&session.report, encoded);
  MUST(valid != OD_OK || encoded == OD_OK, "%s: valid, but it cannot be written: %s: %s", subject.name,
       session.report.items[0].pointer, session.report.items[0].message);
  if (encoded == OD_OK)
    check_text(&subject, &m, &session, &found);

  od_report_clear(&found);
  fuzz_end(&session);
  for (size_t i = 0; i < m.n_blocks; i++)
    free(m.blocks[i]);
  for (size_t i = 0; i < m.n_trees; i++)
    json_object_put(m.trees[i]);
  return 0;
}
