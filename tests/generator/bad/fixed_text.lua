-- 5: `fixed` "blue" is not among the texts of `colour`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "colour", fixed = "blue" },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "colour", "red" } },
}
