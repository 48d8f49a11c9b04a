-- 6: the member "a" is there already, at line 5
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = "D." },
    member { "a", string, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
