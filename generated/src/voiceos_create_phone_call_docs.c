/* voiceos.create_phone_call: documentation and examples as data. Generated; do not edit. */
#include <outdial/voiceos_create_phone_call.h>

#include "operation_docs.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_doc request_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "Who calls whom, by which agent.\n"
         "Rule: Requires any of agent_id or agent_config: a call needs an agent: agent_id or agent_config.\n"
         "Rule: When agent_id is given, forbids agent_config (a warning): agent_id and agent_config are both given; "
         "which one wins is not documented.\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/from_number",
     .type = "string; required",
     .text =
         "The number to call from, one of the account's.\n"
         "Example: \"+14155550100\"\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of example: inferred: made up for this example\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 7-7 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/to_number",
     .type = "string; required",
     .text =
         "The number to call, with its country code. No other form is demanded.\n"
         "Example: \"+14155550132\"\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of example: inferred: made up for this example\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 8-8 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config",
     .type = "object; optional; may be null",
     .text =
         "An agent for this call. Null or left out: `agent_id` says which.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the prose says what null means; the marks of the page are lost\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 9-9 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/hooks",
     .type = "list of object; optional; may be null",
     .text =
         "What the service does of itself at events of the conversation.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 10-10 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/hooks/*",
     .type = "object",
     .text = ""},
    {.pointer = "/agent_config/hooks/*/instructions",
     .type = "list of object; required",
     .text =
         "What it does.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of required: inferred: the page lists required members first; this one stands before a member that "
         "would precede it otherwise\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/hooks/*/instructions/*",
     .type = "object",
     .text = ""},
    {.pointer = "/agent_config/hooks/*/instructions/*/instruction",
     .type = "string, one of \"hang_up\"; required",
     .text =
         "What.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of required: inferred: its only member\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 11-11 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/hooks/*/events",
     .type =
         "list of string, one of \"phone_call:connection_requested\", \"phone_call:rejected\", "
         "\"phone_call:accepted\", \"function_call:triggered\", \"conversation:started\", \"conversation:ended\", "
         "\"conversation:duration\", \"speech:started\", \"speech:ended\", \"message:sent\" or "
         "\"message:generated\"; optional",
     .text =
         "At which events.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 12-22 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/hooks/*/events/*",
     .type =
         "string, one of \"phone_call:connection_requested\", \"phone_call:rejected\", \"phone_call:accepted\", "
         "\"function_call:triggered\", \"conversation:started\", \"conversation:ended\", \"conversation:duration\", "
         "\"speech:started\", \"speech:ended\", \"message:sent\" or \"message:generated\"",
     .text = ""},
    {.pointer = "/agent_config/hooks/*/filter",
     .type = "string; optional; may be null",
     .text =
         "A condition on the events. The page has no line for it.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/initial_message",
     .type = "string; optional; may be null",
     .text =
         "What the agent says first. Null or left out: it waits for the other side.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the prose says what null means; the marks of the page are lost\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 23-23 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model",
     .type = "either openai (object); optional; may be null",
     .text =
         "What the agent thinks with.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/language_model/provider",
     .type = "always \"openai\"; required; in the branch `openai`",
     .text =
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page lists required members first; this one stands before a member that "
         "would precede it otherwise\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 24-25 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/credential_id",
     .type = "string; optional; may be null; secret; in the branch `openai`",
     .text =
         "Your own credential at the provider. Null or left out: its cost becomes part of the conversation's.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the prose says what null means; the marks of the page are lost\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 26-26 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/max_tokens",
     .type = "integer; optional; may be null; in the branch `openai`",
     .text =
         "The longest answer, in tokens.\n"
         "Default: 300\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 27-27 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/model",
     .type =
         "string, such as \"gpt-3.5-turbo\", \"gpt-3.5-turbo-0125\", \"gpt-3.5-turbo-1106\", \"gpt-3.5-turbo-16k\", "
         "\"gpt-3.5-turbo-0613\", \"gpt-4-turbo\", \"gpt-4-turbo-2024-04-09\", \"gpt-4-turbo-preview\", "
         "\"gpt-4-0125-preview\", \"gpt-4-1106-preview\", \"gpt-4-0613\", \"gpt-4\" or \"gpt-4o\"; optional; in the "
         "branch `openai`",
     .text =
         "Which model.\n"
         "Example: \"gpt-3.5-turbo\"\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 28-41 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/temperature",
     .type = "number, 0 to 2; optional; may be null; in the branch `openai`",
     .text =
         "How free the answers are. The default lets the service reuse answers best.\n"
         "Default: 0\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Source of range: inferred: the page prints 0 < x < 2 beside the default 0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 42-43 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/tools",
     .type = "list of object; optional; may be null; in the branch `openai`",
     .text =
         "What the model may call.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 44-44 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/tools/*",
     .type = "object; in the branch `openai`",
     .text = ""},
    {.pointer = "/agent_config/language_model/tools/*/function",
     .type = "object; required; in the branch `openai`",
     .text =
         "The function.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of required: inferred: a tool is nothing without it; the page's order agrees\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 45-45 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/description",
     .type = "string; required; in the branch `openai`",
     .text =
         "What it is for.\n"
         "Source: confirmed by an early form of the vendor's SDK (a293485)\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 46-46 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_; required; in the branch `openai`",
     .text =
         "What it is called: fewer than 64 letters, digits and underscores.\n"
         "Source: confirmed by an early form of the vendor's SDK (a293485)\n"
         "Source of length: inferred: fewer than 64 in the prose, which is silent on an empty name\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 47-47 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/parameters",
     .type = "object; required; in the branch `openai`",
     .text =
         "What it takes.\n"
         "Source: confirmed by an early form of the vendor's SDK (a293485)\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 48-48 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/parameters/type",
     .type = "always \"object\"; optional; in the branch `openai`",
     .text =
         "Always an object.\n"
         "Source: confirmed by an early form of the vendor's SDK (a293485)\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/parameters/properties",
     .type = "a JSON object; required; in the branch `openai`",
     .text =
         "The parameters: names to schemas.\n"
         "Source: confirmed by an early form of the vendor's SDK (a293485)\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/parameters/required",
     .type = "list of string; optional; in the branch `openai`",
     .text =
         "The names of those that must be there.\n"
         "Source: confirmed by an early form of the vendor's SDK (a293485)\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/parameters/required/*",
     .type = "string; in the branch `openai`",
     .text = ""},
    {.pointer = "/agent_config/language_model/tools/*/type",
     .type = "always \"function\"; optional; in the branch `openai`",
     .text =
         "What kind of tool. Whether it may be left out is unknown, so the library always sends it.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 49-50 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/max_duration_seconds",
     .type = "integer; optional; may be null",
     .text =
         "The longest that the conversation lasts. Null is no limit; left out is ten minutes.\n"
         "Default: 600\n"
         "Example: 600\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the prose says what null means; the marks of the page are lost\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 51-51 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/metadata",
     .type = "map from names to string; optional; may be null",
     .text =
         "Anything to keep with the agent: names to texts.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Source of type: confirmed by the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 52-52 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/metadata/*",
     .type = "string",
     .text = ""},
    {.pointer = "/agent_config/prompt",
     .type = "string; optional; may be null",
     .text =
         "What the agent is told to do.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 53-53 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/transcriber",
     .type = "either deepgram (object); optional; may be null",
     .text =
         "What the agent hears with.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/transcriber/provider",
     .type = "always \"deepgram\"; required; in the branch `deepgram`",
     .text =
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page lists required members first; this one stands before a member that "
         "would precede it otherwise\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 54-55 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/transcriber/credential_id",
     .type = "string; optional; may be null; secret; in the branch `deepgram`",
     .text =
         "Your own credential at the provider. Null or left out: its cost becomes part of the conversation's.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the prose says what null means; the marks of the page are lost\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 56-56 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/transcriber/keywords",
     .type = "list of string; optional; may be null; in the branch `deepgram`",
     .text =
         "Words to listen for, such as names of products and companies.\n"
         "Default: an empty list\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of default: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 57-57 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/transcriber/keywords/*",
     .type = "string; in the branch `deepgram`",
     .text = ""},
    {.pointer = "/agent_config/transcriber/language",
     .type =
         "string, such as \"en\", \"fr\", \"es\", \"de\", \"it\", \"nl\", \"pt\", \"ru\", \"ja\", \"cs\", \"da\", "
         "\"el\", \"hi\", \"id\", \"ko\", \"no\", \"pl\", \"sv\", \"tr\" or \"uk\"; optional; in the branch "
         "`deepgram`",
     .text =
         "The language that is spoken.\n"
         "Example: \"en\"\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 58-78 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/transcriber/model",
     .type =
         "string, such as \"nova-2\", \"nova-2-general\", \"nova-2-meeting\", \"nova-2-phonecall\", "
         "\"nova-2-finance\", \"nova-2-voicemail\", \"nova-2-medical\", \"nova-2-drivethru\", \"nova-2-automotive\" "
         "or \"nova-2-conversationalai\"; optional; in the branch `deepgram`",
     .text =
         "Which model.\n"
         "Example: \"nova-2\"\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 79-89 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice",
     .type = "either playht (object); optional; may be null",
     .text =
         "What the agent speaks with.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/voice/provider",
     .type = "always \"playht\"; required; in the branch `playht`",
     .text =
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page lists required members first; this one stands before a member that "
         "would precede it otherwise\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 90-91 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice/credential_id",
     .type = "string; optional; may be null; secret; in the branch `playht`",
     .text =
         "Your own credential at the provider. Null or left out: its cost becomes part of the conversation's.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the prose says what null means; the marks of the page are lost\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 92-92 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice/model",
     .type =
         "string, such as \"susan\", \"william\", \"phoebe\", \"arthur\", \"ayla\", \"dylan\", \"madelyn\", "
         "\"oliver\" or \"sophia\"; optional; in the branch `playht`",
     .text =
         "Which voice.\n"
         "Example: \"susan\"\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 93-102 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice/speed",
     .type = "number, 0 to 5; optional; may be null; in the branch `playht`",
     .text =
         "How fast it speaks: above 0, up to 5. The SDK allows 0, so that only warns.\n"
         "Default: 1\n"
         "Advised: above 0\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of default: confirmed by the samples in other published forms of the page, and the vendor's SDK "
         "0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Source of range: inferred: the page prints < where the SDK says at most and at least, and where the prose "
         "and defaults include them\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 103-104 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice/style_guidance",
     .type = "number, 1 to 30; optional; may be null; in the branch `playht`",
     .text =
         "How strong the emotion is: lower is less, higher is very emotional.\n"
         "Example: 15.5\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Source of range: inferred: the page prints < where the SDK says at most and at least, and where the prose "
         "and defaults include them\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 105-106 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice/temperature",
     .type = "number, 0 to 2; optional; may be null; in the branch `playht`",
     .text =
         "How much it varies. Null or left out: the model's own.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of range: inferred: the page prints < where the SDK says at most and at least, and where the prose "
         "and defaults include them\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 107-108 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice/text_guidance",
     .type = "number, 1 to 2; optional; may be null; in the branch `playht`",
     .text =
         "How closely the speech keeps to the text.\n"
         "Example: 1.5\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Source of range: inferred: the page prints < where the SDK says at most and at least, and where the prose "
         "and defaults include them\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 109-110 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/webhooks",
     .type = "list of object; optional; may be null",
     .text =
         "Who is told of events of the conversation.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 111-111 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/webhooks/*",
     .type = "object",
     .text = ""},
    {.pointer = "/agent_config/webhooks/*/method",
     .type = "string, one of \"GET\" or \"POST\"; required",
     .text =
         "How it is called.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 112-114 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/webhooks/*/url",
     .type = "string; required",
     .text =
         "Where requests go.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 115-115 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/webhooks/*/events",
     .type =
         "list of string, one of \"phone_call:connection_requested\", \"phone_call:rejected\", "
         "\"phone_call:accepted\", \"function_call:triggered\", \"conversation:started\", \"conversation:ended\", "
         "\"conversation:duration\", \"speech:started\", \"speech:ended\", \"message:sent\" or "
         "\"message:generated\"; optional",
     .text =
         "Of which events. Required in the SDK, not by the page's order.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page lists it after the required members, the SDK requires it\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 116-126 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/webhooks/*/events/*",
     .type =
         "string, one of \"phone_call:connection_requested\", \"phone_call:rejected\", \"phone_call:accepted\", "
         "\"function_call:triggered\", \"conversation:started\", \"conversation:ended\", \"conversation:duration\", "
         "\"speech:started\", \"speech:ended\", \"message:sent\" or \"message:generated\"",
     .text = ""},
    {.pointer = "/agent_config/webhooks/*/filter",
     .type = "string; optional; may be null",
     .text =
         "A condition on the events. The page has no line for it.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/webhooks/*/headers",
     .type = "map from names to string; optional; may be null; secret",
     .text =
         "Headers that are sent along, which may be credentials. The page has no line for it.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/webhooks/*/headers/*",
     .type = "string",
     .text = ""},
    {.pointer = "/agent_id",
     .type = "string; optional; may be null",
     .text =
         "A stored agent. Null or left out: `agent_config` describes one.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the prose says what null means; the marks of the page are lost\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 127-127 of voiceos-create-phone-call.txt\n"},
    {.pointer = NULL},
};

