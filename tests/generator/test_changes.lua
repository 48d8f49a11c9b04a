-- `changes OLD NEW`: every claim is proven. "source" by compiling a program that uses all of the old header against both headers,
-- "ABI" by comparing what compiled programs say of their structs, "validator" by documents that the two libraries judge otherwise.
local caller = require "caller"
local documents = require "conformance.documents"
local json = require "json"
local layout = require "changes.layout"
local lu = require "luaunit"
local operations = require "changes.operations"
local specs_of = require "specs_of"
local support = require "support"

local tests = {}

local folder
local here = support.here .. "/changes"
local quote = support.quote
local flags = "-std=c11 -D_POSIX_C_SOURCE=200809L -I" .. quote(support.root .. "/runtime/include")

function tests.setUp()
  folder = support.new_folder()
end

function tests.tearDown()
  support.remove_folder(folder)
end

local function changes(arguments)
  return support.run(support.main .. " changes " .. arguments)
end

local function operation_of(specs, name)
  for _, operation in ipairs(assert(specs_of.folder(specs)).operations) do
    if operation.full == name then return operation end
  end
end

-- A revision of an operation and what is generated of it: { operation, folder }.
local function revision(specs, name, into)
  lu.assertEquals({ support.generate("generate", specs, folder .. "/" .. into) }, { 0, "" })
  return { operation = operation_of(specs, name), folder = folder .. "/" .. into }
end

-- Compiles a program against the header of a revision.
local function compile(options, source, against)
  support.write(folder .. "/it.c", ("#include <outdial/%s.h>\n%s"):format(against.operation.c:sub(4), source))
  return support.run(("gcc %s -I%s %s %s"):format(flags, quote(against.folder .. "/include"), options, quote(folder .. "/it.c")))
end

local function owner_of(c)
  return c:match("^[^.]*")
end

-- ---- source ----

-- What of the old header's things is an error against a header, by name in C.
local function errors_against(revised, program, keys)
  local _, printed = compile("-fsyntax-only -pedantic-errors -fmax-errors=0 -Werror=incompatible-pointer-types", program, revised)
  local errors = {}
  for n in printed:gmatch("(%d+):%d+:%d+: error: ") do errors[keys[tonumber(n)]] = true end
  lu.assertEquals(printed:find("it.c:%d+:%d+: error:"), nil)
  return errors
end

local function prove_source(old, new, compared)
  local program, keys = caller.program(old.operation)
  lu.assertEquals(errors_against(old, program, keys), {})
  local errors = errors_against(new, caller.rename(program, compared.renamed), keys)
  local claims, n = {}, 0
  for _, difference in ipairs(compared.differences) do
    local is_renamed_type = difference.kind == "name" and not difference.c:find(".", 1, true) and difference.old == difference.c
    if difference.source == "does not compile" and not is_renamed_type then claims[difference.c] = false end
    if is_renamed_type then -- under its old name it is not there
      lu.assertNotEquals(compile("-fsyntax-only", ("char x[sizeof(struct %s)];\n"):format(difference.old), new), 0)
      n = n + 1
    end
  end
  for _, c in ipairs(compared.gone) do claims[c] = false end
  for key in pairs(errors) do
    local claim = claims[key] ~= nil and key or claims[owner_of(key)] ~= nil and owner_of(key)
    lu.assertEvalToTrue(claim, key .. " does not compile, and nothing says so")
    claims[claim] = true
  end
  for claim, is_shown in pairs(claims) do
    lu.assertTrue(is_shown, claim .. " compiles, and it is said that it does not")
    n = n + 1
  end
  lu.assertEquals(compared.source, n > 0 and "does not compile" or "compiles")
  return n
end

-- ---- ABI ----

-- The types by C name which are in the other operation as well, with those of the other one.
local function types_in_both(old, new, renamed)
  local names, by_name, others, back, called = {}, {}, {}, {}, {}
  for _, pair in ipairs(renamed) do names[pair.old] = pair.new end
  for _, type in ipairs(caller.types_of(new)) do by_name[type.c] = type end
  for _, type in ipairs(caller.types_of(old)) do
    local other = by_name[names[type.c] or type.c]
    if other and other.kind == type.kind then others[type.c], back[other.c], called[other.c] = other, type, type.c end
  end
  return others, back, called
end

-- What a program says of its structs: by name of the type, by key.
local function said_of(revised, program)
  lu.assertEquals({ compile("-o " .. quote(folder .. "/it"), program, revised) }, { 0, "" })
  local said = {}
  local _, printed = support.run(quote(folder .. "/it"))
  for type, key, number in printed:gmatch("(%S+) ([^\n]*) (%d+)\n") do
    said[type] = said[type] or {}
    said[type][key] = number
  end
  return said
