-- Types as JSON Schema 2020-12: all that the model knows and JSON Schema can say. What only warns is said in descriptions.
--
-- A request has no members but the documented ones; a reply may have others, since services grow. So an object (or a union of
-- objects) which both sides hold is written twice, for replies as "name.reply".
local check_values = require "spec.check_values"
local json = require "json"
local prose = require "prose"
local sample = require "conformance.sample"

local schema = {}
schema.__index = schema

-- Receives the named types that requests and replies lead to, as `components`: { name, value (JSON) }.
function schema.new()
  return setmetatable({ components = {}, done = {}, requested = {}, is_reply = false }, schema)
end

local function text_of(lines)
  return #lines > 0 and table.concat(lines, "\n") or nil
end

-- ---- strings and numbers ----

-- The regular expression (ECMA-262, as everywhere in JSON Schema) of a charset.
local function pattern_of_charset(charset)
  local i, parts = 1, {}
  local function literal(c) return c:gsub("[%^%[%]\\-]", "\\%0") end
  while i <= #charset do
    local first, last = charset:match("^(.)%-(.)", i)
    parts[#parts + 1] = first and literal(first) .. "-" .. literal(last) or literal(charset:sub(i, i))
    i = i + (first and 3 or 1)
  end
  return "^[" .. table.concat(parts) .. "]*$"
end

-- What a format is called there, and a pattern for what has no name or is less than the named.
local formats = {
  e164 = { pattern = "^\\+[1-9][0-9]{1,14}$" },
  uuid = { name = "uuid" },
  ["date-time"] = { name = "date-time" },
  ["utc-date-time"] = { name = "date-time", pattern = "([Zz]|[+-]00:00)$" },
  uri = { name = "uri" },
}

local of_kind = {}

function of_kind.string(_, use, is_secret)
  local limits, patterns = use.limits, {}
  local length, format = limits.length or {}, formats[limits.format] or {}
  if limits.charset then patterns[1] = pattern_of_charset(limits.charset) end
  patterns[#patterns + 1] = format.pattern
  local further = patterns[2] and json.array { json.object("pattern", patterns[2]) }
  return json.object("type", "string", "minLength", length.min, "maxLength", length.max, "pattern", patterns[1],
    "format", format.name or is_secret and "password" or nil, "allOf", further)
end

local function numeric(type, format)
  return function(_, use)
    local limits = use.limits
    return json.object("type", type, "minimum", limits.min, "maximum", limits.max, "exclusiveMinimum", limits.above,
      "exclusiveMaximum", limits.below, "format", format)
  end
end

of_kind.integer = numeric("integer", "int64")
of_kind.number = numeric("number", "double")
function of_kind.boolean() return json.object("type", "boolean") end
function of_kind.json() return json.object() end
function of_kind.json_object() return json.object("type", "object") end

-- ---- what holds others ----

function of_kind.list(self, use)
  local items = use.limits.items or {}
  return json.object("type", "array", "items", self:use(use.item), "minItems", items.min, "maxItems", items.max)
end

function of_kind.map(self, use)
  local items = use.limits.items or {}
  return json.object("type", "object", "additionalProperties", self:use(use.item), "minProperties", items.min,
    "maxProperties", items.max)
end

local function named(self, use)
  return json.object("$ref", self:ref(use.type))
end
of_kind.enum, of_kind.object, of_kind.union = named, named, named

-- The schema of a use.
function schema:use(use, is_secret)
  return of_kind[use.kind](self, use, is_secret)
end

-- ---- members ----

-- The same, or null.
local function or_null(value)
  local first = value[1]
  if not first then return value end -- any JSON
  if first.name ~= "type" or value[2] and value[2].name == "const" then
    return json.object("anyOf", json.array { value, json.object("type", "null") })
  end
  first.value = json.array { first.value, "null" }
  return value
end

-- A default as JSON; nil where there is none, or one in words (see prose.default).
local function default_of(member)
  local default, use = member.default, member.use
  local takes_any_text = use.kind == "string" or use.kind == "union" or use.kind == "json"
  if default == nil or check_values.problem(default, use.limits) then return nil end
  if type(default) == "string" and takes_any_text and default:find(" ") then return nil end
  if use.kind == "enum" and not use.type.by_text[default] then return nil end
  return sample.literal(default, use)
end

-- The schema of a member, with what its page says of it.
function schema:member(member)
  local value = member.fixed and json.object("type", "string", "const", member.fixed.text)
    or self:use(member.use, member.secret)
  if member.nullable then value = or_null(value) end
  local default = default_of(member)
  json.add(value, "description", text_of(prose.member_words(member, default == nil)))
  json.add(value, "default", default)
  if member.example ~= nil then json.add(value, "examples", json.array { sample.member(member) }) end
  if member.deprecated then json.add(value, "deprecated", true) end
  return value
end

-- ---- rules ----

-- Of an object: that these members are given, which is to say present and, where they are nullable, not null.
local function given(members)
  local required, not_null = {}, json.object()
  for i, member in ipairs(members) do
    required[i] = member.name
    if member.nullable then json.add(not_null, member.name, json.object("not", json.object("type", "null"))) end
  end
  return json.object("required", json.array(required), "properties", #not_null > 0 and not_null or nil)
end

local function any_given(members)
  local list = {}
  for i, member in ipairs(members) do list[i] = given { member } end
  return #list == 1 and list[1] or json.object("anyOf", json.array(list))
end

local demands = { OD_REQUIRE_ALL = given, OD_REQUIRE_ANY = any_given }
function demands.OD_FORBID(members)
  return json.object("not", any_given(members))
end

local function equals(rule)
  local text, kind = rule.equals_text, rule.member.use.kind
  local const = text
  if kind == "boolean" then const = text == "true" end
  if kind == "integer" then const = math.tointeger(tonumber(text)) end
  return json.object("required", json.array { rule.member.name },
    "properties", json.object(rule.member.name, json.object("const", const)))
end

local function schema_of_rule(rule)
  local demand = demands[rule.demand](rule.members)
  if rule.test == "OD_TEST_ALWAYS" then return json.object("description", rule.message, "allOf", json.array { demand }) end
  local test = rule.test == "OD_TEST_GIVEN" and given { rule.member } or equals(rule)
  return json.object("description", rule.message, "if", test, rule.negate and "else" or "then", demand)
end

-- Whether a schema of the body can say a rule: it is more than a warning, and about no member of the path.
local function can_say(rule)
  local about_path = rule.member and rule.member.path
  for _, member in ipairs(rule.members) do about_path = about_path or member.path end
  return rule.severity == "OD_ERROR" and not about_path
end

-- ---- named types ----

local of_type = {}

function of_type.enum(_, type)
  local texts, lines = {}, { type.doc }
  for i, value in ipairs(type.values) do
    texts[i] = value.text
    if value.doc then lines[#lines + 1] = ("`%s`: %s"):format(value.text, value.doc) end
  end
  local listed = json.array(texts)
  if not type.open then return json.object("type", "string", "description", text_of(lines), "enum", listed) end
  local others = json.object("description", "Others are possible; a request that has one earns a warning.")
  return json.object("type", "string", "description", text_of(lines),
    "anyOf", json.array { json.object("enum", listed), others })
end

function of_type.object(self, type)
  local properties, required, rules, lines = json.object(), {}, {}, { type.doc }
  for _, member in ipairs(type.members) do
    if not member.path then
      json.add(properties, member.name, self:member(member))
      if member.required then required[#required + 1] = member.name end
    end
  end
  for _, rule in ipairs(type.rules) do
    if can_say(rule) then rules[#rules + 1] = schema_of_rule(rule) else lines[#lines + 1] = prose.rule(rule) end
  end
  local others
  if not self.is_reply then others = false end
  return json.object("type", "object", "description", text_of(lines), "properties", properties, "required", json.array(required),
    "additionalProperties", others, "allOf", json.array(rules))
end

-- A branch, told apart by its JSON type or by its tag. In a reply the tag may be missing where the page says so.
function schema:branch(union, branch)
  local value = self:use(branch.use)
  json.add(value, "description", branch.doc)
  local tag
  for _, member in ipairs(branch.tag and branch.use.type.members or {}) do
    if member.name == union.tag then tag = member end
  end
  if not tag then return value end
  if not tag.fixed then
    json.add(value, "type", "object")
    json.add(value, "properties", json.object(union.tag, json.object("const", branch.tag)))
  end
  if not self.is_reply and not tag.required then json.add(value, "required", json.array { union.tag }) end
  return value, not tag.required
end

-- An object with another tag, or with none.
local function other_branch(union)
  local tags = {}
  for _, branch in ipairs(union.branches) do tags[#tags + 1] = branch.tag end
  local known = json.object("required", json.array { union.tag },
    "properties", json.object(union.tag, json.object("enum", json.array(tags))))
  return json.object("type", "object", "description", "Others are possible; a request that has one earns a warning.", "not", known)
end

function of_type.union(self, type)
  local branches, may_overlap = {}, false
  for i, branch in ipairs(type.branches) do
    local value, may_lack_tag = self:branch(type, branch)
    branches[i], may_overlap = value, may_overlap or may_lack_tag and self.is_reply
  end
  if type.open then branches[#branches + 1] = other_branch(type) end
  return json.object("description", type.doc, may_overlap and "anyOf" or "oneOf", json.array(branches))
end

-- The address of a named type, which thereby becomes one of the components.
function schema:ref(type)
  local name = type.name
  if self.is_reply and self.requested[type] and type.kind ~= "enum" then name = name .. ".reply" end
  if not self.is_reply then self.requested[type] = true end
  if not self.done[name] then
    self.done[name] = true
    table.insert(self.components, { name = name, value = of_type[type.kind](self, type) })
  end
  return "#/components/schemas/" .. name
end

return schema
