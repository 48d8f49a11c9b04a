/* voiceos.create_phone_call: Place a phone call, by a stored agent or by one described here.
 *
 * POST https://api.voiceos.io/conversations/create_phone_call
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Key: header `Authorization: Bearer KEY`; programs look for the key in the environment variable VOICEOS_API_KEY
 *
 * Documented errors:
 *     422 The request does not fit the schema. `reply.error` is a const struct od_voiceos_http_validation_error
 *         *. `reply.report` has its faults, each at its place in the request. [confirmed by the vendor's SDK 0.8.0]
 *
 * Example:
 *
 *     struct od_client_options options = {.api_key = getenv("VOICEOS_API_KEY")};
 *     struct od_client *client = NULL;
 *     struct od_reply reply = {0};
 *     const struct od_voiceos_create_phone_call_reply *value = NULL;
 *     const struct od_voiceos_create_phone_call_request request = {
 *         .from_number = OD_STR("+14155550100"),
 *         .to_number = OD_STR("+14155550132"),
 *         .agent_id = OD_VALUE_OF(OD_STR("text")),
 *     };
 *     if (od_client_new(&client, &od_voiceos, &options, reply.message) == OD_OK &&
 *         od_voiceos_create_phone_call(client, &request, &reply, &value) == OD_ACCEPTED)
 *       printf("account_id: %s\n", value->account_id.ptr);
 *     else
 *       puts(reply.message);
 *     od_reply_clear(&reply);
 *     od_client_free(client);
 *
 * Generated from specs/voiceos/create_phone_call.lua; do not edit. */
#ifndef OUTDIAL_VOICEOS_CREATE_PHONE_CALL_H
#define OUTDIAL_VOICEOS_CREATE_PHONE_CALL_H

#include <outdial/many.h>
#include <outdial/voiceos.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

struct od_voiceos_agent_configuration;
struct od_voiceos_conversation_cost;
struct od_voiceos_message;
struct od_voiceos_phone_call;
struct od_voiceos_hook;
struct od_voiceos_openai_language_model;
struct od_voiceos_deepgram_transcriber;
struct od_voiceos_playht_voice;
struct od_voiceos_webhook;
struct od_voiceos_hook_instruction;
struct od_voiceos_tool;
struct od_voiceos_function_definition;
struct od_voiceos_function_parameters;
struct od_voiceos_agent_cost;
struct od_voiceos_language_model_cost;
struct od_voiceos_transcriber_cost;
struct od_voiceos_voice_cost;
struct od_voiceos_telephony_cost;
struct od_voiceos_validation_error;
struct od_voiceos_error_place;

struct od_opt_voiceos_agent_configuration {
  enum od_presence is;
  const struct od_voiceos_agent_configuration *v;
};

/* Who calls whom, by which agent.
 *
 * Rules:
 *   - Requires any of agent_id or agent_config: a call needs an agent: agent_id or agent_config.
 *   - When agent_id is given, forbids agent_config (a warning): agent_id and agent_config are both given; which
 *     one wins is not documented.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call */
struct od_voiceos_create_phone_call_request {
  /* The number to call from, one of the account's.
   * `from_number`: string; required.
   * Example: "+14155550100"
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of example: inferred: made up for this example */
  struct od_string from_number;

  /* The number to call, with its country code. No other form is demanded.
   * `to_number`: string; required.
   * Example: "+14155550132"
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of example: inferred: made up for this example */
  struct od_string to_number;

  /* An agent for this call. Null or left out: `agent_id` says which.
   * `agent_config`: object; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the prose says what null means; the marks of the page are lost */
  struct od_opt_voiceos_agent_configuration agent_config;

  /* A stored agent. Null or left out: `agent_config` describes one.
   * `agent_id`: string; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the prose says what null means; the marks of the page are lost */
  struct od_opt_string agent_id;

  struct od_members extra; /* members that the page does not know */
};

/* Conversation status.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_conversation_status {
  OD_VOICEOS_CONVERSATION_STATUS_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_CONVERSATION_STATUS_STARTED,   /* "started" */
  OD_VOICEOS_CONVERSATION_STATUS_ENDED,     /* "ended" */
  OD_VOICEOS_CONVERSATION_STATUS_QUEUED     /* "queued" */
};
struct od_voiceos_conversation_status_value {
  enum od_voiceos_conversation_status v;
  struct od_string text; /* of an unknown text */
};

/* Conversation type.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_conversation_type {
  OD_VOICEOS_CONVERSATION_TYPE_OTHER = 0,           /* another text, which is in `text` */
  OD_VOICEOS_CONVERSATION_TYPE_INBOUND_PHONE_CALL,  /* "inbound_phone_call" */
  OD_VOICEOS_CONVERSATION_TYPE_OUTBOUND_PHONE_CALL, /* "outbound_phone_call" */
  OD_VOICEOS_CONVERSATION_TYPE_WEB_CALL             /* "web_call": Newer than the SDK. */
};
struct od_voiceos_conversation_type_value {
  enum od_voiceos_conversation_type v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_voiceos_conversation_cost {
  enum od_presence is;
  const struct od_voiceos_conversation_cost *v;
};

/* Ended reason.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_ended_reason {
  OD_VOICEOS_ENDED_REASON_OTHER = 0,   /* another text, which is in `text` */
  OD_VOICEOS_ENDED_REASON_AGENT_ENDED, /* "agent_ended" */
  OD_VOICEOS_ENDED_REASON_USER_ENDED,  /* "user_ended" */
  OD_VOICEOS_ENDED_REASON_UNKNOWN      /* "unknown" */
};
struct od_voiceos_ended_reason_value {
  enum od_voiceos_ended_reason v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_voiceos_ended_reason {
  enum od_presence is;
  enum od_voiceos_ended_reason v;
  struct od_string text; /* of an unknown text */
};

struct od_voiceos_message_list {
  const struct od_voiceos_message *items;
  size_t len;
};

struct od_opt_voiceos_message_list {
  enum od_presence is;
  struct od_voiceos_message_list v;
};

struct od_opt_voiceos_phone_call {
  enum od_presence is;
  const struct od_voiceos_phone_call *v;
};

/* The conversation that was started.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call */
struct od_voiceos_create_phone_call_reply {
  /* The account that it belongs to.
   * `account_id`: string; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_string account_id;

  /* The agent as it was used.
   * `agent_config`: object; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  const struct od_voiceos_agent_configuration *agent_config;

  /* The conversation's ID.
   * `id`: string; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_string id;

  /* How far the conversation is.
   * `status`: string, one of "started", "ended" or "queued"; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_voiceos_conversation_status_value status;

  /* What kind of conversation it is.
   * `type`: string, one of "inbound_phone_call", "outbound_phone_call" or "web_call"; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_voiceos_conversation_type_value type;

  /* The conversation's URI.
   * `uri`: string; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_string uri;

  /* The stored agent, or null when there was none.
   * `agent_id`: string; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_opt_string agent_id;

  /* What it cost.
   * `cost_breakdown`: object; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: a call that was just created has none yet */
  struct od_opt_voiceos_conversation_cost cost_breakdown;

