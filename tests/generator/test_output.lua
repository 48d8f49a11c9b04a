-- How output is written: the same bytes everywhere, nothing more than needed, nothing left behind.
local lu = require "luaunit"
local support = require "support"

local tests = {}

local folder
local specs = support.here .. "/kitchen_sink/specs"

local function write_good()
  support.write(folder .. "/specs/acme/vendor.lua", support.good_vendor)
  support.write(folder .. "/specs/acme/good.lua", support.good_operation)
end

local function generate_good()
  lu.assertEquals({ support.generate("generate", folder .. "/specs", folder .. "/out") }, { 0, "" })
end

function tests.setUp()
  folder = support.new_folder()
end

function tests.tearDown()
  support.remove_folder(folder)
end

local function assert_same_from(prefix, name)
  lu.assertEquals({ support.run(("%s %s generate --specs %s --out %s"):format(prefix, support.main, support.quote(specs),
    support.quote(folder .. "/" .. name))) }, { 0, "" })
  local _, difference = support.run(("diff -r %s %s"):format(support.quote(folder .. "/first"),
    support.quote(folder .. "/" .. name)))
  lu.assertEquals(difference, "")
end

function tests.test_same_bytes_everywhere()
  lu.assertEquals(support.generate("generate", specs, folder .. "/first"), 0)
  assert_same_from("cd / && LC_ALL=C", "c")
  assert_same_from("cd /tmp && LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8", "tr")
  assert_same_from("LC_ALL=C.UTF-8 TZ=Asia/Tokyo HOME=/nonexistent", "utf8")
end

function tests.test_output_names_no_place()
  lu.assertEquals(support.generate("generate", specs, folder .. "/first"), 0)
  local _, found = support.run(("grep -rn -F -e /tmp -e %s -e %s %s"):format(os.date "%Y-%m-%d", support.quote(support.root),
    support.quote(folder .. "/first")))
  lu.assertEquals(found, "")
end

function tests.test_manifest()
  write_good()
  generate_good()
  lu.assertEquals(support.read(folder .. "/out/MANIFEST"), table.concat({ "examples/acme_good_1.json", -- made up
    "include/outdial/acme.h", "include/outdial/acme_good.h", "include/outdial/operations.h", "openapi/acme_good.json",
    "src/acme.c", "src/acme_good.c", "src/acme_good_docs.c",
    "src/acme_tables.h", "src/operation_docs.c", "src/operation_docs.h", "src/operations.c", "tests/test_acme_good.c", "" }, "\n"))
end

function tests.test_unchanged_files_are_left_alone()
  write_good()
  generate_good()
  support.run(("find %s -type f -exec touch -d 2001-01-01 {} +"):format(support.quote(folder .. "/out")))
  generate_good()
  local _, touched = support.run(("find %s -type f -newermt 2002-01-01"):format(support.quote(folder .. "/out")))
  lu.assertEquals(touched, "")
end

function tests.test_one_bound_changes_one_row()
  write_good()
  generate_good()
  support.run(("cp -r %s %s"):format(support.quote(folder .. "/out"), support.quote(folder .. "/before")))
  support.write(folder .. "/specs/acme/good.lua", (support.good_operation:gsub("max = 300", "max = 200")))
  generate_good()
  local _, changes = support.run(("cd %s && diff -r before out | grep '^[<>]'"):format(support.quote(folder)))
  lu.assertEquals(changes, [[
<    * `volume`: integer, -300 to 300; optional. */
>    * `volume`: integer, -300 to 200; optional. */
<             "maximum": 300,
>             "maximum": 200,
<     {.check = OD_CHECK_MAX, .severity = OD_ERROR, .i = 300},
>     {.check = OD_CHECK_MAX, .severity = OD_ERROR, .i = 200},
<      .type = "integer, -300 to 300; optional",
>      .type = "integer, -300 to 200; optional",
<     {FULLEST, "/volume", "is at the maximum", "300", NULL, NULL, 0},
<     {FULLEST, "/volume", "is above the maximum", "301", "maximum", NULL, 0},
>     {FULLEST, "/volume", "is at the maximum", "200", NULL, NULL, 0},
>     {FULLEST, "/volume", "is above the maximum", "201", "maximum", NULL, 0},
]])
end

function tests.test_stale_files_are_removed()
  write_good()
  support.write(folder .. "/specs/acme/gone.lua", (support.good_operation:gsub("good", "gone"):gsub("local_one", "local_two")))
  generate_good()
  support.write(folder .. "/out/src/handmade.c", "/* not ours */\n")
  support.write(folder .. "/precious", "stays")
  local manifest = support.read(folder .. "/out/MANIFEST")
  lu.assertNotNil(support.read(folder .. "/out/src/acme_gone.c"))
  support.write(folder .. "/out/MANIFEST", manifest .. "../precious\n")
  os.remove(folder .. "/specs/acme/gone.lua")
  generate_good()
  lu.assertNil(support.read(folder .. "/out/src/acme_gone.c"))
  lu.assertNil(support.read(folder .. "/out/include/outdial/acme_gone.h"))
  lu.assertNotNil(support.read(folder .. "/out/src/handmade.c"))
  lu.assertEquals(support.read(folder .. "/precious"), "stays")
end

function tests.test_usage()
  for _, arguments in ipairs { "", "frobnicate", "check --out x", "generate --specs", "check x", "map vogent.create_dial" } do
    local status, printed = support.run(support.main .. " " .. arguments)
    lu.assertEquals(status, 2)
    lu.assertStrContains(printed, "usage: main.lua generate")
  end
  lu.assertEquals({ support.run(support.main .. " check --specs /nonexistent") }, { 2, "there is no folder /nonexistent\n" })
end

function tests.test_check_writes_nothing()
  write_good()
  lu.assertEquals(support.generate("check", folder .. "/specs"), 0)
  lu.assertNil(support.read(folder .. "/out/MANIFEST"))
end

return tests
