-- What each feature of the specs becomes in JSON Schema, to the letter; the kitchen sink's documents are compared as a whole in
-- test_kitchen_sink.lua. That the schemas mean what the library does is what `make oracle` holds.
local emit_openapi = require "emit.openapi"
local json = require "json"
local lu = require "luaunit"
local specs_of = require "specs_of"
local support = require "support"

local tests = {}

local operation_text = [[
return operation { "good", method = "POST", path = "%s", page = "https://docs.example/good", doc = "Does good.",
  request = object { "good_request", doc = "D.",
    %s
  },
  reply = object { "good_reply", doc = "R.",
    %s
  },
  errors = { error { 422, ref "problem", doc = "Wrong." }, error { 503, doc = "Later.", busy = true } },
  types = {
    object { "problem", doc = "P." },
    %s
  },
  %s
}
]]

-- A function that leads to a value in the OpenAPI document of an operation with these parts: what stands there, as text.
local function document_of(parts, vendor)
  local folder = support.new_folder()
  support.write(folder .. "/acme/vendor.lua", vendor or support.good_vendor)
  support.write(folder .. "/acme/good.lua", operation_text:format(parts.path or "/good", parts.request or "", parts.reply or "",
    parts.types or "", parts.more or ""))
  local built, complaints = specs_of.folder(folder)
  support.remove_folder(folder)
  lu.assertNil(complaints)
  local path, bytes = emit_openapi.operation(built.operations[1])
  lu.assertEquals(path, "openapi/acme_good.json")
  return function(...)
    local value = json.get(json.read(bytes), ...)
    return value and json.write(value)
  end
end

local function assert_member(declaration, expected, types)
  local at = document_of { request = 'member { "m", ' .. declaration .. ', doc = "D." },', types = types }
  lu.assertEquals(at("components", "schemas", "good_request", "properties", "m"), expected, declaration)
end

local kinds = {
  { 'string', [["type":"string"]] },
  { 'string { length = 24 }', [["type":"string","minLength":24,"maxLength":24]] },
  { 'string { length = { max = 3 } }', [["type":"string","maxLength":3]] },
  { 'string { charset = "A-Za-z0-9_" }', [["type":"string","pattern":"^[A-Za-z0-9_]*$"]] },
  { 'string { charset = "]^X-[-" }', [["type":"string","pattern":"^[\\]\\^X-\\[\\-]*$"]] },
  { 'string { format = "e164" }', [["type":"string","pattern":"^\\+[1-9][0-9]{1,14}$"]] },
  { 'string { charset = "+0-9", format = "e164" }',
    [=["type":"string","pattern":"^[+0-9]*$","allOf":[{"pattern":"^\\+[1-9][0-9]{1,14}$"}]]=] },
  { 'string { format = "uuid" }', [["type":"string","format":"uuid"]] },
  { 'string { format = "date-time" }', [["type":"string","format":"date-time"]] },
  { 'string { format = "utc-date-time" }', [["type":"string","pattern":"([Zz]|[+-]00:00)$","format":"date-time"]] },
  { 'string { format = "uri" }', [["type":"string","format":"uri"]] },
  { 'integer { min = -300, max = 300 }', [["type":"integer","minimum":-300,"maximum":300,"format":"int64"]] },
  { 'number { above = 0, below = 1.5 }', [["type":"number","exclusiveMinimum":0,"exclusiveMaximum":1.5,"format":"double"]] },
  { 'boolean', [["type":"boolean"]] },
  { 'json "object"', [["type":"object"]] },
  { 'list { integer { min = 0 }, items = { 1, 3 } }',
    [["type":"array","items":{"type":"integer","minimum":0,"format":"int64"},"minItems":1,"maxItems":3]] },
  { 'map { string, items = { max = 5 } }', [["type":"object","additionalProperties":{"type":"string"},"maxProperties":5]] },
  { 'ref "problem"', [["$ref":"#/components/schemas/problem"]] },
}

