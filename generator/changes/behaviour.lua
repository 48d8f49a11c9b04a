-- What two validators do with the same values: found by judging values of both sides, never concluded from the words of a spec.
--
--   found = { stricter = JSON text of a document that only the old one takes, looser = of one that only the new one takes,
--             warns = true when the new one has other warnings, no_longer = true when the old one had }
local documents = require "conformance.documents"
local facts = require "conformance.facts"
local json = require "json"
local judge = require "conformance.judge"

local behaviour = {}

local request, reply = "OD_DECODE_REQUEST", "OD_DECODE_REPLY"

-- An object with a member, or with none.
local function probe(member)
  return { kind = "object", name = "probe", members = { member }, rules = {} }
end

-- Documents about a member: with every value that the generated tests would try, with null, and without it.
local function documents_about(member, list)
  if not member then return list end
  local type, pointer = probe(member), json.segment(member.name)
  local covering, root = documents.cover(type)
  for _, fact in ipairs(facts.of({ type = type, mode = request, covering = covering, root = root }, {})) do
    for _, text in ipairs(fact.pointer:sub(1, #pointer) == pointer and fact.what ~= "has a name twice" and fact.values or {}) do
      list[#list + 1] = json.replaced(covering[fact.document], fact.pointer, json.read(text))
    end
  end
  table.move({ covering[1], json.replaced(covering[1], pointer, { kind = "null" }), { kind = "object" } }, 1, 3, #list + 1, list)
  return list
end

local function is_among(list, finding)
  for _, other in ipairs(list) do
    if other.severity == finding.severity and other.code == finding.code and other.pointer == finding.pointer then return true end
  end
  return false
end

local function has_error(found)
  for _, finding in ipairs(found) do
    if finding.severity == "OD_ERROR" then return true end
  end
  return false
end

-- Compares the judges of two types on documents: stricter is who refuses what the other takes. `counts` says of a finding, its
-- document and whether only the new judge has it, whether it is asked for.
local function compare(old, new, list, mode, counts)
  local found = {}
  for _, document in ipairs(list) do
    local before, after = judge.document(old, document, mode), judge.document(new, document, mode)
    for i, pair in ipairs { { after, before, "stricter", "warns" }, { before, after, "looser", "no_longer" } } do
      local takes = not has_error(pair[2])
      for _, finding in ipairs(pair[1]) do
        if takes and counts(finding, document, i == 1) and not is_among(pair[2], finding) then
          local is_error = finding.severity == "OD_ERROR"
          local key = is_error and pair[3] or pair[4]
          found[key] = found[key] or not is_error or json.write(document)
        end
      end
    end
  end
  return found
end

-- What was found, in words; of several differences what any of them has.
function behaviour.words(...)
  local any = {}
  for _, found in ipairs { ... } do
    for key in pairs(found) do any[key] = true end
  end
  if any.stricter and any.looser then return "stricter and looser" end
  if any.stricter or any.looser then return any.stricter and "stricter" or "looser" end
  if any.warns and any.no_longer then return "warns otherwise" end
  return any.warns and "warns" or any.no_longer and "no longer warns" or "same"
end

-- The same where the old or the new reply can do without what is around it: who would have refused warns.
function behaviour.lenient(found, is_lenient)
  return { stricter = not is_lenient.new and found.stricter or nil, looser = not is_lenient.old and found.looser or nil,
    warns = found.warns or is_lenient.new and found.stricter and true or nil,
    no_longer = found.no_longer or is_lenient.old and found.looser and true or nil }
end

local function of(...)
  local set = {}
  for _, code in ipairs { ... } do set[code] = true end
  return set
end

local limits = of("minimum", "maximum", "length", "items")

-- By kind of difference: the findings that it is about.
local codes = { required = of "required", enum = of "enum", fixed = of "enum", range = of("minimum", "maximum"),
  length = of("length", "items"), format = of "format", pattern = of "pattern", deprecated = of "deprecated", nullable = of "type",
  advisory = limits, type = of "type", added = of("required", "unknown_member"), removed = of("required", "unknown_member") }

-- How many segments a pointer into a member may have: itself, and the items of lists and maps, but no member of an object in it.
local function depth_of(use)
  local depth = 1
  while use.item do use, depth = use.item, depth + 1 end
  return depth
end

local function count_segments(pointer)
  return select(2, pointer:gsub("/", ""))
end

-- What a difference of a kind in a member means to the validator; `old` or `new` is nil where there was or is none.
function behaviour.of_member(kind, old, new, is_reply)
  local wanted = codes[kind]
  if not wanted then return {} end
  local list, depth = documents_about(new, documents_about(old, {})), depth_of((new or old).use)
  local pointer = json.segment((new or old).name)
  return compare(probe(old), probe(new), list, is_reply and reply or request, function(finding, document)
    local value = json.get(document, (new or old).name)
    local is_null = value ~= nil and value.kind == "null"
    if not wanted[finding.code] or is_null ~= (kind == "nullable") then return false end
    if limits[finding.code] and (finding.severity == "OD_WARNING") ~= (kind == "advisory") then return false end
    return finding.pointer:sub(1, #pointer) == pointer and count_segments(finding.pointer) <= depth
  end)
end

-- What rules mean that only one of two objects has: { added = rules of the new one, removed = rules of the old one }. Returns a
-- function that tells it of each rule. No member is required here but by the rules.
function behaviour.of_rules(old, new, rules)
  local list = {}
  local function with_optional_members(type)
    local members, copies, copied = {}, {}, {}
    for i, member in ipairs(type.members) do
      members[i] = setmetatable({ required = false }, { __index = member })
      copies[member] = members[i]
    end
    for i, rule in ipairs(type.rules) do
      copied[i] = setmetatable({ member = rule.member and copies[rule.member], members = {} }, { __index = rule })
      for k, member in ipairs(rule.members) do copied[i].members[k] = copies[member] end
      copies[rule] = copied[i]
    end
    return { kind = "object", name = type.name, members = members, rules = copied }, copies
  end
  local before, old_copies = with_optional_members(old)
  local after, new_copies = with_optional_members(new)
  for _, side in ipairs { { after, rules.added, new_copies }, { before, rules.removed, old_copies } } do
    for _, rule in ipairs(side[2]) do
      for _, objects in ipairs { documents.of_rule(side[1], {}, side[3][rule]) } do
        table.move(objects, 1, #objects, #list + 1, list)
      end
    end
  end
  return function(rule, is_added)
    local about = {}
    for _, member in ipairs(rule.members) do about[json.segment(member.name)] = true end
    return compare(before, after, list, request, function(finding, _, is_new)
      return finding.code == "condition" and finding.severity == rule.severity and about[finding.pointer] and is_new == is_added
    end)
  end
end

-- What another set of tags means to the validator: a union stands in a member of its own.
function behaviour.of_union(old, new, is_reply)
  local function holder(type)
    return type and { name = "union", c = "union", required = true, plain = true, constraints = {},
      use = { kind = "union", type = type, constraints = {}, limits = {} } }
  end
  local a, b = holder(old), holder(new)
  return compare(probe(a), probe(b), documents_about(b, documents_about(a, {})), is_reply and reply or request, function(finding)
    return finding.pointer == "/union" or finding.pointer == "/union" .. json.segment(old.tag or new.tag or "")
  end)
end

return behaviour
