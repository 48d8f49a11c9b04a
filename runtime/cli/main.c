#include "cli.h"

#include "../codec/report.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

/* ---- what there is --------------------------------------------------------------------------------------- */

enum { OPERATIONS, CHECK, SEND, DESCRIBE, N_COMMANDS };

static const struct command {
  const char *name;
  int (*run)(const struct cli *cli);
  size_t least, most; /* operands */
  const char *usage;
  const char *help;
} commands[N_COMMANDS] = {
    [OPERATIONS] = {"operations", cmd_operations, 0, 0, "outdial operations",
                    "Lists the operations: method, address, and the environment variable with the key.\n"},
    [CHECK] = {"check", cmd_check, 1, 2, "outdial check OPERATION [FILE|-] [--ndjson] [--json] [--allow-unknown]",
               "Judges a request document; without FILE, standard input.\n"
               "  --ndjson         one document a line; blank lines are skipped\n"
               "  --json           one line of JSON for each document\n"
               "  --allow-unknown  members that the documentation does not have only warn\n"},
    [SEND] = {"send", cmd_send, 1, 2,
              "outdial send OPERATION [FILE|-] [--base-url URL] [--timeout SECONDS]\n"
              "                    [--key-file FILE] [--dry-run] [--curl] [--allow-unknown]",
              "Checks a request document, sends it once, and prints the reply.\n"
              "  --base-url URL     instead of the vendor's: https, or http to a loopback address\n"
              "  --timeout SECONDS  one deadline over everything; 30 without it\n"
              "  --key-file FILE    the key is its first line, not the environment variable\n"
              "  --dry-run          sends nothing; prints the exact body, and on standard error the rest\n"
              "  --curl             sends nothing; prints a command that would do the same\n"
              "  --allow-unknown    members that the documentation does not have are sent\n"},
    [DESCRIBE] = {"describe", cmd_describe, 1, 2, "outdial describe OPERATION [POINTER]",
                  "Says what an operation, or one member of it, is: type, limits, page, source.\n"},
};

#define IN(command) (1u << (command))

static const struct option {
  const char *name;
  unsigned commands;
  size_t offset; /* in struct cli, of a bool or of the value */
  bool has_value;
} options[] = {
    {"--ndjson", IN(CHECK), offsetof(struct cli, ndjson), false},
    {"--json", IN(CHECK), offsetof(struct cli, json), false},
    {"--allow-unknown", IN(CHECK) | IN(SEND), offsetof(struct cli, allow_unknown), false},
    {"--base-url", IN(SEND), offsetof(struct cli, base_url), true},
    {"--timeout", IN(SEND), offsetof(struct cli, timeout), true},
    {"--key-file", IN(SEND), offsetof(struct cli, key_file), true},
    {"--dry-run", IN(SEND), offsetof(struct cli, dry_run), false},
    {"--curl", IN(SEND), offsetof(struct cli, curl), false},
};

enum { N_OPTIONS = sizeof options / sizeof *options };

static void print_help(FILE *out)
{
  fputs("outdial places AI phone calls and says truthfully what became of them.\n\n", out);
  for (size_t i = 0; i < N_COMMANDS; i++)
    fprintf(out, "  %s\n", commands[i].usage);
  fputs("  outdial --help | COMMAND --help | --version\n\n"
        "Exit codes: 0 accepted or valid, 1 rejected by the server, 2 usage, 10 unknown (never dial again without\n"
        "looking), 11 accepted but the reply was not read, 65 invalid document, 69 not sent, 75 busy.\n",
        out);
}

/* ---- words ----------------------------------------------------------------------------------------------- */

void complain(const char *format, ...)
{
  va_list args;
  va_start(args, format);
  fputs("outdial: ", stderr);
  vfprintf(stderr, format, args);
  putc('\n', stderr);
  va_end(args);
}

bool finish_output(void)
{
  errno = 0;
  if (fflush(stdout) == 0 && !ferror(stdout))
    return true;
  complain("standard output: %s", errno != 0 ? strerror(errno) : "a write failed");
  return false;
}

/* For od_nearest(): name(i) for i from 0 on, until it is NULL. */
struct names {
  const char *(*name)(size_t i);
  size_t i;
};

static const char *next_name(void *state, size_t *len)
{
  struct names *names = state;
  const char *name = names->name(names->i++);
  *len = name != NULL ? strlen(name) : 0;
  return name;
}