function tests.test_kinds()
  for _, kind in ipairs(kinds) do assert_member(kind[1], "{" .. kind[2] .. ',"description":"D."}') end
  assert_member("json", '{"description":"D."}')
end

function tests.test_nullable()
  assert_member('string { length = { min = 1 } }, nullable = true', '{"type":["string","null"],"minLength":1,"description":"D."}')
  assert_member('ref "problem", nullable = true',
    '{"anyOf":[{"$ref":"#/components/schemas/problem"},{"type":"null"}],"description":"D."}')
  assert_member('json, nullable = true', '{"description":"D."}')
end

function tests.test_modifiers()
  assert_member('integer, default = 3, example = 4, deprecated = "use n instead"', '{"type":"integer","format":"int64",'
    .. '"description":"D.\\nDeprecated: use n instead","default":3,"examples":[4],"deprecated":true}')
  assert_member('boolean, default = false', '{"type":"boolean","description":"D.","default":false}')
  assert_member('string, default = "the agent\'s own"', '{"type":"string","description":"D.\\nDefault: the agent\'s own"}')
  assert_member('string { format = "date-time" }, default = "now"',
    '{"type":"string","format":"date-time","description":"D.\\nDefault: \\"now\\""}')
  assert_member('json "object", default = [[{ "a": 1 }]], example = {}',
    '{"type":"object","description":"D.","default":{"a":1},"examples":[{}]}')
  assert_member('string, secret = true', '{"type":"string","format":"password","description":"D."}')
  assert_member('number { max = 5 }, advisory = { above = 0 }',
    '{"type":"number","maximum":5,"format":"double","description":"D.\\nAdvised: above 0"}')
end

local closed = 'enum { "closed", "a", value { "b", doc = "The second." }, doc = "E." },'

function tests.test_enums()
  local at = document_of { types = closed .. 'enum { "open", "a", "b", open = true },', request = [[
    member { "closed", ref "closed", nullable = true, default = "a", doc = "D." },
    member { "open", ref "open", default = "what the agent has", doc = "D." },
    member { "fixed", ref "closed", fixed = "b", required = true },]] }
  lu.assertEquals(at("components", "schemas", "closed"),
    '{"type":"string","description":"E.\\n`b`: The second.","enum":["a","b"]}')
  lu.assertEquals(at("components", "schemas", "open"), '{"type":"string","anyOf":[{"enum":["a","b"]},'
    .. '{"description":"Others are possible; a request that has one earns a warning."}]}')
  local function member(name) return at("components", "schemas", "good_request", "properties", name) end
  lu.assertEquals(member "closed",
    '{"anyOf":[{"$ref":"#/components/schemas/closed"},{"type":"null"}],"description":"D.","default":"a"}')
  lu.assertEquals(member "open", '{"$ref":"#/components/schemas/open","description":"D.\\nDefault: what the agent has"}')
  lu.assertEquals(member "fixed", '{"type":"string","const":"b"}')
  lu.assertEquals(at("components", "schemas", "good_request", "required"), '["fixed"]')
end

-- Only a request is without unknown members. What both sides hold is there twice, but for enums.
function tests.test_sides()
  local at = document_of { types = closed .. [[
      object { "both", doc = "B.", member { "closed", ref "closed", doc = "D." } },]],
    request = 'member { "both", ref "both", doc = "D." },', reply = 'member { "both", ref "both", doc = "D." },' }
  local both = '{"type":"object","description":"B.",'
    .. '"properties":{"closed":{"$ref":"#/components/schemas/closed","description":"D."}}'
  lu.assertEquals(at("components", "schemas", "both"), both .. ',"additionalProperties":false}')
  lu.assertEquals(at("components", "schemas", "both.reply"), both .. "}")
  lu.assertEquals(at("components", "schemas", "good_request", "properties", "both", "$ref"), '"#/components/schemas/both"')
  lu.assertEquals(at("components", "schemas", "good_reply", "properties", "both", "$ref"), '"#/components/schemas/both.reply"')
  lu.assertNil(at("components", "schemas", "closed.reply"))
