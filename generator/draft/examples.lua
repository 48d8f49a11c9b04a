-- The samples of a page as an example of a spec, with what the validator must say of them.
local check_values = require "spec.check_values"
local judge = require "conformance.judge"
local sample = require "conformance.sample"

local examples = {}

local fill

-- A text that its type forbids becomes another: "<string>" is no UUID.
local function fill_text(use, value)
  local t = { word = "string" }
  for _, key in ipairs { "length", "charset", "format" } do t[key] = use.limits[key] end
  return check_values.problem(value.text, t) and { kind = "string", text = sample.string(use.limits) } or value
end

-- A copy of a value in which no text is forbidden.
function fill(use, value)
  if use.kind == "string" and value.kind == "string" then return fill_text(use, value) end
  if use.kind == "union" then
    local branch = judge.branch_of(use.type, value, false)
    return branch and fill(branch.use, value) or value
  end
  if use.item and (value.kind == "array" or value.kind == "object") then
    local copy = { kind = value.kind }
    for i, part in ipairs(value) do
      copy[i] = part.name and { name = part.name, value = fill(use.item, part.value) } or fill(use.item, part)
    end
    return copy
  elseif use.kind == "object" and value.kind == "object" then
    local copy = { kind = "object" }
    for i, pair in ipairs(value) do
      copy[i] = { name = pair.name, value = pair.value }
      for _, member in ipairs(use.type.members) do
        if member.name == pair.name then copy[i].value = fill(member.use, pair.value) end
      end
    end
    return copy
  end
  return value
end

-- What the validator says of a value: nil when there are errors, else the warnings as "code pointer".
local function verdict(type, value, mode)
  local warnings = {}
  for _, finding in ipairs(judge.document(type, value, mode)) do
    if finding.severity == "OD_ERROR" then return nil end
    warnings[#warnings + 1] = finding.code .. " " .. finding.pointer
  end
  return warnings
end

local function sample_of(page, side)
  for _, candidate in ipairs(page.samples) do
    if candidate.side == side and (side == "request" or (candidate.status or 200) // 100 == 2) then return candidate.value end
  end
end

local function with_path_members(operation, value)
  local copy = { kind = "object" }
  for _, member in ipairs(operation.request.members) do
    if member.path then copy[#copy + 1] = { name = member.name, value = sample.member(member) } end
  end
  return table.move(value, 1, #value, #copy + 1, copy)
end

-- The examples that a page gives for an operation (of the model, made from its draft): one, or none.
function examples.of(page, operation)
  local example = { name = "the page's sample", warnings = {}, source = "the page's sample, with its placeholders filled in" }
  local request, reply = sample_of(page, "request"), sample_of(page, "reply")
  if request and request.kind == "object" then
    local value = with_path_members(operation, fill({ kind = "object", type = operation.request }, request))
    local warnings = verdict(operation.request, value, "OD_DECODE_REQUEST")
    if warnings then example.request, example.warnings = value, warnings end
  end
  if reply and reply.kind == "object" then
    local value = fill({ kind = "object", type = operation.reply }, reply)
    if verdict(operation.reply, value, "OD_DECODE_REPLY") then example.reply = value end
  end
  return (example.request or example.reply) and { example } or {}
end

return examples
