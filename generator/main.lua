-- The program: specs in, C out.
--
--   lua5.4 generator/main.lua generate [--specs DIR] [--out DIR]   writes what the specs say into DIR ("generated")
--   lua5.4 generator/main.lua check [--specs DIR]                  tells every mistake in DIR ("specs"), writes nothing
--
-- Exit status: 0 done, 1 mistakes in the specs (nothing was written), 2 usage.
package.path = (arg[0]:match("^(.*)/[^/]*$") or ".") .. "/?.lua"

local check = require "spec.check"
local mistakes = require "spec.mistakes"
local specs = require "spec.specs"

local usage = "usage: main.lua generate [--specs DIR] [--out DIR] | check [--specs DIR]"

local function quit(status, ...)
  for _, line in ipairs { ... } do io.stderr:write(line, "\n") end
  os.exit(status)
end

-- The options that a command takes, with their defaults.
local commands = {
  generate = { specs = "specs", out = "generated" },
  check = { specs = "specs" },
}

local function parse(arguments)
  local command = commands[arguments[1] or ""]
  if not command then quit(2, usage) end
  local options = {}
  for name, default in pairs(command) do options[name] = default end
  for i = 2, #arguments, 2 do
    local name = arguments[i]:match("^%-%-(%l+)$")
    if not command[name or ""] or not arguments[i + 1] then quit(2, usage) end
    options[name] = arguments[i + 1]:gsub("(.)/+$", "%1")
  end
  return arguments[1], options
end

local command, options = parse(arg)
local found = mistakes.new()
local vendors = specs.read(options.specs, found)
if not vendors then quit(2, "there is no folder " .. options.specs, usage) end
check.specs(vendors, found)
local lines = found:lines()
if #lines > 0 then quit(1, table.unpack(lines)) end
if command == "generate" then
  local ok, message = pcall(require("emit.all").all, require("model").build(vendors), options.out)
  if not ok then quit(1, message) end -- a file that cannot be written
end
