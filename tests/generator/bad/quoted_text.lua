-- 12: the text has a quote, a backslash, a control character or is not UTF-8
-- 13: the text has a quote, a backslash, a control character or is not UTF-8
-- 15: the tag has a quote, a backslash, a control character or is not UTF-8
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D." },
  reply = object { "bad_reply", doc = "D.",
    member { "a", ref "size", doc = "D." },
    member { "u", ref "shape", doc = "D." },
  },
  types = {
    enum { "size", '12"', "small",
      value { "a\\b", c = "ab" } },
    union { "shape", tag = "type",
      branch { "o", ref "round", tag = 'a "round" one' } },
    object { "round", doc = "D.", member { "type", string, doc = "D." } } },
}
