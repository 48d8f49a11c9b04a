return operation { "create_dial_v1",
  method = "POST", path = "/dials",
  page   = "https://docs.vogent.ai/api-reference/create-a-new-dial",
  doc    = "Create a new dial, as the first published revision of the page documents it: nine members, no Authorization section.",

  request = object { "create_dial_v1_request",
    doc = "Whom to call, with which agent.",

    member { "callAgentId", string, required = true, example = "61ccefdf-ea02-4f49-811b-1241f8e20d26",
      doc = "The agent's ID." },

    member { "webhookUrl", string, nullable = true, example = "https://test.com/webhook",
      doc = "Where the webhooks of this dial session go." },

    member { "browserCall", boolean, nullable = true, example = false,
      doc = "True makes it a call from a browser. Anything else is a phone dial.",
      default = "a phone dial",
      sources = { default = inferred "the page requires numbers of a phone dial, and only true announces another kind" } },

    member { "toNumber", string { format = "e164" }, nullable = true, example = "+11234567890",
      doc = "The number to call, in E.164. A phone dial needs it." },

    member { "fromNumberId", string, nullable = true, example = "1caec78c-4bba-477d-82cf-bcfce2b73856",
      doc = "The ID (not the digits) of the number to call from. A phone dial needs it." },

    member { "aiVoiceId", string, nullable = true, example = "61ccefdf-ea02-4f49-811b-1241f8e20d26",
      doc = "The ID of the voice on the call.",
      default = "the agent's own voice" },

    member { "versionedModelId", string, example = "61ccefdf-ea02-4f49-811b-1241f8e20d26",
      doc = "The version of prompt and model for this call.",
      default = "the agent's own version" },

    member { "timeoutMinutes", integer, advisory = { min = 1 }, example = 10,
      doc = "Ends the call after so many minutes. The page recommends to set it.",
      default = "no limit",
      sources = { advisory = inferred "no minimum is documented, but less than a minute of call cannot be meant" } },

    member { "callAgentInput", json "object", nullable = true, example = {},
      doc = "Values for the macros in the agent's prompt, under any names. Names go out as they are." },

    rule { "a phone dial needs a number to call",
      unless = equals("browserCall", true), require = { "toNumber" },
      source = inferred "the page requires it of a phone dial, and only browserCall true announces another kind" },

    rule { "a phone dial needs the ID of a number to call from",
      unless = equals("browserCall", true), require = { "fromNumberId" },
      source = inferred "the page requires it of a phone dial, and only browserCall true announces another kind" },
  },

  reply = ref "create_dial_reply",

  examples = {
    example { "the page's sample",
      request = [[
{
  "webhookUrl": "https://test.com/webhook",
  "browserCall": false,
  "toNumber": "+11234567890",
  "fromNumberId": "1caec78c-4bba-477d-82cf-bcfce2b73856",
  "aiVoiceId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "callAgentId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "versionedModelId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "timeoutMinutes": 10,
  "callAgentInput": {}
}]],
      reply = [[
{
  "dialToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ0ZXN0IjoidGVzdCJ9.9EQaLsDRKDVXLUVLR9JgDTjEULaT2-OMbHayQAzgZH8",
  "sessionId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "dialId": "57555c5e-5a56-49ca-8fe8-24946d2fbc3e"
}]] },

    example { "the smallest phone dial",
      request = [[
{
  "callAgentId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "toNumber": "+14155550132",
  "fromNumberId": "1caec78c-4bba-477d-82cf-bcfce2b73856"
}]],
      source = inferred "what the page requires, and a number from the range kept for examples" },

    example { "the smallest browser dial",
      request = [[{ "callAgentId": "61ccefdf-ea02-4f49-811b-1241f8e20d26", "browserCall": true }]],
      source = inferred "what the page requires" },

    example { "a phone dial without numbers",
      request = [[{ "callAgentId": "61ccefdf-ea02-4f49-811b-1241f8e20d26" }]],
      errors = { "condition /toNumber", "condition /fromNumberId" },
      source = inferred "what the page forbids" },
  },
}
