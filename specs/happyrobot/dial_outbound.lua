-- The page stops at `metadata: object` and `use_case: object` in the reply. What is in them is known from the sample reply in other
-- published forms of the page, and nothing promises any of it.
local sample   = confirmed "the sample in other published forms of the page"
local optional = inferred "only a sample shows it, and nothing promises that it comes or is not null"

return operation { "dial_outbound",
  method = "POST", path = "/dial/outbound",
  page   = "https://docs.happyrobot.ai/api-reference/dial/create-outbound-call",
  doc    = "Place an outbound call, now or later, that a use case's agent handles.",

  request = object { "dial_outbound_request",
    doc = "Whom to call, from which number, about what. Only `params` may be null; leave the others out instead.",

    member { "number_id", string { length = 24 }, required = true, example = "507f1f77bcf86cd799439011",
      doc = "The ID (not the digits) of the number to call from.",
      sources = { example = inferred "24 characters of our own; the page has no example" } },

    member { "phone_number", string, required = true, example = "+1234567890",
      doc = "The number to call. The page demands no form of it.",
      sources = { example = sample } },

    member { "assistant_id", string, deprecated = "use use_case_id instead",
      doc = "What handled calls before there were use cases." },

    member { "voice_id", string, deprecated = true,
      doc = "The ID of the agent's voice." },

    member { "model", string, deprecated = true, example = "Fast",
      doc = "The model of the call. The oldest form of the page knew Fast, Balanced and Robust; the page lists none.",
      sources = { example = sample } },

    member { "prompt_id", string,
      doc = "The ID of the prompt.",
      default = "the default outbound prompt" },

    member { "use_case_id", string { length = 24 }, example = "507f1f77bcf86cd799439012",
      doc = "The ID of the use case that handles the call. What happens without one is not documented.",
      sources = { example = inferred "24 characters of our own; the page has no example" } },

    member { "agent_id", string { length = 24 },
      doc = "The ID of the agent that handles the call." },

    member { "model_id", string { length = 24 },
      doc = "The ID of the model that handles the call." },

    member { "language", ref "language", example = "en-US",
      doc = "The language of the call.",
      default = "the use case's own language",
      sources = { example = sample } },

    member { "params", json, nullable = true,
      doc = "Values for the templates in the use case's prompt. Any JSON." },

    member { "metadata", json "object",
      doc = "Anything of yours to keep with the call, under any names. The reply has it as `metadata.custom`, not as `metadata`." },

    member { "campaign_id", string,
      doc = "The ID of the campaign that the call belongs to." },

    member { "scheduled_for", string { format = "utc-date-time" }, example = "2024-01-01T01:01:01Z",
      doc = "When to call: ISO 8601, in UTC.",
      default = "at once",
      sources = { example = sample } },

    member { "max_duration_mins", integer, example = 123,
      doc = "Ends the call after so many minutes. It outranks the limit of the use case.",
      default = "the use case's limit, else 10 minutes",
      sources = { example = sample } },

    rule { "neither use_case_id nor the assistant_id it replaced: what handles the call is not documented",
      require_any = { "use_case_id", "assistant_id" }, severity = "warning",
      source = inferred "both are optional on the page, and nothing says what handles a call without either" },
  },

  reply = object { "dial_outbound_reply",
    doc = "The call that was placed or scheduled.",

    member { "id", string, required = true,
      doc = "The ID of the call." },

    member { "organization_id", string, required = true,
      doc = "The ID of the organization." },

    member { "metadata", ref "call_metadata", required = true,
      doc = "What is known of the call itself." },

    member { "use_case", ref "use_case", required = true,
      doc = "The use case that handles the call." },

    member { "created", string, required = true, example = "2024-01-01T01:01:01Z",
      doc = "When the call was created. No format is documented.",
      sources = { example = sample } },

    member { "params", json "object",
      doc = "The values for the templates in the use case's prompt. An object here, though the request takes any JSON." },
  },

  types = {
    enum { "language", "en-US", "en-GB", "es-MX", "es-ES", "pt-PT", "de-DE", "fr-FR", "pl-PL", "ro-RO", "it-IT", open = true,
      doc = "The languages of the page. A public connector for the same endpoint has five more: es-CO, zh-CN, hi-IN, ja-JP, sv-SE.",
      source = inferred "the page's list, left open because other code that calls the endpoint lists more" },

    object { "call_metadata", source = sample,
      doc = "What is known of a call. A call that is not placed yet may have little of it.",

      member { "call_sid", string, nullable = true, source = optional,
        doc = "The carrier's ID of the call." },

      member { "from", string, nullable = true, source = optional, example = "+1234567890",
        doc = "The number that calls." },

      member { "to", string, nullable = true, source = optional, example = "+1234567890",
        doc = "The number that is called." },

      member { "recording_sid", string, nullable = true, source = optional,
        doc = "The carrier's ID of the recording." },

      member { "tags", list { string }, nullable = true, source = optional,
        doc = "Tags of the call." },

      member { "custom", json "object", nullable = true, source = optional,
        doc = "Most likely the `metadata` of the request." },
    },

    object { "use_case", source = sample,
      doc = "A use case. The page promises none of this, and the words here follow the names alone: no page describes them.",

      member { "id", string, nullable = true, source = optional,
        doc = "The ID of the use case." },

      member { "organization_id", string, nullable = true, source = optional,
        doc = "The ID of the organization." },

      member { "name", string, nullable = true, source = optional, example = "Kate",
        doc = "The name." },

      member { "transfer_number", string, nullable = true, source = optional,
        doc = "The number to which calls are transferred." },

      member { "extract_with_ai", list { ref "extraction" }, nullable = true, source = optional,
        doc = "What is extracted from the call." },

      member { "classification_tags", list { ref "classification_tag" }, nullable = true, source = optional,
        doc = "By which the call is classified." },

      member { "language", ref "language", nullable = true, source = optional, example = "en-US",
        doc = "The language of the use case's calls." },

      member { "detailed_work_hours", json "object", nullable = true, source = optional,
        doc = "Opening hours. The sample's are empty." },

      member { "work_start", string, nullable = true, source = optional,
        doc = "When work starts." },

      member { "work_end", string, nullable = true, source = optional,
        doc = "When work ends." },

      member { "timezone", string, nullable = true, source = optional,
        doc = "The time zone of these hours." },

      member { "generic_after_hours_message", string, nullable = true, source = optional,
        doc = "What is said after hours." },

      member { "enable_detailed_work_hours", boolean, nullable = true, source = optional,
        doc = "Whether `detailed_work_hours` counts." },

      member { "keywords", list { string }, nullable = true, source = optional,
        doc = "Words to listen for." },

      member { "hooks", list { ref "hook" }, nullable = true, source = optional,
        doc = "Where events go." },

      member { "hook", ref "hook", nullable = true,
        doc = "What was there before `hooks`.",
        source = inferred "an older published form of the page has it in place of hooks" },

      member { "params", json "object", nullable = true, source = optional,
        doc = "Values for the templates in the prompt. The sample's are empty." },

      member { "amd", boolean, nullable = true, source = optional,
        doc = "Whether answering machines are detected." },

      member { "amd_behavior", ref "amd_behavior", nullable = true, source = optional, example = "Hangup",
        doc = "What happens when one answers." },

      member { "amd_messages", json "object", nullable = true, source = optional,
        doc = "What is left on one, most likely by language. The sample's are empty." },

      member { "sample_labels", list { ref "sample_label" }, nullable = true, source = optional,
        doc = "Labels for sample calls." },

      member { "hidden", boolean, nullable = true, source = optional,
        doc = "Whether the use case is hidden." },

      member { "evaluation_models", list { string }, nullable = true, source = optional,
        doc = "The models by which calls are evaluated." },

      member { "max_duration_mins", integer, nullable = true, source = optional, example = 123,
        doc = "The longest that the use case's calls last, in minutes." },

      member { "recorded_message_inbound", boolean, nullable = true, source = optional,
        doc = "Whether inbound calls get the recorded message." },

      member { "recorded_message_outbound", boolean, nullable = true, source = optional,
        doc = "Whether outbound calls get the recorded message." },

      member { "show_original_caller_id", boolean, nullable = true, source = optional,
        doc = "Whether the original caller's number is shown." },

      member { "disable_end_call_after_n_reminders", boolean, nullable = true, source = optional,
        doc = "Whether the agent stays on the line after its reminders." },

      member { "model", string, nullable = true, source = optional,
        doc = "The model." },
    },

    object { "extraction", source = sample,
      doc = "One thing that is extracted from a call.",

      member { "name",        string,  nullable = true, source = optional, doc = "Its name." },
      member { "description", string,  nullable = true, source = optional, doc = "What it is." },
      member { "type",        string,  nullable = true, source = optional, example = "string", doc = "The type of its value." },
      member { "example",     string,  nullable = true, source = optional, doc = "An example of its value." },
      member { "required",    boolean, nullable = true, source = optional, doc = "Whether it must be found." },
    },

    object { "classification_tag", source = sample,
      doc = "One class of calls.",

      member { "name",        string, nullable = true, source = optional, doc = "Its name." },
      member { "description", string, nullable = true, source = optional, doc = "What it is." },
    },

    object { "hook", source = sample,
      doc = "Where events of a call go.",

      member { "url",     string,                     nullable = true, source = optional, doc = "The address." },
      member { "headers", list { ref "hook_header" }, nullable = true, source = optional, doc = "Headers that are sent along." },
    },

    object { "hook_header", source = sample,
      doc = "One header.",

      member { "key",   string, nullable = true, source = optional, doc = "Its name." },
      member { "value", string, nullable = true, source = optional, secret = true, doc = "Its value, which may be a credential." },
    },

    enum { "amd_behavior", "Hangup", "Continue", "Message", source = sample,
      doc = "What happens when an answering machine answers." },

    object { "sample_label", source = sample,
      doc = "A label.",

      member { "name",  string, nullable = true, source = optional, doc = "Its name." },
      member { "color", string, nullable = true, source = optional, example = "slate", doc = "Its colour." },
    },
  },

  examples = {
    example { "the documented sample",
      request = [[
{
  "assistant_id": "507f1f77bcf86cd799439021",
  "voice_id": "507f1f77bcf86cd799439022",
  "model": "Fast",
  "number_id": "507f1f77bcf86cd799439011",
  "prompt_id": "507f1f77bcf86cd799439023",
  "use_case_id": "507f1f77bcf86cd799439012",
  "agent_id": "507f1f77bcf86cd799439013",
  "model_id": "507f1f77bcf86cd799439014",
  "phone_number": "+1234567890",
  "language": "en-US",
  "params": { "first_name": "Ada" },
  "metadata": {},
  "campaign_id": "spring",
  "scheduled_for": "2024-01-01T01:01:01Z",
  "max_duration_mins": 123
}]],
      reply = [[
{
  "id": "507f1f77bcf86cd799439031",
  "organization_id": "507f1f77bcf86cd799439032",
  "metadata": {
    "call_sid": "CA00000000000000000000000000000000",
    "from": "+1234567890",
    "to": "+1234567890",
    "recording_sid": "RE00000000000000000000000000000000",
    "tags": ["spring"],
    "custom": { "clientId": "123", "orderId": "456" }
  },
  "use_case": {
    "id": "507f1f77bcf86cd799439012",
    "organization_id": "507f1f77bcf86cd799439032",
    "name": "Kate",
    "transfer_number": "+14155550199",
    "extract_with_ai": [
      { "name": "rate", "description": "The agreed rate.", "type": "string", "example": "1200 USD", "required": true }
    ],
    "classification_tags": [
      { "name": "booked", "description": "The load was booked." }
    ],
    "language": "en-US",
    "detailed_work_hours": {},
    "work_start": "09:00",
    "work_end": "17:00",
    "timezone": "UTC",
    "generic_after_hours_message": "We are closed.",
    "enable_detailed_work_hours": true,
    "keywords": ["freight"],
    "hooks": [
      { "url": "https://example.com/hook", "headers": [{ "key": "X-Source", "value": "happyrobot" }] }
    ],
    "params": {},
    "amd": true,
    "amd_behavior": "Hangup",
    "amd_messages": {},
    "sample_labels": [
      { "name": "good", "color": "slate" }
    ],
    "hidden": true,
    "evaluation_models": ["default"],
    "max_duration_mins": 123,
    "recorded_message_inbound": true,
    "recorded_message_outbound": true,
    "show_original_caller_id": true,
    "disable_end_call_after_n_reminders": true,
    "model": "Fast"
  },
  "params": {},
  "created": "2024-01-01T01:01:01Z"
}]],
      warnings = { "deprecated /assistant_id", "deprecated /voice_id", "deprecated /model" },
      source = inferred "the page has no sample; this is that of other published forms of it, with the placeholders filled in" },

    example { "the smallest call for a use case",
      request = [[
{
  "number_id": "507f1f77bcf86cd799439011",
  "phone_number": "+14155550132",
  "use_case_id": "507f1f77bcf86cd799439012"
}]],
      reply = [[
{
  "id": "507f1f77bcf86cd799439031",
  "organization_id": "507f1f77bcf86cd799439032",
  "metadata": {},
  "use_case": {},
  "created": "2024-01-01T01:01:01Z"
}]],
      source = inferred "what the page requires, and a use case" },

    example { "only what is required",
      request = [[{ "number_id": "507f1f77bcf86cd799439011", "phone_number": "+14155550132", "params": null }]],
      warnings = { "condition /use_case_id" },
      source = inferred "what the page requires" },

    example { "a language of the connector",
      request = [[
{
  "number_id": "507f1f77bcf86cd799439011",
  "phone_number": "+14155550132",
  "use_case_id": "507f1f77bcf86cd799439012",
  "language": "ja-JP"
}]],
      warnings = { "enum /language" },
      source = inferred "the page does not list it; other code that calls the endpoint does" },

    example { "what the page forbids",
      request = [[
{
  "number_id": "507f1f77",
  "phone_number": null,
  "use_case_id": "507f1f77bcf86cd799439012",
  "scheduled_for": "2024-01-01T01:01:01+02:00"
}]],
      errors = { "length /number_id", "type /phone_number", "format /scheduled_for" },
      source = inferred "what the page forbids" },
  },
}
