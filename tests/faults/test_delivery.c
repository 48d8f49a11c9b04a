/* The client over real TLS, HTTP/2 and proxies: trying again, cancelling, many at once, in an event loop, and what the
 * options and hooks do. What goes wrong is the matrix's. */
#include "server.h"

#include "../support/operations.h"
#include "../support/test.h"

#include <outdial/many.h>

#include <curl/curl.h>
#include <limits.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

/* ---- helpers --------------------------------------------------------------------------------------------- */

static const struct answer silence = {.then = THEN_SILENCE};
static const struct answer good = {.status = 200, .headers = "X-Request-Id: r-5\r\n", .body = "{\"id\":\"c-17\"}"};

static struct od_client *new_client(struct od_client_options options, const struct server *server, bool tls)
{
  struct od_client *client;
  char message[OD_MESSAGE_SIZE], base_url[64];
  snprintf(base_url, sizeof base_url, "%s://127.0.0.1:%u", tls ? "https" : "http", server_port(server));
  options.base_url = base_url;
  options.api_key = TEST_KEY;
  if (options.ca_file == NULL)
    options.ca_file = authority_file;
  if (options.timeout_ms == 0)
    options.timeout_ms = 60000;
  if (od_client_new(&client, &test_vendor, &options, message) != OD_OK)
    fail_msg("%s", message);
  return client;
}

static void expect(enum od_outcome outcome, const struct od_reply *reply)
{
  if (reply->outcome != outcome)
    fail_msg("%s, not %s: %s", od_outcome_text(reply->outcome), od_outcome_text(outcome), reply->message);
}

/* A server, a client of it, and what came back last. */
struct scene {
  struct server *server;
  struct od_client *client;
  struct od_reply reply;
};

static struct scene begin_scene(struct server_options server, const struct answer *answers, size_t n,
                                struct od_client_options client)
{
  struct scene s = {.server = server_start(&server, answers, n)};
  s.client = new_client(client, s.server, server.tls);
  return s;
}

static void send_one(struct scene *s, enum od_outcome outcome)
{
  od_send(s->client, &test_place, &test_request, &s->reply);
  expect(outcome, &s->reply);
}

static void end_scene(struct scene *s, int requests)
{
  od_reply_clear(&s->reply);
  od_client_free(s->client);
  assert_int_equal(server_stop(s->server), requests);
}

#define SERVER(...) ((struct server_options){__VA_ARGS__})
#define CLIENT(...) ((struct od_client_options){__VA_ARGS__})

/* ---- trying again ---------------------------------------------------------------------------------------- */

static void test_tried_again(void **state)
{
  static const struct {
    struct answer first;
    const char *why;
    int connections;
  } cases[] = {
      {{.status = 421}, "the server answered with 421", 2},
      {{.status = 425}, "the server answered with 425", 1},
      {{.status = 429, .headers = "Retry-After: 0\r\n"}, "the server answered with 429", 1},
      {{.then = THEN_RST_REFUSED}, "the connection broke", 0 /* libcurl opens one that is of no use */},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    const struct answer answers[] = {cases[i].first, good};
    struct scene s = begin_scene(SERVER(.tls = true, .http2 = true), answers, 2,
                                 CLIENT(.retry_busy = true, .http_version = OD_HTTP_2));
    send_one(&s, OD_ACCEPTED);
    assert_int_equal(s.reply.tries, 2);
    assert_string_equal(s.reply.retried, cases[i].why);
    assert_true(s.reply.timings.total_us >= 100000);
    if (cases[i].connections != 0)
      assert_int_equal(server_connections(s.server), cases[i].connections);
    end_scene(&s, 2);
  }
}

/* A certificate that is not good now will not be good in a second, and nobody is to be told the key. */
static void test_certificate_is_tried_once(void **state)
{
  struct scene s = begin_scene(SERVER(.tls = true, .certificate = CERT_EXPIRED), &good, 1, CLIENT(0));
  (void)state;
  send_one(&s, OD_NOT_SENT);
  assert_int_equal(s.reply.tries, 1);
  assert_int_equal(server_connections(s.server), 1);
  end_scene(&s, 0);
}

