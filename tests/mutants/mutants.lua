-- All mutants, in an order that is the same everywhere.
--
--   mutant = { file, line, original, mutated (words or lines of source), changes() = texts by path in the lab, or nil when there is
--              no C of it; is_killer(path): whether the test program of this source is to kill it }
local c_mutants = require "c_mutants"
local lab = require "lab"
local spec_mutants = require "spec_mutants"

local mutants = {}

-- The codec, and what judges replies. Where memory comes from and what sends have tests of their own kind (tests/torture,
-- tests/faults).
local sources = "generated/src/*.c runtime/codec/*.[ch] runtime/client/outcome.c runtime/client/server_faults.c"
local is_left_out = { ["runtime/codec/arena.c"] = true, ["runtime/codec/arena.h"] = true }

local function matches(pattern)
  return function(path) return path:find(pattern) ~= nil end
end

-- Which test programs are to kill a mutant of a file: of the runtime all but the client's, which takes its time.
local function killers_of(path)
  local owner = path:match "^generated/src/(.*)%.c$" -- a vendor or an operation
  if owner then return matches(("^generated/tests/test_%s[_.]"):format(owner)) end
  if path == "runtime/client/outcome.c" then return matches "^tests/runtime/test_[co]" end
  return function(program) return program ~= "tests/runtime/test_client.c" end
end

-- What stands in a generated row because the spec says so, for the facts of specs are altered where they are told.
local told_by_specs = { "%.n_required = %d+", "%.equals = %d+", "%.status = %d+", "%.[id] = [^}]*", "%.range = {[^}]*}" }

local function is_told_by_spec(mutant)
  for _, pattern in ipairs(told_by_specs) do
    if mutant.original:match(pattern) ~= mutant.mutated:match(pattern) then return true end
  end
end

local function add_source(list, root, path)
  for _, mutant in ipairs(c_mutants.of(path, lab.read(root .. "/" .. path))) do
    mutant.is_killer = killers_of(path)
    mutant.changes = function() return { [path] = mutant.text() } end
    if not (path:find "^generated/" and is_told_by_spec(mutant)) then list[#list + 1] = mutant end
  end
end

-- `but_for`: a file that is left out.
local function add_specs(list, root, specs, set, but_for)
  for _, mutant in ipairs(spec_mutants.of(root .. "/" .. specs)) do
    mutant.file = specs .. mutant.file:sub(#root + #specs + 2)
    mutant.is_killer = matches(("^%s/tests/test_%s_"):format(set, mutant.vendor))
    mutant.changes = function()
      local files, changes = mutant.files(), {}
      for path, text in pairs(files or {}) do changes[set .. "/" .. path] = text end
      return files and changes
    end
    if mutant.file ~= but_for then list[#list + 1] = mutant end
  end
end

-- Those of the repository at `root`; `only`: a pattern for the files that they are made of.
function mutants.all(root, only)
  local list, chosen = {}, {}
  add_specs(list, root, "specs", "generated")
  -- each kind of member in each way: long to test, and nothing that the other files lack
  local everything = "tests/generator/kitchen_sink/specs/sink/everything.lua"
  add_specs(list, root, "tests/generator/kitchen_sink/specs", "sink", everything)
  for _, path in ipairs(lab.lines_of(("cd %s && ls %s"):format(root, sources))) do
    -- rows of the documentation are texts
    if not is_left_out[path] and not path:find "_docs%.c$" then add_source(list, root, path) end
  end
  local nth = {} -- those that read alike are told apart by a number
  for _, mutant in ipairs(list) do
    local words = ("%s: %s -> %s"):format(mutant.file, mutant.original, mutant.mutated)
    nth[words] = (nth[words] or 0) + 1
    if nth[words] > 1 then mutant.mutated = ("%s (%d)"):format(mutant.mutated, nth[words]) end
    if mutant.file:find(only) then chosen[#chosen + 1] = mutant end
  end
  return chosen
end

return mutants
