return types {
  object { "answer", doc = "D.",
    member { "class", string, doc = "D." },
  },
  enum { "left_over", "x" },
}
