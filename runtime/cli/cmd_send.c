#include "cli.h"

#include <outdial/transport.h>

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- the key --------------------------------------------------------------------------------------------- */

/* The first line of the file, in `key`. */
static bool read_key_file(const char *file, char *key, size_t size)
{
  FILE *stream = fopen(file, "r");
  size_t len = stream != NULL ? fread(key, 1, size - 1, stream) : 0;
  bool read = stream != NULL && !ferror(stream);
  if (!read)
    complain("%s: %s", file, strerror(errno));
  if (stream != NULL)
    fclose(stream);
  key[len] = '\0';
  const size_t line = strcspn(key, "\r\n");
  const bool has_nul = line < len && key[line] == '\0';
  key[line] = '\0';
  if (has_nul)
    complain("%s: the first line has a NUL", file);
  else if (read && line == 0)
    complain("%s: the first line is empty; the key should stand there", file);
  if (line == size - 1)
    complain("%s: the first line is longer than %zu bytes", file, size - 2);
  return read && !has_nul && line != 0 && line != size - 1;
}

/* The key, from a file or the environment and from nowhere else: arguments can be seen by everybody on the machine.
 * What is only shown has a text in place of the key. */
static bool find_key(const struct cli *cli, const struct od_vendor *vendor, char *key, size_t size)
{
  if (cli->curl || cli->dry_run) {
    snprintf(key, size, "%s%s", cli->curl ? "$" : "", cli->curl ? vendor->key_env : "(hidden)");
    return true;
  }
  if (cli->key_file != NULL)
    return read_key_file(cli->key_file, key, size);
  const char *found = getenv(vendor->key_env);
  if (found == NULL || found[0] == '\0') {
    complain("no API key: set %s, or name a file with --key-file", vendor->key_env);
    return false;
  }
  if (strlen(found) >= size) {
    complain("%s is longer than %zu bytes", vendor->key_env, size - 1);
    return false;
  }
  strcpy(key, found);
  return true;
}

/* Exactly these bytes; a terminal, where the prompt comes next, gets a line end. */
static void print_body(const char *body, size_t len)
{
  if (len == 0)
    return;
  fwrite(body, 1, len, stdout);
  if (body[len - 1] != '\n' && isatty(STDOUT_FILENO) == 1)
    putchar('\n');
}

/* ---- what would be sent ---------------------------------------------------------------------------------- */

static void print_dry_run(const struct od_exchange *exchange)
{
  fprintf(stderr, "%s %s\n", exchange->method, exchange->url);
  for (const char *const *header = exchange->headers; *header != NULL; header++)
    fprintf(stderr, "%s\n", *header);
  fflush(stderr);
  if (exchange->has_body)
    print_body(exchange->body, exchange->body_len);
}

/* In single quotes nothing is special to a shell but the quote itself. */
static void print_quoted(const char *text, size_t len)
{
  putchar('\'');
  for (size_t i = 0; i < len; i++)
    if (text[i] == '\'')
      fputs("'\\''", stdout);
    else
      putchar(text[i]);
  putchar('\'');
}

/* The key's header is the one with the variable that stands for the key. */
static void print_curl(const struct od_exchange *exchange, const struct od_client_options *options)
{
  const char *key = options->api_key;
  long timeout_ms = options->timeout_ms;
  printf("curl --globoff --path-as-is --noproxy '*' --max-time %ld.%03ld --request %s ", timeout_ms / 1000,
         timeout_ms % 1000, exchange->method);
  print_quoted(exchange->url, strlen(exchange->url));
  for (const char *const *header = exchange->headers; *header != NULL; header++) {
    fputs(" \\\n  --header ", stdout);
    if (key != NULL && strstr(*header, key) != NULL)
      printf("\"%s\"", *header); /* a name and a prefix from the spec, and a variable that the shell replaces */
    else
      print_quoted(*header, strlen(*header));
  }
  if (!exchange->has_body)
    fputs(" \\\n  --header 'Content-Type:'", stdout); /* curl would invent one */
  fputs(" \\\n  --data-raw ", stdout);
  print_quoted(exchange->has_body ? exchange->body : "", exchange->has_body ? exchange->body_len : 0);
  putchar('\n');
}

/* Makes the very exchange that od_send() would make, and shows it. The key was never read. */
static int show(const struct cli *cli, struct od_client *client, const struct od_operation *operation,
                const void *request, const struct od_client_options *options)
{
  struct od_reply reply = {0};
  struct od_call *call = od_call_new(client, operation, request, &reply);
  const bool invalid = reply.report.errors != 0;
  if (call == NULL) {
    if (invalid)
      print_findings(stderr, "", &reply.report);
    else
      complain("out of memory");
  } else if (cli->curl)
    print_curl(od_call_exchange(call), options);
  else
    print_dry_run(od_call_exchange(call));
  const bool shown = call != NULL;
  od_call_free(call);
  od_reply_clear(&reply);
  if (!shown)
    return invalid ? EXIT_INVALID : EXIT_NOT_SENT;
  return finish_output() ? EXIT_OK : EXIT_USAGE;
}

