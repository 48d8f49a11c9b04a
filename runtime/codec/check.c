#include "check.h"

#include "format.h"
#include "number.h"

#include <stdio.h>
#include <string.h>

/* ---- values ---------------------------------------------------------------------------------------------- */

/* A value under judgement, with what every finding about it needs. */
struct judged {
  const struct od_row *row;
  const void *slot;
  const struct od_path *path;
  size_t offset;
  struct od_report *report;
};

static void check_range(const struct judged *j, const struct od_constraint *c, size_t n, const char *unit,
                        enum od_code code)
{
  const unsigned long min = c->range.min, max = c->range.max;
  if (n >= min && (c->range.max == OD_UNBOUNDED || n <= max))
    return;
  char expected[64];
  if (min == max)
    snprintf(expected, sizeof expected, "exactly %lu", min);
  else if (c->range.max == OD_UNBOUNDED)
    snprintf(expected, sizeof expected, "at least %lu", min);
  else if (min == 0)
    snprintf(expected, sizeof expected, "at most %lu", max);
  else
    snprintf(expected, sizeof expected, "%lu to %lu", min, max);
  od_report_add(j->report, j->path, j->offset, code, c->severity, "%zu %s%s; %s expected", n, unit, n == 1 ? "" : "s",
                expected);
}

static bool holds(enum od_check check, int order)
{
  return check == OD_CHECK_MIN     ? order >= 0
         : check == OD_CHECK_MAX   ? order <= 0
         : check == OD_CHECK_ABOVE ? order > 0
                                   : order < 0;
}

static void check_bound(const struct judged *j, const struct od_constraint *c)
{
  static const struct {
    const char *text;
    enum od_code code;
  } faults[] = {
      [OD_CHECK_MIN] = {"is below the minimum", OD_CODE_MINIMUM},
      [OD_CHECK_MAX] = {"is above the maximum", OD_CODE_MAXIMUM},
      [OD_CHECK_ABOVE] = {"must be more than", OD_CODE_MINIMUM},
      [OD_CHECK_BELOW] = {"must be less than", OD_CODE_MAXIMUM},
  };
  char value[OD_DOUBLE_SIZE], bound[OD_DOUBLE_SIZE];
  size_t value_len, bound_len;
  if (j->row->kind == OD_KIND_INTEGER) {
    const int64_t v = *(const int64_t *)j->slot;
    if (holds(c->check, (v > c->i) - (v < c->i)))
      return;
    value_len = od_write_integer(v, value);
    bound_len = od_write_integer(c->i, bound);
  } else {
    const double v = *(const double *)j->slot;
    if (holds(c->check, (v > c->d) - (v < c->d)))
      return;
    value_len = od_write_double(v, value);
    bound_len = od_write_double(c->d, bound);
  }
  od_report_add(j->report, j->path, j->offset, faults[c->check].code, c->severity, "%.*s %s %.*s", (int)value_len,
                value, faults[c->check].text, (int)bound_len, bound);
}

static void check_fixed(const struct judged *j, const struct od_constraint *c)
{
  int v;
  memcpy(&v, j->slot, sizeof v);
  if (v == (int)c->i || v == 0) /* a text that is not listed has its finding */
    return;
  const struct od_enum *listed = j->row->sub;
  od_report_add(j->report, j->path, j->offset, OD_CODE_ENUM, c->severity, "only %s is possible here",
                listed->texts[c->i].ptr);
}

static void check_constraint(const struct judged *j, const struct od_constraint *c)
{
  const char *fault;
  switch (c->check) {
  case OD_CHECK_MIN:
  case OD_CHECK_MAX:
  case OD_CHECK_ABOVE:
  case OD_CHECK_BELOW:
    check_bound(j, c);
    return;
  case OD_CHECK_LENGTH:
    check_range(j, c, od_characters(*(const struct od_string *)j->slot), "character", OD_CODE_LENGTH);
    return;
  case OD_CHECK_ITEMS:
    check_range(j, c, ((const struct od_list_value *)j->slot)->len, "item", OD_CODE_ITEMS);
    return;
  case OD_CHECK_CHARSET:
    if (!od_in_charset(c->s, *(const struct od_string *)j->slot))
      od_report_add(j->report, j->path, j->offset, OD_CODE_PATTERN, c->severity,
                    "a character other than these stands in it: %s", c->s);
    return;
  case OD_CHECK_FORMAT:
    fault = od_format_fault(c->format, *(const struct od_string *)j->slot);
    if (fault != NULL)
      od_report_constant(j->report, j->path, j->offset, OD_CODE_FORMAT, c->severity, fault);
    return;
  case OD_CHECK_FIXED:
    check_fixed(j, c);
    return;
  case OD_CHECK_DEPRECATED:
    od_report_constant(j->report, j->path, j->offset, OD_CODE_DEPRECATED, c->severity, c->s);
    return;
  }
}

