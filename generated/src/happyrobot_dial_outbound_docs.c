/* happyrobot.dial_outbound: documentation and examples as data. Generated; do not edit. */
#include <outdial/happyrobot_dial_outbound.h>

#include "operation_docs.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_doc request_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "Whom to call, from which number, about what. Only `params` may be null; leave the others out instead.\n"
         "Rule: Requires any of use_case_id or assistant_id (a warning): neither use_case_id nor the assistant_id it "
         "replaced: what handles the call is not documented.\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/number_id",
     .type = "string, exactly 24 characters; required",
     .text =
         "The ID (not the digits) of the number to call from.\n"
         "Example: \"507f1f77bcf86cd799439011\"\n"
         "Source of example: inferred: 24 characters of our own; the page has no example\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 18-24 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/phone_number",
     .type = "string; required",
     .text =
         "The number to call. The page demands no form of it.\n"
         "Example: \"+1234567890\"\n"
         "Source of example: confirmed by the sample in other published forms of the page\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 25-29 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/assistant_id",
     .type = "string; optional; deprecated",
     .text =
         "What handled calls before there were use cases.\n"
         "Deprecated: use use_case_id instead\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 31-35 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/voice_id",
     .type = "string; optional; deprecated",
     .text =
         "The ID of the agent's voice.\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 37-41 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/model",
     .type = "string; optional; deprecated",
     .text =
         "The model of the call. The oldest form of the page knew Fast, Balanced and Robust; the page lists none.\n"
         "Example: \"Fast\"\n"
         "Source of example: confirmed by the sample in other published forms of the page\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 43-47 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/prompt_id",
     .type = "string; optional",
     .text =
         "The ID of the prompt.\n"
         "Default: the default outbound prompt\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 49-52 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/use_case_id",
     .type = "string, exactly 24 characters; optional",
     .text =
         "The ID of the use case that handles the call. What happens without one is not documented.\n"
         "Example: \"507f1f77bcf86cd799439012\"\n"
         "Source of example: inferred: 24 characters of our own; the page has no example\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 54-59 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/agent_id",
     .type = "string, exactly 24 characters; optional",
     .text =
         "The ID of the agent that handles the call.\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 60-65 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/model_id",
     .type = "string, exactly 24 characters; optional",
     .text =
         "The ID of the model that handles the call.\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 66-71 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/language",
     .type =
         "string, such as \"en-US\", \"en-GB\", \"es-MX\", \"es-ES\", \"pt-PT\", \"de-DE\", \"fr-FR\", \"pl-PL\", "
         "\"ro-RO\" or \"it-IT\"; optional",
     .text =
         "The language of the call.\n"
         "Default: the use case's own language\n"
         "Example: \"en-US\"\n"
         "Source of example: confirmed by the sample in other published forms of the page\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 72-87 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/params",
     .type = "any JSON; optional; may be null",
     .text =
         "Values for the templates in the use case's prompt. Any JSON.\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 88-91 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/metadata",
     .type = "a JSON object; optional",
     .text =
         "Anything of yours to keep with the call, under any names. The reply has it as `metadata.custom`, not as "
         "`metadata`.\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 93-96 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/campaign_id",
     .type = "string; optional",
     .text =
         "The ID of the campaign that the call belongs to.\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 98-101 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/scheduled_for",
     .type = "string, a date and time in UTC (RFC 3339); optional",
     .text =
         "When to call: ISO 8601, in UTC.\n"
         "Default: at once\n"
         "Example: \"2024-01-01T01:01:01Z\"\n"
         "Source of example: confirmed by the sample in other published forms of the page\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 103-106 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/max_duration_mins",
     .type = "integer; optional",
     .text =
         "Ends the call after so many minutes. It outranks the limit of the use case.\n"
         "Default: the use case's limit, else 10 minutes\n"
         "Example: 123\n"
         "Source of example: confirmed by the sample in other published forms of the page\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 108-111 of happyrobot-dial-outbound.txt\n"},
    {.pointer = NULL},
};

