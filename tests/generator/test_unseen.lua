-- Readers on pages as other tools make them: text with a line for each element, glued marks, pages of which only words remain.
local json = require "json"
local lu = require "luaunit"
local page_text = require "page_text"

local tests = {}

local members_of = page_text.members_of
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

-- Of a page that shows no other reply, an object in the section of the reply is its sample, unless words announce it.
function tests.test_the_only_sample_of_a_reply()
  local text = "\nResponse\n200\nid\nobject\nThe id%s\n\n```\n{ \"id\": { } }\n```\n"
  local _, page = members_of(top .. text:format ".")
  lu.assertEquals(#page.samples, 1)
  _, page = members_of(top .. text:format ", as this:")
  lu.assertEquals(#page.samples, 0)
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
    .. "Minimum string length:\n3How it sounds\nExample:\n1\nExample:\n2\n")
  lu.assertEquals(found, { 'request /todo_line_2: no type; example "r1"; "The room"',
    'request /todo_line_4: no type; example 17; "Its number"', 'request /todo_line_6: no type; example ["Ann"]; "Its guests"',
    'request /todo_line_10: string; 3 or more characters; "Its state"',
    'request /todo_line_12: no type; example 1; "How it sounds"', "request /todo_line_15: no type; example 2" })
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

return tests
