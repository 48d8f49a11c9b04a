-- Which members an object has, and which values, so that it obeys rules: each broken rule is mended in turn, the one with the
-- fewest ways first; where that leads nowhere, another way is tried. What no rule is about costs nothing.
--
--   domains = { [member] = { value, ... } }: the JSON values that a member may have, the preferred one first; `false`: it is absent
local judge = require "conformance.judge"

local choice = {}
choice.__index = choice

local max_steps = 10000 -- what has not been found by then is taken for impossible

-- The values of a domain for which `suits` is true.
function choice.filter(domain, suits)
  local list = {}
  for _, value in ipairs(domain) do
    if suits(value) then list[#list + 1] = value end
  end
  return list
end

function choice.is_not_given(value)
  return not judge.is_given(value)
end

-- The ways to mend a rule that `wrong` members break: its demand is met, or it has no case.
function choice:ways(rule, wrong)
  local ways = {}
  local function add(member, suits)
    for _, value in ipairs(self.pinned[member] and {} or choice.filter(self.domains[member], suits)) do
      ways[#ways + 1] = { member = member, value = value }
    end
  end
  for i = 1, rule.demand == "OD_REQUIRE_ANY" and #wrong or 1 do
    add(wrong[i], rule.demand == "OD_FORBID" and choice.is_not_given or judge.is_given)
  end
  if rule.member then add(rule.member, function(value) return not judge.applies(rule, value) end) end
  return ways
end

-- Mends what is broken; false: that cannot be done.
function choice:mend()
  local fewest
  for _, rule in ipairs(self.rules) do
    local wrong = judge.breakers(rule, self.values)
    local ways = #wrong > 0 and self:ways(rule, wrong)
    if ways and (not fewest or #ways < #fewest) then fewest = ways end
  end
  self.steps = self.steps + 1
  if not fewest or self.steps > max_steps then return not fewest end
  for _, way in ipairs(fewest) do
    local name, before = way.member.name, self.values[way.member.name]
    self.values[name], self.pinned[way.member] = way.value, true
    if self:mend() then return true end
    self.values[name], self.pinned[way.member] = before, nil
  end
  return false
end

-- The values by the names of the members (false: absent) of an object that obeys the rules; nil: there is none.
function choice.of(members, domains, rules)
  local self = setmetatable({ domains = domains, rules = rules, values = {}, pinned = {}, steps = 0 }, choice)
  for _, member in ipairs(members) do
    if #domains[member] == 0 then return nil end
    self.values[member.name] = domains[member][1]
  end
  return self:mend() and self.values or nil
end

return choice
