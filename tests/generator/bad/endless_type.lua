-- 6: `list` is nested too deeply
-- 13: `example` is nested too deeply
local args, endless = {}, {}
endless[1] = endless
local function again()
  return list(args)
end
args[1] = again()
return operation { "bad",
  method = "POST", path = "/x", page = "https://docs.example/x", doc = "D.",
  request = object { "bad_request", doc = "D.",
    member { "a", list(args), doc = "D." },
    member { "b", list { string }, doc = "D.", example = endless },
  },
  reply = object { "bad_reply", doc = "D." },
}
