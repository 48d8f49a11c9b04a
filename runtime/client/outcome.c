#include "state.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

const char *od_outcome_text(enum od_outcome outcome)
{
  switch (outcome) {
  case OD_NOT_SENT:
    return "OD_NOT_SENT";
  case OD_REJECTED:
    return "OD_REJECTED";
  case OD_BUSY:
    return "OD_BUSY";
  case OD_ACCEPTED:
    return "OD_ACCEPTED";
  case OD_ACCEPTED_UNREADABLE:
    return "OD_ACCEPTED_UNREADABLE";
  case OD_UNKNOWN:
    break;
  }
  return "OD_UNKNOWN";
}

const struct od_error_reply *od_documented(const struct od_operation *operation, int status)
{
  for (uint16_t i = 0; i < operation->n_errors; i++)
    if (operation->errors[i].status == status)
      return &operation->errors[i];
  return NULL;
}

/* Statuses by which a server says that it did not look at the request: Misdirected Request, Too Early. */
static bool disowns(int status)
{
  return status == 421 || status == 425;
}

/* A status decides alone, whatever happened to the rest of the reply. What proves neither that the request was carried
 * out nor that it was not, is unknown: silence, 1xx, 408 (the server may have had enough of the request to act on it),
 * 5xx (a gateway does not know what stands behind it did). */
enum od_outcome od_classify(const struct od_operation *operation, const struct od_evidence *seen, bool readable)
{
  const int status = seen->http_status;
  const struct od_error_reply *documented = od_documented(operation, status);
  if (!seen->sent || disowns(status) || (status == 0 && seen->refused))
    return OD_NOT_SENT;
  if (status >= 200 && status <= 299)
    return readable ? OD_ACCEPTED : OD_ACCEPTED_UNREADABLE;
  if (status == 429 || (documented != NULL && documented->busy))
    return OD_BUSY;
  if (status >= 300 && status <= 499 && status != 408)
    return OD_REJECTED;
  return OD_UNKNOWN;
}

/* "/toNumber: is required (and 2 more)", or "" when the report has no error. Cut here, so that what to do about it fits
 * behind it. */
static void describe_error(const struct od_report *report, char *text, size_t size)
{
  text[0] = '\0';
  for (size_t i = 0; i < report->len; i++) {
    const struct od_violation *error = &report->items[i];
    if (error->severity != OD_ERROR)
      continue;
    char more[40] = "";
    if (report->errors > 1)
      snprintf(more, sizeof more, " (and %zu more)", report->errors - 1);
    snprintf(text, size, "%.*s%s%.*s%s", od_clip(error->pointer, strlen(error->pointer), 48), error->pointer,
             error->pointer[0] != '\0' ? ": " : "", od_clip(error->message, strlen(error->message), 70), error->message,
             more);
    return;
  }
}

static void say_not_sent(const struct od_evidence *seen, const char *error, char *message)
{
  if (error[0] != '\0') {
    snprintf(message, OD_MESSAGE_SIZE, "Not sent: %s; mend the request.", error);
    return;
  }
  if (seen->sent) {
    snprintf(message, OD_MESSAGE_SIZE, "The server did not look at the request (%s); it is safe to send it again.",
             seen->http_status == 421   ? "421 Misdirected Request"
             : seen->http_status == 425 ? "425 Too Early"
                                        : "HTTP/2: stream refused");
    return;
  }
  switch (seen->fault) {
  case OD_FAULT_NO_MEMORY:
    snprintf(message, OD_MESSAGE_SIZE, "Not sent: out of memory.");
    break;
  case OD_FAULT_CERTIFICATE:
    snprintf(message, OD_MESSAGE_SIZE,
             "Not sent: the server's certificate was refused (%s); check the base URL and the CA file.", seen->cause);
    break;
  case OD_FAULT_PROXY:
    snprintf(message, OD_MESSAGE_SIZE, "Not sent: the proxy refused it (%s); check its user name and password.",
             seen->cause);
    break;
  case OD_FAULT_SETUP:
    snprintf(message, OD_MESSAGE_SIZE, "Not sent: %s; check the client's options.", seen->cause);
    break;
  case OD_FAULT_DEADLINE:
    snprintf(message, OD_MESSAGE_SIZE, "Not sent: no connection within the deadline; it is safe to send it again.");
    break;
  case OD_FAULT_CANCELLED:
    snprintf(message, OD_MESSAGE_SIZE, "Not sent: cancelled; it is safe to send it again.");
    break;
  case OD_FAULT_NONE:
  case OD_FAULT_CONNECTION:
    snprintf(message, OD_MESSAGE_SIZE, "Not sent: %s; it is safe to send it again.", seen->cause);
    break;
  }
}

static void say_rejected(int status, char *message)
{
  if (status <= 399)
    snprintf(message, OD_MESSAGE_SIZE,
             "The server answered %d, a redirect, which is never followed; check the base URL.", status);
  else if (status == 401 || status == 403)
    snprintf(message, OD_MESSAGE_SIZE, "The server refused the request with %d; check the API key.", status);
  else
    snprintf(message, OD_MESSAGE_SIZE, "The server refused the request with %d; mend it before you send it again.",
             status);
}

static void say_busy(int status, int64_t retry_after_s, char *message)
{
  if (retry_after_s > 0)
    snprintf(message, OD_MESSAGE_SIZE,
             "The server refused the request for now with %d; send it again in %" PRId64 " s or later.", status,
             retry_after_s);
  else
    snprintf(message, OD_MESSAGE_SIZE, "The server refused the request for now with %d; send it again later.", status);
}

static void say_unknown(const struct od_evidence *seen, char *message)
{
  static const char advice[] = "it may have been carried out, so look before you send it again";
  if (seen->complete || seen->http_status >= 200) /* 101 is complete, although nobody asked for it */
    snprintf(message, OD_MESSAGE_SIZE, "The server answered the request with %d; %s.", seen->http_status, advice);
  else if (seen->fault == OD_FAULT_DEADLINE)
    snprintf(message, OD_MESSAGE_SIZE, "The request was sent and not answered within the deadline; %s.", advice);
  else if (seen->fault == OD_FAULT_CANCELLED)
    snprintf(message, OD_MESSAGE_SIZE, "The request was sent and cancelled before it was answered; %s.", advice);
  else
    snprintf(message, OD_MESSAGE_SIZE, "The request was sent and not answered (%s); %s.", seen->cause, advice);
}

void od_judge(const struct od_operation *operation, const struct od_evidence *seen, bool readable,
              struct od_reply *reply)
{
  char *message = reply->message, error[156];
  describe_error(&reply->report, error, sizeof error);
  reply->outcome = od_classify(operation, seen, readable);
  reply->http_status = seen->http_status;
  switch (reply->outcome) {
  case OD_NOT_SENT:
    say_not_sent(seen, error, message);
    break;
  case OD_REJECTED:
    say_rejected(seen->http_status, message);
    break;
  case OD_BUSY:
    say_busy(seen->http_status, reply->retry_after_s, message);
    break;
  case OD_ACCEPTED:
    snprintf(message, OD_MESSAGE_SIZE, "The server accepted the request with %d.", seen->http_status);
    break;
  case OD_ACCEPTED_UNREADABLE:
    snprintf(message, OD_MESSAGE_SIZE,
             "The server accepted the request with %d, but its reply could not be read (%s); do not send it again.",
             seen->http_status, error[0] != '\0' ? error : "out of memory");
    break;
  case OD_UNKNOWN:
    say_unknown(seen, message);
    break;
  }
}
