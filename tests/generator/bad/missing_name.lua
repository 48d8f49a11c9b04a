-- 6: `member` lacks its name
-- 6: `member` lacks its type
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
