/* The codec's scenarios: documents and structs, right and wrong. */
#include "torture.h"

#include "../support/sample.h"
#include "../support/whole.h"

#include <outdial/operations.h>

#include <json-c/json.h>
#include <stdio.h>
#include <string.h>

void clear(struct kept *kept)
{
  od_arena_clear(&kept->arena);
  od_report_clear(&kept->report);
  od_buffer_clear(&kept->buffer);
}

enum verdict encode(const struct scenario *s, const void *value, struct kept *kept, struct transcript *t)
{
  enum od_status status = encode_whole(s->object, value, &kept->buffer, &kept->report);
  if (status == OD_NO_MEMORY)
    return NO_MEMORY;
  tell_report(t, &kept->report);
  if (status == OD_OK)
    tell(t, kept->buffer.data, kept->buffer.len);
  if (s->operation == NULL || s->object != s->operation->request)
    return DONE;
  status = od_encode_path(s->operation, value, &kept->buffer, &kept->report);
  if (status == OD_OK)
    tell(t, kept->buffer.data, kept->buffer.len);
  return verdict_of(status);
}

static enum verdict validate(const struct scenario *s, const void *value, struct kept *kept, struct transcript *t)
{
  const enum od_status status = od_validate(s->object, value, &kept->report);
  if (status == OD_NO_MEMORY)
    return NO_MEMORY;
  tellf(t, "validate: %d\n", (int)status);
  tell_report(t, &kept->report);
  return encode(s, value, kept, t);
}

static enum verdict decode(const struct scenario *s, struct kept *kept, struct transcript *t)
{
  const void *value;
  od_arena_reset(&kept->arena);
  const enum od_status status = od_decode(&kept->arena, s->object, s->text, s->len, s->mode, &value, &kept->report);
  if ((status == OD_OK) != (value != NULL))
    return WRONG;
  if (status == OD_NO_MEMORY)
    return NO_MEMORY;
  tellf(t, "decode: %d\n", (int)status);
  tell_report(t, &kept->report);
  return status == OD_OK ? validate(s, value, kept, t) : DONE;
}

/* When the first attempt wants memory, the second one finds it again (unless all fails), in what the first one left. */
static enum verdict twice(const struct scenario *s, struct transcript *t,
                          enum verdict (*once)(const struct scenario *s, struct kept *kept, struct transcript *t))
{
  struct kept kept = {.buffer = {0}};
  enum verdict verdict = once(s, &kept, t);
  if (verdict == NO_MEMORY) {
    t->len = 0;
    verdict = once(s, &kept, t);
  }
  clear(&kept);
  return verdict;
}

enum verdict run_decode(const struct scenario *s, struct transcript *t)
{
  return twice(s, t, decode);
}

static enum verdict judge_struct(const struct scenario *s, struct kept *kept, struct transcript *t)
{
  return validate(s, s->value, kept, t);
}

static enum verdict run_validate(const struct scenario *s, struct transcript *t)
{
  return twice(s, t, judge_struct);
}

/* Text to json-c's tree, and the tree through what comes next. */
static enum verdict make_tree(const struct scenario *s, struct kept *kept, struct transcript *t,
                              enum verdict (*next)(const struct scenario *s, const void *value, struct kept *kept,
                                                   struct transcript *t))
{
  const struct od_json value = {.text = s->text, .len = s->len};
  struct json_object *tree;
  od_arena_reset(&kept->arena);
  const enum od_status status = od_json_object(&kept->arena, &value, &tree);
  if (status != OD_OK)
    return tree == NULL ? verdict_of(status) : WRONG;
  const struct sample sample = {.any = {.is = OD_VALUE, .v = {.object = tree}}};
  return next(s, &sample, kept, t);
}

static enum verdict validate_tree(const struct scenario *s, struct kept *kept, struct transcript *t)
{
  return make_tree(s, kept, t, validate);
}

static enum verdict encode_tree(const struct scenario *s, struct kept *kept, struct transcript *t)
{
  return make_tree(s, kept, t, encode);
}

static enum verdict run_tree(const struct scenario *s, struct transcript *t)
{
  return twice(s, t, validate_tree);
}

/* Unlike after validation, json-c has not yet printed what it keeps. */
static enum verdict run_encode_tree(const struct scenario *s, struct transcript *t)
{
  return twice(s, t, encode_tree);
}

/* ---- scenarios ------------------------------------------------------------------------------------------- */

/* A document in which nothing is right: every member has a list where none belongs, and there are more members with
 * long names than a report keeps findings. */
