-- 8: the name of a type is snake_case: "myColour"
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "myColour", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "myColour", "red" } },
}
