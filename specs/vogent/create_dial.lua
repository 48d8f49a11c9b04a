local graphql = confirmed "the GraphQL types of vogent-web-client list the same texts"
local docs    = confirmed "the page's OpenAPI file, which gives the description and no body"

return operation { "create_dial",
  method = "POST", path = "/dials",
  page   = "https://docs.vogent.ai/api-reference/create-a-new-dial",
  doc    = "Create a one-off dial session, for a phone or a browser.",

  request = object { "create_dial_request",
    doc = "Whom to call, with which agent, and what this call changes about it.",

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
      doc = "The ID (not the digits) of the number to call from. A phone dial needs it, or a pool." },

    member { "fromNumberPoolId", string, nullable = true, example = "1caec78c-4bba-477d-82cf-bcfce2b73856",
      doc = "The ID of a pool of numbers to call from. Which one wins beside `fromNumberId` is not documented." },

    member { "aiVoiceId", string, nullable = true, example = "61ccefdf-ea02-4f49-811b-1241f8e20d26",
      doc = "The ID of the voice on the call.",
      default = "the agent's own voice" },

    member { "voiceOptionValues", list { ref "option_value" },
      doc = "Settings of the voice in use." },

    member { "voiceVolumeLevel", integer { min = -300, max = 300 }, example = -100,
      doc = "How loud the voice is, from -300 (quiet) to 300 (loud)." },

    member { "versionedModelId", string, example = "61ccefdf-ea02-4f49-811b-1241f8e20d26",
      doc = "The version of prompt and model for this call.",
      default = "the agent's own version" },

    member { "ivrVersionedPromptId", string, example = "61ccefdf-ea02-4f49-811b-1241f8e20d26",
      doc = "The version of prompt and model for getting through a phone menu (IVR), where the agent navigates menus at all." },

    member { "overrideTranscriberFinalDurationMs", integer, example = 500,
      doc = "So many milliseconds after an utterance, the agent answers whether or not the transcript calls itself final." },

    member { "timeoutMinutes", integer, advisory = { min = 1 }, example = 10,
      doc = "Ends the call after so many minutes. The page recommends to set it.",
      default = "no limit",
      sources = { advisory = inferred "no minimum is documented, but less than a minute of call cannot be meant" } },

    member { "callAgentExtractorId", string, example = "61ccefdf-ea02-4f49-811b-1241f8e20d26",
      doc = "The ID of the extractor for this call.",
      default = "the agent's own extractor" },

    member { "callAgentInput", json "object", nullable = true,
      doc = "Values for the macros in the agent's prompt, under any names. Any JSON will do; the sibling pages speak of strings.",
      sources = { nullable = confirmed "the first published revision; here only the anchor of the row (one-of-0) still tells" } },

    member { "agentOverrides", ref "agent_overrides", nullable = true,
      doc = "What this dial changes about the agent. Alpha: Vogent may still change it a little.",
      sources = { nullable = inferred "the anchor of its row ends in one-of-0, as that of every visibly nullable row" } },

    member { "keywords", list { string }, nullable = true,
      doc = "Keywords to be used in the call." },

    rule { "a phone dial needs a number to call",
      unless = equals("browserCall", true), require = { "toNumber" },
      source = inferred "the page requires it of a phone dial, and only browserCall true announces another kind" },

    rule { "a phone dial needs the ID of a number, or of a pool of numbers, to call from",
      unless = equals("browserCall", true), require_any = { "fromNumberId", "fromNumberPoolId" },
      source = inferred "the page requires fromNumberId of a phone dial; beside that a pool would have no use" },
  },

  reply = ref "create_dial_reply",

  errors = {
    error { 400, doc = "Invalid input. The body is not documented.", source = docs },
    error { 422, doc = "Validation exception. The body is not documented.", source = docs },
  },

  types = {
    object { "option_value",
      doc = "One setting of a voice or a model.",

      member { "optionId", string, required = true, doc = "The ID of the option." },
      member { "value",    string, required = true, doc = "What it is set to." },
    },

    object { "agent_overrides",
      doc = "What one dial changes about its agent. Send only what differs: the agent has its own value for the rest.",

      member { "defaultVoiceId", string,
        doc = "The ID of the voice." },

      member { "defaultVersionedPrompt", ref "versioned_prompt",
        doc = "The prompt to talk by." },

      member { "inboundWebhookResponse", boolean,
        doc = "Not described by the page." },

      member { "inboundWebhookUrl", string,
        doc = "Not described by the page." },

      member { "maxDurationSeconds", integer,
        doc = "The longest the call may last, in seconds. `timeoutMinutes` of the dial is another limit, in minutes." },

      member { "openingLine", ref "opening_line", nullable = true,
        doc = "What the agent says first.",
        default = "no opening line",
        sources = { nullable = inferred "the prose says what null means, though the type shows none" } },

      member { "voiceVolumeLevel", integer, advisory = { min = -300, max = 300 }, default = -100,
        doc = "How loud the voice is. The page says generally between -300 and 300, so other values only warn." },

      member { "backgroundNoiseType", ref "background_noise_type",
        doc = "What is heard behind the agent." },

      member { "linkedFunctionDefinitionIds", list { string }, deprecated = "use linkedFunctionDefinitionInputs instead",
        doc = "The functions that the agent may call, by ID." },

      member { "linkedFunctionDefinitionInputs", list { ref "linked_function" },
        doc = "The functions that the agent may call, each with messages of its own if need be." },

      member { "metadata", json "object",
        doc = "Anything, under any names." },

      member { "transcriberParams", ref "transcriber_params",
        doc = "How speech is turned into text." },

      member { "idleMessageConfig", ref "idle_message_config",
        doc = "What the agent says to silence." },

      member { "utteranceDetectorConfig", ref "utterance_detector_config",
        doc = "How quickly speech counts as an utterance." },

      member { "endpointDetectorConfig", ref "endpoint_detector_config",
        doc = "How the agent tells that the other side has finished.",
        default = "a semantic detector in its default mode" },

      member { "ivrConfiguration", ref "ivr_configuration",
        doc = "How phone menus (IVR) are detected, navigated and tagged." },

      member { "language", string,
        doc = "The language of the agent. The page lists none." },

      member { "fillEmptyStringVariables", boolean,
        doc = "True puts empty strings where variables have no value, instead of leaving their placeholders." },

      rule { "linkedFunctionDefinitionInputs takes the place of the deprecated linkedFunctionDefinitionIds; give one of the two",
        when = given "linkedFunctionDefinitionIds", forbid = { "linkedFunctionDefinitionInputs" }, severity = "warning",
        source = inferred "one replaces the other, and which wins is not documented" },
    },

    object { "versioned_prompt",
      doc = "A prompt with its model, or a conversation flow.",

      member { "aiModelId", string, required = true,
        doc = "The ID of the model." },

      member { "agentType", ref "agent_type", required = true,
        doc = "What kind of agent the prompt is for." },

      member { "name", string, required = true,
        doc = "The prompt's name." },

      member { "prompt", string, nullable = true,
        doc = "The prompt's text." },

      member { "flowDefinition", ref "flow_definition",
        doc = "The conversation flow, for a CUSTOM_FLOW agent." },

      member { "modelOptionValues", list { ref "option_value" },
        doc = "Settings of the model." },

      rule { "a flowDefinition is for CUSTOM_FLOW agents",
        when = equals("agentType", "STANDARD"), forbid = { "flowDefinition" }, severity = "warning",
        source = inferred "the prose says whom it is for; the page's own sample sends it with STANDARD" },

      rule { "a CUSTOM_FLOW agent follows a flowDefinition, and there is none",
        when = equals("agentType", "CUSTOM_FLOW"), require = { "flowDefinition" }, severity = "warning",
        source = inferred "the prose says whom it is for, not that it is required" },
    },

    enum { "agent_type", source = graphql,
      value { "STANDARD" },
      value { "CUSTOM_FLOW", doc = "Follows a flow definition." },
    },

    object { "flow_definition",
      doc = "A conversation as a graph: nodes, and rules that lead from one to the next.",

      member { "nodes", list { ref "flow_node" },
        doc = "The nodes." },

      member { "globalContext", string, nullable = true,
        doc = "Not described by the page." },

      member { "aiOpen", boolean, deprecated = "use openingLineType instead",
        doc = "Not described beyond its successor." },

      member { "openingLineType", ref "opening_line_type",
        doc = "When there is an opening line." },

      rule { "openingLineType takes the place of the deprecated aiOpen; give one of the two",
        when = given "aiOpen", forbid = { "openingLineType" }, severity = "warning",
        source = inferred "one replaces the other, and which wins is not documented" },
    },

    object { "flow_node",
      doc = "One step of a flow.",

      member { "id", string, required = true,
        doc = "The node's ID, by which rules lead to it." },

      member { "name", string, required = true,
        doc = "The node's name. The page's words about node types stand here, but belong to `type`." },

      member { "type", string, required = true,
        doc = "The kind of node. Known are function_call, question and freeform; the page itself lists none.",
        source = confirmed "docs.vogent.ai/developers/schemas, for the three kinds" },

      member { "transitionRules", list { ref "transition_rule" }, required = true,
        doc = "Where to go from here." },

      member { "nodeData", json "object", required = true,
        doc = "The settings of this kind of node; docs.vogent.ai/developers/schemas has them. The page's own link is dead." },
    },

    object { "transition_rule",
      doc = "One way on from a node.",

      member { "conditionType", ref "transition_condition", required = true,
        doc = "The test that opens this way." },

      member { "transitionNodeId", string, required = true,
        doc = "The ID of the node that it leads to." },

      member { "arrayConditionType", ref "array_condition", nullable = true,
        doc = "How many elements of an array must match." },

      member { "field", string, nullable = true,
        doc = "Not described by the page; the flow builder compares a variable with a value." },

      member { "value", string, nullable = true,
        doc = "What to compare with; for `language`, the condition in plain words." },

      member { "values", list { string }, nullable = true,
        doc = "Not described by the page; the flow builder has a list of values for `in`." },
    },

    enum { "transition_condition", source = graphql,
      value { "always",   doc = "Taken whatever was said." },
      value { "equal" },
      value { "in" },
      value { "greater" },
      value { "less" },
      value { "language", doc = "`value` is a condition in natural language." },
    },

    enum { "array_condition", source = graphql,
      value { "any", doc = "One match is enough." },
      value { "all", doc = "Each one must match." },
    },

    enum { "opening_line_type", "INBOUND_ONLY", "INBOUND_OUTBOUND", "NONE", source = graphql,
      doc = "On which calls the agent opens." },

    object { "opening_line",
      doc = "What the agent says first, and on which calls.",

      member { "lineType", ref "opening_line_type", required = true,
        doc = "When the line is said." },

      member { "content", string, required = true,
        doc = "The line. Required even where `lineType` is NONE." },
    },

    enum { "background_noise_type", "noise", "office", "silence",
      doc = "What is heard behind the agent." },

    object { "linked_function",
      doc = "A function that the agent may call.",

      member { "functionDefinitionId", string, required = true,
        doc = "The ID of the function's definition." },

      member { "lifecycleMessagesOverride", ref "lifecycle_messages", nullable = true,
        doc = "Messages instead of the function's own; null leaves those.",
        sources = { nullable = inferred "the prose says what null means, though the type shows none" } },
    },

    object { "lifecycle_messages",
      doc = "What is said while a function runs.",

      member { "started", list { string }, required = true,
        doc = "Said when it starts; one of them, at random." },
    },

    object { "transcriber_params",
      doc = "How speech is turned into text.",

      member { "type", ref "transcriber_type", required = true,
        doc = "Which service transcribes." },

      member { "keywords", list { string },
        doc = "Words to listen for." },
    },

    enum { "transcriber_type", "deepgram", "openai" },

    object { "idle_message_config",
      doc = "What the agent says to silence.",

      member { "enabled", boolean, required = true,
        doc = "Whether it says anything." },

      member { "messages", list { string },
        doc = "What it may say." },

      member { "idleDurationMilliseconds", integer { min = 5000 },
        doc = "How long the silence must last." },

      member { "maxIdleMessages", integer { min = 1 },
        doc = "How often it may speak up in one call." },
    },

    object { "utterance_detector_config",
      doc = "How quickly speech counts as an utterance.",

      member { "sensitivity", ref "utterance_sensitivity", required = true,
        doc = "The speed." },
    },

    enum { "utterance_sensitivity", "ULTRA_FAST", "FAST", "MEDIUM", "SLOW", source = graphql },

    object { "endpoint_detector_config",
      doc = "How the agent tells that the other side has finished speaking.",

      member { "type", ref "endpoint_detector_type", required = true,
        doc = "Which detector." },

      member { "mode", ref "endpoint_detector_mode", nullable = true,
        doc = "How eager a SEMANTIC detector is." },

      rule { "mode has no effect on a SIMPLE detector",
        when = equals("type", "SIMPLE"), forbid = { "mode" }, severity = "warning",
        source = inferred "the page says it only applies to SEMANTIC; the page's own sample sends both" },
    },

    enum { "endpoint_detector_type", "SIMPLE", "SEMANTIC", source = graphql },

    enum { "endpoint_detector_mode", "CONSERVATIVE", "DEFAULT", "AGGRESSIVE", source = graphql },

    object { "ivr_configuration",
      doc = "How phone menus (IVR) are detected, navigated and tagged.",

      member { "detectionType", ref "ivr_detection_type", required = true,
        doc = "Which detection." },

      member { "versionedPromptId", string, nullable = true,
        doc = "The ID of the prompt for detection." },

      member { "versionedPrompt", ref "versioned_prompt",
        doc = "The prompt for navigation." },

      member { "aiVoiceId", string, nullable = true,
        doc = "The ID of the voice for detection." },

      member { "taggingText", string, nullable = true,
        doc = "The text for tagging." },

      rule { "versionedPromptId and versionedPrompt both name a prompt; which one wins is not documented",
        when = given "versionedPromptId", forbid = { "versionedPrompt" }, severity = "warning",
        source = inferred "whether they exclude each other is not documented; the page's own sample sends both" },
    },

    enum { "ivr_detection_type", "NONE", "STANDARD", source = graphql },
  },

  examples = {
    example { "the page's sample",
      request = [[
{
  "callAgentId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "webhookUrl": "https://test.com/webhook",
  "browserCall": false,
  "toNumber": "+11234567890",
  "fromNumberId": "1caec78c-4bba-477d-82cf-bcfce2b73856",
  "fromNumberPoolId": "1caec78c-4bba-477d-82cf-bcfce2b73856",
  "aiVoiceId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "voiceOptionValues": [
    { "optionId": "9b8f5f0e-4c1d-4f53-9a7e-0d6a2c3b1e11", "value": "warm" }
  ],
  "voiceVolumeLevel": -100,
  "versionedModelId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "ivrVersionedPromptId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "overrideTranscriberFinalDurationMs": 500,
  "timeoutMinutes": 10,
  "callAgentExtractorId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "callAgentInput": {},
  "agentOverrides": {
    "defaultVoiceId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
    "defaultVersionedPrompt": {
      "aiModelId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
      "agentType": "STANDARD",
      "name": "Appointment reminder",
      "prompt": "Remind the patient of the appointment tomorrow.",
      "flowDefinition": {
        "nodes": [
          {
            "id": "node_1",
            "name": "Greeting",
            "type": "freeform",
            "transitionRules": [
              {
                "conditionType": "always",
                "transitionNodeId": "node_2",
                "arrayConditionType": "any",
                "field": "{{node.node_1.output}}",
                "value": "yes",
                "values": ["yes", "sure"]
              }
            ],
            "nodeData": {}
          }
        ],
        "globalContext": "The clinic opens at nine.",
        "aiOpen": true,
        "openingLineType": "INBOUND_ONLY"
      },
      "modelOptionValues": [
        { "optionId": "9b8f5f0e-4c1d-4f53-9a7e-0d6a2c3b1e11", "value": "0.2" }
      ]
    },
    "inboundWebhookResponse": true,
    "inboundWebhookUrl": "https://test.com/inbound",
    "maxDurationSeconds": 123,
    "openingLine": { "lineType": "INBOUND_ONLY", "content": "Hello, this is the clinic." },
    "voiceVolumeLevel": 123,
    "backgroundNoiseType": "noise",
    "linkedFunctionDefinitionIds": ["61ccefdf-ea02-4f49-811b-1241f8e20d26"],
    "linkedFunctionDefinitionInputs": [
      {
        "functionDefinitionId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
        "lifecycleMessagesOverride": { "started": ["One moment, please."] }
      }
    ],
    "metadata": {},
    "transcriberParams": { "type": "deepgram", "keywords": ["clinic"] },
    "idleMessageConfig": {
      "enabled": true,
      "messages": ["Are you still there?"],
      "idleDurationMilliseconds": 5001,
      "maxIdleMessages": 2
    },
    "utteranceDetectorConfig": { "sensitivity": "ULTRA_FAST" },
    "endpointDetectorConfig": { "type": "SIMPLE", "mode": "CONSERVATIVE" },
    "ivrConfiguration": {
      "detectionType": "NONE",
      "versionedPromptId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
      "versionedPrompt": {
        "aiModelId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
        "agentType": "STANDARD",
        "name": "Front desk menu",
        "prompt": "Find the way to the front desk.",
        "flowDefinition": {
          "nodes": [
            {
              "id": "node_1",
              "name": "Menu",
              "type": "freeform",
              "transitionRules": [
                {
                  "conditionType": "always",
                  "transitionNodeId": "node_2",
                  "arrayConditionType": "any",
                  "field": "{{node.node_1.output}}",
                  "value": "front desk",
                  "values": ["front desk", "reception"]
                }
              ],
              "nodeData": {}
            }
          ],
          "globalContext": "Never leave a message.",
          "aiOpen": true,
          "openingLineType": "INBOUND_ONLY"
        },
        "modelOptionValues": [
          { "optionId": "9b8f5f0e-4c1d-4f53-9a7e-0d6a2c3b1e11", "value": "0.2" }
        ]
      },
      "aiVoiceId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
      "taggingText": "menu"
    },
    "language": "en",
    "fillEmptyStringVariables": true
  },
  "keywords": ["clinic"]
}]],
      reply = [[
{
  "dialToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ0ZXN0IjoidGVzdCJ9.9EQaLsDRKDVXLUVLR9JgDTjEULaT2-OMbHayQAzgZH8",
  "sessionId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "dialId": "57555c5e-5a56-49ca-8fe8-24946d2fbc3e"
}]],
      warnings = {
        "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen",
        "condition /agentOverrides/defaultVersionedPrompt/flowDefinition/openingLineType",
        "condition /agentOverrides/defaultVersionedPrompt/flowDefinition",
        "deprecated /agentOverrides/linkedFunctionDefinitionIds",
        "condition /agentOverrides/endpointDetectorConfig/mode",
        "deprecated /agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen",
        "condition /agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/openingLineType",
        "condition /agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition",
        "condition /agentOverrides/ivrConfiguration/versionedPrompt",
        "condition /agentOverrides/linkedFunctionDefinitionInputs",
      },
      source = inferred "the page's sample with its <string> placeholders filled in" },

    example { "the smallest phone dial",
      request = [[
{
  "callAgentId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "toNumber": "+14155550132",
  "fromNumberId": "1caec78c-4bba-477d-82cf-bcfce2b73856"
}]],
      source = inferred "what the page requires, and a number from the range kept for examples" },

    example { "a phone dial from a pool",
      request = [[
{
  "callAgentId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "browserCall": null,
  "toNumber": "+14155550132",
  "fromNumberPoolId": "1caec78c-4bba-477d-82cf-bcfce2b73856",
  "agentOverrides": null
}]],
      source = inferred "what the page requires" },

    example { "the smallest browser dial",
      request = [[{ "callAgentId": "61ccefdf-ea02-4f49-811b-1241f8e20d26", "browserCall": true }]],
      source = inferred "what the page requires" },

    example { "a flow",
      request = [[
{
  "callAgentId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
  "browserCall": true,
  "callAgentInput": { "first_name": "Ada", "visits": 3 },
  "agentOverrides": {
    "voiceVolumeLevel": 400,
    "openingLine": null,
    "defaultVersionedPrompt": {
      "aiModelId": "61ccefdf-ea02-4f49-811b-1241f8e20d26",
      "agentType": "CUSTOM_FLOW",
      "name": "Survey",
      "prompt": null,
      "flowDefinition": {
        "nodes": [
          {
            "id": "node_1",
            "name": "Well?",
            "type": "question",
            "transitionRules": [
              { "conditionType": "language", "transitionNodeId": "node_2", "value": "the caller is content", "values": null }
            ],
            "nodeData": { "question": "How was your visit?", "questionType": "freeform" }
          }
        ],
        "openingLineType": "INBOUND_OUTBOUND"
      }
    },
    "endpointDetectorConfig": { "type": "SEMANTIC", "mode": null }
  }
}]],
      warnings = { "maximum /agentOverrides/voiceVolumeLevel" },
      source = inferred "the page's members, and a question node as docs.vogent.ai/developers/schemas describes it" },

    example { "a phone dial that cannot be",
      request = [[{ "callAgentId": "61ccefdf-ea02-4f49-811b-1241f8e20d26", "toNumber": "415 555 0132", "voiceVolumeLevel": 301 }]],
      errors = { "format /toNumber", "maximum /voiceVolumeLevel", "condition /fromNumberId" },
      source = inferred "what the page forbids" },
  },
}
