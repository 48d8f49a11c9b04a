#define _GNU_SOURCE /* strcasestr, memmem */

#include "connection.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

struct server {
  struct server_options options;
  const struct answer *answers;
  size_t n;
  SSL_CTX *context;
  int listener;
  unsigned port;
  pthread_t thread;
  pthread_mutex_t lock;
  pthread_cond_t changed;
  struct connection *open; /* also those that are over, until the end */
  int requests, connections;
  bool stopping;
};

static void must(bool condition, const char *what)
{
  if (condition)
    return;
  perror(what);
  abort();
}

/* ---- a connection ---------------------------------------------------------------------------------------- */

int take(struct connection *connection, void *bytes, size_t most)
{
  return connection->ssl != NULL ? SSL_read(connection->ssl, bytes, (int)most)
                                 : (int)recv(connection->fd, bytes, most, 0);
}

bool put(struct connection *connection, const void *bytes, size_t len)
{
  for (const char *from = bytes; len > 0;) {
    const int n = connection->ssl != NULL ? SSL_write(connection->ssl, from, (int)len)
                                          : (int)send(connection->fd, from, len, MSG_NOSIGNAL);
    if (n <= 0)
      return false;
    from += n;
    len -= (size_t)n;
  }
  return true;
}

void finish(struct connection *connection, bool reset)
{
  struct server *server = connection->server;
  if (reset)
    setsockopt(connection->fd, SOL_SOCKET, SO_LINGER, &(struct linger){.l_onoff = 1}, sizeof(struct linger));
  else if (connection->ssl != NULL)
    SSL_shutdown(connection->ssl);
  pthread_mutex_lock(&server->lock);
  close(connection->fd);
  connection->fd = -1;
  pthread_mutex_unlock(&server->lock);
}

/* Reads and forgets until the other side ends it. */
static void wait_for_end(struct connection *connection)
{
  char bytes[4096];
  while (take(connection, bytes, sizeof bytes) > 0)
    ;
}

const struct answer *count_request(struct server *server)
{
  pthread_mutex_lock(&server->lock);
  const size_t i = (size_t)server->requests++;
  pthread_cond_broadcast(&server->changed);
  pthread_mutex_unlock(&server->lock);
  return &server->answers[i < server->n ? i : server->n - 1];
}

const struct server_options *options_of(const struct server *server)
{
  return &server->options;
}

char *make_body(const struct answer *answer, size_t *len)
{
  if (answer->zeros == 0) {
    *len = answer->body_len != 0 ? answer->body_len : answer->body != NULL ? strlen(answer->body) : 0;
    char *body = malloc(*len + 1);
    memset(body, ' ', *len);
    if (answer->body != NULL)
      memcpy(body, answer->body, *len);
    return body;
  }
  z_stream z = {0};
  static unsigned char nothing[65536];
  const size_t room = answer->zeros / 500 + 1000;
  char *body = malloc(room);
  must(body != NULL && deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) == Z_OK, "zlib");
  z.next_out = (unsigned char *)body;
  z.avail_out = (unsigned)room;
  for (size_t left = answer->zeros; left != 0;) {
    z.next_in = nothing;
    z.avail_in = (unsigned)(left < sizeof nothing ? left : sizeof nothing);
    left -= z.avail_in;
    deflate(&z, left == 0 ? Z_FINISH : Z_NO_FLUSH);
  }
  *len = z.total_out;
  deflateEnd(&z);
  return body;
}

/* ---- HTTP/1.1 -------------------------------------------------------------------------------------------- */

/* Until something could be read (the request, of which nothing is read), or the other side has gone. */
static void await(const struct connection *connection, short what)
{
  struct pollfd fd = {.fd = connection->fd, .events = what};
  poll(&fd, 1, 60000);
}

/* Reads a head into `text`, from behind its first `len` bytes; returns how many there are, 0 at the end. */
static size_t read_head(struct connection *connection, char *text, size_t len, size_t size)
{
  while (text[len] = '\0', strstr(text, "\r\n\r\n") == NULL) {
    const int n = len < size - 1 ? take(connection, text + len, size - 1 - len) : 0;
    if (n <= 0)
      return 0;
    len += (size_t)n;
  }
  return len;
}

/* Reads what the answer wants to have been read. False: the connection is over. */
static bool read_request(struct connection *connection, const struct answer **answer)
{
  char text[16384];
  size_t len;
  pthread_mutex_lock(&connection->server->lock);
  const size_t i = (size_t)connection->server->requests;
  const struct answer *next = &connection->server->answers[i < connection->server->n ? i : connection->server->n - 1];
  pthread_mutex_unlock(&connection->server->lock);
  if (next->reading == READ_NOT) {
    await(connection, POLLIN);
    *answer = next;
    return true;
  }
  if (take(connection, text, 1) <= 0)
    return false;
  *answer = count_request(connection->server);
  if ((*answer)->reading == READ_FIRST_BYTE)
    return true;
  if ((len = read_head(connection, text, 1, sizeof text)) == 0)
    return false;
  if ((*answer)->reading == READ_HEAD)
    return true;
  const char *length = strcasestr(text, "\r\nContent-Length:");
  size_t left = length != NULL ? strtoul(length + 17, NULL, 10) : 0;
  left -= len - (size_t)(strstr(text, "\r\n\r\n") + 4 - text);
  while (left != 0) {
    const int n = take(connection, text, left < sizeof text ? left : sizeof text);
    if (n <= 0)
      return false;
    left -= (size_t)n;
  }
  return true;
}

