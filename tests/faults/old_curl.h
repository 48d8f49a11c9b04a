/* For `cc -include`: libcurl's header as if it were 7.61, the oldest that the library compiles with, and an error for
 * each newer name that is used nevertheless. */
#include <curl/curl.h>

#undef LIBCURL_VERSION_NUM
#define LIBCURL_VERSION_NUM 0x073d00
#pragma GCC poison CURLOPT_PREREQFUNCTION CURLOPT_PREREQDATA CURLOPT_QUICK_EXIT CURLOPT_PROTOCOLS_STR
#pragma GCC poison CURLOPT_SSLCERT_BLOB CURLOPT_CAINFO_BLOB curl_multi_wakeup curl_easy_header CURLINFO_CONN_ID
