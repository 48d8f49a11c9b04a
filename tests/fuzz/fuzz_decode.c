/* Documents against every described object: [subject][mode][document].
 *
 * What the decoder accepts is encoded as text that says the same, that is accepted again, and that is encoded to the
 * same bytes. The validator finds in the struct what the decoder found in the text. Decoder and free-form scanner agree
 * on what is JSON. */
#include "fuzz.h"
#include "whole.h"

#include <stdlib.h>
#include <string.h>

static unsigned mode_of(const struct subject *subject, uint8_t byte)
{
  if (subject->reply)
    return OD_DECODE_REPLY;
  return byte % 2 == 0 ? OD_DECODE_REQUEST : OD_DECODE_ALLOW_UNKNOWN;
}

static const void *decode(const struct subject *subject, unsigned mode, const char *text, size_t len,
                          struct session *session)
{
  const void *value;
  char *copy = fuzz_copy(text, len);
  const enum od_status status = od_decode(&session->arena, subject->object, copy, len, mode, &value, &session->report);
  memset(copy, 'x', len); /* the text is not kept */
  free(copy);
  fuzz_check_report(&session->report, status);
  MUST((status == OD_OK) == (value != NULL), "status %d", (int)status);
  for (size_t i = 0; i < session->report.len; i++)
    MUST(session->report.items[i].offset <= len, "a finding at %zu of %zu bytes", session->report.items[i].offset, len);
  return value;
}

static void encode(const struct subject *subject, const void *value, size_t seed, struct session *session)
{
  fuzz_small_buffer(session, seed);
  const enum od_status status = encode_whole(subject->object, value, &session->buffer, &session->report);
  fuzz_check_report(&session->report, status);
  MUST(status == OD_OK, "%s: what was decoded cannot be encoded: %s: %s", subject->name,
       session->report.items[0].pointer, session->report.items[0].message);
}

static void check_validator(const struct subject *subject, const void *value, const struct od_report *found)
{
  struct od_report report = {0};
  const enum od_status status = od_validate(subject->object, value, &report);
  fuzz_check_report(&report, status);
  fuzz_check_same_findings(found, &report, "decoder and validator");
  od_report_clear(&report);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  if (size < 2)
    return 0;
  const struct subject subject = fuzz_subject(data[0]);
  const unsigned mode = mode_of(&subject, data[1]);
  const char *text = (const char *)data + 2;
  const size_t len = size - 2;
  struct session first = {.buffer = {0}}, second = {.buffer = {0}};

  const void *value = decode(&subject, mode, text, len, &first);
  if (first.report.dropped == 0) {
    const bool json =
        !fuzz_has_error(&first.report, OD_CODE_SYNTAX) && !fuzz_has_error(&first.report, OD_CODE_DUPLICATE_MEMBER);
    MUST(json == fuzz_is_json(text, len, NULL), "decoder and free-form scanner do not agree on what is JSON");
  }
  if (value != NULL) {
    if (!subject.reply)
      check_validator(&subject, value, &first.report);
    encode(&subject, value, len, &first);
    MUST(fuzz_same_json(text, len, first.buffer.data, first.buffer.len), "%s: it was encoded as %s", subject.name,
         first.buffer.data);
    const void *again = decode(&subject, mode, first.buffer.data, first.buffer.len, &second);
    MUST(again != NULL, "%s: refused when it was encoded: %s: %s", subject.name, second.report.items[0].pointer,
         second.report.items[0].message);
    encode(&subject, again, len + 1, &second);
    MUST(first.buffer.len == second.buffer.len && memcmp(first.buffer.data, second.buffer.data, first.buffer.len) == 0,
         "%s: encoded once:  %s\nencoded twice: %s", subject.name, first.buffer.data, second.buffer.data);
  }
  fuzz_end(&first);
  fuzz_end(&second);
  return 0;
}
