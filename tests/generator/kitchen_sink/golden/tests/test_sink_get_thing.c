/* sink.get_thing: what its page says, as tests. Generated; do not edit. */
#include "../../tests/support/conformance.h"

#include <outdial/sink_get_thing.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

enum { SMALLEST, FULLEST, VARIANT_1 };

/* ---- request --------------------------------------------------------------------------------------------- */

static const char *const smallest_request[] = {
    "{\"thing-id\":\"a/b\",\"number\":-9223372036854775807}",
    NULL,
};

static const struct od_sink_get_thing_request fullest_request_struct = {
    .thing_id = {"a/b", 3},
    .number = INT64_C(-9223372036854775807),
};

static const char *const fullest_request[] = {
    "{\"thing-id\":\"a/b\",\"number\":-9223372036854775807}",
    NULL,
};

static const char *const example_1_request[] = {
    "{\"thing-id\":\"a/b\",\"number\":1}",
    NULL,
};

static const char *const example_2_request[] = {
    "{\"number\":1}",
    NULL,
};

static const struct document request_documents[] = {
    {"the smallest", smallest_request, NULL, NULL, true, NULL},
    {"the fullest", fullest_request, NULL, NULL, true, &fullest_request_struct},
    {"example: a thing", example_1_request, NULL, "condition /class", false, NULL},
    {"example: a mistake", example_2_request, "required /thing-id", NULL, false, NULL},
};

