-- 4: `base_url` must be an https address: "http://acme.example"
return vendor { "acme",
  title = "Acme", doc = "D.",
  base_url = "http://acme.example",
}
