-- 6: only a member of a request can be in the path
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
  },
  reply = object { "bad_reply", doc = "D.", member { "id", string, required = true, path = true, doc = "D." } },
}
