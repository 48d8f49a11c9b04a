-- 8: `long_long_long_long_long_long_long_long_long_long_long_long_long_name_of_a_member` is longer than 72 letters; say another with `c = "..."`
-- 9: the C name `od_acme_long_long_long_long_long_long_long_long_long_long_long_long_long_name` is longer than 72 letters
-- 10: the name "long_long_long_long_long_long_long_long_long_long_long_long_long_name_of_a_branch" is longer than 72 letters; choose another
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "long_long_long_long_long_long_long_long_long_long_long_long_long_name", doc = "D." },
    member { "long_long_long_long_long_long_long_long_long_long_long_long_long_name_of_a_member", string, doc = "D." } },
  types = { union { "long_long_long_long_long_long_long_long_long_long_long_long_long_name", branch { "b", string },
    branch { "long_long_long_long_long_long_long_long_long_long_long_long_long_name_of_a_branch", integer } } },
  reply = object { "bad_reply", doc = "D." },
}
