/* What is said of a value that is refused, word for word: people mend their requests by it. */
#include "thing.h"

/* ---- what is said ---------------------------------------------------------------------------------------- */

#define FORTY "1234567890123456789012345678901234567890"

static const struct {
  const char *member;  /* of an object that has `needed` */
  const char *finding; /* "pointer: message" */
  enum od_severity severity;
} cases[] = {
    {"\"exactly\":\"ab\"", "/exactly: 2 characters; exactly 3 expected", OD_ERROR},
    {"\"exactly\":\"a\"", "/exactly: 1 character; exactly 3 expected", OD_ERROR},
    {"\"exactly\":\"abc\xC3\xA9\"", "/exactly: 4 characters; exactly 3 expected", OD_ERROR},
    {"\"least\":\"a\"", "/least: 1 character; at least 2 expected", OD_ERROR},
    {"\"most\":\"ab\"", "/most: 2 characters; at most 1 expected", OD_WARNING},
    {"\"between\":\"\"", "/between: 0 characters; 2 to 3 expected", OD_ERROR},
    {"\"letters\":\"aB\"", "/letters: a character other than these stands in it: a-z", OD_ERROR},
    {"\"phone\":\"12\"", "/phone: not an E.164 number: it begins with '+'", OD_ERROR},
    {"\"old\":\"\"", "/old: deprecated: use new instead", OD_WARNING},
    {"\"min\":-6", "/min: -6 is below the minimum -5", OD_ERROR},
    {"\"max\":60e-1", "/max: 6 is above the maximum 5", OD_ERROR},
    {"\"above\":0", "/above: 0 must be more than 0", OD_ERROR},
    {"\"below\":10", "/below: 10 must be less than 10", OD_WARNING},
    {"\"n_min\":-0.75", "/n_min: -0.75 is below the minimum -0.5", OD_ERROR},
    {"\"n_max\":1.5e21", "/n_max: 1.5e+21 is above the maximum 1e+21", OD_ERROR},
    {"\"n_above\":-0.0", "/n_above: -0 must be more than 0", OD_ERROR},
    {"\"n_below\":2.50", "/n_below: 2.5 must be less than 2.5", OD_ERROR},
    {"\"min\":1.5", "/min: 1.5 is no integer", OD_ERROR},
    {"\"min\":9223372036854775808", "/min: 9223372036854775808 is beyond what 64 bits hold", OD_ERROR},
    {"\"min\":" FORTY, "/min: " FORTY " is beyond what 64 bits hold", OD_ERROR},
    {"\"min\":" FORTY "1", "/min: " FORTY "... is beyond what 64 bits hold", OD_ERROR},
    {"\"n_min\":1e999", "/n_min: 1e999 is beyond what 64 bits hold", OD_ERROR},
    {"\"flag\":\"x\"", "/flag: expected true or false, found a string", OD_ERROR},
    {"\"flag\":null", "/flag: expected true or false, found null", OD_ERROR},
    {"\"min\":true", "/min: expected an integer, found true or false", OD_ERROR},
    {"\"n_min\":false", "/n_min: expected a number, found true or false", OD_ERROR},
    {"\"old\":1", "/old: expected a string, found a number", OD_ERROR},
    {"\"fruit\":-1", "/fruit: expected a string, found a number", OD_ERROR},
    {"\"list\":{}", "/list: expected a list, found an object", OD_ERROR},
    {"\"map\":[]", "/map: expected an object, found a list", OD_ERROR},
    {"\"basket\":[]", "/basket: expected another type, found a list", OD_ERROR},
    {"\"list\":[\"a\"]", "/list: 1 item; 2 to 3 expected", OD_ERROR},
    {"\"list\":[\"a\",\"b\",\"c\",\"d\"]", "/list: 4 items; 2 to 3 expected", OD_ERROR},
    {"\"map\":{\"a\":\"b\"}", "/map: 1 item; 2 to 3 expected", OD_ERROR},
    {"\"fruit\":\"aple\"", "/fruit: \"aple\" is not listed; did you mean \"apple\"?", OD_ERROR},
    {"\"fruit\":\"APRICTO\"", "/fruit: \"APRICTO\" is not listed; did you mean \"apricot\"?", OD_ERROR},
    {"\"fruit\":\"rape\"", "/fruit: \"rape\" is not listed; expected: \"apple\", \"apricot\", \"pear\"", OD_ERROR},
    {"\"fruit\":\"p\\u00e4ar\"",
     "/fruit: \"p\xC3\xA4"
     "ar\" is not listed; did you mean \"pear\"?",
     OD_ERROR},
    {"\"any_fruit\":\"\"", "/any_fruit: \"\" is not listed; expected: \"apple\", \"apricot\", \"pear\"", OD_WARNING},
    {"\"fixed\":\"apple\"", "/fixed: only \"pear\" is possible here", OD_ERROR},
    {"\"fruit\":\"12345678901234567890123456789012345678901234567\xC3\xA9 and more\"",
     "/fruit: \"12345678901234567890123456789012345678901234567\" is not listed; expected: \"apple\", \"apricot\", "
     "\"pear\"",
     OD_ERROR},
    {"\"fruit\":\"123456789012345678901234567890123456789012345678 and more\"",
     "/fruit: \"123456789012345678901234567890123456789012345678\" is not listed; expected: \"apple\", \"apricot\", "
     "\"pear\"",
     OD_ERROR},
    {"\"many\":\"x\"",
     "/many: \"x\" is not listed; expected: \"12345678901234567890\", \"12345678901234567890\", "
     "\"12345678901234567890\", \"12345678901234567890\", \"12345678901234567890\", \"12345678901234567890\", "
     "\"1...",
     OD_ERROR},
    {"\"fits\":\"x\"",
     "/fits: \"x\" is not listed; expected: \"" FIFTY "\", \"" FIFTY "1234567890123456789012345678901234567890123\"",
     OD_ERROR},
    {"\"fits_not\":\"x\"",
     "/fits_not: \"x\" is not listed; expected: \"" FIFTY "\", \"" FIFTY "12345678901234567890123456789012345678901...",
     OD_ERROR},
    {"\"wide\":\"x\"", "/wide: \"x\" is not listed; expected: \"" SEVENTY "\xC3\xA9\xC3\xA9...", OD_ERROR},
    {"\"wide_basket\":{\"size\":\"x\"}",
     "/wide_basket/size: \"x\" is not listed; expected: \"" SEVENTY
     "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9...",
     OD_ERROR},
    {"\"crates\":[5]", "/crates/0: expected an object, found a number", OD_ERROR},
    {"\"baskets\":[{\"size\":\"xl\"}]", "/baskets/0/size: \"xl\" is not listed; expected: \"small\", \"large\"",
     OD_ERROR},
    {"\"basket\":\"x\"", "/basket: 1 character; at least 2 expected", OD_ERROR},
    {"\"basket\":{\"fruit\":\"pear\"}", "/basket/size: is required; expected: \"small\", \"large\"", OD_ERROR},
    {"\"basket\":{\"size\":1}", "/basket/size: expected a string, found a number", OD_ERROR},
    {"\"basket\":{\"size\":\"xl\"}", "/basket/size: \"xl\" is not listed; expected: \"small\", \"large\"", OD_ERROR},
    {"\"basket\":{\"size\":\"12345678901234567890123456789012345678901234567\"}",
     "/basket/size: \"12345678901234567890123456789012345678901234567 is not listed; expected: \"small\", \"large\"",
     OD_ERROR},
    {"\"open_basket\":{\"size\":\"xl\"}", "/open_basket/size: \"xl\" is not listed; expected: \"small\", \"large\"",
     OD_WARNING},
    {"\"lest\":1", "/lest: the documentation has no such member (did you mean 'least'?)", OD_ERROR},
    {"\"lsat\":1", "/lsat: the documentation has no such member (did you mean 'least'?)", OD_ERROR},
    {"\"xyzzy\":1", "/xyzzy: the documentation has no such member", OD_ERROR},
    {"\"~/\":1", "/~0~1: the documentation has no such member", OD_ERROR},
};

