#include "judge.h"

#include "../../runtime/cli/cli.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- the path -------------------------------------------------------------------------------------------- */

/* What stands behind "/<vendor>", which is the mock's base URL for it; NULL: another path. */
static const char *strip_vendor(const struct od_operation *operation, const char *path)
{
  size_t len = strlen(operation->vendor->name);
  return path[0] == '/' && strncmp(path + 1, operation->vendor->name, len) == 0 ? path + 1 + len : NULL;
}

static bool path_matches(const struct od_operation *operation, const char *path)
{
  const char *pattern = operation->path;
  path = strip_vendor(operation, path);
  while (path != NULL && *pattern == '/' && *path == '/') {
    size_t a = strcspn(++pattern, "/"), b = strcspn(++path, "/");
    if (pattern[0] == '{' ? b == 0 : a != b || memcmp(pattern, path, a) != 0)
      return false;
    pattern += a;
    path += b;
  }
  return path != NULL && *pattern == '\0' && *path == '\0';
}

static int hex(char c)
{
  static const char digits[] = "0123456789abcdef0123456789ABCDEF";
  const char *at = c != '\0' ? strchr(digits, c) : NULL;
  return at != NULL ? (int)((at - digits) % 16) : -1;
}

/* A percent-encoded segment as a JSON string. */
static void write_segment(FILE *out, const char *segment, size_t len)
{
  putc('"', out);
  for (size_t i = 0; i < len; i++) {
    int c = (unsigned char)segment[i];
    if (c == '%' && len - i > 2 && hex(segment[i + 1]) >= 0 && hex(segment[i + 2]) >= 0) {
      c = 16 * hex(segment[i + 1]) + hex(segment[i + 2]);
      i += 2;
    }
    if (c < ' ' || c == '"' || c == '\\')
      fprintf(out, "\\u%04x", (unsigned)c);
    else
      putc(c, out);
  }
  putc('"', out);
}

static const char *skip_space(const char *p, const char *end)
{
  while (p < end && (*p == ' ' || *p == '\t' || *p == '\r' || *p == '\n'))
    p++;
  return p;
}

/* The document that the caller had in hand: an object of the path's parameters and the members of the body. NULL
 * without memory. */
static char *rejoin(const struct od_operation *operation, const struct mock_request *request, size_t *len)
{
  char *text = NULL;
  FILE *out = open_memstream(&text, len);
  const char *path = strip_vendor(operation, request->path), *end = request->body + request->body_len;
  if (out == NULL)
    return NULL;
  char before = '{';
  for (const char *pattern = operation->path; *pattern == '/'; pattern += strcspn(pattern, "/")) {
    size_t b = strcspn(++path, "/");
    if (*++pattern == '{') {
      fprintf(out, "%c\"%.*s\":", before, (int)strcspn(pattern + 1, "}"), pattern + 1);
      write_segment(out, path, b);
      before = ',';
    }
    path += b;
  }
  const char *rest = skip_space(request->body, end);
  if (rest < end && *rest == '{')
    rest = skip_space(rest + 1, end);
  if (rest < end && *rest != '}')
    putc(',', out);
  fwrite(rest, 1, (size_t)(end - rest), out);
  if (!operation->has_body)
    putc('}', out);
  return fclose(out) == 0 ? text : NULL;
}

/* ---- the rest -------------------------------------------------------------------------------------------- */

static bool has_key(const struct od_vendor *vendor, const struct mock_request *request)
{
  if (vendor->auth_header == NULL)
    return true;
  const char *value = request->header(request->connection, vendor->auth_header);
  size_t len = strlen(vendor->auth_prefix);
  return value != NULL && strncasecmp(value, vendor->auth_prefix, len) == 0 && value[len] != '\0';
}

static bool is_json(const struct mock_request *request)
{
  static const char json[] = "application/json";
  const char *type = request->header(request->connection, "Content-Type");
  return type != NULL && strncasecmp(type, json, sizeof json - 1) == 0 && strchr("; ", type[sizeof json - 1]) != NULL;
}

static void refuse(struct mock_answer *answer, int status, const char *why)
{
  char body[128];
  snprintf(body, sizeof body, "{\"error\":\"%s\"}\n", why);
  answer->status = status;
  answer->body = strdup(body);
  snprintf(answer->verdict, sizeof answer->verdict, "%s", why);
}

/* What `outdial check --json` prints of it. */
static char *write_report(const struct od_report *report)
{
  char *text = NULL;
  size_t len;
  FILE *out = open_memstream(&text, &len);
  if (out == NULL)
    return NULL;
  print_verdict_json(out, report);
  return fclose(out) == 0 ? text : NULL;
}

static void judge_document(const struct od_operation_docs *docs, const char *text, size_t len,
                           struct mock_answer *answer)
{
  struct od_arena arena = {0};
  struct od_report report = {0};
  const void *value;
  const char *name = docs->operation->name;
  enum od_status status = od_decode(&arena, docs->operation->request, text, len, OD_DECODE_REQUEST, &value, &report);
  answer->status = status == OD_OK ? 200 : status == OD_INVALID ? 422 : 500;
  if (status == OD_OK) {
    answer->body = strdup(docs->example_reply);
    snprintf(answer->verdict, sizeof answer->verdict, "%s", name);
  } else if (status == OD_INVALID) {
    answer->body = write_report(&report);
    snprintf(answer->verdict, sizeof answer->verdict, "%s: %s: %s", name, report.items[0].pointer,
             report.items[0].message);
  }
  od_arena_clear(&arena);
  od_report_clear(&report);
}

static void judge_operation(const struct od_operation_docs *docs, const struct mock_request *request,
                            struct mock_answer *answer)
{
  const struct od_operation *operation = docs->operation;
  if (!has_key(operation->vendor, request)) {
    refuse(answer, 401, "no key");
  } else if (operation->has_body ? !is_json(request) : request->body_len != 0) {
    refuse(answer, 415, operation->has_body ? "the body is not application/json" : "no body is documented");
  } else if (strchr(operation->path, '{') == NULL) {
    judge_document(docs, request->body, request->body_len, answer);
  } else {
    size_t len;
    char *text = rejoin(operation, request, &len);
    if (text != NULL)
      judge_document(docs, text, len, answer);
    free(text);
  }
}

/* Revisions of one page share its address; a request may be any of them. The first one's verdict stands if none takes
 * it. */
void mock_judge(const struct mock_request *request, struct mock_answer *answer)
{
  bool known_path = false;
  *answer = (struct mock_answer){0};
  for (const struct od_operation_docs *const *docs = od_all_operation_docs; *docs != NULL; docs++) {
    struct mock_answer another = {0};
    if (!path_matches((*docs)->operation, request->path))
      continue;
    known_path = true;
    if (strcmp((*docs)->operation->method, request->method) != 0)
      continue;
    judge_operation(*docs, request, &another);
    if (answer->status == 0 || another.status == 200) {
      free(answer->body);
      *answer = another;
    } else {
      free(another.body);
    }
    if (answer->status == 200)
      return;
  }
  if (answer->status == 0)
    refuse(answer, known_path ? 405 : 404, known_path ? "another method" : "no such operation");
}
