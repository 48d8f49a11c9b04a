-- 7: "where" is no list of names and indexes
-- 7: "code" is no string
return operation { "bad", method = "POST", path = "/bad", page = "https://docs.example/bad", doc = "D.",
  request = object { "bad_request", doc = "D." },
  reply = object { "bad_reply", doc = "D." },
  errors = {
    error { 400, ref "body", doc = "D.", faults = faults { "list", place = "where", message = "code" } },
  },
  types = {
    object { "body", doc = "D.",
      member { "list", list { ref "item" }, doc = "D." },
      member { "texts", list { string }, doc = "D." },
    },
    object { "item", doc = "D.",
      member { "loc", list { string }, doc = "D." },
      member { "where", list { boolean }, doc = "D." },
      member { "msg", string, doc = "D." },
      member { "code", integer, doc = "D." },
    },
  },
}
