/* What the files of the client share. Data flows from options.c (what a client is made of) to call.c (the machine),
 * which outcome.c serves; whatever drives the machine comes last. */
#ifndef OD_STATE_H
#define OD_STATE_H

#include "../codec/arena.h"
#include "../codec/report.h"

#include <outdial/descriptor.h>
#include <outdial/transport.h>

#include <stdatomic.h>

/* Lines that an exchange can have, with the NULL. */
#define OD_MAX_HEADERS 8

struct od_client {
  const struct od_vendor *vendor;
  struct od_transport transport;
  struct od_client_options options;       /* with defaults in place, texts in the arena; no api_key */
  const char *headers[2][OD_MAX_HEADERS]; /* without and with a body; end with NULL */
  char *auth, *proxy;                     /* texts that are secret; NULL: there is none */
  struct od_call *idle;                   /* calls that are over, with their buffers */
  atomic_bool cancelled;
  struct od_arena arena;
};

enum od_call_state { OD_CALL_READY = 0, OD_CALL_EXCHANGING, OD_CALL_WAITING, OD_CALL_DONE };

struct od_call {
  struct od_call *next; /* in the one list where it is: idle, or its driver's */
  struct od_client *client;
  const struct od_operation *operation;
  struct od_reply *reply;
  enum od_call_state state;
  bool queued; /* od_start() began it: its reply goes to od_wait() */
  int64_t began_us, deadline_us, wake_us;
  struct od_buffer path, body, url; /* of the request; kept, so that the next call allocates nothing */
  struct od_exchange exchange;
  struct od_buffer *bytes;        /* of the reply, which owns them */
  char retry_after[64], date[64]; /* of the reply's headers */
  bool too_large, no_memory;      /* why no more of the reply was taken */
  struct od_evidence seen;        /* of the last try */
};

/* options.c: why the options cannot be used, in `message`; and a client with copies of them. */
enum od_status od_options_check(const struct od_vendor *vendor, const struct od_client_options *options, char *message);
OD_MUST_CHECK bool od_options_copy(struct od_client *client, const struct od_client_options *options);
void od_options_wipe(struct od_client *client);

/* `message` may be NULL; returns OD_INVALID. */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
enum od_status
od_refuse(char *message, const char *format, ...);

/* To the host's log, if it wants that level. */
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
void od_log(const struct od_client *client, enum od_log_level level, const char *format, ...);

static inline char od_lower(char c)
{
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* retry_after.c: how many seconds a Retry-After header asks to wait; 0: none, or not to be understood. `date` is the
 * Date header of the same reply, "" when there is none; then the machine's clock counts. */
int64_t od_retry_after(const char *value, const char *date);

/* outcome.c: from evidence to verdict. Pure. */

/* What the page says of an error's status; NULL: nothing. */
const struct od_error_reply *od_documented(const struct od_operation *operation, int status);

enum od_outcome od_classify(const struct od_operation *operation, const struct od_evidence *seen, bool readable);

/* Sets the reply's outcome, status and message.
 *   seen      zero but for the fault when the request was not even attempted
 *   readable  the reply was complete and could be decoded
 *   reply     its report says what is wrong with the request; after an exchange, why the reply could not be read */
void od_judge(const struct od_operation *operation, const struct od_evidence *seen, bool readable,
              struct od_reply *reply);

#endif
