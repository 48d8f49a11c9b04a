-- Values that satisfy a type, as JSON values (see json.lua): for examples where the page shows none.
local json = require "json"

local sample = {}

local formats = { e164 = "+14155550123", uuid = "3c90c3cc-0d44-4b50-8888-8dd25736052a", ["date-time"] = "2024-01-31T12:00:00Z",
  ["utc-date-time"] = "2024-01-31T12:00:00Z", uri = "https://example.com/" }

-- A text within limits.
function sample.string(limits)
  local length, filler = limits.length or {}, (limits.charset or "x"):sub(1, 1)
  if limits.format == "e164" then
    local number = formats.e164:sub(1, length.max or -1)
    return number .. ("0"):rep((length.min or 0) - #number)
  end
  if limits.format then return formats[limits.format] end
  local text = limits.charset and filler or "text"
  return (text .. filler:rep((length.min or 1) - #text)):sub(1, length.max or -1)
end

-- The number that is `step` beyond another, or as far as it takes to be another one; nil where there is none.
function sample.beside(n, step)
  if math.type(step) == "float" then step = step * math.max(1, math.abs(n) * 2.0 ^ -52 / math.abs(step)) end
  local beside = n + step
  return (step > 0) == (beside > n) and math.abs(beside) ~= math.huge and beside or nil
end

-- A number within limits; `one` is 1, or 1.0 where there are numbers between whole ones.
local function number_within(limits, one)
  if limits.min then return limits.min end
  if limits.above and limits.below and math.type(one) == "float" then return limits.above / 2 + limits.below / 2 end
  if limits.above then return sample.beside(limits.above, one) end
  if limits.max then return math.min(limits.max, one) end
  if limits.below then return math.min(sample.beside(limits.below, -one), one) end
  return one
end

local function value(use)
  local limits = use.limits
  if use.kind == "string" then return { kind = "string", text = sample.string(limits) } end
  if use.kind == "integer" then return json.from_lua(number_within(limits, 1)) end
  if use.kind == "number" then return json.from_lua(1.0 * number_within(limits, 1.0)) end
  if use.kind == "boolean" then return { kind = "boolean", is = true } end
  return { kind = "string", text = use.type.values[1].text }
end

local object_kinds = { object = true, map = true, json_object = true }

-- A value that a spec has, as JSON. One of an object may be written as a text of JSON.
function sample.literal(written, use)
  local is_object = object_kinds[use.kind]
  if type(written) == "string" and is_object then return (json.read(written)) end
  if use.kind == "number" then written = 1.0 * written end -- an integer may have more digits than a double
  return json.from_lua(written, is_object)
end

-- A value for a member that nests nothing: its example, else anything that is allowed.
function sample.member(member)
  if member.fixed then return { kind = "string", text = member.fixed.text } end
  if member.example ~= nil then return sample.literal(member.example, member.use) end
  return value(member.use)
end

return sample
