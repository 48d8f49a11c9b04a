-- 10: `example` has "name", which has 2 characters where at least 3 are wanted
-- 11: `example` lacks "name"
-- 12: `example` has "other", which is no member
-- 13: `example` has "x", which has "id", which is not a text
-- 14: `example` an item has "name", which is not a text
-- 16: `example` has 2 items where at most 1 are allowed
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", ref "part", doc = "D.", example = [[{"name":"ab"}]] },
    member { "b", ref "part", doc = "D.", example = { when = "now" } },
    member { "c", ref "part", doc = "D.", example = [[{"name":"abc","when":null,"other":1}]] },
    member { "d", map { ref "part" }, doc = "D.", example = { x = { name = "abc", id = 5 } } },
    member { "e", list { ref "part" }, doc = "D.", example = { [[{"name":null}]] } },
    member { "right", map { list { ref "part" } }, doc = "D.", example = { x = { [[{"name":"abc","when":null,"id":"1"}]] } } },
    member { "many", map { integer, items = { max = 1 } }, doc = "D.", example = { a = 1, b = 2 } },
  },
  types = { object { "part", doc = "D.", member { "name", string { length = 3 }, required = true, doc = "D." },
    member { "when", string, nullable = true, doc = "D." }, member { "id", string, doc = "D." } } },
  reply = object { "bad_reply", doc = "D." },
}
