/* Runs the fault matrix: every fault on every kind of connection where it can be, REPETITIONS times.
 *
 *   matrix [REPETITIONS [FAULT]]   exits with 1 when a cell is not as the table says
 *   matrix --control               the same without the guard, and with what breaks connections only: exits with 0 when
 *                                  the server saw duplicates, which is what proves that the matrix would see them
 *
 * Environment: OUTDIAL_GUARD=off|unknown makes libcurl ignore or not know CURLOPT_PREREQFUNCTION (guard.c). */
#include "faults.h"

#include "../support/operations.h"

#include <outdial/many.h>

#include <curl/curl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { THREADS = 48, PATIENCE_MS = 30000, WAIT_MS = 1500, LARGE = 6 * 1024 * 1024, MOST_REPLY = 65536 };

static const char *const kind_names[N_KINDS] = {"plain", "plain, reused", "TLS",           "TLS, reused",
                                                "proxy", "HTTP/2",        "HTTP/2, shared"};
static const struct answer good = {.status = 200, .body = "{\"id\":\"c-1\"}"};
static char large_id[LARGE];

/* What cannot be connected to: a port where nobody listens, and one whose queue is full. */
static unsigned closed_port, full_port;

/* ---- one cell -------------------------------------------------------------------------------------------- */

struct cell {
  const struct fault *fault;
  enum kind kind;
  struct server *server;
  struct od_client *client;
  enum od_log_level log_level;
  long wait_ms;   /* the deadline where the fault takes all of it */
  bool late;      /* it ended before the fault could show itself */
  int duplicates; /* requests beyond those that were asked for */
  char why[512];  /* what was wrong; "" */
};

__attribute__((format(printf, 2, 3))) static void complain(struct cell *cell, const char *format, ...)
{
  va_list args;
  if (cell->why[0] != '\0')
    return;
  va_start(args, format);
  vsnprintf(cell->why, sizeof cell->why, format, args);
  va_end(args);
}

/* Whatever goes wrong, no line of the log may have the key or the number. */
static void look_for_secrets(void *data, enum od_log_level level, const char *text)
{
  (void)level;
  if (strstr(text, TEST_KEY) != NULL || strstr(text, TEST_NUMBER) != NULL)
    complain(data, "secrets in the log");
}

static bool is_reused(enum kind kind)
{
  return kind == PLAIN_REUSED || kind == TLS_REUSED || kind == HTTP2_SHARED;
}

static void start_client(struct cell *cell)
{
  const struct fault *fault = cell->fault;
  const bool secure = cell->kind != PLAIN && cell->kind != PLAIN_REUSED;
  const char *host = fault->goal == TO_NOBODY     ? "nobody.invalid"
                     : fault->goal == TO_NO_ROUTE ? "[fe80::1]"
                                                  : "127.0.0.1";
  const unsigned port = fault->goal == TO_CLOSED_PORT  ? closed_port
                        : fault->goal == TO_FULL_QUEUE ? full_port
                                                       : server_port(cell->server);
  char base_url[128], proxy[128], message[OD_MESSAGE_SIZE];
  snprintf(base_url, sizeof base_url, "%s://%s:%u", secure ? "https" : "http", cell->kind == PROXY ? "127.0.0.1" : host,
           port);
  snprintf(proxy, sizeof proxy, "http://%s:%u", host, port);
  const struct od_client_options options = {
      .api_key = TEST_KEY,
      .base_url = base_url,
      .ca_file = authority_file,
      .proxy = cell->kind == PROXY ? proxy : NULL,
      .timeout_ms = fault->waits ? cell->wait_ms : PATIENCE_MS,
      .connect_timeout_ms = PATIENCE_MS,
      .max_tries = 1,
      .max_reply_bytes = MOST_REPLY,
      .log = look_for_secrets,
      .log_level = cell->log_level,
      .hook_data = cell,
      .http_version = cell->kind == HTTP2 || cell->kind == HTTP2_SHARED ? OD_HTTP_2 : OD_HTTP_1_1,
  };
  if (od_client_new(&cell->client, &test_vendor, &options, message) != OD_OK) {
    fprintf(stderr, "%s\n", message);
    abort();
  }
}