  /* When it ended, or null while it has not.
   * `ended_at`: string, a date and time (RFC 3339); optional; may be null.
   * Example: "2023-11-07T05:31:56Z"
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_opt_string ended_at;

  /* Why it ended.
   * `ended_reason`: string, one of "agent_ended", "user_ended" or "unknown"; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: a call that was just created has none yet */
  struct od_opt_voiceos_ended_reason ended_reason;

  /* What was said.
   * `messages`: list of object; optional; may be null.
   * Default: an empty list
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: a call that was just created has none yet */
  struct od_opt_voiceos_message_list messages;

  /* The phone call, or null for a conversation over the web.
   * `phone_call`: object; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_opt_voiceos_phone_call phone_call;

  /* When it started.
   * `started_at`: string, a date and time (RFC 3339); optional; may be null.
   * Example: "2023-11-07T05:31:56Z"
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: a call that was just created has none yet */
  struct od_opt_string started_at;

  struct od_members extra; /* members that the page does not know */
};

struct od_voiceos_hook_list {
  const struct od_voiceos_hook *items;
  size_t len;
};

struct od_opt_voiceos_hook_list {
  enum od_presence is;
  struct od_voiceos_hook_list v;
};

/* What the agent thinks with. The page shows one provider; costs in the reply know google as well, whose members are
 * not documented.
 * The branches are told apart by their JSON type, objects by their member "provider". A request with another tag
 * goes out as it is, with a warning.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page; the SDK is older */
enum od_voiceos_language_model_branch {
  OD_VOICEOS_LANGUAGE_MODEL_NONE = 0, /* nothing is set */
  OD_VOICEOS_LANGUAGE_MODEL_OTHER,    /* a value of another shape, which is in `other` */
  OD_VOICEOS_LANGUAGE_MODEL_OPENAI    /* `openai`: object, "provider" is "openai" */
};
struct od_voiceos_language_model {
  enum od_voiceos_language_model_branch branch;
  union {
    const struct od_voiceos_openai_language_model *openai;
    struct od_json other;
  };
};

struct od_opt_voiceos_language_model {
  enum od_presence is;
  struct od_voiceos_language_model v;
};

/* What the agent hears with. The page shows one provider; SDK 0.8.0 knew azure as well (`languages`, such as en-US).
 * The branches are told apart by their JSON type, objects by their member "provider". A request with another tag
 * goes out as it is, with a warning.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_transcriber_branch {
  OD_VOICEOS_TRANSCRIBER_NONE = 0, /* nothing is set */
  OD_VOICEOS_TRANSCRIBER_OTHER,    /* a value of another shape, which is in `other` */
  OD_VOICEOS_TRANSCRIBER_DEEPGRAM  /* `deepgram`: object, "provider" is "deepgram" */
};
struct od_voiceos_transcriber {
  enum od_voiceos_transcriber_branch branch;
  union {
    const struct od_voiceos_deepgram_transcriber *deepgram;
    struct od_json other;
  };
};

struct od_opt_voiceos_transcriber {
  enum od_presence is;
  struct od_voiceos_transcriber v;
};

/* What the agent speaks with. The page shows one provider; SDK 0.8.0 knew elevenlabs, azure, deepgram and rime too.
 * The branches are told apart by their JSON type, objects by their member "provider". A request with another tag
 * goes out as it is, with a warning.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_voice_branch {
  OD_VOICEOS_VOICE_NONE = 0, /* nothing is set */
  OD_VOICEOS_VOICE_OTHER,    /* a value of another shape, which is in `other` */
  OD_VOICEOS_VOICE_PLAYHT    /* `playht`: object, "provider" is "playht" */
};
struct od_voiceos_voice {
  enum od_voiceos_voice_branch branch;
  union {
    const struct od_voiceos_playht_voice *playht;
    struct od_json other;
  };
};

struct od_opt_voiceos_voice {
  enum od_presence is;
  struct od_voiceos_voice v;
};

struct od_voiceos_webhook_list {
  const struct od_voiceos_webhook *items;
  size_t len;
};

struct od_opt_voiceos_webhook_list {
  enum od_presence is;
  struct od_voiceos_webhook_list v;
};

