-- 5: the C name `extra` is that of the unknown members; say another with `c = "..."`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "extra", string, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
