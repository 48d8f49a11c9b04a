-- 5: `example` "rad" is not among the texts of `colour`; did you mean `red`?
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "colour", doc = "D.", example = "rad" },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "colour", "red" } },
}
