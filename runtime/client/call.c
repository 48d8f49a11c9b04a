/* A call: what is sent, what came back, what is known, and whether to try again. No sockets, no clock. */
#include "state.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The first pause; each one after it is twice as long, up to the last. */
enum { FIRST_PAUSE_MS = 200, LAST_PAUSE_MS = 10000 };

/* ---- before anything is sent ----------------------------------------------------------------------------- */

static void release_buffer(void *buffer)
{
  od_buffer_clear(buffer);
}

/* The buffer into which the reply will be read. It is the reply's before anything is sent, so that want of memory
 * cannot lose the body afterwards. */
static struct od_buffer *new_reply_buffer(struct od_arena *arena)
{
  struct od_buffer *buffer = od_arena_alloc(arena, sizeof *buffer);
  if (buffer == NULL || !od_arena_on_clear(arena, release_buffer, buffer))
    return NULL;
  *buffer = (struct od_buffer){0};
  return buffer;
}

/* The base URL and the path behind it. */
static bool join_url(struct od_call *call)
{
  const char *base = call->client->options.base_url;
  const size_t len = strlen(base), size = len + call->path.len + 1;
  struct od_buffer *url = &call->url;
  if (url->capacity < size) {
    char *grown = realloc(url->data, size);
    if (grown == NULL)
      return false;
    url->data = grown;
    url->capacity = size;
  }
  memcpy(url->data, base, len);
  memcpy(url->data + len, call->path.data, call->path.len + 1);
  url->len = size - 1;
  return true;
}

static enum od_status prepare(struct od_call *call, const void *request)
{
  const struct od_operation *operation = call->operation;
  struct od_client *client = call->client;
  struct od_report *report = &call->reply->report;
  enum od_status status;
  od_report_start(report, operation->page);
  if (client->vendor != operation->vendor) {
    od_report_add(report, NULL, OD_NO_OFFSET, OD_CODE_CONDITION, OD_ERROR, "a client for %s cannot send %s",
                  client->vendor->title, operation->name);
    return OD_INVALID;
  }
  if ((status = od_validate(operation->request, request, report)) != OD_OK ||
      (status = od_encode_path(operation, request, &call->path, report)) != OD_OK)
    return status;
  if (operation->has_body && (status = od_encode(operation->request, request, &call->body, report)) != OD_OK)
    return status;
  if (!join_url(call) || (call->bytes = new_reply_buffer(&call->reply->arena)) == NULL)
    return OD_NO_MEMORY;
  call->exchange = (struct od_exchange){.method = operation->method,
                                        .url = call->url.data,
                                        .headers = client->headers[operation->has_body],
                                        .body = call->body.data,
                                        .body_len = call->body.len,
                                        .has_body = operation->has_body};
  return OD_OK;
}

static struct od_call *take_idle(struct od_client *client)
{
  struct od_call *call = client->idle;
  if (call == NULL)
    return calloc(1, sizeof *call);
  client->idle = call->next;
  *call = (struct od_call){.path = call->path, .body = call->body, .url = call->url};
  return call;
}

static void give_back(struct od_call *call)
{
  call->next = call->client->idle;
  call->client->idle = call;
}

/* As od_reply_clear(), but what it had for memory is kept. */
static void empty_reply(struct od_reply *reply)
{
  struct od_arena arena = reply->arena;
  od_report_clear(&reply->report);
  od_arena_reset(&arena);
  *reply = (struct od_reply){.arena = arena};
}

struct od_call *od_call_new(struct od_client *client, const struct od_operation *operation, const void *request,
                            struct od_reply *reply)
{
  struct od_call *call = take_idle(client);
  enum od_status status = OD_NO_MEMORY;
  empty_reply(reply);
  if (call != NULL) {
    call->client = client;
    call->operation = operation;
    call->reply = reply;
    status = prepare(call, request);
  }
  if (status == OD_OK) {
    reply->outcome = OD_UNKNOWN; /* as long as nobody has said otherwise */
    return call;
  }
  const struct od_evidence nothing = {.fault = status == OD_NO_MEMORY ? OD_FAULT_NO_MEMORY : OD_FAULT_NONE};
  od_judge(operation, &nothing, false, reply);
  if (call != NULL)
    give_back(call);
  return NULL;
}

/* ---- what comes back ------------------------------------------------------------------------------------- */

const struct od_exchange *od_call_exchange(const struct od_call *call)
{
  return &call->exchange;
}

/* The header's value, if this line has that name; NULL otherwise. `name` is in lower case. */
static const char *value_of(const char *line, const char *end, const char *name)
{
  for (; *name != '\0'; line++, name++)
    if (line == end || od_lower(*line) != *name)
      return NULL;
  if (line == end || *line++ != ':')
    return NULL;
  while (line != end && (*line == ' ' || *line == '\t'))
    line++;
  return line;
}

/* Texts that are too long or not printable are as good as none. */
static void keep_value(const char *value, const char *end, char *to, size_t size)
{
  const size_t len = (size_t)(end - value);
  for (size_t i = 0; i < len; i++)
    if (value[i] < ' ' || value[i] > '~')
      return;
  if (len >= size)
    return;
  memcpy(to, value, len);
  to[len] = '\0';
}

