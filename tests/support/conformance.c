#define _POSIX_C_SOURCE 200809L /* open_memstream, strndup */

#include "conformance.h"

#include "mock_process.h"
#include "test.h"

#include <json-c/json.h>

/* One cmocka test. */
struct trial {
  const struct conformance *all;
  const struct told *told;
  const struct document *document; /* judged, changed or sent */
  const struct fact *fact;         /* NULL without a change */
  char *name;
};

static const struct od_object *object_of(const struct trial *trial)
{
  const struct od_operation *operation = trial->all->operation;
  if (trial->told->body != BODY_ERROR)
    return trial->told->body == BODY_REQUEST ? operation->request : operation->reply;
  for (size_t i = 0; i < operation->n_errors; i++)
    if (operation->errors[i].status == trial->told->status)
      return operation->errors[i].body;
  return NULL;
}

/* ---- texts ----------------------------------------------------------------------------------------------- */

static FILE *open_text(char **text, size_t *len)
{
  FILE *out = open_memstream(text, len);
  assert_non_null(out);
  return out;
}

static char *join(const char *const *pieces)
{
  char *text;
  size_t len;
  FILE *out = open_text(&text, &len);
  for (; *pieces != NULL; pieces++)
    fputs(*pieces, out);
  fclose(out);
  return text;
}

/* Takes the first item from a list; NULL when there is none left. */
static char *next_item(const char **list)
{
  static const char separator[] = " | ";
  const char *item = *list;
  if (item == NULL)
    return NULL;
  const char *end = strstr(item, separator);
  *list = end != NULL ? end + sizeof separator - 1 : NULL;
  return strndup(item, end != NULL ? (size_t)(end - item) : strlen(item));
}

/* ---- findings -------------------------------------------------------------------------------------------- */

struct expected {
  const char *pointer;
  const char *errors;
  const char *warnings;
};

struct findings {
  char *items[OD_MAX_VIOLATIONS];
  size_t len;
};

static void add_finding(struct findings *findings, const char *code, const char *pointer)
{
  assert_true(findings->len < COUNT(findings->items));
  const size_t size = strlen(code) + strlen(pointer) + 2;
  char *item = malloc(size);
  assert_non_null(item);
  snprintf(item, size, "%s %s", code, pointer);
  findings->items[findings->len++] = item;
}

