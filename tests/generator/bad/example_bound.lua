-- 6: `example` 7 is above the maximum 5
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", integer { max = 5 }, doc = "D.",
      example = 7 },
  },
  reply = object { "bad_reply", doc = "D." },
}
