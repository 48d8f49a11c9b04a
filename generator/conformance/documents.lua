-- Documents for the generated tests: the smallest valid one of a type, the fullest, and as many more as it takes to reach every
-- member of every branch.
--
-- A type is a tree of places (a recursive one is cut where it meets itself). Each document covers as many places as fit into it;
-- what did not fit, because it excludes something or is another branch, is what the next document is about.
--
--   place = { use, constraints, member and name, or branch (nil for the root and for items), tags (of a branch: see tags_of),
--             is_tag, above = the place that holds it, parts = places, pending = how many places here and below no document has
--             covered yet, cut, and once covered document (its index), pointer, value, holder = the object that has it as a
--             member }
local json = require "json"
local judge = require "conformance.judge"
local sample = require "conformance.sample"
local tree = require "tree"

local documents = {}
documents.__index = documents

-- ---- plain values ----

local function text(s)
  return { kind = "string", text = s }
end

local function number(n)
  return { kind = "number", text = json.number(n) }
end

-- Values to try for a number: those that read well first.
local function numbers_to_try(kind, constraints)
  local one = kind == "integer" and 1 or 1.0
  local low, high = one * math.mininteger, one * math.maxinteger
  for _, c in ipairs(constraints) do
    if c.check == "OD_CHECK_MIN" or c.check == "OD_CHECK_ABOVE" then low = math.max(low, c.value) end
    if c.check == "OD_CHECK_MAX" or c.check == "OD_CHECK_BELOW" then high = math.min(high, c.value) end
  end
  local list = { 1, low, sample.beside(low, one) or low, high, sample.beside(high, -one) or high }
  if kind == "number" then list[6] = low / 2 + high / 2 end
  for i, n in ipairs(list) do list[i] = number(n) end
  return list
end

