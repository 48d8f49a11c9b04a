/* Vogent: Voice agents that call from numbers kept at Vogent (once called Elto).
 *
 * Address: https://api.vogent.ai/api
 * Key: header `Authorization: Bearer KEY`; programs look for the key in the environment variable VOGENT_API_KEY
 *
 * Generated from specs/vogent; do not edit. */
#ifndef OUTDIAL_VOGENT_H
#define OUTDIAL_VOGENT_H

#include <outdial/outdial.h>

#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* For od_client_new(). */
extern const struct od_vendor od_vogent;

/* The dial that was created.
 *
 * Page: https://docs.vogent.ai/api-reference/create-a-new-dial */
struct od_vogent_create_dial_reply {
  /* Authorizes requests about this dial and no other, so its own client may have it. Vogent's web UI takes it as
   * well.
   * `dialToken`: string; required; secret.
   * Example: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ0ZXN0IjoidGVzdCJ9.9EQaLsDRKDVXLUVLR9JgDTjEULaT2-OMbHayQAzgZH8" */
  struct od_string dial_token;

  /* The ID of the dial's session. IDs look like UUIDs by example only.
   * `sessionId`: string; required.
   * Example: "61ccefdf-ea02-4f49-811b-1241f8e20d26" */
  struct od_string session_id;

  /* The ID of the dial, by which it is looked up and hung up.
   * `dialId`: string; required.
   * Example: "57555c5e-5a56-49ca-8fe8-24946d2fbc3e" */
  struct od_string dial_id;

  struct od_members extra; /* members that the page does not know */
};

#ifdef __cplusplus
}
#endif
#endif
