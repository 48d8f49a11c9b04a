-- Mutants of specs: one fact of a declaration is altered at a time, and what is tested is the C that the altered spec gives.
--
--   mutant = { file, line, original, mutated (in words), vendor = a name, files() = the generated files that differ, by path }
--
-- Prose (doc, titles, messages, sources) is left alone: it is for people. So are names in C.
local check = require "spec.check"
local emit_docs = require "emit.docs"
local emit_header = require "emit.header"
local emit_tables = require "emit.tables"
local json = require "json"
local mistakes = require "spec.mistakes"
local model = require "model"
local names = require "names"
local specs = require "spec.specs"

local spec_mutants = {}

-- ---- from declarations to C ----

-- What decides something in a generated file: all but the comments that have lines of their own.
local function code_of(text)
  return (("\n" .. text):gsub("\n *%/%*.-%*/", ""))
end

-- The generated files of a vendor.
local function files_of(vendor)
  local built, files = model.build({ vendor }), {}
  for _, owner in ipairs { built.vendors[1], table.unpack(built.operations) } do
    for _, t in ipairs(owner.types) do t.page = t.page or "" end -- nothing leads to it any more
  end
  local function add(path, text)
    files[path] = text
  end
  local function header(path, text)
    add("include/" .. path, text)
  end
  header(emit_header.vendor(built.vendors[1]))
  add(emit_tables.vendor_header(built.vendors[1]))
  add(emit_tables.vendor(built.vendors[1]))
  for _, operation in ipairs(built.operations) do
    header(emit_header.operation(operation))
    add(emit_tables.operation(operation))
    add(emit_docs.operation(operation))
  end
  return files
end

local collector = {}
collector.__index = collector

