#include "transport_curl.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SET(option, value) ((transfer->code = curl_easy_setopt(transfer->easy, option, value)) == CURLE_OK)
/* The same for what the libcurl at run time may be too old to know. */
#define SET_IF_KNOWN(option, value) (SET(option, value) || transfer->code == CURLE_UNKNOWN_OPTION)

/* ---- what libcurl tells ---------------------------------------------------------------------------------- */

/* Whether libcurl says that the server did not look at the request. It goes on from there as it does from a connection
 * that broke, and nothing but this text tells the two apart; and that only for the first request of a connection.
 * Another wording in another version makes it OD_UNKNOWN, which is true as well. */
static bool says_refused(const char *text, size_t len)
{
  char line[80];
  unsigned last = 1;
  snprintf(line, sizeof line, "%.*s", (int)len, text);
  return strncmp(line, "REFUSED_STREAM", 14) == 0 ||
         (sscanf(line, "%*15[a-z] GOAWAY, error=%*u, last_stream=%9u", &last) == 1 && last == 0);
}

/* libcurl's words on what it does. Until the request is written they are about connecting, and the host's log may have
 * them; then they may hold headers. */
static int overhear(CURL *easy, curl_infotype type, char *text, size_t len, void *arg)
{
  struct od_transfer *transfer = arg;
  (void)easy;
  if (type != CURLINFO_TEXT || transfer->call == NULL)
    return 0;
  if (transfer->requests != 0) {
    transfer->refused = transfer->refused || says_refused(text, len);
    return 0;
  }
  if (strncmp(text, "Proxy auth", 10) == 0) /* names the user */
    return 0;
  while (len != 0 && (text[len - 1] == '\n' || text[len - 1] == '\r'))
    len--;
  od_log(transfer->call->client, OD_LOG_DEBUG, "libcurl: %.*s", (int)len, text);
  return 0;
}

#if LIBCURL_VERSION_NUM >= 0x075000
/* On a reused connection that dies before the first byte of a reply, libcurl sends the request once more by itself, and
 * tells nobody. The server may have acted on the first one: stop it. */
static int before_request(void *arg, char *remote_ip, char *local_ip, int remote_port, int local_port)
{
  struct od_transfer *transfer = arg;
  long connects = 0;
  (void)remote_ip, (void)local_ip, (void)remote_port, (void)local_port;
  if (transfer->requests++ != 0)
    return CURL_PREREQFUNC_ABORT;
  /* Without what is said of other requests of the connection; see says_refused(). */
  if (curl_easy_getinfo(transfer->easy, CURLINFO_NUM_CONNECTS, &connects) == CURLE_OK && connects != 0)
    (void)SET(CURLOPT_VERBOSE, 1L);
  return CURL_PREREQFUNC_OK;
}
#endif

static size_t take_header(char *line, size_t one, size_t len, void *arg)
{
  struct od_transfer *transfer = arg;
  (void)one; /* is 1 */
  od_call_header(transfer->call, line, len);
  return len;
}

/* Bytes of the reply, decompressed. Another number than was offered ends the transfer. */
static size_t take_body(char *bytes, size_t one, size_t len, void *arg)
{
  struct od_transfer *transfer = arg;
  (void)one; /* is 1 */
  return od_call_take(transfer->call, bytes, len) ? len : !len;
}

/* ---- options --------------------------------------------------------------------------------------------- */

/* False where the libcurl at run time or compile time is older than 7.80. There each request goes over a connection of
 * its own in HTTP/1.1, which libcurl does not repeat. */
static bool set_guard(struct od_transfer *transfer)
{
#if LIBCURL_VERSION_NUM >= 0x075000
  if (SET(CURLOPT_PREREQFUNCTION, before_request))
    return SET(CURLOPT_PREREQDATA, transfer);
#endif
  (void)transfer;
  return false;
}

static bool is_secure(const char *url)
{
  return strncmp(url, "https:", 6) == 0;
}

static bool set_once_only(struct od_transfer *transfer, const struct od_client_options *options)
{
  transfer->guarded = set_guard(transfer);
  if (!transfer->guarded && !SET(CURLOPT_FORBID_REUSE, 1L))
    return false;
  const bool http2 = transfer->guarded && options->http_version == OD_HTTP_2 && is_secure(options->base_url);
  return SET(CURLOPT_HTTP_VERSION, (long)(http2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1)) &&
         /* Calls that begin together wait for the first one's connection, and share it if it is HTTP/2. */
         SET(CURLOPT_PIPEWAIT, http2 ? 1L : 0L) && SET(CURLOPT_FOLLOWLOCATION, 0L);
}

/* Mostly libcurl's defaults, written down because everything rests on them. TLS early data and TCP fast open stay off
 * as well: they would send the request before before_request() is asked. */
static bool set_safety(struct od_transfer *transfer, const struct od_client_options *options)
{
#if LIBCURL_VERSION_NUM >= 0x075500
  if (!SET_IF_KNOWN(CURLOPT_PROTOCOLS_STR, "https,http")) /* options.c allows http to loopback only */
    return false;
#else
  if (!SET(CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTPS | CURLPROTO_HTTP)))
    return false;
