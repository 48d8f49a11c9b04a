-- Whether a value suits a type: for examples, defaults and the values of rules.
local json = require "json"
local text = require "text"

local check_values = {}

local function is_digits(s)
  return s:find("^%d+$") ~= nil
end

local days_in = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

-- Whether a text is a date and time of RFC 3339 that the calendar has; its zone, then.
local function is_date_time(s)
  local year, month, day, rest = s:match("^(%d%d%d%d)%-(%d%d)%-(%d%d)[Tt](.*)$")
  local hour, minute, second, zone = (rest or ""):match("^(%d%d):(%d%d):(%d%d)(.*)$")
  if not hour or not days_in[tonumber(month)] then return nil end
  local is_leap = year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
  local last = days_in[tonumber(month)] + (is_leap and month == "02" and 1 or 0)
  if day == "00" or tonumber(day) > last or hour > "23" or minute > "59" or second > "60" then return nil end
  zone = zone:gsub("^%.%d+", "")
  local zone_hour, zone_minute = zone:match("^[+-](%d%d):(%d%d)$")
  return (zone:find("^[Zz]$") or zone_hour and zone_hour <= "23" and zone_minute <= "59") and zone or nil
end

-- The formats of strings that a spec knows: by name, whether a text has it.
check_values.formats = {
  e164 = function(s) return s:find("^%+[1-9]%d") and is_digits(s:sub(2)) and #s <= 16 end,
  uuid = function(s)
    return s:find("^%x+%-%x+%-%x+%-%x+%-%x+$") and s:gsub("%x+", string.len) == "8-4-4-4-12"
  end,
  ["date-time"] = is_date_time,
  ["utc-date-time"] = function(s)
    local zone = is_date_time(s)
    return zone and (zone:upper() == "Z" or zone == "+00:00" or zone == "-00:00")
  end,
  uri = function(s)
    return s:find("^%a[%w+.-]*:.") and not s:gsub("%%%x%x", ""):find("[^]%w._~:/?#[@!$&'()*+,;=-]")
  end,
}

local function read_charset(charset)
  if charset == "" then return nil, "is empty" end
  if charset:find("[^\32-\126]") then return nil, "has a character beyond printable ASCII" end
  local set, i = {}, 1
  while i <= #charset do
    local first = charset:byte(i)
    local is_range = charset:sub(i + 1, i + 1) == "-" and i + 2 <= #charset
    local last = is_range and charset:byte(i + 2) or first
    if last < first then return nil, ("has a range that runs backwards: %s"):format(charset:sub(i, i + 2)) end
    for byte = first, last do set[string.char(byte)] = true end
    i = i + (is_range and 3 or 1)
  end
  return set
end

local charsets = text.remembering(function(charset) return { read_charset(charset) } end)

-- The characters of a charset as a set, or nil and what is wrong with it.
function check_values.charset(charset)
  return table.unpack(charsets(charset), 1, 2)
end

local function beyond(length, bounds, unit)
  if bounds and length and bounds.min and length < bounds.min then
    return ("has %d %s where at least %d are wanted"):format(length, unit, bounds.min)
  elseif bounds and length and bounds.max and length > bounds.max then
    return ("has %d %s where at most %d are allowed"):format(length, unit, bounds.max)
  end
end

local function outside(value, bounds)
  local n = json.number
  if bounds.min and value < bounds.min then return ("%s is below the minimum %s"):format(n(value), n(bounds.min)) end
  if bounds.max and value > bounds.max then return ("%s is above the maximum %s"):format(n(value), n(bounds.max)) end
  if bounds.above and value <= bounds.above then return ("%s is not above %s"):format(n(value), n(bounds.above)) end
  if bounds.below and value >= bounds.below then return ("%s is not below %s"):format(n(value), n(bounds.below)) end
end

local function of_charset(value, charset)
  local set = check_values.charset(charset)
  local bad = set and value:gsub(".", function(c) return set[c] and "" or c end) or ""
  if bad ~= "" then return ("has characters outside %s"):format(charset) end