void od_check_value(const struct od_row *row, const void *slot, const struct od_path *path, size_t offset,
                    struct od_report *report)
{
  const struct judged judged = {row, slot, path, offset, report};
  for (size_t i = 0; i < row->n_constraints; i++)
    check_constraint(&judged, &row->constraints[i]);
}

struct enum_texts {
  const struct od_enum *listed;
  size_t i;
};

static const char *next_text(void *state, size_t *len)
{
  struct enum_texts *texts = state;
  if (++texts->i == texts->listed->n_texts)
    return NULL;
  *len = texts->listed->texts[texts->i].len - 2;
  return texts->listed->texts[texts->i].ptr + 1;
}

void od_check_other(const struct od_enum *listed, struct od_string text, const struct od_path *path, size_t offset,
                    struct od_report *report)
{
  char expected[160];
  struct enum_texts texts = {.listed = listed};
  const enum od_severity severity = listed->open ? OD_WARNING : OD_ERROR;
  const char *nearest = od_report_is_full(report, severity) ? NULL : od_nearest(text.ptr, text.len, next_text, &texts);
  if (nearest != NULL) {
    snprintf(expected, sizeof expected, "did you mean \"%.*s\"?", (int)strcspn(nearest, "\""), nearest);
  } else {
    size_t len = (size_t)snprintf(expected, sizeof expected, "expected: ");
    for (size_t i = 1; i < listed->n_texts && len < sizeof expected; i++)
      len += (size_t)snprintf(expected + len, sizeof expected - len, "%s%s", i > 1 ? ", " : "", listed->texts[i].ptr);
    if (len >= sizeof expected)
      od_cut(expected, sizeof expected);
  }
  od_report_add(report, path, offset, OD_CODE_ENUM, severity, "\"%.*s\" is not listed; %s",
                od_clip(text.ptr, text.len, 48), text.ptr, expected);
}

/* ---- objects --------------------------------------------------------------------------------------------- */

void od_check_required(const struct od_object *object, const struct od_seen *seen, const struct od_path *path,
                       size_t offset, struct od_report *report)
{
  for (size_t i = 0; i < object->n_rows; i++)
    if ((object->rows[i].flags & OD_ROW_REQUIRED) != 0 && !od_has_row(seen->bits, i))
      od_report_constant(report, &(struct od_path){.up = path, .row = &object->rows[i]}, offset, OD_CODE_REQUIRED,
                         OD_ERROR, "is required");
}

struct members {
  const struct od_object *object;
  const char *base;
  const struct od_seen *seen;
};

static enum od_presence presence(const struct members *m, const struct od_row *row)
{
  return row->presence == OD_PLAIN ? OD_VALUE : *(const enum od_presence *)(const void *)(m->base + row->presence);
}

/* What is of the wrong type, like a null where none may be, has its own finding, and counts. */
static inline bool is_given(const struct members *m, size_t i)
{
  const struct od_row *row = &m->object->rows[i];
  return od_has_row(m->seen->bits, i) && ((row->flags & OD_ROW_NULLABLE) == 0 || presence(m, row) != OD_NULL);
}

static bool equals(const struct members *m, size_t i, int64_t expected)
{
  const struct od_row *row = &m->object->rows[i];
  const char *slot = m->base + row->offset;
  int v;
  if (!od_has_row(m->seen->bits, i) || od_has_row(m->seen->unfit, i) || presence(m, row) != OD_VALUE)
    return false; /* what is of the wrong type equals nothing */
  switch (row->kind) {
  case OD_KIND_BOOLEAN:
    return *(const bool *)slot == (expected != 0);
  case OD_KIND_INTEGER:
    return *(const int64_t *)(const void *)slot == expected;
  default:
    memcpy(&v, slot, sizeof v);
    return v == expected;
  }
}

static void check_rule(const struct members *m, const struct od_rule *rule, const struct od_path *path, size_t offset,
                       struct od_report *report)
{
  const bool test = rule->test == OD_TEST_ALWAYS  ? true
                    : rule->test == OD_TEST_GIVEN ? is_given(m, rule->row)
                                                  : equals(m, rule->row, rule->equals);
  if (test == rule->negate)
    return;
  if (rule->demand == OD_REQUIRE_ANY)
    for (size_t i = 0; i < rule->n_rows; i++)
      if (is_given(m, rule->rows[i]))
        return;
  const size_t n = rule->demand == OD_REQUIRE_ANY ? 1 : rule->n_rows;
  for (size_t i = 0; i < n; i++)
    if (is_given(m, rule->rows[i]) == (rule->demand == OD_FORBID))
      od_report_constant(report, &(struct od_path){.up = path, .row = &m->object->rows[rule->rows[i]]}, offset,
                         OD_CODE_CONDITION, rule->severity, rule->message);
}

void od_check_rules(const struct od_object *object, const void *base, const struct od_seen *seen,
                    const struct od_path *path, size_t offset, struct od_report *report)
{
  const struct members members = {object, base, seen};
  for (size_t i = 0; i < object->n_rules; i++)
    check_rule(&members, &object->rules[i], path, offset, report);
}
