/* judge OPERATION: reads lines "request {...}" or "reply {...}", and prints for each the errors that are found, on one
 * line. */
#include <outdial/descriptor.h>
#include <outdial/operations.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct od_operation *find(const char *name)
{
  for (const struct od_operation *const *o = od_all_operations; *o != NULL; o++)
    if (strcmp((*o)->name, name) == 0)
      return *o;
  abort();
}

static void judge(const struct od_operation *operation, const char *line)
{
  const bool is_reply = strncmp(line, "reply ", 6) == 0;
  const char *text = strchr(line, ' ') + 1;
  struct od_arena arena = {0};
  struct od_report report = {0};
  const void *value;
  const enum od_status status =
      od_decode(&arena, is_reply ? operation->reply : operation->request, text, strcspn(text, "\n"),
                is_reply ? OD_DECODE_REPLY : OD_DECODE_REQUEST, &value, &report);
  if (status == OD_NO_MEMORY)
    abort();
  for (size_t i = 0; i < report.len; i++)
    if (report.items[i].severity == OD_ERROR)
      printf("%s %s;", od_code_text(report.items[i].code), report.items[i].pointer);
  putchar('\n');
  od_report_clear(&report);
  od_arena_clear(&arena);
}

int main(int argc, char **argv)
{
  static char line[1 << 20];
  if (argc != 2)
    return 2;
  while (fgets(line, sizeof line, stdin) != NULL)
    judge(find(argv[1]), line);
  return 0;
}
