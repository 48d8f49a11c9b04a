-- 7: a member in the path must be `required`
-- 7: a member in the path cannot be null
-- 7: a member in the path is a string or an integer, not `boolean`
return operation { "bad",
  method = "POST", path = "/x/{id}", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "id", boolean, nullable = true, path = true, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
