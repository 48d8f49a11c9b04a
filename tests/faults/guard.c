/* Stands between the library and libcurl, in the matrix only: OUTDIAL_GUARD=unknown answers as a libcurl older
 * than 7.80 does, =off takes the guard and never asks it. */
#include <curl/curl.h>

#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#undef curl_easy_setopt

static bool is_guard(CURLoption option)
{
#if LIBCURL_VERSION_NUM >= 0x075000
  return option == CURLOPT_PREREQFUNCTION || option == CURLOPT_PREREQDATA;
#else
  (void)option;
  return false;
#endif
}

CURLcode __real_curl_easy_setopt(CURL *easy, CURLoption option, ...);
CURLcode __wrap_curl_easy_setopt(CURL *easy, CURLoption option, ...);

CURLcode __wrap_curl_easy_setopt(CURL *easy, CURLoption option, ...)
{
  const char *guard = getenv("OUTDIAL_GUARD");
  va_list args;
  va_start(args, option);
  CURLcode code;
  if (guard != NULL && is_guard(option))
    code = strcmp(guard, "off") == 0 ? CURLE_OK : CURLE_UNKNOWN_OPTION;
  else if ((int)option >= CURLOPTTYPE_OFF_T && (int)option < CURLOPTTYPE_BLOB)
    code = __real_curl_easy_setopt(easy, option, va_arg(args, curl_off_t));
  else if ((int)option < CURLOPTTYPE_OBJECTPOINT)
    code = __real_curl_easy_setopt(easy, option, va_arg(args, long));
  else /* objects and functions: a pointer */
    code = __real_curl_easy_setopt(easy, option, va_arg(args, void *));
  va_end(args);
  return code;
}
