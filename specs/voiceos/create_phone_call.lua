-- The stored page lost every member's name, type and mark; only the prose, the lists of texts and the bounds are left. Names are
-- from the samples in other published forms of the page and from the vendor's SDK, whose descriptions equal the page's.
-- The page lists the required members of an object first and then the optional ones, each group by the alphabet.
local sdk    = confirmed "the vendor's SDK 0.8.0"
local both   = confirmed "the samples in other published forms of the page, and the vendor's SDK 0.8.0"
local sample = confirmed "the samples in other published forms of the page; the SDK is older"
local early  = confirmed "an early form of the vendor's SDK (a293485)"
local order  = inferred "the page lists required members first; this one stands before a member that would precede it otherwise"
local prose  = inferred "the prose says what null means; the marks of the page are lost"
local lost   = inferred "the marks of the page are lost; optional in the SDK, and no source forbids null"
local bounds = inferred "the page prints < where the SDK says at most and at least, and where the prose and defaults include them"
local after  = inferred "a call that was just created has none yet"
local shape  = inferred "the page has no line for it; the SDK says required, a reply may still lack it"
local brief  = inferred "made up for this example"

-- The agent of the sample, in its request and in its reply.
local agent = [[{
    "initial_message": "Hello, this is the clinic.",
    "prompt": "Remind the patient of the appointment tomorrow.",
    "voice": {
      "provider": "playht", "credential_id": "credential_1", "model": "susan",
      "speed": 1, "temperature": 1, "text_guidance": 1.5, "style_guidance": 15.5
    },
    "language_model": {
      "provider": "openai", "credential_id": "credential_2", "model": "gpt-3.5-turbo",
      "tools": [
        {
          "type": "function",
          "function": {
            "name": "book_appointment", "description": "Books an appointment.",
            "parameters": { "type": "object", "properties": {}, "required": ["day"] }
          }
        }
      ],
      "temperature": 0, "max_tokens": 300
    },
    "transcriber": {
      "provider": "deepgram", "credential_id": "credential_3", "model": "nova-2", "language": "en", "keywords": []
    },
    "max_duration_seconds": 600,
    "webhooks": [
      {
        "events": ["phone_call:connection_requested"],
        "filter": "true", "url": "https://example.com/hook", "method": "GET", "headers": {}
      }
    ],
    "hooks": [
      {
        "events": ["phone_call:connection_requested"],
        "filter": "true", "instructions": [{ "instruction": "hang_up" }]
      }
    ],
    "metadata": {}
  }]]

