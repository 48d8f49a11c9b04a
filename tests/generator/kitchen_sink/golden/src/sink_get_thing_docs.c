/* sink.get_thing: documentation and examples as data. Generated; do not edit. */
#include <outdial/sink_get_thing.h>

#include "operation_docs.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_doc request_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "Which thing.\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/thing-id",
     .type = "string, 1 or more characters; required; in the path",
     .text =
         "Its ID.\n"
         "Example: \"a/b\"\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/number",
     .type = "integer, -9223372036854775807 or more; required; in the path",
     .text =
         "Its number.\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = NULL},
};

static const struct od_doc reply_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "A thing.\n"
         "Rule: When kind is given, forbids class (a warning): a kind excludes a class.\n"
         "Rule: When kind is red, requires phone and count: red things have a number.\n"
         "Rule: Unless old is true, requires any of id or code: new things have an ID.\n"
         "Rule: Unless count is 5, requires count (a warning): five.\n"
         "Rule: Requires any of when or when_utc: something must be there.\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/secretWord",
     .type = "string; required; secret",
     .text =
         "Not for everybody.\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/class",
     .type = "string; optional; deprecated",
     .text =
         "What it was.\n"
         "Deprecated: use kind instead\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/kind",
     .type = "string, one of \"red\", \"green\", \"light-blue\" or \"\"; optional",
     .text =
         "What it is.\n"
         "Default: \"red\"\n"
         "Source: confirmed by the SDK\n"
         "Source of default: inferred: the sample\n"
         "Source of type: confirmed by the OpenAPI file\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/old",
     .type = "boolean; optional; deprecated",
     .text =
         "No longer in use.\n"
         "Default: false\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/phone",
     .type = "string, in E.164 format; optional",
     .text =
         "A number.\n"
         "Example: \"+11234567890\"\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/id",
     .type = "string, a UUID; optional",
     .text =
         "An ID.\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/when",
     .type = "string, a date and time (RFC 3339); optional",
     .text =
         "A time.\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/when_utc",
     .type = "string, a date and time in UTC (RFC 3339); optional",
     .text =
         "A time in UTC.\n"
         "Default: \"now\"\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/link",
     .type = "string, a URI; optional",
     .text =
         "An address.\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/code",
     .type = "string, exactly 24 characters; optional",
     .text =
         "A code.\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/volume",
     .type = "integer, -300 to 300; optional",
     .text =
         "How loud.\n"
         "Advised: -100 to 100\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/speed",
     .type = "number, at most 4, above 0; optional",
     .text =
         "How fast.\n"
         "Default: 1\n"
         "Advised: below 2.5\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/count",
     .type = "integer, above 0, below 10; optional",
     .text =
         "How many.\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = "/note?\?!",
     .type = "string; optional",
     .text =
         "A \"name\" with */ and ?\?/ in its doc, and more than a hundred and twenty characters of prose, so that "
         "it is wrapped: it goes on and on, to the very end.\n"
         "A second paragraph.\n"
         "Page: https://docs.sink.example/get\n"},
    {.pointer = NULL},
};

static const char example_request[] = "{\"thing-id\":\"a/b\",\"number\":1}";

static const char example_reply[] =
    "{\"secretWord\":\"x\",\"kind\":\"red\",\"speed\":1.50,\"phone\":\"+11234567890\",\"count\":5,\"id\":null}";

const struct od_operation_docs od_sink_get_thing_docs = {
    .operation = &od_sink_get_thing_operation,
    .request = request_docs,
    .reply = reply_docs,
    .example_request = example_request,
    .example_reply = example_reply,
};
