-- 10: the C name `od_acme_part_object` is claimed by bad.lua:9 already
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "part", doc = "D." },
    member { "b", ref "part_object", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
  types = { object { "part", doc = "D." },
    object { "part_object", doc = "D." } },
}