end

local function prove_abi(old, new, compared)
  local others, back, called = types_in_both(old.operation, new.operation, compared.renamed)
  local before = said_of(old, caller.layout_program(old.operation, others, {}))
  local after = said_of(new, caller.layout_program(new.operation, back, called))
  local is, claimed = {}, {}
  for type, said in pairs(before) do
    for key, number in pairs(said) do
      if after[type][key] ~= number then
        local words = key:find("^constant") and "constants renumbered" or "layout changed"
        if is[type] ~= "layout changed" then is[type] = words end
      end
    end
  end
  for _, difference in ipairs(compared.differences) do
    local owner = difference.c and owner_of(difference.c)
    if difference.abi ~= "same" and claimed[owner] ~= "layout changed" then claimed[owner] = difference.abi end
  end
  lu.assertEquals(claimed, is)
end

-- abidiff of libabigail says the same of the whole.
local function prove_abi_by_abidiff(old, new, compared)
  if support.run("command -v abidiff") ~= 0 then return end
  for i, revised in ipairs { old, new } do
    local lines = {}
    for k, type in ipairs(caller.types_of(old.operation)) do
      local struct = type.kind == "enum" and type.c .. "_value" or type.c
      lines[k] = ("void use_%d(const struct %s *p);\nvoid use_%d(const struct %s *p) { (void)p; }\n"):format(k, struct, k, struct)
    end
    local program = table.concat(lines)
    local status, printed = compile(("-g -shared -fPIC -o %s"):format(quote(folder .. "/" .. i .. ".so")),
      i == 1 and program or caller.rename(program, compared.renamed), revised)
    if status ~= 0 then lu.assertEquals(compared.source, "does not compile", printed) return end
  end
  local status = support.run(("abidiff %s %s"):format(quote(folder .. "/1.so"), quote(folder .. "/2.so")))
  lu.assertEquals(status ~= 0, compared.abi ~= "same")
end

-- ---- the validators ----

