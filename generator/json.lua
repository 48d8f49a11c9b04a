-- JSON: a strict reader and a writer which keep the order of names and the text of numbers.
--
--   value = { kind = "object", { name =, value = }, ... } | { kind = "array", value, ... } | { kind = "string", text = }
--         | { kind = "number", text = "1e5" } | { kind = "boolean", is = true } | { kind = "null" }
--
-- Each value, and each member of an object, has `at`: where it stands in the text that was read.
local json = {}

local escapes = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", ['"'] = '"', ["\\"] = "\\", ["/"] = "/" }
local max_depth = 64

local function fail(message, at)
  error({ message = message, at = at }, 0)
end

local function skip_space(text, at)
  return text:match("^[ \t\r\n]*()", at) or #text + 1
end

local function read_unicode(text, at)
  local unit = tonumber(text:match("^%x%x%x%x", at) or fail("a bad \\u escape", at), 16)
  if unit >= 0xDC00 and unit <= 0xDFFF then fail("half a surrogate pair", at) end
  if unit < 0xD800 or unit > 0xDBFF then return utf8.char(unit), at + 4 end
  local low = tonumber(text:match("^\\u(%x%x%x%x)", at + 4) or "0", 16)
  if low < 0xDC00 or low > 0xDFFF then fail("half a surrogate pair", at) end
  return utf8.char(0x10000 + (unit - 0xD800) * 0x400 + low - 0xDC00), at + 10
end

