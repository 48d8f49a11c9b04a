/* How deep and how large a document may be: the same for texts that are read, structs that are validated and structs
 * that are written, whatever it is that nests. */
#include "../support/test.h"

#include <outdial/descriptor.h>

#include <json-c/json.h>

/* ---- a thing that nests in every way --------------------------------------------------------------------- */

struct nodes {
  const struct node *items;
  size_t len;
};
struct entries {
  const struct entry *items;
  size_t len;
};
struct texts {
  const struct od_string_list *items;
  size_t len;
};
struct choice {
  int branch;
  union {
    const struct node *node;
    struct od_json other;
  };
};
#define OPTIONAL(type)                                                                                                 \
  struct {                                                                                                             \
    enum od_presence is;                                                                                               \
    type v;                                                                                                            \
  }
struct node {
  OPTIONAL(const struct node *) next;
  OPTIONAL(struct nodes) list;
  OPTIONAL(struct entries) map;
  OPTIONAL(struct texts) texts;
  OPTIONAL(struct choice) choice;
  struct od_opt_json any;
  struct od_members extra;
};
struct entry {
  struct od_string name;
  struct node value;
};

static const struct od_object node_object;
static const struct od_list node_list = {.item = {.kind = OD_KIND_OBJECT, .sub = &node_object, .presence = OD_PLAIN},
                                         .stride = sizeof(struct node)};
static const struct od_list node_map = {.item = {.kind = OD_KIND_OBJECT,
                                                 .sub = &node_object,
                                                 .offset = offsetof(struct entry, value),
                                                 .presence = OD_PLAIN},
                                        .stride = sizeof(struct entry)};
static const struct od_list text_list = {.item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
                                         .stride = sizeof(struct od_string)};
static const struct od_list text_lists = {.item = {.kind = OD_KIND_LIST, .sub = &text_list, .presence = OD_PLAIN},
                                          .stride = sizeof(struct od_string_list)};
static const struct od_branch branches[] = {{.row = {.kind = OD_KIND_OBJECT,
                                                     .sub = &node_object,
                                                     .offset = offsetof(struct choice, node),
                                                     .presence = OD_PLAIN},
                                             .tag = "\"t\""}};
static const struct od_union choice_union = {.tag = "\"type\":",
                                             .branches = branches,
                                             .n_branches = 1,
                                             .other = offsetof(struct choice, other),
                                             .size = sizeof(struct choice),
                                             .open = true};

#define ROW(member, row_kind, row_sub)                                                                                 \
  {                                                                                                                    \
    .name = "\"" #member "\":", .name_len = sizeof(#member) + 2, .kind = row_kind, .sub = row_sub,                     \
    .offset = offsetof(struct node, member.v), .presence = offsetof(struct node, member.is)                            \
  }
static const struct od_row rows[] = {ROW(next, OD_KIND_OBJECT, &node_object),   ROW(list, OD_KIND_LIST, &node_list),
                                     ROW(map, OD_KIND_MAP, &node_map),          ROW(texts, OD_KIND_LIST, &text_lists),
                                     ROW(choice, OD_KIND_UNION, &choice_union), ROW(any, OD_KIND_JSON, NULL)};
static const struct od_object node_object = {.page = "page",
                                             .rows = rows,
                                             .n_rows = COUNT(rows),
                                             .size = sizeof(struct node),
                                             .extra = offsetof(struct node, extra)};

/* ---- what can stand in the innermost of many objects ----------------------------------------------------- */

static const struct node empty = {.list = {.is = OD_ABSENT}};
static const struct entry entry = {.name = {"a", 1}};
static const struct od_string_list no_texts = {&entry.name, 0};
static const struct od_member unknown[] = {{{"new", 3}, {.text = "[]", .len = 2}}};
static struct json_object *tree; /* [[]] */

static void set_next(struct node *node)
{
  OD_SET(node->next, &empty);
}
static void set_no_list(struct node *node)
{
  OD_SET(node->list, ((struct nodes){&empty, 0}));
}
static void set_list(struct node *node)
{
  OD_SET(node->list, ((struct nodes){&empty, 1}));
}
static void set_no_map(struct node *node)
{
  OD_SET(node->map, ((struct entries){&entry, 0}));
}
static void set_map(struct node *node)
{
  OD_SET(node->map, ((struct entries){&entry, 1}));
}
static void set_texts(struct node *node)
{
  OD_SET(node->texts, ((struct texts){&no_texts, 1}));
}
static void set_choice(struct node *node)
{
  OD_SET(node->choice, ((struct choice){.branch = OD_BRANCH_FIRST, .node = &empty}));
}
static void set_other(struct node *node)
{
  OD_SET(node->choice,
         ((struct choice){.branch = OD_BRANCH_OTHER, .other = {.text = "{\"type\":\"x\",\"a\":{}}", .len = 19}}));
}
static void set_text(struct node *node)
{
  OD_SET(node->any, ((struct od_json){.text = "[]", .len = 2}));
}
static void set_tree(struct node *node)
{
  OD_SET(node->any, ((struct od_json){.object = tree}));
}
static void set_extra(struct node *node)
{
  node->extra = (struct od_members){unknown, 1};
}

