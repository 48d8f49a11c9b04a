-- 5: the items of a list cannot be nullable; only a member can
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", list { string, nullable = true }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
