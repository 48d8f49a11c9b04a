/* sink.get_thing: tables and typed functions. Generated; do not edit. */
#include <outdial/sink_get_thing.h>

#include "sink_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_constraint get_thing_request__thing_id_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {1, OD_UNBOUNDED}},
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_SEGMENT},
};
static const struct od_constraint get_thing_request__number_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = INT64_C(-9223372036854775807)},
};
static const struct od_row get_thing_request_rows[] = {
    {OD_NAME("\"thing-id\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     .constraints = get_thing_request__thing_id_constraints,
     .n_constraints = OD_COUNT(get_thing_request__thing_id_constraints),
     OD_AT(struct od_sink_get_thing_request, thing_id, struct od_string)},
    {OD_NAME("\"number\":"), .kind = OD_KIND_INTEGER, .flags = OD_ROW_REQUIRED,
     .constraints = get_thing_request__number_constraints,
     .n_constraints = OD_COUNT(get_thing_request__number_constraints),
     OD_AT(struct od_sink_get_thing_request, number, int64_t)},
};
static const struct od_object od_sink_get_thing_request_object = {
    .page = "https://docs.sink.example/get",
    .size = sizeof(struct od_sink_get_thing_request),
    .extra = offsetof(struct od_sink_get_thing_request, extra),
    .rows = get_thing_request_rows,
    .n_rows = OD_COUNT(get_thing_request_rows),
    .n_required = 2,
    .n_in_path = 2,
};

static const struct od_constraint thing__class_name_constraints[] = {
    {.check = OD_CHECK_DEPRECATED, .severity = OD_WARNING, .s = "deprecated: use kind instead"},
};
static const struct od_constraint thing__old_constraints[] = {
    {.check = OD_CHECK_DEPRECATED, .severity = OD_WARNING, .s = "deprecated"},
};
static const struct od_constraint thing__phone_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_E164},
};
static const struct od_constraint thing__id_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UUID},
};
static const struct od_constraint thing__when_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_DATE_TIME},
};
static const struct od_constraint thing__when_utc_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_UTC_DATE_TIME},
};
static const struct od_constraint thing__link_constraints[] = {
    {.check = OD_CHECK_FORMAT, .severity = OD_ERROR, .format = OD_FORMAT_URI},
};
static const struct od_constraint thing__code_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {24, 24}},
};
static const struct od_constraint thing__volume_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = -300},
    {.check = OD_CHECK_MAX, .severity = OD_ERROR, .i = 300},
    {.check = OD_CHECK_MIN, .severity = OD_WARNING, .i = -100},
    {.check = OD_CHECK_MAX, .severity = OD_WARNING, .i = 100},
};
static const struct od_constraint thing__speed_constraints[] = {
    {.check = OD_CHECK_MAX, .severity = OD_ERROR, .d = 4.0},
    {.check = OD_CHECK_ABOVE, .severity = OD_ERROR, .d = 0.0},
    {.check = OD_CHECK_BELOW, .severity = OD_WARNING, .d = 2.5},
};
static const struct od_constraint thing__count_constraints[] = {
    {.check = OD_CHECK_ABOVE, .severity = OD_ERROR, .i = 0},
    {.check = OD_CHECK_BELOW, .severity = OD_ERROR, .i = 10},
};
static const uint8_t thing__rule_1_rows[] = {1};
static const uint8_t thing__rule_2_rows[] = {4, 12};
static const uint8_t thing__rule_3_rows[] = {5, 9};
static const uint8_t thing__rule_4_rows[] = {10};
static const uint8_t thing__rule_5_rows[] = {6, 7};
static const struct od_row thing_rows[] = {
    {OD_NAME("\"secretWord\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_sink_thing, secret_word, struct od_string)},
    {OD_NAME("\"class\":"), .kind = OD_KIND_STRING, .constraints = thing__class_name_constraints,
     .n_constraints = OD_COUNT(thing__class_name_constraints),
     OD_OPTIONAL_AT(struct od_sink_thing, class_name, struct od_opt_string)},
    {OD_NAME("\"kind\":"), .kind = OD_KIND_ENUM, .sub = &od_sink_colour_enum,
     OD_OPTIONAL_AT(struct od_sink_thing, kind, struct od_opt_sink_colour)},
    {OD_NAME("\"old\":"), .kind = OD_KIND_BOOLEAN, .constraints = thing__old_constraints,
     .n_constraints = OD_COUNT(thing__old_constraints),
     OD_OPTIONAL_AT(struct od_sink_thing, old, struct od_opt_bool)},
    {OD_NAME("\"phone\":"), .kind = OD_KIND_STRING, .constraints = thing__phone_constraints,
     .n_constraints = OD_COUNT(thing__phone_constraints),
     OD_OPTIONAL_AT(struct od_sink_thing, phone, struct od_opt_string)},
    {OD_NAME("\"id\":"), .kind = OD_KIND_STRING, .constraints = thing__id_constraints,
     .n_constraints = OD_COUNT(thing__id_constraints),
     OD_OPTIONAL_AT(struct od_sink_thing, id, struct od_opt_string)},
    {OD_NAME("\"when\":"), .kind = OD_KIND_STRING, .constraints = thing__when_constraints,
     .n_constraints = OD_COUNT(thing__when_constraints),
     OD_OPTIONAL_AT(struct od_sink_thing, when, struct od_opt_string)},
    {OD_NAME("\"when_utc\":"), .kind = OD_KIND_STRING, .constraints = thing__when_utc_constraints,
     .n_constraints = OD_COUNT(thing__when_utc_constraints),
     OD_OPTIONAL_AT(struct od_sink_thing, when_utc, struct od_opt_string)},
    {OD_NAME("\"link\":"), .kind = OD_KIND_STRING, .constraints = thing__link_constraints,
     .n_constraints = OD_COUNT(thing__link_constraints),
     OD_OPTIONAL_AT(struct od_sink_thing, link, struct od_opt_string)},
    {OD_NAME("\"code\":"), .kind = OD_KIND_STRING, .constraints = thing__code_constraints,
     .n_constraints = OD_COUNT(thing__code_constraints),
     OD_OPTIONAL_AT(struct od_sink_thing, code, struct od_opt_string)},
    {OD_NAME("\"volume\":"), .kind = OD_KIND_INTEGER, .constraints = thing__volume_constraints,
     .n_constraints = OD_COUNT(thing__volume_constraints),
     OD_OPTIONAL_AT(struct od_sink_thing, volume, struct od_opt_int)},
    {OD_NAME("\"speed\":"), .kind = OD_KIND_NUMBER, .constraints = thing__speed_constraints,
     .n_constraints = OD_COUNT(thing__speed_constraints),
     OD_OPTIONAL_AT(struct od_sink_thing, speed, struct od_opt_number)},
    {OD_NAME("\"count\":"), .kind = OD_KIND_INTEGER, .constraints = thing__count_constraints,
     .n_constraints = OD_COUNT(thing__count_constraints),
     OD_OPTIONAL_AT(struct od_sink_thing, count, struct od_opt_int)},
    {OD_NAME("\"note?\?!\":"), .kind = OD_KIND_STRING,
     OD_OPTIONAL_AT(struct od_sink_thing, note, struct od_opt_string)},
};
static const struct od_rule thing_rules[] = {
    {.message = "a kind excludes a class", .rows = thing__rule_1_rows, .n_rows = OD_COUNT(thing__rule_1_rows),
     .test = OD_TEST_GIVEN, .row = 2, .demand = OD_FORBID, .severity = OD_WARNING},
    {.message = "red things have a number", .rows = thing__rule_2_rows, .n_rows = OD_COUNT(thing__rule_2_rows),
     .test = OD_TEST_EQUALS, .row = 2, .equals = OD_SINK_COLOUR_RED, .demand = OD_REQUIRE_ALL,
     .severity = OD_ERROR},
    {.message = "new things have an ID", .rows = thing__rule_3_rows, .n_rows = OD_COUNT(thing__rule_3_rows),
     .test = OD_TEST_EQUALS, .negate = true, .row = 3, .equals = 1, .demand = OD_REQUIRE_ANY,
     .severity = OD_ERROR},
    {.message = "five", .rows = thing__rule_4_rows, .n_rows = OD_COUNT(thing__rule_4_rows), .test = OD_TEST_EQUALS,
     .negate = true, .row = 12, .equals = 5, .demand = OD_REQUIRE_ALL, .severity = OD_WARNING},
    {.message = "something must be there", .rows = thing__rule_5_rows, .n_rows = OD_COUNT(thing__rule_5_rows),
     .test = OD_TEST_ALWAYS, .demand = OD_REQUIRE_ANY, .severity = OD_ERROR},
};
static const struct od_object od_sink_thing_object = {
    .page = "https://docs.sink.example/get",
    .size = sizeof(struct od_sink_thing),
    .extra = offsetof(struct od_sink_thing, extra),
    .rows = thing_rows,
    .n_rows = OD_COUNT(thing_rows),
    .n_required = 1,
    .rules = thing_rules,
    .n_rules = OD_COUNT(thing_rules),
};

const struct od_operation od_sink_get_thing_operation = {
    .name = "sink.get_thing",
    .vendor = &od_sink,
    .method = "GET",
    .path = "/things/{thing-id}/{number}",
    .page = "https://docs.sink.example/get",
    .doc = "Looks a thing up.",
    .request = &od_sink_get_thing_request_object,
    .reply = &od_sink_thing_object,
    .has_body = false,
    .version = &od_descriptor_version_1,
};

enum od_status od_sink_get_thing_validate(const struct od_sink_get_thing_request *request, struct od_report *report)
{
  return od_validate(&od_sink_get_thing_request_object, request, report);
}

enum od_status od_sink_get_thing_encode(const struct od_sink_get_thing_request *request, struct od_buffer *out,
                                        struct od_report *report)
{
  return od_encode(&od_sink_get_thing_request_object, request, out, report);
}

enum od_status od_sink_get_thing_decode(struct od_arena *arena, const char *text, size_t len,
                                        const struct od_sink_get_thing_request **out, struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_sink_get_thing_request_object, text, len, OD_DECODE_REQUEST, &value, report);
  *out = value;
  return status;
}

enum od_status od_sink_get_thing_decode_reply(struct od_arena *arena, const char *text, size_t len,
                                              const struct od_sink_thing **out, struct od_report *report)
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &od_sink_thing_object, text, len, OD_DECODE_REPLY, &value, report);
  *out = value;
  return status;
}

enum od_outcome od_sink_get_thing(struct od_client *client, const struct od_sink_get_thing_request *request,
                                  struct od_reply *reply, const struct od_sink_thing **out)
{
  const enum od_outcome outcome = od_send(client, &od_sink_get_thing_operation, request, reply);
  *out = outcome == OD_ACCEPTED ? reply->value : NULL;
  return outcome;
}
