-- 5: `example` an item has 3 characters where at most 2 are allowed
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", list { string { length = { max = 2 } } }, doc = "D.", example = { "a", "abc" } },
  },
  reply = object { "bad_reply", doc = "D." },
}
