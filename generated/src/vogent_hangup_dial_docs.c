/* vogent.hangup_dial: documentation and examples as data. Generated; do not edit. */
#include <outdial/vogent_hangup_dial.h>

#include "operation_docs.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_doc request_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "Which dial to hang up. It travels in the path; there is no body.\n"
         "Page: https://docs.vogent.ai/api-reference/hangup-dial\n"},
    {.pointer = "/id",
     .type = "string, 1 or more characters; required; in the path",
     .text =
         "The ID of the dial, as `dialId` in the reply that created it.\n"
         "Example: \"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\"\n"
         "Source of example: inferred: the dialId of the create-a-new-dial page; this page shows none\n"
         "Source of length: inferred: an empty path segment would name another resource\n"
         "Page: https://docs.vogent.ai/api-reference/hangup-dial\n"
         "Lines: 132-140 of vogent-hangup-dial.md\n"},
    {.pointer = NULL},
};

static const struct od_doc reply_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "What the service says of the hang-up.\n"
         "Page: https://docs.vogent.ai/api-reference/hangup-dial\n"},
    {.pointer = "/success",
     .type = "boolean; required",
     .text =
         "Whether the dial was hung up.\n"
         "Example: true\n"
         "Page: https://docs.vogent.ai/api-reference/hangup-dial\n"
         "Lines: 150-160 of vogent-hangup-dial.md\n"},
    {.pointer = NULL},
};

static const char example_request[] = "{\"id\":\"57555c5e-5a56-49ca-8fe8-24946d2fbc3e\"}";

static const char example_reply[] = "{\"success\":true}";

const struct od_operation_docs od_vogent_hangup_dial_docs = {
    .operation = &od_vogent_hangup_dial_operation,
    .request = request_docs,
    .reply = reply_docs,
    .example_request = example_request,
    .example_reply = example_reply,
};
