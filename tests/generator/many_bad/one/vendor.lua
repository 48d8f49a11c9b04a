return vendor { "one", title = "One",
  base_url = "https://one.example/",
  doc = "D.",
}
