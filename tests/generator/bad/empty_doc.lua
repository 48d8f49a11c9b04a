-- 5: `doc` is empty
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = " " },
  },
  reply = object { "bad_reply", doc = "D." },
}