static void each_finding_says_what_is_wrong(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    struct od_arena arena = {0};
    struct od_report report = {0};
    const void *value;
    char text[512], found[512];
    snprintf(text, sizeof text, "{\"needed\":\"\",%s}", cases[i].member);
    const enum od_status status =
        od_decode(&arena, &thing_object, text, strlen(text), OD_DECODE_REQUEST, &value, &report);
    if (report.len != 1)
      fail_msg("%s: %zu findings", cases[i].member, report.len);
    snprintf(found, sizeof found, "%s: %s", report.items[0].pointer, report.items[0].message);
    assert_string_equal(found, cases[i].finding);
    assert_int_equal(report.items[0].severity, cases[i].severity);
    assert_int_equal(status, cases[i].severity == OD_ERROR ? OD_INVALID : OD_OK);
    assert_string_equal(report.items[0].page, thing_object.page);
    od_arena_clear(&arena);
    od_report_clear(&report);
  }
}

static void what_is_missing_is_said_of_texts_and_structs(void **state)
{
  static const struct thing thing = {.flag = OD_VALUE_OF(true)};
  struct od_arena arena = {0};
  struct od_report report = {0};
  const void *value;
  (void)state;
  assert_int_equal(od_decode(&arena, &thing_object, " {}", 3, OD_DECODE_REQUEST, &value, &report), OD_INVALID);
  assert_string_equal(report.items[0].pointer, "/needed");
  assert_string_equal(report.items[0].message, "is required");
  assert_int_equal(report.items[0].offset, 1);
  assert_int_equal(od_validate(&thing_object, &thing, &report), OD_INVALID);
  assert_int_equal(report.len, 1);
  assert_string_equal(report.items[0].pointer, "/needed");
  assert_int_equal(report.items[0].offset, (size_t)-1);
  od_arena_clear(&arena);
  od_report_clear(&report);
}

