/* Lets libcurl run: one call until it is over, many at once, or in a host's event loop. All of them are exchanges on
 * one curl_multi, and end in settle(). */
#include "transport_curl.h"

#include <outdial/many.h>

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

struct driver {
  struct od_client *client;
  CURLM *multi;
  struct od_transfer *idle, *flying;
  struct od_call *waiting;        /* for their next try; the one that is due first comes first */
  struct od_reply *first, **last; /* of the replies that od_wait() returns */
  size_t started;                 /* and not returned by od_wait() */
  int wake[2];                    /* a pipe; od_cancel() writes into it */
  struct od_loop loop;            /* of the host; without functions: none */
  int64_t curl_due_us, told_us;   /* when libcurl wants a tick, and for when the host's timer is set; NEVER */
};

#define NEVER INT64_MAX
enum { LONGEST_SLEEP_US = 1000000 };

static int64_t now_us(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* In milliseconds, rounded up; at most what fits. */
static int until(int64_t due_us, int64_t now)
{
  if (due_us <= now)
    return 0;
  const int64_t ms = (due_us - now + 999) / 1000;
  return ms < INT_MAX ? (int)ms : INT_MAX;
}

/* ---- calls on their way ---------------------------------------------------------------------------------- */

static struct od_transfer *take_transfer(struct driver *driver, CURLcode *code)
{
  struct od_transfer *transfer = driver->idle;
  if (transfer == NULL)
    return od_transfer_new(driver->client, code);
  driver->idle = transfer->next;
  return transfer;
}

static void give_back(struct driver *driver, struct od_transfer *transfer)
{
  transfer->call = NULL;
  transfer->next = driver->idle;
  driver->idle = transfer;
}

static void let_wait(struct driver *driver, struct od_call *call)
{
  struct od_call **place = &driver->waiting;
  while (*place != NULL && od_call_wake_us(*place) <= od_call_wake_us(call))
    place = &(*place)->next;
  call->next = *place;
  *place = call;
}

static void put_out(struct driver *driver, struct od_reply *reply)
{
  reply->next = NULL;
  *driver->last = reply;
  driver->last = &reply->next;
}

/* A call that could not even be given to libcurl. */
static void fail(struct od_call *call, CURLcode code, int64_t now)
{
  struct od_evidence seen = {.fault = code == CURLE_OUT_OF_MEMORY ? OD_FAULT_NO_MEMORY : OD_FAULT_SETUP};
  snprintf(seen.cause, sizeof seen.cause, "%s", curl_easy_strerror(code));
  od_call_end(call, &seen, now);
}

static bool fly(struct driver *driver, struct od_call *call, int64_t now)
{
  CURLcode code;
  struct od_transfer *transfer = take_transfer(driver, &code);
  if (transfer != NULL) {
    code = od_transfer_begin(transfer, call);
    if (code == CURLE_OK && curl_multi_add_handle(driver->multi, transfer->easy) == CURLM_OK) {
      transfer->previous = NULL;
      transfer->next = driver->flying;
      if (transfer->next != NULL)
        transfer->next->previous = transfer;
      driver->flying = transfer;
      return true;
    }
    give_back(driver, transfer);
  }
  fail(call, code != CURLE_OK ? code : CURLE_OUT_OF_MEMORY, now);
  return false;
}

/* The next step of a call that is neither flying nor waiting. */
static void step(struct driver *driver, struct od_call *call)
{
  for (;;) {
    const int64_t now = now_us();
    switch (od_call_step(call, now)) {
    case OD_STEP_EXCHANGE:
      if (fly(driver, call, now))
        return;
      break;
    case OD_STEP_WAIT:
      let_wait(driver, call);
      return;
    case OD_STEP_DONE:
      if (call->queued) {
        put_out(driver, call->reply);
        od_call_free(call);
      }
      return;
    }
  }
}

static void land(struct driver *driver, struct od_transfer *transfer, CURLcode code, bool cancelled)
{
  struct od_call *call = transfer->call;
  struct od_evidence seen;
  od_transfer_end(transfer, code, cancelled, &seen);
  curl_multi_remove_handle(driver->multi, transfer->easy);
  if (transfer->next != NULL)
    transfer->next->previous = transfer->previous;
  *(transfer->previous != NULL ? &transfer->previous->next : &driver->flying) = transfer->next;
  give_back(driver, transfer);
  od_call_end(call, &seen, now_us());
  step(driver, call);
}

/* What libcurl is through with; what was cancelled; what has waited long enough. */
static void settle(struct driver *driver)
{
  int left;
  for (CURLMsg *message; (message = curl_multi_info_read(driver->multi, &left)) != NULL;) {
    char *transfer = NULL;
    if (message->msg == CURLMSG_DONE &&
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer) == CURLE_OK)
      land(driver, (struct od_transfer *)(void *)transfer, message->data.result, false);
  }
  const bool cancelled = atomic_load(&driver->client->cancelled);
  while (cancelled && driver->flying != NULL)
    land(driver, driver->flying, CURLE_ABORTED_BY_CALLBACK, true);
  struct od_call *due = driver->waiting, **end = &due;
  while (*end != NULL && (cancelled || od_call_wake_us(*end) <= now_us()))
    end = &(*end)->next;
  driver->waiting = *end;
  *end = NULL;
  for (struct od_call *next; due != NULL; due = next) {
    next = due->next;
    step(driver, due);
  }
}

