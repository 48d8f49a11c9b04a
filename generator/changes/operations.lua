-- What differs between two revisions of an operation, and what a C caller meets when the client is generated anew.
--
--   difference = { side = "operation" | "request" | "reply" | "error 422", pointer ("*" stands for any index or name), branch (of
--                  unions, or nil), c (the old name in C: "od_acme_call_request.to_number" or of a type; nil of what has none),
--                  kind, old, new (words), source, abi, behaviour (words), shown (see behaviour.lua) }
--   source     = "compiles" | "does not compile": a program that names the type or member, sets it, reads it and points at it
--   abi        = "same" | "layout changed" | "constants renumbered" | "symbols removed": for a program that is not compiled anew
--
--   at         = where it is: side, pointer, branch; lenient = { old, new } where a reply can do without what is around it; tag, of
--                the union around an object
-- Types are paired by the places that lead to them and not by their names: a type that only has another name is `renamed`.
local behaviour = require "changes.behaviour"
local json = require "json"
local layout = require "changes.layout"
local members = require "changes.members"
local prose = require "prose"

local operations = {}

local finder = {}
finder.__index = finder

function finder:add(at, c, kind, old, new, effects)
  local shown = effects.shown or {}
  if at.lenient then shown = behaviour.lenient(shown, at.lenient) end
  self.found[#self.found + 1] = { side = at.side, pointer = at.pointer, branch = at.branch, c = c, kind = kind, old = old,
    new = new, source = effects.source or "compiles", abi = effects.abi or "same", behaviour = behaviour.words(shown),
    shown = shown }
end

-- A place below another one: behind a pointer, with the keys of `more`.
local function below(at, pointer, more)
  local place = { side = at.side, pointer = at.pointer .. pointer, branch = at.branch, lenient = at.lenient }
  for key, value in pairs(more or {}) do place[key] = value end
  return place
end

-- ---- names ----

