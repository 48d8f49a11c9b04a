-- OpenAPI documents: what each keyword becomes in a draft, what is told as a TODO because a spec cannot say it, what is refused.
local lu = require "luaunit"
local support = require "support"

local tests = {}

local folder

function tests.setUp()
  folder = support.new_folder()
end

function tests.tearDown()
  support.remove_folder(folder)
end

local function indent(text, by)
  return (text:gsub("[^\n]+", (" "):rep(by) .. "%0"))
end

-- The draft of the POST of a document: its status and text, and that of its vendor.lua.
local function draft(document, path, name)
  local file = folder .. "/" .. (name or "page.yaml")
  support.write(file, document)
  local status, printed = support.run(("%s draft %s --path %s --vendor rooms --operation call --out %s"):format(support.main,
    support.quote(file), support.quote(path or "/calls"), support.quote(folder .. "/specs")))
  if status ~= 0 then return status, (printed:gsub(folder:gsub("%p", "%%%0") .. "/", "")) end
  return status, support.read(folder .. "/specs/rooms/call.lua"), support.read(folder .. "/specs/rooms/vendor.lua")
end

-- A document whose request has some properties, with some schemas beside it.
local function of_request(properties, schemas, version)
  return ([[
openapi: %s
paths:
  /calls:
    post:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Call' } } } }
      responses: { '200': { description: Done } }
components:
  schemas:
    Call:
      type: object
      description: A call.
      properties:
%s
%s]]):format(version or "3.1.0", indent(properties, 8), indent(schemas or "", 4))
end

