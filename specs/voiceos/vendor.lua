return vendor { "voiceos",
  title = "VoiceOS",
  doc = "Voice agents (WakoAI) for phone and web. The address is that of the vendor's SDK and of the curl sample in other "
     .. "published forms of the page. docs.voiceos.com is another product.",
  base_url = "https://api.voiceos.io",
  auth = header { "Authorization", prefix = "Bearer ", key_env = "VOICEOS_API_KEY" },
}
