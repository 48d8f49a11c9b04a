-- What the library must find in a JSON value (see json.lua), told from the model alone. The generated tests take from here what
-- they expect: a second opinion, which knows nothing of runtime/codec/decode.c and runtime/codec/validate.c.
--
--   finding = { severity = "OD_ERROR" | "OD_WARNING", code = "minimum", pointer = "/a/0" }
local check_values = require "spec.check_values"
local json = require "json"

local judge = {}
judge.__index = judge

-- ---- types ----

local json_kinds = { string = "string", enum = "string", integer = "number", number = "number", boolean = "boolean",
  object = "object", map = "object", json_object = "object", list = "array" }

-- Whether a value has the JSON type of a use, or of a branch of it.
function judge.is_of_type(use, value)
  if use.kind == "json" then return true end
  if use.kind ~= "union" then return json_kinds[use.kind] == value.kind end
  for _, branch in ipairs(use.type.branches) do
    if judge.is_of_type(branch.use, value) then return true end
  end
  return false
end

-- Whether a number can be stored: an integer in 64 bits, or a finite double.
local function is_storable(kind, text)
  local number = tonumber(text)
  if kind == "number" then return math.abs(number) < math.huge end
  return math.type(number) == "integer" or text:find("[.eE]") ~= nil and math.tointeger(number) ~= nil
end

-- ---- constraints ----

local has = check_values.formats

-- By format: whether a text has it, texts that do, and texts that do not.
judge.formats = {
  OD_FORMAT_E164 = { has = has.e164, right = { "+12", "+14155550123", "+123456789012345" },
    wrong = { "14155550123", "+1 415 555 0123", "+1234567890123456" } },
  OD_FORMAT_UUID = { has = has.uuid, right = { "3c90c3cc-0d44-4b50-8888-8dd25736052a", "3C90C3CC-0D44-4B50-8888-8DD25736052A" },
    wrong = { "", "3c90c3cc0d444b5088888dd25736052a", "3c90c3cc-0d44-4b50-8888-8dd25736052g" } },
  OD_FORMAT_DATE_TIME = { has = has["date-time"], right = { "2024-02-29T23:59:60Z", "2024-01-31t08:30:00.125+05:30" },
    wrong = { "2024-01-31", "2023-02-29T08:30:00Z", "2024-01-31T08:30:00" } },
  OD_FORMAT_UTC_DATE_TIME = { has = has["utc-date-time"], right = { "2024-02-29T23:59:60Z", "2024-01-31T08:30:00.125+00:00" },
    wrong = { "2024-01-31", "2024-01-31T08:30:00+02:00", "2024-01-31T24:00:00Z" } },
  OD_FORMAT_URI = { has = has.uri, right = { "https://example.com/a?b=%20#c", "mailto:a@example.com" },
    wrong = { "example.com", "https://example.com/a b", "https://example.com/%2" } },
  OD_FORMAT_SEGMENT = { has = function(s) return s ~= "." and s ~= ".." end, right = { "...", "a/../?b=#%2E" },
    wrong = { ".", ".." } },
}

local function is_outside(n, range)
  return n < (range.min or 0) or n > (range.max or math.huge)
end

