#include "random_document.h"

#include "need.h"

#include <string.h>

/* Each value draws from a seed of its own, made of its parent's and its place, so that neither order nor letters change
 * what the others draw. */
struct maker {
  FILE *out;
  const struct style *style;
  unsigned depth;
};

static void make_value(struct maker *m, const struct od_row *row, uint64_t seed);

/* splitmix64 */
static uint64_t mix(uint64_t seed, uint64_t place)
{
  uint64_t z = seed + (place + 1) * 0x9E3779B97F4A7C15u;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

static unsigned draw(uint64_t *seed, unsigned n)
{
  *seed = mix(*seed, 0);
  return n != 0 ? (unsigned)(*seed % n) : 0;
}

static void new_line(struct maker *m)
{
  if (m->style->pretty)
    fprintf(m->out, "\n%*s", (int)(2 * m->depth), "");
}

static void open_with(struct maker *m, char bracket)
{
  fputc(bracket, m->out);
  m->depth++;
}

static void close_with(struct maker *m, char bracket, bool empty)
{
  m->depth--;
  if (!empty)
    new_line(m);
  fputc(bracket, m->out);
}

static void next_place(struct maker *m, bool first)
{
  if (!first)
    fputc(',', m->out);
  new_line(m);
}

static void colon(struct maker *m)
{
  fputs(m->style->pretty ? ": " : ":", m->out);
}

/* ---- strings ----------------------------------------------------------------------------------------------- */

static const char *const plain_words[] = {"call ",        "the ", "clinic ", "before ", "Tuesday, ", "please. ", "and ",
                                          "appointment ", "a ",   "dial ",   "agent ",  "number ",   "to ",      "of "};
static const char *const mixed_words[] = {"José ", "\\n", "naïve ", "said \\\"yes\\\" ", "für ", "– ", "\\u00e9", "😀 "};
static const char *const japanese_words[] = {"お電話", "ありがとう", "ございます。", "予約の", "日時を", "確認",
                                             "させて", "いただき",   "センター",     "アヴァ", "です。", "番号"};
#define PICK(words, seed) (words)[draw(seed, sizeof(words) / sizeof *(words))]

static void make_words(struct maker *m, uint64_t seed)
{
  unsigned n = 1 + draw(&seed, 8);
  if (draw(&seed, 10) == 0)
    n = 20 + draw(&seed, 120); /* a prompt */
  const bool mixed = draw(&seed, 4) == 0 && m->style->letters == MIXED;
  for (unsigned i = 0; i < n; i++) {
    const char *word = PICK(plain_words, &seed);
    if (m->style->letters == JAPANESE)
      word = PICK(japanese_words, &seed);
    else if (mixed && draw(&seed, 3) == 0)
      word = PICK(mixed_words, &seed);
    fputs(word, m->out);
  }
}

static void make_hex(struct maker *m, uint64_t *seed, const char *shape)
{
  for (; *shape != '\0'; shape++)
    fputc(*shape == 'x' ? "0123456789abcdef"[draw(seed, 16)] : *shape, m->out);
}

static void make_format(struct maker *m, enum od_format format, uint64_t seed)
{
  switch (format) {
  case OD_FORMAT_E164:
    fprintf(m->out, "+1415%07u", draw(&seed, 10000000));
    break;
  case OD_FORMAT_UUID:
    make_hex(m, &seed, "xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx");
    break;
  case OD_FORMAT_DATE_TIME:
  case OD_FORMAT_UTC_DATE_TIME:
    fprintf(m->out, "2026-%02u-%02uT%02u:30:00Z", 1 + draw(&seed, 12), 1 + draw(&seed, 28), draw(&seed, 24));
    break;
  case OD_FORMAT_URI:
    fprintf(m->out, "https://example.com/hooks/%u", draw(&seed, 1000000));
    break;
  case OD_FORMAT_SEGMENT:
    make_hex(m, &seed, "xxxxxxxx");
    break;
  }
}

static void make_string(struct maker *m, const struct od_row *row, uint64_t seed)
{
  static const char suffix[] = "Id\":";
  const size_t n = sizeof suffix - 1;
  fputc('"', m->out);
  for (size_t i = 0; i < row->n_constraints; i++) {
    const struct od_constraint *c = &row->constraints[i];
    if (c->check == OD_CHECK_FORMAT) {
      make_format(m, c->format, seed);
      fputc('"', m->out);
      return;
    }
    if (c->check == OD_CHECK_LENGTH) {
      const unsigned max = c->range.max < c->range.min + 40 ? c->range.max : c->range.min + 40;
      for (unsigned left = c->range.min + draw(&seed, max - c->range.min + 1); left > 0; left--)
        fputc((int)('a' + draw(&seed, 26)), m->out);
      fputc('"', m->out);
      return;
    }
  }
  if (row->name != NULL && row->name_len > n && memcmp(row->name + row->name_len - n, suffix, n) == 0)
    make_format(m, OD_FORMAT_UUID, seed);
  else
    make_words(m, seed);
  fputc('"', m->out);
}

/* ---- the other kinds --------------------------------------------------------------------------------------- */

static void make_enum(struct maker *m, const struct od_row *row, uint64_t seed)
{
  const struct od_enum *listed = row->sub;
  size_t v = 1 + draw(&seed, listed->n_texts - 1u);
  for (size_t i = 0; i < row->n_constraints; i++)
    if (row->constraints[i].check == OD_CHECK_FIXED)
      v = (size_t)row->constraints[i].i;
  fputs(listed->texts[v].ptr, m->out);
}

static void make_number(struct maker *m, const struct od_row *row, uint64_t seed)
{
  const bool integer = row->kind == OD_KIND_INTEGER;
  double min = 0, max = 1000;
  for (size_t i = 0; i < row->n_constraints; i++) {
    const struct od_constraint *c = &row->constraints[i];
    const double bound = integer ? (double)c->i : c->d;
    if (c->check == OD_CHECK_MIN || c->check == OD_CHECK_ABOVE) {
      min = bound;
      if (max < min + 2)
        max = min + 1000;
    } else if (c->check == OD_CHECK_MAX || c->check == OD_CHECK_BELOW) {
      max = bound;
    }
  }
  const double part = (1 + (double)draw(&seed, 8)) / 10;
  if (integer)
    fprintf(m->out, "%lld", (long long)(min + (max - min) * part));
  else
    fprintf(m->out, "%.3g", min + (max - min) * part);
}

/* Free-form: an object of scalars, sometimes with an object in it. */
static void make_json(struct maker *m, uint64_t seed, unsigned nesting)
{
  static const struct od_row words = {.kind = OD_KIND_STRING};
  const unsigned n = draw(&seed, 6);
  open_with(m, '{');
  for (unsigned i = 0; i < n; i++) {
    next_place(m, i == 0);
    fprintf(m->out, "\"field_%u\"", i * 7 + draw(&seed, 7));
    colon(m);
    switch (draw(&seed, nesting > 0 ? 6 : 5)) {
    case 0:
      fprintf(m->out, "%u", draw(&seed, 100000));
      break;
    case 1:
      fprintf(m->out, "%u.5", draw(&seed, 1000));
      break;
    case 2:
      fputs(draw(&seed, 2) != 0 ? "true" : "null", m->out);
      break;
    case 5:
      make_json(m, mix(seed, i), nesting - 1);
      break;
    default:
      make_string(m, &words, mix(seed, i));
    }
  }
  close_with(m, '}', n == 0);
}

static void make_items(struct maker *m, const struct od_row *row, uint64_t seed)
{
  const struct od_list *list = row->sub;
  const bool map = row->kind == OD_KIND_MAP;
  unsigned min = 0, max = m->style->items;
  for (size_t i = 0; i < row->n_constraints; i++)
    if (row->constraints[i].check == OD_CHECK_ITEMS) {
      min = row->constraints[i].range.min;
      max = row->constraints[i].range.max < max ? row->constraints[i].range.max : max;
    }
  const unsigned n = max > min ? min + draw(&seed, max - min + 1) : min;
  open_with(m, map ? '{' : '[');
  for (unsigned i = 0; i < n; i++) {
    next_place(m, i == 0);
    if (map) {
      fprintf(m->out, "\"entry %u\"", i);
      colon(m);
    }
    make_value(m, &list->item, mix(seed, i));
  }
  close_with(m, map ? '}' : ']', n == 0);
}

static int by_name(const void *a, const void *b)
{
  const struct od_row *const *x = a, *const *y = b;
  return strcmp((*x)->name, (*y)->name);
}

static void make_object(struct maker *m, const struct od_object *object, uint64_t seed)
{
  const struct od_row *rows[OD_MAX_MEMBERS];
  unsigned n = 0;
  for (unsigned i = 0; i < object->n_rows; i++) {
    uint64_t chance = mix(seed, 1000 + i);
    /* objects end somewhere, even those that hold themselves */
    const unsigned percent = m->depth > 12 ? 0 : m->style->optional;
    if ((object->rows[i].flags & OD_ROW_REQUIRED) != 0 || draw(&chance, 100) < percent)
      rows[n++] = &object->rows[i];
  }
  uint64_t order = mix(seed, 999);
  if (m->style->order == SORTED)
    qsort(rows, n, sizeof *rows, by_name);
  for (unsigned i = n; i > 1 && m->style->order == SHUFFLED; i--) {
    const unsigned j = draw(&order, i);
    const struct od_row *row = rows[j];
    rows[j] = rows[i - 1];
    rows[i - 1] = row;
  }
  open_with(m, '{');
  for (unsigned i = 0; i < n; i++) {
    next_place(m, i == 0);
    fwrite(rows[i]->name, 1, rows[i]->name_len - 1u, m->out);
    colon(m);
    make_value(m, rows[i], mix(seed, (uint64_t)(rows[i] - object->rows)));
  }
  close_with(m, '}', n == 0);
}

static void make_value(struct maker *m, const struct od_row *row, uint64_t seed)
{
  uint64_t choice = seed;
  switch ((enum od_kind)row->kind) {
  case OD_KIND_STRING:
    make_string(m, row, seed);
    break;
  case OD_KIND_INTEGER:
  case OD_KIND_NUMBER:
    make_number(m, row, seed);
    break;
  case OD_KIND_BOOLEAN:
    fputs(draw(&choice, 2) != 0 ? "true" : "false", m->out);
    break;
  case OD_KIND_ENUM:
    make_enum(m, row, seed);
    break;
  case OD_KIND_OBJECT:
    make_object(m, row->sub, seed);
    break;
  case OD_KIND_LIST:
  case OD_KIND_MAP:
    make_items(m, row, seed);
    break;
  case OD_KIND_JSON:
  case OD_KIND_JSON_OBJECT:
    make_json(m, seed, 2);
    break;
  case OD_KIND_UNION: {
    const struct od_union *u = row->sub;
    make_value(m, &u->branches[draw(&choice, u->n_branches)].row, seed);
    break;
  }
  }
}

char *random_document(const struct od_object *object, const struct style *style, size_t *len)
{
  char *text = NULL;
  struct maker m = {.out = open_memstream(&text, len), .style = style};
  if (m.out == NULL)
    fail("out of memory", "open_memstream");
  make_object(&m, object, style->seed);
  if (fclose(m.out) != 0)
    fail("out of memory", "open_memstream");
  return text;
}
