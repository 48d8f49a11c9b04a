/* A server on loopback that says exactly what a test tells it to, byte by byte, and counts. */
#ifndef WIRE_H
#define WIRE_H

#include <stdbool.h>
#include <stddef.h>

enum wire_then {
  WIRE_KEEP,  /* wait for the next request on this connection */
  WIRE_CLOSE, /* end it in order */
  WIRE_RESET  /* break it off */
};

/* What answers one request; the last one of a script answers all that follow. */
struct wire_reply {
  const char *bytes;
  size_t len; /* 0: strlen(bytes) */
  enum wire_then then;
};

struct wire {
  char url[64]; /* http://127.0.0.1:PORT */
  unsigned port;
  int connections;     /* read these after wire_stop() */
  int requests;        /* complete ones */
  char request[65536]; /* the last complete one, NUL-terminated */
  struct wire_private *private;
};

void wire_start(struct wire *wire, const struct wire_reply *script, size_t n);
void wire_stop(struct wire *wire);

/* Sends a request to a server on 127.0.0.1 and returns what it says until it closes, cut to `size`. */
void wire_ask(unsigned port, const char *request, char *answer, size_t size);

/* A port of 127.0.0.1 where nobody listens. */
unsigned wire_unused_port(void);

#endif
