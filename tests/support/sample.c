#include "sample.h"

#define ROW(member, row_kind, row_flags, row_sub)                                                                      \
  {                                                                                                                    \
    .name = "\"" #member "\":", .name_len = sizeof(#member) + 2, .kind = row_kind, .flags = row_flags,                 \
    .offset = offsetof(struct sample, member.v), .presence = offsetof(struct sample, member.is), .sub = row_sub        \
  }

static const struct od_list text_list = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
    .stride = sizeof(struct od_string),
};
static const struct od_list text_map = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN, .offset = offsetof(struct od_string_entry, value)},
    .stride = sizeof(struct od_string_entry),
};

static const struct od_row rows[] = {
    ROW(any, OD_KIND_JSON, 0, NULL),      ROW(text, OD_KIND_STRING, OD_ROW_NULLABLE, NULL),
    ROW(count, OD_KIND_INTEGER, 0, NULL), ROW(ratio, OD_KIND_NUMBER, 0, NULL),
    ROW(flag, OD_KIND_BOOLEAN, 0, NULL),  ROW(list, OD_KIND_LIST, 0, &text_list),
    ROW(map, OD_KIND_MAP, 0, &text_map),
};

const struct od_object sample_object = {
    .page = "tests/support/sample.h",
    .rows = rows,
    .n_rows = sizeof rows / sizeof *rows,
    .size = sizeof(struct sample),
    .extra = offsetof(struct sample, extra),
};
