/* vogent.create_dial_v1: Create a new dial, as the first published revision of the page documents it: nine members,
 * no Authorization section.
 *
 * POST https://api.vogent.ai/api/dials
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial
 * Key: header `Authorization: Bearer KEY`; programs look for the key in the environment variable VOGENT_API_KEY
 *
 * Example:
 *
 *     struct od_client_options options = {.api_key = getenv("VOGENT_API_KEY")};
 *     struct od_client *client = NULL;
 *     struct od_reply reply = {0};
 *     const struct od_vogent_create_dial_reply *value = NULL;
 *     const struct od_vogent_create_dial_v1_request request = {
 *         .call_agent_id = OD_STR("61ccefdf-ea02-4f49-811b-1241f8e20d26"),
 *         .to_number = OD_VALUE_OF(OD_STR("+11234567890")),
 *         .from_number_id = OD_VALUE_OF(OD_STR("1caec78c-4bba-477d-82cf-bcfce2b73856")),
 *     };
 *     if (od_client_new(&client, &od_vogent, &options, reply.message) == OD_OK &&
 *         od_vogent_create_dial_v1(client, &request, &reply, &value) == OD_ACCEPTED)
 *       printf("session_id: %s\n", value->session_id.ptr);
 *     else
 *       puts(reply.message);
 *     od_reply_clear(&reply);
 *     od_client_free(client);
 *
 * Generated from specs/vogent/create_dial_v1.lua; do not edit. */
#ifndef OUTDIAL_VOGENT_CREATE_DIAL_V1_H
#define OUTDIAL_VOGENT_CREATE_DIAL_V1_H

#include <outdial/many.h>
#include <outdial/vogent.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Whom to call, with which agent.
 *
 * Rules:
 *   - Unless browserCall is true, requires toNumber: a phone dial needs a number to call.
 *   - Unless browserCall is true, requires fromNumberId: a phone dial needs the ID of a number to call from.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_create_dial_v1_request {
  /* The agent's ID.
   * `callAgentId`: string; required.
   * Example: "61ccefdf-ea02-4f49-811b-1241f8e20d26" */
  struct od_string call_agent_id;

  /* Where the webhooks of this dial session go.
   * `webhookUrl`: string; optional; may be null.
   * Example: "https://test.com/webhook" */
  struct od_opt_string webhook_url;

  /* True makes it a call from a browser. Anything else is a phone dial.
   * `browserCall`: boolean; optional; may be null.
   * Default: a phone dial
   * Example: false
   * Source of default: inferred: the page requires numbers of a phone dial, and only true announces another kind */
  struct od_opt_bool browser_call;

  /* The number to call, in E.164. A phone dial needs it.
   * `toNumber`: string, in E.164 format; optional; may be null.
   * Example: "+11234567890" */
  struct od_opt_string to_number;

  /* The ID (not the digits) of the number to call from. A phone dial needs it.
   * `fromNumberId`: string; optional; may be null.
   * Example: "1caec78c-4bba-477d-82cf-bcfce2b73856" */
  struct od_opt_string from_number_id;

  /* The ID of the voice on the call.
   * `aiVoiceId`: string; optional; may be null.
   * Default: the agent's own voice
   * Example: "61ccefdf-ea02-4f49-811b-1241f8e20d26" */
  struct od_opt_string ai_voice_id;

  /* The version of prompt and model for this call.
   * `versionedModelId`: string; optional.
   * Default: the agent's own version
   * Example: "61ccefdf-ea02-4f49-811b-1241f8e20d26" */
  struct od_opt_string versioned_model_id;

  /* Ends the call after so many minutes. The page recommends to set it.
   * `timeoutMinutes`: integer; optional.
   * Default: no limit
   * Advised: 1 or more
   * Example: 10
   * Source of advisory: inferred: no minimum is documented, but less than a minute of call cannot be meant */
  struct od_opt_int timeout_minutes;

  /* Values for the macros in the agent's prompt, under any names. Names go out as they are.
   * `callAgentInput`: a JSON object; optional; may be null.
   * Example: {} */
  struct od_opt_json call_agent_input;

  struct od_members extra; /* members that the page does not know */
};

/* Every finding about a request: what the page forbids, and warnings.
 *   report  emptied, then receives the findings; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_vogent_create_dial_v1_validate(const struct od_vogent_create_dial_v1_request *request,
                                                               struct od_report *report);

/* The JSON of a request's body, without validating it.
 *   out     what it held is replaced
 *   report  says why there is no JSON of it: a text that is not UTF-8, a number that is not finite
 * Returns OD_OK, OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_vogent_create_dial_v1_encode(const struct od_vogent_create_dial_v1_request *request,
                                                             struct od_buffer *out, struct od_report *report);

/* A request from `len` bytes of JSON, judged strictly.
 *   arena   receives the struct and all it points at
 *   out     receives the struct; NULL unless OD_OK; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_vogent_create_dial_v1_decode(struct od_arena *arena, const char *text, size_t len,
                                                             const struct od_vogent_create_dial_v1_request **out,
                                                             struct od_report *report);

/* The same for a reply, read leniently: what is newer than the page is kept. */
OD_MUST_CHECK enum od_status od_vogent_create_dial_v1_decode_reply(struct od_arena *arena, const char *text,
                                                                   size_t len,
                                                                   const struct od_vogent_create_dial_reply **out,
                                                                   struct od_report *report);

/* Validates, encodes, sends at most once, decodes.
 *   client  of &od_vogent
 *   reply   cleared first; says what is known, and owns what *out points at
 *   out     receives the reply; NULL unless OD_ACCEPTED; may not be NULL
 * Returns reply->outcome. */
enum od_outcome od_vogent_create_dial_v1(struct od_client *client,
                                         const struct od_vogent_create_dial_v1_request *request,
                                         struct od_reply *reply, const struct od_vogent_create_dial_reply **out);

/* The same for programs that treat operations alike: see outdial/descriptor.h. */
extern const struct od_operation od_vogent_create_dial_v1_operation;

/* Sends without waiting: od_start() with the type of the request. The `value` of the reply that od_wait() returns is a
 * const struct od_vogent_create_dial_reply *. In line, so that who does not use it needs no libcurl. */
static inline void od_vogent_create_dial_v1_start(struct od_client *client,
                                                  const struct od_vogent_create_dial_v1_request *request,
                                                  struct od_reply *reply)
{
  od_start(client, &od_vogent_create_dial_v1_operation, request, reply);
}

#ifdef __cplusplus
}
#endif
#endif
