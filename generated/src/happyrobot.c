/* HappyRobot: who they are, and the types their operations share. Generated; do not edit. */
#include <outdial/happyrobot.h>

#include "happyrobot_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

const struct od_vendor od_happyrobot = {
    .name = "happyrobot",
    .title = "HappyRobot",
    .base_url = "https://app.happyrobot.ai/api/v1",
    .auth_header = "authorization",
    .auth_prefix = "Bearer ",
    .key_env = "HAPPYROBOT_API_KEY",
};
