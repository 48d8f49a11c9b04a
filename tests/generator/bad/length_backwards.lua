-- 5: `length`: the minimum 9 is above the maximum 1
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string { length = { 9, 1 } }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
