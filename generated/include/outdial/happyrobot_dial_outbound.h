/* happyrobot.dial_outbound: Place an outbound call, now or later, that a use case's agent handles.
 *
 * POST https://app.happyrobot.ai/api/v1/dial/outbound
 * Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call
 * Key: header `authorization: Bearer KEY`; programs look for the key in the environment variable HAPPYROBOT_API_KEY
 *
 * Example:
 *
 *     struct od_client_options options = {.api_key = getenv("HAPPYROBOT_API_KEY")};
 *     struct od_client *client = NULL;
 *     struct od_reply reply = {0};
 *     const struct od_happyrobot_dial_outbound_reply *value = NULL;
 *     const struct od_happyrobot_dial_outbound_request request = {
 *         .number_id = OD_STR("507f1f77bcf86cd799439011"),
 *         .phone_number = OD_STR("+1234567890"),
 *     };
 *     if (od_client_new(&client, &od_happyrobot, &options, reply.message) == OD_OK &&
 *         od_happyrobot_dial_outbound(client, &request, &reply, &value) == OD_ACCEPTED)
 *       printf("id: %s\n", value->id.ptr);
 *     else
 *       puts(reply.message);
 *     od_reply_clear(&reply);
 *     od_client_free(client);
 *
 * Generated from specs/happyrobot/dial_outbound.lua; do not edit. */
#ifndef OUTDIAL_HAPPYROBOT_DIAL_OUTBOUND_H
#define OUTDIAL_HAPPYROBOT_DIAL_OUTBOUND_H

#include <outdial/many.h>
#include <outdial/happyrobot.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

struct od_happyrobot_call_metadata;
struct od_happyrobot_use_case;
struct od_happyrobot_extraction;
struct od_happyrobot_classification_tag;
struct od_happyrobot_hook;
struct od_happyrobot_sample_label;
struct od_happyrobot_hook_header;

/* The languages of the page. A public connector for the same endpoint has five more: es-CO, zh-CN, hi-IN, ja-JP,
 * sv-SE.
 * The list is open: a request with another text goes out with a warning.
 *
 * Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call
 * Source: inferred: the page's list, left open because other code that calls the endpoint lists more */
enum od_happyrobot_language {
  OD_HAPPYROBOT_LANGUAGE_OTHER = 0, /* another text, which is in `text` */
  OD_HAPPYROBOT_LANGUAGE_EN_US,     /* "en-US" */
  OD_HAPPYROBOT_LANGUAGE_EN_GB,     /* "en-GB" */
  OD_HAPPYROBOT_LANGUAGE_ES_MX,     /* "es-MX" */
  OD_HAPPYROBOT_LANGUAGE_ES_ES,     /* "es-ES" */
  OD_HAPPYROBOT_LANGUAGE_PT_PT,     /* "pt-PT" */
  OD_HAPPYROBOT_LANGUAGE_DE_DE,     /* "de-DE" */
  OD_HAPPYROBOT_LANGUAGE_FR_FR,     /* "fr-FR" */
  OD_HAPPYROBOT_LANGUAGE_PL_PL,     /* "pl-PL" */
  OD_HAPPYROBOT_LANGUAGE_RO_RO,     /* "ro-RO" */
  OD_HAPPYROBOT_LANGUAGE_IT_IT      /* "it-IT" */
};
struct od_happyrobot_language_value {
  enum od_happyrobot_language v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_happyrobot_language {
  enum od_presence is;
  enum od_happyrobot_language v;
  struct od_string text; /* of an unknown text */
};

/* Whom to call, from which number, about what. Only `params` may be null; leave the others out instead.
 *
 * Rules:
 *   - Requires any of use_case_id or assistant_id (a warning): neither use_case_id nor the assistant_id it
 *     replaced: what handles the call is not documented.
 *
 * Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call */
struct od_happyrobot_dial_outbound_request {
  /* The ID (not the digits) of the number to call from.
   * `number_id`: string, exactly 24 characters; required.
   * Example: "507f1f77bcf86cd799439011"
   * Source of example: inferred: 24 characters of our own; the page has no example */
  struct od_string number_id;

