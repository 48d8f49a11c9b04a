-- A JSON value as the initialiser of its C struct, as a user would write it: every member by its name.
local cwrite = require "emit.cwrite"
local json = require "json"
local judge = require "conformance.judge"
local names = require "names"

local initialiser = {}

local expression = {}

local function of(value, use, indent)
  return expression[use.kind](value, use, indent)
end

local function string(text)
  return ("{%s, %d}"):format(cwrite.string(text), #text)
end

local function block(lines, indent)
  local pad = "\n" .. (" "):rep(indent + 4)
  return "{" .. pad .. table.concat(lines, "," .. pad) .. ",\n" .. (" "):rep(indent) .. "}"
end

function expression.string(value) return string(value.text) end
function expression.integer(value) return cwrite.int64(math.tointeger(tonumber(value.text))) end
function expression.number(value) return cwrite.double(tonumber(value.text)) end
function expression.boolean(value) return tostring(value.is) end

function expression.json(value)
  local text = json.write(value)
  return ("{.text = %s, .len = %d}"):format(cwrite.string(text), #text)
end

expression.json_object = expression.json

-- The fields of an enum's value; a text that is not listed stands beside it.
function initialiser.enum(value, enum)
  local listed = enum.by_text[value.text]
  return listed and ".v = " .. listed.c or (".v = %s_OTHER, .text = %s"):format(enum.upper, string(value.text))
end

function expression.enum(value, use)
  return "{" .. initialiser.enum(value, use.type) .. "}"
end

function expression.list(value, use, indent)
  -- An empty list is not a missing one, and C has no empty array.
  if #value == 0 then return '{.items = (const void *)"", .len = 0}' end
  local is_map, lines = use.kind == "map", {}
  for i, item in ipairs(value) do
    local c = use.item.kind == "object" and initialiser.of(item.value or item, use.item.type, indent + 4)
      or of(item.value or item, use.item, indent + 4)
    lines[i] = is_map and ("{.name = %s, .value = %s}"):format(string(item.name), c) or c
  end
  local struct = is_map and "struct " .. names.entry(use.stem) or use.item.item_c
  return cwrite.braces({ (".items = (const %s[])%s"):format(struct, block(lines, indent)), ".len = " .. #value }, indent + 4)
end

expression.map = expression.list

function expression.object(value, use, indent)
  return ("&(const struct %s)%s"):format(use.type.c, initialiser.of(value, use.type, indent))
end

function expression.union(value, use, indent)
  local branch = judge.branch_of(use.type, value, true)
  return cwrite.braces({ ".branch = " .. branch.c, (".%s = %s"):format(branch.name, of(value, branch.use, indent)) }, indent + 4)
end

local function member_value(member, value, indent)
  if value.kind == "null" then return "{.is = OD_NULL}" end
  if member.plain then return of(value, member.use, indent) end
  if member.use.kind == "enum" then return ("{.is = OD_VALUE, %s}"):format(initialiser.enum(value, member.use.type)) end
  return ("{.is = OD_VALUE, .v = %s}"):format(of(value, member.use, indent))
end

-- The initialiser of an object's struct. Members with a fixed text are left alone: the encoder writes them.
function initialiser.of(object, type, indent)
  local lines, values = {}, judge.by_name(object)
  for _, member in ipairs(type.members) do
    local value = values[member.name]
    if value and not member.fixed then
      lines[#lines + 1] = (".%s = %s"):format(member.c, member_value(member, value, indent + 4))
    end
  end
  return #lines > 0 and block(lines, indent) or "{.extra = {NULL, 0}}"
end

return initialiser
