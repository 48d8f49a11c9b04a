-- The schemas of an OpenAPI document as the types of page.lua.
--
-- What a type of ours cannot say goes into its `lost`, a list of words, so that whoever reads a draft sees it. A schema that is
-- only referred to is read once and is one type, whatever stands beside the references; `shared` is a number of its own for it.
local check_types = require "spec.check_types"
local document = require "readers.openapi.document"
local json = require "json"
local lines = require "readers.lines"
local merge = require "readers.openapi.merge"
local page = require "readers.page"
local patterns = require "readers.patterns"
local unions = require "readers.openapi.unions"
local wording = require "readers.wording"

local schemas = {}
schemas.__index = schemas

local get, plain, text = json.get, document.plain, document.text
local members_of, items_of = document.members, document.items

local max_depth = 80

-- A reader of the schemas in a document.
function schemas.new(root)
  return setmetatable({ root = root, side = "request", types = { request = {}, reply = {} }, n_shared = 0 }, schemas)
end

local function empty(line)
  return { kind = "object", line = line }
end

-- ---- references ----

-- What a reference leads to, and the last name in it.
function schemas:follow(ref, line)
  if ref:sub(1, 1) ~= "#" then page.fail(line, "the reference %s leads out of the document", ref) end
  local target, name = self.root, nil
  for segment in ref:sub(2):gmatch("[^/]+") do
    name = segment:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end):gsub("~1", "/"):gsub("~0", "~")
    if target.kind == "array" then
      local index = math.tointeger(tonumber(name))
      target = index and target[index + 1]
    else
      target = get(target, name)
    end
    if not target then page.fail(line, "the reference %s leads nowhere", ref) end
  end
  return target, name
end

-- What stands behind the references of a value; the value itself without one.
function schemas:resolve(value)
  for _ = 1, 20 do
    local ref = plain(value, "$ref")
    if type(ref) ~= "string" then return value end
    value = self:follow(ref, value.line)
  end
  page.fail(value.line, "a reference leads back to itself")
end

-- Keys that say nothing of which values are allowed, but for null.
local notes = { description = true, title = true, summary = true, default = true, example = true, examples = true,
  deprecated = true, readOnly = true, writeOnly = true, nullable = true, externalDocs = true, xml = true, discriminator = true }

-- The schema that another one is but a reference to, and its name; nil for any other.
function schemas:target(schema)
  local ref, only = get(schema, "$ref"), items_of(schema, "allOf")
  if not ref and #only == 1 then ref = get(only[1], "$ref") and #only[1] == 1 and get(only[1], "$ref") end
  if not ref or ref.kind ~= "string" then return nil end
  for _, pair in ipairs(schema) do
    local known = notes[pair.name] or pair.name:find("^x%-") or pair.name == "$ref" or pair.name == "allOf"
    if not known then return nil end
  end
  return self:follow(ref.text, schema.line)
end

