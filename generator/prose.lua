-- Facts of the model in words: for comments in headers, for documentation as data, and for what is told of differences.
local json = require "json"
local text = require "text"

local prose = {}

function prose.between(range, unit)
  local min, max = range.min, range.max
  if min and max and min == max then return ("exactly %d %s"):format(min, unit) end
  if min and max then return ("%d to %d %s"):format(min, max, unit) end
  if min then return ("%d or more %s"):format(min, unit) end
  return ("at most %d %s"):format(max, unit)
end

-- "-300 to 300", "5000 or more", "above 0, below 1"; nil without bounds.
function prose.bounds(limits)
  local n, words = json.number, {}
  if limits.min and limits.max then
    words[1] = ("%s to %s"):format(n(limits.min), n(limits.max))
  elseif limits.min then
    words[1] = n(limits.min) .. " or more"
  elseif limits.max then
    words[1] = "at most " .. n(limits.max)
  end
  if limits.above then words[#words + 1] = "above " .. n(limits.above) end
  if limits.below then words[#words + 1] = "below " .. n(limits.below) end
  return #words > 0 and table.concat(words, ", ") or nil
end

local formats = { e164 = "in E.164 format", uuid = "a UUID", ["date-time"] = "a date and time (RFC 3339)",
  ["utc-date-time"] = "a date and time in UTC (RFC 3339)", uri = "a URI" }

-- The limits of a type or of `advisory`, in words: a list, empty without any.
function prose.limits(limits)
  local words = { prose.bounds(limits) }
  if limits.length then words[#words + 1] = prose.between(limits.length, "characters") end
  if limits.charset then words[#words + 1] = "characters of " .. limits.charset end
  if limits.format then words[#words + 1] = formats[limits.format] end
  if limits.items then words[#words + 1] = prose.between(limits.items, "items") end
  return words
end

local function texts_of(enum)
  local texts = {}
  for i, value in ipairs(enum.values) do texts[i] = json.quote(value.text) end
  return text.join_words(texts, "or")
end

local kinds = {}
function kinds.json() return "any JSON" end
function kinds.json_object() return "a JSON object" end
function kinds.list(use, within) return "list of " .. prose.type(use.item, within) end
function kinds.map(use, within) return "map from names to " .. prose.type(use.item, within) end
function kinds.object() return "object" end
function kinds.enum(use) return (use.type.open and "string, such as " or "string, one of ") .. texts_of(use.type) end
function kinds.union(use, within)
  if within then return (use.type.name:gsub("_", " ")) end -- it may lead back to itself
  local branches = {}
  for i, branch in ipairs(use.type.branches) do branches[i] = branch.name .. " (" .. prose.type(branch.use, true) .. ")" end
  return "either " .. text.join_words(branches, "or")
end

-- "integer, -300 to 300". `within` a union, other unions have but their name.
function prose.type(use, within)
  local kind = kinds[use.kind]
  local words = prose.limits(use.limits)
  table.insert(words, 1, kind and kind(use, within) or use.kind)
  return table.concat(words, ", ")
end

-- "string, in E.164 format; optional; may be null".
function prose.member_type(member)
  local words = { member.fixed and "always " .. json.quote(member.fixed.text) or prose.type(member.use),
    member.required and "required" or "optional" }
  if member.nullable then words[#words + 1] = "may be null" end
  if member.path then words[#words + 1] = "in the path" end
  if member.deprecated then words[#words + 1] = "deprecated" end
  if member.secret then words[#words + 1] = "secret" end
  return table.concat(words, "; ")
end

-- A value as a reader of the page would write it.
local function value_in_words(value, use)
  local is_object = use.kind == "object" or use.kind == "map" or use.kind == "json_object"
  if type(value) ~= "string" then return json.write(json.from_lua(value, is_object)) end
  if use.kind == "string" or use.kind == "union" or use.kind == "json" then return json.quote(value) end
  if use.kind == "enum" and use.type.by_text[value] then return json.quote(value) end
  return value -- words about a default, or JSON
end

-- "inferred: only the prose says so"; nil for what the page says itself.
function prose.source(source)
  if not source or source.word == "page" then return nil end
  return source.word == "confirmed" and "confirmed by " .. source.by or "inferred: " .. source.why
end

-- Lines "Source: ..." for a source as a whole and for those of single facts.
function prose.sources(source, sources)
  local lines = { prose.source(source) and "Source: " .. prose.source(source) }
  for _, fact in ipairs(text.sorted_keys(sources or {})) do
    local words = prose.source(sources[fact])
    if words then lines[#lines + 1] = ("Source of %s: %s"):format(fact, words) end
  end
  return lines
end

-- A line for the default of a member, and for its example; nil where it has none.
function prose.member_default(member)
  return member.default ~= nil and "Default: " .. prose.default(member) or nil
end

function prose.member_example(member)
  return member.example ~= nil and "Example: " .. value_in_words(member.example, member.use) or nil
end

-- The doc of a member, then a line for each fact that only words can say: `with_default`, the default as well.
function prose.member_words(member, with_default)
  local lines = { member.doc }
  if type(member.deprecated) == "string" then lines[#lines + 1] = "Deprecated: " .. member.deprecated end
  if with_default then lines[#lines + 1] = prose.member_default(member) end
  if member.advisory then lines[#lines + 1] = "Advised: " .. table.concat(prose.limits(member.advisory), ", ") end
  return lines
end

-- All that is known of a member but its type: its doc, then one line for each further fact.
function prose.member_facts(member)
  local lines = prose.member_words(member, true)
  lines[#lines + 1] = prose.member_example(member)
  for _, line in ipairs(prose.sources(member.source, member.sources)) do lines[#lines + 1] = line end
  return lines
end

-- A default of a text is mostly a value, but may be words as well: those have a space.
function prose.default(member)
  local default = member.default
  if type(default) == "string" and member.use.kind == "string" and default:find(" ") then return default end
  return value_in_words(default, member.use)
end

local demands = { OD_REQUIRE_ALL = "requires", OD_REQUIRE_ANY = "requires any of", OD_FORBID = "forbids" }

-- "Unless browserCall is true, requires toNumber: a phone dial needs a number to call."
function prose.rule(rule)
  local names = {}
  for i, member in ipairs(rule.members) do names[i] = member.name end
  local demand = demands[rule.demand] .. " " .. text.join_words(names, rule.demand == "OD_REQUIRE_ANY" and "or" or "and")
  local words = demand:gsub("^%l", string.upper)
  if rule.member then
    local test = rule.member.name .. (rule.test == "OD_TEST_GIVEN" and " is given" or " is " .. rule.equals_text)
    words = (rule.negate and "Unless " or "When ") .. test .. ", " .. demand
  end
  return words .. (rule.severity == "OD_WARNING" and " (a warning): " or ": ") .. rule.message .. "."
end

-- What a difference means to programs in C: { source, abi, behaviour }.
function prose.to_c_callers(effects)
  return ("source %s, ABI %s, validator %s"):format(effects.source, effects.abi, effects.behaviour)
end

return prose
