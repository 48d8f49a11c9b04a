/* measure SECONDS COMMAND...: runs the command without its output and prints what it took:
 *
 *     milliseconds of wall time, of them on the processor, kilobytes of memory at its peak
 *
 * or "-" for each when it failed or was ended because it took longer than SECONDS. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double milliseconds(struct timeval t)
{
  return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3;
}

static double now(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

int main(int argc, char **argv)
{
  int status;
  struct rusage used;
  if (argc < 3)
    return 2;
  const double begin = now();
  const pid_t child = fork();
  if (child < 0)
    return 1;
  if (child == 0) {
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    alarm((unsigned)atoi(argv[1])); /* survives execvp() */
    execvp(argv[2], argv + 2);
    _exit(127);
  }
  if (waitpid(child, &status, 0) != child || getrusage(RUSAGE_CHILDREN, &used) != 0)
    return 1;
  if (status != 0)
    puts("-\t-\t-");
  else
    printf("%.1f\t%.1f\t%ld\n", now() - begin, milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
           used.ru_maxrss);
  return 0;
}
