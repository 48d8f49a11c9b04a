-- Types and limits as pages print them: "string | null", "enum<string>[]", "Voice · object[]"; "1 <= x <= 100".
local json = require "json"

local type_words = {}

local plain = { string = "string", integer = "integer", number = "number", boolean = "boolean", object = "object", any = "any",
  array = "list", file = "any", int = "integer", int32 = "integer", int64 = "integer", float = "number", double = "number",
  bool = "boolean" }

-- The type of one word, "string", "string<uuid>", "enum<string>", with any "[]" behind it; or nil.
local function of_word(word)
  local item = word:match("^(.*)%[%]$")
  if item then
    local inner = of_word(item:match("^%((.*)%)$") or item)
    return inner and { kind = "list", item = inner }
  end
  local base, inside = word:match("^(%a+)<([%w_. -]+)>$")
  if base == "enum" then
    return plain[inside] and { kind = inside == "string" and "enum" or plain[inside], values = inside == "string" and {} or nil }
  elseif base and plain[base] then
    return { kind = plain[base], format = inside }
  end
  if word == "enum" then return { kind = "enum", values = {} } end
  if word == "const" then return { kind = "enum", values = {} } end
  if not plain[word] then return nil end
  return { kind = plain[word], item = plain[word] == "list" and { kind = "any" } or nil }
end

-- The branches of a union that a page prints without a mark between them, glued or not, some with titles:
-- "stringnumberobject[]", "string Text · object[]".
local function run_together(text)
  local types, rest = {}, text
  while rest ~= "" do
    local found
    local title, behind = rest:match("^(%u[^·]-)%s*·%s*(.*)$")
    rest = behind or rest
    for length = #(rest:match("^%S+") or ""), 1, -1 do
      found = of_word(rest:sub(1, length))
      if found then
        types[#types + 1], rest = found, rest:sub(length + 1):gsub("^%s+(%u)", "%1")
        if title then (found.item or found).name = title end
        break
      end
    end
    if not found then return nil end
  end
  return types
end

-- The same kinds of JSON value once.
function type_words.union_of(types)
  local branches, seen = {}, {}
  for _, t in ipairs(types) do
    local mark = type_words.print(t)
    local other, inner = seen[mark], type_words.innermost(t)
    if not other then
      branches[#branches + 1], seen[mark] = { type = t }, inner
    elseif inner.name ~= other.name then -- of such a page nothing else tells them apart
      other.todo = (other.todo or "one of several: " .. (other.name or "?")) .. ", " .. (inner.name or "?")
    end
  end
  if #branches == 1 then return branches[1].type end
  return { kind = "union", branches = branches }
end

-- The type that a text prints and whether it may be null; nil when it prints none.
function type_words.read(text)
  text = text:gsub("`", "")
  local items = text:match("^%(([^()]+)%)%[%]$")
  if items then
    local item, may_be_null = type_words.read(items)
    if may_be_null then item = { kind = "any", todo = "its items are " .. items } end
    return item and { kind = "list", item = item }, false
  end
  if text == "null" then return { kind = "any", todo = "the page allows only null" }, true end
  local types, nullable = {}, false
  for part in (text .. "|"):gmatch("(.-)|") do
    part = part:gsub("^%s+", ""):gsub("%s+$", "")
    if part == "null" then
      nullable = true
    else
      local several = run_together(part)
      if not several then
        local title, word = part:match("^(.-)%s*·%s*(%S+)$")
        local one = of_word(part:match("^%((.*)%)$") or word or part)
        if not one then return nil end
        if title then (one.item or one).name = title end
        several = { one }
      end
      table.move(several, 1, #several, #types + 1, types)
    end
  end
  if #types == 0 then return nil end
  return type_words.union_of(types), nullable
end

-- Whether a page has run a name and its type together: "idstringrequired", "x-keystringOptional".
function type_words.is_glued(text)
  for word in pairs(plain) do
    local name, behind = text:match("^([%w_.-]-[%w_])" .. word .. "([%[%]<>%w]*)")
    if name and (behind:find("[Rr]equired") or behind:find("Optional")) and not type_words.read(name) then return true end
  end
  return false
end

local max_printed = 8 -- types may lead back to themselves

-- A type as a page prints it.
function type_words.print(t, depth)
  depth = (depth or 0) + 1
  if not t then return "no type" end
  if depth > max_printed then return "..." end
  if t.kind == "list" then return type_words.print(t.item, depth) .. "[]" end
  if t.kind == "enum" then return "enum<string>" end
  if t.kind == "map" then return "map of " .. type_words.print(t.item, depth) end
  if t.kind == "union" then
    local words, seen = {}, {}
    for _, branch in ipairs(t.branches) do
      local word = type_words.print(branch.type, depth)
      if not seen[word] then words[#words + 1] = word end
      seen[word] = true
    end
    return table.concat(words, " | ")
  end
  return t.kind
end

local number = "(%-?%d+%.?%d*[eE]?[+-]?%d*)"

-- The bounds in "x >= 5000", "0 < x < 2", "1 <= x <= 100": { min, max, above, below }, or nil.
function type_words.range(text)
  text = text:gsub("`", ""):gsub("≤", "<="):gsub("≥", ">="):gsub("^%s+", ""):gsub("[%s.]+$", "")
  local bounds = {}
  local low, op = text:match("^" .. number .. "%s*(<=?)%s*x")
  if low then bounds[op == "<" and "above" or "min"] = tonumber(low) end
  local sign, high = text:match("x%s*([<>]=?)%s*" .. number .. "$")
  local keys = { ["<"] = "below", ["<="] = "max", [">"] = "above", [">="] = "min" }
  if sign then bounds[keys[sign]] = tonumber(high) end
  if not (low or sign) or not text:find("^[%d%s.eE<>=x+-]+$") then return nil end
  return bounds
end

-- "24", "1 - 500", "1 - 10 elements": { min, max }, or nil.
function type_words.count(text)
  text = text:gsub("`", ""):gsub("%s*elements?%s*$", ""):gsub("%s*characters?%s*$", ""):gsub("–", "-")
  local min, max = text:match("^%s*(%d+)%s*%-%s*(%d+)%s*$")
  min = min or text:match("^%s*(%d+)%s*$")
  if not min then return nil end
  return { min = math.tointeger(tonumber(min)), max = math.tointeger(tonumber(max or min)) }
end

-- A value as pages print it: JSON, or else a text.
function type_words.value(text)
  text = text:gsub("^`(.*)`$", "%1")
  return json.read(text) or { kind = "string", text = text }
end

-- Each text of a list once.
function type_words.distinct(values)
  local out, seen = {}, {}
  for _, value in ipairs(values) do
    if not seen[value] then out[#out + 1] = value end
    seen[value] = true
  end
  return out
end

-- The type inside lists and maps: of the items, or of the values. A list of itself has none.
function type_words.innermost(t)
  local first, step = t, 0
  while t and t.item do
    t, step = t.item, step + 1
    if t == first or step > 100 then return { kind = "any" } end
  end
  return t
end

return type_words
