/* What the fuzz targets share. A target is one LLVMFuzzerTestOneInput(); it is linked with libFuzzer (make fuzz) or
 * with replay.c, which runs it over files (make check). It ends the process when what it is told about the library does
 * not hold: not crashing is the least of it. */
#ifndef FUZZ_H
#define FUZZ_H

#include <outdial/descriptor.h>

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Ends the process with a message when the condition does not hold. */
#define MUST(condition, ...) ((condition) ? (void)0 : fuzz_failed(__FILE__, __LINE__, #condition, __VA_ARGS__))
#if defined(__GNUC__)
__attribute__((format(printf, 4, 5), noreturn))
#endif
void fuzz_failed(const char *file, int line, const char *condition, const char *format, ...);

/* A described object. */
struct subject {
  const char *name;
  const struct od_object *object;
  bool reply;
};

/* The subject of that number, which is taken modulo how many there are: requests, replies and documented errors of
 * every operation, and the sample object of the tests. */
struct subject fuzz_subject(unsigned number);

/* Everything a program needs for a document. */
struct session {
  struct od_arena arena;
  struct od_report report;
  struct od_buffer buffer;
};
void fuzz_end(struct session *session);

/* Puts a buffer in the session that holds few bytes before it must grow, so that a document of any size crosses an end;
 * how few follows from `seed`. */
void fuzz_small_buffer(struct session *session, size_t seed);

/* A copy whose end AddressSanitizer watches; free it. */
char *fuzz_copy(const void *bytes, size_t len);

/* Whether the report has an error of that code. Meaningless when findings were dropped. */
bool fuzz_has_error(const struct od_report *report, enum od_code code);

/* A report that tells the truth: counts, pointers and messages that are text, no want of memory. */
void fuzz_check_report(const struct od_report *report, enum od_status status);

/* The same findings, whatever their order: code, severity and pointer. */
void fuzz_check_same_findings(const struct od_report *a, const struct od_report *b, const char *what);

/* Both are JSON and say the same: members in any order, numbers of equal value. `b` may have what encoding fills in. */
bool fuzz_same_json(const char *a, size_t a_len, const char *b, size_t b_len);

/* The same UTF-8, but for an error of json-c 0.16: it reads the escape of U+1DE00, or of any other character beyond the
 * first plane whose last 16 bits look like a surrogate, as U+FFFD. */
bool fuzz_same_text(const char *json_c, size_t json_c_len, const char *text, size_t len);

/* Whether the library takes the text for JSON; `why` receives the message if not, and may be NULL. */
bool fuzz_is_json(const char *text, size_t len, struct od_report *why);

#endif
