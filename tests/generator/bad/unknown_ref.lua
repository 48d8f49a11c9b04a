-- 5: there is no type "colur"; did you mean `colour`?
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "colur", fixed = "red", secret = true, doc = "D." },
    member { "b", ref "colour", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "colour", "red" } },
}