void od_call_header(struct od_call *call, const char *line, size_t len)
{
  static const char *const ids[] = {"x-request-id", "request-id", "x-correlation-id"};
  struct od_reply *reply = call->reply;
  const char *end = line + len, *value;
  while (end != line && (end[-1] == '\r' || end[-1] == '\n' || end[-1] == ' ' || end[-1] == '\t'))
    end--;
  if (end - line >= 5 && memcmp(line, "HTTP/", 5) == 0) /* of another head: what was before it was 1xx */
    call->retry_after[0] = call->date[0] = reply->request_id[0] = '\0';
  else if ((value = value_of(line, end, "retry-after")) != NULL)
    keep_value(value, end, call->retry_after, sizeof call->retry_after);
  else if ((value = value_of(line, end, "date")) != NULL)
    keep_value(value, end, call->date, sizeof call->date);
  else
    for (size_t i = 0; i < sizeof ids / sizeof *ids && reply->request_id[0] == '\0'; i++)
      if ((value = value_of(line, end, ids[i])) != NULL)
        keep_value(value, end, reply->request_id, sizeof reply->request_id);
}

bool od_call_take(struct od_call *call, const char *bytes, size_t len)
{
  struct od_buffer *reply = call->bytes;
  const size_t most = call->client->options.max_reply_bytes;
  const bool fits = len <= most - reply->len;
  if (!fits) {
    len = most - reply->len;
    call->too_large = true;
  }
  if (len == 0)
    return fits;
  if (reply->capacity - reply->len <= len) {
    const size_t capacity = 2 * reply->len + len + 1;
    char *grown = realloc(reply->data, capacity);
    if (grown == NULL) {
      call->no_memory = true;
      return false;
    }
    reply->data = grown;
    reply->capacity = capacity;
  }
  memcpy(reply->data + reply->len, bytes, len);
  reply->len += len;
  reply->data[reply->len] = '\0';
  return fits;
}

/* Decodes what came, if it is documented; the report says why it cannot be. NULL then. */
static const void *read_body(const struct od_call *call)
{
  const struct od_evidence *seen = &call->seen;
  const bool success = seen->http_status >= 200 && seen->http_status <= 299;
  const struct od_error_reply *error = success ? NULL : od_documented(call->operation, seen->http_status);
  const struct od_object *object = success ? call->operation->reply : error != NULL ? error->body : NULL;
  struct od_reply *reply = call->reply;
  const void *value = NULL;
  if (object == NULL)
    return NULL;
  if (seen->complete)
    (void)!od_decode(&reply->arena, object, reply->body.ptr, reply->body.len, OD_DECODE_REPLY, &value, &reply->report);
  else if (call->too_large)
    od_report_add(&reply->report, NULL, reply->body.len, OD_CODE_SYNTAX, OD_ERROR, "the reply has more than %zu bytes",
                  reply->body.len);
  else if (!call->no_memory)
    od_report_add(&reply->report, NULL, reply->body.len, OD_CODE_SYNTAX, OD_ERROR, "the reply did not come whole: %s",
                  seen->fault == OD_FAULT_DEADLINE    ? "the deadline passed"
                  : seen->fault == OD_FAULT_CANCELLED ? "it was cancelled"
                                                      : seen->cause);
  if (value != NULL && error != NULL)
    od_report_faults(error, value, &reply->report);
  return value;
}

/* ---- what is known, and what comes next ------------------------------------------------------------------ */

static void begin_try(struct od_call *call, int64_t now_us)
{
  struct od_reply *reply = call->reply;
  reply->tries++;
  reply->request_id[0] = call->retry_after[0] = call->date[0] = '\0';
  call->bytes->len = 0;
  call->too_large = call->no_memory = false;
  call->exchange.elsewhere = call->seen.http_status == 421; /* of the try before */
  call->exchange.timeout_ms = (long)((call->deadline_us - now_us + 999) / 1000);
  call->state = OD_CALL_EXCHANGING;
  od_log(call->client, OD_LOG_INFO, "%s: try %d: %s %s%s", call->operation->name, reply->tries, call->operation->method,
         call->client->options.base_url, call->operation->path);
}

/* Nothing more will be tried: what is known of the last try is the outcome. */
static void finish(struct od_call *call)
{
  struct od_reply *reply = call->reply;
  const void *value = NULL;
  if (reply->tries <= 1) /* another one was meant, and given up */
    reply->retried[0] = '\0';
  if (reply->tries != 0) {
    reply->body = (struct od_string){.ptr = call->bytes->len != 0 ? call->bytes->data : NULL, .len = call->bytes->len};
    value = read_body(call);
  }
  od_judge(call->operation, &call->seen, value != NULL, reply);
  *(reply->outcome == OD_ACCEPTED ? &reply->value : &reply->error) = value;
  call->state = OD_CALL_DONE;
}

