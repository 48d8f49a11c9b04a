-- Readers of documentation pages. Each page of pages/ has beside it what is read from it (`.facts`); `UPDATE=1` rewrites these.
local facts = require "drift.facts"
local json = require "json"
local lu = require "luaunit"
local read = require "readers.read"
local rows = require "readers.rows"
local support = require "support"
local type_words = require "readers.type_words"

local tests = {}

local pages = support.here .. "/pages"

-- ---- what is read, as text ----

local function words_of(member)
  local words = {}
  local function say(word)
    words[#words + 1] = word
  end
  say(facts.type(member) or "no type")
  if member.required ~= nil then say(facts.required(member)) end
  if member.nullable then say "may be null" end
  if member.by_anchor then say "may be null by its anchor" end
  for _, kind in ipairs { "enum", "range", "length", "format", "default", "deprecated" } do
    local word = facts[kind](member)
    if not word:find("^any ") and not word:find("^no ") and not word:find("^not ") then
      say((member.by_prose or {})[kind] and word .. " (in words)" or word)
    end
  end
  local inner = type_words.innermost(member.type)
  if inner and inner.open then say "open" end
  if member.example then say("example " .. json.write(member.example)) end
  if member.doc then say('"' .. member.doc:gsub("\n", " / ") .. '"') end
  return table.concat(words, "; ")
end

local function dump(page)
  local out = {}
  local function say(...)
    out[#out + 1] = (...):format(select(2, ...))
  end
  say("%s: %s: %s %s %s", page.layout, page.title or "-", page.method or "-", page.path or "-", page.url or "-")
  say("doc: %s; auth: %s", page.doc or "-", page.auth and page.auth.name .. ": " .. page.auth.prefix or "-")
  for _, reply in ipairs(page.replies) do say("reply %d: %s", reply.status, reply.doc or "-") end
  for _, row in ipairs(rows.of(page)) do
    say("%s-%s %s: %s", row.member.first, row.member.last, row.key, words_of(row.member))
  end
  for _, sample in ipairs(page.samples) do say("%d %s %s", sample.line, sample.side, json.write(sample.value)) end
  for _, finding in ipairs(page.findings) do say("finding %d %s: %s", finding.line, finding.pointer, finding.message) end
  for line = 1, page.layout:find("^browser") and page.n_lines or 0 do
    if not page.uses[line] then say("no use of line %d", line) end
  end
  return table.concat(out, "\n") .. "\n"
end

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

local function read_text(text, name, wanted)
  local path = os.tmpname()
  support.write(path, text)
  local page, why = read.page(path, wanted)
  os.remove(path)
  return page, why and why:gsub("^" .. path:gsub("%p", "%%%0"), name or "page")
end

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

-- ---- what other tools make of such pages ----

-- The members that a text describes, each as a line.
local function members_of(text, name)
  local page, why = read_text(text, name)
  lu.assertNil(why)
  local out = {}
  for i, row in ipairs(rows.of(page)) do out[i] = row.key .. ": " .. words_of(row.member) end
  return out, page
end

local top = "POST\n/\nrooms\n\nBody\n\n"

function tests.test_a_default_may_stand_on_the_next_line()
  lu.assertEquals(members_of(top .. [[
tone
string
default:
soft
count
integer
default:
3
required
room
string
default:

The room that rings.

guest
string
default:
required
]]), { 'request /tone: string; optional; "soft"', "request /count: integer; required; 3",
    'request /room: string; optional; ""; "The room that rings."', 'request /guest: string; required; ""' })
  local _, page = members_of(top .. "tone\nstring\ndefault:\nHow it sounds\n")
  local member = page.request.members[1]
  lu.assertEquals({ member.default, member.doc, member.todo },
    { nil, "How it sounds", "nothing tells whether its words are its default" })
end

function tests.test_flags_may_be_glued()
  lu.assertEquals(members_of([[
POST
/
rooms

Authorizations

Authorization
string
headerrequired

Bearer of a key.

Body

room
string
requiredThe room that rings.
tone
requireddefault:soft
How it sounds.
loud
boolean
default:falserequired
mode
string
default:required
]]), { 'request /room: string; required; "The room that rings."',
    'request /tone: no type; required; "soft"; "How it sounds."', "request /loud: boolean; required; false",
    'request /mode: string; optional; "required"' })
end

function tests.test_a_reply_may_have_no_status()
  local found, page = members_of(top .. "room\nstring\n\nResponse\n\nThe call.\n\nid\nstring\nrequired\n")
  lu.assertEquals(found, { "request /room: string; optional", "reply /id: string; required" })
  lu.assertEquals({ page.replies[1].status, page.replies[1].doc }, { 200, "The call." })
  found, page = members_of("201\n404\n" .. top .. "\nResponse\n\nid\nstring\n")
  lu.assertEquals({ found, page.replies[1].status }, { { "reply /id: string; optional" }, 201 })
  found, page = members_of(top .. "\nResponse\n\n200\n\n2004XX\n\nThe call.\n\nid\nstring\n")
  lu.assertEquals({ found, page.replies[1].doc }, { { "reply /id: string; optional" }, "The call." })
end

-- A sample of "4XX" is none of the reply.
function tests.test_statuses_of_a_class()
  local curl = "curl --request POST \\\n  --url https://api.acme.example/rooms\n"
  local _, page = members_of("200\n4XX\n" .. curl .. '{ "id": 1 }\n{ "oops": 1 }\n' .. top .. "\nResponse\n\n200\nid\ninteger\n")
  lu.assertEquals(page.findings, {})
  lu.assertEquals({ page.samples[1].status, page.samples[2].status }, { 200, false })
end

function tests.test_elements_may_each_have_a_line()
  lu.assertEquals(members_of(top .. [[
tool
object
required
What is called.
Show
child attributes

tool.
tone
enum<string>
How it sounds.
Available options
:
soft
,
loud
,
mute

tool.
list
object[]
Show
child attributes

tool.list.
required
boolean
Done.

tool
.
]]), { 'request /tool: object; required; "What is called."',
    'request /tool/tone: string; optional; loud, mute, soft; "How it sounds."', "request /tool/list: object[]; optional",
    'request /tool/list/*/required: boolean; optional; "Done. / tool / ."' })
end

-- A name that stands alone is a member where the sample says so, and else nothing that is known.
function tests.test_a_name_may_stand_alone()
  local body = "\nroom\nstring\nrequired\ntone\nstring\nhook\n\nResponse\n\n200\nid\ninteger\n"
  local curl = "curl --request POST --url https://api.acme.example/rooms --data '{\"room\": \"r\", \"hook\": 1 }'\n"
  lu.assertEquals(members_of(curl .. top .. body), { "request /room: string; required", "request /tone: string; optional",
    "request /hook: no type; optional", "reply /id: integer; optional" })
  local _, page = members_of(top .. body)
  lu.assertEquals(page.request.members[2].todo, "nothing tells whether `hook` is of its words or a member without a type")
  _, page = members_of((top .. body):gsub("hook", "The tone of the hook, or"):gsub("\nResponse", "loud\n%0"))
  lu.assertNil(page.request.members[2].todo)
end

function tests.test_types_that_are_not_known()
  local _, page = members_of(top .. "[](#body-day)\nday\ndate\nrequired\nThe day.\n[](#body-room)\nroom\nWhich.\n"
    .. "[](#body-id)\nid\nstring\n")
  local day, room = table.unpack(page.request.members)
  lu.assertEquals({ day.required, day.doc, day.type.todo }, { true, "The day.", "its type is not known: date" })
  lu.assertEquals({ room.required, room.doc, room.type }, { false, "Which.", nil })
end

-- Facts are of the branch that they fit, and what has no place is told.
function tests.test_labels_of_unions_and_other_types()
  local found, page = members_of(top .. [[
level
enum<integer>
Available options:
1,
2
tone
string Tone · object[]
Maximum string length: 5
Pattern:
^\+[1-9]\d{1,14}$
loud
boolean | integer
Required range: 1 <= x <= 9
[](#body-size)
size
Required range: x >= 1
word
required
Pattern: ^\+1$
gone
null
list
(string | null)[]
kind
const
Allowed value:
3
]])
  lu.assertEquals(found, { "request /level: integer; optional", "request /tone: object[] | string; optional",
    "request /loud: boolean | integer; optional", "request /size: number; optional; x >= 1", "request /word: string; required",
    "request /gone: any; optional; may be null", "request /list: any[]; optional", "request /kind: string; optional; " })
  local level, tone, loud, size, word = table.unpack(page.request.members)
  lu.assertEquals({ level.todo, size.todo }, { "one of 1, 2", "a number or an integer" })
  lu.assertEquals(tone.type.branches[1].type, { kind = "string", length = { max = 5 }, pattern = "^\\+[1-9]\\d{1,14}$" })
  lu.assertEquals(loud.type.branches[2].type, { kind = "integer", min = 1, max = 9 })
  lu.assertEquals(word.type.pattern, "^\\+1$")
  lu.assertEquals(page.request.members[8].todo, "always 3")
end

-- What illustrates the words of a member is no sample of the page.
function tests.test_json_in_words()
  local curl = "```\ncurl --request POST --url https://api.acme.example/rooms --data '{ \"room\": \"r\" }'\n```\n"
  local _, page = members_of(curl .. "```\n{ \"id\": 1 }\n```\n" .. top .. [[
room
string
The room, as this:

Copy
```
{ "name": "r" }
```
Or as a text.
tone
string
[Loud] or not.

Response

200
id
integer
The id, as this:
```
{ "id": 3 }
```
```
{ "id": 1 }
```
]])
  lu.assertEquals(#page.samples, 2)
  lu.assertEquals(page.findings, {})
  lu.assertEquals(page.request.members[1].doc, 'The room, as this:\n{ "name": "r" }\nOr as a text.')
  lu.assertEquals(page.request.members[2].doc, "[Loud] or not.")
end

function tests.test_samples_without_marks()
  local body = top .. "\nResponse\n200\nid\ninteger\n"
  local _, page = members_of("curl\n--request\nPOST\n\\\n--url\nhttps://api.acme.example/v1/rooms\n\\\n--header\n"
    .. "'X-Api-Key: <key>'\n200\n{\n\"id\"\n:\n1\n}\n" .. body)
  lu.assertEquals({ page.url, page.auth.name, page.samples[1].side }, { "https://api.acme.example/v1/rooms", "X-Api-Key", "reply" })
  _, page = members_of("import acme;\n\nawait acme.call({\n  room: 1,\n});\n{\n  \"id\": 1\n}\n" .. body)
  lu.assertEquals(json.write(page.samples[1].value), '{"id":1}')
end

function tests.test_a_path_may_go_on_below()
  local _, page = members_of("# Ring\n\nPOST /v1/rooms/\nring\\_all\n\nRing\n\n" .. top:match("Body.*") .. "room\nstring\n")
  lu.assertEquals(page.path, "/v1/rooms/ring_all")
  _, page = members_of("# Ring\n\nPOST /v1/rooms/\nCopy\n\n" .. top:match("Body.*") .. "room\nstring\n")
  lu.assertEquals(page.path, "/v1/rooms/")
end

function tests.test_what_is_glued_to_a_type()
  lu.assertEquals(members_of(top .. [[
room
stringrequired
tone
enum<string>default:soft
Available options: soft, loud
count
integerdeprecateddefault:3
]]), { "request /room: string; required", 'request /tone: string; optional; loud, soft; "soft"',
    "request /count: integer; optional; 3; deprecated" })
end

-- A spec has one key, in a header.
function tests.test_other_keys()
  local auth = "POST\n/\nrooms\n\nAuthorizations\nX-Key\nstringheaderrequired\nYour key.\n\nX-Signature\nstring\nheader\nrequired\n"
  local _, page = members_of(auth .. "\nBody\n\nroom\nstring\n")
  lu.assertEquals({ page.auth.name, page.parameters[1].name, page.parameters[1].place }, { "X-Key", "X-Signature", "header" })
  _, page = members_of((auth:gsub("header", "query")) .. "\nBody\n\nroom\nstring\n")
  lu.assertEquals({ page.auth, #page.parameters, page.parameters[1].place }, { nil, 2, "query" })
end

function tests.test_branches_on_lines_of_their_own()
  local found, page = members_of(top .. [[
message
(Text · object | File · object)[]
string
(Text · object | File · object)[]
required
What is said.
Hide child attributes
message.kind
string
number
string
file
object
]])
  lu.assertEquals(found, { 'request /message: object[] | string; required; "What is said."',
    "request /message/*/kind: string; optional", "request /number: string; optional", "request /file: object; optional" })
  lu.assertEquals(page.request.members[1].type.branches[1].type.item.todo, "one of several: Text, File")
end

function tests.test_titles_and_addresses()
  local rest = "\nBody\n\nroom\nstring\n"
  local function titled(text)
    local _, page = members_of(text .. rest)
    local likely = page.likely or {}
    return { page.title or likely.title, page.doc or likely.doc, page.path, page.url }
  end
  lu.assertEquals(titled "Rooms\nCall\nCalls a room.\nPOST\n/\ncall\n", { "Call", "Calls a room.", "/call" })
  lu.assertEquals(titled "Skip to main content\nPOST\n/\ncall\nCall a room\n", { "Call a room", nil, "/call" })
  lu.assertEquals(titled "POST\n/\ncall\nIt calls a room.\n", { nil, "It calls a room.", "/call" })
  lu.assertEquals(titled "Call\n====\n\nCalls.\n\nPOST /call\n", { "Call", "Calls.", "/call" })
  lu.assertEquals(titled "Call\nGET\n\nhttps://api.acme.example/v1\n/\ncall\n/\n{id}\n",
    { "Call", nil, "/call/{id}", "https://api.acme.example/v1/call/{id}" })
  lu.assertEquals(titled "curl --request POST --url 'https://api.acme.example/v1/call?a=1'\n",
    { nil, nil, "/v1/call", "https://api.acme.example/v1/call" })
end

-- What looks like the end of the content is words where rows follow.
function tests.test_words_like_a_footer()
  local text = top .. "room\nstring\nThe room.\n[Learn more](https://acme.example)\ntone\nstring\nEither\nYes\nor\nNo\n.\n"
    .. "loud\nboolean\n"
  local footer = "Was this page helpful?\n\nYes\nNo\n[x](https://x.example)\n\nResponse\n\n200\nid\nstring\nThe id.\nNext\n"
  lu.assertEquals(members_of(text .. footer), {
    'request /room: string; optional; "The room. / [Learn more](https://acme.example)"',
    'request /tone: string; optional; "Either / Yes / or / No / ."', "request /loud: boolean; optional",
    'reply /id: string; optional; "The id."' })
end

function tests.test_examples()
  local found, page = members_of(top .. [[
mail
string
Example:
[mail protected]
tone
object
Example:
```
{\
  "kind": "soft"\
}
```
kinds
string[]
Example:

["a",
"b"]
hook

Response

200
id
string
Example:
`"1"`
]])
  lu.assertEquals(found, { 'request /mail: string; optional; example "[mail protected]"',
    'request /tone: object; optional; example {"kind":"soft"}', 'request /kinds: string[]; optional; example ["a","b"]',
    'reply /id: string; optional; example "1"' })
  lu.assertEquals(page.request.members[3].todo, "nothing tells whether `hook` is of its words or a member without a type")
end

function tests.test_a_text_is_one_option()
  local _, page = members_of(top .. "tone\nenum<string>\nAvailable options:\nsoft,\nloud,\nsoft\n")
  lu.assertEquals(page.request.members[1].type.values, { "soft", "loud" })
end

function tests.test_entities()
  lu.assertEquals(members_of(top .. "tone\n\nenum&lt;string&gt;\n\nAvailable options:\n\n`R&amp;B`\n"),
    { "request /tone: string; optional; R&B" })
end

-- What is left of a page without names belongs to the words above it.
function tests.test_what_a_page_without_names_has_left()
  local found, page = members_of([[
Calls
Call a room
Calls a room that rings.
POST
Authorizations
Your key: Bearer <key>
Headers
A key that is never used twice
Body
application/json
The room that rings
Example:
"r1"
The number of it
Pattern:
^\+[1-9]\d{1,14}$Example:
"+1"
What is shown
Example:
{
"name": "Ann",
"level": 1
}
Show child attributes
Its number again
^\+1$The guests of
the
room, as many as it has
Required string length: 2 - 8
`1 - 9` elements
`0 <= x <= 2``x >= 1`
0 <= x <= 5How it sounds.
soft, loud
Response
201 - application/json
The state of the call. -
ringing
: It rings. -
answered
: Somebody is there.
ringing
, answered
Show child attributes
## More
Some words.
]])
  lu.assertEquals(found, {
    'request /todo_line_11: no type; example "r1"; "The room that rings"',
    'request /todo_line_14: string; example "+1"; "The number of it"',
    'request /todo_line_18: no type; example {"name":"Ann","level":1}; "What is shown"',
    'request /todo_line_25: string; "Its number again"',
    'request /todo_line_26: string; 2 to 8 characters; "The guests of the room, as many as it has"',
    "request /todo_line_30: any[]; 1 to 9 items",
    "request /todo_line_31: number; 0 <= x <= 2",
    "request /todo_line_31_too: number; x >= 1",
    "request /todo_line_32: number; 0 <= x <= 5",
    'request /todo_line_32_too: string; loud, soft; "How it sounds."',
    'reply /todo_line_36: string; answered, ringing; '
      .. '"The state of the call. - ringing : It rings. - answered : Somebody is there."',
  })
  lu.assertEquals({ page.method, page.title, page.doc }, { "POST", "Call a room", "Calls a room that rings." })
  lu.assertEquals({ page.replies[1].status, page.parameters[1].place, page.parameters[1].name }, { 201, "header", "of line 8" })
  lu.assertEquals(page.request.members[2].type.pattern, "^\\+[1-9]\\d{1,14}$")
  lu.assertEquals(page.request.members[4].type.pattern, "^\\+1$")
end

function tests.test_values_without_a_label()
  local found, page = members_of("Body\nThe room\n\"r1\"\nIts number\n17\nIts guests\n[\n\"Ann\"\n]\nIts state\n"
    .. "Minimum string length:\n3How it sounds\n")
  lu.assertEquals(found, { 'request /todo_line_2: no type; example "r1"; "The room"',
    'request /todo_line_4: no type; example 17; "Its number"', 'request /todo_line_6: no type; example ["Ann"]; "Its guests"',
    'request /todo_line_10: string; 3 or more characters; "Its state"', 'request /todo_line_12: no type; "How it sounds"' })
  lu.assertEquals(page.request.members[1].todo, 'nothing tells whether this is an example, a default or the only value: "r1"')
end

function tests.test_samples_of_a_page_without_names()
  local found, page = members_of([[
# Call a room

```
curl --request POST --url https://api.acme.example/rooms/{id} --header 'X-Api-Key: <key>' --data '{ "tone": "soft" }'
```
```
{ "id": 1 }
```

#### Path Parameters

The room.

#### Body

How it sounds.

#### Response

```
{ "id": 1 }
```
The id of it.
]])
  lu.assertEquals(found, { 'request /todo_line_16: no type; "How it sounds."', 'reply /todo_line_23: no type; "The id of it."' })
  lu.assertEquals({ page.method, page.path, page.url, page.auth.name, page.parameters[1].place },
    { "POST", "/rooms/{id}", "https://api.acme.example/rooms/{id}", "X-Api-Key", "path" })
  lu.assertEquals({ #page.samples, json.write(page.samples[1].value) }, { 2, '{"tone":"soft"}' })
end

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
