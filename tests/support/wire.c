#define _POSIX_C_SOURCE 200809L /* strncasecmp */

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
  return poll(fds, fd >= 0 ? 2 : 2, -1) > 0 && fds[1].revents == 0;
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

static bool read_request(struct wire_private *p, int fd)
{
  struct wire *wire = p->wire;
  size_t len = 0;
  wire->request[0] = '\0';
  while (request_end(wire->request) == 0) {
    ssize_t n = wait_for(p, fd) ? recv(fd, wire->request + len, sizeof wire->request - 1 - len, 0) : -1;
    if (n <= 0)
      return false;
    len += (size_t)n;
    wire->request[len] = '\0';
  }
  return true;
}

static void serve_connection(struct wire_private *p, int fd)
{
  while (read_request(p, fd)) {
    size_t i = (size_t)p->wire->requests++;
    const struct wire_reply *reply = &p->script[i < p->n ? i : p->n - 1];
    size_t len = reply->len != 0 ? reply->len : strlen(reply->bytes);
    for (ssize_t n = 0; len > 0; len -= (size_t)n)
      if ((n = send(fd, reply->bytes + strlen(reply->bytes) * 0, len, MSG_NOSIGNAL)) <= 0)
        return;
    if (reply->then == WIRE_HANG)
      wait_for(p, -1);
    if (reply->then == WIRE_RESET)
      setsockopt(fd, SOL_SOCKET, SO_LINGER, &(struct linger){.l_onoff = 1}, sizeof(struct linger));
    if (reply->then != WIRE_KEEP)
      return;
  }
}
