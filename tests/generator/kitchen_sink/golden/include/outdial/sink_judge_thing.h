/* sink.judge_thing: Takes every limit, and every kind of rule.
 *
 * PUT https://api.sink.example:8443/v1/judged
 * Page: https://docs.sink.example/judge
 * Key: header `X-Key: KEY`; programs look for the key in the environment variable SINK_KEY
 *
 * Documented errors:
 *     400 A mistake. `reply.error` is a const struct od_sink_problem *. `reply.report` has its faults, each at
 *         its place in the request.
 *     408 Too slow.
 *     409 Not now. (OD_BUSY) `reply.error` is a const struct od_sink_problem *.
 *     429 Too often.
 *     500 The service's own fault. `reply.error` is a const struct od_sink_problem *.
 *
 * Example:
 *
 *     struct od_client_options options = {.api_key = getenv("SINK_KEY")};
 *     struct od_client *client = NULL;
 *     struct od_reply reply = {0};
 *     const struct od_sink_judge_thing_reply *value = NULL;
 *     const struct od_sink_judge_thing_request request = {
 *         .id = OD_STR("3c90c3cc-0d44-4b50-8888-8dd25736052a"),
 *         .never = {.is = OD_NULL},
 *     };
 *     if (od_client_new(&client, &od_sink, &options, reply.message) == OD_OK &&
 *         od_sink_judge_thing(client, &request, &reply, &value) == OD_ACCEPTED)
 *       printf("HTTP status %d\n", reply.http_status);
 *     else
 *       puts(reply.message);
 *     od_reply_clear(&reply);
 *     od_client_free(client);
 *
 * Generated from specs/sink/judge_thing.lua; do not edit. */
#ifndef OUTDIAL_SINK_JUDGE_THING_H
#define OUTDIAL_SINK_JUDGE_THING_H

#include <outdial/many.h>
#include <outdial/sink.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

struct od_sink_ruled;
struct od_sink_strictly_ruled;

struct od_opt_sink_ruled {
  enum od_presence is;
  const struct od_sink_ruled *v;
};

struct od_opt_sink_strictly_ruled {
  enum od_presence is;
  const struct od_sink_strictly_ruled *v;
};

/* Values with limits, and rules between them.
 *
 * Rules:
 *   - Forbids never: a number is never given.
 *
 * Page: https://docs.sink.example/judge */
struct od_sink_judge_thing_request {
  /* So long.
   * `exact`: string, exactly 3 characters; optional. */
  struct od_opt_string exact;

  /* Neither shorter nor longer.
   * `between`: string, 2 to 4 characters; optional; may be null. */
  struct od_opt_string between;

  /* Better short.
   * `brief`: string; optional.
   * Advised: at most 5 characters */
  struct od_opt_string brief;

  /* Lower case.
   * `lower`: string, characters of a-z-; optional. */
  struct od_opt_string lower;

  /* A number.
   * `phone`: string, in E.164 format; optional. */
  struct od_opt_string phone;

  /* An ID.
   * `id`: string, a UUID; required. */
  struct od_string id;

  /* A time.
   * `time`: string, a date and time (RFC 3339); optional. */
  struct od_opt_string time;

  /* A time in UTC.
   * `utc`: string, a date and time in UTC (RFC 3339); optional. */
  struct od_opt_string utc;

  /* An address.
   * `link`: string, a URI; optional. */
  struct od_opt_string link;

  /* How loud.
   * `volume`: integer, -300 to 300; optional.
   * Advised: above -100, below 100 */
  struct od_opt_int volume;

  /* How fast.
   * `speed`: number, above 0, below 4; optional.
   * Default: 1
   * Advised: at most 2.5 */
  struct od_opt_number speed;

  /* How much.
   * `share`: number, 0 to 1; optional.
   * Example: 0.25 */
  struct od_opt_number share;

  /* Some.
   * `few`: list of string, at most 2 characters, 1 to 3 items; optional. */
  struct od_opt_string_list few;

  /* Better more.
   * `many`: list of integer, 1 or more; optional.
   * Advised: 2 or more items */
  struct od_opt_int_list many;

  /* By name.
   * `pair`: map from names to boolean, at most 2 items; optional. */
  struct od_opt_sink_bool_map pair;

  /* No longer in use.
   * `old`: boolean; optional; deprecated.
   * Default: false */
  struct od_opt_bool old;

  /* Even less so.
   * `older`: string; optional; deprecated; secret.
   * Deprecated: use id instead */
  struct od_opt_string older;

  /* What depends on each other.
   * `rules`: object; optional. */
  struct od_opt_sink_ruled rules;

  /* What depends on what must be there.
   * `strict`: object; optional. */
  struct od_opt_sink_strictly_ruled strict;

