#include "arena.h"
#include "report.h"
#include "transport.h"

#include <arpa/inet.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct od_client {
  const struct od_vendor *vendor;
  struct od_transport *transport;
  char *base_url;   /* without a slash at its end */
  char *auth;       /* a header line with the key, wiped when it is freed; NULL: the vendor takes no key */
  char *user_agent; /* a header line */
  long timeout_ms;
  size_t max_reply_bytes;
  const char *headers[OD_MAX_HEADERS];
  struct od_buffer path, body; /* of the request; kept, so that the next one allocates nothing */
};

/* ---- options --------------------------------------------------------------------------------------------- */

/* Printable ASCII: nothing that could end a header line and begin another. */
static bool is_header_text(const char *text)
{
  for (; *text != '\0'; text++)
    if (*text < ' ' || *text > '~')
      return false;
  return true;
}

static char lower(char c)
{
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* The key without the prefix that its owner copied with it. */
static const char *bare_key(const char *key, const char *prefix)
{
  size_t len = strlen(prefix);
  for (size_t i = 0; i < len; i++)
    if (lower(key[i]) != lower(prefix[i]))
      return key;
  return key + len;
}

static bool is_loopback(const char *host, size_t len)
{
  char address[sizeof "127.255.255.255"];
  struct in_addr binary;
  if ((len == 9 && memcmp(host, "localhost", len) == 0) || (len == 5 && memcmp(host, "[::1]", len) == 0))
    return true;
  if (len >= sizeof address)
    return false;
  memcpy(address, host, len);
  address[len] = '\0';
  return strncmp(address, "127.", 4) == 0 && inet_pton(AF_INET, address, &binary) == 1;
}

static bool is_host(const char *host, size_t len)
{
  const bool bracketed = host[0] == '[' && host[len - 1] == ']';
  for (size_t i = bracketed; i < len - bracketed; i++) {
    const char c = lower(host[i]);
    if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= (bracketed ? 'f' : 'z')) && c != '.' &&
        (bracketed ? c != ':' : c != '-' && c != '_'))
      return false;
  }
  return true;
}

static bool is_port(const char *digits, size_t len)
{
  return len >= 1 && len <= 5 && strspn(digits, "0123456789") >= len && strtoul(digits, NULL, 10) <= 65535;
}

/* Why the base URL cannot be used, or NULL. What is not plainly https://HOST[:PORT][/PATH] is refused, because the key
 * goes there. */
static const char *base_url_fault(const char *url)
{
  bool plain = strncmp(url, "http://", 7) == 0;
  if (!plain && strncmp(url, "https://", 8) != 0)
    return "it does not begin with https://";
  for (const char *c = url; *c != '\0'; c++)
    if (*c <= ' ' || *c > '~' || strchr("\"<>\\^`{|}", *c) != NULL)
      return "it has a character that must not stand in a URL";
  if (strpbrk(url, "?#") != NULL)
    return "it has a query or a fragment";

  const char *host = url + (plain ? 7 : 8);
  size_t authority = strcspn(host, "/");
  if (memchr(host, '@', authority) != NULL)
    return "it has a user name or a password";
  const char *bracket = host[0] == '[' ? memchr(host, ']', authority) : NULL; /* [::1]: colons that are no port */
  size_t len = bracket != NULL ? (size_t)(bracket + 1 - host) : strcspn(host, ":/");
  if (len == 0)
    return "it names no host";
  if (!is_host(host, len)) /* a percent-encoding would be another host than it looks like */
    return "its host has a character that no host has";
  if (len < authority && (host[len] != ':' || !is_port(host + len + 1, authority - len - 1)))
    return "its port is not a number up to 65535";
  if (plain && !is_loopback(host, len))
    return "http is for a loopback address only; everything else takes https";
  return NULL;
}

/* The texts in one piece; NULL without memory. */
static char *join(const char *a, const char *b, const char *c)
{
  size_t size = strlen(a) + strlen(b) + strlen(c) + 1;
  char *text = malloc(size);
  if (text != NULL)
    snprintf(text, size, "%s%s%s", a, b, c);
  return text;
}

static char *join_auth(const struct od_vendor *vendor, const char *key)
{
  char *name = join(vendor->auth_header, ": ", vendor->auth_prefix);
  char *line = name != NULL ? join(name, bare_key(key, vendor->auth_prefix), "") : NULL;
  free(name);
  return line;
}