static bool trickle(struct connection *connection, const void *bytes, size_t len)
{
  const char *head_end = memmem(bytes, len, "\r\n\r\n", 4); /* a whole head goes at once, however slow the machine is */
  const size_t begin = head_end != NULL ? (size_t)(head_end + 4 - (const char *)bytes) : 0;
  if (!put(connection, bytes, begin))
    return false;
  for (size_t i = begin; i < len; i++) {
    if (!put(connection, (const char *)bytes + i, 1))
      return false;
    usleep(30000);
  }
  return true;
}

static bool reply(struct connection *connection, const struct answer *answer)
{
  bool (*const say)(struct connection *, const void *, size_t) = answer->then == THEN_TRICKLE ? trickle : put;
  char head[512] = "";
  char *body = NULL;
  const char *bytes = answer->raw;
  size_t len = answer->raw_len != 0 ? answer->raw_len : answer->raw != NULL ? strlen(answer->raw) : 0, body_len = 0;
  if (answer->status != 0) {
    body = make_body(answer, &body_len);
    len = (size_t)snprintf(head, sizeof head, "HTTP/1.1 %d .\r\n%sContent-Length: %zu\r\n\r\n", answer->status,
                           answer->headers != NULL ? answer->headers : "", body_len);
    bytes = head;
  }
  const bool sent = say(connection, bytes, len) && say(connection, body, body_len);
  free(body);
  return sent;
}

static void serve_http1(struct connection *connection)
{
  const struct answer *answer;
  while (read_request(connection, &answer)) {
    const bool sent = reply(connection, answer);
    if (answer->then == THEN_SILENCE && answer->reading != READ_ALL)
      await(connection, POLLRDHUP);
    else if (answer->then == THEN_SILENCE)
      wait_for_end(connection);
    if (!sent || answer->then != THEN_KEEP) {
      finish(connection, answer->then == THEN_RESET);
      return;
    }
  }
}

/* ---- the beginning of a connection ----------------------------------------------------------------------- */

/* False: it ended here. */
static bool greet_as_proxy(struct connection *connection)
{
  static const char *const words[] = {[PROXY_403] = "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n",
                                      [PROXY_407] = "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                                                    "Content-Length: 0\r\n\r\n",
                                      [PROXY_502] = "HTTP/1.1 502 Gone\r\nContent-Length: 0\r\n\r\n",
                                      [PROXY_CLOSE] = "",
                                      [PROXY_TRUNCATED] = "HTTP/1.1 2"};
  const enum greeting greeting = connection->server->options.greeting;
  char head[4096];
  if (read_head(connection, head, 0, sizeof head) == 0)
    return false;
  if (strncmp(head, "CONNECT ", 8) != 0) { /* a request in the clear, which nobody may send to a proxy */
    count_request(connection->server);
    return false;
  }
  if (greeting < PROXY_403)
    return put(connection, "HTTP/1.1 200 Connected\r\n\r\n", 26);
  put(connection, words[greeting], strlen(words[greeting]));
  if (greeting == PROXY_403 || greeting == PROXY_407 || greeting == PROXY_502)
    wait_for_end(connection);
  return false;
}

static void serve(struct connection *connection)
{
  const struct server_options *options = &connection->server->options;
  const unsigned char *protocol = NULL;
  unsigned len = 0;
  if (options->greeting == GREET_SILENCE)
    wait_for_end(connection);
  if (options->greeting == GREET_RESET || options->greeting == GREET_CLOSE || options->greeting == GREET_SILENCE)
    return;
  if (options->proxy && !greet_as_proxy(connection))
    return;
  if (options->tls) {
    if (options->greeting == GREET_RESET_IN_TLS || options->greeting == GREET_GARBAGE) {
      char hello[5];
      recv(connection->fd, hello, sizeof hello, 0);
      if (options->greeting == GREET_GARBAGE) {
        put(connection, "220 mail.invalid ESMTP\r\n", 24);
        wait_for_end(connection);
      }
      return;
    }
    SSL *ssl = SSL_new(connection->server->context);
    SSL_set_fd(ssl, connection->fd);
    connection->ssl = ssl;
    if (SSL_accept(ssl) != 1)
      return;
    SSL_get0_alpn_selected(ssl, &protocol, &len);
  }
  if (options->greeting == GREET_RESET_AFTER)
    return;
  if (len == 2)
    serve_http2(connection);
  else
    serve_http1(connection);
}

static void *connection_thread(void *arg)
{
  struct connection *connection = arg;
  const enum greeting greeting = connection->server->options.greeting;
  serve(connection);
  if (connection->fd >= 0)
    finish(connection, greeting == GREET_RESET || greeting == GREET_RESET_IN_TLS || greeting == GREET_RESET_AFTER);
  SSL_free(connection->ssl);
  connection->ssl = NULL;
  return NULL;
}

