/* Vocode: Hosted voice agents for phone calls. The page equals the OpenAPI file of 2023-08-22, which says what it
 * cannot show.
 *
 * Address: https://api.vocode.dev
 * Key: header `Authorization: Bearer KEY`; programs look for the key in the environment variable VOCODE_API_KEY
 *
 * Generated from specs/vocode; do not edit. */
#ifndef OUTDIAL_VOCODE_H
#define OUTDIAL_VOCODE_H

#include <outdial/outdial.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* For od_client_new(). */
extern const struct od_vendor od_vocode;

struct od_vocode_agent_params;
struct od_vocode_action_or_id;
struct od_vocode_azure_voice_params;
struct od_vocode_rime_voice_params;
struct od_vocode_eleven_labs_voice_params;
struct od_vocode_webhook_params;
struct od_vocode_action;
struct od_vocode_azure_voice;
struct od_vocode_rime_voice;
struct od_vocode_eleven_labs_voice;
struct od_vocode_webhook;
struct od_vocode_transfer_call_action_params;
struct od_vocode_end_conversation_action_params;
struct od_vocode_dtmf_action_params;
struct od_vocode_transfer_call_action;
struct od_vocode_end_conversation_action;
struct od_vocode_dtmf_action;
struct od_vocode_transfer_call_config;
struct od_vocode_empty_action_config;
struct od_vocode_validation_error;
struct od_vocode_error_place;

/* A stored agent, or one for this call only. The page shows no type here; its sample names a stored one.
 * The branches are told apart by their JSON type.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
enum od_vocode_agent_or_id_branch {
  OD_VOCODE_AGENT_OR_ID_NONE = 0, /* nothing is set */
  OD_VOCODE_AGENT_OR_ID_OTHER,    /* a value of another shape, which is in `other` */
  OD_VOCODE_AGENT_OR_ID_ID,       /* `id`: string, a UUID */
  OD_VOCODE_AGENT_OR_ID_PARAMS    /* `params`: object */
};
struct od_vocode_agent_or_id {
  enum od_vocode_agent_or_id_branch branch;
  union {
    /* The ID of a stored agent. */
    struct od_string id;
    /* An agent for this call. */
    const struct od_vocode_agent_params *params;
    struct od_json other;
  };
};

struct od_vocode_action_or_id_list {
  const struct od_vocode_action_or_id *items;
  size_t len;
};

struct od_opt_vocode_action_or_id_list {
  enum od_presence is;
  struct od_vocode_action_or_id_list v;
};

/* A stored voice, or one for this agent only.
 * The branches are told apart by their JSON type, objects by their member "type".
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
enum od_vocode_voice_or_id_branch {
  OD_VOCODE_VOICE_OR_ID_NONE = 0,   /* nothing is set */
  OD_VOCODE_VOICE_OR_ID_OTHER,      /* a value of another shape, which is in `other` */
  OD_VOCODE_VOICE_OR_ID_ID,         /* `id`: string, a UUID */
  OD_VOCODE_VOICE_OR_ID_AZURE,      /* `azure`: object, "type" is "voice_azure" */
  OD_VOCODE_VOICE_OR_ID_RIME,       /* `rime`: object, "type" is "voice_rime" */
  OD_VOCODE_VOICE_OR_ID_ELEVEN_LABS /* `eleven_labs`: object, "type" is "voice_eleven_labs" */
};
struct od_vocode_voice_or_id {
  enum od_vocode_voice_or_id_branch branch;
  union {
    /* The ID of a stored voice. */
    struct od_string id;
    const struct od_vocode_azure_voice_params *azure;
    const struct od_vocode_rime_voice_params *rime;
    const struct od_vocode_eleven_labs_voice_params *eleven_labs;
    struct od_json other;
  };
};

/* A stored webhook, or one for this agent only.
 * The branches are told apart by their JSON type.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
enum od_vocode_webhook_or_id_branch {
  OD_VOCODE_WEBHOOK_OR_ID_NONE = 0, /* nothing is set */
  OD_VOCODE_WEBHOOK_OR_ID_OTHER,    /* a value of another shape, which is in `other` */
  OD_VOCODE_WEBHOOK_OR_ID_ID,       /* `id`: string, a UUID */
  OD_VOCODE_WEBHOOK_OR_ID_PARAMS    /* `params`: object */
};
struct od_vocode_webhook_or_id {
  enum od_vocode_webhook_or_id_branch branch;
  union {
    /* The ID of a stored webhook. */
    struct od_string id;
    /* A webhook for this agent. */
    const struct od_vocode_webhook_params *params;
    struct od_json other;
  };
};

