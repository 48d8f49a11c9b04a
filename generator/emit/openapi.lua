-- An operation as an OpenAPI 3.1 document: for whoever does not use C, and for judges that know nothing of the runtime. One
-- document for each, because two revisions of a page may share method and path.
local json = require "json"
local sample = require "conformance.sample"
local schema = require "emit.schema"

local emit_openapi = {}

-- The key as a header, in one of the two ways that OpenAPI has for it.
local function security_scheme(auth)
  if auth.name:lower() == "authorization" and auth.prefix == "Bearer " then
    return json.object("type", "http", "scheme", "bearer")
  end
  local words = auth.prefix and ("The key stands behind `%s`."):format(auth.prefix)
  return json.object("type", "apiKey", "description", words, "in", "header", "name", auth.name)
end

-- The schema of a member in the path: whoever sends a request takes "." and ".." for folders.
local function of_segment(member, writer)
  local value = writer:use(member.use)
  if member.use.kind == "string" then json.add(value, "not", json.object("enum", json.array { ".", ".." })) end
  return value
end

local function parameters_of(request, writer)
  local list = {}
  for _, member in ipairs(request.members) do
    if member.path then
      list[#list + 1] = json.object("name", member.name, "in", "path", "required", true, "description", member.doc,
        "schema", of_segment(member, writer), "example", member.example ~= nil and sample.member(member) or nil)
    end
  end
  return json.array(list)
end

-- What a body is. The examples of a request are those that are valid, without what travels in the path.
local function content_of(type, writer, operation, side)
  local examples, in_path = json.object(), {}
  for _, member in ipairs(type.members) do in_path[member.name] = member.path end
  for i, example in ipairs(side and operation.examples or {}) do
    if example[side] and (side == "reply" or #example.errors == 0) then
      local body = json.object()
      for _, pair in ipairs(example[side]) do
        if not in_path[pair.name] then json.add(body, pair.name, pair.value) end
      end
      json.add(examples, "example_" .. i, json.object("summary", example.name, "value", body))
    end
  end
  return json.object("application/json", json.object("schema", json.object("$ref", writer:ref(type)),
    "examples", #examples > 0 and examples or nil))
end

local function responses_of(operation, writer)
  local responses = json.object("2XX", json.object("description", operation.reply.doc,
    "content", content_of(operation.reply, writer, operation, "reply")))
  for _, failure in ipairs(operation.errors) do
    json.add(responses, tostring(failure.status), json.object("description", failure.doc,
      "content", failure.body and content_of(failure.body, writer) or nil))
  end
  return responses
end

local function sorted(components)
  table.sort(components, function(a, b) return a.name < b.name end)
  local object = json.object()
  for _, component in ipairs(components) do json.add(object, component.name, component.value) end
  return object
end

-- The document of an operation.
function emit_openapi.operation(operation)
  local vendor, writer = operation.vendor, schema.new()
  local parameters, body = parameters_of(operation.request, writer), nil
  if operation.has_body then
    body = json.object("required", true, "content", content_of(operation.request, writer, operation, "request"))
  end
  writer.is_reply = true
  local call = json.object("operationId", operation.c:sub(4), "summary", operation.doc,
    "externalDocs", json.object("url", operation.page), "parameters", parameters, "requestBody", body,
    "responses", responses_of(operation, writer))
  local document = json.object("openapi", "3.1.0",
    "info", json.object("title", vendor.title .. ": " .. operation.name, "description", vendor.doc, "version", "1"),
    "servers", json.array { json.object("url", vendor.base_url) },
    "security", json.array { vendor.auth and json.object("key", {}) },
    "paths", json.object(operation.path, json.object(operation.method:lower(), call)),
    "components", json.object("schemas", sorted(writer.components),
      "securitySchemes", vendor.auth and json.object("key", security_scheme(vendor.auth)) or nil))
  return ("openapi/%s_%s.json"):format(vendor.name, operation.name), json.pretty(document) .. "\n"
end

return emit_openapi
