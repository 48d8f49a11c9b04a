/* sink.everything: documentation and examples as data. Generated; do not edit. */
#include <outdial/sink_everything.h>

#include "operation_docs.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_doc request_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "Every kind: required, required and nullable, optional, optional and nullable.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/string",
     .type = "string; required",
     .text =
         "Required.\n"
         "Example: \"text\"\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/stringNull",
     .type = "string; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/stringOpt",
     .type = "string; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/stringOptNull",
     .type = "string; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/integer",
     .type = "integer; required",
     .text =
         "Required.\n"
         "Example: 7\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/integerNull",
     .type = "integer; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/integerOpt",
     .type = "integer; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/integerOptNull",
     .type = "integer; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/number",
     .type = "number; required",
     .text =
         "Required.\n"
         "Example: 0.5\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/numberNull",
     .type = "number; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/numberOpt",
     .type = "number; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/numberOptNull",
     .type = "number; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/boolean",
     .type = "boolean; required",
     .text =
         "Required.\n"
         "Example: true\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/booleanNull",
     .type = "boolean; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/booleanOpt",
     .type = "boolean; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/booleanOptNull",
     .type = "boolean; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/coloured",
     .type = "string, one of \"red\", \"green\", \"light-blue\" or \"\"; required",
     .text =
         "Required.\n"
         "Example: \"light-blue\"\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/colouredNull",
     .type = "string, one of \"red\", \"green\", \"light-blue\" or \"\"; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/colouredOpt",
     .type = "string, one of \"red\", \"green\", \"light-blue\" or \"\"; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/colouredOptNull",
     .type = "string, one of \"red\", \"green\", \"light-blue\" or \"\"; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/open_enum",
     .type = "string, such as \"gpt-4\" or \"gpt-4o\"; required",
     .text =
         "Required.\n"
         "Example: \"gpt-4\"\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/open_enumNull",
     .type = "string, such as \"gpt-4\" or \"gpt-4o\"; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/open_enumOpt",
     .type = "string, such as \"gpt-4\" or \"gpt-4o\"; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/open_enumOptNull",
     .type = "string, such as \"gpt-4\" or \"gpt-4o\"; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object",
     .type = "object; required",
     .text =
         "Required.\n"
         "Example: {\"name\":\"a\"}\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectNull",
     .type = "object; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectNull/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectNull/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectOpt",
     .type = "object; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectOpt/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectOpt/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectOptNull",
     .type = "object; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectOptNull/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectOptNull/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/tagged",
     .type = "either id (string, a UUID), circle (object) or square (object); required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/tagged/type",
     .type = "always \"circle\"; required; in the branch `circle`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/tagged/radius",
     .type = "number, 0 or more; required; in the branch `circle`",
     .text =
         "From the middle.\n"
         "Example: 1.5\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/tagged/type",
     .type = "always \"square\"; required; in the branch `square`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/tagged/side",
     .type = "integer, 1 to 9223372036854775807; required; in the branch `square`",
     .text =
         "Of the four.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedNull",
     .type = "either id (string, a UUID), circle (object) or square (object); required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedNull/type",
     .type = "always \"circle\"; required; in the branch `circle`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedNull/radius",
     .type = "number, 0 or more; required; in the branch `circle`",
     .text =
         "From the middle.\n"
         "Example: 1.5\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedNull/type",
     .type = "always \"square\"; required; in the branch `square`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedNull/side",
     .type = "integer, 1 to 9223372036854775807; required; in the branch `square`",
     .text =
         "Of the four.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedOpt",
     .type = "either id (string, a UUID), circle (object) or square (object); optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedOpt/type",
     .type = "always \"circle\"; required; in the branch `circle`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedOpt/radius",
     .type = "number, 0 or more; required; in the branch `circle`",
     .text =
         "From the middle.\n"
         "Example: 1.5\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedOpt/type",
     .type = "always \"square\"; required; in the branch `square`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedOpt/side",
     .type = "integer, 1 to 9223372036854775807; required; in the branch `square`",
     .text =
         "Of the four.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedOptNull",
     .type = "either id (string, a UUID), circle (object) or square (object); optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedOptNull/type",
     .type = "always \"circle\"; required; in the branch `circle`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedOptNull/radius",
     .type = "number, 0 or more; required; in the branch `circle`",
     .text =
         "From the middle.\n"
         "Example: 1.5\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedOptNull/type",
     .type = "always \"square\"; required; in the branch `square`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/taggedOptNull/side",
     .type = "integer, 1 to 9223372036854775807; required; in the branch `square`",
     .text =
         "Of the four.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/either",
     .type =
         "either text (string), amount (number, at most 10), flag (boolean), names (list of string) or table (map "
         "from names to string); required",
     .text =
         "Required.\n"
         "Example: \"x\"\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/either/*",
     .type = "string; in the branch `names`",
     .text = ""},
    {.pointer = "/either/*",
     .type = "string; in the branch `table`",
     .text = ""},
    {.pointer = "/eitherNull",
     .type =
         "either text (string), amount (number, at most 10), flag (boolean), names (list of string) or table (map "
         "from names to string); required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/eitherNull/*",
     .type = "string; in the branch `names`",
     .text = ""},
    {.pointer = "/eitherNull/*",
     .type = "string; in the branch `table`",
     .text = ""},
    {.pointer = "/eitherOpt",
     .type =
         "either text (string), amount (number, at most 10), flag (boolean), names (list of string) or table (map "
         "from names to string); optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/eitherOpt/*",
     .type = "string; in the branch `names`",
     .text = ""},
    {.pointer = "/eitherOpt/*",
     .type = "string; in the branch `table`",
     .text = ""},
    {.pointer = "/eitherOptNull",
     .type =
         "either text (string), amount (number, at most 10), flag (boolean), names (list of string) or table (map "
         "from names to string); optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/eitherOptNull/*",
     .type = "string; in the branch `names`",
     .text = ""},
    {.pointer = "/eitherOptNull/*",
     .type = "string; in the branch `table`",
     .text = ""},
    {.pointer = "/json",
     .type = "any JSON; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/jsonNull",
     .type = "any JSON; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/jsonOpt",
     .type = "any JSON; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/jsonOptNull",
     .type = "any JSON; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/json_object",
     .type = "a JSON object; required",
     .text =
         "Required.\n"
         "Example: {}\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/json_objectNull",
     .type = "a JSON object; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/json_objectOpt",
     .type = "a JSON object; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/json_objectOptNull",
     .type = "a JSON object; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/strings",
     .type = "list of string, 1 to 3 items; required",
     .text =
         "Required.\n"
         "Example: [\"a\",\"b\"]\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/strings/*",
     .type = "string",
     .text = ""},
    {.pointer = "/stringsNull",
     .type = "list of string, 1 to 3 items; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/stringsNull/*",
     .type = "string",
     .text = ""},
    {.pointer = "/stringsOpt",
     .type = "list of string, 1 to 3 items; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/stringsOpt/*",
     .type = "string",
     .text = ""},
    {.pointer = "/stringsOptNull",
     .type = "list of string, 1 to 3 items; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/stringsOptNull/*",
     .type = "string",
     .text = ""},
    {.pointer = "/integers",
     .type = "list of integer, 0 or more; required",
     .text =
         "Required.\n"
         "Example: [1,2]\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/integers/*",
     .type = "integer, 0 or more",
     .text = ""},
    {.pointer = "/integersNull",
     .type = "list of integer, 0 or more; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/integersNull/*",
     .type = "integer, 0 or more",
     .text = ""},
    {.pointer = "/integersOpt",
     .type = "list of integer, 0 or more; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/integersOpt/*",
     .type = "integer, 0 or more",
     .text = ""},
    {.pointer = "/integersOptNull",
     .type = "list of integer, 0 or more; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/integersOptNull/*",
     .type = "integer, 0 or more",
     .text = ""},
    {.pointer = "/numbers",
     .type = "list of number; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/numbers/*",
     .type = "number",
     .text = ""},
    {.pointer = "/numbersNull",
     .type = "list of number; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/numbersNull/*",
     .type = "number",
     .text = ""},
    {.pointer = "/numbersOpt",
     .type = "list of number; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/numbersOpt/*",
     .type = "number",
     .text = ""},
    {.pointer = "/numbersOptNull",
     .type = "list of number; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/numbersOptNull/*",
     .type = "number",
     .text = ""},
    {.pointer = "/booleans",
     .type = "list of boolean; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/booleans/*",
     .type = "boolean",
     .text = ""},
    {.pointer = "/booleansNull",
     .type = "list of boolean; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/booleansNull/*",
     .type = "boolean",
     .text = ""},
    {.pointer = "/booleansOpt",
     .type = "list of boolean; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/booleansOpt/*",
     .type = "boolean",
     .text = ""},
    {.pointer = "/booleansOptNull",
     .type = "list of boolean; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/booleansOptNull/*",
     .type = "boolean",
     .text = ""},
    {.pointer = "/enums",
     .type = "list of string, one of \"red\", \"green\", \"light-blue\" or \"\"; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/enums/*",
     .type = "string, one of \"red\", \"green\", \"light-blue\" or \"\"",
     .text = ""},
    {.pointer = "/enumsNull",
     .type = "list of string, one of \"red\", \"green\", \"light-blue\" or \"\"; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/enumsNull/*",
     .type = "string, one of \"red\", \"green\", \"light-blue\" or \"\"",
     .text = ""},
    {.pointer = "/enumsOpt",
     .type = "list of string, one of \"red\", \"green\", \"light-blue\" or \"\"; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/enumsOpt/*",
     .type = "string, one of \"red\", \"green\", \"light-blue\" or \"\"",
     .text = ""},
    {.pointer = "/enumsOptNull",
     .type = "list of string, one of \"red\", \"green\", \"light-blue\" or \"\"; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/enumsOptNull/*",
     .type = "string, one of \"red\", \"green\", \"light-blue\" or \"\"",
     .text = ""},
    {.pointer = "/objects",
     .type = "list of object, exactly 2 items; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objects/*",
     .type = "object",
     .text = ""},
    {.pointer = "/objects/*/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objects/*/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectsNull",
     .type = "list of object, exactly 2 items; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectsNull/*",
     .type = "object",
     .text = ""},
    {.pointer = "/objectsNull/*/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectsNull/*/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectsOpt",
     .type = "list of object, exactly 2 items; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectsOpt/*",
     .type = "object",
     .text = ""},
    {.pointer = "/objectsOpt/*/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectsOpt/*/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectsOptNull",
     .type = "list of object, exactly 2 items; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectsOptNull/*",
     .type = "object",
     .text = ""},
    {.pointer = "/objectsOptNull/*/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/objectsOptNull/*/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unions",
     .type = "list of either id (string, a UUID), circle (object) or square (object); required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unions/*",
     .type = "either id (string, a UUID), circle (object) or square (object)",
     .text = ""},
    {.pointer = "/unions/*/type",
     .type = "always \"circle\"; required; in the branch `circle`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unions/*/radius",
     .type = "number, 0 or more; required; in the branch `circle`",
     .text =
         "From the middle.\n"
         "Example: 1.5\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unions/*/type",
     .type = "always \"square\"; required; in the branch `square`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unions/*/side",
     .type = "integer, 1 to 9223372036854775807; required; in the branch `square`",
     .text =
         "Of the four.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsNull",
     .type = "list of either id (string, a UUID), circle (object) or square (object); required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsNull/*",
     .type = "either id (string, a UUID), circle (object) or square (object)",
     .text = ""},
    {.pointer = "/unionsNull/*/type",
     .type = "always \"circle\"; required; in the branch `circle`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsNull/*/radius",
     .type = "number, 0 or more; required; in the branch `circle`",
     .text =
         "From the middle.\n"
         "Example: 1.5\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsNull/*/type",
     .type = "always \"square\"; required; in the branch `square`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsNull/*/side",
     .type = "integer, 1 to 9223372036854775807; required; in the branch `square`",
     .text =
         "Of the four.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsOpt",
     .type = "list of either id (string, a UUID), circle (object) or square (object); optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsOpt/*",
     .type = "either id (string, a UUID), circle (object) or square (object)",
     .text = ""},
    {.pointer = "/unionsOpt/*/type",
     .type = "always \"circle\"; required; in the branch `circle`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsOpt/*/radius",
     .type = "number, 0 or more; required; in the branch `circle`",
     .text =
         "From the middle.\n"
         "Example: 1.5\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsOpt/*/type",
     .type = "always \"square\"; required; in the branch `square`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsOpt/*/side",
     .type = "integer, 1 to 9223372036854775807; required; in the branch `square`",
     .text =
         "Of the four.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsOptNull",
     .type = "list of either id (string, a UUID), circle (object) or square (object); optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsOptNull/*",
     .type = "either id (string, a UUID), circle (object) or square (object)",
     .text = ""},
    {.pointer = "/unionsOptNull/*/type",
     .type = "always \"circle\"; required; in the branch `circle`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsOptNull/*/radius",
     .type = "number, 0 or more; required; in the branch `circle`",
     .text =
         "From the middle.\n"
         "Example: 1.5\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsOptNull/*/type",
     .type = "always \"square\"; required; in the branch `square`",
     .text = "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/unionsOptNull/*/side",
     .type = "integer, 1 to 9223372036854775807; required; in the branch `square`",
     .text =
         "Of the four.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/jsons",
     .type = "list of any JSON; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/jsons/*",
     .type = "any JSON",
     .text = ""},
    {.pointer = "/jsonsNull",
     .type = "list of any JSON; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/jsonsNull/*",
     .type = "any JSON",
     .text = ""},
    {.pointer = "/jsonsOpt",
     .type = "list of any JSON; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/jsonsOpt/*",
     .type = "any JSON",
     .text = ""},
    {.pointer = "/jsonsOptNull",
     .type = "list of any JSON; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/jsonsOptNull/*",
     .type = "any JSON",
     .text = ""},
    {.pointer = "/lists",
     .type = "list of list of string; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/lists/*",
     .type = "list of string",
     .text = ""},
    {.pointer = "/lists/*/*",
     .type = "string",
     .text = ""},
    {.pointer = "/listsNull",
     .type = "list of list of string; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/listsNull/*",
     .type = "list of string",
     .text = ""},
    {.pointer = "/listsNull/*/*",
     .type = "string",
     .text = ""},
    {.pointer = "/listsOpt",
     .type = "list of list of string; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/listsOpt/*",
     .type = "list of string",
     .text = ""},
    {.pointer = "/listsOpt/*/*",
     .type = "string",
     .text = ""},
    {.pointer = "/listsOptNull",
     .type = "list of list of string; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/listsOptNull/*",
     .type = "list of string",
     .text = ""},
    {.pointer = "/listsOptNull/*/*",
     .type = "string",
     .text = ""},
    {.pointer = "/object_lists",
     .type = "list of list of object; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_lists/*",
     .type = "list of object",
     .text = ""},
    {.pointer = "/object_lists/*/*",
     .type = "object",
     .text = ""},
    {.pointer = "/object_lists/*/*/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_lists/*/*/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_listsNull",
     .type = "list of list of object; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_listsNull/*",
     .type = "list of object",
     .text = ""},
    {.pointer = "/object_listsNull/*/*",
     .type = "object",
     .text = ""},
    {.pointer = "/object_listsNull/*/*/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_listsNull/*/*/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_listsOpt",
     .type = "list of list of object; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_listsOpt/*",
     .type = "list of object",
     .text = ""},
    {.pointer = "/object_listsOpt/*/*",
     .type = "object",
     .text = ""},
    {.pointer = "/object_listsOpt/*/*/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_listsOpt/*/*/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_listsOptNull",
     .type = "list of list of object; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_listsOptNull/*",
     .type = "list of object",
     .text = ""},
    {.pointer = "/object_listsOptNull/*/*",
     .type = "object",
     .text = ""},
    {.pointer = "/object_listsOptNull/*/*/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_listsOptNull/*/*/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/string_map",
     .type = "map from names to string; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/string_map/*",
     .type = "string",
     .text = ""},
    {.pointer = "/string_mapNull",
     .type = "map from names to string; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/string_mapNull/*",
     .type = "string",
     .text = ""},
    {.pointer = "/string_mapOpt",
     .type = "map from names to string; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/string_mapOpt/*",
     .type = "string",
     .text = ""},
    {.pointer = "/string_mapOptNull",
     .type = "map from names to string; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/string_mapOptNull/*",
     .type = "string",
     .text = ""},
    {.pointer = "/integer_map",
     .type = "map from names to integer; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/integer_map/*",
     .type = "integer",
     .text = ""},
    {.pointer = "/integer_mapNull",
     .type = "map from names to integer; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/integer_mapNull/*",
     .type = "integer",
     .text = ""},
    {.pointer = "/integer_mapOpt",
     .type = "map from names to integer; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/integer_mapOpt/*",
     .type = "integer",
     .text = ""},
    {.pointer = "/integer_mapOptNull",
     .type = "map from names to integer; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/integer_mapOptNull/*",
     .type = "integer",
     .text = ""},
    {.pointer = "/enum_map",
     .type = "map from names to string, one of \"red\", \"green\", \"light-blue\" or \"\"; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/enum_map/*",
     .type = "string, one of \"red\", \"green\", \"light-blue\" or \"\"",
     .text = ""},
    {.pointer = "/enum_mapNull",
     .type = "map from names to string, one of \"red\", \"green\", \"light-blue\" or \"\"; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/enum_mapNull/*",
     .type = "string, one of \"red\", \"green\", \"light-blue\" or \"\"",
     .text = ""},
    {.pointer = "/enum_mapOpt",
     .type = "map from names to string, one of \"red\", \"green\", \"light-blue\" or \"\"; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/enum_mapOpt/*",
     .type = "string, one of \"red\", \"green\", \"light-blue\" or \"\"",
     .text = ""},
    {.pointer = "/enum_mapOptNull",
     .type = "map from names to string, one of \"red\", \"green\", \"light-blue\" or \"\"; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/enum_mapOptNull/*",
     .type = "string, one of \"red\", \"green\", \"light-blue\" or \"\"",
     .text = ""},
    {.pointer = "/object_map",
     .type = "map from names to object; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_map/*",
     .type = "object",
     .text = ""},
    {.pointer = "/object_map/*/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_map/*/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_mapNull",
     .type = "map from names to object; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_mapNull/*",
     .type = "object",
     .text = ""},
    {.pointer = "/object_mapNull/*/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_mapNull/*/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_mapOpt",
     .type = "map from names to object; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_mapOpt/*",
     .type = "object",
     .text = ""},
    {.pointer = "/object_mapOpt/*/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_mapOpt/*/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_mapOptNull",
     .type = "map from names to object; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_mapOptNull/*",
     .type = "object",
     .text = ""},
    {.pointer = "/object_mapOptNull/*/name",
     .type = "string, 1 to 63 characters, characters of A-Za-z0-9_-; required",
     .text =
         "Its name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/object_mapOptNull/*/weight",
     .type = "number, above 0, below 1.5; optional",
     .text =
         "Its weight.\n"
         "Example: 0.25\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/list_map",
     .type = "map from names to list of string, at most 5 items; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/list_map/*",
     .type = "list of string",
     .text = ""},
    {.pointer = "/list_map/*/*",
     .type = "string",
     .text = ""},
    {.pointer = "/list_mapNull",
     .type = "map from names to list of string, at most 5 items; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/list_mapNull/*",
     .type = "list of string",
     .text = ""},
    {.pointer = "/list_mapNull/*/*",
     .type = "string",
     .text = ""},
    {.pointer = "/list_mapOpt",
     .type = "map from names to list of string, at most 5 items; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/list_mapOpt/*",
     .type = "list of string",
     .text = ""},
    {.pointer = "/list_mapOpt/*/*",
     .type = "string",
     .text = ""},
    {.pointer = "/list_mapOptNull",
     .type = "map from names to list of string, at most 5 items; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/list_mapOptNull/*",
     .type = "list of string",
     .text = ""},
    {.pointer = "/list_mapOptNull/*/*",
     .type = "string",
     .text = ""},
    {.pointer = "/union_map",
     .type =
         "map from names to either text (string), amount (number, at most 10), flag (boolean), names (list of "
         "string) or table (map from names to string); required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/union_map/*",
     .type =
         "either text (string), amount (number, at most 10), flag (boolean), names (list of string) or table (map "
         "from names to string)",
     .text = ""},
    {.pointer = "/union_map/*/*",
     .type = "string; in the branch `names`",
     .text = ""},
    {.pointer = "/union_map/*/*",
     .type = "string; in the branch `table`",
     .text = ""},
    {.pointer = "/union_mapNull",
     .type =
         "map from names to either text (string), amount (number, at most 10), flag (boolean), names (list of "
         "string) or table (map from names to string); required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/union_mapNull/*",
     .type =
         "either text (string), amount (number, at most 10), flag (boolean), names (list of string) or table (map "
         "from names to string)",
     .text = ""},
    {.pointer = "/union_mapNull/*/*",
     .type = "string; in the branch `names`",
     .text = ""},
    {.pointer = "/union_mapNull/*/*",
     .type = "string; in the branch `table`",
     .text = ""},
    {.pointer = "/union_mapOpt",
     .type =
         "map from names to either text (string), amount (number, at most 10), flag (boolean), names (list of "
         "string) or table (map from names to string); optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/union_mapOpt/*",
     .type =
         "either text (string), amount (number, at most 10), flag (boolean), names (list of string) or table (map "
         "from names to string)",
     .text = ""},
    {.pointer = "/union_mapOpt/*/*",
     .type = "string; in the branch `names`",
     .text = ""},
    {.pointer = "/union_mapOpt/*/*",
     .type = "string; in the branch `table`",
     .text = ""},
    {.pointer = "/union_mapOptNull",
     .type =
         "map from names to either text (string), amount (number, at most 10), flag (boolean), names (list of "
         "string) or table (map from names to string); optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/union_mapOptNull/*",
     .type =
         "either text (string), amount (number, at most 10), flag (boolean), names (list of string) or table (map "
         "from names to string)",
     .text = ""},
    {.pointer = "/union_mapOptNull/*/*",
     .type = "string; in the branch `names`",
     .text = ""},
    {.pointer = "/union_mapOptNull/*/*",
     .type = "string; in the branch `table`",
     .text = ""},
    {.pointer = "/json_map",
     .type = "map from names to any JSON; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/json_map/*",
     .type = "any JSON",
     .text = ""},
    {.pointer = "/json_mapNull",
     .type = "map from names to any JSON; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/json_mapNull/*",
     .type = "any JSON",
     .text = ""},
    {.pointer = "/json_mapOpt",
     .type = "map from names to any JSON; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/json_mapOpt/*",
     .type = "any JSON",
     .text = ""},
    {.pointer = "/json_mapOptNull",
     .type = "map from names to any JSON; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/json_mapOptNull/*",
     .type = "any JSON",
     .text = ""},
    {.pointer = "/map_map",
     .type = "map from names to map from names to integer; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/map_map/*",
     .type = "map from names to integer",
     .text = ""},
    {.pointer = "/map_map/*/*",
     .type = "integer",
     .text = ""},
    {.pointer = "/map_mapNull",
     .type = "map from names to map from names to integer; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/map_mapNull/*",
     .type = "map from names to integer",
     .text = ""},
    {.pointer = "/map_mapNull/*/*",
     .type = "integer",
     .text = ""},
    {.pointer = "/map_mapOpt",
     .type = "map from names to map from names to integer; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/map_mapOpt/*",
     .type = "map from names to integer",
     .text = ""},
    {.pointer = "/map_mapOpt/*/*",
     .type = "integer",
     .text = ""},
    {.pointer = "/map_mapOptNull",
     .type = "map from names to map from names to integer; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/map_mapOptNull/*",
     .type = "map from names to integer",
     .text = ""},
    {.pointer = "/map_mapOptNull/*/*",
     .type = "integer",
     .text = ""},
    {.pointer = "/map_list",
     .type = "list of map from names to string; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/map_list/*",
     .type = "map from names to string",
     .text = ""},
    {.pointer = "/map_list/*/*",
     .type = "string",
     .text = ""},
    {.pointer = "/map_listNull",
     .type = "list of map from names to string; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/map_listNull/*",
     .type = "map from names to string",
     .text = ""},
    {.pointer = "/map_listNull/*/*",
     .type = "string",
     .text = ""},
    {.pointer = "/map_listOpt",
     .type = "list of map from names to string; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/map_listOpt/*",
     .type = "map from names to string",
     .text = ""},
    {.pointer = "/map_listOpt/*/*",
     .type = "string",
     .text = ""},
    {.pointer = "/map_listOptNull",
     .type = "list of map from names to string; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/map_listOptNull/*",
     .type = "map from names to string",
     .text = ""},
    {.pointer = "/map_listOptNull/*/*",
     .type = "string",
     .text = ""},
    {.pointer = "/enum_map_list",
     .type = "list of map from names to string, such as \"gpt-4\" or \"gpt-4o\"; required",
     .text =
         "Required.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/enum_map_list/*",
     .type = "map from names to string, such as \"gpt-4\" or \"gpt-4o\"",
     .text = ""},
    {.pointer = "/enum_map_list/*/*",
     .type = "string, such as \"gpt-4\" or \"gpt-4o\"",
     .text = ""},
    {.pointer = "/enum_map_listNull",
     .type = "list of map from names to string, such as \"gpt-4\" or \"gpt-4o\"; required; may be null",
     .text =
         "Required, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/enum_map_listNull/*",
     .type = "map from names to string, such as \"gpt-4\" or \"gpt-4o\"",
     .text = ""},
    {.pointer = "/enum_map_listNull/*/*",
     .type = "string, such as \"gpt-4\" or \"gpt-4o\"",
     .text = ""},
    {.pointer = "/enum_map_listOpt",
     .type = "list of map from names to string, such as \"gpt-4\" or \"gpt-4o\"; optional",
     .text =
         "Optional.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/enum_map_listOpt/*",
     .type = "map from names to string, such as \"gpt-4\" or \"gpt-4o\"",
     .text = ""},
    {.pointer = "/enum_map_listOpt/*/*",
     .type = "string, such as \"gpt-4\" or \"gpt-4o\"",
     .text = ""},
    {.pointer = "/enum_map_listOptNull",
     .type = "list of map from names to string, such as \"gpt-4\" or \"gpt-4o\"; optional; may be null",
     .text =
         "Optional, may be null.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/enum_map_listOptNull/*",
     .type = "map from names to string, such as \"gpt-4\" or \"gpt-4o\"",
     .text = ""},
    {.pointer = "/enum_map_listOptNull/*/*",
     .type = "string, such as \"gpt-4\" or \"gpt-4o\"",
     .text = ""},
    {.pointer = NULL},
};

