-- 5: `名` cannot be a name in C; say another with `c = "..."`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "名", string, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
