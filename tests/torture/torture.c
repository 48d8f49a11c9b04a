/* Makes every allocation fail in turn: the first, then the second, and so on until a run needs no more; once each, and
 * once with all that follow. Whatever fails, it is said to be want of memory (after sending: an outcome that is true),
 * nothing is left behind, nothing is silently different, and what was used can be used again.
 *
 * torture [POINTS [codec]]: at most so many points of each scenario, spread evenly; without a number, or with 0, all.
 * With "codec" nothing is sent. */
#define _GNU_SOURCE /* memfd_create() */

#include "torture.h"

#include "heap.h"

#include <outdial/docs.h>
#include <outdial/operations.h>

#include <curl/curl.h>
#include <dirent.h>
#include <dlfcn.h>
#include <json-c/json.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* ---- what a run tells ------------------------------------------------------------------------------------ */

static struct transcript expected, got;

static FILE *out; /* standard output is captured, and standard error leads nowhere */

void give_up(const char *why)
{
  fprintf(out, "torture.c: %s\n", why);
  exit(EXIT_FAILURE);
}

void tell(struct transcript *t, const char *bytes, size_t len)
{
  if (len >= sizeof t->text - t->len)
    give_up("a transcript is too long");
  if (len != 0)
    memcpy(t->text + t->len, bytes, len);
  t->len += len;
  t->text[t->len] = '\0';
}

void tellf(struct transcript *t, const char *format, ...)
{
  char line[2048];
  va_list args;
  va_start(args, format);
  int len = vsnprintf(line, sizeof line, format, args);
  va_end(args);
  tell(t, line, len < (int)sizeof line ? (size_t)len : sizeof line - 1);
}

void tell_report(struct transcript *t, const struct od_report *report)
{
  for (size_t i = 0; i < report->len; i++) {
    const struct od_violation *v = &report->items[i];
    tellf(t, "%d %s %s: %s at %zu\n", (int)v->severity, od_code_text(v->code), v->pointer, v->message, v->offset);
  }
  tellf(t, "%zu errors, %zu warnings, %zu dropped\n", report->errors, report->warnings, report->dropped);
}

/* ---- the program ----------------------------------------------------------------------------------------- */

int outdial_main(int argc, char **argv); /* main() of runtime/cli/main.c, renamed */

static int captured; /* where standard output goes */

/* `outdial check`: 2 and 69 say that it could not be done; anything else must be what it always is. */
static enum verdict run_program(const struct scenario *s, struct transcript *t)
{
  static char bytes[65536], words[4][128];
  const char *const command[] = {"outdial", "check", s->operation->name, s->text};
  char *argv[5] = {NULL};
  for (size_t i = 0; i < 4; i++) {
    snprintf(words[i], sizeof words[i], "%s", command[i]);
    argv[i] = words[i];
  }
  if (ftruncate(captured, 0) != 0 || lseek(captured, 0, SEEK_SET) != 0)
    return WRONG;
  const int status = outdial_main(4, argv);
  lseek(captured, 0, SEEK_SET);
  tellf(t, "exit %d\n", status);
  for (ssize_t n; (n = read(captured, bytes, sizeof bytes)) > 0;)
    tell(t, bytes, (size_t)n);
  return status == 2 || status == 69 ? NO_MEMORY : DONE;
}

/* ---- the torture ----------------------------------------------------------------------------------------- */

static struct {
  size_t points, scenarios, unharmed, bad, shown;
} total;

/* Leaks that are not ours to mend, by who asked for the block:
 *   the loader   a thread of libcurl's resolver, which libcurl starts when it has no memory to read an address by
 *                itself: glibc keeps the stack with its thread-local storage for the next thread
 *   OpenSSL      3.0 loses some blocks of its own where it fails */
static bool is_known_leak(const void *from)
{
  Dl_info about;
  return dladdr(from, &about) != 0 && about.dli_fname != NULL &&
         (strstr(about.dli_fname, "/ld-") != NULL || strstr(about.dli_fname, "/libcrypto") != NULL);
}

