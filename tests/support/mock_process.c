#include "mock_process.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

bool mock_start(struct mock *mock, const char *program)
{
  int out[2];
  char line[128] = "";
  if (pipe(out) != 0)
    return false;
  mock->pid = fork();
  if (mock->pid == 0) {
    dup2(out[1], STDOUT_FILENO);
    close(out[0]);
    close(out[1]);
    execl(program, program, (char *)NULL);
    _exit(127);
  }
  close(out[1]);
  mock->log = fdopen(out[0], "r");
  if (mock->pid > 0 && mock->log != NULL && fgets(line, sizeof line, mock->log) != NULL &&
      sscanf(line, "listening on %63s", mock->url) == 1)
    return true;
  mock_stop(mock);
  return false;
}

bool mock_stop(struct mock *mock)
{
  int status = -1;
  if (mock->pid > 0) {
    kill(mock->pid, SIGTERM);
    waitpid(mock->pid, &status, 0);
  }
  if (mock->log != NULL)
    fclose(mock->log);
  return status == 0;
}
