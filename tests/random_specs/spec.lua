-- A random spec, which may have mistakes: whatever the language has, with words and limits that have broken something before.
--
--   lua5.4 tests/random_specs/spec.lua SEED DIR     writes DIR/vendor.lua and DIR/call.lua
local random = math.random

local function chance(percent)
  return random(100) <= percent
end

local function one_of(list)
  return list[random(#list)]
end

-- Some of a list, in another order, without repetition.
local function some_of(list, n)
  local rest, some = table.move(list, 1, #list, 1, {}), {}
  for i = 1, math.min(n, #list) do some[i] = table.remove(rest, random(#rest)) end
  return some
end

local function quote(s)
  return (("%q"):format(s):gsub("\\\n", "\\n"))
end

-- ---- words that have broken something, or could ----

local names = { "a", "voice", "to_number", "callId", "x-y", "type", "tag", "item", "rows", "rule_1", "extra", "is", "v", "len",
  "items", "branch", "é", "name with space", "$ref", "a.b", "123", "list", "union_x", "A", "aB", "a_b_c", "text", "map", "presence",
  "ok" }
local texts = { "red", "GREEN", "light-blue", "", "é", "日本", "a | b", "x y", "A", "a/b~c", "%s", "blé", "1" }
local docs = { "What??/ ends */ here ???", "/* begins", ("long "):rep(60), '"quoted" \\ back', "é 日本\nline two", "100% %s %d",
  "a | b", "$name ${x}" }
local integers = { 0, 1, -1, 5, 100, -300, 300, 1 << 31, -(1 << 53), math.maxinteger, -math.maxinteger }
local numbers = { 0, 1, 0.5, -0.5, 1e-5, 1e17, 1e300, -1e300, 2.5, 1e-300, 3, 100 }
local charsets = { "a-z", "A-Za-z0-9_-", "x", "+0-9", " -~" }
local formats = { "e164", "uuid", "date-time", "utc-date-time", "uri" }
local statuses = { 304, 400, 401, 404, 408, 409, 421, 422, 425, 429, 451, 500, 503, 599 }

local function doc()
  return quote(chance(20) and one_of(docs) or "Words.")
end

-- ---- types ----

local declared, n_declared = {}, 0 -- texts of named types; how many names there are
local enum_texts = {}              -- by the name of an enum

local function new_name(stem)
  n_declared = n_declared + 1
  return stem .. n_declared
end

local function declare(template, ...)
  declared[#declared + 1] = template:format(...)
end

local function range(most)
  local low, high = random(0, most), random(0, most)
  if low > high then low, high = high, low end
  return one_of({ "%d", "{ %d, %d }", "{ min = %d }", "{ max = %d }" }):format(low, high)
end

local function limited(word, limits)
  return #limits > 0 and ("%s { %s }"):format(word, table.concat(limits, ", ")) or word
end

local function number(word, values)
  local low, high, limits = one_of(values), one_of(values), {}
  if low > high then low, high = high, low end
  if chance(40) then limits[1] = ("%s = %s"):format(one_of { "min", "above" }, low) end
  if chance(40) then limits[#limits + 1] = ("%s = %s"):format(one_of { "max", "below" }, high) end
  return limited(word, limits)
end

local function string()
  local limits = {}
  if chance(20) then limits[1] = "format = " .. quote(one_of(formats)) end
  if chance(25) then limits[#limits + 1] = "length = " .. range(one_of { 3, 40, 300 }) end
  if chance(15) then limits[#limits + 1] = "charset = " .. quote(one_of(charsets)) end
  return limited("string", limits)
end

local function enum(stem, some, is_open)
  local name, values = new_name(stem), {}
  for i, text in ipairs(some) do values[i] = ("value { %s, c = \"v%d\" }"):format(quote(text), i) end
  declare("enum { %s, %s, doc = %s%s }", quote(name), table.concat(values, ", "), doc(), is_open and ", open = true" or "")
  enum_texts[name] = some
  return name
end

local object, union

-- The type of a value that may nest `depth` levels, and that may be one of `holders`, in which it stands.
local function use(depth, holders)
  local n = random(100)
  if n <= 20 then return string() end
  if n <= 32 then return number("integer", integers) end
  if n <= 42 then return number("number", numbers) end
  if n <= 50 then return "boolean" end
  if n <= 58 then return "ref " .. quote(enum("colour", some_of(texts, random(6)), chance(40))) end
  if n <= 63 then return one_of { "json", 'json "object"' } end
  if depth == 0 then return string() end
  if n <= 78 then
    local items = chance(50) and ", items = " .. range(4) or ""
    return ("%s { %s%s }"):format(one_of { "list", "list", "map" }, use(depth - 1, holders), items)
  end
  if n <= 95 then return "ref " .. quote(one_of { object, union }(depth - 1, holders)) end
  return "ref " .. quote(one_of(holders))
end

-- An example of a type, which may be wrong.
local function example(t)
  local listed = enum_texts[t:match '^ref "(.*)"$']
  if listed then return quote(one_of(listed)) end
  if t:find "^integer" then return one_of(integers) end
  if t:find "^number" then return one_of(numbers) end
  if t:find "^string" then return quote(one_of { "+14155550123", "2024-02-29T23:59:60Z", one_of(texts) }) end
  return t == "boolean" and "true" or t:find "^json" and '[[{"a":null}]]' or "{}"
end

-- The member with some name, and the type that it has.
local function member(name, i, depth, holders)
  local t, facts = use(depth, holders), {}
  local function add(percent, ...)
    if chance(percent) then facts[#facts + 1] = (...):format(select(2, ...)) end
  end
  add(30, "required = true")
  add(25, "nullable = true")
  add(12, "deprecated = %s", one_of { "true", '"use x"' })
  add(10, "default = %s", quote(one_of(docs)))
  add(4, "example = %s", example(t))
  if t:find "^string" then add(10, "secret = true") end
  if t:find "^integer" then add(15, "advisory = { %s = %d }", one_of { "min", "max", "above", "below" }, one_of(integers)) end
  if t == "string" then add(20, "advisory = { length = %s }", range(5)) end
  facts[#facts + 1] = ("c = \"m%d\", doc = %s"):format(i, doc())
  return ("member { %s, %s, %s }"):format(quote(name), t, table.concat(facts, ", ")), t
end

-- A rule between members: { name, type } each.
local function rule(i, members)
  local tested, others = one_of(members), {}
  for _, m in ipairs(some_of(members, random(3))) do
    if m ~= tested then others[#others + 1] = quote(m.name) end
  end
  if #others == 0 then return nil end
  local listed = enum_texts[tested.type:match '^ref "(.*)"$']
  local equals = tested.type == "boolean" and one_of { "true", "false" }
    or tested.type:find "^integer" and tostring(one_of { 0, 1, 5, -3 }) or listed and quote(one_of(listed))
  local test = chance(60) and ("%s = %s, "):format(one_of { "when", "unless" },
    equals and ("equals(%s, %s)"):format(quote(tested.name), equals) or "given " .. quote(tested.name)) or ""
  return ('rule { "rule %d", %s%s = { %s }%s }'):format(i, test, one_of { "require", "require_any", "forbid" },
    table.concat(others, ", "), chance(40) and ', severity = "warning"' or "")
end

-- `first`: members that come first, as texts.
function object(depth, holders, first)
  local name, parts, members = new_name("thing"), table.move(first or {}, 1, #(first or {}), 1, {}), {}
  local inside = table.move(holders, 1, #holders, 2, { name })
  for i, member_name in ipairs(some_of(names, random(0, 6))) do
    if not (first and member_name == "type") then
      local text, t = member(member_name, i, depth, inside)
      parts[#parts + 1], members[#members + 1] = text, { name = member_name, type = t }
    end
  end
  for i = 1, #members > 1 and one_of { 0, 0, 1, 2, 3 } or 0 do parts[#parts + 1] = rule(i, members) end
  table.insert(parts, 1, ("%s, doc = %s"):format(quote(name), doc()))
  declare("object { %s }", table.concat(parts, ",\n      "))
  return name
end

local function tagged_branches(depth, inside)
  local tags, branches = some_of(texts, random(3)), {}
  local name = enum("tag", tags, false)
  for i, tag in ipairs(tags) do
    local fixed = ('member { "type", ref %s, fixed = %s%s }'):format(quote(name), quote(tag),
      chance(70) and ", required = true" or "")
    branches[i] = ("branch { \"b%d\", ref %s, tag = %s }"):format(i, quote(object(depth, inside, { fixed })), quote(tag))
  end
  if chance(30) then table.insert(branches, 1, ('branch { "id", %s }'):format(one_of { "string", "integer" })) end
  return branches
end

function union(depth, holders)
  local name = new_name("either")
  local inside = table.move(holders, 1, #holders, 2, { name })
  local is_tagged, branches = chance(50), {}
  if is_tagged then
    branches = tagged_branches(depth, inside)
  else
    local kinds = { string, function() return one_of { "integer", "number" } end, function() return "boolean" end,
      function() return "ref " .. quote(object(depth, inside)) end,
      function() return ("list { %s }"):format(use(depth, inside)) end }
    for i, kind in ipairs(some_of(kinds, random(4))) do branches[i] = ("branch { \"b%d\", %s }"):format(i, kind()) end
  end
  declare("union { %s, %s%sdoc = %s,\n      %s }", quote(name), is_tagged and 'tag = "type", ' or "",
    is_tagged and chance(30) and "open = true, " or "", doc(), table.concat(branches, ",\n      "))
  return name
end

-- ---- the operation ----

local path_types = { "string { length = { min = 1 } }", 'string { format = "uuid" }', "integer", "integer { min = 1 }",
  'string { length = { min = 1 }, charset = "a-z./" }' }

local vendor = [[
return vendor { "acme", title = "Acme", doc = "Words.", base_url = "https://acme.example",
  auth = header { "Authorization", prefix = "Bearer ", key_env = "ACME_KEY" } }
]]

-- The body of an error, and what follows it: where it has what is wrong with the request, or nothing.
local function body_of_error()
  if chance(50) then return quote(object(1, {})), "" end
  local place, message = 'member { "at", list { string }, doc = "Where." }', 'member { "why", string, doc = "Why." }'
  local item = object(1, {}, { place, message })
  local required = chance(50) and "required = true, " or ""
  local list = ('member { "faults", list { ref %s }, %sdoc = "All." }'):format(quote(item), required)
  local within = chance(50) and ', within = "body"' or ""
  return quote(object(1, {}, { list })), ('faults = faults { "faults", place = "at", message = "why"%s }, '):format(within)
end

local function operation()
  local path, in_path, errors = "/call", {}, {}
  for i = 1, one_of { 0, 0, 1, 2 } do
    path = path .. ("/{id%d}"):format(i)
    in_path[i] = ('member { "id%d", %s, path = true, required = true, doc = %s }'):format(i, one_of(path_types), doc())
  end
  local request, reply = object(3, {}, in_path), object(3, {})
  for i, status in ipairs(some_of(statuses, random(0, 5))) do
    if status ~= 304 and chance(50) then
      local body, more = body_of_error()
      errors[i] = ("error { %d, ref %s, %sdoc = %s }"):format(status, body, more, doc())
    else
      errors[i] = ("error { %d, doc = %s }"):format(status, doc())
    end
  end
  return ([[
return operation { "call",
  method = %s, path = %s, page = "https://docs.acme.example/call", doc = %s,
  request = ref %s, reply = ref %s,
  errors = { %s },
  types = {
    %s
  },
}
]]):format(quote(one_of { "POST", "PUT", "PATCH" }), quote(path), doc(), quote(request), quote(reply), table.concat(errors, ", "),
    table.concat(declared, ",\n    "))
end

local function write(path, text)
  local file <close> = assert(io.open(path, "w"))
  file:write(text)
end

math.randomseed(math.tointeger(arg[1]), 0)
write(arg[2] .. "/vendor.lua", vendor)
write(arg[2] .. "/call.lua", operation())