/* An agent: what it says, hears with and speaks with.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
struct od_voiceos_agent_configuration {
  /* What the service does of itself at events of the conversation.
   * `hooks`: list of object; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page; the SDK is older
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null */
  struct od_opt_voiceos_hook_list hooks;

  /* What the agent says first. Null or left out: it waits for the other side.
   * `initial_message`: string; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the prose says what null means; the marks of the page are lost */
  struct od_opt_string initial_message;

  /* What the agent thinks with.
   * `language_model`: either openai (object); optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null */
  struct od_opt_voiceos_language_model language_model;

  /* The longest that the conversation lasts. Null is no limit; left out is ten minutes.
   * `max_duration_seconds`: integer; optional; may be null.
   * Default: 600
   * Example: 600
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the prose says what null means; the marks of the page are lost */
  struct od_opt_int max_duration_seconds;

  /* Anything to keep with the agent: names to texts.
   * `metadata`: map from names to string; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null
   * Source of type: confirmed by the vendor's SDK 0.8.0 */
  struct od_opt_string_map metadata;

  /* What the agent is told to do.
   * `prompt`: string; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null */
  struct od_opt_string prompt;

  /* What the agent hears with.
   * `transcriber`: either deepgram (object); optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null */
  struct od_opt_voiceos_transcriber transcriber;

  /* What the agent speaks with.
   * `voice`: either playht (object); optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null */
  struct od_opt_voiceos_voice voice;

  /* Who is told of events of the conversation.
   * `webhooks`: list of object; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null */
  struct od_opt_voiceos_webhook_list webhooks;

  struct od_members extra; /* members that the page does not know */
};

struct od_voiceos_hook_instruction_list {
  const struct od_voiceos_hook_instruction *items;
  size_t len;
};

/* What can happen in a conversation.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the vendor's SDK 0.8.0 */
enum od_voiceos_event_name {
  OD_VOICEOS_EVENT_NAME_OTHER = 0,                       /* another text, which is in `text` */
  OD_VOICEOS_EVENT_NAME_PHONE_CALL_CONNECTION_REQUESTED, /* "phone_call:connection_requested" */
  OD_VOICEOS_EVENT_NAME_PHONE_CALL_REJECTED,             /* "phone_call:rejected" */
  OD_VOICEOS_EVENT_NAME_PHONE_CALL_ACCEPTED,             /* "phone_call:accepted" */
  OD_VOICEOS_EVENT_NAME_FUNCTION_CALL_TRIGGERED,         /* "function_call:triggered" */
  OD_VOICEOS_EVENT_NAME_CONVERSATION_STARTED,            /* "conversation:started" */
  OD_VOICEOS_EVENT_NAME_CONVERSATION_ENDED,              /* "conversation:ended" */
  OD_VOICEOS_EVENT_NAME_CONVERSATION_DURATION,           /* "conversation:duration" */
  OD_VOICEOS_EVENT_NAME_SPEECH_STARTED,                  /* "speech:started" */
  OD_VOICEOS_EVENT_NAME_SPEECH_ENDED,                    /* "speech:ended" */
  OD_VOICEOS_EVENT_NAME_MESSAGE_SENT,                    /* "message:sent" */
  OD_VOICEOS_EVENT_NAME_MESSAGE_GENERATED                /* "message:generated" */
};
struct od_voiceos_event_name_value {
  enum od_voiceos_event_name v;
  struct od_string text; /* of an unknown text */
};

struct od_voiceos_event_name_list {
  const struct od_voiceos_event_name_value *items;
  size_t len;
};

struct od_opt_voiceos_event_name_list {
  enum od_presence is;
  struct od_voiceos_event_name_list v;
};

/* What the service does at certain events.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page; the SDK is older */
struct od_voiceos_hook {
  /* What it does.
   * `instructions`: list of object; required.
   * Source: confirmed by the samples in other published forms of the page; the SDK is older
   * Source of required: inferred: the page lists required members first; this one stands before a member that would
   * precede it otherwise */
  struct od_voiceos_hook_instruction_list instructions;

  /* At which events.
   * `events`: list of string, one of "phone_call:connection_requested", "phone_call:rejected",
   * "phone_call:accepted", "function_call:triggered", "conversation:started", "conversation:ended",
   * "conversation:duration", "speech:started", "speech:ended", "message:sent" or "message:generated"; optional.
   * Source: confirmed by the samples in other published forms of the page; the SDK is older */
  struct od_opt_voiceos_event_name_list events;

  /* A condition on the events. The page has no line for it.
   * `filter`: string; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page; the SDK is older
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null */
  struct od_opt_string filter;

  struct od_members extra; /* members that the page does not know */
};

/* Instruction.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call */
enum od_voiceos_instruction {
  OD_VOICEOS_INSTRUCTION_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_INSTRUCTION_HANG_UP    /* "hang_up": Ends the call. */
};
struct od_voiceos_instruction_value {
  enum od_voiceos_instruction v;
  struct od_string text; /* of an unknown text */
};

/* One thing that the service does.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page; the SDK is older */
struct od_voiceos_hook_instruction {
  /* What.
   * `instruction`: string, one of "hang_up"; required.
   * Source: confirmed by the samples in other published forms of the page; the SDK is older
   * Source of required: inferred: its only member */
  struct od_voiceos_instruction_value instruction;

  struct od_members extra; /* members that the page does not know */
};

