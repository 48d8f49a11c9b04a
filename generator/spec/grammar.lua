-- What may stand in the braces of each word: from nodes (see dsl.lua) to declarations.
--
-- A declaration is a plain table with the keys of its form, each of the right Lua type; what was wrong has been told and is left
-- out. Besides, it has `word`, `file`, `line` (where it begins) and `lines` (where each key or item stands).
local dsl = require "spec.dsl"
local json = require "json"
local text = require "text"

local grammar = {}
local forms = {} -- by word; below

-- ---- readers: a value and where it stands (`at`) to the value, or nil after telling what is wrong ----

local function describe(value)
  if dsl.is_node(value) then return "`" .. value.word .. "`" end
  local names = { string = "a text", table = "a table", boolean = "true or false", ["function"] = "a function" }
  return names[type(value)] or "a " .. type(value)
end

local function wrong(at, wanted, value)
  if not dsl.is_unknown(value) then
    if type(value) == "function" then
      at.mistakes:add(at.file, at.line, "%s must be %s; a word is used here without what follows it", at.what, wanted)
    else
      at.mistakes:add(at.file, at.line, "%s must be %s, not %s", at.what, wanted, describe(value))
    end
  end
  return nil
end

local function of_type(lua_type, wanted)
  return function(value, at)
    if type(value) == lua_type then return value end
    return wrong(at, wanted, value)
  end
end
local flag, of_bytes = of_type("boolean", "true or false"), of_type("string", "a text")

local function any_text(value, at)
  local bytes = of_bytes(value, at)
  if bytes and (bytes:find("[^%C\t\n]") or not utf8.len(bytes)) then
    return at.mistakes:add(at.file, at.line, "%s has a control character or is not UTF-8", at.what)
  end
  return bytes
end

local max_prose = 4000 -- bytes: a literal that ISO C promises

local function prose(value, at)
  local is_text = any_text(value, at)
  if is_text and #is_text > max_prose then
    return at.mistakes:add(at.file, at.line, "%s is longer than %d bytes; say it in fewer words", at.what, max_prose)
  end
  if is_text and not is_text:find("%S") then
    return at.mistakes:add(at.file, at.line, "%s is empty", at.what)
  end
  return is_text
end

-- A document, of which the declaration has what it reads as (see json.lua).
local function document(value, at)
  if not any_text(value, at) then return nil end
  local read, problem, newlines = json.read(value)
  return read or at.mistakes:add(at.file, at.line + newlines, "%s is not JSON: %s", at.what, problem)
end

local function flag_or_text(value, at)
  if type(value) == "boolean" then return value end
  if type(value) == "string" then return prose(value, at) end
  return wrong(at, "true, false or a text", value)
end

local function whole(value, at)
  if math.type(value) == "integer" then return value end
  return wrong(at, "a whole number", value)
end

local function count(value, at)
  if math.type(value) == "integer" and value >= 0 and value < 4294967295 then return value end
  return wrong(at, "a whole number, 0 or more", value)
end

local function finite(value, at)
  if type(value) == "number" and value == value and math.abs(value) ~= math.huge then return value end
  return wrong(at, "a number", value)
end

local max_depth = 64 -- of braces in braces; a table that holds itself has no end

-- A value of a member as the page shows it; whether it suits the member's type is judged in check_values.lua.
local function plain_value(value, at, depth)
  depth = depth or 1
  if depth > max_depth then return at.mistakes:add(at.file, at.line, "%s is nested too deeply", at.what) end
  if type(value) == "function" or dsl.is_node(value) then return wrong(at, "a plain value", value) end
  if type(value) ~= "table" then return value end
  for i, key in ipairs(grammar.keys(value)) do
    if key ~= i and (value[1] ~= nil or type(key) ~= "string") then
      return at.mistakes:add(at.file, at.line, "%s has a table that is neither a list nor names with their values", at.what)
    end
    if plain_value(value[key], at, depth + 1) == nil then return nil end
  end
  return value
end

local function one_of(...)
  local texts = { ... }
  return function(value, at)
    for _, candidate in ipairs(texts) do
      if value == candidate then return value end
    end
    if type(value) ~= "string" then return wrong(at, "a text", value) end
    at.mistakes:add(at.file, at.line, "%s cannot be \"%s\"; it is one of %s%s", at.what, value, text.join_words(texts, "or"),
      text.suggest(value, texts))
  end
