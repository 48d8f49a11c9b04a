#include "cli.h"

#include "../codec/report.h"

#include <string.h>

/* What stands in `documented` behind the segments of `pointer`: "" for the member itself, "/..." for what is in it,
 * NULL for others. "*" in `documented` stands for any segment. */
static const char *behind(const char *documented, const char *pointer)
{
  while (*pointer == '/') {
    if (*documented != '/')
      return NULL;
    size_t a = strcspn(documented + 1, "/"), b = strcspn(pointer + 1, "/");
    bool any = a == 1 && documented[1] == '*';
    if (!any && (a != b || memcmp(documented + 1, pointer + 1, a) != 0))
      return NULL;
    documented += a + 1;
    pointer += b + 1;
  }
  return *pointer == '\0' ? documented : NULL;
}

static void print_indented(const char *lines)
{
  while (*lines != '\0') {
    int len = (int)strcspn(lines, "\n");
    printf("  %.*s\n", len, lines);
    lines += len + (lines[len] == '\n' ? 1 : 0);
  }
}

/* Whether `rest`, what stands behind a pointer, leads one level down. The "*" of a list or map is none of its own. */
static bool is_next_level(const char *rest)
{
  while (strncmp(rest, "/*", 2) == 0 && (rest[2] == '/' || rest[2] == '\0'))
    rest += 2;
  return *rest == '\0' || strchr(rest + 1, '/') == NULL;
}

/* One line for each member that `pointer` has, "" being the whole document. */
static void list_members(const char *title, const struct od_doc *docs, const char *pointer)
{
  int width = 0;
  for (const struct od_doc *doc = docs; doc->pointer != NULL; doc++) {
    const char *rest = behind(doc->pointer, pointer);
    if (rest != NULL && *rest != '\0' && is_next_level(rest) && (int)strlen(doc->pointer) > width)
      width = (int)strlen(doc->pointer);
  }
  if (width != 0)
    printf("\n%s\n", title);
  for (const struct od_doc *doc = docs; doc->pointer != NULL; doc++) {
    const char *rest = behind(doc->pointer, pointer);
    if (rest != NULL && *rest != '\0' && is_next_level(rest))
      printf("  %-*s  %s\n", width, doc->pointer, doc->type);
  }
}

static void describe_operation(const struct od_operation_docs *docs)
{
  const struct od_operation *operation = docs->operation;
  const struct od_vendor *vendor = operation->vendor;
  printf("%s\n  %s\n  %s %s%s\n  %s\n", operation->name, operation->doc, operation->method, vendor->base_url,
         operation->path, operation->page);
  list_members("request", docs->request, "");
  list_members("reply", docs->reply, "");
  if (operation->n_errors != 0)
    printf("\nerrors\n");
  for (uint16_t i = 0; i < operation->n_errors; i++)
    printf("  %d  %s\n", operation->errors[i].status, operation->errors[i].doc);
  printf("\nexample\n");
  print_indented(docs->example_request);
}

/* False: there is no such member on this side. */
static bool describe_member(const char *side, const struct od_doc *docs, const char *pointer)
{
  bool found = false;
  for (const struct od_doc *doc = docs; doc->pointer != NULL; doc++) {
    const char *rest = behind(doc->pointer, pointer);
    if (rest == NULL || *rest != '\0')
      continue;
    printf("%s %s\n  %s\n", side, doc->pointer, doc->type);
    print_indented(doc->text);
    found = true;
  }
  if (found)
    list_members("members", docs, pointer);
  return found;
}

struct pointers {
  const struct od_doc *docs, *then;
};

static const char *next_pointer(void *state, size_t *len)
{
  struct pointers *pointers = state;
  if (pointers->docs->pointer == NULL && pointers->then != NULL)
    *pointers = (struct pointers){.docs = pointers->then};
  const char *pointer = pointers->docs->pointer;
  if (pointer == NULL)
    return NULL;
  pointers->docs++;
  *len = strlen(pointer);
  return pointer;
}

int cmd_describe(const struct cli *cli)
{
  const struct od_operation_docs *docs = find_operation(cli->operands[0]);
  const char *pointer = cli->operands[1];
  if (docs == NULL)
    return EXIT_USAGE;
  if (pointer == NULL || pointer[0] == '\0') {
    describe_operation(docs);
    return finish_output() ? EXIT_OK : EXIT_USAGE;
  }
  bool in_request = describe_member("request", docs->request, pointer);
  bool in_reply = describe_member("reply", docs->reply, pointer);
  if (in_request || in_reply)
    return finish_output() ? EXIT_OK : EXIT_USAGE;

  struct pointers all = {.docs = docs->request, .then = docs->reply};
  const char *nearest = od_nearest(pointer, strlen(pointer), next_pointer, &all);
  if (nearest != NULL && *nearest != '\0')
    complain("%s has no member '%s' (did you mean '%s'?)", docs->operation->name, pointer, nearest);
  else
    complain("%s has no member '%s'; outdial describe %s lists them", docs->operation->name, pointer,
             docs->operation->name);
  return EXIT_USAGE;
}
