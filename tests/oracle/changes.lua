-- What can be changed in a valid document, at one random place: a mistake, something at a limit, or something just as good.
local json = require "json"
local judge = require "conformance.judge"
local values = require "values"

local changes = {}

local random = math.random
local once_in, one_of, text, raw = values.once_in, values.one_of, values.text, values.raw

local other_values = { "null", "true", "false", "0", "10", "-1", "1.5", '""', '"text"', "[]", "{}", "[1]", "[null]", '{"a":1}' }

-- ---- texts ----

-- Texts that judges of formats disagree about, or may.
local tricky = {
  OD_FORMAT_E164 = { "+1", "+0123456", "+", "", "+12\n", "+１２", "+12 ", "0012", "tel:+12" },
  OD_FORMAT_UUID = { "urn:uuid:3c90c3cc-0d44-4b50-8888-8dd25736052a", "{3c90c3cc-0d44-4b50-8888-8dd25736052a}",
    "3c90c3cc-0d44-4b50-8888-8dd25736052a\n", "00000000-0000-0000-0000-000000000000" },
  OD_FORMAT_DATE_TIME = { "2024-01-31 08:30:00Z", "2024-01-31T08:30:00+0530", "2024-01-31T08:30:00+05", "2024-01-31T12:00:60Z",
    "2016-12-31T23:59:60Z", "2024-01-31T08:30:61Z", "2024-01-31T24:00:00Z", "2024-02-30T08:30:00Z", "1900-02-29T00:00:00Z",
    "2000-02-29T00:00:00Z", "2024-00-10T00:00:00Z", "2024-01-31T08:30:00.Z", "2024-01-31T08:30Z", "2024-01-31T08:30:00+24:00",
    "2024-01-31T08:30:00+05:60", "2024-01-31T08:30:00Z\n", "2024-01-31T08:30:00", "2024-1-31T08:30:00Z", "20240131T083000Z" },
  OD_FORMAT_URI = { "http://", "//example.com", "a:b", "1a:b", "https://[::1]/", "https://a]b/", "https://a/%zz", "https://é/",
    "https://a b/", "#a", "urn:x:y", "https://a/^" },
  OD_FORMAT_SEGMENT = { ".", "..", "...", "./", "%2e", "a/../b", ". ", "" },
}
tricky.OD_FORMAT_UTC_DATE_TIME = tricky.OD_FORMAT_DATE_TIME

local function find(constraints, check)
  for _, c in ipairs(constraints) do
    if c.check == check then return c end
  end
end

-- One character removed, doubled, or replaced.
local function edited(s)
  local n = utf8.len(s)
  if n == 0 then return "x" end
  local first = utf8.offset(s, random(n))
  local behind = utf8.offset(s, 2, first)
  local c = s:sub(first, behind - 1)
  return s:sub(1, first - 1) .. one_of { "", c .. c, "0", "9", "Z", ":", "-", "+", " ", "é", "\n", "_" } .. s:sub(behind)
end

