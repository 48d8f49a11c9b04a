-- Tries some of the mutants: lua5.4 worker.lua ROOT ONLY LAB FLAVOUR LIST FIRST STEP
-- LIST has the numbers of the mutants that are to be tried, of which these are every STEP-th, and programs to try them with, the
-- quickest first. Verdicts go to the file LIST.FIRST.
local root, only, dir, flavour, list, first, step = table.unpack(arg)
package.path = root .. "/tests/mutants/?.lua;" .. root .. "/generator/?.lua"

local lab = require "lab"
local mutants = require "mutants"

local numbers, programs = {}, {}
for line in io.lines(list) do
  local program = line:match "^program (.*)"
  if program then programs[#programs + 1] = program else numbers[#numbers + 1] = math.tointeger(line) end
end

local all = mutants.all(root, only)
local here = lab.open(dir, flavour)

local function verdict_of(mutant)
  local changes, tests = mutant.changes(), {}
  if not changes then return "compile error" end
  if not next(changes) then return "no change" end
  for _, program in ipairs(programs) do
    if mutant.is_killer(program) then tests[#tests + 1] = program end
  end
  local verdict = here:try(changes, tests)
  local is_same = verdict == "survived" and here:is_same_code(changes, "") and here:is_same_code(changes, "-U__SSE2__")
  return is_same and "same code" or verdict
end

local out = assert(io.open(list .. "." .. first, "w"))
for i = math.tointeger(first), #numbers, math.tointeger(step) do
  out:write(numbers[i], " ", verdict_of(all[numbers[i]]), "\n")
  out:flush()
end
out:close()
