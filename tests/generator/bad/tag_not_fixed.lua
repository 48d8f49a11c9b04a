-- 11: in `o` the member "type" must be fixed = "red"
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "u", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "colour", "red" },
    object { "o", doc = "D.", member { "type", ref "colour", doc = "D." } },
    union { "u", tag = "type",
      branch { "o", ref "o", tag = "red" } } },
}