local function beside(range)
  local list = {}
  for _, bound in ipairs { range.min or false, range.max or false } do
    if bound then table.move({ math.max(bound - 1, 0), bound, bound + 1 }, 1, 3, #list + 1, list) end
  end
  return one_of(list)
end

local at = {} -- by kind: a new value for a place

function at.string(place, value)
  local format, length = find(place.constraints, "OD_CHECK_FORMAT"), find(place.constraints, "OD_CHECK_LENGTH")
  local charset = find(place.constraints, "OD_CHECK_CHARSET")
  local before = value.kind == "string" and value.text or ""
  local choice = random(6)
  if format and choice <= 2 then return text(one_of(tricky[format.value])) end
  if format and choice == 3 then return text(one_of(judge.formats[format.value][one_of { "right", "wrong" }])) end
  if length and choice <= 4 then
    local n = beside(length.value)
    return text(charset and values.characters(n, charset.value) or one_of { "a", "é", "😀" }:rep(n))
  end
  if choice == 5 then
    return raw(one_of { '"\\ud800"', '"\\udc00\\ud800"', '"\xff"', '"\xed\xa0\x80"', '"\\u0000"', '"\\x"', '"\t"',
      '"\\ud83d\\ude00"', '""' })
  end
  if choice == 6 and once_in(10) then return text(("x"):rep(5000)) end
  return text(edited(before))
end

function at.enum(place, value)
  local before = value.kind == "string" and value.text or ""
  return text(one_of { one_of(place.use.type.values).text, edited(before), before:upper(), before:lower(), before .. " ", "" })
end

-- ---- numbers ----

local odd_numbers = { "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "1e19", "1e400",
  "-1e400", "1e-400", "0.5", "1.00000000000000000001", "-0", "0", "0.0", "1E3", "9007199254740993", "01", "+1", "1.", ".5", "0x10",
  "NaN", "Infinity", "1" .. ("0"):rep(1100), "0." .. ("0"):rep(1100) .. "1" }

function at.integer(place)
  local bounds = {}
  for _, c in ipairs(place.constraints) do
    if math.type(c.value) then bounds[#bounds + 1] = c.value end
  end
  if #bounds == 0 or once_in(3) then return raw(one_of(odd_numbers)) end
  local bound, step = one_of(bounds), one_of { -1, 0, 1 }
  if place.use.kind == "integer" then return raw(("%d"):format(bound + step)) end
  return raw(json.number(bound + step * one_of { 1, 0.001, 1e-9 }))
end

at.number = at.integer

function at.boolean(_, value)
  return { kind = "boolean", is = not value.is }
end

-- ---- free-form ----

function at.json(place)
  local deep = one_of { 10, 62, 63, 64, 65, 70 }
  return one_of { values.make(place.use), raw '{"a":1,"b":2,"a":1}', raw '{"a":{"b":[{"c":1,"\\u0063":2}]}}', raw '{"a\\u0000":1}',
    raw '{"\\ud800":1}', raw '{"a":"\xc0\x80"}', raw '{"a":[1,]}', raw(('{"a":'):rep(deep) .. "1" .. ("}"):rep(deep)) }
end

at.json_object = at.json

-- ---- what holds others ----

local function copy_of(value)
  return table.move(value, 1, #value, 1, { kind = value.kind })
end

function at.list(place, value)
  local items, copy = find(place.constraints, "OD_CHECK_ITEMS"), copy_of(value)
  local is_map = place.use.kind == "map"
  local wanted = items and beside(items.value) or math.max(0, #copy + one_of { -1, 1 })
  for i = #copy, wanted + 1, -1 do copy[i] = nil end
  for i = #copy + 1, wanted do
    local item = values.make(place.use.item)
    copy[i] = is_map and { name = "new " .. i, value = item } or item
  end
  if is_map and #copy > 0 and once_in(4) then copy[#copy + 1] = one_of(copy) end
  return copy
end

at.map = at.list

local function index_of(object, name)
  for i, pair in ipairs(object) do
    if pair.name == name then return i end
  end
end

-- A name as nobody would spell it.
local function spelt_out(name)
  return (name:gsub("^[%w]", function(c) return ("\\u%04x"):format(c:byte()) end))
end

local of_object = {
  function(object) -- a member is missing
    if #object > 0 then table.remove(object, random(#object)) end
  end,
  function(object) -- an unknown one is there
    table.insert(object, random(#object + 1), { name = one_of { "unheard_of", "", "Type", "__proto__", "constructor" },
      value = values.make { kind = "json" } })
  end,
  function(object) -- a name is misspelt
    if #object == 0 then return end
    local i = random(#object)
    object[i] = { name = edited(object[i].name), value = object[i].value }
  end,
  function(object) -- one is there twice
    if #object > 0 then object[#object + 1] = one_of(object) end
  end,
  function(object) -- another value for it, or one more member
    return object
  end,
}

local function add_member(type, object)
  local member = #type.members > 0 and one_of(type.members)
  if not member then return end
  local value = once_in(4) and { kind = "null" } or values.make(member.use, member)
  object[index_of(object, member.name) or #object + 1] = { name = member.name, value = value }
end

function at.object(place, value)
  local object, change = copy_of(value), one_of(of_object)
  if change(object) then add_member(place.use.type, object) end
  local twice = #object > 1 and object[#object].name == object[1].name and once_in(2)
  if not twice then return object end
  local last = table.remove(object)
  return raw(json.write(object):sub(1, -2) .. ',"' .. spelt_out(last.name) .. '":' .. json.write(last.value) .. "}")
end

function at.union(place, value)
  local union = place.use.type
  local i = union.tag and value.kind == "object" and index_of(value, union.tag)
  if i and once_in(2) then
    local object, branch = copy_of(value), one_of(union.branches)
    if once_in(4) then table.remove(object, i) return object end
    object[i] = { name = union.tag, value = one_of { text(branch.tag or "id"), text "other", raw "1", { kind = "null" } } }
    return object
  end
  local branch = one_of(union.branches)
  if value.kind == "object" and branch.use.kind == "object" and once_in(2) then
    return at.object({ use = branch.use, constraints = {} }, value)
  end
  return once_in(2) and values.make(place.use) or at[branch.use.kind]({ use = branch.use, constraints = branch.use.constraints },
    values.make(branch.use))
end

-- ---- whole documents ----

local of_text = {
  function(s) return s:sub(1, random(0, #s - 1)) end,
  function(s) return s .. one_of { "}", ",", " x", "{}", "\0" } end,
  function(s) return one_of { "\xef\xbb\xbf", ",", "//\t" } .. s end,
  function(s) return " \t\r" .. s .. " \t" end,
  function(s) return s:gsub(",", ",,", 1) end,
  function(s) return s:gsub("}$", ",}") end,
  function(s) return s:gsub('"', "'") end,
  function() return one_of { "", " ", "null", "[]", '"a"', "1", "true" } end,
}

-- The document with one thing changed, as text.
function changes.any()
  if once_in(40) then return (one_of(of_text)(json.write(values.root.value))) end
  local place = one_of(values.places)
  local before = place.container[place.key]
  local changed
  if once_in(4) then
    changed = raw(one_of(other_values))
  elseif before.kind == "null" then
    changed = values.make(place.use, place.member)
  else
    changed = at[place.use.kind](place, before)
  end
  place.container[place.key] = changed
  local document = json.write(values.root.value)
  place.container[place.key] = before
  return document
end

return changes
