-- The words of the spec language, and loading a spec file in which nothing else is in scope.
--
-- A word used in a spec makes a node, which says what was written and where, and judges nothing:
--   node = { word = "member", args = the table in braces, or { the values in parentheses }, file, site (see positions.lua) }
-- A type word without braces (`string`) is a node without `site`.
local positions = require "spec.positions"
local text = require "text"

local dsl = {}

-- What may follow each word: braces, one text, values in parentheses; nothing for a word that may stand alone.
local vocabulary = {
  vendor = "braces", operation = "braces", types = "braces", header = "braces", error = "braces", faults = "braces",
  example = "braces",
  object = "braces", enum = "braces", union = "braces", member = "braces", branch = "braces", value = "braces", rule = "braces",
  list = "braces", map = "braces", string = "braces", integer = "braces", number = "braces", boolean = "braces",
  json = "text", ref = "text", confirmed = "text", inferred = "text", given = "text",
  equals = "values", page = "nothing",
}
local stands_alone = { string = true, integer = true, number = true, boolean = true, json = true, page = true }
local words = text.sorted_keys(vocabulary)

local is_node = {} -- nodes carry this key, which no spec can write

function dsl.is_node(value)
  return type(value) == "table" and rawget(value, is_node) == true
end

-- What is said of a word that is not understood: it stands in for the value, so that the rest of the file is still judged.
local unknown = { [is_node] = true, word = "unknown", args = {} }
setmetatable(unknown, { __call = function() return unknown end, __index = function() return unknown end,
  __concat = function() return unknown end })

function dsl.is_unknown(value)
  return rawequal(value, unknown)
end

local wants = {
  braces = "`%s` is followed by braces",
  text = "`%s` is followed by one text",
  nothing = "`%s` stands alone",
}

local function fits(shape, count, value)
  if shape == "braces" then return count == 1 and type(value) == "table" and not dsl.is_node(value) end
  if shape == "text" then return count == 1 and type(value) == "string" end
  return shape == "values"
end

-- The function behind a word, for one file.
local function constructor(word, file, sites, mistakes)
  local shape = vocabulary[word]
  return function(...)
    local info = debug.getinfo(2, "l") -- absent for a tail call
    local site = sites:site_of(word, info and info.currentline or -1)
    local count, value = select("#", ...), (...)
    if not fits(shape, count, value) then
      if not dsl.is_unknown(value) then mistakes:add(file, site.line, wants[shape], word) end
      return unknown
    end
    return { [is_node] = true, word = word, file = file, site = site, args = shape == "braces" and value or { ... } }
  end
end

local function environment(file, sites, mistakes)
  local env = {}
  for _, word in ipairs(words) do
    local make = constructor(word, file, sites, mistakes)
    if stands_alone[word] then
      env[word] = setmetatable({ [is_node] = true, word = word, args = {}, file = file },
        { __call = function(_, ...) return make(...) end })
    else
      env[word] = make
    end
  end
  return setmetatable({}, {
    __index = function(_, word)
      if env[word] then return env[word] end
      mistakes:add(file, debug.getinfo(2, "l").currentline, "`%s` is not a word of the spec language%s", word,
        text.suggest(tostring(word), words))
      return unknown
    end,
    __newindex = function(_, word)
      mistakes:add(file, debug.getinfo(2, "l").currentline, "a spec sets no globals: `%s`; write `local %s`", word, word)
    end,
    __metatable = false,
  })
end

-- Runs a chunk while texts have no methods: ("x"):rep(1e9) and its like are out of a spec's reach.
local function run_without_string_methods(chunk)
  local metatable = getmetatable ""
  local methods = metatable.__index
  metatable.__index = nil
  local ok, result = pcall(chunk)
  metatable.__index = methods
  return ok, result
end

-- Lua's own messages begin with the chunk's name and line.
local function report_lua_error(file, message, mistakes)
  local line, rest = tostring(message):match("^[^\n]-:(%d+): (.*)$")
  mistakes:add(file, tonumber(line) or 1, "%s", rest or tostring(message))
end

-- The node that a spec file returns; nil when there is none, with the reason in `mistakes`.
function dsl.load(file, source, mistakes)
  local sites = positions.read(source)
  local chunk, message = load(source, "=spec", "t", environment(file, sites, mistakes))
  if not chunk then return report_lua_error(file, message, mistakes) end
  local ok, result = run_without_string_methods(chunk)
  if not ok then return report_lua_error(file, result, mistakes) end
  if dsl.is_unknown(result) then return nil end
  if not dsl.is_node(result) then
    return mistakes:add(file, 1, "a spec returns `vendor {...}`, `operation {...}` or `types {...}`")
  end
  return result
end

return dsl
