return vendor { "sink",
  title = "Kitchen \"Sink\"",
  doc = "A vendor that has everything, what??/ */ comments may not hold included.",
  base_url = "https://api.sink.example:8443/v1",
  auth = header { "X-Key", key_env = "SINK_KEY" },
}
