#include "operations.h"

const struct od_vendor test_vendor = {.name = "test",
                                      .title = "Test",
                                      .base_url = "https://api.invalid",
                                      .auth_header = "Authorization",
                                      .auth_prefix = "Bearer ",
                                      .key_env = "TEST_KEY"};
const struct od_vendor test_open_vendor = {.name = "open", .title = "Open", .base_url = "https://api.invalid"};

static const struct od_row call_rows[] = {{.name = "\"id\":",
                                           .name_len = 5,
                                           .kind = OD_KIND_STRING,
                                           .flags = OD_ROW_REQUIRED,
                                           .offset = offsetof(struct test_call, id),
                                           .presence = OD_PLAIN}};
static const struct od_row hangup_rows[] = {{.name = "\"id\":",
                                             .name_len = 5,
                                             .kind = OD_KIND_STRING,
                                             .flags = OD_ROW_REQUIRED,
                                             .offset = offsetof(struct test_call, id),
                                             .presence = OD_PLAIN}};
const struct od_object test_call_object = {.page = "https://docs.invalid/call",
                                           .rows = call_rows,
                                           .n_rows = 1,
                                           .n_required = 1,
                                           .size = sizeof(struct test_call),
                                           .extra = offsetof(struct test_call, extra)};
static const struct od_object hangup_object = {.page = "https://docs.invalid/hangup",
                                               .rows = hangup_rows,
                                               .n_rows = 1,
                                               .n_in_path = 1,
                                               .n_required = 1,
                                               .size = sizeof(struct test_call),
                                               .extra = offsetof(struct test_call, extra)};
static const struct od_error_reply call_errors[] = {{.status = 422, .body = &test_call_object},
                                                    {.status = 503, .busy = true}};
const struct od_operation test_place = {.name = "test.place",
                                        .vendor = &test_vendor,
                                        .method = "POST",
                                        .path = "/calls",
                                        .page = "https://docs.invalid/call",
                                        .request = &test_call_object,
                                        .reply = &test_call_object,
                                        .errors = call_errors,
                                        .n_errors = 2,
                                        .has_body = true,
                                        .version = &od_descriptor_version_1};
const struct od_operation test_hang_up = {.name = "test.hang_up",
                                          .vendor = &test_vendor,
                                          .method = "POST",
                                          .path = "/calls/{id}/hangup",
                                          .page = "https://docs.invalid/hangup",
                                          .request = &hangup_object,
                                          .reply = &test_call_object,
                                          .version = &od_descriptor_version_1};

const struct test_call test_request = {.id = {TEST_NUMBER, sizeof TEST_NUMBER - 1}};
