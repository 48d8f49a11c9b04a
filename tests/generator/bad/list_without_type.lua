-- 5: `list` lacks the type of its items
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", list { items = 1 }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
