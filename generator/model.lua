-- From declarations that are known to be right to the model: one plain table, the only thing that emitters read.
--
--   model     = { vendors, operations }            both sorted by name; each operation also in its vendor
--   vendor    = { name, title, doc, base_url, auth = { name, prefix, key_env } or nil, c = "od_acme", types, definitions,
--                 forwards, operations }
--   operation = { name, full = "acme.create_dial", c = "od_acme_create_dial", vendor, method, path, page, map (of the saved page,
--                 or nil: see spec/page_map.lua), doc, request, reply (types), errors = { { status, busy, doc, body = type or
--                 nil, faults = { list, place, message (members), item (a type), within } or nil, source } }, has_body, types (its
--                 own), definitions, forwards, examples = { { name, request, reply (JSON values or nil), warnings, errors (lists of
--                 "code pointer") } } }
--   type      = { kind = "object" | "enum" | "union", name, c = "od_acme_x", upper = "OD_ACME_X", stem = "acme_x", owner (a
--                 vendor or an operation), page, doc, source } and of an
--     object:   members, rules, n_required, n_in_path
--     enum:     values = { { text, c = "OD_ACME_X_Y", index (the C value), doc } }, by_text = { [text] = value }, open
--     union:    tag, open, branches = { { name, c (the enumerator), use, tag, having, doc } }
--   member    = { name (on the wire), c, use, required, nullable, plain, path, secret, deprecated (true or a text), fixed = { text,
--                 c, index }, default, example (Lua values or nil), doc, advisory, source, sources, constraints,
--                 row (its index, from 0) }
--   use       = a type at work: { kind = "string" | "integer" | "number" | "boolean" | "json" | "json_object" | "list" | "map" |
--                 "enum" | "object" | "union", c (the C type as a member), item_c (as an item of a list), opt (with presence),
--                 stem, type (of a named one), item (a use), constraints, limits (as in the spec: min, length, format, items...) }
--   constraint = { check = "OD_CHECK_MIN", severity = "OD_ERROR", field = "i", value = 5000 }; of a range, { min, max }
--   rule      = { message, test, negate, member, equals = the C value, equals_text, demand, members, severity }
--   definition = { form = "enum" | "object" | "union" | "opt" | "list" | "map" | "entry", type or use }: see definitions.lua
--   forwards  = the types whose struct is named before it is defined
--   source    = { word = "page" | "confirmed" | "inferred", by, why }
-- Members, branches, rules and examples have what was written of them in `declared`, for mistakes that only show in documents.
local definitions = require "definitions"
local names = require "names"

local model = {}

-- ---- constraints ----

local numeric = { { "min", "OD_CHECK_MIN" }, { "max", "OD_CHECK_MAX" }, { "above", "OD_CHECK_ABOVE" },
  { "below", "OD_CHECK_BELOW" } }