end

local judges = {}

function judges.string(value, t)
  if type(value) ~= "string" then return "is not a text" end
  if not utf8.len(value) then return "is not UTF-8" end
  if t.format and not check_values.formats[t.format](value) then return ("\"%s\" is no %s"):format(value, t.format) end
  return beyond(utf8.len(value), t.length, "characters") or t.charset and of_charset(value, t.charset)
end

function judges.integer(value, t)
  if math.type(value) ~= "integer" then return "is not a whole number" end
  return outside(value, t)
end

function judges.number(value, t)
  if type(value) ~= "number" or value ~= value or math.abs(value) == math.huge then return "is not a number" end
  return outside(value, t)
end

function judges.boolean(value)
  if type(value) ~= "boolean" then return "is neither true nor false" end
end

function judges.list(value, t)
  if type(value) ~= "table" or (next(value) ~= nil and #value == 0) then return "is not a list" end
  for _, item in ipairs(value) do
    local problem = t.item and check_values.problem(item, t.item)
    if problem then return "an item " .. problem end
  end
  return beyond(#value, t.items, "items")
end

local function null() end -- stands for null inside an object; it is of no type

-- A JSON value (see json.lua) as a spec writes it.
function check_values.plain(value)
  if value.kind == "null" then return null end
  if value.kind == "string" then return value.text end
  if value.kind == "number" then return math.tointeger(tonumber(value.text)) or tonumber(value.text) end
  if value.kind == "boolean" then return value.is end
  local t = {}
  for i, part in ipairs(value) do t[part.name or i] = check_values.plain(part.value or part) end
  return t
end

-- The values by name of a map, an object or free-form JSON, which is written as a table with names or as a text of JSON.
local function object_of(value)
  if type(value) == "table" then return #value == 0 and value or nil end
  local read = type(value) == "string" and json.read(value)
  return read and read.kind == "object" and check_values.plain(read) or nil
end

function judges.map(value, t)
  local object, count = object_of(value), 0
  if not object then return "is no table of names and values" end
  for _, name in ipairs(text.sorted_keys(object)) do
    local problem = t.item and check_values.problem(object[name], t.item)
    if problem then return ("has \"%s\", which %s"):format(name, problem) end
    count = count + 1
  end
  return beyond(count, t.items, "items")
end

function judges.json(value, t)
  if t.shape == "object" and not object_of(value) then return "is no JSON object" end
end

function judges.object(value, t)
  local object, members = object_of(value), {}
  if not object then return "is no JSON object" end
  for _, member in ipairs(t.members) do
    local part = object[member.name]
    if part == nil and member.required then return ("lacks \"%s\""):format(member.name) end
    local problem = part ~= nil and not (part == null and member.nullable) and check_values.problem(part, member.type)
    if problem then return ("has \"%s\", which %s"):format(member.name, problem) end
    members[member.name] = true
  end
  for _, name in ipairs(text.sorted_keys(object)) do
    if not members[name] then return ("has \"%s\", which is no member"):format(name) end
  end
end

function judges.enum(value, enum)
  if type(value) ~= "string" then return "is not a text" end
  local texts = {}
  for _, candidate in ipairs(enum.values) do
    if candidate.name == value then return nil end
    texts[#texts + 1] = candidate.name
  end
  if not enum.open then return ("\"%s\" is not among the texts of `%s`%s"):format(value, enum.name, text.suggest(value, texts)) end
end

function judges.union(value, union)
  for _, branch in ipairs(union.branches) do
    if branch.type and not check_values.problem(value, branch.type) then return nil end
  end
  return ("suits no branch of `%s`"):format(union.name)
end

-- The type (a declaration) that a type written in a spec means; nil when it could not be resolved.
function check_values.resolved(t)
  if t and t.word == "ref" then return t.target end
  return t
end

-- What is wrong with a value of a type, or nil. A type that could not be resolved judges nothing.
function check_values.problem(value, t)
  t = check_values.resolved(t)
  return t and judges[t.word](value, t)
end

return check_values
