/* What a client is made of: every option is looked at before it is used, and copied. */
#include "state.h"

#include <arpa/inet.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- texts ----------------------------------------------------------------------------------------------- */

/* Printable ASCII: nothing that could end a header line and begin another. */
static bool is_header_text(const char *text)
{
  for (; *text != '\0'; text++)
    if (*text < ' ' || *text > '~')
      return false;
  return true;
}

/* The key without the prefix that its owner copied with it. */
static const char *bare_key(const char *key, const char *prefix)
{
  size_t len = strlen(prefix);
  for (size_t i = 0; i < len; i++)
    if (od_lower(key[i]) != od_lower(prefix[i]))
      return key;
  return key + len;
}

/* ---- addresses ------------------------------------------------------------------------------------------- */

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
    const char c = od_lower(host[i]);
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

/* Why the proxy cannot be used, or NULL. It may hold a password. */
static const char *proxy_fault(const char *proxy, const char *base_url)
{
  static const char *const schemes[] = {"http://", "https://", "socks4://", "socks4a://", "socks5://", "socks5h://"};
  if (strncmp(base_url, "http://", 7) == 0)
    return "the base URL is http, which would show the key to it";
  if (!is_header_text(proxy) || strchr(proxy, ' ') != NULL)
    return "it has a character that must not stand in a URL";
  for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
    if (strncmp(proxy, schemes[i], strlen(schemes[i])) == 0 && proxy[strlen(schemes[i])] != '\0')
      return NULL;
  return "it does not begin with http://, https:// or one of the socks schemes";
}

/* ---- checking -------------------------------------------------------------------------------------------- */

enum od_status od_refuse(char *message, const char *format, ...)
{
  va_list args;
  va_start(args, format);
  if (message != NULL)
    vsnprintf(message, OD_MESSAGE_SIZE, format, args);
  va_end(args);
  return OD_INVALID;
}

static const char *base_url_of(const struct od_vendor *vendor, const struct od_client_options *options)
{
  return options->base_url != NULL ? options->base_url : vendor->base_url;
}

enum od_status od_options_check(const struct od_vendor *vendor, const struct od_client_options *options, char *message)
{
  const char *key = options->api_key, *base_url = base_url_of(vendor, options);
  if (vendor->auth_header != NULL && (key == NULL || bare_key(key, vendor->auth_prefix)[0] == '\0'))
    return od_refuse(message, "%s needs an API key.", vendor->title);
  if (key != NULL && !is_header_text(key))
    return od_refuse(message, "The API key has a character that cannot stand in a header, perhaps a line end.");
  if (options->user_agent != NULL && !is_header_text(options->user_agent))
    return od_refuse(message, "The user agent has a character that cannot stand in a header.");
  if (options->timeout_ms < 0 || options->connect_timeout_ms < 0)
    return od_refuse(message, "The timeout is negative.");
  if (options->timeout_ms > OD_MAX_TIMEOUT_MS || options->connect_timeout_ms > OD_MAX_TIMEOUT_MS)
    return od_refuse(message, "The timeout is longer than a day.");
  if (options->max_tries < 0)
    return od_refuse(message, "The number of tries is negative.");
  if (options->client_key != NULL && options->client_cert == NULL)
    return od_refuse(message, "There is a client key, and no client certificate.");
  const char *fault = base_url_fault(base_url);
  if (fault != NULL) /* not repeated: what is wrong with it may be a password */
    return od_refuse(message, "The base URL cannot be used: %s.", fault);
  fault = options->proxy != NULL ? proxy_fault(options->proxy, base_url) : NULL;
  if (fault != NULL)
    return od_refuse(message, "The proxy cannot be used: %s.", fault);
  return OD_OK;
}

/* ---- copying --------------------------------------------------------------------------------------------- */

/* The texts in one piece. NULL without memory. */
static char *join(struct od_arena *arena, const char *a, const char *b, const char *c, const char *d)
{
  const size_t size = strlen(a) + strlen(b) + strlen(c) + strlen(d) + 1;
  char *text = od_arena_alloc(arena, size);
  if (text != NULL)
    snprintf(text, size, "%s%s%s%s", a, b, c, d);
  return text;
}

/* False without memory. NULL stays NULL. */
static bool copy(struct od_arena *arena, const char **text)
{
  return *text == NULL || (*text = join(arena, *text, "", "", "")) != NULL;
}

static void set_defaults(struct od_client_options *options)
{
  if (options->timeout_ms == 0)
    options->timeout_ms = OD_DEFAULT_TIMEOUT_MS;
  if (options->connect_timeout_ms == 0)
    options->connect_timeout_ms = OD_DEFAULT_CONNECT_TIMEOUT_MS;
  if (options->max_reply_bytes == 0)
    options->max_reply_bytes = OD_DEFAULT_MAX_REPLY_BYTES;
  if (options->max_tries == 0)
    options->max_tries = OD_DEFAULT_MAX_TRIES;
  if (options->log == NULL)
    options->log_level = OD_LOG_NOTHING;
}

static void set_headers(struct od_client *client, const char *user_agent)
{
  for (size_t with_body = 0; with_body < 2; with_body++) {
    const char **line = client->headers[with_body];
    *line++ = "Accept: application/json";
    if (with_body == 1)
      *line++ = "Content-Type: application/json";
    *line++ = user_agent;
    *line++ = client->auth;
    *line = NULL;
  }
}

bool od_options_copy(struct od_client *client, const struct od_client_options *options)
{
  const struct od_vendor *vendor = client->vendor;
  struct od_arena *arena = &client->arena;
  struct od_client_options *copies = &client->options;
  *copies = *options;
  copies->api_key = NULL; /* lives in the header only */
  copies->proxy = NULL;
  const char *more = options->user_agent != NULL ? options->user_agent : "";
  char *base_url = join(arena, base_url_of(vendor, options), "", "", "");
  char *user_agent = join(arena, "User-Agent: outdial/" OD_VERSION, more[0] != '\0' ? " " : "", more, "");
  if (vendor->auth_header != NULL)
    client->auth =
        join(arena, vendor->auth_header, ": ", vendor->auth_prefix, bare_key(options->api_key, vendor->auth_prefix));
  if (options->proxy != NULL)
    client->proxy = join(arena, options->proxy, "", "", "");
  if (base_url == NULL || user_agent == NULL || (client->auth == NULL && vendor->auth_header != NULL) ||
      (client->proxy == NULL && options->proxy != NULL) || !copy(arena, &copies->ca_file) ||
      !copy(arena, &copies->client_cert) || !copy(arena, &copies->client_key) || !copy(arena, &copies->local_interface))
    return false;

  size_t len = strlen(base_url);
  while (base_url[len - 1] == '/') /* ends at the host, at the latest */
    base_url[--len] = '\0';
  copies->base_url = base_url;
  copies->user_agent = NULL;
  set_defaults(copies);
  set_headers(client, user_agent);
  return true;
}

/* A memset that the compiler may not leave out. */
static void wipe(char *text)
{
  for (volatile char *c = text; c != NULL && *c != '\0'; c++)
    *c = '\0';
}

void od_options_wipe(struct od_client *client)
{
  wipe(client->auth);
  wipe(client->proxy);
}
