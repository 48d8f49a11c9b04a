/* The client's options, [which][text]: base URL, key, user agent, proxy. What is accepted as a base URL, libcurl reads
 * in the same way: the key would go to that host. No text is repeated in a message. */
#include "fuzz.h"

#include <outdial/operations.h>

#include <arpa/inet.h>
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static char *part(CURLU *url, CURLUPart which)
{
  char *text = NULL;
  return curl_url_get(url, which, &text, 0) == CURLUE_OK ? text : NULL;
}

static bool is_loopback(const char *host)
{
  struct in_addr v4;
  struct in6_addr v6;
  char bare[64] = "";
  if (host[0] == '[')
    snprintf(bare, sizeof bare, "%.*s", (int)strcspn(host + 1, "]"), host + 1);
  if (inet_pton(AF_INET, host, &v4) == 1)
    return ntohl(v4.s_addr) >> 24 == 127;
  if (inet_pton(AF_INET6, bare, &v6) == 1)
    return IN6_IS_ADDR_LOOPBACK(&v6);
  return strcmp(host, "localhost") == 0;
}

static void check_accepted(const char *text)
{
  CURLU *url = curl_url();
  if (curl_url_set(url, CURLUPART_URL, text, 0) != CURLUE_OK) { /* then nothing will be sent */
    curl_url_cleanup(url);
    return;
  }
  char *scheme = part(url, CURLUPART_SCHEME), *host = part(url, CURLUPART_HOST), *user = part(url, CURLUPART_USER);
  char *password = part(url, CURLUPART_PASSWORD), *query = part(url, CURLUPART_QUERY);
  char *fragment = part(url, CURLUPART_FRAGMENT), *options = part(url, CURLUPART_OPTIONS);
  MUST(scheme != NULL && host != NULL, "'%s'", text);
  MUST(user == NULL && password == NULL && query == NULL && fragment == NULL && options == NULL, "'%s' has more", text);
  MUST(strcmp(scheme, "https") == 0 || (strcmp(scheme, "http") == 0 && is_loopback(host)), "'%s' goes to %s", text,
       host);
  /* the host stands where it seems to stand; libcurl decodes %41, and spells addresses out: https://9 is 0.0.0.9 */
  const char *seen = strstr(text, "://") + 3;
  const size_t len = strcspn(seen, seen[0] == '[' ? "/" : ":/");
  struct in_addr v4;
  MUST(strncasecmp(seen, host, strlen(host)) == 0 || host[0] == '[' || inet_pton(AF_INET, host, &v4) == 1,
       "'%s' goes to %s", text, host);
  MUST(memchr(seen, '@', strcspn(seen, "/")) == NULL && len > 0, "'%s' goes to %s", text, host);
  curl_free(scheme);
  curl_free(host);
  curl_free(user);
  curl_free(password);
  curl_free(query);
  curl_free(fragment);
  curl_free(options);
  curl_url_cleanup(url);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  struct od_client_options options = {.api_key = "key"};
  struct od_client *client;
  char message[OD_MESSAGE_SIZE];
  if (size == 0)
    return 0;
  static const char canary[] = "c4n4ry"; /* no message has it by itself */
  const bool sings = data[0] >= 0x80;
  char *text = calloc(1, size + sizeof canary);
  memcpy(text, data + 1, size - 1);
  if (sings)
    strcat(text, canary);
  switch (data[0] % 4) {
  case 0:
    options.base_url = text;
    break;
  case 1:
    options.api_key = text;
    break;
  case 2:
    options.proxy = text;
    break;
  default:
    options.user_agent = text;
    break;
  }
  const enum od_status status = od_client_new(&client, od_all_operations[0]->vendor, &options, message);
  MUST(status != OD_NO_MEMORY, "out of memory, and there was enough");
  MUST((status == OD_OK) == (client != NULL) && (status == OD_OK) == (message[0] == '\0'), "%s", message);
  MUST(strstr(message, canary) == NULL, "repeated: %s", message);
  bool printable = true;
  for (const char *c = text; *c != '\0'; c++)
    printable &= *c >= ' ' && *c <= '~';
  MUST(status != OD_OK || printable, "a header would be broken by '%s'", text);
  if (status == OD_OK && data[0] % 4 == 0)
    check_accepted(text);
  od_client_free(client);
  free(text);
  return 0;
}
