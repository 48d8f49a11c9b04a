return vendor { "acme", title = "Acme", doc = "D.", base_url = "https://acme.example",
  auth = header { "Authorization", prefix = "Bearer ", key_env = "ACME_KEY" } }