struct od_opt_vocode_webhook_or_id {
  enum od_presence is;
  struct od_vocode_webhook_or_id v;
};

/* An agent for this call.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_agent_params {
  /* What the agent is told to do.
   * `prompt`: string; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string prompt;

  /* What the agent can do besides talking.
   * `actions`: list of either id (string, a UUID), transfer_call (object), end_conversation (object) or dtmf
   * (object); optional.
   * Default: []
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_action_or_id_list actions;

  /* The agent's voice.
   * `voice`: either id (string, a UUID), azure (object), rime (object) or eleven_labs (object); required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_vocode_voice_or_id voice;

  /* What the agent says first.
   * `initial_message`: string; optional.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_string initial_message;

  /* Where events of the call go.
   * `webhook`: either id (string, a UUID) or params (object); optional.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_webhook_or_id webhook;

  struct od_members extra; /* members that the page does not know */
};

/* A prompt. The page's version says it as text; later versions of the service send an object.
 * The branches are told apart by their JSON type.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: inferred: a string in the OpenAPI file of 2023-08-22, an object from that of 2023-08-26 on */
enum od_vocode_prompt_branch {
  OD_VOCODE_PROMPT_NONE = 0, /* nothing is set */
  OD_VOCODE_PROMPT_OTHER,    /* a value of another shape, which is in `other` */
  OD_VOCODE_PROMPT_TEXT,     /* `text`: string */
  OD_VOCODE_PROMPT_DETAILS   /* `details`: a JSON object */
};
struct od_vocode_prompt {
  enum od_vocode_prompt_branch branch;
  union {
    /* The text. */
    struct od_string text;
    /* The text as its `content`, beside members that later versions have. */
    struct od_json details;
    struct od_json other;
  };
};

struct od_vocode_action_list {
  const struct od_vocode_action *items;
  size_t len;
};

/* A voice. One without a type that is known here is told by its own member, as the page's sample needs.
 * The branches are told apart by their JSON type, objects by their member "type".
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
enum od_vocode_voice_branch {
  OD_VOCODE_VOICE_NONE = 0,   /* nothing is set */
  OD_VOCODE_VOICE_OTHER,      /* a value of another shape, which is in `other` */
  OD_VOCODE_VOICE_AZURE,      /* `azure`: object, "type" is "voice_azure" */
  OD_VOCODE_VOICE_RIME,       /* `rime`: object, "type" is "voice_rime" */
  OD_VOCODE_VOICE_ELEVEN_LABS /* `eleven_labs`: object, "type" is "voice_eleven_labs" */
};
struct od_vocode_voice {
  enum od_vocode_voice_branch branch;
  union {
    const struct od_vocode_azure_voice *azure;
    const struct od_vocode_rime_voice *rime;
    const struct od_vocode_eleven_labs_voice *eleven_labs;
    struct od_json other;
  };
};

struct od_opt_vocode_webhook {
  enum od_presence is;
  const struct od_vocode_webhook *v;
};

/* The agent of a call.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call */
struct od_vocode_agent {
  /* The agent's ID.
   * `id`: string, a UUID; required.
   * Example: "3c90c3cc-0d44-4b50-8888-8dd25736052a"
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string id;

  /* The ID of its user.
   * `user_id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string user_id;

  /* What the agent is told to do.
   * `prompt`: either text (string) or details (a JSON object); required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22
   * Source of type: inferred: a string in the OpenAPI file of 2023-08-22, an object from that of 2023-08-26 on */
  struct od_vocode_prompt prompt;

  /* What the agent can do besides talking.
   * `actions`: list of either transfer_call (object), end_conversation (object) or dtmf (object); required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_vocode_action_list actions;

  /* The agent's voice.
   * `voice`: either azure (object), rime (object) or eleven_labs (object); required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_vocode_voice voice;

  /* What the agent says first.
   * `initial_message`: string; optional; may be null.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22
   * Source of nullable: inferred: optional in the OpenAPI file of 2023-08-22; the service writes null there, as
   * later files spell out */
  struct od_opt_string initial_message;

