-- `drift`: each kind of difference, in each layout, is told right; what is no difference is not told. Pages are altered line by
-- line and compared with the spec of the page as it was.
local differences = require "drift.differences"
local consequences = require "drift.consequences"
local json = require "json"
local lu = require "luaunit"
local read = require "readers.read"
local rows = require "readers.rows"
local spec_page = require "drift.spec_page"
local specs_of = require "specs_of"
local support = require "support"

local tests = {}

local here = support.here .. "/pages"
local main = support.main
local path

function tests.setUp()
  path = os.tmpname()
end

function tests.tearDown()
  os.remove(path)
end

-- ---- pages with their specs ----

-- Each: { name, text, facts }. Those of ../shared where it is.
local function all_pages()
  local list = {}
  local function add(specs, pages)
    for _, operation in ipairs(assert(specs_of.folder(specs)).operations) do
      local facts = spec_page.facts(operation)
      local text = support.read(pages .. "/" .. facts.file)
      if text then list[#list + 1] = { name = facts.file, text = text, facts = facts } end
    end
  end
  add(here .. "/specs", here)
  add(support.root .. "/specs", support.root .. "/../shared/pages")
  return list
end
local pages = all_pages()

local function page_called(name)
  for _, page in ipairs(pages) do
    if page.name == name then return page end
  end
end

local function read_text(page, text)
  support.write(path, text)
  local read_page, why = read.page(path, page.facts)
  lu.assertNil(why)
  return read_page
end

-- What drift tells of an altered page, as sorted lines "side pointer kind".
local function told(page, text)
  local found = differences.find(page.facts.page, read_text(page, text), page.facts.places)
  local out = {}
  for _, d in ipairs(found) do
    if not d.known then
      consequences.judge(d) -- judges every kind without a mishap
      out[#out + 1] = ("%s %s %s"):format(d.side, d.pointer, d.kind)
    end
  end
  table.sort(out)
  return out
end

local function lines_of(text)
  local lines = {}
  for line in (text:sub(-1) == "\n" and text or text .. "\n"):gmatch("(.-)\n") do lines[#lines + 1] = line end
  return lines
end

-- ---- one difference ----

-- By kind: alters the lines of a page at a row; returns what must be told, or nil where the row has no such fact.
local changes = {}

local function tells(row, ...)
  local out = {}
  for i, kind in ipairs { ... } do out[i] = ("%s %s %s"):format(row.side, row.pointer, kind) end
  return out
end

local function is_leaf(row, list)
  for _, other in ipairs(list) do
    if other.parent == row then return false end
  end
  return not (row.member.type and row.member.type.any_name)
end

function changes.removed(lines, row, list)
  local named = row.member.lines.name
  if not row.member.first or not is_leaf(row, list) then return nil end
  local siblings = 0 -- an object that shows none of its members is folded
  for _, other in ipairs(list) do siblings = siblings + (other.parent == row.parent and 1 or 0) end
  if row.parent and siblings == 1 then return nil end
  for i = row.member.first, row.member.last do lines[i] = "" end
  return tells(row, "removed"), named == nil
end

function changes.renamed(lines, row, list)
  local at = row.member.lines.name
  if not at or not is_leaf(row, list) or row.pointer:find("_") then return nil end
  lines[at] = lines[at] .. "Too"
  local kinds = tells(row, "removed")
  kinds[2] = ("%s %sToo added"):format(row.side, row.pointer)
  table.sort(kinds)
  return kinds
end

function changes.added(lines, row)
  local at = row.member.first
  if row.pointer:find("^/.*/") or row.member.place then return nil end
  if not row.member.lines.name then
    lines[at] = "Something entirely new stands here now.\n" .. lines[at]
    return { ("%s /(line %d) added"):format(row.side, at) }
  end
  lines[at] = "somethingNew\nstring\n\nNew here.\n\n" .. lines[at]
  return { row.side .. " /somethingNew added" }
end

local other_types = { string = "integer", integer = "string", boolean = "string", number = "string", ["string[]"] = "object",
  ["object[]"] = "string" }
function changes.type(lines, row, list)
  local at = row.member.lines.type
  local base, rest = (lines[at or 0] or ""):match("^([%a%[%]]+)(.*)$")
  local other = other_types[base or ""]
  if not other or not is_leaf(row, list) or row.member.type.length or row.member.type.min then return nil end
  lines[at] = other .. rest
  return tells(row, "type")
end

function changes.required(lines, row)
  local at, marks = row.member.lines.type, row.member.lines.required
  if not at or row.member.place then return nil end
  if marks then lines[marks] = "" else lines[at] = lines[at] .. "\n\nrequired" end
  return tells(row, "required")
end

function changes.nullable(lines, row)
  local at = row.member.lines.type
  if not at or row.member.place or row.member.by_anchor then return nil end
  local without = lines[at]:match("^(.*) | null$")
  lines[at] = without or lines[at] .. " | null"
  return not row.known_null and tells(row, "nullable") or nil
end

function changes.enum(lines, row)
  local at, last = row.member.lines.enum, row.member.last
  if not at then return nil end
  for i = last, at, -1 do
    local before, option, after = lines[i]:match("^([,` ]*)([%w_:.-]+)([`,]*)%s*$")
    if option and not lines[i]:find("^Available") then
      lines[i] = before .. option .. "_2" .. after
      return tells(row, "enum")
    end
  end
end

function changes.enum_shorter(lines, row)
  local at = row.member.lines.enum
  for i = at or 1, at and row.member.last or 0 do
    local first = lines[i]:match("^`?[%w_-]+`?,%s*$")
    if first then
      lines[i] = ""
      return tells(row, "enum")
    elseif lines[i]:find("^, ") then
      lines[i] = ""
      table.remove(lines, i)
      return tells(row, "enum")
    end
  end
end

function changes.range(lines, row)
  local at = row.member.lines.range
  if not at then return nil end
  lines[at] = lines[at]:gsub("%d+", function(n) return tostring(tonumber(n) + 1) end, 1)
  return tells(row, "range")
end

function changes.range_added(lines, row)
  local at, t = row.member.last, row.member.type
  if not row.member.lines.type or not t or t.kind ~= "integer" and t.kind ~= "number" then return nil end
  if row.member.lines.range or row.member.lines.example or t.min then return nil end
  lines[at] = lines[at] .. "\n\nRequired range: `x <= 7`"
  return tells(row, "range")
end

function changes.length(lines, row)
  local at = row.member.lines.length
  if not at then return nil end
  lines[at] = lines[at]:gsub("%d+", function(n) return tostring(tonumber(n) + 1) end, 1)
  return tells(row, "length")
end

function changes.length_added(lines, row)
  local at, t = row.member.last, row.member.type
  if not row.member.lines.type or not t or t.kind ~= "string" or t.length or row.member.place or row.member.lines.example then
    return nil
  end
  lines[at] = lines[at] .. "\n\nRequired string length: `1 - 9`"
  return tells(row, "length")
end

function changes.format(lines, row)
  local at = row.member.lines.type
  if not at or lines[at] ~= "string" or row.member.type.kind ~= "string" or row.format_departs then return nil end
  lines[at] = "string<uri>"
  return tells(row, "format")
end

function changes.default(lines, row)
  local at, type_at = row.member.lines.default, row.member.lines.type
  if at then
    lines[at] = "default:other"
  elseif type_at and lines[type_at]:find("^integer") and not row.member.default then
    lines[type_at] = lines[type_at] .. "\n\ndefault:77"
  else
    return nil
  end
  return tells(row, "default")
end

function changes.deprecated(lines, row)
  local at = row.member.lines.type
  if not at or row.member.deprecated or row.member.place then return nil end
  lines[at] = lines[at] .. "\n\ndeprecated"
  return tells(row, "deprecated")
end

function changes.prose(lines, row)
  local at = row.member.lines.prose
  if not at then return nil end
  lines[at] = lines[at] .. " Indeed."
  return tells(row, "prose")
end

function changes.prose_added(lines, row)
  local at = row.member.lines.type
  if not at or row.member.lines.prose or row.member.lines.enum then return nil end
  local after = math.max(at, row.member.lines.required or 0, row.member.lines.default or 0, row.member.lines.deprecated or 0)
  lines[after] = lines[after] .. "\n\nWords where none were.\n"
  return tells(row, "prose")
end

local kinds = {}
for kind in pairs(changes) do kinds[#kinds + 1] = kind end
table.sort(kinds)

-- Departures of the spec from its page, at which one more change may meet the spec.
local function departs(page, row, kind)
  local place = page.facts.places[row.key]
  return place and place.departures[kind] ~= nil
end

-- All kinds at each row of a short page; of a long one, each row has a few in turn.
local function is_chosen(i, k, n_rows)
  return n_rows < 40 or (i + k) % 5 == 0
end

local counts = {}

local function alter_everything(page)
  local original = read_text(page, page.text)
  local list = rows.of(original)
  for i, row in ipairs(list) do
    row.known_null, row.format_departs = departs(page, row, "nullable"), departs(page, row, "format")
    for k, kind in ipairs(kinds) do
      if row.member.first and is_chosen(i, k, #list) then
        local lines = lines_of(page.text)
        local expected = changes[kind](lines, row, list)
        if expected then
          local label = ("%s: %s at %s"):format(page.name, kind, row.key)
          lu.assertEquals(told(page, table.concat(lines, "\n") .. "\n"), expected, label)
          counts[kind] = (counts[kind] or 0) + 1
          counts.all = (counts.all or 0) + 1
        end
      end
    end
  end
end

for _, page in ipairs(pages) do
  tests["test_altered_" .. page.name:gsub("%W", "_")] = function() alter_everything(page) end
end

-- Runs behind the others, by its name.
function tests.test_zz_enough_was_altered()
  for _, kind in ipairs(kinds) do lu.assertTrue((counts[kind] or 0) > 0, kind) end
  lu.assertTrue(counts.all >= (#pages > 4 and 500 or 90), tostring(counts.all))
  print(counts.all .. " differences told right")
end

-- ---- what is no difference ----

-- The lines of a page from one title of a section to the next.
local function section(lines, title)
  local first, last
  for i, line in ipairs(lines) do
    if line:gsub("^#+ ", "") == title then
      first = first or i
    elseif first and not last and (line:gsub("^#+ ", "") == "Response" or line:find("^Was this") or line:find("^%[.*%]%(/")) then
      last = i - 1
    end
  end
  return first, last or #lines
end

local harmless = {}

function harmless.white_space(text)
  return (text:gsub("\n", " \r\n"):gsub("^", "\n\n"))
end

function harmless.more_white_space(text)
  return (text:gsub("\n\n", "\n\n\u{200B}\n\n"))
end

function harmless.anchors_elsewhere(text)
  return (text:gsub("%]%(#", "](https://docs.example/page#"))
end

function harmless.no_anchors(text)
  return (text:gsub("%[[^%]\n]*%]%(#[^)]*%)\n", ""))
end

function harmless.anchors_in_halves(text)
  return (text:gsub("%[[^%]\n]*%](%(#[^)]*%))\n", "[\n\n]%1\n"))
end

function harmless.other_anchors(text)
  return (text:gsub("%-one%-of%-0", ""))
end

function harmless.cookie_banner(text)
  return "We value your privacy\nThis site uses cookies. See our policy.\n\nAccept all\nReject\n\n" .. text
end

function harmless.feedback_box(text)
  return text .. (text:find("\n$") and "" or "\n")
    .. "\nDid this page help you?\n\nYes\nNo\n\nTell us more\nSend\n\nPowered by a company\n"
end

function harmless.feedback_of_the_page_software(text)
  return text .. "\n\nWas this page helpful?\n\nYesNo\n\n⌘I\n\n[x](https://x.com/acme)[github](https://github.com/acme)\n"
end

-- The reply stands above the request.
function harmless.sections_in_another_order(text)
  local lines = lines_of(text)
  local body, body_last = section(lines, "Body")
  local response, response_last = section(lines, "Response")
  if not body or not response or body_last + 1 ~= response then return text end
  local out = table.move(lines, 1, body - 1, 1, {})
  table.move(lines, response, response_last, #out + 1, out)
  out[#out + 1] = ""
  table.move(lines, body, body_last, #out + 1, out)
  table.move(lines, response_last + 1, #lines, #out + 1, out)
  return table.concat(out, "\n") .. "\n"
end

function tests.test_unchanged_pages_are_silent()
  for _, page in ipairs(pages) do lu.assertEquals(told(page, page.text), {}, page.name) end
end

function tests.test_harmless_changes_are_silent()
  local altered = 0
  for _, page in ipairs(pages) do
    local names = {}
    for name in pairs(harmless) do names[#names + 1] = name end
    table.sort(names)
    for _, name in ipairs(names) do
      local text = harmless[name](page.text)
      if text ~= page.text then
        lu.assertEquals(told(page, text), {}, page.name .. ": " .. name)
        altered = altered + 1
      end
    end
  end
  lu.assertTrue(altered >= 22, tostring(altered))
end

-- ---- the command ----

local function drift(text, options)
  support.write(path, text)
  local status, printed = support.run(("%s drift acme.ring_room %s --specs %s %s"):format(main, support.quote(path),
    support.quote(here .. "/specs"), options or ""))
  return status, (printed:gsub(path:gsub("%p", "%%%0"), "page"))
end

local plain = support.read(here .. "/plain.txt")

function tests.test_exit_codes_and_lines()
  lu.assertEquals({ drift(plain) }, { 0, "" })
  lu.assertEquals({ drift((plain:gsub("1 <= x", "2 <= x"))) }, { 1, "page:54: request /seconds range: page says 2 <= x <= 60, "
    .. "spec says 1 <= x <= 60; may break; source compiles, ABI same, validator stricter\n" })
  lu.assertEquals({ drift "Nothing.\n" },
    { 2, "page:1: there is no section of a documented API: no Body, Response, Headers or Parameters\n" })
  local status, printed = support.run(main .. " drift acme.ring_rom x --specs " .. support.quote(here .. "/specs"))
  lu.assertEquals({ status, printed }, { 2, "there is no operation acme.ring_rom; did you mean `acme.ring_room`?\n" })
end

-- Four references on each of twenty levels lead to more members than anybody could go through.
function tests.test_references_without_end()
  local schemas = {}
  for level = 1, 20 do
    local members = {}
    for i = 1, 4 do members[i] = ('"m%d":{"$ref":"#/components/schemas/T%d"}'):format(i, level + 1) end
    schemas[level] = ('"T%d":{"type":"object","properties":{%s}}'):format(level, table.concat(members, ","))
  end
  local status, printed = drift('{"openapi":"3.0.0","paths":{"/rooms/call":{"post":{"requestBody":{"content":{"application/json":'
    .. '{"schema":{"$ref":"#/components/schemas/T1"}}}},"responses":{}}}},"components":{"schemas":{'
    .. table.concat(schemas, ",") .. ',"T21":{"type":"object"}}}}')
  lu.assertEquals({ status, printed },
    { 2, "page:1: more than 100000 members, each counted wherever a reference leads to it\n" })
end

function tests.test_json()
  local status, printed = drift((plain:gsub("soft,\nloud", "soft,\nshrill")), "--json")
  lu.assertEquals(status, 1)
  local document = json.read(printed)
  lu.assertEquals(json.write(document[3].value), '[{"direction":"request","pointer":"/tone","kind":"enum","page":"shrill, soft",'
    .. '"spec":"loud, soft","line":36,"severity":"may break","source":"does not compile","abi":"constants renumbered",'
    .. '"behaviour":"stricter and looser"}]')
  status, printed = drift(plain, "--json")
  lu.assertEquals({ status, printed }, { 0, '{"operation":"acme.ring_room","page":"page","differences":[],"contradictions":[]}\n' })
end

-- Where a spec departs from its page on purpose, it is told on request, with the reason; and no longer when the page moves on.
function tests.test_known_departures()
  local page = page_called "samples.txt"
  local arguments = (" drift acme.rate_room %s --specs %s"):format(support.quote(path), support.quote(here .. "/specs"))
  support.write(path, page.text)
  lu.assertEquals({ support.run(main .. arguments) }, { 0, "" })
  local status, printed = support.run(main .. arguments .. " --known")
  lu.assertEquals(status, 0)
  lu.assertStrContains(printed, ": reply /score range: page says 0 < x < 1, spec says 0 <= x <= 1; ")
  lu.assertStrContains(printed, "; known: the page prints < where it means at most\n")
  lu.assertEquals(told(page, (page.text:gsub("0 < x < 1", "0 < x < 2"))), { "reply /score range" })
end

-- ---- what differences mean ----

local function consequence(change)
  local page = page_called "plain.txt"
  local text = change(page.text)
  lu.assertNotEquals(text, page.text)
  local found = differences.find(page.facts.page, read_text(page, text), page.facts.places)
  local d = consequences.judge(found[1])
  return ("%s %s: %s; %s, %s, %s"):format(d.side, d.kind, d.severity, d.effects.source, d.effects.abi, d.effects.behaviour)
end

local function gsub(pattern, replacement)
  return function(text) return (text:gsub(pattern, replacement, 1)) end
end

function tests.test_consequences()
  local cases = {
    { "tone\n", "new\nstring\nrequired\n\ntone\n", "request added: breaks; compiles, layout changed, stricter" },
    { "tone\n", "new\nstring\n\ntone\n", "request added: safe; compiles, layout changed, looser" },
    { "state\n", "new\nstring\nrequired\n\nstate\n", "reply added: safe; compiles, layout changed, same" },
    { "later\nstring\n[^:]-%.\n", "", "request removed: may break; does not compile, layout changed, stricter" },
    { "\nid\nstring\nrequired\n\nThe call's ID.", "", "reply removed: breaks; does not compile, layout changed, looser" },
    { "seconds\ninteger", "seconds\nnumber", "request type: safe; does not compile, layout changed, looser" },
    { "seconds\ninteger", "seconds\nany", "request type: safe; does not compile, layout changed, looser" },
    { "id\nstring\nrequired\n\nThe", "id\ninteger\nrequired\n\nThe", "reply type: breaks; does not compile, layout changed, same" },
    { "tone\nenum<string>", "%0\nrequired", "request required: breaks; does not compile, layout changed, stricter" },
    { "(room_id\nstring)\nrequired", "%1", "request required: safe; does not compile, layout changed, looser" },
    { "(id\nstring)\nrequired\n\nThe", "%1\n\nThe", "reply required: may break; does not compile, layout changed, looser" },
    { "seconds\ninteger", "%0 | null", "request nullable: safe; compiles, same, looser" },
    { "any | null", "any", "request nullable: may break; compiles, same, stricter" },
    { "state\nobject", "%0 | null", "reply nullable: breaks; compiles, same, looser" },
    { "soft,\nloud", "soft,\nloud,\nlow", "request enum: safe; compiles, same, looser" },
    { "soft,\nloud", "low,\nsoft,\nloud", "request enum: safe; compiles, constants renumbered, looser" },
    { "soft,\nloud", "soft", "request enum: may break; does not compile, same, stricter" },
    { "1 <= x <= 60", "x <= 60", "request range: safe; compiles, same, looser" },
    { "1 <= x <= 60", "1 < x <= 60", "request range: may break; compiles, same, stricter" },
    { "1 <= x <= 60", "2 <= x <= 70", "request range: may break; compiles, same, stricter and looser" },
    { "length: 24", "length: 20 - 30", "request length: safe; compiles, same, looser" },
    { "later\nstring", "later\nstring<uri>", "request format: may break; compiles, same, stricter and looser" },
    { "seconds\ninteger", "%0\ndefault:5", "request default: may break; compiles, same, same" },
    { "seconds\ninteger", "%0\ndeprecated", "request deprecated: safe; compiles, same, warns" },
    { "How it sounds", "How it is", "request prose: safe; compiles, same, same" },
    { "POST", "PUT", "request method: breaks; compiles, same, same" },
  }
  for _, case in ipairs(cases) do lu.assertEquals(consequence(gsub(case[1], case[2])), case[3], case[1] .. " -> " .. case[2]) end
end

-- A page of another layout, or another page, is not forced upon the spec.
function tests.test_a_page_that_does_not_fit()
  support.write(path, "Body\nagentstringThe agent that calls.\nlimitintegerHow many there may be.\nResponse\nidstringThe ID.\n")
  local status, printed = support.run(("%s drift acme.name_room %s --specs %s"):format(main, support.quote(path),
    support.quote(here .. "/specs")))
  lu.assertEquals(status, 2)
  lu.assertStrContains(printed, ":2: this page has no names and no types, and its words are not those of the spec's page (0 of 3)")
end

-- Folded members are not taken for removed ones, and it is said that they were not compared.
function tests.test_folded_members()
  local page = page_called "anchored.md"
  local text = page.text:gsub("%[[^\n]*%]%(#body%-rings%-one%-of%-0%-count%).-default:1\n", "")
  lu.assertNotEquals(text, page.text)
  local found, notes = differences.find(page.facts.page, read_text(page, text), page.facts.places)
  lu.assertEquals(#notes, 1)
  lu.assertEquals(notes[1].message, "the members of /rings are folded away, and were not compared")
  for _, d in ipairs(found) do lu.assertNotNil(d.known) end
end

return tests
