/* The tables of an object as the generator would write them, whose members have one limit each: what test_findings.c
 * decodes and validates. */
#ifndef THING_H
#define THING_H

#include "../support/test.h"

#include <outdial/descriptor.h>

enum fruit { FRUIT_OTHER, FRUIT_APPLE, FRUIT_APRICOT, FRUIT_PEAR };
struct opt_fruit {
  enum od_presence is;
  enum fruit v;
  struct od_string text;
};
struct basket {
  enum {
    BASKET_NONE,
    BASKET_OTHER,
    BASKET_ID,
    BASKET_SMALL,
    BASKET_LARGE,
  } branch;
  union {
    struct od_string id;
    const struct handle *small;
    const struct crate *large;
    struct od_json other;
  };
};
struct opt_basket {
  enum od_presence is;
  struct basket v;
};
struct handle {
  struct opt_fruit fruit;
  struct od_members extra;
};
struct crate {
  int64_t weight;
  struct od_members extra;
};
struct opt_crates {
  enum od_presence is;
  struct {
    const struct crate *items;
    size_t len;
  } v;
};
struct opt_baskets {
  enum od_presence is;
  struct {
    const struct basket *items;
    size_t len;
  } v;
};
struct thing {
  struct od_opt_string exactly, least, most, between, letters, phone, old;
  struct od_opt_int min, max, above, below;
  struct od_opt_number n_min, n_max, n_above, n_below;
  struct od_opt_bool flag;
  struct opt_fruit fruit, fixed, many, any_fruit, fits, fits_not, wide;
  struct od_opt_string_list list;
  struct od_opt_string_map map;
  struct opt_basket basket, open_basket, wide_basket;
  struct opt_crates crates;
  struct opt_baskets baskets;
  struct od_opt_json any;
  struct od_string needed;
  struct od_members extra;
};

static const struct od_constraint exactly[] = {{.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {3, 3}}};
static const struct od_constraint least[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {2, OD_UNBOUNDED}}};
static const struct od_constraint most[] = {{.check = OD_CHECK_LENGTH, .severity = OD_WARNING, .range = {0, 1}}};
static const struct od_constraint between[] = {{.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {2, 3}}};
static const struct od_constraint letters[] = {{.check = OD_CHECK_CHARSET, .severity = OD_ERROR, .s = "a-z"}};
static const struct od_constraint phone[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_E164}};
static const struct od_constraint old[] = {
    {.check = OD_CHECK_DEPRECATED, .severity = OD_WARNING, .s = "deprecated: use new instead"}};
static const struct od_constraint min[] = {{.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = -5}};
static const struct od_constraint max[] = {{.check = OD_CHECK_MAX, .severity = OD_ERROR, .i = 5}};
static const struct od_constraint above[] = {{.check = OD_CHECK_ABOVE, .severity = OD_ERROR, .i = 0}};
static const struct od_constraint below[] = {{.check = OD_CHECK_BELOW, .severity = OD_WARNING, .i = 10}};
static const struct od_constraint n_min[] = {{.check = OD_CHECK_MIN, .severity = OD_ERROR, .d = -0.5}};
static const struct od_constraint n_max[] = {{.check = OD_CHECK_MAX, .severity = OD_ERROR, .d = 1e21}};
static const struct od_constraint n_above[] = {{.check = OD_CHECK_ABOVE, .severity = OD_ERROR, .d = 0}};
static const struct od_constraint n_below[] = {{.check = OD_CHECK_BELOW, .severity = OD_ERROR, .d = 2.5}};
static const struct od_constraint fixed[] = {{.check = OD_CHECK_FIXED, .severity = OD_ERROR, .i = FRUIT_PEAR}};
static const struct od_constraint items[] = {{.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {2, 3}}};
static const struct od_constraint exactly_three[] = {{.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {3, 3}}};
static const struct od_string fruits[] = {{NULL, 0}, {"\"apple\"", 7}, {"\"apricot\"", 9}, {"\"pear\"", 6}};
static const struct od_enum fruit_enum = {.texts = fruits, .n_texts = COUNT(fruits)};
static const struct od_enum open_enum = {.texts = fruits, .n_texts = COUNT(fruits), .open = true};
#define TWENTY "\"12345678901234567890\"", 22
static const struct od_string long_texts[] = {{NULL, 0}, {TWENTY}, {TWENTY}, {TWENTY},
                                              {TWENTY},  {TWENTY}, {TWENTY}, {TWENTY}};
