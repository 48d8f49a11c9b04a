-- 5: the type of `member` must be string, integer, number, boolean, list, map, json or ref; a word is used here without what follows it
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", list, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
