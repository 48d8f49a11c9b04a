-- Where mutants are made and tried: a copy of the sources that is built once; then, for each mutant, what depends on the files that
-- it alters is compiled and linked anew, and the tests run until one fails.
--
--   runtime/ tests/ generated/ sink/   the sources as they are; sink has what is generated from the kitchen sink
--   o/ lib/ bin/                       objects, libraries and test programs made of them
--   trial/                             those of the mutant at hand
--   locales/                           two that write numbers otherwise, where the machine can make them
local lab = {}
lab.__index = lab

local compiler = "gcc -std=c11 -w -fPIC -D_POSIX_C_SOURCE=200809L"

-- Ways to build (`trial`: what is compiled for a mutant), the first for every mutant, the second for those that live through the
-- first: overreads, overflows and leaks show, and the codec takes the paths of machines without SSE2.
lab.flavours = {
  plain = { flags = "-O2", trial = "-O0", memory = "ulimit -v 4000000", environment = "LOCPATH=locales" },
  sanitized = { flags = "-O1 -U__SSE2__ -fsanitize=address,undefined -fno-sanitize-recover=all", trial = "-O0", memory = ":",
    environment = "" }, -- glibc loses the memory of LOCPATH
}

-- ---- files and commands ----

function lab.read(path)
  local file = assert(io.open(path, "rb"))
  local bytes = file:read "a"
  file:close()
  return bytes
end

function lab.write(path, bytes)
  local file = assert(io.open(path, "wb"))
  assert(file:write(bytes))
  assert(file:close())
end

