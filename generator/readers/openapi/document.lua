-- A JSON or YAML text as values of json.lua, each with the `line` on which it stands. YAML is read by the library that Debian calls
-- lua-yaml; JSON needs none.
local json = require "json"
local page = require "readers.page"

local document = {}

-- ---- JSON ----

-- Turns positions into lines, given the positions of all newlines.
local function set_lines(value, newlines, first)
  local function line_of(at)
    local low, high = 0, #newlines
    while low < high do
      local middle = (low + high + 1) // 2
      if newlines[middle] < at then low = middle else high = middle - 1 end
    end
    return first + low
  end
  local function visit(v)
    v.line = line_of(v.at)
    for _, part in ipairs(v) do
      if part.value then part.line = line_of(part.at) end
      visit(part.value or part)
    end
  end
  visit(value)
end

local function read_json(text, first)
  local value, problem, newlines_before = json.read(text)
  if not value then page.fail(first + newlines_before, "this is not JSON: %s", problem) end
  local newlines = {}
  for at in text:gmatch "()\n" do newlines[#newlines + 1] = at end
  set_lines(value, newlines, first)
  return value
end

-- ---- YAML ----

-- Plain scalars of YAML 1.2: `no` and `on` are texts.
local words = { ["true"] = true, ["True"] = true, ["TRUE"] = true, ["false"] = false, ["False"] = false, ["FALSE"] = false }
local nulls = { [""] = true, ["~"] = true, null = true, Null = true, NULL = true }

local function scalar(event, line)
  local text = event.value
  if event.style == "PLAIN" and not event.tag then
    if nulls[text] then return { kind = "null", line = line } end
    if words[text] ~= nil then return { kind = "boolean", is = words[text], line = line } end
    if text:find("^[-+]?%d+$") or text:find("^[-+]?%d*%.%d+$") or text:find("^[-+]?%d+%.?%d*[eE][-+]?%d+$")
      or text:find("^[-+]?%d+%.%d*$") then
      local number = json.number(tonumber(text))
      if number then return { kind = "number", text = number, line = line } end
    end
  end
  return { kind = "string", text = text, line = line }
end

local max_depth, max_aliases = 100, 10000

-- An object with the members of those that its key `<<` names, but for the names that it has itself.
local function merged(object, seen)
  local others = object.others
  object.others = nil
  for _, other in ipairs(others and (others.kind == "array" and others or { others }) or {}) do
    for _, pair in ipairs(document.members(other)) do
      if not seen[pair.name] then
        object[#object + 1], seen[pair.name] = pair, true
      end
    end
  end
  return object
end

local function read_yaml(text, first)
  local found, yaml = pcall(require, "yaml")
  if not found then
    page.fail(first, "YAML is read with the library that Debian calls lua-yaml, which is not installed: apt-get install lua-yaml")
  end
  local next_event, anchors, aliases = yaml.parser(text), {}, 0
  local function event()
    local ok, e = pcall(next_event)
    if ok and e then return e end
    local line = tostring(e):match("line:? (%d+)")
    page.fail(first + (line and tonumber(line) - 1 or 0), "this is not YAML: %s", tostring(e):gsub(" at document:.*", ""))
  end
  local read
  local function named(e, value)
    if e.anchor then anchors[e.anchor] = value end
    return value
  end
  function read(e, depth)
    local line = first + e.start_mark.line
    if depth > max_depth then page.fail(line, "nested too deep") end
    if e.type == "SCALAR" then return named(e, scalar(e, line)) end
    if e.type == "ALIAS" then
      aliases = aliases + 1
      if not anchors[e.anchor] or aliases > max_aliases then page.fail(line, "the alias *%s leads nowhere", e.anchor) end
      return anchors[e.anchor]
    end
    if e.type == "SEQUENCE_START" then
      local array = { kind = "array", line = line }
      for item in event do
        if item.type == "SEQUENCE_END" then return named(e, array) end
        array[#array + 1] = read(item, depth + 1)
      end
    elseif e.type == "MAPPING_START" then
      local object, seen = { kind = "object", line = line }, {}
      for key in event do
        if key.type == "MAPPING_END" then return named(e, merged(object, seen)) end
        if key.type ~= "SCALAR" then page.fail(first + key.start_mark.line, "a key that is no text") end
        if seen[key.value] then page.fail(first + key.start_mark.line, "the key `%s` occurs twice", key.value) end
        local value = read(event(), depth + 1)
        if key.value == "<<" and key.style == "PLAIN" then
          object.others = value
        else
          seen[key.value] = true
          object[#object + 1] = { name = key.value, line = first + key.start_mark.line, value = value }
        end
      end
    end
    page.fail(line, "this is not one YAML document")
  end
  for _, wanted in ipairs { "STREAM_START", "DOCUMENT_START" } do
    local e = event()
    if e.type ~= wanted then page.fail(first, "there is no YAML document") end
  end
  return read(event(), 1)
end

-- The value of a text that begins on line `first` of its file.
function document.read(text, first)
  if text:find("^%s*[{%[]") then return read_json(text, first or 1) end
  return read_yaml(text, first or 1)
end

-- The same as a Lua value: a text, a number or a boolean; nil for anything else.
function document.plain(value, ...)
  local found = json.get(value, ...)
  if not found then return nil end
  if found.kind == "string" then return found.text end
  if found.kind == "number" then
    local n = tonumber(found.text)
    return math.tointeger(n) or n
  end
  return found.is
end

-- The same as words: a text that is not blank, without the space around it, or a number as it is written; nil for anything else.
function document.text(value, ...)
  local found = json.get(value, ...)
  if not found or found.kind ~= "string" and found.kind ~= "number" then return nil end
  return found.text:match("^%s*(.-%S)%s*$")
end

-- The names and values of an object, to be walked with ipairs; none of what is no object.
function document.members(value, ...)
  local found = json.get(value, ...)
  return found and found.kind == "object" and found or {}
end

-- The items of an array, in the same way.
function document.items(value, ...)
  local found = json.get(value, ...)
  return found and found.kind == "array" and found or {}
end

return document
