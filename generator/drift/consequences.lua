-- What a difference means: to someone who calls the API today, and to a C program when the client is generated anew.
--
--   severity = "breaks" | "may break" | "safe"
--   effects  = { source = "compiles" | "does not compile", abi = "same" | "layout changed" | "constants renumbered",
--                behaviour = "same" | "stricter" | "looser" | "stricter and looser" | "warns" | "no longer warns" }, as `changes`
-- "does not compile" is meant of a program that uses the member; the behaviour is the validator's.
local type_words = require "readers.type_words"

local consequences = {}

-- ---- which of two limits allows more ----

-- What a range excludes at its lower end, as a number to compare; the higher, the stricter.
local function low_of(t)
  if t.min then return t.min, 0 end
  if t.above then return t.above, 1 end
  return -math.huge, 0
end

local function high_of(t)
  if t.max then return t.max, 0 end
  if t.below then return t.below, -1 end
  return math.huge, 0
end

local function direction(stricter, looser)
  if stricter and looser then return "stricter and looser" end
  return stricter and "stricter" or looser and "looser" or "same"
end

local function pair_order(a, a2, b, b2)
  if a ~= b then return a < b and -1 or 1 end
  return a2 < b2 and -1 or a2 > b2 and 1 or 0
end

local function of_range(old, new)
  old, new = type_words.innermost(old.type) or {}, type_words.innermost(new.type) or {}
  local a, a2 = low_of(old)
  local b, b2 = low_of(new)
  local low = pair_order(a, a2, b, b2)
  a, a2 = high_of(old)
  b, b2 = high_of(new)
  local high = pair_order(a, a2, b, b2)
  return direction(low < 0 or high > 0, low > 0 or high < 0)
end

local function of_length(old, new)
  local stricter, looser = false, false
  local function compare(a, b)
    a, b = a or {}, b or {}
    stricter = stricter or (b.min or 0) > (a.min or 0) or (b.max or math.huge) < (a.max or math.huge)
    looser = looser or (b.min or 0) < (a.min or 0) or (b.max or math.huge) > (a.max or math.huge)
  end
  local old_type, new_type = old.type or {}, new.type or {}
  compare(old_type.items, new_type.items)
  compare((type_words.innermost(old_type) or {}).length, (type_words.innermost(new_type) or {}).length)
  return direction(stricter, looser)
end

local function texts_of(member)
  local t = type_words.innermost(member.type)
  return t and t.kind == "enum" and t.values or nil
end

-- Whether texts of `a` are missing in `b`.
local function loses(a, b)
  local seen = {}
  for _, value in ipairs(b) do seen[value] = true end
  for _, value in ipairs(a) do
    if not seen[value] then return true end
  end
  return false
end

local function of_enum(old, new)
  local a, b = texts_of(old), texts_of(new)
  if not a then return "stricter" end
  if not b then return "looser" end
  return direction(loses(a, b), loses(b, a))
end

local function of_format(difference)
  if difference.old == "no format" then return "stricter" end
  return difference.new == "no format" and "looser" or "stricter and looser"
end

-- ---- to a caller ----

-- By kind, what a request's difference and a reply's mean.
local severities = {}

function severities.added(d, in_request)
  if d.is_branch then return in_request and "safe" or "may break" end
  if not d.new_member then return "may break" end -- another status
  if not in_request then return "safe" end
  return d.new_member.required and "breaks" or "safe"
end

function severities.removed(d, in_request)
  if d.is_branch then return in_request and "breaks" or "safe" end
  if not d.member then return "may break" end
  if in_request then return "may break" end
  return d.member.required and "breaks" or "may break"
end

-- Whether each JSON type of `a` is among those of `b`.
local function is_among(a, b)
  local types = {}
  for word in b:gmatch("[^| ]+") do types[word] = true end
  if types.number then types.integer = true end
  for word in a:gmatch("[^| ]+") do
    if not types[word] and not types.any then return false end
  end
  return true
end

function severities.type(d, in_request)
  local wider, narrower = is_among(d.old, d.new), is_among(d.new, d.old)
  if wider then return in_request and "safe" or "breaks" end
  if narrower then return in_request and "may break" or "safe" end
  return "breaks"
