/* What a server says is wrong with a request, in each form that a spec can describe. */
#include "../../runtime/codec/report.h"

#include "../support/test.h"

/* { "detail": text or list of { "loc": [ text or index, ... ], "msg": text or null } } */
struct step {
  int branch;
  union {
    struct od_string name;
    int64_t index;
    struct od_json other;
  };
};
struct steps {
  const struct step *items;
  size_t len;
};
struct fault {
  struct {
    enum od_presence is;
    struct steps v;
  } loc;
  struct od_opt_string msg;
  struct od_members extra;
};
struct faults {
  const struct fault *items;
  size_t len;
};
struct detail {
  int branch;
  union {
    struct od_string text;
    struct faults list;
    bool flag;
    struct od_json other;
  };
};
struct body {
  struct {
    enum od_presence is;
    struct detail v;
  } detail;
  struct od_members extra;
};

static const struct od_branch step_branches[] = {
    {.row = {.kind = OD_KIND_STRING, .offset = offsetof(struct step, name), .presence = OD_PLAIN}},
    {.row = {.kind = OD_KIND_INTEGER, .offset = offsetof(struct step, index), .presence = OD_PLAIN}},
};
static const struct od_union step_union = {
    .branches = step_branches, .n_branches = 2, .other = offsetof(struct step, other), .size = sizeof(struct step)};
static const struct od_list steps_list = {.item = {.kind = OD_KIND_UNION, .sub = &step_union, .presence = OD_PLAIN},
                                          .stride = sizeof(struct step)};
static const struct od_row fault_rows[] = {
    {.name = "\"loc\":",
     .name_len = 6,
     .kind = OD_KIND_LIST,
     .sub = &steps_list,
     .offset = offsetof(struct fault, loc.v),
     .presence = offsetof(struct fault, loc.is)},
    {.name = "\"msg\":",
     .name_len = 6,
     .kind = OD_KIND_STRING,
     .flags = OD_ROW_NULLABLE,
     .offset = offsetof(struct fault, msg.v),
     .presence = offsetof(struct fault, msg.is)},
};
static const struct od_object fault_object = {.page = "page",
                                              .rows = fault_rows,
                                              .n_rows = 2,
                                              .size = sizeof(struct fault),
                                              .extra = offsetof(struct fault, extra)};
static const struct od_list faults_list = {.item = {.kind = OD_KIND_OBJECT, .sub = &fault_object, .presence = OD_PLAIN},
                                           .stride = sizeof(struct fault)};
static const struct od_branch detail_branches[] = {
    {.row = {.kind = OD_KIND_STRING, .offset = offsetof(struct detail, text), .presence = OD_PLAIN}},
    {.row = {.kind = OD_KIND_LIST, .sub = &faults_list, .offset = offsetof(struct detail, list), .presence = OD_PLAIN}},
    {.row = {.kind = OD_KIND_BOOLEAN, .offset = offsetof(struct detail, flag), .presence = OD_PLAIN}},
};
static const struct od_union detail_union = {.branches = detail_branches,
                                             .n_branches = 3,
                                             .other = offsetof(struct detail, other),
                                             .size = sizeof(struct detail)};
static const struct od_row body_rows[] = {{.name = "\"detail\":",
                                           .name_len = 9,
                                           .kind = OD_KIND_UNION,
                                           .sub = &detail_union,
                                           .offset = offsetof(struct body, detail.v),
                                           .presence = offsetof(struct body, detail.is)}};
static const struct od_object body_object = {
    .page = "page", .rows = body_rows, .n_rows = 1, .size = sizeof(struct body), .extra = offsetof(struct body, extra)};

static const struct od_faults within_body = {.list = 0, .place = 0, .message = 1, .within = "body"};
static const struct od_faults anywhere = {.list = 0, .place = 0, .message = 1};
enum { WITHOUT_PLACES, WITHIN_BODY, ANYWHERE };
static const struct od_error_reply errors[] = {
    [WITHOUT_PLACES] = {.body = &body_object},
    [WITHIN_BODY] = {.body = &body_object, .faults = &within_body},
    [ANYWHERE] = {.body = &body_object, .faults = &anywhere},
};

