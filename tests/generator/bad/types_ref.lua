-- 4: the type "local_one" belongs to good.lua; move it to types.lua to share it
-- 4: the type "shared" is used by nothing
return types {
  object { "shared", doc = "D.", member { "a", ref "local_one", doc = "D." } },
}