-- Makes changes { holder, key, new }, and returns those that undo them.
local function apply(changes)
  local back = {}
  for i = #changes, 1, -1 do
    local holder, key = changes[i][1], changes[i][2]
    back[#back + 1] = { holder, key, holder[key] }
    holder[key] = changes[i][3]
  end
  return back
end

-- The generated files that differ when changes are made; nil when there is no C for such a spec.
function collector:files(changes)
  local back = apply(changes)
  local ok, files = pcall(files_of, self.vendor)
  apply(back)
  if not ok then return nil end
  local changed = {}
  for path, text in pairs(files) do
    if code_of(text) ~= self.code[path] then changed[path] = text end
  end
  return changed
end

-- ---- facts in words ----

local function show(value)
  if type(value) == "string" then return '"' .. value .. '"' end
  if type(value) == "number" then return json.number(value) end
  if type(value) ~= "table" then return tostring(value) end
  if value.word then return value.word .. (value.name and ' "' .. value.name .. '"' or "") end
  if value.min or value.max then return ("{%s, %s}"):format(value.min or "", value.max or "") end
  local parts = {}
  for i, item in ipairs(value) do parts[i] = show(item) end
  return "{" .. table.concat(parts, ", ") .. "}"
end

-- A mutant that makes changes; `where`: the declaration and its key at which it is told.
function collector:add(where, key, original, mutated, changes)
  self.list[#self.list + 1] = { file = where.file, line = where.lines and where.lines[key] or where.line, original = original,
    mutated = mutated, vendor = self.vendor.name, files = function() return self:files(changes) end }
end

-- A mutant that puts `new` at a key. `more`: further changes that it takes.
function collector:alter(name, where, holder, key, new, more)
  local changes = table.move(more or {}, 1, #(more or {}), 2, { { holder, key, new } })
  self:add(where, key, ("%s: %s = %s"):format(name, key, show(holder[key])), show(new), changes)
end

-- ---- limits and types ----

-- Each bound up, down and away.
function collector:limits(name, where, limits)
  for _, key in ipairs { "min", "max", "above", "below" } do
    if limits[key] then
      self:alter(name, where, limits, key, limits[key] + 1)
      self:alter(name, where, limits, key, limits[key] - 1)
      self:alter(name, where, limits, key, nil)
    end
  end
  for _, key in ipairs { "length", "items" } do
    local range = limits[key] or {}
    for _, bound in ipairs { "min", "max" } do
      local other = { min = range.min, max = range.max }
      for _, new in ipairs { range[bound] and range[bound] + 1, (range[bound] or 0) > 0 and range[bound] - 1 or nil } do
        self:alter(("%s: %s"):format(name, key), where, range, bound, new)
      end
      other[bound] = nil
      if range[bound] and (bound == "max" or range.min > 0) then
        self:alter(name, where, limits, key, next(other) and other or nil)
      end
    end
  end
end

local other_words = { string = "integer", integer = "number", number = "integer", boolean = "integer", list = "map", map = "list" }
local other_formats = { e164 = "uuid", uuid = "e164", ["date-time"] = "utc-date-time", ["utc-date-time"] = "date-time",
  uri = "uuid" }

-- Another type in the place of one, which keeps no limits.
local function another_type(t)
  local new = { word = other_words[t.word], item = t.item, file = t.file, line = t.line, lines = {} }
  local is_enum = t.target and t.target.word == "enum"
  if t.word == "json" then new.word = t.shape and "json" or "string" end
  if t.word == "ref" then new.word = is_enum and "string" or "json" end
  if t.word == "ref" and t.target.word == "object" then new.shape = "object" end
  return new
end

-- The type at `key` of a declaration, with all that it says.
function collector:type(name, holder, key)
  local t = holder[key]
  local where = t.site and t or holder
  self:alter(name, holder, holder, key, another_type(t))
  self:limits(name, where, t)
  if t.charset then
    self:alter(name, where, t, "charset", t.charset:sub(1, -2))
    self:alter(name, where, t, "charset", "." .. t.charset)
    self:alter(name, where, t, "charset", nil)
  end
  if t.format then
    self:alter(name, where, t, "format", other_formats[t.format])
    self:alter(name, where, t, "format", nil)
  end
  if t.item then self:type(name .. "[]", t, "item") end
end

-- ---- members ----

-- A value like another: of a default, an example, an `equals`.
local function another_value(value)
  if type(value) == "string" then return value .. "x" end
  if type(value) == "number" then return value + 1 end
  if type(value) == "boolean" then return not value end
  local copy, first = {}, nil
  for key, item in pairs(value) do
    copy[key] = item
    if first == nil or tostring(key) < tostring(first) then first = key end
  end
  if first == nil then return { "x" } end
  copy[first] = another_value(copy[first])
  return copy
end

-- Another text of an enum; nil when it has only one.
local function another_text(enum, text)
  for _, value in ipairs(enum.values) do
    if value.name ~= text then return value.name end
  end
end

-- The changes that put another name into the rules of an object.
local function renamed_in_rules(object, name, new)
  local changes = {}
  for _, rule in ipairs(object.rules) do
    for _, test in ipairs { rule.when or {}, rule.unless or {} } do
      if test.name == name then changes[#changes + 1] = { test, "name", new } end
    end
    for _, list in ipairs { rule.require or {}, rule.require_any or {}, rule.forbid or {} } do
      for i, member in ipairs(list) do
        if member == name then changes[#changes + 1] = { list, i, new } end
      end
    end
  end
  return changes
end

function collector:member(object, member)
  local name, wire = object.name .. "." .. member.name, member.name .. "X"
  local more = renamed_in_rules(object, member.name, wire)
  more[#more + 1] = { member, "c", member.c or names.snake(member.name) }
  self:alter(name, member, member, "name", wire, more)
  self:type(name, member, "type")
  for _, key in ipairs { "required", "nullable", "deprecated" } do
    if not member.path then self:alter(name, member, member, key, not member[key] or nil) end
  end
  self:alter(name, member, member, "secret", not member.secret or nil)
  for _, key in ipairs { "default", "example" } do
    if member[key] ~= nil then self:alter(name, member, member, key, another_value(member[key])) end
  end
  if member.fixed then
    self:alter(name, member, member, "fixed", another_text(member.type.target, member.fixed))
    self:alter(name, member, member, "fixed", nil)
  end
  if member.path then self:alter(name, member, member, "path", nil) end
  if member.advisory then self:limits(name .. ": advisory", member, member.advisory) end
end

-- ---- rules ----

local function member_of(object, name)
  for _, member in ipairs(object.members) do
    if member.name == name then return member end
  end
end

function collector:test(name, rule, object)
  local key, opposite = rule.when and "when" or "unless", rule.when and "unless" or "when"
  local test = rule[key]
  local words = ("%s: %s %s(%s)"):format(name, key, test.word, test.name)
  self:add(rule, key, words, "always", { { rule, key, nil } })
  self:add(rule, key, words, opposite, { { rule, key, nil }, { rule, opposite, test } })
  if test.word == "equals" then
    local t = member_of(object, test.name).type
    local other = t.target and another_text(t.target, test.value) or another_value(test.value)
    self:alter(name, rule, test, "value", other)
    self:add(rule, key, words, "given", { { test, "word", "given" } })
  end
end

local other_demands = { require = "forbid", require_any = "require", forbid = "require" }

function collector:demand(name, rule, object, demand)
  local members, is_named, stranger = rule[demand], {}, nil
  local words = ("%s: %s = %s"):format(name, demand, show(members))
  for _, other in ipairs { other_demands[demand], demand == "require" and #members > 1 and "require_any" or nil } do
    self:add(rule, demand, words, other, { { rule, demand, nil }, { rule, other, members } })
  end
  for _, member in ipairs(members) do is_named[member] = true end
  for _, member in ipairs(object.members) do
    stranger = stranger or not is_named[member.name] and member.name or nil
  end
  for i in ipairs(members) do
    local fewer, others = table.move(members, 1, #members, 1, {}), table.move(members, 1, #members, 1, {})
    table.remove(fewer, i)
    others[i] = stranger
    if #fewer > 0 then self:alter(name, rule, rule, demand, fewer) end
    if stranger then self:alter(name, rule, rule, demand, others) end
  end
end

function collector:rule(object, rule)
  local name = ("%s: rule \"%s\""):format(object.name, rule.name)
  if rule.when or rule.unless then self:test(name, rule, object) end
  self:alter(name, rule, rule, "severity", rule.severity ~= "warning" and "warning" or nil)
  for _, demand in ipairs { "require", "require_any", "forbid" } do
    if rule[demand] then self:demand(name, rule, object, demand) end
  end
end

-- ---- named types ----

local of_type = {}

function of_type.object(self, object)
  for _, member in ipairs(object.members) do self:member(object, member) end
  for _, rule in ipairs(object.rules) do self:rule(object, rule) end
end

-- The changes that put another text of an enum where members and rules name it.
function collector:renamed_text(enum, text, new)
  local changes = {}
  local function visit(object)
    for _, member in ipairs(object.members or {}) do
      local is_of_it = member.type.target == enum
      if is_of_it and member.fixed == text then changes[#changes + 1] = { member, "fixed", new } end
      for _, rule in ipairs(is_of_it and object.rules or {}) do
        local test = rule.when or rule.unless
        if test and test.name == member.name and test.value == text then changes[#changes + 1] = { test, "value", new } end
      end
    end
  end
  for _, object in ipairs(self.vendor.types) do visit(object) end
  for _, operation in ipairs(self.vendor.operations) do
    for _, object in ipairs { operation.request, operation.reply, table.unpack(operation.types or {}) } do visit(object) end
  end
  return changes
end

function of_type.enum(self, enum)
  for _, value in ipairs(enum.values) do
    local more = self:renamed_text(enum, value.name, value.name .. "X")
    more[#more + 1] = { value, "c", value.c or value.name }
    self:alter(enum.name, value, value, "name", value.name .. "X", more)
  end
  self:alter(enum.name, enum, enum, "open", not enum.open or nil)
end

function of_type.union(self, union)
  for _, branch in ipairs(union.branches) do
    local name = union.name .. "." .. branch.name
    self:type(name, branch, "type")
    if branch.tag then self:alter(name, branch, branch, "tag", branch.tag .. "X") end
    if branch.having then
      self:alter(name, branch, branch, "having", branch.having .. "X")
      self:alter(name, branch, branch, "having", nil)
    end
  end
  if union.tag then
    self:alter(union.name, union, union, "tag", union.tag .. "X")
    self:alter(union.name, union, union, "open", not union.open or nil)
  end
end

-- Types that are declared here, not those that a `ref` names.
function collector:types(types)
  for _, t in ipairs(types) do
    if of_type[t.word] then of_type[t.word](self, t) end
  end
end

-- ---- operations and vendors ----

-- An example's document with another value in it; nil: none that can be altered.
local function another_document(document)
  for _, pair in ipairs(document) do
    local value = pair.value
    local another = value.kind == "string" and { kind = "string", text = value.text .. "x" }
      or value.kind == "boolean" and { kind = "boolean", is = not value.is }
    if another then return json.replaced(document, json.segment(pair.name), another) end
  end
end

-- Of the examples, the first valid request and the first reply stand in C; the tests have the others.
function collector:example(operation, side)
  for _, example in ipairs(operation.examples or {}) do
    if example[side] and (side == "reply" or not example.errors) then
      return self:add(example, side, ("%s: %s of the example \"%s\""):format(operation.name, side, example.name),
        "with another value", { { example, side, another_document(example[side]) } })
    end
  end
end

function collector:operation(operation)
  local name = operation.name
  self:alter(name, operation, operation, "method", operation.method == "POST" and "PUT" or "POST")
  self:alter(name, operation, operation, "path", operation.path .. "x")
  self:alter(name, operation, operation, "page", operation.page .. "x")
  for _, failure in ipairs(operation.errors or {}) do
    local status = name .. ": error " .. failure.status
    self:alter(status, failure, failure, "status", failure.status + 1)
    self:alter(status, failure, failure, "busy", not failure.busy or nil)
    if failure.body then self:alter(status, failure, failure, "body", nil) end
  end
  self:example(operation, "request")
  self:example(operation, "reply")
  self:types({ operation.request, operation.reply, table.unpack(operation.types or {}) })
end

function collector:of_vendor(vendor)
  local name, auth = vendor.name, vendor.auth
  self:alter(name, vendor, vendor, "base_url", vendor.base_url .. "x")
  if not auth then return end
  self:alter(name, vendor, vendor, "auth", nil)
  self:alter(name, auth, auth, "name", auth.name .. "X")
  self:alter(name, auth, auth, "prefix", (auth.prefix or "") .. "x")
  self:alter(name, auth, auth, "key_env", auth.key_env .. "X")
end

-- All mutants of the specs below `dir`.
function spec_mutants.of(dir)
  local found, list = mistakes.new(), {}
  local vendors = assert(specs.read(dir, found))
  check.specs(vendors, found)
  assert(#found:lines() == 0, dir .. " has mistakes")
  for _, vendor in ipairs(vendors) do
    local self = setmetatable({ vendor = vendor, code = files_of(vendor), list = list }, collector)
    for path, text in pairs(self.code) do self.code[path] = code_of(text) end
    self:of_vendor(vendor.vendor)
    self:types(vendor.types)
    for _, operation in ipairs(vendor.operations) do self:operation(operation) end
  end
  return list
end

return spec_mutants