  /* Where events of the call go.
   * `webhook`: object; optional; may be null.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22
   * Source of nullable: inferred: optional in the OpenAPI file of 2023-08-22; the service writes null there, as
   * later files spell out */
  struct od_opt_vocode_webhook webhook;

  struct od_members extra; /* members that the page does not know */
};

/* What an action does.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
enum od_vocode_action_type {
  OD_VOCODE_ACTION_TYPE_OTHER = 0,               /* another text, which is in `text` */
  OD_VOCODE_ACTION_TYPE_ACTION_END_CONVERSATION, /* "action_end_conversation": Hangs up. */
  OD_VOCODE_ACTION_TYPE_ACTION_DTMF,             /* "action_dtmf": Presses keys. */
  OD_VOCODE_ACTION_TYPE_ACTION_TRANSFER_CALL     /* "action_transfer_call": Hands the call to another number. */
};
struct od_vocode_action_type_value {
  enum od_vocode_action_type v;
  struct od_string text; /* of an unknown text */
};

/* A stored action, or one for this agent only.
 * The branches are told apart by their JSON type, objects by their member "type".
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
enum od_vocode_action_or_id_branch {
  OD_VOCODE_ACTION_OR_ID_NONE = 0,         /* nothing is set */
  OD_VOCODE_ACTION_OR_ID_OTHER,            /* a value of another shape, which is in `other` */
  OD_VOCODE_ACTION_OR_ID_ID,               /* `id`: string, a UUID */
  OD_VOCODE_ACTION_OR_ID_TRANSFER_CALL,    /* `transfer_call`: object, "type" is "action_transfer_call" */
  OD_VOCODE_ACTION_OR_ID_END_CONVERSATION, /* `end_conversation`: object, "type" is "action_end_conversation" */
  OD_VOCODE_ACTION_OR_ID_DTMF              /* `dtmf`: object, "type" is "action_dtmf" */
};
struct od_vocode_action_or_id {
  enum od_vocode_action_or_id_branch branch;
  union {
    /* The ID of a stored action. */
    struct od_string id;
    const struct od_vocode_transfer_call_action_params *transfer_call;
    const struct od_vocode_end_conversation_action_params *end_conversation;
    const struct od_vocode_dtmf_action_params *dtmf;
    struct od_json other;
  };
};

/* What an agent can do. An action of another type, as later versions have, stays JSON: its `config` looks like
 * others'.
 * The branches are told apart by their JSON type, objects by their member "type".
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
enum od_vocode_action_branch {
  OD_VOCODE_ACTION_NONE = 0,         /* nothing is set */
  OD_VOCODE_ACTION_OTHER,            /* a value of another shape, which is in `other` */
  OD_VOCODE_ACTION_TRANSFER_CALL,    /* `transfer_call`: object, "type" is "action_transfer_call" */
  OD_VOCODE_ACTION_END_CONVERSATION, /* `end_conversation`: object, "type" is "action_end_conversation" */
  OD_VOCODE_ACTION_DTMF              /* `dtmf`: object, "type" is "action_dtmf" */
};
struct od_vocode_action {
  enum od_vocode_action_branch branch;
  union {
    const struct od_vocode_transfer_call_action *transfer_call;
    const struct od_vocode_end_conversation_action *end_conversation;
    const struct od_vocode_dtmf_action *dtmf;
    struct od_json other;
  };
};

struct od_opt_vocode_action_type {
  enum od_presence is;
  enum od_vocode_action_type v;
  struct od_string text; /* of an unknown text */
};

/* Lets the agent hand the call to another number.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_transfer_call_action_params {
  /* `type`: always "action_transfer_call"; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_action_type type;

  /* Where to.
   * `config`: object; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  const struct od_vocode_transfer_call_config *config;

  struct od_members extra; /* members that the page does not know */
};

struct od_opt_vocode_empty_action_config {
  enum od_presence is;
  const struct od_vocode_empty_action_config *v;
};