static const struct od_doc reply_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "The conversation that was started.\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/account_id",
     .type = "string; required",
     .text =
         "The account that it belongs to.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 129-129 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config",
     .type = "object; required",
     .text =
         "The agent as it was used.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 130-130 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/hooks",
     .type = "list of object; optional; may be null",
     .text =
         "What the service does of itself at events of the conversation.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 131-131 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/hooks/*",
     .type = "object",
     .text = ""},
    {.pointer = "/agent_config/hooks/*/instructions",
     .type = "list of object; required",
     .text =
         "What it does.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of required: inferred: the page lists required members first; this one stands before a member that "
         "would precede it otherwise\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/hooks/*/instructions/*",
     .type = "object",
     .text = ""},
    {.pointer = "/agent_config/hooks/*/instructions/*/instruction",
     .type = "string, one of \"hang_up\"; required",
     .text =
         "What.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of required: inferred: its only member\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 132-132 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/hooks/*/events",
     .type =
         "list of string, one of \"phone_call:connection_requested\", \"phone_call:rejected\", "
         "\"phone_call:accepted\", \"function_call:triggered\", \"conversation:started\", \"conversation:ended\", "
         "\"conversation:duration\", \"speech:started\", \"speech:ended\", \"message:sent\" or "
         "\"message:generated\"; optional",
     .text =
         "At which events.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 133-143 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/hooks/*/events/*",
     .type =
         "string, one of \"phone_call:connection_requested\", \"phone_call:rejected\", \"phone_call:accepted\", "
         "\"function_call:triggered\", \"conversation:started\", \"conversation:ended\", \"conversation:duration\", "
         "\"speech:started\", \"speech:ended\", \"message:sent\" or \"message:generated\"",
     .text = ""},
    {.pointer = "/agent_config/hooks/*/filter",
     .type = "string; optional; may be null",
     .text =
         "A condition on the events. The page has no line for it.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/initial_message",
     .type = "string; optional; may be null",
     .text =
         "What the agent says first. Null or left out: it waits for the other side.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the prose says what null means; the marks of the page are lost\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 144-144 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model",
     .type = "either openai (object); optional; may be null",
     .text =
         "What the agent thinks with.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/language_model/provider",
     .type = "always \"openai\"; required; in the branch `openai`",
     .text =
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page lists required members first; this one stands before a member that "
         "would precede it otherwise\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 145-146 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/credential_id",
     .type = "string; optional; may be null; secret; in the branch `openai`",
     .text =
         "Your own credential at the provider. Null or left out: its cost becomes part of the conversation's.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the prose says what null means; the marks of the page are lost\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 147-147 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/max_tokens",
     .type = "integer; optional; may be null; in the branch `openai`",
     .text =
         "The longest answer, in tokens.\n"
         "Default: 300\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 148-148 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/model",
     .type =
         "string, such as \"gpt-3.5-turbo\", \"gpt-3.5-turbo-0125\", \"gpt-3.5-turbo-1106\", \"gpt-3.5-turbo-16k\", "
         "\"gpt-3.5-turbo-0613\", \"gpt-4-turbo\", \"gpt-4-turbo-2024-04-09\", \"gpt-4-turbo-preview\", "
         "\"gpt-4-0125-preview\", \"gpt-4-1106-preview\", \"gpt-4-0613\", \"gpt-4\" or \"gpt-4o\"; optional; in the "
         "branch `openai`",
     .text =
         "Which model.\n"
         "Example: \"gpt-3.5-turbo\"\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 149-162 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/temperature",
     .type = "number, 0 to 2; optional; may be null; in the branch `openai`",
     .text =
         "How free the answers are. The default lets the service reuse answers best.\n"
         "Default: 0\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Source of range: inferred: the page prints 0 < x < 2 beside the default 0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 163-164 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/tools",
     .type = "list of object; optional; may be null; in the branch `openai`",
     .text =
         "What the model may call.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 165-165 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/tools/*",
     .type = "object; in the branch `openai`",
     .text = ""},
    {.pointer = "/agent_config/language_model/tools/*/function",
     .type = "object; required; in the branch `openai`",
     .text =
         "The function.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of required: inferred: a tool is nothing without it; the page's order agrees\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 166-166 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/description",
     .type = "string; required; in the branch `openai`",
     .text =
         "What it is for.\n"
         "Source: confirmed by an early form of the vendor's SDK (a293485)\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 167-167 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_; required; in the branch `openai`",
     .text =
         "What it is called: fewer than 64 letters, digits and underscores.\n"
         "Source: confirmed by an early form of the vendor's SDK (a293485)\n"
         "Source of length: inferred: fewer than 64 in the prose, which is silent on an empty name\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 168-168 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/parameters",
     .type = "object; required; in the branch `openai`",
     .text =
         "What it takes.\n"
         "Source: confirmed by an early form of the vendor's SDK (a293485)\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 169-169 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/parameters/type",
     .type = "always \"object\"; optional; in the branch `openai`",
     .text =
         "Always an object.\n"
         "Source: confirmed by an early form of the vendor's SDK (a293485)\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/parameters/properties",
     .type = "a JSON object; required; in the branch `openai`",
     .text =
         "The parameters: names to schemas.\n"
         "Source: confirmed by an early form of the vendor's SDK (a293485)\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/parameters/required",
     .type = "list of string; optional; in the branch `openai`",
     .text =
         "The names of those that must be there.\n"
         "Source: confirmed by an early form of the vendor's SDK (a293485)\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/language_model/tools/*/function/parameters/required/*",
     .type = "string; in the branch `openai`",
     .text = ""},
    {.pointer = "/agent_config/language_model/tools/*/type",
     .type = "always \"function\"; optional; in the branch `openai`",
     .text =
         "What kind of tool. Whether it may be left out is unknown, so the library always sends it.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 170-171 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/max_duration_seconds",
     .type = "integer; optional; may be null",
     .text =
         "The longest that the conversation lasts. Null is no limit; left out is ten minutes.\n"
         "Default: 600\n"
         "Example: 600\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the prose says what null means; the marks of the page are lost\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 172-172 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/metadata",
     .type = "map from names to string; optional; may be null",
     .text =
         "Anything to keep with the agent: names to texts.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Source of type: confirmed by the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 173-173 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/metadata/*",
     .type = "string",
     .text = ""},
    {.pointer = "/agent_config/prompt",
     .type = "string; optional; may be null",
     .text =
         "What the agent is told to do.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 174-174 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/transcriber",
     .type = "either deepgram (object); optional; may be null",
     .text =
         "What the agent hears with.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/transcriber/provider",
     .type = "always \"deepgram\"; required; in the branch `deepgram`",
     .text =
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page lists required members first; this one stands before a member that "
         "would precede it otherwise\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 175-176 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/transcriber/credential_id",
     .type = "string; optional; may be null; secret; in the branch `deepgram`",
     .text =
         "Your own credential at the provider. Null or left out: its cost becomes part of the conversation's.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the prose says what null means; the marks of the page are lost\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 177-177 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/transcriber/keywords",
     .type = "list of string; optional; may be null; in the branch `deepgram`",
     .text =
         "Words to listen for, such as names of products and companies.\n"
         "Default: an empty list\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of default: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 178-178 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/transcriber/keywords/*",
     .type = "string; in the branch `deepgram`",
     .text = ""},
    {.pointer = "/agent_config/transcriber/language",
     .type =
         "string, such as \"en\", \"fr\", \"es\", \"de\", \"it\", \"nl\", \"pt\", \"ru\", \"ja\", \"cs\", \"da\", "
         "\"el\", \"hi\", \"id\", \"ko\", \"no\", \"pl\", \"sv\", \"tr\" or \"uk\"; optional; in the branch "
         "`deepgram`",
     .text =
         "The language that is spoken.\n"
         "Example: \"en\"\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 179-199 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/transcriber/model",
     .type =
         "string, such as \"nova-2\", \"nova-2-general\", \"nova-2-meeting\", \"nova-2-phonecall\", "
         "\"nova-2-finance\", \"nova-2-voicemail\", \"nova-2-medical\", \"nova-2-drivethru\", \"nova-2-automotive\" "
         "or \"nova-2-conversationalai\"; optional; in the branch `deepgram`",
     .text =
         "Which model.\n"
         "Example: \"nova-2\"\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 200-210 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice",
     .type = "either playht (object); optional; may be null",
     .text =
         "What the agent speaks with.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/voice/provider",
     .type = "always \"playht\"; required; in the branch `playht`",
     .text =
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page lists required members first; this one stands before a member that "
         "would precede it otherwise\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 211-212 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice/credential_id",
     .type = "string; optional; may be null; secret; in the branch `playht`",
     .text =
         "Your own credential at the provider. Null or left out: its cost becomes part of the conversation's.\n"
         "Source: confirmed by the samples in other published forms of the page; the SDK is older\n"
         "Source of nullable: inferred: the prose says what null means; the marks of the page are lost\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 213-213 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice/model",
     .type =
         "string, such as \"susan\", \"william\", \"phoebe\", \"arthur\", \"ayla\", \"dylan\", \"madelyn\", "
         "\"oliver\" or \"sophia\"; optional; in the branch `playht`",
     .text =
         "Which voice.\n"
         "Example: \"susan\"\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 214-223 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice/speed",
     .type = "number, 0 to 5; optional; may be null; in the branch `playht`",
     .text =
         "How fast it speaks: above 0, up to 5. The SDK allows 0, so that only warns.\n"
         "Default: 1\n"
         "Advised: above 0\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of default: confirmed by the samples in other published forms of the page, and the vendor's SDK "
         "0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Source of range: inferred: the page prints < where the SDK says at most and at least, and where the prose "
         "and defaults include them\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 224-225 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice/style_guidance",
     .type = "number, 1 to 30; optional; may be null; in the branch `playht`",
     .text =
         "How strong the emotion is: lower is less, higher is very emotional.\n"
         "Example: 15.5\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Source of range: inferred: the page prints < where the SDK says at most and at least, and where the prose "
         "and defaults include them\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 226-227 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice/temperature",
     .type = "number, 0 to 2; optional; may be null; in the branch `playht`",
     .text =
         "How much it varies. Null or left out: the model's own.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of range: inferred: the page prints < where the SDK says at most and at least, and where the prose "
         "and defaults include them\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 228-229 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/voice/text_guidance",
     .type = "number, 1 to 2; optional; may be null; in the branch `playht`",
     .text =
         "How closely the speech keeps to the text.\n"
         "Example: 1.5\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Source of range: inferred: the page prints < where the SDK says at most and at least, and where the prose "
         "and defaults include them\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 230-231 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/webhooks",
     .type = "list of object; optional; may be null",
     .text =
         "Who is told of events of the conversation.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 232-232 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/webhooks/*",
     .type = "object",
     .text = ""},
    {.pointer = "/agent_config/webhooks/*/method",
     .type = "string, one of \"GET\" or \"POST\"; required",
     .text =
         "How it is called.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 233-235 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/webhooks/*/url",
     .type = "string; required",
     .text =
         "Where requests go.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 236-236 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/webhooks/*/events",
     .type =
         "list of string, one of \"phone_call:connection_requested\", \"phone_call:rejected\", "
         "\"phone_call:accepted\", \"function_call:triggered\", \"conversation:started\", \"conversation:ended\", "
         "\"conversation:duration\", \"speech:started\", \"speech:ended\", \"message:sent\" or "
         "\"message:generated\"; optional",
     .text =
         "Of which events. Required in the SDK, not by the page's order.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page lists it after the required members, the SDK requires it\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 237-247 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_config/webhooks/*/events/*",
     .type =
         "string, one of \"phone_call:connection_requested\", \"phone_call:rejected\", \"phone_call:accepted\", "
         "\"function_call:triggered\", \"conversation:started\", \"conversation:ended\", \"conversation:duration\", "
         "\"speech:started\", \"speech:ended\", \"message:sent\" or \"message:generated\"",
     .text = ""},
    {.pointer = "/agent_config/webhooks/*/filter",
     .type = "string; optional; may be null",
     .text =
         "A condition on the events. The page has no line for it.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/webhooks/*/headers",
     .type = "map from names to string; optional; may be null; secret",
     .text =
         "Headers that are sent along, which may be credentials. The page has no line for it.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: the marks of the page are lost; optional in the SDK, and no source forbids "
         "null\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/agent_config/webhooks/*/headers/*",
     .type = "string",
     .text = ""},
    {.pointer = "/id",
     .type = "string; required",
     .text =
         "The conversation's ID.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 248-248 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/status",
     .type = "string, one of \"started\", \"ended\" or \"queued\"; required",
     .text =
         "How far the conversation is.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 249-252 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/type",
     .type = "string, one of \"inbound_phone_call\", \"outbound_phone_call\" or \"web_call\"; required",
     .text =
         "What kind of conversation it is.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 253-256 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/uri",
     .type = "string; required",
     .text =
         "The conversation's URI.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 257-257 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/agent_id",
     .type = "string; optional; may be null",
     .text =
         "The stored agent, or null when there was none.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 258-258 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown",
     .type = "object; optional; may be null",
     .text =
         "What it cost.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: a call that was just created has none yet\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 259-259 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/agent",
     .type = "object; required",
     .text =
         "The agent.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 260-260 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/agent/cost",
     .type = "number; optional",
     .text =
         "The cost.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack "
         "it\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/cost_breakdown/agent/provider",
     .type = "string, one of \"voiceos\"; optional",
     .text =
         "Who provided it.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack "
         "it\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/cost_breakdown/agent/seconds",
     .type = "number; optional",
     .text =
         "How long it was used.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack "
         "it\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/cost_breakdown/language_model",
     .type = "object; required",
     .text =
         "The language model.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 261-261 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/language_model/cost",
     .type = "number; required",
     .text =
         "The cost, in US dollars.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 262-262 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/language_model/input_tokens",
     .type = "integer; required",
     .text =
         "Tokens that went in.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 263-263 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/language_model/output_tokens",
     .type = "integer; required",
     .text =
         "Tokens that came out.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 264-264 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/language_model/provider",
     .type = "string, one of \"openai\" or \"google\"; required",
     .text =
         "Who provided it.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 265-267 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/total",
     .type = "number; required",
     .text =
         "Everything, in US dollars.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 268-268 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/transcriber",
     .type = "object; required",
     .text =
         "The transcriber.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 269-269 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/transcriber/cost",
     .type = "number; required",
     .text =
         "The cost, in US dollars.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 270-270 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/transcriber/provider",
     .type = "string, one of \"deepgram\" or \"azure\"; required",
     .text =
         "Who provided it.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 271-273 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/transcriber/seconds",
     .type = "number; required",
     .text =
         "How long it was used.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 274-274 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/voice",
     .type = "object; required",
     .text =
         "The voice.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 275-275 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/voice/characters",
     .type = "integer; required",
     .text =
         "How much was spoken.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 276-276 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/voice/cost",
     .type = "number; required",
     .text =
         "The cost, in US dollars.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 277-277 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/voice/provider",
     .type = "string, one of \"azure\", \"elevenlabs\", \"rimeai\", \"deepgram\" or \"playht\"; required",
     .text =
         "Who provided it.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 278-283 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/telephony",
     .type = "object; optional; may be null",
     .text =
         "The phone line, or null for a conversation over the web.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 284-284 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/telephony/cost",
     .type = "number; required",
     .text =
         "The cost; 0 for an imported number.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 285-285 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/telephony/provider",
     .type = "string, one of \"twilio\"; required",
     .text =
         "Whose number it is.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 286-287 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/cost_breakdown/telephony/seconds",
     .type = "number; required",
     .text =
         "How long it was used.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 288-288 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/ended_at",
     .type = "string, a date and time (RFC 3339); optional; may be null",
     .text =
         "When it ended, or null while it has not.\n"
         "Example: \"2023-11-07T05:31:56Z\"\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 289-289 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/ended_reason",
     .type = "string, one of \"agent_ended\", \"user_ended\" or \"unknown\"; optional; may be null",
     .text =
         "Why it ended.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: a call that was just created has none yet\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 290-293 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/messages",
     .type = "list of object; optional; may be null",
     .text =
         "What was said.\n"
         "Default: an empty list\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: a call that was just created has none yet\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/messages/*",
     .type = "object",
     .text = ""},
    {.pointer = "/messages/*/content",
     .type = "string; optional",
     .text =
         "The words.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack "
         "it\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/messages/*/role",
     .type = "string, one of \"agent\" or \"user\"; optional",
     .text =
         "Whose they are.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack "
         "it\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/phone_call",
     .type = "object; optional; may be null",
     .text =
         "The phone call, or null for a conversation over the web.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 294-294 of voiceos-create-phone-call.txt\n"},
    {.pointer = "/phone_call/from_number",
     .type = "string; optional",
     .text =
         "The calling number.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack "
         "it\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/phone_call/provider",
     .type = "string, one of \"twilio\"; optional",
     .text =
         "Whose line it is.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack "
         "it\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/phone_call/to_number",
     .type = "string; optional",
     .text =
         "The called number.\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of required: inferred: the page has no line for it; the SDK says required, a reply may still lack "
         "it\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"},
    {.pointer = "/started_at",
     .type = "string, a date and time (RFC 3339); optional; may be null",
     .text =
         "When it started.\n"
         "Example: \"2023-11-07T05:31:56Z\"\n"
         "Source: confirmed by the samples in other published forms of the page, and the vendor's SDK 0.8.0\n"
         "Source of nullable: inferred: a call that was just created has none yet\n"
         "Page: https://docs.voiceos.io/api-reference/conversations/create-phone-call\n"
         "Lines: 295-295 of voiceos-create-phone-call.txt\n"},
    {.pointer = NULL},
};

