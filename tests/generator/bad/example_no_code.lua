-- 9: there is no code "requird"; did you mean `required`?
-- 9: "required toNumber" is not "code pointer", like "required /toNumber"
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  examples = { example { "e", request = "{}", errors = { "requird /a", "required toNumber" } } },
}
