return operation { "broken",
  doc = "D."
  path = "/x",
}