static char *all_wrong(const struct od_object *object, size_t *len)
{
  static char text[200000];
  size_t n = (size_t)sprintf(text, "{");
  for (size_t i = 0; i < object->n_rows; i++)
    n += (size_t)sprintf(text + n, "%s[[null,\"\\u00e9\"]],", object->rows[i].name);
  for (size_t i = 0; i < 120; i++) {
    n += (size_t)sprintf(text + n, "\"\\n~/%zu", i);
    memset(text + n, 'x', 10 * i);
    n += 10 * i;
    n += (size_t)sprintf(text + n, "\":{},");
  }
  n += (size_t)sprintf(text + n, "\"\":0}");
  *len = n;
  char *copy = malloc(n + 1);
  memcpy(copy, text, n + 1);
  return copy;
}

/* Any JSON that json-c can hold: deep, wide, with every escape and with numbers whose text counts. */
static char *any_json(size_t members, size_t *len)
{
  static char text[400000];
  size_t n = 0;
  for (int i = 0; i < OD_MAX_DEPTH - 3; i++)
    n += (size_t)sprintf(text + n, i % 2 == 0 ? "{\"in\":" : "[");
  n += (size_t)sprintf(text + n, "{");
  for (size_t i = 0; i < members; i++)
    n += (size_t)sprintf(text + n,
                         "\"a name, the %zu\\u0074h\":[\"\\u0000\\ud83d\\ude00 text of more bytes than json-c keeps in"
                         " place\",0.1000000000000000000000000000000000000000000000000000001,1e400,%zu,null,true],",
                         i, i);
  n += (size_t)sprintf(text + n, "\"\":false}");
  for (int i = OD_MAX_DEPTH - 4; i >= 0; i--)
    n += (size_t)sprintf(text + n, i % 2 == 0 ? "}" : "]");
  *len = n;
  char *copy = malloc(n + 1);
  memcpy(copy, text, n + 1);
  return copy;
}

static void torture_wrong_documents(size_t most)
{
  for (const struct od_operation *const *o = od_all_operations; *o != NULL; o++) {
    static const unsigned modes[] = {OD_DECODE_REQUEST, OD_DECODE_ALLOW_UNKNOWN, OD_DECODE_REPLY};
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
      struct scenario s = {.run = run_decode, .operation = *o, .mode = modes[i]};
      s.object = modes[i] == OD_DECODE_REPLY ? (*o)->reply : (*o)->request;
      char *text = all_wrong(s.object, &s.len);
      s.text = text;
      snprintf(s.name, sizeof s.name, "a wrong document, %s, mode %u", (*o)->name, modes[i]);
      torture(&s, most);
      free(text);
    }
  }
}

static void torture_free_form(size_t most)
{
  struct scenario s = {.name = "a tree", .run = run_tree, .object = &sample_object};
  char *text = any_json(100, &s.len);
  s.text = text;
  torture(&s, most);
  const struct sample in_struct = {.any = {.is = OD_VALUE, .v = {.text = text, .len = s.len}}};
  s = (struct scenario){
      .name = "free-form text in a struct", .run = run_validate, .object = &sample_object, .value = &in_struct};
  torture(&s, most);
  free(text);
}

/* So few allocations that each is tried, whatever POINTS says. */
static void torture_small(size_t most)
{
  char tree[512] = "[", twice[512] = "{", escaped[1024] = "{"; /* json-c makes room for the 32nd item */
  for (int i = 0; i < 31; i++)
    strcat(tree, "null,");
  strcat(tree, "1e400]");
  for (int i = 0; i < 40; i++) { /* more than the scanner has places for */
    sprintf(twice + strlen(twice), "\"%d\":0,", i);
    sprintf(escaped + strlen(escaped), "\"\\u006e%d\":0,", i);
  }
  strcat(twice, "\"0\":0}");
  strcat(escaped, "\"n0\":0}");
  struct json_object *number = json_object_new_int(5), *nan = json_object_new_double(strtod("nan", NULL));
  const struct od_member extra[] = {{OD_STR("number"), {.object = number}}};
  const struct sample wrong[] = {
      {.any = {.is = OD_VALUE, .v = {.text = twice, .len = strlen(twice)}}, .extra = {extra, 1}},
      {.any = {.is = OD_VALUE, .v = {.text = escaped, .len = strlen(escaped)}}},
      {.any = {.is = OD_VALUE, .v = {.object = nan}}}};
  struct scenario s = {
      .name = "a small tree", .run = run_tree, .object = &sample_object, .text = tree, .len = strlen(tree)};
  torture(&s, most);
  s.run = run_encode_tree;
  torture(&s, most);
  s = (struct scenario){.name = "a free-form value that is wrong", .run = run_validate, .object = &sample_object};
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    s.value = &wrong[i];
    torture(&s, most);
  }
  char names[40][4];
  struct od_string_entry entries[40];
  for (int i = 0; i < 40; i++) {
    sprintf(names[i], "%d", i % 39); /* the first one again */
    entries[i] = (struct od_string_entry){od_str(names[i]), OD_STR("")};
  }
  const struct sample map = {.map = {.is = OD_VALUE, .v = {entries, 40}}};
  s = (struct scenario){.name = "a map", .run = run_validate, .object = &sample_object, .value = &map};
  torture(&s, most);
  static const char news[] = "{\"new\":1,\"count\":\"x\",\"list\":[1],\"map\":{\"a\":\"b\"}}";
  for (unsigned mode = OD_DECODE_REPLY; mode <= OD_DECODE_ALLOW_UNKNOWN; mode++) {
    s = (struct scenario){.name = "what is not described",
                          .run = run_decode,
                          .object = &sample_object,
                          .mode = mode,
                          .text = news,
                          .len = sizeof news - 1};
    torture(&s, most);
  }
  json_object_put(number);
  json_object_put(nan);
}

