/* vogent.create_dial: Create a one-off dial session, for a phone or a browser.
 *
 * POST https://api.vogent.ai/api/dials
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial
 * Key: header `Authorization: Bearer KEY`; programs look for the key in the environment variable VOGENT_API_KEY
 *
 * Documented errors:
 *     400 Invalid input. The body is not documented. [confirmed by the page's OpenAPI file, which gives the
 *         description and no body]
 *     422 Validation exception. The body is not documented. [confirmed by the page's OpenAPI file, which gives
 *         the description and no body]
 *
 * Example:
 *
 *     struct od_client_options options = {.api_key = getenv("VOGENT_API_KEY")};
 *     struct od_client *client = NULL;
 *     struct od_reply reply = {0};
 *     const struct od_vogent_create_dial_reply *value = NULL;
 *     const struct od_vogent_create_dial_request request = {
 *         .call_agent_id = OD_STR("61ccefdf-ea02-4f49-811b-1241f8e20d26"),
 *         .to_number = OD_VALUE_OF(OD_STR("+11234567890")),
 *         .from_number_id = OD_VALUE_OF(OD_STR("1caec78c-4bba-477d-82cf-bcfce2b73856")),
 *     };
 *     if (od_client_new(&client, &od_vogent, &options, reply.message) == OD_OK &&
 *         od_vogent_create_dial(client, &request, &reply, &value) == OD_ACCEPTED)
 *       printf("session_id: %s\n", value->session_id.ptr);
 *     else
 *       puts(reply.message);
 *     od_reply_clear(&reply);
 *     od_client_free(client);
 *
 * Generated from specs/vogent/create_dial.lua; do not edit. */
#ifndef OUTDIAL_VOGENT_CREATE_DIAL_H
#define OUTDIAL_VOGENT_CREATE_DIAL_H

#include <outdial/many.h>
#include <outdial/vogent.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

struct od_vogent_option_value;
struct od_vogent_agent_overrides;
struct od_vogent_versioned_prompt;
struct od_vogent_opening_line;
struct od_vogent_linked_function;
struct od_vogent_transcriber_params;
struct od_vogent_idle_message_config;
struct od_vogent_utterance_detector_config;
struct od_vogent_endpoint_detector_config;
struct od_vogent_ivr_configuration;
struct od_vogent_flow_definition;
struct od_vogent_flow_node;
struct od_vogent_transition_rule;
struct od_vogent_lifecycle_messages;

struct od_vogent_option_value_list {
  const struct od_vogent_option_value *items;
  size_t len;
};

struct od_opt_vogent_option_value_list {
  enum od_presence is;
  struct od_vogent_option_value_list v;
};

struct od_opt_vogent_agent_overrides {
  enum od_presence is;
  const struct od_vogent_agent_overrides *v;
};