/* Language model provider.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_language_model_provider {
  OD_VOICEOS_LANGUAGE_MODEL_PROVIDER_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_LANGUAGE_MODEL_PROVIDER_OPENAI     /* "openai" */
};
struct od_voiceos_language_model_provider_value {
  enum od_voiceos_language_model_provider v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_voiceos_language_model_provider {
  enum od_presence is;
  enum od_voiceos_language_model_provider v;
  struct od_string text; /* of an unknown text */
};

/* The models of the page. The SDK takes any text, and lacks gpt-4o.
 * The list is open: a request with another text goes out with a warning.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the vendor's SDK 0.8.0: any of the list, or a text */
enum od_voiceos_openai_model {
  OD_VOICEOS_OPENAI_MODEL_OTHER = 0,              /* another text, which is in `text` */
  OD_VOICEOS_OPENAI_MODEL_GPT_3_5_TURBO,          /* "gpt-3.5-turbo" */
  OD_VOICEOS_OPENAI_MODEL_GPT_3_5_TURBO_0125,     /* "gpt-3.5-turbo-0125" */
  OD_VOICEOS_OPENAI_MODEL_GPT_3_5_TURBO_1106,     /* "gpt-3.5-turbo-1106" */
  OD_VOICEOS_OPENAI_MODEL_GPT_3_5_TURBO_16K,      /* "gpt-3.5-turbo-16k" */
  OD_VOICEOS_OPENAI_MODEL_GPT_3_5_TURBO_0613,     /* "gpt-3.5-turbo-0613" */
  OD_VOICEOS_OPENAI_MODEL_GPT_4_TURBO,            /* "gpt-4-turbo" */
  OD_VOICEOS_OPENAI_MODEL_GPT_4_TURBO_2024_04_09, /* "gpt-4-turbo-2024-04-09" */
  OD_VOICEOS_OPENAI_MODEL_GPT_4_TURBO_PREVIEW,    /* "gpt-4-turbo-preview" */
  OD_VOICEOS_OPENAI_MODEL_GPT_4_0125_PREVIEW,     /* "gpt-4-0125-preview" */
  OD_VOICEOS_OPENAI_MODEL_GPT_4_1106_PREVIEW,     /* "gpt-4-1106-preview" */
  OD_VOICEOS_OPENAI_MODEL_GPT_4_0613,             /* "gpt-4-0613" */
  OD_VOICEOS_OPENAI_MODEL_GPT_4,                  /* "gpt-4" */
  OD_VOICEOS_OPENAI_MODEL_GPT_4O                  /* "gpt-4o" */
};
struct od_voiceos_openai_model_value {
  enum od_voiceos_openai_model v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_voiceos_openai_model {
  enum od_presence is;
  enum od_voiceos_openai_model v;
  struct od_string text; /* of an unknown text */
};

struct od_voiceos_tool_list {
  const struct od_voiceos_tool *items;
  size_t len;
};

struct od_opt_voiceos_tool_list {
  enum od_presence is;
  struct od_voiceos_tool_list v;
};

/* A model of OpenAI's.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
struct od_voiceos_openai_language_model {
  /* `provider`: always "openai"; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of required: inferred: the page lists required members first; this one stands before a member that would
   * precede it otherwise */
  struct od_opt_voiceos_language_model_provider provider;

  /* Your own credential at the provider. Null or left out: its cost becomes part of the conversation's.
   * `credential_id`: string; optional; may be null; secret.
   * Source: confirmed by the samples in other published forms of the page; the SDK is older
   * Source of nullable: inferred: the prose says what null means; the marks of the page are lost */
  struct od_opt_string credential_id;

  /* The longest answer, in tokens.
   * `max_tokens`: integer; optional; may be null.
   * Default: 300
   * Source: confirmed by the samples in other published forms of the page; the SDK is older
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null */
  struct od_opt_int max_tokens;

  /* Which model.
   * `model`: string, such as "gpt-3.5-turbo", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-16k",
   * "gpt-3.5-turbo-0613", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-turbo-preview", "gpt-4-0125-preview",
   * "gpt-4-1106-preview", "gpt-4-0613", "gpt-4" or "gpt-4o"; optional.
   * Example: "gpt-3.5-turbo"
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_opt_voiceos_openai_model model;

  /* How free the answers are. The default lets the service reuse answers best.
   * `temperature`: number, 0 to 2; optional; may be null.
   * Default: 0
   * Source: confirmed by the samples in other published forms of the page; the SDK is older
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null
   * Source of range: inferred: the page prints 0 < x < 2 beside the default 0 */
  struct od_opt_number temperature;

  /* What the model may call.
   * `tools`: list of object; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page; the SDK is older
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null */
  struct od_opt_voiceos_tool_list tools;

  struct od_members extra; /* members that the page does not know */
};

/* Tool type.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page; the SDK is older */
enum od_voiceos_tool_type {
  OD_VOICEOS_TOOL_TYPE_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_TOOL_TYPE_FUNCTION   /* "function" */
};
struct od_voiceos_tool_type_value {
  enum od_voiceos_tool_type v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_voiceos_tool_type {
  enum od_presence is;
  enum od_voiceos_tool_type v;
  struct od_string text; /* of an unknown text */
};

/* Something that the model may call.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page; the SDK is older */
struct od_voiceos_tool {
  /* The function.
   * `function`: object; required.
   * Source: confirmed by the samples in other published forms of the page; the SDK is older
   * Source of required: inferred: a tool is nothing without it; the page's order agrees */
  const struct od_voiceos_function_definition *function;

  /* What kind of tool. Whether it may be left out is unknown, so the library always sends it.
   * `type`: always "function"; optional.
   * Source: confirmed by the samples in other published forms of the page; the SDK is older */
  struct od_opt_voiceos_tool_type type;

  struct od_members extra; /* members that the page does not know */
};

/* A function that the model may call.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by an early form of the vendor's SDK (a293485) */
struct od_voiceos_function_definition {
  /* What it is for.
   * `description`: string; required.
   * Source: confirmed by an early form of the vendor's SDK (a293485) */
  struct od_string description;

  /* What it is called: fewer than 64 letters, digits and underscores.
   * `name`: string, 1 to 63 characters, characters of A-Za-z0-9_; required.
   * Source: confirmed by an early form of the vendor's SDK (a293485)
   * Source of length: inferred: fewer than 64 in the prose, which is silent on an empty name */
  struct od_string name;

  /* What it takes.
   * `parameters`: object; required.
   * Source: confirmed by an early form of the vendor's SDK (a293485) */
  const struct od_voiceos_function_parameters *parameters;

  struct od_members extra; /* members that the page does not know */
};

/* Parameters type.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by an early form of the vendor's SDK (a293485) */
enum od_voiceos_parameters_type {
  OD_VOICEOS_PARAMETERS_TYPE_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_PARAMETERS_TYPE_OBJECT     /* "object" */
};
struct od_voiceos_parameters_type_value {
  enum od_voiceos_parameters_type v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_voiceos_parameters_type {
  enum od_presence is;
  enum od_voiceos_parameters_type v;
  struct od_string text; /* of an unknown text */
};

/* What a function takes, as JSON Schema says it. The page has no lines for the members.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by an early form of the vendor's SDK (a293485) */
struct od_voiceos_function_parameters {
  /* Always an object.
   * `type`: always "object"; optional.
   * Source: confirmed by an early form of the vendor's SDK (a293485) */
  struct od_opt_voiceos_parameters_type type;

