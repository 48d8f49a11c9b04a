/* The mock server as a child process. */
#ifndef MOCK_PROCESS_H
#define MOCK_PROCESS_H

#include <stdbool.h>
#include <stdio.h>
#include <sys/types.h>

struct mock {
  char url[64]; /* http://127.0.0.1:PORT; a vendor's base URL is this and "/<vendor>" */
  FILE *log;    /* a line for each request: "POST /vogent/dials 200 vogent.create_dial" */
  pid_t pid;
};

/* Starts `program` and waits until it listens; false: it cannot. */
bool mock_start(struct mock *mock, const char *program);

/* Ends it, and returns whether it ended in order. */
bool mock_stop(struct mock *mock);

#endif