-- What stands for a property in the request: its comments and the member, on one line, without the words that a silent page has.
local function member_of(text, name)
  local lines = {}
  for line in text:match("request = object {(.-)\n  },\n"):gmatch("[^\n]+") do lines[#lines + 1] = line:gsub("^%s+", "") end
  for i, line in ipairs(lines) do
    if line:find('member { "' .. name .. '"', 1, true) then
      local first, last = i, i
      while lines[first - 1]:find("^%-%-") do first = first - 1 end
      while lines[last + 1] and not lines[last + 1]:find("^member") and not lines[last + 1]:find("^%-%-") do last = last + 1 end
      return (table.concat(lines, " ", first, last):gsub(', doc = "TODO: the page says nothing."', ""))
    end
  end
end

local function check_members(cases, schemas, version)
  local properties = {}
  for i, case in ipairs(cases) do properties[i] = case[1] end
  local status, text = draft(of_request(table.concat(properties, "\n"), schemas, version))
  lu.assertEquals(status, 0, text)
  for _, case in ipairs(cases) do lu.assertEquals(member_of(text, case[1]:match "^[%w_]+"), case[2]) end
  lu.assertEquals({ support.run(("%s check --specs %s"):format(support.main, support.quote(folder .. "/specs"))) }, { 0, "" })
  return text
end

function tests.test_limits()
  check_members {
    { "a: { type: integer, minimum: 1, exclusiveMinimum: 1, maximum: 10, exclusiveMaximum: 11 }",
      'member { "a", integer { max = 10, above = 1 } },' },
    { "b: { type: integer, minimum: 0.5, exclusiveMaximum: 9.5 }", 'member { "b", integer { min = 1, max = 9 } },' },
    { "c: { type: integer, minimum: -9223372036854775808, maximum: 9223372036854775807 }", 'member { "c", integer },' },
    { "d: { type: integer, minimum: 5, maximum: 1 }",
      '-- TODO: a spec cannot say: a range without values member { "d", integer },' },
    { "e: { type: number, minimum: '2' }", 'member { "e", number { min = 2 } },' },
    { "f: { type: string, minLength: 0, maxLength: 99999999999 }", 'member { "f", string },' },
    { "g: { type: string, minLength: 3, maxLength: 2 }",
      '-- TODO: a spec cannot say: minLength 3 and maxLength 2 member { "g", string },' },
    { "h: { type: string, minLength: 2, maxLength: 3, pattern: '^[a-z]{3}$' }",
      'member { "h", string { length = 3, charset = "a-z" } },' },
    { [[i: { type: string, pattern: '^\+[1-9]\d{7,9}$' }]], 'member { "i", string { length = { 9, 11 }, format = "e164" } },' },
    { "j: { type: array, items: { type: string, format: email }, uniqueItems: true }",
      '-- TODO: a spec cannot say: uniqueItems true; no counterpart for the format email member { "j", list { string } },' },
    { "k: { type: integer, multipleOf: 5, enum: [5, 10] }",
      '-- TODO: a spec cannot say: only these values: 5, 10; multipleOf 5 member { "k", integer },' },
    { "l: { type: string, example: 3 }", "-- TODO: its example is no value of its type: 3 member { \"l\", string }," },
  }
  check_members({ { "a: { type: number, minimum: 0, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false }",
    'member { "a", number { max = 5, above = 0 } },' } }, nil, "3.0.3")
end

function tests.test_null_and_references()
  check_members({
    { "a: { $ref: '#/components/schemas/Tone', nullable: true, description: First. }",
      'member { "a", ref "tone", nullable = true, doc = "First." },' },
    { "b: { $ref: '#/components/schemas/Tone' }", 'member { "b", ref "tone", doc = "How it sounds." },' },
    { "c: { allOf: [{ $ref: '#/components/schemas/Tone' }], default: soft }",
      'member { "c", ref "tone", default = "soft", doc = "How it sounds." },' },
    { "d: { anyOf: [{ $ref: '#/components/schemas/Tone' }, { type: 'null' }], default: null }",
      'member { "d", ref "tone", nullable = true },' },
    { "e: { oneOf: [{ type: string, nullable: true }, { type: integer }] }", 'member { "e", ref "e", nullable = true },' },
    { "f: { $ref: '#/components/schemas/Percent', description: 'From 10 to 20.' }",
      'member { "f", integer { min = 10, max = 20 }, doc = "From 10 to 20.", sources = { range = page } },' },
    { "g: { $ref: '#/components/schemas/Percent', maximum: 50 }", 'member { "g", integer { max = 50 } },' },
    { "h: { $ref: '#/components/schemas/Percent' }", 'member { "h", integer },' },
    { "i: { $ref: '#/components/schemas/Tone/enum/1' }", 'member { "i", json },' },
    { "j: { type: array, items: { type: [string, 'null'] } }",
      '-- TODO: a spec cannot say: what is in it is string or null member { "j", list { json } },' },
    { "k: { $ref: '#/components/schemas/Node' }", 'member { "k", ref "node" },' },
  }, [[
Tone: { type: string, enum: [soft, loud], description: How it sounds. }
Percent: { type: integer }
MaybeNode: { anyOf: [{ $ref: '#/components/schemas/Node' }, { type: 'null' }] }
Node: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/MaybeNode' } } }
]])
  local _, text = draft(of_request("k: { $ref: '#/components/schemas/MaybeNode' }", [[
MaybeNode: { anyOf: [{ $ref: '#/components/schemas/Node' }, { type: 'null' }] }
Node: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/MaybeNode' } } }
]]))
  lu.assertStrContains(text, 'member { "next", ref "node", required = true, nullable = true,')
  lu.assertStrContains(text, 'member { "k", ref "node", nullable = true,')
end

function tests.test_schemas_that_hold_together()
  local text = check_members({
    { "a: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { n: { maximum: 9 }, kind: { enum: [x] } } }] }",
      'member { "a", ref "a" },' },
    { "b: { type: object, required: [p], properties: { p: { type: string } }, oneOf: [{ properties: { k: { const: x }, "
      .. "q: { type: integer } } }, { properties: { k: { const: y } } }] }", 'member { "b", ref "b" },' },
    { "c: { type: string, anyOf: [{ format: uuid }, { maxLength: 5 }] }",
      '-- TODO: a spec cannot say: limits of some of its alternatives: format uuid, length -5 member { "c", string },' },
    { "d: { type: [object, string, 'null'], maxLength: 5, properties: { r: { type: string } } }",
      'member { "d", ref "d", nullable = true },' },
    { "e: { type: object, properties: { s: { type: string } }, anyOf: [{ required: [s] }, { required: [t] }] }",
      'member { "e", ref "e" },' },
    { "f: { type: object, required: [u], additionalProperties: true, properties: { s: { type: string } } }",
      'member { "f", ref "f" },' },
    { "g: { type: object, patternProperties: { '^x-': { type: string } } }",
      '-- TODO: a spec cannot say: names that match ^x- member { "g", map { string } },' },
    { "h: { oneOf: [{ type: array, items: { type: string } }, { type: array, items: { type: integer } }] }",
      '-- TODO: nothing tells these lists apart: string[], integer[] member { "h", list { json } },' },
  }, "Base: { type: object, required: [n], description: The base., properties: { n: { type: integer, minimum: 1 }, "
    .. "kind: { type: string, enum: [x, y] } } }\n")
  for _, wanted in ipairs { 'member { "n", integer { min = 1, max = 9 }, required = true,', 'enum { "a_kind", "x" }',
    'union { "b", tag = "k",', 'branch { "b_1", ref "b_1", tag = "x" }', 'member { "q", integer,',
    'branch { "text", string { length = { max = 5 } } }', 'member { "r", string,',
    "-- TODO: a spec cannot say: demanded is one of: s; t\n    object { \"e\",",
    "-- TODO: a spec cannot say: members of other names are allowed; required, and not described: u\n    object { \"f\"," } do
    lu.assertStrContains(text, wanted)
  end
  local _, count = text:gsub('member { "p", string, required = true', "")
  lu.assertEquals(count, 2)
end

local animals = [[
Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
]]

function tests.test_what_tells_branches_apart()
  local text = check_members({
    { "a: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: "
      .. "{ propertyName: kind } }", 'member { "a", ref "a" },' },
    { "b: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: "
      .. "{ propertyName: kind, mapping: { c: '#/components/schemas/Cat', d: Dog, e: Dog } } }", 'member { "b", ref "b" },' },
    { "c: { anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
      '-- TODO: nothing tells these objects apart: Cat, Dog member { "c", json "object" },' },
    { "d: { anyOf: [{ type: string }, {}] }",
      '-- TODO: nothing tells the alternatives apart: string | any member { "d", json },' },
    { "e: { anyOf: [{ $ref: '#/components/schemas/Cat' }, { type: 'null' }, { type: string }] }",
      'member { "e", ref "e", nullable = true },' },
  }, animals)
  for _, wanted in ipairs { 'branch { "cat", ref "cat", tag = "Cat" },', 'branch { "cat", ref "cat_c", tag = "c" },',
    "-- TODO: a spec cannot say: other texts of `kind`: e, which is Dog", 'fixed = "d" },' } do
    lu.assertStrContains(text, wanted)
  end
end

-- What a request must not hold is not in it, and the same of a reply; a schema without such members is one type.
function tests.test_read_only_and_write_only()
  local _, text = draft [[
openapi: 3.0.0
paths:
  /calls:
    post:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Call' } } } }
      responses: { '201': { description: Done, content: { application/json: { schema: { $ref: '#/components/schemas/Call' } } } } }
components:
  schemas:
    Call:
      type: object
      required: [id, pin]
      properties:
        id: { type: string, readOnly: true }
        pin: { type: string, writeOnly: true }
        tone: { $ref: '#/components/schemas/Tone' }
    Tone: { type: string, enum: [soft, loud] }
]]
  local request, reply = text:match("(.-)\n  reply = (.*)$")
  lu.assertNil(request:find 'member { "id"')
  lu.assertStrContains(request, "-- TODO: a spec cannot say: readOnly, so not in a request: id")
  lu.assertStrContains(request, 'member { "pin", string, required = true,')
  lu.assertNil(reply:find 'member { "pin"')
  lu.assertStrContains(reply, 'member { "id", string, required = true,')
  local _, enums = text:gsub("enum {", "")
  lu.assertEquals(enums, 1)
end

-- One operation with everything around the body; its description holds a Markdown fence.
local around = [[
# Rooms
"openapi": 3.1.0
info: { description: "So:
```
a fence
```" }
servers:
  - url: https://{region}.rooms.example/v1/
    variables: { region: { default: eu } }
  - url: https://sandbox.rooms.example
security: [{}, { key: [], secret: [] }]
paths:
  /rooms/{id}/{kind}:dial:
    parameters:
      - { name: id, in: path, required: true, schema: { type: integer } }
      - { $ref: '#/paths/~1rooms/post/parameters/0' }
    get: { responses: {} }
    post:
      deprecated: true
      parameters:
        - { name: kind, in: path, required: true, schema: { type: string, enum: [a, b] } }
        - { name: id, in: path, required: true, schema: { type: string }, description: Of the room. }
        - { name: Idempotency-Key, in: header, required: true, schema: { type: string } }
      requestBody:
        description: Whom.
        content:
          application/x-www-form-urlencoded: { schema: { type: object } }
          application/json; charset=utf-8:
            schema:
              anyOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }]
            examples: { one: { $ref: '#/components/examples/One' } }
      responses:
        '200': { description: Before }
        2XX: { description: Done, content: { '*/*': { schema: { type: object } } } }
        4XX: { description: Wrong, content: { application/json: { schema: { $ref: '#/components/schemas/One' } } } }
        '409': { description: Busy, content: { text/plain: { schema: { type: string } } } }
        '422': { description: ' ', content: { application/json: { schema: { type: array, items: { type: string } } } } }
        default: { description: Other }
  /rooms:
    post:
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      requestBody: { content: { multipart/form-data: { schema: { type: object } } } }
      responses: {}
    put:
      requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } } } }
      responses: {}
  /rooms?a=b: { post: { responses: {} } }
  /rooms/{other}: { post: { responses: {} } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: room_key }
    secret: { type: apiKey, in: query, name: secret }
  examples: { One: { value: { to: '+14155550123' } } }
  schemas:
    One: { type: object, required: [to], properties: { to: { type: string }, tone: { type: string, enum: [soft] } } }
    Two: { type: object, required: [to, sip], properties: { to: { type: string }, sip: { type: string },
      tone: { type: string, enum: [loud] } } }
]]

