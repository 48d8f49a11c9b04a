-- 5: the charset has a range that runs backwards: z-a
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string { charset = "z-a" }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