/* ---- sending --------------------------------------------------------------------------------------------- */

static struct od_client *sending; /* for the signal handler */

static void cancel(int number)
{
  (void)number;
  od_cancel(sending);
}

/* Signals that the program was started to ignore, as a shell does in the background, are meant for others. */
static void on_signals(void (*handler)(int))
{
  static const int numbers[] = {SIGINT, SIGTERM};
  const struct sigaction action = {.sa_handler = handler};
  struct sigaction before;
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    if (sigaction(numbers[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN)
      sigaction(numbers[i], &action, NULL);
}

static int send_request(struct od_client *client, const struct od_operation *operation, const void *request)
{
  static const int exits[] = {
      [OD_NOT_SENT] = EXIT_NOT_SENT, [OD_REJECTED] = EXIT_REJECTED, [OD_BUSY] = EXIT_BUSY,
      [OD_ACCEPTED] = EXIT_OK,       [OD_UNKNOWN] = EXIT_UNKNOWN,   [OD_ACCEPTED_UNREADABLE] = EXIT_UNREADABLE};
  struct od_reply reply = {0};
  sending = client;
  on_signals(cancel); /* Ctrl-C ends the call, and not the program before it has said what became of the call */
  int exit = exits[od_send(client, operation, request, &reply)];
  print_coloured(stderr,
                 reply.outcome == OD_ACCEPTED                      ? COLOUR_GOOD
                 : exit == EXIT_UNKNOWN || exit == EXIT_UNREADABLE ? COLOUR_BAD
                                                                   : COLOUR_DOUBTFUL,
                 od_outcome_text(reply.outcome));
  fputs(": ", stderr);
  print_plain(stderr, reply.message);
  putc('\n', stderr);
  if (reply.tries > 1)
    fprintf(stderr, "It was tried %d times (%s).\n", reply.tries, reply.retried);
  on_signals(SIG_DFL);
  print_findings(stderr, "", &reply.report);
  print_body(reply.body.ptr, reply.body.len);
  od_reply_clear(&reply);
  return !finish_output() && exit == EXIT_OK ? EXIT_UNREADABLE : exit;
}

/* "2.5" in milliseconds; 0: it is not a time. */
static long parse_seconds(const char *text)
{
  char *end;
  double seconds = strtod(text, &end);
  bool is_time = *end == '\0' && end != text && seconds >= 0.001 && seconds * 1000 <= OD_MAX_TIMEOUT_MS;
  return is_time ? (long)(seconds * 1000) : 0;
}

static int run(const struct cli *cli, const struct od_operation *operation, const void *request)
{
  const struct od_vendor *vendor = operation->vendor;
  char key[4096] = "", message[OD_MESSAGE_SIZE];
  struct od_client *client;
  struct od_client_options options = {.base_url = cli->base_url, .timeout_ms = OD_DEFAULT_TIMEOUT_MS};
  if (cli->timeout != NULL && (options.timeout_ms = parse_seconds(cli->timeout)) == 0) {
    complain("--timeout: '%s' is not a number of seconds up to a day", cli->timeout);
    return EXIT_USAGE;
  }
  if (vendor->auth_header != NULL) {
    if (!find_key(cli, vendor, key, sizeof key))
      return EXIT_USAGE;
    options.api_key = key;
  }

  enum od_status status = od_client_new(&client, vendor, &options, message);
  if (status != OD_OK) {
    complain("%s", message);
    return status == OD_INVALID ? EXIT_USAGE : EXIT_NOT_SENT;
  }
  int exit = cli->curl || cli->dry_run ? show(cli, client, operation, request, &options)
                                       : send_request(client, operation, request);
  od_client_free(client);
  return exit;
}

int cmd_send(const struct cli *cli)
{
  const struct od_operation_docs *docs = find_operation(cli->operands[0]);
  struct input input;
  struct od_arena arena = {0};
  struct od_report report = {0};
  const void *request = NULL;
  int exit = EXIT_USAGE;
  if (docs == NULL || !input_open(&input, cli->operands[1]))
    return EXIT_USAGE;
  if (input_next(&input, false)) {
    unsigned mode = cli->allow_unknown ? OD_DECODE_ALLOW_UNKNOWN : OD_DECODE_REQUEST;
    enum od_status status = od_decode(&arena, docs->operation->request, input.text, input.len, mode, &request, &report);
    print_findings(stderr, "", &report);
    if (status == OD_NO_MEMORY)
      complain("out of memory");
    exit = status == OD_OK ? run(cli, docs->operation, request) : status == OD_INVALID ? EXIT_INVALID : EXIT_NOT_SENT;
  }
  input_close(&input);
  od_arena_clear(&arena);
  od_report_clear(&report);
  return exit;
}
