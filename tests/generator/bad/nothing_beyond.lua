-- 7: no value is possible between 9223372036854775807 and 9223372036854775807
-- 8: no value is possible between 1.7976931348623157e+308 and 1.7976931348623157e+308
-- 9: no value is possible between 1 and 1.0000000000000002
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", integer { above = 9223372036854775807 }, doc = "D." },
    member { "b", number { above = 0x1.fffffffffffffp1023 }, doc = "D." },
    member { "c", number { above = 1, below = 0x1.0000000000001p0 }, doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
