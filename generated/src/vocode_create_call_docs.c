/* vocode.create_call: documentation and examples as data. Generated; do not edit. */
#include <outdial/vocode_create_call.h>

#include "operation_docs.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_doc request_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "Who calls whom, with which agent.\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/from_number",
     .type = "string; required",
     .text =
         "The number to call from. No form of it is documented.\n"
         "Example: \"+14155550100\"\n"
         "Source of example: inferred: the page says <string>; this is from the range kept for examples\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"
         "Lines: 73-75 of vocode-create-call.txt\n"},
    {.pointer = "/to_number",
     .type = "string; required",
     .text =
         "The number to call. No form of it is documented.\n"
         "Example: \"+14155550132\"\n"
         "Source of example: inferred: the page says <string>; this is from the range kept for examples\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"
         "Lines: 76-78 of vocode-create-call.txt\n"},
    {.pointer = "/agent",
     .type = "either id (string, a UUID) or params (object); required",
     .text =
         "Who talks.\n"
         "Source of type: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"
         "Lines: 79-80 of vocode-create-call.txt\n"},
    {.pointer = "/agent/prompt",
     .type = "string; required; in the branch `params`",
     .text =
         "What the agent is told to do.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions",
     .type =
         "list of either id (string, a UUID), transfer_call (object), end_conversation (object) or dtmf (object); "
         "optional; in the branch `params`",
     .text =
         "What the agent can do besides talking.\n"
         "Default: []\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*",
     .type =
         "either id (string, a UUID), transfer_call (object), end_conversation (object) or dtmf (object); in the "
         "branch `params`",
     .text = ""},
    {.pointer = "/agent/actions/*/type",
     .type = "always \"action_transfer_call\"; required; in the branch `transfer_call`; in the branch `params`",
     .text =
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/config",
     .type = "object; required; in the branch `transfer_call`; in the branch `params`",
     .text =
         "Where to.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/config/phone_number",
     .type = "string; required; in the branch `transfer_call`; in the branch `params`",
     .text =
         "The number.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/type",
     .type = "always \"action_end_conversation\"; required; in the branch `end_conversation`; in the branch `params`",
     .text =
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/config",
     .type = "object; optional; in the branch `end_conversation`; in the branch `params`",
     .text =
         "Nothing to configure.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/type",
     .type = "always \"action_dtmf\"; required; in the branch `dtmf`; in the branch `params`",
     .text =
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/config",
     .type = "object; optional; in the branch `dtmf`; in the branch `params`",
     .text =
         "Nothing to configure.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice",
     .type =
         "either id (string, a UUID), azure (object), rime (object) or eleven_labs (object); required; in the branch "
         "`params`",
     .text =
         "The agent's voice.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/type",
     .type = "always \"voice_azure\"; required; in the branch `azure`; in the branch `params`",
     .text =
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/voice_name",
     .type = "string; required; in the branch `azure`; in the branch `params`",
     .text =
         "Azure's name of the voice.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/pitch",
     .type = "integer; optional; in the branch `azure`; in the branch `params`",
     .text =
         "The pitch.\n"
         "Default: 0\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/rate",
     .type = "integer; optional; in the branch `azure`; in the branch `params`",
     .text =
         "How fast it speaks.\n"
         "Default: 15\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/type",
     .type = "always \"voice_rime\"; required; in the branch `rime`; in the branch `params`",
     .text =
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/speaker",
     .type = "string; required; in the branch `rime`; in the branch `params`",
     .text =
         "Rime's name of the voice.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/type",
     .type = "always \"voice_eleven_labs\"; required; in the branch `eleven_labs`; in the branch `params`",
     .text =
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/voice_id",
     .type = "string; required; in the branch `eleven_labs`; in the branch `params`",
     .text =
         "ElevenLabs' ID of the voice.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/stability",
     .type = "number; optional; in the branch `eleven_labs`; in the branch `params`",
     .text =
         "ElevenLabs' setting; no limits are documented.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/similarity_boost",
     .type = "number; optional; in the branch `eleven_labs`; in the branch `params`",
     .text =
         "ElevenLabs' setting; no limits are documented.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/api_key",
     .type = "string; required; secret; in the branch `eleven_labs`; in the branch `params`",
     .text =
         "Your key at ElevenLabs. Later versions of the service do without.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/initial_message",
     .type = "string; optional; in the branch `params`",
     .text =
         "What the agent says first.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/webhook",
     .type = "either id (string, a UUID) or params (object); optional; in the branch `params`",
     .text =
         "Where events of the call go.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/webhook/subscriptions",
     .type =
         "list of string, one of \"event_message\", \"event_action\", \"event_phone_call_connected\", "
         "\"event_phone_call_ended\", \"event_transcript\" or \"event_recording\"; required; in the branch `params`; "
         "in the branch `params`",
     .text =
         "Which events.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/webhook/subscriptions/*",
     .type =
         "string, one of \"event_message\", \"event_action\", \"event_phone_call_connected\", "
         "\"event_phone_call_ended\", \"event_transcript\" or \"event_recording\"; in the branch `params`; in the "
         "branch `params`",
     .text = ""},
    {.pointer = "/agent/webhook/url",
     .type = "string; required; in the branch `params`; in the branch `params`",
     .text =
         "The address.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/webhook/method",
     .type = "string, one of \"GET\" or \"POST\"; optional; in the branch `params`; in the branch `params`",
     .text =
         "How it is called.\n"
         "Default: \"POST\"\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = NULL},
};

