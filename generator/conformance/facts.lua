-- What can be told of each place of a type: changes to a valid document, and what is to be found then.
--
--   fact = { document (index), pointer, what = "is below the minimum", values = { "-301" } (JSON texts that take the value's place;
--            nil: the member is removed), errors, warnings (lists of "code pointer", without the pointer if it is the fact's own),
--            flags = "FACT_VERBATIM | FACT_ALLOW_UNKNOWN" or nil }
local check_values = require "spec.check_values"
local documents = require "conformance.documents"
local grammar = require "spec.grammar"
local json = require "json"
local judge = require "conformance.judge"
local sample = require "conformance.sample"

local facts = {}
facts.__index = facts

-- ---- findings as text ----

local none = {}

-- The errors and the warnings among findings, sorted; those at `pointer` as their code alone.
function facts.texts_of(found, pointer)
  if #found == 0 then return none, none end
  local errors, warnings = {}, {}
  for _, finding in ipairs(found) do
    local list = finding.severity == "OD_ERROR" and errors or warnings
    list[#list + 1] = finding.pointer == pointer and finding.code or finding.code .. " " .. finding.pointer
  end
  if #found > 1 then
    table.sort(errors)
    table.sort(warnings)
  end
  return errors, warnings
end

-- ---- values to put into a document: { text, value }, the JSON text and what it reads as ----

local function read(texts)
  local list = {}
  for i, text in ipairs(texts) do list[i] = { text = text, value = json.read(text) } end
  return list
end

local function written(values)
  local list = {}
  for i, value in ipairs(values) do list[i] = { text = json.write(value), value = value } end
  return list
end

local function strings(texts)
  local list = {}
  for i, text in ipairs(texts) do list[i] = { text = json.quote(text), value = { kind = "string", text = text } } end
  return list
end

local function numbers(texts)
  local list = {}
  for i, text in ipairs(texts) do list[i] = { text = text, value = { kind = "number", text = text } } end
  return list
end

local null, empty = read { "null" }, read { "{}" }
local missing = { {} }

-- ---- collecting facts ----

local function same(a, b)
  if #a ~= #b then return false end
  for i = 1, #a do
    if a[i] ~= b[i] then return false end
  end
  return true
end

local function has(found, code, pointer)
  for _, finding in ipairs(found) do
    if finding.code == code and finding.pointer == pointer then return true end
  end
  return false
end

-- Whether a finding about what holds a value is gone: a text says nothing of that while the value does not fit, and a struct does.
-- A union holds whatever it is.
local function is_gone(before, found, place, pointer)
  local held = place.use.kind == "union" and pointer .. "/" or pointer
  for _, finding in ipairs(before) do
    local holds = finding.code == "deprecated" and held:sub(1, #finding.pointer + 1) == finding.pointer .. "/"
    if holds and not has(found, finding.code, finding.pointer) then return true end
  end
  return false
end

-- Adds facts about what stands at a pointer, one for all values in a row that have the same findings. `code`: of the finding that
-- there must be in a request.
function facts:add(place, pointer, what, values, code, options)
  options = options or {}
  local before, last, judged, found, errors, warnings = self.findings[place.document], nil, nil, nil, nil, nil
  for _, one in ipairs(values) do
    if not found or one.value ~= judged then
      judged = one.value
      found = options.found or judge.change(before, options.place or place, judged, options.mode or self.mode)
      errors, warnings = facts.texts_of(found, pointer)
      if code and self.mode ~= "OD_DECODE_REPLY" and not has(found, code, pointer) then -- one of them is wrong
        error(("%s: %s %s should have the finding %s"):format(self.type.name, pointer, one.text or "without it", code))
      end
    end
    if last and same(last.errors, errors) and same(last.warnings, warnings) then
      last.values[#last.values + 1] = one.text
    else
      local flags = options.flags
      local is_kept = place.member or place.use.kind == "union" -- by the struct, although it does not fit
      if is_kept and is_gone(before, found, place, pointer) then flags = (flags and flags .. " | " or "") .. "FACT_TEXT_ONLY" end
      last = { document = place.document, pointer = pointer, what = what, values = { one.text }, errors = errors,
        warnings = warnings, flags = flags }
      self.list[#self.list + 1] = last
    end
  end
end

-- ---- facts about a value by its kind ----

local about = {}

local function find_limit(constraints, check)
  for _, c in ipairs(constraints) do
    if c.check == check then return c end
  end
end

-- The characters at the ends of a charset's ranges, and all others of ASCII that are seen, with one beyond it.
local function characters_of(charset)
  local inside, outside = {}, { "é" }
  local set = check_values.charset(charset)
  for byte = 32, 126 do
    local c, before, after = string.char(byte), string.char(byte - 1), string.char(byte + 1)
    if set[c] and not (set[before] and set[after]) then inside[#inside + 1] = c end
    if not set[c] then outside[#outside + 1] = c end
  end
  return inside, outside
end

-- At the bounds of a length or a number of items, and beyond them; `words`: for each of these. Values beyond what a spec may demand
-- are not made: who allows a million does so for want of a limit.
local function add_range(self, place, range, code, of_length, words)
  local function add(i, n, wrong)
    if n >= 0 and n <= grammar.max_minimum then self:add(place, place.pointer, words[i], of_length(n), wrong) end
  end
  if range.min then
    add(1, range.min - 1, code)
    add(2, range.min)
  end
  if range.max then
    add(3, range.max)
    add(4, range.max + 1, code)
  end
end

local any_text = read { '""', [["\u0000\t\"\\\/\u00e9\ud83d\ude00"]], '"é€😀"' }

function about.string(self, place)
  local format = find_limit(place.constraints, "OD_CHECK_FORMAT")
  if format then
    self:add(place, place.pointer, "is of the format", strings(judge.formats[format.value].right))
    self:add(place, place.pointer, "is not of the format", strings(judge.formats[format.value].wrong), "format")
    if format.value ~= "OD_FORMAT_SEGMENT" then return end -- which says little
  end
  local charset, filler, shortest, is_limited = find_limit(place.constraints, "OD_CHECK_CHARSET"), "é", 1, false
  local function of_length(n)
    return strings { filler:rep(n) }
  end
  if charset then filler = characters_of(charset.value)[1] end
  for _, c in ipairs(place.constraints) do
    if c.check == "OD_CHECK_LENGTH" then
      is_limited, shortest = true, math.max(shortest, c.value.min or 0)
      add_range(self, place, c.value, "length", of_length,
        { "is too short", "is as short as can be", "is as long as can be", "is too long" })
    end
  end
  if charset then
    local inside, outside = characters_of(charset.value)
    for _, list in ipairs { inside, outside } do
      for i, c in ipairs(list) do list[i] = filler:rep(shortest - 1) .. c end
    end
    self:add(place, place.pointer, "has characters of the set", strings(inside))
    self:add(place, place.pointer, "has another character", strings(outside), "pattern")
  elseif not is_limited then
    self:add(place, place.pointer, "is any text", any_text)
  end
end

local sides = {
  OD_CHECK_MIN = { "is at the minimum", "is below the minimum", -1, "minimum" },
  OD_CHECK_MAX = { "is at the maximum", "is above the maximum", 1, "maximum" },
  OD_CHECK_ABOVE = { "is just above the excluded minimum", "is the excluded minimum", 1, "minimum" },
  OD_CHECK_BELOW = { "is just below the excluded maximum", "is the excluded maximum", -1, "maximum" },
}

-- At each bound, and beside it.
local function add_bounds(self, place, step)
  for _, c in ipairs(place.constraints) do
    local side = sides[c.check]
    if side then
      local next_to = sample.beside(c.value, side[3] * step) -- a bound may be the last number that there is
      local at, beside = numbers { json.number(c.value) }, numbers { next_to and json.number(next_to) }
      local is_exclusive = c.check == "OD_CHECK_ABOVE" or c.check == "OD_CHECK_BELOW"
      self:add(place, place.pointer, side[1], is_exclusive and beside or at)
      self:add(place, place.pointer, side[2], is_exclusive and at or beside, side[4])
    end
  end
end

local at_the_ends = numbers { "-9223372036854775808", "9223372036854775807" }
local too_long = numbers { "-9223372036854775809", "9223372036854775808", "1e19" }
local fractions, too_big = numbers { "1.5", "1e-1" }, numbers { "1e400", "-1e400" }
local booleans = read { "true", "false" }

function about.integer(self, place)
  local n = place.value.text
  add_bounds(self, place, 1)
  if math.abs(tonumber(n)) < 2 ^ 53 then -- beyond, the judge cannot tell: Lua reads these as doubles
    local tenfold = tonumber(n) == 0 and "0" or n .. "0"
    self:add(place, place.pointer, "is a whole number, however written", numbers { n .. ".0", n .. "e0", tenfold .. "e-1" })
  end
  self:add(place, place.pointer, "is the first or last of 64 bits", at_the_ends)
  self:add(place, place.pointer, "is beyond 64 bits", too_long, "type")
  self:add(place, place.pointer, "is no whole number", fractions, "type")
end

function about.number(self, place)
  local n = place.value.text
  if not n:find "[eE]" then n = n .. "e0" end
  add_bounds(self, place, 0.001)
  self:add(place, place.pointer, "is a number, however written", numbers { n, "1", "1.0", "0.1e1", "0.5" })
  self:add(place, place.pointer, "is beyond a double", too_big, "type")
end

function about.boolean(self, place)
  self:add(place, place.pointer, "is either", booleans)
end

function about.enum(self, place)
  local enum, texts, fixed = place.use.type, {}, place.member and place.member.fixed
  for i, value in ipairs(enum.values) do texts[i] = value.text end
  self:add(place, place.pointer, fixed and "is the only text, or another" or "is a listed text", strings(texts), nil,
    { flags = place.is_tag and not fixed and "FACT_TEXT_ONLY" or nil })
  local others = {}
  local first = texts[1]
  for _, other in ipairs { "unheard of", "", first:upper(), first:lower(), first:sub(1, (utf8.offset(first, -1) or 1) - 1),
    first .. " " } do
    if not enum.by_text[other] then others[#others + 1] = other end
  end
  self:add(place, place.pointer, "is no listed text", strings(others), not place.is_tag and "enum" or nil,
    { flags = "FACT_VERBATIM" })
  if fixed and self.mode == "OD_DECODE_REQUEST" then self:add_by_hand(place, fixed) end
end

-- What a text cannot show, because the tag chooses the branch: the branch is set, and its tag says something else.
function facts:add_by_hand(place, fixed)
  local enum, texts = place.use.type, {}
  for _, value in ipairs(enum.values) do
    if value ~= enum.values[fixed.index] and #texts == 0 then texts[1] = value.text end
  end
  local function set(what, values, code, severity)
    local found = { table.unpack(self.findings[place.document]) }
    found[#found + 1] = { severity = severity, code = code, pointer = place.pointer }
    self:add(place, place.pointer, what, values, nil, { found = found, flags = "FACT_BY_HAND" })
  end
  set("is set to another text beside its branch", strings(texts), "enum", "OD_ERROR")
  set("is set to no listed text beside its branch", strings { "unheard of" }, "enum", enum.open and "OD_WARNING" or "OD_ERROR")
  if not place.member.nullable then set("is set to null beside its branch", null, "type", "OD_ERROR") end
end

-- Lists and maps with as many items as allowed, and with one more or less.
local function about_items(self, place)
  local is_limited = false
  local function of_length(n)
    return written { documents.items(place.use, n) }
  end
  for _, c in ipairs(place.constraints) do
    if c.check == "OD_CHECK_ITEMS" then
      is_limited = is_limited or c.value.min
      add_range(self, place, c.value, "items", of_length,
        { "has too few items", "has as few items as can be", "has as many items as can be", "has too many items" })
    end
  end
  if not is_limited then self:add(place, place.pointer, "is empty", of_length(0)) end
end

function about.list(self, place)
  about_items(self, place)
end

-- Of an object with a repeated name nothing else is found, if nothing was found before.
local function add_duplicate(self, place, name, text)
  if #self.findings[place.document] > 0 then return end
  self:add(place, place.pointer, "has a name twice", { { text = text } }, nil,
    { found = { { severity = "OD_ERROR", code = "duplicate_member", pointer = place.pointer .. json.segment(name) } } })
end

function about.map(self, place)
  about_items(self, place)
  if #place.value == 0 then return end -- no entry is possible
  local item = json.write(documents.items(place.use, 1)[1].value)
  self:add(place, place.pointer, "has any names", read { ('{"":%s,"a/b~c":%s,"é \\" \\n":%s}'):format(item, item, item) })
  add_duplicate(self, place, "a", ('{"a":%s,"b":%s,"\\u0061":%s}'):format(item, item, item))
end

local free_form = read { [[{"b":[1.50,-0.0,12345678901234567890,"\u00e9\/"],"a":{"":null}}]] } -- nothing in it may change

function about.json_object(self, place)
  self:add(place, place.pointer, "is any object", { empty[1], free_form[1] }, nil, { flags = "FACT_VERBATIM" })
  add_duplicate(self, place, "a", '{"a":1,"b":2,"\\u0061":3}')
end

local any_json = read { "true", "1.50", '"\\u00e9"', "[]", "{}", free_form[1].text, "null" }

function about.json(self, place)
  self:add(place, place.pointer, "is any JSON", any_json, nil, { flags = "FACT_VERBATIM" })
  add_duplicate(self, place, "a", '{"a":1,"b":2,"\\u0061":3}')
end

-- An object with another value for a member.
local function with_member(object, member, value)
  local changed = { kind = "object" }
  for _, pair in ipairs(object) do
    if pair.name ~= member.name then changed[#changed + 1] = pair end
  end
  changed[#changed + 1] = { name = member.name, value = value }
  return changed
end

local function add_rule(self, place, rule)
  local broken, obeying, unconcerned = documents.of_rule(place.use.type, place.tags, rule)
  local function unlike(objects)
    local list = {}
    for _, one in ipairs(written(objects)) do
      if not list[1] or list[#list].text ~= one.text then list[#list + 1] = one end
    end
    return list
  end
  self:add(place, place.pointer, "breaks the rule: " .. rule.message, unlike(broken))
  self:add(place, place.pointer, "obeys the rule: " .. rule.message, unlike(obeying))
  self:add(place, place.pointer, "is no case for the rule: " .. rule.message, unlike(unconcerned))
  if rule.test == "OD_TEST_EQUALS" then
    local object, mistyped = broken[1] or unconcerned[1], {}
    for _, one in ipairs(read { json.quote(rule.equals_text), "0", "1", "true", "false", "[]" }) do
      local is_of_type = judge.is_of_type(rule.member.use, one.value)
      if not is_of_type then mistyped[#mistyped + 1] = with_member(object, rule.member, one.value) end
    end
    self:add(place, place.pointer, "tests a value of another type in the rule: " .. rule.message, written(mistyped))
    if rule.member.use.kind == "integer" then
      local same_low_bits = { kind = "number", text = tostring(math.tointeger(rule.equals) + (1 << 32)) }
      self:add(place, place.pointer, "tests all 64 bits in the rule: " .. rule.message,
        written { with_member(object, rule.member, same_low_bits) })
    end
  end
end

-- The name and value, as JSON, of an object's tag or else of its shortest member; nil of an empty object.
local function shortest_member(place)
  local tag, name, value = next(place.tags), nil, nil
  for _, pair in ipairs(place.value) do
    local text = json.write(pair.value)
    if tag and tag.name == pair.name then return pair.name, text end
    if not name or #text < #value then name, value = pair.name, text end
  end
  return name, value
end

function about.object(self, place)
  local type = place.use.type
  local unknown = place.pointer .. "/unheard_of"
  local there = { name = "unheard_of", pointer = unknown, holder = place.value, above = place }
  self:add(place, unknown, "is unknown", free_form, "unknown_member",
    { place = there, flags = self.mode == "OD_DECODE_REPLY" and "FACT_VERBATIM" or nil })
  if self.mode == "OD_DECODE_REQUEST" then
    self:add(place, unknown, "is unknown, which is allowed", free_form, "unknown_member",
      { place = there, mode = "OD_DECODE_ALLOW_UNKNOWN", flags = "FACT_VERBATIM | FACT_ALLOW_UNKNOWN" })
    for _, rule in ipairs(type.rules) do add_rule(self, place, rule) end
  end
  local name, value = shortest_member(place)
  if name then add_duplicate(self, place, name, ("{%s:%s,%s:%s}"):format(json.quote(name), value, json.quote(name), value)) end
end

-- ---- all facts ----

local of_each_type = read { "null", "true", "10", '"text"', "[]", "{}" }

-- Values of the JSON types that a use does not have. All but null are refused alike: one stands for the others.
local function other_types(place)
  local others, another = {}, nil
  for _, one in ipairs(of_each_type) do
    local nullable = one.text == "null" and place.member and place.member.nullable
    if not nullable and not judge.is_of_type(place.use, one.value) then
      if one.text ~= "null" then another = another or one.value end
      others[#others + 1] = { text = one.text, value = one.text ~= "null" and another or one.value }
    end
  end
  return others
end

function facts:visit_parts(place)
  for _, part in ipairs(place.parts) do self:visit(part) end
end

-- Everything that can be told of a place and those below it.
function facts:visit(place)
  if not place.document then return end
  local member = place.member
  if self.is_strict_reply then return self:visit_strictly(place) end
  if member then
    local filled_in = member.fixed and not member.required
    self:add(place, place.pointer, "is missing", missing, member.required and "required" or nil,
      { flags = filled_in and (place.is_tag and "FACT_TEXT_ONLY" or "FACT_FILLED_IN") or nil })
  end
  if member and member.nullable then self:add(place, place.pointer, "in its place", null) end
  if not place.branch then self:add(place, place.pointer, "is of another type", other_types(place), "type") end
  if place.cut then return end
  if about[place.use.kind] then about[place.use.kind](self, place) end
  self:visit_parts(place)
end

-- What is documented of a reply but never held against one: nulls, limits, texts. Types that a request has are left out.
function facts:visit_strictly(place)
  local forbidden = place.member and not place.member.nullable and place.use.kind ~= "json" -- null is JSON
  if place.member then self:add(place, place.pointer, "in its place", null, forbidden and "type" or nil) end
  if place.cut or self.judged[place.use.type] then return end
  local tell = about[place.use.kind]
  if tell and (#place.constraints > 0 or place.use.kind == "enum") then tell(self, place) end
  for _, rule in ipairs(place.use.type and place.use.type.rules or {}) do add_rule(self, place, rule) end
  self:visit_parts(place)
end

-- Adds the types of objects at and below a place to a set.
local function add_types(place, judged)
  if place.use.kind == "object" then judged[place.use.type] = true end
  for _, part in ipairs(place.parts) do add_types(part, judged) end
end

-- The facts about a side in a mode, and the findings about each of its documents as it is.
local function visit(side, mode, options)
  local self = setmetatable({ type = side.type, mode = mode, findings = {}, list = {}, is_strict_reply = options.is_strict_reply,
    judged = options.judged }, facts)
  for i, document in ipairs(side.covering) do self.findings[i] = judge.document(side.type, document, mode) end
  self:visit(side.root)
  return self.list, self.findings
end

-- The facts about a side (see emit/tests.lua): its `type`, in its `mode`, with the documents of its `covering`; and the findings
-- about each of these. `judged` receives the types of objects that are judged by this, those of a request.
function facts.of(side, judged)
  if side.mode == "OD_DECODE_REQUEST" then add_types(side.root, judged) end
  return visit(side, side.mode, {})
end

-- The facts about a side which is a reply, judged like a request, but for what is `judged` already; the documents first.
function facts.of_strict_reply(side, judged)
  local list, findings = visit(side, "OD_DECODE_REQUEST", { is_strict_reply = true, judged = judged })
  for i, found in ipairs(findings) do
    local errors, warnings = facts.texts_of(found)
    table.insert(list, i, { document = i, pointer = "", what = "as it is", errors = errors, warnings = warnings,
      flags = "FACT_UNCHANGED" })
  end
  add_types(side.root, judged)
  return list
end

return facts
