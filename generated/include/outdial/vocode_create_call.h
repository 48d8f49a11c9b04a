/* vocode.create_call: Place a phone call, with a stored agent or with one made for it.
 *
 * POST https://api.vocode.dev/v1/calls/create
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Key: header `Authorization: Bearer KEY`; programs look for the key in the environment variable VOCODE_API_KEY
 *
 * Documented errors:
 *     422 The request does not fit the schema. `reply.error` is a const struct od_vocode_http_validation_error
 *         *. `reply.report` has its faults, each at its place in the request. [confirmed by the vendor's OpenAPI
 *         file of 2023-08-22]
 *
 * Example:
 *
 *     struct od_client_options options = {.api_key = getenv("VOCODE_API_KEY")};
 *     struct od_client *client = NULL;
 *     struct od_reply reply = {0};
 *     const struct od_vocode_create_call_reply *value = NULL;
 *     const struct od_vocode_create_call_request request = {
 *         .from_number = OD_STR("+14155550100"),
 *         .to_number = OD_STR("+14155550132"),
 *         .agent = {.branch = OD_VOCODE_AGENT_OR_ID_ID, .id = OD_STR("3c90c3cc-0d44-4b50-8888-8dd25736052a")},
 *     };
 *     if (od_client_new(&client, &od_vocode, &options, reply.message) == OD_OK &&
 *         od_vocode_create_call(client, &request, &reply, &value) == OD_ACCEPTED)
 *       printf("id: %s\n", value->id.ptr);
 *     else
 *       puts(reply.message);
 *     od_reply_clear(&reply);
 *     od_client_free(client);
 *
 * Generated from specs/vocode/create_call.lua; do not edit. */
#ifndef OUTDIAL_VOCODE_CREATE_CALL_H
#define OUTDIAL_VOCODE_CREATE_CALL_H

#include <outdial/many.h>
#include <outdial/vocode.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Who calls whom, with which agent.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call */
struct od_vocode_create_call_request {
  /* The number to call from. No form of it is documented.
   * `from_number`: string; required.
   * Example: "+14155550100"
   * Source of example: inferred: the page says <string>; this is from the range kept for examples */
  struct od_string from_number;

  /* The number to call. No form of it is documented.
   * `to_number`: string; required.
   * Example: "+14155550132"
   * Source of example: inferred: the page says <string>; this is from the range kept for examples */
  struct od_string to_number;

  /* Who talks.
   * `agent`: either id (string, a UUID) or params (object); required.
   * Source of type: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_vocode_agent_or_id agent;

  struct od_members extra; /* members that the page does not know */
};

/* How far a call is.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call */
enum od_vocode_call_status {
  OD_VOCODE_CALL_STATUS_OTHER = 0,   /* another text, which is in `text` */
  OD_VOCODE_CALL_STATUS_NOT_STARTED, /* "not_started" */
  OD_VOCODE_CALL_STATUS_IN_PROGRESS, /* "in_progress" */
  OD_VOCODE_CALL_STATUS_ERROR,       /* "error" */
  OD_VOCODE_CALL_STATUS_ENDED        /* "ended" */
};
struct od_vocode_call_status_value {
  enum od_vocode_call_status v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_vocode_call_status {
  enum od_presence is;
  enum od_vocode_call_status v;
  struct od_string text; /* of an unknown text */
};

/* The call.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call */
struct od_vocode_create_call_reply {
  /* The call's ID.
   * `id`: string, a UUID; required.
   * Example: "3c90c3cc-0d44-4b50-8888-8dd25736052a"
   * Source of format: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string id;

  /* The ID of the user who placed it.
   * `user_id`: string, a UUID; required.
   * Example: "3c90c3cc-0d44-4b50-8888-8dd25736052a"
   * Source of format: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string user_id;

  /* The number that is called.
   * `to_number`: string; required. */
  struct od_string to_number;

  /* The number that calls.
   * `from_number`: string; required. */
  struct od_string from_number;

  /* Who talks. Always the whole agent, even where the request gave an ID.
   * `agent`: object; required. */
  const struct od_vocode_agent *agent;

  /* How far the call is.
   * `status`: string, one of "not_started", "in_progress", "error" or "ended"; optional.
   * Default: "not_started" */
  struct od_opt_vocode_call_status status;

  /* What went wrong, if anything did.
   * `error_message`: string; optional; may be null.
   * Source of nullable: inferred: optional in the OpenAPI file of 2023-08-22; the service writes null there, as
   * later files spell out */
  struct od_opt_string error_message;

  /* Whether there is a recording.
   * `recording_available`: boolean; optional.
   * Default: false */
  struct od_opt_bool recording_available;

  /* What was said.
   * `transcript`: string; optional; may be null.
   * Source of nullable: inferred: optional in the OpenAPI file of 2023-08-22; the service writes null there, as
   * later files spell out */
  struct od_opt_string transcript;

  struct od_members extra; /* members that the page does not know */
};

/* Every finding about a request: what the page forbids, and warnings.
 *   report  emptied, then receives the findings; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_vocode_create_call_validate(const struct od_vocode_create_call_request *request,
                                                            struct od_report *report);

/* The JSON of a request's body, without validating it.
 *   out     what it held is replaced
 *   report  says why there is no JSON of it: a text that is not UTF-8, a number that is not finite
 * Returns OD_OK, OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_vocode_create_call_encode(const struct od_vocode_create_call_request *request,
                                                          struct od_buffer *out, struct od_report *report);

/* A request from `len` bytes of JSON, judged strictly.
 *   arena   receives the struct and all it points at
 *   out     receives the struct; NULL unless OD_OK; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_vocode_create_call_decode(struct od_arena *arena, const char *text, size_t len,
                                                          const struct od_vocode_create_call_request **out,
                                                          struct od_report *report);

/* The same for a reply, read leniently: what is newer than the page is kept. */
OD_MUST_CHECK enum od_status od_vocode_create_call_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                                                const struct od_vocode_create_call_reply **out,
                                                                struct od_report *report);

/* Validates, encodes, sends at most once, decodes.
 *   client  of &od_vocode
 *   reply   cleared first; says what is known, and owns what *out points at
 *   out     receives the reply; NULL unless OD_ACCEPTED; may not be NULL
 * Returns reply->outcome. */
enum od_outcome od_vocode_create_call(struct od_client *client, const struct od_vocode_create_call_request *request,
                                      struct od_reply *reply, const struct od_vocode_create_call_reply **out);

/* The same for programs that treat operations alike: see outdial/descriptor.h. */
extern const struct od_operation od_vocode_create_call_operation;

/* Sends without waiting: od_start() with the type of the request. The `value` of the reply that od_wait() returns is a
 * const struct od_vocode_create_call_reply *. In line, so that who does not use it needs no libcurl. */
static inline void od_vocode_create_call_start(struct od_client *client,
                                               const struct od_vocode_create_call_request *request,
                                               struct od_reply *reply)
{
  od_start(client, &od_vocode_create_call_operation, request, reply);
}

#ifdef __cplusplus
}
#endif
#endif
