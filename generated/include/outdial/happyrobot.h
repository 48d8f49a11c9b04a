/* HappyRobot: Voice agents for freight and logistics. The page names no host; the address is that of the curl sample
 * in other published forms of it. platform.happyrobot.ai is another API.
 *
 * Address: https://app.happyrobot.ai/api/v1
 * Key: header `authorization: Bearer KEY`; programs look for the key in the environment variable HAPPYROBOT_API_KEY
 *
 * Generated from specs/happyrobot; do not edit. */
#ifndef OUTDIAL_HAPPYROBOT_H
#define OUTDIAL_HAPPYROBOT_H

#include <outdial/outdial.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* For od_client_new(). */
extern const struct od_vendor od_happyrobot;

#ifdef __cplusplus
}
#endif
#endif
