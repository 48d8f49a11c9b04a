/* Writes the corpus that fuzzing starts from: seeds FOLDER [JSON-TEST-SUITE]. One folder for each target. */
#include "fuzz.h"

#include <outdial/docs.h>
#include <outdial/operations.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *corpus;

static void put(const char *target, const char *name, int n, const void *head, size_t head_len, const void *bytes,
                size_t len)
{
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", corpus, target);
  mkdir(path, 0777);
  snprintf(path, sizeof path, "%s/%s/%s-%d", corpus, target, name, n);
  FILE *file = fopen(path, "wb");
  MUST(file != NULL && fwrite(head, 1, head_len, file) == head_len && fwrite(bytes, 1, len, file) == len &&
           fclose(file) == 0,
       "%s", path);
}

/* A document for the target that knows objects, and as a free-form value. */
static void put_document(const char *name, const struct od_object *object, const char *text, size_t len)
{
  for (unsigned i = 0; i < 64; i++) {
    const uint8_t head[2] = {(uint8_t)i, 0};
    if (fuzz_subject(i).object == object) {
      put("decode", name, (int)i, head, 2, text, len);
      break;
    }
  }
  put("free_form", name, 0, "", 0, text, len);
}

/* What a server may say when it is asked to wait. */
static void put_calls(void)
{
  static const char busy[] = "HTTP/1.1 429 x\r\nRetry-After: Sun, 06 Nov 1994 08:50:07 GMT\r\nDate: Sunday, 06-Nov-94 "
                             "08:49:37 GMT\r\nX-Request-Id: r\r\n\0{}\0\5\2HTTP/1.1 200 OK\r\n\0{\"id\":\"c\"}";
  static const char *const dates[] = {"Sun, 06 Nov 1994 08:50:07 GMT", "Sunday, 06-Nov-94 08:50:07 GMT",
                                      "Sun Nov  6 08:50:07 1994", "120"};
  put("call", "busy", 0, "\7\5\13", 3, busy, sizeof busy - 1);
  for (int i = 0; i < (int)COUNT(dates); i++)
    put("call", "date", i, "", 0, dates[i], strlen(dates[i]));
}

static void put_examples(void)
{
  for (const struct od_operation_docs *const *docs = od_all_operation_docs; *docs != NULL; docs++) {
    char name[128];
    snprintf(name, sizeof name, "%s", (*docs)->operation->name);
    put_document(name, (*docs)->operation->request, (*docs)->example_request, strlen((*docs)->example_request));
    strcat(name, ".reply");
    put_document(name, (*docs)->operation->reply, (*docs)->example_reply, strlen((*docs)->example_reply));
  }
}

/* As a value, and as a member of the sample object. */
static void put_suite(const char *folder)
{
  DIR *dir = opendir(folder);
  if (dir == NULL)
    return;
  for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
    static char text[4096], member[sizeof text + 16];
    char path[4096];
    snprintf(path, sizeof path, "%s/%.255s", folder, entry->d_name);
    FILE *file = entry->d_name[0] != '.' ? fopen(path, "rb") : NULL;
    if (file == NULL)
      continue;
    const size_t len = fread(text, 1, sizeof text, file);
    fclose(file);
    put("free_form", entry->d_name, 0, "", 0, text, len);
    const int head = sprintf(member, "%c%c{\"any\":", 0, 0);
    memcpy(member + head, text, len);
    member[(size_t)head + len] = '}';
    put("decode", entry->d_name, 0, "", 0, member, (size_t)head + len + 1);
  }
  closedir(dir);
}

/* Names and texts of the tables, for libFuzzer to put into documents. */
static void put_dictionary(void)
{
  char path[4096];
  snprintf(path, sizeof path, "%s/json.dict", corpus);
  FILE *file = fopen(path, "w");
  MUST(file != NULL, "%s", path);
  static const char *const words[] = {"{}",
                                      "[]",
                                      "null",
                                      "true",
                                      "false",
                                      "1e400",
                                      "-0",
                                      "10.0",
                                      "\\\\u0000",
                                      "\\\\ud83d",
                                      "\\\\ude00",
                                      "\\\\n",
                                      "\\xe2\\x82\\xac",
                                      "\\\"\\\":",
                                      "+14155550132",
                                      "9223372036854775808"};
  for (size_t i = 0; i < COUNT(words); i++)
    fprintf(file, "\"%s\"\n", words[i]);
  for (unsigned i = 0; i < 64; i++) {
    const struct od_object *object = fuzz_subject(i).object;
    for (size_t r = 0; r < object->n_rows; r++)
      fprintf(file, "\"\\\"%.*s\\\":\"\n", object->rows[r].name_len - 3, object->rows[r].name + 1);
  }
  fclose(file);
}

static void put_parts(void)
{
  static const char *const formats[] = {
      "+14155550132",         "61ccefdf-ea02-4f49-811b-1241f8e20d26", "2024-02-29T23:59:60.5+05:30",
      "2024-01-31T08:30:00Z", "https://example.com/a%20b?c#d",        "sip:+1@x"};
  static const char *const numbers[] = {"0",
                                        "-0.0",
                                        "1e400",
                                        "9223372036854775807",
                                        "-9223372036854775808",
                                        "0.30000000000000004",
                                        "5e-324",
                                        "100E-1",
                                        "123456789012345678901234567890"};
  static const char *const urls[] = {"https://api.vogent.ai/api", "http://127.0.0.1:8080/vogent", "http://[::1]:1",
                                     "http://localhost",          "https://user@host/",           "https://h:99999/?q"};
  static const char *const lines[] = {"{}\n{\"a\":1}\n\n", "no end", "\r\n\r\n", ""};
  for (int i = 0; i < (int)COUNT(formats); i++)
    for (int part = 0; part < 5; part++)
      put("formats", "format", i * 5 + part, &(uint8_t){(uint8_t)part}, 1, formats[i], strlen(formats[i]));
  for (int i = 0; i < (int)COUNT(numbers); i++)
    put("numbers", "number", i, "", 0, numbers[i], strlen(numbers[i]));
  for (int i = 0; i < (int)COUNT(urls); i++)
    put("options", "url", i, "\0", 1, urls[i], strlen(urls[i]));
  for (int i = 0; i < (int)COUNT(lines); i++)
    put("input", "lines", i, "\1\1", 2, lines[i], strlen(lines[i]));
  put("names", "names", 0, "", 0, "a\0\\u0061\0abc\0ab\\u0063\0\\ud83d\\ude00", 35);
}

int main(int argc, char **argv)
{
  if (argc < 2)
    return EXIT_FAILURE;
  corpus = argv[1];
  mkdir(corpus, 0777);
  put_examples();
  put_calls();
  put_parts();
  put_dictionary();
  if (argc > 2)
    put_suite(argv[2]);
  /* structs are made of any bytes */
  uint32_t random = 1;
  for (int i = 0; i < 50; i++) {
    uint8_t bytes[2000];
    for (size_t j = 0; j < sizeof bytes; j++)
      bytes[j] = (uint8_t)((random = random * 1664525u + 1013904223u) >> 24);
    bytes[0] = (uint8_t)i;
    put("encode", "random", i, "", 0, bytes, (size_t)(40 * i));
  }
  return EXIT_SUCCESS;
}