  /* The parameters: names to schemas.
   * `properties`: a JSON object; required.
   * Source: confirmed by an early form of the vendor's SDK (a293485) */
  struct od_json properties;

  /* The names of those that must be there.
   * `required`: list of string; optional.
   * Source: confirmed by an early form of the vendor's SDK (a293485) */
  struct od_opt_string_list required;

  struct od_members extra; /* members that the page does not know */
};

/* Transcriber provider.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_transcriber_provider {
  OD_VOICEOS_TRANSCRIBER_PROVIDER_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_TRANSCRIBER_PROVIDER_DEEPGRAM   /* "deepgram" */
};
struct od_voiceos_transcriber_provider_value {
  enum od_voiceos_transcriber_provider v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_voiceos_transcriber_provider {
  enum od_presence is;
  enum od_voiceos_transcriber_provider v;
  struct od_string text; /* of an unknown text */
};

/* The languages of the page. The SDK takes any text.
 * The list is open: a request with another text goes out with a warning.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the vendor's SDK 0.8.0: any of the list, or a text */
enum od_voiceos_deepgram_language {
  OD_VOICEOS_DEEPGRAM_LANGUAGE_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_EN,        /* "en" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_FR,        /* "fr" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_ES,        /* "es" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_DE,        /* "de" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_IT,        /* "it" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_NL,        /* "nl" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_PT,        /* "pt" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_RU,        /* "ru" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_JA,        /* "ja" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_CS,        /* "cs" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_DA,        /* "da" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_EL,        /* "el" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_HI,        /* "hi" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_ID,        /* "id" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_KO,        /* "ko" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_NO,        /* "no" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_PL,        /* "pl" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_SV,        /* "sv" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_TR,        /* "tr" */
  OD_VOICEOS_DEEPGRAM_LANGUAGE_UK         /* "uk" */
};
struct od_voiceos_deepgram_language_value {
  enum od_voiceos_deepgram_language v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_voiceos_deepgram_language {
  enum od_presence is;
  enum od_voiceos_deepgram_language v;
  struct od_string text; /* of an unknown text */
};

/* The models of the page. The SDK takes any text.
 * The list is open: a request with another text goes out with a warning.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the vendor's SDK 0.8.0: any of the list, or a text */
enum od_voiceos_deepgram_model {
  OD_VOICEOS_DEEPGRAM_MODEL_OTHER = 0,              /* another text, which is in `text` */
  OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2,                 /* "nova-2" */
  OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_GENERAL,         /* "nova-2-general" */
  OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_MEETING,         /* "nova-2-meeting" */
  OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_PHONECALL,       /* "nova-2-phonecall" */
  OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_FINANCE,         /* "nova-2-finance" */
  OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_VOICEMAIL,       /* "nova-2-voicemail" */
  OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_MEDICAL,         /* "nova-2-medical" */
  OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_DRIVETHRU,       /* "nova-2-drivethru" */
  OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_AUTOMOTIVE,      /* "nova-2-automotive" */
  OD_VOICEOS_DEEPGRAM_MODEL_NOVA_2_CONVERSATIONALAI /* "nova-2-conversationalai" */
};
struct od_voiceos_deepgram_model_value {
  enum od_voiceos_deepgram_model v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_voiceos_deepgram_model {
  enum od_presence is;
  enum od_voiceos_deepgram_model v;
  struct od_string text; /* of an unknown text */
};

/* Deepgram's transcription.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
struct od_voiceos_deepgram_transcriber {
  /* `provider`: always "deepgram"; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of required: inferred: the page lists required members first; this one stands before a member that would
   * precede it otherwise */
  struct od_opt_voiceos_transcriber_provider provider;

  /* Your own credential at the provider. Null or left out: its cost becomes part of the conversation's.
   * `credential_id`: string; optional; may be null; secret.
   * Source: confirmed by the samples in other published forms of the page; the SDK is older
   * Source of nullable: inferred: the prose says what null means; the marks of the page are lost */
  struct od_opt_string credential_id;

  /* Words to listen for, such as names of products and companies.
   * `keywords`: list of string; optional; may be null.
   * Default: an empty list
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of default: confirmed by the samples in other published forms of the page; the SDK is older
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null */
  struct od_opt_string_list keywords;

