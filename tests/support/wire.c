#include "wire.h"

#include <arpa/inet.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

struct wire_private {
  struct wire *wire;
  const struct wire_reply *script;
  size_t n;
  int listener;
  int stop[2]; /* a pipe; its end tells the thread to end */
  pthread_t thread;
};

static void must(bool condition, const char *what)
{
  if (condition)
    return;
  perror(what);
  abort();
}

static int listen_on_loopback(unsigned *port)
{
  struct sockaddr_in address = {.sin_family = AF_INET};
  socklen_t len = sizeof address;
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  must(fd >= 0 && bind(fd, (struct sockaddr *)&address, len) == 0 && listen(fd, 8) == 0 &&
           getsockname(fd, (struct sockaddr *)&address, &len) == 0,
       "listen");
  *port = ntohs(address.sin_port);
  return fd;
}

unsigned wire_unused_port(void)
{
  unsigned port;
  close(listen_on_loopback(&port));
  return port;
}

/* False: the test is over. */
static bool wait_for(const struct wire_private *p, int fd)
{
  struct pollfd fds[2] = {{.fd = fd, .events = POLLIN}, {.fd = p->stop[0], .events = POLLIN}};
  return poll(fds, 2, -1) > 0 && fds[1].revents == 0;
}

/* Where the request ends, or 0: it is not all there yet. */
static size_t request_end(const char *text)
{
  const char *head_end = strstr(text, "\r\n\r\n");
  size_t body = 0;
  if (head_end == NULL)
    return 0;
  for (const char *line = text; line < head_end; line = strstr(line, "\r\n") + 2)
    if (strncasecmp(line, "Content-Length:", 15) == 0)
      body = strtoul(line + 15, NULL, 10);
  size_t end = (size_t)(head_end + 4 - text) + body;
  return strlen(text) >= end ? end : 0;
}

/* The next request, which replaces the one before when it is complete. */
static bool read_request(struct wire_private *p, int fd)
{
  char text[sizeof p->wire->request] = "";
  size_t len = 0;
  while (request_end(text) == 0) {
    ssize_t n = wait_for(p, fd) ? recv(fd, text + len, sizeof text - 1 - len, 0) : -1;
    if (n <= 0)
      return false;
    len += (size_t)n;
    text[len] = '\0';
  }
  memcpy(p->wire->request, text, len + 1);
  p->wire->requests++;
  return true;
}

static bool send_all(int fd, const char *bytes, size_t len)
{
  while (len > 0) {
    ssize_t n = send(fd, bytes, len, MSG_NOSIGNAL);
    if (n <= 0)
      return false;
    bytes += n;
    len -= (size_t)n;
  }
  return true;
}

static void serve_connection(struct wire_private *p, int fd)
{
  while (read_request(p, fd)) {
    size_t i = (size_t)p->wire->requests - 1;
    const struct wire_reply *reply = &p->script[i < p->n ? i : p->n - 1];
    if (!send_all(fd, reply->bytes, reply->len != 0 ? reply->len : strlen(reply->bytes)))
      return;
    if (reply->then == WIRE_RESET)
      setsockopt(fd, SOL_SOCKET, SO_LINGER, &(struct linger){.l_onoff = 1}, sizeof(struct linger));
    if (reply->then != WIRE_KEEP)
      return;
  }
}

static void *serve(void *arg)
{
  struct wire_private *p = arg;
  while (wait_for(p, p->listener)) {
    int fd = accept(p->listener, NULL, NULL);
    if (fd < 0)
      continue;
    p->wire->connections++;
    serve_connection(p, fd);
    close(fd);
  }
  return NULL;
}

void wire_start(struct wire *wire, const struct wire_reply *script, size_t n)
{
  struct wire_private *p = malloc(sizeof *p);
  must(p != NULL, "malloc");
  *wire = (struct wire){.private = p};
  *p = (struct wire_private){.wire = wire, .script = script, .n = n};
  p->listener = listen_on_loopback(&wire->port);
  snprintf(wire->url, sizeof wire->url, "http://127.0.0.1:%u", wire->port);
  must(pipe(p->stop) == 0, "pipe");
  must(pthread_create(&p->thread, NULL, serve, p) == 0, "pthread_create");
}

void wire_stop(struct wire *wire)
{
  struct wire_private *p = wire->private;
  close(p->stop[1]);
  pthread_join(p->thread, NULL);
  close(p->stop[0]);
  close(p->listener);
  free(p);
  wire->private = NULL;
}

void wire_ask(unsigned port, const char *request, char *answer, size_t size)
{
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  size_t len = 0;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  must(fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0, "connect");
  must(send_all(fd, request, strlen(request)), "send");
  for (ssize_t n; len < size - 1 && (n = recv(fd, answer + len, size - 1 - len, 0)) > 0;)
    len += (size_t)n;
  answer[len] = '\0';
  close(fd);
}
