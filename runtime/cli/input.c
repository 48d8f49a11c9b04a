#include "cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK = 64 * 1024, LONGEST = OD_MAX_DOCUMENT_BYTES + 1 };

bool input_open(struct input *input, const char *file)
{
  bool standard = file == NULL || strcmp(file, "-") == 0;
  *input = (struct input){.name = standard ? "standard input" : file, .file = standard ? stdin : fopen(file, "rb")};
  if (input->file == NULL)
    complain("%s: %s", file, strerror(errno));
  else if ((input->chunk = malloc(CHUNK)) == NULL)
    complain("out of memory");
  if (input->chunk != NULL)
    return true;
  input_close(input);
  return false;
}

void input_close(struct input *input)
{
  if (input->file != NULL && input->file != stdin)
    fclose(input->file);
  free(input->chunk);
  free(input->text);
  *input = (struct input){0};
}

static bool fail(struct input *input, const char *why)
{
  complain("%s: %s", input->name, why);
  input->failed = true;
  return false;
}

/* Adds to the document what of the bytes it still has room for. */
static bool add(struct input *input, const char *bytes, size_t len)
{
  if (len > LONGEST - input->len)
    len = LONGEST - input->len;
  if (input->len + len > input->capacity) {
    size_t capacity = 2 * input->len + len;
    char *grown = realloc(input->text, capacity);
    if (grown == NULL)
      return fail(input, "out of memory");
    input->text = grown;
    input->capacity = capacity;
  }
  if (len != 0)
    memcpy(input->text + input->len, bytes, len);
  input->len += len;
  return true;
}

/* Whether there are bytes in the chunk, after reading if need be. */
static bool refill(struct input *input)
{
  if (input->next < input->end)
    return true;
  input->next = 0;
  input->end = fread(input->chunk, 1, CHUNK, input->file);
  if (input->end == 0 && ferror(input->file))
    return fail(input, strerror(errno));
  return input->end != 0;
}

bool input_next(struct input *input, bool lines)
{
  bool any = !lines && input->line == 0; /* a file is one document even when it is empty */
  input->len = 0;
  input->line++;
  while (refill(input)) {
    const char *start = input->chunk + input->next;
    size_t len = input->end - input->next;
    const char *newline = lines ? memchr(start, '\n', len) : NULL;
    if (newline != NULL)
      len = (size_t)(newline - start);
    input->next += len + (newline != NULL ? 1 : 0);
    any = true;
    if (!add(input, start, len))
      return false;
    if (newline != NULL)
      break;
  }
  return any && !input->failed;
}
