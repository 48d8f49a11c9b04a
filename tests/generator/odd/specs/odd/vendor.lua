return vendor { "odd",
  title = "Odd */ \"Things\" ???/",
  doc = "What a spec may say, and hardly ever does.",
  base_url = "https://api.odd.example",
  auth = header { "X-Key", key_env = "ODD_KEY" },
}
