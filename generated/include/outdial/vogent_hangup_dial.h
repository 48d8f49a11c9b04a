/* vogent.hangup_dial: Hang up a dial that is in progress.
 *
 * POST https://api.vogent.ai/api/dials/{id}/hangup
 * Page: https://docs.vogent.ai/api-reference/hangup-dial
 * Key: header `Authorization: Bearer KEY`; programs look for the key in the environment variable VOGENT_API_KEY
 *
 * Documented errors:
 *     400 Invalid input; the page documents no body.
 *     422 Validation exception; the page documents no body.
 *
 * Example:
 *
 *     struct od_client_options options = {.api_key = getenv("VOGENT_API_KEY")};
 *     struct od_client *client = NULL;
 *     struct od_reply reply = {0};
 *     const struct od_vogent_hangup_dial_reply *value = NULL;
 *     const struct od_vogent_hangup_dial_request request = {
 *         .id = OD_STR("57555c5e-5a56-49ca-8fe8-24946d2fbc3e"),
 *     };
 *     if (od_client_new(&client, &od_vogent, &options, reply.message) == OD_OK &&
 *         od_vogent_hangup_dial(client, &request, &reply, &value) == OD_ACCEPTED)
 *       printf("HTTP status %d\n", reply.http_status);
 *     else
 *       puts(reply.message);
 *     od_reply_clear(&reply);
 *     od_client_free(client);
 *
 * Generated from specs/vogent/hangup_dial.lua; do not edit. */
#ifndef OUTDIAL_VOGENT_HANGUP_DIAL_H
#define OUTDIAL_VOGENT_HANGUP_DIAL_H

#include <outdial/many.h>
#include <outdial/vogent.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Which dial to hang up. It travels in the path; there is no body.
 *
 * Page: https://docs.vogent.ai/api-reference/hangup-dial */
struct od_vogent_hangup_dial_request {
  /* The ID of the dial, as `dialId` in the reply that created it.
   * `id`: string, 1 or more characters; required; in the path.
   * Example: "57555c5e-5a56-49ca-8fe8-24946d2fbc3e"
   * Source of example: inferred: the dialId of the create-a-new-dial page; this page shows none
   * Source of length: inferred: an empty path segment would name another resource */
  struct od_string id;

  struct od_members extra; /* members that the page does not know */
};

/* What the service says of the hang-up.
 *
 * Page: https://docs.vogent.ai/api-reference/hangup-dial */
struct od_vogent_hangup_dial_reply {
  /* Whether the dial was hung up.
   * `success`: boolean; required.
   * Example: true */
  bool success;

  struct od_members extra; /* members that the page does not know */
};

/* Every finding about a request: what the page forbids, and warnings.
 *   report  emptied, then receives the findings; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_vogent_hangup_dial_validate(const struct od_vogent_hangup_dial_request *request,
                                                            struct od_report *report);

/* The JSON of a request's body, without validating it; members of the path are not in it.
 *   out     what it held is replaced
 *   report  says why there is no JSON of it: a text that is not UTF-8, a number that is not finite
 * Returns OD_OK, OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_vogent_hangup_dial_encode(const struct od_vogent_hangup_dial_request *request,
                                                          struct od_buffer *out, struct od_report *report);

/* A request from `len` bytes of JSON, judged strictly.
 *   arena   receives the struct and all it points at
 *   out     receives the struct; NULL unless OD_OK; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_vogent_hangup_dial_decode(struct od_arena *arena, const char *text, size_t len,
                                                          const struct od_vogent_hangup_dial_request **out,
                                                          struct od_report *report);

/* The same for a reply, read leniently: what is newer than the page is kept. */
OD_MUST_CHECK enum od_status od_vogent_hangup_dial_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                                                const struct od_vogent_hangup_dial_reply **out,
                                                                struct od_report *report);

/* Validates, encodes, sends at most once, decodes.
 *   client  of &od_vogent
 *   reply   cleared first; says what is known, and owns what *out points at
 *   out     receives the reply; NULL unless OD_ACCEPTED; may not be NULL
 * Returns reply->outcome. */
enum od_outcome od_vogent_hangup_dial(struct od_client *client, const struct od_vogent_hangup_dial_request *request,
                                      struct od_reply *reply, const struct od_vogent_hangup_dial_reply **out);

/* The same for programs that treat operations alike: see outdial/descriptor.h. */
extern const struct od_operation od_vogent_hangup_dial_operation;

/* Sends without waiting: od_start() with the type of the request. The `value` of the reply that od_wait() returns is a
 * const struct od_vogent_hangup_dial_reply *. In line, so that who does not use it needs no libcurl. */
static inline void od_vogent_hangup_dial_start(struct od_client *client,
                                               const struct od_vogent_hangup_dial_request *request,
                                               struct od_reply *reply)
{
  od_start(client, &od_vogent_hangup_dial_operation, request, reply);
}

#ifdef __cplusplus
}
#endif
#endif
