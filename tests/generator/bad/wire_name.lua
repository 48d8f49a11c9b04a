-- 5: the name has a quote, a backslash, a control character or is not UTF-8
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a\"b", string, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