  /* The language that is spoken.
   * `language`: string, such as "en", "fr", "es", "de", "it", "nl", "pt", "ru", "ja", "cs", "da", "el", "hi", "id",
   * "ko", "no", "pl", "sv", "tr" or "uk"; optional.
   * Example: "en"
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_opt_voiceos_deepgram_language language;

  /* Which model.
   * `model`: string, such as "nova-2", "nova-2-general", "nova-2-meeting", "nova-2-phonecall", "nova-2-finance",
   * "nova-2-voicemail", "nova-2-medical", "nova-2-drivethru", "nova-2-automotive" or "nova-2-conversationalai";
   * optional.
   * Example: "nova-2"
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_opt_voiceos_deepgram_model model;

  struct od_members extra; /* members that the page does not know */
};

/* Voice provider.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_voice_provider {
  OD_VOICEOS_VOICE_PROVIDER_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_VOICE_PROVIDER_PLAYHT     /* "playht" */
};
struct od_voiceos_voice_provider_value {
  enum od_voiceos_voice_provider v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_voiceos_voice_provider {
  enum od_presence is;
  enum od_voiceos_voice_provider v;
  struct od_string text; /* of an unknown text */
};

/* The voices of the page. The SDK takes any text.
 * The list is open: a request with another text goes out with a warning.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the vendor's SDK 0.8.0: any of the list, or a text */
enum od_voiceos_playht_model {
  OD_VOICEOS_PLAYHT_MODEL_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_PLAYHT_MODEL_SUSAN,     /* "susan" */
  OD_VOICEOS_PLAYHT_MODEL_WILLIAM,   /* "william" */
  OD_VOICEOS_PLAYHT_MODEL_PHOEBE,    /* "phoebe" */
  OD_VOICEOS_PLAYHT_MODEL_ARTHUR,    /* "arthur" */
  OD_VOICEOS_PLAYHT_MODEL_AYLA,      /* "ayla" */
  OD_VOICEOS_PLAYHT_MODEL_DYLAN,     /* "dylan" */
  OD_VOICEOS_PLAYHT_MODEL_MADELYN,   /* "madelyn" */
  OD_VOICEOS_PLAYHT_MODEL_OLIVER,    /* "oliver" */
  OD_VOICEOS_PLAYHT_MODEL_SOPHIA     /* "sophia" */
};
struct od_voiceos_playht_model_value {
  enum od_voiceos_playht_model v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_voiceos_playht_model {
  enum od_presence is;
  enum od_voiceos_playht_model v;
  struct od_string text; /* of an unknown text */
};

/* A voice of PlayHT's.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
struct od_voiceos_playht_voice {
  /* `provider`: always "playht"; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of required: inferred: the page lists required members first; this one stands before a member that would
   * precede it otherwise */
  struct od_opt_voiceos_voice_provider provider;

  /* Your own credential at the provider. Null or left out: its cost becomes part of the conversation's.
   * `credential_id`: string; optional; may be null; secret.
   * Source: confirmed by the samples in other published forms of the page; the SDK is older
   * Source of nullable: inferred: the prose says what null means; the marks of the page are lost */
  struct od_opt_string credential_id;

  /* Which voice.
   * `model`: string, such as "susan", "william", "phoebe", "arthur", "ayla", "dylan", "madelyn", "oliver" or
   * "sophia"; optional.
   * Example: "susan"
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_opt_voiceos_playht_model model;

  /* How fast it speaks: above 0, up to 5. The SDK allows 0, so that only warns.
   * `speed`: number, 0 to 5; optional; may be null.
   * Default: 1
   * Advised: above 0
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of default: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null
   * Source of range: inferred: the page prints < where the SDK says at most and at least, and where the prose and
   * defaults include them */
  struct od_opt_number speed;

  /* How strong the emotion is: lower is less, higher is very emotional.
   * `style_guidance`: number, 1 to 30; optional; may be null.
   * Example: 15.5
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null
   * Source of range: inferred: the page prints < where the SDK says at most and at least, and where the prose and
   * defaults include them */
  struct od_opt_number style_guidance;

  /* How much it varies. Null or left out: the model's own.
   * `temperature`: number, 0 to 2; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of range: inferred: the page prints < where the SDK says at most and at least, and where the prose and
   * defaults include them */
  struct od_opt_number temperature;

  /* How closely the speech keeps to the text.
   * `text_guidance`: number, 1 to 2; optional; may be null.
   * Example: 1.5
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null
   * Source of range: inferred: the page prints < where the SDK says at most and at least, and where the prose and
   * defaults include them */
  struct od_opt_number text_guidance;

  struct od_members extra; /* members that the page does not know */
};

/* Http method.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_http_method {
  OD_VOICEOS_HTTP_METHOD_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_HTTP_METHOD_GET,       /* "GET" */
  OD_VOICEOS_HTTP_METHOD_POST       /* "POST" */
};
struct od_voiceos_http_method_value {
  enum od_voiceos_http_method v;
  struct od_string text; /* of an unknown text */
};

/* Who is told of certain events.
 *
 * Rules:
 *   - Requires events (a warning): a webhook without events: the SDK requires them.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
struct od_voiceos_webhook {
  /* How it is called.
   * `method`: string, one of "GET" or "POST"; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_voiceos_http_method_value method;

  /* Where requests go.
   * `url`: string; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_string url;

  /* Of which events. Required in the SDK, not by the page's order.
   * `events`: list of string, one of "phone_call:connection_requested", "phone_call:rejected",
   * "phone_call:accepted", "function_call:triggered", "conversation:started", "conversation:ended",
   * "conversation:duration", "speech:started", "speech:ended", "message:sent" or "message:generated"; optional.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of required: inferred: the page lists it after the required members, the SDK requires it */
  struct od_opt_voiceos_event_name_list events;

  /* A condition on the events. The page has no line for it.
   * `filter`: string; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null */
  struct od_opt_string filter;

  /* Headers that are sent along, which may be credentials. The page has no line for it.
   * `headers`: map from names to string; optional; may be null; secret.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids null */
  struct od_opt_string_map headers;

  struct od_members extra; /* members that the page does not know */
};

struct od_opt_voiceos_telephony_cost {
  enum od_presence is;
  const struct od_voiceos_telephony_cost *v;
};

/* What a conversation cost, part by part.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
struct od_voiceos_conversation_cost {
  /* The agent.
   * `agent`: object; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  const struct od_voiceos_agent_cost *agent;

  /* The language model.
   * `language_model`: object; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  const struct od_voiceos_language_model_cost *language_model;

  /* Everything, in US dollars.
   * `total`: number; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  double total;

  /* The transcriber.
   * `transcriber`: object; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  const struct od_voiceos_transcriber_cost *transcriber;

  /* The voice.
   * `voice`: object; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  const struct od_voiceos_voice_cost *voice;

  /* The phone line, or null for a conversation over the web.
   * `telephony`: object; optional; may be null.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_opt_voiceos_telephony_cost telephony;

  struct od_members extra; /* members that the page does not know */
};

/* Agent provider.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_agent_provider {
  OD_VOICEOS_AGENT_PROVIDER_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_AGENT_PROVIDER_VOICEOS    /* "voiceos" */
};
struct od_voiceos_agent_provider_value {
  enum od_voiceos_agent_provider v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_voiceos_agent_provider {
  enum od_presence is;
  enum od_voiceos_agent_provider v;
  struct od_string text; /* of an unknown text */
};

/* What the agent cost.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
struct od_voiceos_agent_cost {
  /* The cost.
   * `cost`: number; optional.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack it */
  struct od_opt_number cost;

