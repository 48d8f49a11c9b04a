-- 5: `member` has one item too many: a text
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, "text", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
