-- 5: `example` is not a whole number
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", integer, doc = "D.", example = "7" },
  },
  reply = object { "bad_reply", doc = "D." },
}