  /* Who provided it.
   * `provider`: string, one of "voiceos"; optional.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack it */
  struct od_opt_voiceos_agent_provider provider;

  /* How long it was used.
   * `seconds`: number; optional.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack it */
  struct od_opt_number seconds;

  struct od_members extra; /* members that the page does not know */
};

/* Language model cost provider.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_language_model_cost_provider {
  OD_VOICEOS_LANGUAGE_MODEL_COST_PROVIDER_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_LANGUAGE_MODEL_COST_PROVIDER_OPENAI,    /* "openai" */
  OD_VOICEOS_LANGUAGE_MODEL_COST_PROVIDER_GOOGLE     /* "google": Newer than the SDK. */
};
struct od_voiceos_language_model_cost_provider_value {
  enum od_voiceos_language_model_cost_provider v;
  struct od_string text; /* of an unknown text */
};

/* What the language model cost.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
struct od_voiceos_language_model_cost {
  /* The cost, in US dollars.
   * `cost`: number; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  double cost;

  /* Tokens that went in.
   * `input_tokens`: integer; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  int64_t input_tokens;

  /* Tokens that came out.
   * `output_tokens`: integer; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  int64_t output_tokens;

  /* Who provided it.
   * `provider`: string, one of "openai" or "google"; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_voiceos_language_model_cost_provider_value provider;

  struct od_members extra; /* members that the page does not know */
};

/* Transcriber cost provider.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_transcriber_cost_provider {
  OD_VOICEOS_TRANSCRIBER_COST_PROVIDER_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_TRANSCRIBER_COST_PROVIDER_DEEPGRAM,  /* "deepgram" */
  OD_VOICEOS_TRANSCRIBER_COST_PROVIDER_AZURE      /* "azure" */
};
struct od_voiceos_transcriber_cost_provider_value {
  enum od_voiceos_transcriber_cost_provider v;
  struct od_string text; /* of an unknown text */
};

/* What the transcriber cost.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
struct od_voiceos_transcriber_cost {
  /* The cost, in US dollars.
   * `cost`: number; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  double cost;

  /* Who provided it.
   * `provider`: string, one of "deepgram" or "azure"; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_voiceos_transcriber_cost_provider_value provider;

  /* How long it was used.
   * `seconds`: number; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  double seconds;

  struct od_members extra; /* members that the page does not know */
};

/* Voice cost provider.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_voice_cost_provider {
  OD_VOICEOS_VOICE_COST_PROVIDER_OTHER = 0,  /* another text, which is in `text` */
  OD_VOICEOS_VOICE_COST_PROVIDER_AZURE,      /* "azure" */
  OD_VOICEOS_VOICE_COST_PROVIDER_ELEVENLABS, /* "elevenlabs" */
  OD_VOICEOS_VOICE_COST_PROVIDER_RIMEAI,     /* "rimeai": The SDK says rime. */
  OD_VOICEOS_VOICE_COST_PROVIDER_DEEPGRAM,   /* "deepgram" */
  OD_VOICEOS_VOICE_COST_PROVIDER_PLAYHT      /* "playht" */
};
struct od_voiceos_voice_cost_provider_value {
  enum od_voiceos_voice_cost_provider v;
  struct od_string text; /* of an unknown text */
};

/* What the voice cost.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
struct od_voiceos_voice_cost {
  /* How much was spoken.
   * `characters`: integer; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  int64_t characters;

  /* The cost, in US dollars.
   * `cost`: number; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  double cost;

  /* Who provided it.
   * `provider`: string, one of "azure", "elevenlabs", "rimeai", "deepgram" or "playht"; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_voiceos_voice_cost_provider_value provider;

  struct od_members extra; /* members that the page does not know */
};

/* Telephony provider.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_telephony_provider {
  OD_VOICEOS_TELEPHONY_PROVIDER_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_TELEPHONY_PROVIDER_TWILIO     /* "twilio" */
};
struct od_voiceos_telephony_provider_value {
  enum od_voiceos_telephony_provider v;
  struct od_string text; /* of an unknown text */
};

/* What the phone line cost.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
struct od_voiceos_telephony_cost {
  /* The cost; 0 for an imported number.
   * `cost`: number; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  double cost;

  /* Whose number it is.
   * `provider`: string, one of "twilio"; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  struct od_voiceos_telephony_provider_value provider;

  /* How long it was used.
   * `seconds`: number; required.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
  double seconds;

  struct od_members extra; /* members that the page does not know */
};

/* Message role.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
enum od_voiceos_message_role {
  OD_VOICEOS_MESSAGE_ROLE_OTHER = 0, /* another text, which is in `text` */
  OD_VOICEOS_MESSAGE_ROLE_AGENT,     /* "agent" */
  OD_VOICEOS_MESSAGE_ROLE_USER       /* "user" */
};
struct od_voiceos_message_role_value {
  enum od_voiceos_message_role v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_voiceos_message_role {
  enum od_presence is;
  enum od_voiceos_message_role v;
  struct od_string text; /* of an unknown text */
};

/* One thing that was said.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
struct od_voiceos_message {
  /* The words.
   * `content`: string; optional.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack it */
  struct od_opt_string content;

  /* Whose they are.
   * `role`: string, one of "agent" or "user"; optional.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack it */
  struct od_opt_voiceos_message_role role;

  struct od_members extra; /* members that the page does not know */
};

struct od_opt_voiceos_telephony_provider {
  enum od_presence is;
  enum od_voiceos_telephony_provider v;
  struct od_string text; /* of an unknown text */
};