static const struct od_doc reply_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "The call.\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/id",
     .type = "string, a UUID; required",
     .text =
         "The call's ID.\n"
         "Example: \"3c90c3cc-0d44-4b50-8888-8dd25736052a\"\n"
         "Source of format: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"
         "Lines: 87-89 of vocode-create-call.txt\n"},
    {.pointer = "/user_id",
     .type = "string, a UUID; required",
     .text =
         "The ID of the user who placed it.\n"
         "Example: \"3c90c3cc-0d44-4b50-8888-8dd25736052a\"\n"
         "Source of format: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"
         "Lines: 90-92 of vocode-create-call.txt\n"},
    {.pointer = "/to_number",
     .type = "string; required",
     .text =
         "The number that is called.\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"
         "Lines: 93-95 of vocode-create-call.txt\n"},
    {.pointer = "/from_number",
     .type = "string; required",
     .text =
         "The number that calls.\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"
         "Lines: 96-98 of vocode-create-call.txt\n"},
    {.pointer = "/agent",
     .type = "object; required",
     .text =
         "Who talks. Always the whole agent, even where the request gave an ID.\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"
         "Lines: 99-101 of vocode-create-call.txt\n"},
    {.pointer = "/agent/id",
     .type = "string, a UUID; required",
     .text =
         "The agent's ID.\n"
         "Example: \"3c90c3cc-0d44-4b50-8888-8dd25736052a\"\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/user_id",
     .type = "string, a UUID; required",
     .text =
         "The ID of its user.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/prompt",
     .type = "either text (string) or details (a JSON object); required",
     .text =
         "What the agent is told to do.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Source of type: inferred: a string in the OpenAPI file of 2023-08-22, an object from that of 2023-08-26 "
         "on\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions",
     .type = "list of either transfer_call (object), end_conversation (object) or dtmf (object); required",
     .text =
         "What the agent can do besides talking.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*",
     .type = "either transfer_call (object), end_conversation (object) or dtmf (object)",
     .text = ""},
    {.pointer = "/agent/actions/*/id",
     .type = "string, a UUID; required; in the branch `transfer_call`",
     .text =
         "The action's ID.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/user_id",
     .type = "string, a UUID; required; in the branch `transfer_call`",
     .text =
         "The ID of its user.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/type",
     .type =
         "string, one of \"action_end_conversation\", \"action_dtmf\" or \"action_transfer_call\"; optional; in the "
         "branch `transfer_call`",
     .text =
         "The type.\n"
         "Default: \"action_transfer_call\"\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/config",
     .type = "object; required; in the branch `transfer_call`",
     .text =
         "Where to.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/config/phone_number",
     .type = "string; required; in the branch `transfer_call`",
     .text =
         "The number.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/id",
     .type = "string, a UUID; required; in the branch `end_conversation`",
     .text =
         "The action's ID.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/user_id",
     .type = "string, a UUID; required; in the branch `end_conversation`",
     .text =
         "The ID of its user.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/type",
     .type =
         "string, one of \"action_end_conversation\", \"action_dtmf\" or \"action_transfer_call\"; optional; in the "
         "branch `end_conversation`",
     .text =
         "The type.\n"
         "Default: \"action_end_conversation\"\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/config",
     .type = "object; optional; in the branch `end_conversation`",
     .text =
         "Nothing to configure, though the page's sample has a phone number of the transfer action's here.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/id",
     .type = "string, a UUID; required; in the branch `dtmf`",
     .text =
         "The action's ID.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/user_id",
     .type = "string, a UUID; required; in the branch `dtmf`",
     .text =
         "The ID of its user.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/type",
     .type =
         "string, one of \"action_end_conversation\", \"action_dtmf\" or \"action_transfer_call\"; optional; in the "
         "branch `dtmf`",
     .text =
         "The type.\n"
         "Default: \"action_dtmf\"\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/actions/*/config",
     .type = "object; optional; in the branch `dtmf`",
     .text =
         "Nothing to configure.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice",
     .type = "either azure (object), rime (object) or eleven_labs (object); required",
     .text =
         "The agent's voice.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/id",
     .type = "string, a UUID; required; in the branch `azure`",
     .text =
         "The voice's ID.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/user_id",
     .type = "string, a UUID; required; in the branch `azure`",
     .text =
         "The ID of its user.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/type",
     .type =
         "string, one of \"voice_base\", \"voice_azure\", \"voice_rime\" or \"voice_eleven_labs\"; optional; in the "
         "branch `azure`",
     .text =
         "The type.\n"
         "Default: \"voice_azure\"\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/voice_name",
     .type = "string; required; in the branch `azure`",
     .text =
         "Azure's name of the voice.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/pitch",
     .type = "integer; optional; in the branch `azure`",
     .text =
         "The pitch.\n"
         "Default: 0\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/rate",
     .type = "integer; optional; in the branch `azure`",
     .text =
         "How fast it speaks.\n"
         "Default: 15\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/id",
     .type = "string, a UUID; required; in the branch `rime`",
     .text =
         "The voice's ID.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/user_id",
     .type = "string, a UUID; required; in the branch `rime`",
     .text =
         "The ID of its user.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/type",
     .type =
         "string, one of \"voice_base\", \"voice_azure\", \"voice_rime\" or \"voice_eleven_labs\"; optional; in the "
         "branch `rime`",
     .text =
         "The type.\n"
         "Default: \"voice_rime\"\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/speaker",
     .type = "string; required; in the branch `rime`",
     .text =
         "Rime's name of the voice.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/id",
     .type = "string, a UUID; required; in the branch `eleven_labs`",
     .text =
         "The voice's ID.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/user_id",
     .type = "string, a UUID; required; in the branch `eleven_labs`",
     .text =
         "The ID of its user.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/type",
     .type =
         "string, one of \"voice_base\", \"voice_azure\", \"voice_rime\" or \"voice_eleven_labs\"; optional; in the "
         "branch `eleven_labs`",
     .text =
         "The type.\n"
         "Default: \"voice_eleven_labs\"\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/voice_id",
     .type = "string; required; in the branch `eleven_labs`",
     .text =
         "ElevenLabs' ID of the voice.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/stability",
     .type = "number; optional; may be null; in the branch `eleven_labs`",
     .text =
         "ElevenLabs' setting.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Source of nullable: inferred: optional in the OpenAPI file of 2023-08-22; the service writes null there, "
         "as later files spell out\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/similarity_boost",
     .type = "number; optional; may be null; in the branch `eleven_labs`",
     .text =
         "ElevenLabs' setting.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Source of nullable: inferred: optional in the OpenAPI file of 2023-08-22; the service writes null there, "
         "as later files spell out\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/voice/api_key",
     .type = "string; required; secret; in the branch `eleven_labs`",
     .text =
         "Your key at ElevenLabs.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/initial_message",
     .type = "string; optional; may be null",
     .text =
         "What the agent says first.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Source of nullable: inferred: optional in the OpenAPI file of 2023-08-22; the service writes null there, "
         "as later files spell out\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/webhook",
     .type = "object; optional; may be null",
     .text =
         "Where events of the call go.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Source of nullable: inferred: optional in the OpenAPI file of 2023-08-22; the service writes null there, "
         "as later files spell out\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/webhook/id",
     .type = "string, a UUID; required",
     .text =
         "The webhook's ID.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/webhook/user_id",
     .type = "string, a UUID; required",
     .text =
         "The ID of its user.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/webhook/subscriptions",
     .type =
         "list of string, one of \"event_message\", \"event_action\", \"event_phone_call_connected\", "
         "\"event_phone_call_ended\", \"event_transcript\" or \"event_recording\"; required",
     .text =
         "Which events.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/webhook/subscriptions/*",
     .type =
         "string, one of \"event_message\", \"event_action\", \"event_phone_call_connected\", "
         "\"event_phone_call_ended\", \"event_transcript\" or \"event_recording\"",
     .text = ""},
    {.pointer = "/agent/webhook/url",
     .type = "string; required",
     .text =
         "The address.\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/agent/webhook/method",
     .type = "string, one of \"GET\" or \"POST\"; optional",
     .text =
         "How it is called.\n"
         "Default: \"POST\"\n"
         "Source: confirmed by the vendor's OpenAPI file of 2023-08-22\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"},
    {.pointer = "/status",
     .type = "string, one of \"not_started\", \"in_progress\", \"error\" or \"ended\"; optional",
     .text =
         "How far the call is.\n"
         "Default: \"not_started\"\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"
         "Lines: 102-112 of vocode-create-call.txt\n"},
    {.pointer = "/error_message",
     .type = "string; optional; may be null",
     .text =
         "What went wrong, if anything did.\n"
         "Source of nullable: inferred: optional in the OpenAPI file of 2023-08-22; the service writes null there, "
         "as later files spell out\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"
         "Lines: 113-114 of vocode-create-call.txt\n"},
    {.pointer = "/recording_available",
     .type = "boolean; optional",
     .text =
         "Whether there is a recording.\n"
         "Default: false\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"
         "Lines: 115-117 of vocode-create-call.txt\n"},
    {.pointer = "/transcript",
     .type = "string; optional; may be null",
     .text =
         "What was said.\n"
         "Source of nullable: inferred: optional in the OpenAPI file of 2023-08-22; the service writes null there, "
         "as later files spell out\n"
         "Page: https://staging.docs.vocode.dev/api-reference/calls/create-call\n"
         "Lines: 118-119 of vocode-create-call.txt\n"},
    {.pointer = NULL},
};

static const char example_request[] =
    "{\"from_number\":\"+14155550100\",\"to_number\":\"+14155550132\","
    "\"agent\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\"}";

static const char example_reply[] =
    "{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"user_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\","
    "\"status\":\"not_started\",\"error_message\":\"<string>\",\"recording_available\":false,"
    "\"transcript\":\"<string>\",\"to_number\":\"<string>\",\"from_number\":\"<string>\","
    "\"agent\":{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"user_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\","
    "\"prompt\":\"<string>\",\"actions\":[{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\","
    "\"user_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"type\":\"action_end_conversation\","
    "\"config\":{\"phone_number\":\"<string>\"}}],\"voice\":{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\","
    "\"user_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"type\":\"voice_base\",\"voice_name\":\"<string>\","
    "\"pitch\":0,\"rate\":15},\"initial_message\":\"<string>\","
    "\"webhook\":{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\","
    "\"user_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"subscriptions\":[\"event_message\"],\"url\":\"<string>\","
    "\"method\":\"GET\"}}}";

const struct od_operation_docs od_vocode_create_call_docs = {
    .operation = &od_vocode_create_call_operation,
    .request = request_docs,
    .reply = reply_docs,
    .example_request = example_request,
    .example_reply = example_reply,
};
