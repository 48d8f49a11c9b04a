-- 8: only a string, or a list or map of strings, can be `secret`; this is `integer`
-- 10: only a string, or a list or map of strings, can be `secret`; this is `boolean`
-- 12: only a string, or a list or map of strings, can be `secret`; this is `enum`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "pin", integer, doc = "D.",
      secret = true },
    member { "flags", list { boolean }, doc = "D.",
      secret = true },
    member { "colour", ref "colour", doc = "D.",
      secret = true },
    member { "words", map { list { string } }, secret = true, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "colour", "red", "blue" } },
}