/* Whom to call, with which agent, and what this call changes about it.
 *
 * Rules:
 *   - Unless browserCall is true, requires toNumber: a phone dial needs a number to call.
 *   - Unless browserCall is true, requires any of fromNumberId or fromNumberPoolId: a phone dial needs the ID of a
 *     number, or of a pool of numbers, to call from.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_create_dial_request {
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

  /* The ID (not the digits) of the number to call from. A phone dial needs it, or a pool.
   * `fromNumberId`: string; optional; may be null.
   * Example: "1caec78c-4bba-477d-82cf-bcfce2b73856" */
  struct od_opt_string from_number_id;

  /* The ID of a pool of numbers to call from. Which one wins beside `fromNumberId` is not documented.
   * `fromNumberPoolId`: string; optional; may be null.
   * Example: "1caec78c-4bba-477d-82cf-bcfce2b73856" */
  struct od_opt_string from_number_pool_id;

  /* The ID of the voice on the call.
   * `aiVoiceId`: string; optional; may be null.
   * Default: the agent's own voice
   * Example: "61ccefdf-ea02-4f49-811b-1241f8e20d26" */
  struct od_opt_string ai_voice_id;

  /* Settings of the voice in use.
   * `voiceOptionValues`: list of object; optional. */
  struct od_opt_vogent_option_value_list voice_option_values;

  /* How loud the voice is, from -300 (quiet) to 300 (loud).
   * `voiceVolumeLevel`: integer, -300 to 300; optional.
   * Example: -100 */
  struct od_opt_int voice_volume_level;

  /* The version of prompt and model for this call.
   * `versionedModelId`: string; optional.
   * Default: the agent's own version
   * Example: "61ccefdf-ea02-4f49-811b-1241f8e20d26" */
  struct od_opt_string versioned_model_id;

  /* The version of prompt and model for getting through a phone menu (IVR), where the agent navigates menus at all.
   * `ivrVersionedPromptId`: string; optional.
   * Example: "61ccefdf-ea02-4f49-811b-1241f8e20d26" */
  struct od_opt_string ivr_versioned_prompt_id;

  /* So many milliseconds after an utterance, the agent answers whether or not the transcript calls itself final.
   * `overrideTranscriberFinalDurationMs`: integer; optional.
   * Example: 500 */
  struct od_opt_int override_transcriber_final_duration_ms;

  /* Ends the call after so many minutes. The page recommends to set it.
   * `timeoutMinutes`: integer; optional.
   * Default: no limit
   * Advised: 1 or more
   * Example: 10
   * Source of advisory: inferred: no minimum is documented, but less than a minute of call cannot be meant */
  struct od_opt_int timeout_minutes;

  /* The ID of the extractor for this call.
   * `callAgentExtractorId`: string; optional.
   * Default: the agent's own extractor
   * Example: "61ccefdf-ea02-4f49-811b-1241f8e20d26" */
  struct od_opt_string call_agent_extractor_id;

  /* Values for the macros in the agent's prompt, under any names. Any JSON will do; the sibling pages speak of
   * strings.
   * `callAgentInput`: a JSON object; optional; may be null.
   * Source of nullable: confirmed by the first published revision; here only the anchor of the row (one-of-0) still
   * tells */
  struct od_opt_json call_agent_input;

  /* What this dial changes about the agent. Alpha: Vogent may still change it a little.
   * `agentOverrides`: object; optional; may be null.
   * Source of nullable: inferred: the anchor of its row ends in one-of-0, as that of every visibly nullable row */
  struct od_opt_vogent_agent_overrides agent_overrides;

  /* Keywords to be used in the call.
   * `keywords`: list of string; optional; may be null. */
  struct od_opt_string_list keywords;

  struct od_members extra; /* members that the page does not know */
};

/* One setting of a voice or a model.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_option_value {
  /* The ID of the option.
   * `optionId`: string; required. */
  struct od_string option_id;

  /* What it is set to.
   * `value`: string; required. */
  struct od_string value;

  struct od_members extra; /* members that the page does not know */
};

struct od_opt_vogent_versioned_prompt {
  enum od_presence is;
  const struct od_vogent_versioned_prompt *v;
};

struct od_opt_vogent_opening_line {
  enum od_presence is;
  const struct od_vogent_opening_line *v;
};

/* What is heard behind the agent.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
enum od_vogent_background_noise_type {
  OD_VOGENT_BACKGROUND_NOISE_TYPE_OTHER = 0, /* another text, which is in `text` */
  OD_VOGENT_BACKGROUND_NOISE_TYPE_NOISE,     /* "noise" */
  OD_VOGENT_BACKGROUND_NOISE_TYPE_OFFICE,    /* "office" */
  OD_VOGENT_BACKGROUND_NOISE_TYPE_SILENCE    /* "silence" */
};
struct od_vogent_background_noise_type_value {
  enum od_vogent_background_noise_type v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_vogent_background_noise_type {
  enum od_presence is;
  enum od_vogent_background_noise_type v;
  struct od_string text; /* of an unknown text */
};

struct od_vogent_linked_function_list {
  const struct od_vogent_linked_function *items;
  size_t len;
};

struct od_opt_vogent_linked_function_list {
  enum od_presence is;
  struct od_vogent_linked_function_list v;
};

struct od_opt_vogent_transcriber_params {
  enum od_presence is;
  const struct od_vogent_transcriber_params *v;
};

struct od_opt_vogent_idle_message_config {
  enum od_presence is;
  const struct od_vogent_idle_message_config *v;
};

struct od_opt_vogent_utterance_detector_config {
  enum od_presence is;
  const struct od_vogent_utterance_detector_config *v;
};

struct od_opt_vogent_endpoint_detector_config {
  enum od_presence is;
  const struct od_vogent_endpoint_detector_config *v;
};

struct od_opt_vogent_ivr_configuration {
  enum od_presence is;
  const struct od_vogent_ivr_configuration *v;
};

/* What one dial changes about its agent. Send only what differs: the agent has its own value for the rest.
 *
 * Rules:
 *   - When linkedFunctionDefinitionIds is given, forbids linkedFunctionDefinitionInputs (a warning):
 *     linkedFunctionDefinitionInputs takes the place of the deprecated linkedFunctionDefinitionIds; give one of the
 *     two.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_agent_overrides {
  /* The ID of the voice.
   * `defaultVoiceId`: string; optional. */
  struct od_opt_string default_voice_id;

