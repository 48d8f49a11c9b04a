/* The limit: what the least conceivable part of the work costs. No structs, no names, no checks of values. */
#include "peer.h"

#include "scan.h"

#include <stdlib.h>

static bool load_copy(struct loaded *loaded, const struct subject *subject, const struct document *document)
{
  char *copy = malloc(document->len + OD_SLACK);
  (void)subject;
  loaded->tree.pointer = copy;
  loaded->report.len = document->len;
  if (copy == NULL)
    return false;
  memcpy(copy, document->text, document->len);
  return true;
}

static void unload(struct loaded *loaded)
{
  free(loaded->tree.pointer);
}

static char buffer[OD_MAX_DOCUMENT_BYTES];

static const char *write_copy(struct loaded *loaded, size_t *len)
{
  *len = loaded->report.len;
  memcpy(buffer, loaded->tree.pointer, *len);
  return buffer;
}

const struct peer limit_memcpy = {
    .name = "limit: memcpy", .load = load_copy, .unload = unload, .write = write_copy, .no_value = true};

/* A copy that is JSON and UTF-8 to the letter, by outdial's own skipper. */
static bool load_scan(struct loaded *loaded, const struct subject *subject, const struct document *document)
{
  struct od_arena arena = {0};
  struct od_scan scan;
  if (!load_copy(loaded, subject, document))
    return false;
  char *copy = loaded->tree.pointer;
  memset(copy + document->len, 0, OD_SLACK);
  od_scan_init(&scan, &arena);
  const bool ok = od_skip_value(&scan, od_skip_space(copy), OD_MAX_DEPTH) != NULL;
  od_arena_clear(&arena);
  return ok;
}

const struct peer limit_scan = {
    .name = "limit: copy + validate scan", .load = load_scan, .unload = unload, .no_value = true};
