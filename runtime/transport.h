/* The seam between the client and the network: what is sent, and what is known afterwards.
 *
 * client.c makes an exchange of a request, a transport carries it out, outcome.c judges what was seen. transport_curl.c
 * is the only file that includes libcurl; another transport is another implementation of its three functions. */
#ifndef OD_TRANSPORT_H
#define OD_TRANSPORT_H

#include <outdial/descriptor.h>

/* What is known after an exchange. Evidence, not error codes: the same error of libcurl (a timeout, a reset) stands on
 * both sides of the moment from which on the request may have arrived. Zero says that nothing was attempted. */
struct od_evidence {
  bool started;     /* the first byte was about to be written; from here on the request may have arrived */
  bool certificate; /* the server could not prove who it is */
  bool timed_out;   /* the deadline passed */
  bool no_memory;
  bool complete;   /* a reply was read to its end */
  bool too_large;  /* the reply is longer than max_reply_bytes; that many were kept */
  int http_status; /* of the last status line that was read; 0: none was */
  int64_t retry_s; /* how long the server asks to wait, in seconds; 0: it does not */
  char cause[128]; /* what failed, in words that hold nothing of the request or the reply; "" */
};

struct od_exchange {
  const char *method;
  const char *url;
  const char *const *headers; /* lines "Name: value", one of them with the key; ends with NULL */
  const char *body;           /* meaningful if has_body */
  size_t body_len;
  bool has_body;
  long timeout_ms; /* one deadline over resolving, connecting, sending and reading */
  size_t max_reply_bytes;

  struct od_buffer *reply; /* receives the body of the reply; NUL-terminated, whatever happens, unless it has no data */
  struct od_evidence seen;
};

/* Lines that an exchange can have, with the NULL. */
#define OD_MAX_HEADERS 8

/* A transport keeps its connection from one exchange to the next. `ca_file` may be NULL. OD_INVALID: what there is of
 * libcurl cannot be used, `fault` is set to the reason. */
struct od_transport;
OD_MUST_CHECK enum od_status od_transport_new(struct od_transport **out, const char *ca_file, const char **fault);
void od_transport_free(struct od_transport *transport);

/* Sends the request at most once, follows no redirect, returns by the deadline. */
void od_transport_run(struct od_transport *transport, struct od_exchange *exchange);

/* Everything of od_send() before the transport, in client.c: the exchange borrows from the client, the request and the
 * reply's arena. Other than OD_OK: nothing may be sent, and the reply's report or want of memory says why. The program
 * shows with it what would be sent. */
OD_MUST_CHECK enum od_status od_prepare(struct od_client *client, const struct od_operation *operation,
                                        const void *request, struct od_exchange *exchange, struct od_reply *reply);

/* From evidence to verdict, in outcome.c. Pure.
 *   seen      zero but for no_memory when the request was not even attempted
 *   report    what is wrong with the request; after an exchange, why the reply could not be read
 *   readable  the reply was complete and could be decoded
 *   message   receives one sentence: what happened, and what to do */
enum od_outcome od_judge(const struct od_operation *operation, const struct od_evidence *seen,
                         const struct od_report *report, bool readable, char message[OD_MESSAGE_SIZE]);

#endif