static const struct od_enum long_enum = {.texts = long_texts, .n_texts = COUNT(long_texts)};
/* "expected: " and these fill what there is for a list of texts to the last byte, and are one byte too long. */
#define FIFTY "12345678901234567890123456789012345678901234567890"
static const struct od_string fit[] = {
    {NULL, 0}, {"\"" FIFTY "\"", 52}, {"\"" FIFTY "1234567890123456789012345678901234567890123\"", 95}};
static const struct od_string fit_not[] = {
    {NULL, 0}, {"\"" FIFTY "\"", 52}, {"\"" FIFTY "12345678901234567890123456789012345678901234\"", 96}};
static const struct od_enum fits_enum = {.texts = fit, .n_texts = COUNT(fit)};
static const struct od_enum fits_not_enum = {.texts = fit_not, .n_texts = COUNT(fit_not)};
/* Characters of two bytes, so that what there is for a list of texts ends within one. */
#define TEN "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"
#define SEVENTY TEN TEN TEN TEN TEN TEN TEN
#define WIDE "\"" SEVENTY TEN TEN "\""
static const struct od_string wide[] = {{NULL, 0}, {WIDE, sizeof(WIDE) - 1}};
static const struct od_enum wide_enum = {.texts = wide, .n_texts = COUNT(wide)};
static const struct od_list text_list = {.item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN},
                                         .stride = sizeof(struct od_string)};
static const struct od_list text_map = {
    .item = {.kind = OD_KIND_STRING, .presence = OD_PLAIN, .offset = offsetof(struct od_string_entry, value)},
    .stride = sizeof(struct od_string_entry)};

#define NAME(member) .name = "\"" #member "\":", .name_len = sizeof(#member) + 2
#define ROW(type, member, row_kind, row_sub, ...)                                                                      \
  {                                                                                                                    \
    NAME(member), .kind = row_kind, .sub = row_sub, .offset = offsetof(struct type, member.v),                         \
                  .presence = offsetof(struct type, member.is), __VA_ARGS__                                            \
  }
#define LIMITED(member, row_kind, row_sub)                                                                             \
  ROW(thing, member, row_kind, row_sub, .constraints = member, .n_constraints = 1)

static const struct od_row handle_rows[] = {ROW(handle, fruit, OD_KIND_ENUM, &fruit_enum, .flags = 0)};
static const struct od_object handle_object = {.page = "page",
                                               .rows = handle_rows,
                                               .n_rows = 1,
                                               .size = sizeof(struct handle),
                                               .extra = offsetof(struct handle, extra)};
static const struct od_row crate_rows[] = {{.name = "\"weight\":",
                                            .name_len = 9,
                                            .kind = OD_KIND_INTEGER,
                                            .flags = OD_ROW_REQUIRED,
                                            .offset = offsetof(struct crate, weight),
                                            .presence = OD_PLAIN}};
static const struct od_object crate_object = {.page = "page",
                                              .rows = crate_rows,
                                              .n_rows = 1,
                                              .n_required = 1,
                                              .size = sizeof(struct crate),
                                              .extra = offsetof(struct crate, extra)};
static const struct od_branch branches[] = {{.row = {.kind = OD_KIND_STRING,
                                                     .constraints = least,
                                                     .n_constraints = 1,
                                                     .offset = offsetof(struct basket, id),
                                                     .presence = OD_PLAIN}},
                                            {.row = {.kind = OD_KIND_OBJECT,
                                                     .sub = &handle_object,
                                                     .offset = offsetof(struct basket, small),
                                                     .presence = OD_PLAIN},
                                             .tag = "\"small\""},
                                            {.row = {.kind = OD_KIND_OBJECT,
                                                     .sub = &crate_object,
                                                     .offset = offsetof(struct basket, large),
                                                     .presence = OD_PLAIN},
                                             .tag = "\"large\""}};