local function read_string(text, at)
  local parts, start = {}, at
  at = at + 1
  while true do
    local stop = text:match('^[^%c"\\]*()', at)
    local c = text:sub(stop, stop)
    parts[#parts + 1] = text:sub(at, stop - 1)
    if c == '"' then return #parts == 1 and parts[1] or table.concat(parts), stop + 1 end
    if c == "" then fail("a text without end", start) end
    if c == "\127" then
      parts[#parts + 1], at = c, stop + 1
    elseif c ~= "\\" then
      fail("a control character in a text", stop)
    elseif text:sub(stop + 1, stop + 1) == "u" then
      parts[#parts + 1], at = read_unicode(text, stop + 2)
    else
      parts[#parts + 1] = escapes[text:sub(stop + 1, stop + 1)] or fail("a bad escape", stop)
      at = stop + 2
    end
  end
end

local read_value

-- What stands between `open` and `close`, with commas; `read_one` reads one of them and returns where it ends.
local function read_items(text, at, close, read_one)
  at = skip_space(text, at + 1)
  if text:sub(at, at) == close then return at + 1 end
  while true do
    at = skip_space(text, read_one(skip_space(text, at)))
    local c = text:sub(at, at)
    at = at + 1
    if c == close then return at end
    if c ~= "," then fail(("`,` or `%s` is missing"):format(close), at - 1) end
  end
end

local function read_object(text, at, depth)
  local object, seen = { kind = "object" }, {}
  return object, read_items(text, at, "}", function(from)
    if text:sub(from, from) ~= '"' then fail("a name in quotes is missing", from) end
    local name, after = read_string(text, from)
    if seen[name] then fail(("the name \"%s\" occurs twice"):format(name), from) end
    seen[name] = true
    after = skip_space(text, after)
    if text:sub(after, after) ~= ":" then fail("`:` is missing", after) end
    local value, stop = read_value(text, after + 1, depth + 1)
    object[#object + 1] = { name = name, value = value, at = from }
    return stop
  end)
end

local function read_array(text, at, depth)
  local array = { kind = "array" }
  return array, read_items(text, at, "]", function(from)
    local value, stop = read_value(text, from, depth + 1)
    array[#array + 1] = value
    return stop
  end)
end

local function read_number(text, at)
  local number = text:match("^%-?0[%d]", at) and fail("a number that begins with 0", at)
    or text:match("^%-?%d+%.%d+[eE][+-]?%d+", at) or text:match("^%-?%d+[eE][+-]?%d+", at)
    or text:match("^%-?%d+%.%d+", at) or text:match("^%-?%d+", at) or fail("a value is missing", at)
  return { kind = "number", text = number }, at + #number
end

local words = { ["true"] = { kind = "boolean", is = true }, ["false"] = { kind = "boolean", is = false }, null = { kind = "null" } }

local function read_bare_value(text, at, depth)
  local c = text:sub(at, at)
  if c == "{" then return read_object(text, at, depth) end
  if c == "[" then return read_array(text, at, depth) end
  if c == '"' then
    local string, stop = read_string(text, at)
    return { kind = "string", text = string }, stop
  end
  local word = text:match("^%l+", at)
  if words[word] then return { kind = words[word].kind, is = words[word].is }, at + #word end
  return read_number(text, at)
end

function read_value(text, at, depth)
  if depth > max_depth then fail("nested too deep", at) end
  at = skip_space(text, at)
  local value, stop = read_bare_value(text, at, depth)
  value.at = at
  return value, stop
end

-- The value of a JSON text; or nil, what is wrong, and after how many newlines.
function json.read(text)
  if not utf8.len(text) then return nil, "not UTF-8", 0 end
  local ok, value, stop = pcall(read_value, text, 1, 1)
  if ok then
    stop = skip_space(text, stop)
    if stop > #text then return value end
    value = { message = "something follows the value", at = stop }
  end
  if type(value) ~= "table" then error(value, 0) end
  return nil, value.message, select(2, text:sub(1, math.min(value.at, #text)):gsub("\n", ""))
end

local written = setmetatable({ ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", ["\r"] = "\\r", ["\b"] = "\\b",
  ["\f"] = "\\f" }, { __index = function(_, c) return ("\\u%04x"):format(c:byte()) end })

-- A text with its quotes, as JSON has it.
function json.quote(string)
  if string:find "^[]-\255#-[ !]*$" then return '"' .. string .. '"' end
  return '"' .. string:gsub("[^]-\255#-[ !]", written) .. '"'
end

-- A value as compact JSON.
function json.write(value)
  local parts = {}
  if value.kind == "object" then
    for i, member in ipairs(value) do parts[i] = json.quote(member.name) .. ":" .. json.write(member.value) end
    return "{" .. table.concat(parts, ",") .. "}"
  elseif value.kind == "array" then
    for i, item in ipairs(value) do parts[i] = json.write(item) end
    return "[" .. table.concat(parts, ",") .. "]"
  elseif value.kind == "string" then
    return json.quote(value.text)
  elseif value.kind == "boolean" then
    return tostring(value.is)
  end
  return value.text or "null"
end

-- The same text for values that say the same: names in order, numbers written as one writes them.
function json.canonical(value)
  if value.kind == "number" then return json.number(math.tointeger(tonumber(value.text)) or tonumber(value.text)) end
  if value.kind ~= "object" and value.kind ~= "array" then return json.write(value) end
  local parts = {}
  for i, part in ipairs(value) do
    parts[i] = part.name and json.quote(part.name) .. ":" .. json.canonical(part.value) or json.canonical(part)
  end
  if value.kind == "array" then return "[" .. table.concat(parts, ",") .. "]" end
  table.sort(parts)
  return "{" .. table.concat(parts, ",") .. "}"
end

-- Adds a value to a list of pieces, over several lines unless it is short. Returns how long it would be on one line.
local function add_pretty(pieces, value, pad)
  local first, size = #pieces + 1, #value > 0 and 1 or 2
  if value.kind ~= "object" and value.kind ~= "array" then
    pieces[first] = json.write(value)
    return #pieces[first]
  end
  pieces[first] = value.kind == "object" and "{" or "["
  for i, part in ipairs(value) do
    local name = part.name and json.quote(part.name) .. ": " or ""
    pieces[#pieces + 1] = (i > 1 and ",\n  " or "\n  ") .. pad .. name
    size = size + #name + (part.name and 0 or 1) + add_pretty(pieces, part.value or part, pad .. "  ")
  end
  if #pad + size <= 72 then
    for i = #pieces, first + 1, -1 do pieces[i] = nil end
    pieces[first] = json.write(value)
  else
    pieces[#pieces + 1] = "\n" .. pad .. (value.kind == "object" and "}" or "]")
  end
  return size
end

-- The same over several lines: a member or item a line, two spaces deeper than what holds it. What is short stays on its line.
function json.pretty(value)
  local pieces = {}
  add_pretty(pieces, value, "")
  return table.concat(pieces)
end

-- What stands under a name (or index) in a value, or nil; several names lead further down.
function json.get(value, name, ...)
  if name == nil then return value end
  local found
  if value and value.kind == "object" then
    for i = 1, #value do
      if value[i].name == name then found = value[i].value end
    end
  elseif value and value.kind == "array" and math.type(name) then
    found = value[name]
  end
  return json.get(found, ...)
end

local escaped = { ["~"] = "~0", ["/"] = "~1" }

-- A name as a segment of a JSON Pointer.
function json.segment(name)
  return "/" .. name:gsub("[~/]", escaped)
end

-- A copy of a value in which another one (nil: none) stands at a JSON Pointer.
function json.replaced(value, pointer, another)
  local segment, rest = pointer:match("^/([^/]*)(.*)$")
  if not segment then return another end
  local name, copy, found = segment:gsub("~1", "/"):gsub("~0", "~"), { kind = value.kind }, false
  for i, part in ipairs(value) do
    local below = part.value or part
    if (part.name or tostring(i - 1)) == name then below, found = json.replaced(below, rest, another), true end
    if below then copy[#copy + 1] = part.name and { name = part.name, value = below } or below end
  end
  if not found and another then copy[#copy + 1] = { name = name, value = another } end
  return copy
end

-- A number of Lua as the shortest text that reads back as the same number, laid out as RFC 8785 (and ECMAScript) has it.
function json.number(number)
  local whole = math.type(number) == "integer" and number or math.abs(number) < 1e15 and math.tointeger(number)
  if whole then return ("%d"):format(whole) end
  local precision, text = -1
  repeat
    precision = precision + 1
    text = ("%%.%de"):format(precision):format(number):gsub(",", ".")
  until tonumber(text) == number
  local sign, first, rest, exponent = text:match("^(-?)(%d)%.?(%d*)e(.*)$")
  local digits, point = first .. rest, tonumber(exponent) + 1
  if point > 21 or point < -5 then
    return ("%s%s%se%+d"):format(sign, first, rest ~= "" and "." .. rest or "", point - 1)
  end
  if point <= 0 then return sign .. "0." .. ("0"):rep(-point) .. digits end
  if #digits <= point then return sign .. digits .. ("0"):rep(point - #digits) end
  return sign .. digits:sub(1, point) .. "." .. digits:sub(point + 1)
end

-- A JSON object of names and values in turn: json.object("type", "string", "minLength", 1). A value is one of Lua or of JSON; a
-- name whose value is nil is left out.
function json.object(...)
  local object, pairs_of = { kind = "object" }, table.pack(...)
  for i = 1, pairs_of.n, 2 do json.add(object, pairs_of[i], pairs_of[i + 1]) end
  return object
end

-- Adds a member to a JSON object, unless its value is nil.
function json.add(object, name, value)
  if value == nil then return end
  if type(value) ~= "table" or not value.kind then value = json.from_lua(value) end
  object[#object + 1] = { name = name, value = value }
end

-- The JSON array of a list of values, as in json.object(); nil of an empty one.
function json.array(list)
  local array = { kind = "array" }
  for i, item in ipairs(list) do array[i] = type(item) == "table" and item or json.from_lua(item) end
  return #array > 0 and array or nil
end

-- A value written in a spec (a Lua value) as a JSON value. A table with an item is an array; an empty one is as well, unless it is
-- known to be an object.
function json.from_lua(value, is_object)
  if type(value) == "string" then return { kind = "string", text = value } end
  if type(value) == "number" then return { kind = "number", text = json.number(value) } end
  if type(value) == "boolean" then return { kind = "boolean", is = value } end
  if type(value) ~= "table" then return { kind = "null" } end
  if value[1] ~= nil or next(value) == nil and not is_object then
    local array = { kind = "array" }
    for i, item in ipairs(value) do array[i] = json.from_lua(item) end
    return array
  end
  local object, names = { kind = "object" }, {}
  for name in pairs(value) do names[#names + 1] = tostring(name) end
  table.sort(names)
  for i, name in ipairs(names) do object[i] = { name = name, value = json.from_lua(value[name]) } end
  return object
end

return json
