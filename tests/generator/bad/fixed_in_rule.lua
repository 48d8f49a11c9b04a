-- 8: a member whose text is `fixed` cannot be null
-- 10: no rule can be about "kind", which is `fixed`
-- 11: no rule can be about "kind", which is `fixed`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "kind", ref "kind", fixed = "x" },
    member { "null", ref "kind", fixed = "x", nullable = true },
    member { "a", string, doc = "D." },
    rule { "tested", when = equals("kind", "x"), require = { "a" } },
    rule { "demanded", require = { "kind" } },
  },
  types = { enum { "kind", "x", "y", doc = "D." } },
  reply = object { "bad_reply", doc = "D." },
}
