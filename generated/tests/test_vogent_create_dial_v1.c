/* vogent.create_dial_v1: what its page says, as tests. Generated; do not edit. */
#include "conformance.h"

#include <outdial/vogent_create_dial_v1.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

enum { SMALLEST, FULLEST };

/* ---- request --------------------------------------------------------------------------------------------- */

static const char *const smallest_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+11234567890\",",
    "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\"}",
    NULL,
};

static const struct od_vogent_create_dial_v1_request fullest_request_struct = {
    .call_agent_id = {"61ccefdf-ea02-4f49-811b-1241f8e20d26", 36},
    .webhook_url = {.is = OD_VALUE, .v = {"https://test.com/webhook", 24}},
    .browser_call = {.is = OD_VALUE, .v = false},
    .to_number = {.is = OD_VALUE, .v = {"+11234567890", 12}},
    .from_number_id = {.is = OD_VALUE, .v = {"1caec78c-4bba-477d-82cf-bcfce2b73856", 36}},
    .ai_voice_id = {.is = OD_VALUE, .v = {"61ccefdf-ea02-4f49-811b-1241f8e20d26", 36}},
    .versioned_model_id = {.is = OD_VALUE, .v = {"61ccefdf-ea02-4f49-811b-1241f8e20d26", 36}},
    .timeout_minutes = {.is = OD_VALUE, .v = 10},
    .call_agent_input = {.is = OD_VALUE, .v = {.text = "{\"any\":[\"JSON\",1.5,null]}", .len = 25}},
};

static const char *const fullest_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"webhookUrl\":\"https://test.com/webhook\",",
    "\"browserCall\":false,\"toNumber\":\"+11234567890\",",
    "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\",",
    "\"aiVoiceId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"versionedModelId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"timeoutMinutes\":10,",
    "\"callAgentInput\":{\"any\":[\"JSON\",1.5,null]}}",
    NULL,
};

static const char *const example_1_request[] = {
    "{\"webhookUrl\":\"https://test.com/webhook\",\"browserCall\":false,\"toNumber\":\"+11234567890\",",
    "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\",",
    "\"aiVoiceId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"versionedModelId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"timeoutMinutes\":10,\"callAgentInput\":{}}",
    NULL,
};

static const char *const example_2_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+14155550132\",",
    "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\"}",
    NULL,
};

static const char *const example_3_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":true}",
    NULL,
};

static const char *const example_4_request[] = {
    "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\"}",
    NULL,
};