/* ---- what is no JSON, within described values ------------------------------------------------------------ */

static const struct {
  const char *text, *pointer, *message;
  size_t offset;
  size_t before; /* other findings, in a request */
} faults[] = {
    {"", "", "the text ends where an object is expected", 0, 0},
    {" \t", "", "the text ends where an object is expected", 2, 0},
    {"{\"exactly\":\"\\q\"}", "/exactly", "no such escape in a string", 12, 0},
    {"{\"basket\":\"\\q\"}", "/basket", "no such escape in a string", 11, 0},
    {"{\"min\":1,\"min\":2,\"max\":tru}", "/max", "a value is expected", 23, 1},
    {"{\"map\":{1:\"a\"}}", "/map", "a member's name is expected", 8, 0},
    {"{\"map\":{\"a\":\"b\",}}", "/map", "a member's name is expected", 16, 0},
    {"{\"map\":{\"a\\u0000\":\"b\"}}", "/map", "a NUL in a member's name", 8, 0},
    {"{\"map\":{\"a\\x\":\"b\"}}", "/map", "no such escape in a string", 10, 0},
    {"{\"map\":{\"a\" \"b\"}}", "/map/a", "a colon is expected", 12, 0},
    {"{\"map\":{\"a\":\"b\" \"c\":\"d\"}}", "/map", "a comma or the end of the object is expected", 16, 0},
    {"{\"map\":{\"a\":\"b\"]}", "/map", "a comma or the end of the object is expected", 15, 0},
    {"{\"list\":[\"a\" \"b\"]}", "/list", "a comma or the end of the list is expected", 13, 0},
    {"{\"list\":[\"a\"}}", "/list", "a comma or the end of the list is expected", 12, 0},
    {"{\"list\":[nul]}", "/list/0", "a value is expected", 9, 0},
    {"{\"basket\":{\"size\" \"small\"}}", "/basket", "a colon is expected", 18, 1},
    {"{\"basket\":{\"a\":tru}}", "/basket/a", "a value is expected", 15, 0},
    {"{\"basket\":{\"a\":1 \"size\":\"small\"}}", "/basket/a", "a comma or the end of the object is expected", 17, 1},
    {"{\"basket\":{\"a\\q\":1}}", "/basket", "no such escape in a string", 13, 0},
    {"{\"basket\":{1:2}}", "/basket", "a member's name is expected", 11, 1},
    {"{\"basket\":{\"size\":\"small\",\"fruit\":\"pear\" 1}}", "/basket",
     "a comma or the end of the object is expected", 41, 1},
    {"{\"fruit\":\"\\q\"}", "/fruit", "no such escape in a string", 10, 0},
    {"{\"nothing\":[1,{\"a\":-}]}", "/nothing/1/a", "a number needs a digit", 19, 0},
    {"{\"nothing\" 1}", "", "a colon is expected", 11, 0},
    {"{\"any\":nul}", "/any", "a value is expected", 7, 0},
};

