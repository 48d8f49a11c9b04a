/* What the mock server thinks of a request, apart from HTTP: the specs decide. */
#ifndef OD_MOCK_JUDGE_H
#define OD_MOCK_JUDGE_H

#include <stdbool.h>
#include <stddef.h>

struct mock_request {
  const char *method;
  const char *path; /* as it came, percent-encoded, without query */
  const char *body;
  size_t body_len;
  const char *(*header)(void *connection, const char *name); /* NULL: there is none */
  void *connection;
};

struct mock_answer {
  int status;
  char *body;        /* NULL, or to be freed */
  char verdict[256]; /* for the log: the operation, or what is wrong */
};

void mock_judge(const struct mock_request *request, struct mock_answer *answer);

#endif