function tests.test_what_stands_around_the_body()
  local status, text, vendor = draft(around, "/rooms/{id}/{kind}:dial")
  lu.assertEquals(status, 0, text)
  for _, wanted in ipairs {
    'method = "POST", path = "/rooms/{id}/{kind}:dial",',
    "-- TODO: the page has the query parameter limit, for which a spec has no place",
    "-- TODO: the page has the header parameter Idempotency-Key (required), for which a spec has no place",
    "-- TODO: the page calls this operation deprecated",
    "-- TODO: the body may also be application/x-www-form-urlencoded",
    "-- TODO: the page has the reply `4XX` with One, for which a spec has no place",
    "-- TODO: the page has the reply `default`, for which a spec has no place",
    "-- TODO: the reply 409 is text/plain",
    "-- TODO: a spec cannot say: one of One, Two: here are the members of all, and only what all of them demand is required",
    'doc = "Whom.",',
    '    member { "id", string { length = { min = 1 } }, required = true, path = true,\n      doc = "Of the room.",',
    "-- TODO: a spec cannot say: in the path stands one of a, b",
    'member { "to", string, required = true,', 'member { "sip", string,', '"soft", "loud"',
    "-- TODO: the page describes no member of the reply",
    'error { 409, doc = "Busy" },',
    '-- TODO: the page has string[] as the body, which is no object\n    error { 422, doc = "TODO: the page says nothing." },',
    '"to":"+14155550123"}' } do
    lu.assertStrContains((text:gsub("\n%s+%-%-   ", " ")), wanted)
  end
  lu.assertEquals(vendor, [[
return vendor { "rooms",
  title = "Rooms",
  doc = "TODO: who they are.",
  -- TODO: region in https://{region}.rooms.example/v1/ is eu unless it is said otherwise
  -- TODO: the page names other addresses: https://sandbox.rooms.example
  -- TODO: every call needs this as well: secret (apiKey in the query)
  base_url = "https://eu.rooms.example/v1",
  auth = header { "room_key", prefix = "", key_env = "ROOMS_API_KEY" },
}
]])
  lu.assertEquals({ support.run(("%s check --specs %s"):format(support.main, support.quote(folder .. "/specs"))) }, { 0, "" })
