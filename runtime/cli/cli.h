/* What the files of the `outdial` program share. */
#ifndef OD_CLI_H
#define OD_CLI_H

#include <outdial/descriptor.h>
#include <outdial/docs.h>

#include <stdio.h>

/* What the program says to the shell. An unknown outcome has a number of its own, so that no loop which repeats what
 * failed for the moment (75) dials a person twice. */
enum {
  EXIT_OK = 0,          /* accepted, or valid */
  EXIT_REJECTED = 1,    /* by the server */
  EXIT_USAGE = 2,       /* the command line, or a file that it names */
  EXIT_UNKNOWN = 10,    /* the call may have been placed */
  EXIT_UNREADABLE = 11, /* accepted, but the reply was not understood or could not be written */
  EXIT_INVALID = 65,    /* the document */
  EXIT_NOT_SENT = 69,
  EXIT_BUSY = 75
};

/* The command line of one command. */
struct cli {
  const char *operands[2];
  bool ndjson, json, allow_unknown, dry_run, curl;
  const char *base_url, *timeout, *key_file;
};

int cmd_operations(const struct cli *cli);
int cmd_check(const struct cli *cli);
int cmd_send(const struct cli *cli);
int cmd_describe(const struct cli *cli);

/* main.c */

/* "outdial: ...\n" on stderr. */
#if defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
void complain(const char *format, ...);

/* The operation of that name. NULL: there is none; complained with a suggestion. */
const struct od_operation_docs *find_operation(const char *name);

/* Whether all that was printed has arrived. Complains if not. */
bool finish_output(void);

/* input.c: documents from a file, bounded in memory. */
struct input {
  FILE *file;
  const char *name; /* for messages */
  char *text;       /* the document; at most one byte more than OD_MAX_DOCUMENT_BYTES, which the decoder refuses */
  size_t len;
  size_t line; /* its number, from 1 */
  size_t capacity;
  bool failed; /* reading failed, or memory ended: complained */
  char *chunk; /* read and not yet handed out: */
  size_t next, end;
};

/* NULL and "-" are standard input. False: complained. */
bool input_open(struct input *input, const char *file);

/* Reads the next document: a line, or all there is. False at the end. A text that is too long is cut and the rest of it
 * skipped. */
bool input_next(struct input *input, bool lines);

void input_close(struct input *input);

/* verdict.c: a report in its two forms. */

/* Text that may hold names from a document: what could steer a terminal is shown and not sent. */
void print_plain(FILE *out, const char *text);

/* {"valid":false,"violations":[...]} and a line end. */
void print_verdict_json(FILE *out, const struct od_report *report);

/* One finding a line: "/a/b: 4999 is below the minimum 5000 [minimum]", each behind `prefix`. */
void print_findings(FILE *out, const char *prefix, const struct od_report *report);

/* The text for a terminal to show: colours are used on a terminal and when NO_COLOR is unset or empty. */
enum colour { COLOUR_GOOD, COLOUR_BAD, COLOUR_DOUBTFUL };
void print_coloured(FILE *out, enum colour colour, const char *text);

#endif