static const struct od_doc reply_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "The call that was placed or scheduled.\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/id",
     .type = "string; required",
     .text =
         "The ID of the call.\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 116-120 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/organization_id",
     .type = "string; required",
     .text =
         "The ID of the organization.\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 122-126 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/metadata",
     .type = "object; required",
     .text =
         "What is known of the call itself.\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 128-132 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/metadata/call_sid",
     .type = "string; optional; may be null",
     .text =
         "The carrier's ID of the call.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/metadata/from",
     .type = "string; optional; may be null",
     .text =
         "The number that calls.\n"
         "Example: \"+1234567890\"\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/metadata/to",
     .type = "string; optional; may be null",
     .text =
         "The number that is called.\n"
         "Example: \"+1234567890\"\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/metadata/recording_sid",
     .type = "string; optional; may be null",
     .text =
         "The carrier's ID of the recording.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/metadata/tags",
     .type = "list of string; optional; may be null",
     .text =
         "Tags of the call.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/metadata/tags/*",
     .type = "string",
     .text = ""},
    {.pointer = "/metadata/custom",
     .type = "a JSON object; optional; may be null",
     .text =
         "Most likely the `metadata` of the request.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case",
     .type = "object; required",
     .text =
         "The use case that handles the call.\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 134-138 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/use_case/id",
     .type = "string; optional; may be null",
     .text =
         "The ID of the use case.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/organization_id",
     .type = "string; optional; may be null",
     .text =
         "The ID of the organization.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/name",
     .type = "string; optional; may be null",
     .text =
         "The name.\n"
         "Example: \"Kate\"\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/transfer_number",
     .type = "string; optional; may be null",
     .text =
         "The number to which calls are transferred.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/extract_with_ai",
     .type = "list of object; optional; may be null",
     .text =
         "What is extracted from the call.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/extract_with_ai/*",
     .type = "object",
     .text = ""},
    {.pointer = "/use_case/extract_with_ai/*/name",
     .type = "string; optional; may be null",
     .text =
         "Its name.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/extract_with_ai/*/description",
     .type = "string; optional; may be null",
     .text =
         "What it is.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/extract_with_ai/*/type",
     .type = "string; optional; may be null",
     .text =
         "The type of its value.\n"
         "Example: \"string\"\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/extract_with_ai/*/example",
     .type = "string; optional; may be null",
     .text =
         "An example of its value.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/extract_with_ai/*/required",
     .type = "boolean; optional; may be null",
     .text =
         "Whether it must be found.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/classification_tags",
     .type = "list of object; optional; may be null",
     .text =
         "By which the call is classified.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/classification_tags/*",
     .type = "object",
     .text = ""},
    {.pointer = "/use_case/classification_tags/*/name",
     .type = "string; optional; may be null",
     .text =
         "Its name.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/classification_tags/*/description",
     .type = "string; optional; may be null",
     .text =
         "What it is.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/language",
     .type =
         "string, such as \"en-US\", \"en-GB\", \"es-MX\", \"es-ES\", \"pt-PT\", \"de-DE\", \"fr-FR\", \"pl-PL\", "
         "\"ro-RO\" or \"it-IT\"; optional; may be null",
     .text =
         "The language of the use case's calls.\n"
         "Example: \"en-US\"\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/detailed_work_hours",
     .type = "a JSON object; optional; may be null",
     .text =
         "Opening hours. The sample's are empty.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/work_start",
     .type = "string; optional; may be null",
     .text =
         "When work starts.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/work_end",
     .type = "string; optional; may be null",
     .text =
         "When work ends.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/timezone",
     .type = "string; optional; may be null",
     .text =
         "The time zone of these hours.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/generic_after_hours_message",
     .type = "string; optional; may be null",
     .text =
         "What is said after hours.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/enable_detailed_work_hours",
     .type = "boolean; optional; may be null",
     .text =
         "Whether `detailed_work_hours` counts.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/keywords",
     .type = "list of string; optional; may be null",
     .text =
         "Words to listen for.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/keywords/*",
     .type = "string",
     .text = ""},
    {.pointer = "/use_case/hooks",
     .type = "list of object; optional; may be null",
     .text =
         "Where events go.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/hooks/*",
     .type = "object",
     .text = ""},
    {.pointer = "/use_case/hooks/*/url",
     .type = "string; optional; may be null",
     .text =
         "The address.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/hooks/*/headers",
     .type = "list of object; optional; may be null",
     .text =
         "Headers that are sent along.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/hooks/*/headers/*",
     .type = "object",
     .text = ""},
    {.pointer = "/use_case/hooks/*/headers/*/key",
     .type = "string; optional; may be null",
     .text =
         "Its name.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/hooks/*/headers/*/value",
     .type = "string; optional; may be null; secret",
     .text =
         "Its value, which may be a credential.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/hook",
     .type = "object; optional; may be null",
     .text =
         "What was there before `hooks`.\n"
         "Source: inferred: an older published form of the page has it in place of hooks\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/hook/url",
     .type = "string; optional; may be null",
     .text =
         "The address.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/hook/headers",
     .type = "list of object; optional; may be null",
     .text =
         "Headers that are sent along.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/hook/headers/*",
     .type = "object",
     .text = ""},
    {.pointer = "/use_case/hook/headers/*/key",
     .type = "string; optional; may be null",
     .text =
         "Its name.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/hook/headers/*/value",
     .type = "string; optional; may be null; secret",
     .text =
         "Its value, which may be a credential.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/params",
     .type = "a JSON object; optional; may be null",
     .text =
         "Values for the templates in the prompt. The sample's are empty.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/amd",
     .type = "boolean; optional; may be null",
     .text =
         "Whether answering machines are detected.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/amd_behavior",
     .type = "string, one of \"Hangup\", \"Continue\" or \"Message\"; optional; may be null",
     .text =
         "What happens when one answers.\n"
         "Example: \"Hangup\"\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/amd_messages",
     .type = "a JSON object; optional; may be null",
     .text =
         "What is left on one, most likely by language. The sample's are empty.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/sample_labels",
     .type = "list of object; optional; may be null",
     .text =
         "Labels for sample calls.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/sample_labels/*",
     .type = "object",
     .text = ""},
    {.pointer = "/use_case/sample_labels/*/name",
     .type = "string; optional; may be null",
     .text =
         "Its name.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/sample_labels/*/color",
     .type = "string; optional; may be null",
     .text =
         "Its colour.\n"
         "Example: \"slate\"\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/hidden",
     .type = "boolean; optional; may be null",
     .text =
         "Whether the use case is hidden.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/evaluation_models",
     .type = "list of string; optional; may be null",
     .text =
         "The models by which calls are evaluated.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/evaluation_models/*",
     .type = "string",
     .text = ""},
    {.pointer = "/use_case/max_duration_mins",
     .type = "integer; optional; may be null",
     .text =
         "The longest that the use case's calls last, in minutes.\n"
         "Example: 123\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/recorded_message_inbound",
     .type = "boolean; optional; may be null",
     .text =
         "Whether inbound calls get the recorded message.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/recorded_message_outbound",
     .type = "boolean; optional; may be null",
     .text =
         "Whether outbound calls get the recorded message.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/show_original_caller_id",
     .type = "boolean; optional; may be null",
     .text =
         "Whether the original caller's number is shown.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/disable_end_call_after_n_reminders",
     .type = "boolean; optional; may be null",
     .text =
         "Whether the agent stays on the line after its reminders.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/use_case/model",
     .type = "string; optional; may be null",
     .text =
         "The model.\n"
         "Source: inferred: only a sample shows it, and nothing promises that it comes or is not null\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"},
    {.pointer = "/created",
     .type = "string; required",
     .text =
         "When the call was created. No format is documented.\n"
         "Example: \"2024-01-01T01:01:01Z\"\n"
         "Source of example: confirmed by the sample in other published forms of the page\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 140-144 of happyrobot-dial-outbound.txt\n"},
    {.pointer = "/params",
     .type = "a JSON object; optional",
     .text =
         "The values for the templates in the use case's prompt. An object here, though the request takes any JSON.\n"
         "Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call\n"
         "Lines: 146-149 of happyrobot-dial-outbound.txt\n"},
    {.pointer = NULL},
};

