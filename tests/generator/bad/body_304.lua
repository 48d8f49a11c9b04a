-- 6: an answer with the status 304 has no body
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D." },
  reply = object { "bad_reply", doc = "D." },
  errors = { error { 304, ref "body", doc = "D." } },
  types = { object { "body", doc = "D." } },
}