return operation { "create_phone_call",
  method = "POST", path = "/conversations/create_phone_call",
  page   = "https://docs.voiceos.io/api-reference/conversations/create-phone-call",
  doc    = "Place a phone call, by a stored agent or by one described here.",

  request = object { "create_phone_call_request",
    doc = "Who calls whom, by which agent.",

    member { "from_number", string, required = true, source = both, example = "+14155550100",
      doc = "The number to call from, one of the account's.",
      sources = { example = brief } },

    member { "to_number", string, required = true, source = both, example = "+14155550132",
      doc = "The number to call, with its country code. No other form is demanded.",
      sources = { example = brief } },

    member { "agent_config", ref "agent_configuration", nullable = true, source = both,
      doc = "An agent for this call. Null or left out: `agent_id` says which.",
      sources = { nullable = prose } },

    member { "agent_id", string, nullable = true, source = both,
      doc = "A stored agent. Null or left out: `agent_config` describes one.",
      sources = { nullable = prose } },

    rule { "a call needs an agent: agent_id or agent_config",
      require_any = { "agent_id", "agent_config" },
      source = inferred "each is said to be used when the other is null, and nothing when both are" },

    rule { "agent_id and agent_config are both given; which one wins is not documented",
      when = given "agent_id", forbid = { "agent_config" }, severity = "warning",
      source = inferred "each is said to be used when the other is null" },
  },

  reply = object { "create_phone_call_reply",
    doc = "The conversation that was started.",

    member { "account_id", string, required = true, source = both,
      doc = "The account that it belongs to." },

    member { "agent_config", ref "agent_configuration", required = true, source = both,
      doc = "The agent as it was used." },

    member { "id", string, required = true, source = both,
      doc = "The conversation's ID." },

    member { "status", ref "conversation_status", required = true, source = both,
      doc = "How far the conversation is." },

    member { "type", ref "conversation_type", required = true, source = both,
      doc = "What kind of conversation it is." },

    member { "uri", string, required = true, source = both,
      doc = "The conversation's URI." },

    member { "agent_id", string, nullable = true, source = both,
      doc = "The stored agent, or null when there was none." },

    member { "cost_breakdown", ref "conversation_cost", nullable = true, source = both,
      doc = "What it cost.",
      sources = { nullable = after } },

    member { "ended_at", string { format = "date-time" }, nullable = true, source = both, example = "2023-11-07T05:31:56Z",
      doc = "When it ended, or null while it has not." },

    member { "ended_reason", ref "ended_reason", nullable = true, source = both,
      doc = "Why it ended.",
      sources = { nullable = after } },

    member { "messages", list { ref "message" }, nullable = true, source = both,
      doc = "What was said.",
      default = "an empty list",
      sources = { nullable = after } },

    member { "phone_call", ref "phone_call", nullable = true, source = both,
      doc = "The phone call, or null for a conversation over the web." },

    member { "started_at", string { format = "date-time" }, nullable = true, source = both, example = "2023-11-07T05:31:56Z",
      doc = "When it started.",
      sources = { nullable = after } },
  },

  errors = {
    error { 422, ref "http_validation_error", doc = "The request does not fit the schema.", source = sdk,
      faults = faults { "detail", place = "loc", message = "msg", within = "body",
        source = inferred "the framework that serves it begins a place in the body with that word" } },
  },

  types = {
    -- the agent

    object { "agent_configuration", source = both,
      doc = "An agent: what it says, hears with and speaks with.",

      member { "hooks", list { ref "hook" }, nullable = true, source = sample,
        doc = "What the service does of itself at events of the conversation.",
        sources = { nullable = lost } },

      member { "initial_message", string, nullable = true, source = both,
        doc = "What the agent says first. Null or left out: it waits for the other side.",
        sources = { nullable = prose } },

      member { "language_model", ref "language_model", nullable = true, source = both,
        doc = "What the agent thinks with.",
        sources = { nullable = lost } },

      member { "max_duration_seconds", integer, nullable = true, source = both, default = 600, example = 600,
        doc = "The longest that the conversation lasts. Null is no limit; left out is ten minutes.",
        sources = { nullable = prose, default = page } },

      member { "metadata", map { string }, nullable = true, source = both,
        doc = "Anything to keep with the agent: names to texts.",
        sources = { type = sdk, nullable = lost } },

      member { "prompt", string, nullable = true, source = both,
        doc = "What the agent is told to do.",
        sources = { nullable = lost } },

      member { "transcriber", ref "transcriber", nullable = true, source = both,
        doc = "What the agent hears with.",
        sources = { nullable = lost } },

      member { "voice", ref "voice", nullable = true, source = both,
        doc = "What the agent speaks with.",
        sources = { nullable = lost } },

      member { "webhooks", list { ref "webhook" }, nullable = true, source = both,
        doc = "Who is told of events of the conversation.",
        sources = { nullable = lost } },
    },

    object { "hook", source = sample,
      doc = "What the service does at certain events.",

      member { "instructions", list { ref "hook_instruction" }, required = true, source = sample,
        doc = "What it does.",
        sources = { required = order } },

      member { "events", list { ref "event_name" }, source = sample,
        doc = "At which events." },

      member { "filter", string, nullable = true, source = sample,
        doc = "A condition on the events. The page has no line for it.",
        sources = { nullable = lost } },
    },

    object { "hook_instruction", source = sample,
      doc = "One thing that the service does.",

      member { "instruction", ref "instruction", required = true, source = sample,
        doc = "What.",
        sources = { required = inferred "its only member" } },
    },

    enum { "instruction",
      value { "hang_up", doc = "Ends the call." },
    },

    enum { "event_name", source = sdk,
      doc = "What can happen in a conversation.",

      value { "phone_call:connection_requested" },
      value { "phone_call:rejected" },
      value { "phone_call:accepted" },
      value { "function_call:triggered" },
      value { "conversation:started" },
      value { "conversation:ended" },
      value { "conversation:duration" },
      value { "speech:started" },
      value { "speech:ended" },
      value { "message:sent" },
      value { "message:generated" },
    },

    -- the language model

    union { "language_model", tag = "provider", open = true, source = sample,
      doc = "What the agent thinks with. The page shows one provider; costs in the reply know google as well, whose members are "
         .. "not documented.",

      branch { "openai", ref "openai_language_model", tag = "openai" },
    },

    object { "openai_language_model", source = both,
      doc = "A model of OpenAI's.",

      member { "provider", ref "language_model_provider", required = true, source = both, fixed = "openai",
        sources = { required = order } },

      member { "credential_id", string, nullable = true, secret = true, source = sample,
        doc = "Your own credential at the provider. Null or left out: its cost becomes part of the conversation's.",
        sources = { nullable = prose } },

      member { "max_tokens", integer, nullable = true, source = sample, default = 300,
        doc = "The longest answer, in tokens.",
        sources = { nullable = lost, default = page } },

      member { "model", ref "openai_model", source = both, example = "gpt-3.5-turbo",
        doc = "Which model." },

      member { "temperature", number { min = 0, max = 2 }, nullable = true, source = sample, default = 0,
        doc = "How free the answers are. The default lets the service reuse answers best.",
        sources = { nullable = lost, range = inferred "the page prints 0 < x < 2 beside the default 0", default = page } },

      member { "tools", list { ref "tool" }, nullable = true, source = sample,
        doc = "What the model may call.",
        sources = { nullable = lost } },
    },

    enum { "language_model_provider", "openai", source = both },

    enum { "openai_model", open = true,
      doc = "The models of the page. The SDK takes any text, and lacks gpt-4o.",
      source = confirmed "the vendor's SDK 0.8.0: any of the list, or a text",

      value { "gpt-3.5-turbo" },
      value { "gpt-3.5-turbo-0125" },
      value { "gpt-3.5-turbo-1106" },
      value { "gpt-3.5-turbo-16k" },
      value { "gpt-3.5-turbo-0613" },
      value { "gpt-4-turbo" },
      value { "gpt-4-turbo-2024-04-09" },
      value { "gpt-4-turbo-preview" },
      value { "gpt-4-0125-preview" },
      value { "gpt-4-1106-preview" },
      value { "gpt-4-0613" },
      value { "gpt-4" },
      value { "gpt-4o" },
    },

    object { "tool", source = sample,
      doc = "Something that the model may call.",

      member { "function", ref "function_definition", required = true, source = sample,
        doc = "The function.",
        sources = { required = inferred "a tool is nothing without it; the page's order agrees" } },

      member { "type", ref "tool_type", source = sample, fixed = "function",
        doc = "What kind of tool. Whether it may be left out is unknown, so the library always sends it." },
    },

    enum { "tool_type", "function", source = sample },

    object { "function_definition", source = early,
      doc = "A function that the model may call.",

      member { "description", string, required = true, source = early,
        doc = "What it is for." },

      member { "name", string { length = { 1, 63 }, charset = "A-Za-z0-9_" }, required = true, source = early,
        doc = "What it is called: fewer than 64 letters, digits and underscores.",
        sources = {
          length  = inferred "fewer than 64 in the prose, which is silent on an empty name",
          charset = page,
        } },

      member { "parameters", ref "function_parameters", required = true, source = early,
        doc = "What it takes." },
    },

    object { "function_parameters", source = early,
      doc = "What a function takes, as JSON Schema says it. The page has no lines for the members.",

      member { "type", ref "parameters_type", source = early, fixed = "object",
        doc = "Always an object." },

      member { "properties", json "object", required = true, source = early,
        doc = "The parameters: names to schemas." },

      member { "required", list { string }, source = early,
        doc = "The names of those that must be there." },
    },

    enum { "parameters_type", "object", source = early },

    -- the transcriber

    union { "transcriber", tag = "provider", open = true, source = both,
      doc = "What the agent hears with. The page shows one provider; SDK 0.8.0 knew azure as well (`languages`, such as en-US).",

      branch { "deepgram", ref "deepgram_transcriber", tag = "deepgram" },
    },

    object { "deepgram_transcriber", source = both,
      doc = "Deepgram's transcription.",

      member { "provider", ref "transcriber_provider", required = true, source = both, fixed = "deepgram",
        sources = { required = order } },

      member { "credential_id", string, nullable = true, secret = true, source = sample,
        doc = "Your own credential at the provider. Null or left out: its cost becomes part of the conversation's.",
        sources = { nullable = prose } },

      member { "keywords", list { string }, nullable = true, source = both,
        doc = "Words to listen for, such as names of products and companies.",
        default = "an empty list",
        sources = { nullable = lost, default = sample } },

      member { "language", ref "deepgram_language", source = both, example = "en",
        doc = "The language that is spoken." },

      member { "model", ref "deepgram_model", source = both, example = "nova-2",
        doc = "Which model." },
    },

    enum { "transcriber_provider", "deepgram", source = both },

    enum { "deepgram_language",
      "en", "fr", "es", "de", "it", "nl", "pt", "ru", "ja", "cs", "da", "el", "hi", "id", "ko", "no", "pl", "sv", "tr", "uk",
      open = true,
      doc = "The languages of the page. The SDK takes any text.",
      source = confirmed "the vendor's SDK 0.8.0: any of the list, or a text" },

    enum { "deepgram_model", open = true,
      doc = "The models of the page. The SDK takes any text.",
      source = confirmed "the vendor's SDK 0.8.0: any of the list, or a text",

      value { "nova-2" },
      value { "nova-2-general" },
      value { "nova-2-meeting" },
      value { "nova-2-phonecall" },
      value { "nova-2-finance" },
      value { "nova-2-voicemail" },
      value { "nova-2-medical" },
      value { "nova-2-drivethru" },
      value { "nova-2-automotive" },
      value { "nova-2-conversationalai" },
    },

    -- the voice

    union { "voice", tag = "provider", open = true, source = both,
      doc = "What the agent speaks with. The page shows one provider; SDK 0.8.0 knew elevenlabs, azure, deepgram and rime too.",

      branch { "playht", ref "playht_voice", tag = "playht" },
    },

    object { "playht_voice", source = both,
      doc = "A voice of PlayHT's.",

      member { "provider", ref "voice_provider", required = true, source = both, fixed = "playht",
        sources = { required = order } },

      member { "credential_id", string, nullable = true, secret = true, source = sample,
        doc = "Your own credential at the provider. Null or left out: its cost becomes part of the conversation's.",
        sources = { nullable = prose } },

      member { "model", ref "playht_model", source = both, example = "susan",
        doc = "Which voice." },

      member { "speed", number { min = 0, max = 5 }, advisory = { above = 0 }, nullable = true, source = both, default = 1.0,
        doc = "How fast it speaks: above 0, up to 5. The SDK allows 0, so that only warns.",
        sources = { nullable = lost, range = bounds, advisory = page, default = both } },

      member { "style_guidance", number { min = 1, max = 30 }, nullable = true, source = both, example = 15.5,
        doc = "How strong the emotion is: lower is less, higher is very emotional.",
        sources = { nullable = lost, range = bounds } },

      member { "temperature", number { min = 0, max = 2 }, nullable = true, source = both,
        doc = "How much it varies. Null or left out: the model's own.",
        sources = { nullable = page, range = bounds } },

      member { "text_guidance", number { min = 1, max = 2 }, nullable = true, source = both, example = 1.5,
        doc = "How closely the speech keeps to the text.",
        sources = { nullable = lost, range = bounds } },
    },

    enum { "voice_provider", "playht", source = both },

    enum { "playht_model", "susan", "william", "phoebe", "arthur", "ayla", "dylan", "madelyn", "oliver", "sophia", open = true,
      doc = "The voices of the page. The SDK takes any text.",
      source = confirmed "the vendor's SDK 0.8.0: any of the list, or a text" },

    -- webhooks

    object { "webhook", source = both,
      doc = "Who is told of certain events.",

      member { "method", ref "http_method", required = true, source = both,
        doc = "How it is called." },

      member { "url", string, required = true, source = both,
        doc = "Where requests go." },

      member { "events", list { ref "event_name" }, source = both,
        doc = "Of which events. Required in the SDK, not by the page's order.",
        sources = { required = inferred "the page lists it after the required members, the SDK requires it" } },

      member { "filter", string, nullable = true, source = both,
        doc = "A condition on the events. The page has no line for it.",
        sources = { nullable = lost } },

      member { "headers", map { string }, nullable = true, secret = true, source = both,
        doc = "Headers that are sent along, which may be credentials. The page has no line for it.",
        sources = { nullable = lost } },

      rule { "a webhook without events: the SDK requires them",
        require = { "events" }, severity = "warning",
        source = inferred "the page lists events after the required members, the SDK requires them" },
    },

    enum { "http_method", "GET", "POST", source = both },

    -- the conversation

    enum { "conversation_status", "started", "ended", "queued", source = both },

    enum { "conversation_type", source = both,
      value { "inbound_phone_call" },
      value { "outbound_phone_call" },
      value { "web_call", doc = "Newer than the SDK." },
    },

    object { "conversation_cost", source = both,
      doc = "What a conversation cost, part by part.",

      member { "agent",          ref "agent_cost",          required = true, source = both, doc = "The agent." },
      member { "language_model", ref "language_model_cost", required = true, source = both, doc = "The language model." },
      member { "total",          number,                    required = true, source = both, doc = "Everything, in US dollars." },
      member { "transcriber",    ref "transcriber_cost",    required = true, source = both, doc = "The transcriber." },
      member { "voice",          ref "voice_cost",          required = true, source = both, doc = "The voice." },
      member { "telephony",      ref "telephony_cost",      nullable = true, source = both,
        doc = "The phone line, or null for a conversation over the web." },
    },

    object { "agent_cost", source = both,
      doc = "What the agent cost.",

      member { "cost",     number,                  source = both, sources = { required = shape }, doc = "The cost." },
      member { "provider", ref "agent_provider",    source = both, sources = { required = shape }, doc = "Who provided it." },
      member { "seconds",  number,                  source = both, sources = { required = shape }, doc = "How long it was used." },
    },

    enum { "agent_provider", "voiceos", source = both },

    object { "language_model_cost", source = both,
      doc = "What the language model cost.",

      member { "cost",          number,  required = true, source = both, doc = "The cost, in US dollars." },
      member { "input_tokens",  integer, required = true, source = both, doc = "Tokens that went in." },
      member { "output_tokens", integer, required = true, source = both, doc = "Tokens that came out." },
      member { "provider",      ref "language_model_cost_provider", required = true, source = both, doc = "Who provided it." },
    },

    enum { "language_model_cost_provider", source = both,
      value { "openai" },
      value { "google", doc = "Newer than the SDK." },
    },

    object { "transcriber_cost", source = both,
      doc = "What the transcriber cost.",

      member { "cost",     number,                         required = true, source = both, doc = "The cost, in US dollars." },
      member { "provider", ref "transcriber_cost_provider", required = true, source = both, doc = "Who provided it." },
      member { "seconds",  number,                         required = true, source = both, doc = "How long it was used." },
    },

    enum { "transcriber_cost_provider", "deepgram", "azure", source = both },

    object { "voice_cost", source = both,
      doc = "What the voice cost.",

      member { "characters", integer,                 required = true, source = both, doc = "How much was spoken." },
      member { "cost",       number,                  required = true, source = both, doc = "The cost, in US dollars." },
      member { "provider",   ref "voice_cost_provider", required = true, source = both, doc = "Who provided it." },
    },

    enum { "voice_cost_provider", source = both,
      value { "azure" },
      value { "elevenlabs" },
      value { "rimeai", doc = "The SDK says rime." },
      value { "deepgram" },
      value { "playht" },
    },

    object { "telephony_cost", source = both,
      doc = "What the phone line cost.",

      member { "cost",     number,                  required = true, source = both, doc = "The cost; 0 for an imported number." },
      member { "provider", ref "telephony_provider", required = true, source = both, doc = "Whose number it is." },
      member { "seconds",  number,                  required = true, source = both, doc = "How long it was used." },
    },

    enum { "telephony_provider", "twilio", source = both },

    enum { "ended_reason", "agent_ended", "user_ended", "unknown", source = both },

    object { "message", source = both,
      doc = "One thing that was said.",

      member { "content", string,           source = both, sources = { required = shape }, doc = "The words." },
      member { "role",    ref "message_role", source = both, sources = { required = shape }, doc = "Whose they are." },
    },

    enum { "message_role", "agent", "user", source = both },

    object { "phone_call", source = both,
      doc = "A phone call.",

      member { "from_number", string,                 source = both, sources = { required = shape }, doc = "The calling number." },
      member { "provider",    ref "telephony_provider", source = both, sources = { required = shape }, doc = "Whose line it is." },
      member { "to_number",   string,                 source = both, sources = { required = shape }, doc = "The called number." },
    },

    -- errors

    object { "http_validation_error", source = sdk,
      doc = "Why a request was refused.",

      member { "detail", ref "error_detail", source = sdk,
        doc = "The faults.",
        sources = { type = inferred "a list in the SDK; the framework that serves it puts a text here for other errors" } },
    },

    union { "error_detail", source = inferred "a list in the SDK; the framework that serves it puts a text here for other errors",
      doc = "Every fault with its place, or one text.",

      branch { "faults", list { ref "validation_error" }, doc = "Every fault with its place." },
      branch { "text",   string,                          doc = "One text." },
    },

    object { "validation_error", source = sdk,
      doc = "One fault of a request.",

      member { "loc",  list { ref "error_place" }, required = true, source = sdk, doc = "Where: names and indexes." },
      member { "msg",  string,                     required = true, source = sdk, doc = "What is wrong." },
      member { "type", string,                     required = true, source = sdk, doc = "The kind of fault." },
    },

    union { "error_place", source = sdk,
      doc = "One step of a place.",

      branch { "name",  string,  doc = "A member's name." },
      branch { "index", integer, doc = "An index." },
    },
  },

  examples = {
    example { "the documented sample",
      request = [[
{
  "from_number": "+14155550100",
  "to_number": "+14155550132",
  "agent_id": "agent_1",
  "agent_config": ]] .. agent .. [[
}]],
      reply = [[
{
  "uri": "/conversations/conversation_1",
  "type": "inbound_phone_call",
  "account_id": "account_1",
  "status": "started",
  "started_at": "2023-11-07T05:31:56Z",
  "ended_at": "2023-11-07T05:31:56Z",
  "agent_config": ]] .. agent .. [[,
  "agent_id": "agent_1",
  "messages": [],
  "phone_call": { "provider": "twilio", "to_number": "+14155550132", "from_number": "+14155550100" },
  "ended_reason": "agent_ended",
  "cost_breakdown": {
    "total": 123,
    "voice": { "provider": "azure", "cost": 123, "characters": 123 },
    "transcriber": { "provider": "deepgram", "cost": 123, "seconds": 123 },
    "language_model": { "provider": "openai", "cost": 123, "input_tokens": 123, "output_tokens": 123 },
    "telephony": { "provider": "twilio", "cost": 123, "seconds": 123 },
    "agent": { "provider": "voiceos", "cost": 123, "seconds": 123 }
  },
  "id": "conversation_1"
}]],
      warnings = { "condition /agent_config" },
      source = inferred "the page lost its samples; these are those of other published forms, with the placeholders filled in" },

    example { "the smallest call by a stored agent",
      request = [[{ "from_number": "+14155550100", "to_number": "+14155550132", "agent_id": "agent_1" }]],
      reply = [[
{
  "uri": "/conversations/conversation_2",
  "type": "outbound_phone_call",
  "account_id": "account_1",
  "status": "queued",
  "started_at": null,
  "ended_at": null,
  "agent_config": {},
  "agent_id": "agent_1",
  "messages": [],
  "phone_call": null,
  "ended_reason": null,
  "cost_breakdown": null,
  "id": "conversation_2"
}]],
      source = inferred "what the page requires; a call that has just been created" },

    example { "an agent for this call, without a limit",
      request = [[
{
  "from_number": "+14155550100",
  "to_number": "+14155550132",
  "agent_id": null,
  "agent_config": {
    "prompt": "Ask how the visit was.",
    "max_duration_seconds": null,
    "language_model": { "provider": "openai", "model": "gpt-4o-mini", "temperature": 2 },
    "transcriber": { "provider": "azure", "languages": ["en-US"] },
    "voice": { "provider": "playht", "speed": 0, "temperature": null, "style_guidance": 1, "text_guidance": 2 },
    "webhooks": [{ "method": "POST", "url": "https://example.com/hook" }],
    "metadata": { "campaign": "spring" }
  }
}]],
      warnings = {
        "enum /agent_config/language_model/model",
        "enum /agent_config/transcriber/provider",
        "minimum /agent_config/voice/speed",
        "condition /agent_config/webhooks/0/events",
      },
      source = inferred "the page's members at their bounds, and what only the SDK has" },

    example { "a call without an agent",
      request = [[{ "from_number": "+14155550100", "to_number": "+14155550132", "agent_id": null }]],
      errors = { "condition /agent_id" },
      source = inferred "the page leaves no agent to call with" },

    example { "a function's name that is none",
      request = [[
{
  "from_number": "+14155550100",
  "to_number": "+14155550132",
  "agent_config": {
    "language_model": {
      "provider": "openai",
      "temperature": 2.5,
      "tools": [
        {
          "type": "function",
          "function": { "name": "book-appointment", "description": "Books.", "parameters": { "properties": {} } }
        }
      ]
    }
  }
}]],
      errors = {
        "maximum /agent_config/language_model/temperature",
        "pattern /agent_config/language_model/tools/0/function/name",
      },
      source = inferred "what the page forbids" },
  },
}