static void drain(struct driver *driver)
{
  char bytes[64];
  while (read(driver->wake[0], bytes, sizeof bytes) > 0)
    ;
}

/* When libcurl could not go on, for want of memory, it does not say with which transfer: all of them end. */
static void check(struct driver *driver, CURLMcode code)
{
  while (code != CURLM_OK && driver->flying != NULL)
    land(driver, driver->flying, CURLE_OUT_OF_MEMORY, false);
}

static void turn(struct driver *driver)
{
  int running;
  check(driver, curl_multi_perform(driver->multi, &running));
  settle(driver);
}

/* libcurl ends transfers at their deadlines by itself, unless it had no memory to keep them in mind. */
static void end_overdue(struct driver *driver)
{
  const int64_t now = now_us();
  for (struct od_transfer *transfer = driver->flying, *next; transfer != NULL; transfer = next) {
    next = transfer->next;
    if (now >= transfer->call->deadline_us)
      land(driver, transfer, CURLE_OPERATION_TIMEDOUT, false);
  }
}

/* Until libcurl or a waiting call has something to do, od_cancel() was called, or `end_us` comes. Never for long: see
 * end_overdue(). */
static void sleep_until(struct driver *driver, int64_t end_us)
{
  struct curl_waitfd wake = {.fd = driver->wake[0], .events = CURL_WAIT_POLLIN};
  const int64_t now = now_us();
  int ready = 0;
  if (end_us > now + LONGEST_SLEEP_US)
    end_us = now + LONGEST_SLEEP_US;
  if (driver->waiting != NULL && od_call_wake_us(driver->waiting) < end_us)
    end_us = od_call_wake_us(driver->waiting);
  check(driver, curl_multi_wait(driver->multi, &wake, 1, until(end_us, now), &ready));
  if (ready == 0)
    end_overdue(driver);
  if (wake.revents != 0)
    drain(driver);
}

/* ---- one call -------------------------------------------------------------------------------------------- */

/* Others that are in flight go on meanwhile. */
static void run(void *data, struct od_call *call)
{
  struct driver *driver = data;
  if (driver->loop.watch != NULL) {
    static const struct od_evidence seen = {.fault = OD_FAULT_SETUP, .cause = "the client is in an event loop"};
    if (od_call_step(call, now_us()) == OD_STEP_EXCHANGE)
      od_call_end(call, &seen, now_us());
    return;
  }
  step(driver, call);
  while (turn(driver), call->state != OD_CALL_DONE)
    sleep_until(driver, NEVER);
}

/* May run in a signal handler. A pipe that is full wakes as well. */
static void wake(void *data)
{
  const struct driver *driver = data;
  const int saved = errno;
  (void)!write(driver->wake[1], "", 1);
  errno = saved;
}