-- A schema without `$ref` and `allOf`.
function schemas:flat(schema, depth)
  depth = depth or 0
  if depth > max_depth then page.fail(schema.line, "schemas are nested too deep, or a reference leads back to itself") end
  if schema.kind ~= "object" then return empty(schema.line) end
  local ref, parts = plain(schema, "$ref"), {}
  if type(ref) == "string" then parts[1] = self:flat((self:follow(ref, schema.line)), depth + 1) end
  for _, part in ipairs(items_of(schema, "allOf")) do
    local flat = self:flat(part, depth + 1)
    parts[#parts + 1] = items_of(schema, "allOf")[2] and get(part, "$ref") and merge.without(flat, "description", "title") or flat
  end
  if #parts == 0 then return schema end
  for i, part in ipairs(parts) do parts[i] = merge.without(part, "discriminator") end
  parts[#parts + 1] = merge.without(schema, "$ref", "allOf")
  return merge.all(parts, schema.line)
end

-- ---- what a request or a reply leaves out ----

local absent = { request = "readOnly", reply = "writeOnly" }

-- Whether a schema leads to properties that only a request, or only a reply, may have.
function schemas:is_sided(value, seen)
  seen = seen or {}
  if seen[value] then return false end
  seen[value] = true
  if plain(value, "readOnly") == true or plain(value, "writeOnly") == true then return true end
  local ref = value.kind == "object" and plain(value, "$ref")
  if type(ref) == "string" and self:is_sided(self:follow(ref, value.line), seen) then return true end
  for _, part in ipairs(value) do
    if self:is_sided(part.value or part, seen) then return true end
  end
  return false
end

-- ---- alternatives ----

local function is_null(schema)
  local t = get(schema, "type")
  if t and t.kind == "array" then return #t == 1 and t[1].text == "null" end
  local only = get(schema, "const") or get(schema, "enum") and #get(schema, "enum") == 1 and get(schema, "enum", 1)
  return t ~= nil and t.text == "null" or only and only.kind == "null" or false
end

-- Whether a schema does nothing but demand members of the schema it stands in.
local function only_demands(schema)
  for _, pair in ipairs(schema) do
    if not notes[pair.name] and pair.name ~= "required" and pair.name ~= "not" then return false end
  end
  return get(schema, "required") ~= nil or get(schema, "not") ~= nil
end

-- The alternatives in a flat schema, those of alternatives among them, each with what the schema itself says; `nullable` is
-- whether null is one, `demands` the lists of members of which one is demanded.
function schemas:alternatives(flat, depth, into)
  into = into or { nullable = false, demands = {} }
  local list = merge.alternatives(flat)
  if not list then return into end
  if depth > max_depth then page.fail(flat.line, "schemas are nested too deep, or a reference leads back to itself") end
  local own = merge.without(flat, "anyOf", "oneOf", "description", "title", "default", "example", "examples", "nullable",
    "discriminator", "deprecated", "readOnly", "writeOnly")
  local says = false
  for _, pair in ipairs(own) do says = says or not pair.name:find("^x%-") and pair.name ~= "type" end
  for _, alternative in ipairs(list) do
    local its = self:flat(alternative, depth + 1)
    if says and only_demands(its) then
      local names = {}
      for i, name in ipairs(items_of(its, "required")) do names[i] = name.text or "?" end
      table.insert(into.demands, #names > 0 and table.concat(names, " and ") or "not ...")
    elseif is_null(its) then
      into.nullable = true
    else
      if plain(its, "nullable") == true then into.nullable = true end
      local typeless = get(own, "type") and not get(its, "type")
      if says or typeless then
        local name = (text(alternative, "$ref") or ""):match("([^/]+)$")
        alternative = merge.all({ own, its }, alternative.line)
        alternative.name, its = name, alternative
      end
      if merge.alternatives(its) then self:alternatives(its, depth + 1, into) else into[#into + 1] = alternative end
    end
  end
  return into
end

-- ---- limits ----

local json_types = { string = "string", integer = "integer", number = "number", boolean = "boolean", object = "object",
  array = "list", any = "any", file = "any", null = "any" }

local function lose(t, ...)
  t.lost = t.lost or {}
  table.insert(t.lost, (...):format(select(2, ...)))
end

local function short(value)
  local words = json.write(value)
  return #words > 60 and words:sub(1, utf8.offset(words, 0, 57) - 1) .. "..." or words
end

-- A number, also one in quotes, as some documents have it.
local function number_of(schema, key)
  local n = tonumber(plain(schema, key))
  return n and n == n and math.abs(n) < math.huge and n or nil
end

-- The stricter of an inclusive and an exclusive bound, as one of them.
local function stricter(inclusive, exclusive, is_low)
  if inclusive and exclusive then
    if is_low and exclusive >= inclusive or not is_low and exclusive <= inclusive then return nil, exclusive end
    return inclusive, nil
  end
  return inclusive, exclusive
end

-- A bound of an integer; the next whole number of another goes into `min` or `max`. What int64_t has not is no bound.
local function whole_bound(t, key)
  local bound = t[key]
  local whole = bound and math.tointeger(bound)
  if whole and whole > math.mininteger and whole < math.maxinteger then return whole end
  local is_low = key == "min" or key == "above"
  local next_one = bound and not whole and math.tointeger(is_low and math.ceil(bound) or math.floor(bound))
  if key == "min" or key == "max" then return next_one or nil end
  if next_one then t[is_low and "min" or "max"] = next_one end
end

local function set_range(t, schema)
  t.min, t.max = number_of(schema, "minimum"), number_of(schema, "maximum")
  local above, below = plain(schema, "exclusiveMinimum"), plain(schema, "exclusiveMaximum")
  if above == true then t.min, t.above = nil, t.min else t.min, t.above = stricter(t.min, tonumber(above or nil), true) end
  if below == true then t.max, t.below = nil, t.max else t.max, t.below = stricter(t.max, tonumber(below or nil), false) end
  local function is_empty()
    local low, high = t.min or t.above, t.max or t.below
    return low and high and (low > high or low == high and (t.above or t.below)
      or t.kind == "integer" and t.above and t.below and high - low == 1)
  end
  if t.kind == "integer" then
    for _, key in ipairs { "min", "max", "above", "below" } do t[key] = whole_bound(t, key) end
  end
  if is_empty() then
    lose(t, "a range without values")
    t.min, t.max, t.above, t.below = nil, nil, nil, nil
  end
end

local max_count = 4294967294

-- A count of characters or items; nil for what is no limit.
local function counts(t, schema, low, high)
  local min, max = math.tointeger(number_of(schema, low)), math.tointeger(number_of(schema, high))
  min, max = min and min > 0 and min or nil, max and max >= 0 and max <= max_count and max or nil
  if min and (min > max_count or max and min > max) then return lose(t, "%s %d and %s %s", low, min, high, max or "none") end
  return (min or max) and { min = min, max = max } or nil
end

local function set_limits(t, schema)
  if t.kind == "integer" or t.kind == "number" then set_range(t, schema) end
  if t.kind == "string" then
    t.length, t.format = counts(t, schema, "minLength", "maxLength"), text(schema, "format")
    patterns.set(t, text(schema, "pattern"))
  elseif t.kind == "list" then
    t.items = counts(t, schema, "minItems", "maxItems")
  elseif t.kind == "map" then
    t.items = counts(t, schema, "minProperties", "maxProperties")
  elseif plain(schema, "format") == "int32" then
    lose(t, "format int32")
  end
end

-- What no type can say.
local no_counterpart = { "multipleOf", "uniqueItems", "not", "if", "contains", "prefixItems", "propertyNames",
  "dependentRequired", "dependentSchemas", "dependencies", "contentEncoding", "contentMediaType" }

local function set_lost(t, schema)
  for _, key in ipairs(no_counterpart) do
    local value = get(schema, key)
    if value and value.is ~= false then lose(t, "%s %s", key, short(value)) end
  end
  if t.kind == "object" then
    for _, key in ipairs { "minProperties", "maxProperties" } do
      if get(schema, key) then lose(t, "%s %s", key, short(get(schema, key))) end
    end
  end
  if get(schema, "patternProperties") and t.kind ~= "map" then
    lose(t, "patternProperties %s", short(get(schema, "patternProperties")))
  end
end

-- The texts of an enum. Values that are no texts, or that cannot be texts of an enum, have no counterpart.
local function set_texts(t, schema)
  local values = get(schema, "const") and { get(schema, "const") } or items_of(schema, "enum")
  local texts, seen, others = {}, {}, {}
  for _, value in ipairs(values) do
    if value.kind == "null" then
      t.nullable = true
    elseif t.kind ~= "string" or value.kind ~= "string" or not check_types.is_plain(value.text)
      or #value.text + 2 > check_types.max_text_len then
      others[#others + 1] = short(value)
    elseif not seen[value.text] then
      texts[#texts + 1], seen[value.text] = value.text, true
    end
  end
  if #others > 0 then
    lose(t, "only these values: %s", table.concat(others, ", "))
    if t.kind ~= "string" then return end
  end
  if #texts > 0 then t.kind, t.values, t.open = "enum", texts, #others > 0 or nil end
end

-- ---- types ----

-- The type of the values that a schema without a type lists.
local function type_of_values(schema)
  local value = get(schema, "const") or get(schema, "enum", 1)
  local kinds = { string = "string", boolean = "boolean", number = "number", object = "object", array = "array" }
  return value and kinds[value.kind]
end

-- "type: [string, "null"]", "nullable: true"; and "type: enum<string>", as condensed trees have it.
local function types_of(schema)
  local t, kinds, nullable = get(schema, "type"), {}, plain(schema, "nullable") == true
  for _, kind in ipairs(t and t.kind == "array" and t or { t }) do
    local name = (kind.text or ""):match("^enum<(%a+)>$") or kind.text
    if name == "null" then nullable = true else kinds[#kinds + 1] = name end
  end
  return kinds, nullable
end

-- Fills an object or map from its properties.
function schemas:object(t, schema, depth)
  local properties, more = get(schema, "properties"), get(schema, "additionalProperties")
  local by_pattern = members_of(schema, "patternProperties")
  if not properties and not more and #by_pattern == 1 then
    more = by_pattern[1].value
    lose(t, "names that match %s", by_pattern[1].name)
  end
  local required, is_described = {}, {}
  if properties and properties.kind == "object" and (#properties > 0 or not more or more.is == false) then
    t.members, t.closed = {}, #properties == 0
    local left_out = {}
    for _, key in ipairs { "required", "requiredProperties" } do
      for _, name in ipairs(items_of(schema, key)) do required[name.text or ""] = true end
    end
    for _, pair in ipairs(properties) do
      is_described[pair.name] = true
      if plain(self:flat(pair.value), absent[self.side]) == true then
        left_out[#left_out + 1] = pair.name
      elseif not check_types.is_plain(pair.name) or #pair.name > check_types.max_name_len then
        lose(t, "the member %s, whose name a spec cannot have", json.quote(pair.name))
      else
        t.members[#t.members + 1] = self:member(pair.name, pair.value, pair.line, required[pair.name] or false, depth)
      end
    end
    if #t.members > check_types.max_members then
      page.fail(properties.line, "an object of %d members; a spec can have %d", #t.members, check_types.max_members)
    end
    if #left_out > 0 then lose(t, "%s, so not in a %s: %s", absent[self.side], self.side, table.concat(left_out, ", ")) end
    if more and (more.is == true or more.kind == "object") then
      lose(t, "members of other names are allowed%s", #more > 0 and ": " .. short(more) or "")
    end
  elseif more and more.kind == "object" and #more > 0 then
    t.kind, t.item = "map", self:item(more, depth)
  end
  for _, name in ipairs(items_of(schema, "required")) do
    if name.text and not is_described[name.text] then lose(t, "required, and not described: %s", name.text) end
  end
end

-- The type of what is in a list or map, which cannot be null itself.
function schemas:item(schema, depth)
  local t, nullable = self:type(schema, depth + 1)
  if not nullable or t.kind == "any" then return t end
  return { kind = "any", lost = { "what is in it is " .. (t.name or t.kind) .. " or null" } }
end

-- The type of a schema, and whether it may be null.
function schemas:type(schema, depth)
  depth = depth or 0
  if depth > max_depth then page.fail(schema.line, "schemas are nested too deep, or a reference leads back to itself") end
  if schema.kind ~= "object" then return { kind = "any", line = schema.line }, false end
  local target, name = self:target(schema)
  if not target then return self:fill({ kind = "any", line = schema.line }, self:flat(schema), depth) end
  local known = self.types[self.side][target] or self:define(target, name, depth)
  return known.type, known.nullable or plain(schema, "nullable") == true
end

-- The type of a schema that others refer to, which may lead back to itself.
function schemas:define(target, name, depth)
  local known, types = { nullable = false }, self.types
  if target.kind ~= "object" or self:target(target) then
    known.type, known.nullable = self:type(target, depth + 1)
    return known
  end
  local flat = self:flat(target)
  local alternatives = self:alternatives(flat, depth)
  if #alternatives == 1 and #alternatives.demands == 0 then -- but another name of a schema, or of null
    known.type, known.nullable = self:type(alternatives[1], depth + 1)
    known.nullable = known.nullable or alternatives.nullable or plain(flat, "nullable") == true
    return known
  end
  self.n_shared = self.n_shared + 1
  known.type = { kind = "any", name = name, line = target.line, shared = self.n_shared }
  types[self.side][target] = known
  if not self:is_sided(target) then types.request[target], types.reply[target] = known, known end
  known.type, known.nullable = self:fill(known.type, flat, depth)
  return known
end

-- Makes a type what a flat schema says; returns it, or another that is the same, and whether it may be null.
function schemas:fill(t, flat, depth)
  local kinds, nullable = types_of(flat)
  local alternatives = self:alternatives(flat, depth)
  nullable = nullable or alternatives.nullable
  t.doc = text(flat, "description")
  t.name = t.name or flat.name or text(flat, "refIdentifier") and text(flat, "refIdentifier"):match("([^/]+)$")
  if #alternatives == 0 and #kinds > 1 then
    for i, kind in ipairs(kinds) do
      local its_type = json.object("type", kind)
      its_type[1].value.line, its_type[1].line = flat.line, flat.line
      alternatives[i] = merge.all({ merge.without(flat, "type", "description", "default", "example", "examples", "nullable"),
        its_type }, flat.line)
    end
  end
  if #alternatives > 0 then
    local union = { kind = "union", branches = {} }
    for i, alternative in ipairs(alternatives) do
      local branch, its_null = self:type(alternative, depth + 1)
      union.branches[i], nullable = { type = branch }, nullable or its_null
    end
    unions.simplify(union)
    if #union.branches == 1 then
      local only = union.branches[1].type
      if only.shared then return only, nullable end
      union = only
    else
      unions.set_tags(union, flat)
      for _, alternative in ipairs(alternatives) do
        local its = self:flat(alternative)
        if not union.tag and get(its, "discriminator") then unions.set_tags(union, its) end
      end
    end
    for key, value in pairs(union) do
      if key ~= "line" and key ~= "doc" and (key ~= "name" or not t.name) then t[key] = value end
    end
    t.doc = t.doc or union.doc
  else
    local kind = kinds[1] or get(flat, "properties") and "object" or get(flat, "items") and "array"
      or get(flat, "additionalProperties") and "object" or type_of_values(flat) or "any"
    t.kind = json_types[kind] or page.fail(flat.line, "there is no type `%s`", kind)
    if t.kind == "object" then self:object(t, flat, depth) end
    if t.kind == "list" then
      local items = get(flat, "items")
      t.item = items and items.kind == "object" and self:item(items, depth) or { kind = "any" }
    end
    set_limits(t, flat)
    set_texts(t, flat)
    set_lost(t, flat)
    nullable = nullable or t.nullable or false
    t.nullable = nil
    if get(flat, "discriminator", "mapping") then
      lose(t, "kinds told apart by `%s`, of which only what they share is here", plain(flat, "discriminator", "propertyName"))
    end
  end
  if #alternatives.demands > 0 then lose(t, "demanded is one of: %s", table.concat(alternatives.demands, "; ")) end
  for _, words in ipairs(flat.lost or {}) do lose(t, "%s", words) end
  return t, nullable
end

local leaf = { string = true, integer = true, number = true, boolean = true }

function schemas:member(name, schema, line, required, depth)
  local flat = self:flat(schema)
  local member = { name = name, required = required, lines = { name = line, type = schema.line }, first = line, last = line }
  member.type, member.nullable = self:type(schema, depth + 1)
  if leaf[member.type.kind] then -- the words about this member are not those about others of its schema
    local own = {}
    for key, value in pairs(member.type) do own[key] = value end
    member.type = own
  end
  member.doc = text(flat, "description")
  member.deprecated = plain(flat, "deprecated") == true
  member.default = get(flat, "default")
  if member.default and member.default.kind == "null" then member.default = nil end
  member.example = get(flat, "example") or get(flat, "examples", 1)
  for fact, key in pairs { prose = "description", deprecated = "deprecated", default = "default", enum = "enum", range = "minimum",
    length = "maxLength", format = "format" } do
    if get(flat, key) then member.lines[fact] = get(flat, key).line end
  end
  member.doc = member.doc and lines.trim(member.doc)
  wording.fill(member)
  return member
end

return schemas