/* Lets the agent hang up.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_end_conversation_action_params {
  /* `type`: always "action_end_conversation"; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_action_type type;

  /* Nothing to configure.
   * `config`: object; optional.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_empty_action_config config;

  struct od_members extra; /* members that the page does not know */
};

/* Lets the agent press keys.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_dtmf_action_params {
  /* `type`: always "action_dtmf"; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_action_type type;

  /* Nothing to configure.
   * `config`: object; optional.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_empty_action_config config;

  struct od_members extra; /* members that the page does not know */
};

/* The agent can hand the call to another number.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_transfer_call_action {
  /* The action's ID.
   * `id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string id;

  /* The ID of its user.
   * `user_id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string user_id;

  /* The type.
   * `type`: string, one of "action_end_conversation", "action_dtmf" or "action_transfer_call"; optional.
   * Default: "action_transfer_call"
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_action_type type;

  /* Where to.
   * `config`: object; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  const struct od_vocode_transfer_call_config *config;

  struct od_members extra; /* members that the page does not know */
};

/* The agent can hang up.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_end_conversation_action {
  /* The action's ID.
   * `id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string id;

  /* The ID of its user.
   * `user_id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string user_id;

  /* The type.
   * `type`: string, one of "action_end_conversation", "action_dtmf" or "action_transfer_call"; optional.
   * Default: "action_end_conversation"
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_action_type type;

  /* Nothing to configure, though the page's sample has a phone number of the transfer action's here.
   * `config`: object; optional.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_empty_action_config config;

  struct od_members extra; /* members that the page does not know */
};

/* The agent can press keys.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_dtmf_action {
  /* The action's ID.
   * `id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string id;

  /* The ID of its user.
   * `user_id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string user_id;

  /* The type.
   * `type`: string, one of "action_end_conversation", "action_dtmf" or "action_transfer_call"; optional.
   * Default: "action_dtmf"
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_action_type type;

  /* Nothing to configure.
   * `config`: object; optional.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_empty_action_config config;

  struct od_members extra; /* members that the page does not know */
};

/* Where a call is handed to.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_transfer_call_config {
  /* The number.
   * `phone_number`: string; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string phone_number;

  struct od_members extra; /* members that the page does not know */
};

/* An object without members of its own.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_empty_action_config {
  struct od_members extra; /* members that the page does not know */
};

/* Whose voice it is.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
enum od_vocode_voice_type {
  OD_VOCODE_VOICE_TYPE_OTHER = 0,        /* another text, which is in `text` */
  /* "voice_base": Stands in the list and in the page's sample, but no voice has it: never send it. */
  OD_VOCODE_VOICE_TYPE_VOICE_BASE,
  OD_VOCODE_VOICE_TYPE_VOICE_AZURE,      /* "voice_azure": Microsoft Azure. */
  OD_VOCODE_VOICE_TYPE_VOICE_RIME,       /* "voice_rime": Rime. */
  OD_VOCODE_VOICE_TYPE_VOICE_ELEVEN_LABS /* "voice_eleven_labs": ElevenLabs. */
};
struct od_vocode_voice_type_value {
  enum od_vocode_voice_type v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_vocode_voice_type {
  enum od_presence is;
  enum od_vocode_voice_type v;
  struct od_string text; /* of an unknown text */
};

/* A voice of Azure's.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_azure_voice_params {
  /* `type`: always "voice_azure"; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_voice_type type;

  /* Azure's name of the voice.
   * `voice_name`: string; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string voice_name;

  /* The pitch.
   * `pitch`: integer; optional.
   * Default: 0
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_int pitch;

  /* How fast it speaks.
   * `rate`: integer; optional.
   * Default: 15
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_int rate;

  struct od_members extra; /* members that the page does not know */
};

/* A voice of Rime's.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_rime_voice_params {
  /* `type`: always "voice_rime"; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_voice_type type;

  /* Rime's name of the voice.
   * `speaker`: string; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string speaker;

  struct od_members extra; /* members that the page does not know */
};