static const struct fact request_facts[] = {
    {FULLEST, "", "is of another type", "null | true | 10 | \"text\" | []", "type", NULL, 0},
    {FULLEST, "/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", "unknown_member", NULL, 0},
    {FULLEST, "/unheard_of", "is unknown, which is allowed",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, "unknown_member",
     FACT_VERBATIM | FACT_ALLOW_UNKNOWN},
    {FULLEST, "", "has a name twice", "{\"thing-id\":\"a/b\",\"thing-id\":\"a/b\"}", "duplicate_member /thing-id",
     NULL, 0},
    {FULLEST, "/thing-id", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/thing-id", "is of another type", "null | true | 10 | [] | {}", "type", NULL, 0},
    {FULLEST, "/thing-id", "is too short", "\"\"", "length", NULL, 0},
    {FULLEST, "/thing-id", "is as short as can be", "\"\303\251\"", NULL, NULL, 0},
    {FULLEST, "/number", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/number", "is of another type", "null | true | \"text\" | [] | {}", "type", NULL, 0},
    {FULLEST, "/number", "is at the minimum", "-9223372036854775807", NULL, NULL, 0},
    {FULLEST, "/number", "is below the minimum", "-9223372036854775808", "minimum", NULL, 0},
    {FULLEST, "/number", "is a whole number, however written",
     "-9223372036854775807.0 | -9223372036854775807e0 | -92233720368547758070e-1", "minimum", NULL, 0},
    {FULLEST, "/number", "is the first or last of 64 bits", "-9223372036854775808", "minimum", NULL, 0},
    {FULLEST, "/number", "is the first or last of 64 bits", "9223372036854775807", NULL, NULL, 0},
    {FULLEST, "/number", "is beyond 64 bits", "-9223372036854775809 | 9223372036854775808 | 1e19", "type", NULL, 0},
    {FULLEST, "/number", "is no whole number", "1.5 | 1e-1", "type", NULL, 0},
};

/* ---- reply ----------------------------------------------------------------------------------------------- */

static const char *const smallest_reply[] = {
    "{\"secretWord\":\"text\",\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"when\":\"2024-01-31T12:00:00Z\"}",
    NULL,
};

static const struct od_sink_thing fullest_reply_struct = {
    .secret_word = {"text", 4},
    .kind = {.is = OD_VALUE, .v = OD_SINK_COLOUR_RED},
    .phone = {.is = OD_VALUE, .v = {"+11234567890", 12}},
    .id = {.is = OD_VALUE, .v = {"3c90c3cc-0d44-4b50-8888-8dd25736052a", 36}},
    .when = {.is = OD_VALUE, .v = {"2024-01-31T12:00:00Z", 20}},
    .when_utc = {.is = OD_VALUE, .v = {"2024-01-31T12:00:00Z", 20}},
    .link = {.is = OD_VALUE, .v = {"https://example.com/", 20}},
    .code = {.is = OD_VALUE, .v = {"textxxxxxxxxxxxxxxxxxxxx", 24}},
    .volume = {.is = OD_VALUE, .v = 1},
    .speed = {.is = OD_VALUE, .v = 1.0},
    .count = {.is = OD_VALUE, .v = 1},
    .note = {.is = OD_VALUE, .v = {"text", 4}},
};

static const char *const fullest_reply[] = {
    "{\"secretWord\":\"text\",\"kind\":\"red\",\"phone\":\"+11234567890\",",
    "\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"when\":\"2024-01-31T12:00:00Z\",",
    "\"when_utc\":\"2024-01-31T12:00:00Z\",\"link\":\"https://example.com/\",",
    "\"code\":\"textxxxxxxxxxxxxxxxxxxxx\",\"volume\":1,\"speed\":1,\"count\":1,\"note?\?!\":\"text\"}",
    NULL,
};

static const struct od_sink_thing variant_1_reply_struct = {
    .secret_word = {"text", 4},
    .class_name = {.is = OD_VALUE, .v = {"text", 4}},
    .old = {.is = OD_VALUE, .v = true},
    .when = {.is = OD_VALUE, .v = {"2024-01-31T12:00:00Z", 20}},
    .count = {.is = OD_VALUE, .v = 1},
};

static const char *const variant_1_reply[] = {
    "{\"secretWord\":\"text\",\"class\":\"text\",\"old\":true,\"when\":\"2024-01-31T12:00:00Z\",\"count\":1}",
    NULL,
};

static const char *const example_1_reply[] = {
    "{\"secretWord\":\"x\",\"kind\":\"red\",\"speed\":1.50,\"phone\":\"+11234567890\",\"count\":5,\"id\":null}",
    NULL,
};

static const struct document reply_documents[] = {
    {"the smallest", smallest_reply, NULL, NULL, true, NULL},
    {"the fullest", fullest_reply, NULL, NULL, true, &fullest_reply_struct},
    {"variant 1", variant_1_reply, NULL, NULL, true, &variant_1_reply_struct},
    {"example: a thing", example_1_reply, NULL, NULL, false, NULL},
};

static const struct fact reply_facts[] = {
    {FULLEST, "", "is of another type", "null | true | 10 | \"text\" | []", "type", NULL, 0},
    {FULLEST, "/unheard_of", "is unknown",
     "{\"b\":[1.50,-0.0,12345678901234567890,\"\\u00e9\\/\"],\"a\":{\"\":null}}", NULL, NULL, FACT_VERBATIM},
    {FULLEST, "", "has a name twice", "{\"volume\":1,\"volume\":1}", "duplicate_member /volume", NULL, 0},
    {FULLEST, "/secretWord", "is missing", NULL, "required", NULL, 0},
    {FULLEST, "/secretWord", "is of another type", "null | true | 10 | [] | {}", "type", NULL, 0},
    {FULLEST, "/secretWord", "is any text",
     "\"\" | \"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\" | \"\303\251\342\202\254\360\237\230\200\"", NULL,
     NULL, 0},
    {VARIANT_1, "/class", "is missing", NULL, NULL, NULL, 0},
    {VARIANT_1, "/class", "is of another type", "null", NULL, NULL, 0},
    {VARIANT_1, "/class", "is of another type", "true | 10 | [] | {}", NULL, "type", 0},
    {VARIANT_1, "/class", "is any text",
     "\"\" | \"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\" | \"\303\251\342\202\254\360\237\230\200\"", NULL,
     NULL, 0},
    {FULLEST, "/kind", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/kind", "is of another type", "null", NULL, NULL, 0},
    {FULLEST, "/kind", "is of another type", "true | 10 | [] | {}", NULL, "type", 0},
    {FULLEST, "/kind", "is a listed text", "\"red\" | \"green\" | \"light-blue\" | \"\"", NULL, NULL, 0},
    {FULLEST, "/kind", "is no listed text", "\"unheard of\" | \"RED\" | \"re\" | \"red \"", NULL, NULL, FACT_VERBATIM},
    {VARIANT_1, "/old", "is missing", NULL, NULL, NULL, 0},
    {VARIANT_1, "/old", "is of another type", "null", NULL, NULL, 0},
    {VARIANT_1, "/old", "is of another type", "10 | \"text\" | [] | {}", NULL, "type", 0},
    {VARIANT_1, "/old", "is either", "true | false", NULL, NULL, 0},
    {FULLEST, "/phone", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/phone", "is of another type", "null", NULL, NULL, 0},
    {FULLEST, "/phone", "is of another type", "true | 10 | [] | {}", NULL, "type", 0},
    {FULLEST, "/phone", "is of the format", "\"+12\" | \"+14155550123\" | \"+123456789012345\"", NULL, NULL, 0},
    {FULLEST, "/phone", "is not of the format", "\"14155550123\" | \"+1 415 555 0123\" | \"+1234567890123456\"", NULL,
     NULL, 0},
    {FULLEST, "/id", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/id", "is of another type", "null", NULL, NULL, 0},
    {FULLEST, "/id", "is of another type", "true | 10 | [] | {}", NULL, "type", 0},
    {FULLEST, "/id", "is of the format",
     "\"3c90c3cc-0d44-4b50-8888-8dd25736052a\" | \"3C90C3CC-0D44-4B50-8888-8DD25736052A\"", NULL, NULL, 0},
    {FULLEST, "/id", "is not of the format",
     "\"\" | \"3c90c3cc0d444b5088888dd25736052a\" | \"3c90c3cc-0d44-4b50-8888-8dd25736052g\"", NULL, NULL, 0},
    {FULLEST, "/when", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/when", "is of another type", "null", NULL, NULL, 0},
    {FULLEST, "/when", "is of another type", "true | 10 | [] | {}", NULL, "type", 0},
    {FULLEST, "/when", "is of the format", "\"2024-02-29T23:59:60Z\" | \"2024-01-31t08:30:00.125+05:30\"", NULL, NULL,
     0},
    {FULLEST, "/when", "is not of the format", "\"2024-01-31\" | \"2023-02-29T08:30:00Z\" | \"2024-01-31T08:30:00\"",
     NULL, NULL, 0},
    {FULLEST, "/when_utc", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/when_utc", "is of another type", "null", NULL, NULL, 0},
    {FULLEST, "/when_utc", "is of another type", "true | 10 | [] | {}", NULL, "type", 0},
    {FULLEST, "/when_utc", "is of the format", "\"2024-02-29T23:59:60Z\" | \"2024-01-31T08:30:00.125+00:00\"", NULL,
     NULL, 0},
    {FULLEST, "/when_utc", "is not of the format",
     "\"2024-01-31\" | \"2024-01-31T08:30:00+02:00\" | \"2024-01-31T24:00:00Z\"", NULL, NULL, 0},
    {FULLEST, "/link", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/link", "is of another type", "null", NULL, NULL, 0},
    {FULLEST, "/link", "is of another type", "true | 10 | [] | {}", NULL, "type", 0},
    {FULLEST, "/link", "is of the format", "\"https://example.com/a?b=%20#c\" | \"mailto:a@example.com\"", NULL, NULL,
     0},
    {FULLEST, "/link", "is not of the format",
     "\"example.com\" | \"https://example.com/a b\" | \"https://example.com/%2\"", NULL, NULL, 0},
    {FULLEST, "/code", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/code", "is of another type", "null", NULL, NULL, 0},
    {FULLEST, "/code", "is of another type", "true | 10 | [] | {}", NULL, "type", 0},
    {FULLEST, "/code", "is too short",
     "\"\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
     "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\"", NULL, NULL, 0},
    {FULLEST, "/code", "is as short as can be",
     "\"\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
     "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\"", NULL, NULL, 0},
    {FULLEST, "/code", "is as long as can be",
     "\"\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
     "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\"", NULL, NULL, 0},
    {FULLEST, "/code", "is too long",
     "\"\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
     "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\"", NULL,
     NULL, 0},
    {FULLEST, "/volume", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/volume", "is of another type", "null", NULL, NULL, 0},
    {FULLEST, "/volume", "is of another type", "true | \"text\" | [] | {}", NULL, "type", 0},
    {FULLEST, "/volume", "is at the minimum", "-300", NULL, NULL, 0},
    {FULLEST, "/volume", "is below the minimum", "-301", NULL, NULL, 0},
    {FULLEST, "/volume", "is at the maximum", "300", NULL, NULL, 0},
    {FULLEST, "/volume", "is above the maximum", "301", NULL, NULL, 0},
    {FULLEST, "/volume", "is at the minimum", "-100", NULL, NULL, 0},
    {FULLEST, "/volume", "is below the minimum", "-101", NULL, NULL, 0},
    {FULLEST, "/volume", "is at the maximum", "100", NULL, NULL, 0},
    {FULLEST, "/volume", "is above the maximum", "101", NULL, NULL, 0},
    {FULLEST, "/volume", "is a whole number, however written", "1.0 | 1e0 | 10e-1", NULL, NULL, 0},
    {FULLEST, "/volume", "is the first or last of 64 bits", "-9223372036854775808 | 9223372036854775807", NULL, NULL,
     0},
    {FULLEST, "/volume", "is beyond 64 bits", "-9223372036854775809 | 9223372036854775808 | 1e19", NULL, "type", 0},
    {FULLEST, "/volume", "is no whole number", "1.5 | 1e-1", NULL, "type", 0},
    {FULLEST, "/speed", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/speed", "is of another type", "null", NULL, NULL, 0},
    {FULLEST, "/speed", "is of another type", "true | \"text\" | [] | {}", NULL, "type", 0},
    {FULLEST, "/speed", "is at the maximum", "4", NULL, NULL, 0},
    {FULLEST, "/speed", "is above the maximum", "4.001", NULL, NULL, 0},
    {FULLEST, "/speed", "is just above the excluded minimum", "0.001", NULL, NULL, 0},
    {FULLEST, "/speed", "is the excluded minimum", "0", NULL, NULL, 0},
    {FULLEST, "/speed", "is just below the excluded maximum", "2.499", NULL, NULL, 0},
    {FULLEST, "/speed", "is the excluded maximum", "2.5", NULL, NULL, 0},
    {FULLEST, "/speed", "is a number, however written", "1e0 | 1 | 1.0 | 0.1e1", NULL, NULL, 0},
    {FULLEST, "/speed", "is beyond a double", "1e400 | -1e400", NULL, "type", 0},
    {FULLEST, "/count", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/count", "is of another type", "null", NULL, NULL, 0},
    {FULLEST, "/count", "is of another type", "true | \"text\" | [] | {}", NULL, "type", 0},
    {FULLEST, "/count", "is just above the excluded minimum", "1", NULL, NULL, 0},
    {FULLEST, "/count", "is the excluded minimum", "0", NULL, NULL, 0},
    {FULLEST, "/count", "is just below the excluded maximum", "9", NULL, NULL, 0},
    {FULLEST, "/count", "is the excluded maximum", "10", NULL, NULL, 0},
    {FULLEST, "/count", "is a whole number, however written", "1.0 | 1e0 | 10e-1", NULL, NULL, 0},
    {FULLEST, "/count", "is the first or last of 64 bits", "-9223372036854775808 | 9223372036854775807", NULL, NULL,
     0},
    {FULLEST, "/count", "is beyond 64 bits", "-9223372036854775809 | 9223372036854775808 | 1e19", NULL, "type", 0},
    {FULLEST, "/count", "is no whole number", "1.5 | 1e-1", NULL, "type", 0},
    {FULLEST, "/note?\?!", "is missing", NULL, NULL, NULL, 0},
    {FULLEST, "/note?\?!", "is of another type", "null", NULL, NULL, 0},
    {FULLEST, "/note?\?!", "is of another type", "true | 10 | [] | {}", NULL, "type", 0},
    {FULLEST, "/note?\?!", "is any text",
     "\"\" | \"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\" | \"\303\251\342\202\254\360\237\230\200\"", NULL,
     NULL, 0},
};

static const struct fact reply_strict_facts[] = {
    {FULLEST, "/secretWord", "in its place", "null", "type", NULL, 0},
    {VARIANT_1, "/class", "in its place", "null", "type", "deprecated /old", 0},
    {VARIANT_1, "/class", "is any text",
     "\"\" | \"\\u0000\\t\\\"\\\\\\/\\u00e9\\ud83d\\ude00\" | \"\303\251\342\202\254\360\237\230\200\"", NULL,
     "deprecated | deprecated /old", 0},
    {FULLEST, "/kind", "in its place", "null", "type", NULL, 0},
    {FULLEST, "/kind", "is a listed text", "\"red\" | \"green\" | \"light-blue\" | \"\"", NULL, NULL, 0},
    {FULLEST, "/kind", "is no listed text", "\"unheard of\" | \"RED\" | \"re\" | \"red \"", "enum", NULL,
     FACT_VERBATIM},
    {VARIANT_1, "/old", "in its place", "null", "condition /id | type", "deprecated /class", 0},
    {VARIANT_1, "/old", "is either", "true", NULL, "deprecated | deprecated /class", 0},
    {VARIANT_1, "/old", "is either", "false", "condition /id", "deprecated | deprecated /class", 0},
    {FULLEST, "/phone", "in its place", "null", "condition | type", NULL, 0},
    {FULLEST, "/phone", "is of the format", "\"+12\" | \"+14155550123\" | \"+123456789012345\"", NULL, NULL, 0},
    {FULLEST, "/phone", "is not of the format", "\"14155550123\" | \"+1 415 555 0123\" | \"+1234567890123456\"",
     "format", NULL, 0},
    {FULLEST, "/id", "in its place", "null", "type", NULL, 0},
    {FULLEST, "/id", "is of the format",
     "\"3c90c3cc-0d44-4b50-8888-8dd25736052a\" | \"3C90C3CC-0D44-4B50-8888-8DD25736052A\"", NULL, NULL, 0},
    {FULLEST, "/id", "is not of the format",
     "\"\" | \"3c90c3cc0d444b5088888dd25736052a\" | \"3c90c3cc-0d44-4b50-8888-8dd25736052g\"", "format", NULL, 0},
    {FULLEST, "/when", "in its place", "null", "type", NULL, 0},
    {FULLEST, "/when", "is of the format", "\"2024-02-29T23:59:60Z\" | \"2024-01-31t08:30:00.125+05:30\"", NULL, NULL,
     0},
    {FULLEST, "/when", "is not of the format", "\"2024-01-31\" | \"2023-02-29T08:30:00Z\" | \"2024-01-31T08:30:00\"",
     "format", NULL, 0},
    {FULLEST, "/when_utc", "in its place", "null", "type", NULL, 0},
    {FULLEST, "/when_utc", "is of the format", "\"2024-02-29T23:59:60Z\" | \"2024-01-31T08:30:00.125+00:00\"", NULL,
     NULL, 0},
    {FULLEST, "/when_utc", "is not of the format",
     "\"2024-01-31\" | \"2024-01-31T08:30:00+02:00\" | \"2024-01-31T24:00:00Z\"", "format", NULL, 0},
    {FULLEST, "/link", "in its place", "null", "type", NULL, 0},
    {FULLEST, "/link", "is of the format", "\"https://example.com/a?b=%20#c\" | \"mailto:a@example.com\"", NULL, NULL,
     0},
    {FULLEST, "/link", "is not of the format",
     "\"example.com\" | \"https://example.com/a b\" | \"https://example.com/%2\"", "format", NULL, 0},
    {FULLEST, "/code", "in its place", "null", "type", NULL, 0},
    {FULLEST, "/code", "is too short",
     "\"\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
     "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\"", "length", NULL, 0},
    {FULLEST, "/code", "is as short as can be",
     "\"\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
     "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\"", NULL, NULL, 0},
    {FULLEST, "/code", "is as long as can be",
     "\"\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
     "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\"", NULL, NULL, 0},
    {FULLEST, "/code", "is too long",
     "\"\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251"
     "\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\303\251\"",
     "length", NULL, 0},
    {FULLEST, "/volume", "in its place", "null", "type", NULL, 0},
    {FULLEST, "/volume", "is at the minimum", "-300", NULL, "minimum", 0},
    {FULLEST, "/volume", "is below the minimum", "-301", "minimum", "minimum", 0},
    {FULLEST, "/volume", "is at the maximum", "300", NULL, "maximum", 0},
    {FULLEST, "/volume", "is above the maximum", "301", "maximum", "maximum", 0},
    {FULLEST, "/volume", "is at the minimum", "-100", NULL, NULL, 0},
    {FULLEST, "/volume", "is below the minimum", "-101", NULL, "minimum", 0},
    {FULLEST, "/volume", "is at the maximum", "100", NULL, NULL, 0},
    {FULLEST, "/volume", "is above the maximum", "101", NULL, "maximum", 0},
    {FULLEST, "/volume", "is a whole number, however written", "1.0 | 1e0 | 10e-1", NULL, NULL, 0},
    {FULLEST, "/volume", "is the first or last of 64 bits", "-9223372036854775808", "minimum", "minimum", 0},
    {FULLEST, "/volume", "is the first or last of 64 bits", "9223372036854775807", "maximum", "maximum", 0},
    {FULLEST, "/volume", "is beyond 64 bits", "-9223372036854775809 | 9223372036854775808 | 1e19", "type", NULL, 0},
    {FULLEST, "/volume", "is no whole number", "1.5 | 1e-1", "type", NULL, 0},
    {FULLEST, "/speed", "in its place", "null", "type", NULL, 0},
    {FULLEST, "/speed", "is at the maximum", "4", NULL, "maximum", 0},
    {FULLEST, "/speed", "is above the maximum", "4.001", "maximum", "maximum", 0},
    {FULLEST, "/speed", "is just above the excluded minimum", "0.001", NULL, NULL, 0},
    {FULLEST, "/speed", "is the excluded minimum", "0", "minimum", NULL, 0},
    {FULLEST, "/speed", "is just below the excluded maximum", "2.499", NULL, NULL, 0},
    {FULLEST, "/speed", "is the excluded maximum", "2.5", NULL, "maximum", 0},
    {FULLEST, "/speed", "is a number, however written", "1e0 | 1 | 1.0 | 0.1e1", NULL, NULL, 0},
    {FULLEST, "/speed", "is beyond a double", "1e400 | -1e400", "type", NULL, 0},
    {FULLEST, "/count", "in its place", "null", "condition | type", "condition", 0},
    {FULLEST, "/count", "is just above the excluded minimum", "1", NULL, NULL, 0},
    {FULLEST, "/count", "is the excluded minimum", "0", "minimum", NULL, 0},
    {FULLEST, "/count", "is just below the excluded maximum", "9", NULL, NULL, 0},
    {FULLEST, "/count", "is the excluded maximum", "10", "maximum", NULL, 0},
    {FULLEST, "/count", "is a whole number, however written", "1.0 | 1e0 | 10e-1", NULL, NULL, 0},
    {FULLEST, "/count", "is the first or last of 64 bits", "-9223372036854775808", "minimum", NULL, 0},
    {FULLEST, "/count", "is the first or last of 64 bits", "9223372036854775807", "maximum", NULL, 0},
    {FULLEST, "/count", "is beyond 64 bits", "-9223372036854775809 | 9223372036854775808 | 1e19", "type", NULL, 0},
    {FULLEST, "/count", "is no whole number", "1.5 | 1e-1", "type", NULL, 0},
    {FULLEST, "/note?\?!", "in its place", "null", "type", NULL, 0},
};


static const struct told told[] = {
    {"request", BODY_REQUEST, 0, OD_DECODE_REQUEST, request_documents, sizeof request_documents / sizeof *request_documents,
     request_facts, sizeof request_facts / sizeof *request_facts},
    {"reply", BODY_REPLY, 0, OD_DECODE_REPLY, reply_documents, sizeof reply_documents / sizeof *reply_documents,
     reply_facts, sizeof reply_facts / sizeof *reply_facts},
    {"reply, strictly", BODY_REPLY, 0, OD_DECODE_REQUEST, reply_documents, 0,
     reply_strict_facts, sizeof reply_strict_facts / sizeof *reply_strict_facts},
};

static const char *const body[] = {
    "{}",
    NULL,
};

static const char *const example_of_the_mock[] = {
    "{\"secretWord\":\"x\",\"kind\":\"red\",\"speed\":1.50,\"phone\":\"+11234567890\",\"count\":5,\"id\":null}",
    NULL,
};

/* ---- the typed functions --------------------------------------------------------------------------------- */

static enum od_status validate(const void *request, struct od_report *report)
{
  return od_sink_get_thing_validate(request, report);
}

static enum od_status encode(const void *request, struct od_buffer *out, struct od_report *report)
{
  return od_sink_get_thing_encode(request, out, report);
}

static enum od_status decode(struct od_arena *arena, const char *text, size_t len, const void **out,
                             struct od_report *report)
{
  const struct od_sink_get_thing_request *value = NULL;
  const enum od_status status = od_sink_get_thing_decode(arena, text, len, &value, report);
  *out = value;
  return status;
}

static enum od_status decode_reply(struct od_arena *arena, const char *text, size_t len, const void **out,
                                   struct od_report *report)
{
  const struct od_sink_thing *value = NULL;
  const enum od_status status = od_sink_get_thing_decode_reply(arena, text, len, &value, report);
  *out = value;
  return status;
}

static enum od_outcome send(struct od_client *client, const void *request, struct od_reply *reply, const void **out)
{
  const struct od_sink_thing *value = NULL;
  const enum od_outcome outcome = od_sink_get_thing(client, request, reply, &value);
  *out = value;
  return outcome;
}

int main(void)
{
  static const struct conformance conformance = {
      .operation = &od_sink_get_thing_operation,
      .told = told,
      .n_told = sizeof told / sizeof *told,
      .body = body,
      .example_reply = example_of_the_mock,
      .validate = validate,
      .encode = encode,
      .decode = decode,
      .decode_reply = decode_reply,
      .send = send,
  };
  return conformance_run(&conformance);
}
