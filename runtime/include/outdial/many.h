/* Many calls in flight on one thread, over the connections of one client.
 *
 *     for (size_t i = 0; i < n; i++)
 *       od_vogent_create_dial_start(client, &requests[i], &replies[i]);
 *     for (struct od_reply *reply; (reply = od_wait(client, -1)) != NULL; od_reply_clear(reply))
 *       report_on(reply - replies, reply);
 *
 * Whatever od_send() promises holds for each of them. What a finished call leaves behind is used for the next one, so
 * that a thread which keeps 64 in flight starts one for each that od_wait() returns.
 *
 * A HOST WITH AN EVENT LOOP attaches the client to it. Nothing blocks then:
 *
 *     od_attach(client, &loop)        once
 *     od_ready(client, fd, events)    when something of what loop.watch() asked for has happened
 *     od_tick(client)                 when the time that loop.timer() named is over
 *     od_wait(client, 0)              after each of these, until it returns NULL
 *
 * tests/examples/ has the whole of it for epoll and for libevent. */
#ifndef OUTDIAL_MANY_H
#define OUTDIAL_MANY_H

#include <outdial/outdial.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Validates, encodes, and sees to it that the request goes out. Returns at once; the request is not needed any more.
 * Each operation's header has it with the type of its request.
 *   client  of od_client_new()
 *   reply   cleared first; the library's until od_wait() returns it, which it does even if nothing could be sent */
void od_start(struct od_client *client, const struct od_operation *operation, const void *request,
              struct od_reply *reply);

/* The next call that is over, in the order in which they ended. Waits for up to `timeout_ms` (-1: as long as it takes);
 * an attached client does not wait. NULL: none is over in this time, or none was started. od_client_free() forgets the
 * calls that were not waited for, after it has cancelled them: their replies say so. */
struct od_reply *od_wait(struct od_client *client, long timeout_ms);

/* How many were started and not returned by od_wait(). */
size_t od_in_flight(const struct od_client *client);

/* ---- in a host's event loop ------------------------------------------------------------------------------ */

enum { OD_READABLE = 1, OD_WRITABLE = 2 };

/* What the host does for the client, until od_client_free() has returned. Called from within the library, which must
 * not be called in turn. */
struct od_loop {
  void (*watch)(void *data, int fd, int events); /* from now on for these events; 0: no more, it may be closed next */
  void (*timer)(void *data, long timeout_ms);    /* od_tick() is due after this time; -1: not at all. There is one */
  void *data;
};

/* Before the first call. od_send() cannot be used then. OD_INVALID: the client is not one of od_client_new(), or has
 * calls in flight. */
OD_MUST_CHECK enum od_status od_attach(struct od_client *client, const struct od_loop *loop);
void od_ready(struct od_client *client, int fd, int events);
void od_tick(struct od_client *client);

#ifdef __cplusplus
}
#endif
#endif
