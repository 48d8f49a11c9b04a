-- 8: `body` must be an object; "colour" is of type enum
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  errors = { error { 400, ref "colour", doc = "D." } },
  types = { enum { "colour", "red" } },
}
