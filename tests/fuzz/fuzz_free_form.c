/* Any text as a free-form value, with json-c's strict tokener as a second opinion.
 *
 * What is accepted becomes a tree, the tree becomes text, and that says what the first text said, to the digit. Where
 * the library and json-c do not agree, a rule below says why; one that is not known ends the process. */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../support/sample.h"
#include "../support/strict.h"

/* ---- disagreement ---------------------------------------------------------------------------------------- */

/* What json-c 0.16 takes for JSON with JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8, and we refuse: found by
 * letting this target run. */
static const struct {
  const char *message; /* of our finding */
  const char *why;
} leniencies[] = {
    {"the name occurs twice in one object", "I-JSON: the last one would win, silently"},
    {"a NUL in a member's name", "a C string ends there"},
    {"a lone surrogate is not a character", "json-c puts U+FFFD in its place"},
    {"nested too deeply", "OD_MAX_DEPTH"},
    {"invalid UTF-8", "json-c looks at the lead and the tails only: overlong forms, surrogates, above U+10FFFF"},
    {"a control character in a string must be escaped", "json-c takes them as they are"},
    {"a number does not begin with 0", "json-c reads 01 as 1"},
    {"a number needs a digit behind its point", "json-c reads 1. as 1"},
    {"a number needs a digit in its exponent", "json-c reads 1e as 1"},
    {"a number needs a digit", "json-c knows -Infinity"},
    {"a value is expected", "json-c knows NaN, Infinity, 'single quotes', and True in any case"},
    {"a member's name is expected", "json-c knows 'single quotes'"},
};

static bool json_c_accepts(const char *text, size_t len)
{
  struct json_tokener *tokener = json_tokener_new_ex(1000);
  json_tokener_set_flags(tokener, strict_flags() | JSON_TOKENER_VALIDATE_UTF8);
  struct json_object *tree = json_tokener_parse_ex(tokener, text, (int)len);
  enum json_tokener_error error = json_tokener_get_error(tokener);
  if (error == json_tokener_continue) { /* a number at the end goes on until something else comes */
    tree = json_tokener_parse_ex(tokener, "\n", 1);
    error = json_tokener_get_error(tokener);
  } else if (json_tokener_get_parse_end(tokener) != len) {
    error = json_tokener_error_size;
  }
  json_object_put(tree);
  json_tokener_free(tokener);
  return error == json_tokener_success;
}

static void explain(const char *text, size_t len, bool ours, const struct od_report *report)
{
  if (ours == json_c_accepts(text, len) || (!ours && !json_c_can_be_strict()))
    return;
  MUST(!ours, "we accept what json-c refuses");
  for (size_t i = 0; i < COUNT(leniencies); i++)
    if (strcmp(report->items[0].message, leniencies[i].message) == 0)
      return;
  MUST(false, "json-c accepts what we refuse: %s", report->items[0].message);
}

/* ---- trees ----------------------------------------------------------------------------------------------- */

static void encode(struct json_object *tree, size_t seed, struct session *session)
{
  fuzz_small_buffer(session, seed);
  struct sample sample = {.any = {.is = tree != NULL ? OD_VALUE : OD_ABSENT, .v = {.object = tree}}};
  enum od_status status = od_validate(&sample_object, &sample, &session->report);
  fuzz_check_report(&session->report, status);
  MUST(status == OD_OK || tree == NULL, "its tree is refused: %s", session->report.items[0].message);
  status = od_encode(&sample_object, &sample, &session->buffer, &session->report);
  fuzz_check_report(&session->report, status);
  MUST(status == OD_OK, "its tree cannot be written: %s", session->report.items[0].message);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  char *text = fuzz_copy(data, size);
  struct session first = {.buffer = {0}}, second = {.buffer = {0}};
  struct json_object *tree;
  const bool ours = fuzz_is_json(text, size, &first.report);
  fuzz_check_report(&first.report, ours ? OD_OK : OD_INVALID);
  explain(text, size, ours, &first.report);

  const struct od_json value = {.text = text, .len = size};
  enum od_status status = od_json_object(&first.arena, &value, &tree);
  MUST(status == (ours ? OD_OK : OD_INVALID), "od_json_object() returns %d", (int)status);
  if (tree != NULL && ours) {
    encode(tree, size, &first);
    /* {"any":VALUE} */
    const char *written = first.buffer.data + 7;
    const size_t len = first.buffer.len - 8;
    MUST(fuzz_same_json(text, size, written, len), "its tree is written as %s", first.buffer.data);
    const struct od_json again = {.text = written, .len = len};
    MUST(od_json_object(&second.arena, &again, &tree) == OD_OK, "it is refused when written: %s", first.buffer.data);
    encode(tree, size + 1, &second);
    MUST(first.buffer.len == second.buffer.len && memcmp(first.buffer.data, second.buffer.data, first.buffer.len) == 0,
         "written once:  %s\nwritten twice: %s", first.buffer.data, second.buffer.data);
  }
  fuzz_end(&first);
  fuzz_end(&second);
  free(text);
  return 0;
}
