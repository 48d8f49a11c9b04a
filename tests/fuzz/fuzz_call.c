/* The machine of a call: [retry_busy, tries] and then for each try [evidence, status][head]\0[body]\0. Whatever comes
 * back, nothing is tried again that may have arrived, the outcome is one that the evidence supports, and dates are
 * what libcurl's parser makes of them. */
#include "fuzz.h"

#include "../support/operations.h"

#include <outdial/transport.h>

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int64_t od_retry_after(const char *value, const char *date); /* runtime/client/state.h */

/* What is left of the input. */
struct rest {
  const uint8_t *at;
  size_t len;
};

static unsigned byte(struct rest *rest)
{
  if (rest->len == 0)
    return 0;
  rest->len--;
  return *rest->at++;
}

/* Up to the next NUL, in a block of its own; free it. */
static char *text(struct rest *rest, size_t *len)
{
  const uint8_t *end = memchr(rest->at, 0, rest->len);
  *len = end != NULL ? (size_t)(end - rest->at) : rest->len;
  char *copy = fuzz_copy(rest->at, *len);
  rest->at += *len + (end != NULL);
  rest->len -= *len + (end != NULL);
  return copy;
}

static void exchange(struct od_call *call, struct rest *rest, struct od_evidence *seen)
{
  static const int statuses[] = {0, 100, 200, 201, 204, 301, 400, 408, 421, 422, 425, 429, 500, 503, 599, 700};
  const unsigned flags = byte(rest), status = byte(rest);
  size_t head_len, body_len;
  char *head = text(rest, &head_len), *body = text(rest, &body_len);
  *seen = (struct od_evidence){.sent = (flags & 1) != 0,
                               .refused = (flags & 2) != 0,
                               .complete = (flags & 4) != 0,
                               .fault = (enum od_fault)(flags >> 4 & 7)};
  if (seen->sent)
    seen->http_status = statuses[status % COUNT(statuses)];
  for (size_t i = 0, end; i < head_len; i = end) {
    for (end = i; end < head_len && head[end] != '\n'; end++)
      ;
    end += end < head_len;
    od_call_header(call, head + i, end - i);
  }
  if (!od_call_take(call, body, body_len))
    seen->complete = false;
  free(head);
  free(body);
}

static void check_outcome(const struct od_evidence *seen, const struct od_reply *reply)
{
  const int status = seen->http_status;
  const bool disowned = status == 421 || status == 425 || (status == 0 && seen->refused);
  const bool success = status >= 200 && status <= 299;
  MUST((reply->outcome == OD_NOT_SENT) == (!seen->sent || disowned), "%s", reply->message);
  MUST(success == (reply->outcome == OD_ACCEPTED || reply->outcome == OD_ACCEPTED_UNREADABLE), "%s", reply->message);
  MUST((reply->outcome == OD_ACCEPTED) == (reply->value != NULL), "%s", reply->message);
  MUST(reply->outcome != OD_ACCEPTED || seen->complete, "%s", reply->message);
  MUST(reply->http_status == status, "%d", reply->http_status);
  MUST(reply->retry_after_s >= 0 && reply->retry_after_s <= 31622400, "%lld", (long long)reply->retry_after_s);
  for (const char *c = reply->request_id; *c != '\0'; c++)
    MUST(*c >= ' ' && *c <= '~', "%s", reply->request_id);
}

/* libcurl understands more dates than three; where both understand both, they must mean the same. */
static void check_date(const char *value)
{
  static const char origin[] = "Sun, 06 Nov 1994 08:49:37 GMT";
  const int64_t seconds = od_retry_after(value, origin);
  if (seconds == 0 || seconds == 31622400 || value[strspn(value, "0123456789")] == '\0')
    return;
  const time_t then = curl_getdate(value, NULL);
  MUST(then == -1 || then - 784111777 == seconds, "'%s': %lld", value, (long long)seconds);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  struct rest rest = {data, size};
  const unsigned first = byte(&rest);
  const struct od_transport none = {0};
  const struct od_client_options options = {
      .api_key = TEST_KEY, .retry_busy = (first & 1) != 0, .max_tries = (int)(first >> 1 & 7), .max_reply_bytes = 300};
  struct od_client *client;
  struct od_reply reply = {0};
  struct od_evidence seen = {0};
  enum od_step step;
  int64_t now_us = 0;
  int tries = 0;
  MUST(od_client_new_over(&client, &test_vendor, &options, &none, NULL) == OD_OK, "a client");
  struct od_call *call = od_call_new(client, &test_place, &test_request, &reply);
  while ((step = od_call_step(call, now_us)) != OD_STEP_DONE) {
    if (step == OD_STEP_WAIT) {
      MUST(od_call_wake_us(call) > now_us && od_call_wake_us(call) < 30000000, "a pause");
      now_us = od_call_wake_us(call);
      continue;
    }
    MUST(tries == 0 || !seen.sent || seen.refused || seen.http_status == 421 || seen.http_status == 425 ||
             (options.retry_busy && (seen.http_status == 429 || seen.http_status == 503)),
         "tried again after status %d", seen.http_status);
    tries++;
    exchange(call, &rest, &seen);
    od_call_end(call, &seen, now_us);
  }
  MUST(reply.tries == tries && tries <= (options.max_tries != 0 ? options.max_tries : OD_DEFAULT_MAX_TRIES), "tries");
  check_outcome(&seen, &reply);
  od_call_free(call);
  od_reply_clear(&reply);
  od_client_free(client);

  size_t len;
  rest = (struct rest){data, size};
  char *value = text(&rest, &len), *terminated = calloc(1, len + 1);
  memcpy(terminated, value, len);
  check_date(terminated);
  free(value);
  free(terminated);
  return 0;
}