/* A voice of ElevenLabs'.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_eleven_labs_voice_params {
  /* `type`: always "voice_eleven_labs"; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_voice_type type;

  /* ElevenLabs' ID of the voice.
   * `voice_id`: string; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string voice_id;

  /* ElevenLabs' setting; no limits are documented.
   * `stability`: number; optional.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_number stability;

  /* ElevenLabs' setting; no limits are documented.
   * `similarity_boost`: number; optional.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_number similarity_boost;

  /* Your key at ElevenLabs. Later versions of the service do without.
   * `api_key`: string; required; secret.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string api_key;

  struct od_members extra; /* members that the page does not know */
};

/* A voice of Azure's.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_azure_voice {
  /* The voice's ID.
   * `id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string id;

  /* The ID of its user.
   * `user_id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string user_id;

  /* The type.
   * `type`: string, one of "voice_base", "voice_azure", "voice_rime" or "voice_eleven_labs"; optional.
   * Default: "voice_azure"
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_voice_type type;

  /* Azure's name of the voice.
   * `voice_name`: string; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string voice_name;

  /* The pitch.
   * `pitch`: integer; optional.
   * Default: 0
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_int pitch;

  /* How fast it speaks.
   * `rate`: integer; optional.
   * Default: 15
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_int rate;

  struct od_members extra; /* members that the page does not know */
};

/* A voice of Rime's.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_rime_voice {
  /* The voice's ID.
   * `id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string id;

  /* The ID of its user.
   * `user_id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string user_id;

  /* The type.
   * `type`: string, one of "voice_base", "voice_azure", "voice_rime" or "voice_eleven_labs"; optional.
   * Default: "voice_rime"
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_voice_type type;

  /* Rime's name of the voice.
   * `speaker`: string; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string speaker;

  struct od_members extra; /* members that the page does not know */
};

/* A voice of ElevenLabs'.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_eleven_labs_voice {
  /* The voice's ID.
   * `id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string id;

  /* The ID of its user.
   * `user_id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string user_id;

  /* The type.
   * `type`: string, one of "voice_base", "voice_azure", "voice_rime" or "voice_eleven_labs"; optional.
   * Default: "voice_eleven_labs"
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_voice_type type;

  /* ElevenLabs' ID of the voice.
   * `voice_id`: string; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string voice_id;

  /* ElevenLabs' setting.
   * `stability`: number; optional; may be null.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22
   * Source of nullable: inferred: optional in the OpenAPI file of 2023-08-22; the service writes null there, as
   * later files spell out */
  struct od_opt_number stability;

  /* ElevenLabs' setting.
   * `similarity_boost`: number; optional; may be null.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22
   * Source of nullable: inferred: optional in the OpenAPI file of 2023-08-22; the service writes null there, as
   * later files spell out */
  struct od_opt_number similarity_boost;

  /* Your key at ElevenLabs.
   * `api_key`: string; required; secret.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string api_key;

  struct od_members extra; /* members that the page does not know */
};

/* What a webhook can be told of. Lower case on the wire, whatever the vendor's guides print.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
enum od_vocode_event_type {
  OD_VOCODE_EVENT_TYPE_OTHER = 0,                  /* another text, which is in `text` */
  OD_VOCODE_EVENT_TYPE_EVENT_MESSAGE,              /* "event_message" */
  OD_VOCODE_EVENT_TYPE_EVENT_ACTION,               /* "event_action" */
  OD_VOCODE_EVENT_TYPE_EVENT_PHONE_CALL_CONNECTED, /* "event_phone_call_connected" */
  OD_VOCODE_EVENT_TYPE_EVENT_PHONE_CALL_ENDED,     /* "event_phone_call_ended" */
  OD_VOCODE_EVENT_TYPE_EVENT_TRANSCRIPT,           /* "event_transcript" */
  OD_VOCODE_EVENT_TYPE_EVENT_RECORDING             /* "event_recording" */
};
struct od_vocode_event_type_value {
  enum od_vocode_event_type v;
  struct od_string text; /* of an unknown text */
};

/* How a webhook is called.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
enum od_vocode_http_method {
  OD_VOCODE_HTTP_METHOD_OTHER = 0, /* another text, which is in `text` */
  OD_VOCODE_HTTP_METHOD_GET,       /* "GET" */
  OD_VOCODE_HTTP_METHOD_POST       /* "POST" */
};
struct od_vocode_http_method_value {
  enum od_vocode_http_method v;
  struct od_string text; /* of an unknown text */
};

