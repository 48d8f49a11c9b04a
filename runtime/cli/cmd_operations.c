#include "cli.h"

#include <string.h>

int cmd_operations(const struct cli *cli)
{
  int name_width = 0, url_width = 0;
  (void)cli;
  for (const struct od_operation_docs *const *docs = od_all_operation_docs; *docs != NULL; docs++) {
    const struct od_operation *operation = (*docs)->operation;
    int name = (int)strlen(operation->name);
    int url = (int)(strlen(operation->vendor->base_url) + strlen(operation->path));
    name_width = name > name_width ? name : name_width;
    url_width = url > url_width ? url : url_width;
  }
  for (const struct od_operation_docs *const *docs = od_all_operation_docs; *docs != NULL; docs++) {
    const struct od_operation *operation = (*docs)->operation;
    const struct od_vendor *vendor = operation->vendor;
    printf("%-*s  %s %s%-*s  %s\n", name_width, operation->name, operation->method, vendor->base_url,
           url_width - (int)strlen(vendor->base_url), operation->path, vendor->key_env != NULL ? vendor->key_env : "-");
  }
  return finish_output() ? EXIT_OK : EXIT_USAGE;
}
