-- What the tests of the generator share: folders to play in, and running commands.
local folder = require "folder"

local support = { quote = folder.quote, read = folder.read, write = folder.write, remove_folder = folder.remove_all }

local pwd <close> = io.popen("cd " .. support.quote(arg[0]:match("^(.*)/[^/]*$") or ".") .. " && pwd")
support.here = pwd:read "l"
support.root = support.here .. "/../.."
support.main = "lua5.4 " .. support.quote(support.root .. "/generator/main.lua") -- as a shell takes it
support.runtime = ("%s/codec/*.c %s/client/*.c"):gsub("%%s", support.quote(support.root .. "/runtime")) -- its sources

-- Runs a shell command; returns its exit status and all it printed.
function support.run(command)
  local pipe = assert(io.popen("{ " .. command .. "\n} 2>&1", "r"))
  local printed = pipe:read "a"
  local _, _, status = pipe:close()
  return status, printed
end

-- A new empty folder, whose name has a space and a quote.
function support.new_folder()
  local name = os.tmpname()
  os.remove(name)
  name = name .. " it's"
  assert(os.execute("mkdir -p " .. support.quote(name)))
  return name
end

-- Runs the generator; returns its exit status and what it printed.
function support.generate(command, specs, out)
  return support.run(("%s %s --specs %s %s"):format(support.main, command, support.quote(specs),
    out and "--out " .. support.quote(out) or ""))
end

support.good_vendor = [[
return vendor { "acme", title = "Acme", doc = "D.", base_url = "https://acme.example",
  auth = header { "Authorization", prefix = "Bearer ", key_env = "ACME_KEY" } }
]]

support.good_operation = [[
return operation { "good",
  method = "POST", path = "/good", page = "https://docs.example/good", doc = "D.",
  request = object { "good_request", doc = "D.",
    member { "volume", integer { min = -300, max = 300 }, doc = "D." },
    member { "one", ref "local_one", doc = "D." },
  },
  reply = object { "good_reply", doc = "D." },
  types = { object { "local_one", doc = "D." } },
}
]]

return support
