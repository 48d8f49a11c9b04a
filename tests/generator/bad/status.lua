-- 8: 200 is not the status of an error (300 to 599)
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  errors = { error { 200, doc = "D." } },
}