/* In 0.16, json_object_object_add() loses its one copy of a name when the table cannot grow. */
static bool is_name_of_json_c(const struct heap_account *account)
{
  Dl_info about;
  return account->left == 1 && dladdr(account->left_from, &about) != 0 && about.dli_fname != NULL &&
         strstr(about.dli_fname, "/libjson-c") != NULL && about.dli_sname != NULL &&
         strncmp(about.dli_sname, "json_object_object_add", 22) == 0;
}

static enum verdict attempt(const struct scenario *s, size_t fail, enum heap_mode mode, struct transcript *t,
                            struct heap_account *account)
{
  if (s->begin != NULL)
    s->begin(s);
  t->len = 0;
  heap_arm(fail, mode);
  enum verdict verdict = s->run(s, t);
  heap_disarm(account, is_known_leak);
  if (s->end != NULL && !s->end(s, t))
    verdict = WRONG;
  return verdict;
}

/* Where two transcripts part. */
static void show_difference(void)
{
  const size_t before = 40, more = 400;
  size_t i = 0;
  while (i < got.len && i < expected.len && got.text[i] == expected.text[i])
    i++;
  const size_t from = i > before ? i - before : 0;
  fprintf(out, "  expected ...%.*s\n  got      ...%.*s\n",
          (int)(expected.len - from < more ? expected.len - from : more), expected.text + from,
          (int)(got.len - from < more ? got.len - from : more), got.text + from);
}

/* Says what is wrong with a run, the first few times. */
static void judge(const struct scenario *s, enum verdict verdict, size_t fail, enum heap_mode mode,
                  const struct heap_account *account)
{
  enum { SHOWN = 2 }; /* of each scenario */
  const bool same = got.len == expected.len && memcmp(got.text, expected.text, got.len) == 0;
  const bool leaks = account->left != 0 && !is_name_of_json_c(account);
  const char *what = leaks                                      ? "not everything was given back"
                     : verdict == WRONG                         ? "what was told is not true"
                     : verdict == DONE && !same                 ? "something else was said or written"
                     : verdict == NO_MEMORY && !account->failed ? "out of memory, although nothing failed"
                     : verdict == NO_MEMORY && mode == HEAP_ONCE && !s->tries_once
                         ? "out of memory once more, in what was left"
                         : NULL;
  total.points += account->failed != 0;
  total.unharmed += account->failed != 0 && verdict == DONE;
  if (what == NULL)
    return;
  total.bad++;
  if (total.shown++ >= SHOWN)
    return;
  fprintf(out, "%s: allocation %zu fails%s: %s\n", s->name, fail, mode == HEAP_ONCE ? "" : ", and all behind it", what);
  if (leaks) {
    Dl_info from = {0};
    dladdr(account->left_from, &from);
    fprintf(out, "  %zu blocks, %zu bytes; the first was allocation %zu, asked for by %s in %s\n", account->left,
            account->left_bytes, account->left_number, from.dli_sname != NULL ? from.dli_sname : "?",
            from.dli_fname != NULL ? from.dli_fname : "?");
  } else if (verdict == WRONG) {
    const size_t last = 300;
    fprintf(out, "  ...%s\n", got.text + (got.len > last ? got.len - last : 0));
  } else {
    show_difference();
  }
}

