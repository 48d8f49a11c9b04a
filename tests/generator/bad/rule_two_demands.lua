-- 7: a rule has exactly one of `require`, `require_any` and `forbid`, not require and forbid
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "b", string, doc = "D." },
    rule { "r", require = { "b" },
      forbid = { "b" } },
  },
  reply = object { "bad_reply", doc = "D." },
}