/* ---- cancelling ------------------------------------------------------------------------------------------ */

static void *cancel_when_it_has_come(void *arg)
{
  const struct scene *s = arg;
  server_await(s->server, 1);
  od_cancel(s->client);
  return NULL;
}

static void test_cancelled_by_another_thread(void **state)
{
  struct scene s = begin_scene(SERVER(.tls = true), &silence, 1, CLIENT(.timeout_ms = 600000));
  pthread_t thread;
  (void)state;
  assert_int_equal(pthread_create(&thread, NULL, cancel_when_it_has_come, &s), 0);
  send_one(&s, OD_UNKNOWN);
  assert_holds(s.reply.message, "cancelled");
  pthread_join(thread, NULL);
  send_one(&s, OD_NOT_SENT);
  assert_int_equal(s.reply.tries, 0);
  end_scene(&s, 1);
}

static struct od_client *to_cancel;

static void on_alarm(int signal_number)
{
  (void)signal_number;
  od_cancel(to_cancel);
}

/* Before anything is sent: the truth is another. */
static void test_cancelled_by_a_signal(void **state)
{
  struct scene s =
      begin_scene(SERVER(.tls = true, .greeting = GREET_SILENCE), &good, 1, CLIENT(.connect_timeout_ms = 600000));
  (void)state;
  to_cancel = s.client;
  sigaction(SIGALRM, &(struct sigaction){.sa_handler = on_alarm}, NULL);
  alarm(1);
  send_one(&s, OD_NOT_SENT);
  assert_holds(s.reply.message, "cancelled");
  end_scene(&s, 0);
}

static void test_resumed(void **state)
{
  struct scene s = begin_scene(SERVER(0), &good, 1, CLIENT(0));
  (void)state;
  od_cancel(s.client);
  send_one(&s, OD_NOT_SENT);
  od_resume(s.client);
  send_one(&s, OD_ACCEPTED);
  end_scene(&s, 1);
}

/* ---- many ------------------------------------------------------------------------------------------------ */

enum { MANY = 64, ALL = 300 };

/* Older libcurl never had more than are in flight; 8.14 has at times, under load, even in plain HTTP, and watches more.
 */
#if LIBCURL_VERSION_NUM >= 0x080000
enum { MOST_CONNECTIONS = ALL / 2, MOST_WATCHED = ALL };
#else
enum { MOST_CONNECTIONS = MANY, MOST_WATCHED = MANY + 8 };
#endif

static void start(struct od_client *client, struct od_reply *reply)
{
  char number[] = TEST_NUMBER;
  const struct test_call request = {.id = {number, sizeof number - 1}};
  od_start(client, &test_place, &request, reply);
  memset(number, 'x', sizeof number); /* it is not needed any more */
}

/* 300 calls, 64 of them in flight; returns on how many connections. */
static int place_many(bool tls, bool http2)
{
  static struct od_reply replies[MANY];
  struct scene s = begin_scene(SERVER(.tls = tls, .http2 = http2), &good, 1,
                               CLIENT(.http_version = http2 ? OD_HTTP_2 : OD_HTTP_1_1));
  struct od_client *client = s.client;
  int started = 0, ended = 0;
  assert_null(od_wait(client, -1));
  while (started < MANY)
    start(client, &replies[started++]);
  assert_int_equal(od_in_flight(client), MANY);
  for (struct od_reply *reply; (reply = od_wait(client, -1)) != NULL; ended++) {
    expect(OD_ACCEPTED, reply);
    assert_string_equal(((const struct test_call *)reply->value)->id.ptr, "c-17");
    if (started++ < ALL)
      start(client, reply);
    else
      od_reply_clear(reply);
  }
  assert_int_equal(ended, ALL);
  assert_int_equal(od_in_flight(client), 0);
  const int connections = server_connections(s.server);
  end_scene(&s, ALL);
  return connections;
}

static void test_many(void **state)
{
  (void)state;
  assert_in_range(place_many(false, false), 1, MOST_CONNECTIONS);
  assert_in_range(place_many(true, false), 1, MOST_CONNECTIONS);
  assert_int_equal(place_many(true, true), 1);
}