static const char example_request[] =
    "{\"assistant_id\":\"507f1f77bcf86cd799439021\",\"voice_id\":\"507f1f77bcf86cd799439022\",\"model\":\"Fast\","
    "\"number_id\":\"507f1f77bcf86cd799439011\",\"prompt_id\":\"507f1f77bcf86cd799439023\","
    "\"use_case_id\":\"507f1f77bcf86cd799439012\",\"agent_id\":\"507f1f77bcf86cd799439013\","
    "\"model_id\":\"507f1f77bcf86cd799439014\",\"phone_number\":\"+1234567890\",\"language\":\"en-US\","
    "\"params\":{\"first_name\":\"Ada\"},\"metadata\":{},\"campaign_id\":\"spring\","
    "\"scheduled_for\":\"2024-01-01T01:01:01Z\",\"max_duration_mins\":123}";

static const char example_reply[] =
    "{\"id\":\"507f1f77bcf86cd799439031\",\"organization_id\":\"507f1f77bcf86cd799439032\","
    "\"metadata\":{\"call_sid\":\"CA00000000000000000000000000000000\",\"from\":\"+1234567890\","
    "\"to\":\"+1234567890\",\"recording_sid\":\"RE00000000000000000000000000000000\",\"tags\":[\"spring\"],"
    "\"custom\":{\"clientId\":\"123\",\"orderId\":\"456\"}},\"use_case\":{\"id\":\"507f1f77bcf86cd799439012\","
    "\"organization_id\":\"507f1f77bcf86cd799439032\",\"name\":\"Kate\",\"transfer_number\":\"+14155550199\","
    "\"extract_with_ai\":[{\"name\":\"rate\",\"description\":\"The agreed rate.\",\"type\":\"string\","
    "\"example\":\"1200 USD\",\"required\":true}],\"classification_tags\":[{\"name\":\"booked\","
    "\"description\":\"The load was booked.\"}],\"language\":\"en-US\",\"detailed_work_hours\":{},"
    "\"work_start\":\"09:00\",\"work_end\":\"17:00\",\"timezone\":\"UTC\",\"generic_after_hours_message\":\"We are "
    "closed.\",\"enable_detailed_work_hours\":true,\"keywords\":[\"freight\"],"
    "\"hooks\":[{\"url\":\"https://example.com/hook\",\"headers\":[{\"key\":\"X-Source\","
    "\"value\":\"happyrobot\"}]}],\"params\":{},\"amd\":true,\"amd_behavior\":\"Hangup\",\"amd_messages\":{},"
    "\"sample_labels\":[{\"name\":\"good\",\"color\":\"slate\"}],\"hidden\":true,\"evaluation_models\":[\"default\"],"
    "\"max_duration_mins\":123,\"recorded_message_inbound\":true,\"recorded_message_outbound\":true,"
    "\"show_original_caller_id\":true,\"disable_end_call_after_n_reminders\":true,\"model\":\"Fast\"},\"params\":{},"
    "\"created\":\"2024-01-01T01:01:01Z\"}";

const struct od_operation_docs od_happyrobot_dial_outbound_docs = {
    .operation = &od_happyrobot_dial_outbound_operation,
    .request = request_docs,
    .reply = reply_docs,
    .example_request = example_request,
    .example_reply = example_reply,
};
