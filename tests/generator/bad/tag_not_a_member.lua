-- 10: `bad_reply` has no member "type", the tag of the union
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "u", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = {
    union { "u", tag = "type",
      branch { "o", ref "bad_reply", tag = "x" } } },
}
