/* Clients and calls: over plain HTTP with every operation, over TLS and HTTP/2 with one. Where memory fails while a
 * call is sent, any outcome is good that is true. */
#include "torture.h"

#include "heap.h"

#include <outdial/docs.h>
#include <outdial/operations.h>

#include <openssl/crypto.h>
#include <stdio.h>
#include <string.h>

static char key[] = "a-key-that-nobody-may-see";

/* ---- a client -------------------------------------------------------------------------------------------- */

static enum verdict run_client(const struct scenario *s, struct transcript *t)
{
  const struct od_client_options options = {
      .api_key = key, .base_url = "https://localhost:1/x/", .user_agent = "torture", .ca_file = "/nonexistent"};
  struct od_client *client;
  char message[OD_MESSAGE_SIZE];
  const enum od_status status = od_client_new(&client, s->operation->vendor, &options, message);
  if ((status == OD_OK) != (client != NULL) || strstr(message, key) != NULL)
    return WRONG;
  tellf(t, "%d %s\n", (int)status, message);
  od_client_free(client);
  return verdict_of(status);
}

/* ---- a call ---------------------------------------------------------------------------------------------- */

static struct {
  struct server *server;
  char url[64];
  size_t request_bytes; /* that one send takes; 0: not known yet */
  int admitted;         /* requests of this run that may have arrived, by what was said */
} there;

static void begin_server(const struct scenario *s)
{
  there.server = server_start(&s->server, &s->answer, 1);
  there.admitted = 0;
  snprintf(there.url, sizeof there.url, "%s://127.0.0.1:%u", s->server.tls ? "https" : "http",
           server_port(there.server));
}

/* Nothing arrived that was said not to have been sent, and nothing twice. */
static bool end_server(const struct scenario *s, struct transcript *t)
{
  const int requests = server_stop(there.server);
  if (!heap_failed() && !s->server.tls)
    there.request_bytes = heap_bytes_sent() / 2;
  if (requests <= there.admitted)
    return true;
  tellf(t, "%d requests arrived, not %d\n", requests, there.admitted);
  return false;
}

/* Whether what the reply says is what happened: `sent` bytes left, if that is known. */
static bool is_true(const struct od_reply *reply, size_t sent, bool is_known)
{
  const int status = reply->http_status;
  const bool success = status >= 200 && status <= 299;
  if (there.request_bytes != 0 && sent > there.request_bytes)
    return false; /* more than one transmission */
  if (reply->message[0] == '\0' || strstr(reply->message, key) != NULL)
    return false;
  if ((reply->outcome == OD_ACCEPTED) != (reply->value != NULL))
    return false;
  /* "not sent" is a promise; "unknown" may also be said when libcurl failed just before the first byte */
  if (is_known && (reply->outcome == OD_NOT_SENT ? sent != 0 : sent == 0 && reply->outcome != OD_UNKNOWN))
    return false;
  if (status == 0)
    return reply->outcome == OD_NOT_SENT || reply->outcome == OD_UNKNOWN;
  return success == (reply->outcome == OD_ACCEPTED || reply->outcome == OD_ACCEPTED_UNREADABLE);
}

static enum verdict tell_reply(const struct scenario *s, const struct od_reply *reply, struct transcript *t)
{
  struct kept kept = {.buffer = {0}};
  const struct scenario reading = {.object = s->operation->reply};
  enum verdict verdict = DONE;
  tellf(t, "%s %d %s\nerror: %d\n", od_outcome_text(reply->outcome), reply->http_status, reply->message,
        reply->error != NULL);
  tell(t, reply->body.ptr, reply->body.len);
  tell_report(t, &reply->report);
  if (reply->value != NULL)
    verdict = encode(&reading, reply->value, &kept, t);
  clear(&kept);
  return verdict;
}

/* Where something failed, only what is called accepted must be all there. */
static enum verdict send_once(const struct scenario *s, struct od_client *client, struct transcript *t)
{
  struct od_reply reply = {0};
  const size_t before = heap_bytes_sent();
  const enum od_outcome outcome = od_send(client, s->operation, s->value, &reply);
  const size_t sent = heap_bytes_sent() - before;
  enum verdict verdict = DONE;
  there.admitted += outcome != OD_NOT_SENT;
  if (outcome != reply.outcome || !is_true(&reply, sent, !s->server.tls)) {
    tellf(t, "%zu bytes were sent: %s %d %s\n", sent, od_outcome_text(outcome), reply.http_status, reply.message);
    verdict = WRONG;
  } else if (heap_failed() && outcome != OD_ACCEPTED) {
    verdict = NO_MEMORY;
  } else {
    verdict = tell_reply(s, &reply, t);
    if (!s->server.tls)
      tellf(t, "%zu bytes were sent\n", sent);
  }
  od_reply_clear(&reply);
  return verdict;
}

