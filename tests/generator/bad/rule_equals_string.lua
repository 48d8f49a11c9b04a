-- 6: only a boolean, an integer or an enum can be tested with `equals`; "b" is `string`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "b", string, doc = "D." },
    rule { "r", when = equals("b", "x"), require = { "b" } },
  },
  reply = object { "bad_reply", doc = "D." },
}
