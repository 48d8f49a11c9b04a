-- What the tests of the generator share: folders to play in, and running commands.
local support = {}

local here = arg[0]:match("^(.*)/[^/]*$") or "."
support.here = here
support.root = here .. "/../.."

function support.quote(s)
  return "'" .. s:gsub("'", "'\\''") .. "'"
end

-- Runs a shell command; returns its exit status and all it printed.
function support.run(command)
  local pipe = assert(io.popen("{ " .. command .. "\n} 2>&1", "r"))
  local printed = pipe:read "a"
  local _, _, status = pipe:close()
  return status, printed
end

function support.read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local bytes = file:read "a"
  file:close()
  return bytes
end

function support.write(path, bytes)
  os.execute("mkdir -p " .. support.quote(path:match("^(.*)/")))
  local file = assert(io.open(path, "wb"))
  file:write(bytes)
  file:close()
end

-- A new empty folder, whose name has a space and a quote.
function support.new_folder()
  local name = os.tmpname()
  os.remove(name)
  name = name .. " it's"
  assert(os.execute("mkdir -p " .. support.quote(name)))
  return name
end

function support.remove_folder(path)
  os.execute("rm -rf " .. support.quote(path))
end

-- Runs the generator; returns its exit status and what it printed. `prefix` goes before it: an environment, a `cd`.
function support.generate(command, specs, out, prefix)
  return support.run(("%s lua5.4 %s %s --specs %s %s"):format(prefix or "", support.quote(support.root .. "/generator/main.lua"),
    command, support.quote(specs), out and "--out " .. support.quote(out) or ""))
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
