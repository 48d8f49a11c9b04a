-- 7: `INT64_MAX` cannot be a name in C, which is snake_case; say another with `c = "..."`
-- 8: `int64_t` is a word of C or C++; say another with `c = "..."`
-- 9: `a__b` cannot be a name in C, which is snake_case; say another with `c = "..."`
-- 10: `noreturn` is a word of C or C++; say another with `c = "..."`
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.", member { "a", string, c = "INT64_MAX", doc = "D." },
    member { "int64_t", integer, required = true, doc = "D." },
    member { "b", string, c = "a__b", doc = "D." },
    member { "noReturn", string, c = "noreturn", doc = "D." },
  },
  reply = object { "bad_reply", doc = "D." },
}
