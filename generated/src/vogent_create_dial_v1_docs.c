/* vogent.create_dial_v1: documentation and examples as data. Generated; do not edit. */
#include <outdial/vogent_create_dial_v1.h>

#include "operation_docs.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_doc request_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "Whom to call, with which agent.\n"
         "Rule: Unless browserCall is true, requires toNumber: a phone dial needs a number to call.\n"
         "Rule: Unless browserCall is true, requires fromNumberId: a phone dial needs the ID of a number to call "
         "from.\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"},
    {.pointer = "/callAgentId",
     .type = "string; required",
     .text =
         "The agent's ID.\n"
         "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 28-36 of vogent-create-dial.first.txt\n"},
    {.pointer = "/webhookUrl",
     .type = "string; optional; may be null",
     .text =
         "Where the webhooks of this dial session go.\n"
         "Example: \"https://test.com/webhook\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 38-45 of vogent-create-dial.first.txt\n"},
    {.pointer = "/browserCall",
     .type = "boolean; optional; may be null",
     .text =
         "True makes it a call from a browser. Anything else is a phone dial.\n"
         "Default: a phone dial\n"
         "Example: false\n"
         "Source of default: inferred: the page requires numbers of a phone dial, and only true announces another "
         "kind\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 47-54 of vogent-create-dial.first.txt\n"},
    {.pointer = "/toNumber",
     .type = "string, in E.164 format; optional; may be null",
     .text =
         "The number to call, in E.164. A phone dial needs it.\n"
         "Example: \"+11234567890\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 56-63 of vogent-create-dial.first.txt\n"},
    {.pointer = "/fromNumberId",
     .type = "string; optional; may be null",
     .text =
         "The ID (not the digits) of the number to call from. A phone dial needs it.\n"
         "Example: \"1caec78c-4bba-477d-82cf-bcfce2b73856\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 65-72 of vogent-create-dial.first.txt\n"},
    {.pointer = "/aiVoiceId",
     .type = "string; optional; may be null",
     .text =
         "The ID of the voice on the call.\n"
         "Default: the agent's own voice\n"
         "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 74-81 of vogent-create-dial.first.txt\n"},
    {.pointer = "/versionedModelId",
     .type = "string; optional",
     .text =
         "The version of prompt and model for this call.\n"
         "Default: the agent's own version\n"
         "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 83-90 of vogent-create-dial.first.txt\n"},
    {.pointer = "/timeoutMinutes",
     .type = "integer; optional",
     .text =
         "Ends the call after so many minutes. The page recommends to set it.\n"
         "Default: no limit\n"
         "Advised: 1 or more\n"
         "Example: 10\n"
         "Source of advisory: inferred: no minimum is documented, but less than a minute of call cannot be meant\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 92-99 of vogent-create-dial.first.txt\n"},
    {.pointer = "/callAgentInput",
     .type = "a JSON object; optional; may be null",
     .text =
         "Values for the macros in the agent's prompt, under any names. Names go out as they are.\n"
         "Example: {}\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 101-104 of vogent-create-dial.first.txt\n"},
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
         "Lines: 111-119 of vogent-create-dial.first.txt\n"},
    {.pointer = "/sessionId",
     .type = "string; required",
     .text =
         "The ID of the dial's session. IDs look like UUIDs by example only.\n"
         "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 121-126 of vogent-create-dial.first.txt\n"},
    {.pointer = "/dialId",
     .type = "string; required",
     .text =
         "The ID of the dial, by which it is looked up and hung up.\n"
         "Example: \"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\"\n"
         "Page: https://docs.vogent.ai/api-reference/create-a-new-dial\n"
         "Lines: 128-133 of vogent-create-dial.first.txt\n"},
    {.pointer = NULL},
};

static const char example_request[] =
    "{\"webhookUrl\":\"https://test.com/webhook\",\"browserCall\":false,\"toNumber\":\"+11234567890\","
    "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\","
    "\"aiVoiceId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
    "\"versionedModelId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"timeoutMinutes\":10,\"callAgentInput\":{}}";

static const char example_reply[] =
    "{\"dialToken\":\"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ0ZXN0IjoidGVzdCJ9.9EQaLsDRKDVXLUVLR9JgDTjEULaT2-OMbHayQ"
    "AzgZH8\",\"sessionId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\","
    "\"dialId\":\"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\"}";

const struct od_operation_docs od_vogent_create_dial_v1_docs = {
    .operation = &od_vogent_create_dial_v1_operation,
    .request = request_docs,
    .reply = reply_docs,
    .example_request = example_request,
    .example_reply = example_reply,
};
