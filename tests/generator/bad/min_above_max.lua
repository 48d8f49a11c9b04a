-- 5: no value is possible between 5 and 1
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", integer { min = 5, max = 1 }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
