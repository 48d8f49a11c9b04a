return types {
  object { "trouble", doc = "What is wrong.",
    member { "id", integer { min = 3 }, required = true, doc = "Which." },
    member { "list", list { ref "one_trouble" }, required = true, doc = "D." },
    member { "kind", ref "trouble_kind", required = true, doc = "D." },
  },
  enum { "trouble_kind", value { "é", c = "e" }, "trouble", doc = "D." },
  object { "one_trouble", doc = "D.",
    member { "at", list { string }, doc = "Where." },
    member { "why", string, required = true, doc = "Why." },
    member { "code", string { length = 7 }, required = true, doc = "In short." },
    member { "inner", ref "trouble", required = true, nullable = true, doc = "What led to it." },
  },
}