static int by_text(const void *a, const void *b)
{
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Empties `findings` into one sorted text. */
static char *text_of(struct findings *findings)
{
  char *text;
  size_t len;
  FILE *out = open_text(&text, &len);
  qsort(findings->items, findings->len, sizeof *findings->items, by_text);
  for (size_t i = 0; i < findings->len; i++) {
    fprintf(out, "%s%s", i > 0 ? " | " : "", findings->items[i]);
    free(findings->items[i]);
  }
  fclose(out);
  return text;
}

static char *text_of_expected(const char *list, const char *pointer)
{
  struct findings findings = {.len = 0};
  for (char *item; (item = next_item(&list)) != NULL; free(item)) {
    char *space = strchr(item, ' ');
    if (space != NULL)
      *space = '\0';
    add_finding(&findings, item, space != NULL ? space + 1 : pointer);
  }
  return text_of(&findings);
}

static char *text_of_found(const struct od_report *report, enum od_severity severity)
{
  struct findings findings = {.len = 0};
  for (size_t i = 0; i < report->len; i++)
    if (report->items[i].severity == severity)
      add_finding(&findings, od_code_text(report->items[i].code), report->items[i].pointer);
  return text_of(&findings);
}

/* The document comes last, as cmocka cuts long messages. */
static void assert_list(const char *who, const char *document, const struct od_report *report,
                        enum od_severity severity, const struct expected *expected)
{
  const char *list = severity == OD_ERROR ? expected->errors : expected->warnings;
  char *wanted = text_of_expected(list, expected->pointer), *found = text_of_found(report, severity);
  if (strcmp(wanted, found) != 0)
    fail_msg("%s: other %s\n  expected: %.250s\n  found:    %.250s\n  in: %s", who,
             severity == OD_ERROR ? "errors" : "warnings", wanted, found, document);
  free(wanted);
  free(found);
}

/* Holds what `who` found in the document to what is expected. */
static void assert_findings(const char *who, const char *document, enum od_status status,
                            const struct od_report *report, const struct expected *expected)
{
  assert_list(who, document, report, OD_ERROR, expected);
  assert_list(who, document, report, OD_WARNING, expected);
  assert_int_equal(status, expected->errors != NULL ? OD_INVALID : OD_OK);
  assert_int_equal(report->errors + report->warnings, report->len);
}

/* ---- JSON ------------------------------------------------------------------------------------------------ */

static struct json_object *parse(const char *text)
{
  struct json_tokener *tokener = json_tokener_new_ex(OD_MAX_DEPTH);
  assert_non_null(tokener);
  json_tokener_set_flags(tokener, JSON_TOKENER_STRICT);
  struct json_object *tree = json_tokener_parse_ex(tokener, text, (int)strlen(text) + 1);
  if (json_tokener_get_error(tokener) != json_tokener_success)
    fail_msg("json-c: %s in %s", json_tokener_error_desc(json_tokener_get_error(tokener)), text);
  json_tokener_free(tokener);
  return tree;
}

static bool same_number(struct json_object *a, struct json_object *b)
{
  if (json_object_is_type(a, json_type_int) && json_object_is_type(b, json_type_int))
    return json_object_equal(a, b) != 0;
  const double x = json_object_get_double(a), y = json_object_get_double(b);
  return x <= y && x >= y;
}

static bool is_number(struct json_object *value)
{
  return json_object_is_type(value, json_type_int) || json_object_is_type(value, json_type_double);
}

/* Whether two values are the same to JSON: the order of names and the way a number is written do not matter. */
static bool same(struct json_object *a, struct json_object *b)
{
  if (is_number(a) && is_number(b))
    return same_number(a, b);
  if (json_object_get_type(a) != json_object_get_type(b))
    return false;
  if (json_object_is_type(a, json_type_array)) {
    const size_t n = json_object_array_length(a);
    for (size_t i = 0; i < n && n == json_object_array_length(b); i++)
      if (!same(json_object_array_get_idx(a, i), json_object_array_get_idx(b, i)))
        return false;
    return n == json_object_array_length(b);
  }
  if (!json_object_is_type(a, json_type_object))
    return json_object_equal(a, b) != 0;
  json_object_object_foreach(a, name, value)
  {
    struct json_object *other;
    if (!json_object_object_get_ex(b, name, &other) || !same(value, other))
      return false;
  }
  return json_object_object_length(a) == json_object_object_length(b);
}

static void assert_same(const char *found, const char *wanted)
{
  struct json_object *a = parse(found), *b = parse(wanted);
  if (!same(a, b))
    fail_msg("other JSON\n  expected: %.450s\n  found:    %.450s", wanted, found);
  json_object_put(a);
  json_object_put(b);
}

/* The name that a segment of a JSON Pointer stands for, in place. */
static void unescape(char *segment)
{
  char *to = segment;
  for (const char *from = segment; *from != '\0'; from++)
    *to++ = *from != '~' ? *from : *++from == '1' ? '/' : '~';
  *to = '\0';
}

/* Puts `value` to where `pointer` points; NULL removes the member. */
static void change(struct json_object **root, const char *pointer, struct json_object *value)
{
  const char *slash = strrchr(pointer, '/');
  if (slash == NULL) {
    json_object_put(*root);
    *root = value;
    return;
  }
  struct json_object *holder;
  char *up = strndup(pointer, (size_t)(slash - pointer)), *name = strdup(slash + 1);
  unescape(name);
  if (json_pointer_get(*root, up, &holder) != 0)
    fail_msg("nothing at %s", up);
  if (json_object_is_type(holder, json_type_array))
    json_object_array_put_idx(holder, strtoul(name, NULL, 10), value);
  else if (value != NULL)
    json_object_object_add(holder, name, value);
  else
    json_object_object_del(holder, name);
  free(up);
  free(name);
}

/* The document with the bytes of `value` at the pointer; NULL removes the member. */
static char *patch(const char *document, const char *pointer, const char *value)
{
  static const char mark[] = "\"\\u0001\"";
  char *text;
  size_t len;
  struct json_object *root = parse(document);
  change(&root, pointer, value != NULL ? json_object_new_string("\001") : NULL);
  const char *printed = json_object_to_json_string_ext(root, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE);
  const char *at = strstr(printed, mark);
  FILE *out = open_text(&text, &len);
  if (at != NULL)
    fprintf(out, "%.*s%s%s", (int)(at - printed), printed, value, at + sizeof mark - 1);
  else
    fputs(printed, out);
  fclose(out);
  json_object_put(root);
  return text;
}

/* ---- judging --------------------------------------------------------------------------------------------- */

/* What is held against a text. */
struct claim {
  const struct od_object *object;
  const char *text;
  unsigned mode;
  struct expected expected;
  const char *encoded;  /* the JSON value that the encoder must write */
  const char *verbatim; /* bytes that must stand in it, or NULL */
  bool text_only;       /* what the text breaks, a struct cannot show */
};

static void encode(const struct od_object *object, const void *value, struct od_buffer *buffer)
{
  struct od_report report = {0};
  if (od_encode(object, value, true, buffer, &report) != OD_OK)
    fail_msg("encoding: %s %s", report.items[0].pointer, report.items[0].message);
  od_report_clear(&report);
}

/* The struct goes out as the text came in, and comes in again as it went out. */
static void check_way_back(const struct claim *claim, const void *value)
{
  struct od_buffer once = {0}, twice = {0};
  struct od_arena arena = {0};
  struct od_report report = {0};
  encode(claim->object, value, &once);
  assert_same(once.data, claim->encoded);
  if (claim->verbatim != NULL && strstr(once.data, claim->verbatim) == NULL)
    fail_msg("not to the byte\n  expected: %.450s\n  in: %.450s", claim->verbatim, once.data);
  enum od_status status = od_decode(&arena, claim->object, once.data, once.len, claim->mode, &value, &report);
  assert_findings("decoding what was encoded", once.data, status, &report, &claim->expected);
  encode(claim->object, value, &twice);
  assert_string_equal(twice.data, once.data);
  od_buffer_clear(&once);
  od_buffer_clear(&twice);
  od_arena_clear(&arena);
  od_report_clear(&report);
}

static void check_struct(const struct claim *claim, const void *value)
{
  struct od_report report = {0};
  enum od_status status = od_validate(claim->object, value, &report);
  assert_findings("validating the struct", claim->text, status, &report, &claim->expected);
  od_report_clear(&report);
}

/* A refused text has no struct; but read as a reply, which is judged by nothing, it may have one. */
static void check_struct_of_refused(const struct claim *claim)
{
  struct od_arena arena = {0};
  struct od_report report = {0};
  const void *value;
  if (strstr(claim->expected.errors, "unknown_member") == NULL &&
      od_decode(&arena, claim->object, claim->text, strlen(claim->text), OD_DECODE_REPLY, &value, &report) == OD_OK &&
      report.len == 0)
    check_struct(claim, value);
  od_arena_clear(&arena);
  od_report_clear(&report);
}

static void check(const struct claim *claim)
{
  struct od_arena arena = {0};
  struct od_report report = {0};
  const void *value;
  enum od_status status =
      od_decode(&arena, claim->object, claim->text, strlen(claim->text), claim->mode, &value, &report);
  assert_findings("decoding", claim->text, status, &report, &claim->expected);
  assert_int_equal(status == OD_OK, value != NULL);
  if (status == OD_OK)
    check_way_back(claim, value);
  if (status == OD_OK && claim->mode != OD_DECODE_REPLY)
    check_struct(claim, value);
  if (status != OD_OK && claim->mode != OD_DECODE_REPLY && !claim->text_only)
    check_struct_of_refused(claim);
  od_arena_clear(&arena);
  od_report_clear(&report);
}

static void test_document(void **state)
{
  const struct trial *trial = *state;
  const struct document *document = trial->document;
  char *text = join(document->text);
  check(&(struct claim){.object = object_of(trial),
                        .text = text,
                        .mode = trial->told->mode,
                        .expected = {"", document->errors, document->warnings},
                        .encoded = text,
                        .verbatim = document->exact ? text : NULL});
  free(text);
}

/* The struct that a user would write for the document. */
static void test_struct(void **state)
{
  const struct trial *trial = *state;
  const struct document *document = trial->document;
  struct od_buffer buffer = {0};
  char *text = join(document->text);
  encode(object_of(trial), document->as_struct, &buffer);
  assert_string_equal(buffer.data, text);
  if (trial->told->mode != OD_DECODE_REPLY)
    check_struct(&(struct claim){.object = object_of(trial),
                                 .text = text,
                                 .expected = {"", document->errors, document->warnings}},
                 document->as_struct);
  od_buffer_clear(&buffer);
  free(text);
}

static void check_change(const struct trial *trial, const char *base, const char *value)
{
  const struct fact *fact = trial->fact;
  char *text = patch(base, fact->pointer, value);
  const bool allow_unknown = (fact->flags & FACT_ALLOW_UNKNOWN) != 0;
  check(&(struct claim){.object = object_of(trial),
                        .text = text,
                        .mode = allow_unknown ? OD_DECODE_ALLOW_UNKNOWN : trial->told->mode,
                        .expected = {fact->pointer, fact->errors, fact->warnings},
                        .encoded = (fact->flags & FACT_FILLED_IN) != 0 ? base : text,
                        .verbatim = (fact->flags & FACT_VERBATIM) != 0 ? value : NULL,
                        .text_only = (fact->flags & FACT_TEXT_ONLY) != 0});
  free(text);
}

static void test_fact(void **state)
{
  const struct trial *trial = *state;
  const char *values = trial->fact->values;
  char *base = join(trial->document->text);
  if (values == NULL)
    check_change(trial, base, NULL);
  for (char *value; (value = next_item(&values)) != NULL; free(value))
    check_change(trial, base, value);
  free(base);
}

/* ---- the typed functions --------------------------------------------------------------------------------- */

static const void *decode_typed(const struct trial *trial, struct od_arena *arena, const char *text)
{
  struct od_report report = {0};
  const void *value;
  enum od_status status = (trial->told->body == BODY_REPLY ? trial->all->decode_reply : trial->all->decode)(
      arena, text, strlen(text), &value, &report);
  assert_findings("decoding", text, status, &report,
                  &(struct expected){"", trial->document->errors, trial->document->warnings});
  od_report_clear(&report);
  return value;
}

static void test_typed_functions(void **state)
{
  const struct trial *trial = *state;
  const struct conformance *all = trial->all;
  struct od_arena arena = {0};
  struct od_report report = {0};
  struct od_buffer buffer = {0};
  const bool is_reply = trial->told->body == BODY_REPLY;
  char *text = join(trial->document->text), *body = join(is_reply ? trial->document->text : all->body);
  const void *value = decode_typed(trial, &arena, text);
  if (is_reply) {
    encode(object_of(trial), value, &buffer);
  } else {
    assert_int_equal(all->validate(value, &report), OD_OK);
    assert_int_equal(all->encode(value, &buffer, &report), OD_OK);
  }
  assert_string_equal(buffer.data, body);
  free(text);
  free(body);
  od_buffer_clear(&buffer);
  od_report_clear(&report);
  od_arena_clear(&arena);
}

/* ---- calls over HTTP ------------------------------------------------------------------------------------- */

/* The mock took the request for what it is: its line begins with "POST /vogent/dials 200 ". */
static void assert_logged(const struct trial *trial, const void *request, struct mock *mock)
{
  const struct od_operation *operation = trial->all->operation;
  struct od_buffer path = {0};
  struct od_report report = {0};
  char line[512] = "", wanted[512];
  assert_int_equal(od_encode_path(operation, request, &path, &report), OD_OK);
  snprintf(wanted, sizeof wanted, "%s /%s%s 200 ", operation->method, operation->vendor->name, path.data);
  assert_non_null(fgets(line, sizeof line, mock->log));
  if (strncmp(line, wanted, strlen(wanted)) != 0)
    fail_msg("the mock logged: %s  expected: %s", line, wanted);
  od_buffer_clear(&path);
  od_report_clear(&report);
}

static void send_to(const struct trial *trial, struct mock *mock, const void *request)
{
  const struct conformance *all = trial->all;
  struct od_reply reply = {0};
  struct od_client *client;
  struct od_buffer encoded = {0};
  const void *value;
  char url[128];
  snprintf(url, sizeof url, "%s/%s", mock->url, all->operation->vendor->name);
  const struct od_client_options options = {.api_key = "a key", .base_url = url};
  if (od_client_new(&client, all->operation->vendor, &options, reply.message) != OD_OK)
    fail_msg("%s: %s", url, reply.message);
  if (all->send(client, request, &reply, &value) != OD_ACCEPTED)
    fail_msg("%s: %s %s", od_outcome_text(reply.outcome), reply.message, reply.body.ptr != NULL ? reply.body.ptr : "");
  assert_ptr_equal(value, reply.value);
  encode(all->operation->reply, value, &encoded);
  char *example = join(all->example_reply);
  assert_same(encoded.data, example);
  assert_logged(trial, request, mock);
  free(example);
  od_buffer_clear(&encoded);
  od_reply_clear(&reply);
  od_client_free(client);
}

static void test_send(void **state)
{
  const struct trial *trial = *state;
  const char *program = getenv("MOCK");
  struct od_arena arena = {0};
  struct mock mock;
  if (program == NULL) {
    print_message("%s over HTTP: not tried, MOCK does not name the mock server\n", trial->all->operation->name);
    skip();
  }
  if (!mock_start(&mock, program))
    fail_msg("%s does not start", program);
  char *text = join(trial->document->text);
  send_to(trial, &mock, decode_typed(trial, &arena, text));
  assert_true(mock_stop(&mock));
  free(text);
  od_arena_clear(&arena);
}

/* ---- all tests ------------------------------------------------------------------------------------------- */

struct trials {
  struct CMUnitTest *tests;
  struct trial *items;
  size_t len;
};

/* Fact or document as a sentence; many values, and long ones, would drown it. */
static char *sentence(const struct trial *trial, const char *what)
{
  const struct fact *fact = trial->fact;
  char *name;
  size_t len;
  FILE *out = open_text(&name, &len);
  fprintf(out, "%s: ", trial->told->name);
  if (fact == NULL)
    fprintf(out, "%s%s", trial->document->name, what);
  else if (fact->values != NULL && strlen(fact->values) <= 60)
    fprintf(out, "%s: %s %s", fact->pointer, fact->values, fact->what);
  else
    fprintf(out, "%s %s", *fact->pointer != '\0' ? fact->pointer : "the document", fact->what);
  fclose(out);
  return name;
}

static void add_test(struct trials *trials, CMUnitTestFunction function, struct trial trial, const char *what)
{
  struct trial *item = &trials->items[trials->len];
  *item = trial;
  item->name = sentence(item, what);
  trials->tests[trials->len++] = (struct CMUnitTest){.name = item->name, .test_func = function, .initial_state = item};
}

enum { FULLEST = 1, TESTS_OF_A_DOCUMENT = 4 };

static void add_tests_of(struct trials *trials, const struct conformance *all, const struct told *told)
{
  const bool is_typed = told == &all->told[0] || told == &all->told[1];
  for (size_t i = 0; i < told->n_documents; i++) {
    const struct trial trial = {all, told, &told->documents[i], NULL, NULL};
    add_test(trials, test_document, trial, "");
    if (trial.document->as_struct != NULL)
      add_test(trials, test_struct, trial, ", as a struct");
    if (is_typed && i == FULLEST)
      add_test(trials, test_typed_functions, trial, ", by the typed functions");
    if (told == &all->told[0] && i <= FULLEST)
      add_test(trials, test_send, trial, ", over HTTP");
  }
  for (size_t i = 0; i < told->n_facts; i++)
    add_test(trials, test_fact,
             (struct trial){all, told, &told->documents[told->facts[i].document], &told->facts[i], NULL}, "");
}

int conformance_run(const struct conformance *all)
{
  size_t most = 0;
  for (size_t i = 0; i < all->n_told; i++)
    most += TESTS_OF_A_DOCUMENT * all->told[i].n_documents + all->told[i].n_facts;
  struct trials trials = {.tests = calloc(most, sizeof *trials.tests), .items = calloc(most, sizeof *trials.items)};
  if (trials.tests == NULL || trials.items == NULL)
    return 1;
  for (size_t i = 0; i < all->n_told; i++)
    add_tests_of(&trials, all, &all->told[i]);
  int failed = _cmocka_run_group_tests(all->operation->name, trials.tests, trials.len, NULL, NULL);
  for (size_t i = 0; i < trials.len; i++)
    free(trials.items[i].name);
  free(trials.tests);
  free(trials.items);
  return failed;
}
