/* What a call costs the client's processor with 64 in flight, JSON included, beside a bare libcurl loop that sends the
 * same bytes and looks at nothing that comes back. The server is another process. Everybody in turn, in many short
 * rounds, of which the least counts: what others do on the machine only adds.
 *
 *   flight [CALLS]   so many in each round */
#define _GNU_SOURCE

#include "../faults/server.h"

#include <outdial/many.h>
#include <outdial/transport.h>
#include <outdial/vogent_create_dial.h>

#include <curl/curl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { IN_FLIGHT = 64, ROUNDS = 40 };

static const char reply_text[] =
    "{\"dialToken\":\"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ0ZXN0IjoidGVzdCJ9.9EQaLsDRKDVXLUVLR9JgDTjEULaT2-"
    "OMbHayQAzgZH8\",\"sessionId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"dialId\":\"57555c5e-5a56-49ca-8fe8-"
    "24946d2fbc3e\"}";

static struct od_vogent_create_dial_request request;

static double cpu_us(void)
{
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return 1e6 * (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

/* ---- outdial --------------------------------------------------------------------------------------------- */

__attribute__((noinline)) static void outdial_round(struct od_client *client, int calls)
{
  static struct od_reply replies[IN_FLIGHT];
  int started = 0;
  while (started < IN_FLIGHT)
    od_vogent_create_dial_start(client, &request, &replies[started++]);
  for (struct od_reply *reply; (reply = od_wait(client, -1)) != NULL;) {
    if (reply->outcome != OD_ACCEPTED) {
      fprintf(stderr, "%s\n", reply->message);
      exit(EXIT_FAILURE);
    }
    if (started++ < calls)
      od_vogent_create_dial_start(client, &request, reply);
    else
      od_reply_clear(reply);
  }
}

/* ---- libcurl --------------------------------------------------------------------------------------------- */

struct bare {
  CURLM *multi;
  CURL *easy[IN_FLIGHT];
  struct curl_slist *headers;
  const struct od_exchange *exchange;
};

static size_t forget(char *bytes, size_t one, size_t len, void *arg)
{
  (void)bytes, (void)arg;
  return one * len;
}

static void bare_begin(struct bare *bare, const struct od_exchange *exchange, bool http2)
{
  bare->multi = curl_multi_init();
  bare->exchange = exchange;
  bare->headers = curl_slist_append(NULL, "Expect:");
  for (const char *const *line = exchange->headers; *line != NULL; line++)
    bare->headers = curl_slist_append(bare->headers, *line);
  for (int i = 0; i < IN_FLIGHT; i++) {
    CURL *easy = bare->easy[i] = curl_easy_init();
    curl_easy_setopt(easy, CURLOPT_CAINFO, authority_file);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, bare->headers);
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "identity");
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, forget);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PIPEWAIT, http2 ? 1L : 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)(http2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1));
  }
}

static void bare_start(struct bare *bare, CURL *easy)
{
  const struct od_exchange *exchange = bare->exchange;
  curl_easy_setopt(easy, CURLOPT_URL, exchange->url);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDS, exchange->body);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)exchange->body_len);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, 30000L);
  curl_multi_add_handle(bare->multi, easy);
}

__attribute__((noinline)) static void bare_round(struct bare *bare, int calls)
{
  int started = 0, ended = 0, running, left;
  while (started < IN_FLIGHT)
    bare_start(bare, bare->easy[started++]);
  while (ended < calls) {
    curl_multi_perform(bare->multi, &running);
    for (CURLMsg *message; (message = curl_multi_info_read(bare->multi, &left)) != NULL; ended++) {
      CURL *easy = message->easy_handle;
      long status = 0;
      curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
      if (message->data.result != CURLE_OK || status != 200) {
        fprintf(stderr, "libcurl: %s, %ld\n", curl_easy_strerror(message->data.result), status);
        exit(EXIT_FAILURE);
      }
      curl_multi_remove_handle(bare->multi, easy);
      if (started++ < calls)
        bare_start(bare, easy);
    }
    if (ended < calls)
      curl_multi_wait(bare->multi, NULL, 0, 1000, NULL);
  }
}

static void bare_end(struct bare *bare)
{
  for (int i = 0; i < IN_FLIGHT; i++)
    curl_easy_cleanup(bare->easy[i]);
  curl_multi_cleanup(bare->multi);
  curl_slist_free_all(bare->headers);
}