  /* The prompt to talk by.
   * `defaultVersionedPrompt`: object; optional. */
  struct od_opt_vogent_versioned_prompt default_versioned_prompt;

  /* Not described by the page.
   * `inboundWebhookResponse`: boolean; optional. */
  struct od_opt_bool inbound_webhook_response;

  /* Not described by the page.
   * `inboundWebhookUrl`: string; optional. */
  struct od_opt_string inbound_webhook_url;

  /* The longest the call may last, in seconds. `timeoutMinutes` of the dial is another limit, in minutes.
   * `maxDurationSeconds`: integer; optional. */
  struct od_opt_int max_duration_seconds;

  /* What the agent says first.
   * `openingLine`: object; optional; may be null.
   * Default: no opening line
   * Source of nullable: inferred: the prose says what null means, though the type shows none */
  struct od_opt_vogent_opening_line opening_line;

  /* How loud the voice is. The page says generally between -300 and 300, so other values only warn.
   * `voiceVolumeLevel`: integer; optional.
   * Default: -100
   * Advised: -300 to 300 */
  struct od_opt_int voice_volume_level;

  /* What is heard behind the agent.
   * `backgroundNoiseType`: string, one of "noise", "office" or "silence"; optional. */
  struct od_opt_vogent_background_noise_type background_noise_type;

  /* The functions that the agent may call, by ID.
   * `linkedFunctionDefinitionIds`: list of string; optional; deprecated.
   * Deprecated: use linkedFunctionDefinitionInputs instead */
  struct od_opt_string_list linked_function_definition_ids;

  /* The functions that the agent may call, each with messages of its own if need be.
   * `linkedFunctionDefinitionInputs`: list of object; optional. */
  struct od_opt_vogent_linked_function_list linked_function_definition_inputs;

  /* Anything, under any names.
   * `metadata`: a JSON object; optional. */
  struct od_opt_json metadata;

  /* How speech is turned into text.
   * `transcriberParams`: object; optional. */
  struct od_opt_vogent_transcriber_params transcriber_params;

  /* What the agent says to silence.
   * `idleMessageConfig`: object; optional. */
  struct od_opt_vogent_idle_message_config idle_message_config;

  /* How quickly speech counts as an utterance.
   * `utteranceDetectorConfig`: object; optional. */
  struct od_opt_vogent_utterance_detector_config utterance_detector_config;

  /* How the agent tells that the other side has finished.
   * `endpointDetectorConfig`: object; optional.
   * Default: a semantic detector in its default mode */
  struct od_opt_vogent_endpoint_detector_config endpoint_detector_config;

  /* How phone menus (IVR) are detected, navigated and tagged.
   * `ivrConfiguration`: object; optional. */
  struct od_opt_vogent_ivr_configuration ivr_configuration;

  /* The language of the agent. The page lists none.
   * `language`: string; optional. */
  struct od_opt_string language;

  /* True puts empty strings where variables have no value, instead of leaving their placeholders.
   * `fillEmptyStringVariables`: boolean; optional. */
  struct od_opt_bool fill_empty_string_variables;

  struct od_members extra; /* members that the page does not know */
};

/* Agent type.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial
 * Source: confirmed by the GraphQL types of vogent-web-client list the same texts */
