-- `changes OLD NEW`: what a C caller meets when the client of NEW takes the place of that of OLD.
--
-- OLD and NEW are each a folder of specs, a git revision (`HEAD~1`: its folder `specs`), a folder of one (`HEAD~1:specs`), or an
-- operation of the specs that are here (`acme.call_v1`), so that two operations of a vendor can be compared.
local folder = require "folder"
local operations = require "changes.operations"
local report = require "changes.report"
local specs_of = require "specs_of"

-- The specs of a revision in a folder of their own, which is to be removed; nil when there is no such thing.
local function unpack_revision(operand, specs)
  local tree = operand:find(":", 1, true) and operand or operand .. ":" .. specs
  local made = folder.temporary()
  if folder.run("git archive --format=tar %s 2>/dev/null | tar -x -C %s 2>/dev/null", tree, made) then return made end
  folder.remove_all(made)
end

-- The model that an operand means; or nil and lines that say why there is none.
local function model_of(operand, specs)
  if folder.files(operand, ".lua") then return specs_of.folder(operand) end
  if operand:find("^[%l%d_]+%.[%l%d_]+$") then
    local operation, complaints = specs_of.operation(specs, operand)
    return operation and { operations = { operation } }, complaints
  end
  local unpacked = unpack_revision(operand, specs)
  if not unpacked then
    return nil, { ("%s is no folder, no revision with a folder `%s`, and no operation"):format(operand, specs) }
  end
  local built, complaints = specs_of.folder(unpacked)
  folder.remove_all(unpacked)
  for i, line in ipairs(complaints or {}) do complaints[i] = operand .. line:sub(#unpacked + 1) end
  return built, complaints
end

-- The comparison of each operation of two models, by name; of two single ones whatever their names are.
local function compare(old, new)
  if #old.operations == 1 and #new.operations == 1 then return { operations.compare(old.operations[1], new.operations[1]) } end
  local compared, by_name = {}, {}
  for _, operation in ipairs(new.operations) do by_name[operation.full] = operation end
  for _, operation in ipairs(old.operations) do
    local other = by_name[operation.full]
    by_name[operation.full] = nil
    compared[#compared + 1] = other and operations.compare(operation, other) or operations.alone(operation, false)
  end
  for _, operation in ipairs(new.operations) do
    if by_name[operation.full] then compared[#compared + 1] = operations.alone(operation, true) end
  end
  return compared
end

-- Returns the exit status and lines of complaint.
return function(options, old_operand, new_operand)
  local old, complaints = model_of(old_operand, options.specs)
  if not old then return 2, complaints end
  local new
  new, complaints = model_of(new_operand, options.specs)
  if not new then return 2, complaints end
  local compared, lines = compare(old, new), {}
  for _, operation in ipairs(compared) do
    for _, line in ipairs(report.lines(operation)) do lines[#lines + 1] = line .. "\n" end
  end
  io.write(options.json and report.json(compared) .. "\n" or table.concat(lines))
  return #lines > 0 and 1 or 0, {}
end
