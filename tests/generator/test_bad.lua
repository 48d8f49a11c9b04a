-- Every file of bad/ is a spec with mistakes; the comments at its top are what the generator must say, to the letter.
local lu = require "luaunit"
local support = require "support"

local tests = {}

-- As which file of a vendor's folder a bad spec is read.
local function file_for(name)
  return name:match("^vendor_") and "vendor.lua" or name:match("^types_") and "types.lua" or "bad.lua"
end

local function expected_of(source, file)
  local lines = {}
  for line in source:gmatch("[^\n]+") do
    local message = line:match("^%-%- (%d+: .*)$")
    if not message then break end
    lines[#lines + 1] = file .. ":" .. message
  end
  return table.concat(lines, "\n")
end

-- Puts a spec into a vendor that is otherwise good, and generates. Returns what was printed, without the folder's name.
local function judge(folder, file, source)
  support.write(folder .. "/specs/acme/vendor.lua", support.good_vendor)
  support.write(folder .. "/specs/acme/good.lua", support.good_operation)
  support.write(folder .. "/specs/acme/" .. file, source)
  local status, printed = support.generate("generate", folder .. "/specs", folder .. "/out")
  local prefix = (folder .. "/specs/acme/"):gsub("%p", "%%%0")
  return status, (printed:gsub(prefix, ""):gsub("\n$", ""))
end

local _, listing = support.run("ls " .. support.quote(support.here .. "/bad"))
for name in listing:gmatch("([^\n]+)%.lua\n") do
  tests["test_" .. name] = function()
    local folder, file = support.new_folder(), file_for(name)
    local source = support.read(support.here .. "/bad/" .. name .. ".lua")
    local status, printed = judge(folder, file, source)
    local written = support.read(folder .. "/out/MANIFEST")
    support.remove_folder(folder)
    lu.assertEquals(printed, expected_of(source, file))
    lu.assertEquals(status, 1)
    lu.assertNil(written)
  end
end

-- Mistakes in several files are told at once, by file and line.
function tests.test_many_files()
  local status, printed = support.generate("check", support.here .. "/many_bad")
  lu.assertEquals(status, 1)
  local prefix = (support.here .. "/many_bad/"):gsub("%p", "%%%0")
  lu.assertEquals((printed:gsub(prefix, "")), support.read(support.here .. "/many_bad/expected"))
end

-- What was generated before stays as it is when a mistake is found.
function tests.test_nothing_is_touched()
  local folder = support.new_folder()
  support.write(folder .. "/out/MANIFEST", "src/old.c\n")
  support.write(folder .. "/out/src/old.c", "old")
  local status = judge(folder, "bad.lua", "return types {}")
  local kept = support.read(folder .. "/out/src/old.c")
  support.remove_folder(folder)
  lu.assertEquals(status, 1)
  lu.assertEquals(kept, "old")
end

return tests
