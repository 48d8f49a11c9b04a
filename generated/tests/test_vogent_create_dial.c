/* vogent.create_dial: what its page says, as tests. Generated; do not edit. */
#include "conformance.h"

#include <outdial/vogent_create_dial.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

enum { SMALLEST, FULLEST, VARIANT_1, VARIANT_2 };

/* ---- request --------------------------------------------------------------------------------------------- */

static const char *const smallest_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+11234567890\",",
    "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\"}",
    NULL,
};

static const struct od_vogent_create_dial_request fullest_request_struct = {
    .call_agent_id = {"61ccefdf-ea02-4f49-811b-1241f8e20d26", 36},
    .webhook_url = {.is = OD_VALUE, .v = {"https://test.com/webhook", 24}},
    .browser_call = {.is = OD_VALUE, .v = false},
    .to_number = {.is = OD_VALUE, .v = {"+11234567890", 12}},
    .from_number_id = {.is = OD_VALUE, .v = {"1caec78c-4bba-477d-82cf-bcfce2b73856", 36}},
    .from_number_pool_id = {.is = OD_VALUE, .v = {"1caec78c-4bba-477d-82cf-bcfce2b73856", 36}},
    .ai_voice_id = {.is = OD_VALUE, .v = {"61ccefdf-ea02-4f49-811b-1241f8e20d26", 36}},
    .voice_option_values = {.is = OD_VALUE, .v = {.items = (const struct od_vogent_option_value[]){
        {
            .option_id = {"text", 4},
            .value = {"text", 4},
        },
    }, .len = 1}},
    .voice_volume_level = {.is = OD_VALUE, .v = -100},
    .versioned_model_id = {.is = OD_VALUE, .v = {"61ccefdf-ea02-4f49-811b-1241f8e20d26", 36}},
    .ivr_versioned_prompt_id = {.is = OD_VALUE, .v = {"61ccefdf-ea02-4f49-811b-1241f8e20d26", 36}},
    .override_transcriber_final_duration_ms = {.is = OD_VALUE, .v = 500},
    .timeout_minutes = {.is = OD_VALUE, .v = 10},
    .call_agent_extractor_id = {.is = OD_VALUE, .v = {"61ccefdf-ea02-4f49-811b-1241f8e20d26", 36}},
    .call_agent_input = {.is = OD_VALUE, .v = {.text = "{\"any\":[\"JSON\",1.5,null]}", .len = 25}},
    .agent_overrides = {.is = OD_VALUE, .v = &(const struct od_vogent_agent_overrides){
        .default_voice_id = {.is = OD_VALUE, .v = {"text", 4}},
        .default_versioned_prompt = {.is = OD_VALUE, .v = &(const struct od_vogent_versioned_prompt){
            .ai_model_id = {"text", 4},
            .agent_type = {.v = OD_VOGENT_AGENT_TYPE_CUSTOM_FLOW},
            .name = {"text", 4},
            .prompt = {.is = OD_VALUE, .v = {"text", 4}},
            .flow_definition = {.is = OD_VALUE, .v = &(const struct od_vogent_flow_definition){
                .nodes = {.is = OD_VALUE, .v = {.items = (const struct od_vogent_flow_node[]){
                    {
                        .id = {"text", 4},
                        .name = {"text", 4},
                        .type = {"text", 4},
                        .transition_rules = {.items = (const struct od_vogent_transition_rule[]){
                            {
                                .condition_type = {.v = OD_VOGENT_TRANSITION_CONDITION_ALWAYS},
                                .transition_node_id = {"text", 4},
                                .array_condition_type = {.is = OD_VALUE, .v = OD_VOGENT_ARRAY_CONDITION_ANY},
                                .field = {.is = OD_VALUE, .v = {"text", 4}},
                                .value = {.is = OD_VALUE, .v = {"text", 4}},
                                .values = {.is = OD_VALUE, .v = {.items = (const struct od_string[]){
                                    {"text", 4},
                                }, .len = 1}},
                            },
                        }, .len = 1},
                        .node_data = {.text = "{\"any\":[\"JSON\",1.5,null]}", .len = 25},
                    },
                }, .len = 1}},
                .global_context = {.is = OD_VALUE, .v = {"text", 4}},
                .opening_line_type = {.is = OD_VALUE, .v = OD_VOGENT_OPENING_LINE_TYPE_INBOUND_ONLY},
            }},
            .model_option_values = {.is = OD_VALUE, .v = {.items = (const struct od_vogent_option_value[]){
                {
                    .option_id = {"text", 4},
                    .value = {"text", 4},
                },
            }, .len = 1}},
        }},
        .inbound_webhook_response = {.is = OD_VALUE, .v = true},
        .inbound_webhook_url = {.is = OD_VALUE, .v = {"text", 4}},
        .max_duration_seconds = {.is = OD_VALUE, .v = 1},
        .opening_line = {.is = OD_VALUE, .v = &(const struct od_vogent_opening_line){
            .line_type = {.v = OD_VOGENT_OPENING_LINE_TYPE_INBOUND_ONLY},
            .content = {"text", 4},
        }},
        .voice_volume_level = {.is = OD_VALUE, .v = 1},
        .background_noise_type = {.is = OD_VALUE, .v = OD_VOGENT_BACKGROUND_NOISE_TYPE_NOISE},
        .linked_function_definition_inputs = {.is = OD_VALUE, .v = {.items = (const struct od_vogent_linked_function[]){
            {
                .function_definition_id = {"text", 4},
                .lifecycle_messages_override = {.is = OD_VALUE, .v = &(const struct od_vogent_lifecycle_messages){
                    .started = {.items = (const struct od_string[]){
                        {"text", 4},
                    }, .len = 1},
                }},
            },
        }, .len = 1}},
        .metadata = {.is = OD_VALUE, .v = {.text = "{\"any\":[\"JSON\",1.5,null]}", .len = 25}},
        .transcriber_params = {.is = OD_VALUE, .v = &(const struct od_vogent_transcriber_params){
            .type = {.v = OD_VOGENT_TRANSCRIBER_TYPE_DEEPGRAM},
            .keywords = {.is = OD_VALUE, .v = {.items = (const struct od_string[]){
                {"text", 4},
            }, .len = 1}},
        }},
        .idle_message_config = {.is = OD_VALUE, .v = &(const struct od_vogent_idle_message_config){
            .enabled = true,
            .messages = {.is = OD_VALUE, .v = {.items = (const struct od_string[]){
                {"text", 4},
            }, .len = 1}},
            .idle_duration_milliseconds = {.is = OD_VALUE, .v = 5000},
            .max_idle_messages = {.is = OD_VALUE, .v = 1},
        }},
        .utterance_detector_config = {.is = OD_VALUE, .v = &(const struct od_vogent_utterance_detector_config){
            .sensitivity = {.v = OD_VOGENT_UTTERANCE_SENSITIVITY_ULTRA_FAST},
        }},
        .endpoint_detector_config = {.is = OD_VALUE, .v = &(const struct od_vogent_endpoint_detector_config){
            .type = {.v = OD_VOGENT_ENDPOINT_DETECTOR_TYPE_SEMANTIC},
            .mode = {.is = OD_VALUE, .v = OD_VOGENT_ENDPOINT_DETECTOR_MODE_CONSERVATIVE},
        }},
        .ivr_configuration = {.is = OD_VALUE, .v = &(const struct od_vogent_ivr_configuration){
            .detection_type = {.v = OD_VOGENT_IVR_DETECTION_TYPE_NONE},
            .versioned_prompt_id = {.is = OD_VALUE, .v = {"text", 4}},
            .ai_voice_id = {.is = OD_VALUE, .v = {"text", 4}},
            .tagging_text = {.is = OD_VALUE, .v = {"text", 4}},
        }},
        .language = {.is = OD_VALUE, .v = {"text", 4}},
        .fill_empty_string_variables = {.is = OD_VALUE, .v = true},
    }},
    .keywords = {.is = OD_VALUE, .v = {.items = (const struct od_string[]){
        {"text", 4},
    }, .len = 1}},
};

static const char *const fullest_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"webhookUrl\":\"https://test.com/webhook\",",
    "\"browserCall\":false,\"toNumber\":\"+11234567890\",",
    "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\",",
    "\"fromNumberPoolId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\",",
    "\"aiVoiceId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"voiceOptionValues\":[{\"optionId\":\"text\",",
    "\"value\":\"text\"}],\"voiceVolumeLevel\":-100,",
    "\"versionedModelId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"ivrVersionedPromptId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"overrideTranscriberFinalDurationMs\":500,\"timeoutMinutes\":10,",
    "\"callAgentExtractorId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"callAgentInput\":{\"any\":[\"JSON\",1.5,",
    "null]},\"agentOverrides\":{\"defaultVoiceId\":\"text\",\"defaultVersionedPrompt\":{\"aiModelId\":\"text\",",
    "\"agentType\":\"CUSTOM_FLOW\",\"name\":\"text\",\"prompt\":\"text\",",
    "\"flowDefinition\":{\"nodes\":[{\"id\":\"text\",\"name\":\"text\",\"type\":\"text\",",
    "\"transitionRules\":[{\"conditionType\":\"always\",\"transitionNodeId\":\"text\",",
    "\"arrayConditionType\":\"any\",\"field\":\"text\",\"value\":\"text\",\"values\":[\"text\"]}],",
    "\"nodeData\":{\"any\":[\"JSON\",1.5,null]}}],\"globalContext\":\"text\",",
    "\"openingLineType\":\"INBOUND_ONLY\"},\"modelOptionValues\":[{\"optionId\":\"text\",\"value\":\"text\"}]},",
    "\"inboundWebhookResponse\":true,\"inboundWebhookUrl\":\"text\",\"maxDurationSeconds\":1,",
    "\"openingLine\":{\"lineType\":\"INBOUND_ONLY\",\"content\":\"text\"},\"voiceVolumeLevel\":1,",
    "\"backgroundNoiseType\":\"noise\",\"linkedFunctionDefinitionInputs\":[{\"functionDefinitionId\":\"text\",",
    "\"lifecycleMessagesOverride\":{\"started\":[\"text\"]}}],\"metadata\":{\"any\":[\"JSON\",1.5,null]},",
    "\"transcriberParams\":{\"type\":\"deepgram\",\"keywords\":[\"text\"]},",
    "\"idleMessageConfig\":{\"enabled\":true,\"messages\":[\"text\"],\"idleDurationMilliseconds\":5000,",
    "\"maxIdleMessages\":1},\"utteranceDetectorConfig\":{\"sensitivity\":\"ULTRA_FAST\"},",
    "\"endpointDetectorConfig\":{\"type\":\"SEMANTIC\",\"mode\":\"CONSERVATIVE\"},",
    "\"ivrConfiguration\":{\"detectionType\":\"NONE\",\"versionedPromptId\":\"text\",\"aiVoiceId\":\"text\",",
    "\"taggingText\":\"text\"},\"language\":\"text\",\"fillEmptyStringVariables\":true},\"keywords\":[\"text\"]}",
    NULL,
};