/* ---- many ------------------------------------------------------------------------------------------------ */

/* NULL: the client has another transport. */
static struct driver *driver_of(const struct od_client *client)
{
  return client->transport.run == run ? client->transport.data : NULL;
}

/* Tells the host when to come next; `at_us` if nothing is earlier. */
static void arm(struct driver *driver, int64_t at_us)
{
  if (driver->loop.timer == NULL)
    return;
  if (driver->curl_due_us < at_us)
    at_us = driver->curl_due_us;
  if (driver->waiting != NULL && od_call_wake_us(driver->waiting) < at_us)
    at_us = od_call_wake_us(driver->waiting);
  if (at_us == NEVER && driver->flying != NULL)
    at_us = now_us() + LONGEST_SLEEP_US;
  if (at_us == driver->told_us)
    return;
  driver->told_us = at_us;
  driver->loop.timer(driver->loop.data, at_us == NEVER ? -1 : until(at_us, now_us()));
}

void od_start(struct od_client *client, const struct od_operation *operation, const void *request,
              struct od_reply *reply)
{
  struct driver *driver = driver_of(client);
  struct od_call *call = od_call_new(client, operation, request, reply);
  if (driver == NULL) {
    od_call_free(call);
    return;
  }
  driver->started++;
  if (call != NULL) {
    call->queued = true;
    step(driver, call);
  } else
    put_out(driver, reply);
  arm(driver, driver->first != NULL ? now_us() : NEVER);
}

struct od_reply *od_wait(struct od_client *client, long timeout_ms)
{
  struct driver *driver = driver_of(client);
  if (driver == NULL)
    return NULL;
  const bool blocks = driver->loop.watch == NULL;
  const bool forever = timeout_ms < 0 || timeout_ms > OD_MAX_TIMEOUT_MS; /* no call takes longer */
  const int64_t end_us = forever ? NEVER : now_us() + (int64_t)timeout_ms * 1000;
  while (blocks && driver->first == NULL && driver->started != 0) {
    turn(driver);
    if (driver->first != NULL || now_us() >= end_us)
      break;
    sleep_until(driver, end_us);
  }
  struct od_reply *reply = driver->first;
  if (reply != NULL) {
    driver->started--;
    driver->first = reply->next;
    if (driver->first == NULL)
      driver->last = &driver->first;
  }
  return reply;
}

size_t od_in_flight(const struct od_client *client)
{
  const struct driver *driver = driver_of(client);
  return driver != NULL ? driver->started : 0;
}

/* ---- in a host's event loop ------------------------------------------------------------------------------ */

static int watch(CURL *easy, curl_socket_t fd, int what, void *arg, void *unused)
{
  const struct driver *driver = arg;
  (void)easy, (void)unused;
  driver->loop.watch(driver->loop.data, fd,
                     (what == CURL_POLL_IN || what == CURL_POLL_INOUT ? OD_READABLE : 0) |
                         (what == CURL_POLL_OUT || what == CURL_POLL_INOUT ? OD_WRITABLE : 0));
  return 0;
}

static int set_timer(CURLM *multi, long timeout_ms, void *arg)
{
  struct driver *driver = arg;
  (void)multi;
  driver->curl_due_us = timeout_ms < 0 ? NEVER : now_us() + (int64_t)timeout_ms * 1000;
  return 0;
}

enum od_status od_attach(struct od_client *client, const struct od_loop *loop)
{
  struct driver *driver = driver_of(client);
  if (driver == NULL || driver->started != 0 || loop->watch == NULL || loop->timer == NULL)
    return OD_INVALID;
  driver->loop = *loop;
  curl_multi_setopt(driver->multi, CURLMOPT_SOCKETFUNCTION, watch);
  curl_multi_setopt(driver->multi, CURLMOPT_SOCKETDATA, driver);
  curl_multi_setopt(driver->multi, CURLMOPT_TIMERFUNCTION, set_timer);
  curl_multi_setopt(driver->multi, CURLMOPT_TIMERDATA, driver);
  loop->watch(loop->data, driver->wake[0], OD_READABLE);
  return OD_OK;
}