#define BASKET                                                                                                         \
  .tag = "\"size\":", .branches = branches, .n_branches = COUNT(branches), .other = offsetof(struct basket, other),    \
  .size = sizeof(struct basket)
static const struct od_union basket_union = {BASKET};
static const struct od_union open_union = {BASKET, .open = true};
static const struct od_branch wide_branch = {.row = {.kind = OD_KIND_OBJECT,
                                                     .sub = &handle_object,
                                                     .offset = offsetof(struct basket, small),
                                                     .presence = OD_PLAIN},
                                             .tag = WIDE};
static const struct od_union wide_union = {.tag = "\"size\":",
                                           .branches = &wide_branch,
                                           .n_branches = 1,
                                           .other = offsetof(struct basket, other),
                                           .size = sizeof(struct basket)};

static const struct od_list crate_list = {.item = {.kind = OD_KIND_OBJECT, .sub = &crate_object, .presence = OD_PLAIN},
                                          .stride = sizeof(struct crate)};
static const struct od_list basket_list = {.item = {.kind = OD_KIND_UNION, .sub = &basket_union, .presence = OD_PLAIN},
                                           .stride = sizeof(struct basket)};

static const struct od_row rows[] = {
    {NAME(needed), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED, .offset = offsetof(struct thing, needed),
     .presence = OD_PLAIN},
    LIMITED(exactly, OD_KIND_STRING, NULL),
    LIMITED(least, OD_KIND_STRING, NULL),
    LIMITED(most, OD_KIND_STRING, NULL),
    LIMITED(between, OD_KIND_STRING, NULL),
    LIMITED(letters, OD_KIND_STRING, NULL),
    LIMITED(phone, OD_KIND_STRING, NULL),
    LIMITED(old, OD_KIND_STRING, NULL),
    LIMITED(min, OD_KIND_INTEGER, NULL),
    LIMITED(max, OD_KIND_INTEGER, NULL),
    LIMITED(above, OD_KIND_INTEGER, NULL),
    LIMITED(below, OD_KIND_INTEGER, NULL),
    LIMITED(n_min, OD_KIND_NUMBER, NULL),
    LIMITED(n_max, OD_KIND_NUMBER, NULL),
    LIMITED(n_above, OD_KIND_NUMBER, NULL),
    LIMITED(n_below, OD_KIND_NUMBER, NULL),
    ROW(thing, flag, OD_KIND_BOOLEAN, NULL, .flags = 0),
    ROW(thing, fruit, OD_KIND_ENUM, &fruit_enum, .flags = 0),
    LIMITED(fixed, OD_KIND_ENUM, &fruit_enum),
    ROW(thing, many, OD_KIND_ENUM, &long_enum, .flags = 0),
    ROW(thing, any_fruit, OD_KIND_ENUM, &open_enum, .flags = 0),
    ROW(thing, list, OD_KIND_LIST, &text_list, .constraints = items, .n_constraints = 1),
    ROW(thing, map, OD_KIND_MAP, &text_map, .constraints = items, .n_constraints = 1),
    ROW(thing, basket, OD_KIND_UNION, &basket_union, .flags = 0),
    ROW(thing, open_basket, OD_KIND_UNION, &open_union, .flags = 0),
    ROW(thing, crates, OD_KIND_LIST, &crate_list, .constraints = exactly_three, .n_constraints = 1),
    ROW(thing, baskets, OD_KIND_LIST, &basket_list, .constraints = exactly_three, .n_constraints = 1),
    ROW(thing, fits, OD_KIND_ENUM, &fits_enum, .flags = 0),
    ROW(thing, fits_not, OD_KIND_ENUM, &fits_not_enum, .flags = 0),
    ROW(thing, wide, OD_KIND_ENUM, &wide_enum, .flags = 0),
    ROW(thing, wide_basket, OD_KIND_UNION, &wide_union, .flags = 0),
    ROW(thing, any, OD_KIND_JSON, NULL, .constraints = old, .n_constraints = 1),
};
static const struct od_object thing_object = {.page = "https://docs.invalid/thing",
                                              .rows = rows,
                                              .n_rows = COUNT(rows),
                                              .n_required = 1,
                                              .size = sizeof(struct thing),
                                              .extra = offsetof(struct thing, extra)};

#endif
