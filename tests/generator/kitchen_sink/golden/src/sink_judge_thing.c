/* sink.judge_thing: tables and typed functions. Generated; do not edit. */
#include <outdial/sink_judge_thing.h>

#include "sink_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_object od_sink_ruled_object;
static const struct od_object od_sink_strictly_ruled_object;

static const struct od_constraint judge_thing_request__exact_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {3, 3}},
};
static const struct od_constraint judge_thing_request__between_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {2, 4}},
};
static const struct od_constraint judge_thing_request__brief_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_WARNING, .range = {0, 5}},
};
static const struct od_constraint judge_thing_request__lower_constraints[] = {
    {.check = OD_CHECK_CHARSET, .severity = OD_ERROR, .s = "a-z-"},
};
static const struct od_constraint judge_thing_request__phone_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_E164},
};
static const struct od_constraint judge_thing_request__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_constraint judge_thing_request__time_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_DATE_TIME},
};
static const struct od_constraint judge_thing_request__utc_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UTC_DATE_TIME},
};
static const struct od_constraint judge_thing_request__link_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_URI},
};
static const struct od_constraint judge_thing_request__volume_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = -300},
    {.check = OD_CHECK_MAX, .severity = OD_ERROR, .i = 300},
    {.check = OD_CHECK_ABOVE, .severity = OD_WARNING, .i = -100},
    {.check = OD_CHECK_BELOW, .severity = OD_WARNING, .i = 100},
};
static const struct od_constraint judge_thing_request__speed_constraints[] = {
    {.check = OD_CHECK_ABOVE, .severity = OD_ERROR, .d = 0.0},
    {.check = OD_CHECK_BELOW, .severity = OD_ERROR, .d = 4.0},
    {.check = OD_CHECK_MAX, .severity = OD_WARNING, .d = 2.5},
};
static const struct od_constraint judge_thing_request__share_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .d = 0.0},
    {.check = OD_CHECK_MAX, .severity = OD_ERROR, .d = 1.0},
};
static const struct od_constraint judge_thing_request__few__item_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {0, 2}},
};
static const struct od_list judge_thing_request__few_list = {
    .item = {.kind = OD_KIND_STRING, .constraints = judge_thing_request__few__item_constraints,
             .n_constraints = OD_COUNT(judge_thing_request__few__item_constraints), .presence = OD_PLAIN},
    .stride = sizeof(struct od_string)};
static const struct od_constraint judge_thing_request__few_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {1, 3}},
};
static const struct od_constraint judge_thing_request__many__item_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = 1},
};
static const struct od_list judge_thing_request__many_list = {
    .item = {.kind = OD_KIND_INTEGER, .constraints = judge_thing_request__many__item_constraints,
             .n_constraints = OD_COUNT(judge_thing_request__many__item_constraints), .presence = OD_PLAIN},
    .stride = sizeof(int64_t)};
static const struct od_constraint judge_thing_request__many_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_WARNING, .range = {2, OD_UNBOUNDED}},
};
static const struct od_list judge_thing_request__pair_list = {
    .item = {.kind = OD_KIND_BOOLEAN, .offset = offsetof(struct od_sink_bool_entry, value), .presence = OD_PLAIN},
    .stride = sizeof(struct od_sink_bool_entry)};
