-- 11: `having` names "speakr", which is no member of the branch; did you mean `speaker`?
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "u", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "colour", "red" },
    object { "o", doc = "D.", member { "type", ref "colour", fixed = "red" }, member { "speaker", string, doc = "D." } },
    union { "u", tag = "type",
      branch { "o", ref "o", tag = "red", having = "speakr" } } },
}
