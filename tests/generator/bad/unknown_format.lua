-- 5: `format` cannot be "uid"; it is one of e164, uuid, date-time, utc-date-time or uri; did you mean `uuid`?
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string { format = "uid" }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
