#include "plain.h"

#include "need.h"

#include <string.h>

/* What was copied already: objects are shared, and may hold themselves. */
static struct {
  const void *from;
  void *to;
} copied[512];
static size_t n_copied;

static void *find(const void *from)
{
  for (size_t i = 0; i < n_copied; i++)
    if (copied[i].from == from)
      return copied[i].to;
  return NULL;
}

static void *copy_bytes(const void *from, size_t size)
{
  return memcpy(need(size != 0 ? size : 1), from, size);
}

static void *copy_once(const void *from, size_t size)
{
  if (n_copied == sizeof copied / sizeof *copied)
    fail("too many tables to copy", "plain.c");
  void *to = copy_bytes(from, size);
  copied[n_copied].from = from;
  copied[n_copied++].to = to;
  return to;
}

/* `text` up to its closing quote. */
static char *plain_text(const char *text, size_t len)
{
  char *to = copy_bytes(text, len);
  to[len - 1] = '\0';
  return to;
}

static const struct od_enum *plain_enum(const struct od_enum *listed)
{
  struct od_enum *to = find(listed);
  if (to != NULL)
    return to;
  to = copy_once(listed, sizeof *listed);
  struct od_string *texts = copy_bytes(listed->texts, listed->n_texts * sizeof *texts);
  for (size_t i = 1; i < listed->n_texts; i++)
    texts[i].ptr = plain_text(texts[i].ptr, texts[i].len);
  to->texts = texts;
  return to;
}

static const void *plain_sub(const struct od_row *row);

static const struct od_list *plain_list(const struct od_list *list)
{
  struct od_list *to = find(list);
  if (to != NULL)
    return to;
  to = copy_once(list, sizeof *list);
  to->item.sub = plain_sub(&list->item);
  return to;
}

static const void *plain_sub(const struct od_row *row)
{
  switch ((enum od_kind)row->kind) {
  case OD_KIND_ENUM:
    return plain_enum(row->sub);
  case OD_KIND_OBJECT:
    return plain_object(row->sub);
  case OD_KIND_LIST:
  case OD_KIND_MAP:
    return plain_list(row->sub);
  default:
    return row->sub;
  }
}

const struct od_object *plain_object(const struct od_object *object)
{
  struct od_object *to = find(object);
  if (to != NULL)
    return to;
  to = copy_once(object, sizeof *object);
  struct od_row *rows = copy_bytes(object->rows, object->n_rows * sizeof *rows);
  to->rows = rows;
  for (size_t i = 0; i < object->n_rows; i++) {
    rows[i].name = plain_text(rows[i].name, rows[i].name_len - 1u);
    rows[i].sub = plain_sub(&object->rows[i]);
  }
  return to;
}
