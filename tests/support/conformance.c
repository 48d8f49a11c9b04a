#include "conformance_trial.h"
#include "strict.h"
#include "whole.h"

#include <outdial/docs.h>

const struct od_object *error_body(const struct od_operation *operation, int status)
{
  for (size_t i = 0; i < operation->n_errors; i++)
    if (operation->errors[i].status == status)
      return operation->errors[i].body;
  return NULL;
}

static const struct od_object *object_of(const struct trial *trial)
{
  const struct od_operation *operation = trial->all->operation;
  if (trial->told->body == BODY_ERROR)
    return error_body(operation, trial->told->status);
  return trial->told->body == BODY_REQUEST ? operation->request : operation->reply;
}

/* ---- texts ----------------------------------------------------------------------------------------------- */

static FILE *open_text(char **text, size_t *len)
{
  FILE *out = open_memstream(text, len);
  assert_non_null(out);
  return out;
}

char *join(const char *const *pieces)
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
  const char *item = *list;
  if (item == NULL)
    return NULL;
  const size_t len = strcspn(item, SEPARATOR);
  *list = item[len] != '\0' ? item + len + 1 : NULL;
  return strndup(item, len);
}

/* ---- findings -------------------------------------------------------------------------------------------- */

struct expected {
  const char *pointer;
  const char *errors;
  const char *warnings;
};

struct findings {
  char **items;
  size_t len;
};

