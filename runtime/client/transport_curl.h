/* One exchange over libcurl: a handle that is kept, and what is known when libcurl is through with it. Whoever lets
 * libcurl run is drive_curl.c. */
#ifndef OD_TRANSPORT_CURL_H
#define OD_TRANSPORT_CURL_H

#include "state.h"

#include <curl/curl.h>

struct od_transfer {
  struct od_transfer *next, *previous; /* in the list where it is: idle, or in flight */
  CURL *easy;
  CURLcode code;        /* of the last option that was set */
  struct od_call *call; /* whose exchange this is; NULL: idle */
  bool guarded;         /* libcurl asks before it writes a request, so that it can be kept from writing it twice */
  int requests;         /* how often it has asked during this exchange */
  bool refused;         /* it says that the server refused the stream */
  char error[CURL_ERROR_SIZE];
  struct curl_slist lines[OD_MAX_HEADERS + 2];
};

/* NULL: *code says why. */
struct od_transfer *od_transfer_new(const struct od_client *client, CURLcode *code);
void od_transfer_free(struct od_transfer *transfer);

/* Makes it ready for the call's exchange; od_transfer_end() gathers the evidence. `code` is
 * libcurl's; CURLE_ABORTED_BY_CALLBACK with `cancelled`: it was taken away from libcurl. */
CURLcode od_transfer_begin(struct od_transfer *transfer, struct od_call *call);
void od_transfer_end(struct od_transfer *transfer, CURLcode code, bool cancelled, struct od_evidence *seen);

#endif
