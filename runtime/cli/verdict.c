#include "cli.h"

#include <stdlib.h>
#include <unistd.h>

static void print_json_string(FILE *out, const char *text)
{
  putc('"', out);
  for (; *text != '\0'; text++) {
    unsigned char c = (unsigned char)*text;
    if (c == '"' || c == '\\')
      fprintf(out, "\\%c", c);
    else if (c < ' ' || c == 0x7F)
      fprintf(out, "\\u%04x", c);
    else
      putc(c, out);
  }
  putc('"', out);
}

void print_verdict_json(FILE *out, const struct od_report *report)
{
  fprintf(out, "{\"valid\":%s,\"violations\":[", report->errors == 0 ? "true" : "false");
  for (size_t i = 0; i < report->len; i++) {
    const struct od_violation *found = &report->items[i];
    fputs(i == 0 ? "{\"pointer\":" : ",{\"pointer\":", out);
    print_json_string(out, found->pointer);
    fprintf(out, ",\"code\":\"%s\",\"severity\":\"%s\",\"message\":", od_code_text(found->code),
            found->severity == OD_ERROR ? "error" : "warning");
    print_json_string(out, found->message);
    putc('}', out);
  }
  fputs("]", out);
  if (report->dropped != 0)
    fprintf(out, ",\"dropped\":%zu", report->dropped);
  fputs("}\n", out);
}

void print_plain(FILE *out, const char *text)
{
  for (; *text != '\0'; text++) {
    const unsigned char c = (unsigned char)*text, next = (unsigned char)text[1];
    if (c < ' ' || c == 0x7F)
      fprintf(out, "\\x%02x", c);
    else if (c == 0xC2 && next >= 0x80 && next < 0xA0) /* U+0080 to U+009F: the text is UTF-8 */
      fprintf(out, "\\x%02x", (unsigned char)*++text);
    else
      putc(c, out);
  }
}

void print_findings(FILE *out, const char *prefix, const struct od_report *report)
{
  for (size_t i = 0; i < report->len; i++) {
    const struct od_violation *found = &report->items[i];
    fputs(prefix, out);
    if (found->severity == OD_WARNING) {
      print_coloured(out, COLOUR_DOUBTFUL, "warning");
      fputs(": ", out);
    }
    if (found->pointer[0] != '\0') {
      print_plain(out, found->pointer);
      fputs(": ", out);
    }
    print_plain(out, found->message);
    if (found->code == OD_CODE_SYNTAX && found->offset != (size_t)-1)
      fprintf(out, " at byte %zu", found->offset);
    fputs(" [", out);
    print_coloured(out, found->severity == OD_ERROR ? COLOUR_BAD : COLOUR_DOUBTFUL, od_code_text(found->code));
    fputs("]\n", out);
  }
  if (report->dropped != 0)
    fprintf(out, "%sand %zu more\n", prefix, report->dropped);
}

void print_coloured(FILE *out, enum colour colour, const char *text)
{
  static const char *const codes[] = {[COLOUR_GOOD] = "32", [COLOUR_BAD] = "31", [COLOUR_DOUBTFUL] = "33"};
  const char *no_color = getenv("NO_COLOR");
  if ((no_color == NULL || no_color[0] == '\0') && isatty(fileno(out)) == 1)
    fprintf(out, "\033[%sm%s\033[0m", codes[colour], text);
  else
    fputs(text, out);
}
