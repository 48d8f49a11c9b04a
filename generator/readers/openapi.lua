-- Reads an operation of an OpenAPI document (3.0, 3.1), or the condensed tree of one operation that some documentation sites put
-- into their Markdown, where each schema is the list of its alternatives (`schemaArray`) and each property a list of `allOf`.
local document = require "readers.document"
local json = require "json"
local lines = require "readers.lines"
local names = require "names"
local page = require "readers.page"
local wording = require "readers.wording"
local samples = require "readers.samples"
local type_words = require "readers.type_words"

local openapi = {}
local get, plain = json.get, document.plain

local reader = {}
reader.__index = reader

local max_depth = 80

-- ---- references ----

-- The schema behind a `$ref` and its name; the schema itself without one.
function reader:resolve(schema)
  local name
  for _ = 1, 20 do
    local ref = plain(schema, "$ref")
    if not ref then return schema, name end
    local target = self.root
    if ref:sub(1, 2) ~= "#/" then page.fail(schema.line, "the reference %s leads out of the document", ref) end
    for segment in ref:sub(3):gmatch("[^/]+") do
      segment = segment:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end):gsub("~1", "/"):gsub("~0", "~")
      target, name = get(target, segment), segment
    end
    if not target then page.fail(schema.line, "the reference %s leads nowhere", ref) end
    schema = target
  end
  page.fail(schema.line, "a reference leads back to itself")
end

-- ---- schemas ----

