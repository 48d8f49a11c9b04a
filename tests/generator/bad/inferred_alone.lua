-- 5: `source` must be page, confirmed or inferred; a word is used here without what follows it
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = "D.", source = inferred },
  },
  reply = object { "bad_reply", doc = "D." },
}
