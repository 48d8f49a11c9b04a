-- Reads an operation of an OpenAPI document (3.0, 3.1), or the condensed tree of one operation that some documentation sites put
-- into their Markdown, where each schema is the list of its alternatives (`schemaArray`) and each property a list of `allOf`.
--
-- What a page of ours has no place for goes into its `notes` and `vendor_notes`, lists of words.
local document = require "readers.openapi.document"
local json = require "json"
local page = require "readers.page"
local samples = require "readers.samples"
local schemas = require "readers.openapi.schemas"
local type_words = require "readers.type_words"
local unions = require "readers.openapi.unions"

local openapi = {}
local get, plain, text = json.get, document.plain, document.text
local members_of, items_of = document.members, document.items

local reader = {}
reader.__index = reader

local function note(list, words, ...)
  list[#list + 1] = words:format(...)
end

-- ---- which operation ----

local methods = { "get", "post", "put", "patch", "delete" }

local function operations_of(self)
  local found = {}
  for _, pair in ipairs(members_of(self.root, "paths")) do
    local item = self.schemas:resolve(pair.value)
    for _, method in ipairs(methods) do
      local operation = get(item, method)
      if operation then
        found[#found + 1] = { path = pair.name, method = method:upper(), operation = operation, item = item,
          id = text(operation, "operationId") }
      end
    end
  end
  return found
end

local function describe(found)
  local list = {}
  for i, o in ipairs(found) do list[i] = ("%s %s%s"):format(o.method, o.path, o.id and " (" .. o.id .. ")" or "") end
  return #list > 0 and table.concat(list, ", ") or "none"
end

-- The operation that is meant: `wanted` has a path, with or without a method, or a name; a document with one operation needs
-- none. Of several operations of one path it is the POST.
local function choose(found, wanted, line)
  local method, path = (wanted.path or ""):match("^(%a+)%s+(/.*)$")
  method, path = wanted.method or method and method:upper(), path or wanted.path
  local matching, by_name = {}, {}
  for _, o in ipairs(found) do
    if path and o.path == path and (not method or method == o.method) then matching[#matching + 1] = o end
    if wanted.operation and o.id == wanted.operation then by_name[#by_name + 1] = o end
  end
  if #matching == 0 and not path then matching = by_name end
  if #matching == 0 and not path then matching = found end
  if #matching == 1 then return matching[1] end
  for _, o in ipairs(path and matching or {}) do
    if o.method == "POST" then return o end
  end
  page.fail(line, "which operation? There are %s", describe(found))
end

-- ---- bodies ----

-- The JSON among the media types of a body, and the names of the others.
local function content_of(body)
  local content, others = nil, {}
  for _, wanted in ipairs { "^application/json%f[^%w+-]", "[/+]json", "json", "^%*/%*" } do
    for _, pair in ipairs(members_of(body, "content")) do
      if not content and pair.name:lower():find(wanted) then content = pair end
    end
  end
  for _, pair in ipairs(members_of(body, "content")) do
    if pair ~= content then others[#others + 1] = pair.name end
  end
  return content and content.value, others
end

local function example_of(self, content)
  local example, first = get(content, "example"), members_of(content, "examples")[1]
  if not example and first then example = get(self.schemas:resolve(first.value), "value") end
  local schema = get(content, "schema")
  return example or schema and get(self.schemas:flat(schema), "example")
end

local function add_sample(self_page, side, status, value)
  if value and value.kind ~= "null" then
    table.insert(self_page.samples, { side = side, status = status, value = value, line = value.line })
  end
end

-- The object that a type is, or that alternatives are together; or the type itself.
local function as_object(t)
  return t and unions.as_object(t) or t
end

function reader:set_request(self_page, t, line)
  t = as_object(t)
  if t and t.kind ~= "object" then
    page.fail(t.line or line, "the body of the request is not an object, but %s", type_words.print(t))
  end
  if #self.path_members == 0 then
    self_page.request = t
    return
  end
  local members, in_path = table.move(self.path_members, 1, #self.path_members, 1, {}), {}
  for _, member in ipairs(members) do in_path[member.name] = true end
  for _, member in ipairs(t and t.members or {}) do
    if not in_path[member.name] then
      members[#members + 1] = member
    else
      note(self_page.notes, "the body has a member %s as well, for which a spec has no place beside that of the path", member.name)
    end
  end
  self_page.request = { kind = "object", members = members, name = t and t.name, doc = t and t.doc, lost = t and t.lost,
    closed = not t or t.closed, is_free_body = t and #(t.members or {}) == 0 and not t.closed or nil }
end

local function add_reply(self_page, key, response, line, sample, t)
  local status = math.tointeger(tonumber(key)) or key:upper() == "2XX" and 200
  if not status then
    note(self_page.notes, "the page has the reply `%s`%s, for which a spec has no place", key,
      t and t.name and " with " .. t.name or "")
    return
  end
  local reply = page.reply(self_page, status)
  reply.doc, reply.line, reply.type = text(response, "description"), line, as_object(t)
  add_sample(self_page, "reply", status, sample)
end

-- ---- parameters ----

function reader:add_parameter(self_page, place, name, schema, parameter, line, required)
  local member = self.schemas:member(name, schema, line, required, 0)
  member.doc = text(parameter, "description") or member.doc
  member.place = place
  if place == "header" and name:lower() == "authorization" then
    if not self_page.auth then
      self_page.auth = { name = name, prefix = "", line = line }
      note(self_page.vendor_notes, "the page does not say whether a word like Bearer stands before the key")
    end
  elseif place == "path" then
    self:add_path_member(self_page, member)
  else
    table.insert(self_page.parameters, member)
  end
end

function reader:add_path_member(self_page, member)
  if not self_page.path:find("{" .. member.name .. "}", 1, true) then
    note(self_page.notes, "the path has no {%s}, which the page describes", member.name)
    return
  end
  local t = member.type
  if t.kind ~= "string" and t.kind ~= "integer" then
    local words = t.kind == "enum" and "one of " .. table.concat(t.values, ", ") or type_words.print(t)
    member.type = { kind = "string", lost = { "in the path stands " .. words } }
  end
  table.insert(self.path_members, member)
end

-- Each {name} in the path is a member of the request, in the order of the path.
function reader:finish_path(self_page)
  local ordered = {}
  for name in self_page.path:gmatch("{([^{}]*)}") do
    local found
    for _, member in ipairs(self.path_members) do
      if member.name == name then found = member end
    end
    ordered[#ordered + 1] = found or { name = name, place = "path", required = true, nullable = false, lines = {},
      type = { kind = "string", lost = { "the page does not describe it" } } }
  end
  self.path_members = ordered
end

-- ---- who calls, and where ----

-- How a scheme of security is sent: { name, prefix, line } and what is to be known of it; or nil and what it is.
local function auth_of(name, scheme)
  local kind, how = text(scheme, "type"), (text(scheme, "scheme") or ""):lower()
  if kind == "http" and (how == "bearer" or how == "basic") then
    return { name = "Authorization", prefix = how == "bearer" and "Bearer " or "Basic ", line = scheme.line },
      how == "basic" and "the key is the Base64 of `user:password`"
  elseif kind == "oauth2" or kind == "openIdConnect" then
    return { name = "Authorization", prefix = "Bearer ", line = scheme.line }, "the key is an access token of " .. kind
  elseif kind == "apiKey" and text(scheme, "in") == "header" and text(scheme, "name") then
    local is_bare = text(scheme, "name"):lower() == "authorization"
    return { name = text(scheme, "name"), prefix = "", line = scheme.line },
      is_bare and "the page does not say whether a word like Bearer stands before the key"
  end
  local where = text(scheme, "in")
  return nil, ("%s (%s%s%s)"):format(name, kind or "unknown", how ~= "" and " " .. how or "", where and " in the " .. where or "")
end

-- One header has the key: the first scheme that is one, of the first alternative that has one.
function reader:add_auth(self_page, operation)
  local unknown = {}
  for _, alternative in ipairs(items_of(get(operation, "security") and operation or self.root, "security")) do
    local others = {}
    for _, pair in ipairs(members_of(alternative)) do
      local scheme = get(self.root, "components", "securitySchemes", pair.name)
      local auth, words = auth_of(pair.name, scheme and self.schemas:resolve(scheme) or { kind = "object", line = pair.line })
      if auth and not self_page.auth then
        self_page.auth = auth
        if words then note(self_page.vendor_notes, "%s", words) end
      else
        others[#others + 1] = auth and auth.name or words
      end
    end
    if self_page.auth then
      if #others > 0 then note(self_page.vendor_notes, "every call needs this as well: %s", table.concat(others, ", ")) end
      return
    end
    table.move(others, 1, #others, #unknown + 1, unknown)
  end
  if #unknown > 0 then
    note(self_page.vendor_notes, "the page has keys for which a spec has no place: %s", table.concat(unknown, ", "))
  end
end

-- The address of the first server, with the defaults of its variables.
local function set_url(self_page, servers)
  local first, others = servers and servers[1], {}
  local url = text(first, "url")
  if not url then return end
  local filled = url:gsub("{([^{}]*)}", function(name)
    local default = text(first, "variables", name, "default")
    if default then note(self_page.vendor_notes, "%s in %s is %s unless it is said otherwise", name, url, default) end
    return default
  end)
  for i = 2, #servers do others[#others + 1] = text(servers[i], "url") end
  if #others > 0 then note(self_page.vendor_notes, "the page names other addresses: %s", table.concat(others, ", ")) end
  if filled:find("^https?://") and not filled:find("{") then
    self_page.url = filled:gsub("/+$", "") .. self_page.path
  end
  if not filled:find("^https://") or filled:find("{") then
    note(self_page.vendor_notes, "the address that the page names is %s", filled)
  end
end

-- ---- the whole document ----

function reader:whole(self_page, wanted)
  local chosen = choose(operations_of(self), wanted, self.root.line)
  local operation, item = chosen.operation, chosen.item
  self_page.method, self_page.path, self_page.id = chosen.method, chosen.path, chosen.id
  self_page.title, self_page.doc = text(operation, "summary"), text(operation, "description")
  if plain(operation, "deprecated") == true then note(self_page.notes, "the page calls this operation deprecated") end
  set_url(self_page, get(operation, "servers") or get(item, "servers") or get(self.root, "servers"))
  self:add_auth(self_page, operation)
  local parameters, at = {}, {}
  for _, holder in ipairs { item, operation } do -- those of the operation go before those of its path
    for _, parameter in ipairs(items_of(holder, "parameters")) do
      parameter = self.schemas:resolve(parameter)
      local place, name = text(parameter, "in"), text(parameter, "name")
      if not place or not name then page.fail(parameter.line, "a parameter without `in` or `name`") end
      at[place .. " " .. name] = at[place .. " " .. name] or #parameters + 1
      parameters[at[place .. " " .. name]] = parameter
    end
  end
  for _, parameter in ipairs(parameters) do
    local schema = get(parameter, "schema") or { kind = "object", line = parameter.line }
    self:add_parameter(self_page, text(parameter, "in"), text(parameter, "name"), schema, parameter,
      parameter.line, plain(parameter, "required") == true)
  end
  self:finish_path(self_page)
  local body = get(operation, "requestBody") and self.schemas:resolve(get(operation, "requestBody"))
  local content, others = content_of(body)
  if body and not content and #others > 0 then
    page.fail(body.line, "the body of the request is no JSON, but %s", table.concat(others, ", "))
  end
  if #others > 0 then note(self_page.notes, "the body may also be %s", table.concat(others, ", ")) end
  self_page.request_doc = text(body, "description")
  local schema = get(content, "schema")
  self:set_request(self_page, schema and self.schemas:type(schema), schema and schema.line)
  add_sample(self_page, "request", nil, content and example_of(self, content))
  self:add_replies(self_page, operation)
end

function reader:add_replies(self_page, operation)
  self.schemas.side = "reply"
  for _, pair in ipairs(members_of(operation, "responses")) do
    if not pair.name:find("^x%-") then
      local response = self.schemas:resolve(pair.value)
      local content, others = content_of(response)
      if #others > 0 then
        note(self_page.notes, "the reply %s %s %s", pair.name, content and "may also be" or "is", table.concat(others, ", "))
      end
      local schema = get(content, "schema")
      add_reply(self_page, pair.name, response, pair.line, content and example_of(self, content),
        schema and self.schemas:type(schema))
    end
  end
end

-- ---- the condensed tree ----

-- A parameter or body there is a list of alternatives, each with `required` of its own.
function reader:condensed_type(list)
  if #list == 1 then return self.schemas:type(list[1]) end
  return self.schemas:type { kind = "object", line = list.line, { name = "oneOf", value = list, line = list.line } }
end

local function json_in(holder)
  for _, pair in ipairs(members_of(holder)) do
    if pair.name:find("json") and get(pair.value, "schemaArray") then return pair.value end
  end
end

local function add_condensed_auth(self_page, operation)
  local others = {}
  for _, header in ipairs(members_of(operation, "request", "security", 1, "parameters", "header")) do
    local kind = text(header.value, "scheme") or ""
    if self_page.auth then
      others[#others + 1] = header.name
    else
      self_page.auth = { name = header.name, prefix = kind == "bearer" and "Bearer " or kind == "basic" and "Basic " or "",
        line = header.line }
    end
  end
  for _, place in ipairs { "query", "cookie" } do
    for _, pair in ipairs(members_of(operation, "request", "security", 1, "parameters", place)) do
      others[#others + 1] = ("%s in the %s"):format(pair.name, place)
    end
  end
  if #others > 0 then note(self_page.vendor_notes, "every call needs this as well: %s", table.concat(others, ", ")) end
end

function reader:condensed(self_page, tree)
  local operation = get(tree, "paths")
  self_page.path, self_page.method = text(operation, "path"), (text(operation, "method") or ""):upper()
  if plain(operation, "deprecated") == true then note(self_page.notes, "the page calls this operation deprecated") end
  set_url(self_page, get(operation, "servers"))
  add_condensed_auth(self_page, operation)
  for _, place in ipairs { "path", "query", "header", "cookie" } do
    for _, pair in ipairs(members_of(operation, "request", "parameters", place)) do
      local schema = get(pair.value, "schema", 1) or { kind = "object", line = pair.line }
      self:add_parameter(self_page, place, pair.name, schema, pair.value, pair.line, plain(schema, "required") == true)
    end
  end
  self:finish_path(self_page)
  local bodies = get(operation, "request", "body")
  local body = json_in(bodies)
  if not body and #members_of(bodies) > 0 then
    page.fail(bodies.line, "the body of the request is no JSON, but %s", bodies[1].name)
  end
  self:set_request(self_page, body and self:condensed_type(get(body, "schemaArray")), body and body.line)
  add_sample(self_page, "request", nil, body and example_of(self, body))
  self.schemas.side = "reply"
  for _, pair in ipairs(members_of(operation, "response")) do
    local content = json_in(pair.value)
    add_reply(self_page, pair.name,
      content or (members_of(pair.value)[1] or {}).value, pair.line, content and example_of(self, content),
      content and self:condensed_type(get(content, "schemaArray")))
  end
end

-- Reads a document into a page. `wanted` = { path, method, operation } says which operation, where there are several.
function openapi.read(root, wanted)
  local self = setmetatable({ root = root, schemas = schemas.new(root), path_members = {} }, reader)
  local self_page = page.new "OpenAPI"
  if text(root, "paths", "path") then
    self_page.layout = "condensed OpenAPI"
    self:condensed(self_page, root)
  elseif (text(root, "openapi") or ""):find("^3%.") then
    self:whole(self_page, wanted)
  else
    page.fail(root.line, "this is no OpenAPI 3 document")
  end
  samples.judge(self_page)
  return self_page
end

return openapi
