return vendor { "acme", title = "Acme", doc = "Rooms that ring: made up for the tests of readers.",
  base_url = "https://api.acme.example",
  auth = header { "Authorization", prefix = "Bearer ", key_env = "ACME_KEY" } }
