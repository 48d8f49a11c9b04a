/* The loop. Everybody parses and writes every document, all in one process and interleaved round by round, so that a
 * slow moment of the machine is everybody's.
 *
 *   bench time [FOLDER]    wall time and allocations, one line a measurement, with tabs
 *   bench count [FOLDER]   each measurement once, for callgrind: see run.sh
 *   bench run --document NAME --peer NAME --iterations N [--write] [FOLDER]
 *                          one thing again and again, to look at it with a profiler
 *
 * FOLDER has the documents; without it they are generated. */
#include "allocations.h"
#include "need.h"
#include "peer.h"

#include <json-c/json.h>

#include <math.h>
#include <string.h>
#include <time.h>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_ZERO_STATS
#define CALLGRIND_DUMP_STATS_AT(name) (void)(name)
#endif

enum { MOST_PEERS = 16, ROUNDS = 9 };

/* A peer at work on a subject. */
struct job {
  const struct peer *peer;
  const struct subject *subject;
  bool write;
  struct loaded *loaded; /* for writing: one for each document */
  double round[ROUNDS];  /* nanoseconds a document */
};

/* ---- once through the documents ---------------------------------------------------------------------------- */

static void once(const struct job *job)
{
  const struct subject *s = job->subject;
  size_t len;
  for (size_t i = 0; i < s->n; i++) {
    bool ok;
    if (job->write) {
      ok = job->peer->write(&job->loaded[i], &len) != NULL;
    } else {
      struct loaded loaded;
      ok = job->peer->load(&loaded, s, &s->documents[i]);
      job->peer->unload(&loaded);
    }
    if (!ok)
      fail(job->peer->name, "fails where it did not before");
  }
}