/* ---- both ------------------------------------------------------------------------------------------------ */

/* The server in a process of its own, until its pipe is closed. */
static unsigned start_server(const struct server_options *options, int *stop, pid_t *pid)
{
  const struct answer answer = {.status = 200, .headers = "Content-Type: application/json\r\n", .body = reply_text};
  int up[2], down[2];
  unsigned port = 0;
  if (pipe(up) != 0 || pipe(down) != 0 || (*pid = fork()) < 0)
    exit(EXIT_FAILURE);
  if (*pid == 0) {
    close(down[1]);
    struct server *server = server_start(options, &answer, 1);
    port = server_port(server);
    (void)!write(up[1], &port, sizeof port);
    (void)!read(down[0], &port, 1);
    _exit(0);
  }
  close(down[0]);
  *stop = down[1];
  (void)!read(up[0], &port, sizeof port);
  close(up[0]);
  close(up[1]);
  return port;
}

static bool measure(const char *name, const struct server_options *options, int calls)
{
  double ours = 1e9, theirs = 1e9;
  char base_url[64], message[OD_MESSAGE_SIZE];
  struct od_client *client;
  struct od_reply reply = {0};
  struct bare bare;
  int stop;
  pid_t pid;
  snprintf(base_url, sizeof base_url, "%s://127.0.0.1:%u", options->tls ? "https" : "http",
           start_server(options, &stop, &pid));
  const struct od_client_options client_options = {.api_key = "key",
                                                   .base_url = base_url,
                                                   .ca_file = authority_file,
                                                   .http_version = options->http2 ? OD_HTTP_2 : OD_HTTP_1_1};
  if (od_client_new(&client, &od_vogent, &client_options, message) != OD_OK) {
    fprintf(stderr, "%s\n", message);
    return false;
  }
  struct od_call *call = od_call_new(client, &od_vogent_create_dial_operation, &request, &reply);
  bare_begin(&bare, od_call_exchange(call), options->http2);
  for (int round = -1; round < ROUNDS; round++) { /* the first one opens the connections */
    const double a = cpu_us();
    outdial_round(client, calls);
    const double b = cpu_us();
    bare_round(&bare, calls);
    const double c = cpu_us();
    if (round < 0)
      continue;
    ours = (b - a) / calls < ours ? (b - a) / calls : ours;
    theirs = (c - b) / calls < theirs ? (c - b) / calls : theirs;
  }
  const double ratio = ours / theirs;
  printf("  %-16s outdial %6.2f us a call, bare libcurl %6.2f us: %.3f times, goal at most 1.05: %s\n", name, ours,
         theirs, ratio, ratio <= 1.05 ? "met" : "NOT MET");
  bare_end(&bare);
  od_call_free(call);
  od_reply_clear(&reply);
  od_client_free(client);
  close(stop);
  waitpid(pid, NULL, 0);
  return ratio <= 1.05;
}

int main(int argc, char **argv)
{
  const int calls = argc > 1 ? atoi(argv[1]) : 2000;
  setvbuf(stdout, NULL, _IOLBF, BUFSIZ);
  signal(SIGPIPE, SIG_IGN);
  certificates_begin();
  request = (struct od_vogent_create_dial_request){
      .call_agent_id = OD_STR("61ccefdf-ea02-4f49-811b-1241f8e20d26"),
      .to_number = OD_VALUE_OF(OD_STR("+14155550132")),
      .from_number_id = OD_VALUE_OF(OD_STR("1caec78c-4bba-477d-82cf-bcfce2b73856")),
      .webhook_url = OD_VALUE_OF(OD_STR("https://example.invalid/hooks/calls")),
      .voice_volume_level = OD_VALUE_OF(-100),
      .timeout_minutes = OD_VALUE_OF(10),
  };
  printf("Client's processor time of a call with %d in flight on one thread, JSON both ways included; the least of %d "
         "rounds "
         "of %d calls (less is better)\n",
         IN_FLIGHT, ROUNDS, calls);
  bool met = measure("HTTP/1.1", &(struct server_options){0}, calls);
  met = measure("HTTP/1.1, TLS", &(struct server_options){.tls = true}, calls) && met;
  met = measure("HTTP/2", &(struct server_options){.tls = true, .http2 = true}, calls) && met;
  certificates_end();
  return met ? EXIT_SUCCESS : EXIT_FAILURE;
}