end

function tests.test_what_is_refused()
  local function refused(path, message)
    lu.assertEquals({ draft(around, path) }, { 2, message .. "\n" })
  end
  refused("/rooms", "page.yaml:42: the body of the request is no JSON, but multipart/form-data")
  refused("PUT /rooms", "page.yaml:45: the body of the request is not an object, but string[]")
  refused("/rooms?a=b", "page.yaml: the path /rooms?a=b cannot be one of a spec")
  local status, message = draft(around, "/nowhere")
  lu.assertEquals(status, 2)
  lu.assertStrContains(message, "page.yaml:2: which operation? There are GET /rooms/{id}/{kind}:dial, POST ")
  lu.assertEquals({ draft(of_request "a: { $ref: 'other.yaml#/A' }") },
    { 2, "page.yaml:13: the reference other.yaml#/A leads out of the document\n" })
  lu.assertEquals({ draft(of_request("a: { $ref: '#/components/schemas/A' }", "A: { $ref: '#/components/schemas/A' }\n")) },
    { 2, "page.yaml:14: schemas are nested too deep, or a reference leads back to itself\n" })
  local many = {}
  for i = 1, 257 do many[i] = ("m%d: { type: string }"):format(i) end
  lu.assertEquals({ draft(of_request(table.concat(many, "\n"))) },
    { 2, "page.yaml:13: an object of 257 members; a spec can have 256\n" })