-- The lines that a command prints; an error when it fails.
function lab.lines_of(command)
  local pipe, lines = assert(io.popen(command, "r")), {}
  for line in pipe:lines() do lines[#lines + 1] = line end
  assert(pipe:close(), command)
  return lines
end

-- Runs a script in the lab; returns its exit status.
function lab:shell(script)
  local _, _, status = os.execute("cd " .. self.dir .. " && {\n" .. script .. "\n}")
  return status
end

-- ---- compiling ----

-- What a source goes into: "runtime", "generated" or "sink" (libraries), a test program, its support, or the torture.
local function unit_of(path)
  if path:find "^tests/support/" then return "support" end
  if path:find "^tests/torture/" or path:find "^tests/faults/" or path:find "^runtime/cli/" then return "torture" end
  return path:find "/test_" and "test" or path:match "^[^/]*"
end

local function is_program(path)
  return unit_of(path) == "test" or path == "tests/torture/torture.c"
end

local function object_of(path)
  return path:gsub("/", "_"):gsub("%.c$", ".o")
end

local function set_of(path)
  return path:find "^sink/" and "sink" or "generated"
end

function lab:compile(path, out)
  local flags = self.flavour.flags .. (out == "trial" and " " .. self.flavour.trial or "")
  if path == "runtime/cli/main.c" then flags = flags .. " -Dmain=outdial_main" end -- the torture calls it
  return ("%s %s -Iruntime/include -Itests/support -I%s/include -MMD -c %s -o %s/%s"):format(compiler, flags, set_of(path), path,
    out, object_of(path))
end

-- An object as the trial has it, if it does.
local function where_is(object, is_new)
  return (is_new and is_new[object] and "trial/" or "o/") .. object
end

function lab:link_library(unit, out, is_new)
  local objects = {}
  for _, path in ipairs(self.sources) do
    if unit_of(path) == unit then objects[#objects + 1] = where_is(object_of(path), is_new) end
  end
  return ("gcc %s -shared %s -o %s/lib%s.so"):format(self.flavour.flags, table.concat(objects, " "), out, unit)
end

function lab:link_test(path, out, is_new)
  if unit_of(path) == "torture" then
    return ("gcc %s -rdynamic o/tests_torture_*.o o/tests_faults_*.o o/runtime_cli_*.o o/tests_support_sample.o -Llib -lgenerated "
      .. "-lruntime -pthread -lnghttp2 -lssl -lcrypto -lz -lcurl -ljson-c -lm -o %s/torture"):format(self.flavour.flags, out)
  end
  return ("gcc %s %s o/tests_support_*.o -Llib -l%s -lruntime -pthread -lcmocka -lcurl -ljson-c -lm -o %s/%s"):format(
    self.flavour.flags, where_is(object_of(path), is_new), set_of(path), out, path:match "([^/]*)%.c$")
end

local function list_sources(dir)
  return lab.lines_of(("cd %s && ls runtime/*/*.c generated/src/*.c sink/src/*.c tests/support/*.c "):format(dir)
    .. "tests/runtime/*.c tests/torture/*.c tests/faults/*.c generated/tests/*.c sink/tests/*.c")
end

-- A lab that was built before, or a copy of it.
function lab.open(dir, flavour)
  local self = setmetatable({ dir = dir, flavour = lab.flavours[flavour] }, lab)
  self.sources = list_sources(dir)
  self.users = {} -- by file: the sources that include it, or are it
  for _, source in ipairs(self.sources) do
    local needed = lab.read(dir .. "/o/" .. object_of(source):gsub("o$", "d")):gsub("\\\n", " "):match ":(.*)"
    for path in needed:gmatch "[^ \n]+" do
      local changed
      repeat path, changed = path:gsub("[^/]+/%.%./", "", 1) until changed == 0 or path:find "^%.%."
      self.users[path] = self.users[path] or {}
      table.insert(self.users[path], source)
    end
  end
  return self
end

-- Builds a lab in `dir` from the repository at `root`, with `jobs` commands at a time.
function lab.build(root, dir, flavour, jobs)
  local self = setmetatable({ dir = dir, flavour = lab.flavours[flavour] }, lab)
  -- without what tests no codec and needs more than it
  assert(os.execute(([[
set -e
rm -rf $dir && mkdir -p $dir/tests $dir/o $dir/lib $dir/bin $dir/trial $dir/locales
for name in de_DE fa_IR; do localedef -i $name -f UTF-8 $dir/locales/$name.UTF-8 || :; done 2>/dev/null
cp -r $root/runtime $root/generated $dir/
cp -r $root/tests/support $root/tests/runtime $root/tests/torture $dir/tests/
mkdir $dir/tests/faults
cp $root/tests/faults/server.* $root/tests/faults/http2.c $dir/tests/faults/
cp $root/tests/faults/certificates.* $root/tests/faults/connection.h $dir/tests/faults/
(cd $dir/tests/runtime && rm test_mock.c test_options.c test_call.c test_stack.c)
lua5.4 $root/generator/main.lua generate --specs $root/tests/generator/kitchen_sink/specs --out $dir/sink]]):gsub("%$(%w+)",
    { dir = dir, root = root })))
  self.sources = list_sources(dir)
  local compile, link = {}, {}
  for _, unit in ipairs { "runtime", "generated", "sink" } do link[#link + 1] = self:link_library(unit, "lib") end
  for _, path in ipairs(self.sources) do
    compile[#compile + 1] = self:compile(path, "o")
    if is_program(path) then link[#link + 1] = self:link_test(path, "bin") end
  end
  for _, commands in ipairs { compile, { table.unpack(link, 1, 3) }, { table.unpack(link, 4) } } do
    lab.write(dir .. "/commands", table.concat(commands, "\n") .. "\n")
    assert(self:shell(("xargs -P%d -d '\\n' -n1 sh -c <commands"):format(jobs)) == 0, "the lab cannot be built")
  end
end

-- ---- trying ----

-- A command that runs a test program up to its first failure, for so many seconds of processor time; the exit status tells
-- endless loops from failures.
function lab:run_test(program, seconds)
  return ([[
(ulimit -c 0; ulimit -t %d; %s
%s CMOCKA_TEST_ABORT=1 LD_LIBRARY_PATH=trial:lib exec timeout -k 1 %d %s) >/dev/null 2>&1]]):format(seconds, self.flavour.memory,
    self.flavour.environment, 10 * seconds, (program:gsub("torture$", "%0 20 codec")))
end

-- The test programs { path, seconds = how long each takes }, as they are without a mutant; each must pass.
function lab:programs()
  local timed = {}
  for _, path in ipairs(self.sources) do
    if is_program(path) then
      local program = path:match "([^/]*)%.c$"
      local script = ("begin=$(date +%%s%%N); %s || { echo '%s fails without a mutant' >&2; exit 1; }; "):format(
        self:run_test("bin/" .. program, 100), program)
      local time = lab.lines_of(("cd %s && { %s echo $(($(date +%%s%%N) - begin)); }"):format(self.dir, script))
      timed[#timed + 1] = { path = path, seconds = time[1] / 1e9 }
    end
  end
  return timed
end

local function sorted_keys(set)
  local keys = {}
  for key in pairs(set) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

-- Tries a mutant: `changes` are texts by path, `tests` are of lab:programs(), in the order in which they run. Returns a verdict,
-- and the test that gave it.
function lab:try(changes, tests)
  local before, affected, is_new, units, script = {}, {}, {}, {}, {}
  local is_wanted = {}
  for _, test in ipairs(tests) do is_wanted[test.path] = true end
  for path, text in pairs(changes) do
    before[path] = lab.read(self.dir .. "/" .. path)
    lab.write(self.dir .. "/" .. path, text)
    for _, source in ipairs(self.users[path] or {}) do
      local unit = unit_of(source)
      if unit ~= "test" and unit ~= "torture" or is_wanted[source] then affected[source] = true end
    end
  end
  for _, source in ipairs(sorted_keys(affected)) do
    is_new[object_of(source)], units[unit_of(source)] = true, true
    if not is_wanted[source] then script[#script + 1] = self:compile(source, "trial") .. " || exit 1" end
  end
  for _, unit in ipairs { "runtime", "generated", "sink" } do
    if units[unit] then script[#script + 1] = self:link_library(unit, "trial", is_new) .. " || exit 1" end
  end
  for i, test in ipairs(tests) do
    local is_changed = is_new[object_of(test.path)]
    if is_changed then
      script[#script + 1] = ("{ %s && %s; } || exit 1"):format(self:compile(test.path, "trial"),
        self:link_test(test.path, "trial", is_new))
    end
    local program = (is_changed and "trial/" or "bin/") .. test.path:match "([^/]*)%.c$"
    -- without optimization it may take longer
    script[#script + 1] = ("%s || case $? in 124 | 137 | 152) exit %d ;; *) exit %d ;; esac"):format(
      self:run_test(program, math.ceil(1 + 5 * test.seconds)), 2 * i + 1, 2 * i)
  end
  local status = self:shell(("(%s) 2>/dev/null\nstatus=$?; rm -f trial/*; exit $status"):format(table.concat(script, "\n")))
  for path, text in pairs(before) do lab.write(self.dir .. "/" .. path, text) end
  if status < 2 then return status == 0 and "survived" or "compile error" end
  return status % 2 == 0 and "killed" or "timeout", assert(tests[status // 2], "the lab is broken")
end

-- Whether what depends on the changes comes out as the same machine code, as it does where a decision cannot be told from its
-- opposite: with `flags` beside -O2.
function lab:is_same_code(changes, flags)
  local function write(texts)
    for path, text in pairs(texts) do lab.write(self.dir .. "/" .. path, text) end
  end
  local function compile(source, out)
    return self:shell(("%s -O2 %s -Iruntime/include -Itests/support -I%s/include -c %s -o trial/%s 2>/dev/null"):format(compiler,
      flags, set_of(source), source, out)) == 0
  end
  local before, same = {}, true
  for path in pairs(changes) do before[path] = lab.read(self.dir .. "/" .. path) end
  for path in pairs(changes) do
    for _, source in ipairs(self.users[path] or {}) do
      if same then
        write(changes)
        same = compile(source, "after")
        write(before)
        same = same and compile(source, "before") and self:shell "cmp -s trial/before trial/after" == 0
      end
    end
  end
  self:shell "rm -f trial/*"
  return same
end

return lab
