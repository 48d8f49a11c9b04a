#include "documents.h"

#include "need.h"
#include "plain.h"
#include "random_document.h"

#include <outdial/vogent_create_dial.h>

#include <string.h>

enum { ROTATION = 256, MOST_SUBJECTS = 40 };

static struct subject subjects[MOST_SUBJECTS];
static size_t n_subjects;

static struct subject *add_subject(const char *name, size_t n)
{
  const struct od_operation *operation = &od_vogent_create_dial_operation;
  struct subject *s = &subjects[n_subjects++];
  if (n_subjects > MOST_SUBJECTS)
    fail("too many subjects", name);
  *s = (struct subject){.name = name, .n = n, .reply = strcmp(name, "reply") == 0};
  s->documents = need(n * sizeof *s->documents);
  s->object = s->reply ? operation->reply : operation->request;
  s->plain = plain_object(s->object);
  return s;
}

/* Takes over a text that outdial accepts; false: it does not. */
static bool set_document(struct subject *s, size_t i, char *text, size_t len)
{
  struct od_arena arena = {0};
  struct od_report report = {0};
  const void *value;
  const unsigned mode = s->reply ? OD_DECODE_REPLY : OD_DECODE_REQUEST;
  const bool ok = od_decode(&arena, s->object, text, len, mode, &value, &report) == OD_OK;
  od_arena_clear(&arena);
  od_report_clear(&report);
  if (!ok) {
    free(text);
    return false;
  }
  char *with_slack = realloc(text, len + DOCUMENT_SLACK);
  if (with_slack == NULL)
    fail("out of memory", s->name);
  memset(with_slack + len, 0, DOCUMENT_SLACK);
  s->documents[i] = (struct document){with_slack, len};
  s->bytes += len;
  return true;
}

static const struct subject *add_text(const char *name, char *text, size_t len)
{
  struct subject *s = add_subject(name, 1);
  if (!set_document(s, 0, text, len))
    fail("outdial refuses the document", name);
  return s;
}

/* ---- from files -------------------------------------------------------------------------------------------- */

static const struct subject *add_file(const char *name, const char *folder, const char *file)
{
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, file);
  FILE *f = fopen(path, "rb");
  char *text = need(OD_MAX_DOCUMENT_BYTES);
  if (f == NULL)
    fail("cannot be opened", path);
  const size_t len = fread(text, 1, OD_MAX_DOCUMENT_BYTES, f);
  fclose(f);
  return add_text(name, text, len);
}

/* ---- generated --------------------------------------------------------------------------------------------- */

/* The first document from style.seed on that the rules between members allow. */
static void set_random(struct subject *s, size_t i, struct style style)
{
  size_t len;
  for (unsigned tries = 0; tries < 1000; tries++, style.seed++) {
    char *text = random_document(s->object, &style, &len);
    if (set_document(s, i, text, len))
      return;
  }
  fail("the tables allow no document", s->name);
}

static const struct subject *add_random(const char *name, struct style style)
{
  struct subject *s = add_subject(name, 1);
  set_random(s, 0, style);
  return s;
}

/* Many that differ in everything, so that no branch predictor learns them. */
static void add_rotation(void)
{
  struct subject *s = add_subject("rotation", ROTATION);
  for (unsigned i = 0; i < ROTATION; i++)
    set_random(s, i,
               (struct style){.seed = 7777777u * (i + 1),
                              .optional = 20 + i % 7 * 10,
                              .items = 1 + i % 5,
                              .letters = i % 8 == 7 ? JAPANESE : MIXED,
                              .order = i % 4 == 3 ? SHUFFLED : AS_DESCRIBED,
                              .pretty = i % 8 == 1});
}

/* ---- made of another one ----------------------------------------------------------------------------------- */

/* The code point at *p, which is UTF-8, and *p behind it. */
static unsigned long next_character(const unsigned char **p)
{
  unsigned long c = *(*p)++;
  if (c < 0x80)
    return c;
  c &= c >= 0xF0 ? 0x07 : c >= 0xE0 ? 0x0F : 0x1F;
  while ((**p & 0xC0) == 0x80)
    c = c << 6 | (*(*p)++ & 0x3F);
  return c;
}

/* The same text with \u escapes in the place of all that is not ASCII. */
static void add_escaped(const char *name, const struct document *from)
{
  char *text = need(6 * from->len + 1), *to = text;
  for (const unsigned char *p = (const unsigned char *)from->text; p < (const unsigned char *)from->text + from->len;) {
    const unsigned long c = next_character(&p);
    if (c < 0x80)
      *to++ = (char)c;
    else if (c < 0x10000)
      to += sprintf(to, "\\u%04lx", c);
    else
      to += sprintf(to, "\\u%04lx\\u%04lx", 0xD800 + ((c - 0x10000) >> 10), 0xDC00 + ((c - 0x10000) & 0x3FF));
  }
  add_text(name, text, (size_t)(to - text));
}