  /* The number to call. The page demands no form of it.
   * `phone_number`: string; required.
   * Example: "+1234567890"
   * Source of example: confirmed by the sample in other published forms of the page */
  struct od_string phone_number;

  /* What handled calls before there were use cases.
   * `assistant_id`: string; optional; deprecated.
   * Deprecated: use use_case_id instead */
  struct od_opt_string assistant_id;

  /* The ID of the agent's voice.
   * `voice_id`: string; optional; deprecated. */
  struct od_opt_string voice_id;

  /* The model of the call. The oldest form of the page knew Fast, Balanced and Robust; the page lists none.
   * `model`: string; optional; deprecated.
   * Example: "Fast"
   * Source of example: confirmed by the sample in other published forms of the page */
  struct od_opt_string model;

  /* The ID of the prompt.
   * `prompt_id`: string; optional.
   * Default: the default outbound prompt */
  struct od_opt_string prompt_id;

  /* The ID of the use case that handles the call. What happens without one is not documented.
   * `use_case_id`: string, exactly 24 characters; optional.
   * Example: "507f1f77bcf86cd799439012"
   * Source of example: inferred: 24 characters of our own; the page has no example */
  struct od_opt_string use_case_id;

  /* The ID of the agent that handles the call.
   * `agent_id`: string, exactly 24 characters; optional. */
  struct od_opt_string agent_id;

  /* The ID of the model that handles the call.
   * `model_id`: string, exactly 24 characters; optional. */
  struct od_opt_string model_id;

  /* The language of the call.
   * `language`: string, such as "en-US", "en-GB", "es-MX", "es-ES", "pt-PT", "de-DE", "fr-FR", "pl-PL", "ro-RO" or
   * "it-IT"; optional.
   * Default: the use case's own language
   * Example: "en-US"
   * Source of example: confirmed by the sample in other published forms of the page */
  struct od_opt_happyrobot_language language;

  /* Values for the templates in the use case's prompt. Any JSON.
   * `params`: any JSON; optional; may be null. */
  struct od_opt_json params;

  /* Anything of yours to keep with the call, under any names. The reply has it as `metadata.custom`, not as
   * `metadata`.
   * `metadata`: a JSON object; optional. */
  struct od_opt_json metadata;

  /* The ID of the campaign that the call belongs to.
   * `campaign_id`: string; optional. */
  struct od_opt_string campaign_id;

  /* When to call: ISO 8601, in UTC.
   * `scheduled_for`: string, a date and time in UTC (RFC 3339); optional.
   * Default: at once
   * Example: "2024-01-01T01:01:01Z"
   * Source of example: confirmed by the sample in other published forms of the page */
  struct od_opt_string scheduled_for;

  /* Ends the call after so many minutes. It outranks the limit of the use case.
   * `max_duration_mins`: integer; optional.
   * Default: the use case's limit, else 10 minutes
   * Example: 123
   * Source of example: confirmed by the sample in other published forms of the page */
  struct od_opt_int max_duration_mins;

  struct od_members extra; /* members that the page does not know */
};

/* The call that was placed or scheduled.
 *
 * Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call */
struct od_happyrobot_dial_outbound_reply {
  /* The ID of the call.
   * `id`: string; required. */
  struct od_string id;

  /* The ID of the organization.
   * `organization_id`: string; required. */
  struct od_string organization_id;

  /* What is known of the call itself.
   * `metadata`: object; required. */
  const struct od_happyrobot_call_metadata *metadata;

  /* The use case that handles the call.
   * `use_case`: object; required. */
  const struct od_happyrobot_use_case *use_case;