/* A struct in which nothing is right. */
static void torture_struct(size_t most)
{
  static const char twice[] = "{\"a\":{\"b\":1,\"b\":2}}";
  static char names[100][8];
  struct od_string_entry entries[101];
  struct od_member extra[100];
  for (size_t i = 0; i < 100; i++) {
    snprintf(names[i], sizeof names[i], "n%zu", i / 2);
    entries[i] = (struct od_string_entry){od_str(names[i]), OD_STR("\xFF")};
    extra[i] = (struct od_member){od_str(names[i]), {.text = twice, .len = sizeof twice - 1}};
  }
  entries[100] = (struct od_string_entry){{NULL, 0}, {NULL, 0}};
  const struct sample sample = {.any = {.is = OD_VALUE, .v = {.text = twice, .len = sizeof twice - 1}},
                                .count = {.is = OD_NULL},
                                .ratio = OD_VALUE_OF(1e300 * 1e300),
                                .map = {.is = OD_VALUE, .v = {entries, 101}},
                                .extra = {extra, 100}};
  const struct scenario s = {.name = "a wrong struct", .run = run_validate, .object = &sample_object, .value = &sample};
  torture(&s, most);
}

/* What a caller sets in place of a branch is read to be judged. */
static void torture_union(size_t most)
{
  struct holder {
    struct {
      enum od_presence is;
      struct {
        int branch;
        struct od_json other;
      } v;
    } choice;
    struct od_members extra;
  };
  static const struct od_branch branches[] = {
      {.row = {.kind = OD_KIND_OBJECT, .sub = &sample_object, .presence = OD_PLAIN}, .tag = "\"sample\""}};
  static const struct od_union u = {.tag = "\"type\":",
                                    .branches = branches,
                                    .n_branches = 1,
                                    .other =
                                        offsetof(struct holder, choice.v.other) - offsetof(struct holder, choice.v),
                                    .size = sizeof((struct holder *)NULL)->choice.v,
                                    .open = true};
  static const struct od_row row = {.name = "\"choice\":",
                                    .name_len = 9,
                                    .kind = OD_KIND_UNION,
                                    .sub = &u,
                                    .offset = offsetof(struct holder, choice.v),
                                    .presence = offsetof(struct holder, choice.is)};
  static const struct od_object object = {.page = "page",
                                          .rows = &row,
                                          .n_rows = 1,
                                          .size = sizeof(struct holder),
                                          .extra = offsetof(struct holder, extra)};
  char text[512] = "{\"a\":{";
  for (int i = 0; i < 40; i++)
    sprintf(text + strlen(text), "\"%d\":0,", i);
  strcpy(text + strlen(text) - 1, "},\"type\":\"new\"}");
  const struct holder holder = {
      .choice = {.is = OD_VALUE, .v = {.branch = OD_BRANCH_OTHER, .other = {.text = text, .len = strlen(text)}}}};
  const struct scenario s = {.name = "in place of a branch", .run = run_validate, .object = &object, .value = &holder};
  torture(&s, most);
}

void torture_codec(size_t most)
{
  torture_wrong_documents(most);
  torture_free_form(most);
  torture_small(most);
  torture_union(most);
  torture_struct(most);
}
