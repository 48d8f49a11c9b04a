return vendor { "vocode",
  title = "Vocode",
  doc = "Hosted voice agents for phone calls. The page equals the OpenAPI file of 2023-08-22, which says what it cannot show.",
  base_url = "https://api.vocode.dev",
  auth = header { "Authorization", prefix = "Bearer ", key_env = "VOCODE_API_KEY" },
}
