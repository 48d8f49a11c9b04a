-- 3: {id} has no member of the request with `path = true`
return operation { "bad",
  method = "POST", path = "/x/{id}", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
