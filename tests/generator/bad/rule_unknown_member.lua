-- 6: `require` names "bb", which is no member; did you mean `b`?
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "b", string, doc = "D." },
    rule { "r", require = { "bb" } },
  },
  reply = object { "bad_reply", doc = "D." },
}
