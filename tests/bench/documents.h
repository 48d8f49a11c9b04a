/* What is parsed and written: named subjects of one document or of many in rotation. */
#ifndef BENCH_DOCUMENTS_H
#define BENCH_DOCUMENTS_H

#include <outdial/descriptor.h>

/* `text` is followed by DOCUMENT_SLACK readable bytes, which some peers need. */
#define DOCUMENT_SLACK 64
struct document {
  char *text;
  size_t len;
};

struct subject {
  const char *name;
  struct document *documents;
  size_t n;
  size_t bytes; /* of all of them */
  bool reply;   /* documents are replies, and are read as such */
  bool series;  /* one of a series of growing documents: `name` is "series number" */

  const struct od_object *object; /* of the documents */
  const struct od_object *plain;  /* the same for peers: see plain.h */
};

/* All subjects, in the order of the table, from the files of `folder` where it is not NULL; else everything is
 * generated. They last as long as the program, which ends with a message when one cannot be made. */
const struct subject *make_subjects(const char *folder, size_t *n);

#endif
