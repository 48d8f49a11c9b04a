-- 7: `required` must be true or false, not a text
-- 8: `doc` must be a text, not a number
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string,
      required = "yes",
      doc = 5 },
  },
  reply = object { "bad_reply", doc = "D." },
}
