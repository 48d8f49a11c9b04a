-- 7: `example` "2023-02-29T08:30:00Z" is no date-time
-- 8: `example` "https://example.com/%2" is no uri
-- 9: `example` has a table that is neither a list nor names with their values
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "when", string { format = "date-time" }, doc = "D.", example = "2023-02-29T08:30:00Z" },
    member { "link", string { format = "uri" }, doc = "D.", example = "https://example.com/%2" },
    member { "mixed", json, doc = "D.", example = { 1, a = 2 } },
  },
  reply = object { "bad_reply", doc = "D." },
}
