-- 10: the C name `OD_ACME_A_B_C` is claimed by bad.lua:9 already
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "a", doc = "D." },
    member { "b", ref "a_b", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { enum { "a", "b_c" },
    enum { "a_b", "c" } },
}