static const struct od_vogent_create_dial_request variant_1_request_struct = {
    .call_agent_id = {"61ccefdf-ea02-4f49-811b-1241f8e20d26", 36},
    .to_number = {.is = OD_VALUE, .v = {"+11234567890", 12}},
    .from_number_id = {.is = OD_VALUE, .v = {"1caec78c-4bba-477d-82cf-bcfce2b73856", 36}},
    .agent_overrides = {.is = OD_VALUE, .v = &(const struct od_vogent_agent_overrides){
        .default_versioned_prompt = {.is = OD_VALUE, .v = &(const struct od_vogent_versioned_prompt){
            .ai_model_id = {"text", 4},
            .agent_type = {.v = OD_VOGENT_AGENT_TYPE_CUSTOM_FLOW},
            .name = {"text", 4},
            .flow_definition = {.is = OD_VALUE, .v = &(const struct od_vogent_flow_definition){
                .ai_open = {.is = OD_VALUE, .v = true},
            }},
        }},
        .linked_function_definition_ids = {.is = OD_VALUE, .v = {.items = (const struct od_string[]){
            {"text", 4},
        }, .len = 1}},
        .ivr_configuration = {.is = OD_VALUE, .v = &(const struct od_vogent_ivr_configuration){
            .detection_type = {.v = OD_VOGENT_IVR_DETECTION_TYPE_NONE},
            .versioned_prompt = {.is = OD_VALUE, .v = &(const struct od_vogent_versioned_prompt){
                .ai_model_id = {"text", 4},
                .agent_type = {.v = OD_VOGENT_AGENT_TYPE_CUSTOM_FLOW},
                .name = {"text", 4},
                .prompt = {.is = OD_VALUE, .v = {"text", 4}},
                .flow_definition = {.is = OD_VALUE, .v = &(const struct od_vogent_flow_definition){
                    .nodes = {.is = OD_VALUE, .v = {.items = (const struct od_vogent_flow_node[]){
                        {
                            .id = {"text", 4},
                            .name = {"text", 4},
                            .type = {"text", 4},
                            .transition_rules = {.items = (const struct od_vogent_transition_rule[]){
                                {
                                    .condition_type = {.v = OD_VOGENT_TRANSITION_CONDITION_ALWAYS},
                                    .transition_node_id = {"text", 4},
                                    .array_condition_type = {.is = OD_VALUE, .v = OD_VOGENT_ARRAY_CONDITION_ANY},
                                    .field = {.is = OD_VALUE, .v = {"text", 4}},
                                    .value = {.is = OD_VALUE, .v = {"text", 4}},
                                    .values = {.is = OD_VALUE, .v = {.items = (const struct od_string[]){
                                        {"text", 4},
                                    }, .len = 1}},
                                },
                            }, .len = 1},
                            .node_data = {.text = "{\"any\":[\"JSON\",1.5,null]}", .len = 25},
                        },
                    }, .len = 1}},
                    .global_context = {.is = OD_VALUE, .v = {"text", 4}},
                    .ai_open = {.is = OD_VALUE, .v = true},
                }},
                .model_option_values = {.is = OD_VALUE, .v = {.items = (const struct od_vogent_option_value[]){
                    {
                        .option_id = {"text", 4},
                        .value = {"text", 4},
                    },
                }, .len = 1}},
            }},
        }},
    }},
};

static const char *const variant_1_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+11234567890\",",
    "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\",",
    "\"agentOverrides\":{\"defaultVersionedPrompt\":{\"aiModelId\":\"text\",\"agentType\":\"CUSTOM_FLOW\",",
    "\"name\":\"text\",\"flowDefinition\":{\"aiOpen\":true}},\"linkedFunctionDefinitionIds\":[\"text\"],",
    "\"ivrConfiguration\":{\"detectionType\":\"NONE\",\"versionedPrompt\":{\"aiModelId\":\"text\",",
    "\"agentType\":\"CUSTOM_FLOW\",\"name\":\"text\",\"prompt\":\"text\",",
    "\"flowDefinition\":{\"nodes\":[{\"id\":\"text\",\"name\":\"text\",\"type\":\"text\",",
    "\"transitionRules\":[{\"conditionType\":\"always\",\"transitionNodeId\":\"text\",",
    "\"arrayConditionType\":\"any\",\"field\":\"text\",\"value\":\"text\",\"values\":[\"text\"]}],",
    "\"nodeData\":{\"any\":[\"JSON\",1.5,null]}}],\"globalContext\":\"text\",\"aiOpen\":true},",
    "\"modelOptionValues\":[{\"optionId\":\"text\",\"value\":\"text\"}]}}}}",
    NULL,
};

static const struct od_vogent_create_dial_request variant_2_request_struct = {
    .call_agent_id = {"61ccefdf-ea02-4f49-811b-1241f8e20d26", 36},
    .to_number = {.is = OD_VALUE, .v = {"+11234567890", 12}},
    .from_number_id = {.is = OD_VALUE, .v = {"1caec78c-4bba-477d-82cf-bcfce2b73856", 36}},
    .agent_overrides = {.is = OD_VALUE, .v = &(const struct od_vogent_agent_overrides){
        .ivr_configuration = {.is = OD_VALUE, .v = &(const struct od_vogent_ivr_configuration){
            .detection_type = {.v = OD_VOGENT_IVR_DETECTION_TYPE_NONE},
            .versioned_prompt = {.is = OD_VALUE, .v = &(const struct od_vogent_versioned_prompt){
                .ai_model_id = {"text", 4},
                .agent_type = {.v = OD_VOGENT_AGENT_TYPE_CUSTOM_FLOW},
                .name = {"text", 4},
                .flow_definition = {.is = OD_VALUE, .v = &(const struct od_vogent_flow_definition){
                    .opening_line_type = {.is = OD_VALUE, .v = OD_VOGENT_OPENING_LINE_TYPE_INBOUND_ONLY},
                }},
            }},
        }},
    }},
};

static const char *const variant_2_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+11234567890\",",
    "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\",",
    "\"agentOverrides\":{\"ivrConfiguration\":{\"detectionType\":\"NONE\",",
    "\"versionedPrompt\":{\"aiModelId\":\"text\",\"agentType\":\"CUSTOM_FLOW\",\"name\":\"text\",",
    "\"flowDefinition\":{\"openingLineType\":\"INBOUND_ONLY\"}}}}}",
    NULL,
};

static const char *const example_1_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"webhookUrl\":\"https://test.com/webhook\",",
    "\"browserCall\":false,\"toNumber\":\"+11234567890\",",
    "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\",",
    "\"fromNumberPoolId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\",",
    "\"aiVoiceId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"voiceOptionValues\":[{\"optionId\":\"9b8f5f0e-4c1d-4f53-9a7e-0d6a2c3b1e11\",\"value\":\"warm\"}],",
    "\"voiceVolumeLevel\":-100,\"versionedModelId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"ivrVersionedPromptId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"overrideTranscriberFinalDurationMs\":500,\"timeoutMinutes\":10,",
    "\"callAgentExtractorId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"callAgentInput\":{},",
    "\"agentOverrides\":{\"defaultVoiceId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"defaultVersionedPrompt\":{\"aiModelId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"agentType\":\"STANDARD\",\"name\":\"Appointment reminder\",\"prompt\":\"Remind the patient of the ",
    "appointment tomorrow.\",\"flowDefinition\":{\"nodes\":[{\"id\":\"node_1\",\"name\":\"Greeting\",",
    "\"type\":\"freeform\",\"transitionRules\":[{\"conditionType\":\"always\",\"transitionNodeId\":\"node_2\",",
    "\"arrayConditionType\":\"any\",\"field\":\"{{node.node_1.output}}\",\"value\":\"yes\",\"values\":[\"yes\",",
    "\"sure\"]}],\"nodeData\":{}}],\"globalContext\":\"The clinic opens at nine.\",\"aiOpen\":true,",
    "\"openingLineType\":\"INBOUND_ONLY\"},",
    "\"modelOptionValues\":[{\"optionId\":\"9b8f5f0e-4c1d-4f53-9a7e-0d6a2c3b1e11\",\"value\":\"0.2\"}]},",
    "\"inboundWebhookResponse\":true,\"inboundWebhookUrl\":\"https://test.com/inbound\",",
    "\"maxDurationSeconds\":123,\"openingLine\":{\"lineType\":\"INBOUND_ONLY\",\"content\":\"Hello, this is the ",
    "clinic.\"},\"voiceVolumeLevel\":123,\"backgroundNoiseType\":\"noise\",",
    "\"linkedFunctionDefinitionIds\":[\"61ccefdf-ea02-4f49-811b-1241f8e20d26\"],",
    "\"linkedFunctionDefinitionInputs\":[{\"functionDefinitionId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"lifecycleMessagesOverride\":{\"started\":[\"One moment, please.\"]}}],\"metadata\":{},",
    "\"transcriberParams\":{\"type\":\"deepgram\",\"keywords\":[\"clinic\"]},",
    "\"idleMessageConfig\":{\"enabled\":true,\"messages\":[\"Are you still there?\"],",
    "\"idleDurationMilliseconds\":5001,\"maxIdleMessages\":2},",
    "\"utteranceDetectorConfig\":{\"sensitivity\":\"ULTRA_FAST\"},",
    "\"endpointDetectorConfig\":{\"type\":\"SIMPLE\",\"mode\":\"CONSERVATIVE\"},",
    "\"ivrConfiguration\":{\"detectionType\":\"NONE\",",
    "\"versionedPromptId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"versionedPrompt\":{\"aiModelId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"agentType\":\"STANDARD\",",
    "\"name\":\"Front desk menu\",\"prompt\":\"Find the way to the front desk.\",",
    "\"flowDefinition\":{\"nodes\":[{\"id\":\"node_1\",\"name\":\"Menu\",\"type\":\"freeform\",",
    "\"transitionRules\":[{\"conditionType\":\"always\",\"transitionNodeId\":\"node_2\",",
    "\"arrayConditionType\":\"any\",\"field\":\"{{node.node_1.output}}\",\"value\":\"front desk\",",
    "\"values\":[\"front desk\",\"reception\"]}],\"nodeData\":{}}],\"globalContext\":\"Never leave a message.\",",
    "\"aiOpen\":true,\"openingLineType\":\"INBOUND_ONLY\"},",
    "\"modelOptionValues\":[{\"optionId\":\"9b8f5f0e-4c1d-4f53-9a7e-0d6a2c3b1e11\",\"value\":\"0.2\"}]},",
    "\"aiVoiceId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"taggingText\":\"menu\"},\"language\":\"en\",",
    "\"fillEmptyStringVariables\":true},\"keywords\":[\"clinic\"]}",
    NULL,
};

