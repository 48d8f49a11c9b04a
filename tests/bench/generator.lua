-- Prints what the parts of the generator take for specs/, in milliseconds of processor time, nothing being written:
--   generator <TAB> part <TAB> NAME <TAB> milliseconds
package.path = "generator/?.lua;" .. package.path

local begin = 0.0 -- os.clock() counts from the start of the process

local function tell(name)
  local now = os.clock()
  print(("generator\tpart\t%s\t%.1f"):format(name, (now - begin) * 1000))
  begin = os.clock()
end

local check, specs = require "spec.check", require "spec.specs"
local emit_docs, emit_header = require "emit.docs", require "emit.header"
local emit_openapi, emit_tables, emit_tests = require "emit.openapi", require "emit.tables", require "emit.tests"
local mistakes, model = require("spec.mistakes").new(), require "model"
tell "start Lua, load the generator"

local vendors = specs.read("specs", mistakes)
check.specs(vendors, mistakes)
tell "read and check the specs"

local built = model.build(vendors)
for _, vendor in ipairs(built.vendors) do
  emit_header.vendor(vendor)
  emit_tables.vendor(vendor)
end
for _, operation in ipairs(built.operations) do
  emit_header.operation(operation)
  emit_tables.operation(operation)
end
tell "headers and tables of the library"

for _, operation in ipairs(built.operations) do emit_docs.operation(operation) end
tell "documentation as data"

for _, operation in ipairs(built.operations) do emit_openapi.operation(operation) end
tell "OpenAPI documents"

for _, operation in ipairs(built.operations) do emit_tests.operation(operation) end
tell "generated tests"