static void what_is_no_json_is_told_with_its_place(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(faults); i++)
    for (unsigned mode = OD_DECODE_REQUEST; mode <= OD_DECODE_REPLY; mode++) {
      if (mode == OD_DECODE_REPLY && strstr(faults[i].text, "min") != NULL)
        continue; /* it ends where the name occurs twice */
      struct od_arena arena = {0};
      struct od_report report = {0};
      const void *value;
      const char *text = faults[i].text;
      assert_int_equal(od_decode(&arena, &thing_object, text, strlen(text), mode, &value, &report), OD_INVALID);
      const struct od_violation *last = &report.items[report.len - 1];
      if (strcmp(last->pointer, faults[i].pointer) != 0 || strcmp(last->message, faults[i].message) != 0 ||
          last->offset != faults[i].offset || last->code != OD_CODE_SYNTAX)
        fail_msg("%s: '%s': %s at %zu", text, last->pointer, last->message, last->offset);
      if (mode == OD_DECODE_REQUEST && report.len != faults[i].before + 1)
        fail_msg("%s: %zu findings", text, report.len);
      od_arena_clear(&arena);
      od_report_clear(&report);
    }
}

/* A text that the caller set in place of a branch, and that becomes much larger: no want of memory. */
static void what_takes_too_much_is_not_called_want_of_memory(void **state)
{
  /* so many members that their names are too much, and so many that they themselves are */
  static const struct {
    size_t members;
    const char *format;
  } many[] = {{1200 * 1000, ",\"\":1"}, {600 * 1000, ",\"%05zx\":1"}};
  char *text = malloc(OD_MAX_DOCUMENT_BYTES);
  struct od_report report = {0};
  (void)state;
  assert_non_null(text);
  for (size_t i = 0; i < COUNT(many); i++) {
    int len = sprintf(text, "{\"size\":\"small\"");
    for (size_t member = 0; member < many[i].members; member++)
      len += sprintf(text + len, many[i].format, member);
    text[len++] = '}';
    const struct thing thing = {
        .needed = OD_STR(""),
        .basket = {OD_VALUE, {.branch = BASKET_OTHER, .other = {.text = text, .len = (size_t)len}}}};
    assert_int_equal(od_validate(&thing_object, &thing, &report), OD_INVALID);
    assert_true(report.errors < many[i].members); /* it did not come to the end */
  }
  free(text);
  od_report_clear(&report);
}

static void findings_have_the_offset_of_what_is_wrong(void **state)
{
  static const struct {
    const char *text;
    size_t offset;
  } cases_of_offset[] = {
      {"{\"needed\":\"\",\"basket\": {\"fruit\":\"pear\"}}", 23},
      {"{\"needed\":\"\",\"basket\":{\"size\": 1}}", 31},
      {"{\"needed\":\"\",\"basket\":{\"size\": \"xl\"}}", 31},
      {"{\"needed\":\"\",\"min\": -6}", 20},
      {"{\"needed\":\"\", \"unheard\":1}", 14},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(cases_of_offset); i++) {
    struct od_arena arena = {0};
    struct od_report report = {0};
    const void *value;
    const char *text = cases_of_offset[i].text;
    assert_int_equal(od_decode(&arena, &thing_object, text, strlen(text), OD_DECODE_REQUEST, &value, &report),
                     OD_INVALID);
    assert_int_equal(report.len, 1);
    if (report.items[0].offset != cases_of_offset[i].offset)
      fail_msg("%s: %zu", text, report.items[0].offset);
    od_arena_clear(&arena);
    od_report_clear(&report);
  }
}

/* What does not fit its place is not judged any further: neither is what holds it. */
static void a_misfit_is_not_judged_twice(void **state)
{
  static const char *const texts[] = {"{\"needed\":\"\",\"crates\":[{},5]}",
                                      "{\"needed\":\"\",\"baskets\":[{\"size\":\"xl\"},5]}"};
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++) {
    struct od_arena arena = {0};
    struct od_report report = {0};
    const void *value;
    assert_int_equal(od_decode(&arena, &thing_object, texts[i], strlen(texts[i]), OD_DECODE_REQUEST, &value, &report),
                     OD_INVALID);
    assert_int_equal(report.len, 2);
    for (size_t j = 0; j < report.len; j++)
      assert_int_not_equal(report.items[j].code, OD_CODE_ITEMS);
    od_arena_clear(&arena);
    od_report_clear(&report);
  }
}

