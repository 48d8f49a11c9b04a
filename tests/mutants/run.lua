-- Whether the tests can fail: alters every fact of the specs and every decision of the codec, one at a time, and runs the tests
-- that were generated from the unaltered specs, and those of the runtime.
--
--   lua5.4 tests/mutants/run.lua LAB ONLY SAMPLE SEED
--
-- LAB is a folder to work in. ONLY is a Lua pattern for the files that are altered, SAMPLE how many mutants are tried; "" for all.
-- Prints what survived, as place, original and mutation; fails when that is not explained in equivalent.lua.
local here = arg[0]:match "^(.*)/[^/]*$"
local root = io.popen(("cd %s/../.. && pwd"):format(here)):read "l"
package.path = here .. "/?.lua;" .. root .. "/generator/?.lua"

local equivalent = require "equivalent"
local lab = require "lab"
local mutants = require "mutants"

local dir, only, sample, seed = arg[1], arg[2], math.tointeger(arg[3]), math.tointeger(arg[4])
local jobs = math.tointeger(io.popen("nproc"):read "n") or 2

local all = mutants.all(root, only)

-- ---- what is known to be equivalent ----

local function key_of(entry)
  return ("%s: %s -> %s"):format(entry.file, entry.original, entry.mutated)
end

local known, reasons, problems = {}, {}, {}
for _, entry in ipairs(equivalent) do
  for _, mutated in ipairs(entry.mutated) do
    known[#known + 1] = { file = entry.file, original = entry.original, mutated = mutated }
    reasons[key_of(known[#known])] = entry.reason
  end
end
local is_met = {}
for _, mutant in ipairs(all) do
  mutant.key = key_of(mutant)
  mutant.reason = reasons[mutant.key]
  is_met[mutant.key] = true
end
for _, entry in ipairs(known) do
  local key = key_of(entry)
  if entry.file:find(only) and not is_met[key] then problems[#problems + 1] = "equivalent.lua names no mutant: " .. key end
end

-- ---- trying them ----

-- The verdicts, by number, of the mutants with these numbers.
local function try(numbers, flavour)
  local home = ("%s/%s"):format(dir, flavour)
  lab.build(root, home, flavour, jobs)
  local lines = {}
  for _, program in ipairs(lab.open(home, flavour):programs()) do
    lines[#lines + 1] = ("program %s %f"):format(program.path, program.seconds)
  end
  for _, number in ipairs(numbers) do lines[#lines + 1] = (all[number].reason and "equivalent " or "") .. number end
  local list, commands, verdicts = home .. "/list", {}, {}
  lab.write(list, table.concat(lines, "\n") .. "\n")
  for i = 1, jobs do
    local copy = ("%s.%d"):format(home, i)
    commands[i] = ("rm -rf %s && cp -r %s %s && lua5.4 %s/worker.lua %s '%s' %s %s %s %d %d"):format(copy, home, copy, here, root,
      only, copy, flavour, list, i, jobs)
  end
  assert(os.execute("{ " .. table.concat(commands, " & ") .. " & } && wait"))
  for i = 1, jobs do
    for line in io.lines(("%s.%d"):format(list, i)) do
      local number, verdict = line:match "^(%d+) (.*)$"
      verdicts[math.tointeger(number)] = verdict
    end
  end
  for _, number in ipairs(numbers) do assert(verdicts[number], "a worker did not end its work") end
  return verdicts
end

-- Every mutant, or a sample of those that can be killed.
local function choose()
  local numbers = {}
  for i, mutant in ipairs(all) do
    if not (sample and mutant.reason) then numbers[#numbers + 1] = i end
  end
  if not sample then return numbers end
  math.randomseed(seed)
  for i = 1, math.min(sample, #numbers) do
    local k = math.random(i, #numbers)
    numbers[i], numbers[k] = numbers[k], numbers[i]
  end
  return { table.unpack(numbers, 1, math.min(sample, #numbers)) }
end

local numbers = choose()
local verdicts = try(numbers, "plain")
local alive = {}
for _, number in ipairs(numbers) do
  if verdicts[number] == "survived" and not all[number].reason then alive[#alive + 1] = number end
end
if #alive > 0 then
  for number, verdict in pairs(try(alive, "sanitized")) do verdicts[number] = verdict end
end

-- ---- what came of it ----

local counts = setmetatable({}, { __index = function() return 0 end })
table.sort(numbers)
for _, number in ipairs(numbers) do
  local mutant, verdict = all[number], verdicts[number]
  local is_alive = verdict == "survived" or verdict == "same code"
  if is_alive and mutant.reason then verdict = "equivalent" end
  if not is_alive and mutant.reason and verdict ~= "no change" then
    problems[#problems + 1] = "equivalent.lua has one that is killed: " .. mutant.key
  end
  if verdict == "survived" then
    print(("%s:%d: %s -> %s"):format(mutant.file, mutant.line, mutant.original, mutant.mutated))
  end
  counts[verdict] = counts[verdict] + 1
end
for _, problem in ipairs(problems) do print(problem) end
local dead = counts["killed"] + counts["timeout"] + counts["compile error"]
print(("mutants=%d killed=%d survived=%d (timeouts=%d compile errors=%d); equivalent=%d same code=%d"):format(
  #numbers - counts["no change"], dead, counts["survived"], counts["timeout"], counts["compile error"], counts["equivalent"],
  counts["same code"]))
os.exit(counts["survived"] == 0 and #problems == 0)
