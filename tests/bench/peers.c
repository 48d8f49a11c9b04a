/* Who takes part: what is installed. */
#include "peer.h"

extern const struct peer outdial, outdial_kept, outdial_checked, limit_memcpy, limit_scan;
extern const struct peer json_c, cjson, jansson, rapidjson_peer, simdjson_peer;

const struct peer *const peers[] = {
    &outdial,        &outdial_kept, &outdial_checked,
    &json_c,
#ifdef HAVE_CJSON
    &cjson,
#endif
#ifdef HAVE_JANSSON
    &jansson,
#endif
#ifdef HAVE_RAPIDJSON
    &rapidjson_peer,
#endif
#ifdef HAVE_SIMDJSON
    &simdjson_peer,
#endif
    &limit_memcpy,   &limit_scan,   NULL,
};