  /* Null, whatever happens.
   * `never`: integer; required; may be null. */
  struct od_opt_int never;

  struct od_members extra; /* members that the page does not know */
};

/* What it looks like.
 *
 * Page: https://docs.sink.example/judge */
struct od_sink_judge_thing_reply {
  /* Told by what it has, if its type is not known.
   * `shape`: either id (string, a UUID), circle (object) or square (object); optional. */
  struct od_opt_sink_shape shape;

  struct od_members extra; /* members that the page does not know */
};

/* Each kind of rule, with each test.
 *
 * Rules:
 *   - When flag is false, requires a: a flag that is not set needs a.
 *   - Unless flag is true, forbids b (a warning): but for a flag that is set, there is no b.
 *   - When count is 0, requires any of a, b or c: none needs something.
 *   - Unless count is 5, requires a and c (a warning): but for five, there are two.
 *   - When kind is green, forbids c and d: green excludes.
 *   - When d is given, requires any of a or b (a warning): a fourth needs a first or second.
 *   - Unless c is given, requires b (a warning): without a third, a second.
 *   - Requires any of flag, count, kind, a, b, c or d: something is there.
 *
 * Page: https://docs.sink.example/judge */
struct od_sink_ruled {
  /* True or not.
   * `flag`: boolean; optional; may be null. */
  struct od_opt_bool flag;

  /* How many.
   * `count`: integer; optional. */
  struct od_opt_int count;

  /* What it is.
   * `kind`: string, one of "red", "green", "light-blue" or ""; optional. */
  struct od_opt_sink_colour kind;

  /* One.
   * `a`: string; optional. */
  struct od_opt_string a;

  /* Another.
   * `b`: string; optional; may be null. */
  struct od_opt_string b;

  /* A third.
   * `c`: integer; optional. */
  struct od_opt_int c;

  /* A fourth.
   * `d`: boolean; optional. */
  struct od_opt_bool d;

  struct od_members extra; /* members that the page does not know */
};

/* Rules about members without a presence: one of the wrong type is neither false nor 0.
 *
 * Rules:
 *   - When on is false, requires why: what is off has a reason.
 *   - When n is 0, requires why (a warning): nothing has a reason.
 *
 * Page: https://docs.sink.example/judge */
struct od_sink_strictly_ruled {
  /* Whether it is.
   * `on`: boolean; required. */
  bool on;

  /* How many.
   * `n`: integer; required. */
  int64_t n;

  /* Why not.
   * `why`: string; optional. */
  struct od_opt_string why;

  struct od_members extra; /* members that the page does not know */
};

/* Every finding about a request: what the page forbids, and warnings.
 *   report  emptied, then receives the findings; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_sink_judge_thing_validate(const struct od_sink_judge_thing_request *request,
                                                          struct od_report *report);

/* The JSON of a request's body, without validating it.
 *   out     what it held is replaced
 *   report  says why there is no JSON of it: a text that is not UTF-8, a number that is not finite
 * Returns OD_OK, OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_sink_judge_thing_encode(const struct od_sink_judge_thing_request *request,
                                                        struct od_buffer *out, struct od_report *report);

/* A request from `len` bytes of JSON, judged strictly.
 *   arena   receives the struct and all it points at
 *   out     receives the struct; NULL unless OD_OK; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_sink_judge_thing_decode(struct od_arena *arena, const char *text, size_t len,
                                                        const struct od_sink_judge_thing_request **out,
                                                        struct od_report *report);

/* The same for a reply, read leniently: what is newer than the page is kept. */
OD_MUST_CHECK enum od_status od_sink_judge_thing_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                                              const struct od_sink_judge_thing_reply **out,
                                                              struct od_report *report);

/* Validates, encodes, sends at most once, decodes.
 *   client  of &od_sink
 *   reply   cleared first; says what is known, and owns what *out points at
 *   out     receives the reply; NULL unless OD_ACCEPTED; may not be NULL
 * Returns reply->outcome. */
enum od_outcome od_sink_judge_thing(struct od_client *client, const struct od_sink_judge_thing_request *request,
                                    struct od_reply *reply, const struct od_sink_judge_thing_reply **out);

/* The same for programs that treat operations alike: see outdial/descriptor.h. */
extern const struct od_operation od_sink_judge_thing_operation;

/* Sends without waiting: od_start() with the type of the request. The `value` of the reply that od_wait() returns is a
 * const struct od_sink_judge_thing_reply *. In line, so that who does not use it needs no libcurl. */
static inline void od_sink_judge_thing_start(struct od_client *client,
                                             const struct od_sink_judge_thing_request *request, struct od_reply *reply)
{
  od_start(client, &od_sink_judge_thing_operation, request, reply);
}

#ifdef __cplusplus
}
#endif
#endif
