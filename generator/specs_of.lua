-- What commands need of the specs: the model of a folder, or an operation of it.
local check = require "spec.check"
local check_documents = require "conformance.check_documents"
local mistakes = require "spec.mistakes"
local model = require "model"
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

return specs_of
