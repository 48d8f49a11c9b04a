-- What can be told of each place of a type: changes to a valid document, and what is to be found then.
--
--   fact = { document (index), pointer, what = "is below the minimum", values = { "-301" } (JSON texts that take the value's place;
--            nil: the member is removed), errors, warnings (lists of "code pointer", without the pointer if it is the fact's own),
--            flags = { "FACT_VERBATIM" ... } }
local documents = require "conformance.documents"
local json = require "json"
local judge = require "conformance.judge"

local facts = {}
facts.__index = facts

-- ---- findings as text ----

-- Findings of one severity; those at `pointer` as their code alone.
local function list_of(found, severity, pointer)
  local list = {}
  for _, finding in ipairs(found) do
    if finding.severity == severity then
      list[#list + 1] = finding.pointer == pointer and finding.code or finding.code .. " " .. finding.pointer
    end
  end
  table.sort(list)
  return list
end

function facts.errors_of(found, pointer)
  return list_of(found, "OD_ERROR", pointer)
end

function facts.warnings_of(found, pointer)
  return list_of(found, "OD_WARNING", pointer)
end

-- ---- changing a document ----

local function segments_of(pointer)
  local segments = {}
  for segment in pointer:gmatch("/([^/]*)") do segments[#segments + 1] = segment:gsub("~1", "/"):gsub("~0", "~") end
  return segments
end

-- A copy of a JSON value with another value (nil: without the member) behind the segments from `i` on.
local function patched(value, segments, i, another)
  if i > #segments then return another end
  local copy, name, found = table.move(value, 1, #value, 1, { kind = value.kind }), segments[i], false
  if value.kind == "array" then
    copy[name + 1] = patched(value[name + 1], segments, i + 1, another)
    return copy
  end
  for k, pair in ipairs(copy) do
    if pair.name == name then
      found = true
      local below = patched(pair.value, segments, i + 1, another)
      if below then copy[k] = { name = name, value = below } else table.remove(copy, k) end
      break
    end
  end
  if not found then copy[#copy + 1] = { name = name, value = another } end
  return copy
end

-- ---- collecting facts ----

local function same(a, b)
  return table.concat(a, "\n") == table.concat(b, "\n")
end

-- Adds facts about what stands at a pointer, one for all values in a row that have the same findings. `code`: of the finding that
-- there must be in a request.
function facts:add(place, pointer, what, texts, code, options)
  options = options or {}
  local base, last = self.documents[place.document], nil
  for i = 1, texts and #texts or 1 do
    local text = texts and texts[i]
    local value = text and json.read(text)
    local found = options.found
      or judge.document(self.type, patched(base, segments_of(pointer), 1, value), options.mode or self.mode)
    local errors, warnings = facts.errors_of(found, pointer), facts.warnings_of(found, pointer)
    if code and self.mode ~= "OD_DECODE_REPLY" and not same({ code }, errors) and not same({ code }, warnings) then
      self:expect(code, pointer, text, errors, warnings)
    end
    if last and same(last.errors, errors) and same(last.warnings, warnings) then
      last.values[#last.values + 1] = text
    else
      last = { document = place.document, pointer = pointer, what = what, values = text and { text }, errors = errors,
        warnings = warnings, flags = options.flags or {} }
      self.list[#self.list + 1] = last
    end
  end
end

-- The judge and the maker of a fact must agree; if they do not, one of them is wrong.
function facts:expect(code, pointer, text, errors, warnings)
  for _, list in ipairs { errors, warnings } do
    for _, finding in ipairs(list) do
      if finding == code then return end
    end
  end
  error(("%s: %s %s should have the finding %s"):format(self.type.name, pointer, text or "without it", code))
end

-- ---- facts about a value by its kind ----

local about = {}

local function quoted(texts)
  local list = {}
  for i, text in ipairs(texts) do list[i] = json.quote(text) end
  return list
end

local function find_limit(constraints, check)
  for _, c in ipairs(constraints) do
    if c.check == check then return c end
  end
end

-- The characters at the ends of a charset's ranges, and three outside.
local function characters_of(charset)
  local inside, outside, others = {}, {}, { "é", " ", "-", "/", "@", "[", "{", "~", "0", "a" }
  local set = require("spec.check_values").charset(charset)
  for byte = 32, 126 do
    local c, before, after = string.char(byte), string.char(byte - 1), string.char(byte + 1)
    if set[c] and not (set[before] and set[after]) then inside[#inside + 1] = c end
  end
  for _, c in ipairs(others) do
    if not set[c] and #outside < 3 then outside[#outside + 1] = c end
  end
  return inside, outside
end

function about.string(self, place)
  local format = find_limit(place.constraints, "OD_CHECK_FORMAT")
  if format then
    self:add(place, place.pointer, "is of the format", quoted(judge.formats[format.value].right))
    self:add(place, place.pointer, "is not of the format", quoted(judge.formats[format.value].wrong), "format")
    return
  end
  local charset, filler, shortest, is_limited = find_limit(place.constraints, "OD_CHECK_CHARSET"), "é", 1, false
  local function of_length(n)
    return { json.quote(filler:rep(n)) }
  end
  if charset then filler = characters_of(charset.value)[1] end
  for _, c in ipairs(place.constraints) do
    if c.check == "OD_CHECK_LENGTH" then
      local min, max = c.value.min, c.value.max
      is_limited, shortest = true, math.max(shortest, min or 0)
      if min and min > 0 then self:add(place, place.pointer, "is too short", of_length(min - 1), "length") end
      if min then self:add(place, place.pointer, "is as short as can be", of_length(min)) end
      if max then self:add(place, place.pointer, "is as long as can be", of_length(max)) end
      if max then self:add(place, place.pointer, "is too long", of_length(max + 1), "length") end
    end
  end
  if charset then
    local inside, outside = characters_of(charset.value)
    for _, list in ipairs { inside, outside } do
      for i, c in ipairs(list) do list[i] = filler:rep(shortest - 1) .. c end
    end
    self:add(place, place.pointer, "has characters of the set", quoted(inside))
    self:add(place, place.pointer, "has another character", quoted(outside), "pattern")
  elseif not is_limited then
    self:add(place, place.pointer, "is any text", { '""', [["\u0000\t\"\\\/\u00e9\ud83d\ude00"]], '"é€😀"' })
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
      local at, beside = { json.number(c.value) }, { json.number(c.value + side[3] * step) }
      local is_exclusive = c.check == "OD_CHECK_ABOVE" or c.check == "OD_CHECK_BELOW"
      local wraps = step == 1 and (side[3] > 0) ~= (c.value + side[3] > c.value) -- beyond it there is no 64-bit integer
      self:add(place, place.pointer, side[1], is_exclusive and beside or at)
      if not wraps then self:add(place, place.pointer, side[2], is_exclusive and at or beside, side[4]) end
    end
  end
end

function about.integer(self, place)
  local n = place.value.text
  add_bounds(self, place, 1)
  if math.abs(tonumber(n)) < 2 ^ 53 then -- beyond, the judge cannot tell: Lua reads these as doubles
    local tenfold = tonumber(n) == 0 and "0" or n .. "0"
    self:add(place, place.pointer, "is a whole number, however written", { n .. ".0", n .. "e0", tenfold .. "e-1" })
  end
  self:add(place, place.pointer, "is the first or last of 64 bits", { "-9223372036854775808", "9223372036854775807" })
  self:add(place, place.pointer, "is beyond 64 bits", { "-9223372036854775809", "9223372036854775808", "1e19" }, "type")
  self:add(place, place.pointer, "is no whole number", { "1.5", "1e-1" }, "type")
end

function about.number(self, place)
  local n = place.value.text
  add_bounds(self, place, 0.001)
  self:add(place, place.pointer, "is a number, however written", { n .. "e0", "1", "1.0", "0.1e1" })
  self:add(place, place.pointer, "is beyond a double", { "1e400", "-1e400" }, "type")
end

function about.boolean(self, place)
  self:add(place, place.pointer, "is either", { "true", "false" })
end

function about.enum(self, place)
  local enum, texts, fixed = place.use.type, {}, place.member and place.member.fixed
  local listed = {}
  for _, value in ipairs(enum.values) do
    texts[#texts + 1], listed[value.text] = value.text, true
  end
  self:add(place, place.pointer, fixed and "is the only text, or another" or "is a listed text", quoted(texts), nil,
    { flags = { place.is_tag and not fixed and "FACT_TEXT_ONLY" or nil } })
  local others = {}
  for _, other in ipairs { "unheard of", "", texts[1]:upper(), texts[1]:lower(), texts[1]:sub(1, -2), texts[1] .. " " } do
    if not listed[other] then others[#others + 1] = other end
  end
  self:add(place, place.pointer, "is no listed text", quoted(others), not place.is_tag and "enum" or nil,
    { flags = { "FACT_VERBATIM" } })
end

-- Lists and maps with as many items as allowed, and with one more or less.
local function about_items(self, place)
  local is_limited = false
  local function of_length(n)
    return { json.write(documents.items(place.use, n)) }
  end
  for _, c in ipairs(place.constraints) do
    if c.check == "OD_CHECK_ITEMS" then
      local min, max = c.value.min, c.value.max
      is_limited = is_limited or min
      if min and min > 0 then self:add(place, place.pointer, "has too few items", of_length(min - 1), "items") end
      if min then self:add(place, place.pointer, "has as few items as can be", of_length(min)) end
      if max then self:add(place, place.pointer, "has as many items as can be", of_length(max)) end
      if max then self:add(place, place.pointer, "has too many items", of_length(max + 1), "items") end
    end
  end
  if not is_limited then self:add(place, place.pointer, "is empty", of_length(0)) end
end

function about.list(self, place)
  about_items(self, place)
end

-- Of an object with a repeated name nothing else is found, if nothing was found before.
local function add_duplicate(self, place, name, text)
  if #judge.document(self.type, self.documents[place.document], self.mode) > 0 then return end
  self:add(place, place.pointer, "has a name twice", { text }, nil,
    { found = { { severity = "OD_ERROR", code = "duplicate_member", pointer = place.pointer .. judge.segment(name) } } })
end

function about.map(self, place)
  about_items(self, place)
  local item = json.write(documents.items(place.use, 1)[1].value)
  self:add(place, place.pointer, "has any names", { ('{"":%s,"a/b~c":%s,"é \\" \\n":%s}'):format(item, item, item) })
  add_duplicate(self, place, "a", ('{"a":%s,"b":%s,"\\u0061":%s}'):format(item, item, item))
end

local free_form = [[{"b":[1.50,-0.0,12345678901234567890,"\u00e9\/"],"a":{"":null}}]] -- nothing in it may change

function about.json_object(self, place)
  self:add(place, place.pointer, "is any object", { "{}", free_form }, nil, { flags = { "FACT_VERBATIM" } })
  add_duplicate(self, place, "a", '{"a":1,"b":2,"\\u0061":3}')
end

function about.json(self, place)
  local texts = { "true", "1.50", '"\\u00e9"', "[]", "{}", free_form, "null" }
  self:add(place, place.pointer, "is any JSON", texts, nil, { flags = { "FACT_VERBATIM" } })
  add_duplicate(self, place, "a", '{"a":1,"b":2,"\\u0061":3}')
end

local function add_rule(self, place, rule)
  local broken, obeying, unconcerned = documents.of_rule(place.use.type, place.tags, rule)
  local function texts(objects)
    local list = {}
    for _, object in ipairs(objects) do
      local text = json.write(object)
      if text ~= list[#list] then list[#list + 1] = text end
    end
    return list
  end
  self:add(place, place.pointer, "breaks the rule: " .. rule.message, texts(broken))
  self:add(place, place.pointer, "obeys the rule: " .. rule.message, texts(obeying))
  self:add(place, place.pointer, "is no case for the rule: " .. rule.message, texts(unconcerned))
end

-- The name and value, as JSON, of an object's tag or else of its shortest member; nil of an empty object.
local function shortest_member(place)
  local name, value
  for _, part in ipairs(place.parts) do
    local text = part.member and judge.value_of(place.value, part.member.name)
    text = text and json.write(text)
    if place.tags[part.member] then return part.member.name, text end
    if text and (not name or #text < #value) then name, value = part.member.name, text end
  end
  return name, value
end

function about.object(self, place)
  local type = place.use.type
  local unknown = place.pointer .. "/unheard_of"
  self:add(place, unknown, "is unknown", { free_form }, "unknown_member",
    { flags = { self.mode == "OD_DECODE_REPLY" and "FACT_VERBATIM" or nil } })
  if self.mode == "OD_DECODE_REQUEST" then
    self:add(place, unknown, "is unknown, which is allowed", { free_form }, "unknown_member",
      { mode = "OD_DECODE_ALLOW_UNKNOWN", flags = { "FACT_VERBATIM", "FACT_ALLOW_UNKNOWN" } })
    for _, rule in ipairs(type.rules) do add_rule(self, place, rule) end
  end
  local name, value = shortest_member(place)
  if name then add_duplicate(self, place, name, ("{%s:%s,%s:%s}"):format(json.quote(name), value, json.quote(name), value)) end
end

-- ---- all facts ----

-- Values of the JSON types that a use does not have.
local function other_types(place)
  local texts = {}
  for _, text in ipairs { "null", "true", "10", '"text"', "[]", "{}" } do
    local value = json.read(text)
    local nullable = value.kind == "null" and place.member and place.member.nullable
    if not nullable and not judge.is_of_type(place.use, value) then texts[#texts + 1] = text end
  end
  return texts
end

function facts:visit_parts(place)
  for _, part in ipairs(place.parts) do
    part.is_tag = place.tags[part.member] ~= nil
    self:visit(part)
  end
end

-- Everything that can be told of a place and those below it.
function facts:visit(place)
  if not place.document then return end
  local member = place.member
  if self.is_strict_reply then return self:visit_strictly(place) end
  if member then
    local filled_in = member.fixed and not member.required
    self:add(place, place.pointer, "is missing", nil, member.required and "required" or nil,
      { flags = { filled_in and "FACT_FILLED_IN" or nil } })
  end
  if member and member.nullable then self:add(place, place.pointer, "in its place", { "null" }) end
  if not place.branch then self:add(place, place.pointer, "is of another type", other_types(place), "type") end
  if place.cut then return end
  if about[place.use.kind] then about[place.use.kind](self, place) end
  self:visit_parts(place)
end

-- What is documented of a reply but never held against one: nulls, limits, texts. Types that a request has are left out.
function facts:visit_strictly(place)
  if place.member then self:add(place, place.pointer, "in its place", { "null" }, not place.member.nullable and "type" or nil) end
  if place.cut or self.judged[place.use.type] then return end
  if #place.constraints > 0 or place.use.kind == "enum" then about[place.use.kind](self, place) end
  self:visit_parts(place)
end

-- Adds the types of objects at and below a place to a set.
local function add_types(place, judged)
  if place.use.kind == "object" then judged[place.use.type] = true end
  for _, part in ipairs(place.parts) do add_types(part, judged) end
end

-- The facts about a type of object, and the documents that they change: the fullest and further ones. `judged` receives the types
-- of objects that are judged by this, those of a request.
function facts.of(type, mode, judged)
  local list, root = documents.cover(type)
  local self = setmetatable({ type = type, mode = mode, documents = list, list = {} }, facts)
  self:visit(root)
  if mode == "OD_DECODE_REQUEST" then add_types(root, judged) end
  return self.list, list
end

-- The facts about a type of a reply, judged like a request, but for what is `judged` already.
function facts.of_strict_reply(type, judged)
  local list, root = documents.cover(type)
  local self = setmetatable({ type = type, mode = "OD_DECODE_REQUEST", is_strict_reply = true, judged = judged, documents = list,
    list = {} }, facts)
  self:visit(root)
  add_types(root, judged)
  return self.list
end

return facts
