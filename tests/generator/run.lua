-- Tests of the generator. Run from the root of the repository: lua5.4 tests/generator/run.lua [-v] [-p PATTERN]
-- `UPDATE=1` in the environment rewrites the golden files of the kitchen sink.
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. here .. "/../../generator/?.lua;" .. package.path

local suites = {
  "test_parts",
  "test_conformance",
  "test_bad",
  "test_output",
  "test_openapi",
  "test_readers",
  "test_documents",
  "test_unseen",
  "test_pages",
  "test_drift",
  "test_changes",
  "test_draft",
  "test_kitchen_sink",
  "test_odd",
}
for _, name in ipairs(suites) do
  _G[name] = require(name) -- where luaunit looks for tests
end
os.exit(require("luaunit").LuaUnit.run())