end

function severities.required(d, in_request)
  if d.new == "required" then return in_request and "breaks" or "safe" end
  return in_request and "safe" or "may break"
end

function severities.nullable(d, in_request)
  if d.new == "may be null" then return in_request and "safe" or "breaks" end
  return in_request and "may break" or "safe"
end

local function by_strictness(strictness, in_request)
  if strictness == "same" then return "safe" end
  if strictness == "stricter and looser" then return "may break" end
  return (strictness == "stricter") == in_request and "may break" or "safe"
end

for _, kind in ipairs { "method", "path", "url", "auth" } do
  severities[kind] = function() return "breaks" end
end
severities.default = function(_, in_request) return in_request and "may break" or "safe" end
severities.deprecated = function() return "safe" end
severities.prose = function() return "safe" end

-- ---- to a C program ----

-- Whether the member is a plain value in C, without presence.
local function is_plain(required, nullable, member)
  return required and not nullable and not (member.model and member.model.fixed)
end

local effects = {}

function effects.added(d, in_request)
  if d.is_branch then return "compiles", "layout changed", in_request and "looser" or "same" end
  if not d.new_member then return "compiles", "same", "same" end
  if not in_request then return "compiles", "layout changed", "same" end
  return "compiles", "layout changed", d.new_member.required and "stricter" or "looser"
end

function effects.removed(d, in_request)
  if d.is_branch then return "does not compile", "layout changed", in_request and "stricter" or "same" end
  if not d.member then return "compiles", "same", "same" end
  return "does not compile", "layout changed", in_request and "stricter" or "looser"
end

function effects.type(d, in_request)
  local strictness = is_among(d.old, d.new) and "looser" or is_among(d.new, d.old) and "stricter" or "stricter and looser"
  return "does not compile", "layout changed", in_request and strictness or "same"
end

local function of_flags(old_plain, new_plain, strictness)
  if old_plain == new_plain then return "compiles", "same", strictness end
  return "does not compile", "layout changed", strictness
end

function effects.required(d)
  local m = d.member
  return of_flags(is_plain(m.required, m.nullable, m), is_plain(not m.required, m.nullable, m),
    d.new == "required" and "stricter" or "looser")
end

function effects.nullable(d)
  local m = d.member
  return of_flags(is_plain(m.required, m.nullable, m), is_plain(m.required, not m.nullable, m),
    d.new == "may be null" and "looser" or "stricter")
end

-- A text is a number in C: its place in the list.
local function moves_texts(a, b)
  for i = 1, math.min(#a, #b) do
    if a[i] ~= b[i] then return true end
  end
  return false
end

function effects.enum(d, in_request, strictness)
  local a, b = texts_of(d.member), texts_of(d.new_member)
  if not in_request then strictness = "same" end
  if not a or not b then return "does not compile", "layout changed", strictness end
  return loses(a, b) and "does not compile" or "compiles", moves_texts(a, b) and "constants renumbered" or "same", strictness
end

local function limits(_, in_request, strictness)
  return "compiles", "same", in_request and strictness or "same"
end
effects.range, effects.length, effects.format = limits, limits, limits

function effects.deprecated(d, in_request)
  if not in_request then return "compiles", "same", "same" end
  return "compiles", "same", d.new == "deprecated" and "warns" or "no longer warns"
end

local function nothing()
  return "compiles", "same", "same"
end
effects.default, effects.prose = nothing, nothing
effects.method, effects.path, effects.url, effects.auth = nothing, nothing, nothing, nothing

local strictness_of = { range = of_range, length = of_length, enum = of_enum }

-- Puts `severity` and `effects` into a difference.
function consequences.judge(d)
  local in_request, strictness = d.side == "request", nil
  if strictness_of[d.kind] then strictness = strictness_of[d.kind](d.member, d.new_member) end
  if d.kind == "format" then strictness = of_format(d) end
  d.severity = severities[d.kind] and severities[d.kind](d, in_request) or by_strictness(strictness, in_request)
  local source, abi, behaviour = effects[d.kind](d, in_request, strictness)
  d.effects = { source = source, abi = abi, behaviour = behaviour }
  return d
end

return consequences