/* What cannot be sent comes out as the others do; and a blocking call beside them takes its turn. */
static void test_mixed(void **state)
{
  static const struct test_call without_id = {.id = {NULL, 0}};
  struct scene s = begin_scene(SERVER(0), &good, 1, CLIENT(0));
  struct od_reply bad = {0}, queued = {0};
  (void)state;
  od_start(s.client, &test_place, &without_id, &bad);
  od_start(s.client, &test_place, &test_request, &queued);
  send_one(&s, OD_ACCEPTED);
  assert_ptr_equal(od_wait(s.client, 0), &bad);
  expect(OD_NOT_SENT, &bad);
  assert_int_equal(bad.report.errors, 1);
  assert_ptr_equal(od_wait(s.client, LONG_MAX), &queued);
  expect(OD_ACCEPTED, &queued);
  assert_null(od_wait(s.client, -1));
  od_reply_clear(&bad);
  od_reply_clear(&queued);
  end_scene(&s, 2);
}

static void test_waiting_ends(void **state)
{
  struct scene s = begin_scene(SERVER(0), &silence, 1, CLIENT(0));
  (void)state;
  od_start(s.client, &test_place, &test_request, &s.reply);
  assert_null(od_wait(s.client, 50));
  assert_int_equal(od_in_flight(s.client), 1);
  expect(OD_UNKNOWN, &s.reply);
  while (server_requests(s.server) == 0)
    assert_null(od_wait(s.client, 1));
  od_client_free(s.client); /* with a call in flight */
  s.client = NULL;
  expect(OD_UNKNOWN, &s.reply);
  assert_holds(s.reply.message, "cancelled");
  end_scene(&s, 1);
}

/* ---- in a host's event loop ------------------------------------------------------------------------------ */

/* As small as a loop can be. */
static struct {
  struct pollfd fds[MOST_WATCHED];
  nfds_t n;
  long timeout_ms;
  unsigned ticks;
} loop;

static void watch(void *data, int fd, int events)
{
  nfds_t i = 0;
  assert_ptr_equal(data, &loop);
  while (i < loop.n && loop.fds[i].fd != fd)
    i++;
  if (events == 0 && i < loop.n)
    loop.fds[i] = loop.fds[--loop.n];
  if (events == 0)
    return;
  assert_true(i < COUNT(loop.fds));
  loop.n += i == loop.n;
  loop.fds[i] = (struct pollfd){
      .fd = fd, .events = (short)((events & OD_READABLE ? POLLIN : 0) | (events & OD_WRITABLE ? POLLOUT : 0))};
}

static void set_timer(void *data, long timeout_ms)
{
  assert_ptr_equal(data, &loop);
  loop.timeout_ms = timeout_ms;
}

static void attach(struct od_client *client)
{
  const struct od_loop host = {.watch = watch, .timer = set_timer, .data = &loop};
  loop.n = 0;
  loop.timeout_ms = -1;
  loop.ticks = 0;
  assert_int_equal(od_attach(client, &host), OD_OK);
}

/* Once around; the next reply, if there is one. */
static struct od_reply *turn(struct od_client *client)
{
  struct od_reply *reply = od_wait(client, -1); /* does not wait */
  if (reply != NULL)
    return reply;
  struct pollfd now[COUNT(loop.fds)];
  const nfds_t n = loop.n;
  memcpy(now, loop.fds, sizeof now);
  const int ready = poll(now, n, (int)loop.timeout_ms);
  if (ready == 0) {
    loop.timeout_ms = -1;
    loop.ticks++;
    od_tick(client);
  }
  for (nfds_t i = 0; ready > 0 && i < n; i++)
    if (now[i].revents != 0)
      od_ready(client, now[i].fd,
               (now[i].revents & (POLLIN | POLLHUP | POLLERR) ? OD_READABLE : 0) |
                   (now[i].revents & POLLOUT ? OD_WRITABLE : 0));
  return NULL;
}

