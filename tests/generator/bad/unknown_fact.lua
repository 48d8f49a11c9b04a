-- 6: a fact in `sources` cannot be "rang"; it is one of type, required, nullable, range, length, format, charset, default, deprecated, enum, advisory or example; did you mean `range`?
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = "D.", sources = { type = page,
      rang = page } },
  },
  reply = object { "bad_reply", doc = "D." },
}
