-- 8: the C name `od_acme_bad` is claimed by bad.lua:2 already
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "bad", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "bad", "red" } },
}
