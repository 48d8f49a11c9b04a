return vendor { "vogent",
  title = "Vogent",
  doc = "Voice agents that call from numbers kept at Vogent (once called Elto).",
  base_url = "https://api.vogent.ai/api",
  auth = header { "Authorization", prefix = "Bearer ", key_env = "VOGENT_API_KEY" },
}