-- Several schemas that hold at once, as one: the later one's keys win, properties and required names add up.
function reader:merge(base, schemas)
  local merged, at = { kind = "object", line = base.line }, {}
  local function put(name, value, line)
    if at[name] and (name == "properties" or name == "required" or name == "requiredProperties") then
      local both = { kind = value.kind, line = value.line }
      table.move(at[name].value, 1, #at[name].value, 1, both)
      table.move(value, 1, #value, #both + 1, both)
      at[name].value = both
    elseif at[name] then
      at[name].value = value
    else
      at[name] = { name = name, value = value, line = line }
      merged[#merged + 1] = at[name]
    end
  end
  local name
  for _, schema in ipairs(schemas) do
    local resolved, its_name = self:resolve(schema)
    name = name or its_name
    if get(resolved, "allOf") then resolved = self:merge(resolved, get(resolved, "allOf")) end
    for _, pair in ipairs(resolved) do put(pair.name, pair.value, pair.line) end
  end
  for _, pair in ipairs(base) do
    if pair.name ~= "allOf" then put(pair.name, pair.value, pair.line) end
  end
  return merged, #schemas == 1 and name or nil
end

-- A schema without `$ref` and `allOf`, and its name.
function reader:flat(schema)
  if schema.kind ~= "object" then return { kind = "object", line = schema.line } end
  local siblings, resolved, name = schema, self:resolve(schema)
  if resolved ~= siblings then
    local beside = { kind = "object", line = siblings.line } -- OpenAPI 3.1 lets keys stand beside a reference
    for _, pair in ipairs(siblings) do
      if pair.name ~= "$ref" then beside[#beside + 1] = pair end
    end
    if #beside > 0 then return self:merge({ kind = "object", line = siblings.line }, { resolved, beside }), name end
  end
  if get(resolved, "allOf") then
    local merged, inner = self:merge(resolved, get(resolved, "allOf"))
    return merged, name or inner
  end
  return resolved, name
end

local function is_null(schema)
  return plain(schema, "type") == "null"
end

-- Whether a schema says anything of a value's type. One that does not, demands members of the schema it stands in.
local function says_type(schema)
  for _, key in ipairs { "type", "properties", "items", "enum", "const", "anyOf", "oneOf", "additionalProperties" } do
    if get(schema, key) then return true end
  end
  return false
end

-- The alternatives in a schema, those of alternatives among them; whether null is one.
function reader:alternatives(schema, into)
  for _, key in ipairs { "anyOf", "oneOf" } do
    for _, alternative in ipairs(get(schema, key) or {}) do
      local flat = self:flat(alternative)
      if get(schema, "properties") and not says_type(flat) then
        into.demands = true
      elseif is_null(flat) then
        into.nullable = true
      elseif get(flat, "anyOf") or get(flat, "oneOf") then
        into.nullable = plain(flat, "nullable") or into.nullable
        self:alternatives(flat, into)
      else
        into[#into + 1] = alternative
      end
    end
  end
  return into
end

local json_types = { string = "string", integer = "integer", number = "number", boolean = "boolean", object = "object",
  array = "list", any = "any", file = "any", null = "any" }

local function set_limits(t, schema)
  if t.kind == "integer" or t.kind == "number" then
    t.min, t.max = plain(schema, "minimum"), plain(schema, "maximum")
    local above, below = plain(schema, "exclusiveMinimum"), plain(schema, "exclusiveMaximum")
    if above == true then t.min, above = nil, t.min end -- OpenAPI 3.0
    if below == true then t.max, below = nil, t.max end
    t.above, t.below = above or nil, below or nil
  end
  local function range(low, high)
    local min, max = plain(schema, low), plain(schema, high)
    return (min or max) and { min = min, max = max } or nil
  end
  if t.kind == "string" then
    t.length, t.format, t.pattern = range("minLength", "maxLength"), plain(schema, "format"), plain(schema, "pattern")
  elseif t.kind == "list" then
    t.items = range("minItems", "maxItems")
  elseif t.kind == "map" then
    t.items = range("minProperties", "maxProperties")
  end
end

local function set_texts(t, schema)
  local values, const = get(schema, "enum"), get(schema, "const")
  if const then values = { const } end
  if not values then return end
  local texts = {}
  for _, value in ipairs(values) do
    if value.kind == "null" then
      t.nullable = true
    elseif value.kind == "string" then
      texts[#texts + 1] = value.text
    else
      return -- numbers and the like are no enum here
    end
  end
  t.kind, t.values = "enum", texts
end

-- The alternatives of one JSON type that say the same; and "one of these texts, or any text".
local function simplify(branches)
  local out = {}
  for _, branch in ipairs(branches) do
    local t, merged = branch.type, false
    for _, other in ipairs(out) do
      local o = other.type
      if o.kind == "enum" and t.kind == "enum" then
        local seen = {}
        for _, value in ipairs(o.values) do seen[value] = true end
        local both = table.move(o.values, 1, #o.values, 1, {})
        for _, value in ipairs(t.values) do
          if not seen[value] then both[#both + 1] = value end
        end
        other.type, merged = { kind = "enum", values = both, open = o.open or t.open, name = o.name }, true
      elseif o.kind == "enum" and t.kind == "string" or o.kind == "string" and t.kind == "enum" then
        local enum = o.kind == "enum" and o or t
        other.type, merged = { kind = "enum", values = enum.values, open = true, name = enum.name }, true
      elseif o.kind == "string" and t.kind == "string" then
        other.type, merged = { kind = "string", format = o.format == t.format and o.format or nil }, true
      elseif (o.kind == "integer" or o.kind == "number") and (t.kind == "integer" or t.kind == "number") then
        other.type, merged = { kind = o.kind == t.kind and o.kind or "number" }, true
      elseif o.kind == t.kind and (t.kind == "boolean" or t.kind == "any") then
        merged = true
      end
      if merged then break end
    end
    if not merged then out[#out + 1] = branch end
  end
  return out
end

-- The text of a member that is the only one possible there.
local function only_text(t, name)
  local member = page.find(t, name)
  local mt = member and member.type
  if mt and mt.kind == "enum" and #mt.values == 1 then return mt.values[1] end
end

-- How many words of a text stand in the name of a schema.
local function common_words(name, value)
  local words, n = {}, 0
  for word in (names.snake(name) or ""):gmatch("[^_]+") do words[word] = true end
  for word in (names.snake(value) or ""):gmatch("[^_]+") do n = n + (words[word] and 1 or 0) end
  return n
end

-- The text that is nearest to a name, when only one is.
local function nearest(name, values)
  local best, score, tied = nil, 0, false
  for _, value in ipairs(values) do
    local n = common_words(name, value)
    if n > score then best, score, tied = value, n, false elseif n == score then tied = true end
  end
  return not tied and best or nil
end

-- Where a document says nowhere which text belongs to which branch, the names of the schemas may: "AzureVoice" is "voice_azure".
local function tags_by_name(union, objects)
  for _, member in ipairs(objects[1].type.members or {}) do
    local seen, tags = {}, {}
    for i, branch in ipairs(objects) do
      local own = page.find(branch.type, member.name)
      local t = own and own.type
      local tag = t and t.kind == "enum" and branch.type.name and nearest(branch.type.name, t.values)
      if not tag or seen[tag] then break end
      seen[tag], tags[i] = true, tag
    end
    if #tags == #objects then
      for i, branch in ipairs(objects) do branch.tag = tags[i] end
      union.tag, union.tag_by_name = member.name, true
      return
    end
  end
end

-- By which member, and by which of its texts, the objects among the branches are told apart: as the document says, or by texts
-- that it allows in one branch only, or by defaults.
local function set_tags(union, schema)
  local objects = {}
  for _, branch in ipairs(union.branches) do
    if branch.type.kind == "object" then objects[#objects + 1] = branch end
  end
  if #objects < 2 then return end
  local name = plain(schema, "discriminator", "propertyName")
  local mapping = {}
  for _, pair in ipairs(get(schema, "discriminator", "mapping") or {}) do
    mapping[(pair.value.text or ""):match("([^/]+)$") or ""] = pair.name
  end
  local candidates = { name }
  for _, member in ipairs(not name and objects[1].type.members or {}) do candidates[#candidates + 1] = member.name end
  for _, candidate in ipairs(candidates) do
    local seen, whole = {}, true
    for _, branch in ipairs(objects) do
      local tag = mapping[branch.type.name or ""] or only_text(branch.type, candidate)
      local member = page.find(branch.type, candidate)
      if not tag and member and member.default and member.default.kind == "string" then tag = member.default.text end
      branch.tag = tag
      whole = whole and tag and member and not seen[tag]
      seen[tag or ""] = true
    end
    if whole then
      union.tag = candidate
      return
    end
  end
  for _, branch in ipairs(objects) do branch.tag = nil end
  tags_by_name(union, objects)
end

function reader:union(schema, alternatives, depth)
  local union = { kind = "union", branches = {} }
  for i, alternative in ipairs(alternatives) do union.branches[i] = { type = self:type(alternative, depth + 1) } end
  union.branches = simplify(union.branches)
  if #union.branches == 1 then
    local only = union.branches[1].type
    return only
  end
  set_tags(union, schema)
  for _, alternative in ipairs(alternatives) do
    local flat = self:flat(alternative)
    if not union.tag and get(flat, "discriminator") then set_tags(union, flat) end
  end
  return union
end

-- The type of the values that a schema without a type lists.
local function type_of_values(schema)
  local value = get(schema, "const") or get(schema, "enum", 1)
  local kinds = { string = "string", boolean = "boolean", number = "number" }
  return value and kinds[value.kind]
end

-- "type: [string, "null"]", "nullable: true".
local function types_of(schema)
  local t, kinds, nullable = get(schema, "type"), {}, plain(schema, "nullable") == true
  if t and t.kind == "array" then
    for _, kind in ipairs(t) do
      if kind.text == "null" then nullable = true else kinds[#kinds + 1] = kind.text end
    end
  elseif t and t.kind == "string" then
    kinds[1] = t.text
  end
  return kinds, nullable
end

-- Fills an object or map from its properties.
function reader:object(t, schema, depth)
  local properties, more = get(schema, "properties"), get(schema, "additionalProperties")
  if properties and (#properties > 0 or not more) then
    t.members, t.closed = {}, #properties == 0
    local required = {}
    for _, key in ipairs { "required", "requiredProperties" } do
      for _, name in ipairs(get(schema, key) or {}) do required[name.text or ""] = true end
    end
    for _, pair in ipairs(properties) do
      if not page.find(t, pair.name) then
        t.members[#t.members + 1] = self:member(pair.name, pair.value, pair.line, required[pair.name] or false, depth)
      end
    end
  elseif more and more.kind == "object" and #more > 0 then
    t.kind, t.item = "map", self:type(more, depth + 1)
  end
end

-- The type of a schema, and whether it may be null.
function reader:type(schema, depth)
  depth = depth or 0
  if depth > max_depth then page.fail(schema.line, "schemas are nested too deep") end
  local flat, name = self:flat(schema)
  if name and self.types[name] and plain(schema, "$ref") then return self.types[name].type, self.types[name].nullable end
  local kinds, nullable = types_of(flat)
  local alternatives = self:alternatives(flat, {})
  nullable = nullable or alternatives.nullable or false
  local t = { kind = "any", name = name, doc = plain(flat, "description"), line = schema.line }
  if name then self.types[name] = { type = t, nullable = nullable } end
  local function become(other)
    for key, value in pairs(other) do
      if key ~= "name" or not t.name then t[key] = value end
    end
  end
  if #alternatives > 0 then
    local union = self:union(flat, alternatives, depth)
    if not name then
      if union.kind == "union" and not union.name then union.doc = t.doc end
      return union, nullable
    end
    become(union)
  elseif #kinds > 1 then
    local union = { kind = "union", branches = {} }
    for i, kind in ipairs(kinds) do
      union.branches[i] = { type = { kind = json_types[kind] or "any", item = kind == "array" and { kind = "any" } or nil } }
    end
    union.branches = simplify(union.branches)
    become(#union.branches == 1 and union.branches[1].type or union)
  else
    local kind = kinds[1] or get(flat, "properties") and "object" or get(flat, "items") and "array"
      or type_of_values(flat) or "any"
    t.kind = json_types[kind] or page.fail(schema.line, "there is no type `%s`", kind)
    if t.kind == "object" then self:object(t, flat, depth) end
    if t.kind == "list" then t.item = get(flat, "items") and self:type(get(flat, "items"), depth + 1) or { kind = "any" } end
    set_limits(t, flat)
    if t.kind == "string" then set_texts(t, flat) end
    nullable = nullable or t.nullable or false
    t.nullable = nil
  end
  if name then self.types[name].nullable = nullable end
  return t, nullable
end

local function note(member, fact, value)
  if value then member.lines[fact] = value.line end
end

function reader:member(name, schema, line, required, depth)
  local flat = self:flat(schema)
  local member = { name = name, required = required, lines = { name = line, type = schema.line }, first = line, last = line }
  member.type, member.nullable = self:type(schema, depth + 1)
  member.doc = plain(flat, "description")
  member.deprecated = plain(flat, "deprecated") == true
  member.default = get(flat, "default")
  if member.default and member.default.kind == "null" then member.default = nil end
  member.example = get(flat, "example") or get(flat, "examples", 1)
  for fact, key in pairs { prose = "description", deprecated = "deprecated", default = "default", enum = "enum", range = "minimum",
    length = "maxLength", format = "format" } do
    note(member, fact, get(flat, key))
  end
  member.doc = member.doc and lines.trim(member.doc)
  wording.fill(member)
  return member
end

-- ---- operations ----

local methods = { "get", "post", "put", "patch", "delete" }

local function operations_of(root)
  local found = {}
  for _, item in ipairs(get(root, "paths") or {}) do
    for _, method in ipairs(methods) do
      local operation = get(item.value, method)
      if operation then
        found[#found + 1] = { path = item.name, method = method:upper(), operation = operation, item = item.value,
          id = plain(operation, "operationId") }
      end
    end
  end
  return found
end

-- The operation that is meant: `wanted` has a method and path, or a name; a document with one operation needs none.
local function choose(found, wanted, line)
  local function matches(o)
    if wanted.path and o.path == wanted.path and (not wanted.method or wanted.method == o.method) then return true end
    return wanted.operation ~= nil and o.id == wanted.operation
  end
  for _, o in ipairs(found) do
    if matches(o) then return o end
  end
  if #found == 1 then return found[1] end
  local list = {}
  for i, o in ipairs(found) do list[i] = ("%s %s%s"):format(o.method, o.path, o.id and " (" .. o.id .. ")" or "") end
  page.fail(line, "which operation? There are %s", #list > 0 and table.concat(list, ", ") or "none")
end

local function content_of(holder)
  for _, pair in ipairs(get(holder, "content") or {}) do
    if pair.name:find("json") then return pair.value end
  end
end

function reader:add_parameter(parameter, self_page)
  parameter = self:resolve(parameter)
  local place, name = plain(parameter, "in"), plain(parameter, "name")
  local schema = get(parameter, "schema") or { kind = "object", line = parameter.line }
  local member = self:member(name, schema, parameter.line, plain(parameter, "required") or false, 0)
  member.doc = plain(parameter, "description") or member.doc
  member.place = place
  if place == "path" then
    self.path_members[#self.path_members + 1] = member
  elseif name:lower() == "authorization" then
    self_page.auth = { name = name, prefix = "", line = parameter.line }
  else
    table.insert(self_page.parameters, member)
  end
end

function reader:add_auth(self_page, operation)
  local security = get(operation, "security") or get(self.root, "security")
  local name = security and security[1] and security[1][1] and security[1][1].name
  local scheme = name and self:resolve(get(self.root, "components", "securitySchemes", name) or { kind = "object", line = 1 })
  if not scheme or self_page.auth then return end
  if plain(scheme, "type") == "http" then
    local kind = plain(scheme, "scheme") or ""
    self_page.auth = { name = "Authorization", prefix = kind:sub(1, 1):upper() .. kind:sub(2) .. " ", line = scheme.line }
  elseif plain(scheme, "type") == "apiKey" and plain(scheme, "in") == "header" then
    self_page.auth = { name = plain(scheme, "name"), prefix = "", line = scheme.line }
  end
end

function reader:set_request(self_page, t)
  if t and t.kind ~= "object" then
    page.fail(t.line or 1, "the body of the request is not an object, but %s", type_words.print(t))
  end
  if t and #self.path_members == 0 then
    self_page.request = t
    return
  end
  local members = table.move(self.path_members, 1, #self.path_members, 1, {})
  table.move(t and t.members or {}, 1, #(t and t.members or {}), #members + 1, members)
  self_page.request = { kind = "object", members = members, name = t and t.name, doc = t and t.doc }
end

local function add_sample(self_page, side, status, value)
  if value and value.kind ~= "null" then
    table.insert(self_page.samples, { side = side, status = status, value = value, line = value.line })
  end
end

local function example_of(content)
  return get(content, "example") or get((get(content, "examples") or {})[1] and get(content, "examples")[1].value, "value")
end

function reader:whole(self_page, wanted)
  local chosen = choose(operations_of(self.root), wanted, self.root.line)
  local operation = chosen.operation
  self_page.method, self_page.path, self_page.id = chosen.method, chosen.path, chosen.id
  self_page.title, self_page.doc = plain(operation, "summary"), plain(operation, "description")
  local server = plain(operation, "servers", 1, "url") or plain(self.root, "servers", 1, "url")
  if server and server:find("^https?://") then self_page.url = server:gsub("/$", "") .. chosen.path end
  for _, holder in ipairs { chosen.item, operation } do
    for _, parameter in ipairs(get(holder, "parameters") or {}) do self:add_parameter(parameter, self_page) end
  end
  self:add_auth(self_page, operation)
  local request = get(operation, "requestBody")
  local content = request and content_of(self:resolve(request))
  self:set_request(self_page, content and self:type(get(content, "schema")))
  add_sample(self_page, "request", nil, content and example_of(content))
  for _, pair in ipairs(get(operation, "responses") or {}) do
    local status, response = math.tointeger(tonumber(pair.name)), self:resolve(pair.value)
    if status then
      local reply, body = page.reply(self_page, status), content_of(response)
      reply.doc, reply.line = plain(response, "description"), pair.line
      reply.type = body and get(body, "schema") and self:type(get(body, "schema")) or nil
      add_sample(self_page, "reply", status, body and example_of(body))
    end
  end
end

-- ---- the condensed tree ----

-- A parameter or body there is a list of alternatives, each with `required` of its own.
function reader:condensed_type(schemas)
  if #schemas == 1 then return self:type(schemas[1]) end
  return self:type { kind = "object", line = schemas.line, { name = "oneOf", value = schemas, line = schemas.line } }
end

function reader:condensed(self_page, tree)
  local operation = get(tree, "paths")
  self_page.path, self_page.method = plain(operation, "path"), (plain(operation, "method") or ""):upper()
  local server = plain(operation, "servers", 1, "url")
  if server then self_page.url = server:gsub("/$", "") .. self_page.path end
  for _, header in ipairs(get(operation, "request", "security", 1, "parameters", "header") or {}) do
    local kind = plain(header.value, "scheme") or ""
    self_page.auth = self_page.auth or { name = header.name, prefix = kind == "bearer" and "Bearer " or "", line = header.line }
  end
  for _, place in ipairs { "path", "query", "header", "cookie" } do
    for _, pair in ipairs(get(operation, "request", "parameters", place) or {}) do
      local schema = get(pair.value, "schema", 1) or { kind = "object", line = pair.line }
      local member = self:member(pair.name, schema, pair.line, plain(schema, "required") == true, 0)
      member.place = place
      table.insert(place == "path" and self.path_members or self_page.parameters, member)
    end
  end
  local function json_in(holder)
    for _, pair in ipairs(holder or {}) do
      if pair.name:find("json") and get(pair.value, "schemaArray") then return pair.value end
    end
  end
  local body = json_in(get(operation, "request", "body"))
  self:set_request(self_page, body and self:condensed_type(get(body, "schemaArray")))
  add_sample(self_page, "request", nil, body and example_of(body))
  for _, pair in ipairs(get(operation, "response") or {}) do
    local status = math.tointeger(tonumber(pair.name))
    if status then
      local reply, content = page.reply(self_page, status), json_in(pair.value)
      reply.line = pair.line
      reply.type = content and self:condensed_type(get(content, "schemaArray")) or nil
      reply.doc = plain(content or (pair.value[1] or {}).value, "description")
      add_sample(self_page, "reply", status, content and example_of(content))
    end
  end
end

-- Reads a document into a page. `wanted` = { path, method, operation } says which operation, where there are several.
function openapi.read(file, root, wanted)
  local self = setmetatable({ root = root, types = {}, path_members = {} }, reader)
  local self_page = page.new(file, "OpenAPI")
  if plain(root, "paths", "path") then
    self_page.layout = "condensed OpenAPI"
    self:condensed(self_page, root)
  elseif (plain(root, "openapi") or ""):find("^3%.") then
    self:whole(self_page, wanted or {})
  else
    page.fail(root.line, "this is no OpenAPI 3 document")
  end
  samples.judge(self_page)
  return self_page
end

return openapi
