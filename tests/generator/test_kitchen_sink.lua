-- The kitchen sink: specs with every kind of member in every way. Its output is compared with golden files and compiled.
local lu = require "luaunit"
local support = require "support"

local tests = {}

local specs = support.here .. "/kitchen_sink/specs"
local golden = support.here .. "/kitchen_sink/golden"
local out

local warnings = "-pedantic -Wall -Wextra -Wconversion -Wshadow -Werror"
local compilers = { c = { "gcc -std=c11", "clang -std=c11" }, cxx = { "g++ -x c++", "clang++ -x c++" } }

local function includes()
  return ("-I%s -I%s -I%s"):format(support.quote(out .. "/include"), support.quote(support.root .. "/runtime/include"),
    support.quote(support.root .. "/tests/support"))
end

local function files(suffix)
  local found = {}
  for path in support.read(out .. "/MANIFEST"):gmatch("[^\n]+") do
    if path:sub(#path - #suffix + 1) == suffix then found[#found + 1] = path end
  end
  lu.assertTrue(#found > 0)
  return found
end

local function compile(compiler, path)
  local command = ("%s %s %s -c %s -o /dev/null"):format(compiler, warnings, includes(), support.quote(path))
  lu.assertEquals({ support.run(command) }, { 0, "" })
end

function tests.setUp()
  out = support.new_folder()
  lu.assertEquals({ support.generate("generate", specs, out) }, { 0, "" })
end

function tests.tearDown()
  support.remove_folder(out)
end

-- The headers, the tables and the schemas; what else is made is long, and has tests that run it.
function tests.test_golden()
  local compared = 0
  for _, path in ipairs(files "") do
    if path:find("^include/") or path:find("^openapi/") or path:find("^src/") and not path:find("_docs%.") then
      local made = support.read(out .. "/" .. path)
      if os.getenv "UPDATE" == "1" then support.write(golden .. "/" .. path, made) end
      lu.assertEquals(support.read(golden .. "/" .. path), made, path)
      compared = compared + 1
    end
  end
  lu.assertEquals(compared, 14)
end

function tests.test_generated_tests_pass()
  local _, programs = support.run_generated_tests(out)
  lu.assertEquals(programs, 3)
end

function tests.test_sources_compile()
  for _, compiler in ipairs(compilers.c) do
    for _, path in ipairs(files ".c") do compile(compiler, out .. "/" .. path) end
  end
end

function tests.test_each_header_compiles_alone()
  for _, path in ipairs(files ".h") do
    if path:find("^include/") then
      local source = out .. "/alone.c"
      support.write(source, ("#include <%s>\nint alone;\n"):format((path:gsub("^include/", ""))))
      for _, compiler in ipairs(compilers.c) do compile(compiler, source) end
      for _, compiler in ipairs(compilers.cxx) do compile(compiler, source) end
    end
  end
end

-- The program in each operation's manual comment.
function tests.test_examples_compile()
  local count = 0
  for _, path in ipairs(files ".h") do
    local header = support.read(out .. "/" .. path)
    local program = header:match("Example:\n %*\n(.-)\n %*\n %* Generated from")
    if program then
      count = count + 1
      local source = out .. "/example.c"
      support.write(source, ("#include <stdio.h>\n#include <stdlib.h>\n#include <%s>\nint main(void)\n{\n%s\n}\n"):format(
        (path:gsub("^include/", "")), (program:gsub("^ %*", ""):gsub("\n %*", "\n"))))
      for _, compiler in ipairs(compilers.c) do compile(compiler, source) end
    end
  end
  lu.assertEquals(count, 3)
end

-- A text beyond what ISO C allows a literal is an array of bytes; see test_parts.lua for its bytes.
function tests.test_long_texts_compile()
  local source = out .. "/long.c"
  local definition = require("emit.cwrite").text_constant("text", ("0123456789é\n"):rep(500))
  support.write(source, definition .. "const char *get(void);\nconst char *get(void)\n{\n  return text;\n}\n")
  for _, compiler in ipairs(compilers.c) do compile(compiler, source) end
end

-- The tables mean to the runtime what they say: every kind of value goes in and comes out. What needs libcurl stays out.
function tests.test_round_trip()
  local status, printed = support.run(([[
gcc -std=gnu11 -g -fsanitize=address,undefined %s $(ls %s | grep -v _curl.c) %s %s/src/*.c -ljson-c -lm \
  -o %s/round_trip && %s/round_trip]]):format(
    includes(), support.runtime, support.quote(support.here .. "/kitchen_sink/round_trip.c"), support.quote(out),
    support.quote(out), support.quote(out)))
  lu.assertEquals(printed, "same\n")
  lu.assertEquals(status, 0)
end

function tests.test_lines_fit()
  for _, suffix in ipairs { ".c", ".h" } do
    for _, path in ipairs(files(suffix)) do
      local is_read = not path:find("^tests/") -- a fact is one line, however long
      for line in support.read(out .. "/" .. path):gmatch("[^\n]+") do
        lu.assertTrue(#line <= 120 or not is_read, path .. ": " .. line)
      end
    end
  end
end

-- Files that are made for another descriptor version refuse to compile, and say what to do.
function tests.test_version_guard()
  local header = support.read(support.root .. "/runtime/include/outdial/outdial.h")
  support.write(out .. "/include/outdial/outdial.h", (header:gsub("OD_DESCRIPTOR_VERSION 1", "OD_DESCRIPTOR_VERSION 2")))
  for _, path in ipairs { "src/sink.c", "src/sink_get_thing.c", "src/sink_get_thing_docs.c", "src/operations.c" } do
    local status, printed = support.run(("gcc -std=c11 %s -c %s -o /dev/null"):format(includes(),
      support.quote(out .. "/" .. path)))
    lu.assertNotEquals(status, 0)
    lu.assertStrContains(printed, "run `make generate`, or use the runtime that this file came with")
  end
end

return tests
