-- Random values of a type that are valid, as JSON values (see json.lua), and the places in the document where they stand.
--
--   place = { container, key (the value is container[key]), use, constraints, member (nil for items and branches) }
local json = require "json"
local judge = require "conformance.judge"
local check_values = require "spec.check_values"

local values = { places = {}, root = {} }

local random = math.random
local max_places = 400 -- beyond, what is optional is left out, so that recursion ends
local n_places = 0

local function once_in(n)
  return random(n) == 1
end

local function one_of(list)
  return list[random(#list)]
end

local function text(s)
  return { kind = "string", text = s }
end

-- JSON of any kind, as it is written.
local function raw(s)
  return { kind = "number", text = s }
end

values.once_in, values.one_of, values.text, values.raw = once_in, one_of, text, raw

-- ---- texts ----

local characters = { "a", "b", "Z", "0", "9", " ", "_", "-", ".", "/", "\\", '"', "\n", "\t", "\1", "\127", "é", "ß", "–", "名", "😀",
  "\u{0301}", "\u{FFFD}", "\0" }

-- `n` characters, of a charset if there is one.
function values.characters(n, charset)
  local set, list = charset and check_values.charset(charset), characters
  if set then
    list = {}
    for byte = 32, 126 do list[#list + 1] = set[string.char(byte)] and string.char(byte) or nil end
  end
  local parts = {}
  for i = 1, n do parts[i] = one_of(list) end
  return table.concat(parts)
end

local function digits(n)
  local parts = {}
  for i = 1, n do parts[i] = random(0, 9) end
  return table.concat(parts)
end

local function date_time()
  local fraction = once_in(3) and "." .. digits(random(12)) or ""
  return ("%04d-%02d-%02d%s%02d:%02d:%02d%s"):format(random(0, 9999), random(12), random(28), one_of { "T", "t" }, random(0, 23),
    random(0, 59), random(0, 59), fraction)
end

local of_format = {
  e164 = function() return "+" .. random(9) .. digits(random(14)) end,
  uuid = function()
    return (("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"):gsub("x", function()
      local i = random(22)
      return ("0123456789abcdefABCDEF"):sub(i, i)
    end))
  end,
  ["date-time"] = function()
    return date_time() .. one_of { "Z", "z", ("%s%02d:%02d"):format(one_of { "+", "-" }, random(0, 23), random(0, 59)) }
  end,
  ["utc-date-time"] = function() return date_time() .. one_of { "Z", "z", "+00:00", "-00:00" } end,
  uri = function() return ("https://example.com/%s?%%%02X#a"):format(digits(3), random(0, 255)) end,
}

local make = {}

function make.string(use)
  local limits = use.limits
  if limits.format then return text(of_format[limits.format]()) end
  local length = limits.length or {}
  local least, most = length.min or 0, length.max or (length.min or 0) + (once_in(50) and 300 or 12)
  return text(values.characters(random(least, most), limits.charset))
end

function make.enum(use, member)
  if member and member.fixed then return text(member.fixed.text) end
  if use.type.open and once_in(8) then return text(values.characters(random(0, 5))) end
  return text(one_of(use.type.values).text)
end

-- ---- numbers ----

function make.integer(use)
  local limits = use.limits
  local low = limits.min or limits.above and limits.above + 1 or once_in(8) and math.mininteger or -1000
  local high = limits.max or limits.below and limits.below - 1 or once_in(8) and math.maxinteger or math.max(low, 0) + 1000
  local n = one_of { low, high, random(low, high), random(low, high) }
  local s = ("%d"):format(n)
  if once_in(6) then s = s .. one_of { ".0", ".000", "e0", "E+0", "0e-1" } end
  return raw(s == "00e-1" and "0e-1" or s)
end

function make.number(use)
  local limits = use.limits
  local low = limits.min or limits.above and limits.above + 0.001 or -1000
  local high = limits.max or limits.below and limits.below - 0.001 or math.max(low, 0) + 1000
  local n = one_of { low, high, low + (high - low) * random(), math.floor(low + (high - low) * random()) }
  if n < low or n > high then n = low end
  return raw(json.number(n))
end

function make.boolean()
  return { kind = "boolean", is = once_in(2) }
end

-- ---- free-form ----

local function any_json(depth)
  local choice = random(depth > 0 and 9 or 6)
  if choice == 1 then return { kind = "null" } end
  if choice == 2 then return make.boolean() end
  if choice == 3 then return raw(one_of { "0", "-0", "1.50", "12345678901234567890", "1e400", "-0.1E-9" }) end
  if choice <= 6 then return text(values.characters(random(0, 6))) end
  local some = { kind = choice == 7 and "array" or "object" }
  for i = 1, random(0, 3) do
    local value = any_json(depth - 1)
    some[i] = choice == 7 and value or { name = i .. values.characters(random(0, 2), "a-z/~"), value = value }
  end
  return some
end

function make.json()
  return any_json(3)
end

function make.json_object()
  local value
  repeat value = any_json(3) until value.kind == "object"
  return value
end

-- ---- what holds others ----

local fill -- makes the value of a use, and puts it into its place

local function make_items(use)
  local limits, is_map = use.limits.items or {}, use.kind == "map"
  local least = limits.min or 0
  local most = n_places > max_places and least or math.min(limits.max or least + 3, least + 4)
  local items = { kind = is_map and "object" or "array" }
  for i = 1, random(least, most) do
    if is_map then items[i] = { name = i .. values.characters(random(0, 2), "a-z/~ ") } end
    fill(is_map and items[i] or items, is_map and "value" or i, use.item, use.item.constraints)
  end
  return items
end

make.list, make.map = make_items, make_items

local function fill_member(object, member, may_be_null)
  local pair = { name = member.name }
  object[#object + 1] = pair
  fill(pair, "value", member.use, member.constraints, member)
  if may_be_null and member.nullable and once_in(6) then pair.value = { kind = "null" } end
  return pair
end

local function remove_member(object, name)
  for i, pair in ipairs(object) do
    if pair.name == name then return table.remove(object, i) end
  end
end

-- Gives what rules demand, and takes away what they forbid.
local function mend(type, object)
  for _ = 1, 10 do
    local broken, wrong
    for _, rule in ipairs(type.rules) do
      local breakers = rule.severity == "OD_ERROR" and judge.breakers(rule, judge.by_name(object)) or {}
      if #breakers > 0 and not broken then broken, wrong = rule, breakers end
    end
    if not broken then return end
    local member = broken.demand == "OD_REQUIRE_ANY" and one_of(wrong) or wrong[1]
    remove_member(object, member.name)
    if broken.demand ~= "OD_FORBID" then fill_member(object, member, false) end
  end
end

local function object_of(type, tag, tag_text)
  local object = { kind = "object" }
  for _, member in ipairs(type.members) do
    local is_tag = member.name == tag
    if member.required or is_tag or n_places <= max_places and random(100) <= values.percent then
      local pair = fill_member(object, member, not is_tag)
      if is_tag then pair.value = text(tag_text) end
    end
  end
  mend(type, object)
  for i = #object, 2, -1 do -- in any order
    local other = random(i)
    object[i], object[other] = object[other], object[i]
  end
  return object
end

function make.object(use)
  return object_of(use.type)
end

function make.union(use)
  local union = use.type
  if union.open and once_in(6) then
    return { kind = "object", { name = union.tag, value = text(values.characters(random(0, 6))) }, { name = "a", value = raw "1" } }
  end
  local branch = one_of(union.branches)
  if branch.tag then return object_of(branch.use.type, union.tag, branch.tag) end
  return make[branch.use.kind](branch.use)
end

function fill(container, key, use, constraints, member)
  n_places = n_places + 1
  container[key] = make[use.kind](use, member)
  values.places[#values.places + 1] = { container = container, key = key, use = use, constraints = constraints, member = member }
end

-- Makes another document: values.root.value; and values.places, the root being the last.
function values.new_document(type)
  n_places, values.places, values.root, values.percent = 0, {}, {}, one_of { 0, 10, 30, 30, 60, 100 }
  fill(values.root, "value", { kind = "object", type = type, limits = {} }, {})
  n_places = max_places + 1
end

-- A valid value of a use, as small as can be, which is no part of the document.
function values.make(use, member)
  local places = values.places
  values.places = {}
  local value = make[use.kind](use, member)
  values.places = places
  return value
end

return values
