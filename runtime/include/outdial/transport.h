/* outdial over a host's own HTTP stack: everything but the network.
 *
 * A call is a small machine without sockets and without a clock. It makes the bytes of a request, is told what came
 * back, judges what is known, and says whether to try again and when. The library's own client drives it over libcurl;
 * these functions, and what is reached from od_client_new_over(), need no libcurl at run time or link time.
 *
 * A stack that blocks becomes a client's transport, and the typed functions work as ever:
 *
 *     static void run(void *data, struct od_call *call)
 *     {
 *       enum od_step step;
 *       while ((step = od_call_step(call, now_us())) != OD_STEP_DONE) {
 *         if (step == OD_STEP_WAIT) {
 *           sleep_until(od_call_wake_us(call));
 *           continue;
 *         }
 *         struct od_evidence seen = {0};
 *         my_post(data, od_call_exchange(call), call, &seen); // od_call_header(), od_call_take() with what comes
 *         od_call_end(call, &seen, now_us());
 *       }
 *     }
 *
 * A stack with an event loop takes the same steps spread over time: od_call_new(), the steps, od_call_free().
 *
 * What a transport owes to the person who is called: one exchange is one transmission. No retries of its own, no
 * redirects, and evidence that is never better than what it saw. */
#ifndef OUTDIAL_TRANSPORT_H
#define OUTDIAL_TRANSPORT_H

#include <outdial/outdial.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- what is sent, and what is known afterwards ---------------------------------------------------------- */

struct od_exchange {
  const char *method;
  const char *url;
  const char *const *headers; /* lines "Name: value", one of them with the key; ends with NULL */
  const char *body;           /* meaningful if has_body */
  size_t body_len;
  bool has_body;
  bool elsewhere;  /* on a connection that is new: the server of the one before said that it is the wrong one (421) */
  long timeout_ms; /* what is left of the deadline for this try; more than 0 */
};

/* What ended an exchange before its time. Only what may pass (OD_FAULT_CONNECTION) is worth another try. */
enum od_fault {
  OD_FAULT_NONE = 0,
  OD_FAULT_CONNECTION,  /* resolving, connecting, a connection that broke */
  OD_FAULT_DEADLINE,    /* the time of the exchange was over */
  OD_FAULT_CANCELLED,   /* by od_cancel() */
  OD_FAULT_CERTIFICATE, /* the server could not prove who it is */
  OD_FAULT_PROXY,       /* the proxy wants another password */
  OD_FAULT_SETUP,       /* an option that cannot be used */
  OD_FAULT_NO_MEMORY
};

/* Evidence, not error codes: the same error (a timeout, a reset) stands on both sides of the moment from which on the
 * request may have arrived. Zero says that nothing was attempted. */
struct od_evidence {
  bool sent;       /* the first byte of the request may have left */
  bool refused;    /* but the protocol proves that nobody looked at it: HTTP/2's REFUSED_STREAM, GOAWAY below it */
  bool complete;   /* a reply was read to its end */
  int http_status; /* of the last status line of the server that was read; 0: none was */
  enum od_fault fault;
  struct od_timings timings;
  char cause[128]; /* what failed, in words that hold nothing of the request or the reply; "" */
};

/* ---- a call ---------------------------------------------------------------------------------------------- */

struct od_call;

enum od_step {
  OD_STEP_EXCHANGE, /* carry out od_call_exchange(), then od_call_end() */
  OD_STEP_WAIT,     /* nothing until od_call_wake_us(), or od_cancel() */
  OD_STEP_DONE      /* the reply says what is known */
};

/* Validates and encodes: the request is not needed any more when this returns, the reply until the call is freed.
 * NULL: there is nothing to send, and the reply says why. Free with od_call_free(), before the client; a call that is
 * freed half way is judged as if it had been cancelled. */
struct od_call *od_call_new(struct od_client *client, const struct od_operation *operation, const void *request,
                            struct od_reply *reply);
void od_call_free(struct od_call *call);

/* What is to be done at this time, in microseconds of any clock that does not jump. The deadline counts from the first
 * step. */
enum od_step od_call_step(struct od_call *call, int64_t now_us);
int64_t od_call_wake_us(const struct od_call *call);

/* Borrowed from the call; as long as it is done by no od_call_step(). */
const struct od_exchange *od_call_exchange(const struct od_call *call);

/* What came: the lines of every head (the status line as well; of others only a few count), the bytes of the body,
 * decompressed. od_call_take() returns false when no more is wanted: end the exchange. */
void od_call_header(struct od_call *call, const char *line, size_t len);
bool od_call_take(struct od_call *call, const char *bytes, size_t len);

void od_call_end(struct od_call *call, const struct od_evidence *seen, int64_t now_us);

/* Whether od_cancel() was called: an exchange should end now, with OD_FAULT_CANCELLED. */
bool od_call_cancelled(const struct od_call *call);

/* ---- a transport ----------------------------------------------------------------------------------------- */

/* What od_send() and the typed functions work over. */
struct od_transport {
  void (*run)(void *data, struct od_call *call); /* until its step is OD_STEP_DONE */
  void (*wake)(void *data);                      /* NULL, or how od_cancel() gets its attention; async-signal-safe */
  void (*free)(void *data);                      /* NULL, or called by od_client_free() */
  void *data;
};

/* As od_client_new(), over `transport`, which is copied. The options about the connection mean what it makes of them.
 * If this fails, data is not freed. */
OD_MUST_CHECK enum od_status od_client_new_over(struct od_client **out, const struct od_vendor *vendor,
                                                const struct od_client_options *options,
                                                const struct od_transport *transport, char *message);

#ifdef __cplusplus
}
#endif
#endif