/* ---- growing ones ------------------------------------------------------------------------------------------ */

static const char head[] = "{\"callAgentId\":\"6513270e-269e-4d37-b2a7-4de452e6b438\",\"toNumber\":\"+14155550132\","
                           "\"fromNumberId\":\"d23f0824-128b-4f33-8c5c-7fd0a6a3a450\",";

typedef void part(FILE *out, unsigned i);

static void node(FILE *out, unsigned i)
{
  fprintf(
      out,
      "{\"id\":\"n%u\",\"name\":\"Step %u\",\"type\":\"freeform\",\"transitionRules\":[{\"conditionType\":\"language\","
      "\"transitionNodeId\":\"n%u\",\"field\":\"intent\",\"value\":\"caller agrees to step %u\"}],"
      "\"nodeData\":{\"prompt\":\"Say what comes next.\",\"temperature\":0.5}}",
      i, i, i + 1, i);
}

static void entry(FILE *out, unsigned i)
{
  fprintf(out, "{\"id\":%u,\"text\":\"some text of the caller's own\",\"flag\":true}", i);
}

static void name(FILE *out, unsigned i)
{
  fprintf(out, "\"name_%u\":\"value %u\"", i, i);
}

static void add_growing(const char *label, unsigned n, const char *before, part *each, const char *behind)
{
  char *text = NULL;
  size_t len;
  FILE *out = open_memstream(&text, &len);
  if (out == NULL)
    fail("out of memory", label);
  fprintf(out, "%s%s", head, before);
  for (unsigned i = 0; i < n; i++) {
    if (i > 0)
      fputc(',', out);
    each(out, i);
  }
  fputs(behind, out);
  fclose(out);
  char *full_name = need(64);
  snprintf(full_name, 64, "%s %u", label, n);
  add_text(full_name, text, len);
  subjects[n_subjects - 1].series = true;
}

#define NODES                                                                                                          \
  "\"agentOverrides\":{\"defaultVersionedPrompt\":{\"aiModelId\":\"m\",\"agentType\":\"CUSTOM_FLOW\",\"name\":\"f\","  \
  "\"flowDefinition\":{\"nodes\":["

static void add_series(void)
{
  for (unsigned n = 100; n <= 800; n *= 2)
    add_growing("nodes", n, NODES, node, "]}}}}");
  for (unsigned n = 200; n <= 12800; n *= 4)
    add_growing("free-form", n, "\"callAgentInput\":{\"list\":[", entry, "]}}");
  for (unsigned n = 200; n <= 12800; n *= 4)
    add_growing("free names", n, "\"callAgentInput\":{", name, "}}");
}

/* ---- all --------------------------------------------------------------------------------------------------- */

static void add_files(const char *folder)
{
  add_file("full", folder, "vogent_request_full.json");
  add_file("full pretty", folder, "vogent_request_full_pretty.json");
  add_file("full sorted", folder, "vogent_request_full_sorted.json");
  add_file("full shuffled", folder, "vogent_request_full_shuffled.json");
  add_escaped("ja escaped", &add_file("ja", folder, "vogent_request_ja.json")->documents[0]);
  add_file("small", folder, "vogent_request_small.json");
  add_file("reply", folder, "vogent_response.json");
  add_file("big", folder, "vogent_request_big.json");
}

static void add_generated(void)
{
  const struct style full = {.seed = 1, .optional = 100, .items = 2, .letters = MIXED};
  struct style pretty = full, sorted = full, shuffled = full, japanese = full;
  pretty.pretty = true;
  sorted.order = SORTED;
  shuffled.order = SHUFFLED;
  japanese.letters = JAPANESE;
  add_random("full", full);
  add_random("full pretty", pretty);
  add_random("full sorted", sorted);
  add_random("full shuffled", shuffled);
  add_escaped("ja escaped", &add_random("ja", japanese)->documents[0]);
  add_random("small", (struct style){.seed = 1, .optional = 30});
  add_random("reply", full);
  add_random("big", (struct style){.seed = 1, .optional = 100, .items = 30, .letters = MIXED});
}

const struct subject *make_subjects(const char *folder, size_t *n)
{
  if (folder != NULL)
    add_files(folder);
  else
    add_generated();
  add_rotation();
  add_series();
  *n = n_subjects;
  return subjects;
}