  /* When the call was created. No format is documented.
   * `created`: string; required.
   * Example: "2024-01-01T01:01:01Z"
   * Source of example: confirmed by the sample in other published forms of the page */
  struct od_string created;

  /* The values for the templates in the use case's prompt. An object here, though the request takes any JSON.
   * `params`: a JSON object; optional. */
  struct od_opt_json params;

  struct od_members extra; /* members that the page does not know */
};

/* What is known of a call. A call that is not placed yet may have little of it.
 *
 * Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call
 * Source: confirmed by the sample in other published forms of the page */
struct od_happyrobot_call_metadata {
  /* The carrier's ID of the call.
   * `call_sid`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string call_sid;

  /* The number that calls.
   * `from`: string; optional; may be null.
   * Example: "+1234567890"
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string from;

  /* The number that is called.
   * `to`: string; optional; may be null.
   * Example: "+1234567890"
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string to;

  /* The carrier's ID of the recording.
   * `recording_sid`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string recording_sid;

  /* Tags of the call.
   * `tags`: list of string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string_list tags;

  /* Most likely the `metadata` of the request.
   * `custom`: a JSON object; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_json custom;

  struct od_members extra; /* members that the page does not know */
};

struct od_happyrobot_extraction_list {
  const struct od_happyrobot_extraction *items;
  size_t len;
};

struct od_opt_happyrobot_extraction_list {
  enum od_presence is;
  struct od_happyrobot_extraction_list v;
};

struct od_happyrobot_classification_tag_list {
  const struct od_happyrobot_classification_tag *items;
  size_t len;
};

struct od_opt_happyrobot_classification_tag_list {
  enum od_presence is;
  struct od_happyrobot_classification_tag_list v;
};

struct od_happyrobot_hook_list {
  const struct od_happyrobot_hook *items;
  size_t len;
};

struct od_opt_happyrobot_hook_list {
  enum od_presence is;
  struct od_happyrobot_hook_list v;
};

struct od_opt_happyrobot_hook {
  enum od_presence is;
  const struct od_happyrobot_hook *v;
};

/* What happens when an answering machine answers.
 *
 * Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call
 * Source: confirmed by the sample in other published forms of the page */
enum od_happyrobot_amd_behavior {
  OD_HAPPYROBOT_AMD_BEHAVIOR_OTHER = 0, /* another text, which is in `text` */
  OD_HAPPYROBOT_AMD_BEHAVIOR_HANGUP,    /* "Hangup" */
  OD_HAPPYROBOT_AMD_BEHAVIOR_CONTINUE,  /* "Continue" */
  OD_HAPPYROBOT_AMD_BEHAVIOR_MESSAGE    /* "Message" */
};
struct od_happyrobot_amd_behavior_value {
  enum od_happyrobot_amd_behavior v;
  struct od_string text; /* of an unknown text */
};

struct od_opt_happyrobot_amd_behavior {
  enum od_presence is;
  enum od_happyrobot_amd_behavior v;
  struct od_string text; /* of an unknown text */
};

struct od_happyrobot_sample_label_list {
  const struct od_happyrobot_sample_label *items;
  size_t len;
};

struct od_opt_happyrobot_sample_label_list {
  enum od_presence is;
  struct od_happyrobot_sample_label_list v;
};

/* A use case. The page promises none of this, and the words here follow the names alone: no page describes them.
 *
 * Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call
 * Source: confirmed by the sample in other published forms of the page */
struct od_happyrobot_use_case {
  /* The ID of the use case.
   * `id`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string id;

  /* The ID of the organization.
   * `organization_id`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string organization_id;

  /* The name.
   * `name`: string; optional; may be null.
   * Example: "Kate"
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string name;

  /* The number to which calls are transferred.
   * `transfer_number`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string transfer_number;

  /* What is extracted from the call.
   * `extract_with_ai`: list of object; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_happyrobot_extraction_list extract_with_ai;

  /* By which the call is classified.
   * `classification_tags`: list of object; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_happyrobot_classification_tag_list classification_tags;

  /* The language of the use case's calls.
   * `language`: string, such as "en-US", "en-GB", "es-MX", "es-ES", "pt-PT", "de-DE", "fr-FR", "pl-PL", "ro-RO" or
   * "it-IT"; optional; may be null.
   * Example: "en-US"
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_happyrobot_language language;

  /* Opening hours. The sample's are empty.
   * `detailed_work_hours`: a JSON object; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_json detailed_work_hours;

  /* When work starts.
   * `work_start`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string work_start;

  /* When work ends.
   * `work_end`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string work_end;

  /* The time zone of these hours.
   * `timezone`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string timezone;

  /* What is said after hours.
   * `generic_after_hours_message`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string generic_after_hours_message;

  /* Whether `detailed_work_hours` counts.
   * `enable_detailed_work_hours`: boolean; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_bool enable_detailed_work_hours;

  /* Words to listen for.
   * `keywords`: list of string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string_list keywords;

  /* Where events go.
   * `hooks`: list of object; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_happyrobot_hook_list hooks;

  /* What was there before `hooks`.
   * `hook`: object; optional; may be null.
   * Source: inferred: an older published form of the page has it in place of hooks */
  struct od_opt_happyrobot_hook hook;

