/* vogent.create_dial: documentation and examples as data. Generated; do not edit. */
#include <outdial/vogent_create_dial.h>

#include "operation_docs.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_doc request_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "Whom to call, with which agent, and what this call changes about it.\n"
         "Rule: Unless browserCall is true, requires toNumber: a phone dial needs a number to call.\n"
         "Rule: Unless browserCall is true, requires any of fromNumberId or fromNumberPoolId: a phone dial needs the "
         "ID of a number, or of a pool of numbers, to call from.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"},
    {.pointer = "/callAgentId",
     .type = "string; required",
     .text =
         "The agent's ID.\n"
         "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 128-140 of vogent-create-dial.current.txt\n"},
    {.pointer = "/webhookUrl",
     .type = "string; optional; may be null",
     .text =
         "Where the webhooks of this dial session go.\n"
         "Example: \"https://test.com/webhook\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 142-152 of vogent-create-dial.current.txt\n"},
    {.pointer = "/browserCall",
     .type = "boolean; optional; may be null",
     .text =
         "True makes it a call from a browser. Anything else is a phone dial.\n"
         "Default: a phone dial\n"
         "Example: false\n"
         "Source of default: inferred: the page requires numbers of a phone dial, and only true announces another "
         "kind\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 154-164 of vogent-create-dial.current.txt\n"},
    {.pointer = "/toNumber",
     .type = "string, in E.164 format; optional; may be null",
     .text =
         "The number to call, in E.164. A phone dial needs it.\n"
         "Example: \"+11234567890\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 166-176 of vogent-create-dial.current.txt\n"},
    {.pointer = "/fromNumberId",
     .type = "string; optional; may be null",
     .text =
         "The ID (not the digits) of the number to call from. A phone dial needs it, or a pool.\n"
         "Example: \"1caec78c-4bba-477d-82cf-bcfce2b73856\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 178-188 of vogent-create-dial.current.txt\n"},
    {.pointer = "/fromNumberPoolId",
     .type = "string; optional; may be null",
     .text =
         "The ID of a pool of numbers to call from. Which one wins beside `fromNumberId` is not documented.\n"
         "Example: \"1caec78c-4bba-477d-82cf-bcfce2b73856\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 190-200 of vogent-create-dial.current.txt\n"},
    {.pointer = "/aiVoiceId",
     .type = "string; optional; may be null",
     .text =
         "The ID of the voice on the call.\n"
         "Default: the agent's own voice\n"
         "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 202-212 of vogent-create-dial.current.txt\n"},
    {.pointer = "/voiceOptionValues",
     .type = "list of object; optional",
     .text =
         "Settings of the voice in use.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 214-222 of vogent-create-dial.current.txt\n"},
    {.pointer = "/voiceOptionValues/*",
     .type = "object",
     .text = ""},
    {.pointer = "/voiceOptionValues/*/optionId",
     .type = "string; required",
     .text =
         "The ID of the option.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 224-232 of vogent-create-dial.current.txt\n"},
    {.pointer = "/voiceOptionValues/*/value",
     .type = "string; required",
     .text =
         "What it is set to.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 234-240 of vogent-create-dial.current.txt\n"},
    {.pointer = "/voiceVolumeLevel",
     .type = "integer, -300 to 300; optional",
     .text =
         "How loud the voice is, from -300 (quiet) to 300 (loud).\n"
         "Example: -100\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 242-252 of vogent-create-dial.current.txt\n"},
    {.pointer = "/versionedModelId",
     .type = "string; optional",
     .text =
         "The version of prompt and model for this call.\n"
         "Default: the agent's own version\n"
         "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 254-264 of vogent-create-dial.current.txt\n"},
    {.pointer = "/ivrVersionedPromptId",
     .type = "string; optional",
     .text =
         "The version of prompt and model for getting through a phone menu (IVR), where the agent navigates menus at "
         "all.\n"
         "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 266-276 of vogent-create-dial.current.txt\n"},
    {.pointer = "/overrideTranscriberFinalDurationMs",
     .type = "integer; optional",
     .text =
         "So many milliseconds after an utterance, the agent answers whether or not the transcript calls itself "
         "final.\n"
         "Example: 500\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 278-288 of vogent-create-dial.current.txt\n"},
    {.pointer = "/timeoutMinutes",
     .type = "integer; optional",
     .text =
         "Ends the call after so many minutes. The page recommends to set it.\n"
         "Default: no limit\n"
         "Advised: 1 or more\n"
         "Example: 10\n"
         "Source of advisory: inferred: no minimum is documented, but less than a minute of call cannot be meant\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 290-300 of vogent-create-dial.current.txt\n"},
    {.pointer = "/callAgentExtractorId",
     .type = "string; optional",
     .text =
         "The ID of the extractor for this call.\n"
         "Default: the agent's own extractor\n"
         "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 302-312 of vogent-create-dial.current.txt\n"},
    {.pointer = "/callAgentInput",
     .type = "a JSON object; optional; may be null",
     .text =
         "Values for the macros in the agent's prompt, under any names. Any JSON will do; the sibling pages speak of "
         "strings.\n"
         "Source of nullable: confirmed by the first published revision; here only the anchor of the row (one-of-0) "
         "still tells\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 314-322 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides",
     .type = "object; optional; may be null",
     .text =
         "What this dial changes about the agent. Alpha: Vogent may still change it a little.\n"
         "Source of nullable: inferred: the anchor of its row ends in one-of-0, as that of every visibly nullable "
         "row\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 330-338 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVoiceId",
     .type = "string; optional",
     .text =
         "The ID of the voice.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 340-346 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt",
     .type = "object; optional",
     .text =
         "The prompt to talk by.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 348-356 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/aiModelId",
     .type = "string; required",
     .text =
         "The ID of the model.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 358-366 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/agentType",
     .type = "string, one of \"STANDARD\" or \"CUSTOM_FLOW\"; required",
     .text =
         "What kind of agent the prompt is for.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 368-382 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/name",
     .type = "string; required",
     .text =
         "The prompt's name.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 384-390 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/prompt",
     .type = "string; optional; may be null",
     .text =
         "The prompt's text.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 392-396 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition",
     .type = "object; optional",
     .text =
         "The conversation flow, for a CUSTOM_FLOW agent.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 398-406 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes",
     .type = "list of object; optional",
     .text =
         "The nodes.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 408-414 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*",
     .type = "object",
     .text = ""},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*/id",
     .type = "string; required",
     .text =
         "The node's ID, by which rules lead to it.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 416-422 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*/name",
     .type = "string; required",
     .text =
         "The node's name. The page's words about node types stand here, but belong to `type`.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 424-432 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*/type",
     .type = "string; required",
     .text =
         "The kind of node. Known are function_call, question and freeform; the page itself lists none.\n"
         "Source: confirmed by docs.vogent.ai/developers/schemas, for the three kinds\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 434-440 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*/transitionRules",
     .type = "list of object; required",
     .text =
         "Where to go from here.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 442-450 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*/transitionRules/*",
     .type = "object",
     .text = ""},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*/transitionRules/*/conditionType",
     .type = "string, one of \"always\", \"equal\", \"in\", \"greater\", \"less\" or \"language\"; required",
     .text =
         "The test that opens this way.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 452-474 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*/transitionRules/*/transitionNodeId",
     .type = "string; required",
     .text =
         "The ID of the node that it leads to.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 476-482 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*/transitionRules/*/arrayConditionType",
     .type = "string, one of \"any\" or \"all\"; optional; may be null",
     .text =
         "How many elements of an array must match.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 484-496 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*/transitionRules/*/field",
     .type = "string; optional; may be null",
     .text =
         "Not described by the page; the flow builder compares a variable with a value.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 498-502 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*/transitionRules/*/value",
     .type = "string; optional; may be null",
     .text =
         "What to compare with; for `language`, the condition in plain words.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 504-508 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*/transitionRules/*/values",
     .type = "list of string; optional; may be null",
     .text =
         "Not described by the page; the flow builder has a list of values for `in`.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 510-514 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*/transitionRules/*/values/*",
     .type = "string",
     .text = ""},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/*/nodeData",
     .type = "a JSON object; required",
     .text =
         "The settings of this kind of node; docs.vogent.ai/developers/schemas has them. The page's own link is "
         "dead.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 516-524 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/globalContext",
     .type = "string; optional; may be null",
     .text =
         "Not described by the page.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 526-530 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen",
     .type = "boolean; optional; deprecated",
     .text =
         "Not described beyond its successor.\n"
         "Deprecated: use openingLineType instead\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 532-538 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/flowDefinition/openingLineType",
     .type = "string, one of \"INBOUND_ONLY\", \"INBOUND_OUTBOUND\" or \"NONE\"; optional",
     .text =
         "When there is an opening line.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 540-552 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/modelOptionValues",
     .type = "list of object; optional",
     .text =
         "Settings of the model.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 554-560 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/modelOptionValues/*",
     .type = "object",
     .text = ""},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/modelOptionValues/*/optionId",
     .type = "string; required",
     .text =
         "The ID of the option.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 562-570 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/defaultVersionedPrompt/modelOptionValues/*/value",
     .type = "string; required",
     .text =
         "What it is set to.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 572-578 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/inboundWebhookResponse",
     .type = "boolean; optional",
     .text =
         "Not described by the page.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 580-584 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/inboundWebhookUrl",
     .type = "string; optional",
     .text =
         "Not described by the page.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 586-590 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/maxDurationSeconds",
     .type = "integer; optional",
     .text =
         "The longest the call may last, in seconds. `timeoutMinutes` of the dial is another limit, in minutes.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 592-598 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/openingLine",
     .type = "object; optional; may be null",
     .text =
         "What the agent says first.\n"
         "Default: no opening line\n"
         "Source of nullable: inferred: the prose says what null means, though the type shows none\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 600-608 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/openingLine/lineType",
     .type = "string, one of \"INBOUND_ONLY\", \"INBOUND_OUTBOUND\" or \"NONE\"; required",
     .text =
         "When the line is said.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 610-626 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/openingLine/content",
     .type = "string; required",
     .text =
         "The line. Required even where `lineType` is NONE.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 628-636 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/voiceVolumeLevel",
     .type = "integer; optional",
     .text =
         "How loud the voice is. The page says generally between -300 and 300, so other values only warn.\n"
         "Default: -100\n"
         "Advised: -300 to 300\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 638-644 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/backgroundNoiseType",
     .type = "string, one of \"noise\", \"office\" or \"silence\"; optional",
     .text =
         "What is heard behind the agent.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 646-660 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/linkedFunctionDefinitionIds",
     .type = "list of string; optional; deprecated",
     .text =
         "The functions that the agent may call, by ID.\n"
         "Deprecated: use linkedFunctionDefinitionInputs instead\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 662-668 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/linkedFunctionDefinitionIds/*",
     .type = "string",
     .text = ""},
    {.pointer = "/agentOverrides/linkedFunctionDefinitionInputs",
     .type = "list of object; optional",
     .text =
         "The functions that the agent may call, each with messages of its own if need be.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 670-678 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/linkedFunctionDefinitionInputs/*",
     .type = "object",
     .text = ""},
    {.pointer = "/agentOverrides/linkedFunctionDefinitionInputs/*/functionDefinitionId",
     .type = "string; required",
     .text =
         "The ID of the function's definition.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 680-688 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/linkedFunctionDefinitionInputs/*/lifecycleMessagesOverride",
     .type = "object; optional; may be null",
     .text =
         "Messages instead of the function's own; null leaves those.\n"
         "Source of nullable: inferred: the prose says what null means, though the type shows none\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 690-698 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/linkedFunctionDefinitionInputs/*/lifecycleMessagesOverride/started",
     .type = "list of string; required",
     .text =
         "Said when it starts; one of them, at random.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 700-708 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/linkedFunctionDefinitionInputs/*/lifecycleMessagesOverride/started/*",
     .type = "string",
     .text = ""},
    {.pointer = "/agentOverrides/metadata",
     .type = "a JSON object; optional",
     .text =
         "Anything, under any names.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 710-716 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/transcriberParams",
     .type = "object; optional",
     .text =
         "How speech is turned into text.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 724-730 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/transcriberParams/type",
     .type = "string, one of \"deepgram\" or \"openai\"; required",
     .text =
         "Which service transcribes.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 732-744 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/transcriberParams/keywords",
     .type = "list of string; optional",
     .text =
         "Words to listen for.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 746-752 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/transcriberParams/keywords/*",
     .type = "string",
     .text = ""},
    {.pointer = "/agentOverrides/idleMessageConfig",
     .type = "object; optional",
     .text =
         "What the agent says to silence.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 754-760 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/idleMessageConfig/enabled",
     .type = "boolean; required",
     .text =
         "Whether it says anything.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 762-770 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/idleMessageConfig/messages",
     .type = "list of string; optional",
     .text =
         "What it may say.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 772-778 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/idleMessageConfig/messages/*",
     .type = "string",
     .text = ""},
    {.pointer = "/agentOverrides/idleMessageConfig/idleDurationMilliseconds",
     .type = "integer, 5000 or more; optional",
     .text =
         "How long the silence must last.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 780-788 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/idleMessageConfig/maxIdleMessages",
     .type = "integer, 1 or more; optional",
     .text =
         "How often it may speak up in one call.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 790-798 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/utteranceDetectorConfig",
     .type = "object; optional",
     .text =
         "How quickly speech counts as an utterance.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 800-806 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/utteranceDetectorConfig/sensitivity",
     .type = "string, one of \"ULTRA_FAST\", \"FAST\", \"MEDIUM\" or \"SLOW\"; required",
     .text =
         "The speed.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 808-824 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/endpointDetectorConfig",
     .type = "object; optional",
     .text =
         "How the agent tells that the other side has finished.\n"
         "Default: a semantic detector in its default mode\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 826-834 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/endpointDetectorConfig/type",
     .type = "string, one of \"SIMPLE\" or \"SEMANTIC\"; required",
     .text =
         "Which detector.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 836-850 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/endpointDetectorConfig/mode",
     .type = "string, one of \"CONSERVATIVE\", \"DEFAULT\" or \"AGGRESSIVE\"; optional; may be null",
     .text =
         "How eager a SEMANTIC detector is.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 852-866 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration",
     .type = "object; optional",
     .text =
         "How phone menus (IVR) are detected, navigated and tagged.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 868-876 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/detectionType",
     .type = "string, one of \"NONE\" or \"STANDARD\"; required",
     .text =
         "Which detection.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 878-892 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPromptId",
     .type = "string; optional; may be null",
     .text =
         "The ID of the prompt for detection.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 894-900 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt",
     .type = "object; optional",
     .text =
         "The prompt for navigation.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 902-910 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/aiModelId",
     .type = "string; required",
     .text =
         "The ID of the model.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 912-920 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/agentType",
     .type = "string, one of \"STANDARD\" or \"CUSTOM_FLOW\"; required",
     .text =
         "What kind of agent the prompt is for.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 922-936 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/name",
     .type = "string; required",
     .text =
         "The prompt's name.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 938-944 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/prompt",
     .type = "string; optional; may be null",
     .text =
         "The prompt's text.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 946-950 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition",
     .type = "object; optional",
     .text =
         "The conversation flow, for a CUSTOM_FLOW agent.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 952-960 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes",
     .type = "list of object; optional",
     .text =
         "The nodes.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 962-968 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*",
     .type = "object",
     .text = ""},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*/id",
     .type = "string; required",
     .text =
         "The node's ID, by which rules lead to it.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 970-976 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*/name",
     .type = "string; required",
     .text =
         "The node's name. The page's words about node types stand here, but belong to `type`.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 978-986 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*/type",
     .type = "string; required",
     .text =
         "The kind of node. Known are function_call, question and freeform; the page itself lists none.\n"
         "Source: confirmed by docs.vogent.ai/developers/schemas, for the three kinds\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 988-994 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*/transitionRules",
     .type = "list of object; required",
     .text =
         "Where to go from here.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 996-1004 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*/transitionRules/*",
     .type = "object",
     .text = ""},
    {.pointer =
         "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*/transitionRules/*/conditionType",
     .type = "string, one of \"always\", \"equal\", \"in\", \"greater\", \"less\" or \"language\"; required",
     .text =
         "The test that opens this way.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1006-1028 of vogent-create-dial.current.txt\n"},
    {.pointer =
         "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*/transitionRules/*/transitionNodeId",
     .type = "string; required",
     .text =
         "The ID of the node that it leads to.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1030-1036 of vogent-create-dial.current.txt\n"},
    {.pointer =
         "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*/transitionRules/*/arrayConditionTyp"
         "e",
     .type = "string, one of \"any\" or \"all\"; optional; may be null",
     .text =
         "How many elements of an array must match.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1038-1050 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*/transitionRules/*/field",
     .type = "string; optional; may be null",
     .text =
         "Not described by the page; the flow builder compares a variable with a value.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1052-1056 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*/transitionRules/*/value",
     .type = "string; optional; may be null",
     .text =
         "What to compare with; for `language`, the condition in plain words.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1058-1062 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*/transitionRules/*/values",
     .type = "list of string; optional; may be null",
     .text =
         "Not described by the page; the flow builder has a list of values for `in`.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1064-1068 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*/transitionRules/*/values/*",
     .type = "string",
     .text = ""},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/*/nodeData",
     .type = "a JSON object; required",
     .text =
         "The settings of this kind of node; docs.vogent.ai/developers/schemas has them. The page's own link is "
         "dead.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1070-1078 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/globalContext",
     .type = "string; optional; may be null",
     .text =
         "Not described by the page.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1080-1084 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen",
     .type = "boolean; optional; deprecated",
     .text =
         "Not described beyond its successor.\n"
         "Deprecated: use openingLineType instead\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1086-1092 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/openingLineType",
     .type = "string, one of \"INBOUND_ONLY\", \"INBOUND_OUTBOUND\" or \"NONE\"; optional",
     .text =
         "When there is an opening line.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1094-1106 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues",
     .type = "list of object; optional",
     .text =
         "Settings of the model.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1108-1114 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues/*",
     .type = "object",
     .text = ""},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues/*/optionId",
     .type = "string; required",
     .text =
         "The ID of the option.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1116-1124 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues/*/value",
     .type = "string; required",
     .text =
         "What it is set to.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1126-1132 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/aiVoiceId",
     .type = "string; optional; may be null",
     .text =
         "The ID of the voice for detection.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1134-1140 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/ivrConfiguration/taggingText",
     .type = "string; optional; may be null",
     .text =
         "The text for tagging.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1142-1148 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/language",
     .type = "string; optional",
     .text =
         "The language of the agent. The page lists none.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1150-1156 of vogent-create-dial.current.txt\n"},
    {.pointer = "/agentOverrides/fillEmptyStringVariables",
     .type = "boolean; optional",
     .text =
         "True puts empty strings where variables have no value, instead of leaving their placeholders.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1158-1164 of vogent-create-dial.current.txt\n"},
    {.pointer = "/keywords",
     .type = "list of string; optional; may be null",
     .text =
         "Keywords to be used in the call.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1166-1172 of vogent-create-dial.current.txt\n"},
    {.pointer = "/keywords/*",
     .type = "string",
     .text = ""},
    {.pointer = NULL},
};