static void check_reply(struct cell *cell, const struct od_reply *reply)
{
  const struct fault *fault = cell->fault;
  cell->late |= fault->waits && fault->outcome == OD_UNKNOWN && reply->outcome == OD_NOT_SENT;
  if (reply->outcome != fault->outcome && (fault->or &1u << reply->outcome) == 0)
    complain(cell, "%s, not %s: %s", od_outcome_text(reply->outcome), od_outcome_text(fault->outcome), reply->message);
  if (fault->says != NULL && strstr(reply->message, fault->says) == NULL)
    complain(cell, "'%s' does not say '%s'", reply->message, fault->says);
  if (reply->retry_after_s != fault->retry_after)
    complain(cell, "Retry-After is %d s", (int)reply->retry_after_s);
  if (reply->tries != 1)
    complain(cell, "%d tries", reply->tries);
  if (strstr(reply->message, TEST_KEY) != NULL || strstr(reply->message, TEST_NUMBER) != NULL)
    complain(cell, "secrets: %s", reply->message);
}

static void expect_good(struct cell *cell, struct od_reply *reply, const char *which)
{
  cell->late |= cell->fault->waits && reply->outcome != OD_ACCEPTED;
  if (reply->outcome != OD_ACCEPTED)
    complain(cell, "the %s call: %s: %s", which, od_outcome_text(reply->outcome), reply->message);
}

/* Two streams: the first one's answer waits until the second one has met its fault. Its own end is of any kind. */
static void send_beside_another(struct cell *cell, const struct test_call *request, struct od_reply *reply)
{
  struct od_reply other = {0};
  od_start(cell->client, &test_place, &test_request, &other);
  while (server_requests(cell->server) < 2 && od_wait(cell->client, 1) == NULL)
    ;
  od_start(cell->client, &test_place, request, reply);
  while (od_wait(cell->client, -1) != NULL)
    ;
  cell->late |= cell->fault->waits && other.outcome == OD_NOT_SENT;
  if (other.outcome != OD_ACCEPTED && other.outcome != OD_UNKNOWN && other.outcome != OD_ACCEPTED_UNREADABLE)
    complain(cell, "the other stream: %s: %s", od_outcome_text(other.outcome), other.message);
  od_reply_clear(&other);
}

/* What goes on as before when the fault is over. */
static bool leaves_no_trace(const struct fault *fault)
{
  return fault->answer.then == THEN_KEEP && fault->answer.reading == READ_ALL && fault->requests == 1;
}

static void run_cell(struct cell *cell)
{
  const struct fault *fault = cell->fault;
  const struct answer script[] = {good, good, fault->answer, good};
  const size_t before = cell->kind == HTTP2_SHARED ? 2 : is_reused(cell->kind) ? 1 : 0;
  const struct server_options options = {
      .tls = cell->kind != PLAIN && cell->kind != PLAIN_REUSED,
      .http2 = cell->kind == HTTP2 || cell->kind == HTTP2_SHARED,
      .proxy = cell->kind == PROXY,
      .certificate = fault->certificate,
      .greeting = fault->greeting,
      .receive_buffer = fault->large ? 65536 : 0,
      .hold_first = cell->kind == HTTP2_SHARED,
  };
  const struct test_call large = {.id = {large_id, sizeof large_id}};
  const struct test_call *request = fault->large ? &large : &test_request;
  struct od_reply reply = {0};
  int asked = fault->requests;
  cell->server = server_start(&options, script + 2 - before, 2 + before);
  start_client(cell);

  if (is_reused(cell->kind)) {
    od_send(cell->client, &test_place, &test_request, &reply);
    expect_good(cell, &reply, "first");
    asked += cell->kind == HTTP2_SHARED ? 2 : 1;
  }
  if (cell->kind == HTTP2_SHARED)
    send_beside_another(cell, request, &reply);
  else
    od_send(cell->client, &test_place, request, &reply);
  check_reply(cell, &reply);
  if (leaves_no_trace(fault)) {
    od_send(cell->client, &test_place, &test_request, &reply);
    expect_good(cell, &reply, "next");
    asked++;
  }
  od_reply_clear(&reply);
  od_client_free(cell->client);
  const int requests = server_stop(cell->server);
  cell->late |= fault->waits && requests < asked;
  if (requests != asked)
    complain(cell, "the server saw %d requests, not %d", requests, asked);
  cell->duplicates = requests > asked ? requests - asked : 0;
}