static const struct {
  const char *text;
  unsigned levels;
  void (*set)(struct node *node); /* the same in C; NULL: only as text */
} cases[] = {
    {"\"next\":{}", 1, set_next},
    {"\"list\":[]", 1, set_no_list},
    {"\"list\":[{}]", 2, set_list},
    {"\"map\":{}", 1, set_no_map},
    {"\"map\":{\"a\":{}}", 2, set_map},
    {"\"texts\":[[]]", 2, set_texts},
    {"\"choice\":{}", 1, set_choice},
    {"\"choice\":{\"type\":\"t\"}", 1, NULL},
    {"\"choice\":{\"a\":[],\"type\":\"t\"}", 2, NULL},
    {"\"choice\":{\"type\":\"x\",\"a\":{}}", 2, set_other},
    {"\"any\":[]", 1, set_text},
    {"\"any\":[[]]", 2, set_tree},
    {"\"new\":[]", 1, set_extra},
};

/* So many objects, each in the one before, and a member in the last. */
static char *make_text(size_t objects, const char *member)
{
  char *text = malloc(9 * objects + strlen(member) + 1), *to = text;
  assert_non_null(text);
  *to = '\0';
  for (size_t i = 1; i < objects; i++)
    to = strcpy(to, "{\"next\":") + 8;
  to = strcpy(to, "{") + 1;
  to = strcpy(to, member) + strlen(member);
  for (size_t i = 0; i < objects; i++)
    *to++ = '}';
  *to = '\0';
  return text;
}

static bool is_too_deep(const struct od_report *report)
{
  for (size_t i = 0; i < report->len; i++)
    if (strstr(report->items[i].message, "nested too deeply") != NULL)
      return true;
  return false;
}

static void assert_fits(const char *what, const char *member, size_t objects, bool fits, enum od_status status,
                        const struct od_report *report)
{
  if (fits ? status != OD_OK : status != OD_INVALID || !is_too_deep(report))
    fail_msg("%s: %zu objects and %s: %s", what, objects, member,
             report->len != 0 ? report->items[0].message : "no finding");
}

static void texts(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++)
    for (size_t objects = OD_MAX_DEPTH - 2; objects <= OD_MAX_DEPTH; objects++)
      for (unsigned mode = OD_DECODE_REPLY; mode <= OD_DECODE_ALLOW_UNKNOWN; mode++) {
        struct od_arena arena = {0};
        struct od_report report = {0};
        const void *value;
        char *text = make_text(objects, cases[i].text);
        const enum od_status status = od_decode(&arena, &node_object, text, strlen(text), mode, &value, &report);
        assert_fits("decoding", cases[i].text, objects, objects + cases[i].levels <= OD_MAX_DEPTH, status, &report);
        free(text);
        od_arena_clear(&arena);
        od_report_clear(&report);
      }
}

static void structs(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++)
    for (size_t objects = OD_MAX_DEPTH - 2; objects <= OD_MAX_DEPTH; objects++) {
      const bool fits = objects + cases[i].levels <= OD_MAX_DEPTH;
      struct node nodes[OD_MAX_DEPTH] = {empty};
      struct od_report report = {0};
      struct od_buffer out = {0};
      if (cases[i].set == NULL)
        continue;
      for (size_t j = 0; j + 1 < objects; j++) {
        nodes[j].next.is = OD_VALUE;
        nodes[j].next.v = &nodes[j + 1];
      }
      cases[i].set(&nodes[objects - 1]);
      assert_fits("validating", cases[i].text, objects, fits, od_validate(&node_object, nodes, &report), &report);
      assert_fits("encoding", cases[i].text, objects, fits, od_encode(&node_object, nodes, &out, &report), &report);
      if (fits) {
        char *text = make_text(objects, cases[i].text);
        assert_string_equal(out.data, text);
        free(text);
      }
      od_report_clear(&report);
      od_buffer_clear(&out);
    }
}

static void one_object_more(void **state)
{
  (void)state;
  char *text = make_text(OD_MAX_DEPTH + 1, "");
  struct od_arena arena = {0};
  struct od_report report = {0};
  const void *value;
  assert_int_equal(od_decode(&arena, &node_object, text, strlen(text), OD_DECODE_REQUEST, &value, &report), OD_INVALID);
  assert_int_equal(report.len, 1);
  assert_string_equal(report.items[0].message, "nested too deeply");
  assert_int_equal(report.items[0].offset, 8 * OD_MAX_DEPTH);
  free(text);
  od_arena_clear(&arena);
  od_report_clear(&report);
}

