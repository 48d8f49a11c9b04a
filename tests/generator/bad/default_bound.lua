-- 5: `default` 0 is below the minimum 1
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", integer { min = 1 }, doc = "D.", default = 0 },
  },
  reply = object { "bad_reply", doc = "D." },
}
