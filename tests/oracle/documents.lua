-- Documents of an operation, one a line: the page's examples, then valid ones at random, each followed by variants of it with one
-- thing changed. They are made from the model, from which tables and schemas are made as well: what either of these lost is tried
-- all the same.
--
--   lua5.4 tests/oracle/documents.lua SPECS                                       lists the operations
--   lua5.4 tests/oracle/documents.lua SPECS OPERATION request|reply COUNT SEED
package.path = "generator/?.lua;tests/oracle/?.lua;" .. package.path
local changes = require "changes"
local json = require "json"
local specs_of = require "specs_of"
local values = require "values"

local variants = 9 -- of each valid document

local folder, name, side, count, seed = table.unpack(arg)

local function write_documents(operation)
  local n = tonumber(count)
  for _, example in ipairs(operation.examples) do
    if example[side] and n > 0 then
      io.write(json.write(example[side]), "\n")
      n = n - 1
    end
  end
  math.randomseed(math.tointeger(tonumber(seed)))
  for i = 0, n - 1 do
    if i % (variants + 1) == 0 then
      values.new_document(operation[side])
      io.write(json.write(values.root.value), "\n")
    else
      io.write(changes.any(), "\n")
    end
  end
end

for _, operation in ipairs(assert(specs_of.folder(folder)).operations) do
  if not name then print(operation.full) end
  if name == operation.full then write_documents(operation) end
end