struct od_vocode_event_type_list {
  const struct od_vocode_event_type_value *items;
  size_t len;
};

struct od_opt_vocode_http_method {
  enum od_presence is;
  enum od_vocode_http_method v;
  struct od_string text; /* of an unknown text */
};

/* Where events go.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_webhook_params {
  /* Which events.
   * `subscriptions`: list of string, one of "event_message", "event_action", "event_phone_call_connected",
   * "event_phone_call_ended", "event_transcript" or "event_recording"; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_vocode_event_type_list subscriptions;

  /* The address.
   * `url`: string; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string url;

  /* How it is called.
   * `method`: string, one of "GET" or "POST"; optional.
   * Default: "POST"
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_http_method method;

  struct od_members extra; /* members that the page does not know */
};

/* Where events go.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_webhook {
  /* The webhook's ID.
   * `id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string id;

  /* The ID of its user.
   * `user_id`: string, a UUID; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string user_id;

  /* Which events.
   * `subscriptions`: list of string, one of "event_message", "event_action", "event_phone_call_connected",
   * "event_phone_call_ended", "event_transcript" or "event_recording"; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_vocode_event_type_list subscriptions;

  /* The address.
   * `url`: string; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string url;

  /* How it is called.
   * `method`: string, one of "GET" or "POST"; optional.
   * Default: "POST"
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_opt_vocode_http_method method;

  struct od_members extra; /* members that the page does not know */
};

struct od_vocode_validation_error_list {
  const struct od_vocode_validation_error *items;
  size_t len;
};

/* Every fault with its place, or one text.
 * The branches are told apart by their JSON type.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: inferred: a list in the OpenAPI file; the framework that serves it puts a text here for other errors */
enum od_vocode_error_detail_branch {
  OD_VOCODE_ERROR_DETAIL_NONE = 0, /* nothing is set */
  OD_VOCODE_ERROR_DETAIL_OTHER,    /* a value of another shape, which is in `other` */
  OD_VOCODE_ERROR_DETAIL_FAULTS,   /* `faults`: list of object */
  OD_VOCODE_ERROR_DETAIL_TEXT      /* `text`: string */
};
struct od_vocode_error_detail {
  enum od_vocode_error_detail_branch branch;
  union {
    /* Every fault with its place. */
    struct od_vocode_validation_error_list faults;
    /* One text. */
    struct od_string text;
    struct od_json other;
  };
};

struct od_opt_vocode_error_detail {
  enum od_presence is;
  struct od_vocode_error_detail v;
};

/* Why a request was refused.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_http_validation_error {
  /* The faults.
   * `detail`: either faults (list of object) or text (string); optional.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22
   * Source of type: inferred: a list in the OpenAPI file; the framework that serves it puts a text here for other
   * errors */
  struct od_opt_vocode_error_detail detail;

  struct od_members extra; /* members that the page does not know */
};

struct od_vocode_error_place_list {
  const struct od_vocode_error_place *items;
  size_t len;
};

/* One fault of a request.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
struct od_vocode_validation_error {
  /* Where: names and indexes.
   * `loc`: list of either name (string) or index (integer); required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_vocode_error_place_list loc;

  /* What is wrong.
   * `msg`: string; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string msg;

  /* The kind of fault.
   * `type`: string; required.
   * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
  struct od_string type;

  struct od_members extra; /* members that the page does not know */
};

/* One step of a place.
 * The branches are told apart by their JSON type.
 *
 * Page: https://staging.docs.vocode.dev/api-reference/calls/create-call
 * Source: confirmed by the vendor's OpenAPI file of 2023-08-22 */
enum od_vocode_error_place_branch {
  OD_VOCODE_ERROR_PLACE_NONE = 0, /* nothing is set */
  OD_VOCODE_ERROR_PLACE_OTHER,    /* a value of another shape, which is in `other` */
  OD_VOCODE_ERROR_PLACE_NAME,     /* `name`: string */
  OD_VOCODE_ERROR_PLACE_INDEX     /* `index`: integer */
};
struct od_vocode_error_place {
  enum od_vocode_error_place_branch branch;
  union {
    /* A member's name. */
    struct od_string name;
    /* An index. */
    int64_t index;
    struct od_json other;
  };
};

#ifdef __cplusplus
}
#endif
#endif
