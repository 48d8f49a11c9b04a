-- The program: specs in, C out; and what keeps the specs in step with the vendors' pages.
--
--   lua5.4 generator/main.lua generate [--specs DIR] [--out DIR]   writes what the specs say into DIR ("generated")
--   lua5.4 generator/main.lua check [--specs DIR]                  tells every mistake in DIR ("specs"), writes nothing
--   lua5.4 generator/main.lua pages DIR                            what every line of the saved pages in DIR supports
--   lua5.4 generator/main.lua drift OPERATION PAGE [--known] [--json]
--                                                                  what a saved page says otherwise than the spec
--   lua5.4 generator/main.lua draft PAGE [--vendor V] [--operation O] [--path P] [--out DIR]
--                                                                  a spec from a page or an OpenAPI document, where P is
--                                                                  "/calls" (its POST, if it has one) or "PUT /calls"
--   lua5.4 generator/main.lua changes OLD NEW [--json]             what C callers of the specs OLD meet in NEW
--   lua5.4 generator/main.lua map OPERATION PAGE                   prints where the facts of an operation stand on its page
--
-- Exit status: 0 done, 1 mistakes in the specs (nothing was written), or something was found; 2 usage, or unreadable.
collectgarbage "generational" -- most of what is made is written at once and never looked at again
package.path = (arg[0]:match("^(.*)/[^/]*$") or ".") .. "/?.lua;" .. package.path

local usage = "usage: main.lua generate [--specs DIR] [--out DIR] | check [--specs DIR] | pages DIR [--specs DIR]"
  .. " | drift OPERATION PAGE [--known] [--json] [--specs DIR]"
  .. " | draft PAGE [--vendor V] [--operation O] [--path P] [--out DIR] [--specs DIR]"
  .. " | changes OLD NEW [--json] [--specs DIR] | map OPERATION PAGE [--specs DIR]"

local function quit(status, ...)
  for _, line in ipairs { ... } do io.stderr:write(line, "\n") end
  os.exit(status)
end

-- By command: the module, how many operands it takes, and its options with their defaults; `false` is a flag.
local commands = {
  generate = { "commands.generate", 0, { specs = "specs", out = "generated" } },
  check = { "commands.generate", 0, { specs = "specs" } },
  changes = { "commands.changes", 2, { specs = "specs", json = false } },
  pages = { "commands.pages", 1, { specs = "specs" } },
  drift = { "commands.drift", 2, { specs = "specs", known = false, json = false } },
  draft = { "commands.draft", 1, { specs = "specs", vendor = "", operation = "", path = "", out = "" } },
  map = { "commands.map", 2, { specs = "specs" } },
}

local function parse(arguments)
  local command = commands[arguments[1] or ""]
  if not command then quit(2, usage) end
  local options, operands, i = {}, {}, 2
  for name, default in pairs(command[3]) do options[name] = default end
  while arguments[i] do
    local name = arguments[i]:match("^%-%-(%l+)$")
    if not name then
      operands[#operands + 1] = arguments[i]
    elseif command[3][name] == false then
      options[name] = true
    elseif command[3][name] == nil or not arguments[i + 1] then
      quit(2, usage)
    else
      i = i + 1
      options[name] = name == "path" and arguments[i] or arguments[i]:gsub("(.)/+$", "%1")
    end
    i = i + 1
  end
  if #operands ~= command[2] then quit(2, usage) end
  return require(command[1]), options, operands
end

local run, options, operands = parse(arg)
local status, complaints = run(options, table.unpack(operands))
quit(status, table.unpack(complaints))
