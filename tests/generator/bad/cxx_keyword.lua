-- 5: `template` is a word of C or C++; say another with `c = "..."`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "template", string, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
