-- 6: `length`: the minimum 10001 is above 10000, the most that tests are made with
-- 7: `items`: the minimum 20000 is above 10000, the most that tests are made with
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string { length = 10001 }, doc = "D." },
    member { "b", list { string, items = { min = 20000 } }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
