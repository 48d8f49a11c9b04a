-- 6: the value of `equals` "rad" is not among the texts of `colour`; did you mean `red`?
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "b", ref "colour", doc = "D." },
    rule { "r", when = equals("b", "rad"), require = { "b" } },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "colour", "red", open = true } },
}