static const char *const example_2_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+14155550132\",",
    "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\"}",
    NULL,
};

static const char *const example_3_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":null,",
    "\"toNumber\":\"+14155550132\",\"fromNumberPoolId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\",",
    "\"agentOverrides\":null}",
    NULL,
};

static const char *const example_4_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":true}",
    NULL,
};

static const char *const example_5_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":true,",
    "\"callAgentInput\":{\"first_name\":\"Ada\",\"visits\":3},\"agentOverrides\":{\"voiceVolumeLevel\":400,",
    "\"openingLine\":null,\"defaultVersionedPrompt\":{\"aiModelId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"agentType\":\"CUSTOM_FLOW\",\"name\":\"Survey\",\"prompt\":null,",
    "\"flowDefinition\":{\"nodes\":[{\"id\":\"node_1\",\"name\":\"Well?\",\"type\":\"question\",",
    "\"transitionRules\":[{\"conditionType\":\"language\",\"transitionNodeId\":\"node_2\",\"value\":\"the caller ",
    "is content\",\"values\":null}],\"nodeData\":{\"question\":\"How was your visit?\",",
    "\"questionType\":\"freeform\"}}],\"openingLineType\":\"INBOUND_OUTBOUND\"}},",
    "\"endpointDetectorConfig\":{\"type\":\"SEMANTIC\",\"mode\":null}}}",
    NULL,
};

static const char *const example_6_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"415 555 0132\",",
    "\"voiceVolumeLevel\":301}",
    NULL,
};

