-- Tries some of the mutants: lua5.4 worker.lua ROOT ONLY LAB FLAVOUR LIST FIRST STEP
-- LIST has the numbers of the mutants that are to be tried, of which these are every STEP-th, and programs to try them with, each
-- with the seconds that it takes. Verdicts go to the file LIST.FIRST. "equivalent" before a number: so it is said; then the slow
-- programs, which none but survivors come to, are left out.
local root, only, dir, flavour, list, first, step = table.unpack(arg)
package.path = root .. "/tests/mutants/?.lua;" .. root .. "/generator/?.lua"

local lab = require "lab"
local mutants = require "mutants"

local numbers, programs, is_explained = {}, {}, {}
for line in io.lines(list) do
  local word, path, seconds = line:match "^(%a*) ?(%S+) ?(.*)"
  if word == "program" then
    programs[#programs + 1] = { path = path, seconds = tonumber(seconds) }
  else
    numbers[#numbers + 1] = math.tointeger(path)
    is_explained[numbers[#numbers]] = word == "equivalent"
  end
end

local all = mutants.all(root, only)
local here = lab.open(dir, flavour)

-- The tests of a mutant: first those that take little time for what they killed so far of the same file.
local kills, file = {}, nil
local function tests_of(mutant, most_seconds)
  if mutant.file ~= file then kills, file = {}, mutant.file end
  local tests = {}
  for _, program in ipairs(programs) do
    if mutant.is_killer(program.path) and program.seconds < most_seconds then tests[#tests + 1] = program end
  end
  local function cost(test) return test.seconds / (1 + (kills[test] or 0)) end
  table.sort(tests, function(a, b) return cost(a) < cost(b) end)
  return tests
end

local function verdict_of(number)
  local mutant = all[number]
  local changes = mutant.changes()
  if not changes then return "compile error" end
  if not next(changes) then return "no change" end
  local verdict, killer = here:try(changes, tests_of(mutant, is_explained[number] and 0.2 or math.huge))
  if killer then kills[killer] = (kills[killer] or 0) + 1 end
  if verdict ~= "survived" or is_explained[number] then return verdict end
  return here:is_same_code(changes, "") and here:is_same_code(changes, "-U__SSE2__") and "same code" or "survived"
end

local out = assert(io.open(list .. "." .. first, "w"))
for i = math.tointeger(first), #numbers, math.tointeger(step) do
  out:write(numbers[i], " ", verdict_of(numbers[i]), "\n")
  out:flush()
end
out:close()
