-- 8: the enum `colour` has no texts
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "colour", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "colour" } },
}