end

-- Where item `i` or key `key` of the table at `at` stands.
local function place(at, key, what)
  local site = at.site
  local entry = site and (site.items[key] or site.keys[key])
  return { file = at.file, line = entry and entry.line or at.line, site = entry and entry.site, mistakes = at.mistakes,
    what = what or at.what }
end

local function plain_table(value, at, wanted)
  if type(value) == "table" and not dsl.is_node(value) then return value end
  return wrong(at, wanted, value)
end

-- A list in braces of what `reader` reads.
local function list_of(reader, wanted, each)
  return function(value, at)
    if not plain_table(value, at, wanted) then return nil end
    local items, lines = {}, {}
    for _, key in ipairs(grammar.keys(value)) do
      local there = place(at, key, each)
      if math.type(key) ~= "integer" then
        at.mistakes:add(at.file, there.line, "%s is a list; `%s` does not belong there", at.what, tostring(key))
      else
        items[#items + 1] = reader(value[key], there)
        lines[#items] = there.line
      end
    end
    items.lines = lines
    return items
  end
end

grammar.max_minimum = 10000 -- of characters or items: each document of the generated tests has so many

local function small_enough(minimum, at)
  if minimum <= grammar.max_minimum then return minimum end
  return at.mistakes:add(at.file, at.line, "%s: the minimum %d is above %d, the most that tests are made with", at.what, minimum,
    grammar.max_minimum)
end

-- How many characters or items: 24, {1, 63}, { min = 1 }.
local function range(value, at)
  if math.type(value) == "integer" then
    local exactly = count(value, at) and small_enough(value, at)
    return exactly and { min = exactly, max = exactly }
  end
  if not plain_table(value, at, "a number, a pair {min, max}, { min = n } or { max = n }") then return nil end
  local bounds, pair = {}, value[1] ~= nil or value[2] ~= nil
  for _, key in ipairs(grammar.keys(value)) do
    local name = pair and ({ "min", "max" })[key] or not pair and (key == "min" or key == "max") and key
    if not name then
      at.mistakes:add(at.file, at.line, "%s is a number, a pair {min, max}, { min = n } or { max = n }", at.what)
      return nil
    end
    bounds[name] = count(value[key], place(at, key))
  end
  if pair and not (value[1] and value[2]) or not pair and not (value.min or value.max) then
    at.mistakes:add(at.file, at.line, "%s is a number, a pair {min, max}, { min = n } or { max = n }", at.what)
    return nil
  end
  if bounds.min and bounds.max and bounds.min > bounds.max then
    at.mistakes:add(at.file, at.line, "%s: the minimum %d is above the maximum %d", at.what, bounds.min, bounds.max)
    return nil
  end
  small_enough(bounds.min or 0, at)
  return bounds
end

-- A node of one of the words given.
local function node_of(...)
  local allowed = { ... }
  local wanted = text.join_words(allowed, "or")
  return function(value, at)
    if dsl.is_node(value) then
      for _, word in ipairs(allowed) do
        if value.word == word then return grammar.read(value, at.mistakes, at.line) end
      end
    end
    return wrong(at, wanted, value)
  end
end

local type_reader = node_of("string", "integer", "number", "boolean", "list", "map", "json", "ref")
local function type_of(value, at)
  if dsl.is_node(value) and (value.word == "object" or value.word == "enum" or value.word == "union") then
    return at.mistakes:add(at.file, at.line, "%s: `%s` has a name of its own; put it into `types` and write ref \"%s\" here",
      at.what, value.word, tostring(value.args[1]))
  end
  return type_reader(value, at)
end

local source = node_of("page", "confirmed", "inferred")
local facts = { "type", "required", "nullable", "range", "length", "format", "charset", "default", "deprecated", "enum",
  "advisory", "example" }

-- `sources = { format = inferred "..." }`.
local function sources(value, at)
  if not plain_table(value, at, "a table in braces") then return nil end
  local read = {}
  for _, key in ipairs(grammar.keys(value)) do
    local there = place(at, key, ("the source of `%s`"):format(tostring(key)))
    local known = one_of(table.unpack(facts))(key, place(at, key, "a fact in `sources`"))
    local from = source(value[key], there)
    if known then read[key] = from end
  end
  return read
end

local limits = { "min", "max", "above", "below", "length", "items" }
local function advisory(value, at)
  if not plain_table(value, at, "a table in braces") then return nil end
  local read = { lines = {} }
  for _, key in ipairs(grammar.keys(value)) do
    local there = place(at, key, ("`%s`"):format(tostring(key)))
    local reader = (key == "length" or key == "items") and range or finite
    read.lines[key] = there.line
    if one_of(table.unpack(limits))(key, place(at, key, "a limit in `advisory`")) then read[key] = reader(value[key], there) end
  end
  return read
end

-- ---- forms: the names of the leading items, what the rest are and in which list they go by their word, the keys, and what
-- ---- of all these may not be missing

local named = { any_text, "name" }

local value_node = node_of "value"
local function enum_value(value, at)
  if type(value) == "string" then return { word = "value", name = value, file = at.file, line = at.line, lines = {} } end
  return value_node(value, at)
end

forms.vendor = { items = { named }, needs = { "name", "title", "base_url", "doc" },
  keys = { title = prose, base_url = any_text, auth = node_of "header", doc = prose } }
forms.header = { items = { named }, needs = { "name", "key_env" }, keys = { prefix = any_text, key_env = any_text } }
forms.operation = { items = { named }, needs = { "name", "method", "path", "page", "doc", "request", "reply" },
  keys = { method = one_of("GET", "POST", "PUT", "PATCH", "DELETE"), path = any_text, page = any_text, doc = prose,
    request = node_of("object", "ref"), reply = node_of("object", "ref"),
    errors = list_of(node_of "error", "a list of `error {...}`", "an item of `errors`"),
    types = list_of(node_of("object", "enum", "union"), "a list of types", "an item of `types`"),
    examples = list_of(node_of "example", "a list of `example {...}`", "an item of `examples`") } }
forms.error = { items = { { whole, "status" }, { node_of "ref", "body" } }, needs = { "status", "doc" },
  keys = { doc = prose, busy = flag, faults = node_of "faults", source = source } }
forms.faults = { items = { named }, needs = { "name", "place", "message" },
  keys = { place = any_text, message = any_text, within = any_text, source = source } }
forms.example = { items = { { prose, "name" } }, needs = { "name" },
  keys = { request = document, reply = document, source = source,
    warnings = list_of(any_text, "a list of texts", "an item of `warnings`"),
    errors = list_of(any_text, "a list of texts", "an item of `errors`") } }
forms.types = { items = {}, rest = node_of("object", "enum", "union"), needs = {}, keys = {},
  lists = { object = "types", enum = "types", union = "types" } }
forms.object = { items = { named }, rest = node_of("member", "rule"), lists = { member = "members", rule = "rules" },
  needs = { "name", "doc" }, keys = { doc = prose, source = source } }
forms.enum = { items = { named }, rest = enum_value, lists = { value = "values" },
  needs = { "name" }, keys = { doc = prose, open = flag, source = source } }
forms.value = { items = { named }, needs = { "name" }, keys = { doc = prose, c = any_text, source = source } }
forms.union = { items = { named }, rest = node_of "branch", lists = { branch = "branches" }, needs = { "name" },
  keys = { doc = prose, tag = any_text, open = flag, source = source } }
forms.branch = { items = { named, { type_of, "type" } }, needs = { "name", "type" },
  keys = { doc = prose, tag = any_text, having = any_text, source = source } }
forms.member = { items = { named, { type_of, "type" } }, needs = { "name", "type", "doc" },
  keys = { required = flag, nullable = flag, deprecated = flag_or_text, default = plain_value, example = plain_value,
    secret = flag, advisory = advisory, fixed = any_text, doc = prose, path = flag, c = any_text, source = source,
    sources = sources } }
forms.rule = { items = { { prose, "name" } }, needs = { "name" },
  keys = { when = node_of("equals", "given"), unless = node_of("equals", "given"), severity = one_of("error", "warning"),
    require = list_of(any_text, "a list of names", "an item of `require`"),
    require_any = list_of(any_text, "a list of names", "an item of `require_any`"),
    forbid = list_of(any_text, "a list of names", "an item of `forbid`"), source = source } }
forms.string = { items = {}, needs = {}, keys = { length = range, charset = any_text,
  format = one_of("e164", "uuid", "date-time", "utc-date-time", "uri") } }
forms.integer = { items = {}, needs = {}, keys = { min = whole, max = whole, above = whole, below = whole } }
forms.number = { items = {}, needs = {}, keys = { min = finite, max = finite, above = finite, below = finite } }
forms.boolean = { items = {}, needs = {}, keys = {} }
forms.list = { items = { { type_of, "item" } }, needs = { "item" }, keys = { items = range } }
forms.map = forms.list
forms.json = { items = { { one_of "object", "shape" } }, needs = {}, keys = {} }
forms.ref = { items = { named }, needs = { "name" }, keys = {} }
forms.page = { items = {}, needs = {}, keys = {} }
forms.confirmed = { items = { { prose, "by" } }, needs = { "by" }, keys = {} }
forms.inferred = { items = { { prose, "why" } }, needs = { "why" }, keys = {} }
forms.given = { items = { named }, needs = { "name" }, keys = {} }
forms.equals = { items = { named, { plain_value, "value" } }, needs = { "name", "value" }, keys = {} }

-- ---- reading ----

local function is_before(a, b)
  return tostring(a) < tostring(b)
end

-- The keys of a table: the items first, in their order, then the others in byte order.
function grammar.keys(t)
  local keys, others, order = {}, {}, nil
  for key in pairs(t) do
    local list = math.type(key) == "integer" and keys or others
    list[#list + 1] = key
    if list == others and type(key) ~= "string" then order = is_before end
  end
  table.sort(keys)
  table.sort(others, order)
  return table.move(others, 1, #others, #keys + 1, keys)
end

local function read_item(form, declaration, i, value, at)
  local leading = form.items[i]
  if leading then
    at.what = "the " .. leading[2] .. " of `" .. declaration.word .. "`"
    declaration[leading[2]] = leading[1](value, at)
    declaration.lines[leading[2]] = at.line
    return
  end
  if not form.rest then
    if dsl.is_unknown(value) then return end
    return at.mistakes:add(at.file, at.line, "`%s` has one item too many: %s", declaration.word, describe(value))
  end
  at.what = "an item of `" .. declaration.word .. "`"
  local item = form.rest(value, at)
  if item then table.insert(declaration[form.lists[item.word]], item) end
end

local function read_key(form, declaration, key, value, at)
  local reader = type(key) == "string" and form.keys[key]
  if reader then
    at.what = "`" .. key .. "`"
    declaration[key] = reader(value, at)
    declaration.lines[key] = at.line
  elseif declaration.word == "list" and key == "nullable" then
    at.mistakes:add(at.file, at.line, "the items of a list cannot be nullable; only a member can")
  else
    at.mistakes:add(at.file, at.line, "`%s` has no `%s`%s", declaration.word, tostring(key),
      text.suggest(tostring(key), text.sorted_keys(form.keys)))
  end
end

local missing = {
  item = "`%s` lacks the type of its items",
  type = "`%s` lacks its type",
  name = "`%s` lacks its name",
}

local function is_given(form, args, name)
  for i, leading in ipairs(form.items) do
    if leading[2] == name then return args[i] ~= nil end
  end
  return args[name] ~= nil
end

local depth = 0

-- The declaration of a node. A word without braces has no place of its own: it is at `line`.
function grammar.read(node, mistakes, line)
  if depth == max_depth then return mistakes:add(node.file, line, "`%s` is nested too deeply", node.word) end
  depth = depth + 1
  local form, site = forms[node.word], node.site or { line = line, keys = {}, items = {}, twice = {} }
  local declaration = { word = node.word, file = node.file, line = site.line, lines = {} }
  for _, list in pairs(form.lists or {}) do declaration[list] = {} end
  local here = { file = node.file, line = site.line, site = site, mistakes = mistakes }
  for _, twice in ipairs(site.twice) do
    mistakes:add(node.file, twice.line, "`%s` is said twice", twice.name)
  end
  for _, key in ipairs(grammar.keys(node.args)) do
    if math.type(key) == "integer" and key > 0 then
      read_item(form, declaration, key, node.args[key], place(here, key))
    else
      read_key(form, declaration, key, node.args[key], place(here, key))
    end
  end
  for _, need in ipairs(form.needs) do
    local free = need == "doc" and node.args.fixed ~= nil -- a fixed member's text says it all
    if not free and not is_given(form, node.args, need) then
      mistakes:add(node.file, site.line, missing[need] or "`%s` lacks `%s`", node.word, need)
    end
  end
  depth = depth - 1
  return declaration
end

return grammar