end

-- A name in the path that the page does not describe is a member nevertheless.
function tests.test_a_path_that_is_not_described()
  local _, text = draft(around, "/rooms/{other}")
  lu.assertStrContains(text, '-- TODO: a spec cannot say: the page does not describe it\n    member { "other", string')
end

function tests.test_ways_of_a_key()
  local function vendor_of(scheme)
    support.remove_folder(folder .. "/specs")
    local _, _, vendor = draft("openapi: 3.0.0\nservers: [{ url: /v1 }]\nsecurity: [{ s: [] }]\n"
      .. "paths: { /calls: { post: { responses: {} } } }\ncomponents: { securitySchemes: { s: { " .. scheme .. " } } }\n")
    return vendor
  end
  lu.assertStrContains(vendor_of "type: http, scheme: BEARER", 'prefix = "Bearer "')
  lu.assertStrContains(vendor_of "type: http, scheme: basic", '-- TODO: the key is the Base64 of `user:password`')
  lu.assertStrContains(vendor_of "type: oauth2, flows: {}", '-- TODO: the key is an access token of oauth2')
  lu.assertStrContains(vendor_of "type: apiKey, in: cookie, name: c",
    "-- TODO: the page has keys for which a spec has no place: s (apiKey in the cookie)\n")
  lu.assertStrContains(vendor_of "type: apiKey, in: header, name: Authorization",
    "-- TODO: the page does not say whether a word like Bearer stands before the key\n")
  lu.assertStrContains(vendor_of "type: http, scheme: bearer",
    "-- TODO: the address that the page names is /v1\n  -- TODO: the page names no https address\n")
end

-- Names that C would take for one, words that C has, and what leads back to itself.
function tests.test_names_and_ends()
  local text = check_members({
    { "a: { type: array, items: { $ref: '#/components/schemas/Room' } }", 'member { "a", list { ref "room" } },' },
    { "b: { $ref: '#/components/schemas/RoomList' }", 'member { "b", ref "call_request_room_list" },' },
    { "class: { type: boolean }", 'member { "class", boolean, c = "class_value" },' },
    { "c: { $ref: '#/components/schemas/Many' }", '-- TODO: a list or map of itself member { "c", list { json } },' },
    { "d: { $ref: '#/components/schemas/Endless' }", 'member { "d", ref "endless" },' },
    { "e: { $ref: '#/components/schemas/A' }", 'member { "e", ref "a" },' },
    { "f: { $ref: '#/components/schemas/A_B' }", 'member { "f", ref "call_request_a_b" },' },
  }, [[
Room: { type: object, properties: { n: { type: integer } } }
RoomList: { type: object, properties: { all: { type: integer } } }
Many: { type: array, items: { $ref: '#/components/schemas/Many' } }
Endless: { type: object, required: [same], properties: { same: { $ref: '#/components/schemas/Endless' } } }
A: { type: string, enum: [b_c] }
A_B: { type: string, enum: [c] }
]])
  lu.assertStrContains(text,
    "-- TODO: required, and leads back to itself: no document would end\n      member { \"same\", ref \"endless\",")
end

-- Every schema refers to all of the next level: written out as a tree, it would have 8^12 members.
function tests.test_shared_schemas_are_read_once()
  local schemas = {}
  for level = 1, 12 do
    for i = 1, 8 do
      local members = {}
      for k = 1, level < 12 and 8 or 0 do members[k] = ("m%d: { $ref: '#/components/schemas/L%d_%d' }"):format(k, level + 1, k) end
      schemas[#schemas + 1] = ("L%d_%d: { type: object, properties: { n: { type: integer }, %s } }\n"):format(level, i,
        table.concat(members, ", "))
    end
  end
  local status, text = draft(of_request("a: { $ref: '#/components/schemas/L1_1' }", table.concat(schemas)))
  lu.assertEquals(status, 0)
  local _, objects = text:gsub("object {", "")
  lu.assertEquals(objects, 2 + 1 + 11 * 8)
  lu.assertEquals({ support.generate("generate", folder .. "/specs", folder .. "/generated") }, { 0, "" })
