-- `pages`: every line of a page supports a fact of a spec, or there is a reason to ignore it; and it notices when that is no longer
-- so.
local lu = require "luaunit"
local pages = require "commands.pages"
local support = require "support"

local tests = {}

local folder
local here = support.here .. "/pages"
local specs = here .. "/specs"
local names = { "anchored.md", "nameless.txt", "plain.txt", "samples.txt" }

function tests.setUp()
  folder = support.new_folder()
  for _, name in ipairs(names) do support.write(folder .. "/" .. name, support.read(here .. "/" .. name)) end
end

function tests.tearDown()
  support.remove_folder(folder)
end

-- Runs the command here rather than in a process of its own; returns its status, what it printed, its complaints.
local function run(dir, with_specs)
  local printed = os.tmpname()
  local file = assert(io.open(printed, "w"))
  local before = io.output(file)
  local ok, status, complaints = pcall(pages, { specs = with_specs or specs }, dir)
  io.output(before)
  file:close()
  local output = support.read(printed)
  os.remove(printed)
  assert(ok, status)
  return status, output, complaints
end

function tests.test_all_lines_are_accounted_for()
  local status, output, complaints = run(here)
  lu.assertEquals(complaints, {})
  lu.assertEquals(status, 0)
  lu.assertEquals(output, [[
anchored.md (acme.call_room): lines=179 mapped=84 ignored=95 unmapped=0
nameless.txt (acme.name_room): lines=21 mapped=21 ignored=0 unmapped=0
samples.txt (acme.rate_room): lines=69 mapped=56 ignored=13 unmapped=0
plain.txt (acme.ring_room): lines=70 mapped=46 ignored=24 unmapped=0
lines=339 mapped=207 ignored=132 unmapped=0
]])
end

function tests.test_as_a_program()
  support.write(folder .. "/plain.txt", (support.read(here .. "/plain.txt"):gsub("length: 24", "length: 23")))
  local status, printed = support.run(("%s pages %s --specs %s"):format(support.main, support.quote(folder),
    support.quote(specs)))
  lu.assertEquals(status, 1)
  lu.assertStrContains(printed, "plain.txt (acme.ring_room): lines=70 mapped=45 ignored=24 unmapped=1\n")
  lu.assertStrContains(printed, "/plain.txt:24: /room_id length: the page says 23 characters, the spec 24 characters\n")
end

-- The last letter or digit of each line, one line at a time, becomes another. Links to other pages may lead anywhere.
function tests.test_any_altered_line_is_told()
  local altered = 0
  for _, name in ipairs(names) do
    local text = support.read(here .. "/" .. name)
    local line = 0
    for before, words in text:gmatch "()([^\n]*)\n" do
      line = line + 1
      local from = before + (words:find("%w%W*$") or 0) - 1
      if words:find("%w") and not words:find("^%[.*%]%(/") and not words:find("^Was this") then
        local letter = text:sub(from, from) == "q" and "z" or "q"
        support.write(folder .. "/" .. name, text:sub(1, from - 1) .. letter .. text:sub(from + 1))
        local status = run(folder)
        lu.assertNotEquals(status, 0, ("%s:%d: %s"):format(name, line, words))
        altered = altered + 1
      end
    end
    support.write(folder .. "/" .. name, text)
  end
  lu.assertTrue(altered > 150)
end

-- A line that was added, dropped or moved.
function tests.test_added_and_lost_lines_are_told()
  local text = support.read(here .. "/plain.txt")
  local function is_told(changed)
    lu.assertNotEquals(changed, text)
    support.write(folder .. "/plain.txt", changed)
    lu.assertEquals((run(folder)), 1)
  end
  is_told("We use cookies.\n" .. text)
  is_told((text:gsub("seconds\n", "minutes\ninteger\n\nseconds\n")))
  is_told((text:gsub("later\nstring\n\n[^\n]+\n\n", "")))
  is_told((text:gsub("How long it rings.\n", "How long it rings.\n\nAnd rings.\n")))
  is_told((text:gsub("^", "\n")))
end

-- Every fact of the map is needed: a wrong place, a lost one, another digest.
function tests.test_a_stale_map_is_told()
  local copy = folder .. "/specs"
  support.run(("cp -r %s %s"):format(support.quote(specs), support.quote(copy)))
  local path = copy .. "/acme/ring_room.page"
  local map = support.read(path)
  local changes = { { "18%-24", "18-25" }, { "request /tone\t[^\n]*\n", "" }, { "f356ea05384329b0", "f356ea05384329b1" } }
  for _, change in ipairs(changes) do
    local changed = map:gsub(change[1], change[2])
    lu.assertNotEquals(changed, map)
    support.write(path, changed)
    lu.assertEquals((run(here, copy)), 1, change[1])
  end
  support.write(path, "page\tplain.txt\tbrowser text\nrequest /tone 31-38\n")
  local status, _, complaints = run(here, copy)
  lu.assertEquals(status, 2)
  lu.assertEquals(complaints, { path .. ":2: a line of a map has tabs between what it is about, lines and digest" })
end

-- A departure from the page needs a reason in the spec.
function tests.test_departures_need_a_reason()
  local copy = folder .. "/specs"
  support.run(("cp -r %s %s"):format(support.quote(specs), support.quote(copy)))
  local path = copy .. "/acme/rate_room.lua"
  support.write(path, (support.read(path):gsub(",\n +sources = { range = [^\n]*},\n", " },\n")))
  local status, _, complaints = run(here, copy)
  lu.assertEquals(status, 1)
  lu.assertEquals(complaints, { here .. "/samples.txt:69: /score range: the page says 0 < x < 1, the spec 0 <= x <= 1" })
end

-- `outdial describe` shows the page and the line: they are in the generated documentation.
function tests.test_generated_docs_have_the_lines()
  lu.assertEquals(support.generate("generate", specs, folder .. "/out"), 0)
  local docs = support.read(folder .. "/out/src/acme_call_room_docs.c")
  lu.assertStrContains(docs, '"Page: https://docs.acme.example/call\\n"\n         "Lines: 111-121 of anchored.md\\n"')
end

-- The map is what the command prints.
function tests.test_map()
  lu.assertEquals({ support.run(("%s map acme.ring_room %s --specs %s"):format(support.main, support.quote(here .. "/plain.txt"),
    support.quote(specs))) }, { 0, support.read(specs .. "/acme/ring_room.page") })
end

function tests.test_the_vendors_pages()
  local shared = support.root .. "/../shared/pages"
  if not support.read(shared .. "/vocode-create-call.txt") then
    print("skipped: there is no ../shared/pages")
    return
  end
  local status, output, complaints = run(shared, support.root .. "/specs")
  lu.assertEquals(complaints, {})
  lu.assertEquals(status, 0)
  lu.assertStrContains(output, "vogent-create-dial.current.txt (vogent.create_dial): lines=1220 ")
  lu.assertStrContains(output, "unmapped=0\n")
end

return tests
