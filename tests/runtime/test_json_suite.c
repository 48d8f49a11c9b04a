/* nst/JSONTestSuite, where it is: each text as a document and as a free-form member. */
#include "../support/sample.h"
#include "../support/test.h"

#include <dirent.h>

/* Of the texts on which RFC 8259 leaves the choice to us, those that we accept; every other one is refused: text that
 * is not UTF-8 or UTF-16, lone surrogates, byte order marks, and nesting beyond OD_MAX_DEPTH. */
static const char *const accepted_by_choice[] = {
    /* numbers keep their text, so none of them is too large or too precise for a free-form value */
    "i_number_double_huge_neg_exp.json",   "i_number_huge_exp.json",          "i_number_neg_int_huge_exp.json",
    "i_number_pos_double_huge_exp.json",   "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
    "i_number_real_underflow.json",        "i_number_too_big_neg_int.json",   "i_number_too_big_pos_int.json",
    "i_number_very_big_negative_int.json",
};

static bool is_accepted(const char *name)
{
  bool chosen = name[0] == 'y';
  for (size_t i = 0; i < COUNT(accepted_by_choice) && !chosen; i++)
    chosen = strcmp(name, accepted_by_choice[i]) == 0;
  /* valid JSON, but not I-JSON: the same name twice */
  return chosen && strncmp(name, "y_object_duplicated_key", 23) != 0 &&
         strcmp(name, "y_object_escaped_null_in_key.json") != 0;
}

static void the_json_test_suite_is_judged_to_the_letter(void **state)
{
  (void)state;
  static const char folder[] = "../shared/json-test-suite/test_parsing";
  DIR *dir = opendir(folder);
  unsigned judged = 0, wrong = 0;
  if (dir == NULL) {
    print_message("%s is absent: not tried\n", folder);
    skip();
  }
  for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
    char path[512];
    static char text[300000], member[300020];
    if (entry->d_name[0] == '.')
      continue;
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    const size_t len = fread(text, 1, sizeof text, file);
    fclose(file);
    assert_true(len < sizeof text);

    struct od_arena arena = {0};
    struct json_object *tree;
    const struct od_json json = {.text = text, .len = len};
    const bool whole = od_json_object(&arena, &json, &tree) == OD_OK;
    memcpy(member, "{\"any\":", 7);
    memcpy(member + 7, text, len);
    member[7 + len] = '}';
    struct od_report report = {0};
    const void *value;
    const bool inside = od_decode(&arena, &sample_object, member, len + 8, OD_DECODE_REQUEST, &value, &report) == OD_OK;
    if (whole != is_accepted(entry->d_name) || inside != whole) {
      print_error("%s: as a document %s, as a member %s\n", entry->d_name, whole ? "accepted" : "refused",
                  inside ? "accepted" : "refused");
      wrong++;
    }
    judged++;
    od_report_clear(&report);
    od_arena_clear(&arena);
  }
  closedir(dir);
  assert_int_equal(judged, 318);
  assert_int_equal(wrong, 0);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_json_test_suite_is_judged_to_the_letter),
  };
  return cmocka_run_group_tests_name("json suite", tests, NULL, NULL);
}