end

local shapes = [[
  enum { "shape_type", "circle", "square" },
  object { "circle", doc = "C.", member { "type", ref "shape_type", %s } },
  object { "square", doc = "S.", member { "type", ref "shape_type", %s } },
  union { "shape", tag = "type", open = %s, doc = "U.",
    branch { "id", string, doc = "An ID." },
    branch { "circle", ref "circle", tag = "circle" },
    branch { "square", ref "square", tag = "square" },
  },]]

function tests.test_unions()
  local at = document_of { request = 'member { "m", ref "either", doc = "D." },',
    types = 'union { "either", doc = "U.", branch { "name", string }, branch { "names", list { string } } },' }
  lu.assertEquals(at("components", "schemas", "either"),
    '{"description":"U.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}')

  local fixed = shapes:format('fixed = "circle", required = true', 'fixed = "square"', "true")
  at = document_of { request = 'member { "m", ref "shape", doc = "D." },', types = fixed }
  lu.assertEquals(at("components", "schemas", "shape"), '{"description":"U.","oneOf":[{"type":"string","description":"An ID."},'
    .. '{"$ref":"#/components/schemas/circle"},{"$ref":"#/components/schemas/square","required":["type"]},'
    .. '{"type":"object","description":"Others are possible; a request that has one earns a warning.",'
    .. '"not":{"required":["type"],"properties":{"type":{"enum":["circle","square"]}}}}]}')

  local free = shapes:format('doc = "D."', 'required = true, doc = "D."', "false")
  at = document_of { reply = 'member { "m", ref "shape", doc = "D." },', types = free }
  lu.assertEquals(at("components", "schemas", "shape"), '{"description":"U.","anyOf":[{"type":"string","description":"An ID."},'
    .. '{"$ref":"#/components/schemas/circle","type":"object","properties":{"type":{"const":"circle"}}},'
    .. '{"$ref":"#/components/schemas/square","type":"object","properties":{"type":{"const":"square"}}}]}')
end

local function rules_of(rules)
  local at = document_of { types = closed, request = [[
    member { "a", string, nullable = true, doc = "D." }, member { "b", integer, doc = "D." },
    member { "on", boolean, doc = "D." }, member { "closed", ref "closed", doc = "D." },]] .. rules }
  return at("components", "schemas", "good_request", "allOf"), at("components", "schemas", "good_request", "description")
end

function tests.test_rules()
  local function assert_rule(rule, expected)
    lu.assertEquals(rules_of('rule { "r", ' .. rule .. " },"), '[{"description":"r",' .. expected .. "}]", rule)
  end
  local a = '{"required":["a"],"properties":{"a":{"not":{"type":"null"}}}}' -- given: there, and not null
  assert_rule('require = { "a", "b" }', '"allOf":[{"required":["a","b"],"properties":{"a":{"not":{"type":"null"}}}}]')
  assert_rule('require_any = { "a", "b" }', '"allOf":[{"anyOf":[' .. a .. ',{"required":["b"]}]}]')
  assert_rule('forbid = { "a", "b" }', '"allOf":[{"not":{"anyOf":[' .. a .. ',{"required":["b"]}]}}]')
  assert_rule('when = given "a", require = { "b" }', '"if":' .. a .. ',"then":{"required":["b"]}')
  assert_rule('unless = equals("on", true), forbid = { "b" }',
    '"if":{"required":["on"],"properties":{"on":{"const":true}}},"else":{"not":{"required":["b"]}}')
  assert_rule('when = equals("b", 5), require = { "on" }',
    '"if":{"required":["b"],"properties":{"b":{"const":5}}},"then":{"required":["on"]}')
  assert_rule('when = equals("closed", "b"), require = { "on" }',
    '"if":{"required":["closed"],"properties":{"closed":{"const":"b"}}},"then":{"required":["on"]}')
