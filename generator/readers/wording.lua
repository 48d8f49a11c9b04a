-- Facts that a page tells in words only. What the marks of the page say comes first; these fill in what they leave open.
local wording = {}

local number = "(%-?%d+%.?%d*)"

local function to_number(s)
  local n = tonumber((s:gsub("%.$", "")))
  return math.tointeger(n) or n
end

-- Two bounds, unless the words call them a habit.
local function range_of(text)
  local low, high = text:match("[Ff]rom " .. number .. "%s*%b() to " .. number)
  if not low then low, high = text:match("[Ff]rom " .. number .. " to " .. number) end
  if not low then low, high = text:match("[Bb]etween " .. number .. " and " .. number) end
  if not low or text:find("[Gg]enerally between") or text:find("[Uu]sually") then return nil end
  return to_number(low), to_number(high)
end

local function default_of(text)
  local value = text:match("[Dd]efault is `?\"?" .. number) or text:match("[Dd]efaults to `?\"?" .. number)
  local after = value and text:match("[Dd]efault%a* %a+ `?\"?%-?[%d.]+`?\"? ?(%a*)")
  if value and (after == "" or after == "for" or value:find("%.$")) then
    return { kind = "number", text = (value:gsub("%.$", "")) }
  end
end

-- Puts into a member what its words say and its marks do not; `by_prose` names those facts.
function wording.fill(member)
  local text, type = member.doc, member.type
  if not text or not type then return end
  member.by_prose = {}
  local function say(fact, holder, key, value)
    if value ~= nil and not holder[key] then holder[key], member.by_prose[fact] = value, true end
  end
  local successor = text:match("[Dd]eprecated,? [Uu]se `?([%w_.]+)`? instead")
    or text:match("DEPRECATED: Use the `?([%w_.]+)`? instead")
  if text:find("^DEPRECATED") or text:find("^[Dd]eprecated") or text:find("%(deprecated") then
    if member.deprecated == true and successor then member.deprecated = nil end
    say("deprecated", member, "deprecated", successor and "use " .. successor .. " instead" or true)
  end
  if type.kind == "integer" or type.kind == "number" then
    local low, high = range_of(text)
    if low and not (type.min or type.max or type.above or type.below) then
      type.min, type.max, member.by_prose.range = low, high, true
    end
    say("default", member, "default", default_of(text))
  elseif type.kind == "string" then
    local is_one_of_several = text:find("SIP") or text:find("[Rr]ecommended")
    if text:find("E%.164") and not is_one_of_several then say("format", type, "format", "e164") end
    if text:find("ISO 8601") and text:find("UTC") then say("format", type, "format", "utc-date-time") end
    local below = text:match("less than (%d+) characters")
    if below and not type.length then type.length, member.by_prose.length = { max = to_number(below) - 1 }, true end
  end
end

return wording
