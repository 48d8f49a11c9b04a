/* sink.get_thing: tables and typed functions. Generated; do not edit. */
#include <outdial/sink_get_thing.h>

#include "sink_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_constraint get_thing_request__thing_id_constraints[] = {
    {.check = OD_CHECK_LENGTH, .severity = OD_ERROR, .range = {1, OD_UNBOUNDED}},
};
static const struct od_constraint get_thing_request__number_constraints[] = {
    {.check = OD_CHECK_MIN, .severity = OD_ERROR, .i = INT64_C(-9223372036854775807)},
};
static const struct od_row get_thing_request_rows[] = {
    {.name = "\"thing-id\":", .name_len = 11, .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED | OD_ROW_PATH,
     .constraints = get_thing_request__thing_id_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_get_thing_request, thing_id), .presence = OD_PLAIN},
    {.name = "\"number\":", .name_len = 9, .kind = OD_KIND_INTEGER, .flags = OD_ROW_REQUIRED | OD_ROW_PATH,
     .constraints = get_thing_request__number_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_get_thing_request, number), .presence = OD_PLAIN},
};
_Static_assert(_Generic(((struct od_sink_get_thing_request *)0)->thing_id, struct od_string: 1, default: 0),
               "get_thing_request.thing_id");
_Static_assert(_Generic(((struct od_sink_get_thing_request *)0)->number, int64_t: 1, default: 0),
               "get_thing_request.number");
static const struct od_object od_sink_get_thing_request_object = {
    .name = "od_sink_get_thing_request",
    .page = "https://docs.sink.example/get",
    .size = sizeof(struct od_sink_get_thing_request),
    .extra = offsetof(struct od_sink_get_thing_request, extra),
    .rows = get_thing_request_rows,
    .n_rows = 2,
    .n_required = 2,
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
static const uint8_t thing_rule_1_rows[] = {1};
static const uint8_t thing_rule_2_rows[] = {4, 12};
static const uint8_t thing_rule_3_rows[] = {5, 9};
static const uint8_t thing_rule_4_rows[] = {12};
static const uint8_t thing_rule_5_rows[] = {6, 7};
static const struct od_row thing_rows[] = {
    {.name = "\"secretWord\":", .name_len = 13, .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED | OD_ROW_SECRET,
     .offset = offsetof(struct od_sink_thing, secret_word), .presence = OD_PLAIN},
    {.name = "\"class\":", .name_len = 8, .kind = OD_KIND_STRING, .flags = OD_ROW_DEPRECATED,
     .offset = offsetof(struct od_sink_thing, class_name.v),
     .presence = offsetof(struct od_sink_thing, class_name.is)},
    {.name = "\"kind\":", .name_len = 7, .kind = OD_KIND_ENUM, .sub = &od_sink_colour_enum,
     .offset = offsetof(struct od_sink_thing, kind.v), .presence = offsetof(struct od_sink_thing, kind.is)},
    {.name = "\"old\":", .name_len = 6, .kind = OD_KIND_BOOLEAN, .flags = OD_ROW_DEPRECATED,
     .offset = offsetof(struct od_sink_thing, old.v), .presence = offsetof(struct od_sink_thing, old.is)},
    {.name = "\"phone\":", .name_len = 8, .kind = OD_KIND_STRING,
     .constraints = thing__phone_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_thing, phone.v), .presence = offsetof(struct od_sink_thing, phone.is)},
    {.name = "\"id\":", .name_len = 5, .kind = OD_KIND_STRING,
     .constraints = thing__id_constraints, .n_constraints = 1, .offset = offsetof(struct od_sink_thing, id.v),
     .presence = offsetof(struct od_sink_thing, id.is)},
    {.name = "\"when\":", .name_len = 7, .kind = OD_KIND_STRING,
     .constraints = thing__when_constraints, .n_constraints = 1, .offset = offsetof(struct od_sink_thing, when.v),
     .presence = offsetof(struct od_sink_thing, when.is)},
    {.name = "\"when_utc\":", .name_len = 11, .kind = OD_KIND_STRING,
     .constraints = thing__when_utc_constraints, .n_constraints = 1,
     .offset = offsetof(struct od_sink_thing, when_utc.v),
     .presence = offsetof(struct od_sink_thing, when_utc.is)},
    {.name = "\"link\":", .name_len = 7, .kind = OD_KIND_STRING,
     .constraints = thing__link_constraints, .n_constraints = 1, .offset = offsetof(struct od_sink_thing, link.v),
     .presence = offsetof(struct od_sink_thing, link.is)},
    {.name = "\"code\":", .name_len = 7, .kind = OD_KIND_STRING,
     .constraints = thing__code_constraints, .n_constraints = 1, .offset = offsetof(struct od_sink_thing, code.v),
     .presence = offsetof(struct od_sink_thing, code.is)},
    {.name = "\"volume\":", .name_len = 9, .kind = OD_KIND_INTEGER,
     .constraints = thing__volume_constraints, .n_constraints = 4,
     .offset = offsetof(struct od_sink_thing, volume.v), .presence = offsetof(struct od_sink_thing, volume.is)},
    {.name = "\"speed\":", .name_len = 8, .kind = OD_KIND_NUMBER,
     .constraints = thing__speed_constraints, .n_constraints = 3,
     .offset = offsetof(struct od_sink_thing, speed.v), .presence = offsetof(struct od_sink_thing, speed.is)},
    {.name = "\"count\":", .name_len = 8, .kind = OD_KIND_INTEGER,
     .constraints = thing__count_constraints, .n_constraints = 2,
     .offset = offsetof(struct od_sink_thing, count.v), .presence = offsetof(struct od_sink_thing, count.is)},
    {.name = "\"note?\?!\":", .name_len = 10, .kind = OD_KIND_STRING,
     .offset = offsetof(struct od_sink_thing, note.v), .presence = offsetof(struct od_sink_thing, note.is)},
};
_Static_assert(_Generic(((struct od_sink_thing *)0)->secret_word, struct od_string: 1, default: 0),
               "thing.secret_word");
