-- 6: `example` "12" is no e164
-- 7: `example` "+1" is no e164
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string { format = "e164" }, doc = "D.", example = "12" },
    member { "b", string { format = "e164" }, doc = "D.", example = "+1" },
  },
  reply = object { "bad_reply", doc = "D." },
}