end

-- C has no literal for a doc of such a length, and a spec none.
function tests.test_long_words()
  local _, text = draft(of_request("a: { type: string, description: '" .. ("So long. "):rep(500) .. "' }"))
  lu.assertStrContains(text, 'TODO: the page says more." },')
  local specs = support.quote(folder .. "/specs")
  lu.assertEquals({ support.run(("%s check --specs %s"):format(support.main, specs)) }, { 0, "" })
  support.write(folder .. "/specs/rooms/call.lua", (text:gsub('"Done"', '"' .. ("x"):rep(4001) .. '"')))
  local status, printed = support.run(("%s check --specs %s"):format(support.main, specs))
  lu.assertEquals(status, 1)
  lu.assertStrContains(printed, "`doc` is longer than 4000 bytes; say it in fewer words")
end

-- A list that a document calls by an alias is read; one that leads into itself is refused. `<<` adds members.
function tests.test_yaml_of_many_hands()
  local text = check_members { { "a: &a { type: integer, minimum: 1 }", 'member { "a", integer { min = 1 } },' },
    { "b: { <<: *a, maximum: 2 }", 'member { "b", integer { min = 1, max = 2 } },' } }
  lu.assertNil(text:find "<<")
  lu.assertEquals({ draft(of_request "a: &a { type: object, properties: { b: *a } }") },
    { 2, "page.yaml:13: the alias *a leads nowhere\n" })
  lu.assertEquals((draft("\u{FEFF}" .. of_request "a: { type: string }")), 0)
end

-- The condensed tree: its own word for an enum, two headers for keys, anchors, a reply without a status.
function tests.test_a_condensed_tree()
  local status, text, vendor = draft([=[
# Call

## OpenAPI

````yaml post /rooms/{tone}
paths:
  path: /rooms/{tone}
  method: post
  servers: [{ url: https://api.rooms.example }]
  request:
    security:
      - title: keys
        parameters:
          header: { x-id: { type: apiKey }, Authorization: { type: http, scheme: bearer } }
          query: { secret: { type: apiKey } }
    parameters:
      path: { tone: { schema: [{ type: enum<string>, enum: [soft], required: true }] } }
      query: { wait: { schema: [{ type: enum<string>, enum: [yes, no] }] } }
    body:
      application/json:
        schemaArray:
          - type: object
            properties: { to: { allOf: [&to { type: string, maxLength: 9 }] }, from: { allOf: [*to] },
              kind: { allOf: [{ type: enum<string>, enum: [a, b] }] } }
            requiredProperties: [to]
            refIdentifier: '#/components/schemas/Call'
  response:
    '200': { application/json: { schemaArray: [{ type: object, properties: {} }], description: Done } }
    default: { application/json: { schemaArray: [{ type: object }] } }
  deprecated: true
````
]=], nil, "page.md")
  lu.assertEquals(status, 0, text)
  for _, wanted in ipairs { 'member { "to", string { length = { max = 9 } }, required = true,',
    'enum { "call_request_kind", "a", "b" }',
    'member { "from", string { length = { max = 9 } },', "-- TODO: a spec cannot say: in the path stands one of soft",
    "query parameter wait", "the reply `default`", "calls this operation deprecated" } do
    lu.assertStrContains(text, wanted)
  end
  lu.assertStrContains(vendor, "-- TODO: every call needs this as well: Authorization, secret in the query\n")
  lu.assertStrContains(vendor, 'auth = header { "x-id", prefix = "", ')
end

-- A page with front matter, a fence of JSON before the one with the document, and lower-case `post` before a file's name.
function tests.test_a_markdown_page()
  local page = "---\ntitle: Call\nopenapi: post /calls\n---\n\n# Call\n\n> Calls.\n\n```json theme={\"x\"}\n{ \"a\": 1 }\n```\n\n"
    .. "````yaml /openapi.json post /calls\n" .. of_request 'a: { type: string, description: "In ``` marks." }' .. "````\n"
  local status, text = draft(page, nil, "page.md")
  lu.assertEquals(status, 0, text)
  lu.assertStrContains(text, 'doc    = "Calls.",')
  lu.assertStrContains(text, 'doc = "In ``` marks."')
end

return tests
