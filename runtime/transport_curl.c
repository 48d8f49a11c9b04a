#include "transport.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct od_transport {
  CURL *curl;
  bool guarded; /* libcurl asks before it writes a request, so that it can be kept from writing it twice */
  int requests; /* how often it has asked during this exchange */
  char error[CURL_ERROR_SIZE];
};

#define SET(option, value) (curl_easy_setopt(transport->curl, option, value) == CURLE_OK)

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

static bool set_manners(struct od_transport *transport, const char *ca_file)
{
  return SET(CURLOPT_ERRORBUFFER, transport->error) && SET(CURLOPT_WRITEFUNCTION, keep) &&
         SET(CURLOPT_NOSIGNAL, 1L)
#if LIBCURL_VERSION_NUM >= 0x075700
         /* When the deadline passes while a name is being resolved, leave the resolver's thread to end by itself;
          * without this, libcurl waits for it, long after the deadline. */
         && SET(CURLOPT_QUICK_EXIT, 1L)
#endif
         /* A proxy from the environment would be a surprise in a library; one that is asked for is an option to come.
          */
         && SET(CURLOPT_PROXY, "")
         /* Ask for an uncompressed reply, and understand the server that compresses nevertheless. */
         && SET(CURLOPT_ACCEPT_ENCODING, "identity")
         /* These are libcurl's defaults; they are written down because everything rests on them. TLS early data and TCP
          * fast open stay off as well: both would send the request before before_request() is asked. */
         && SET(CURLOPT_FOLLOWLOCATION, 0L) && SET(CURLOPT_SSL_VERIFYPEER, 1L) && SET(CURLOPT_SSL_VERIFYHOST, 2L) &&
         SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED) && SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) &&
#if LIBCURL_VERSION_NUM >= 0x075500
         SET(CURLOPT_PROTOCOLS_STR, "https,http") && /* client.c allows http to loopback only */
#else
         SET(CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTPS | CURLPROTO_HTTP)) &&
#endif
         (ca_file == NULL || SET(CURLOPT_CAINFO, ca_file)) &&
         (transport->guarded || (SET(CURLOPT_FRESH_CONNECT, 1L) && SET(CURLOPT_FORBID_REUSE, 1L)));
}

enum od_status od_transport_new(struct od_transport **out, const char *ca_file)
{
  struct od_transport *transport = calloc(1, sizeof *transport);
  *out = NULL;
  if (transport == NULL)
    return OD_NO_MEMORY;
  /* Initialises libcurl if nobody has; never curl_global_init(), which even when all is initialised must not run beside
   * others in older versions, and never curl_global_cleanup(), because the host may use libcurl too. */
  transport->curl = curl_easy_init();
  transport->guarded = transport->curl != NULL && set_guard(transport);
  if (transport->curl == NULL || !set_manners(transport, ca_file)) {
    od_transport_free(transport);
    return OD_NO_MEMORY;
  }
  *out = transport;
  return OD_OK;
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

static void gather(struct od_transport *transport, CURLcode code, struct od_evidence *seen)
{
  long status = 0;
  curl_off_t retry = 0;
  const char *cause = transport->error[0] != '\0' ? transport->error : curl_easy_strerror(code);
  if (curl_easy_getinfo(transport->curl, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK)
    seen->http_status = (int)status;
  if (curl_easy_getinfo(transport->curl, CURLINFO_RETRY_AFTER, &retry) == CURLE_OK)
    seen->retry_s = retry;
  seen->started = transport->guarded ? transport->requests > 0 : !failed_connecting(code);
  seen->complete = code == CURLE_OK;
  seen->certificate = code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE;
  seen->timed_out = code == CURLE_OPERATION_TIMEDOUT;
  seen->no_memory = seen->no_memory || code == CURLE_OUT_OF_MEMORY;
  if (transport->requests > 1)
    cause = "the connection broke";
  if (code != CURLE_OK)
    snprintf(seen->cause, sizeof seen->cause, "%.*s", (int)sizeof seen->cause - 1, cause);
}

/* Three steps, of which a host with an event loop of its own would replace the one in the middle. */
void od_transport_run(struct od_transport *transport, struct od_exchange *exchange)
{
  struct curl_slist lines[OD_MAX_HEADERS + 2];
  exchange->seen = (struct od_evidence){0};
  transport->requests = 0;
  transport->error[0] = '\0';
  if (!set_request(transport, exchange, list_headers(exchange, lines))) {
    exchange->seen.no_memory = true;
    return;
  }
  CURLcode code = curl_easy_perform(transport->curl);
  gather(transport, code, &exchange->seen);
  (void)SET(CURLOPT_HTTPHEADER, NULL); /* the list ends with this function */
}
