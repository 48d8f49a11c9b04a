-- Agents, voices, actions and webhooks, as all of Vocode's endpoints know them. Each has two shapes: ..._params is what a request
-- says, the plain name is what a reply says of the stored thing, with its ID. A request may also name a stored thing by its ID.
--
-- The page renders none of this beyond one sample. It is the OpenAPI file of 2023-08-22, whose nine members of a call are
-- exactly the page's.
local openapi = confirmed "the vendor's OpenAPI file of 2023-08-22"
local null    = inferred "optional in the OpenAPI file of 2023-08-22; the service writes null there, as later files spell out"

return types {
  -- agents

  union { "agent_or_id", source = openapi,
    doc = "A stored agent, or one for this call only. The page shows no type here; its sample names a stored one.",

    branch { "id",     string { format = "uuid" }, doc = "The ID of a stored agent." },
    branch { "params", ref "agent_params",         doc = "An agent for this call." },
  },

  object { "agent_params", source = openapi,
    doc = "An agent for this call.",

    member { "prompt", string, required = true, source = openapi,
      doc = "What the agent is told to do." },

    member { "actions", list { ref "action_or_id" }, source = openapi,
      doc = "What the agent can do besides talking.",
      default = {} },

    member { "voice", ref "voice_or_id", required = true, source = openapi,
      doc = "The agent's voice." },

    member { "initial_message", string, source = openapi,
      doc = "What the agent says first." },

    member { "webhook", ref "webhook_or_id", source = openapi,
      doc = "Where events of the call go." },
  },

  object { "agent",
    doc = "The agent of a call.",

    member { "id", string { format = "uuid" }, required = true, example = "3c90c3cc-0d44-4b50-8888-8dd25736052a", source = openapi,
      doc = "The agent's ID." },

    member { "user_id", string { format = "uuid" }, required = true, source = openapi,
      doc = "The ID of its user." },

    member { "prompt", ref "prompt", required = true, source = openapi,
      doc = "What the agent is told to do.",
      sources = { type = inferred "a string in the OpenAPI file of 2023-08-22, an object from that of 2023-08-26 on" } },

    member { "actions", list { ref "action" }, required = true, source = openapi,
      doc = "What the agent can do besides talking." },

    member { "voice", ref "voice", required = true, source = openapi,
      doc = "The agent's voice." },

    member { "initial_message", string, nullable = true, source = openapi,
      doc = "What the agent says first.",
      sources = { nullable = null } },

    member { "webhook", ref "webhook", nullable = true, source = openapi,
      doc = "Where events of the call go.",
      sources = { nullable = null } },
  },

  union { "prompt", source = inferred "a string in the OpenAPI file of 2023-08-22, an object from that of 2023-08-26 on",
    doc = "A prompt. The page's version says it as text; later versions of the service send an object.",

    branch { "text",    string,        doc = "The text." },
    branch { "details", json "object", doc = "The text as its `content`, beside members that later versions have." },
  },

  -- actions

  enum { "action_type", source = openapi,
    doc = "What an action does.",

    value { "action_end_conversation", doc = "Hangs up." },
    value { "action_dtmf",             doc = "Presses keys." },
    value { "action_transfer_call",    doc = "Hands the call to another number." },
  },

  union { "action_or_id", tag = "type", source = openapi,
    doc = "A stored action, or one for this agent only.",

    branch { "id",               string { format = "uuid" },          doc = "The ID of a stored action." },
    branch { "transfer_call",    ref "transfer_call_action_params",    tag = "action_transfer_call" },
    branch { "end_conversation", ref "end_conversation_action_params", tag = "action_end_conversation" },
    branch { "dtmf",             ref "dtmf_action_params",             tag = "action_dtmf" },
  },

  union { "action", tag = "type", source = openapi,
    doc = "What an agent can do. An action of another type, as later versions have, stays JSON: its `config` looks like others'.",

    branch { "transfer_call",    ref "transfer_call_action",    tag = "action_transfer_call" },
    branch { "end_conversation", ref "end_conversation_action", tag = "action_end_conversation" },
    branch { "dtmf",             ref "dtmf_action",             tag = "action_dtmf" },
  },

  object { "transfer_call_action_params", source = openapi,
    doc = "Lets the agent hand the call to another number.",

    member { "type",   ref "action_type",          required = true, source = openapi, fixed = "action_transfer_call" },
    member { "config", ref "transfer_call_config", required = true, source = openapi, doc = "Where to." },
  },

  object { "end_conversation_action_params", source = openapi,
    doc = "Lets the agent hang up.",

    member { "type",   ref "action_type",         required = true, source = openapi, fixed = "action_end_conversation" },
    member { "config", ref "empty_action_config", source = openapi, doc = "Nothing to configure." },
  },

  object { "dtmf_action_params", source = openapi,
    doc = "Lets the agent press keys.",

    member { "type",   ref "action_type",         required = true, source = openapi, fixed = "action_dtmf" },
    member { "config", ref "empty_action_config", source = openapi, doc = "Nothing to configure." },
  },

  object { "transfer_call_action", source = openapi,
    doc = "The agent can hand the call to another number.",

    member { "id",      string { format = "uuid" },  required = true, source = openapi, doc = "The action's ID." },
    member { "user_id", string { format = "uuid" },  required = true, source = openapi, doc = "The ID of its user." },
    member { "type",    ref "action_type",           source = openapi, doc = "The type.", default = "action_transfer_call" },
    member { "config",  ref "transfer_call_config",  required = true, source = openapi, doc = "Where to." },
  },

  object { "end_conversation_action", source = openapi,
    doc = "The agent can hang up.",

    member { "id",      string { format = "uuid" },  required = true, source = openapi, doc = "The action's ID." },
    member { "user_id", string { format = "uuid" },  required = true, source = openapi, doc = "The ID of its user." },
    member { "type",    ref "action_type",           source = openapi, doc = "The type.", default = "action_end_conversation" },
    member { "config",  ref "empty_action_config",   source = openapi,
      doc = "Nothing to configure, though the page's sample has a phone number of the transfer action's here." },
  },

  object { "dtmf_action", source = openapi,
    doc = "The agent can press keys.",

    member { "id",      string { format = "uuid" },  required = true, source = openapi, doc = "The action's ID." },
    member { "user_id", string { format = "uuid" },  required = true, source = openapi, doc = "The ID of its user." },
    member { "type",    ref "action_type",           source = openapi, doc = "The type.", default = "action_dtmf" },
    member { "config",  ref "empty_action_config",   source = openapi, doc = "Nothing to configure." },
  },

  object { "transfer_call_config", source = openapi,
    doc = "Where a call is handed to.",

    member { "phone_number", string, required = true, source = openapi,
      doc = "The number." },
  },

  object { "empty_action_config", source = openapi,
    doc = "An object without members of its own." },

  -- voices

  enum { "voice_type", source = openapi,
    doc = "Whose voice it is.",

    value { "voice_base",        doc = "Stands in the list and in the page's sample, but no voice has it: never send it." },
    value { "voice_azure",       doc = "Microsoft Azure." },
    value { "voice_rime",        doc = "Rime." },
    value { "voice_eleven_labs", doc = "ElevenLabs." },
  },

  union { "voice_or_id", tag = "type", source = openapi,
    doc = "A stored voice, or one for this agent only.",

    branch { "id",          string { format = "uuid" },     doc = "The ID of a stored voice." },
    branch { "azure",       ref "azure_voice_params",       tag = "voice_azure" },
    branch { "rime",        ref "rime_voice_params",        tag = "voice_rime" },
    branch { "eleven_labs", ref "eleven_labs_voice_params", tag = "voice_eleven_labs" },
  },

  union { "voice", tag = "type", source = openapi,
    doc = "A voice. One without a type that is known here is told by its own member, as the page's sample needs.",

    branch { "azure",       ref "azure_voice",       tag = "voice_azure",       having = "voice_name" },
    branch { "rime",        ref "rime_voice",        tag = "voice_rime",        having = "speaker" },
    branch { "eleven_labs", ref "eleven_labs_voice", tag = "voice_eleven_labs", having = "voice_id" },
  },

  object { "azure_voice_params", source = openapi,
    doc = "A voice of Azure's.",

    member { "type",       ref "voice_type", required = true, source = openapi, fixed = "voice_azure" },
    member { "voice_name", string,           required = true, source = openapi, doc = "Azure's name of the voice." },
    member { "pitch",      integer,          source = openapi, doc = "The pitch.",    default = 0 },
    member { "rate",       integer,          source = openapi, doc = "How fast it speaks.", default = 15 },
  },

  object { "rime_voice_params", source = openapi,
    doc = "A voice of Rime's.",

    member { "type",    ref "voice_type", required = true, source = openapi, fixed = "voice_rime" },
    member { "speaker", string,           required = true, source = openapi, doc = "Rime's name of the voice." },
  },

  object { "eleven_labs_voice_params", source = openapi,
    doc = "A voice of ElevenLabs'.",

    member { "type",             ref "voice_type", required = true, source = openapi, fixed = "voice_eleven_labs" },
    member { "voice_id",         string,           required = true, source = openapi, doc = "ElevenLabs' ID of the voice." },
    member { "stability",        number,           source = openapi, doc = "ElevenLabs' setting; no limits are documented." },
    member { "similarity_boost", number,           source = openapi, doc = "ElevenLabs' setting; no limits are documented." },
    member { "api_key",          string,           required = true, source = openapi, secret = true,
      doc = "Your key at ElevenLabs. Later versions of the service do without." },
  },

  object { "azure_voice", source = openapi,
    doc = "A voice of Azure's.",

    member { "id",         string { format = "uuid" }, required = true, source = openapi, doc = "The voice's ID." },
    member { "user_id",    string { format = "uuid" }, required = true, source = openapi, doc = "The ID of its user." },
    member { "type",       ref "voice_type",           source = openapi, doc = "The type.", default = "voice_azure" },
    member { "voice_name", string,                     required = true, source = openapi, doc = "Azure's name of the voice." },
    member { "pitch",      integer,                    source = openapi, doc = "The pitch.", default = 0 },
    member { "rate",       integer,                    source = openapi, doc = "How fast it speaks.", default = 15 },
  },

  object { "rime_voice", source = openapi,
    doc = "A voice of Rime's.",

    member { "id",      string { format = "uuid" }, required = true, source = openapi, doc = "The voice's ID." },
    member { "user_id", string { format = "uuid" }, required = true, source = openapi, doc = "The ID of its user." },
    member { "type",    ref "voice_type",           source = openapi, doc = "The type.", default = "voice_rime" },
    member { "speaker", string,                     required = true, source = openapi, doc = "Rime's name of the voice." },
  },

  object { "eleven_labs_voice", source = openapi,
    doc = "A voice of ElevenLabs'.",

    member { "id",               string { format = "uuid" }, required = true, source = openapi, doc = "The voice's ID." },
    member { "user_id",          string { format = "uuid" }, required = true, source = openapi,
      doc = "The ID of its user." },
    member { "type",             ref "voice_type",           source = openapi, doc = "The type.", default = "voice_eleven_labs" },
    member { "voice_id",         string,                     required = true, source = openapi,
      doc = "ElevenLabs' ID of the voice." },
    member { "stability",        number,                     nullable = true, source = openapi, sources = { nullable = null },
      doc = "ElevenLabs' setting." },
    member { "similarity_boost", number,                     nullable = true, source = openapi, sources = { nullable = null },
      doc = "ElevenLabs' setting." },
    member { "api_key",          string,                     required = true, source = openapi, secret = true,
      doc = "Your key at ElevenLabs." },
  },

  -- webhooks

  enum { "event_type", source = openapi,
    doc = "What a webhook can be told of. Lower case on the wire, whatever the vendor's guides print.",

    value { "event_message" },
    value { "event_action" },
    value { "event_phone_call_connected" },
    value { "event_phone_call_ended" },
    value { "event_transcript" },
    value { "event_recording" },
  },

  enum { "http_method", "GET", "POST", source = openapi,
    doc = "How a webhook is called." },

  union { "webhook_or_id", source = openapi,
    doc = "A stored webhook, or one for this agent only.",

    branch { "id",     string { format = "uuid" }, doc = "The ID of a stored webhook." },
    branch { "params", ref "webhook_params",       doc = "A webhook for this agent." },
  },

  object { "webhook_params", source = openapi,
    doc = "Where events go.",

    member { "subscriptions", list { ref "event_type" }, required = true, source = openapi, doc = "Which events." },
    member { "url",           string,                    required = true, source = openapi, doc = "The address." },
    member { "method",        ref "http_method",         source = openapi, doc = "How it is called.", default = "POST" },
  },

  object { "webhook", source = openapi,
    doc = "Where events go.",

    member { "id",            string { format = "uuid" },  required = true, source = openapi, doc = "The webhook's ID." },
    member { "user_id",       string { format = "uuid" },  required = true, source = openapi, doc = "The ID of its user." },
    member { "subscriptions", list { ref "event_type" },   required = true, source = openapi, doc = "Which events." },
    member { "url",           string,                      required = true, source = openapi, doc = "The address." },
    member { "method",        ref "http_method",           source = openapi, doc = "How it is called.", default = "POST" },
  },

  -- errors

  object { "http_validation_error", source = openapi,
    doc = "Why a request was refused.",

    member { "detail", ref "error_detail", source = openapi,
      doc = "The faults.",
      sources = { type = inferred "a list in the OpenAPI file; the framework that serves it puts a text here for other errors" } },
  },

  union { "error_detail",
    source = inferred "a list in the OpenAPI file; the framework that serves it puts a text here for other errors",
    doc = "Every fault with its place, or one text.",

    branch { "faults", list { ref "validation_error" }, doc = "Every fault with its place." },
    branch { "text",   string,                          doc = "One text." },
  },

  object { "validation_error", source = openapi,
    doc = "One fault of a request.",

    member { "loc",  list { ref "error_place" }, required = true, source = openapi, doc = "Where: names and indexes." },
    member { "msg",  string,                     required = true, source = openapi, doc = "What is wrong." },
    member { "type", string,                     required = true, source = openapi, doc = "The kind of fault." },
  },

  union { "error_place", source = openapi,
    doc = "One step of a place.",

    branch { "name",  string,  doc = "A member's name." },
    branch { "index", integer, doc = "An index." },
  },
}