void torture(const struct scenario *s, size_t most)
{
  struct heap_account account;
  total.shown = 0;
  attempt(s, HEAP_NEVER, HEAP_ONCE, &expected, &account); /* what is made once in a process, is made now */
  const enum verdict usual = attempt(s, HEAP_NEVER, HEAP_ONCE, &expected, &account);
  const size_t points = account.allocations;
  if (usual != DONE) {
    fprintf(out, "%s: fails by itself\n  %.300s\n", s->name, expected.text);
    total.bad++;
    return;
  }
  got.len = 0;
  tell(&got, expected.text, expected.len);
  judge(s, usual, HEAP_NEVER, HEAP_ONCE, &account);
  for (enum heap_mode mode = HEAP_ONCE; mode <= HEAP_ONWARDS; mode++) {
    const size_t step = most != 0 && points > most ? (points + most - 1) / most : 1;
    for (size_t fail = 0;; fail += step) {
      const enum verdict verdict = attempt(s, fail, mode, &got, &account);
      judge(s, verdict, fail, mode, &account);
      if (account.failed == 0)
        break;
    }
  }
  total.scenarios++;
}

/* ---- documents ------------------------------------------------------------------------------------------- */

char *read_file(const char *path, size_t *len)
{
  FILE *file = fopen(path, "rb");
  static char text[65536];
  *len = file != NULL ? fread(text, 1, sizeof text, file) : 0;
  if (file == NULL || *len == sizeof text)
    give_up(path);
  fclose(file);
  char *copy = malloc(*len + 1);
  memcpy(copy, text, *len);
  copy[*len] = '\0';
  return copy;
}

/* The operation whose example this is: "vogent_create_dial_v1_2.json" is vogent.create_dial_v1's. */
static const struct od_operation *operation_of(const char *file)
{
  for (const struct od_operation *const *o = od_all_operations; *o != NULL; o++) {
    const size_t len = strlen((*o)->name), dot = strcspn((*o)->name, ".");
    if (strncmp(file, (*o)->name, dot) == 0 && file[dot] == '_' &&
        strncmp(file + dot + 1, (*o)->name + dot + 1, len - dot - 1) == 0 &&
        strspn(file + len, "_0123456789") == strcspn(file + len, "."))
      return *o;
  }
  return NULL;
}

static void torture_documents(size_t most)
{
  static const char folder[] = "generated/examples";
  DIR *dir = opendir(folder);
  if (dir == NULL)
    give_up(folder);
  for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
    char path[512];
    struct scenario s = {.operation = operation_of(entry->d_name)};
    if (s.operation == NULL)
      continue;
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    char *text = read_file(path, &s.len);
    s.text = text;
    s.object = s.operation->request;
    s.run = run_decode;
    snprintf(s.name, sizeof s.name, "decode %.80s", entry->d_name);
    torture(&s, most);
    s.text = path;
    s.run = run_program;
    s.tries_once = true;
    snprintf(s.name, sizeof s.name, "outdial check %.80s", entry->d_name);
    torture(&s, most);
    free(text);
  }
  closedir(dir);
}

int main(int argc, char **argv)
{
  static char stdout_buffer[65536];
  const size_t most = argc > 1 ? strtoul(argv[1], NULL, 10) : 0;
  out = fdopen(dup(STDOUT_FILENO), "w");
  captured = memfd_create("stdout", 0);
  if (out == NULL || captured < 0 || dup2(captured, STDOUT_FILENO) < 0 || freopen("/dev/null", "w", stderr) == NULL ||
      curl_global_init(CURL_GLOBAL_ALL) != CURLE_OK) {
    perror("torture");
    return EXIT_FAILURE;
  }
  setvbuf(stdout, stdout_buffer, _IOFBF, sizeof stdout_buffer); /* or stdio would make one once and keep it */
  setvbuf(stderr, NULL, _IONBF, 0);
  setvbuf(out, NULL, _IOLBF, BUFSIZ);

  torture_documents(most);
  torture_codec(most);
  if (argc < 3 && !torture_sending(most))
    fputs("TLS and HTTP/2: not tried, as OpenSSL 3.5 crashes when memory fails in a handshake\n", out);
  fprintf(out, "%zu scenarios, %zu allocations made to fail, %zu of them without consequence, %zu bad\n",
          total.scenarios, total.points, total.unharmed, total.bad);
  return total.bad == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
