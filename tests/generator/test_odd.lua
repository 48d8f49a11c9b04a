-- What a spec may say and hardly ever does: it is generated, compiled, and passes its own tests.
local lu = require "luaunit"
local support = require "support"

local tests = {}

local out

function tests.setUp()
  out = support.new_folder()
end

function tests.tearDown()
  support.remove_folder(out)
end

function tests.test_odd_specs()
  lu.assertEquals({ support.generate("generate", support.here .. "/odd/specs", out) }, { 0, "" })
  local _, programs = support.run_generated_tests(out)
  lu.assertEquals(programs, 4)
end

-- What is documented may be longer than ISO C allows a literal to be.
function tests.test_long_documentation()
  local values = {}
  for i = 1, 300 do values[i] = ('value { "a text of thirty characters %d", c = "v%d" }'):format(i, i) end
  support.write(out .. "/specs/acme/vendor.lua", support.good_vendor)
  support.write(out .. "/specs/acme/long.lua", ([[
return operation { "long",
  method = "POST", path = "/long", page = "https://docs.example/long", doc = "D.",
  request = object { "long_request", doc = "D.",
    member { "kind", ref "kind", doc = "%s" },
  },
  reply = object { "long_reply", doc = "D.", member { "kind", ref "kind", doc = "D." } },
  types = { enum { "kind", %s, doc = "D." } },
}
]]):format(("Words. "):rep(571), table.concat(values, ", ")))
  lu.assertEquals({ support.generate("generate", out .. "/specs", out .. "/generated") }, { 0, "" })
  local _, programs = support.run_generated_tests(out .. "/generated")
  lu.assertEquals(programs, 1)
end

return tests
