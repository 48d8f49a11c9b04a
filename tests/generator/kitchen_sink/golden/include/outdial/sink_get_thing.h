/* sink.get_thing: Looks a thing up.
 *
 * GET https://api.sink.example:8443/v1/things/{thing-id}/{number}
 * Page: https://docs.sink.example/get
 * Key: header `X-Key: KEY`; programs look for the key in the environment variable SINK_KEY
 *
 * Example:
 *
 *     struct od_client_options options = {.api_key = getenv("SINK_KEY")};
 *     struct od_client *client = NULL;
 *     struct od_reply reply = {0};
 *     const struct od_sink_thing *value = NULL;
 *     const struct od_sink_get_thing_request request = {
 *         .thing_id = OD_STR("a/b"),
 *         .number = INT64_C(-9223372036854775807),
 *     };
 *     if (od_client_new(&client, &od_sink, &options, reply.message) == OD_OK &&
 *         od_sink_get_thing(client, &request, &reply, &value) == OD_ACCEPTED)
 *       printf("HTTP status %d\n", reply.http_status);
 *     else
 *       puts(reply.message);
 *     od_reply_clear(&reply);
 *     od_client_free(client);
 *
 * Generated from specs/sink/get_thing.lua; do not edit. */
#ifndef OUTDIAL_SINK_GET_THING_H
#define OUTDIAL_SINK_GET_THING_H

#include <outdial/many.h>
#include <outdial/sink.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Which thing.
 *
 * Page: https://docs.sink.example/get */
struct od_sink_get_thing_request {
  /* Its ID.
   * `thing-id`: string, 1 or more characters; required; in the path.
   * Example: "a/b" */
  struct od_string thing_id;

  /* Its number.
   * `number`: integer, -9223372036854775807 or more; required; in the path. */
  int64_t number;

  struct od_members extra; /* members that the page does not know */
};

/* A thing.
 *
 * Rules:
 *   - When kind is given, forbids class (a warning): a kind excludes a class.
 *   - When kind is red, requires phone and count: red things have a number.
 *   - Unless old is true, requires any of id or code: new things have an ID.
 *   - Unless count is 5, requires volume (a warning): five.
 *   - Requires any of when or when_utc: something must be there.
 *
 * Page: https://docs.sink.example/get */
struct od_sink_thing {
  /* Not for everybody.
   * `secretWord`: string; required; secret. */
  struct od_string secret_word;

  /* What it was.
   * `class`: string; optional; deprecated.
   * Deprecated: use kind instead */
  struct od_opt_string class_name;

  /* What it is.
   * `kind`: string, one of "red", "green", "light-blue" or ""; optional.
   * Default: "red"
   * Source: confirmed by the SDK
   * Source of default: inferred: the sample
   * Source of type: confirmed by the OpenAPI file */
  struct od_opt_sink_colour kind;

  /* No longer in use.
   * `old`: boolean; optional; deprecated.
   * Default: false */
  struct od_opt_bool old;

  /* A number.
   * `phone`: string, in E.164 format; optional.
   * Example: "+11234567890" */
  struct od_opt_string phone;

  /* An ID.
   * `id`: string, a UUID; optional. */
  struct od_opt_string id;

  /* A time.
   * `when`: string, a date and time (RFC 3339); optional. */
  struct od_opt_string when;

  /* A time in UTC.
   * `when_utc`: string, a date and time in UTC (RFC 3339); optional.
   * Default: "now" */
  struct od_opt_string when_utc;

  /* An address.
   * `link`: string, a URI; optional. */
  struct od_opt_string link;

  /* A code.
   * `code`: string, exactly 24 characters; optional. */
  struct od_opt_string code;

  /* How loud.
   * `volume`: integer, -300 to 300; optional.
   * Advised: -100 to 100 */
  struct od_opt_int volume;

  /* How fast.
   * `speed`: number, at most 4, above 0; optional.
   * Default: 1
   * Advised: below 2.5 */
  struct od_opt_number speed;

  /* How many.
   * `count`: integer, above 0, below 10; optional. */
  struct od_opt_int count;

  /* A "name" with * / and ? ?/ in its doc, and more than a hundred and twenty characters of prose, so that it is
   * wrapped: it goes on and on, to the very end.
   * A second paragraph.
   * `note? ?!`: string; optional. */
  struct od_opt_string note;

  struct od_members extra; /* members that the page does not know */
};

/* Every finding about a request: what the page forbids, and warnings.
 *   report  emptied, then receives the findings; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_sink_get_thing_validate(const struct od_sink_get_thing_request *request,
                                                        struct od_report *report);

/* The JSON of a request's body, without validating it; members of the path are not in it.
 *   out     what it held is replaced
 *   report  says why there is no JSON of it: a text that is not UTF-8, a number that is not finite
 * Returns OD_OK, OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_sink_get_thing_encode(const struct od_sink_get_thing_request *request,
                                                      struct od_buffer *out, struct od_report *report);

/* A request from `len` bytes of JSON, judged strictly.
 *   arena   receives the struct and all it points at
 *   out     receives the struct; NULL unless OD_OK; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_sink_get_thing_decode(struct od_arena *arena, const char *text, size_t len,
                                                      const struct od_sink_get_thing_request **out,
                                                      struct od_report *report);

/* The same for a reply, read leniently: what is newer than the page is kept. */
OD_MUST_CHECK enum od_status od_sink_get_thing_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                                            const struct od_sink_thing **out, struct od_report *report);

/* Validates, encodes, sends at most once, decodes.
 *   client  of &od_sink
 *   reply   cleared first; says what is known, and owns what *out points at
 *   out     receives the reply; NULL unless OD_ACCEPTED; may not be NULL
 * Returns reply->outcome. */
enum od_outcome od_sink_get_thing(struct od_client *client, const struct od_sink_get_thing_request *request,
                                  struct od_reply *reply, const struct od_sink_thing **out);

/* The same for programs that treat operations alike: see outdial/descriptor.h. */
extern const struct od_operation od_sink_get_thing_operation;

/* Sends without waiting: od_start() with the type of the request. The `value` of the reply that od_wait() returns is a
 * const struct od_sink_thing *. In line, so that who does not use it needs no libcurl. */
static inline void od_sink_get_thing_start(struct od_client *client, const struct od_sink_get_thing_request *request,
                                           struct od_reply *reply)
{
  od_start(client, &od_sink_get_thing_operation, request, reply);
}

#ifdef __cplusplus
}
#endif
#endif
