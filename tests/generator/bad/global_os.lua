-- 5: `os` is not a word of the spec language
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = os.getenv("HOME") },
  },
  reply = object { "bad_reply", doc = "D." },
}