/* A memset that the compiler may not leave out. */
static void wipe(char *text)
{
  for (volatile char *c = text; *c != '\0'; c++)
    *c = '\0';
}

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static enum od_status
refuse(char *message, const char *format, ...)
{
  va_list args;
  va_start(args, format);
  if (message != NULL)
    vsnprintf(message, OD_MESSAGE_SIZE, format, args);
  va_end(args);
  return OD_INVALID;
}

static enum od_status check_options(const struct od_vendor *vendor, const struct od_client_options *options,
                                    const char *base_url, char *message)
{
  const char *key = options->api_key;
  if (vendor->auth_header != NULL && (key == NULL || bare_key(key, vendor->auth_prefix)[0] == '\0'))
    return refuse(message, "%s needs an API key.", vendor->title);
  if (key != NULL && !is_header_text(key))
    return refuse(message, "The API key has a character that cannot stand in a header, perhaps a line end.");
  if (options->user_agent != NULL && !is_header_text(options->user_agent))
    return refuse(message, "The user agent has a character that cannot stand in a header.");
  if (options->timeout_ms < 0)
    return refuse(message, "The timeout is negative.");
  const char *fault = base_url_fault(base_url);
  if (fault != NULL) /* not repeated: what is wrong with it may be a password */
    return refuse(message, "The base URL cannot be used: %s.", fault);
  return OD_OK;
}

/* ---- life ------------------------------------------------------------------------------------------------ */

static enum od_status fill(struct od_client *client, const struct od_vendor *vendor,
                           const struct od_client_options *options, const char *base_url, const char **fault)
{
  client->vendor = vendor;
  client->timeout_ms = options->timeout_ms != 0 ? options->timeout_ms : OD_DEFAULT_TIMEOUT_MS;
  client->max_reply_bytes = options->max_reply_bytes != 0 ? options->max_reply_bytes : OD_DEFAULT_MAX_REPLY_BYTES;
  client->base_url = join(base_url, "", "");
  client->user_agent = join("User-Agent: outdial/" OD_VERSION, options->user_agent != NULL ? " " : "",
                            options->user_agent != NULL ? options->user_agent : "");
  if (vendor->auth_header != NULL)
    client->auth = join_auth(vendor, options->api_key);
  if (client->base_url == NULL || client->user_agent == NULL || (client->auth == NULL && vendor->auth_header != NULL))
    return OD_NO_MEMORY;

  size_t len = strlen(client->base_url);
  while (client->base_url[len - 1] == '/') /* ends at the host, at the latest */
    client->base_url[--len] = '\0';
  return od_transport_new(&client->transport, options->ca_file, fault);
}

enum od_status od_client_new(struct od_client **out, const struct od_vendor *vendor,
                             const struct od_client_options *options, char *message)
{
  const char *base_url = options->base_url != NULL ? options->base_url : vendor->base_url;
  *out = NULL;
  if (message != NULL)
    message[0] = '\0';
  if (check_options(vendor, options, base_url, message) != OD_OK)
    return OD_INVALID;
  struct od_client *client = calloc(1, sizeof *client);
  const char *fault = "";
  enum od_status status = client != NULL ? fill(client, vendor, options, base_url, &fault) : OD_NO_MEMORY;
  if (status == OD_OK) {
    *out = client;
    return OD_OK;
  }
  od_client_free(client);
  if (status == OD_NO_MEMORY)
    refuse(message, "Out of memory.");
  else
    refuse(message, "This libcurl cannot be used: %s.", fault);
  return status;
}

void od_client_free(struct od_client *client)
{
  if (client == NULL)
    return;
  od_transport_free(client->transport);
  if (client->auth != NULL)
    wipe(client->auth);
  free(client->auth);
  free(client->base_url);
  free(client->user_agent);
  od_buffer_clear(&client->path);
  od_buffer_clear(&client->body);
  free(client);
}

void od_reply_clear(struct od_reply *reply)
{
  od_report_clear(&reply->report);
  od_arena_clear(&reply->arena);
  *reply = (struct od_reply){0};
}

/* ---- sending --------------------------------------------------------------------------------------------- */

