-- 5: `length` is a number, a pair {min, max}, { min = n } or { max = n }
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string { length = { 9 } }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
