-- Regular expressions that say no more than a spec can.
local patterns = {}

-- The lengths that both of two bounds allow, or nil when there are none.
local function both_lengths(a, b)
  if not a or not b then return a or b end
  local min, max = math.max(a.min or 0, b.min or 0), math.min(a.max or math.maxinteger, b.max or math.maxinteger)
  if min > max then return nil end
  return { min = min > 0 and min or nil, max = max < math.maxinteger and max or nil }
end

local function length_of(low, high, before)
  return { min = math.tointeger(tonumber(low)) + before,
    max = high ~= "" and math.tointeger(tonumber(high)) + before or nil }
end

-- "^[A-Za-z0-9_]{1,63}$" is { charset, length }, and "^\+[1-9]\d{1,14}$" is { format, length }. nil for any other pattern.
local function of_pattern(pattern)
  local class, count = pattern:match("^%^%[([%w_ .-]+)%]([*+]?)%$$")
  if class then return { charset = class, length = count == "+" and { min = 1 } or count == "" and { min = 1, max = 1 } or nil } end
  local low, comma, high
  class, low, comma, high = pattern:match("^%^%[([%w_ .-]+)%]{(%d+)(,?)(%d*)}%$$")
  if class then return { charset = class, length = length_of(low, comma == "" and low or high, 0) } end
  local digits
  digits, low, high = pattern:match("^%^\\%+%[1%-9%](.-){(%d+),(%d+)}%$$")
  if (digits == "\\d" or digits == "[0-9]") and tonumber(high) <= 14 then
    return { format = "e164", length = length_of(low, high, 2) }
  end
end

-- Puts what a pattern says of a string into its type, as other limits where they say the same, else as it is.
function patterns.set(t, pattern)
  if not pattern then return end
  local known = of_pattern(pattern)
  local length = known and both_lengths(t.length, known.length)
  if not known or t.length and known.length and not length or t.format and known.format then
    t.pattern = pattern
  else
    t.length, t.charset, t.format = length, known.charset, known.format or t.format
  end
end

return patterns
