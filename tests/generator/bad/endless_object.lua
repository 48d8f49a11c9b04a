-- 9: "next" must have an object that must have it again, and so without end
-- 12: "nodes" must have an object that must have it again, and so without end
return operation { "bad", method = "POST", path = "/bad", page = "https://docs.example/bad", doc = "Does bad.",
  request = object { "bad_request", doc = "D.",
    member { "node", ref "node", required = true, doc = "What leads to it is well." },
  },
  types = {
    object { "node", doc = "D.",
      member { "next", ref "other", required = true, doc = "D." },
    },
    object { "other", doc = "D.",
      member { "nodes", list { ref "node", items = { min = 1 } }, required = true, doc = "D." },
      member { "may", list { ref "other" }, required = true, doc = "May be empty." },
      member { "none", ref "other", required = true, nullable = true, doc = "May be null." },
    },
  },
  reply = object { "bad_reply", doc = "R." },
}