static void a_name_that_occurs_twice_is_told_with_its_place(void **state)
{
  static const struct {
    const char *text, *pointer;
    size_t offset;
  } twice[] = {
      {"{\"new\":1,\"new\":2}", "/new", 9}, /* what is missing is not told as well */
      {"{\"needed\":\"\",\"new\":1,\"new\":2}", "/new", 21},
      {"{\"needed\":\"\",\"needed\":\"\"}", "/needed", 13},
      {"{\"map\":{\"a\":\"1\",\"b\":\"2\",\"\\u0061\":\"3\"}}", "/map/a", 24},
      {"{\"any\":0,\"list\":[],\"new\":{\"a\":1,\"a\":2}}", "/new/a", 32},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(twice); i++)
    for (unsigned mode = OD_DECODE_REPLY; mode <= OD_DECODE_ALLOW_UNKNOWN; mode++) {
      struct od_arena arena = {0};
      struct od_report report = {0};
      const void *value;
      const char *text = twice[i].text;
      const struct od_violation *error = NULL;
      assert_int_equal(od_decode(&arena, &thing_object, text, strlen(text), mode, &value, &report), OD_INVALID);
      for (size_t j = 0; j < report.len; j++)
        if (report.items[j].code == OD_CODE_DUPLICATE_MEMBER)
          error = &report.items[j];
      assert_non_null(error);
      assert_true(i != 0 || report.errors == 1);
      assert_string_equal(error->message, "the name occurs twice in one object");
      if (strcmp(error->pointer, twice[i].pointer) != 0 || error->offset != twice[i].offset)
        fail_msg("%s: %s at %zu", text, error->pointer, error->offset);
      od_arena_clear(&arena);
      od_report_clear(&report);
    }
}

/* ---- replies --------------------------------------------------------------------------------------------- */

static const struct thing *read_reply(const char *text, struct od_arena *arena, struct od_report *report)
{
  const void *value;
  return od_decode(arena, &thing_object, text, strlen(text), OD_DECODE_REPLY, &value, report) == OD_OK ? value : NULL;
}

static void a_union_keeps_what_fits_no_branch(void **state)
{
  static const char *const kept[] = {"{\"size\":\"large\"}",
                                     "{\"size\":\"la\\u0072ge\",\"weight\":\"\\n\"}",
                                     "{\"size\":\"xl\"}",
                                     "{}",
                                     "[1]",
                                     "false"};
  (void)state;
  for (size_t i = 0; i < COUNT(kept); i++) {
    struct od_arena arena = {0};
    struct od_report report = {0};
    char text[128];
    snprintf(text, sizeof text, "{\"needed\":\"\",\"basket\":%s,\"flag\":true}", kept[i]);
    const struct thing *thing = read_reply(text, &arena, &report);
    assert_non_null(thing);
    assert_int_equal(thing->basket.is, OD_VALUE);
    assert_int_equal(thing->basket.v.branch, BASKET_OTHER);
    assert_int_equal(thing->basket.v.other.len, strlen(kept[i]));
    assert_memory_equal(thing->basket.v.other.text, kept[i], strlen(kept[i]));
    assert_true(thing->basket.v.other.checked);
    assert_int_equal(thing->extra.len, 0);
    assert_true(thing->flag.v);
    assert_int_equal(report.errors, 0);
    od_arena_clear(&arena);
    od_report_clear(&report);
  }
}