static const struct document request_documents[] = {
    {"the smallest", smallest_request, NULL, NULL, true, NULL},
    {"the fullest", fullest_request, NULL, NULL, true, &fullest_request_struct},
    {"variant 1", variant_1_request, NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", true, &variant_1_request_struct},
    {"variant 2", variant_2_request, NULL, NULL, true, &variant_2_request_struct},
    {"example: the page's sample", example_1_request, NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tcondition "
     "/agentOverrides/defaultVersionedPrompt/flowDefinition/openingLineType\tcondition "
     "/agentOverrides/defaultVersionedPrompt/flowDefinition\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds\tcondition "
     "/agentOverrides/endpointDetectorConfig/mode\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tcondition "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/openingLineType\tcondition "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition\tcondition "
     "/agentOverrides/ivrConfiguration/versionedPrompt\tcondition /agentOverrides/linkedFunctionDefinitionInputs",
     false, NULL},
    {"example: the smallest phone dial", example_2_request, NULL, NULL, false, NULL},
    {"example: a phone dial from a pool", example_3_request, NULL, NULL, false, NULL},
    {"example: the smallest browser dial", example_4_request, NULL, NULL, false, NULL},
    {"example: a flow", example_5_request, NULL, "maximum /agentOverrides/voiceVolumeLevel", false, NULL},
    {"example: a phone dial that cannot be", example_6_request,
     "format /toNumber\tmaximum /voiceVolumeLevel\tcondition /fromNumberId", NULL, false, NULL},
};

static const struct fact request_facts[] = {
    {FULLEST, "", "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "", "breaks the rule: a phone dial needs a number to call",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
     "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\"}", "condition /toNumber", NULL, 0},
    {FULLEST, "", "breaks the rule: a phone dial needs a number to call",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":false}",
     "condition /fromNumberId\tcondition /toNumber", NULL, 0},
    {FULLEST, "", "obeys the rule: a phone dial needs a number to call",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+11234567890\","
     "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\"}", NULL, NULL, 0},
    {FULLEST, "", "obeys the rule: a phone dial needs a number to call",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":false,"
     "\"toNumber\":\"+11234567890\"}", "condition /fromNumberId", NULL, 0},
    {FULLEST, "", "is no case for the rule: a phone dial needs a number to call",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":true}", NULL, NULL, 0},
    {FULLEST, "", "tests a value of another type in the rule: a phone dial needs a number to call",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
     "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\","
     "\"browserCall\":\"true\"}\t{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
     "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\","
     "\"browserCall\":0}\t{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
     "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\","
     "\"browserCall\":1}\t{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
     "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\",\"browserCall\":[]}",
     "condition /toNumber\ttype /browserCall", NULL, 0},
    {FULLEST, "", "breaks the rule: a phone dial needs the ID of a number, or of a pool of numbers, to call from",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+11234567890\"}",
     "condition /fromNumberId", NULL, 0},
    {FULLEST, "", "breaks the rule: a phone dial needs the ID of a number, or of a pool of numbers, to call from",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":false}",
     "condition /fromNumberId\tcondition /toNumber", NULL, 0},
    {FULLEST, "", "obeys the rule: a phone dial needs the ID of a number, or of a pool of numbers, to call from",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+11234567890\","
     "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\"}", NULL, NULL, 0},
    {FULLEST, "", "obeys the rule: a phone dial needs the ID of a number, or of a pool of numbers, to call from",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":false,"
     "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\"}", "condition /toNumber", NULL, 0},
    {FULLEST, "", "obeys the rule: a phone dial needs the ID of a number, or of a pool of numbers, to call from",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+11234567890\","
     "\"fromNumberPoolId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\"}", NULL, NULL, 0},
    {FULLEST, "", "obeys the rule: a phone dial needs the ID of a number, or of a pool of numbers, to call from",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":false,"
     "\"fromNumberPoolId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\"}", "condition /toNumber", NULL, 0},
    {FULLEST, "",
     "is no case for the rule: a phone dial needs the ID of a number, or of a pool of numbers, to call from",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":true}", NULL, NULL, 0},
    {FULLEST, "",
     "tests a value of another type in the rule: a phone dial needs the ID of a number, or of a pool of numbers, "
     "to call from", "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+11234567890\","
     "\"browserCall\":\"true\"}\t{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
     "\"toNumber\":\"+11234567890\",\"browserCall\":0}\t{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
     "\"toNumber\":\"+11234567890\",\"browserCall\":1}\t{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
     "\"toNumber\":\"+11234567890\",\"browserCall\":[]}", "condition /fromNumberId\ttype /browserCall", NULL, 0},
    {FULLEST, "", "has a name twice", "{\"timeoutMinutes\":10,\"timeoutMinutes\":10}",
     "duplicate_member /timeoutMinutes", NULL, 0},
    {FULLEST, "/callAgentId", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/callAgentId", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/callAgentId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/webhookUrl", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/webhookUrl", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/webhookUrl", "is of another type", "true\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/webhookUrl", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/browserCall", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/browserCall", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/browserCall", "is of another type", "10\t\"text\"\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/browserCall", "is either", "true\tfalse", NULL, NULL, 0},
    {FULLEST, "/toNumber", "is missing", NULL, "condition", NULL, 0},
    {FULLEST, "/toNumber", "in its place", "null", "condition", NULL, 0},
    {FULLEST, "/toNumber", "is of another type", "true\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/toNumber", "is of the format", "\"+12\"\t\"+14155550123\"\t\"+123456789012345\"", NULL, NULL, 0},
    {FULLEST, "/toNumber", "is not of the format", "\"14155550123\"\t\"+1 415 555 0123\"\t\"+1234567890123456\"",
     "format", NULL, 0},
    {FULLEST, "/fromNumberId", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/fromNumberId", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/fromNumberId", "is of another type", "true\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/fromNumberId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/fromNumberPoolId", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/fromNumberPoolId", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/fromNumberPoolId", "is of another type", "true\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/fromNumberPoolId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/aiVoiceId", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/aiVoiceId", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/aiVoiceId", "is of another type", "true\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/aiVoiceId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/voiceOptionValues", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/voiceOptionValues", "is of another type", "null\ttrue\t10\t\"text\"\t{}", "type", NULL, 0},
    {FULLEST, "/voiceOptionValues", "is empty", "[]", NULL, NULL, 0},
    {FULLEST, "/voiceOptionValues/0", "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/voiceOptionValues/0/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/voiceOptionValues/0/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/voiceOptionValues/0", "has a name twice", "{\"optionId\":\"text\",\"optionId\":\"text\"}",
     "duplicate_member /voiceOptionValues/0/optionId", NULL, 0},
    {FULLEST, "/voiceOptionValues/0/optionId", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/voiceOptionValues/0/optionId", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/voiceOptionValues/0/optionId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/voiceOptionValues/0/value", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/voiceOptionValues/0/value", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/voiceOptionValues/0/value", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/voiceVolumeLevel", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/voiceVolumeLevel", "is of another type", "null\ttrue\t\"text\"\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/voiceVolumeLevel", "is at the minimum", "-300", NULL, NULL, 0},
    {FULLEST, "/voiceVolumeLevel", "is below the minimum", "-301", "minimum", NULL, 0},
    {FULLEST, "/voiceVolumeLevel", "is at the maximum", "300", NULL, NULL, 0},
    {FULLEST, "/voiceVolumeLevel", "is above the maximum", "301", "maximum", NULL, 0},
    {FULLEST, "/voiceVolumeLevel", "is a whole number, however written", "-100.0\t-100e0\t-1000e-1", NULL, NULL, 0},
    {FULLEST, "/voiceVolumeLevel", "is the first or last of 64 bits", "-9223372036854775808", "minimum", NULL, 0},
    {FULLEST, "/voiceVolumeLevel", "is the first or last of 64 bits", "9223372036854775807", "maximum", NULL, 0},
    {FULLEST, "/voiceVolumeLevel", "is beyond 64 bits", "-9223372036854775809\t9223372036854775808\t1e19", "type",
     NULL, 0},
    {FULLEST, "/voiceVolumeLevel", "is no whole number", "1.5\t1e-1", "type", NULL, 0},
    {FULLEST, "/versionedModelId", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/versionedModelId", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/versionedModelId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/ivrVersionedPromptId", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/ivrVersionedPromptId", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/ivrVersionedPromptId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/overrideTranscriberFinalDurationMs", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/overrideTranscriberFinalDurationMs", "is of another type", "null\ttrue\t\"text\"\t[]\t{}", "type",
     NULL, 0},
    {FULLEST, "/overrideTranscriberFinalDurationMs", "is a whole number, however written", "500.0\t500e0\t5000e-1",
     NULL, NULL, 0},
    {FULLEST, "/overrideTranscriberFinalDurationMs", "is the first or last of 64 bits",
     "-9223372036854775808\t9223372036854775807", NULL, NULL, 0},
    {FULLEST, "/overrideTranscriberFinalDurationMs", "is beyond 64 bits",
     "-9223372036854775809\t9223372036854775808\t1e19", "type", NULL, 0},
    {FULLEST, "/overrideTranscriberFinalDurationMs", "is no whole number", "1.5\t1e-1", "type", NULL, 0},
    {FULLEST, "/timeoutMinutes", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/timeoutMinutes", "is of another type", "null\ttrue\t\"text\"\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/timeoutMinutes", "is at the minimum", "1", NULL, NULL, 0},
    {FULLEST, "/timeoutMinutes", "is below the minimum", "0", NULL, "minimum", 0},
    {FULLEST, "/timeoutMinutes", "is a whole number, however written", "10.0\t10e0\t100e-1", NULL, NULL, 0},
    {FULLEST, "/timeoutMinutes", "is the first or last of 64 bits", "-9223372036854775808", NULL, "minimum", 0},
    {FULLEST, "/timeoutMinutes", "is the first or last of 64 bits", "9223372036854775807", NULL, NULL, 0},
    {FULLEST, "/timeoutMinutes", "is beyond 64 bits", "-9223372036854775809\t9223372036854775808\t1e19", "type", NULL,
     0},
    {FULLEST, "/timeoutMinutes", "is no whole number", "1.5\t1e-1", "type", NULL, 0},
    {FULLEST, "/callAgentExtractorId", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/callAgentExtractorId", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/callAgentExtractorId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/callAgentInput", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/callAgentInput", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/callAgentInput", "is of another type", "true\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/callAgentInput", "is any object",
     "{}\t{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, NULL, FACT_VERBATIM},
    {FULLEST, "/callAgentInput", "has a name twice", "{\"a\":1,\"b\":2,\"\\u0061\":3}",
     "duplicate_member /callAgentInput/a", NULL, 0},
    {FULLEST, "/agentOverrides", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/agentOverrides", "is of another type", "true\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/agentOverrides/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/agentOverrides/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides", "breaks the rule: linkedFunctionDefinitionInputs takes the place of the deprecated "
     "linkedFunctionDefinitionIds; give one of the two",
     "{\"linkedFunctionDefinitionIds\":[],\"linkedFunctionDefinitionInputs\":[]}", NULL,
     "condition /agentOverrides/linkedFunctionDefinitionInputs\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {FULLEST, "/agentOverrides", "obeys the rule: linkedFunctionDefinitionInputs takes the place of the deprecated "
     "linkedFunctionDefinitionIds; give one of the two", "{\"linkedFunctionDefinitionIds\":[]}", NULL,
     "deprecated /agentOverrides/linkedFunctionDefinitionIds", 0},
    {FULLEST, "/agentOverrides",
     "is no case for the rule: linkedFunctionDefinitionInputs takes the place of the deprecated "
     "linkedFunctionDefinitionIds; give one of the two", "{\"linkedFunctionDefinitionInputs\":[]}", NULL, NULL, 0},
    {FULLEST, "/agentOverrides", "has a name twice", "{\"maxDurationSeconds\":1,\"maxDurationSeconds\":1}",
     "duplicate_member /agentOverrides/maxDurationSeconds", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVoiceId", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVoiceId", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVoiceId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt", "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type",
     NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt", "breaks the rule: a flowDefinition is for CUSTOM_FLOW agents",
     "{\"aiModelId\":\"text\",\"agentType\":\"STANDARD\",\"name\":\"text\",\"flowDefinition\":{}}", NULL,
     "condition /agentOverrides/defaultVersionedPrompt/flowDefinition", 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt", "obeys the rule: a flowDefinition is for CUSTOM_FLOW agents",
     "{\"aiModelId\":\"text\",\"agentType\":\"STANDARD\",\"name\":\"text\"}", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt",
     "is no case for the rule: a flowDefinition is for CUSTOM_FLOW agents",
     "{\"aiModelId\":\"text\",\"agentType\":\"CUSTOM_FLOW\",\"name\":\"text\",\"flowDefinition\":{}}", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt",
     "tests a value of another type in the rule: a flowDefinition is for CUSTOM_FLOW agents",
     "{\"aiModelId\":\"text\",\"name\":\"text\",\"flowDefinition\":{},\"agentType\":0}\t{\"aiModelId\":\"text\","
     "\"name\":\"text\",\"flowDefinition\":{},\"agentType\":1}\t{\"aiModelId\":\"text\",\"name\":\"text\","
     "\"flowDefinition\":{},\"agentType\":true}\t{\"aiModelId\":\"text\",\"name\":\"text\",\"flowDefinition\":{},"
     "\"agentType\":false}\t{\"aiModelId\":\"text\",\"name\":\"text\",\"flowDefinition\":{},\"agentType\":[]}",
     "type /agentOverrides/defaultVersionedPrompt/agentType", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt",
     "breaks the rule: a CUSTOM_FLOW agent follows a flowDefinition, and there is none",
     "{\"aiModelId\":\"text\",\"agentType\":\"CUSTOM_FLOW\",\"name\":\"text\"}", NULL,
     "condition /agentOverrides/defaultVersionedPrompt/flowDefinition", 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt",
     "obeys the rule: a CUSTOM_FLOW agent follows a flowDefinition, and there is none",
     "{\"aiModelId\":\"text\",\"agentType\":\"CUSTOM_FLOW\",\"name\":\"text\",\"flowDefinition\":{}}", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt",
     "is no case for the rule: a CUSTOM_FLOW agent follows a flowDefinition, and there is none",
     "{\"aiModelId\":\"text\",\"agentType\":\"STANDARD\",\"name\":\"text\"}", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt",
     "tests a value of another type in the rule: a CUSTOM_FLOW agent follows a flowDefinition, and there is none",
     "{\"aiModelId\":\"text\",\"name\":\"text\",\"agentType\":0}\t{\"aiModelId\":\"text\",\"name\":\"text\","
     "\"agentType\":1}\t{\"aiModelId\":\"text\",\"name\":\"text\",\"agentType\":true}\t{\"aiModelId\":\"text\","
     "\"name\":\"text\",\"agentType\":false}\t{\"aiModelId\":\"text\",\"name\":\"text\",\"agentType\":[]}",
     "type /agentOverrides/defaultVersionedPrompt/agentType", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt", "has a name twice",
     "{\"aiModelId\":\"text\",\"aiModelId\":\"text\"}",
     "duplicate_member /agentOverrides/defaultVersionedPrompt/aiModelId", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/aiModelId", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/aiModelId", "is of another type", "null\ttrue\t10\t[]\t{}",
     "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/aiModelId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/agentType", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/agentType", "is of another type", "null\ttrue\t10\t[]\t{}",
     "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/agentType", "is a listed text", "\"STANDARD\"", NULL,
     "condition /agentOverrides/defaultVersionedPrompt/flowDefinition", 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/agentType", "is a listed text", "\"CUSTOM_FLOW\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/agentType", "is no listed text",
     "\"unheard of\"\t\"\"\t\"standard\"\t\"STANDAR\"\t\"STANDARD \"", "enum", NULL, FACT_VERBATIM},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/name", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/name", "is of another type", "null\ttrue\t10\t[]\t{}", "type",
     NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/name", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/prompt", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/prompt", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/prompt", "is of another type", "true\t10\t[]\t{}", "type", NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/prompt", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition", "is missing", NULL, NULL, "condition", 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition", "is of another type",
     "null\ttrue\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition",
     "breaks the rule: openingLineType takes the place of the deprecated aiOpen; give one of the two",
     "{\"aiOpen\":true,\"openingLineType\":\"INBOUND_ONLY\"}", NULL,
     "condition /agentOverrides/defaultVersionedPrompt/flowDefinition/openingLineType\tdeprecated "
     "/agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen", 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition",
     "obeys the rule: openingLineType takes the place of the deprecated aiOpen; give one of the two",
     "{\"aiOpen\":true}", NULL, "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen", 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition",
     "is no case for the rule: openingLineType takes the place of the deprecated aiOpen; give one of the two",
     "{\"openingLineType\":\"INBOUND_ONLY\"}", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition", "has a name twice",
     "{\"globalContext\":\"text\",\"globalContext\":\"text\"}",
     "duplicate_member /agentOverrides/defaultVersionedPrompt/flowDefinition/globalContext", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes", "is of another type",
     "null\ttrue\t10\t\"text\"\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes", "is empty", "[]", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0", "is of another type",
     "null\ttrue\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/unheard_of",
     "is unknown, which is allowed", "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}",
     NULL, "unknown_member", FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0", "has a name twice",
     "{\"id\":\"text\",\"id\":\"text\"}",
     "duplicate_member /agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/id", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/id", "is missing", NULL, "required",
     NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/id", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/id", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/name", "is missing", NULL, "required",
     NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/name", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/name", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/type", "is missing", NULL, "required",
     NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/type", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/type", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules", "is missing", NULL,
     "required", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules", "is of another type",
     "null\ttrue\t10\t\"text\"\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules", "is empty", "[]", NULL,
     NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0", "is of another type",
     "null\ttrue\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/unheard_of",
     "is unknown", "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member",
     NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/unheard_of",
     "is unknown, which is allowed", "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}",
     NULL, "unknown_member", FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0", "has a name twice",
     "{\"arrayConditionType\":\"any\",\"arrayConditionType\":\"any\"}", "duplicate_member "
     "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/arrayConditionType", NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/conditionType",
     "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/conditionType",
     "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/conditionType",
     "is a listed text", "\"always\"\t\"equal\"\t\"in\"\t\"greater\"\t\"less\"\t\"language\"", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/conditionType",
     "is no listed text", "\"unheard of\"\t\"\"\t\"ALWAYS\"\t\"alway\"\t\"always \"", "enum", NULL, FACT_VERBATIM},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/transitionNodeId",
     "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/transitionNodeId",
     "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/transitionNodeId",
     "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/arrayConditionType",
     "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/arrayConditionType",
     "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/arrayConditionType",
     "is of another type", "true\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/arrayConditionType",
     "is a listed text", "\"any\"\t\"all\"", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/arrayConditionType",
     "is no listed text", "\"unheard of\"\t\"\"\t\"ANY\"\t\"an\"\t\"any \"", "enum", NULL, FACT_VERBATIM},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/field", "is missing",
     NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/field", "in its place",
     "null", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/field",
     "is of another type", "true\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/field", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/value", "is missing",
     NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/value", "in its place",
     "null", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/value",
     "is of another type", "true\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/value", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/values", "is missing",
     NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/values",
     "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/values",
     "is of another type", "true\t10\t\"text\"\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/values", "is empty",
     "[]", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/values/0",
     "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/transitionRules/0/values/0",
     "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/nodeData", "is missing", NULL,
     "required", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/nodeData", "is of another type",
     "null\ttrue\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/nodeData", "is any object",
     "{}\t{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, NULL, FACT_VERBATIM},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/nodeData", "has a name twice",
     "{\"a\":1,\"b\":2,\"\\u0061\":3}",
     "duplicate_member /agentOverrides/defaultVersionedPrompt/flowDefinition/nodes/0/nodeData/a", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/globalContext", "is missing", NULL, NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/globalContext", "in its place", "null", NULL,
     NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/globalContext", "is of another type",
     "true\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/globalContext", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {VARIANT_1, "/agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen", "is missing", NULL, NULL,
     "deprecated /agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen", "is of another type",
     "null\t10\t\"text\"\t[]\t{}", "type",
     "deprecated /agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen", "is either", "true\tfalse", NULL,
     "deprecated\tdeprecated /agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/openingLineType", "is missing", NULL, NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/openingLineType", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/openingLineType", "is a listed text",
     "\"INBOUND_ONLY\"\t\"INBOUND_OUTBOUND\"\t\"NONE\"", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/flowDefinition/openingLineType", "is no listed text",
     "\"unheard of\"\t\"\"\t\"inbound_only\"\t\"INBOUND_ONL\"\t\"INBOUND_ONLY \"", "enum", NULL, FACT_VERBATIM},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/modelOptionValues", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/modelOptionValues", "is of another type",
     "null\ttrue\t10\t\"text\"\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/modelOptionValues", "is empty", "[]", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/modelOptionValues/0", "is of another type",
     "null\ttrue\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/modelOptionValues/0/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/modelOptionValues/0/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/modelOptionValues/0", "has a name twice",
     "{\"optionId\":\"text\",\"optionId\":\"text\"}",
     "duplicate_member /agentOverrides/defaultVersionedPrompt/modelOptionValues/0/optionId", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/modelOptionValues/0/optionId", "is missing", NULL, "required",
     NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/modelOptionValues/0/optionId", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/modelOptionValues/0/optionId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/modelOptionValues/0/value", "is missing", NULL, "required",
     NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/modelOptionValues/0/value", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/defaultVersionedPrompt/modelOptionValues/0/value", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/inboundWebhookResponse", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/inboundWebhookResponse", "is of another type", "null\t10\t\"text\"\t[]\t{}", "type",
     NULL, 0},
    {FULLEST, "/agentOverrides/inboundWebhookResponse", "is either", "true\tfalse", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/inboundWebhookUrl", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/inboundWebhookUrl", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/inboundWebhookUrl", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/maxDurationSeconds", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/maxDurationSeconds", "is of another type", "null\ttrue\t\"text\"\t[]\t{}", "type",
     NULL, 0},
    {FULLEST, "/agentOverrides/maxDurationSeconds", "is a whole number, however written", "1.0\t1e0\t10e-1", NULL,
     NULL, 0},
    {FULLEST, "/agentOverrides/maxDurationSeconds", "is the first or last of 64 bits",
     "-9223372036854775808\t9223372036854775807", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/maxDurationSeconds", "is beyond 64 bits",
     "-9223372036854775809\t9223372036854775808\t1e19", "type", NULL, 0},
    {FULLEST, "/agentOverrides/maxDurationSeconds", "is no whole number", "1.5\t1e-1", "type", NULL, 0},
    {FULLEST, "/agentOverrides/openingLine", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/openingLine", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/openingLine", "is of another type", "true\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/agentOverrides/openingLine/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/agentOverrides/openingLine/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides/openingLine", "has a name twice", "{\"content\":\"text\",\"content\":\"text\"}",
     "duplicate_member /agentOverrides/openingLine/content", NULL, 0},
    {FULLEST, "/agentOverrides/openingLine/lineType", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/agentOverrides/openingLine/lineType", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/openingLine/lineType", "is a listed text",
     "\"INBOUND_ONLY\"\t\"INBOUND_OUTBOUND\"\t\"NONE\"", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/openingLine/lineType", "is no listed text",
     "\"unheard of\"\t\"\"\t\"inbound_only\"\t\"INBOUND_ONL\"\t\"INBOUND_ONLY \"", "enum", NULL, FACT_VERBATIM},
    {FULLEST, "/agentOverrides/openingLine/content", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/agentOverrides/openingLine/content", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/openingLine/content", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/voiceVolumeLevel", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/voiceVolumeLevel", "is of another type", "null\ttrue\t\"text\"\t[]\t{}", "type", NULL,
     0},
    {FULLEST, "/agentOverrides/voiceVolumeLevel", "is at the minimum", "-300", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/voiceVolumeLevel", "is below the minimum", "-301", NULL, "minimum", 0},
    {FULLEST, "/agentOverrides/voiceVolumeLevel", "is at the maximum", "300", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/voiceVolumeLevel", "is above the maximum", "301", NULL, "maximum", 0},
    {FULLEST, "/agentOverrides/voiceVolumeLevel", "is a whole number, however written", "1.0\t1e0\t10e-1", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/voiceVolumeLevel", "is the first or last of 64 bits", "-9223372036854775808", NULL,
     "minimum", 0},
    {FULLEST, "/agentOverrides/voiceVolumeLevel", "is the first or last of 64 bits", "9223372036854775807", NULL,
     "maximum", 0},
    {FULLEST, "/agentOverrides/voiceVolumeLevel", "is beyond 64 bits",
     "-9223372036854775809\t9223372036854775808\t1e19", "type", NULL, 0},
    {FULLEST, "/agentOverrides/voiceVolumeLevel", "is no whole number", "1.5\t1e-1", "type", NULL, 0},
    {FULLEST, "/agentOverrides/backgroundNoiseType", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/backgroundNoiseType", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/backgroundNoiseType", "is a listed text", "\"noise\"\t\"office\"\t\"silence\"", NULL,
     NULL, 0},
    {FULLEST, "/agentOverrides/backgroundNoiseType", "is no listed text",
     "\"unheard of\"\t\"\"\t\"NOISE\"\t\"nois\"\t\"noise \"", "enum", NULL, FACT_VERBATIM},
    {VARIANT_1, "/agentOverrides/linkedFunctionDefinitionIds", "is missing", NULL, NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen", 0},
    {VARIANT_1, "/agentOverrides/linkedFunctionDefinitionIds", "is of another type", "null\ttrue\t10\t\"text\"\t{}",
     "type", "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen", 0},
    {VARIANT_1, "/agentOverrides/linkedFunctionDefinitionIds", "is empty", "[]", NULL,
     "deprecated\tdeprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen", 0},
    {VARIANT_1, "/agentOverrides/linkedFunctionDefinitionIds/0", "is of another type", "null\ttrue\t10\t[]\t{}",
     "type", "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen", 0},
    {VARIANT_1, "/agentOverrides/linkedFunctionDefinitionIds/0", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs", "is of another type", "null\ttrue\t10\t\"text\"\t{}",
     "type", NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs", "is empty", "[]", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0", "is of another type",
     "null\ttrue\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0", "has a name twice",
     "{\"functionDefinitionId\":\"text\",\"functionDefinitionId\":\"text\"}",
     "duplicate_member /agentOverrides/linkedFunctionDefinitionInputs/0/functionDefinitionId", NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/functionDefinitionId", "is missing", NULL, "required",
     NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/functionDefinitionId", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/functionDefinitionId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/lifecycleMessagesOverride", "is missing", NULL, NULL,
     NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/lifecycleMessagesOverride", "in its place", "null",
     NULL, NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/lifecycleMessagesOverride", "is of another type",
     "true\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/lifecycleMessagesOverride/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/lifecycleMessagesOverride/unheard_of",
     "is unknown, which is allowed", "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}",
     NULL, "unknown_member", FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/lifecycleMessagesOverride", "has a name twice",
     "{\"started\":[\"text\"],\"started\":[\"text\"]}",
     "duplicate_member /agentOverrides/linkedFunctionDefinitionInputs/0/lifecycleMessagesOverride/started", NULL,
     0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/lifecycleMessagesOverride/started", "is missing",
     NULL, "required", NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/lifecycleMessagesOverride/started",
     "is of another type", "null\ttrue\t10\t\"text\"\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/lifecycleMessagesOverride/started", "is empty", "[]",
     NULL, NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/lifecycleMessagesOverride/started/0",
     "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/linkedFunctionDefinitionInputs/0/lifecycleMessagesOverride/started/0", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/metadata", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/metadata", "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/agentOverrides/metadata", "is any object",
     "{}\t{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, NULL, FACT_VERBATIM},
    {FULLEST, "/agentOverrides/metadata", "has a name twice", "{\"a\":1,\"b\":2,\"\\u0061\":3}",
     "duplicate_member /agentOverrides/metadata/a", NULL, 0},
    {FULLEST, "/agentOverrides/transcriberParams", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/transcriberParams", "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type", NULL,
     0},
    {FULLEST, "/agentOverrides/transcriberParams/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/agentOverrides/transcriberParams/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides/transcriberParams", "has a name twice",
     "{\"keywords\":[\"text\"],\"keywords\":[\"text\"]}",
     "duplicate_member /agentOverrides/transcriberParams/keywords", NULL, 0},
    {FULLEST, "/agentOverrides/transcriberParams/type", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/agentOverrides/transcriberParams/type", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL,
     0},
    {FULLEST, "/agentOverrides/transcriberParams/type", "is a listed text", "\"deepgram\"\t\"openai\"", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/transcriberParams/type", "is no listed text",
     "\"unheard of\"\t\"\"\t\"DEEPGRAM\"\t\"deepgra\"\t\"deepgram \"", "enum", NULL, FACT_VERBATIM},
    {FULLEST, "/agentOverrides/transcriberParams/keywords", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/transcriberParams/keywords", "is of another type", "null\ttrue\t10\t\"text\"\t{}",
     "type", NULL, 0},
    {FULLEST, "/agentOverrides/transcriberParams/keywords", "is empty", "[]", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/transcriberParams/keywords/0", "is of another type", "null\ttrue\t10\t[]\t{}", "type",
     NULL, 0},
    {FULLEST, "/agentOverrides/transcriberParams/keywords/0", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/idleMessageConfig", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig", "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type", NULL,
     0},
    {FULLEST, "/agentOverrides/idleMessageConfig/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides/idleMessageConfig", "has a name twice",
     "{\"maxIdleMessages\":1,\"maxIdleMessages\":1}",
     "duplicate_member /agentOverrides/idleMessageConfig/maxIdleMessages", NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/enabled", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/enabled", "is of another type", "null\t10\t\"text\"\t[]\t{}", "type",
     NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/enabled", "is either", "true\tfalse", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/messages", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/messages", "is of another type", "null\ttrue\t10\t\"text\"\t{}",
     "type", NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/messages", "is empty", "[]", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/messages/0", "is of another type", "null\ttrue\t10\t[]\t{}", "type",
     NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/messages/0", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/idleMessageConfig/idleDurationMilliseconds", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/idleDurationMilliseconds", "is of another type",
     "null\ttrue\t\"text\"\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/idleDurationMilliseconds", "is at the minimum", "5000", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/idleMessageConfig/idleDurationMilliseconds", "is below the minimum", "4999", "minimum",
     NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/idleDurationMilliseconds", "is a whole number, however written",
     "5000.0\t5000e0\t50000e-1", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/idleDurationMilliseconds", "is the first or last of 64 bits",
     "-9223372036854775808", "minimum", NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/idleDurationMilliseconds", "is the first or last of 64 bits",
     "9223372036854775807", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/idleDurationMilliseconds", "is beyond 64 bits",
     "-9223372036854775809\t9223372036854775808\t1e19", "type", NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/idleDurationMilliseconds", "is no whole number", "1.5\t1e-1", "type",
     NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/maxIdleMessages", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/maxIdleMessages", "is of another type",
     "null\ttrue\t\"text\"\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/maxIdleMessages", "is at the minimum", "1", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/maxIdleMessages", "is below the minimum", "0", "minimum", NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/maxIdleMessages", "is a whole number, however written",
     "1.0\t1e0\t10e-1", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/maxIdleMessages", "is the first or last of 64 bits",
     "-9223372036854775808", "minimum", NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/maxIdleMessages", "is the first or last of 64 bits",
     "9223372036854775807", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/maxIdleMessages", "is beyond 64 bits",
     "-9223372036854775809\t9223372036854775808\t1e19", "type", NULL, 0},
    {FULLEST, "/agentOverrides/idleMessageConfig/maxIdleMessages", "is no whole number", "1.5\t1e-1", "type", NULL, 0},
    {FULLEST, "/agentOverrides/utteranceDetectorConfig", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/utteranceDetectorConfig", "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type",
     NULL, 0},
    {FULLEST, "/agentOverrides/utteranceDetectorConfig/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/agentOverrides/utteranceDetectorConfig/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides/utteranceDetectorConfig", "has a name twice",
     "{\"sensitivity\":\"ULTRA_FAST\",\"sensitivity\":\"ULTRA_FAST\"}",
     "duplicate_member /agentOverrides/utteranceDetectorConfig/sensitivity", NULL, 0},
    {FULLEST, "/agentOverrides/utteranceDetectorConfig/sensitivity", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/agentOverrides/utteranceDetectorConfig/sensitivity", "is of another type", "null\ttrue\t10\t[]\t{}",
     "type", NULL, 0},
    {FULLEST, "/agentOverrides/utteranceDetectorConfig/sensitivity", "is a listed text",
     "\"ULTRA_FAST\"\t\"FAST\"\t\"MEDIUM\"\t\"SLOW\"", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/utteranceDetectorConfig/sensitivity", "is no listed text",
     "\"unheard of\"\t\"\"\t\"ultra_fast\"\t\"ULTRA_FAS\"\t\"ULTRA_FAST \"", "enum", NULL, FACT_VERBATIM},
    {FULLEST, "/agentOverrides/endpointDetectorConfig", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig", "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type",
     NULL, 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides/endpointDetectorConfig", "breaks the rule: mode has no effect on a SIMPLE detector",
     "{\"type\":\"SIMPLE\",\"mode\":\"CONSERVATIVE\"}", NULL,
     "condition /agentOverrides/endpointDetectorConfig/mode", 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig", "obeys the rule: mode has no effect on a SIMPLE detector",
     "{\"type\":\"SIMPLE\"}", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig",
     "is no case for the rule: mode has no effect on a SIMPLE detector",
     "{\"type\":\"SEMANTIC\",\"mode\":\"CONSERVATIVE\"}", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig",
     "tests a value of another type in the rule: mode has no effect on a SIMPLE detector",
     "{\"mode\":\"CONSERVATIVE\",\"type\":0}\t{\"mode\":\"CONSERVATIVE\",\"type\":1}\t{\"mode\":\"CONSERVATIVE\","
     "\"type\":true}\t{\"mode\":\"CONSERVATIVE\",\"type\":false}\t{\"mode\":\"CONSERVATIVE\",\"type\":[]}",
     "type /agentOverrides/endpointDetectorConfig/type", NULL, 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig", "has a name twice",
     "{\"type\":\"SEMANTIC\",\"type\":\"SEMANTIC\"}",
     "duplicate_member /agentOverrides/endpointDetectorConfig/type", NULL, 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig/type", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig/type", "is of another type", "null\ttrue\t10\t[]\t{}", "type",
     NULL, 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig/type", "is a listed text", "\"SIMPLE\"", NULL,
     "condition /agentOverrides/endpointDetectorConfig/mode", 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig/type", "is a listed text", "\"SEMANTIC\"", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig/type", "is no listed text",
     "\"unheard of\"\t\"\"\t\"simple\"\t\"SIMPL\"\t\"SIMPLE \"", "enum", NULL, FACT_VERBATIM},
    {FULLEST, "/agentOverrides/endpointDetectorConfig/mode", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig/mode", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig/mode", "is of another type", "true\t10\t[]\t{}", "type", NULL,
     0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig/mode", "is a listed text",
     "\"CONSERVATIVE\"\t\"DEFAULT\"\t\"AGGRESSIVE\"", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/endpointDetectorConfig/mode", "is no listed text",
     "\"unheard of\"\t\"\"\t\"conservative\"\t\"CONSERVATIV\"\t\"CONSERVATIVE \"", "enum", NULL, FACT_VERBATIM},
    {FULLEST, "/agentOverrides/ivrConfiguration", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration", "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type", NULL,
     0},
    {FULLEST, "/agentOverrides/ivrConfiguration/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "/agentOverrides/ivrConfiguration",
     "breaks the rule: versionedPromptId and versionedPrompt both name a prompt; which one wins is not documented",
     "{\"detectionType\":\"NONE\",\"versionedPromptId\":\"text\",\"versionedPrompt\":{\"aiModelId\":\"text\","
     "\"agentType\":\"STANDARD\",\"name\":\"text\"}}", NULL,
     "condition /agentOverrides/ivrConfiguration/versionedPrompt", 0},
    {FULLEST, "/agentOverrides/ivrConfiguration",
     "obeys the rule: versionedPromptId and versionedPrompt both name a prompt; which one wins is not documented",
     "{\"detectionType\":\"NONE\",\"versionedPromptId\":\"text\"}", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration",
     "is no case for the rule: versionedPromptId and versionedPrompt both name a prompt; which one wins is not "
     "documented",
     "{\"detectionType\":\"NONE\",\"versionedPrompt\":{\"aiModelId\":\"text\",\"agentType\":\"STANDARD\","
     "\"name\":\"text\"}}", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration", "has a name twice",
     "{\"detectionType\":\"NONE\",\"detectionType\":\"NONE\"}",
     "duplicate_member /agentOverrides/ivrConfiguration/detectionType", NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/detectionType", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/detectionType", "is of another type", "null\ttrue\t10\t[]\t{}",
     "type", NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/detectionType", "is a listed text", "\"NONE\"\t\"STANDARD\"", NULL,
     NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/detectionType", "is no listed text",
     "\"unheard of\"\t\"\"\t\"none\"\t\"NON\"\t\"NONE \"", "enum", NULL, FACT_VERBATIM},
    {FULLEST, "/agentOverrides/ivrConfiguration/versionedPromptId", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/versionedPromptId", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/versionedPromptId", "is of another type", "true\t10\t[]\t{}", "type",
     NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/versionedPromptId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt", "is missing", NULL, NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt", "is of another type",
     "null\ttrue\t10\t\"text\"\t[]", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds\tunknown_member", FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt",
     "breaks the rule: a flowDefinition is for CUSTOM_FLOW agents",
     "{\"aiModelId\":\"text\",\"agentType\":\"STANDARD\",\"name\":\"text\",\"flowDefinition\":{}}", NULL,
     "condition /agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition\tdeprecated "
     "/agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt",
     "obeys the rule: a flowDefinition is for CUSTOM_FLOW agents",
     "{\"aiModelId\":\"text\",\"agentType\":\"STANDARD\",\"name\":\"text\"}", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt",
     "is no case for the rule: a flowDefinition is for CUSTOM_FLOW agents",
     "{\"aiModelId\":\"text\",\"agentType\":\"CUSTOM_FLOW\",\"name\":\"text\",\"flowDefinition\":{}}", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt",
     "tests a value of another type in the rule: a flowDefinition is for CUSTOM_FLOW agents",
     "{\"aiModelId\":\"text\",\"name\":\"text\",\"flowDefinition\":{},\"agentType\":0}\t{\"aiModelId\":\"text\","
     "\"name\":\"text\",\"flowDefinition\":{},\"agentType\":1}\t{\"aiModelId\":\"text\",\"name\":\"text\","
     "\"flowDefinition\":{},\"agentType\":true}\t{\"aiModelId\":\"text\",\"name\":\"text\",\"flowDefinition\":{},"
     "\"agentType\":false}\t{\"aiModelId\":\"text\",\"name\":\"text\",\"flowDefinition\":{},\"agentType\":[]}",
     "type /agentOverrides/ivrConfiguration/versionedPrompt/agentType",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt",
     "breaks the rule: a CUSTOM_FLOW agent follows a flowDefinition, and there is none",
     "{\"aiModelId\":\"text\",\"agentType\":\"CUSTOM_FLOW\",\"name\":\"text\"}", NULL,
     "condition /agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition\tdeprecated "
     "/agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt",
     "obeys the rule: a CUSTOM_FLOW agent follows a flowDefinition, and there is none",
     "{\"aiModelId\":\"text\",\"agentType\":\"CUSTOM_FLOW\",\"name\":\"text\",\"flowDefinition\":{}}", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt",
     "is no case for the rule: a CUSTOM_FLOW agent follows a flowDefinition, and there is none",
     "{\"aiModelId\":\"text\",\"agentType\":\"STANDARD\",\"name\":\"text\"}", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt",
     "tests a value of another type in the rule: a CUSTOM_FLOW agent follows a flowDefinition, and there is none",
     "{\"aiModelId\":\"text\",\"name\":\"text\",\"agentType\":0}\t{\"aiModelId\":\"text\",\"name\":\"text\","
     "\"agentType\":1}\t{\"aiModelId\":\"text\",\"name\":\"text\",\"agentType\":true}\t{\"aiModelId\":\"text\","
     "\"name\":\"text\",\"agentType\":false}\t{\"aiModelId\":\"text\",\"name\":\"text\",\"agentType\":[]}",
     "type /agentOverrides/ivrConfiguration/versionedPrompt/agentType",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/aiModelId", "is missing", NULL, "required",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/aiModelId", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/aiModelId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/agentType", "is missing", NULL, "required",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/agentType", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/agentType", "is a listed text", "\"STANDARD\"",
     NULL, "condition /agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition\tdeprecated "
     "/agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/agentType", "is a listed text", "\"CUSTOM_FLOW\"",
     NULL, "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/agentType", "is no listed text",
     "\"unheard of\"\t\"\"\t\"standard\"\t\"STANDAR\"\t\"STANDARD \"", "enum",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", FACT_VERBATIM},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/name", "is missing", NULL, "required",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/name", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/name", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/prompt", "is missing", NULL, NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/prompt", "in its place", "null", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/prompt", "is of another type", "true\t10\t[]\t{}",
     "type", "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/prompt", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition", "is missing", NULL, NULL,
     "condition\tdeprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition", "is of another type",
     "null\ttrue\t10\t\"text\"\t[]", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/unheard_of",
     "is unknown, which is allowed", "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}",
     NULL, "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds\tunknown_member", FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition",
     "breaks the rule: openingLineType takes the place of the deprecated aiOpen; give one of the two",
     "{\"aiOpen\":true,\"openingLineType\":\"INBOUND_ONLY\"}", NULL,
     "condition /agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/openingLineType\tdeprecated "
     "/agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition",
     "obeys the rule: openingLineType takes the place of the deprecated aiOpen; give one of the two",
     "{\"aiOpen\":true}", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition",
     "is no case for the rule: openingLineType takes the place of the deprecated aiOpen; give one of the two",
     "{\"openingLineType\":\"INBOUND_ONLY\"}", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes", "is missing", NULL, NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes", "is of another type",
     "null\ttrue\t10\t\"text\"\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes", "is empty", "[]", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0", "is of another type",
     "null\ttrue\t10\t\"text\"\t[]", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/unheard_of",
     "is unknown, which is allowed", "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}",
     NULL, "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds\tunknown_member", FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/id", "is missing", NULL,
     "required", "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/id", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/id", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/name", "is missing", NULL,
     "required", "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/name", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/name", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/type", "is missing", NULL,
     "required", "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/type", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/type", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules",
     "is missing", NULL, "required",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules",
     "is of another type", "null\ttrue\t10\t\"text\"\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules", "is empty",
     "[]", NULL, "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0",
     "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/unheard_of",
     "is unknown", "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/unheard_of",
     "is unknown, which is allowed", "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}",
     NULL, "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds\tunknown_member", FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/conditionType",
     "is missing", NULL, "required",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/conditionType",
     "is of another type", "null\ttrue\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/conditionType",
     "is a listed text", "\"always\"\t\"equal\"\t\"in\"\t\"greater\"\t\"less\"\t\"language\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/conditionType",
     "is no listed text", "\"unheard of\"\t\"\"\t\"ALWAYS\"\t\"alway\"\t\"always \"", "enum",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", FACT_VERBATIM},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/transitionNodeId",
     "is missing", NULL, "required",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/transitionNodeId",
     "is of another type", "null\ttrue\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/transitionNodeId",
     "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/arrayConditionType",
     "is missing", NULL, NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/arrayConditionType",
     "in its place", "null", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/arrayConditionType",
     "is of another type", "true\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/arrayConditionType",
     "is a listed text", "\"any\"\t\"all\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1,
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/arrayConditionType",
     "is no listed text", "\"unheard of\"\t\"\"\t\"ANY\"\t\"an\"\t\"any \"", "enum",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", FACT_VERBATIM},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/field",
     "is missing", NULL, NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/field",
     "in its place", "null", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/field",
     "is of another type", "true\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/field",
     "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/value",
     "is missing", NULL, NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/value",
     "in its place", "null", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/value",
     "is of another type", "true\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/value",
     "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/values",
     "is missing", NULL, NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/values",
     "in its place", "null", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/values",
     "is of another type", "true\t10\t\"text\"\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/values",
     "is empty", "[]", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/values/0",
     "is of another type", "null\ttrue\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/transitionRules/0/values/0",
     "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/nodeData", "is missing",
     NULL, "required", "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/nodeData",
     "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/nodes/0/nodeData", "is any object",
     "{}\t{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", FACT_VERBATIM},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/globalContext", "is missing", NULL,
     NULL, "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/globalContext", "in its place",
     "null", NULL, "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/globalContext", "is of another type",
     "true\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/globalContext", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen", "is missing", NULL, NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen", "is of another type",
     "null\t10\t\"text\"\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen", "is either", "true\tfalse",
     NULL, "deprecated\tdeprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_2, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/openingLineType", "is missing", NULL,
     NULL, NULL, 0},
    {VARIANT_2, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/openingLineType",
     "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {VARIANT_2, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/openingLineType", "is a listed text",
     "\"INBOUND_ONLY\"\t\"INBOUND_OUTBOUND\"\t\"NONE\"", NULL, NULL, 0},
    {VARIANT_2, "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/openingLineType",
     "is no listed text", "\"unheard of\"\t\"\"\t\"inbound_only\"\t\"INBOUND_ONL\"\t\"INBOUND_ONLY \"", "enum",
     NULL, FACT_VERBATIM},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues", "is missing", NULL, NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues", "is of another type",
     "null\ttrue\t10\t\"text\"\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues", "is empty", "[]", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues/0", "is of another type",
     "null\ttrue\t10\t\"text\"\t[]", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues/0/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues/0/unheard_of",
     "is unknown, which is allowed", "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}",
     NULL, "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds\tunknown_member", FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues/0/optionId", "is missing", NULL,
     "required", "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues/0/optionId", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues/0/optionId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues/0/value", "is missing", NULL,
     "required", "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues/0/value", "is of another type",
     "null\ttrue\t10\t[]\t{}", "type",
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {VARIANT_1, "/agentOverrides/ivrConfiguration/versionedPrompt/modelOptionValues/0/value", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated /agentOverrides/defaultVersionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/ivrConfiguration/versionedPrompt/flowDefinition/aiOpen\tdeprecated "
     "/agentOverrides/linkedFunctionDefinitionIds", 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/aiVoiceId", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/aiVoiceId", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/aiVoiceId", "is of another type", "true\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/aiVoiceId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/ivrConfiguration/taggingText", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/taggingText", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/agentOverrides/ivrConfiguration/taggingText", "is of another type", "true\t10\t[]\t{}", "type", NULL,
     0},
    {FULLEST, "/agentOverrides/ivrConfiguration/taggingText", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/language", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/language", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/agentOverrides/language", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/agentOverrides/fillEmptyStringVariables", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/agentOverrides/fillEmptyStringVariables", "is of another type", "null\t10\t\"text\"\t[]\t{}", "type",
     NULL, 0},
    {FULLEST, "/agentOverrides/fillEmptyStringVariables", "is either", "true\tfalse", NULL, NULL, 0},
    {FULLEST, "/keywords", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/keywords", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/keywords", "is of another type", "true\t10\t\"text\"\t{}", "type", NULL, 0},
    {FULLEST, "/keywords", "is empty", "[]", NULL, NULL, 0},
    {FULLEST, "/keywords/0", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/keywords/0", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
};

static const struct documented request_documented[] = {
    {"/callAgentId", "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\""},
    {"/webhookUrl", "Example: \"https://test.com/webhook\""},
    {"/browserCall", "Default: a phone dial"},
    {"/browserCall", "Example: false"},
    {"/toNumber", "Example: \"+11234567890\""},
    {"/fromNumberId", "Example: \"1caec78c-4bba-477d-82cf-bcfce2b73856\""},
    {"/fromNumberPoolId", "Example: \"1caec78c-4bba-477d-82cf-bcfce2b73856\""},
    {"/aiVoiceId", "Default: the agent's own voice"},
    {"/aiVoiceId", "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\""},
    {"/voiceVolumeLevel", "Example: -100"},
    {"/versionedModelId", "Default: the agent's own version"},
    {"/versionedModelId", "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\""},
    {"/ivrVersionedPromptId", "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\""},
    {"/overrideTranscriberFinalDurationMs", "Example: 500"},
    {"/timeoutMinutes", "Default: no limit"},
    {"/timeoutMinutes", "Example: 10"},
    {"/callAgentExtractorId", "Default: the agent's own extractor"},
    {"/callAgentExtractorId", "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\""},
    {"/agentOverrides/openingLine", "Default: no opening line"},
    {"/agentOverrides/voiceVolumeLevel", "Default: -100"},
    {"/agentOverrides/endpointDetectorConfig", "Default: a semantic detector in its default mode"},
};

/* ---- reply ----------------------------------------------------------------------------------------------- */

static const char *const smallest_reply[] = {
    "{\"dialToken\":\"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ0ZXN0IjoidGVzdCJ9.9EQaLsDRKDVXLUVLR9JgDTjEULaT2-OMb",
    "HayQAzgZH8\",\"sessionId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"dialId\":\"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\"}",
    NULL,
};

static const struct od_vogent_create_dial_reply fullest_reply_struct = {
    .dial_token = {"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ0ZXN0IjoidGVzdCJ9.9EQaLsDRKDVXLUVLR9JgDTjEULaT2-OMbHayQAzgZH8", 101},
    .session_id = {"61ccefdf-ea02-4f49-811b-1241f8e20d26", 36},
    .dial_id = {"57555c5e-5a56-49ca-8fe8-24946d2fbc3e", 36},
};

static const char *const fullest_reply[] = {
    "{\"dialToken\":\"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ0ZXN0IjoidGVzdCJ9.9EQaLsDRKDVXLUVLR9JgDTjEULaT2-OMb",
    "HayQAzgZH8\",\"sessionId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"dialId\":\"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\"}",
    NULL,
};

static const char *const example_1_reply[] = {
    "{\"dialToken\":\"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ0ZXN0IjoidGVzdCJ9.9EQaLsDRKDVXLUVLR9JgDTjEULaT2-OMb",
    "HayQAzgZH8\",\"sessionId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"dialId\":\"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\"}",
    NULL,
};

static const struct document reply_documents[] = {
    {"the smallest", smallest_reply, NULL, NULL, true, NULL},
    {"the fullest", fullest_reply, NULL, NULL, true, &fullest_reply_struct},
    {"example: the page's sample", example_1_reply, NULL, NULL, false, NULL},
};

static const struct fact reply_facts[] = {
    {FULLEST, "", "is of another type", "null\ttrue\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, NULL, FACT_VERBATIM},
    {FULLEST, "", "has a name twice", "{\"sessionId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
     "\"sessionId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\"}", "duplicate_member /sessionId", NULL, 0},
    {FULLEST, "/dialToken", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/dialToken", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/dialToken", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/sessionId", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/sessionId", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/sessionId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/dialId", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/dialId", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/dialId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
};

static const struct fact reply_strict_facts[] = {
    {FULLEST, "", "as it is", NULL, NULL, NULL, FACT_UNCHANGED},
    {FULLEST, "/dialToken", "in its place", "null", "type", NULL, 0},
    {FULLEST, "/sessionId", "in its place", "null", "type", NULL, 0},
    {FULLEST, "/dialId", "in its place", "null", "type", NULL, 0},
};

static const struct documented reply_documented[] = {
    {"/dialToken", "Example: "
     "\"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ0ZXN0IjoidGVzdCJ9.9EQaLsDRKDVXLUVLR9JgDTjEULaT2-OMbHayQAzgZH8\""},
    {"/sessionId", "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\""},
    {"/dialId", "Example: \"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\""},
};


static const struct told told[] = {
    {"request", BODY_REQUEST, 0, OD_DECODE_REQUEST, request_documents, sizeof request_documents / sizeof *request_documents,
     request_facts, sizeof request_facts / sizeof *request_facts,
     "https://docs.vogent.ai/api-reference/create-a-new-dial", NULL,
     request_documented, sizeof request_documented / sizeof *request_documented},
    {"reply", BODY_REPLY, 0, OD_DECODE_REPLY, reply_documents, sizeof reply_documents / sizeof *reply_documents,
     reply_facts, sizeof reply_facts / sizeof *reply_facts,
     "https://docs.vogent.ai/api-reference/create-a-new-dial", "secret /dialToken",
     reply_documented, sizeof reply_documented / sizeof *reply_documented},
    {"reply, strictly", BODY_REPLY, 0, OD_DECODE_REQUEST, reply_documents, 0,
     reply_strict_facts, sizeof reply_strict_facts / sizeof *reply_strict_facts, NULL, NULL, NULL, 0},
};

static const char *const body[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"webhookUrl\":\"https://test.com/webhook\",",
    "\"browserCall\":false,\"toNumber\":\"+11234567890\",",
    "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\",",
    "\"fromNumberPoolId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\",",
    "\"aiVoiceId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"voiceOptionValues\":[{\"optionId\":\"text\",",
    "\"value\":\"text\"}],\"voiceVolumeLevel\":-100,",
    "\"versionedModelId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"ivrVersionedPromptId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"overrideTranscriberFinalDurationMs\":500,\"timeoutMinutes\":10,",
    "\"callAgentExtractorId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"callAgentInput\":{\"any\":[\"JSON\",1.5,",
    "null]},\"agentOverrides\":{\"defaultVoiceId\":\"text\",\"defaultVersionedPrompt\":{\"aiModelId\":\"text\",",
    "\"agentType\":\"CUSTOM_FLOW\",\"name\":\"text\",\"prompt\":\"text\",",
    "\"flowDefinition\":{\"nodes\":[{\"id\":\"text\",\"name\":\"text\",\"type\":\"text\",",
    "\"transitionRules\":[{\"conditionType\":\"always\",\"transitionNodeId\":\"text\",",
    "\"arrayConditionType\":\"any\",\"field\":\"text\",\"value\":\"text\",\"values\":[\"text\"]}],",
    "\"nodeData\":{\"any\":[\"JSON\",1.5,null]}}],\"globalContext\":\"text\",",
    "\"openingLineType\":\"INBOUND_ONLY\"},\"modelOptionValues\":[{\"optionId\":\"text\",\"value\":\"text\"}]},",
    "\"inboundWebhookResponse\":true,\"inboundWebhookUrl\":\"text\",\"maxDurationSeconds\":1,",
    "\"openingLine\":{\"lineType\":\"INBOUND_ONLY\",\"content\":\"text\"},\"voiceVolumeLevel\":1,",
    "\"backgroundNoiseType\":\"noise\",\"linkedFunctionDefinitionInputs\":[{\"functionDefinitionId\":\"text\",",
    "\"lifecycleMessagesOverride\":{\"started\":[\"text\"]}}],\"metadata\":{\"any\":[\"JSON\",1.5,null]},",
    "\"transcriberParams\":{\"type\":\"deepgram\",\"keywords\":[\"text\"]},",
    "\"idleMessageConfig\":{\"enabled\":true,\"messages\":[\"text\"],\"idleDurationMilliseconds\":5000,",
    "\"maxIdleMessages\":1},\"utteranceDetectorConfig\":{\"sensitivity\":\"ULTRA_FAST\"},",
    "\"endpointDetectorConfig\":{\"type\":\"SEMANTIC\",\"mode\":\"CONSERVATIVE\"},",
    "\"ivrConfiguration\":{\"detectionType\":\"NONE\",\"versionedPromptId\":\"text\",\"aiVoiceId\":\"text\",",
    "\"taggingText\":\"text\"},\"language\":\"text\",\"fillEmptyStringVariables\":true},\"keywords\":[\"text\"]}",
    NULL,
};

static const struct failure failures[] = {
    {400, OD_REJECTED, NULL, NULL},
    {422, OD_REJECTED, NULL, NULL},
};

/* ---- the typed functions --------------------------------------------------------------------------------- */

static enum od_status validate(const void *request, struct od_report *report)
{
  return od_vogent_create_dial_validate(request, report);
}

static enum od_status encode(const void *request, struct od_buffer *out, struct od_report *report)
{
  return od_vogent_create_dial_encode(request, out, report);
}

static enum od_status decode(struct od_arena *arena, const char *text, size_t len, const void **out,
                             struct od_report *report)
{
  const struct od_vogent_create_dial_request *value = NULL;
  const enum od_status status = od_vogent_create_dial_decode(arena, text, len, &value, report);
  *out = value;
  return status;
}

static enum od_status decode_reply(struct od_arena *arena, const char *text, size_t len, const void **out,
                                   struct od_report *report)
{
  const struct od_vogent_create_dial_reply *value = NULL;
  const enum od_status status = od_vogent_create_dial_decode_reply(arena, text, len, &value, report);
  *out = value;
  return status;
}

static enum od_outcome send(struct od_client *client, const void *request, struct od_reply *reply, const void **out)
{
  const struct od_vogent_create_dial_reply *value = NULL;
  const enum od_outcome outcome = od_vogent_create_dial(client, request, reply, &value);
  *out = value;
  return outcome;
}

int main(void)
{
  static const struct conformance conformance = {
      .operation = &od_vogent_create_dial_operation,
      .told = told,
      .n_told = sizeof told / sizeof *told,
      .address = {.method = "POST",
                  .base_url = "https://api.vogent.ai/api",
                  .path = "/dials",
                  .auth = "Authorization: Bearer ",
                  .key_env = "VOGENT_API_KEY"},
      .body = body,
      .example_request = example_1_request,
      .example_reply = example_1_reply,
      .failures = failures,
      .n_failures = sizeof failures / sizeof *failures,
      .validate = validate,
      .encode = encode,
      .decode = decode,
      .decode_reply = decode_reply,
      .send = send,
  };
  return conformance_run(&conformance);
}
