-- 9: only an object has a tag; this is `string`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "u", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { union { "u", tag = "type",
    branch { "id", string, tag = "x" } } },
}
