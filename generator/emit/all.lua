-- All files of a model: made in memory first, then written where they differ; what is no longer made is removed.
local emit_docs = require "emit.docs"
local emit_header = require "emit.header"
local emit_tables = require "emit.tables"
local emit_tests = require "emit.tests"
local folder = require "folder"
local json = require "json"

local emit = {}

-- The generated files as a list of paths (below the output folder) in byte order, and their bytes by path.
local function files_of(model)
  local paths, bytes = {}, {}
  local function add(path, content)
    paths[#paths + 1], bytes[path] = path, content
  end
  local function header(file, content)
    add("include/" .. file, content)
  end
  -- Requests that a person may begin with: those which are valid.
  local function examples(operation)
    local n = 0
    for _, example in ipairs(operation.examples) do
      if example.request and #example.errors == 0 then
        n = n + 1
        local path = ("examples/%s_%s_%d.json"):format(operation.vendor.name, operation.name, n)
        add(path, json.pretty(json.read(example.request)) .. "\n")
      end
    end
  end
  header(emit_header.operations())
  add(emit_tables.operations(model.operations))
  add(emit_docs.header(model.operations))
  add(emit_docs.all(model.operations))
  for _, vendor in ipairs(model.vendors) do
    header(emit_header.vendor(vendor))
    add(emit_tables.vendor_header(vendor))
    add(emit_tables.vendor(vendor))
  end
  for _, operation in ipairs(model.operations) do
    header(emit_header.operation(operation))
    add(emit_tables.operation(operation))
    add(emit_docs.operation(operation))
    add(emit_tests.operation(operation))
    examples(operation)
  end
  table.sort(paths)
  return paths, bytes
end

-- Removes what the old MANIFEST lists and the new one does not. A path that leaves the folder is none of ours.
local function remove_stale(out, manifest, bytes)
  for path in (folder.read(manifest) or ""):gmatch("[^\n]+") do
    if not bytes[path] and not path:find("^/") and not path:find("..", 1, true) then folder.remove(out .. "/" .. path) end
  end
end

-- Writes the files of a model into the folder `out`, with a MANIFEST of them.
function emit.all(model, out)
  local paths, bytes = files_of(model)
  local manifest = out .. "/MANIFEST"
  remove_stale(out, manifest, bytes)
  for _, path in ipairs(paths) do folder.write(out .. "/" .. path, bytes[path]) end
  folder.write(manifest, table.concat(paths, "\n") .. "\n")
end

return emit