#endif
  return SET(CURLOPT_SSL_VERIFYPEER, 1L) && SET(CURLOPT_SSL_VERIFYHOST, 2L) &&
         SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) && SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED) &&
         (options->ca_file == NULL || SET(CURLOPT_CAINFO, options->ca_file)) &&
         (options->client_cert == NULL || SET(CURLOPT_SSLCERT, options->client_cert)) &&
         (options->client_key == NULL || SET(CURLOPT_SSLKEY, options->client_key));
}

static bool set_manners(struct od_transfer *transfer, const struct od_client_options *options)
{
#if LIBCURL_VERSION_NUM >= 0x075700
  /* When the deadline passes while a name is being resolved, the resolver's thread is left to end by itself; libcurl
   * would wait for it, long after the deadline. */
  if (!SET_IF_KNOWN(CURLOPT_QUICK_EXIT, 1L))
    return false;
#endif
  return SET(CURLOPT_NOSIGNAL, 1L) && SET(CURLOPT_ERRORBUFFER, transfer->error) &&
         SET(CURLOPT_WRITEFUNCTION, take_body) && SET(CURLOPT_WRITEDATA, transfer) &&
         SET(CURLOPT_HEADERFUNCTION, take_header) && SET(CURLOPT_HEADERDATA, transfer) &&
         SET(CURLOPT_DEBUGFUNCTION, overhear) && SET(CURLOPT_DEBUGDATA, transfer) && SET(CURLOPT_PRIVATE, transfer) &&
         SET(CURLOPT_CONNECTTIMEOUT_MS, options->connect_timeout_ms) &&
         /* The path goes out as it was written: a segment ".." is an ID like others, not another resource. */
         SET(CURLOPT_PATH_AS_IS, 1L) &&
         /* Asks for an uncompressed reply, and understands the server that compresses nevertheless. */
         SET(CURLOPT_ACCEPT_ENCODING, "identity");
}

/* What is said of a proxy here is all there is: a library does not read the environment. */
static bool set_way(struct od_transfer *transfer, const struct od_client_options *options, const char *proxy)
{
  return SET(CURLOPT_PROXY, proxy != NULL ? proxy : "") && SET(CURLOPT_NOPROXY, "") &&
         SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L) && /* are not the server's */
         (options->local_interface == NULL || SET(CURLOPT_INTERFACE, options->local_interface));
}

struct od_transfer *od_transfer_new(const struct od_client *client, CURLcode *code)
{
  const struct od_client_options *options = &client->options;
  struct od_transfer *transfer = calloc(1, sizeof *transfer);
  *code = CURLE_OUT_OF_MEMORY;
  if (transfer == NULL)
    return NULL;
  /* Initialises libcurl if nobody has; never curl_global_init(), which even when all is initialised must not run beside
   * others in older versions, and never curl_global_cleanup(), because the host may use libcurl too. */
  transfer->easy = curl_easy_init();
  if (transfer->easy != NULL && set_once_only(transfer, options) && set_safety(transfer, options) &&
      set_manners(transfer, options) && set_way(transfer, options, client->proxy))
    return transfer;
  if (transfer->easy != NULL)
    *code = transfer->code;
  od_transfer_free(transfer);
  return NULL;
}

void od_transfer_free(struct od_transfer *transfer)
{
  curl_easy_cleanup(transfer->easy);
  free(transfer);
}

/* ---- an exchange ----------------------------------------------------------------------------------------- */

/* The list that libcurl wants is laid over the client's lines, so that the key is not copied once more. */
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

CURLcode od_transfer_begin(struct od_transfer *transfer, struct od_call *call)
{
  const struct od_exchange *exchange = od_call_exchange(call);
  const bool gets = strcmp(exchange->method, "GET") == 0 && !exchange->has_body; /* else at least Content-Length: 0 */
  transfer->call = call;
  transfer->requests = 0;
  transfer->refused = false;
  transfer->error[0] = '\0';
  (void)(SET(CURLOPT_URL, exchange->url) && SET(CURLOPT_HTTPHEADER, list_headers(exchange, transfer->lines)) &&
         (gets ? SET(CURLOPT_HTTPGET, 1L)
               : SET(CURLOPT_POSTFIELDS, exchange->has_body ? exchange->body : "") &&
                     SET(CURLOPT_POSTFIELDSIZE_LARGE, exchange->has_body ? (curl_off_t)exchange->body_len : 0)) &&
         SET(CURLOPT_FRESH_CONNECT, exchange->elsewhere || !transfer->guarded ? 1L : 0L) &&
         SET(CURLOPT_CUSTOMREQUEST, gets || strcmp(exchange->method, "POST") == 0 ? NULL : exchange->method) &&
         SET(CURLOPT_TIMEOUT_MS, exchange->timeout_ms) &&
         SET(CURLOPT_VERBOSE, call->client->options.log_level >= OD_LOG_DEBUG ? 1L : 0L));
  return transfer->code;
}

