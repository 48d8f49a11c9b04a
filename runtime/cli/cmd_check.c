#include "cli.h"

#include <string.h>

static bool is_blank(const struct input *input)
{
  if (input->len > OD_MAX_DOCUMENT_BYTES) /* it was cut: there may be more in it */
    return false;
  for (size_t i = 0; i < input->len; i++)
    if (strchr(" \t\r", input->text[i]) == NULL || input->text[i] == '\0')
      return false;
  return true;
}

static void print_verdict(const struct cli *cli, const struct input *input, const struct od_report *report)
{
  char prefix[32] = "";
  if (cli->json) {
    print_verdict_json(stdout, report);
    return;
  }
  if (cli->ndjson)
    snprintf(prefix, sizeof prefix, "%zu: ", input->line);
  print_findings(stdout, prefix, report);
  if (report->errors == 0) {
    fputs(prefix, stdout);
    print_coloured(stdout, COLOUR_GOOD, "valid");
    putchar('\n');
  }
}

/* One document after the other, in the same memory. */
static int check_all(const struct cli *cli, const struct od_object *object, struct input *input, struct od_arena *arena,
                     struct od_report *report)
{
  unsigned mode = cli->allow_unknown ? OD_DECODE_ALLOW_UNKNOWN : OD_DECODE_REQUEST;
  int exit = EXIT_OK;
  const void *value;
  while (input_next(input, cli->ndjson) && !ferror(stdout)) {
    if (cli->ndjson && is_blank(input))
      continue;
    od_arena_reset(arena);
    enum od_status status = od_decode(arena, object, input->text, input->len, mode, &value, report);
    if (status == OD_NO_MEMORY) {
      complain("out of memory");
      return EXIT_NOT_SENT;
    }
    if (status == OD_INVALID)
      exit = EXIT_INVALID;
    print_verdict(cli, input, report);
  }
  return input->failed ? EXIT_USAGE : exit;
}

int cmd_check(const struct cli *cli)
{
  const struct od_operation_docs *docs = find_operation(cli->operands[0]);
  struct input input;
  struct od_arena arena = {0};
  struct od_report report = {0};
  if (docs == NULL || !input_open(&input, cli->operands[1]))
    return EXIT_USAGE;
  int exit = check_all(cli, docs->operation->request, &input, &arena, &report);
  input_close(&input);
  od_arena_clear(&arena);
  od_report_clear(&report);
  return finish_output() ? exit : EXIT_USAGE;
}