enum od_vogent_agent_type {
  OD_VOGENT_AGENT_TYPE_OTHER = 0,  /* another text, which is in `text` */
  OD_VOGENT_AGENT_TYPE_STANDARD,   /* "STANDARD" */
  OD_VOGENT_AGENT_TYPE_CUSTOM_FLOW /* "CUSTOM_FLOW": Follows a flow definition. */
};
struct od_vogent_agent_type_value {
  enum od_vogent_agent_type v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_vogent_flow_definition {
  enum od_presence is;
  const struct od_vogent_flow_definition *v;
};

/* A prompt with its model, or a conversation flow.
 *
 * Rules:
 *   - When agentType is STANDARD, forbids flowDefinition (a warning): a flowDefinition is for CUSTOM_FLOW agents.
 *   - When agentType is CUSTOM_FLOW, requires flowDefinition (a warning): a CUSTOM_FLOW agent follows a
 *     flowDefinition, and there is none.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_versioned_prompt {
  /* The ID of the model.
   * `aiModelId`: string; required. */
  struct od_string ai_model_id;

  /* What kind of agent the prompt is for.
   * `agentType`: string, one of "STANDARD" or "CUSTOM_FLOW"; required. */
  struct od_vogent_agent_type_value agent_type;

  /* The prompt's name.
   * `name`: string; required. */
  struct od_string name;

  /* The prompt's text.
   * `prompt`: string; optional; may be null. */
  struct od_opt_string prompt;

  /* The conversation flow, for a CUSTOM_FLOW agent.
   * `flowDefinition`: object; optional. */
  struct od_opt_vogent_flow_definition flow_definition;

  /* Settings of the model.
   * `modelOptionValues`: list of object; optional. */
  struct od_opt_vogent_option_value_list model_option_values;

  struct od_members extra; /* members that the page does not know */
};

struct od_vogent_flow_node_list {
  const struct od_vogent_flow_node *items;
  size_t len;
};

struct od_opt_vogent_flow_node_list {
  enum od_presence is;
  struct od_vogent_flow_node_list v;
};

/* On which calls the agent opens.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial
 * Source: confirmed by the GraphQL types of vogent-web-client list the same texts */
enum od_vogent_opening_line_type {
  OD_VOGENT_OPENING_LINE_TYPE_OTHER = 0,        /* another text, which is in `text` */
  OD_VOGENT_OPENING_LINE_TYPE_INBOUND_ONLY,     /* "INBOUND_ONLY" */
  OD_VOGENT_OPENING_LINE_TYPE_INBOUND_OUTBOUND, /* "INBOUND_OUTBOUND" */
  OD_VOGENT_OPENING_LINE_TYPE_NONE              /* "NONE" */
};
struct od_vogent_opening_line_type_value {
  enum od_vogent_opening_line_type v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_vogent_opening_line_type {
  enum od_presence is;
  enum od_vogent_opening_line_type v;
  struct od_string text; /* of an unknown text */
};

/* A conversation as a graph: nodes, and rules that lead from one to the next.
 *
 * Rules:
 *   - When aiOpen is given, forbids openingLineType (a warning): openingLineType takes the place of the deprecated
 *     aiOpen; give one of the two.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_flow_definition {
  /* The nodes.
   * `nodes`: list of object; optional. */
  struct od_opt_vogent_flow_node_list nodes;

  /* Not described by the page.
   * `globalContext`: string; optional; may be null. */
  struct od_opt_string global_context;

  /* Not described beyond its successor.
   * `aiOpen`: boolean; optional; deprecated.
   * Deprecated: use openingLineType instead */
  struct od_opt_bool ai_open;

  /* When there is an opening line.
   * `openingLineType`: string, one of "INBOUND_ONLY", "INBOUND_OUTBOUND" or "NONE"; optional. */
  struct od_opt_vogent_opening_line_type opening_line_type;

  struct od_members extra; /* members that the page does not know */
};

struct od_vogent_transition_rule_list {
  const struct od_vogent_transition_rule *items;
  size_t len;
};

/* One step of a flow.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_flow_node {
  /* The node's ID, by which rules lead to it.
   * `id`: string; required. */
  struct od_string id;

  /* The node's name. The page's words about node types stand here, but belong to `type`.
   * `name`: string; required. */
  struct od_string name;

  /* The kind of node. Known are function_call, question and freeform; the page itself lists none.
   * `type`: string; required.
   * Source: confirmed by docs.vogent.ai/developers/schemas, for the three kinds */
  struct od_string type;

  /* Where to go from here.
   * `transitionRules`: list of object; required. */
  struct od_vogent_transition_rule_list transition_rules;

  /* The settings of this kind of node; docs.vogent.ai/developers/schemas has them. The page's own link is dead.
   * `nodeData`: a JSON object; required. */
  struct od_json node_data;

  struct od_members extra; /* members that the page does not know */
};