static void act(struct od_client *client, curl_socket_t fd, int events)
{
  struct driver *driver = driver_of(client);
  int running;
  if (driver == NULL)
    return;
  if (fd == CURL_SOCKET_TIMEOUT)
    driver->curl_due_us = NEVER; /* libcurl's timer rings once, and it says when it wants another */
  if (fd == driver->wake[0])
    drain(driver);
  else
    check(driver, curl_multi_socket_action(driver->multi, fd,
                                           ((events & OD_READABLE) != 0 ? CURL_CSELECT_IN : 0) |
                                               ((events & OD_WRITABLE) != 0 ? CURL_CSELECT_OUT : 0),
                                           &running));
  if (driver->curl_due_us == NEVER)
    end_overdue(driver);
  settle(driver);
  arm(driver, NEVER);
}

void od_ready(struct od_client *client, int fd, int events)
{
  act(client, fd, events);
}

void od_tick(struct od_client *client)
{
  struct driver *driver = driver_of(client);
  if (driver != NULL)
    driver->told_us = NEVER; /* the host's timer is over */
  act(client, CURL_SOCKET_TIMEOUT, 0);
}

/* ---- life ------------------------------------------------------------------------------------------------ */

static void close_driver(void *data)
{
  struct driver *driver = data;
  atomic_store(&driver->client->cancelled, true);
  if (driver->multi != NULL)
    settle(driver);
  for (struct od_transfer *transfer = driver->idle, *next; transfer != NULL; transfer = next) {
    next = transfer->next;
    od_transfer_free(transfer);
  }
  curl_multi_cleanup(driver->multi);
  if (driver->loop.watch != NULL) {
    driver->loop.watch(driver->loop.data, driver->wake[0], 0);
    driver->loop.timer(driver->loop.data, -1);
  }
  for (int i = 0; i < 2; i++)
    if (driver->wake[i] >= 0)
      close(driver->wake[i]);
  free(driver);
}

static bool open_pipe(int fds[2])
{
  if (pipe(fds) != 0) {
    fds[0] = fds[1] = -1;
    return false;
  }
  for (int i = 0; i < 2; i++)
    if (fcntl(fds[i], F_SETFD, FD_CLOEXEC) != 0 || fcntl(fds[i], F_SETFL, O_NONBLOCK) != 0)
      return false;
  return true;
}

/* One handle is made at once: it shows whether libcurl takes the options. */
static CURLcode open_driver(struct od_client *client)
{
  CURLcode code;
  struct driver *driver = calloc(1, sizeof *driver);
  if (driver == NULL)
    return CURLE_OUT_OF_MEMORY;
  *driver = (struct driver){.client = client, .last = &driver->first, .wake = {-1, -1}};
  driver->curl_due_us = driver->told_us = NEVER;
  client->transport = (struct od_transport){.run = run, .wake = wake, .free = close_driver, .data = driver};
  if ((driver->idle = od_transfer_new(client, &code)) == NULL)
    return code;
  driver->multi = curl_multi_init();
  return driver->multi != NULL && open_pipe(driver->wake) ? CURLE_OK : CURLE_OUT_OF_MEMORY;
}

enum od_status od_client_new(struct od_client **out, const struct od_vendor *vendor,
                             const struct od_client_options *options, char *message)
{
  const struct od_transport none = {0};
  const enum od_status status = od_client_new_over(out, vendor, options, &none, message);
  if (status != OD_OK)
    return status;
  const CURLcode code = open_driver(*out);
  if (code == CURLE_OK)
    return OD_OK;
  od_client_free(*out);
  *out = NULL;
  od_refuse(message,
            code == CURLE_OUT_OF_MEMORY ? "Out of memory or file descriptors." : "This libcurl cannot be used: %s.",
            curl_easy_strerror(code));
  return code == CURLE_OUT_OF_MEMORY ? OD_NO_MEMORY : OD_INVALID;
}
