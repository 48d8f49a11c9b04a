-- What commands need of the specs: the model of a folder, an operation of it, and what it says in the form of a page.
local check = require "spec.check"
local mistakes = require "spec.mistakes"
local model = require "model"
local rows = require "readers.rows"
local spec_page = require "drift.spec_page"
local specs = require "spec.specs"
local text = require "text"

local specs_of = {}

-- The declarations of a folder of specs (see spec/specs.lua); or nil, lines that say what is wrong with them, and whether there is
-- not even a folder.
function specs_of.judged(dir)
  local found = mistakes.new()
  local vendors = specs.read(dir, found)
  if not vendors then return nil, { "there is no folder " .. dir }, true end
  check.specs(vendors, found)
  local lines = found:lines()
  if #lines > 0 then return nil, lines, false end
  return vendors
end

-- Their model; or nil and the same.
function specs_of.folder(dir)
  local vendors, complaints, is_usage = specs_of.judged(dir)
  return vendors and model.build(vendors), complaints, is_usage
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