static const struct od_constraint judge_thing_request__pair_constraints[] = {
    {.check = OD_CHECK_ITEMS, .severity = OD_ERROR, .range = {0, 2}},
};
static const struct od_constraint judge_thing_request__old_constraints[] = {
    {.check = OD_CHECK_DEPRECATED, .severity = OD_WARNING, .s = "deprecated"},
};
static const struct od_constraint judge_thing_request__older_constraints[] = {
    {.check = OD_CHECK_DEPRECATED, .severity = OD_WARNING, .s = "deprecated: use id instead"},
};
static const uint8_t judge_thing_request__rule_1_rows[] = {19};
static const struct od_row judge_thing_request_rows[] = {
    {OD_NAME("\"exact\":"), .kind = OD_KIND_STRING, .constraints = judge_thing_request__exact_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__exact_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, exact, struct od_opt_string)},
    {OD_NAME("\"between\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     .constraints = judge_thing_request__between_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__between_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, between, struct od_opt_string)},
    {OD_NAME("\"brief\":"), .kind = OD_KIND_STRING, .constraints = judge_thing_request__brief_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__brief_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, brief, struct od_opt_string)},
    {OD_NAME("\"lower\":"), .kind = OD_KIND_STRING, .constraints = judge_thing_request__lower_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__lower_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, lower, struct od_opt_string)},
    {OD_NAME("\"phone\":"), .kind = OD_KIND_STRING, .constraints = judge_thing_request__phone_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__phone_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, phone, struct od_opt_string)},
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = judge_thing_request__id_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__id_constraints),
     OD_AT(struct od_sink_judge_thing_request, id, struct od_string)},
    {OD_NAME("\"time\":"), .kind = OD_KIND_STRING, .constraints = judge_thing_request__time_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__time_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, time, struct od_opt_string)},
    {OD_NAME("\"utc\":"), .kind = OD_KIND_STRING, .constraints = judge_thing_request__utc_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__utc_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, utc, struct od_opt_string)},
    {OD_NAME("\"link\":"), .kind = OD_KIND_STRING, .constraints = judge_thing_request__link_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__link_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, link, struct od_opt_string)},
    {OD_NAME("\"volume\":"), .kind = OD_KIND_INTEGER, .constraints = judge_thing_request__volume_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__volume_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, volume, struct od_opt_int)},
    {OD_NAME("\"speed\":"), .kind = OD_KIND_NUMBER, .constraints = judge_thing_request__speed_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__speed_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, speed, struct od_opt_number)},
    {OD_NAME("\"share\":"), .kind = OD_KIND_NUMBER, .constraints = judge_thing_request__share_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__share_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, share, struct od_opt_number)},
    {OD_NAME("\"few\":"), .kind = OD_KIND_LIST, .sub = &judge_thing_request__few_list,
     .constraints = judge_thing_request__few_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__few_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, few, struct od_opt_string_list)},
    {OD_NAME("\"many\":"), .kind = OD_KIND_LIST, .sub = &judge_thing_request__many_list,
     .constraints = judge_thing_request__many_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__many_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, many, struct od_opt_int_list)},
    {OD_NAME("\"pair\":"), .kind = OD_KIND_MAP, .sub = &judge_thing_request__pair_list,
     .constraints = judge_thing_request__pair_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__pair_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, pair, struct od_opt_sink_bool_map)},
    {OD_NAME("\"old\":"), .kind = OD_KIND_BOOLEAN, .constraints = judge_thing_request__old_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__old_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, old, struct od_opt_bool)},
    {OD_NAME("\"older\":"), .kind = OD_KIND_STRING, .constraints = judge_thing_request__older_constraints,
     .n_constraints = OD_COUNT(judge_thing_request__older_constraints),
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, older, struct od_opt_string)},
    {OD_NAME("\"rules\":"), .kind = OD_KIND_OBJECT, .sub = &od_sink_ruled_object,
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, rules, struct od_opt_sink_ruled)},
    {OD_NAME("\"strict\":"), .kind = OD_KIND_OBJECT, .sub = &od_sink_strictly_ruled_object,
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, strict, struct od_opt_sink_strictly_ruled)},
    {OD_NAME("\"never\":"), .kind = OD_KIND_INTEGER, .flags = OD_ROW_REQUIRED | OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_judge_thing_request, never, struct od_opt_int)},
};
static const struct od_rule judge_thing_request_rules[] = {
    {.message = "a number is never given", .rows = judge_thing_request__rule_1_rows,
     .n_rows = OD_COUNT(judge_thing_request__rule_1_rows), .test = OD_TEST_ALWAYS, .demand = OD_FORBID,
     .severity = OD_ERROR},
};
static const struct od_object od_sink_judge_thing_request_object = {
    .page = "https://docs.sink.example/judge",
    .size = sizeof(struct od_sink_judge_thing_request),
    .extra = offsetof(struct od_sink_judge_thing_request, extra),
    .rows = judge_thing_request_rows,
    .n_rows = OD_COUNT(judge_thing_request_rows),
    .n_required = 2,
    .rules = judge_thing_request_rules,
    .n_rules = OD_COUNT(judge_thing_request_rules),
};

static const struct od_row judge_thing_reply_rows[] = {
    {OD_NAME("\"shape\":"), .kind = OD_KIND_UNION, .sub = &od_sink_shape_union,
     OD_OPTIONAL_AT(struct od_sink_judge_thing_reply, shape, struct od_opt_sink_shape)},
};
static const struct od_object od_sink_judge_thing_reply_object = {
    .page = "https://docs.sink.example/judge",
    .size = sizeof(struct od_sink_judge_thing_reply),
    .extra = offsetof(struct od_sink_judge_thing_reply, extra),
    .rows = judge_thing_reply_rows,
    .n_rows = OD_COUNT(judge_thing_reply_rows),
    .n_required = 0,
};

