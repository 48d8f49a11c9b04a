-- 5: `member` has no `requred`; did you mean `required`?
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, requred = true, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
