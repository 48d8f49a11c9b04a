-- 2: the operation "other" stands in a file called `bad`
return operation { "other",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