/* Transition condition.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial
 * Source: confirmed by the GraphQL types of vogent-web-client list the same texts */
enum od_vogent_transition_condition {
  OD_VOGENT_TRANSITION_CONDITION_OTHER = 0, /* another text, which is in `text` */
  OD_VOGENT_TRANSITION_CONDITION_ALWAYS,    /* "always": Taken whatever was said. */
  OD_VOGENT_TRANSITION_CONDITION_EQUAL,     /* "equal" */
  OD_VOGENT_TRANSITION_CONDITION_IN,        /* "in" */
  OD_VOGENT_TRANSITION_CONDITION_GREATER,   /* "greater" */
  OD_VOGENT_TRANSITION_CONDITION_LESS,      /* "less" */
  OD_VOGENT_TRANSITION_CONDITION_LANGUAGE   /* "language": `value` is a condition in natural language. */
};
struct od_vogent_transition_condition_value {
  enum od_vogent_transition_condition v;
  struct od_string text; /* of an unknown text */
};

/* Array condition.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial
 * Source: confirmed by the GraphQL types of vogent-web-client list the same texts */
enum od_vogent_array_condition {
  OD_VOGENT_ARRAY_CONDITION_OTHER = 0, /* another text, which is in `text` */
  OD_VOGENT_ARRAY_CONDITION_ANY,       /* "any": One match is enough. */
  OD_VOGENT_ARRAY_CONDITION_ALL        /* "all": Each one must match. */
};
struct od_vogent_array_condition_value {
  enum od_vogent_array_condition v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_vogent_array_condition {
  enum od_presence is;
  enum od_vogent_array_condition v;
  struct od_string text; /* of an unknown text */
};

/* One way on from a node.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_transition_rule {
  /* The test that opens this way.
   * `conditionType`: string, one of "always", "equal", "in", "greater", "less" or "language"; required. */
  struct od_vogent_transition_condition_value condition_type;

  /* The ID of the node that it leads to.
   * `transitionNodeId`: string; required. */
  struct od_string transition_node_id;

  /* How many elements of an array must match.
   * `arrayConditionType`: string, one of "any" or "all"; optional; may be null. */
  struct od_opt_vogent_array_condition array_condition_type;

  /* Not described by the page; the flow builder compares a variable with a value.
   * `field`: string; optional; may be null. */
  struct od_opt_string field;

  /* What to compare with; for `language`, the condition in plain words.
   * `value`: string; optional; may be null. */
  struct od_opt_string value;

  /* Not described by the page; the flow builder has a list of values for `in`.
   * `values`: list of string; optional; may be null. */
  struct od_opt_string_list values;

  struct od_members extra; /* members that the page does not know */
};

/* What the agent says first, and on which calls.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_opening_line {
  /* When the line is said.
   * `lineType`: string, one of "INBOUND_ONLY", "INBOUND_OUTBOUND" or "NONE"; required. */
  struct od_vogent_opening_line_type_value line_type;

  /* The line. Required even where `lineType` is NONE.
   * `content`: string; required. */
  struct od_string content;

  struct od_members extra; /* members that the page does not know */
};

struct od_opt_vogent_lifecycle_messages {
  enum od_presence is;
  const struct od_vogent_lifecycle_messages *v;
};

/* A function that the agent may call.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_linked_function {
  /* The ID of the function's definition.
   * `functionDefinitionId`: string; required. */
  struct od_string function_definition_id;

  /* Messages instead of the function's own; null leaves those.
   * `lifecycleMessagesOverride`: object; optional; may be null.
   * Source of nullable: inferred: the prose says what null means, though the type shows none */
  struct od_opt_vogent_lifecycle_messages lifecycle_messages_override;

  struct od_members extra; /* members that the page does not know */
};

/* What is said while a function runs.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_lifecycle_messages {
  /* Said when it starts; one of them, at random.
   * `started`: list of string; required. */
  struct od_string_list started;

  struct od_members extra; /* members that the page does not know */
};

/* Transcriber type.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
enum od_vogent_transcriber_type {
  OD_VOGENT_TRANSCRIBER_TYPE_OTHER = 0, /* another text, which is in `text` */
  OD_VOGENT_TRANSCRIBER_TYPE_DEEPGRAM,  /* "deepgram" */
  OD_VOGENT_TRANSCRIBER_TYPE_OPENAI     /* "openai" */
};
struct od_vogent_transcriber_type_value {
  enum od_vogent_transcriber_type v;
  struct od_string text; /* of an unknown text */
};

