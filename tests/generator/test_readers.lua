-- Readers of documentation pages. Each page of pages/ has beside it what is read from it (`.facts`); `UPDATE=1` rewrites these.
local facts = require "drift.facts"
local lu = require "luaunit"
local page_text = require "page_text"
local read = require "readers.read"
local rows = require "readers.rows"
local support = require "support"

local tests = {}

local words_of, dump, read_text = page_text.words_of, page_text.dump, page_text.read

local pages = support.here .. "/pages"

for _, name in ipairs { "plain.txt", "samples.txt", "anchored.md", "bare.txt", "folded.md", "nameless.txt", "whole.md",
  "condensed.md", "elements.txt", "remains.txt", "api.json" } do
  tests["test_" .. name:gsub("%W", "_")] = function()
    local path = pages .. "/" .. name
    local page, why = read.page(path, { operation = "create_call" })
    lu.assertNil(why)
    if os.getenv "UPDATE" == "1" then support.write(path .. ".facts", dump(page)) end
    lu.assertEquals(dump(page), support.read(path .. ".facts"))
  end
end

-- ---- the same, otherwise written ----

-- Everything but lines, which differ.
local function facts_of(text)
  local page, why = read_text(text)
  lu.assertNil(why)
  local lines = {}
  for line in dump(page):gmatch("[^\n]+") do
    if not line:find("^no use") then lines[#lines + 1] = line:gsub("^%d+%-?%d* ", "") end
  end
  return table.concat(lines, "\n")
end

local function same_facts(name, change)
  local text = support.read(pages .. "/" .. name)
  local changed = change(text)
  lu.assertNotEquals(changed, text)
  lu.assertEquals(facts_of(changed), facts_of(text))
end

function tests.test_white_space_is_no_fact()
  for _, name in ipairs { "plain.txt", "samples.txt", "anchored.md", "nameless.txt" } do
    same_facts(name, function(text) return (text:gsub("\n", "\r\n")) end)
    same_facts(name, function(text) return (text:gsub("\n", "  \n")) end)
  end
  same_facts("plain.txt", function(text) return (text:gsub("\n\n", "\n\n\n")) end)
  same_facts("anchored.md", function(text) return (text:gsub("\n\n+", "\n")) end)
end

function tests.test_anchors_may_be_missing_or_elsewhere()
  same_facts("anchored.md", function(text) return (text:gsub("%]%(#", "](https://docs.acme.example/call#")) end)
  same_facts("anchored.md", function(text) return (text:gsub("%[(\u{200B})%]%(#", "[\n\n](#")) end)
  local page = read_text((support.read(pages .. "/anchored.md"):gsub("%[[^%]]*%]%(#[^)]*%)\n", "")))
  lu.assertEquals(#rows.of(page), 10)
  lu.assertNil(rows.by_key(rows.of(page))["request /rings"].member.by_anchor)
end

function tests.test_sections_in_any_order()
  local text = support.read(pages .. "/plain.txt")
  local head, body, response = text:match("^(.-)(Body\n.-)(Response\n.-)Was this")
  local swapped = read_text(head .. response .. body)
  lu.assertEquals(#rows.of(swapped), 8)
  local parts = text:gsub("Headers\n.-\n(Body\n)", "%1") .. "\nHeaders\n\nauthorization\nstring\nrequired\n\nYour key.\n"
  lu.assertEquals(read_text(parts).auth.name, "authorization")
end

function tests.test_alternatives_of_a_schema()
  local page, why = read_text([[
openapi: 3.1.0
paths:
  /things/{thing-id}:
    parameters: [{ name: thing-id, in: path, required: true, schema: { type: integer } }]
    put:
      requestBody: { $ref: '#/components/requestBodies/Thing' }
      responses: { '201': { description: Made }, default: { description: Wrong } }
components:
  requestBodies:
    Thing:
      content:
        application/json; charset=utf-8:
          schema:
            type: object
            oneOf: [{ required: [a] }, { required: [b] }]
            properties:
              a: { const: true }
              b: { oneOf: [{ const: x }, { const: y }, { type: 'null' }] }
              c: { type: [string, integer, 'null'] }
              d: { anyOf: [{ $ref: '#/components/schemas/Node' }, { type: 'null' }] }
  schemas:
    Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' } } }
]])
  lu.assertNil(why)
  local lines = {}
  for i, row in ipairs(rows.of(page)) do lines[i] = row.key .. ": " .. words_of(row.member) end
  lu.assertEquals(lines, { "request /thing-id: integer; required", "request /a: boolean; optional",
    "request /b: string; optional; may be null; x, y", "request /c: integer | string; optional; may be null",
    "request /d: object; optional; may be null", "request /d/next: object; optional" })
end

function tests.test_yaml_is_as_json()
  local wanted = { path = "/calls", method = "POST" }
  local yaml = [[
openapi: 3.0.2
paths:
  /calls:
    post:
      requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string, enum: [no, on] },
        b: &b { type: integer, maximum: 1e3 }, c: *b } } } } }
      responses: {}
]]
  local page, why = read_text(yaml, "page", wanted)
  lu.assertNil(why)
  local by_key = rows.by_key(rows.of(page))
  lu.assertEquals(by_key["request /a"].member.type.values, { "no", "on" })
  lu.assertEquals(facts.range(by_key["request /c"].member), "x <= 1000")
