/* How much stack the codec takes, at the deepest that a document may be: measured by painting the stack of a thread,
 * and held to what SECURITY.md states. The tables are recursive, which no spec's are, and cost more than any of theirs.
 */
#include "../support/test.h"

#include <outdial/descriptor.h>

#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

enum { STACK = 1024 * 1024, PAINT = 0xA5 };

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__OPTIMIZE__) || defined(__s390x__)
enum { AS_BUILT = 0 }; /* frames are larger than those that users get, or than those of other machines */
#else
enum { AS_BUILT = 1 };
#endif

/* ---- tables ---------------------------------------------------------------------------------------------- */

struct node_list {
  const struct node *items;
  size_t len;
};
struct opt_node_list {
  enum od_presence is;
  struct node_list v;
};
struct choice {
  int branch;
  union {
    const struct node *node;
    struct od_json other;
  };
};
struct opt_choice {
  enum od_presence is;
  struct choice v;
};
struct node {
  struct opt_node_list list;
  struct opt_choice choice;
  struct od_opt_json any;
  struct od_members extra;
};

static const struct od_object node_object;
static const struct od_list node_list = {.item = {.kind = OD_KIND_OBJECT, .sub = &node_object, .presence = OD_PLAIN},
                                         .stride = sizeof(struct node)};
static const struct od_branch branches[] = {
    {.row =
         {.kind = OD_KIND_OBJECT, .sub = &node_object, .offset = offsetof(struct choice, node), .presence = OD_PLAIN},
     .tag = "\"t\"",
     .having = "\"choice\":"},
};
static const struct od_union node_union = {.tag = "\"type\":",
                                           .branches = branches,
                                           .n_branches = 1,
                                           .other = offsetof(struct choice, other),
                                           .size = sizeof(struct choice)};
static const struct od_row rows[] = {
    {OD_NAME("\"list\":"), .kind = OD_KIND_LIST, .sub = &node_list,
     OD_OPTIONAL_AT(struct node, list, struct opt_node_list)},
    {OD_NAME("\"choice\":"), .kind = OD_KIND_UNION, .sub = &node_union,
     OD_OPTIONAL_AT(struct node, choice, struct opt_choice)},
    {OD_NAME("\"any\":"), .kind = OD_KIND_JSON, OD_OPTIONAL_AT(struct node, any, struct od_opt_json)},
};
static const struct od_object node_object = {.page = "tests/runtime/test_stack.c",
                                             .rows = rows,
                                             .n_rows = 3,
                                             .size = sizeof(struct node),
                                             .extra = offsetof(struct node, extra)};

/* ---- measuring ------------------------------------------------------------------------------------------- */

enum call { NOTHING, DECODE, VALIDATE, ENCODE, JSON_OBJECT };

/* What the thread works on, all of it elsewhere than on its stack. */
struct job {
  enum call call;
  const char *text;
  struct od_arena arena;
  struct od_report report;
  struct od_buffer buffer;
  const void *value;
  enum od_status status;
};

static void *run(void *argument)
{
  struct job *job = argument;
  struct json_object *tree;
  switch (job->call) {
  case NOTHING:
    break;
  case DECODE:
    job->status =
        od_decode(&job->arena, &node_object, job->text, strlen(job->text), OD_DECODE_REPLY, &job->value, &job->report);
    break;
  case VALIDATE:
    job->status = od_validate(&node_object, job->value, &job->report);
    break;
  case ENCODE:
    job->status = od_encode(&node_object, job->value, &job->buffer, &job->report);
    break;
  case JSON_OBJECT:
    job->status = od_json_object(&job->arena, &((const struct node *)job->value)->any.v, &tree);
    break;
  }
  return NULL;
}

/* The bytes of stack that `call` touches. The stack is a file's memory, and is looked at by reading the file: valgrind
 * frowns on reading what a stack has left behind. */
static size_t touched(struct job *job, enum call call)
{
  pthread_attr_t attributes;
  pthread_t thread;
  FILE *file = tmpfile();
  unsigned char *seen = malloc(STACK);
  assert_non_null(file);
  assert_non_null(seen);
  memset(seen, PAINT, STACK);
  assert_int_equal(pwrite(fileno(file), seen, STACK, 0), STACK);
  void *stack = mmap(NULL, STACK, PROT_READ | PROT_WRITE, MAP_SHARED, fileno(file), 0);
  assert_ptr_not_equal(stack, MAP_FAILED);
  job->call = call;
  assert_int_equal(pthread_attr_init(&attributes), 0);
  assert_int_equal(pthread_attr_setstack(&attributes, stack, STACK), 0);
  assert_int_equal(pthread_create(&thread, &attributes, run, job), 0);
  assert_int_equal(pthread_join(thread, NULL), 0);
  pthread_attr_destroy(&attributes);
  assert_int_equal(munmap(stack, STACK), 0);
  assert_int_equal(pread(fileno(file), seen, STACK, 0), STACK);
  fclose(file);
  size_t untouched = 0;
  while (untouched < STACK && seen[untouched] == PAINT)
    untouched++;
  free(seen);
  return STACK - untouched;
}

/* `begin`, `levels` times, then `middle`, then as many times `end`. */
static char *nested(const char *begin, const char *middle, const char *end, unsigned levels)
{
  char *text = malloc(levels * (strlen(begin) + strlen(end)) + strlen(middle) + 1), *to = text;
  assert_non_null(text);
  for (unsigned i = 0; i < levels; i++)
    to = stpcpy(to, begin);
  to = stpcpy(to, middle);
  for (unsigned i = 0; i < levels; i++)
    to = stpcpy(to, end);
  return text;
}

static void measure(const char *what, char *text, bool free_form)
{
  static const char *const names[] = {"nothing", "od_decode", "od_validate", "od_encode", "od_json_object"};
  static const size_t most[] = {0, 64000, 96000, 32000, 32000}; /* as SECURITY.md says */
  struct job job = {.text = text};
  touched(&job, NOTHING); /* the first thread starts more than itself */
  const size_t nothing = touched(&job, NOTHING);
  for (enum call call = DECODE; call <= (free_form ? JSON_OBJECT : ENCODE); call++) {
    const size_t all = touched(&job, call), used = all - nothing;
    print_message("%s, %s: %zu bytes of stack\n", what, names[call], used);
    assert_true(all >= nothing);
    if (AS_BUILT)
      assert_in_range(used, 0, most[call]);
    assert_int_not_equal(job.status, OD_NO_MEMORY);
    assert_non_null(job.value);
  }
  od_arena_clear(&job.arena);
  od_report_clear(&job.report);
  od_buffer_clear(&job.buffer);
  free(text);
}

/* ---- tests ----------------------------------------------------------------------------------------------- */

static void objects_and_lists_take_bounded_stack(void **state)
{
  (void)state;
  measure("objects and lists", nested("{\"list\":[", "{}", "]}", OD_MAX_DEPTH / 2 - 1), false);
}

static void unions_take_bounded_stack(void **state)
{
  (void)state;
  measure("unions", nested("{\"choice\":", "{}", "}", OD_MAX_DEPTH - 1), false);
}

static void free_form_values_take_bounded_stack(void **state)
{
  (void)state;
  char *inner = nested("[", "{\"a\":1.5}", "]", OD_MAX_DEPTH - 2);
  char *text = nested("{\"any\":", inner, "}", 1);
  free(inner);
  measure("free-form values", text, true);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(objects_and_lists_take_bounded_stack),
      cmocka_unit_test(unions_take_bounded_stack),
      cmocka_unit_test(free_form_values_take_bounded_stack),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