/* ---- all of them ----------------------------------------------------------------------------------------- */

static struct {
  atomic_size_t next;
  size_t n_cells, total; /* of the matrix; times repetitions */
  struct {
    const struct fault *fault;
    enum kind kind;
  } cells[2048];
  pthread_mutex_t lock;
  size_t wrong, duplicates;
} all = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* A deadline that ends before the request is out, because the machine is busy, tells nothing of the fault: again with
 * more time. */
static void run_in_time(struct cell *cell)
{
  const struct cell fresh = *cell;
  for (long wait_ms = WAIT_MS; wait_ms == WAIT_MS || (cell->late && wait_ms <= PATIENCE_MS); wait_ms *= 4) {
    *cell = fresh;
    cell->wait_ms = wait_ms;
    run_cell(cell);
  }
}

static void *work(void *arg)
{
  const bool quiet = *(const bool *)arg;
  for (size_t i; (i = atomic_fetch_add(&all.next, 1)) < all.total;) {
    struct cell cell = {.fault = all.cells[i % all.n_cells].fault, .kind = all.cells[i % all.n_cells].kind};
    cell.log_level = (i + i / all.n_cells) % 2 == 0 ? OD_LOG_DEBUG : OD_LOG_INFO; /* libcurl takes other ways in them */
    run_in_time(&cell);
    pthread_mutex_lock(&all.lock);
    all.wrong += cell.why[0] != '\0';
    all.duplicates += (size_t)cell.duplicates;
    if (cell.why[0] != '\0' && !quiet && all.wrong <= 40)
      printf("  %s (%s): %s\n", cell.fault->name, kind_names[cell.kind], cell.why);
    pthread_mutex_unlock(&all.lock);
  }
  return NULL;
}

/* What libcurl repeats by itself if nobody stops it. */
static bool breaks(const struct fault *fault)
{
  const enum then then = fault->answer.then;
  return fault->requests == 1 && fault->answer.status == 0 && fault->answer.raw == NULL && !fault->waits &&
         !fault->large && (then == THEN_CLOSE || then == THEN_RESET || then == THEN_RST_REFUSED);
}

int main(int argc, char **argv)
{
  const bool control = argc > 1 && strcmp(argv[1], "--control") == 0;
  const size_t repetitions = argc > 1 && !control ? strtoul(argv[1], NULL, 10) : 1;
  const char *only = argc > 2 ? argv[2] : NULL, *guard = getenv("OUTDIAL_GUARD");
  const bool unguarded =
      curl_version_info(CURLVERSION_NOW)->version_num < 0x075000 || (guard != NULL && strcmp(guard, "unknown") == 0);
  pthread_t threads[THREADS];
  signal(SIGPIPE, SIG_IGN);
  curl_global_init(CURL_GLOBAL_ALL);
  certificates_begin();
  closed_port = bad_port(false);
  full_port = bad_port(true);
  memset(large_id, 'x', sizeof large_id);
  for (size_t i = 0; i < n_faults; i++)
    for (enum kind kind = 0; kind < N_KINDS; kind++)
      if ((faults[i].kinds & ON(kind)) != 0 && (only == NULL || strstr(faults[i].name, only) != NULL) &&
          (!control || (breaks(&faults[i]) && (is_reused(kind) || kind == HTTP2))) &&
          (!unguarded || (ON(kind) & ANY_HTTP2) == 0)) { /* no HTTP/2 without the guard */
        all.cells[all.n_cells].fault = &faults[i];
        all.cells[all.n_cells++].kind = kind;
      }
  all.total = all.n_cells * repetitions;
  for (int i = 0; i < THREADS; i++)
    pthread_create(&threads[i], NULL, work, (void *)&control);
  for (int i = 0; i < THREADS; i++)
    pthread_join(threads[i], NULL);
  certificates_end();
  printf(
      "libcurl %s, guard %s: %zu faults, %zu cells x %zu: %zu calls to fail; %zu not as the table says, %zu duplicate "
      "requests\n",
      curl_version_info(CURLVERSION_NOW)->version, guard != NULL ? guard : "on", n_faults, all.n_cells, repetitions,
      all.total, all.wrong, all.duplicates);
  return control ? all.duplicates == 0 : all.wrong != 0;
}
