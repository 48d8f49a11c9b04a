-- 5: `member` lacks `doc`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string },
  },
  reply = object { "bad_reply", doc = "D." },
}