/* How speech is turned into text.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_transcriber_params {
  /* Which service transcribes.
   * `type`: string, one of "deepgram" or "openai"; required. */
  struct od_vogent_transcriber_type_value type;

  /* Words to listen for.
   * `keywords`: list of string; optional. */
  struct od_opt_string_list keywords;

  struct od_members extra; /* members that the page does not know */
};

/* What the agent says to silence.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_idle_message_config {
  /* Whether it says anything.
   * `enabled`: boolean; required. */
  bool enabled;

  /* What it may say.
   * `messages`: list of string; optional. */
  struct od_opt_string_list messages;

  /* How long the silence must last.
   * `idleDurationMilliseconds`: integer, 5000 or more; optional. */
  struct od_opt_int idle_duration_milliseconds;

  /* How often it may speak up in one call.
   * `maxIdleMessages`: integer, 1 or more; optional. */
  struct od_opt_int max_idle_messages;

  struct od_members extra; /* members that the page does not know */
};

/* Utterance sensitivity.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial
 * Source: confirmed by the GraphQL types of vogent-web-client list the same texts */
enum od_vogent_utterance_sensitivity {
  OD_VOGENT_UTTERANCE_SENSITIVITY_OTHER = 0,  /* another text, which is in `text` */
  OD_VOGENT_UTTERANCE_SENSITIVITY_ULTRA_FAST, /* "ULTRA_FAST" */
  OD_VOGENT_UTTERANCE_SENSITIVITY_FAST,       /* "FAST" */
  OD_VOGENT_UTTERANCE_SENSITIVITY_MEDIUM,     /* "MEDIUM" */
  OD_VOGENT_UTTERANCE_SENSITIVITY_SLOW        /* "SLOW" */
};
struct od_vogent_utterance_sensitivity_value {
  enum od_vogent_utterance_sensitivity v;
  struct od_string text; /* of an unknown text */
};

/* How quickly speech counts as an utterance.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_utterance_detector_config {
  /* The speed.
   * `sensitivity`: string, one of "ULTRA_FAST", "FAST", "MEDIUM" or "SLOW"; required. */
  struct od_vogent_utterance_sensitivity_value sensitivity;

  struct od_members extra; /* members that the page does not know */
};

/* Endpoint detector type.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial
 * Source: confirmed by the GraphQL types of vogent-web-client list the same texts */
enum od_vogent_endpoint_detector_type {
  OD_VOGENT_ENDPOINT_DETECTOR_TYPE_OTHER = 0, /* another text, which is in `text` */
  OD_VOGENT_ENDPOINT_DETECTOR_TYPE_SIMPLE,    /* "SIMPLE" */
  OD_VOGENT_ENDPOINT_DETECTOR_TYPE_SEMANTIC   /* "SEMANTIC" */
};
struct od_vogent_endpoint_detector_type_value {
  enum od_vogent_endpoint_detector_type v;
  struct od_string text; /* of an unknown text */
};

/* Endpoint detector mode.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial
 * Source: confirmed by the GraphQL types of vogent-web-client list the same texts */
enum od_vogent_endpoint_detector_mode {
  OD_VOGENT_ENDPOINT_DETECTOR_MODE_OTHER = 0,    /* another text, which is in `text` */
  OD_VOGENT_ENDPOINT_DETECTOR_MODE_CONSERVATIVE, /* "CONSERVATIVE" */
  OD_VOGENT_ENDPOINT_DETECTOR_MODE_DEFAULT,      /* "DEFAULT" */
  OD_VOGENT_ENDPOINT_DETECTOR_MODE_AGGRESSIVE    /* "AGGRESSIVE" */
};
struct od_vogent_endpoint_detector_mode_value {
  enum od_vogent_endpoint_detector_mode v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_vogent_endpoint_detector_mode {
  enum od_presence is;
  enum od_vogent_endpoint_detector_mode v;
  struct od_string text; /* of an unknown text */
};

/* How the agent tells that the other side has finished speaking.
 *
 * Rules:
 *   - When type is SIMPLE, forbids mode (a warning): mode has no effect on a SIMPLE detector.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_endpoint_detector_config {
  /* Which detector.
   * `type`: string, one of "SIMPLE" or "SEMANTIC"; required. */
  struct od_vogent_endpoint_detector_type_value type;

