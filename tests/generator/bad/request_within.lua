-- 7: "bad_request" has members in the path, so it can be nothing but a request
-- 9: "bad_request" has members in the path, so it can be nothing but a request
return operation { "bad",
  method = "POST", path = "/x/{id}", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "id", string, path = true, required = true, doc = "D." },
    member { "again", ref "bad_request", doc = "D." },
  },
  reply = ref "bad_request",
}