static void test_event_loop(void **state)
{
  static struct od_reply replies[MANY];
  (void)state;
  for (int kind = 0; kind < 3; kind++) {
    struct scene s = begin_scene(SERVER(.tls = kind > 0, .http2 = kind == 2), &good, 1,
                                 CLIENT(.http_version = kind == 2 ? OD_HTTP_2 : OD_HTTP_1_1));
    struct od_client *client = s.client;
    int started = 0, ended = 0;
    attach(client);
    while (started < MANY)
      start(client, &replies[started++]);
    while (od_in_flight(client) != 0) {
      struct od_reply *reply = turn(client);
      if (reply == NULL)
        continue;
      expect(OD_ACCEPTED, reply);
      ended++;
      if (started++ < ALL)
        start(client, reply);
      else
        od_reply_clear(reply);
    }
    assert_int_equal(ended, ALL);
    loop.timeout_ms = 0;
    end_scene(&s, ALL);
    assert_int_equal(loop.n, 0); /* what the host watched is closed now, and nobody there to tick */
    assert_int_equal(loop.timeout_ms, -1);
  }
}

/* Trying again, nothing to send, cancelling: with the host's timer and the host's poll(). */
static void test_event_loop_ends(void **state)
{
  const struct answer answers[] = {{.status = 421}, good, {.then = THEN_SILENCE}};
  static const struct test_call without_id = {.id = {NULL, 0}};
  struct scene s = begin_scene(SERVER(0), answers, 3, CLIENT(0));
  (void)state;
  attach(s.client);
  od_start(s.client, &test_place, &test_request, &s.reply);
  while (turn(s.client) == NULL)
    ;
  expect(OD_ACCEPTED, &s.reply);
  assert_int_equal(s.reply.tries, 2);
  assert_in_range(loop.ticks, 1, 50); /* the pause is slept through */

  od_start(s.client, &test_place, &without_id, &s.reply);
  assert_int_equal(loop.timeout_ms, 0); /* there is something to fetch */
  assert_ptr_equal(turn(s.client), &s.reply);
  expect(OD_NOT_SENT, &s.reply);

  od_start(s.client, &test_place, &test_request, &s.reply);
  while (server_requests(s.server) < 3)
    assert_null(turn(s.client));
  od_cancel(s.client);
  while (turn(s.client) == NULL)
    ;
  expect(OD_UNKNOWN, &s.reply);
  assert_holds(s.reply.message, "cancelled");

  send_one(&s, OD_NOT_SENT);
  assert_holds(s.reply.message, "cancelled");
  assert_int_equal(s.reply.tries, 0);
  od_resume(s.client);
  send_one(&s, OD_NOT_SENT); /* would take the loop's sockets away */
  assert_holds(s.reply.message, "event loop");
  end_scene(&s, 3);
}

static void test_event_loop_deadline(void **state)
{
  struct scene s = begin_scene(SERVER(0), &silence, 1, CLIENT(.timeout_ms = 3000));
  (void)state;
  attach(s.client);
  od_start(s.client, &test_place, &test_request, &s.reply);
  while (turn(s.client) == NULL)
    ;
  expect(OD_UNKNOWN, &s.reply);
  assert_holds(s.reply.message, "deadline");
  assert_in_range(loop.ticks, 1, 50);
  assert_int_equal(loop.timeout_ms, -1); /* nothing is left to come for */
  end_scene(&s, 1);
}

static void test_attach_refused(void **state)
{
  const struct od_loop host = {.watch = watch, .timer = set_timer, .data = &loop}, none = {0};
  struct server *server = server_start(&SERVER(0), &silence, 1);
  struct od_client *client = new_client(CLIENT(0), server, false);
  struct od_reply reply = {0};
  (void)state;
  assert_int_equal(od_attach(client, &none), OD_INVALID);
  od_start(client, &test_place, &test_request, &reply);
  assert_int_equal(od_attach(client, &host), OD_INVALID);
  od_client_free(client);
  od_reply_clear(&reply);
  server_stop(server);
}

/* ---- options and hooks ----------------------------------------------------------------------------------- */