static const struct od_doc reply_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "The dial that was created.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"},
    {.pointer = "/dialToken",
     .type = "string; required; secret",
     .text =
         "Authorizes requests about this dial and no other, so its own client may have it. Vogent's web UI takes it "
         "as well.\n"
         "Example: "
         "\"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ0ZXN0IjoidGVzdCJ9.9EQaLsDRKDVXLUVLR9JgDTjEULaT2-OMbHayQAzgZH8\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1182-1194 of vogent-create-dial.current.txt\n"},
    {.pointer = "/sessionId",
     .type = "string; required",
     .text =
         "The ID of the dial's session. IDs look like UUIDs by example only.\n"
         "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1196-1206 of vogent-create-dial.current.txt\n"},
    {.pointer = "/dialId",
     .type = "string; required",
     .text =
         "The ID of the dial, by which it is looked up and hung up.\n"
         "Example: \"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 1208-1218 of vogent-create-dial.current.txt\n"},
    {.pointer = NULL},
};

static const char example_request[] =
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"webhookUrl\":\"https://test.com/webhook\","
    "\"browserCall\":false,\"toNumber\":\"+11234567890\",\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\","
    "\"fromNumberPoolId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\","
    "\"aiVoiceId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
    "\"voiceOptionValues\":[{\"optionId\":\"9b8f5f0e-4c1d-4f53-9a7e-0d6a2c3b1e11\",\"value\":\"warm\"}],"
    "\"voiceVolumeLevel\":-100,\"versionedModelId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
    "\"ivrVersionedPromptId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"overrideTranscriberFinalDurationMs\":500,"
    "\"timeoutMinutes\":10,\"callAgentExtractorId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"callAgentInput\":{},"
    "\"agentOverrides\":{\"defaultVoiceId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
    "\"defaultVersionedPrompt\":{\"aiModelId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"agentType\":\"STANDARD\","
    "\"name\":\"Appointment reminder\",\"prompt\":\"Remind the patient of the appointment tomorrow.\","
    "\"flowDefinition\":{\"nodes\":[{\"id\":\"node_1\",\"name\":\"Greeting\",\"type\":\"freeform\","
    "\"transitionRules\":[{\"conditionType\":\"always\",\"transitionNodeId\":\"node_2\","
    "\"arrayConditionType\":\"any\",\"field\":\"{{node.node_1.output}}\",\"value\":\"yes\",\"values\":[\"yes\","
    "\"sure\"]}],\"nodeData\":{}}],\"globalContext\":\"The clinic opens at nine.\",\"aiOpen\":true,"
    "\"openingLineType\":\"INBOUND_ONLY\"},"
    "\"modelOptionValues\":[{\"optionId\":\"9b8f5f0e-4c1d-4f53-9a7e-0d6a2c3b1e11\",\"value\":\"0.2\"}]},"
    "\"inboundWebhookResponse\":true,\"inboundWebhookUrl\":\"https://test.com/inbound\",\"maxDurationSeconds\":123,"
    "\"openingLine\":{\"lineType\":\"INBOUND_ONLY\",\"content\":\"Hello, this is the clinic.\"},"
    "\"voiceVolumeLevel\":123,\"backgroundNoiseType\":\"noise\","
    "\"linkedFunctionDefinitionIds\":[\"61ccefdf-ea02-4f49-811b-1241f8e20d26\"],"
    "\"linkedFunctionDefinitionInputs\":[{\"functionDefinitionId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
    "\"lifecycleMessagesOverride\":{\"started\":[\"One moment, please.\"]}}],\"metadata\":{},"
    "\"transcriberParams\":{\"type\":\"deepgram\",\"keywords\":[\"clinic\"]},\"idleMessageConfig\":{\"enabled\":true,"
    "\"messages\":[\"Are you still there?\"],\"idleDurationMilliseconds\":5001,\"maxIdleMessages\":2},"
    "\"utteranceDetectorConfig\":{\"sensitivity\":\"ULTRA_FAST\"},\"endpointDetectorConfig\":{\"type\":\"SIMPLE\","
    "\"mode\":\"CONSERVATIVE\"},\"ivrConfiguration\":{\"detectionType\":\"NONE\","
    "\"versionedPromptId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
    "\"versionedPrompt\":{\"aiModelId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"agentType\":\"STANDARD\","
    "\"name\":\"Front desk menu\",\"prompt\":\"Find the way to the front desk.\","
    "\"flowDefinition\":{\"nodes\":[{\"id\":\"node_1\",\"name\":\"Menu\",\"type\":\"freeform\","
    "\"transitionRules\":[{\"conditionType\":\"always\",\"transitionNodeId\":\"node_2\","
    "\"arrayConditionType\":\"any\",\"field\":\"{{node.node_1.output}}\",\"value\":\"front desk\","
    "\"values\":[\"front desk\",\"reception\"]}],\"nodeData\":{}}],\"globalContext\":\"Never leave a message.\","
    "\"aiOpen\":true,\"openingLineType\":\"INBOUND_ONLY\"},"
    "\"modelOptionValues\":[{\"optionId\":\"9b8f5f0e-4c1d-4f53-9a7e-0d6a2c3b1e11\",\"value\":\"0.2\"}]},"
    "\"aiVoiceId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"taggingText\":\"menu\"},\"language\":\"en\","
    "\"fillEmptyStringVariables\":true},\"keywords\":[\"clinic\"]}";

static const char example_reply[] =
    "{\"dialToken\":\"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ0ZXN0IjoidGVzdCJ9.9EQaLsDRKDVXLUVLR9JgDTjEULaT2-OMbHayQ"
    "AzgZH8\",\"sessionId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
    "\"dialId\":\"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\"}";

const struct od_operation_docs od_vogent_create_dial_docs = {
    .operation = &od_vogent_create_dial_operation,
    .request = request_docs,
    .reply = reply_docs,
    .example_request = example_request,
    .example_reply = example_reply,
};
