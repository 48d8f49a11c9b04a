-- 9: `request` is not JSON: `,` or `}` is missing
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  examples = { example { "e", request = [[{
    "a": 1 2}]] } },
}
