-- 5: the type of `member`: `enum` has a name of its own; put it into `types` and write ref "e" here
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", enum { "e", "x" }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
