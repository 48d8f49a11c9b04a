return vendor { "happyrobot",
  title = "HappyRobot",
  doc = "Voice agents for freight and logistics. The page names no host; the address is that of the curl sample in other published "
     .. "forms of it. platform.happyrobot.ai is another API.",
  base_url = "https://app.happyrobot.ai/api/v1",
  auth = header { "authorization", prefix = "Bearer ", key_env = "HAPPYROBOT_API_KEY" },
}
