-- What an operation of the model says, in the form of a page (readers/page.lua), so that the two can be compared. Members know
-- their sources: `member.source_of(fact)`, and the member of the model: `member.model`.
local json = require "json"
local rows = require "readers.rows"

local spec_page = {}

local scalars = { string = "string", integer = "integer", number = "number", boolean = "boolean", json = "any",
  json_object = "object" }

local builder = {}
builder.__index = builder

local function with_limits(t, limits)
  for _, key in ipairs { "min", "max", "above", "below", "length", "items", "format" } do t[key] = limits[key] end
  return t
end

function builder:use(use)
  if scalars[use.kind] then return with_limits({ kind = scalars[use.kind] }, use.limits) end
  if use.item then return with_limits({ kind = use.kind, item = self:use(use.item) }, use.limits) end
  return self:type(use.type)
end

-- A default or example as JSON. That of an object may be written as a text of JSON.
local function value_of(value, use)
  local is_object = use.kind == "object" or use.kind == "map" or use.kind == "json_object"
  local read = type(value) == "string" and (is_object or use.kind == "union") and json.read(value)
  if read and read.kind == "object" then return read end
  return value ~= nil and json.from_lua(value, is_object) or nil
end

function builder:member(member)
  local type_source = member.use.type and member.use.type.source
  return { name = member.name, type = self:use(member.use), required = member.required or false,
    nullable = member.nullable or false, deprecated = member.deprecated or false,
    default = value_of(member.default, member.use), example = value_of(member.example, member.use), doc = member.doc,
    place = member.path and "path" or nil, model = member, lines = {},
    -- The source of a fact, and whether the spec names it for this fact.
    source_of = function(fact)
      local own = member.sources[fact]
      if own then return own, true end
      if fact == "enum" and type_source and type_source.word ~= "page" then return type_source, false end
      return member.source or { word = "page" }, false
    end }
end

-- A named type; it may lead back to itself.
function builder:type(type)
  if self.types[type] then return self.types[type] end
  local t = { kind = type.kind, name = type.name }
  self.types[type] = t
  if type.kind == "enum" then
    t.values = {}
    for i, value in ipairs(type.values) do t.values[i] = value.text end
  elseif type.kind == "object" then
    t.members = {}
    for i, member in ipairs(type.members) do t.members[i] = self:member(member) end
  else
    t.branches = {}
    for i, branch in ipairs(type.branches) do t.branches[i] = { type = self:use(branch.use), tag = branch.tag } end
  end
  return t
end

local function page_of(operation)
  local self = setmetatable({ types = {} }, builder)
  local base = operation.vendor.base_url
  local page = { method = operation.method, path = operation.path,
    url = base .. operation.path, auth = operation.vendor.auth, replies = {},
    request = self:type(operation.request) }
  page.replies[1] = { status = 200, type = self:type(operation.reply) }
  for _, failure in ipairs(operation.errors) do
    page.replies[#page.replies + 1] = { status = failure.status, type = failure.body and self:type(failure.body) or nil,
      source = failure.source or { word = "page" } }
  end
  return page
end

-- What an operation of the model says, as readers and comparisons want it: { page, rows, method, path, places, file and layout (of
-- its map) or nil }.
function spec_page.facts(operation)
  local page, map = page_of(operation), operation.map or {}
  return { page = page, rows = rows.of(page), method = operation.method, path = operation.path, places = map.places,
    file = map.file, layout = map.layout }
end

return spec_page
