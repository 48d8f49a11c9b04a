-- 6: members in the path come before those of the body
return operation { "bad",
  method = "POST", path = "/x/{id}", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "text", string, required = true, doc = "D." },
    member { "id", string, required = true, path = true, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
