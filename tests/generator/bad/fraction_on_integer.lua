-- 5: `max` must be a whole number, not a number
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", integer { max = 1.5 }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
