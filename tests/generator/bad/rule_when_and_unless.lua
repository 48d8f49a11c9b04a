-- 6: a rule has `when` or `unless`, not both
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "b", string, doc = "D." },
    rule { "r", when = given "b", unless = given "b", require = { "b" } },
  },
  reply = object { "bad_reply", doc = "D." },
}
