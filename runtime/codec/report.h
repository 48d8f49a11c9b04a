/* Where a value stands, and how a finding about it is kept. */
#ifndef OD_REPORT_H
#define OD_REPORT_H

#include <outdial/descriptor.h>

#include <string.h>

#define OD_NO_OFFSET ((size_t)-1)

/* One step of the way from the root to a value. Frames live on the C stack of the walkers and become text only when
 * there is something to report. Exactly one of row, name and neither (an index) is set. */
struct od_path {
  const struct od_path *up; /* NULL: the root, which has no step */
  const struct od_row *row; /* a described member */
  const char *name;         /* an undescribed one, or a map's */
  size_t len;               /* of name; or the index in a list */
};

/* Empties the report for a new document; `page` goes into each finding. */
void od_report_start(struct od_report *report, const char *page);

/* Whether findings of that severity are only counted from here on. The last place is for an error, so that warnings
 * cannot hide why a document is invalid. */
static inline bool od_report_is_full(const struct od_report *report, enum od_severity severity)
{
  return report->len + (severity == OD_WARNING) >= OD_MAX_VIOLATIONS;
}

/* Keeps a finding about the value at `path` (NULL: the root). `offset` may be OD_NO_OFFSET. The message is formatted as
 * by printf, which must not be given floating point: its text depends on the locale. */
#if defined(__GNUC__)
__attribute__((format(printf, 6, 7)))
#endif
void od_report_add(struct od_report *report, const struct od_path *path, size_t offset, enum od_code code,
                   enum od_severity severity, const char *format, ...);

/* The same with a message that lasts as long as the program, which is not copied. */
void od_report_constant(struct od_report *report, const struct od_path *path, size_t offset, enum od_code code,
                        enum od_severity severity, const char *message);

/* The same, an error, with `inside` (a JSON Pointer of less than 256 bytes, or "") behind the pointer of `path`. */
void od_report_inside(struct od_report *report, const struct od_path *path, const char *inside, size_t offset,
                      enum od_code code, const char *message);

/* What was wanted of `arena` could not be had: want of memory, or, where its maximum was the reason, a finding. */
void od_report_no_memory(struct od_report *report, const struct od_arena *arena, const struct od_path *path);

/* Keeps what the decoded body of a documented error says is wrong with the request. In server_faults.c. */
void od_report_faults(const struct od_error_reply *error, const void *body, struct od_report *report);

/* How much of a UTF-8 text to show: at most `max` bytes, no character cut. */
static inline int od_clip(const char *text, size_t len, size_t max)
{
  if (len > max)
    for (len = max; len > 0 && ((unsigned char)text[len] & 0xC0) == 0x80;)
      len--;
  return (int)len;
}

/* Ends a text that snprintf() has cut, perhaps within a character, to `size` bytes. */
static inline void od_cut(char *text, size_t size)
{
  memcpy(text + od_clip(text, size - 1, size - 4), "...", 4);
}

/* Turns the errors from the finding number `first` on into warnings; `errors` is what the report counted before it. */
void od_report_downgrade(struct od_report *report, size_t first, size_t errors);

/* The candidate nearest to `word`, or NULL when none is near. Candidates come from next(state), NULL at the end. */
const char *od_nearest(const char *word, size_t len, const char *(*next)(void *state, size_t *len), void *state);

/* " (did you mean 'toNumber'?)", or "". */
#define OD_HINT_SIZE 96
void od_hint_member(const struct od_object *object, const char *name, size_t len, char hint[OD_HINT_SIZE]);

#endif