static void tell(const struct od_call *call, enum od_outcome outcome, const char *why)
{
  const struct od_client_options *options = &call->client->options;
  const struct od_reply *reply = call->reply;
  od_log(call->client, outcome == OD_ACCEPTED ? OD_LOG_INFO : OD_LOG_WARNING, "%s: try %d: %s: %s",
         call->operation->name, reply->tries, od_outcome_text(outcome), why);
  if (options->observe == NULL)
    return;
  const struct od_attempt attempt = {.operation = call->operation->name,
                                     .method = call->operation->method,
                                     .base_url = options->base_url,
                                     .path = call->operation->path,
                                     .number = reply->tries,
                                     .http_status = call->seen.http_status,
                                     .outcome = outcome,
                                     .timings = call->seen.timings};
  options->observe(options->hook_data, &attempt);
}

static bool is_worth_another(const struct od_call *call, enum od_outcome outcome)
{
  const struct od_client_options *options = &call->client->options;
  if (call->reply->tries >= options->max_tries || od_call_cancelled(call))
    return false;
  if (outcome == OD_BUSY)
    return options->retry_busy;
  return outcome == OD_NOT_SENT && (call->seen.sent || call->seen.fault == OD_FAULT_CONNECTION);
}

/* Any number, if only not the same for everybody whose server went down at this moment (splitmix64). */
static uint64_t scatter(const struct od_call *call, int64_t now_us)
{
  uint64_t x = (uint64_t)now_us + (uint64_t)(uintptr_t)call * UINT64_C(0x9E3779B97F4A7C15);
  x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
  return x ^ x >> 31;
}

/* Between half of the pause and all of it; not before the server wants it. */
static int64_t end_of_pause(const struct od_call *call, int64_t now_us)
{
  const int before = call->reply->tries - 1;
  const int64_t doubled = (int64_t)FIRST_PAUSE_MS << (before < 10 ? before : 10);
  const int64_t half_us = (doubled < LAST_PAUSE_MS ? doubled : LAST_PAUSE_MS) * 500;
  return now_us + call->reply->retry_after_s * 1000000 + half_us +
         (int64_t)(scatter(call, now_us) % (uint64_t)(half_us + 1));
}

void od_call_end(struct od_call *call, const struct od_evidence *seen, int64_t now_us)
{
  struct od_reply *reply = call->reply;
  call->seen = *seen;
  reply->timings = seen->timings;
  reply->timings.total_us = now_us - call->began_us;
  reply->retry_after_s = od_retry_after(call->retry_after, call->date);
  const enum od_outcome outcome = od_classify(call->operation, seen, false);
  call->wake_us = end_of_pause(call, now_us);
  if (!is_worth_another(call, outcome) || call->wake_us >= call->deadline_us) {
    finish(call);
    tell(call, reply->outcome, reply->message);
    return;
  }
  if (seen->http_status != 0)
    snprintf(reply->retried, sizeof reply->retried, "the server answered with %d", seen->http_status);
  else
    snprintf(reply->retried, sizeof reply->retried, "%s", seen->cause);
  call->state = OD_CALL_WAITING;
  tell(call, outcome, reply->retried);
  od_log(call->client, OD_LOG_INFO, "%s: waits %" PRId64 " ms before the next try", call->operation->name,
         (call->wake_us - now_us) / 1000);
}

enum od_step od_call_step(struct od_call *call, int64_t now_us)
{
  if (call->state == OD_CALL_READY && call->reply->tries == 0) {
    call->began_us = now_us;
    call->deadline_us = now_us + (int64_t)call->client->options.timeout_ms * 1000;
    if (od_call_cancelled(call)) {
      call->seen.fault = OD_FAULT_CANCELLED;
      finish(call);
    } else
      begin_try(call, now_us);
  } else if (call->state == OD_CALL_WAITING) {
    call->reply->timings.total_us = now_us - call->began_us;
    if (od_call_cancelled(call) || now_us >= call->deadline_us)
      finish(call);
    else if (now_us >= call->wake_us)
      begin_try(call, now_us);
  }
  switch (call->state) {
  case OD_CALL_WAITING:
    return OD_STEP_WAIT;
  case OD_CALL_DONE:
    return OD_STEP_DONE;
  case OD_CALL_READY:
  case OD_CALL_EXCHANGING:
    break;
  }
  return OD_STEP_EXCHANGE;
}

int64_t od_call_wake_us(const struct od_call *call)
{
  return call->wake_us;
}

bool od_call_cancelled(const struct od_call *call)
{
  return atomic_load(&call->client->cancelled);
}

void od_call_free(struct od_call *call)
{
  if (call == NULL)
    return;
  if (call->state == OD_CALL_READY)
    call->seen.fault = OD_FAULT_CANCELLED;
  if (call->state == OD_CALL_EXCHANGING) /* nobody knows how far it went */
    call->seen = (struct od_evidence){.sent = true, .fault = OD_FAULT_CANCELLED};
  if (call->state != OD_CALL_DONE)
    finish(call);
  give_back(call);
}