/* A phone call.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0 */
struct od_voiceos_phone_call {
  /* The calling number.
   * `from_number`: string; optional.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack it */
  struct od_opt_string from_number;

  /* Whose line it is.
   * `provider`: string, one of "twilio"; optional.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack it */
  struct od_opt_voiceos_telephony_provider provider;

  /* The called number.
   * `to_number`: string; optional.
   * Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0
   * Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack it */
  struct od_opt_string to_number;

  struct od_members extra; /* members that the page does not know */
};

struct od_voiceos_validation_error_list {
  const struct od_voiceos_validation_error *items;
  size_t len;
};

/* Every fault with its place, or one text.
 * The branches are told apart by their JSON type.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: inferred: a list in the SDK; the framework that serves it puts a text here for other errors */
enum od_voiceos_error_detail_branch {
  OD_VOICEOS_ERROR_DETAIL_NONE = 0, /* nothing is set */
  OD_VOICEOS_ERROR_DETAIL_OTHER,    /* a value of another shape, which is in `other` */
  OD_VOICEOS_ERROR_DETAIL_FAULTS,   /* `faults`: list of object */
  OD_VOICEOS_ERROR_DETAIL_TEXT      /* `text`: string */
};
struct od_voiceos_error_detail {
  enum od_voiceos_error_detail_branch branch;
  union {
    /* Every fault with its place. */
    struct od_voiceos_validation_error_list faults;
    /* One text. */
    struct od_string text;
    struct od_json other;
  };
};

struct od_opt_voiceos_error_detail {
  enum od_presence is;
  struct od_voiceos_error_detail v;
};

/* Why a request was refused.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the vendor's SDK 0.8.0 */
struct od_voiceos_http_validation_error {
  /* The faults.
   * `detail`: either faults (list of object) or text (string); optional.
   * Source: confirmed by the vendor's SDK 0.8.0
   * Source of type: inferred: a list in the SDK; the framework that serves it puts a text here for other errors */
  struct od_opt_voiceos_error_detail detail;

  struct od_members extra; /* members that the page does not know */
};

struct od_voiceos_error_place_list {
  const struct od_voiceos_error_place *items;
  size_t len;
};

/* One fault of a request.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the vendor's SDK 0.8.0 */
struct od_voiceos_validation_error {
  /* Where: names and indexes.
   * `loc`: list of either name (string) or index (integer); required.
   * Source: confirmed by the vendor's SDK 0.8.0 */
  struct od_voiceos_error_place_list loc;

  /* What is wrong.
   * `msg`: string; required.
   * Source: confirmed by the vendor's SDK 0.8.0 */
  struct od_string msg;

  /* The kind of fault.
   * `type`: string; required.
   * Source: confirmed by the vendor's SDK 0.8.0 */
  struct od_string type;

  struct od_members extra; /* members that the page does not know */
};

/* One step of a place.
 * The branches are told apart by their JSON type.
 *
 * Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call
 * Source: confirmed by the vendor's SDK 0.8.0 */
enum od_voiceos_error_place_branch {
  OD_VOICEOS_ERROR_PLACE_NONE = 0, /* nothing is set */
  OD_VOICEOS_ERROR_PLACE_OTHER,    /* a value of another shape, which is in `other` */
  OD_VOICEOS_ERROR_PLACE_NAME,     /* `name`: string */
  OD_VOICEOS_ERROR_PLACE_INDEX     /* `index`: integer */
};
struct od_voiceos_error_place {
  enum od_voiceos_error_place_branch branch;
  union {
    /* A member's name. */
    struct od_string name;
    /* An index. */
    int64_t index;
    struct od_json other;
  };
};

/* Every finding about a request: what the page forbids, and warnings.
 *   report  emptied, then receives the findings; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_voiceos_create_phone_call_validate(
    const struct od_voiceos_create_phone_call_request *request, struct od_report *report);

/* The JSON of a request's body, without validating it.
 *   out     what it held is replaced
 *   report  says why there is no JSON of it: a text that is not UTF-8, a number that is not finite
 * Returns OD_OK, OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_voiceos_create_phone_call_encode(
    const struct od_voiceos_create_phone_call_request *request, struct od_buffer *out, struct od_report *report);

/* A request from `len` bytes of JSON, judged strictly.
 *   arena   receives the struct and all it points at
 *   out     receives the struct; NULL unless OD_OK; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_voiceos_create_phone_call_decode(
    struct od_arena *arena, const char *text, size_t len, const struct od_voiceos_create_phone_call_request **out,
    struct od_report *report);

/* The same for a reply, read leniently: what is newer than the page is kept. */
OD_MUST_CHECK enum od_status od_voiceos_create_phone_call_decode_reply(
    struct od_arena *arena, const char *text, size_t len, const struct od_voiceos_create_phone_call_reply **out,
    struct od_report *report);

/* Validates, encodes, sends at most once, decodes.
 *   client  of &od_voiceos
 *   reply   cleared first; says what is known, and owns what *out points at
 *   out     receives the reply; NULL unless OD_ACCEPTED; may not be NULL
 * Returns reply->outcome. */
enum od_outcome od_voiceos_create_phone_call(struct od_client *client,
                                             const struct od_voiceos_create_phone_call_request *request,
                                             struct od_reply *reply,
                                             const struct od_voiceos_create_phone_call_reply **out);

/* The same for programs that treat operations alike: see outdial/descriptor.h. */
extern const struct od_operation od_voiceos_create_phone_call_operation;

/* Sends without waiting: od_start() with the type of the request. The `value` of the reply that od_wait() returns is a
 * const struct od_voiceos_create_phone_call_reply *. In line, so that who does not use it needs no libcurl. */
static inline void od_voiceos_create_phone_call_start(struct od_client *client,
                                                      const struct od_voiceos_create_phone_call_request *request,
                                                      struct od_reply *reply)
{
  od_start(client, &od_voiceos_create_phone_call_operation, request, reply);
}

#ifdef __cplusplus
}
#endif
#endif
