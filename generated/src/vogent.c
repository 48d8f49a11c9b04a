/* Vogent: who they are, and the types their operations share. Generated; do not edit. */
#include <outdial/vogent.h>

#include "vogent_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

static const struct od_row create_dial_reply_rows[] = {
    {OD_NAME("\"dialToken\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_create_dial_reply, dial_token, struct od_string)},
    {OD_NAME("\"sessionId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_create_dial_reply, session_id, struct od_string)},
    {OD_NAME("\"dialId\":"), .kind = OD_KIND_STRING, .flags = OD_ROW_REQUIRED,
     OD_AT(struct od_vogent_create_dial_reply, dial_id, struct od_string)},
};
const struct od_object od_vogent_create_dial_reply_object = {
    .page = "https://docs.vogent.ai/api-reference/create-a-new-dial",
    .size = sizeof(struct od_vogent_create_dial_reply),
    .extra = offsetof(struct od_vogent_create_dial_reply, extra),
    .rows = create_dial_reply_rows,
    .n_rows = OD_COUNT(create_dial_reply_rows),
    .n_required = 3,
};

const struct od_vendor od_vogent = {
    .name = "vogent",
    .title = "Vogent",
    .base_url = "https://api.vogent.ai/api",
    .auth_header = "Authorization",
    .auth_prefix = "Bearer ",
    .key_env = "VOGENT_API_KEY",
};
