-- 10: the branch lacks `tag`, the text of "type"
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "u", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = {
    union { "u", tag = "type",
      branch { "o", ref "bad_reply" } } },
}