static void test_certificate_files(void **state)
{
  struct scene s =
      begin_scene(SERVER(.tls = true, .asks_for_certificate = true), &good, 1, CLIENT(.timeout_ms = 20000));
  (void)state;
  od_send(s.client, &test_place, &test_request, &s.reply);
  assert_int_not_equal(s.reply.outcome, OD_ACCEPTED);

  od_client_free(s.client);
  s.client = new_client(CLIENT(.client_cert = client_file, .client_key = client_key_file), s.server, true);
  send_one(&s, OD_ACCEPTED);

  od_client_free(s.client);
  s.client = new_client(CLIENT(.client_cert = "/nonexistent.pem"), s.server, true);
  send_one(&s, OD_NOT_SENT);
  assert_int_equal(s.reply.tries, 1);
  assert_holds(s.reply.message, "check the client's options");

  od_client_free(s.client);
  s.client = new_client(CLIENT(.ca_file = "/nonexistent.pem"), s.server, true);
  send_one(&s, OD_NOT_SENT);
  assert_int_equal(s.reply.tries, 1);
  assert_holds(s.reply.message, "check the client's options");
  end_scene(&s, 1);
}

static void test_http_version(void **state)
{
  (void)state;
  for (int kind = 0; kind < 2; kind++) {
    const struct answer only_http1 = {.raw = "HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{\"id\":\"c-17\"}"};
    struct scene s = begin_scene(SERVER(.tls = true, .http2 = true), &only_http1, 1,
                                 CLIENT(.http_version = kind == 0 ? OD_HTTP_1_1 : OD_HTTP_2, .timeout_ms = 3000));
    send_one(&s, kind == 0 ? OD_ACCEPTED : OD_UNKNOWN); /* the server has no such answer in HTTP/2 */
    end_scene(&s, 1);
  }
}

static void test_interface(void **state)
{
  struct scene s = begin_scene(SERVER(0), &good, 1, CLIENT(.local_interface = "127.0.0.9"));
  (void)state;
  send_one(&s, OD_ACCEPTED);
  od_client_free(s.client);
  s.client = new_client(CLIENT(.local_interface = "if!nonexistent0"), s.server, false);
  send_one(&s, OD_NOT_SENT);
  assert_int_equal(s.reply.tries, 1);
  end_scene(&s, 1);
}

/* A SOCKS proxy that takes no password. */
static struct {
  int listener, logins;
} socks;

static void *refuse_logins(void *unused)
{
  static const char wants_password[] = {5, 2}, refused[] = {1, 1};
  char bytes[300];
  (void)unused;
  for (int fd; (fd = accept(socks.listener, NULL, NULL)) >= 0; close(fd))
    if (recv(fd, bytes, sizeof bytes, 0) > 0 && send(fd, wants_password, 2, MSG_NOSIGNAL) == 2 &&
        recv(fd, bytes, sizeof bytes, 0) > 0) {
      socks.logins++;
      (void)!send(fd, refused, 2, MSG_NOSIGNAL);
    }
  return NULL;
}

static void test_proxy_password_is_tried_once(void **state)
{
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  pthread_t thread;
  char proxy[64];
  (void)state;
  socks.listener = socket(AF_INET, SOCK_STREAM, 0);
  assert_int_equal(bind(socks.listener, (struct sockaddr *)&address, size), 0);
  assert_int_equal(listen(socks.listener, 5), 0);
  assert_int_equal(getsockname(socks.listener, (struct sockaddr *)&address, &size), 0);
  assert_int_equal(pthread_create(&thread, NULL, refuse_logins, NULL), 0);
  snprintf(proxy, sizeof proxy, "socks5h://alice:secret@127.0.0.1:%d", ntohs(address.sin_port));
  struct scene s = begin_scene(SERVER(.tls = true), &good, 1, CLIENT(.proxy = proxy));
  send_one(&s, OD_NOT_SENT);
  assert_int_equal(s.reply.tries, 1);
  assert_holds(s.reply.message, "user name and password");
  end_scene(&s, 0);
  shutdown(socks.listener, SHUT_RDWR);
  pthread_join(thread, NULL);
  close(socks.listener);
  assert_int_equal(socks.logins, 1);
}