-- By check: the code of the finding if a value of the right type does not pass it.
local broken = {
  OD_CHECK_MIN = function(c, value) return tonumber(value.text) < c.value and "minimum" end,
  OD_CHECK_MAX = function(c, value) return tonumber(value.text) > c.value and "maximum" end,
  OD_CHECK_ABOVE = function(c, value) return tonumber(value.text) <= c.value and "minimum" end,
  OD_CHECK_BELOW = function(c, value) return tonumber(value.text) >= c.value and "maximum" end,
  OD_CHECK_LENGTH = function(c, value) return is_outside(utf8.len(value.text), c.value) and "length" end,
  OD_CHECK_ITEMS = function(c, value) return is_outside(#value, c.value) and "items" end,
  OD_CHECK_FORMAT = function(c, value) return not judge.formats[c.value].has(value.text) and "format" end,
  OD_CHECK_CHARSET = function(c, value)
    local set = check_values.charset(c.value)
    local others = value.text:gsub(".", function(byte) return set[byte] and "" end)
    return others ~= "" and "pattern"
  end,
  OD_CHECK_FIXED = function(c, value, enum) -- an unlisted text has its finding already
    return enum.values[c.value].text ~= value.text and enum.by_text[value.text] and "enum"
  end,
  OD_CHECK_DEPRECATED = function() return "deprecated" end,
}

-- Whether a value of the right type is within all limits, advisory ones as well.
function judge.fits(use, constraints, value)
  for _, c in ipairs(constraints) do
    if c.check ~= "OD_CHECK_DEPRECATED" and broken[c.check](c, value, use.type) then return false end
  end
  return true
end

-- ---- rules ----

-- Whether a member counts as given with a value (nil or false: it is absent). Null counts where it is a value of the wrong type.
function judge.is_given(value, member)
  return value and (value.kind ~= "null" or member and not member.nullable) or false
end

-- A boolean, an integer or an enum's text beside the value of an `equals`, which is kept as text. What is of another type equals
-- nothing.
local function equals(use, value, text)
  if not value or not judge.is_of_type(use, value) then return false end
  if value.kind == "number" then return tonumber(value.text) == tonumber(text) end
  return (value.text or tostring(value.is)) == text
end

-- Whether the demand of a rule is made when the member that it tests has a value (nil or false: none).
function judge.applies(rule, value)
  local holds = true
  if rule.test == "OD_TEST_GIVEN" then holds = judge.is_given(value, rule.member) end
  if rule.test == "OD_TEST_EQUALS" then holds = equals(rule.member.use, value, rule.equals_text) end
  return holds ~= rule.negate
end

-- The members by which an object, whose values are given by name, breaks a rule.
function judge.breakers(rule, values)
  local wrong = {}
  if not judge.applies(rule, rule.member and values[rule.member.name]) then return wrong end
  for _, member in ipairs(rule.members) do
    if judge.is_given(values[member.name], member) == (rule.demand == "OD_FORBID") then wrong[#wrong + 1] = member end
  end
  return (rule.demand ~= "OD_REQUIRE_ANY" or #wrong == #rule.members) and wrong or {}
end

-- ---- values ----

function judge:add(severity, code, pointer)
  self.found[#self.found + 1] = { severity = severity, code = code, pointer = pointer }
end

-- What was found since there were `n` findings does no harm: the value is kept as it came.
function judge:downgrade(n)
  for i = n + 1, #self.found do self.found[i].severity = "OD_WARNING" end
end

-- Each of these returns whether the value can be held by its C type.

function judge:of_type(use, value, pointer)
  if use.kind == "union" then return self:union(use.type, value, pointer) end
  local is_number = use.kind == "integer" or use.kind == "number"
  if not judge.is_of_type(use, value) or is_number and not is_storable(use.kind, value.text) then
    self:add("OD_ERROR", "type", pointer)
    return false
  end
  if use.kind == "object" then return self:object(use.type, value, pointer) end
  if use.kind == "enum" and not self.reply and not use.type.by_text[value.text] then
    self:add(use.type.open and "OD_WARNING" or "OD_ERROR", "enum", pointer)
  end
  if not use.item then return true end
  local fit = true
  for i, item in ipairs(value) do
    local below = pointer .. (item.name and json.segment(item.name) or "/" .. i - 1)
    fit = self:value(use.item, use.item.constraints, item.value or item, below) and fit
  end
  return fit
end

function judge:value(use, constraints, value, pointer)
  if not self:of_type(use, value, pointer) then return false end
  if self.reply then return true end
  for _, c in ipairs(constraints) do
    local code = broken[c.check](c, value, use.type)
    if code then self:add(c.severity, code, pointer) end
  end
  return true
end

-- The branch of a union that a value is: told by the JSON type, then by the tag; in a reply then by the member that only this one
-- has.
function judge.branch_of(union, value, is_reply)
  local tag = union.tag and json.get(value, union.tag)
  for _, branch in ipairs(union.branches) do
    if judge.is_of_type(branch.use, value)
      and (not branch.tag or tag and tag.kind == "string" and tag.text == branch.tag) then return branch end
  end
  for _, branch in ipairs(is_reply and union.branches or {}) do
    if branch.having and json.get(value, branch.having) then return branch end
  end
end

function judge:union(union, value, pointer)
  local branch, n = judge.branch_of(union, value, self.reply), #self.found
  if branch then
    local fit = self:value(branch.use, branch.use.constraints, value, pointer)
    if fit or not self.reply then return fit end
    self:downgrade(n)
    return true
  end
  if self.reply then return true end
  if not judge.is_of_type({ kind = "union", type = union }, value) then
    self:add("OD_ERROR", "type", pointer)
    return false
  end
  local tag = json.get(value, union.tag)
  local code = not tag and "required" or tag.kind ~= "string" and "type" or "enum"
  self:add(union.open and "OD_WARNING" or "OD_ERROR", code, pointer .. json.segment(union.tag))
  return union.open
end

-- A value of an object: `member` is nil when it is unknown, `value` when it is missing.
function judge:member(member, value, pointer)
  if not member then
    if not self.reply then self:add(self.allow_unknown and "OD_WARNING" or "OD_ERROR", "unknown_member", pointer) end
    return true
  end
  if not value then
    if member.required then self:add("OD_ERROR", "required", pointer) end
    return not member.required
  end
  local n, may_be_null = #self.found, member.nullable or self.reply and not member.plain and member.use.kind ~= "json"
  if value.kind == "null" and may_be_null then return true end
  if self:value(member.use, member.constraints, value, pointer) then return true end
  if not self.reply or member.required then return false end
  self:downgrade(n)
  return true
end

-- The values of an object by their names.
function judge.by_name(object)
  local values = {}
  for _, pair in ipairs(object) do values[pair.name] = pair.value end
  return values
end

function judge:rules(type, values, pointer)
  for _, rule in ipairs(self.reply and {} or type.rules) do
    local wrong = judge.breakers(rule, values)
    for i = 1, rule.demand == "OD_REQUIRE_ANY" and math.min(#wrong, 1) or #wrong do
      self:add(rule.severity, "condition", pointer .. json.segment(wrong[i].name))
    end
  end
end

function judge:object(type, object, pointer)
  local fit, values, members = true, judge.by_name(object), {}
  for _, member in ipairs(type.members) do
    members[member.name] = member
    if member.required and not values[member.name] then fit = self:member(member, nil, pointer .. json.segment(member.name)) end
  end
  for _, pair in ipairs(object) do
    fit = self:member(members[pair.name], pair.value, pointer .. json.segment(pair.name)) and fit
  end
  self:rules(type, values, pointer)
  return fit
end

-- ---- documents ----

local function new(mode)
  return setmetatable({ found = {}, reply = mode == "OD_DECODE_REPLY", allow_unknown = mode == "OD_DECODE_ALLOW_UNKNOWN" }, judge)
end

-- The findings about a document of an object's type. `mode` is as in descriptor.h: "OD_DECODE_REQUEST", "OD_DECODE_REPLY" or
-- "OD_DECODE_ALLOW_UNKNOWN".
function judge.document(type, value, mode)
  local self = new(mode)
  if value.kind == "object" then self:object(type, value, "") else self:add("OD_ERROR", "type", "") end
  return self.found
end

-- ---- documents with one change ----

-- Whether a pointer is to a place or to something in it.
function judge.is_within(pointer, top)
  return pointer == top or pointer:sub(1, #top + 1) == top .. "/"
end

local function above(pointer)
  return pointer:match("^(.*)/")
end

-- A copy of a JSON object with another value for a name; nil: without it.
local function with(object, name, value)
  local copy = { kind = "object" }
  for _, pair in ipairs(object) do
    if pair.name ~= name then
      copy[#copy + 1] = pair
    elseif value then
      copy[#copy + 1], value = { name = name, value = value }, nil
    end
  end
  if value then copy[#copy + 1] = { name = name, value = value } end
  return copy
end

local of_limits = { items = true, deprecated = true } -- what limits can find about a value that holds others

-- What a value that does not fit does to those around it, from the one that holds it up to the whole document: their own limits
-- are not looked at; in a reply, the first that can do without it makes warnings of all that was found below.
function judge:spread(place, pointer)
  repeat
    if self.reply and (place.member and not place.member.required or place.above.use.kind == "union") then
      for _, finding in ipairs(self.found) do
        if judge.is_within(finding.pointer, pointer) then finding.severity = "OD_WARNING" end
      end
      return
    end
    if not place.branch then pointer = above(pointer) end
    place = place.above
    for i = #self.found, 1, -1 do
      local finding = self.found[i]
      if finding.pointer == pointer and of_limits[finding.code] then table.remove(self.found, i) end
    end
  until not place.above
end

-- Whether a rule of an object's type is about a member.
local function is_ruled(type, member)
  for _, rule in ipairs(type.rules) do
    if rule.member == member then return true end
    for _, other in ipairs(rule.members) do
      if other == member then return true end
    end
  end
  return false
end

-- The findings about a document after a change: the value at a place (see documents.lua) became another one; nil: it was removed.
-- `before`: the findings without the change. All that it cannot reach stays as it was. It reaches the rules of the object which
-- holds the place, all of that object where the place is the tag of a union, and what is around a value that does not fit.
function judge.change(before, place, value, mode)
  local self, pointer = new(mode), place.pointer
  if place.is_tag then place, pointer, value = place.above, above(pointer), with(place.holder, place.name, value) end
  local holder = place.holder
  if place.branch then place = place.above end
  local rules_of = place.member and is_ruled(place.above.use.type, place.member) and place.above.use.type
  for _, finding in ipairs(before) do
    local of_rule = rules_of and finding.code == "condition" and above(finding.pointer) == above(pointer)
    local stays = not judge.is_within(finding.pointer, pointer) and not of_rule
    if stays then self:add(finding.severity, finding.code, finding.pointer) end
  end
  if rules_of then self:rules(rules_of, judge.by_name(with(holder, place.name, value)), above(pointer)) end
  local fit
  if holder then
    fit = self:member(place.member, value, pointer)
  else
    fit = self:value(place.use, place.constraints, value, pointer)
  end
  if not fit and place.above and (self.reply or #before > 0) then self:spread(place, pointer) end
  return self.found
end

return judge
