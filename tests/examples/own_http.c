/* outdial over an HTTP stack of one's own, linked without libcurl. This stack knows one way to POST to a server on
 * 127.0.0.1, and that is all.
 *
 *     own_http BASE_URL NUMBER...    places a call to each number, one after the other */
#define _POSIX_C_SOURCE 200809L /* clock_gettime, nanosleep */

#include <outdial/transport.h>
#include <outdial/vogent_create_dial.h>

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static int64_t now_us(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static void rest_until(int64_t wake_us)
{
  const int64_t us = wake_us - now_us();
  if (us > 0)
    nanosleep(&(struct timespec){.tv_sec = us / 1000000, .tv_nsec = us % 1000000 * 1000}, NULL);
}

static void fail(struct od_evidence *seen, const char *cause)
{
  seen->fault = OD_FAULT_CONNECTION;
  snprintf(seen->cause, sizeof seen->cause, "%s", cause);
}

/* Hands the reply to the call, line by line and then the rest. */
static void read_reply(struct od_call *call, FILE *reply, struct od_evidence *seen)
{
  char line[4096];
  while (fgets(line, sizeof line, reply) != NULL && strcmp(line, "\r\n") != 0) {
    int status = 0;
    if (sscanf(line, "HTTP/1.%*1[01] %3d", &status) == 1)
      seen->http_status = status;
    od_call_header(call, line, strlen(line));
  }
  size_t n;
  while ((n = fread(line, 1, sizeof line, reply)) > 0)
    if (!od_call_take(call, line, n))
      return;
  if (ferror(reply) || seen->http_status == 0)
    fail(seen, "the reply was cut off");
  else
    seen->complete = true;
}

static void post(struct od_call *call, struct od_evidence *seen)
{
  const struct od_exchange *exchange = od_call_exchange(call);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  unsigned port = 80;
  const char *path = strchr(exchange->url + strlen("http://"), '/');
  sscanf(exchange->url, "http://127.0.0.1:%u", &port);
  address.sin_port = htons((uint16_t)port);
  const int fd = socket(AF_INET, SOCK_STREAM, 0);
  FILE *stream = fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0 ? fdopen(fd, "r+") : NULL;
  if (stream == NULL) {
    fail(seen, "there is no connection");
    if (fd >= 0)
      close(fd);
    return;
  }
  seen->sent = true; /* before the first byte, not behind the last */
  fprintf(stream, "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: %zu\r\n", exchange->method,
          path, exchange->has_body ? exchange->body_len : 0);
  for (const char *const *header = exchange->headers; *header != NULL; header++)
    fprintf(stream, "%s\r\n", *header);
  fputs("\r\n", stream);
  if (exchange->has_body)
    fwrite(exchange->body, 1, exchange->body_len, stream);
  fflush(stream);
  read_reply(call, stream, seen);
  fclose(stream);
}

static void run(void *data, struct od_call *call)
{
  enum od_step step;
  (void)data;
  while ((step = od_call_step(call, now_us())) != OD_STEP_DONE) {
    struct od_evidence seen = {0};
    if (step == OD_STEP_WAIT) {
      rest_until(od_call_wake_us(call));
      continue;
    }
    post(call, &seen);
    od_call_end(call, &seen, now_us());
  }
}

int main(int argc, char **argv)
{
  const struct od_transport transport = {.run = run};
  const struct od_client_options options = {.api_key = getenv("VOGENT_API_KEY"), .base_url = argc > 1 ? argv[1] : NULL};
  struct od_client *client;
  struct od_reply reply = {0};
  char why[OD_MESSAGE_SIZE];
  int failed = 0;
  if (od_client_new_over(&client, &od_vogent, &options, &transport, why) != OD_OK) {
    fprintf(stderr, "%s\n", why);
    return EXIT_FAILURE;
  }
  for (int i = 2; i < argc; i++) {
    const struct od_vogent_create_dial_request request = {
        .call_agent_id = OD_STR("61ccefdf-ea02-4f49-811b-1241f8e20d26"),
        .to_number = OD_VALUE_OF(od_str(argv[i])),
        .from_number_id = OD_VALUE_OF(OD_STR("1caec78c-4bba-477d-82cf-bcfce2b73856")),
    };
    const struct od_vogent_create_dial_reply *dial;
    const enum od_outcome outcome = od_vogent_create_dial(client, &request, &reply, &dial);
    printf("%s: %s\n", argv[i], od_outcome_text(outcome));
    if (outcome != OD_ACCEPTED)
      fprintf(stderr, "%s\n", reply.message);
    failed += outcome != OD_ACCEPTED;
  }
  od_reply_clear(&reply);
  od_client_free(client);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
