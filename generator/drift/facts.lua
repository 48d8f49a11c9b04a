-- The facts of a member in words, the same words for a page and for a spec: what is the same reads the same.
local check_values = require "spec.check_values"
local json = require "json"
local type_words = require "readers.type_words"

local facts = {}

-- In the order in which differences are told.
facts.kinds = { "type", "required", "nullable", "enum", "range", "length", "format", "default", "deprecated" }

local function sorted(words)
  table.sort(words)
  return words
end

local max_depth = 8 -- types may lead back to themselves

-- The JSON types that a value may have: an enum is a string, a map an object.
local function json_type(t, depth)
  depth = (depth or 0) + 1
  if depth > max_depth then return "..." end
  if t.kind == "enum" then return "string" end
  if t.kind == "map" then return "object" end
  if t.kind == "list" then return json_type(t.item, depth) .. "[]" end
  if t.kind ~= "union" then return t.kind end
  local words, seen = {}, {}
  for _, branch in ipairs(t.branches) do
    local word = json_type(branch.type, depth)
    if not seen[word] then words[#words + 1] = word end
    seen[word] = true
  end
  return table.concat(sorted(words), " | ")
end

function facts.type(member)
  return member.type and json_type(member.type)
end

function facts.required(member)
  return member.required and "required" or "optional"
end

function facts.nullable(member)
  return member.nullable and "may be null" or "not null"
end

function facts.enum(member)
  local t = type_words.innermost(member.type)
  if not t or t.kind ~= "enum" then return "any text" end
  return table.concat(sorted(table.move(t.values, 1, #t.values, 1, {})), ", ")
end

function facts.range(member)
  local t, n = type_words.innermost(member.type) or {}, json.number
  local low, high = t.min or t.above, t.max or t.below
  if not low and not high then return "no limits" end
  if not high then return ("x %s %s"):format(t.min and ">=" or ">", n(low)) end
  if not low then return ("x %s %s"):format(t.max and "<=" or "<", n(high)) end
  return ("%s %s x %s %s"):format(n(low), t.min and "<=" or "<", t.max and "<=" or "<", n(high))
end

local function count(bounds, unit)
  if bounds.min == bounds.max then return ("%d %s"):format(bounds.min, unit) end
  if not bounds.max then return ("%d or more %s"):format(bounds.min, unit) end
  if (bounds.min or 0) == 0 then return ("at most %d %s"):format(bounds.max, unit) end
  return ("%d to %d %s"):format(bounds.min, bounds.max, unit)
end

function facts.length(member)
  local words, t = {}, member.type or {}
  if t.items then words[1] = count(t.items, "items") end
  local inner = type_words.innermost(t) or {}
  if inner.length then words[#words + 1] = count(inner.length, "characters") end
  return #words > 0 and table.concat(words, ", ") or "any length"
end

function facts.format(member)
  local t = type_words.innermost(member.type)
  return t and check_values.formats[t.format or ""] and t.format or "no format"
end

-- What is no JSON value of the member's type is words about a default, which no mark of a page says.
function facts.default(member)
  local default = member.default
  if not default then return "no default" end
  if default.kind == "number" then return json.number(tonumber(default.text)) end
  return json.write(default)
end

function facts.deprecated(member)
  return member.deprecated and "deprecated" or "not deprecated"
end

-- Whether a spec tells a default in words.
function facts.has_words_for_default(member)
  local t, default = member.type, member.default
  if not default or default.kind ~= "string" or not t then return false end
  if t.kind == "string" then return default.text:find(" ") ~= nil end
  if t.kind ~= "enum" then return true end
  for _, value in ipairs(t.values) do
    if value == default.text then return false end
  end
  return true
end

return facts
