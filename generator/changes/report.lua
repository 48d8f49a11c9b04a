-- What differs between two revisions of operations: as lines to read, or as JSON.
local json = require "json"
local prose = require "prose"

local report = {}

local function title_of(operation)
  if operation.old and operation.new and operation.old ~= operation.new then return operation.old .. " -> " .. operation.new end
  return operation.old or operation.new
end

-- `acme.call: request /a/b range: was -300 to 300, is -300 to 200; source compiles, ABI same, validator stricter`, and a last
-- line for the operation as a whole. Nothing when there is no difference.
function report.lines(operation)
  local lines, title = {}, title_of(operation)
  for i, d in ipairs(operation.differences) do
    local place = d.side .. (d.pointer ~= "" and " " .. d.pointer or "") .. (d.branch and (" (branch %s)"):format(d.branch) or "")
    lines[i] = ("%s: %s %s: was %s, is %s; %s"):format(title, place, d.kind, d.old, d.new, prose.to_c_callers(d))
  end
  for _, pair in ipairs(title ~= operation.old and operation.old and operation.renamed or {}) do
    lines[#lines + 1] = ("%s: %s is called %s"):format(title, pair.old, pair.new)
  end
  for _, c in ipairs(operation.gone) do lines[#lines + 1] = ("%s: %s is gone"):format(title, c) end
  if #lines > 0 then lines[#lines + 1] = ("%s: on the whole: %s"):format(title, prose.to_c_callers(operation)) end
  return lines
end

-- All operations as one document. `stricter` and `looser` are objects with the one member that the difference is about, which only
-- the old validator takes, or only the new one.
function report.json(operations)
  local list = { kind = "array" }
  for i, operation in ipairs(operations) do
    local differences, renamed = { kind = "array" }, { kind = "array" }
    for k, d in ipairs(operation.differences) do
      local stricter, looser = d.shown.stricter and json.read(d.shown.stricter), d.shown.looser and json.read(d.shown.looser)
      differences[k] = json.object("direction", d.side, "pointer", d.pointer, "branch", d.branch, "c", d.c, "kind", d.kind,
        "old", d.old, "new", d.new, "source", d.source, "abi", d.abi, "behaviour", d.behaviour, "stricter", stricter,
        "looser", looser)
    end
    for k, pair in ipairs(operation.renamed) do renamed[k] = json.object("old", pair.old, "new", pair.new) end
    list[i] = json.object("old", operation.old, "new", operation.new, "source", operation.source, "abi", operation.abi,
      "behaviour", operation.behaviour, "renamed", renamed, "gone", operation.gone, "differences", differences)
  end
  return json.write(json.object("operations", list))
end

return report
