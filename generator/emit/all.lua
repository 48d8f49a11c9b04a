-- All files of a model, each written as soon as it is made, if it differs; what is no longer made is removed.
local documents = require "conformance.documents"
local emit_docs = require "emit.docs"
local emit_header = require "emit.header"
local emit_openapi = require "emit.openapi"
local emit_tables = require "emit.tables"
local emit_tests = require "emit.tests"
local folder = require "folder"
local json = require "json"

local emit = {}

-- Requests that a person may begin with: the examples which are valid, or one that is made up.
local function examples_of(operation, add)
  local valid = {}
  for _, example in ipairs(operation.examples) do
    if example.request and #example.errors == 0 then valid[#valid + 1] = example.request end
  end
  valid[1] = valid[1] or documents.example_request(operation)
  for i, request in ipairs(valid) do
    add(("examples/%s_%s_%d.json"):format(operation.vendor.name, operation.name, i), json.pretty(request) .. "\n")
  end
end

-- Makes the generated files; calls `add` with the path (below the output folder) and the bytes of each.
local function each_file(model, add)
  local function add_header(file, bytes)
    add("include/" .. file, bytes)
  end
  add_header(emit_header.operations())
  add(emit_tables.operations(model.operations))
  add(emit_docs.header(model.operations))
  add(emit_docs.all(model.operations))
  for _, vendor in ipairs(model.vendors) do
    add_header(emit_header.vendor(vendor))
    add(emit_tables.vendor_header(vendor))
    add(emit_tables.vendor(vendor))
  end
  for _, operation in ipairs(model.operations) do
    add_header(emit_header.operation(operation))
    add(emit_tables.operation(operation))
    add(emit_docs.operation(operation))
    add(emit_tests.operation(operation))
    add(emit_openapi.operation(operation))
    examples_of(operation, add)
  end
end

-- Removes what the old MANIFEST lists and is not `made`. A path that leaves the folder is none of ours.
local function remove_stale(out, manifest, made)
  for path in (folder.read(manifest) or ""):gmatch("[^\n]+") do
    if not made[path] and not path:find("^/") and not path:find("..", 1, true) then folder.remove(out .. "/" .. path) end
  end
end

-- Writes the files of a model into the folder `out`, with a MANIFEST of them in byte order.
function emit.all(model, out)
  local paths, made, manifest = {}, {}, out .. "/MANIFEST"
  each_file(model, function(path, bytes)
    paths[#paths + 1], made[path] = path, true
    folder.write(out .. "/" .. path, bytes)
  end)
  table.sort(paths)
  remove_stale(out, manifest, made)
  folder.write(manifest, table.concat(paths, "\n") .. "\n")
end

return emit
