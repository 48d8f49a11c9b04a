/* The harness of the generated tests: facts of a page as rows of a table, and what holds the library to them.
 *
 * A fact is a change to a valid document and what is to be found then. Whatever is found, more must hold:
 *   - what can be decoded is encoded as the same JSON value, and decodes and encodes to the same bytes again;
 *   - validating a struct finds what decoding the text of it finds. */
#ifndef CONFORMANCE_H
#define CONFORMANCE_H

#include <outdial/descriptor.h>

/* Between the items of a list, which is a text; NULL is the empty list. A finding is "code /pointer". */
#define SEPARATOR "\t"

struct document {
  const char *name;
  const char *const *text; /* in pieces; ends with NULL */
  const char *errors;
  const char *warnings;
  bool exact;            /* the encoder writes it to the byte */
  const void *as_struct; /* the same in C, or NULL */
};

enum {
  FACT_ALLOW_UNKNOWN = 1, /* decoded with OD_DECODE_ALLOW_UNKNOWN */
  FACT_VERBATIM = 2,      /* the encoder writes the value to the byte */
  FACT_FILLED_IN = 4,     /* the encoder writes the member that is missing */
  FACT_TEXT_ONLY = 8, /* what the struct says otherwise: a reply's tag, and what is around a value that does not fit */
  FACT_BY_HAND = 16,  /* of an enum: not the text is changed, but the struct that it gives */
  FACT_UNCHANGED = 32 /* of a document as it stands */
};

struct fact {
  int document; /* the valid one */
  const char *pointer;
  const char *what;   /* "is below the minimum" */
  const char *values; /* JSON, each of which takes the place of what stands at `pointer`; NULL: the member is removed */
  const char *errors; /* all of them; a code without pointer is found at `pointer` */
  const char *warnings; /* the same */
  unsigned flags;
};

/* What the documentation (outdial/docs.h) says of a member, beside its prose. */
struct documented {
  const char *pointer; /* as there: "*" stands for any index or name */
  const char *line;    /* "Default: 600" */
};

enum body { BODY_REQUEST, BODY_REPLY, BODY_ERROR };

/* What is told of one body. */
struct told {
  const char *name;
  enum body body;
  int status;    /* of BODY_ERROR */
  unsigned mode; /* OD_DECODE_REQUEST or OD_DECODE_REPLY */
  const struct document *documents;
  size_t n_documents; /* those to test; the facts may change others */
  const struct fact *facts;
  size_t n_facts;
  const char *page;    /* that every finding names */
  const char *secrets; /* a list of pointers: the members that are documented as secret, and no other */
  const struct documented *documented;
  size_t n_documented;
};

/* A documented status beyond success, and what the library must make of it. Those of one status follow each other. */
struct failure {
  int status;
  enum od_outcome outcome;
  const char *const *body; /* as documented; NULL: it is not */
  const char *faults;      /* a list of "/pointer: message": what the body says is wrong with the request */
};

/* Where a call goes, and as whose. */
struct address {
  const char *method;
  const char *base_url;
  const char *path;    /* of the fullest request: with its parameters in it */
  const char *auth;    /* "Authorization: Bearer ", before the key; NULL: the vendor takes none */
  const char *key_env; /* NULL as well, then */
};

struct conformance {
  const struct od_operation *operation;
  const struct told
      *told; /* the request and the reply first, whose first two documents are the smallest and the fullest */
  size_t n_told;
  struct address address;
  const char *const *body;            /* of the fullest request: without the members of the path; NULL: there is none */
  const char *const *example_request; /* as the documentation has it */
  const char *const *example_reply;
  const struct failure *failures; /* all that are documented */
  size_t n_failures;
  /* The typed functions. */
  enum od_status (*validate)(const void *request, struct od_report *report);
  enum od_status (*encode)(const void *request, struct od_buffer *out, struct od_report *report);
  enum od_status (*decode)(struct od_arena *arena, const char *text, size_t len, const void **out,
                           struct od_report *report);
  enum od_status (*decode_reply)(struct od_arena *arena, const char *text, size_t len, const void **out,
                                 struct od_report *report);
  enum od_outcome (*send)(struct od_client *client, const void *request, struct od_reply *reply, const void **out);
};

/* Runs everything as cmocka tests; returns how many failed. */
int conformance_run(const struct conformance *conformance);

#endif
