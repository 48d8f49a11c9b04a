/* The fault matrix: what can go wrong, on which kind of connection, what must be known afterwards, and how many
 * requests the server may have seen. The table is faults.c. */
#ifndef FAULTS_H
#define FAULTS_H

#include "server.h"

#include <outdial/outdial.h>

/* Kinds of connection. */
enum kind {
  PLAIN,        /* http on loopback, the first request of a connection */
  PLAIN_REUSED, /* the second one */
  TLS,
  TLS_REUSED,
  PROXY, /* TLS through CONNECT */
  HTTP2,
  HTTP2_SHARED, /* a second stream, beside another one that waits for its answer */
  N_KINDS
};

#define ON(kind) (1u << (kind))
#define HTTP_1_1 (ON(PLAIN) | ON(PLAIN_REUSED) | ON(TLS) | ON(TLS_REUSED) | ON(PROXY))
#define ANY_HTTP2 (ON(HTTP2) | ON(HTTP2_SHARED))
#define EVERYWHERE (HTTP_1_1 | ANY_HTTP2)
#define NEW (ON(PLAIN) | ON(TLS) | ON(PROXY) | ON(HTTP2)) /* what needs a connection that does not exist yet */
#define NEW_TLS (ON(TLS) | ON(HTTP2) | ON(PROXY))

/* Where the request is to go. */
enum goal {
  TO_THE_SERVER,
  TO_NOBODY,      /* the name does not resolve */
  TO_CLOSED_PORT, /* the connection is refused */
  TO_FULL_QUEUE,  /* the connection is never answered */
  TO_NO_ROUTE     /* an address that is not to be reached */
};

struct fault {
  const char *name;
  unsigned kinds;
  enum od_outcome outcome;
  int requests; /* that the server sees of this call */

  /* What the server does. */
  struct answer answer;
  enum goal goal;
  enum greeting greeting;
  enum certificate certificate;

  /* What the client is made of, and what else must be known. */
  bool waits;          /* takes all of the client's time */
  bool large;          /* a request of some megabytes */
  int64_t retry_after; /* at least so many seconds are said */
  enum od_outcome or ; /* another outcome that is true as well, by who is faster; OD_NOT_SENT: none */
  const char *says;    /* in the message; NULL: no matter */
};

extern const struct fault faults[];
extern const size_t n_faults;

#endif
