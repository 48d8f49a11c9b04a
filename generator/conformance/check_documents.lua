-- What only shows in documents: rules that no object obeys, types without an end, limits that nothing suits, and examples that are
-- judged otherwise than the spec says. It reads the model, of specs that are well-formed (see check.lua).
local documents = require "conformance.documents"
local facts = require "conformance.facts"
local judge = require "conformance.judge"

local check_documents = {}

-- ---- types ----

-- The rules of an object, with the tag of a branch or without, beside each other: the first that the others leave no room for.
local function check_rules(type, tags, mistakes)
  local rules = {}
  for i, rule in ipairs(documents.errors_among(type.rules)) do
    rules[i] = rule
    if not documents.members_of(type, tags, rules) then
      return mistakes:say(rule.declared, "name", "no object can obey this rule, with what is `required` and the rules before it")
    end
  end
end

-- The parts without which a value of a type cannot be, and which have none: { part, type }.
local function needs(type, made)
  local list, rules = {}, documents.errors_among(type.rules or {})
  for _, part in ipairs(type.members or type.branches) do
    local below = part.use
    while below.item and (below.limits.items and below.limits.items.min or 0) > 0 do below = below.item end
    local has_none = (below.kind == "object" or below.kind == "union") and not made[below.type]
    if has_none and not (type.members and documents.members_of(type, {}, rules, part)) then
      list[#list + 1] = { part = part, type = below.type }
    end
  end
  return list
end

-- Whether a type needs another one, at whatever depth.
local function leads_to(type, wanted, made, seen)
  if type == wanted then return true end
  if seen[type] then return false end
  seen[type] = true
  for _, need in ipairs(needs(type, made)) do
    if leads_to(need.type, wanted, made, seen) then return true end
  end
  return false
end

local function check_type(type, made, mistakes)
  if type.members then check_rules(type, {}, mistakes) end
  for _, branch in ipairs(type.branches or {}) do
    if branch.tag then check_rules(branch.use.type, documents.tags_of(type, branch), mistakes) end
  end
  for _, need in ipairs(made[type] and {} or needs(type, made)) do
    if leads_to(need.type, type, made, {}) then
      mistakes:say(need.part.declared, "required", "\"%s\" must have an object that must have it again, and so without end",
        need.part.name)
    end
  end
end

-- ---- documents ----

-- The place at or above a pointer that is the furthest down, of those that a document was the first to cover. `i`: the index of the
-- document, nil for any.
local function place_of(place, i, pointer)
  for _, part in ipairs(place.parts) do
    local found = place_of(part, i, pointer)
    if found then return found end
  end
  return place.document and place.document == (i or place.document) and judge.is_within(pointer, place.pointer) and place
end

-- Tells of what is wrong in a document that was made: whatever was tried for a place did not suit.
local function say_unsuited(root, i, finding, mistakes)
  local place = place_of(root, i, finding.pointer) or place_of(root, nil, finding.pointer)
  local advice = place.member and "; give it an `example`" or ""
  while place.above and not (place.member or place.branch) do place = place.above end
  local part = place.member or place.branch
  if not part then return end
  mistakes:say(part.declared, "type", "no value was found that suits all limits of \"%s\" (%s)%s", part.name, finding.code, advice)
end

-- Whether the documents that are made of a type are valid.
local function check_made(type, mistakes)
  local list, root = documents.cover(type)
  for i, document in ipairs(list) do
    for _, finding in ipairs(judge.document(type, document, "OD_DECODE_REQUEST")) do
      if finding.severity == "OD_ERROR" then say_unsuited(root, i, finding, mistakes) end
    end
  end
end

-- An example's request has the findings that are told of it, no more and no fewer.
local function check_told(example, key, found, mistakes)
  local told, declared = {}, example.declared
  for _, one in ipairs(example[key]) do told[one] = true end
  for _, one in ipairs(found) do
    if not told[one] then
      mistakes:say(declared, "request", "`request` has a mistake that `%s` does not tell: %s", key, one)
    end
    told[one] = nil
  end
  for i, one in ipairs(example[key]) do
    if told[one] then mistakes:add(declared.file, declared[key].lines[i], "`request` is without this mistake: %s", one) end
  end
end

local function check_example(operation, example, mistakes)
  local request = example.request and judge.document(operation.request, example.request, "OD_DECODE_REQUEST") or {}
  local errors, warnings = facts.texts_of(request)
  check_told(example, "errors", errors, mistakes)
  check_told(example, "warnings", warnings, mistakes)
  local reply = example.reply and judge.document(operation.reply, example.reply, "OD_DECODE_REPLY") or {}
  for _, one in ipairs(facts.texts_of(reply)) do mistakes:say(example.declared, "reply", "`reply` has a mistake: %s", one) end
end

-- ---- all of them ----

-- The objects that an operation sends and receives.
local function sides_of(operation)
  local sides = { operation.request, operation.reply }
  for _, failure in ipairs(operation.errors) do sides[#sides + 1] = failure.body end
  return sides
end

-- Judges a model; every mistake goes to `mistakes`.
function check_documents.model(model, mistakes)
  local seen = {}
  for _, operation in ipairs(model.operations) do
    for _, side in ipairs(sides_of(operation)) do
      local types, made = documents.make(side)
      for _, type in ipairs(types) do
        if not seen[type] then check_type(type, made, mistakes) end
        seen[type] = true
      end
      if #mistakes.list == 0 then check_made(side, mistakes) end
    end
    for _, example in ipairs(operation.examples) do check_example(operation, example, mistakes) end
  end
end

return check_documents
