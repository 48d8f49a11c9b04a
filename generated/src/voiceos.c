/* VoiceOS: who they are, and the types their operations share. Generated; do not edit. */
#include <outdial/voiceos.h>

#include "voiceos_tables.h"

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

const struct od_vendor od_voiceos = {
    .name = "voiceos",
    .title = "VoiceOS",
    .base_url = "https://api.voiceos.io",
    .auth_header = "Authorization",
    .auth_prefix = "Bearer ",
    .key_env = "VOICEOS_API_KEY",
};