  /* How eager a SEMANTIC detector is.
   * `mode`: string, one of "CONSERVATIVE", "DEFAULT" or "AGGRESSIVE"; optional; may be null. */
  struct od_opt_vogent_endpoint_detector_mode mode;

  struct od_members extra; /* members that the page does not know */
};

/* Ivr detection type.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial
 * Source: confirmed by the GraphQL types of vogent-web-client list the same texts */
enum od_vogent_ivr_detection_type {
  OD_VOGENT_IVR_DETECTION_TYPE_OTHER = 0, /* another text, which is in `text` */
  OD_VOGENT_IVR_DETECTION_TYPE_NONE,      /* "NONE" */
  OD_VOGENT_IVR_DETECTION_TYPE_STANDARD   /* "STANDARD" */
};
struct od_vogent_ivr_detection_type_value {
  enum od_vogent_ivr_detection_type v;
  struct od_string text; /* of an unknown text */
};

/* How phone menus (IVR) are detected, navigated and tagged.
 *
 * Rules:
 *   - When versionedPromptId is given, forbids versionedPrompt (a warning): versionedPromptId and versionedPrompt
 *     both name a prompt; which one wins is not documented.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_ivr_configuration {
  /* Which detection.
   * `detectionType`: string, one of "NONE" or "STANDARD"; required. */
  struct od_vogent_ivr_detection_type_value detection_type;

  /* The ID of the prompt for detection.
   * `versionedPromptId`: string; optional; may be null. */
  struct od_opt_string versioned_prompt_id;

  /* The prompt for navigation.
   * `versionedPrompt`: object; optional. */
  struct od_opt_vogent_versioned_prompt versioned_prompt;

  /* The ID of the voice for detection.
   * `aiVoiceId`: string; optional; may be null. */
  struct od_opt_string ai_voice_id;

  /* The text for tagging.
   * `taggingText`: string; optional; may be null. */
  struct od_opt_string tagging_text;

  struct od_members extra; /* members that the page does not know */
};

/* Every finding about a request: what the page forbids, and warnings.
 *   report  emptied, then receives the findings; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_vogent_create_dial_validate(const struct od_vogent_create_dial_request *request,
                                                            struct od_report *report);

/* The JSON of a request's body, without validating it.
 *   out     what it held is replaced
 *   report  says why there is no JSON of it: a text that is not UTF-8, a number that is not finite
 * Returns OD_OK, OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_vogent_create_dial_encode(const struct od_vogent_create_dial_request *request,
                                                          struct od_buffer *out, struct od_report *report);

/* A request from `len` bytes of JSON, judged strictly.
 *   arena   receives the struct and all it points at
 *   out     receives the struct; NULL unless OD_OK; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_vogent_create_dial_decode(struct od_arena *arena, const char *text, size_t len,
                                                          const struct od_vogent_create_dial_request **out,
                                                          struct od_report *report);

/* The same for a reply, read leniently: what is newer than the page is kept. */
OD_MUST_CHECK enum od_status od_vogent_create_dial_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                                                const struct od_vogent_create_dial_reply **out,
                                                                struct od_report *report);

/* Validates, encodes, sends at most once, decodes.
 *   client  of &od_vogent
 *   reply   cleared first; says what is known, and owns what *out points at
 *   out     receives the reply; NULL unless OD_ACCEPTED; may not be NULL
 * Returns reply->outcome. */
enum od_outcome od_vogent_create_dial(struct od_client *client, const struct od_vogent_create_dial_request *request,
                                      struct od_reply *reply, const struct od_vogent_create_dial_reply **out);

/* The same for programs that treat operations alike: see outdial/descriptor.h. */
extern const struct od_operation od_vogent_create_dial_operation;

/* Sends without waiting: od_start() with the type of the request. The `value` of the reply that od_wait() returns is a
 * const struct od_vogent_create_dial_reply *. In line, so that who does not use it needs no libcurl. */
static inline void od_vogent_create_dial_start(struct od_client *client,
                                               const struct od_vogent_create_dial_request *request,
                                               struct od_reply *reply)
{
  od_start(client, &od_vogent_create_dial_operation, request, reply);
}

#ifdef __cplusplus
}
#endif
#endif