end

local top = "POST\n/\nrooms\n\nBody\n\n"

-- ---- a contradiction inside one page is a finding ----

function tests.test_samples_are_judged()
  local text = support.read(pages .. "/samples.txt")
  local cases = {
    { '"volume": %-20', '"volume": "loud"', "/volume: described as integer, and the sample has \"loud\"" },
    { '"volume": %-20', '"volume": 301', "/volume: the sample has 301, which is beyond the limits or not integer" },
    { '"volume": %-20', '"volume": null', "/volume: null in the sample, and not described as nullable" },
    { '"volume": %-20', '"volme": 1', "/volme: the sample has it, and the page describes no such member" },
    { '  "room_id": "<string>",\n', "", "/room_id: required, and the sample lacks it" },
    { '"state": "ringing"', '"state": "dead"', "/state: the sample has \"dead\", which is not among the options" },
    { '"score": 0.5', '"score": 1', "/score: the sample has 1, which is beyond the limits or not number" },
  }
  for _, case in ipairs(cases) do
    local page, why = read_text((text:gsub(case[1], case[2])))
    lu.assertNil(why)
    lu.assertEquals(#page.findings, 1, case[2])
    lu.assertEquals(page.findings[1].pointer .. ": " .. page.findings[1].message, case[3])
  end
end

-- ---- what cannot be read ----

local function fails(text, message, wanted)
  local page, why = read_text(text, "page", wanted)
  lu.assertNil(page)
  lu.assertEquals(why, message)
end

function tests.test_unreadable_pages_say_where_and_why()
  fails("Hello.\n", "page:1: there is no section of a documented API: no Body, Response, Headers or Parameters")
  fails("\255\n", "page:1: the page is not UTF-8")
  fails("POST\nrooms\n\nBody\na\nstring\n", "page:1: no path follows the method POST")
  fails(top .. "a\nenum<string>\nAvailable options:\nx,\n", "page:10: the options of `a` have no end")
  fails(top .. "a\nobject\nExample:\n{ a,\nb\nstring\n", "page:10: the example of `a` is not JSON")
  fails(top .. "a\ninteger\nRequired range: many\n", "page:9: the range of `a` cannot be read: many")
  fails(top .. "a\nstring\nRequired string length: long\n", "page:9: the length of `a` cannot be read: long")
  fails(top .. "a\nstring\nb\nstring\na\nstring\n", "page:11: `a` is described twice: at line 7 and here")
  fails(top .. "a\nstring\na.b\nstring\n", "page:9: `a` has members, and string has none")
  fails(top .. "a.b\nstring\n", "page:7: `a.b` is described before what it belongs to")
  fails(top .. "a\nobject\nShow child attributes\nb\nstring\n",
    "page:10: nothing tells whether `b` belongs to `a`: no dotted name, no anchor, no sample")
  fails(top .. "[](#body-a)a\nstring\n", "page:7: this page has names, types and words on one line: [](#body-a)a")
  fails("x-keystringRequired\n" .. top .. "a\nstring\n",
    "page:1: this page has names, types and words on one line: x-keystringRequired")
  fails("Body\nThe room.\nIts state.Response\nIts id.\n",
    "page:3: the title `Response` is glued to other words: Its state.Response")
  fails("Body\nThe room.\nsoft, loud Response\nIts id.\n",
    "page:3: the title `Response` is glued to other words: soft, loud Response")
  fails("Body\nThe room.\nsoft, loud How it sounds\n",
    "page:3: a list of texts is glued to other words: soft, loud How it sounds")
  local glued = "an example is glued to what stands beside it"
  for _, line in ipairs { '1 - 255"a name"', "x >= 1[1, 2]", '^a$"a"', 'soft, loud "soft"', "}What is said" } do
    fails("Body\nThe room.\n" .. line .. "\n", ("page:3: %s: %s"):format(glued, line))
  end
  fails("Response\n## The schema\n", "page:1: this page has no names and no types, and no words about a member")
  fails(top .. "[](#body-a)\n\na\n\nType: `string`\n", "page:7: `a` begins the rows, and no line of theirs is a type")
  fails('{ "openapi": "3.0.0",\n"paths": }', "page:2: this is not JSON: a value is missing")
  fails('{ "openapi": "2.0" }', "page:1: this is no OpenAPI 3 document")
  fails("openapi: 3.0.0\npaths: [\n", "page:3: this is not YAML: did not find expected node content")
  fails("openapi: 3.0.0\npaths: {}\npaths: {}\n", "page:3: the key `paths` occurs twice")
  fails(support.read(pages .. "/api.json"),
    "page:1: which operation? There are GET /rooms (list_rooms), POST /calls (create_call)")
  fails((support.read(pages .. "/api.json"):gsub("schemas/Tone", "schemas/Tune")),
    "page:36: the reference #/components/schemas/Tune leads nowhere", { path = "/calls" })
end

return tests