-- A value of a use that nests nothing: its example if it has one, within every limit, also those that only warn.
local function plain_value(use, constraints, member)
  if use.kind == "json" or use.kind == "json_object" then
    return { kind = "object", { name = "any", value = { kind = "array", text "JSON", number(1.5), { kind = "null" } } } }
  end
  local candidates = { sample.member(member or { use = use }) }
  if use.kind == "integer" or use.kind == "number" then
    table.move(numbers_to_try(use.kind, constraints), 1, 6, #candidates + 1, candidates)
  elseif use.kind == "enum" then
    for _, value in ipairs(use.type.values) do candidates[#candidates + 1] = text(value.text) end
  end
  for _, candidate in ipairs(candidates) do
    if judge.fits(use, constraints, candidate) then return candidate end
  end
  return candidates[1]
end

-- ---- what stands in an object ----

-- What an object must say to be a branch: a table from member to value, empty where no tag tells.
local function tags_of(union, branch)
  local tags = {}
  for _, member in ipairs(branch.tag and branch.use.type.members or {}) do
    if member.name == union.tag then tags[member] = text(branch.tag) end
  end
  return tags
end

-- Every way to choose values for the members whose value a rule tests: a list of tables from member to value, with `tags`.
local function choices_of(type, tags)
  local choices, met = { tags }, {}
  for _, rule in ipairs(type.rules) do
    local member = rule.test == "OD_TEST_EQUALS" and rule.member
    if member and not met[member] then
      met[member] = true
      local values = { plain_value(member.use, member.constraints, member) }
      if member.use.kind == "boolean" then
        values = { values[1], { kind = "boolean", is = not values[1].is } }
      elseif member.use.kind == "enum" and not member.fixed then
        for _, value in ipairs(member.use.type.values) do values[#values + 1] = text(value.text) end
      elseif member.use.kind == "integer" then
        for _, other in ipairs(type.rules) do
          if other.member == member and other.equals then values[#values + 1] = { kind = "number", text = other.equals_text } end
        end
      end
      local longer = {}
      for _, choice in ipairs(choices) do
        for _, value in ipairs(values) do
          local another = { [member] = value }
          for other, chosen in pairs(choice) do another[other] = chosen end
          longer[#longer + 1] = another
        end
      end
      choices = longer
    end
  end
  return choices
end

-- The rules that an object with the members of a set breaks.
local function broken_rules(type, included, chosen)
  local object = { kind = "object" }
  local function show(member)
    if member and included[member] then
      object[#object + 1] = { name = member.name, value = chosen[member] or { kind = "boolean", is = true } }
    end
  end
  for _, rule in ipairs(type.rules) do
    show(rule.member)
    for _, member in ipairs(rule.members) do show(member) end
  end
  return judge.broken_rules(type, object)
end

-- Adds the members that rules demand, but for `banned` ones; `severity`: of the rules that count, nil for all.
local function complete(type, included, chosen, banned, severity)
  local added
  repeat
    added = false
    for _, found in ipairs(broken_rules(type, included, chosen)) do
      local member, rule = found.member, found.rule
      local counts = rule.demand ~= "OD_FORBID" and rule.severity == (severity or rule.severity)
      if counts and not included[member] and not banned[member] then
        included[member], added = true, true
        break
      end
    end
  until not added
  return included
end

local function indispensable(type, tags)
  local included = {}
  for _, member in ipairs(type.members) do
    included[member] = member.required or member.fixed ~= nil or tags[member] ~= nil
  end
  return included
end

-- ---- the smallest ----

local function smallest(use, constraints, member)
  local branch = use.kind == "union" and use.type.branches[1]
  if branch and branch.tag then return documents.smallest(branch.use.type, tags_of(use.type, branch)) end
  if branch then return smallest(branch.use, branch.use.constraints) end
  if use.kind == "object" then return documents.smallest(use.type) end
  if use.kind ~= "list" and use.kind ~= "map" then return plain_value(use, constraints, member) end
  return documents.items(use, use.limits.items and use.limits.items.min or 0)
end

-- A list or map of so many items.
function documents.items(use, n)
  local items = { kind = use.kind == "list" and "array" or "object" }
  for i = 1, n do
    local value = smallest(use.item, use.item.constraints)
    items[i] = use.kind == "list" and value or { name = "name " .. i, value = value }
  end
  return items
end

-- The object with those members, each as small as can be; `chosen` has values for some of them.
local function smallest_with(type, included, chosen)
  local object = { kind = "object" }
  for _, member in ipairs(type.members) do
    if included[member] then
      local value = chosen[member] or sample.ends_in_null(member, type) and { kind = "null" }
        or smallest(member.use, member.constraints, member)
      object[#object + 1] = { name = member.name, value = value }
    end
  end
  return object
end

-- The smallest valid object of a type; `tags`: of a branch.
function documents.smallest(type, tags)
  tags = tags or {}
  local chosen = choices_of(type, tags)[1]
  return smallest_with(type, complete(type, indispensable(type, tags), chosen, {}, "OD_ERROR"), chosen)
end

local function first_example(operation, key)
  for _, example in ipairs(operation.examples) do
    if example[key] and (key == "reply" or #example.errors == 0) then return example[key] end
  end
end

-- The example request and reply of an operation: the page's, else made up.
function documents.example_request(operation)
  return first_example(operation, "request") or documents.smallest(operation.request)
end

function documents.example_reply(operation)
  return first_example(operation, "reply") or documents.smallest(operation.reply)
end

-- ---- places ----

-- The place of a use and those below it: with `part` = { member or branch, tags }.
local function grow(use, walk, above, part)
  local member, type = part.member, use.type
  local place = { use = use, constraints = (member or use).constraints, member = member, name = member and member.name,
    branch = part.branch, tags = part.tags or {}, is_tag = member and above.tags[member] ~= nil, above = above, parts = {} }
  if use.item then
    place.parts[1] = grow(use.item, walk, place, {})
  elseif type and type.kind ~= "enum" and not tree.enter(walk, type, #(type.members or type.branches)) then
    place.cut = true
  elseif type and type.kind ~= "enum" then
    for i, below in ipairs(type.members or {}) do place.parts[i] = grow(below.use, walk, place, { member = below }) end
    for i, below in ipairs(type.branches or {}) do
      place.parts[i] = grow(below.use, walk, place, { branch = below, tags = tags_of(type, below) })
    end
    tree.leave(walk, type)
  end
  place.pending = 1
  for _, below in ipairs(place.parts) do place.pending = place.pending + below.pending end
  return place
end

-- ---- documents that cover places ----

local build = {}

-- The value at a place in the document that is being made. `holder`: the object that receives it; `value`: if it is known.
function documents:value(place, pointer, holder, value)
  local maker = not place.cut and build[place.use.kind]
  local first, at = not place.document, place
  if first then
    place.document, place.pointer, place.holder = #self.list + 1, pointer, holder
    repeat
      at.pending = at.pending - 1
      at = at.above
    until not at
  end
  value = value or maker and maker(self, place, pointer, holder) or smallest(place.use, place.constraints, place.member)
  if first then place.value = value end
  return value
end

function build:union(place, pointer, holder)
  local best = place.parts[1]
  for _, part in ipairs(place.parts) do
    if part.pending > best.pending then best = part end
  end
  return self:value(best, pointer, holder)
end

local function bounds_of_items(constraints)
  local least, most = 0, math.huge
  for _, c in ipairs(constraints) do
    if c.check == "OD_CHECK_ITEMS" then least, most = math.max(least, c.value.min or 0), math.min(most, c.value.max or most) end
  end
  return least, most
end

-- As many items as cover something new.
function build:list(place, pointer)
  local is_map, item, items = place.use.kind == "map", place.parts[1], {}
  local least, most = bounds_of_items(place.constraints)
  local left, progress = item.pending, item.pending > 0
  while #items < least or #items < most and progress do
    local name = is_map and (#items == 0 and "any/~name" or "name " .. #items + 1)
    local value = self:value(item, pointer .. (is_map and json.segment(name) or "/" .. #items))
    items[#items + 1] = is_map and { name = name, value = value } or value
    progress = item.pending > 0 and item.pending < left
    left = item.pending
  end
  items.kind = is_map and "object" or "array"
  return items
end

build.map = build.list

local function forbidden(type, included, chosen)
  local n = 0
  for _, found in ipairs(broken_rules(type, included, chosen)) do
    if found.rule.demand == "OD_FORBID" then n = n + 1 end
  end
  return n
end

-- What to put into an object beside what it must have: whatever leads to something new and is not forbidden. The first document
-- has nothing deprecated, so that it is free of findings.
function documents:members(place, chosen)
  local type, new = place.use.type, 0
  local included = indispensable(type, place.tags)
  for _, part in ipairs(place.parts) do
    local member, wanted = part.member, part.pending
    if wanted > 0 and not included[member] and not (member.deprecated and self.is_first) then
      local before = forbidden(type, included, chosen)
      included[member] = true
      if forbidden(type, included, chosen) > before then included[member] = false end
    end
    new = new + (included[member] and wanted or 0)
  end
  complete(type, included, chosen, {})
  return included, new, #broken_rules(type, included, chosen)
end

function build:object(place, pointer)
  local best
  for _, chosen in ipairs(choices_of(place.use.type, place.tags)) do
    local included, new, broken = self:members(place, chosen)
    if not best or broken < best.broken or broken == best.broken and new > best.new then
      best = { included = included, chosen = chosen, new = new, broken = broken }
    end
  end
  local object = { kind = "object" }
  for _, part in ipairs(place.parts) do
    local member = part.member
    if best.included[member] then
      local value = self:value(part, pointer .. json.segment(member.name), object, best.chosen[member])
      object[#object + 1] = { name = member.name, value = value }
    end
  end
  return object
end

-- The documents that cover a type, the fullest first, and the tree of its places.
function documents.cover(type)
  local self = setmetatable({ list = {}, is_first = true }, documents)
  local root = grow({ kind = "object", type = type, constraints = {} }, tree.new(), nil, {})
  local left
  repeat
    left = root.pending
    self.list[#self.list + 1] = self:value(root, "")
    self.is_first = false
  until root.pending == 0 or root.pending == left
  return self.list, root
end

-- ---- rules ----

-- An object in which the demand of a rule applies, or does not; with the members `given` and without `absent`, with or without the
-- member that the rule tests. Other rules hold. nil: there is none.
local function object_for(type, tags, rule, applies, given, absent, with_tested)
  for _, chosen in ipairs(choices_of(type, tags)) do
    local included, banned = indispensable(type, tags), {}
    for _, member in ipairs(given) do included[member] = true end
    if rule.member then included[rule.member] = with_tested or included[rule.member] end
    for _, member in ipairs(absent) do included[member], banned[member] = nil, true end
    local object = smallest_with(type, complete(type, included, chosen, banned), chosen)
    if judge.applies(rule, object) == applies then return object end
  end
end

-- Objects that a rule is about: those that break it, those that obey it, those that it does not concern.
function documents.of_rule(type, tags, rule)
  local broken, obeying, unconcerned = {}, {}, {}
  local function add(list, applies, given, absent)
    list[#list + 1] = object_for(type, tags, rule, applies, given, absent, false)
    list[#list + 1] = rule.member and object_for(type, tags, rule, applies, given, absent, true)
  end
  local forbids, all = rule.demand == "OD_FORBID", rule.members
  for i, member in ipairs(all) do
    local others = table.move(all, i + 1, #all, i, table.move(all, 1, i - 1, 1, {}))
    if rule.demand == "OD_REQUIRE_ALL" then add(broken, true, others, { member }) end
    if rule.demand == "OD_REQUIRE_ANY" then add(obeying, true, { member }, others) end
    if forbids then add(broken, true, { member }, others) end
    if forbids then add(unconcerned, false, { member }, others) end
  end
  if rule.demand == "OD_REQUIRE_ALL" then add(obeying, true, all, {}) end
  if rule.demand == "OD_REQUIRE_ANY" then add(broken, true, {}, all) end
  if forbids then add(obeying, true, {}, all) else add(unconcerned, false, {}, all) end
  return broken, obeying, unconcerned
end

return documents
