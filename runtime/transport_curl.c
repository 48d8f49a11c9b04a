#include "transport.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct od_transport {
  CURL *curl;
  CURLcode code; /* of the last option that was set */
  bool guarded;  /* libcurl asks before it writes a request, so that it can be kept from writing it twice */
  int requests;  /* how often it has asked during this exchange */
  char error[CURL_ERROR_SIZE];
};

#define SET(option, value) ((transport->code = curl_easy_setopt(transport->curl, option, value)) == CURLE_OK)
/* The same for what the libcurl at run time may be too old to know. */
#define SET_IF_KNOWN(option, value) (SET(option, value) || transport->code == CURLE_UNKNOWN_OPTION)

#if LIBCURL_VERSION_NUM >= 0x075000
/* On a reused connection that dies before the first byte of a reply, libcurl sends the request once more by itself, and
 * tells nobody. The server may have acted on the first one: stop it. */
static int before_request(void *arg, char *remote_ip, char *local_ip, int remote_port, int local_port)
{
  struct od_transport *transport = arg;
  (void)remote_ip, (void)local_ip, (void)remote_port, (void)local_port;
  return transport->requests++ == 0 ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}
#endif

/* False where the libcurl at run time or compile time is older than 7.80. There each request goes over a connection of
 * its own, which libcurl does not repeat. */
static bool set_guard(struct od_transport *transport)
{
#if LIBCURL_VERSION_NUM >= 0x075000
  if (SET(CURLOPT_PREREQFUNCTION, before_request))
    return SET(CURLOPT_PREREQDATA, transport);
#endif
  (void)transport;
  return false;
}

/* Bytes of the reply, decompressed. Taking fewer than were offered ends the transfer. */
static size_t keep(char *data, size_t one, size_t len, void *arg)
{
  struct od_exchange *exchange = arg;
  struct od_buffer *reply = exchange->reply;
  (void)one; /* is 1 */
  if (len > exchange->max_reply_bytes - reply->len) {
    len = exchange->max_reply_bytes - reply->len;
    exchange->seen.too_large = true;
  }
  if (len == 0)
    return 0;
  if (reply->capacity - reply->len <= len) {
    size_t capacity = 2 * reply->len + len + 1;
    char *grown = realloc(reply->data, capacity);
    if (grown == NULL) {
      exchange->seen.no_memory = true;
      return 0;
    }
    reply->data = grown;
    reply->capacity = capacity;
  }
  memcpy(reply->data + reply->len, data, len);
  reply->len += len;
  reply->data[reply->len] = '\0';
  return len;
}

/* Mostly libcurl's defaults, written down because everything rests on them. TLS early data and TCP fast open stay off
 * as well: they would send the request before before_request() is asked. */
static bool set_safety(struct od_transport *transport, const char *ca_file)
{
#if LIBCURL_VERSION_NUM >= 0x075500
  if (!SET_IF_KNOWN(CURLOPT_PROTOCOLS_STR, "https,http")) /* client.c allows http to loopback only */
    return false;
#else
  if (!SET(CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTPS | CURLPROTO_HTTP)))
    return false;
#endif
  transport->guarded = set_guard(transport);
  return SET(CURLOPT_FOLLOWLOCATION, 0L) && SET(CURLOPT_SSL_VERIFYPEER, 1L) && SET(CURLOPT_SSL_VERIFYHOST, 2L) &&
         SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) && SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED) &&
         (ca_file == NULL || SET(CURLOPT_CAINFO, ca_file)) &&
         (transport->guarded || (SET(CURLOPT_FRESH_CONNECT, 1L) && SET(CURLOPT_FORBID_REUSE, 1L)));
}

static bool set_manners(struct od_transport *transport)
{
#if LIBCURL_VERSION_NUM >= 0x075700
  /* When the deadline passes while a name is being resolved, the resolver's thread is left to end by itself; libcurl
   * would wait for it, long after the deadline. */
  if (!SET_IF_KNOWN(CURLOPT_QUICK_EXIT, 1L))
    return false;
#endif
  return SET(CURLOPT_NOSIGNAL, 1L) && SET(CURLOPT_ERRORBUFFER, transport->error) && SET(CURLOPT_WRITEFUNCTION, keep) &&
         /* No proxy from the environment, which a library does not read; an option to name one is still to come. */
         SET(CURLOPT_PROXY, "") &&
         /* The path goes out as it was written: a segment ".." is an ID like others, not another resource. */
         SET(CURLOPT_PATH_AS_IS, 1L) &&
         /* Asks for an uncompressed reply, and understands the server that compresses nevertheless. */
         SET(CURLOPT_ACCEPT_ENCODING, "identity");
}

