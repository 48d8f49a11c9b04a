/* What a client tells the host's log. */
#include "state.h"

#include <stdarg.h>
#include <stdio.h>

void od_log(const struct od_client *client, enum od_log_level level, const char *format, ...)
{
  const struct od_client_options *options = &client->options;
  char text[512];
  va_list args;
  if (level > options->log_level)
    return;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  options->log(options->hook_data, level, text);
}
