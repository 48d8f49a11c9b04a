/* main() of a fuzz target without libFuzzer: runs it over the files that are named, and over the files of folders. So
 * what once was found is tried again by every compiler, and by valgrind. */
#include "fuzz.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t replayed;

static void replay(const char *path)
{
  enum { MOST = 16 * 1024 * 1024 };
  DIR *dir = opendir(path);
  if (dir != NULL) {
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
      char inner[4096];
      if (entry->d_name[0] == '.')
        continue;
      snprintf(inner, sizeof inner, "%s/%s", path, entry->d_name);
      replay(inner);
    }
    closedir(dir);
    return;
  }
  FILE *file = fopen(path, "rb");
  uint8_t *data = malloc(MOST);
  if (file == NULL || data == NULL) {
    perror(path);
    exit(EXIT_FAILURE);
  }
  const size_t size = fread(data, 1, MOST, file);
  fclose(file);
  uint8_t *exact = realloc(data, size != 0 ? size : 1); /* so that a step over the end is seen */
  LLVMFuzzerTestOneInput(exact, size);
  free(exact);
  replayed++;
}

int main(int argc, char **argv)
{
  for (int i = 1; i < argc; i++)
    replay(argv[i]);
  printf("%zu inputs replayed\n", replayed);
  return EXIT_SUCCESS;
}
