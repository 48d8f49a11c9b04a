-- 8: `member` has no `nulable`; did you mean `nullable`?
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string { length = 5 },
      doc = "A long " ..
        "text { with = a brace }", -- nulable = false
      nulable = true },
  },
  reply = object { "bad_reply", doc = "D." },
}
