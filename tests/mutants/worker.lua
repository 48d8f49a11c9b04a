-- Tries some of the mutants: lua5.4 worker.lua ROOT ONLY LAB FLAVOUR LIST FIRST STEP
-- LIST has the numbers of the mutants that are to be tried, of which these are every STEP-th, and programs to try them with, each
-- with the seconds that it takes. Verdicts go to the file LIST.FIRST.
local root, only, dir, flavour, list, first, step = table.unpack(arg)
package.path = root .. "/tests/mutants/?.lua;" .. root .. "/generator/?.lua"

local lab = require "lab"
local mutants = require "mutants"

local numbers, programs = {}, {}
for line in io.lines(list) do
  local path, seconds = line:match "^program (.*) (.*)"
  if path then
    programs[#programs + 1] = { path = path, seconds = tonumber(seconds) }
  else
    numbers[#numbers + 1] = math.tointeger(line)
  end
end

local all = mutants.all(root, only)
local here = lab.open(dir, flavour)

-- The tests of a mutant: first those that take little time for what they killed so far of the same file.
local kills, file = {}, nil
local function tests_of(mutant)
  if mutant.file ~= file then kills, file = {}, mutant.file end
  local tests = {}
  for _, program in ipairs(programs) do
    if mutant.is_killer(program.path) then tests[#tests + 1] = program end
  end
  local function cost(test) return test.seconds / (1 + (kills[test] or 0)) end
  table.sort(tests, function(a, b) return cost(a) < cost(b) end)
  return tests
end

local function verdict_of(mutant)
  local changes = mutant.changes()
  if not changes then return "compile error" end
  if not next(changes) then return "no change" end
  local verdict, killer = here:try(changes, tests_of(mutant))
  if killer then kills[killer] = (kills[killer] or 0) + 1 end
  local is_same = verdict == "survived" and here:is_same_code(changes, "") and here:is_same_code(changes, "-U__SSE2__")
  return is_same and "same code" or verdict
end

local out = assert(io.open(list .. "." .. first, "w"))
for i = math.tointeger(first), #numbers, math.tointeger(step) do
  out:write(numbers[i], " ", verdict_of(all[numbers[i]]), "\n")
  out:flush()
end
out:close()