static void add_finding(struct findings *findings, const char *code, const char *pointer)
{
  const size_t size = strlen(code) + strlen(pointer) + 2;
  char *item = malloc(size), **items = realloc(findings->items, (findings->len + 1) * sizeof *items);
  assert_non_null(item);
  assert_non_null(items);
  snprintf(item, size, "%s %s", code, pointer);
  findings->items = items;
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
  if (findings->len != 0)
    qsort(findings->items, findings->len, sizeof *findings->items, by_text);
  for (size_t i = 0; i < findings->len; i++) {
    fprintf(out, "%s%s", i > 0 ? SEPARATOR : "", findings->items[i]);
    free(findings->items[i]);
  }
  free(findings->items);
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

/* Whether `n` are wanted, and what was found is among them: a full report has no room for all. */
static bool are_wanted(const char *found, const char *wanted, size_t n)
{
  for (; *wanted != '\0'; n--) {
    const size_t len = strcspn(wanted, SEPARATOR);
    if (strcspn(found, SEPARATOR) == len && memcmp(found, wanted, len) == 0)
      found += len + (found[len] != '\0');
    wanted += len + (wanted[len] != '\0');
  }
  return *found == '\0' && n == 0;
}

/* The document comes last, as cmocka cuts long messages. */
static void assert_list(const char *who, const char *document, const struct od_report *report,
                        enum od_severity severity, const struct expected *expected)
{
  const char *list = severity == OD_ERROR ? expected->errors : expected->warnings;
  char *wanted = text_of_expected(list, expected->pointer), *found = text_of_found(report, severity);
  if (!are_wanted(found, wanted, severity == OD_ERROR ? report->errors : report->warnings))
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
  assert_int_equal(report->errors + report->warnings, report->len + report->dropped);
}

/* ---- JSON ------------------------------------------------------------------------------------------------ */

static struct json_object *parse(const char *text)
{
  struct json_tokener *tokener = json_tokener_new_ex(OD_MAX_DEPTH);
  assert_non_null(tokener);
  json_tokener_set_flags(tokener, strict_flags());
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

void assert_same(const char *found, const char *wanted)
{
  if (strcmp(found, wanted) == 0)
    return;
  struct json_object *a = parse(found), *b = parse(wanted);
  if (!same(a, b))
    fail_msg("other JSON\n  expected: %.450s\n  found:    %.450s", wanted, found);
  json_object_put(a);
  json_object_put(b);
}

void unescape(char *segment)
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

static const char mark[] = "\"\\u0001\"";

/* The document with `mark` at the pointer, or without the member. */
static char *open_place(const char *document, const char *pointer, bool remove)
{
  struct json_object *root = parse(document);
  change(&root, pointer, remove ? NULL : json_object_new_string("\001"));
  char *text = strdup(json_object_to_json_string_ext(root, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE));
  assert_non_null(text);
  json_object_put(root);
  return text;
}

/* The bytes of `value` in the place of the mark. */
static char *put(const char *opened, const char *value)
{
  const char *at = strstr(opened, mark);
  const size_t before = (size_t)(at - opened), len = strlen(value);
  char *text = malloc(strlen(opened) + len + 1);
  assert_non_null(text);
  memcpy(text, opened, before);
  memcpy(text + before, value, len);
  strcpy(text + before + len, at + sizeof mark - 1);
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

void encode(const struct od_object *object, const void *value, struct od_buffer *buffer)
{
  struct od_report report = {0};
  if (encode_whole(object, value, buffer, &report) != OD_OK)
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

static void check_change(const struct trial *trial, const char *base, const char *text, const char *value)
{
  const struct fact *fact = trial->fact;
  const bool allow_unknown = (fact->flags & FACT_ALLOW_UNKNOWN) != 0;
  check(&(struct claim){.object = object_of(trial),
                        .text = text,
                        .mode = allow_unknown ? OD_DECODE_ALLOW_UNKNOWN : trial->told->mode,
                        .expected = {fact->pointer, fact->errors, fact->warnings},
                        .encoded = (fact->flags & FACT_FILLED_IN) != 0 ? base : text,
                        .verbatim = (fact->flags & FACT_VERBATIM) != 0 ? value : NULL,
                        .text_only = (fact->flags & FACT_TEXT_ONLY) != 0});
}

static void test_fact(void **state)
{
  const struct trial *trial = *state;
  const char *values = trial->fact->values;
  const bool unchanged = (trial->fact->flags & FACT_UNCHANGED) != 0;
  char *base = join(trial->document->text),
       *opened = open_place(base, trial->fact->pointer, values == NULL && !unchanged);
  if (values == NULL)
    check_change(trial, base, unchanged ? base : opened, NULL);
  for (char *value; (value = next_item(&values)) != NULL; free(value)) {
    char *text = put(opened, value);
    check_change(trial, base, text, value);
    free(text);
  }
  free(base);
  free(opened);
}

/* ---- structs that no text gives -------------------------------------------------------------------------- */

static void test_by_hand(void **state)
{
  const struct trial *trial = *state;
  const struct fact *fact = trial->fact;
  const char *values = fact->values;
  char *text = join(trial->document->text);
  for (char *value; (value = next_item(&values)) != NULL; free(value)) {
    struct od_arena arena = {0};
    struct od_report report = {0};
    const void *decoded;
    assert_int_equal(od_decode(&arena, object_of(trial), text, strlen(text), trial->told->mode, &decoded, &report),
                     OD_OK);
    set_by_hand(object_of(trial), decoded, fact->pointer, value);
    check_struct(&(struct claim){.object = object_of(trial),
                                 .text = value,
                                 .expected = {fact->pointer, fact->errors, fact->warnings}},
                 decoded);
    od_arena_clear(&arena);
    od_report_clear(&report);
  }
  free(text);
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
  static const char *const empty[] = {"{}", NULL};
  char *text = join(trial->document->text);
  char *body = join(is_reply ? trial->document->text : all->body != NULL ? all->body : empty);
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

/* ---- what is told of the operation ----------------------------------------------------------------------- */

static const struct od_operation_docs *docs_of(const struct conformance *all)
{
  for (const struct od_operation_docs *const *docs = od_all_operation_docs; *docs != NULL; docs++)
    if ((*docs)->operation == all->operation)
      return *docs;
  fail_msg("%s has no documentation", all->operation->name);
  return NULL;
}

static void assert_text(const char *found, const char *wanted)
{
  if (wanted == NULL)
    assert_null(found);
  else
    assert_string_equal(found, wanted);
}

static void test_address(void **state)
{
  const struct trial *trial = *state;
  const struct od_operation *operation = trial->all->operation;
  const struct od_vendor *vendor = operation->vendor;
  const struct address *address = &trial->all->address;
  char auth[256] = "";
  assert_string_equal(operation->method, address->method);
  assert_string_equal(vendor->base_url, address->base_url);
  if (vendor->auth_header != NULL)
    snprintf(auth, sizeof auth, "%s: %s", vendor->auth_header, vendor->auth_prefix);
  assert_string_equal(auth, address->auth != NULL ? address->auth : "");
  assert_text(vendor->key_env, address->key_env);
  size_t statuses = 0;
  for (size_t i = 0; i < trial->all->n_failures; i++)
    statuses += i == 0 || trial->all->failures[i].status != trial->all->failures[i - 1].status;
  assert_int_equal(operation->n_errors, statuses);
}

static void test_examples(void **state)
{
  const struct trial *trial = *state;
  const struct od_operation_docs *docs = docs_of(trial->all);
  char *request = join(trial->all->example_request), *reply = join(trial->all->example_reply);
  assert_string_equal(docs->example_request, request);
  assert_string_equal(docs->example_reply, reply);
  free(request);
  free(reply);
}

static void test_page(void **state)
{
  const struct trial *trial = *state;
  struct od_arena arena = {0};
  struct od_report report = {0};
  const void *value;
  assert_int_equal(od_decode(&arena, object_of(trial), "[]", 2, trial->told->mode, &value, &report), OD_INVALID);
  assert_string_equal(report.items[0].page, trial->told->page);
  od_arena_clear(&arena);
  od_report_clear(&report);
}

static const struct od_doc *first_doc(const struct trial *trial)
{
  const struct od_operation_docs *docs = docs_of(trial->all);
  return trial->told->body == BODY_REQUEST ? docs->request : docs->reply;
}

static void test_secrets(void **state)
{
  const struct trial *trial = *state;
  struct findings findings = {.len = 0};
  for (const struct od_doc *doc = first_doc(trial); doc->pointer != NULL; doc++)
    if (strstr(doc->type, "; secret") != NULL)
      add_finding(&findings, "secret", doc->pointer);
  char *found = text_of(&findings), *wanted = text_of_expected(trial->told->secrets, "");
  assert_string_equal(found, wanted);
  free(found);
  free(wanted);
}

/* Whether a text of several lines has this one. */
static bool has_line(const char *text, const char *line)
{
  const size_t len = strlen(line);
  for (const char *at = text; (at = strstr(at, line)) != NULL; at++)
    if ((at == text || at[-1] == '\n') && at[len] == '\n')
      return true;
  return false;
}

static void test_documented(void **state)
{
  const struct trial *trial = *state;
  const char *text = "nothing";
  for (const struct od_doc *doc = first_doc(trial); doc->pointer != NULL; doc++)
    if (strcmp(doc->pointer, trial->documented->pointer) == 0) {
      text = doc->text;
      if (has_line(text, trial->documented->line) ||
          strncmp(doc->type, trial->documented->line, strlen(trial->documented->line)) == 0)
        return;
    }
  fail_msg("the documentation has no such line, but:\n%s", text);
}

/* ---- all tests ------------------------------------------------------------------------------------------- */

struct trials {
  struct CMUnitTest *tests;
  struct trial *items;
  size_t len;
};

/* What is tested, as a sentence; many values, and long ones, would drown it. */
static char *sentence(const struct trial *trial, const char *what)
{
  const struct fact *fact = trial->fact;
  char *name;
  size_t len;
  FILE *out = open_text(&name, &len);
  fprintf(out, "%s: ", trial->told != NULL ? trial->told->name : "the operation");
  if (trial->documented != NULL)
    fprintf(out, "%s is documented: %s", trial->documented->pointer, trial->documented->line);
  else if (trial->failure != NULL)
    fprintf(out, "an answer %d means %s", trial->failure->status, od_outcome_text(trial->failure->outcome));
  else if (fact == NULL)
    fprintf(out, "%s%s", trial->document != NULL ? trial->document->name : "", what);
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

enum { TESTS_OF_THE_OPERATION = 3, TESTS_OF_A_BODY = 2, TESTS_OF_A_DOCUMENT = 3 };

static void add_tests_of(struct trials *trials, const struct conformance *all, const struct told *told)
{
  const bool is_typed = told == &all->told[0] || told == &all->told[1];
  const struct trial trial = {.all = all, .told = told};
  if (told->page != NULL)
    add_test(trials, test_page, trial, "a finding names the page");
  if (is_typed)
    add_test(trials, test_secrets, trial, "what is secret is documented as such");
  for (size_t i = 0; i < told->n_documented; i++)
    add_test(trials, test_documented, (struct trial){.all = all, .told = told, .documented = &told->documented[i]}, "");
  for (size_t i = 0; i < told->n_documents; i++) {
    const struct trial one = {.all = all, .told = told, .document = &told->documents[i]};
    add_test(trials, test_document, one, "");
    if (one.document->as_struct != NULL)
      add_test(trials, test_struct, one, ", as a struct");
    if (is_typed && i == FULLEST)
      add_test(trials, test_typed_functions, one, ", by the typed functions");
  }
  for (size_t i = 0; i < told->n_facts; i++) {
    const struct fact *fact = &told->facts[i];
    add_test(trials, (fact->flags & FACT_BY_HAND) != 0 ? test_by_hand : test_fact,
             (struct trial){.all = all, .told = told, .document = &told->documents[fact->document], .fact = fact}, "");
  }
}

int conformance_run(const struct conformance *all)
{
  size_t most = TESTS_OF_THE_OPERATION + all->n_failures;
  for (size_t i = 0; i < all->n_told; i++)
    most += TESTS_OF_A_BODY + TESTS_OF_A_DOCUMENT * all->told[i].n_documents + all->told[i].n_facts +
            all->told[i].n_documented;
  struct trials trials = {.tests = calloc(most, sizeof *trials.tests), .items = calloc(most, sizeof *trials.items)};
  if (trials.tests == NULL || trials.items == NULL)
    return 1;
  add_test(&trials, test_address, (struct trial){.all = all}, "goes to the documented address");
  add_test(&trials, test_examples, (struct trial){.all = all}, "has the documented examples");
  for (size_t i = 0; i < all->n_told; i++)
    add_tests_of(&trials, all, &all->told[i]);
  add_test(&trials, test_call, (struct trial){.all = all}, "is called as documented");
  for (size_t i = 0; i < all->n_failures; i++)
    add_test(&trials, test_failure, (struct trial){.all = all, .failure = &all->failures[i]}, "");
  int failed = _cmocka_run_group_tests(all->operation->name, trials.tests, trials.len, NULL, NULL);
  for (size_t i = 0; i < trials.len; i++)
    free(trials.items[i].name);
  free(trials.tests);
  free(trials.items);
  return failed;
}