static double now(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static double nanoseconds(const struct job *job, unsigned passes)
{
  const double begin = now();
  for (unsigned i = 0; i < passes; i++)
    once(job);
  return (now() - begin) / passes / (double)job->subject->n;
}

/* ---- the same work? ---------------------------------------------------------------------------------------- */

static bool is_number(const struct json_object *value)
{
  return json_object_is_type(value, json_type_int) || json_object_is_type(value, json_type_double);
}

/* Whether two trees say the same; 1 and 1.0 do. */
static bool same_tree(struct json_object *a, struct json_object *b)
{
  if (is_number(a) && is_number(b))
    return fabs(json_object_get_double(a) - json_object_get_double(b)) <= 1e-15 * fabs(json_object_get_double(a));
  if (json_object_get_type(a) != json_object_get_type(b))
    return false;
  if (json_object_is_type(a, json_type_array)) {
    bool same = json_object_array_length(a) == json_object_array_length(b);
    for (size_t i = 0; same && i < json_object_array_length(a); i++)
      same = same_tree(json_object_array_get_idx(a, i), json_object_array_get_idx(b, i));
    return same;
  }
  if (!json_object_is_type(a, json_type_object))
    return json_object_equal(a, b) != 0;
  bool same = json_object_object_length(a) == json_object_object_length(b);
  for (const struct lh_entry *e = json_object_get_object(a)->head; same && e != NULL; e = e->next) {
    struct json_object *other;
    same = json_object_object_get_ex(b, lh_entry_k(e), &other) && same_tree(lh_entry_v(e), other);
  }
  return same;
}

/* Whether two texts say the same, however they are written. */
static bool same_json(const char *a, const char *b)
{
  struct json_object *x = json_tokener_parse(a), *y = json_tokener_parse(b);
  const bool same = x != NULL && same_tree(x, y);
  json_object_put(x);
  json_object_put(y);
  return same;
}

/* What a peer writes, or what outdial writes of its struct, must say what outdial says of its own. */
static bool same_work(const struct peer *peer, const struct subject *subject, const struct document *document)
{
  const struct peer *const us = peers[0];
  struct loaded theirs, ours;
  struct od_buffer buffer = {0};
  size_t len = 0;
  bool same = false;
  if (us->load(&ours, subject, document) && peer->load(&theirs, subject, document)) {
    char *expected = strdup(us->write(&ours, &len));
    const char *text = peer->write != NULL ? peer->write(&theirs, &len) : NULL;
    if (peer->write == NULL && od_encode(subject->object, theirs.value, &buffer, &ours.report) == OD_OK) {
      text = buffer.data;
      len = buffer.len;
    }
    char *copy = text != NULL ? strndup(text, len) : NULL;
    same = copy != NULL && same_json(expected, copy);
    free(copy);
    free(expected);
    peer->unload(&theirs);
  }
  us->unload(&ours);
  od_buffer_clear(&buffer);
  return same;
}

/* ---- jobs -------------------------------------------------------------------------------------------------- */

/* `look`: at how many documents, whether it does the same work. */
static bool takes_part(const struct peer *peer, const struct subject *subject, bool write, size_t look)
{
  if (subject->series && !peer->own)
    return false;
  if (write && (peer->write == NULL || (peer->no_value && subject->series)))
    return false;
  if (!write && peer->own && peer != peers[0])
    return false; /* it parses as outdial does */
  if (peer->no_value)
    return true;
  for (size_t i = 0; i < subject->n && i < look; i++)
    if (!same_work(peer, subject, &subject->documents[i])) {
      printf("wrong\t%s\t%s\n", subject->name, peer->name);
      return false;
    }
  return true;
}

static void begin(struct job *job)
{
  if (!job->write)
    return;
  job->loaded = need(job->subject->n * sizeof *job->loaded);
  for (size_t i = 0; i < job->subject->n; i++)
    if (!job->peer->load(&job->loaded[i], job->subject, &job->subject->documents[i]))
      fail(job->peer->name, job->subject->name);
}

static void end(struct job *job)
{
  for (size_t i = 0; i < job->subject->n && job->write; i++)
    job->peer->unload(&job->loaded[i]);
  free(job->loaded);
  job->loaded = NULL;
}

static size_t make_jobs(struct job *jobs, const struct subject *subject, bool write, size_t look)
{
  size_t n = 0;
  for (size_t i = 0; peers[i] != NULL; i++)
    if (takes_part(peers[i], subject, write, look))
      jobs[n++] = (struct job){.peer = peers[i], .subject = subject, .write = write};
  for (size_t i = 0; i < n; i++)
    begin(&jobs[i]);
  return n;
}

/* ---- time -------------------------------------------------------------------------------------------------- */

static int by_size(const void *a, const void *b)
{
  const double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/* Of all documents, or of what is written for them. */
static size_t text_bytes(const struct job *job)
{
  size_t bytes = 0, len;
  if (!job->write)
    return job->subject->bytes;
  for (size_t i = 0; i < job->subject->n; i++)
    if (job->peer->write(&job->loaded[i], &len) != NULL)
      bytes += len;
  return bytes;
}

static void print_time(struct job *job)
{
  const double n = (double)job->subject->n;
  const size_t before = allocations, bytes_before = allocated_bytes;
  once(job);
  const size_t count = allocations - before, bytes = allocated_bytes - bytes_before;
  qsort(job->round, ROUNDS, sizeof *job->round, by_size);
  printf("time\t%s\t%s\t%s\t%zu\t%zu\t%.1f\t%.1f\t%.1f\t%.2f\t%.0f\n", job->write ? "write" : "parse",
         job->subject->name, job->peer->name, text_bytes(job), job->subject->n, job->round[ROUNDS / 2], job->round[0],
         job->round[ROUNDS - 1], (double)count / n, (double)bytes / n);
}

static void time_jobs(struct job *jobs, size_t n)
{
  unsigned passes[MOST_PEERS];
  for (size_t i = 0; i < n; i++) { /* rounds of about three milliseconds each */
    nanoseconds(&jobs[i], 1);
    passes[i] = (unsigned)(3e6 / (nanoseconds(&jobs[i], 1) * (double)jobs[i].subject->n)) + 1;
  }
  for (size_t round = 0; round < ROUNDS; round++)
    for (size_t i = 0; i < n; i++)
      jobs[i].round[round] = nanoseconds(&jobs[i], passes[i]);
  for (size_t i = 0; i < n; i++)
    print_time(&jobs[i]);
}

/* ---- count ------------------------------------------------------------------------------------------------- */

static void count_jobs(struct job *jobs, size_t n)
{
  for (size_t i = 0; i < n; i++) {
    char name[256];
    const unsigned passes = jobs[i].subject->bytes < 20000 ? 8 : 2;
    snprintf(name, sizeof name, "%s/%s/%s/%zu", jobs[i].write ? "write" : "parse", jobs[i].subject->name,
             jobs[i].peer->name, passes * jobs[i].subject->n);
    once(&jobs[i]); /* what happens only the first time */
    CALLGRIND_ZERO_STATS;
    for (unsigned pass = 0; pass < passes; pass++)
      once(&jobs[i]);
    CALLGRIND_DUMP_STATS_AT(name);
  }
}

/* ---- run --------------------------------------------------------------------------------------------------- */

struct options {
  const char *document, *peer, *folder;
  unsigned long iterations;
  bool write;
};

static void run_one(const struct subject *subjects, size_t n, const struct options *options)
{
  for (size_t s = 0; s < n; s++)
    for (size_t i = 0; peers[i] != NULL; i++) {
      struct job job = {.peer = peers[i], .subject = &subjects[s], .write = options->write};
      if (strcmp(options->document, subjects[s].name) != 0 || strcmp(options->peer, peers[i]->name) != 0 ||
          (options->write && peers[i]->write == NULL))
        continue;
      begin(&job);
      for (unsigned long k = 0; k < options->iterations; k++)
        once(&job);
      end(&job);
      return;
    }
  fail("no such document and peer", options->document);
}

/* ---- main -------------------------------------------------------------------------------------------------- */

static const char usage[] = "time | count | run --document NAME --peer NAME --iterations N [--write]; then FOLDER";

static struct options read_options(char **argument)
{
  struct options o = {.document = "full", .peer = "outdial", .iterations = 1};
  for (; *argument != NULL; argument++) {
    const char **text = strcmp(*argument, "--document") == 0 ? &o.document
                        : strcmp(*argument, "--peer") == 0   ? &o.peer
                                                             : NULL;
    if (strcmp(*argument, "--write") == 0)
      o.write = true;
    else if (strcmp(*argument, "--iterations") == 0 && argument[1] != NULL)
      o.iterations = strtoul(*++argument, NULL, 10);
    else if (text != NULL && argument[1] != NULL)
      *text = *++argument;
    else if (**argument != '-')
      o.folder = *argument;
    else
      fail(*argument, usage);
  }
  return o;
}

int main(int argc, char **argv)
{
  size_t n;
  if (argc < 2)
    fail("usage", usage);
  const struct options options = read_options(argv + 2);
  const struct subject *subjects = make_subjects(options.folder, &n);
  const bool count = strcmp(argv[1], "count") == 0;
  if (strcmp(argv[1], "run") == 0) {
    run_one(subjects, n, &options);
    return EXIT_SUCCESS;
  }
  if (!count && strcmp(argv[1], "time") != 0)
    fail(argv[1], usage);
  for (size_t i = 0; i < n; i++)
    for (int write = 0; write < 2; write++) {
      struct job jobs[MOST_PEERS];
      const size_t n_jobs = make_jobs(jobs, &subjects[i], write != 0, count ? 1 : SIZE_MAX);
      (count ? count_jobs : time_jobs)(jobs, n_jobs);
      for (size_t j = 0; j < n_jobs; j++)
        end(&jobs[j]);
    }
  return EXIT_SUCCESS;
}
