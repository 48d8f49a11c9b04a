-- `draft`: from any page a spec that passes `check`, says what the page says, compiles without a warning and passes its own tests.
local folder = require "folder"
local lu = require "luaunit"
local support = require "support"
local text = require "text"

local tests = {}

local here = support.here .. "/pages"
local shared = support.root .. "/../shared"
local main = support.main
local out

function tests.setUp()
  out = support.new_folder()
end

function tests.tearDown()
  support.remove_folder(out)
end

-- Every page there is: { path, vendor, operation }.
local function all_pages()
  local list = {}
  local function add(path, operation)
    list[#list + 1] = { path = path, vendor = "v" .. #list, operation = operation or "call" }
  end
  local made = { "anchored.md", "bare.txt", "condensed.md", "elements.txt", "folded.md", "nameless.txt", "plain.txt", "remains.txt",
    "samples.txt", "whole.md" }
  for _, name in ipairs(made) do
    add(here .. "/" .. name)
  end
  add(here .. "/api.json", "create_call")
  add(here .. "/document.yaml", "create_call")
  add(here .. "/names.json")
  for _, suffix in ipairs { ".txt", ".md" } do
    for _, name in ipairs(folder.files(shared .. "/pages", suffix) or {}) do add(shared .. "/pages/" .. name) end
  end
  for _, name in ipairs(folder.files(shared .. "/openapi", ".json") or {}) do
    add(shared .. "/openapi/" .. name, "create_call")
  end
  return list
end

local function draft(page)
  return support.run(("%s draft %s --vendor %s --operation %s --out %s"):format(main, support.quote(page.path), page.vendor,
    page.operation, support.quote(out .. "/specs")))
end

local function assert_runs(command)
  lu.assertEquals({ support.run(command) }, { 0, "" })
end

local function paths()
  return { main = main, out = support.quote(out), root = support.quote(support.root) }
end

function tests.test_every_page_drafts_generates_compiles_and_passes()
  for _, page in ipairs(all_pages()) do lu.assertEquals({ draft(page) }, { 0, "" }, page.path) end
  assert_runs(text.fill("$main check --specs $out/specs && $main generate --specs $out/specs --out $out/generated", paths()))
  local passed, programs = support.run_generated_tests(out .. "/generated")
  lu.assertEquals(programs, #all_pages())
  print(("%d drafts, %d generated tests passed"):format(#all_pages(), passed))
end

-- A page and the draft made of it say the same.
function tests.test_no_draft_drifts()
  for _, page in ipairs(all_pages()) do
    lu.assertEquals({ draft(page) }, { 0, "" })
    assert_runs(("%s drift %s.%s %s --specs %s"):format(main, page.vendor, page.operation, support.quote(page.path),
      support.quote(out .. "/specs")))
  end
end

-- To the letter; `UPDATE=1` rewrites what is expected.
function tests.test_drafts_as_they_are_written()
  for _, name in ipairs { "anchored.md", "samples.txt", "whole.md", "api.json" } do
    local path = here .. "/" .. name
    local status, printed = support.run(("%s draft %s --vendor rooms --operation create_call"):format(main, support.quote(path)))
    lu.assertEquals(status, 0)
    if os.getenv "UPDATE" == "1" then support.write(path .. ".draft", printed) end
    lu.assertEquals(printed, support.read(path .. ".draft"))
  end
end

-- Names come from the page where they are not given, and vendor.lua is written once.
function tests.test_names_and_vendor()
  assert_runs(("%s draft %s --out %s"):format(main, support.quote(here .. "/anchored.md"), support.quote(out)))
  lu.assertNotNil(support.read(out .. "/acme/call_a_room.lua"))
  lu.assertEquals(support.read(out .. "/acme/vendor.lua"), [[
return vendor { "acme",
  title = "Acme",
  doc = "TODO: who they are.",
  base_url = "https://api.acme.example",
  auth = header { "Authorization", prefix = "Bearer ", key_env = "ACME_API_KEY" },
}
]])
  support.write(out .. "/acme/vendor.lua", support.good_vendor)
  assert_runs(("%s draft %s --out %s"):format(main, support.quote(here .. "/bare.txt"), support.quote(out)))
  lu.assertEquals(support.read(out .. "/acme/vendor.lua"), support.good_vendor)
  lu.assertNotNil(support.read(out .. "/acme/rooms.lua"))
  assert_runs(("%s draft %s --out %s"):format(main, support.quote(here .. "/names.json"), support.quote(out)))
  lu.assertNotNil(support.read(out .. "/todo/a_title_that_is_much_longer_than_the.lua")) -- `send` is no name for a vendor
end

-- What a page leaves open, or what a spec has no place for, is a TODO.
function tests.test_todos()
  local command = ("%s draft %s --vendor acme --operation ring --out %s"):format(main, support.quote(out .. "/page.txt"),
    support.quote(out))
  support.write(out .. "/page.txt", [[
Ring a bell
POST
/
{kind}
curl --request POST --url https://api.acme.example/{kind}
{ "oops": 1 }

Path Parameters
kind
enum<string>
Available options:
room,
hall

Body
labels
object
Show child attributes
labels.{key}
string
guest
required
Show child attributes
answer
default:false
done
boolean
Example:
"yes"
level
enum<integer>
Available options:
1,
2

Response

200
The response is free.
]])
  assert_runs(command)
  local lines = {}
  for line in support.read(out .. "/acme/ring.lua"):gmatch("[^\n]+") do
    if line:find("TODO:", 1, true) and not line:find("doc", 1, true) or line:find("  member") then
      lines[#lines + 1] = line:gsub("^%s+", "")
    end
  end
  lu.assertEquals(lines, {
    "-- TODO: no mark tells the title and the words of the page; near line 1 is what looks like them",
    "-- TODO: the page has enum<string> here, one of room, hall",
    'member { "kind", string { length = { min = 1 } }, required = true, path = true,',
    'member { "labels", map { string },',
    "-- TODO: the page shows no type",
    'member { "guest", json, required = true,',
    "-- TODO: the page shows no type",
    'member { "answer", json, default = "false",',
    '-- TODO: its example is no value of its type: "yes"',
    'member { "done", boolean,',
    "-- TODO: one of 1, 2",
    'member { "level", integer,',
    "-- TODO: the page describes no member of the reply",
  })
  support.write(out .. "/page.txt", "POST\n/\n{id}\n\nPath Parameters\nid\nstring\n\nBody\n\napplication/json\n\nResponse\n\n200\n")
  assert_runs(command)
  lu.assertStrContains(support.read(out .. "/acme/ring.lua"), "-- TODO: the page describes no member of the request\n  request")
  support.write(out .. "/page.txt", "Authorizations\napi{key}\nstring\nheader\n")
  os.remove(out .. "/acme/vendor.lua")
  assert_runs(command)
  lu.assertStrContains(support.read(out .. "/acme/vendor.lua"), '-- TODO: the page has the key in a header "api{key}"')
  support.write(out .. "/page.txt", [[
POST
/
{id}

Body

tone
string Tone · object
Example:
null
Show child attributes
tone.kind
string
]])
  assert_runs(command)
  assert_runs(("%s drift acme.ring %s --specs %s"):format(main, support.quote(out .. "/page.txt"), support.quote(out)))
  local spec = support.read(out .. "/acme/ring.lua")
  lu.assertStrContains(spec, '-- TODO: the page names it in the path only\n    member { "id", string')
  lu.assertNotStrContains(spec, "folded")
  support.write(out .. "/page.txt", "Path Parameters\nid\nstring\n")
  assert_runs(command)
  lu.assertStrContains(support.read(out .. "/acme/ring.lua"), 'path = "/todo/{id}"')
  support.write(out .. "/page.txt", (support.read(here .. "/samples.txt"):gsub('"state": "ringing"', '"state": "dead"')))
  assert_runs(command)
  lu.assertStrContains(support.read(out .. "/acme/ring.lua"),
    '-- TODO: line 17 of the page, reply/state: the sample has "dead", which is not among the options')
end

function tests.test_what_cannot_be_drafted()
  local status, printed = support.run(("%s draft %s"):format(main, support.quote(here .. "/api.json")))
  lu.assertEquals(status, 2)
  lu.assertStrContains(printed, "api.json:1: which operation? There are GET /rooms (list_rooms), POST /calls (create_call)")
  local function refused(content, why)
    support.write(out .. "/page.txt", content)
    status, printed = support.run(("%s draft %s"):format(main, support.quote(out .. "/page.txt")))
    lu.assertEquals({ status, printed }, { 2, out .. "/page.txt:" .. why .. "\n" })
  end
  refused("POST\n/\n{room}\n\nPath Parameters\nguest\nstring\n", "6: the path `/{room}` has no `{guest}`")
  refused("POST\n/\nrooms\n/\n{room\n\nBody\nguest\nstring\n", "2: the path `/rooms/{room` cannot be read")
  status, printed = support.run(("%s draft %s --vendor A-b"):format(main, support.quote(here .. "/bare.txt")))
  lu.assertEquals({ status, printed }, { 2, "the names of a vendor and of an operation are snake_case\n" })
end

return tests
