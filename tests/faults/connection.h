/* What server.c gives to the two protocols: one connection, with TLS or without. */
#ifndef CONNECTION_H
#define CONNECTION_H

#include "server.h"

#include <pthread.h>

struct connection {
  struct connection *next;
  struct server *server;
  pthread_t thread;
  int fd; /* -1: closed */
  SSL *ssl;
};

/* How many bytes came; 0 or less: it is over. */
int take(struct connection *connection, void *bytes, size_t most);
bool put(struct connection *connection, const void *bytes, size_t len);

/* Ends it: `reset` breaks it off. */
void finish(struct connection *connection, bool reset);

/* Counts a request; returns what it comes to. */
const struct answer *count_request(struct server *server);
const struct server_options *options_of(const struct server *server);

/* What an answer has for a body, in memory to be freed. */
char *make_body(const struct answer *answer, size_t *len);

void serve_http2(struct connection *connection);

#endif