/* Looking for a tag goes no deeper than the rest; a million levels would not fit the stack. */
static void deep_behind_the_last_union(void **state)
{
  enum { LEVELS = 1000000 };
  static const char begin[] = "\"choice\":{\"a\":";
  char *member = malloc(sizeof begin + LEVELS);
  struct od_arena arena = {0};
  struct od_report report = {0};
  const void *value;
  (void)state;
  assert_non_null(member);
  memcpy(member, begin, sizeof begin - 1);
  memset(member + sizeof begin - 1, '[', LEVELS);
  member[sizeof begin - 1 + LEVELS] = '\0';
  for (size_t objects = OD_MAX_DEPTH - 1; objects <= OD_MAX_DEPTH; objects++) {
    char *text = make_text(objects, member);
    assert_int_equal(od_decode(&arena, &node_object, text, strlen(text), OD_DECODE_REQUEST, &value, &report),
                     OD_INVALID);
    assert_int_equal(report.len, 1);
    assert_string_equal(report.items[0].message, "nested too deeply");
    od_arena_reset(&arena);
    free(text);
  }
  free(member);
  od_arena_clear(&arena);
  od_report_clear(&report);
}

/* Nothing else ends a struct that contains itself. */
static void a_struct_in_itself(void **state)
{
  struct node node = empty;
  struct entry in_map = {.name = {"a", 1}};
  const struct node cases_of[] = {{.next = {OD_VALUE, &node}},
                                  {.list = {OD_VALUE, {&node, 1}}},
                                  {.map = {OD_VALUE, {&in_map, 1}}},
                                  {.choice = {OD_VALUE, {.branch = OD_BRANCH_FIRST, .node = &node}}}};
  struct od_report report = {0};
  struct od_buffer out = {0};
  (void)state;
  for (size_t i = 0; i < 2 * COUNT(cases_of); i++) {
    const struct node outer = {.next = {OD_VALUE, &node}}; /* so that the other half of the levels meets the limit */
    const struct node *value = i % 2 == 0 ? &node : &outer;
    in_map.value = node = cases_of[i / 2];
    assert_int_equal(od_validate(&node_object, value, &report), OD_INVALID);
    assert_int_equal(report.len, 1);
    assert_true(is_too_deep(&report));
    assert_int_equal(od_encode(&node_object, value, &out, &report), OD_INVALID);
    assert_int_equal(report.len, 1);
    assert_true(is_too_deep(&report));
  }
  od_report_clear(&report);
  od_buffer_clear(&out);
}

/* Objects that are empty ask for no room by themselves. `stride` 0 makes one of them many. */
static void many_empty_objects(void **state)
{
  static const struct od_list same = {.item = {.kind = OD_KIND_OBJECT, .sub = &node_object, .presence = OD_PLAIN}};
  static const struct od_row row = ROW(list, OD_KIND_LIST, &same);
  static const struct od_object object = {
      .page = "page", .rows = &row, .n_rows = 1, .size = sizeof(struct node), .extra = offsetof(struct node, extra)};
  static char expected[3 * 5000 + 20] = "{\"list\":[";
  struct node node = {.list = {OD_VALUE, {&empty, 5000}}};
  struct od_report report = {0};
  struct od_buffer out = {0};
  (void)state;
  for (size_t i = 0; i < 5000; i++)
    strcpy(expected + 9 + 3 * i, i < 4999 ? "{}," : "{}]}");
  assert_int_equal(od_encode(&object, &node, &out, &report), OD_OK);
  assert_string_equal(out.data, expected);
  node.list.v.len = OD_MAX_DOCUMENT_BYTES;
  assert_int_equal(od_encode(&object, &node, &out, &report), OD_INVALID);
  assert_int_equal(report.len, 1);
  assert_non_null(strstr(report.items[0].message, "OD_MAX_DOCUMENT_BYTES"));
  od_report_clear(&report);
  od_buffer_clear(&out);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(texts),
      cmocka_unit_test(structs),
      cmocka_unit_test(one_object_more),
      cmocka_unit_test(deep_behind_the_last_union),
      cmocka_unit_test(a_struct_in_itself),
      cmocka_unit_test(many_empty_objects),
  };
  tree = json_object_new_array();
  json_object_array_add(tree, json_object_new_array());
  const int failed = cmocka_run_group_tests_name("depth", tests, NULL, NULL);
  json_object_put(tree);
  return failed;
}
