-- 6: the C name `a_b` is that of "aB"; say another with `c = "..."`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "aB", string, doc = "D." },
    member { "a_b", string, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
