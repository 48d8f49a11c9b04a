/* How late a call returns: behind its deadline, and after od_cancel(), wherever it stalls.
 *
 *   deadlines [RUNS]   so many of each kind, in all */
#define _GNU_SOURCE /* RTLD_NEXT, usleep */

#include "server.h"

#include "../support/operations.h"

#include <dlfcn.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { DEADLINE_MS = 150, GOAL_MS = 50, LARGE = 6 * 1024 * 1024 };

/* In place of the C library's, for libcurl as well: this name is never resolved. */
int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints, struct addrinfo **out)
{
  int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **);
  *(void **)&real = dlsym(RTLD_NEXT, "getaddrinfo");
  if (name == NULL || strcmp(name, "stalls.invalid") != 0)
    return real(name, service, hints, out);
  usleep(1000000);
  return EAI_AGAIN;
}

static int64_t now_us(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static const struct stall {
  const char *name;
  const char *host; /* NULL: the server */
  bool large, listens;
  enum od_outcome outcome;
  struct server_options options;
  struct answer answer;
} stalls[] = {
    {"resolving", .host = "stalls.invalid"},
    {"connecting", .host = "127.0.0.1", .listens = true},
    {"refused, and tried again", .host = "127.0.0.1"},
    {"TLS handshake", .options = {.tls = true, .greeting = GREET_SILENCE}},
    {"upload", .large = true, .outcome = OD_UNKNOWN, .options = {.tls = true, .receive_buffer = 65536},
     .answer = {.reading = READ_NOT, .then = THEN_SILENCE}},
    {"reply", .outcome = OD_UNKNOWN, .options = {.tls = true}, .answer = {.then = THEN_SILENCE}},
    {"reply, HTTP/2", .outcome = OD_UNKNOWN, .options = {.tls = true, .http2 = true}, .answer = {.then = THEN_SILENCE}},
    {"reply, byte by byte", .outcome = OD_UNKNOWN, .options = {.tls = true},
     .answer = {.raw = "HTTP/1.1 200 a reason that takes longer than anybody waits", .then = THEN_TRICKLE}},
};
enum { N_STALLS = sizeof stalls / sizeof *stalls };

static struct od_client *to_cancel;
static atomic_llong cancelled_us;

static void *cancel(void *arg)
{
  (void)arg;
  usleep(DEADLINE_MS * 500);
  atomic_store(&cancelled_us, now_us());
  od_cancel(to_cancel);
  return NULL;
}

static int compare(const void *a, const void *b)
{
  const int64_t *x = a, *y = b;
  return *x < *y ? -1 : *x > *y;
}

/* What the machine itself adds meanwhile: how late a bare poll() returns that waits beside the calls. */
static atomic_bool witness_ends;
static int64_t witness_worst_us;

static void *witness(void *arg)
{
  (void)arg;
  while (!atomic_load(&witness_ends)) {
    const int64_t begin = now_us();
    poll(NULL, 0, 20);
    const int64_t late = now_us() - begin - 20000;
    if (late > witness_worst_us)
      witness_worst_us = late;
  }
  return NULL;
}

/* Microseconds too late, of each run. */
static bool measure(const struct stall *stall, bool cancels, size_t runs, int64_t *late)
{
  static char id[LARGE];
  struct server *server = server_start(&stall->options, &stall->answer, 1);
  char base_url[64], message[OD_MESSAGE_SIZE];
  snprintf(base_url, sizeof base_url, "https://%s:%u", stall->host != NULL ? stall->host : "127.0.0.1",
           stall->host != NULL ? bad_port(stall->listens) : server_port(server));
  memset(id, 'x', sizeof id);
  const struct test_call large = {.id = {id, sizeof id}};
  const struct od_client_options options = {.api_key = TEST_KEY,
                                            .base_url = base_url,
                                            .ca_file = authority_file,
                                            .http_version = stall->options.http2 ? OD_HTTP_2 : OD_HTTP_1_1,
                                            .timeout_ms = cancels ? 60000 : DEADLINE_MS,
                                            .max_tries = cancels ? 1000 : 1000000};
  bool good = true;
  for (size_t i = 0; i < runs; i++) {
    struct od_client *client;
    struct od_reply reply = {0};
    pthread_t thread;
    if (od_client_new(&client, &test_vendor, &options, message) != OD_OK)
      abort();
    to_cancel = client;
    if (cancels)
      pthread_create(&thread, NULL, cancel, NULL);
    const int64_t begin = now_us();
    od_send(client, &test_place, stall->large ? &large : &test_request, &reply);
    const int64_t end = now_us();
    if (cancels)
      pthread_join(thread, NULL);
    late[i] = end - (cancels ? atomic_load(&cancelled_us) : begin + DEADLINE_MS * 1000);
    good = good && (reply.outcome == stall->outcome || (reply.outcome == OD_NOT_SENT && stall->outcome == OD_UNKNOWN));
    od_reply_clear(&reply);
    od_client_free(client);
  }
  server_stop(server);
  return good;
}

int main(int argc, char **argv)
{
  const size_t runs = argc > 1 ? strtoul(argv[1], NULL, 10) : 1000, each = runs / N_STALLS + (runs % N_STALLS != 0);
  int64_t *late = calloc(each, sizeof *late);
  bool good = late != NULL;
  signal(SIGPIPE, SIG_IGN);
  certificates_begin();
  for (int cancels = 0; cancels < 2; cancels++) {
    int64_t worst = 0;
    pthread_t thread;
    atomic_store(&witness_ends, false);
    witness_worst_us = 0;
    pthread_create(&thread, NULL, witness, NULL);
    printf("%s: how late a call returns, in milliseconds\n",
           cancels ? "od_cancel() from another thread" : "deadline of 150 ms");
    for (size_t i = 0; i < N_STALLS; i++) {
      good = measure(&stalls[i], cancels != 0, each, late) && good;
      qsort(late, each, sizeof *late, compare);
      if (late[each - 1] > worst)
        worst = late[each - 1];
      printf("  %-26s %4zu runs   median %7.3f   worst %7.3f\n", stalls[i].name, each, (double)late[each / 2] / 1000,
             (double)late[each - 1] / 1000);
    }
    atomic_store(&witness_ends, true);
    pthread_join(thread, NULL);
    printf("  worst of %zu: %.3f ms, goal at most %d ms: %s; a bare poll() beside them was up to %.3f ms late\n",
           each * N_STALLS, (double)worst / 1000, GOAL_MS, worst <= GOAL_MS * 1000 ? "met" : "NOT MET",
           (double)witness_worst_us / 1000);
    good = good && worst <= GOAL_MS * 1000;
  }
  certificates_end();
  free(late);
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
