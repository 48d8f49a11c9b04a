/* A server on loopback that counts the requests it sees, and fails as it is told: with TLS or without, HTTP/1.1 or
 * HTTP/2, straight or behind the CONNECT of a proxy. One thread for each connection. */
#ifndef SERVER_H
#define SERVER_H

#include "certificates.h"

#include <stdbool.h>
#include <stddef.h>

/* What becomes of a connection before a request comes. */
enum greeting {
  GREET,              /* it is served */
  GREET_RESET,        /* broken off when it is accepted */
  GREET_CLOSE,        /* closed in order then */
  GREET_SILENCE,      /* neither TLS nor the proxy says anything */
  GREET_GARBAGE,      /* something that is not TLS */
  GREET_RESET_IN_TLS, /* broken off after the first bytes of the handshake */
  GREET_RESET_AFTER,  /* broken off when the handshake is over, before anything of the request is read */
  PROXY_403,          /* the proxy refuses */
  PROXY_407,
  PROXY_502,
  PROXY_CLOSE, /* closes after CONNECT */
  PROXY_TRUNCATED
};

/* How much of the request is read before it is answered. */
enum reading { READ_ALL = 0, READ_FIRST_BYTE, READ_HEAD, READ_NOT };

enum then {
  THEN_KEEP = 0,
  THEN_CLOSE,   /* in order */
  THEN_RESET,   /* broken off */
  THEN_SILENCE, /* says no more */
  THEN_TRICKLE, /* the reply comes byte by byte, slower than anybody waits */

  /* HTTP/2, for the stream of the request */
  THEN_RST_REFUSED, /* RST_STREAM with REFUSED_STREAM */
  THEN_RST_CANCEL,
  THEN_RST_INTERNAL,
  THEN_RST_HTTP_1_1,  /* HTTP_1_1_REQUIRED */
  THEN_GOAWAY_BELOW,  /* its last stream is one before ours */
  THEN_GOAWAY_CLOSES, /* GOAWAY with our stream as the last one, and then the connection is closed */
};

/* What one request comes to. */
struct answer {
  enum reading reading;
  int status;          /* 0: no reply of this kind */
  const char *headers; /* lines with \r\n; NULL: none */
  const char *body;    /* NULL: none */
  size_t body_len;     /* 0: strlen(body); without a body: so many spaces */
  size_t zeros;        /* instead of a body: so many of them, compressed with gzip */
  const char *raw;     /* HTTP/1.1: these very bytes instead */
  size_t raw_len;      /* 0: strlen(raw) */
  bool unfinished;     /* HTTP/2: the stream is not ended */
  enum then then;
};

struct server_options {
  bool tls, http2, proxy, asks_for_certificate;
  bool no_tickets; /* TLS: no session is offered to be resumed */
  enum certificate certificate;
  enum greeting greeting;
  int receive_buffer; /* of the sockets; 0: the system's */
  bool hold_first;    /* HTTP/2: the answer to the first request waits for the second one's */
};

struct server;

/* Requests get the answers in their order; the last one is for all that follow. */
struct server *server_start(const struct server_options *options, const struct answer *answers, size_t n);
unsigned server_port(const struct server *server);

/* Requests of which at least the first byte was read. */
int server_requests(struct server *server);
int server_connections(struct server *server);

/* Waits until so many requests were seen. */
void server_await(struct server *server, int requests);

/* Ends all connections; returns how many requests there were. */
int server_stop(struct server *server);

/* A port on loopback that nobody can connect to: its queue is full if somebody listens there, else it is closed. It
 * stays taken. */
unsigned bad_port(bool listens);

#endif
