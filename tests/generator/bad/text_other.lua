-- 8: the C name `OTHER` is that of an unknown text; give another: value { "other", c = "..." }
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "model", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "model", "other" } },
}
