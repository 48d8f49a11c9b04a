/* Runs the kitchen sink: its example documents become structs, which are valid, and become the same documents again. */
#include "../../support/whole.h"

#include <outdial/descriptor.h>
#include <outdial/docs.h>
#include <outdial/operations.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fail(const char *what, const char *text, const struct od_report *report)
{
  printf("%s: %s\n", what, text);
  for (size_t i = 0; i < report->len; i++)
    printf("  %s: %s\n", report->items[i].pointer, report->items[i].message);
  exit(1);
}

/* `again` is what the text becomes, in the order of the spec. */
static void round_trip(const struct od_object *object, const char *text, unsigned mode, const char *again)
{
  struct od_arena arena = {0};
  struct od_report report = {0};
  struct od_buffer buffer = {0};
  const void *value;
  if (od_decode(&arena, object, text, strlen(text), mode, &value, &report) != OD_OK)
    fail("cannot be decoded", text, &report);
  if (mode == OD_DECODE_REQUEST && od_validate(object, value, &report) != OD_OK)
    fail("is not valid", text, &report);
  if (encode_whole(object, value, &buffer, &report) != OD_OK)
    fail("cannot be encoded", text, &report);
  if (strcmp(buffer.data, again) != 0)
    fail("became", buffer.data, &report);
  od_buffer_clear(&buffer);
  od_report_clear(&report);
  od_arena_clear(&arena);
}

int main(void)
{
  static const char thing[] =
      "{\"secretWord\":\"x\",\"kind\":\"red\",\"phone\":\"+11234567890\",\"id\":null,\"speed\":1.5,"
      "\"count\":5}";
  const struct od_operation_docs *everything = od_all_operation_docs[0], *get_thing = od_all_operation_docs[1];
  round_trip(everything->operation->request, everything->example_request, OD_DECODE_REQUEST,
             everything->example_request);
  round_trip(everything->operation->reply, everything->example_reply, OD_DECODE_REPLY, everything->example_reply);
  round_trip(get_thing->operation->request, get_thing->example_request, OD_DECODE_REQUEST, get_thing->example_request);
  round_trip(get_thing->operation->reply, get_thing->example_reply, OD_DECODE_REPLY, thing);
  if (od_all_operations[3] != NULL || od_all_operation_docs[3] != NULL)
    return 1;
  puts("same");
  return 0;
}