  /* Values for the templates in the prompt. The sample's are empty.
   * `params`: a JSON object; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_json params;

  /* Whether answering machines are detected.
   * `amd`: boolean; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_bool amd;

  /* What happens when one answers.
   * `amd_behavior`: string, one of "Hangup", "Continue" or "Message"; optional; may be null.
   * Example: "Hangup"
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_happyrobot_amd_behavior amd_behavior;

  /* What is left on one, most likely by language. The sample's are empty.
   * `amd_messages`: a JSON object; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_json amd_messages;

  /* Labels for sample calls.
   * `sample_labels`: list of object; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_happyrobot_sample_label_list sample_labels;

  /* Whether the use case is hidden.
   * `hidden`: boolean; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_bool hidden;

  /* The models by which calls are evaluated.
   * `evaluation_models`: list of string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string_list evaluation_models;

  /* The longest that the use case's calls last, in minutes.
   * `max_duration_mins`: integer; optional; may be null.
   * Example: 123
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_int max_duration_mins;

  /* Whether inbound calls get the recorded message.
   * `recorded_message_inbound`: boolean; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_bool recorded_message_inbound;

  /* Whether outbound calls get the recorded message.
   * `recorded_message_outbound`: boolean; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_bool recorded_message_outbound;

  /* Whether the original caller's number is shown.
   * `show_original_caller_id`: boolean; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_bool show_original_caller_id;

  /* Whether the agent stays on the line after its reminders.
   * `disable_end_call_after_n_reminders`: boolean; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_bool disable_end_call_after_n_reminders;

  /* The model.
   * `model`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string model;

  struct od_members extra; /* members that the page does not know */
};

/* One thing that is extracted from a call.
 *
 * Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call
 * Source: confirmed by the sample in other published forms of the page */
struct od_happyrobot_extraction {
  /* Its name.
   * `name`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string name;

  /* What it is.
   * `description`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string description;

  /* The type of its value.
   * `type`: string; optional; may be null.
   * Example: "string"
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string type;

  /* An example of its value.
   * `example`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string example;

  /* Whether it must be found.
   * `required`: boolean; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_bool required;

  struct od_members extra; /* members that the page does not know */
};

/* One class of calls.
 *
 * Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call
 * Source: confirmed by the sample in other published forms of the page */
struct od_happyrobot_classification_tag {
  /* Its name.
   * `name`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string name;

  /* What it is.
   * `description`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string description;

  struct od_members extra; /* members that the page does not know */
};

struct od_happyrobot_hook_header_list {
  const struct od_happyrobot_hook_header *items;
  size_t len;
};

struct od_opt_happyrobot_hook_header_list {
  enum od_presence is;
  struct od_happyrobot_hook_header_list v;
};

/* Where events of a call go.
 *
 * Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call
 * Source: confirmed by the sample in other published forms of the page */
struct od_happyrobot_hook {
  /* The address.
   * `url`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string url;

  /* Headers that are sent along.
   * `headers`: list of object; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_happyrobot_hook_header_list headers;

  struct od_members extra; /* members that the page does not know */
};

/* One header.
 *
 * Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call
 * Source: confirmed by the sample in other published forms of the page */
struct od_happyrobot_hook_header {
  /* Its name.
   * `key`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string key;

  /* Its value, which may be a credential.
   * `value`: string; optional; may be null; secret.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string value;

  struct od_members extra; /* members that the page does not know */
};

/* A label.
 *
 * Page: https://docs.happyrobot.ai/api-reference/dial/create-outbound-call
 * Source: confirmed by the sample in other published forms of the page */
struct od_happyrobot_sample_label {
  /* Its name.
   * `name`: string; optional; may be null.
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string name;

  /* Its colour.
   * `color`: string; optional; may be null.
   * Example: "slate"
   * Source: inferred: only a sample shows it, and nothing promises that it comes or is not null */
  struct od_opt_string color;