/* Neither its password nor the key is told to anybody but the proxy. */
static struct {
  char text[65536];
  struct od_attempt attempt;
} heard;

static void hear_line(void *data, enum od_log_level level, const char *text)
{
  (void)data, (void)level;
  strncat(heard.text, text, sizeof heard.text - strlen(heard.text) - 2);
  strcat(heard.text, "\n");
}

static void hear_attempt(void *data, const struct od_attempt *attempt)
{
  (void)data;
  heard.attempt = *attempt;
}

static void test_hooks(void **state)
{
  (void)state;
  for (int kind = 0; kind < 3; kind++) {
    char proxy[64];
    const struct server_options options = {.tls = true, .http2 = kind == 1, .proxy = kind == 2};
    struct server *server = server_start(&options, &good, 1);
    snprintf(proxy, sizeof proxy, "http://user:%s@127.0.0.1:%u", TEST_KEY, server_port(server));
    struct od_client *client = new_client(
        (struct od_client_options){
            .log = hear_line, .log_level = OD_LOG_DEBUG, .observe = hear_attempt, .proxy = kind == 2 ? proxy : NULL},
        server, true);
    struct od_reply reply = {0};
    memset(&heard, 0, sizeof heard);
    od_send(client, &test_hang_up, &test_request, &reply);
    expect(OD_ACCEPTED, &reply);
    assert_string_equal(reply.request_id, "r-5");
    assert_holds(heard.text, "libcurl: ");
    assert_holds(heard.text, "SSL connection using");
    assert_null(strstr(heard.text, "user 'user'"));
    assert_null(strstr(heard.text, TEST_KEY));
    assert_null(strstr(heard.text, &TEST_NUMBER[1]));
    assert_string_equal(heard.attempt.path, "/calls/{id}/hangup");
    assert_int_equal(heard.attempt.http_status, 200);
    assert_true(heard.attempt.timings.connect_us > 0);
    assert_true(heard.attempt.timings.tls_us > 0);
    assert_true(heard.attempt.timings.first_byte_us > 0);
    assert_true(heard.attempt.timings.total_us >= heard.attempt.timings.tls_us + heard.attempt.timings.first_byte_us);
    assert_true(reply.timings.total_us >= heard.attempt.timings.total_us);

    memset(&heard, 0, sizeof heard);
    od_send(client, &test_hang_up, &test_request, &reply);
    expect(OD_ACCEPTED, &reply);
    assert_int_equal(heard.attempt.timings.tls_us, 0); /* the connection was there */
    assert_int_equal(heard.attempt.timings.connect_us, 0);
    assert_null(strstr(heard.text, TEST_KEY));
    od_reply_clear(&reply);
    od_client_free(client);
    assert_int_equal(server_stop(server), 2);
  }
}

static int begin(void **state)
{
  (void)state;
  certificates_begin();
  return 0;
}

static int end(void **state)
{
  (void)state;
  certificates_end();
  return 0;
}

int main(void)
{
  signal(SIGPIPE, SIG_IGN); /* OpenSSL's, in the server */
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_tried_again),
      cmocka_unit_test(test_certificate_is_tried_once),
      cmocka_unit_test(test_cancelled_by_another_thread),
      cmocka_unit_test(test_cancelled_by_a_signal),
      cmocka_unit_test(test_resumed),
      cmocka_unit_test(test_many),
      cmocka_unit_test(test_mixed),
      cmocka_unit_test(test_waiting_ends),
      cmocka_unit_test(test_event_loop),
      cmocka_unit_test(test_event_loop_ends),
      cmocka_unit_test(test_event_loop_deadline),
      cmocka_unit_test(test_attach_refused),
      cmocka_unit_test(test_certificate_files),
      cmocka_unit_test(test_http_version),
      cmocka_unit_test(test_interface),
      cmocka_unit_test(test_proxy_password_is_tried_once),
      cmocka_unit_test(test_hooks),
  };
  return cmocka_run_group_tests(tests, begin, end);
}