static const uint8_t ruled__rule_1_rows[] = {3};
static const uint8_t ruled__rule_2_rows[] = {4};
static const uint8_t ruled__rule_3_rows[] = {3, 4, 5};
static const uint8_t ruled__rule_4_rows[] = {3, 5};
static const uint8_t ruled__rule_5_rows[] = {5, 6};
static const uint8_t ruled__rule_6_rows[] = {3, 4};
static const uint8_t ruled__rule_7_rows[] = {4};
static const uint8_t ruled__rule_8_rows[] = {0, 1, 2, 3, 4, 5, 6};
static const struct od_row ruled_rows[] = {
    {OD_NAME("\"flag\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_ruled, flag, struct od_opt_bool)},
    {OD_NAME("\"count\":"), .kind = OD_KIND_INTEGER, OD_OPTIONAL_AT(struct od_sink_ruled, count, struct od_opt_int)},
    {OD_NAME("\"kind\":"), .kind = OD_KIND_ENUM, .sub = &od_sink_colour_enum,
     OD_OPTIONAL_AT(struct od_sink_ruled, kind, struct od_opt_sink_colour)},
    {OD_NAME("\"a\":"), .kind = OD_KIND_STRING, OD_OPTIONAL_AT(struct od_sink_ruled, a, struct od_opt_string)},
    {OD_NAME("\"b\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_NULLABLE,
     OD_OPTIONAL_AT(struct od_sink_ruled, b, struct od_opt_string)},
    {OD_NAME("\"c\":"), .kind = OD_KIND_INTEGER, OD_OPTIONAL_AT(struct od_sink_ruled, c, struct od_opt_int)},
    {OD_NAME("\"d\":"), .kind = OD_KIND_BOOLEAN, OD_OPTIONAL_AT(struct od_sink_ruled, d, struct od_opt_bool)},
};
static const struct od_rule ruled_rules[] = {
    {.message = "a flag that is not set needs a", .rows = ruled__rule_1_rows, .n_rows = OD_COUNT(ruled__rule_1_rows),
     .test = OD_TEST_EQUALS, .row = 0, .equals = 0, .demand = OD_REQUIRE_ALL, .severity = OD_ERROR},
    {.message = "but for a flag that is set, there is no b", .rows = ruled__rule_2_rows,
     .n_rows = OD_COUNT(ruled__rule_2_rows), .test = OD_TEST_EQUALS, .negate = true, .row = 0, .equals = 1,
     .demand = OD_FORBID, .severity = OD_WARNING},
    {.message = "none needs something", .rows = ruled__rule_3_rows, .n_rows = OD_COUNT(ruled__rule_3_rows),
     .test = OD_TEST_EQUALS, .row = 1, .equals = 0, .demand = OD_REQUIRE_ANY, .severity = OD_ERROR},
    {.message = "but for five, there are two", .rows = ruled__rule_4_rows, .n_rows = OD_COUNT(ruled__rule_4_rows),
     .test = OD_TEST_EQUALS, .negate = true, .row = 1, .equals = 5, .demand = OD_REQUIRE_ALL,
     .severity = OD_WARNING},
    {.message = "green excludes", .rows = ruled__rule_5_rows, .n_rows = OD_COUNT(ruled__rule_5_rows),
     .test = OD_TEST_EQUALS, .row = 2, .equals = OD_SINK_COLOUR_GREEN, .demand = OD_FORBID, .severity = OD_ERROR},
    {.message = "a fourth needs a first or second", .rows = ruled__rule_6_rows,
     .n_rows = OD_COUNT(ruled__rule_6_rows), .test = OD_TEST_GIVEN, .row = 6, .demand = OD_REQUIRE_ANY,
     .severity = OD_WARNING},
    {.message = "without a third, a second", .rows = ruled__rule_7_rows, .n_rows = OD_COUNT(ruled__rule_7_rows),
     .test = OD_TEST_GIVEN, .negate = true, .row = 5, .demand = OD_REQUIRE_ALL, .severity = OD_WARNING},
    {.message = "something is there", .rows = ruled__rule_8_rows, .n_rows = OD_COUNT(ruled__rule_8_rows),
     .test = OD_TEST_ALWAYS, .demand = OD_REQUIRE_ANY, .severity = OD_ERROR},
};
static const struct od_object od_sink_ruled_object = {
    .page = "https://docs.sink.example/judge",
    .size = sizeof(struct od_sink_ruled),
    .extra = offsetof(struct od_sink_ruled, extra),
    .rows = ruled_rows,
    .n_rows = OD_COUNT(ruled_rows),
    .n_required = 0,
    .rules = ruled_rules,
    .n_rules = OD_COUNT(ruled_rules),
};

static const uint8_t strictly_ruled__rule_1_rows[] = {2};
static const uint8_t strictly_ruled__rule_2_rows[] = {2};
static const struct od_row strictly_ruled_rows[] = {
    {OD_NAME("\"on\":"), .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_sink_strictly_ruled, on, bool)},
    {OD_NAME("\"n\":"), .kind = OD_KIND_INTEGER, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_sink_strictly_ruled, n, int64_t)},
    {OD_NAME("\"why\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_sink_strictly_ruled, why, struct od_opt_string)},
};
static const struct od_rule strictly_ruled_rules[] = {
    {.message = "what is off has a reason", .rows = strictly_ruled__rule_1_rows,
     .n_rows = OD_COUNT(strictly_ruled__rule_1_rows), .test = OD_TEST_EQUALS, .row = 0, .equals = 0,
     .demand = OD_REQUIRE_ALL, .severity = OD_ERROR},
    {.message = "nothing has a reason", .rows = strictly_ruled__rule_2_rows,
     .n_rows = OD_COUNT(strictly_ruled__rule_2_rows), .test = OD_TEST_EQUALS, .row = 1, .equals = 0,
     .demand = OD_REQUIRE_ALL, .severity = OD_WARNING},
};
static const struct od_object od_sink_strictly_ruled_object = {
    .page = "https://docs.sink.example/judge",
    .size = sizeof(struct od_sink_strictly_ruled),
    .extra = offsetof(struct od_sink_strictly_ruled, extra),
    .rows = strictly_ruled_rows,
    .n_rows = OD_COUNT(strictly_ruled_rows),
    .n_required = 2,
    .rules = strictly_ruled_rules,
    .n_rules = OD_COUNT(strictly_ruled_rules),
};

static const struct od_faults faults_400 = {.list = 1, .place = 1, .message = 0};
static const struct od_error_reply errors[] = {
    {.status = 400, .doc = "A mistake.", .body = &od_sink_problem_object, .faults = &faults_400},
    {.status = 408, .doc = "Too slow."},
    {.status = 409, .busy = true, .doc = "Not now.", .body = &od_sink_problem_object},
    {.status = 429, .doc = "Too often."},
    {.status = 500, .doc = "The service's own fault.", .body = &od_sink_problem_object},
};

const struct od_operation od_sink_judge_thing_operation = {
    .name = "sink.judge_thing",
    .vendor = &od_sink,
    .method = "PUT",
    .path = "/judged",
    .page = "https://docs.sink.example/judge",
    .doc = "Takes every limit, and every kind of rule.",
    .request = &od_sink_judge_thing_request_object,
    .reply = &od_sink_judge_thing_reply_object,
    .errors = errors,
    .n_errors = OD_COUNT(errors),
    .has_body = true,
    .version = &od_descriptor_version_1,
};

enum od_status od_sink_judge_thing_validate(const struct od_sink_judge_thing_request *request,
                                            struct od_report *report)
{
  return od_validate(&od_sink_judge_thing_request_object, request, report);
}

enum od_status od_sink_judge_thing_encode(const struct od_sink_judge_thing_request *request, struct od_buffer *out,
                                          struct od_report *report)
{
  return od_encode(&od_sink_judge_thing_request_object, request, out, report);
}

enum od_status od_sink_judge_thing_decode(struct od_arena *arena, const char *text, size_t len,
                                          const struct od_sink_judge_thing_request **out, struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_sink_judge_thing_request_object, text, len, OD_DECODE_REQUEST, &value, report);
  *out = value;
  return status;
}

enum od_status od_sink_judge_thing_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                                const struct od_sink_judge_thing_reply **out, struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_sink_judge_thing_reply_object, text, len, OD_DECODE_REPLY, &value, report);
  *out = value;
  return status;
}

enum od_outcome od_sink_judge_thing(struct od_client *client, const struct od_sink_judge_thing_request *request,
                                    struct od_reply *reply, const struct od_sink_judge_thing_reply **out)
{
  const enum od_outcome outcome = od_send(client, &od_sink_judge_thing_operation, request, reply);
  *out = outcome == OD_ACCEPTED ? reply->value : NULL;
  return outcome;
}