static void what_is_optional_may_not_fit(void **state)
{
  static const struct od_string names[] = {{"flag", 4}, {"min", 3}};
  struct od_arena arena = {0};
  struct od_report report = {0};
  (void)state;
  const struct thing *thing = read_reply("{\"flag\":\"x\",\"min\":[],\"needed\":\"\"}", &arena, &report);
  assert_non_null(thing);
  assert_int_equal(report.errors, 0);
  assert_int_equal(report.warnings, 2);
  assert_int_equal(thing->flag.is, OD_ABSENT);
  assert_int_equal(thing->extra.len, 2);
  for (size_t i = 0; i < 2; i++) {
    assert_string_equal(thing->extra.items[i].name.ptr, names[i].ptr);
    assert_int_equal(thing->extra.items[i].name.len, names[i].len);
    assert_true(thing->extra.items[i].value.checked);
  }
  thing = read_reply("{\"needed\":\"\",\"crates\":[{\"weight\":1.5},{\"weight\":\"x\"}]}", &arena, &report);
  assert_int_equal(thing->extra.len, 1);
  /* what is required must, whatever is forgiven behind it */
  assert_null(read_reply("{\"needed\":1,\"flag\":\"x\"}", &arena, &report));
  assert_int_equal(report.errors, 1);
  assert_int_equal(report.warnings, 1);
  assert_int_equal(report.items[0].severity, OD_ERROR);
  assert_int_equal(report.items[1].severity, OD_WARNING);
  assert_null(read_reply("{\"flag\":\"x\"}", &arena, &report));
  /* what is no JSON is not forgiven with what does not fit before it */
  assert_null(read_reply("{\"needed\":\"\",\"crates\":[{\"weight\":\"x\"},{\"weight\":1,}]}", &arena, &report));
  assert_int_equal(report.errors, 2);
  assert_int_equal(report.items[report.len - 1].code, OD_CODE_SYNTAX);
  od_arena_clear(&arena);
  od_report_clear(&report);
}

static void space_and_escapes_stand_anywhere(void **state)
{
  static const char text[] =
      " \t\r\n{ \"map\" : { \"a\" : \"b\" , \"\\u0063\" : \"d\" } , \"list\" : [ \"a\" , \"b\" ] , "
      "\"basket\" : { \"fruit\" : \"pe\\u0061r\" , \"si\\u007ae\" : \"sm\\u0061ll\" } , \"need\\u0065d\" : \"\" , "
      "\"flag\" : true , \"min\" : 1 , \"n_min\" : 1.5 , \"fruit\" : \"apple\" } ";
  static const char written[] =
      "{\"needed\":\"\",\"min\":1,\"n_min\":1.5,\"flag\":true,\"fruit\":\"apple\",\"list\":[\"a\",\"b\"],"
      "\"map\":{\"a\":\"b\",\"c\":\"d\"},\"basket\":{\"fruit\":\"pear\",\"size\":\"sm\\u0061ll\"}}";
  struct od_arena arena = {0};
  struct od_report report = {0};
  struct od_buffer out = {0};
  const void *value;
  (void)state;
  assert_int_equal(od_decode(&arena, &thing_object, text, sizeof text - 1, OD_DECODE_ALLOW_UNKNOWN, &value, &report),
                   OD_OK);
  assert_int_equal(od_encode(&thing_object, value, &out, &report), OD_OK);
  assert_string_equal(out.data, written);
  od_arena_clear(&arena);
  od_report_clear(&report);
  od_buffer_clear(&out);
}

/* ---- what only a struct can be --------------------------------------------------------------------------- */

static const struct od_string two[] = {{"a", 1}, {"b", 1}};

#define NO_VALUE "is said to have a value, but has none"
#define NO_PRESENCE "its presence is none; is the struct zeroed?"

