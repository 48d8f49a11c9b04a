/* VoiceOS: Voice agents (WakoAI) for phone and web. The address is that of the vendor's SDK and of the curl sample
 * in other published forms of the page. docs.voiceos.com is another product.
 *
 * Address: https://api.voiceos.io
 * Key: header `Authorization: Bearer KEY`; programs look for the key in the environment variable VOICEOS_API_KEY
 *
 * Generated from specs/voiceos; do not edit. */
#ifndef OUTDIAL_VOICEOS_H
#define OUTDIAL_VOICEOS_H

#include <outdial/outdial.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* For od_client_new(). */
extern const struct od_vendor od_voiceos;

#ifdef __cplusplus
}
#endif
#endif
