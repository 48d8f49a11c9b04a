-- 5: `colour` is open: other texts only warn, so none can be `fixed`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "colour", fixed = "red" },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "colour", "red", open = true } },
}
