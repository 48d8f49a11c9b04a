-- 10: the branch "id" is there already, at line 9
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "u", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { union { "u",
    branch { "id", string },
    branch { "id", integer } } },
}
