-- 15: `request` has a mistake that `errors` does not tell: maximum /a
-- 15: `request` is without this mistake: minimum /a
-- 15: `request` is without this mistake: deprecated /old
-- 16: `reply` has a mistake: type /n
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", integer { max = 5 }, required = true, doc = "D." },
    member { "old", string, deprecated = true, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D.", member { "n", integer, required = true, doc = "D." } },
  examples = {
    example { "as it should be", request = [[{"a":6,"old":""}]], errors = { "maximum /a" }, warnings = { "deprecated /old" },
      reply = [[{"n":1}]] },
    example { "more and less", request = [[{"a":6}]], errors = { "minimum /a" }, warnings = { "deprecated /old" } },
    example { "another reply", reply = [[{"n":"1","m":2}]] },
  },
}
