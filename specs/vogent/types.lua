-- What both revisions of the page share.

return types {
  object { "create_dial_reply",
    doc = "The dial that was created.",

    member { "dialToken", string, required = true, secret = true,
      example = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ0ZXN0IjoidGVzdCJ9.9EQaLsDRKDVXLUVLR9JgDTjEULaT2-OMbHayQAzgZH8",
      doc = "Authorizes requests about this dial and no other, so its own client may have it. Vogent's web UI takes it as well." },

    member { "sessionId", string, required = true, example = "61ccefdf-ea02-4f49-811b-1241f8e20d26",
      doc = "The ID of the dial's session. IDs look like UUIDs by example only." },

    member { "dialId", string, required = true, example = "57555c5e-5a56-49ca-8fe8-24946d2fbc3e",
      doc = "The ID of the dial, by which it is looked up and hung up." },
  },
}
