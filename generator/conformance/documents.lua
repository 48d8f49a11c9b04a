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
local choice = require "conformance.choice"
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
function documents.tags_of(union, branch)
  local tags = {}
  for _, member in ipairs(branch.tag and branch.use.type.members or {}) do
    if member.name == union.tag then tags[member] = text(branch.tag) end
  end
  return tags
end

local null = { kind = "null" }
local any = { kind = "boolean", is = true } -- stands for a value that is not made yet

-- Other values of a member than the plain one, if rules test its value: so that they find what they look for, and something else.
local function values_to_test(type, member)
  local list, kind = {}, member.use.kind
  for _, rule in ipairs(type.rules) do
    if rule.test == "OD_TEST_EQUALS" and rule.member == member then
      if kind == "integer" and #list == 0 then list = numbers_to_try(kind, member.constraints) end
      if kind == "integer" then list[#list + 1] = { kind = "number", text = rule.equals_text } end
      if kind == "boolean" then list = { { kind = "boolean", is = false }, { kind = "boolean", is = true } } end
      for i, value in ipairs(kind == "enum" and member.use.type.values or {}) do list[i] = text(value.text) end
    end
  end
  return list
end

-- The values that a member of an object may have, as choice.lua wants them; `value`: one that it can have, nil: none is known.
local function domain_of(type, member, tags, value)
  if tags[member] then return { tags[member] } end
  local list, others = {}, values_to_test(type, member)
  if not member.required and not member.fixed then list[1] = false end
  list[#list + 1] = #others > 0 and plain_value(member.use, member.constraints, member) or value
  if not member.fixed then table.move(others, 1, #others, #list + 1, list) end
  if member.nullable then list[#list + 1] = null end
  return list
end

-- The rules that refuse.
function documents.errors_among(rules)
  local errors = {}
  for _, rule in ipairs(rules) do
    if rule.severity == "OD_ERROR" then errors[#errors + 1] = rule end
  end
  return errors
end

-- ---- the smallest ----

local made = setmetatable({}, { __mode = "k" }) -- by type: its smallest value

-- The smallest value; nil: none is known yet.
local function smallest(use, constraints, member)
  if use.kind == "union" or use.kind == "object" then return made[use.type] end
  if use.kind ~= "list" and use.kind ~= "map" then return plain_value(use, constraints, member) end
  return documents.items(use, use.limits.items and use.limits.items.min or 0)
end

-- A list or map of so many items.
function documents.items(use, n)
  local items = { kind = use.kind == "list" and "array" or "object" }
  for i = 1, n do
    local value = smallest(use.item, use.item.constraints)
    if not value then return nil end
    items[i] = use.kind == "list" and value or { name = "name " .. i, value = value }
  end
  return items
end

-- By name, what stands in an object that obeys rules, as far as they go; nil: none does. `tags`: of a branch; `without`: a member
-- that must not be given, or nil.
function documents.members_of(type, tags, rules, without)
  local domains = {}
  for _, member in ipairs(type.members) do domains[member] = domain_of(type, member, tags, any) end
  if without then domains[without] = choice.filter(domains[without], choice.is_not_given) end
  return choice.of(type.members, domains, rules)
end

-- The object with the preferred values of domains, and others where rules want them; nil: there is none.
local function object_of(type, domains, rules)
  local values = choice.of(type.members, domains, rules)
  if not values then return nil end
  local object = { kind = "object" }
  for _, member in ipairs(type.members) do
    local value = values[member.name]
    if value then object[#object + 1] = { name = member.name, value = value } end
  end
  return object
end

local function domains_of(type, tags)
  local domains = {}
  for _, member in ipairs(type.members) do
    domains[member] = domain_of(type, member, tags, smallest(member.use, member.constraints, member))
  end
  return domains
end

-- The smallest value of a type, made of what is known; nil: that does not suffice.
local function compose(type)
  if type.kind == "object" then return object_of(type, domains_of(type, {}), documents.errors_among(type.rules)) end
  for _, branch in ipairs(type.branches) do
    local tagged = branch.tag and branch.use.type
    local value = tagged and object_of(tagged, domains_of(tagged, documents.tags_of(type, branch)),
      documents.errors_among(tagged.rules))
    value = value or not tagged and smallest(branch.use, branch.use.constraints)
    if value then return value end
  end
end

-- Adds the objects and unions to which a use leads to a list.
local function reach(use, list, reached)
  while use.item do use = use.item end
  local type = use.type
  if not type or type.kind == "enum" or reached[type] then return end
  reached[type], list[#list + 1] = true, type
  for _, part in ipairs(type.members or type.branches) do reach(part.use, list, reached) end
end

-- Makes the smallest values of a type and of all to which it leads: first what needs no other, then what those suffice for, and so
-- on. So each is as little nested as can be. Returns the types, and whether each has a value by type.
function documents.make(type)
  local types, more = {}, true
  reach({ kind = type.kind, type = type }, types, {})
  while more do
    local found = {}
    for _, one in ipairs(types) do found[one] = not made[one] and compose(one) or nil end
    for one, value in pairs(found) do made[one] = value end
    more = next(found) ~= nil
  end
  return types, made
end

-- The smallest valid object of a type.
function documents.smallest(type)
  if not made[type] then documents.make(type) end
  return made[type]
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
      place.parts[i] = grow(below.use, walk, place, { branch = below, tags = documents.tags_of(type, below) })
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
  return math.min(least, most), most
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

-- The values by name of what to put into an object: what it must have, and whatever leads to something new, as far as rules allow
-- it. The first document has nothing deprecated, so that it is free of findings.
function documents:choose(place)
  local type, domains, ruled, rules = place.use.type, {}, {}, place.use.type.rules
  for _, member in ipairs(type.members) do domains[member] = domain_of(type, member, place.tags, any) end
  for _, rule in ipairs(rules) do
    ruled[rule.member or false] = true
    for _, member in ipairs(rule.members) do ruled[member] = true end
  end
  local values = choice.of(type.members, domains, rules)
  if not values then -- warnings cannot be helped
    rules = documents.errors_among(rules)
    values = choice.of(type.members, domains, rules)
  end
  for _, part in ipairs(place.parts) do
    local member = part.member
    if part.pending > 0 and not (member.deprecated and self.is_first) then
      local before = domains[member]
      domains[member] = choice.filter(before, judge.is_given)
      local more = ruled[member] and choice.of(type.members, domains, rules)
      if more then
        values = more
      elseif ruled[member] then
        domains[member] = before
      else
        values[member.name] = domains[member][1]
      end
    end
  end
  return values
end

function build:object(place, pointer)
  local object, values = { kind = "object" }, self:choose(place)
  for _, part in ipairs(place.parts) do
    local name, value = part.name, values[part.name]
    if value and value ~= null then
      value = self:value(part, pointer .. json.segment(name), object, value ~= any and value or nil)
    end
    if value then object[#object + 1] = { name = name, value = value } end
  end
  return object
end

-- The documents that cover a type, the fullest first, and the tree of its places.
function documents.cover(type)
  if not made[type] then documents.make(type) end
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

-- An object in which the demand of a rule applies, or does not; with the members `given` and without `absent`. Other rules hold, if
-- they can; `alone`: they do not count, and the member that the rule tests is given. nil: there is none.
local function object_for(type, tags, rule, applies, given, absent, alone)
  local domains, others = domains_of(type, tags), {}
  local function restrict(member, suits)
    domains[member] = choice.filter(domains[member], suits)
  end
  for _, member in ipairs(given) do restrict(member, judge.is_given) end
  for _, member in ipairs(absent) do domains[member] = { false } end
  if alone and rule.member then restrict(rule.member, judge.is_given) end
  if rule.member then
    restrict(rule.member, function(value) return judge.applies(rule, value) == applies end)
  elseif not applies then
    return nil
  end
  for _, other in ipairs(alone and {} or type.rules) do
    if other ~= rule then others[#others + 1] = other end
  end
  return object_of(type, domains, others) or object_of(type, domains, {})
end

-- Objects that a rule is about: those that break it, those that obey it, those that it does not concern.
function documents.of_rule(type, tags, rule)
  local broken, obeying, unconcerned = {}, {}, {}
  local function add(list, applies, given, absent)
    list[#list + 1] = object_for(type, tags, rule, applies, given, absent, false)
    list[#list + 1] = object_for(type, tags, rule, applies, given, absent, true)
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
