-- 9: the name "branch" is that of another member of a union; choose another
-- 9: the name "int" is a word of C or C++; choose another
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "either", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { union { "either", branch { "branch", string }, branch { "int", integer } } },
}
