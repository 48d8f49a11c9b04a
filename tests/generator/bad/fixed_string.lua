-- 5: only a member of an enum can be `fixed`; this is `string`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, fixed = "blue" },
  },
  reply = object { "bad_reply", doc = "D." },
}
