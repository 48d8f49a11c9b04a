-- 9: "one" must have an object that must have it again, and so without end
-- 10: "list" must have an object that must have it again, and so without end
-- 12: "next" must have an object that must have it again, and so without end
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.", member { "u", ref "either", doc = "D." } },
  types = {
    union { "either", doc = "D.",
      branch { "one", ref "one", doc = "D." },
      branch { "list", list { ref "either", items = { min = 1 } }, doc = "D." },
    },
    object { "one", doc = "D.", member { "next", ref "either", required = true, doc = "D." } },
  },
  reply = object { "bad_reply", doc = "D." },
}