enum od_status od_transport_new(struct od_transport **out, const char *ca_file, const char **fault)
{
  struct od_transport *transport = calloc(1, sizeof *transport);
  enum od_status status = OD_NO_MEMORY;
  *out = NULL;
  if (transport == NULL)
    return OD_NO_MEMORY;
  /* Initialises libcurl if nobody has; never curl_global_init(), which even when all is initialised must not run beside
   * others in older versions, and never curl_global_cleanup(), because the host may use libcurl too. */
  transport->curl = curl_easy_init();
  if (transport->curl != NULL && set_safety(transport, ca_file) && set_manners(transport)) {
    *out = transport;
    return OD_OK;
  }
  if (transport->curl != NULL && transport->code != CURLE_OUT_OF_MEMORY) {
    *fault = curl_easy_strerror(transport->code);
    status = OD_INVALID;
  }
  od_transport_free(transport);
  return status;
}

void od_transport_free(struct od_transport *transport)
{
  if (transport == NULL)
    return;
  curl_easy_cleanup(transport->curl);
  free(transport);
}

/* The list that libcurl wants is laid over the client's lines, so that the key is not copied once more. `lines` has
 * room for two more than the exchange may have. */
static struct curl_slist *list_headers(const struct od_exchange *exchange, struct curl_slist *lines)
{
  static char no_expect[] = "Expect:", no_type[] = "Content-Type:"; /* a name alone takes libcurl's own header away */
  size_t n = 0;
  lines[n++].data = no_expect;
  if (!exchange->has_body)
    lines[n++].data = no_type;
  for (const char *const *header = exchange->headers; *header != NULL; header++)
    lines[n++].data = (char *)*header; /* libcurl only reads it */
  for (size_t i = 0; i < n; i++)
    lines[i].next = i + 1 < n ? &lines[i + 1] : NULL;
  return lines;
}

static bool set_request(struct od_transport *transport, struct od_exchange *exchange, struct curl_slist *headers)
{
  bool posts = exchange->has_body || strcmp(exchange->method, "GET") != 0; /* without a body: Content-Length: 0 */
  return SET(CURLOPT_URL, exchange->url) && SET(CURLOPT_HTTPHEADER, headers) &&
         (posts ? SET(CURLOPT_POSTFIELDS, exchange->has_body ? exchange->body : "") &&
                      SET(CURLOPT_POSTFIELDSIZE_LARGE, exchange->has_body ? (curl_off_t)exchange->body_len : 0)
                : SET(CURLOPT_HTTPGET, 1L)) &&
         SET(CURLOPT_CUSTOMREQUEST, exchange->method) && SET(CURLOPT_TIMEOUT_MS, exchange->timeout_ms) &&
         SET(CURLOPT_WRITEDATA, exchange);
}

/* Without the guard, and so on a fresh connection: only what fails while connecting fails before the request. */
static bool failed_connecting(CURLcode code)
{
  return code == CURLE_URL_MALFORMAT || code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_CONNECT ||
         code == CURLE_SSL_CONNECT_ERROR || code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE;
}

/* The bytes of the request and the reply have no place in `cause`, and libcurl puts none there. */
static void explain(const struct od_transport *transport, CURLcode code, struct od_evidence *seen)
{
  const char *cause = transport->error[0] != '\0' ? transport->error : curl_easy_strerror(code);
  if (transport->requests > 1) /* libcurl would speak of before_request() */
    cause = "the connection broke";
  seen->no_memory = seen->no_memory || code == CURLE_OUT_OF_MEMORY;
  snprintf(seen->cause, sizeof seen->cause, "%.*s", (int)sizeof seen->cause - 1, cause);
}

static void gather(const struct od_transport *transport, CURLcode code, struct od_evidence *seen)
{
  long status = 0;
  curl_off_t retry = 0;
  if (curl_easy_getinfo(transport->curl, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK)
    seen->http_status = (int)status;
  if (curl_easy_getinfo(transport->curl, CURLINFO_RETRY_AFTER, &retry) == CURLE_OK)
    seen->retry_s = retry;
  seen->started = transport->guarded ? transport->requests > 0 : !failed_connecting(code);
  seen->complete = code == CURLE_OK;
  seen->certificate = code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE;
  seen->timed_out = code == CURLE_OPERATION_TIMEDOUT;
  if (code != CURLE_OK)
    explain(transport, code, seen);
}

/* Three steps, of which a host with an event loop of its own would replace the one in the middle. */
void od_transport_run(struct od_transport *transport, struct od_exchange *exchange)
{
  struct curl_slist lines[OD_MAX_HEADERS + 2];
  exchange->seen = (struct od_evidence){0};
  transport->requests = 0;
  transport->error[0] = '\0';
  if (set_request(transport, exchange, list_headers(exchange, lines)))
    gather(transport, curl_easy_perform(transport->curl), &exchange->seen);
  else
    explain(transport, transport->code, &exchange->seen);
  (void)SET(CURLOPT_HTTPHEADER, NULL); /* the list ends with this function */
}