-- Remembers which name in C became which. It can become only one: elsewhere another one is another type.
function finder:pair_names(old, new, at)
  if not self.names[old] then
    self.names[old] = new
    if old ~= new then
      self.renamed[#self.renamed + 1] = { old = old, new = new }
      if not self.is_other then self:add(at, old, "name", old, new, { source = "does not compile" }) end
    end
  end
end

-- Whether a value of a use has the same type in C as before, but for names that changed everywhere.
function finder:same_in_c(old, new)
  local function c_kind(use) return use.kind == "json_object" and "json" or use.kind end
  if c_kind(old) ~= c_kind(new) then return false end
  if old.item then return self:same_in_c(old.item, new.item) end
  return not old.type or self.names[old.type.c] == new.type.c
end

-- ---- named types ----

-- Whether a number stands for another constant than before, or for none; and whether a constant is gone. A constant is its name
-- behind that of its type.
local function compare_constants(old, new, list)
  local is_there, renumbered, gone = {}, false, false
  local function name(type, i)
    local constant = type[list][i]
    return constant and constant.c:sub(#type.upper + 1)
  end
  for i in ipairs(new[list]) do is_there[name(new, i)] = true end
  for i in ipairs(old[list]) do
    renumbered = renumbered or name(old, i) ~= name(new, i)
    gone = gone or not is_there[name(old, i)]
  end
  return renumbered, gone
end

function finder:enum(old, new, at)
  self:pair_names(old.c, new.c, at)
end

-- Branches are paired by what tells them apart: the tag, or else the JSON type.
local function mark_of(branch)
  return branch.tag or members.type_of(branch.use)
end

local function by(list, key_of)
  local found = {}
  for _, one in ipairs(list) do found[key_of(one)] = one end
  return found
end

function finder:union(old, new, at, is_reply)
  local renumbered = compare_constants(old, new, "branches")
  local before, after = by(old.branches, mark_of), by(new.branches, mark_of)
  local effects = { abi = layout.differs(old, new) and "layout changed" or renumbered and "constants renumbered" or "same" }
  local n = #self.found
  local function add(kind, was, is, source)
    local shown = effects.shown or behaviour.of_union(old, new, is_reply)
    effects.shown = shown
    if kind == "added" and shown.looser then shown = { looser = shown.looser } end
    if kind == "removed" and shown.stricter then shown = { stricter = shown.stricter } end
    self:add(at, old.c, kind, was, is, { source = source, abi = effects.abi, shown = shown })
  end
  local function words(union)
    return (union.tag and "told apart by " .. union.tag or "told apart by JSON type") .. (union.open and ", others allowed" or "")
  end
  if words(old) ~= words(new) then add("type", words(old), words(new)) end
  for _, branch in ipairs(new.branches) do
    local was = before[mark_of(branch)]
    if not was then
      add("added", "no branch " .. mark_of(branch), "branch " .. branch.name)
    elseif was.name ~= branch.name then
      add("name", "branch " .. was.name, "branch " .. branch.name, "does not compile")
    end
  end
  for _, branch in ipairs(old.branches) do
    if not after[mark_of(branch)] then
      add("removed", "branch " .. branch.name, "no branch " .. mark_of(branch), "does not compile")
    end
  end
  if renumbered and #self.found == n then add("order", "branches in one order", "in another") end
  for _, branch in ipairs(new.branches) do
    local was = before[mark_of(branch)]
    if was then
      local there = below(at, "", { branch = (at.branch and at.branch .. "." or "") .. branch.name, tag = new.tag,
        lenient = is_reply and { old = true, new = true } or nil })
      self:use(was.use, branch.use, there, is_reply)
      if not self:same_in_c(was.use, branch.use) then
        self:add(there, old.c .. "." .. was.name, "type", was.use.c, branch.use.c,
          { source = "does not compile", abi = effects.abi, shown = effects.shown })
      end
    end
  end
end

-- What a rule says, whatever its words.
local function rule_of(rule)
  return (prose.rule(setmetatable({ message = "" }, { __index = rule })):gsub(": %.$", ""))
end

function finder:rules(old, new, at, is_reply)
  local before, after, rules = by(old.rules, rule_of), by(new.rules, rule_of), { added = {}, removed = {} }
  for _, rule in ipairs(new.rules) do
    if not before[rule_of(rule)] then table.insert(rules.added, rule) end
  end
  for _, rule in ipairs(old.rules) do
    if not after[rule_of(rule)] then table.insert(rules.removed, rule) end
  end
  local verdict_on = behaviour.of_rules(old, new, rules)
  local function add(rule, is_added, was, is)
    self:add(at, nil, "rule", was, is, { shown = not is_reply and verdict_on(rule, is_added) or nil })
  end
  for _, rule in ipairs(rules.removed) do add(rule, false, rule_of(rule), "no such rule") end
  for _, rule in ipairs(rules.added) do add(rule, true, "no such rule", rule_of(rule)) end
end

local function is_reordered(old, new)
  local position, last = {}, 0
  for i, member in ipairs(old.members) do position[member.name] = i end
  for _, member in ipairs(new.members) do
    local i = position[member.name]
    if i and i < last then return true end
    last = i or last
  end
  return false
end

local function name_of(member) return member.name end

function finder:object(old, new, at, is_reply)
  local abi, n = layout.differs(old, new) and "layout changed" or "same", #self.found
  local before, after = by(old.members, name_of), by(new.members, name_of)
  local function place_of(member)
    return below(at, json.segment(member.name))
  end
  for _, member in ipairs(new.members) do
    local was = before[member.name]
    if was then
      self:member(was, member, place_of(member),
        { c = old.c .. "." .. was.c, abi = abi, is_reply = is_reply, is_tag = at.tag == member.name })
    else
      self:add(place_of(member), old.c, "added", "no such member", members.words(member),
        { abi = abi, shown = behaviour.of_member("added", nil, member, is_reply) })
    end
  end
  for _, member in ipairs(old.members) do
    if not after[member.name] then
      self:add(place_of(member), old.c .. "." .. member.c, "removed", members.words(member), "no such member",
        { source = "does not compile", abi = abi, shown = behaviour.of_member("removed", member, nil, is_reply) })
    end
  end
  if is_reordered(old, new) then self:add(at, old.c, "order", "members in one order", "in another", { abi = abi }) end
  local is_told = abi == "same"
  for i = n + 1, #self.found do
    local owner = self.found[i].c and self.found[i].c:match("^[^.]*")
    is_told = is_told or owner == old.c and self.found[i].abi == abi
  end
  if not is_told then -- because of what a member has in it
    self:add(at, old.c, "layout", layout.of(old)[1] .. " bytes", layout.of(new)[1] .. " bytes", { abi = abi })
  end
  self:rules(old, new, at, is_reply)
end

-- By what it is known that two types were compared already: where what they mean is the same.
local function pair_key(old, new, at, is_reply)
  local lenient = at.lenient or {}
  return table.concat({ tostring(is_reply), tostring(lenient.old), tostring(lenient.new), at.tag or "", old.c, new.c }, " ")
end

-- Two named types of one kind. What was compared at another place of the same side is not told again.
function finder:type(old, new, at, is_reply)
  local key = pair_key(old, new, at, is_reply)
  if self.seen[key] then return end
  self.seen[key] = true
  if old.kind ~= "enum" then self:pair_names(old.c, new.c, at) end
  self[old.kind](self, old, new, at, is_reply)
end

-- Two uses: what is below them.
function finder:use(old, new, at, is_reply)
  if old.item and new.item and old.kind == new.kind then
    self:use(old.item, new.item, below(at, "/*"), is_reply)
  elseif old.type and new.type and old.kind == new.kind then
    self:type(old.type, new.type, at, is_reply)
  end
end

-- ---- members ----

-- The enum at the end of lists and maps; nil where there is another type.
local function enum_of(member)
  local use = members.innermost(member.use)
  return use.kind == "enum" and use.type or nil
end

local of_presence = { required = true, nullable = true, fixed = true }
local of_tag = { type = true, required = true, nullable = true, fixed = true, enum = true } -- what the union around it judges

-- What can do without a value: the member that has it, or what is around that.
local function lenient_below(old, new, at, is_reply)
  local around = at.lenient or {}
  return is_reply and { old = around.old or not old.required, new = around.new or not new.required } or nil
end

-- `of` = { c, abi (of the object around it), is_reply, is_tag }.
function finder:member(old, new, at, of)
  local a, b, there = enum_of(old), enum_of(new), below(at, "", { lenient = lenient_below(old, new, at, of.is_reply) })
  local texts_told = a and b and self.seen[pair_key(a, b, there, of.is_reply)]
  self:use(old.use, new.use, there, of.is_reply)
  local same_in_c, types_differ = self:same_in_c(old.use, new.use), members.shape_of(old.use) ~= members.shape_of(new.use)
  local told = same_in_c and old.plain == new.plain
  for _, kind in ipairs(members.kinds) do
    local was, is = members[kind](old), members[kind](new)
    local matters = was ~= is and (types_differ and (kind == "type" or of_presence[kind]) or not types_differ and kind ~= "type")
    if matters and not (kind == "enum" and texts_told) then
      local effects, c = {}, of.c
      if (kind == "type" or kind == "enum") and not same_in_c or of_presence[kind] and old.plain ~= new.plain then
        effects, told = { source = "does not compile", abi = of.abi }, true
      elseif kind == "enum" then
        local renumbered, gone = compare_constants(a, b, "values")
        effects, c = { source = gone and "does not compile" or nil, abi = renumbered and "constants renumbered" or nil }, a.c
      end
      effects.shown = not (of.is_tag and of_tag[kind]) and behaviour.of_member(kind, old, new, of.is_reply) or nil
      self:add(at, c, kind, was, is, effects)
    end
  end
  if old.c ~= new.c then self:add(at, of.c, "name", old.c, new.c, { source = "does not compile" }) end
  if not told then self:add(at, of.c, "type", old.use.c, new.use.c, { source = "does not compile", abi = of.abi }) end
end

-- ---- operations ----

local function auth_of(vendor)
  local auth = vendor.auth
  return auth and ("header %s: %sKEY, in %s"):format(auth.name, auth.prefix or "", auth.key_env) or "no key"
end

function finder:whole(old, new)
  local at = { side = "operation", pointer = "" }
  local function compare(kind, was, is)
    if was ~= is then self:add(at, nil, kind, was, is, {}) end
  end
  compare("method", old.method, new.method)
  compare("path", old.path, new.path)
  compare("url", old.vendor.base_url, new.vendor.base_url)
  compare("auth", auth_of(old.vendor), auth_of(new.vendor))
  compare("prose", old.doc, new.doc)
end

local function status_of(failure) return failure.status end

function finder:errors(old, new)
  local before, after = by(old.errors, status_of), by(new.errors, status_of)
  for _, failure in ipairs(new.errors) do
    local was, at = before[failure.status], { side = "error " .. failure.status, pointer = "" }
    if not was then
      self:add(at, nil, "added", "not documented", failure.doc, {})
    else
      if was.busy ~= failure.busy then
        self:add(at, nil, "busy", was.busy and "OD_BUSY" or "OD_REJECTED", failure.busy and "OD_BUSY" or "OD_REJECTED", {})
      end
      if was.body and failure.body then
        self:type(was.body, failure.body, at, true)
      elseif was.body or failure.body then
        self:add(at, nil, "type", was.body and "a body" or "no body", failure.body and "a body" or "no body", {})
      end
    end
  end
  for _, failure in ipairs(old.errors) do
    if not after[failure.status] then
      self:add({ side = "error " .. failure.status, pointer = "" }, nil, "removed", failure.doc, "not documented", {})
    end
  end
end

-- The worst of what is said of all differences.
local function worst(found, key, ranks)
  local result = ranks[#ranks]
  for i = #ranks, 1, -1 do
    for _, difference in ipairs(found) do
      if difference[key] == ranks[i] then result = ranks[i] end
    end
  end
  return result
end

-- Calls `visit` once for each named type that an operation leads to.
local function each_type(operation, visit)
  local met = {}
  local function walk(type)
    if not type or met[type] then return end
    met[type] = true
    visit(type)
    for _, part in ipairs(type.members or type.branches or {}) do
      walk(members.innermost(part.use).type)
    end
  end
  walk(operation.request)
  walk(operation.reply)
  for _, failure in ipairs(operation.errors) do walk(failure.body) end
end

-- The C names of types that nothing leads to any more.
function finder:gone(old, new)
  local is_there, list = {}, {}
  each_type(new, function(type) is_there[type.c] = true end)
  each_type(old, function(type)
    if not self.names[type.c] and not is_there[type.c] then list[#list + 1] = type.c end
  end)
  return list
end

local function summary(old, new, found, renamed, gone)
  local shown = {}
  for i, difference in ipairs(found) do shown[i] = difference.shown end
  return { old = old and old.full, new = new and new.full, differences = found, renamed = renamed, gone = gone,
    source = worst(found, "source", { "does not compile", "compiles" }),
    abi = worst(found, "abi", { "symbols removed", "layout changed", "constants renumbered", "same" }),
    behaviour = behaviour.words(table.unpack(shown)) }
end

-- Compares two operations, the second of which stands for the first. Where they are two of one vendor, that all names differ is
-- told once, in `renamed`. `gone` are the C names of types that have no counterpart.
function operations.compare(old, new)
  local self = setmetatable({ found = {}, names = {}, renamed = {}, seen = {}, is_other = old.full ~= new.full }, finder)
  if self.is_other then self.renamed[1] = { old = old.c, new = new.c } end
  self:whole(old, new)
  self:type(old.request, new.request, { side = "request", pointer = "" }, false)
  self:type(old.reply, new.reply, { side = "reply", pointer = "" }, true)
  self:errors(old, new)
  return summary(old, new, self.found, self.renamed, self:gone(old, new))
end

-- An operation that only one of two models has.
function operations.alone(operation, is_added)
  local at, self = { side = "operation", pointer = "" }, setmetatable({ found = {} }, finder)
  if is_added then
    self:add(at, nil, "added", "no such operation", operation.doc, {})
    return summary(nil, operation, self.found, {}, {})
  end
  self:add(at, operation.c, "removed", operation.doc, "no such operation", { source = "does not compile", abi = "symbols removed" })
  return summary(operation, nil, self.found, {}, {})
end

return operations