/* Decodes a body and says what is found in it, "pointer: message" by lines. */
static void assert_found(int error, const char *text, const char *expected)
{
  struct od_arena arena = {0};
  struct od_report report = {0};
  const void *body;
  char found[4096] = "";
  size_t len = 0;
  assert_int_equal(od_decode(&arena, &body_object, text, strlen(text), OD_DECODE_REPLY, &body, &report), OD_OK);
  const size_t before = report.len;
  od_report_faults(&errors[error], body, &report);
  for (size_t i = before; i < report.len; i++) {
    assert_int_equal(report.items[i].code, OD_CODE_SERVER);
    assert_int_equal(report.items[i].severity, OD_ERROR);
    assert_int_equal(report.items[i].offset, OD_NO_OFFSET);
    len +=
        (size_t)snprintf(found + len, sizeof found - len, "%s: %s\n", report.items[i].pointer, report.items[i].message);
  }
  assert_string_equal(found, expected);
  od_arena_clear(&arena);
  od_report_clear(&report);
}

static void places_become_pointers(void **state)
{
  (void)state;
  assert_found(WITHIN_BODY,
               "{\"detail\":[{\"loc\":[\"body\",\"agent\",\"actions\",0,\"~/\"],\"msg\":\"wrong\"},"
               "{\"loc\":[\"body\"],\"msg\":\"empty\"},{\"loc\":[\"body\",\"body\",12],\"msg\":\"\"}]}",
               "/agent/actions/0/~0~1: wrong\n: empty\n/body/12: \n");
  assert_found(ANYWHERE, "{\"detail\":[{\"loc\":[\"body\",7],\"msg\":\"x\"},{\"loc\":[0],\"msg\":\"y\"}]}",
               "/body/7: x\n/0: y\n");
}

static void a_place_elsewhere_has_no_pointer(void **state)
{
  (void)state;
  assert_found(WITHIN_BODY,
               "{\"detail\":[{\"loc\":[\"header\",\"x\"],\"msg\":\"a\"},{\"loc\":[0,\"x\"],\"msg\":\"b\"},"
               "{\"loc\":[],\"msg\":\"c\"},{\"msg\":\"d\"},{\"loc\":[\"bod\",\"x\"],\"msg\":\"e\"},"
               "{\"loc\":[\"body\\u0000\",\"x\"],\"msg\":\"f\"}]}",
               ": a\n: b\n: c\n: d\n: e\n: f\n");
}

static void what_cannot_be_read_is_passed_over(void **state)
{
  (void)state;
  assert_found(WITHIN_BODY, "{\"detail\":[{\"loc\":[\"body\",\"a\"]},{\"loc\":[\"body\",\"b\"],\"msg\":null}]}", "");
  assert_found(WITHIN_BODY, "{\"detail\":[{\"loc\":[\"body\",\"a\",true,\"b\"],\"msg\":\"x\"}]}", "/a: x\n");
  assert_found(WITHIN_BODY, "{\"detail\":[{\"loc\":\"body\",\"msg\":\"x\"}]}", ": x\n");
  assert_found(WITHIN_BODY, "{\"detail\":true}", "");
  assert_found(WITHIN_BODY, "{\"detail\":{}}", "");
  assert_found(WITHIN_BODY, "{\"detail\":null}", "");
  assert_found(WITHIN_BODY, "{}", "");
}

static void a_text_is_about_all_of_it(void **state)
{
  (void)state;
  assert_found(WITHIN_BODY, "{\"detail\":\"no such agent\"}", ": no such agent\n");
}

static void other_statuses_say_nothing(void **state)
{
  (void)state;
  assert_found(WITHOUT_PLACES, "{\"detail\":\"no\"}", "");
}

static void what_is_long_is_cut(void **state)
{
  char text[4096] = "{\"detail\":[{\"loc\":[\"body\"", expected[4096] = "";
  (void)state;
  for (int i = 0; i < OD_MAX_DEPTH + 5; i++) {
    strcat(text, ",1");
    if (i < OD_MAX_DEPTH)
      strcat(expected, "/1");
  }
  strcat(text, "],\"msg\":\"x\"}]}");
  strcat(expected, ": x\n");
  assert_found(WITHIN_BODY, text, expected);
  strcpy(text, "{\"detail\":\"");
  strcpy(expected, ": ");
  for (int i = 0; i < 300; i++)
    strcat(text, "\xC3\xA9");
  strcat(text, "\"}");
  for (int i = 0; i < 125; i++)
    strcat(expected, "\xC3\xA9");
  strcat(expected, "\n");
  assert_found(WITHIN_BODY, text, expected);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(places_become_pointers),
      cmocka_unit_test(a_place_elsewhere_has_no_pointer),
      cmocka_unit_test(what_cannot_be_read_is_passed_over),
      cmocka_unit_test(a_text_is_about_all_of_it),
      cmocka_unit_test(other_statuses_say_nothing),
      cmocka_unit_test(what_is_long_is_cut),
  };
  return cmocka_run_group_tests_name("server faults", tests, NULL, NULL);
}
