-- What commands need of the specs: the model of a folder, an operation of it, and what it says in the form of a page.
local check = require "spec.check"
local check_documents = require "conformance.check_documents"
local mistakes = require "spec.mistakes"
local model = require "model"
local rows = require "readers.rows"
local spec_page = require "drift.spec_page"
local specs = require "spec.specs"
local text = require "text"

local specs_of = {}

-- The model of a folder of specs; or nil, lines that say what is wrong with them, and whether there is not even a folder.
function specs_of.folder(dir)
  local found, built = mistakes.new(), nil
  local vendors = specs.read(dir, found)
  if not vendors then return nil, { "there is no folder " .. dir }, true end
  check.specs(vendors, found)
  if #found.list == 0 then
    built = model.build(vendors)
    check_documents.model(built, found)
  end
  local lines = found:lines()
  if #lines > 0 then return nil, lines, false end
  return built
end

-- The operation called "vendor.name" in a folder of specs; or nil and lines that say why there is none.
function specs_of.operation(dir, name)
  local built, complaints = specs_of.folder(dir)
  if not built then return nil, complaints end
  local known = {}
  for i, operation in ipairs(built.operations) do
    if operation.full == name then return operation end
    known[i] = operation.full
  end
  return nil, { ("there is no operation %s%s"):format(name, text.suggest(name, known)) }
end

-- What an operation says, as readers and comparisons want it: { page, rows, method, path, places, file and layout (of its map)
-- or nil }.
function specs_of.facts(operation)
  local page, map = spec_page.of(operation), operation.map or {}
  return { page = page, rows = rows.of(page), method = operation.method, path = operation.path, places = map.places,
    file = map.file, layout = map.layout }
end

return specs_of
