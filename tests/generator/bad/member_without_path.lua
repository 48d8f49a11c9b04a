-- 5: the path "/x" has no {id}
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "id", string, required = true, path = true, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
