-- 5: attempt to index a string value (constant 'x')
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = ("x"):rep(1e9) },
  },
  reply = object { "bad_reply", doc = "D." },
}
