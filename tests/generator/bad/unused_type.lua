-- 8: the type "colour" is used by nothing
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "colour", "red" } },
}
