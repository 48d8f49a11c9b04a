-- 6: no value was found that suits all limits of "a" (length); give it an `example`
-- 7: no value was found that suits all limits of "b" (format)
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string { format = "uuid", length = 3 }, doc = "D." },
    member { "b", list { string { format = "e164", length = { max = 1 } }, items = { 1, 2 } }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