  struct od_members extra; /* members that the page does not know */
};

/* Every finding about a request: what the page forbids, and warnings.
 *   report  emptied, then receives the findings; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_happyrobot_dial_outbound_validate(
    const struct od_happyrobot_dial_outbound_request *request, struct od_report *report);

/* The JSON of a request's body, without validating it.
 *   out     what it held is replaced
 *   report  says why there is no JSON of it: a text that is not UTF-8, a number that is not finite
 * Returns OD_OK, OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_happyrobot_dial_outbound_encode(
    const struct od_happyrobot_dial_outbound_request *request, struct od_buffer *out, struct od_report *report);

/* A request from `len` bytes of JSON, judged strictly.
 *   arena   receives the struct and all it points at
 *   out     receives the struct; NULL unless OD_OK; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
OD_MUST_CHECK enum od_status od_happyrobot_dial_outbound_decode(struct od_arena *arena, const char *text, size_t len,
                                                                const struct od_happyrobot_dial_outbound_request **out,
                                                                struct od_report *report);

/* The same for a reply, read leniently: what is newer than the page is kept. */
OD_MUST_CHECK enum od_status od_happyrobot_dial_outbound_decode_reply(
    struct od_arena *arena, const char *text, size_t len, const struct od_happyrobot_dial_outbound_reply **out,
    struct od_report *report);

/* Validates, encodes, sends at most once, decodes.
 *   client  of &od_happyrobot
 *   reply   cleared first; says what is known, and owns what *out points at
 *   out     receives the reply; NULL unless OD_ACCEPTED; may not be NULL
 * Returns reply->outcome. */
enum od_outcome od_happyrobot_dial_outbound(struct od_client *client,
                                            const struct od_happyrobot_dial_outbound_request *request,
                                            struct od_reply *reply,
                                            const struct od_happyrobot_dial_outbound_reply **out);

/* The same for programs that treat operations alike: see outdial/descriptor.h. */
extern const struct od_operation od_happyrobot_dial_outbound_operation;

/* Sends without waiting: od_start() with the type of the request. The `value` of the reply that od_wait() returns is a
 * const struct od_happyrobot_dial_outbound_reply *. In line, so that who does not use it needs no libcurl. */
static inline void od_happyrobot_dial_outbound_start(struct od_client *client,
                                                     const struct od_happyrobot_dial_outbound_request *request,
                                                     struct od_reply *reply)
{
  od_start(client, &od_happyrobot_dial_outbound_operation, request, reply);
}

#ifdef __cplusplus
}
#endif
#endif
