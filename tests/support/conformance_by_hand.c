/* Finds a value in a decoded struct by its JSON Pointer, to set it as only a C program can. */
#include "conformance_trial.h"

/* A value in a struct. */
struct place {
  const struct od_row *row;
  char *slot; /* NULL: it is not there */
};

static struct place item_of(const struct od_row *row, const char *slot, const char *name)
{
  const struct od_list *described = row->sub;
  const struct od_list_value *list = (const struct od_list_value *)(const void *)slot;
  char *items = (char *)(uintptr_t)list->items;
  for (size_t i = 0; i < list->len; i++) {
    const struct od_string *at = (const struct od_string *)(const void *)(items + i * described->stride);
    if (row->kind == OD_KIND_LIST ? i == strtoul(name, NULL, 10)
                                  : at->len == strlen(name) && memcmp(at->ptr, name, at->len) == 0)
      return (struct place){&described->item, items + i * described->stride + described->item.offset};
  }
  return (struct place){NULL, NULL};
}

static struct place member_of(const struct od_object *object, char *base, const char *name)
{
  for (size_t i = 0; i < object->n_rows; i++)
    if (object->rows[i].name_len == strlen(name) + 3 && memcmp(object->rows[i].name + 1, name, strlen(name)) == 0)
      return (struct place){&object->rows[i], base + object->rows[i].offset};
  return (struct place){NULL, NULL};
}

/* What a segment of a JSON Pointer leads to. `of_list`: objects stand in lists and maps themselves, elsewhere there are
 * pointers to them. */
static struct place step(struct place from, bool of_list, const char *name)
{
  int branch;
  switch (from.row->kind) {
  case OD_KIND_OBJECT:
    return member_of(from.row->sub, of_list ? from.slot : *(char **)(void *)from.slot, name);
  case OD_KIND_UNION:
    memcpy(&branch, from.slot, sizeof branch);
    from.row = &((const struct od_union *)from.row->sub)->branches[branch - OD_BRANCH_FIRST].row;
    return step((struct place){from.row, from.slot + from.row->offset}, false, name);
  default:
    return item_of(from.row, from.slot, name);
  }
}

static struct place find_place(const struct od_object *object, const void *base, const char *pointer)
{
  const struct od_row root = {.kind = OD_KIND_OBJECT, .sub = object};
  struct place place = {&root, (char *)(uintptr_t)base};
  bool of_list = true;
  char *names = strdup(pointer + 1);
  for (char *name = names; name != NULL;) {
    char *end = strchr(name, '/');
    if (end != NULL)
      *end++ = '\0';
    unescape(name);
    const bool is_container = place.row->kind == OD_KIND_LIST || place.row->kind == OD_KIND_MAP;
    place = step(place, of_list, name);
    if (place.slot == NULL)
      fail_msg("nothing at %s", pointer);
    of_list = is_container;
    name = end;
  }
  free(names);
  return place;
}

void set_by_hand(const struct od_object *object, const void *decoded, const char *pointer, const char *json)
{
  const struct place place = find_place(object, decoded, pointer);
  const struct od_string text = od_str(json);
  const struct od_enum *listed = place.row->sub;
  struct od_opt_enum_value *value =
      (struct od_opt_enum_value *)(void *)(place.slot - offsetof(struct od_opt_enum_value, v));
  value->is = memcmp(text.ptr, "null", 4) == 0 ? OD_NULL : OD_VALUE;
  for (value->v = listed->n_texts - 1; value->v > 0; value->v--)
    if (listed->texts[value->v].len == text.len && memcmp(listed->texts[value->v].ptr, text.ptr, text.len) == 0)
      return;
  value->text = (struct od_string){text.ptr + 1, text.len - 2};
}
