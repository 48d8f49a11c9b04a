/* The library's verdicts on documents, one on each line of standard input: verdicts OPERATION request|reply.
 *
 * Prints for each document a line with the verdict (as `outdial check --json` does), then the document itself. A reply
 * has two verdicts: as what is documented of it, where only unknown members are allowed for, and as what is read. */
#include "../../runtime/cli/cli.h"

#include <outdial/operations.h>

#include <stdlib.h>
#include <string.h>

void complain(const char *format, ...)
{
  (void)format;
}

static const struct od_operation *find(const char *name)
{
  for (const struct od_operation *const *o = od_all_operations; *o != NULL; o++)
    if (strcmp((*o)->name, name) == 0)
      return *o;
  fprintf(stderr, "there is no operation %s\n", name);
  exit(2);
}

int main(int argc, char **argv)
{
  struct input input;
  struct od_arena arena = {0};
  struct od_report report = {0};
  if (argc != 3 || !input_open(&input, NULL))
    return 2;
  const struct od_operation *operation = find(argv[1]);
  const bool is_reply = strcmp(argv[2], "reply") == 0;
  const struct od_object *object = is_reply ? operation->reply : operation->request;
  const unsigned modes[] = {is_reply ? OD_DECODE_ALLOW_UNKNOWN : OD_DECODE_REQUEST, OD_DECODE_REPLY};
  while (input_next(&input, true)) {
    for (int i = 0; i <= is_reply; i++) {
      const void *value;
      od_arena_reset(&arena);
      if (od_decode(&arena, object, input.text, input.len, modes[i], &value, &report) == OD_NO_MEMORY)
        return 2;
      print_verdict_json(stdout, &report);
    }
    fwrite(input.text, 1, input.len, stdout);
    putchar('\n');
  }
  input_close(&input);
  od_arena_clear(&arena);
  od_report_clear(&report);
  return fflush(stdout) == 0 ? 0 : 2;
}
