-- 6: the rule tests "c", which is no member; did you mean `b`?
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "b", string, doc = "D." },
    rule { "r", when = given "c", require = { "b" } },
  },
  reply = object { "bad_reply", doc = "D." },
}