static const char example_request[] =
    "{\"from_number\":\"+14155550100\",\"to_number\":\"+14155550132\",\"agent_id\":\"agent_1\","
    "\"agent_config\":{\"initial_message\":\"Hello, this is the clinic.\",\"prompt\":\"Remind the patient of the "
    "appointment tomorrow.\",\"voice\":{\"provider\":\"playht\",\"credential_id\":\"credential_1\","
    "\"model\":\"susan\",\"speed\":1,\"temperature\":1,\"text_guidance\":1.5,\"style_guidance\":15.5},"
    "\"language_model\":{\"provider\":\"openai\",\"credential_id\":\"credential_2\",\"model\":\"gpt-3.5-turbo\","
    "\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"book_appointment\",\"description\":\"Books an "
    "appointment.\",\"parameters\":{\"type\":\"object\",\"properties\":{},\"required\":[\"day\"]}}}],"
    "\"temperature\":0,\"max_tokens\":300},\"transcriber\":{\"provider\":\"deepgram\","
    "\"credential_id\":\"credential_3\",\"model\":\"nova-2\",\"language\":\"en\",\"keywords\":[]},"
    "\"max_duration_seconds\":600,\"webhooks\":[{\"events\":[\"phone_call:connection_requested\"],"
    "\"filter\":\"true\",\"url\":\"https://example.com/hook\",\"method\":\"GET\",\"headers\":{}}],"
    "\"hooks\":[{\"events\":[\"phone_call:connection_requested\"],\"filter\":\"true\","
    "\"instructions\":[{\"instruction\":\"hang_up\"}]}],\"metadata\":{}}}";

