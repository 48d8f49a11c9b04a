-- 9: no object can obey this rule, with what is `required` and the rules before it
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, required = true, doc = "D." },
    member { "b", string, doc = "D." },
    member { "kind", ref "kind", doc = "D." },
    rule { "a excludes b", when = given "a", forbid = { "b" } },
    rule { "a needs b", when = given "a", require = { "b" } },
    rule { "never judged, once nothing is left", forbid = { "kind" } },
  },
  types = { enum { "kind", "x", doc = "D." } },
  reply = object { "bad_reply", doc = "D." },
}