static int choose_protocol(SSL *ssl, const unsigned char **out, unsigned char *out_len, const unsigned char *in,
                           unsigned in_len, void *arg)
{
  static const unsigned char http2[] = "\2h2\10http/1.1", http1[] = "\10http/1.1";
  const struct server *server = arg;
  (void)ssl;
  return SSL_select_next_proto((unsigned char **)(void *)out, out_len, server->options.http2 ? http2 : http1,
                               server->options.http2 ? 12 : 9, in, in_len) == OPENSSL_NPN_NEGOTIATED
             ? SSL_TLSEXT_ERR_OK
             : SSL_TLSEXT_ERR_NOACK;
}

/* ---- a server -------------------------------------------------------------------------------------------- */

static void *listener_thread(void *arg)
{
  struct server *server = arg;
  for (;;) {
    const int fd = accept(server->listener, NULL, NULL);
    pthread_mutex_lock(&server->lock);
    const bool stopping = server->stopping;
    if (fd >= 0 && !stopping) {
      struct connection *connection = calloc(1, sizeof *connection);
      setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
      must(connection != NULL, "calloc");
      *connection = (struct connection){.next = server->open, .server = server, .fd = fd};
      server->open = connection;
      server->connections++;
      must(pthread_create(&connection->thread, NULL, connection_thread, connection) == 0, "pthread_create");
    }
    pthread_mutex_unlock(&server->lock);
    if (stopping) {
      if (fd >= 0)
        close(fd);
      return NULL;
    }
  }
}

struct server *server_start(const struct server_options *options, const struct answer *answers, size_t n)
{
  struct sockaddr_in address = {.sin_family = AF_INET};
  socklen_t len = sizeof address;
  struct server *server = calloc(1, sizeof *server);
  must(server != NULL, "calloc");
  *server = (struct server){.options = *options, .answers = answers, .n = n};
  pthread_mutex_init(&server->lock, NULL);
  pthread_cond_init(&server->changed, NULL);
  if (options->tls) {
    server->context = certificates_context(options->certificate, options->asks_for_certificate);
    SSL_CTX_set_alpn_select_cb(server->context, choose_protocol, server);
    if (options->no_tickets)
      SSL_CTX_set_num_tickets(server->context, 0);
  }
  server->listener = socket(AF_INET, SOCK_STREAM, 0);
  if (options->receive_buffer != 0)
    setsockopt(server->listener, SOL_SOCKET, SO_RCVBUF, &options->receive_buffer, sizeof options->receive_buffer);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  must(bind(server->listener, (struct sockaddr *)&address, len) == 0 && listen(server->listener, 128) == 0 &&
           getsockname(server->listener, (struct sockaddr *)&address, &len) == 0,
       "listen");
  server->port = ntohs(address.sin_port);
  must(pthread_create(&server->thread, NULL, listener_thread, server) == 0, "pthread_create");
  return server;
}

unsigned server_port(const struct server *server)
{
  return server->port;
}

int server_requests(struct server *server)
{
  pthread_mutex_lock(&server->lock);
  const int n = server->requests;
  pthread_mutex_unlock(&server->lock);
  return n;
}

int server_connections(struct server *server)
{
  pthread_mutex_lock(&server->lock);
  const int n = server->connections;
  pthread_mutex_unlock(&server->lock);
  return n;
}

void server_await(struct server *server, int requests)
{
  pthread_mutex_lock(&server->lock);
  while (server->requests < requests)
    pthread_cond_wait(&server->changed, &server->lock);
  pthread_mutex_unlock(&server->lock);
}

int server_stop(struct server *server)
{
  pthread_mutex_lock(&server->lock);
  server->stopping = true;
  for (struct connection *connection = server->open; connection != NULL; connection = connection->next)
    if (connection->fd >= 0)
      shutdown(connection->fd, SHUT_RDWR);
  pthread_mutex_unlock(&server->lock);
  shutdown(server->listener, SHUT_RDWR);
  pthread_join(server->thread, NULL);
  for (struct connection *connection = server->open, *next; connection != NULL; connection = next) {
    next = connection->next;
    pthread_join(connection->thread, NULL);
    free(connection);
  }
  close(server->listener);
  SSL_CTX_free(server->context);
  const int requests = server->requests;
  pthread_cond_destroy(&server->changed);
  pthread_mutex_destroy(&server->lock);
  free(server);
  return requests;
}

unsigned bad_port(bool listens)
{
  struct sockaddr_in address = {.sin_family = AF_INET};
  socklen_t len = sizeof address;
  const int listener = socket(AF_INET, SOCK_STREAM, 0);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  must(bind(listener, (struct sockaddr *)&address, len) == 0 && (!listens || listen(listener, 0) == 0) &&
           getsockname(listener, (struct sockaddr *)&address, &len) == 0,
       "listen");
  for (int i = 0; listens && i < 4; i++) {
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    fcntl(fd, F_SETFL, O_NONBLOCK);
    (void)!connect(fd, (struct sockaddr *)&address, sizeof address);
  }
  return ntohs(address.sin_port);
}