static void set_headers(struct od_client *client, bool has_body)
{
  size_t n = 0;
  client->headers[n++] = "Accept: application/json";
  if (has_body)
    client->headers[n++] = "Content-Type: application/json";
  client->headers[n++] = client->user_agent;
  if (client->auth != NULL)
    client->headers[n++] = client->auth;
  client->headers[n] = NULL;
}

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

enum od_status od_prepare(struct od_client *client, const struct od_operation *operation, const void *request,
                          struct od_exchange *exchange, struct od_reply *reply)
{
  enum od_status status;
  *exchange = (struct od_exchange){0};
  od_report_start(&reply->report, operation->page);
  if (client->vendor != operation->vendor) {
    od_report_add(&reply->report, NULL, OD_NO_OFFSET, OD_CODE_CONDITION, OD_ERROR, "a client for %s cannot send %s",
                  client->vendor->title, operation->name);
    return OD_INVALID;
  }
  if ((status = od_validate(operation->request, request, &reply->report)) != OD_OK ||
      (status = od_encode_path(operation, request, &client->path, &reply->report)) != OD_OK)
    return status;
  if (operation->has_body &&
      (status = od_encode(operation->request, request, false, &client->body, &reply->report)) != OD_OK)
    return status;

  size_t size = strlen(client->base_url) + client->path.len + 1;
  char *url = od_arena_alloc(&reply->arena, size);
  struct od_buffer *buffer = new_reply_buffer(&reply->arena);
  if (url == NULL || buffer == NULL)
    return OD_NO_MEMORY;
  snprintf(url, size, "%s%s", client->base_url, client->path.data);
  set_headers(client, operation->has_body);
  *exchange = (struct od_exchange){.method = operation->method,
                                   .url = url,
                                   .headers = client->headers,
                                   .body = client->body.data,
                                   .body_len = client->body.len,
                                   .has_body = operation->has_body,
                                   .timeout_ms = client->timeout_ms,
                                   .max_reply_bytes = client->max_reply_bytes,
                                   .reply = buffer};
  return OD_OK;
}

/* What the page documents as body of this status; NULL: nothing. */
static const struct od_object *documented_body(const struct od_operation *operation, int status)
{
  if (status >= 200 && status <= 299)
    return operation->reply;
  for (uint16_t i = 0; i < operation->n_errors; i++)
    if (operation->errors[i].status == status)
      return operation->errors[i].body;
  return NULL;
}

/* Decodes what came, if it is documented; the report says why it cannot be. NULL then. */
static const void *read_body(const struct od_operation *operation, const struct od_exchange *exchange,
                             struct od_reply *reply)
{
  const struct od_evidence *seen = &exchange->seen;
  const struct od_object *object = documented_body(operation, seen->http_status);
  const void *value = NULL;
  if (object == NULL)
    return NULL;
  if (seen->complete)
    (void)!od_decode(&reply->arena, object, reply->body.ptr, reply->body.len, OD_DECODE_REPLY, &value, &reply->report);
  else if (seen->too_large)
    od_report_add(&reply->report, NULL, exchange->max_reply_bytes, OD_CODE_SYNTAX, OD_ERROR,
                  "the reply has more than %zu bytes", exchange->max_reply_bytes);
  else if (!seen->no_memory)
    od_report_add(&reply->report, NULL, reply->body.len, OD_CODE_SYNTAX, OD_ERROR, "the reply did not come whole: %s",
                  seen->cause);
  return value;
}

enum od_outcome od_send(struct od_client *client, const struct od_operation *operation, const void *request,
                        struct od_reply *reply)
{
  struct od_exchange exchange;
  const void *value = NULL;
  od_reply_clear(reply);
  enum od_status prepared = od_prepare(client, operation, request, &exchange, reply);
  exchange.seen.no_memory = prepared == OD_NO_MEMORY;
  if (prepared == OD_OK) {
    od_transport_run(client->transport, &exchange);
    reply->body = (struct od_string){.ptr = exchange.reply->data, .len = exchange.reply->len};
    value = read_body(operation, &exchange, reply);
  }
  reply->http_status = exchange.seen.http_status;
  reply->outcome = od_judge(operation, &exchange.seen, &reply->report, value != NULL, reply->message);
  *(reply->outcome == OD_ACCEPTED ? &reply->value : &reply->error) = value;
  return reply->outcome;
}