static const struct {
  struct thing value;
  const char *pointer, *message;
  const char *encoded; /* what the encoder writes behind `needed`, or says */
} structs[] = {
    {{.fruit = {OD_VALUE, FRUIT_OTHER, {NULL, 0}}}, "/fruit", NO_VALUE, "is required"},
    {{.fruit = {OD_VALUE, (enum fruit)4, {"x", 1}}}, "/fruit", "no value of its enum", "no value of its enum"},
    {{.fruit = {OD_VALUE, (enum fruit) - 1, {"x", 1}}}, "/fruit", "no value of its enum", "no value of its enum"},
    {{.fruit = {OD_VALUE, FRUIT_OTHER, {"aple", 4}}},
     "/fruit",
     "\"aple\" is not listed; did you mean \"apple\"?",
     "\"fruit\":\"aple\""},
    {{.fruit = {OD_VALUE, FRUIT_OTHER, {"\xFF", 1}}}, "/fruit", "invalid UTF-8", "invalid UTF-8"},
    {{.fixed = {OD_VALUE, FRUIT_APPLE, {NULL, 0}}}, "/fixed", "only \"pear\" is possible here", "\"fixed\":\"apple\""},
    {{.fixed = {OD_VALUE, (enum fruit)4, {NULL, 0}}}, "/fixed", "no value of its enum", "no value of its enum"},
    {{.least = {OD_VALUE, {NULL, 2}}}, "/least", NO_VALUE, "is required"},
    {{.exactly = {OD_VALUE, {"\xFF", 1}}}, "/exactly", "invalid UTF-8", "invalid UTF-8"},
    {{.n_max = {OD_VALUE, 1.0 / 0.0}}, "/n_max", "NaN and infinity are not JSON", "NaN and infinity are not JSON"},
    {{.list = {OD_VALUE, {NULL, 2}}}, "/list", NO_VALUE, "is required"},
    {{.list = {OD_VALUE, {two, 1}}}, "/list", "1 item; 2 to 3 expected", "\"list\":[\"a\"]"},
    {{.basket = {OD_VALUE, {.branch = BASKET_NONE}}}, "/basket", NO_VALUE, "is required"},
    {{.basket = {OD_VALUE, {.branch = BASKET_NONE, .id = {"ab", 2}}}}, "/basket", NO_VALUE, "is required"},
    {{.basket = {OD_VALUE, {.branch = 5}}}, "/basket", "no branch of its union", "no branch of its union"},
    {{.basket = {OD_VALUE, {.branch = BASKET_SMALL}}}, "/basket", NO_VALUE, "is required"},
    {{.basket = {OD_VALUE, {.branch = BASKET_OTHER, .other = {.text = "[]", .len = 2}}}},
     "/basket",
     "expected another type, found a list",
     "\"basket\":[]"},
    {{.basket = {OD_VALUE, {.branch = BASKET_OTHER, .other = {.text = "{", .len = 1}}}},
     "/basket",
     "a member's name is expected",
     "a member's name is expected"},
    {{.flag = {.is = OD_NULL}}, "/flag", "null is not allowed here; leave the member absent", "\"flag\":null"},
    {{.flag = {.is = (enum od_presence)3}}, "/flag", NO_PRESENCE, NO_PRESENCE},
};

static void each_finding_about_a_struct_says_what_is_wrong(void **state)
{
  struct od_report report = {0};
  struct od_buffer out = {0};
  (void)state;
  for (size_t i = 0; i < COUNT(structs); i++) {
    struct thing thing = structs[i].value;
    char written[100];
    thing.needed = OD_STR("");
    assert_int_equal(od_validate(&thing_object, &thing, &report), OD_INVALID);
    if (report.len != 1)
      fail_msg("%s %s: %zu findings", structs[i].pointer, structs[i].message, report.len);
    assert_string_equal(report.items[0].pointer, structs[i].pointer);
    assert_string_equal(report.items[0].message, structs[i].message);
    snprintf(written, sizeof written, "{\"needed\":\"\",%s}", structs[i].encoded);
    if (od_encode(&thing_object, &thing, &out, &report) == OD_OK) {
      assert_string_equal(out.data, written);
    } else {
      assert_int_equal(report.len, 1);
      assert_string_equal(report.items[0].pointer, structs[i].pointer);
      assert_string_equal(report.items[0].message, structs[i].encoded);
    }
  }
  od_report_clear(&report);
  od_buffer_clear(&out);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_finding_says_what_is_wrong),
      cmocka_unit_test(what_is_missing_is_said_of_texts_and_structs),
      cmocka_unit_test(what_is_no_json_is_told_with_its_place),
      cmocka_unit_test(what_takes_too_much_is_not_called_want_of_memory),
      cmocka_unit_test(findings_have_the_offset_of_what_is_wrong),
      cmocka_unit_test(a_misfit_is_not_judged_twice),
      cmocka_unit_test(a_name_that_occurs_twice_is_told_with_its_place),
      cmocka_unit_test(a_union_keeps_what_fits_no_branch),
      cmocka_unit_test(what_is_optional_may_not_fit),
      cmocka_unit_test(space_and_escapes_stand_anywhere),
      cmocka_unit_test(each_finding_about_a_struct_says_what_is_wrong),
  };
  return cmocka_run_group_tests_name("findings", tests, NULL, NULL);
}
