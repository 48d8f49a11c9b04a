#include "report.h"
#include "transport.h"

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

/* Whether the page of this operation says of the status: nothing was done, try again later. */
static bool documented_as_busy(const struct od_operation *operation, int status)
{
  for (uint16_t i = 0; i < operation->n_errors; i++)
    if (operation->errors[i].status == status)
      return operation->errors[i].busy;
  return false;
}

/* A status decides alone, whatever happened to the rest of the reply. What proves neither that the request was carried
 * out nor that it was not, is unknown: silence, 1xx, 408 (the server may have had enough of the request to act on it),
 * 5xx (a gateway does not know what stands behind it did). */
static enum od_outcome classify(const struct od_operation *operation, const struct od_evidence *seen, bool readable)
{
  int status = seen->http_status;
  if (status == 0)
    return seen->started ? OD_UNKNOWN : OD_NOT_SENT;
  if (status >= 200 && status <= 299)
    return readable ? OD_ACCEPTED : OD_ACCEPTED_UNREADABLE;
  if (status == 429 || documented_as_busy(operation, status))
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
  if (error[0] != '\0')
    snprintf(message, OD_MESSAGE_SIZE, "Not sent: %s; mend the request.", error);
  else if (seen->no_memory)
    snprintf(message, OD_MESSAGE_SIZE, "Not sent: out of memory.");
  else if (seen->certificate)
    snprintf(message, OD_MESSAGE_SIZE,
             "Not sent: the server's certificate was refused (%s); check the base URL and the CA file.", seen->cause);
  else if (seen->timed_out)
    snprintf(message, OD_MESSAGE_SIZE, "Not sent: no connection within the deadline; it is safe to send it again.");
  else
    snprintf(message, OD_MESSAGE_SIZE, "Not sent: %s; it is safe to send it again.", seen->cause);
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

static void say_busy(const struct od_evidence *seen, char *message)
{
  if (seen->retry_s > 0)
    snprintf(message, OD_MESSAGE_SIZE,
             "The server refused the request for now with %d; send it again in %" PRId64 " s or later.",
             seen->http_status, seen->retry_s);
  else
    snprintf(message, OD_MESSAGE_SIZE, "The server refused the request for now with %d; send it again later.",
             seen->http_status);
}

static void say_unknown(const struct od_evidence *seen, char *message)
{
  static const char advice[] = "it may have been carried out, so look before you send it again";
  if (seen->http_status >= 200)
    snprintf(message, OD_MESSAGE_SIZE, "The server answered the request with %d; %s.", seen->http_status, advice);
  else if (seen->timed_out)
    snprintf(message, OD_MESSAGE_SIZE, "The request was sent and not answered within the deadline; %s.", advice);
  else
    snprintf(message, OD_MESSAGE_SIZE, "The request was sent and not answered (%s); %s.", seen->cause, advice);
}

enum od_outcome od_judge(const struct od_operation *operation, const struct od_evidence *seen,
                         const struct od_report *report, bool readable, char message[OD_MESSAGE_SIZE])
{
  enum od_outcome outcome = classify(operation, seen, readable);
  char error[156];
  describe_error(report, error, sizeof error);
  switch (outcome) {
  case OD_NOT_SENT:
    say_not_sent(seen, error, message);
    break;
  case OD_REJECTED:
    say_rejected(seen->http_status, message);
    break;
  case OD_BUSY:
    say_busy(seen, message);
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
  return outcome;
}
