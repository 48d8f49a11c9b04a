-- 5: `strng` is not a word of the spec language; did you mean `string`?
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", strng { length = 5 }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
