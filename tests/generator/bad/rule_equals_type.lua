-- 6: the value of `equals` is neither true nor false
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "b", boolean, doc = "D." },
    rule { "r", when = equals("b", "true"), require = { "b" } },
  },
  reply = object { "bad_reply", doc = "D." },
}
