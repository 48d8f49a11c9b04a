/* What a server says is wrong with a request, as findings like our own: a pointer and the server's message. Where the
 * body of an error has these is told by its row, so no vendor is known here. */
#include "../codec/report.h"

#include <string.h>

/* A member of a decoded struct; NULL: it is not there. */
static const void *member(const struct od_row *row, const void *base)
{
  const char *const at = base;
  if (row->presence != OD_PLAIN && *(const enum od_presence *)(const void *)(at + row->presence) != OD_VALUE)
    return NULL;
  return at + row->offset;
}

/* What a union holds, and its row; other values are what they are. NULL: nothing that is described. */
static const void *held(const struct od_row **row, const void *slot)
{
  if (slot == NULL || (*row)->kind != OD_KIND_UNION)
    return slot;
  const struct od_union *u = (*row)->sub;
  int branch;
  memcpy(&branch, slot, sizeof branch);
  if (branch < OD_BRANCH_FIRST)
    return NULL;
  *row = &u->branches[branch - OD_BRANCH_FIRST].row;
  return (const char *)slot + (*row)->offset;
}

/* The steps of a place as a path, in `steps`; returns its end. A place that is none in the request is the whole of it.
 */
static const struct od_path *read_place(const struct od_faults *faults, const struct od_list *described,
                                        const struct od_list_value *place, struct od_path steps[OD_MAX_DEPTH + 1])
{
  size_t n = 0;
  steps[0] = (struct od_path){.up = NULL};
  for (size_t i = 0; i < place->len && n < OD_MAX_DEPTH; i++) {
    const struct od_row *row = &described->item;
    const void *slot = held(&row, (const char *)place->items + i * described->stride);
    struct od_path step = {.up = &steps[n]};
    if (slot == NULL)
      break;
    if (row->kind == OD_KIND_STRING) {
      step.name = ((const struct od_string *)slot)->ptr;
      step.len = ((const struct od_string *)slot)->len;
    } else {
      step.len = (size_t) * (const int64_t *)slot;
    }
    if (i == 0 && faults->within != NULL) {
      if (step.name == NULL || step.len != strlen(faults->within) || memcmp(step.name, faults->within, step.len) != 0)
        break;
    } else {
      steps[++n] = step;
    }
  }
  return &steps[n];
}

static void report_fault(struct od_report *report, const struct od_path *path, const struct od_string *message)
{
  od_report_add(report, path, OD_NO_OFFSET, OD_CODE_SERVER, OD_ERROR, "%.*s",
                od_clip(message->ptr, message->len, OD_MESSAGE_SIZE), message->ptr);
}

/* One item of the list. */
static void read_fault(struct od_report *report, const struct od_faults *faults, const struct od_object *item,
                       const void *base)
{
  const struct od_row *place = &item->rows[faults->place];
  const struct od_list_value *steps_at = member(place, base);
  const struct od_string *message = member(&item->rows[faults->message], base);
  struct od_path steps[OD_MAX_DEPTH + 1];
  if (message != NULL)
    report_fault(report, steps_at != NULL ? read_place(faults, place->sub, steps_at, steps) : NULL, message);
}

void od_report_faults(const struct od_error_reply *error, const void *body, struct od_report *report)
{
  if (error->faults == NULL)
    return;
  const struct od_row *row = &error->body->rows[error->faults->list];
  const void *slot = held(&row, member(row, body));
  if (slot == NULL)
    return;
  if (row->kind == OD_KIND_STRING) {
    report_fault(report, NULL, slot);
  } else if (row->kind == OD_KIND_LIST) {
    const struct od_list *described = row->sub;
    const struct od_list_value *list = slot;
    for (size_t i = 0; i < list->len; i++)
      read_fault(report, error->faults, described->item.sub, (const char *)list->items + i * described->stride);
  }
}