static const char example_reply[] =
    "{\"uri\":\"/conversations/conversation_1\",\"type\":\"inbound_phone_call\",\"account_id\":\"account_1\","
    "\"status\":\"started\",\"started_at\":\"2023-11-07T05:31:56Z\",\"ended_at\":\"2023-11-07T05:31:56Z\","
    "\"agent_config\":{\"initial_message\":\"Hello, this is the clinic.\",\"prompt\":\"Remind the patient of the "
    "appointment tomorrow.\",\"voice\":{\"provider\":\"playht\",\"credential_id\":\"credential_1\","
    "\"model\":\"susan\",\"speed\":1,\"temperature\":1,\"text_guidance\":1.5,\"style_guidance\":15.5},"
    "\"language_model\":{\"provider\":\"openai\",\"credential_id\":\"credential_2\",\"model\":\"gpt-3.5-turbo\","
    "\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"book_appointment\",\"description\":\"Books an "
    "appointment.\",\"parameters\":{\"type\":\"object\",\"properties\":{},\"required\":[\"day\"]}}}],"
    "\"temperature\":0,\"max_tokens\":300},\"transcriber\":{\"provider\":\"deepgram\","
    "\"credential_id\":\"credential_3\",\"model\":\"nova-2\",\"language\":\"en\",\"keywords\":[]},"
    "\"max_duration_seconds\":600,\"webhooks\":[{\"events\":[\"phone_call:connection_requested\"],"
    "\"filter\":\"true\",\"url\":\"https://example.com/hook\",\"method\":\"GET\",\"headers\":{}}],"
    "\"hooks\":[{\"events\":[\"phone_call:connection_requested\"],\"filter\":\"true\","
    "\"instructions\":[{\"instruction\":\"hang_up\"}]}],\"metadata\":{}},\"agent_id\":\"agent_1\",\"messages\":[],"
    "\"phone_call\":{\"provider\":\"twilio\",\"to_number\":\"+14155550132\",\"from_number\":\"+14155550100\"},"
    "\"ended_reason\":\"agent_ended\",\"cost_breakdown\":{\"total\":123,\"voice\":{\"provider\":\"azure\","
    "\"cost\":123,\"characters\":123},\"transcriber\":{\"provider\":\"deepgram\",\"cost\":123,\"seconds\":123},"
    "\"language_model\":{\"provider\":\"openai\",\"cost\":123,\"input_tokens\":123,\"output_tokens\":123},"
    "\"telephony\":{\"provider\":\"twilio\",\"cost\":123,\"seconds\":123},\"agent\":{\"provider\":\"voiceos\","
    "\"cost\":123,\"seconds\":123}},\"id\":\"conversation_1\"}";

const struct od_operation_docs od_voiceos_create_phone_call_docs = {
    .operation = &od_voiceos_create_phone_call_operation,
    .request = request_docs,
    .reply = reply_docs,
    .example_request = example_request,
    .example_reply = example_reply,
};
