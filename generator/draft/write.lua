-- A plan (plan.lua) as the text of a spec, in the style of those written by hand.
local check = require "spec.check"
local check_values = require "spec.check_values"
local json = require "json"
local names = require "names"
local samples = require "readers.samples"
local text = require "text"

local write = {}

local width = 128
local silent = "TODO: the page says nothing."

-- ---- Lua texts ----

local function quote(s)
  s = s:gsub("[%z\1-\8\11-\31\127]", "")
  return '"' .. s:gsub('[\\"]', "\\%0"):gsub("\n", "\\n"):gsub("\t", " ") .. '"'
end

local max_doc = 3000 -- bytes; a spec can have 4000

-- What a doc says; of one that is too long the beginning.
local function doc_of(s)
  if #s <= max_doc then return s end
  return s:sub(1, utf8.offset(s, 0, max_doc) - 1):match("^(.*)%s") .. " TODO: the page says more."
end

-- A text behind `key = `, over several lines where it is long.
local function long(key, s, pad)
  s = doc_of(s)
  local flat = pad .. key .. " = " .. quote(s)
  if #flat <= width then return flat end
  local parts = {}
  for i, line in ipairs(text.wrap((s:gsub("\n+", " ")), width - #pad - #key - 10)) do parts[i] = line end
  for i, line in ipairs(parts) do
    local last = i == #parts
    parts[i] = (i == 1 and pad .. key .. " = " or pad .. (" "):rep(#key) .. ".. ") .. quote(line .. (last and "" or " "))
  end
  return table.concat(parts, "\n")
end

-- Adds a comment that somebody has to read.
local function add_todo(out, pad, words)
  for i, line in ipairs(text.wrap("TODO: " .. words:gsub("%c", " "), width - #pad - 5)) do
    out[#out + 1] = pad .. (i == 1 and "-- " or "--   ") .. line
  end
end

-- A JSON value as a Lua value, or nil for what has none.
local function lua_value(value)
  if value.kind == "string" then return quote(value.text) end
  if value.kind == "number" then return json.number(tonumber(value.text)) end
  if value.kind == "boolean" then return tostring(value.is) end
  if value.kind == "null" then return nil end
  if #value == 0 then return "{}" end
  local parts = {}
  for i, part in ipairs(value) do
    local inner = lua_value(part.value or part)
    if not inner then return nil end
    parts[i] = part.name and ("[%s] = %s"):format(quote(part.name), inner) or inner
  end
  return "{ " .. table.concat(parts, ", ") .. " }"
end

-- ---- uses ----

local function bounds(b)
  if b.min and b.min == b.max then return tostring(b.min) end
  if b.min and b.max then return ("{ %d, %d }"):format(b.min, b.max) end
  return b.min and ("{ min = %d }"):format(b.min) or ("{ max = %d }"):format(b.max)
end

local function whole(n, kind)
  return kind ~= "integer" and n or n and math.tointeger(n)
end

-- The limits of a use as the spec language has them.
local function limits_of(use)
  local limits = {}
  if use.word == "integer" or use.word == "number" then
    for _, key in ipairs { "min", "max", "above", "below" } do limits[key] = whole(use[key], use.word) end
  elseif use.word == "string" then
    limits.length, limits.charset = use.length, use.charset
    limits.format = check_values.formats[use.format or ""] and use.format or nil
  elseif use.item then
    limits.items = use.items
  end
  return limits
end

local function use_text(use)
  if use.word == "ref" then return ("ref %q"):format(use.target.name) end
  if use.word == "json" then return use.shape and 'json "object"' or "json" end
  local limits, parts = limits_of(use), {}
  if use.item then parts[1] = use_text(use.item) end
  for _, key in ipairs { "min", "max", "above", "below" } do
    if limits[key] then parts[#parts + 1] = ("%s = %s"):format(key, json.number(limits[key])) end
  end
  for _, key in ipairs { "length", "items" } do
    if limits[key] then parts[#parts + 1] = ("%s = %s"):format(key, bounds(limits[key])) end
  end
  if limits.charset then parts[#parts + 1] = "charset = " .. quote(limits.charset) end
  if limits.format then parts[#parts + 1] = "format = " .. quote(limits.format) end
  return #parts > 0 and ("%s { %s }"):format(use.word, table.concat(parts, ", ")) or use.word
end

local function is_required(part)
  return part.member.required and not part.endless or part.member.place == "path"
end

local function is_nullable(part)
  return (part.member.nullable or part.member.by_anchor) and part.member.place ~= "path"
end

local declared = setmetatable({}, { __mode = "k" }) -- named types, which may lead back to themselves

-- A use as a declaration, for check_values.
local function declaration(use)
  local target = use.target
  if declared[target or use] then return declared[target] end
  if not target then
    local d = limits_of(use)
    d.word, d.shape, d.item = use.word, use.shape, use.item and declaration(use.item)
    return d
  end
  local d = { word = target.word, name = target.name, open = target.open, values = {}, branches = {}, members = {} }
  declared[target] = d
  for i, value in ipairs(target.values or {}) do d.values[i] = { name = value } end
  for i, branch in ipairs(target.branches or {}) do
    d.branches[i] = { type = declaration(branch.use) }
  end
  for i, part in ipairs(target.members or {}) do
    d.members[i] = { name = part.member.name, type = declaration(part.use), required = is_required(part),
      nullable = is_nullable(part) }
  end
  return d
end

local function suits(value, use)
  return not check_values.problem(check_values.plain(value), declaration(use))
end

-- ---- members ----

local function default_of(member, use)
  local value = member.default
  if not value or value.kind == "null" then return nil end
  if use.word ~= "json" and suits(value, use) and value.kind ~= "object" then return lua_value(value) end
  return quote(value.kind == "string" and value.text or json.write(value))
end

local function example_of(member, use)
  local value = member.example
  if not value or value.kind == "null" or not suits(value, use) then return nil end
  return lua_value(value)
end

local source_keys = { "range", "length", "format", "default", "deprecated" }

-- Where facts are from that no mark of the page says.
local function sources_of(member, use)
  local parts = {}
  for _, key in ipairs(source_keys) do
    if (member.by_prose or {})[key] then parts[#parts + 1] = key .. " = page" end
  end
  if member.by_anchor then parts[#parts + 1] = 'nullable = inferred "the anchor of its row ends in one-of-0"' end
  if member.place == "path" and use.word == "string" and not use.length then
    parts[#parts + 1] = 'length = inferred "an empty path segment would name another resource"'
  end
  if member.place == "path" and use.was_enum then
    parts[#parts + 1] = 'enum = inferred "a member in the path is a string or an integer"'
  end
  return #parts > 0 and "sources = { " .. table.concat(parts, ", ") .. " }" or nil
end

-- A name in C that its wire name does not give.
local function c_name(name, taken)
  local snake = names.snake(name)
  local c = snake or "member"
  if not c:find("^%a") then c = "m_" .. c end
  if #c > names.max_len then c = names.cut(c) end
  while taken[c] or names.problem(c) do c = c .. "_" .. (taken[c] and "2" or "value") end
  taken[c] = true
  return c ~= snake and c or nil
end

-- What is to be known of a use besides its text.
local function todos_of(use, todos)
  todos = todos or {}
  todos[#todos + 1] = use.todo
  if use.pattern then todos[#todos + 1] = "no counterpart for the pattern " .. use.pattern end
  if use.format and use.word == "string" and not check_values.formats[use.format] then
    todos[#todos + 1] = "no counterpart for the format " .. use.format
  end
  if use.lost then todos[#todos + 1] = "a spec cannot say: " .. table.concat(use.lost, "; ") end
  if use.item then todos_of(use.item, todos) end
  return todos
end

local function add_todos(out, pad, todos)
  if #todos > 0 then add_todo(out, pad, table.concat(todos, "; ")) end
end

local function todos_of_member(part)
  local member, use = part.member, part.use
  local todos = todos_of(use)
  if part.endless then todos[#todos + 1] = "required, and leads back to itself: no document would end" end
  if member.name:find("^todo_") then todos[1] = "the page has lost the name and the type" end
  todos[#todos + 1] = member.todo
  local example = member.example
  local is_wrong = example and example.kind ~= "null" and not samples.is_placeholder(example) and not example_of(member, use)
  if is_wrong and not member.name:find("^todo_") then
    todos[#todos + 1] = "its example is no value of its type: " .. json.write(example):sub(1, 60)
  end
  return todos
end

local function member_text(part, taken, out)
  local member, use = part.member, part.use
  if member.place == "path" and use.word == "string" and not use.length then
    use = setmetatable({ length = { min = 1 } }, { __index = use })
  end
  add_todos(out, "    ", todos_of_member(part))
  local facts = {}
  local function add(key, value)
    if value then facts[#facts + 1] = ("%s = %s"):format(key, value) end
  end
  add("required", is_required(part) and "true")
  add("nullable", is_nullable(part) and "true")
  add("deprecated", member.deprecated and (member.deprecated == true and "true" or quote(member.deprecated)))
  add("path", member.place == "path" and "true")
  add("source", member.path_only and 'inferred "the page names it in its path only"')
  local c = c_name(member.name, taken)
  add("c", c and quote(c))
  if part.fixed then
    add("fixed", quote(part.fixed))
  else
    add("default", default_of(member, use))
    add("example", example_of(member, part.use))
  end
  local head = ("    member { %s, %s"):format(quote(member.name), use_text(use))
  for _, fact in ipairs(facts) do
    if #(head:match("[^\n]*$")) + #fact + 3 > width then head = head .. ",\n      " .. fact else head = head .. ", " .. fact end
  end
  out[#out + 1] = head .. ","
  local sources = sources_of(member, part.use)
  local doc = member.doc or not part.fixed and silent
  if doc then out[#out + 1] = long("doc", doc, "      ") .. (sources and "," or " },") end
  if sources then out[#out + 1] = "      " .. sources .. " }," end
  if not doc and not sources then out[#out] = out[#out]:gsub(",$", " },") end
end

-- ---- named types ----

local function doc_line(doc, pad)
  return long("doc", doc, pad) .. ","
end

local function members_text(named, out, pad)
  local taken, first = { extra = true }, #out + 1
  for _, part in ipairs(named.members) do
    out[#out + 1] = ""
    member_text(part, taken, out)
  end
  for i = first, #out do
    if out[i] ~= "" then out[i] = pad .. out[i]:gsub("\n", "\n" .. pad) end
  end
end

local writers = {}

function writers.object(named, out)
  add_todos(out, "    ", todos_of { word = "ref", lost = named.lost })
  out[#out + 1] = ("    object { %q,"):format(named.name)
  out[#out + 1] = doc_line(named.doc or silent, "      ")
  members_text(named, out, "  ")
  out[#out + 1] = "    },"
end

-- The texts of an enum; of those whose names in C would be the same, all but the first get one.
local function values_text(values)
  local parts, taken = {}, { OTHER = true }
  for i, value in ipairs(values) do
    local c = names.upper(value)
    local given
    if not c or taken[c] then
      given = ("%s_%d"):format((names.snake(value) or "text"), i)
      c = names.upper(given)
    end
    taken[c] = true
    parts[i] = given and ("value { %s, c = %q }"):format(quote(value), given) or quote(value)
  end
  return parts
end

function writers.enum(named, out)
  local parts = values_text(named.values)
  add_todos(out, "    ", todos_of { word = "ref", lost = named.lost })
  local line = ("    enum { %q"):format(named.name)
  for _, part in ipairs(parts) do
    if #(line:match("[^\n]*$")) + #part + 4 > width then line = line .. ",\n      " .. part else line = line .. ", " .. part end
  end
  if named.open then line = line .. ", open = true" end
  if named.doc then
    out[#out + 1] = line .. ","
    out[#out + 1] = long("doc", named.doc, "      ") .. " },"
  else
    out[#out + 1] = line .. " },"
  end
end

function writers.union(named, out)
  local head = ("    union { %q,"):format(named.name)
  add_todos(out, "    ", todos_of { word = "ref", lost = named.lost })
  if named.tag then head = head .. (" tag = %s,"):format(quote(named.tag)) end
  out[#out + 1] = head
  out[#out + 1] = doc_line(named.doc or silent, "      ")
  if named.note then out[#out + 1] = "      source = inferred " .. quote(named.note) .. "," end
  out[#out + 1] = ""
  for _, branch in ipairs(named.branches) do
    add_todos(out, "      ", todos_of(branch.use))
    out[#out + 1] = ("      branch { %q, %s%s },"):format(branch.name, use_text(branch.use),
      branch.tag and ", tag = " .. quote(branch.tag) or "")
  end
  out[#out + 1] = "    },"
end

-- ---- the operation ----

local function root_text(key, named, doc, out)
  add_todos(out, "  ", todos_of { word = "ref", todo = named.todo, lost = named.lost })
  out[#out + 1] = ("  %s = object { %q,"):format(key, named.name)
  out[#out + 1] = doc_line(named.doc or doc or silent, "    ")
  members_text(named, out, "")
  out[#out + 1] = "  },"
end

local function example_text(example, out)
  out[#out + 1] = ("    example { %s,"):format(quote(example.name))
  for _, side in ipairs { "request", "reply" } do
    if example[side] then out[#out + 1] = ("      %s = [==[\n%s]==],"):format(side, json.pretty(example[side])) end
  end
  if #example.warnings > 0 then
    out[#out + 1] = "      warnings = {"
    for _, warning in ipairs(example.warnings) do out[#out + 1] = ("        %s,"):format(quote(warning)) end
    out[#out + 1] = "      },"
  end
  out[#out + 1] = ("      source = inferred %s },"):format(quote(example.source))
end

-- The text of a spec. `what` = { operation, method, path, page, doc, request_doc, notes, todo }; `examples` as in the model, with
-- JSON values.
function write.operation(planned, what, examples)
  local out = { ("return operation { %q,"):format(what.operation) }
  if what.todo then out[#out + 1] = "  -- TODO: " .. what.todo end
  out[#out + 1] = ("  method = %q, path = %s,"):format(what.method, quote(what.path))
  out[#out + 1] = ("  page   = %s,"):format(quote(what.page))
  out[#out + 1] = long("doc   ", what.doc or silent, "  ") .. ","
  for _, note in ipairs(what.notes) do add_todo(out, "  ", note) end
  out[#out + 1] = ""
  root_text("request", planned.request.target, what.request_doc, out)
  out[#out + 1] = ""
  root_text("reply", planned.reply.target, planned.reply_doc, out)
  if #planned.errors > 0 then
    out[#out + 1] = "\n  errors = {"
    for _, failure in ipairs(planned.errors) do
      local body = failure.body and use_text(failure.body) .. ", " or ""
      if failure.todo then add_todo(out, "    ", failure.todo) end
      out[#out + 1] = ("    error { %d, %sdoc = %s },"):format(failure.status, body, quote(doc_of(failure.doc or silent)))
    end
    out[#out + 1] = "  },"
  end
  if #planned.types > 0 then
    out[#out + 1] = "\n  types = {"
    for i, named in ipairs(planned.types) do
      if i > 1 then out[#out + 1] = "" end
      writers[named.word](named, out)
    end
    out[#out + 1] = "  },"
  end
  if #examples > 0 then
    out[#out + 1] = "\n  examples = {"
    for _, example in ipairs(examples) do example_text(example, out) end
    out[#out + 1] = "  },"
  end
  out[#out + 1] = "}"
  return table.concat(out, "\n") .. "\n"
end

-- The text of vendor.lua.
function write.vendor(vendor, base_url, auth, notes)
  local out = { ("return vendor { %q,"):format(vendor), ("  title = %s,"):format(quote((vendor:gsub("^%l", string.upper)))),
    '  doc = "TODO: who they are.",' }
  for _, note in ipairs(notes) do add_todo(out, "  ", note) end
  if not base_url then out[#out + 1] = "  -- TODO: the page names no https address" end
  out[#out + 1] = ("  base_url = %s,"):format(quote(base_url or "https://todo.example"))
  if not auth then
    out[#out + 1] = "  -- TODO: the page shows no key"
  elseif not auth.name:find(check.header) then
    out[#out + 1], auth = ("  -- TODO: the page has the key in a header %s"):format(quote(auth.name)), nil
  end
  auth = auth or { name = "Authorization", prefix = "Bearer " }
  out[#out + 1] = ("  auth = header { %s, prefix = %s, key_env = %q },"):format(quote(auth.name), quote(auth.prefix),
    vendor:upper() .. "_API_KEY")
  out[#out + 1] = "}"
  return table.concat(out, "\n") .. "\n"
end

return write
