/* A server on loopback that takes the place of every vendor: the base URL of one is http://127.0.0.1:PORT/<vendor>. It
 * checks what arrives against the specs and answers with the documented example, or as it is told. */
#include "judge.h"

#include <outdial/outdial.h>

#include <arpa/inet.h>
#include <microhttpd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct mock {
  unsigned short port;
  int status;       /* of every answer; 0: as judged */
  const char *text; /* of every answer; NULL: as judged */
  size_t text_len;
  char *file; /* what `text` was read from a file into */
  bool quiet;
};

/* ---- requests -------------------------------------------------------------------------------------------- */

struct upload {
  char *body;
  size_t len;
};

static const char *find_header(void *connection, const char *name)
{
  return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

static bool add_bytes(struct upload *upload, const char *bytes, size_t len)
{
  enum { LONGEST = OD_MAX_DOCUMENT_BYTES + 1 }; /* the decoder refuses that */
  if (len > LONGEST - upload->len)
    len = LONGEST - upload->len;
  char *grown = realloc(upload->body, upload->len + len + 1);
  if (grown == NULL)
    return false;
  memcpy(grown + upload->len, bytes, len);
  upload->body = grown;
  upload->len += len;
  return true;
}

static enum MHD_Result answer_request(const struct mock *mock, struct MHD_Connection *connection,
                                      const struct mock_request *request)
{
  struct mock_answer answer;
  mock_judge(request, &answer);
  if (mock->status != 0)
    answer.status = mock->status;
  const char *text = mock->text != NULL ? mock->text : answer.body != NULL ? answer.body : "";
  size_t len = mock->text != NULL ? mock->text_len : strlen(text);
  if (!mock->quiet) {
    printf("%s %s %d %s\n", request->method, request->path, answer.status, answer.verdict);
    fflush(stdout);
  }
  struct MHD_Response *response = MHD_create_response_from_buffer(len, (void *)text, MHD_RESPMEM_MUST_COPY);
  free(answer.body);
  if (response == NULL)
    return MHD_NO;
  MHD_add_response_header(response, "Content-Type", "application/json");
  enum MHD_Result queued = MHD_queue_response(connection, (unsigned)answer.status, response);
  MHD_destroy_response(response);
  return queued;
}

/* Called once with the headers, then with each piece of the body, then with none. */
static enum MHD_Result handle(void *arg, struct MHD_Connection *connection, const char *path, const char *method,
                              const char *version, const char *bytes, size_t *len, void **state)
{
  struct upload *upload = *state;
  (void)version;
  if (upload == NULL) {
    *state = calloc(1, sizeof *upload);
    return *state != NULL ? MHD_YES : MHD_NO;
  }
  if (*len != 0) {
    bool added = add_bytes(upload, bytes, *len);
    *len = 0;
    return added ? MHD_YES : MHD_NO;
  }
  return answer_request(arg, connection,
                        &(struct mock_request){.method = method,
                                               .path = path,
                                               .body = upload->body != NULL ? upload->body : "",
                                               .body_len = upload->len,
                                               .header = find_header,
                                               .connection = connection});
}

static void forget(void *arg, struct MHD_Connection *connection, void **state, enum MHD_RequestTerminationCode why)
{
  struct upload *upload = *state;
  (void)arg, (void)connection, (void)why;
  if (upload != NULL)
    free(upload->body);
  free(upload);
  *state = NULL;
}

/* Paths are matched as they came: a slash that is part of a segment must not become one between segments. */
static size_t leave_escaped(void *arg, struct MHD_Connection *connection, char *text)
{
  (void)arg, (void)connection;
  return strlen(text);
}

/* ---- the program ----------------------------------------------------------------------------------------- */

static int usage(void)
{
  fputs("usage: mock [--port N] [--status N] [--body TEXT|@FILE] [--quiet]\n", stderr);
  return 2;
}

static bool read_file(struct mock *mock, const char *name)
{
  FILE *file = fopen(name, "rb");
  long size = file != NULL && fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
  bool read = false;
  if (size >= 0 && (mock->file = malloc((size_t)size + 1)) != NULL) {
    rewind(file);
    mock->text_len = fread(mock->file, 1, (size_t)size, file);
    read = mock->text_len == (size_t)size;
    mock->text = mock->file;
  }
  if (file != NULL)
    fclose(file);
  return read;
}

static bool parse_number(const char *text, long least, long most, long *out)
{
  char *end;
  *out = strtol(text, &end, 10);
  return end != text && *end == '\0' && *out >= least && *out <= most;
}

static bool parse(struct mock *mock, char **argv)
{
  for (long number; *argv != NULL; argv++) {
    if (strcmp(*argv, "--quiet") == 0) {
      mock->quiet = true;
    } else if (argv[1] == NULL) {
      return false;
    } else if (strcmp(*argv, "--port") == 0 && parse_number(*++argv, 0, 65535, &number)) {
      mock->port = (unsigned short)number;
    } else if (strcmp(*argv, "--status") == 0 && parse_number(*++argv, 200, 599, &number)) {
      mock->status = (int)number;
    } else if (strcmp(*argv, "--body") == 0) {
      mock->text = *++argv;
      mock->text_len = strlen(*argv);
      if (**argv == '@' && !read_file(mock, *argv + 1))
        return false;
    } else {
      return false;
    }
  }
  return true;
}

static int serve(struct mock *mock)
{
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(mock->port)};
  sigset_t stop;
  int signal_number;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  sigemptyset(&stop);
  sigaddset(&stop, SIGTERM);
  sigaddset(&stop, SIGINT);
  sigprocmask(SIG_BLOCK, &stop, NULL); /* before the server's thread starts, which inherits it */
  struct MHD_Daemon *daemon =
      MHD_start_daemon(MHD_USE_AUTO_INTERNAL_THREAD, mock->port, NULL, NULL, handle, mock, MHD_OPTION_SOCK_ADDR,
                       (struct sockaddr *)&address, MHD_OPTION_NOTIFY_COMPLETED, forget, NULL,
                       MHD_OPTION_UNESCAPE_CALLBACK, leave_escaped, NULL, MHD_OPTION_END);
  if (daemon == NULL) {
    fprintf(stderr, "mock: port %d of 127.0.0.1 cannot be listened on\n", mock->port);
    return 1;
  }
  printf("listening on http://127.0.0.1:%d\n", MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port);
  fflush(stdout);
  sigwait(&stop, &signal_number);
  MHD_stop_daemon(daemon);
  return 0;
}

int main(int argc, char **argv)
{
  struct mock mock = {0};
  (void)argc;
  int exit = parse(&mock, argv + 1) ? serve(&mock) : usage();
  free(mock.file);
  return exit;
}