/* ---- evidence -------------------------------------------------------------------------------------------- */

static int64_t time_of(const struct od_transfer *transfer, CURLINFO info)
{
  curl_off_t us = 0;
  return curl_easy_getinfo(transfer->easy, info, &us) == CURLE_OK ? us : 0;
}

static long number_of(const struct od_transfer *transfer, CURLINFO info)
{
  long n = 0;
  return curl_easy_getinfo(transfer->easy, info, &n) == CURLE_OK ? n : 0;
}

/* libcurl counts all of them from the beginning of the exchange. */
static void gather_timings(const struct od_transfer *transfer, struct od_timings *timings)
{
  const int64_t resolved = time_of(transfer, CURLINFO_NAMELOOKUP_TIME_T);
  const int64_t connected = time_of(transfer, CURLINFO_CONNECT_TIME_T);
  const int64_t secured = time_of(transfer, CURLINFO_APPCONNECT_TIME_T);
  const int64_t first_byte = time_of(transfer, CURLINFO_STARTTRANSFER_TIME_T);
  if (number_of(transfer, CURLINFO_NUM_CONNECTS) != 0) {
    timings->dns_us = resolved;
    timings->connect_us = connected > resolved ? connected - resolved : 0;
    timings->tls_us = secured > connected ? secured - connected : 0;
  }
  if (first_byte != 0)
    timings->first_byte_us = first_byte - time_of(transfer, CURLINFO_PRETRANSFER_TIME_T);
  timings->total_us = time_of(transfer, CURLINFO_TOTAL_TIME_T);
}

/* Without the guard, and so on a fresh connection: whether the connection was ready for a request. */
static bool was_connected(const struct od_transfer *transfer)
{
  return time_of(transfer, is_secure(od_call_exchange(transfer->call)->url) ? CURLINFO_APPCONNECT_TIME_T
                                                                            : CURLINFO_CONNECT_TIME_T) != 0;
}

static enum od_fault fault_of(const struct od_transfer *transfer, CURLcode code, const struct od_evidence *seen)
{
  switch (code) {
  case CURLE_OK:
    return OD_FAULT_NONE;
  case CURLE_OUT_OF_MEMORY:
    return OD_FAULT_NO_MEMORY;
  case CURLE_PEER_FAILED_VERIFICATION:
  case CURLE_SSL_ISSUER_ERROR:
  case CURLE_SSL_INVALIDCERTSTATUS:
    return OD_FAULT_CERTIFICATE;
  case CURLE_SSL_CACERT_BADFILE:
  case CURLE_SSL_CERTPROBLEM: /* the client's */
  case CURLE_UNKNOWN_OPTION:
  case CURLE_NOT_BUILT_IN:
  case CURLE_BAD_FUNCTION_ARGUMENT:
  case CURLE_UNSUPPORTED_PROTOCOL:
  case CURLE_URL_MALFORMAT:
  case CURLE_INTERFACE_FAILED:
  case CURLE_FAILED_INIT:
    return OD_FAULT_SETUP;
  case CURLE_OPERATION_TIMEDOUT: /* of connecting, or of all */
    return seen->sent || seen->timings.total_us / 1000 >= od_call_exchange(transfer->call)->timeout_ms
               ? OD_FAULT_DEADLINE
               : OD_FAULT_CONNECTION;
#if LIBCURL_VERSION_NUM >= 0x074900
  case CURLE_PROXY: /* SOCKS */
    return number_of(transfer, CURLINFO_PROXY_ERROR) == CURLPX_USER_REJECTED ? OD_FAULT_PROXY : OD_FAULT_CONNECTION;
#endif
  default:
    return !seen->sent && number_of(transfer, CURLINFO_HTTP_CONNECTCODE) == 407 ? OD_FAULT_PROXY : OD_FAULT_CONNECTION;
  }
}

/* The bytes of the request and the reply have no place in `cause`, and libcurl puts none there. */
static const char *cause_of(const struct od_transfer *transfer, CURLcode code)
{
  if (transfer->requests > 1) /* libcurl would speak of before_request() */
    return "the connection broke";
  return transfer->error[0] != '\0' ? transfer->error : curl_easy_strerror(code);
}

void od_transfer_end(struct od_transfer *transfer, CURLcode code, bool cancelled, struct od_evidence *seen)
{
  *seen = (struct od_evidence){.complete = code == CURLE_OK, .refused = transfer->refused};
  seen->sent = transfer->guarded ? transfer->requests > 0 : was_connected(transfer);
  if (seen->sent) /* before, it would be the proxy's */
    seen->http_status = (int)number_of(transfer, CURLINFO_RESPONSE_CODE);
  gather_timings(transfer, &seen->timings);
  seen->fault = cancelled ? OD_FAULT_CANCELLED : fault_of(transfer, code, seen);
  if (code != CURLE_OK)
    snprintf(seen->cause, sizeof seen->cause, "%.*s", (int)sizeof seen->cause - 1, cause_of(transfer, code));
}
