local openapi = confirmed "the vendor's OpenAPI file of 2023-08-22"
local null    = inferred "optional in the OpenAPI file of 2023-08-22; the service writes null there, as later files spell out"

return operation { "create_call",
  method = "POST", path = "/v1/calls/create",
  page   = "https://staging.docs.vocode.dev/api-reference/calls/create-call",
  doc    = "Place a phone call, with a stored agent or with one made for it.",

  request = object { "create_call_request",
    doc = "Who calls whom, with which agent.",

    member { "from_number", string, required = true, example = "+14155550100",
      doc = "The number to call from. No form of it is documented.",
      sources = { example = inferred "the page says <string>; this is from the range kept for examples" } },

    member { "to_number", string, required = true, example = "+14155550132",
      doc = "The number to call. No form of it is documented.",
      sources = { example = inferred "the page says <string>; this is from the range kept for examples" } },

    member { "agent", ref "agent_or_id", required = true,
      doc = "Who talks.",
      sources = { type = openapi } },
  },

  reply = object { "create_call_reply",
    doc = "The call.",

    member { "id", string { format = "uuid" }, required = true, example = "3c90c3cc-0d44-4b50-8888-8dd25736052a",
      doc = "The call's ID.",
      sources = { format = openapi } },

    member { "user_id", string { format = "uuid" }, required = true, example = "3c90c3cc-0d44-4b50-8888-8dd25736052a",
      doc = "The ID of the user who placed it.",
      sources = { format = openapi } },

    member { "to_number", string, required = true,
      doc = "The number that is called." },

    member { "from_number", string, required = true,
      doc = "The number that calls." },

    member { "agent", ref "agent", required = true,
      doc = "Who talks. Always the whole agent, even where the request gave an ID." },

    member { "status", ref "call_status", default = "not_started",
      doc = "How far the call is." },

    member { "error_message", string, nullable = true,
      doc = "What went wrong, if anything did.",
      sources = { nullable = null } },

    member { "recording_available", boolean, default = false,
      doc = "Whether there is a recording." },

    member { "transcript", string, nullable = true,
      doc = "What was said.",
      sources = { nullable = null } },
  },

  errors = {
    error { 422, ref "http_validation_error", doc = "The request does not fit the schema.", source = openapi,
      faults = faults { "detail", place = "loc", message = "msg", within = "body",
        source = inferred "the framework that serves it begins a place in the body with that word" } },
  },

  types = {
    enum { "call_status", "not_started", "in_progress", "error", "ended",
      doc = "How far a call is." },
  },

  examples = {
    example { "the page's sample",
      request = [[
{
  "from_number": "+14155550100",
  "to_number": "+14155550132",
  "agent": "3c90c3cc-0d44-4b50-8888-8dd25736052a"
}]],
      reply = [[
{
  "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
  "user_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
  "status": "not_started",
  "error_message": "<string>",
  "recording_available": false,
  "transcript": "<string>",
  "to_number": "<string>",
  "from_number": "<string>",
  "agent": {
    "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
    "user_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
    "prompt": "<string>",
    "actions": [
      {
        "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
        "user_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
        "type": "action_end_conversation",
        "config": {
          "phone_number": "<string>"
        }
      }
    ],
    "voice": {
      "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
      "user_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
      "type": "voice_base",
      "voice_name": "<string>",
      "pitch": 0,
      "rate": 15
    },
    "initial_message": "<string>",
    "webhook": {
      "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
      "user_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
      "subscriptions": [
        "event_message"
      ],
      "url": "<string>",
      "method": "GET"
    }
  }
}]],
      -- The reply stands as the page has it, though no schema allows it: one action has another's config, and the voice's type
      -- is no voice's.
      source = inferred "the page's sample, with numbers for the request's placeholders" },

    example { "an agent for this call",
      request = [[
{
  "from_number": "+14155550100",
  "to_number": "+14155550132",
  "agent": {
    "prompt": "Remind the patient of the appointment tomorrow.",
    "actions": [
      "3c90c3cc-0d44-4b50-8888-8dd25736052a",
      { "type": "action_transfer_call", "config": { "phone_number": "+14155550199" } },
      { "type": "action_end_conversation", "config": {} },
      { "type": "action_dtmf" }
    ],
    "voice": { "type": "voice_azure", "voice_name": "en-US-AriaNeural", "pitch": 0, "rate": 15 },
    "initial_message": "Hello, this is the clinic.",
    "webhook": {
      "subscriptions": ["event_phone_call_connected", "event_transcript"],
      "url": "https://example.com/hook",
      "method": "POST"
    }
  }
}]],
      reply = [[
{
  "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
  "user_id": "3c90c3cc-0d44-4b50-8888-8dd25736052b",
  "to_number": "+14155550132",
  "from_number": "+14155550100",
  "agent": {
    "id": "3c90c3cc-0d44-4b50-8888-8dd25736052c",
    "user_id": "3c90c3cc-0d44-4b50-8888-8dd25736052b",
    "prompt": {
      "id": "3c90c3cc-0d44-4b50-8888-8dd25736052d",
      "user_id": "3c90c3cc-0d44-4b50-8888-8dd25736052b",
      "content": "Remind the patient of the appointment tomorrow."
    },
    "actions": [],
    "voice": {
      "id": "3c90c3cc-0d44-4b50-8888-8dd25736052e",
      "user_id": "3c90c3cc-0d44-4b50-8888-8dd25736052b",
      "type": "voice_azure",
      "voice_name": "en-US-AriaNeural"
    },
    "initial_message": null,
    "webhook": null
  },
  "error_message": null,
  "transcript": null
}]],
      source = inferred "the OpenAPI file of 2023-08-22; the reply's prompt as from 2023-08-26 on" },

    example { "an ElevenLabs voice",
      request = [[
{
  "from_number": "+14155550100",
  "to_number": "+14155550132",
  "agent": {
    "prompt": "Ask how the visit was.",
    "voice": { "type": "voice_eleven_labs", "voice_id": "21m00Tcm4TlvDq8ikWAM", "stability": 0.5, "api_key": "0000" },
    "webhook": "3c90c3cc-0d44-4b50-8888-8dd25736052a"
  }
}]],
      source = inferred "the OpenAPI file of 2023-08-22" },

    example { "an agent's ID that is none",
      request = [[{ "from_number": "+14155550100", "to_number": "+14155550132", "agent": "receptionist" }]],
      errors = { "format /agent" },
      source = inferred "what the OpenAPI file of 2023-08-22 forbids" },
  },
}