-- The checks that `limits` ask for: of a type, or advisory ones.
local function constraints_of(kind, limits, severity)
  local constraints = {}
  local function add(check, field, value)
    constraints[#constraints + 1] = { check = check, severity = severity, field = field, value = value }
  end
  for _, pair in ipairs(numeric) do
    local limit = limits[pair[1]]
    if limit and kind == "integer" then add(pair[2], "i", limit) elseif limit then add(pair[2], "d", 1.0 * limit) end
  end
  if limits.length then add("OD_CHECK_LENGTH", "range", limits.length) end
  if limits.items then add("OD_CHECK_ITEMS", "range", limits.items) end
  if limits.charset then add("OD_CHECK_CHARSET", "s", limits.charset) end
  if limits.format then add("OD_CHECK_FORMAT", "format", "OD_FORMAT_" .. names.upper(limits.format)) end
  return constraints
end

-- ---- uses ----

local c_types = { string = "struct od_string", integer = "int64_t", number = "double", boolean = "bool", json = "struct od_json" }

local builder = {}
builder.__index = builder

-- The use of a type (a declaration) by a member, an item or a branch.
function builder:use(t)
  local named = t.word == "ref" and self:type(t.target) or nil
  local use = { kind = named and named.kind or t.word, type = named, stem = names.stem(t, self.vendor.name), limits = t }
  if t.item then use.item = self:use(t.item) end
  use.c = c_types[use.kind] or "struct od_" .. use.stem
  if use.kind == "enum" then use.c = use.c .. "_value" end
  use.item_c = use.c
  if use.kind == "object" then use.c = "const " .. use.c .. " *" end
  use.opt = "struct od_opt_" .. use.stem
  if t.shape == "object" then use.kind = "json_object" end
  use.constraints = constraints_of(use.kind, t, "OD_ERROR")
  return use
end

function builder:member(declaration)
  local d, use = declaration, self:use(declaration.type)
  local member = { name = d.name, c = d.c or names.snake(d.name), use = use, required = d.required, nullable = d.nullable,
    path = d.path, secret = d.secret, deprecated = d.deprecated, default = d.default, example = d.example, doc = d.doc,
    advisory = d.advisory, source = d.source, sources = d.sources or {}, declared = d }
  member.plain = d.required and not d.nullable and not d.fixed
  member.constraints = table.move(use.constraints, 1, #use.constraints, 1, {})
  if d.advisory then
    local advisory = constraints_of(use.kind, d.advisory, "OD_WARNING")
    table.move(advisory, 1, #advisory, #member.constraints + 1, member.constraints)
  end
  if d.path and use.kind == "string" and not use.limits.format then
    table.insert(member.constraints,
      { check = "OD_CHECK_FORMAT", severity = "OD_ERROR", field = "format", value = "OD_FORMAT_SEGMENT" })
  end
  if d.fixed then
    member.fixed = use.type.by_text[d.fixed]
    table.insert(member.constraints, { check = "OD_CHECK_FIXED", severity = "OD_ERROR", field = "i", value = member.fixed.index })
  end
  if d.deprecated then
    local message = "deprecated" .. (type(d.deprecated) == "string" and ": " .. d.deprecated or "")
    table.insert(member.constraints, { check = "OD_CHECK_DEPRECATED", severity = "OD_WARNING", field = "s", value = message })
  end
  return member
end

-- ---- rules ----

local demands = { require = "OD_REQUIRE_ALL", require_any = "OD_REQUIRE_ANY", forbid = "OD_FORBID" }

local function rule_of(declaration, members)
  local d, by_name = declaration, {}
  for _, member in ipairs(members) do by_name[member.name] = member end
  local rule = { message = d.name, severity = d.severity == "warning" and "OD_WARNING" or "OD_ERROR", negate = d.unless ~= nil,
    test = "OD_TEST_ALWAYS", members = {}, declared = d }
  local test = d.when or d.unless
  if test then
    rule.member = by_name[test.name]
    rule.test = test.word == "given" and "OD_TEST_GIVEN" or "OD_TEST_EQUALS"
  end
  if test and test.word == "equals" then
    local enum = rule.member.use.kind == "enum" and rule.member.use.type.by_text[test.value]
    rule.equals_text = tostring(test.value)
    rule.equals = enum and enum.c or test.value == true and 1 or test.value == false and 0 or test.value
  end
  for _, key in ipairs { "require", "require_any", "forbid" } do
    if d[key] then
      rule.demand = demands[key]
      for i, name in ipairs(d[key]) do rule.members[i] = by_name[name] end
    end
  end
  return rule
end

-- ---- named types ----

local fill = {}

function fill.object(self, type, declaration)
  type.members, type.rules, type.n_required, type.n_in_path = {}, {}, 0, 0
  for i, member in ipairs(declaration.members) do
    type.members[i] = self:member(member)
    type.members[i].row = i - 1
    if member.required then type.n_required = type.n_required + 1 end
    if member.path then type.n_in_path = type.n_in_path + 1 end
  end
  for i, rule in ipairs(declaration.rules) do type.rules[i] = rule_of(rule, type.members) end
end

function fill.enum(_, type, declaration)
  type.open, type.values, type.by_text = declaration.open, {}, {}
  for i, value in ipairs(declaration.values) do
    type.values[i] = { text = value.name, c = type.upper .. "_" .. names.upper(value.c or value.name), index = i, doc = value.doc }
    type.by_text[value.name] = type.values[i]
  end
end

function fill.union(self, type, declaration)
  type.tag, type.open, type.branches = declaration.tag, declaration.open, {}
  for i, branch in ipairs(declaration.branches) do
    type.branches[i] = { name = branch.name, c = type.upper .. "_" .. names.upper(branch.name), use = self:use(branch.type),
      tag = branch.tag, having = branch.having, doc = branch.doc, declared = branch }
  end
end

-- The type of a declaration; made once, and there before its members are, since types may refer to themselves.
function builder:type(declaration)
  if self.types[declaration] then return self.types[declaration] end
  local c = names.of_vendor(self.vendor.name, declaration.name)
  local type = { kind = declaration.word, name = declaration.name, c = c, upper = names.upper(c), stem = c:sub(4),
    owner = self.owner_of[declaration], doc = declaration.doc, source = declaration.source }
  self.types[declaration] = type
  fill[type.kind](self, type, declaration)
  return type
end

-- Gives the address of an operation's page to every type that it reaches and that has none yet.
local function set_pages(type, page)
  if not type or type.page then return end
  type.page = page
  local function visit(use)
    if use.item then visit(use.item) else set_pages(use.type, page) end
  end
  for _, part in ipairs(type.members or type.branches or {}) do visit(part.use) end
end

-- ---- operations and vendors ----

-- Where the body of an error has what is wrong with the request.
local function faults_of(body, d)
  local function member_of(type, name)
    for _, member in ipairs(type.members) do
      if member.name == name then return member end
    end
  end
  local list = member_of(body, d.name)
  local use = list.use
  for _, branch in ipairs(use.kind == "union" and use.type.branches or {}) do
    if branch.use.kind == "list" then use = branch.use end
  end
  local item = use.item.type
  return { list = list, item = item, place = member_of(item, d.place), message = member_of(item, d.message), within = d.within }
end

function builder:operation(declaration)
  local d, c = declaration, names.of_vendor(self.vendor.name, declaration.name)
  local operation = { name = d.name, full = self.vendor.name .. "." .. d.name, c = c, vendor = self.vendor, method = d.method,
    path = d.path, page = d.page, map = d.map, doc = d.doc, errors = {}, types = {}, definitions = {}, forwards = {},
    examples = {} }
  local own = { d.request, d.reply, table.unpack(d.types or {}) }
  for _, t in ipairs(own) do
    if t.word ~= "ref" then self.owner_of[t] = operation end
  end
  local function type_of(t)
    return t and self:type(t.target or t)
  end
  operation.request, operation.reply = type_of(d.request), type_of(d.reply)
  for i, failure in ipairs(d.errors or {}) do
    operation.errors[i] = { status = failure.status, busy = failure.busy, doc = failure.doc, body = type_of(failure.body),
      source = failure.source }
    if failure.faults then operation.errors[i].faults = faults_of(operation.errors[i].body, failure.faults) end
  end
  for _, t in ipairs(own) do
    if t.word ~= "ref" then operation.types[#operation.types + 1] = type_of(t) end
  end
  operation.has_body = #operation.request.members > operation.request.n_in_path
  for i, e in ipairs(d.examples or {}) do
    operation.examples[i] = { name = e.name, request = e.request, reply = e.reply, warnings = e.warnings or {},
      errors = e.errors or {}, declared = e }
  end
  return operation
end

local function vendor_of(spec)
  local d = spec.vendor
  local vendor = { name = spec.name, title = d.title, doc = d.doc, base_url = d.base_url, auth = d.auth, c = "od_" .. spec.name,
    types = {}, definitions = {}, forwards = {}, operations = {} }
  local self = setmetatable({ vendor = vendor, types = {}, owner_of = {} }, builder)
  for _, declaration in ipairs(spec.types) do self.owner_of[declaration] = vendor end
  for i, declaration in ipairs(spec.types) do vendor.types[i] = self:type(declaration) end
  for i, declaration in ipairs(spec.operations) do
    local operation = self:operation(declaration)
    vendor.operations[i] = operation
    set_pages(operation.request, operation.page)
    set_pages(operation.reply, operation.page)
    for _, failure in ipairs(operation.errors) do set_pages(failure.body, operation.page) end
  end
  definitions.order(vendor)
  return vendor
end

-- The model of vendors as specs.read() gives them, after check.specs() found no mistake.
function model.build(specs)
  local built = { vendors = {}, operations = {} }
  for i, spec in ipairs(specs) do
    local vendor = vendor_of(spec)
    built.vendors[i] = vendor
    table.move(vendor.operations, 1, #vendor.operations, #built.operations + 1, built.operations)
  end
  table.sort(built.operations, function(a, b) return a.full < b.full end)
  return built
end

return model