static const struct od_doc reply_docs[] = {
    {.pointer = "",
     .type = "object",
     .text =
         "A thing that has things of its kind.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/label",
     .type = "string; required",
     .text =
         "What it says.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/left",
     .type = "object; optional; may be null",
     .text =
         "The one before.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/children",
     .type = "list of object; optional",
     .text =
         "Those below.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/children/*",
     .type = "object",
     .text = ""},
    {.pointer = "/named",
     .type = "map from names to object; optional",
     .text =
         "Those below, by name.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/named/*",
     .type = "object",
     .text = ""},
    {.pointer = "/next",
     .type = "either name (string), node (object) or forest (list of tree); optional",
     .text =
         "Another, or the name of one.\n"
         "Page: https://docs.sink.example/everything\n"},
    {.pointer = "/next/*",
     .type = "either name (string), node (object) or forest (list of tree); in the branch `forest`",
     .text = ""},
    {.pointer = NULL},
};

static const char example_request[] =
    "{\"string\":\"text\",\"stringNull\":\"text\",\"integer\":7,\"integerNull\":1,\"number\":0.5,\"numberNull\":1,"
    "\"boolean\":true,\"booleanNull\":true,\"coloured\":\"light-blue\",\"colouredNull\":\"red\","
    "\"open_enum\":\"gpt-4\",\"open_enumNull\":\"gpt-4\",\"object\":{\"name\":\"a\"},\"objectNull\":{\"name\":\"A\"},"
    "\"tagged\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"taggedNull\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\","
    "\"either\":\"x\",\"eitherNull\":\"text\",\"json\":{},\"jsonNull\":{},\"json_object\":{},\"json_objectNull\":{},"
    "\"strings\":[\"a\",\"b\"],\"stringsNull\":[\"text\"],\"integers\":[1,2],\"integersNull\":[],\"numbers\":[],"
    "\"numbersNull\":[],\"booleans\":[],\"booleansNull\":[],\"enums\":[],\"enumsNull\":[],"
    "\"objects\":[{\"name\":\"A\"},{\"name\":\"A\"}],\"objectsNull\":[{\"name\":\"A\"},{\"name\":\"A\"}],"
    "\"unions\":[],\"unionsNull\":[],\"jsons\":[],\"jsonsNull\":[],\"lists\":[],\"listsNull\":[],\"object_lists\":[],"
    "\"object_listsNull\":[],\"string_map\":{},\"string_mapNull\":{},\"integer_map\":{},\"integer_mapNull\":{},"
    "\"enum_map\":{},\"enum_mapNull\":{},\"object_map\":{},\"object_mapNull\":{},\"list_map\":{},\"list_mapNull\":{},"
    "\"union_map\":{},\"union_mapNull\":{},\"json_map\":{},\"json_mapNull\":{},\"map_map\":{},\"map_mapNull\":{},"
    "\"map_list\":[],\"map_listNull\":[],\"enum_map_list\":[],\"enum_map_listNull\":[]}";

static const char example_reply[] = "{\"label\":\"text\"}";

const struct od_operation_docs od_sink_everything_docs = {
    .operation = &od_sink_everything_operation,
    .request = request_docs,
    .reply = reply_docs,
    .example_request = example_request,
    .example_reply = example_reply,
};