local function judge_of(revised)
  local program = revised.folder .. "/judge"
  local status, printed = support.run(([[
gcc %s -I%s %s %s/src/*.c %s -lcurl -ljson-c -lm -o %s]]):format(flags, quote(revised.folder .. "/include"),
    quote(here .. "/judge.c"), quote(revised.folder), support.runtime, quote(program)))
  lu.assertEquals(printed, "")
  lu.assertEquals(status, 0)
  return program
end

-- The errors that a library finds in documents: a set for each.
local function judged(revised, lines)
  support.write(folder .. "/documents", table.concat(lines))
  local status, printed = support.run(("%s %s <%s"):format(quote(judge_of(revised)), revised.operation.full,
    quote(folder .. "/documents")))
  lu.assertEquals(status, 0)
  local list = {}
  for line in printed:gmatch("([^\n]*)\n") do
    local errors = {}
    for code, pointer in line:gmatch("(%S+) ([^;]*);") do errors[code .. " " .. pointer] = pointer end
    list[#list + 1] = errors
  end
  return list
end

-- Whether a pointer is one that a pattern with "*" means, the other a JSON Pointer.
local function is_pointer(pattern, pointer)
  return pointer:find("^" .. pattern:gsub("[%^%$%(%)%%%.%[%]%+%-%?]", "%%%0"):gsub("%*", "[^/]*") .. "$") ~= nil
end

-- A valid document with a place that a pointer means, and that place's pointer; nil when no branch leads there.
local function find_place(operation, difference)
  local type = difference.side == "reply" and operation.reply or operation.request
  if difference.pointer == "" then return { kind = "object" }, "" end
  local list, root = documents.cover(type)
  local function visit(place)
    if place.document and not place.branch and is_pointer(difference.pointer, place.pointer) then return place end
    for _, part in ipairs(place.parts) do
      local found = visit(part)
      if found then return found end
    end
  end
  local place = visit(root)
  if place then return list[place.document], place.pointer end
end

-- The document that shows a difference, within a whole one.
local function whole_document(old, new, difference, shown)
  local document, pointer = find_place(old, difference)
  if not document then document, pointer = find_place(new, difference) end
  if difference.kind == "rule" then return json.replaced(document, pointer, shown), pointer end
  return json.replaced(document, pointer, shown[1] and shown[1].value), pointer
end

local function is_at(found, pointer)
  return found == pointer or found:sub(1, #pointer + 1) == pointer .. "/"
end

local function prove_behaviour(old, new, compared)
  local lines, asked = {}, {}
  for _, difference in ipairs(compared.differences) do
    for _, verdict in ipairs { "stricter", "looser" } do
      local is_claimed = difference.behaviour:find(verdict, 1, true) ~= nil
      lu.assertEquals(difference.shown[verdict] ~= nil, is_claimed, difference.pointer)
      if is_claimed then
        local document, pointer = whole_document(old.operation, new.operation, difference, json.read(difference.shown[verdict]))
        lines[#lines + 1] = ("%s %s\n"):format(difference.side, json.write(document))
        asked[#asked + 1] = { verdict = verdict, pointer = pointer, difference = difference, line = lines[#lines] }
      end
    end
  end
  local before, after = judged(old, lines), judged(new, lines)
  for i, question in ipairs(asked) do
    local accepts, refuses, is_shown = before[i], after[i], false
    if question.verdict == "looser" then accepts, refuses = refuses, accepts end
    for finding, pointer in pairs(refuses) do
      is_shown = is_shown or is_at(pointer, question.pointer) and not accepts[finding]
    end
    lu.assertTrue(is_shown, ("%s %s %s %s"):format(question.difference.pointer, question.difference.kind, question.verdict,
      question.line))
  end
  return #asked
end

-- ---- tests ----

local function prove(old, new)
  local compared = operations.compare(old.operation, new.operation)
  local n_source = prove_source(old, new, compared)
  prove_abi(old, new, compared)
  prove_abi_by_abidiff(old, new, compared)
  return compared, n_source, prove_behaviour(old, new, compared)
end

function tests.test_every_kind()
  local old, new = revision(here .. "/old", "acme.call", "old"), revision(here .. "/new", "acme.call", "new")
  local _, n_source, n_behaviour = prove(old, new)
  lu.assertEquals({ n_source, n_behaviour }, { 17, 38 })
end

function tests.test_report()
  local status, printed = changes(quote(here .. "/old") .. " " .. quote(here .. "/new"))
  lu.assertEquals(status, 1)
  if os.getenv "UPDATE" == "1" then support.write(here .. "/expected", printed) end
  lu.assertEquals(printed, support.read(here .. "/expected"))
end

-- A bound alone: what is compiled stays good, and only the validator differs.
function tests.test_a_bound()
  local source = support.read(here .. "/old/acme/call.lua")
  support.write(folder .. "/specs/acme/vendor.lua", support.good_vendor)
  support.write(folder .. "/specs/acme/call.lua", (source:gsub("max = 10 }, doc", "max = 9 }, doc", 1)))
  local compared, n_source, n_behaviour = prove(revision(here .. "/old", "acme.call", "old"),
    revision(folder .. "/specs", "acme.call", "new"))
  lu.assertEquals(#compared.differences, 1)
  lu.assertEquals({ compared.source, compared.abi, compared.behaviour }, { "compiles", "same", "stricter" })
  lu.assertEquals({ n_source, n_behaviour }, { 0, 1 })
end

-- The first published revision of a page beside the current one: two operations, so that all names differ.
function tests.test_vogent()
  local specs = support.root .. "/specs"
  local old = revision(specs, "vogent.create_dial_v1", "all")
  local new = { operation = operation_of(specs, "vogent.create_dial"), folder = old.folder }
  local compared, n_source, n_behaviour = prove(old, new)
  lu.assertEquals({ compared.source, compared.abi, compared.behaviour }, { "compiles", "layout changed", "looser" })
  lu.assertEquals({ n_source, n_behaviour }, { 0, 9 })
end

-- Three revisions of an OpenAPI document, as `draft` makes specs of them.
function tests.test_vocode()
  local revisions, shared = {}, support.root .. "/../shared/openapi"
  for i, date in ipairs { "2023-08-22", "2023-08-26", "2024-01-19" } do
    local document = ("%s/vocode-%s.json"):format(shared, date)
    lu.skipIf(support.read(document) == nil, "there is no " .. shared)
    local specs = folder .. "/specs-" .. date
    lu.assertEquals({ support.run(("%s draft %s --vendor vocode --operation create_call --out %s"):format(support.main,
      quote(document), quote(specs))) }, { 0, "" })
    revisions[i] = revision(specs, "vocode.create_call", date)
  end
  for i, claims in ipairs { { 19, 10 }, { 9, 35 } } do
    local compared, n_source, n_behaviour = prove(revisions[i], revisions[i + 1])
    lu.assertEquals({ compared.source, compared.abi, compared.behaviour },
      { "does not compile", "layout changed", "stricter and looser" })
    lu.assertEquals({ n_source, n_behaviour }, claims)
  end
end

-- The layouts are computed as the compiler lays them out.
function tests.test_layout()
  for _, specs in ipairs { support.here .. "/kitchen_sink/specs", support.root .. "/specs" } do
    lu.assertEquals(support.generate("generate", specs, folder .. "/made"), 0)
    for _, operation in ipairs(specs_of.folder(specs).operations) do
      local made, same = { folder = folder .. "/made", operation = operation }, {}
      for _, type in ipairs(caller.types_of(operation)) do same[type.c] = type end
      local said = said_of(made, caller.layout_program(operation, same, {}))
      for _, type in ipairs(caller.types_of(operation)) do
        if type.kind ~= "enum" then
          local computed = layout.of(type)
          lu.assertEquals(said[type.c].size, tostring(computed[1]), type.c)
          for i, member in ipairs(type.members or {}) do
            lu.assertEquals(said[type.c]["offset of " .. member.c], tostring(computed.offsets[i]), type.c .. "." .. member.c)
            lu.assertEquals(said[type.c]["size of " .. member.c], tostring(computed.members[i]), type.c .. "." .. member.c)
          end
        end
      end
    end
  end
end

function tests.test_nothing_changed()
  lu.assertEquals({ changes(quote(here .. "/old") .. " " .. quote(here .. "/old")) }, { 0, "" })
  local status, printed = changes(quote(here .. "/old") .. " " .. quote(here .. "/old") .. " --json")
  lu.assertStrContains(printed, '"source":"compiles","abi":"same","behaviour":"same","renamed":[],"gone":[],"differences":[]')
  lu.assertEquals(status, 0)
end

function tests.test_json()
  local status, printed = changes(quote(here .. "/old") .. " " .. quote(here .. "/new") .. " --json")
  lu.assertEquals(status, 1)
  lu.assertNotNil(json.read((printed:gsub("\n$", ""))))
  lu.assertStrContains(printed, [[{"direction":"request","pointer":"/narrower","c":"od_acme_call_request.narrower","kind":"range",]]
    .. [["old":"0 to 10","new":"0 to 9","source":"compiles","abi":"same","behaviour":"stricter","stricter":{"narrower":10}}]])
end

-- Revisions of git: a commit is its folder `specs`, or the folder that it names.
function tests.test_revisions()
  local git = "git -c user.name=x -c user.email=x@example.com"
  local status, printed = support.run(([[
cd %s && git init -q . && cp -r %s specs && git add . && %s commit -qm one &&
rm -r specs && cp -r %s specs && git add . && %s commit -qm two]]):format(quote(folder), quote(here .. "/old"), git,
    quote(here .. "/new"), git))
  lu.assertEquals(status, 0, printed)
  local run = ("cd %s && %s changes "):format(quote(folder), support.main)
  for _, arguments in ipairs { "HEAD~1 HEAD", "HEAD~1:specs specs", "HEAD~1 HEAD --specs specs" } do
    lu.assertEquals({ support.run(run .. arguments) }, { 1, support.read(here .. "/expected") })
  end
  lu.assertEquals({ support.run(run .. "HEAD~7 HEAD") },
    { 2, "HEAD~7 is no folder, no revision with a folder `specs`, and no operation\n" })
  lu.assertEquals({ support.run(run .. "HEAD acme.cal") }, { 2, "there is no operation acme.cal; did you mean `acme.call`?\n" })
end

-- Mistakes of an old revision are told by its own name.
function tests.test_bad_specs()
  local status, printed = changes(quote(here .. "/old") .. " " .. quote(support.here .. "/many_bad"))
  lu.assertEquals(status, 2)
  lu.assertStrContains(printed, "many_bad/")
end

function tests.test_operations_come_and_go()
  support.write(folder .. "/specs/acme/vendor.lua", support.good_vendor)
  support.write(folder .. "/specs/acme/good.lua", support.good_operation)
  support.run(("cp -r %s %s"):format(quote(folder .. "/specs"), quote(folder .. "/more")))
  support.write(folder .. "/more/acme/other.lua", (support.good_operation:gsub("good", "other"):gsub("local_one", "local_two")))
  local _, printed = changes(quote(folder .. "/specs") .. " " .. quote(folder .. "/more"))
  lu.assertStrContains(printed,
    "acme.other: operation added: was no such operation, is D.; source compiles, ABI same, validator same")
  _, printed = changes(quote(folder .. "/more") .. " " .. quote(folder .. "/specs"))
  lu.assertStrContains(printed,
    "acme.other: operation removed: was D., is no such operation; source does not compile, ABI symbols removed, validator same")
end

return tests