_Static_assert(_Generic(((struct od_sink_thing *)0)->class_name, struct od_opt_string: 1, default: 0),
               "thing.class_name");
_Static_assert(_Generic(((struct od_sink_thing *)0)->kind, struct od_opt_sink_colour: 1, default: 0), "thing.kind");
_Static_assert(_Generic(((struct od_sink_thing *)0)->old, struct od_opt_bool: 1, default: 0), "thing.old");
_Static_assert(_Generic(((struct od_sink_thing *)0)->phone, struct od_opt_string: 1, default: 0), "thing.phone");
_Static_assert(_Generic(((struct od_sink_thing *)0)->id, struct od_opt_string: 1, default: 0), "thing.id");
_Static_assert(_Generic(((struct od_sink_thing *)0)->when, struct od_opt_string: 1, default: 0), "thing.when");
_Static_assert(_Generic(((struct od_sink_thing *)0)->when_utc, struct od_opt_string: 1, default: 0), "thing.when_utc");
_Static_assert(_Generic(((struct od_sink_thing *)0)->link, struct od_opt_string: 1, default: 0), "thing.link");
_Static_assert(_Generic(((struct od_sink_thing *)0)->code, struct od_opt_string: 1, default: 0), "thing.code");
_Static_assert(_Generic(((struct od_sink_thing *)0)->volume, struct od_opt_int: 1, default: 0), "thing.volume");
_Static_assert(_Generic(((struct od_sink_thing *)0)->speed, struct od_opt_number: 1, default: 0), "thing.speed");
_Static_assert(_Generic(((struct od_sink_thing *)0)->count, struct od_opt_int: 1, default: 0), "thing.count");
_Static_assert(_Generic(((struct od_sink_thing *)0)->note, struct od_opt_string: 1, default: 0), "thing.note");
static const struct od_rule thing_rules[] = {
    {.message = "a kind excludes a class", .rows = thing_rule_1_rows, .n_rows = 1, .test = OD_TEST_GIVEN, .row = 2,
     .demand = OD_FORBID, .severity = OD_WARNING},
    {.message = "red things have a number", .rows = thing_rule_2_rows, .n_rows = 2, .test = OD_TEST_EQUALS, .row = 2,
     .equals = OD_SINK_COLOUR_RED, .demand = OD_REQUIRE_ALL, .severity = OD_ERROR},
    {.message = "new things have an ID", .rows = thing_rule_3_rows, .n_rows = 2, .test = OD_TEST_EQUALS,
     .negate = true, .row = 3, .equals = 1, .demand = OD_REQUIRE_ANY, .severity = OD_ERROR},
    {.message = "five", .rows = thing_rule_4_rows, .n_rows = 1, .test = OD_TEST_EQUALS, .negate = true, .row = 12,
     .equals = 5, .demand = OD_REQUIRE_ALL, .severity = OD_WARNING},
    {.message = "something must be there", .rows = thing_rule_5_rows, .n_rows = 2, .test = OD_TEST_ALWAYS,
     .demand = OD_REQUIRE_ANY, .severity = OD_ERROR},
};
static const struct od_object od_sink_thing_object = {
    .name = "od_sink_thing",
    .page = "https://docs.sink.example/get",
    .size = sizeof(struct od_sink_thing),
    .extra = offsetof(struct od_sink_thing, extra),
    .rows = thing_rows,
    .n_rows = 14,
    .n_required = 1,
    .rules = thing_rules,
    .n_rules = 5,
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
  return od_encode(&od_sink_get_thing_request_object, request, false, out, report);
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