/* Two requests, the second one over the connection of the first. */
static enum verdict run_send(const struct scenario *s, struct transcript *t)
{
  const struct od_client_options options = {.api_key = key,
                                            .base_url = there.url,
                                            .ca_file = s->server.tls ? authority_file : NULL,
                                            .max_reply_bytes = 200000,
                                            .max_tries = 1,
                                            .http_version = s->server.http2 ? OD_HTTP_2 : OD_HTTP_1_1};
  struct od_client *client;
  char message[OD_MESSAGE_SIZE];
  const enum od_status status = od_client_new(&client, s->operation->vendor, &options, message);
  if (status != OD_OK)
    return verdict_of(status);
  enum verdict verdict = send_once(s, client, t);
  if (verdict != WRONG) {
    const enum verdict second = send_once(s, client, t);
    verdict = second == DONE ? verdict : second;
  }
  od_client_free(client);
  OPENSSL_thread_stop(); /* gives back the errors that it keeps for a thread to read */
  return verdict;
}

/* ---- all of them ----------------------------------------------------------------------------------------- */

/* What the documentation shows as a reply. */
static const char *reply_of(const struct od_operation *operation)
{
  const struct od_operation_docs *const *docs = od_all_operation_docs;
  while ((*docs)->operation != operation)
    docs++;
  return (*docs)->example_reply;
}

/* A reply of HTTP/1.1 in the way that a server chooses which does not know its length; to be freed. */
static char *chunked(const char *body)
{
  static const char head[] = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
  const size_t size = sizeof head + strlen(body) + 40;
  char *text = malloc(size);
  if (text == NULL)
    give_up("out of memory");
  snprintf(text, size, "%s%zx\r\n%s\r\n0\r\n\r\n", head, strlen(body), body);
  return text;
}

/* A send with each kind of answer; with TLS, where it allocates 40 to 75 times as often, with two of them. */
static void torture_answers(const struct od_operation *operation, const void *request, const char *protocol,
                            struct server_options server, size_t most)
{
  static const struct answer broken = {.raw = "HTTP/1.1 500 Oh\r\nContent-Length: 9\r\n\r\ncut", .then = THEN_CLOSE},
                             broken_stream = {
                                 .status = 500, .body = "cut", .unfinished = true, .then = THEN_RST_CANCEL};
  static char large[150000];
  const char *body = reply_of(operation);
  memset(large, ' ', sizeof large - 1);
  memcpy(large, body, strlen(body));
  char *accepted = chunked(body), *accepted_large = chunked(large);
  const struct {
    const char *name;
    struct answer answer;
  } answers[] = {
      {"broken", server.http2 ? broken_stream : broken},
      {"accepted", server.http2 ? (struct answer){.status = 200, .body = body} : (struct answer){.raw = accepted}},
      {"accepted, large", {.raw = accepted_large}},
      {"accepted, no JSON", {.status = 201, .body = "{\"a\""}},
      {"refused", {.status = 400, .body = "{}"}},
      {"busy", {.status = 429, .headers = "Retry-After: 7\r\n"}},
  };
  const size_t n = server.tls ? 2 : sizeof answers / sizeof *answers;
  for (size_t i = 0; i < n; i++) {
    struct scenario s = {.run = run_send,
                         .tries_once = true,
                         .begin = begin_server,
                         .end = end_server,
                         .operation = operation,
                         .value = request,
                         .server = server,
                         .answer = answers[i].answer};
    snprintf(s.name, sizeof s.name, "send %s over %s: %s", operation->name, protocol, answers[i].name);
    there.request_bytes = 0;
    torture(&s, most);
  }
  free(accepted);
  free(accepted_large);
}

bool torture_sending(size_t most)
{
  /* OpenSSL 3.0 frees a session twice when memory fails while it reads a ticket. */
  static const struct server_options plain, tls = {.tls = true, .no_tickets = true},
                                            http2 = {.tls = true, .no_tickets = true, .http2 = true};
  /* OpenSSL 3.5 follows a null pointer in SSL_set0_rbio() when memory failed as a handshake began. */
  const bool can_tls_fail = OpenSSL_version_num() < 0x30500000;
  certificates_begin();
  for (const struct od_operation *const *o = od_all_operations; *o != NULL; o++) {
    struct kept kept = {.buffer = {0}};
    const void *request = NULL;
    char path[160], file[96];
    size_t len;
    snprintf(file, sizeof file, "%s", (*o)->name);
    *strchr(file, '.') = '_';
    snprintf(path, sizeof path, "generated/examples/%s_1.json", file);
    char *text = read_file(path, &len);
    if (od_decode(&kept.arena, (*o)->request, text, len, OD_DECODE_REQUEST, &request, &kept.report) != OD_OK)
      give_up(path);
    struct scenario s = {.run = run_client, .operation = *o, .tries_once = true};
    snprintf(s.name, sizeof s.name, "a client for %s", (*o)->vendor->name);
    torture(&s, most);
    torture_answers(*o, request, "HTTP", plain, most);
    if (o == od_all_operations && can_tls_fail) {
      torture_answers(*o, request, "TLS", tls, most);
      torture_answers(*o, request, "HTTP/2", http2, most);
    }
    free(text);
    clear(&kept);
  }
  certificates_end();
  return can_tls_fail;
}
