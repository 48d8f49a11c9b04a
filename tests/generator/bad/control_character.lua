-- 6: `doc` has a control character or is not UTF-8
-- 7: `deprecated` has a control character or is not UTF-8
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = "One\0two." },
    member { "b", string, doc = "D.", deprecated = "\255" },
  },
  reply = object { "bad_reply", doc = "D." },
}
