-- 5: `default` is neither a value of the member's type nor words
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", integer { min = 1 }, doc = "D.", default = true },
  },
  reply = object { "bad_reply", doc = "D." },
}
