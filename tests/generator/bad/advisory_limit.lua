-- 5: a value of type string has no limit `min`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, advisory = { min = 1 }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
