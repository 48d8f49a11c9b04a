/* The program's reader of documents, [repeat][lines?][text]: the text, repeated until it crosses the reader's chunks,
 * against cutting it at each line end. */
#include "../../runtime/cli/cli.h"
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

void complain(const char *format, ...)
{
  (void)format;
  MUST(false, "a complaint");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  enum { CHUNK = 65536 };
  if (size < 3)
    return 0;
  const size_t piece = size - 2;
  const size_t repeat = data[0] % 8 == 0 ? 1 + 2 * CHUNK / piece : 1 + data[0] % 3u;
  const bool lines = data[1] % 2 != 0;
  const size_t len = piece * repeat;
  char *text = malloc(len);
  MUST(text != NULL, "no memory");
  for (size_t i = 0; i < repeat; i++)
    memcpy(text + i * piece, data + 2, piece);

  struct input input = {.name = "fuzz", .file = fmemopen(text, len, "rb"), .chunk = malloc(CHUNK)};
  MUST(input.file != NULL && input.chunk != NULL, "no memory");
  size_t at = 0, number = 0;
  while (input_next(&input, lines)) {
    const char *newline = lines ? memchr(text + at, '\n', len - at) : NULL;
    const size_t expected = newline != NULL ? (size_t)(newline - text) - at : len - at;
    MUST(at < len, "a document behind the end");
    MUST(input.line == ++number, "line %zu is called %zu", number, input.line);
    MUST(input.len == expected && (expected == 0 || memcmp(input.text, text + at, expected) == 0),
         "line %zu has %zu bytes, not %zu", number, input.len, expected);
    at += expected + (newline != NULL);
  }
  MUST(at == len && !input.failed, "%zu bytes of %zu were read", at, len);
  input_close(&input);
  free(text);
  return 0;
}
