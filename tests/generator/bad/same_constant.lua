-- 9: the C name `GPT_4` is that of "gpt-4"; give another: value { "gpt.4", c = "..." }
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "model", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "model", "gpt-4",
    "gpt.4" } },
}
