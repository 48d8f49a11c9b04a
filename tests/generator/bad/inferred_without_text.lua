-- 5: `inferred` is followed by one text
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = "D.", source = inferred {} },
  },
  reply = object { "bad_reply", doc = "D." },
}