static const struct document request_documents[] = {
    {"the smallest", smallest_request, NULL, NULL, true, NULL},
    {"the fullest", fullest_request, NULL, NULL, true, &fullest_request_struct},
    {"example: the page's sample", example_1_request, NULL, NULL, false, NULL},
    {"example: the smallest phone dial", example_2_request, NULL, NULL, false, NULL},
    {"example: the smallest browser dial", example_3_request, NULL, NULL, false, NULL},
    {"example: a phone dial without numbers", example_4_request, "condition /toNumber\tcondition /fromNumberId", NULL,
     false, NULL},
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
    {FULLEST, "", "breaks the rule: a phone dial needs the ID of a number to call from",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+11234567890\"}",
     "condition /fromNumberId", NULL, 0},
    {FULLEST, "", "breaks the rule: a phone dial needs the ID of a number to call from",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":false}",
     "condition /fromNumberId\tcondition /toNumber", NULL, 0},
    {FULLEST, "", "obeys the rule: a phone dial needs the ID of a number to call from",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+11234567890\","
     "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\"}", NULL, NULL, 0},
    {FULLEST, "", "obeys the rule: a phone dial needs the ID of a number to call from",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":false,"
     "\"fromNumberId\":\"1caec78c-4bba-477d-82cf-bcfce2b73856\"}", "condition /toNumber", NULL, 0},
    {FULLEST, "", "is no case for the rule: a phone dial needs the ID of a number to call from",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"browserCall\":true}", NULL, NULL, 0},
    {FULLEST, "", "tests a value of another type in the rule: a phone dial needs the ID of a number to call from",
     "{\"callAgentId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"toNumber\":\"+11234567890\","
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
    {FULLEST, "/fromNumberId", "is missing", NULL, "condition", NULL, 0},
    {FULLEST, "/fromNumberId", "in its place", "null", "condition", NULL, 0},
    {FULLEST, "/fromNumberId", "is of another type", "true\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/fromNumberId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/aiVoiceId", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/aiVoiceId", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/aiVoiceId", "is of another type", "true\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/aiVoiceId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
    {FULLEST, "/versionedModelId", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/versionedModelId", "is of another type", "null\ttrue\t10\t[]\t{}", "type", NULL, 0},
    {FULLEST, "/versionedModelId", "is any text",
     "\"\"\t\"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\"\t\"\303\251\342\202\254\360\237\230\200\"", NULL, NULL,
     0},
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
    {FULLEST, "/callAgentInput", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/callAgentInput", "in its place", "null", NULL, NULL, 0},
    {FULLEST, "/callAgentInput", "is of another type", "true\t10\t\"text\"\t[]", "type", NULL, 0},
    {FULLEST, "/callAgentInput", "is any object",
     "{}\t{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, NULL, FACT_VERBATIM},
    {FULLEST, "/callAgentInput", "has a name twice", "{\"a\":1,\"b\":2,\"\\u0061\":3}",
     "duplicate_member /callAgentInput/a", NULL, 0},
};

static const struct documented request_documented[] = {
    {"/callAgentId", "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\""},
    {"/webhookUrl", "Example: \"https://test.com/webhook\""},
    {"/browserCall", "Default: a phone dial"},
    {"/browserCall", "Example: false"},
    {"/toNumber", "Example: \"+11234567890\""},
    {"/fromNumberId", "Example: \"1caec78c-4bba-477d-82cf-bcfce2b73856\""},
    {"/aiVoiceId", "Default: the agent's own voice"},
    {"/aiVoiceId", "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\""},
    {"/versionedModelId", "Default: the agent's own version"},
    {"/versionedModelId", "Example: \"61ccefdf-ea02-4f49-811b-1241f8e20d26\""},
    {"/timeoutMinutes", "Default: no limit"},
    {"/timeoutMinutes", "Example: 10"},
    {"/callAgentInput", "Example: {}"},
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
    "\"aiVoiceId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",",
    "\"versionedModelId\":\"61ccefdf-ea02-4f49-811b-1241f8e20d26\",\"timeoutMinutes\":10,",
    "\"callAgentInput\":{\"any\":[\"JSON\",1.5,null]}}",
    NULL,
};


/* ---- the typed functions --------------------------------------------------------------------------------- */

static enum od_status validate(const void *request, struct od_report *report)
{
  return od_vogent_create_dial_v1_validate(request, report);
}

static enum od_status encode(const void *request, struct od_buffer *out, struct od_report *report)
{
  return od_vogent_create_dial_v1_encode(request, out, report);
}

static enum od_status decode(struct od_arena *arena, const char *text, size_t len, const void **out,
                             struct od_report *report)
{
  const struct od_vogent_create_dial_v1_request *value = NULL;
  const enum od_status status = od_vogent_create_dial_v1_decode(arena, text, len, &value, report);
  *out = value;
  return status;
}

static enum od_status decode_reply(struct od_arena *arena, const char *text, size_t len, const void **out,
                                   struct od_report *report)
{
  const struct od_vogent_create_dial_reply *value = NULL;
  const enum od_status status = od_vogent_create_dial_v1_decode_reply(arena, text, len, &value, report);
  *out = value;
  return status;
}

static enum od_outcome send(struct od_client *client, const void *request, struct od_reply *reply, const void **out)
{
  const struct od_vogent_create_dial_reply *value = NULL;
  const enum od_outcome outcome = od_vogent_create_dial_v1(client, request, reply, &value);
  *out = value;
  return outcome;
}

int main(void)
{
  static const struct conformance conformance = {
      .operation = &od_vogent_create_dial_v1_operation,
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
      .failures = NULL,
      .n_failures = 0,
      .validate = validate,
      .encode = encode,
      .decode = decode,
      .decode_reply = decode_reply,
      .send = send,
  };
  return conformance_run(&conformance);
}
