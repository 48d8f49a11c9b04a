-- The branches of a union: which of them are one, and what tells the others apart.
local check_types = require "spec.check_types"
local document = require "readers.openapi.document"
local names = require "names"
local page = require "readers.page"

local unions = {}

local plain = document.plain

-- ---- what is one branch ----

local limits = { "min", "max", "above", "below", "length", "items", "format", "charset", "pattern" }

-- Adds to a type what two others say and it does not.
local function lose_limits(t, a, b)
  local words, lost = {}, {}
  for _, of in ipairs { a, b } do
    for _, words_of in ipairs(of.lost or {}) do lost[#lost + 1] = words_of end
    for _, key in ipairs(limits) do
      local limit = of[key]
      if type(limit) == "table" then limit = ("%s-%s"):format(limit.min or "", limit.max or "") end
      if limit and t[key] == nil then words[#words + 1] = ("%s %s"):format(key, limit) end
    end
  end
  if #words > 0 then lost[#lost + 1] = "limits of some of its alternatives: " .. table.concat(words, ", ") end
  t.lost = #lost > 0 and lost or nil
  return t
end

local no_facts = { line = true, lines = true, first = true, last = true, doc = true }

-- Whether two types say the same, whatever their words. Those that a document has names for are themselves.
local function is_same(a, b)
  if type(a) ~= "table" or type(b) ~= "table" or a == b then return a == b end
  if a.shared or b.shared then return false end
  for key, value in pairs(a) do
    if not no_facts[key] and not is_same(value, b[key]) then return false end
  end
  for key in pairs(b) do
    if not no_facts[key] and a[key] == nil then return false end
  end
  return true
end

-- Two types that are told apart by nothing as one; nil when they are not such.
local function one_of(o, t)
  local function is(a, b)
    return o.kind == a and t.kind == b
  end
  local numbers = { integer = true, number = true }
  if is_same(o, t) then return o end
  if is("enum", "enum") then
    local seen = {}
    for _, value in ipairs(o.values) do seen[value] = true end
    local both = table.move(o.values, 1, #o.values, 1, {})
    for _, value in ipairs(t.values) do
      if not seen[value] then both[#both + 1] = value end
    end
    return lose_limits({ kind = "enum", values = both, open = o.open or t.open, name = o.name }, o, t)
  elseif is("enum", "string") or is("string", "enum") then
    local enum = o.kind == "enum" and o or t
    return lose_limits({ kind = "enum", values = enum.values, open = true, name = enum.name }, o, t)
  elseif is("string", "string") then
    return lose_limits({ kind = "string", format = o.format == t.format and o.format or nil }, o, t)
  elseif numbers[o.kind] and numbers[t.kind] then
    return lose_limits({ kind = o.kind == t.kind and o.kind or "number" }, o, t)
  elseif o.kind == t.kind and (t.kind == "boolean" or t.kind == "any") then
    return lose_limits({ kind = t.kind }, o, t)
  end
end

-- Makes one branch of those that nothing tells apart: of one kind of text, "one of these texts, or any text".
function unions.simplify(union)
  local out = {}
  for _, branch in ipairs(union.branches) do
    local merged = false
    for _, other in ipairs(out) do
      local one = one_of(other.type, branch.type)
      if one then
        other.type, merged = one, true
        break
      end
    end
    if not merged then out[#out + 1] = branch end
  end
  union.branches = out
end

-- ---- what tells objects apart ----

-- The text of a member that is the only one possible there.
local function only_text(t, name)
  local member = page.find(t, name)
  local mt = member and member.type
  if mt and mt.kind == "enum" and #mt.values == 1 then return mt.values[1] end
end

-- How many words of a text stand in the name of a schema.
local function common_words(name, value)
  local words, n = {}, 0
  for word in (names.snake(name) or ""):gmatch("[^_]+") do words[word] = true end
  for word in (names.snake(value) or ""):gmatch("[^_]+") do n = n + (words[word] and 1 or 0) end
  return n
end

-- The text that is nearest to a name, when only one is.
local function nearest(name, values)
  local best, score, tied = nil, 0, false
  for _, value in ipairs(values) do
    local n = common_words(name, value)
    if n > score then best, score, tied = value, n, false elseif n == score then tied = true end
  end
  return not tied and best or nil
end

-- Where a document says nowhere which text belongs to which branch, the names of the schemas may: "AzureVoice" is "voice_azure".
local function tags_by_name(union, objects)
  for _, member in ipairs(objects[1].type.members or {}) do
    local seen, tags = {}, {}
    for i, branch in ipairs(objects) do
      local own = page.find(branch.type, member.name)
      local t = own and own.type
      local tag = t and t.kind == "enum" and branch.type.name and nearest(branch.type.name, t.values)
      if not tag or seen[tag] then break end
      seen[tag], tags[i] = true, tag
    end
    if #tags == #objects then
      for i, branch in ipairs(objects) do branch.tag = tags[i] end
      union.tag, union.tag_by_name = member.name, true
      return
    end
  end
end

-- Whether a member may have a text.
local function allows(member, tag)
  local t = member and member.type
  if not t or t.kind ~= "enum" then return t ~= nil and t.kind == "string" end
  for _, value in ipairs(t.values) do
    if value == tag then return true end
  end
  return t.open == true
end

-- The text of a member that tells a branch: the only one that the branch allows, the one that the document maps to its schema, its
-- default; and where a document names the member and maps nothing, the name of the schema.
local function tag_of(t, member, texts, is_named)
  local default = member.default and member.default.kind == "string" and member.default.text
  local tag = only_text(t, member.name) or texts[1] or default or is_named and t.name
  return tag and check_types.is_plain(tag) and allows(member, tag) and tag or nil
end

-- By which member, and by which of its texts, the objects among the branches are told apart: as the document says, or by texts
-- that it allows in one branch only, or by defaults.
function unions.set_tags(union, schema)
  local objects = {}
  for _, branch in ipairs(union.branches) do
    if branch.type.kind == "object" then objects[#objects + 1] = branch end
  end
  if #objects < 2 then return end
  local name, texts = plain(schema, "discriminator", "propertyName"), {}
  for _, pair in ipairs(document.members(schema, "discriminator", "mapping")) do
    local of = (pair.value.text or ""):match("([^/]+)$") or ""
    texts[of] = texts[of] or {}
    table.insert(texts[of], pair.name)
  end
  local candidates = { name }
  for _, member in ipairs(not name and objects[1].type.members or {}) do candidates[#candidates + 1] = member.name end
  for _, candidate in ipairs(candidates) do
    local seen, whole, more = {}, true, {}
    for _, branch in ipairs(objects) do
      local member, its = page.find(branch.type, candidate), texts[branch.type.name or ""] or {}
      local tag = member and tag_of(branch.type, member, its, name ~= nil)
      branch.tag = tag
      whole = whole and tag and not seen[tag]
      seen[tag or ""] = true
      for _, text in ipairs(its) do
        if text ~= tag then more[#more + 1] = ("%s, which is %s"):format(text, branch.type.name) end
      end
    end
    if whole then
      union.tag = candidate
      if #more > 0 then union.lost = { ("other texts of `%s`: %s"):format(candidate, table.concat(more, "; ")) } end
      return
    end
  end
  for _, branch in ipairs(objects) do branch.tag = nil end
  tags_by_name(union, objects)
end

-- ---- one object of several ----

-- An object with the members of all branches of a union, or nil when they are no objects. What all of them demand is required.
function unions.as_object(union)
  if union.kind ~= "union" then return nil end
  local object, known, words = { kind = "object", members = {}, name = union.name, doc = union.doc }, {}, {}
  for i, branch in ipairs(union.branches) do
    local t = branch.type
    if t.kind ~= "object" then return nil end
    words[i] = t.name or branch.tag or ("alternative " .. i)
    for _, member in ipairs(t.members or {}) do
      local other = known[member.name]
      if not other then
        other = { n = 0 }
        for key, value in pairs(member) do other[key] = value end
        known[member.name] = other
        object.members[#object.members + 1] = other
      else
        local both = { kind = "union", branches = { { type = other.type }, { type = member.type } } }
        unions.simplify(both)
        other.type = #both.branches == 1 and both.branches[1].type or both
        other.required, other.nullable = other.required and member.required, other.nullable or member.nullable
      end
      other.n = other.n + 1
    end
  end
  for _, member in ipairs(object.members) do
    member.required = member.required and member.n == #union.branches
  end
  object.lost = table.move(union.lost or {}, 1, #(union.lost or {}), 2, { "one of " .. table.concat(words, ", ")
    .. ": here are the members of all, and only what all of them demand is required" })
  return object
end

return unions