end

-- What only warns binds nobody: it stands in the description.
function tests.test_warnings_are_words()
  local rules, words = rules_of 'rule { "one is enough", when = given "a", forbid = { "b" }, severity = "warning" },'
  lu.assertNil(rules)
  lu.assertEquals(words, '"D.\\nWhen a is given, forbids b (a warning): one is enough."')
end

function tests.test_operation()
  local at = document_of { request = 'member { "a", string, doc = "D." },', more = [==[examples = {
    example { "right", request = [[{"a":"x"}]], reply = [[{}]] },
    example { "wrong", request = [[{"a":1}]], errors = { "type /a" } } } ]==] }
  lu.assertEquals(at "openapi", '"3.1.0"')
  lu.assertEquals(at "info", '{"title":"Acme: good","description":"D.","version":"1"}')
  lu.assertEquals(at "servers", '[{"url":"https://acme.example"}]')
  lu.assertEquals(at "security", '[{"key":[]}]')
  lu.assertEquals(at("components", "securitySchemes"), '{"key":{"type":"http","scheme":"bearer"}}')
  lu.assertEquals(at("paths", "/good"), '{"post":{"operationId":"acme_good","summary":"Does good.",'
    .. '"externalDocs":{"url":"https://docs.example/good"},'
    .. '"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/good_request"},'
    .. '"examples":{"example_1":{"summary":"right","value":{"a":"x"}}}}}},'
    .. '"responses":{"2XX":{"description":"R.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/good_reply"},'
    .. '"examples":{"example_1":{"summary":"right","value":{}}}}}},'
    .. '"422":{"description":"Wrong.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/problem"}}}},'
    .. '"503":{"description":"Later."}}}}')
end

-- What travels in the path is no part of the body, and rules about it are no part of the body's schema.
function tests.test_path()
  local at = document_of { path = "/good/{id}", request = [[
    member { "id", string { length = { min = 1 } }, required = true, path = true, example = "7", doc = "D." },
    member { "a", string, doc = "D." },
    rule { "r", when = given "id", require = { "a" } },]],
    more = 'examples = { example { "e", request = [[{"id":"7","a":"x"}]] } }' }
  lu.assertEquals(at("paths", "/good/{id}", "post", "parameters"), '[{"name":"id","in":"path","required":true,"description":"D.",'
    .. '"schema":{"type":"string","minLength":1,"not":{"enum":[".",".."]}},"example":"7"}]')
  lu.assertEquals(at("paths", "/good/{id}", "post", "requestBody", "content", "application/json", "examples", "example_1",
    "value"), '{"a":"x"}')
  lu.assertEquals(at("components", "schemas", "good_request"), '{"type":"object",'
    .. '"description":"D.\\nWhen id is given, requires a: r.","properties":{"a":{"type":"string","description":"D."}},'
    .. '"additionalProperties":false}')
  at = document_of { path = "/good/{id}", request = 'member { "id", string, required = true, path = true, doc = "D." },' }
  lu.assertNil(at("paths", "/good/{id}", "post", "requestBody"))
end

function tests.test_keys()
  local function scheme(header)
    local vendor = support.good_vendor:gsub('auth = header {.-} }', header .. " }")
    local at = document_of({}, vendor)
    return at("components", "securitySchemes"), at "security"
  end
  lu.assertEquals(scheme 'auth = header { "X-Key", key_env = "K" }', '{"key":{"type":"apiKey","in":"header","name":"X-Key"}}')
  lu.assertEquals(scheme 'auth = header { "X-Key", prefix = "Key ", key_env = "K" }',
    '{"key":{"type":"apiKey","description":"The key stands behind `Key `.","in":"header","name":"X-Key"}}')
  local none, security = scheme ""
  lu.assertNil(none)
  lu.assertNil(security)
end

return tests