/* "unknown KIND 'WORD' (did you mean ...?)" */
static void complain_unknown(const char *kind, const char *word, const char *(*name)(size_t i), const char *otherwise)
{
  struct names names = {.name = name};
  const char *nearest = od_nearest(word, strlen(word), next_name, &names);
  if (nearest != NULL)
    complain("unknown %s '%s' (did you mean '%s'?)", kind, word, nearest);
  else
    complain("unknown %s '%s'; %s", kind, word, otherwise);
}

static const char *operation_name(size_t i)
{
  return od_all_operation_docs[i] != NULL ? od_all_operation_docs[i]->operation->name : NULL;
}

static const char *command_name(size_t i)
{
  return i < N_COMMANDS ? commands[i].name : NULL;
}

static const char *option_name(size_t i)
{
  return i < N_OPTIONS ? options[i].name : NULL;
}

const struct od_operation_docs *find_operation(const char *name)
{
  for (const struct od_operation_docs *const *docs = od_all_operation_docs; *docs != NULL; docs++)
    if (strcmp((*docs)->operation->name, name) == 0)
      return *docs;
  complain_unknown("operation", name, operation_name, "outdial operations lists them");
  return NULL;
}

static const struct command *find_command(const char *name)
{
  for (size_t i = 0; i < N_COMMANDS; i++)
    if (strcmp(commands[i].name, name) == 0)
      return &commands[i];
  complain_unknown("command", name, command_name, "outdial --help lists them");
  return NULL;
}

/* ---- the command line ------------------------------------------------------------------------------------ */

/* Reads the option at argv[*i], "--name", "--name value" or "--name=value". False: complained. */
static bool parse_option(struct cli *cli, const struct command *command, char **argv, int *i)
{
  const char *word = argv[*i];
  size_t len = strcspn(word, "=");
  for (size_t k = 0; k < N_OPTIONS; k++) {
    const struct option *option = &options[k];
    if (strlen(option->name) != len || memcmp(option->name, word, len) != 0)
      continue;
    if ((option->commands & IN(command - commands)) == 0) {
      complain("%s is no option of %s", option->name, command->name);
      return false;
    }
    char *place = (char *)cli + option->offset;
    if (!option->has_value) {
      *(bool *)(void *)place = true;
      if (word[len] == '=')
        complain("%s takes no value", option->name);
      return word[len] == '\0';
    }
    const char *value = word[len] == '=' ? word + len + 1 : argv[*i + 1] != NULL ? argv[++*i] : NULL;
    if (value == NULL)
      complain("%s needs a value", option->name);
    *(const char **)(void *)place = value;
    return value != NULL;
  }
  complain_unknown("option", word, option_name, "outdial --help lists them");
  return false;
}

/* Options stand anywhere behind the command, until "--". */
static int run_command(const struct command *command, char **argv)
{
  struct cli cli = {0};
  size_t n = 0;
  bool options_end = false;
  for (int i = 0; argv[i] != NULL; i++) {
    if (!options_end && strcmp(argv[i], "--") == 0) {
      options_end = true;
    } else if (!options_end && (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)) {
      printf("usage: %s\n\n%s", command->usage, command->help);
      return finish_output() ? EXIT_OK : EXIT_USAGE;
    } else if (!options_end && argv[i][0] == '-' && argv[i][1] != '\0') {
      if (!parse_option(&cli, command, argv, &i))
        return EXIT_USAGE;
    } else if (n < command->most) {
      cli.operands[n++] = argv[i];
    } else {
      complain("%s: one word too many: '%s'", command->name, argv[i]);
      return EXIT_USAGE;
    }
  }
  if (n < command->least) {
    complain("%s: which operation?", command->name);
    fprintf(stderr, "usage: %s\n", command->usage);
    return EXIT_USAGE;
  }
  return command->run(&cli);
}

/* A standard stream that was closed (`>&-`) would be the next file or socket that is opened, and what is meant for
 * nobody would go there. In its place stands one that refuses it. */
static void fill_closed_streams(void)
{
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
    if (fcntl(fd, F_GETFD) < 0)
      (void)!open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

int main(int argc, char **argv)
{
  fill_closed_streams();
  signal(SIGPIPE, SIG_IGN); /* a closed pipe must not hide what became of a call: it is a write error */
  if (argc < 2) {
    print_help(stderr);
    return EXIT_USAGE;
  }
  if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
    print_help(stdout);
    return finish_output() ? EXIT_OK : EXIT_USAGE;
  }
  if (strcmp(argv[1], "--version") == 0) {
    printf("outdial %s\n", OD_VERSION);
    return finish_output() ? EXIT_OK : EXIT_USAGE;
  }
  const struct command *command = find_command(argv[1]);
  return command != NULL ? run_command(command, argv + 2) : EXIT_USAGE;
}
