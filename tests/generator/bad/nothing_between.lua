-- 5: no value is possible between 1 and 2
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", integer { above = 1, below = 2 }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
