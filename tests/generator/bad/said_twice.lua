-- 6: `doc` is said twice
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", string, doc = "D.",
      doc = "E." },
  },
  reply = object { "bad_reply", doc = "D." },
}
