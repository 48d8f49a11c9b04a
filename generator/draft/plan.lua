-- From a page to the types of a spec: what is written once, what it is called, how the branches of a union are told apart.
--
--   plan  = { request, reply (uses of objects), errors = { { status, doc, body = use or nil } }, types = { named, ... } in the
--             order in which they are first needed }
--   use   = { word = "string" | ... | "json" | "list" | "map", limits of page.lua's types, item = use, shape = "object" }
--         | { word = "ref", target = named }
--   named = { word = "object" | "enum" | "union", name, doc, members, values, open, branches, tag, note }
--   member = { member (of the page), use, fixed }; branch = { name, use, tag }
local names = require "names"
local type_words = require "readers.type_words"

local plan = {}
plan.__index = plan

-- ---- what is the same is written once ----

-- A text that is the same for types that say the same, whatever their words. Schemas that have names are themselves. `path` has
-- the types on the way.
local function signature(t, path)
  if not t then return "?" end
  if path[t] then return "^" .. path[t] end
  path.depth = path.depth + 1
  path[t] = path.depth
  local parts = { t.kind, t.name or "", t.open and "open" or "", t.format or "", t.pattern or "", t.tag or "", tostring(t.closed) }
  for _, key in ipairs { "min", "max", "above", "below" } do parts[#parts + 1] = key .. tostring(t[key]) end
  for _, key in ipairs { "length", "items" } do
    if t[key] then parts[#parts + 1] = ("%s%s-%s"):format(key, t[key].min, t[key].max) end
  end
  for _, value in ipairs(t.values or {}) do parts[#parts + 1] = ("%q"):format(value) end
  if t.item then parts[#parts + 1] = signature(t.item, path) end
  for _, branch in ipairs(t.branches or {}) do parts[#parts + 1] = (branch.tag or "") .. signature(branch.type, path) end
  for _, member in ipairs(t.members or {}) do
    parts[#parts + 1] = ("%q%s%s%s%s"):format(member.name, member.required, member.nullable or member.by_anchor,
      member.deprecated, member.default and require("json").write(member.default)) .. signature(member.type, path)
  end
  path[t], path.depth = nil, path.depth - 1
  return "(" .. table.concat(parts, ";") .. ")"
end

-- ---- names ----

local vague = { type = true, status = true, mode = true, method = true, kind = true, state = true, config = true, name = true,
  value = true, values = true, data = true, item = true, items = true, params = true, options = true, id = true, detail = true,
  provider = true, model = true }

local function singular(name)
  return name:gsub("ies$", "y"):gsub("([^s])s$", "%1")
end

-- A name that no other type has: the schema's, the member's, or that with its owner's before it.
function plan:name(wanted, owner, is_given)
  local base = names.snake(wanted or "") or "thing"
  if not base:find("^%l") then base = "a_" .. base end
  base = base:gsub("__+", "_")
  local candidates = { base, owner and owner .. "_" .. base }
  if owner and vague[base] and not is_given then candidates[1], candidates[2] = candidates[2], candidates[1] end
  for _, candidate in ipairs(candidates) do
    if candidate and not self.taken[candidate] then
      self.taken[candidate] = true
      return candidate
    end
  end
  for n = 2, 10000 do
    local candidate = ("%s_%d"):format(candidates[#candidates], n)
    if not self.taken[candidate] then
      self.taken[candidate] = true
      return candidate
    end
  end
end

-- ---- types ----

local plain = { string = "string", integer = "integer", number = "number", boolean = "boolean", any = "json" }
local copied = { "min", "max", "above", "below", "length", "items", "format", "pattern" }

local function with_limits(use, t)
  for _, key in ipairs(copied) do use[key] = t[key] end
  return use
end

-- Whether an object has members to be written.
local function is_free(t)
  return #(t.members or {}) == 0
end

-- The use of a type by something called `wanted` in `owner`.
function plan:use(t, wanted, owner)
  if not t then return { word = "json", todo = "the page shows no type" } end
  if plain[t.kind] then return with_limits({ word = plain[t.kind], todo = t.todo }, t) end
  if t.item then return with_limits({ word = t.kind, item = self:use(t.item, singular(wanted), owner) }, t) end
  if t.kind == "object" and is_free(t) then return { word = "json", shape = "object", todo = t.todo } end
  if t.kind == "enum" and #t.values == 0 then return { word = "string" } end
  if t.kind == "union" then return self:union(t, wanted, owner) end
  local mark = signature(t, { depth = 0 })
  local named = self.named[mark]
  if not named then
    named = { word = t.kind, name = self:name(t.name or wanted, owner, t.name), doc = t.doc, values = t.values, open = t.open }
    self.named[mark] = named
    self.types[#self.types + 1] = named
    if t.kind == "object" then self:fill(named, t) end
  end
  return { word = "ref", target = named, todo = t.todo }
end

-- Whether a type that shows members has none: the page was saved with them folded.
local function is_folded(t)
  for _, branch in ipairs(t.branches or {}) do
    local inner = type_words.innermost(branch.type)
    if inner.kind == "object" and not is_free(inner) then return false end
  end
  return (t.kind == "object" or t.kind == "union" or t.kind == "any") and is_free(t) and not t.any_name
end

function plan:fill(named, t)
  named.members = {}
  for i, member in ipairs(t.members) do
    local use = self:use(member.type, member.name, named.name)
    local inner = type_words.innermost(member.type)
    if member.shows_children and inner and is_folded(inner) then
      use.todo = "the page was saved with the members of this one folded"
    end
    if member.place == "path" and use.word ~= "string" and use.word ~= "integer" then
      use = { word = "string", was_enum = inner and inner.values ~= nil }
      use.todo = ("the page has %s here"):format(type_words.print(member.type))
        .. (use.was_enum and ", one of " .. table.concat(inner.values, ", ") or "")
    end
    named.members[i] = { member = member, use = use }
  end
end

-- ---- unions ----

-- The kind of JSON value by which a branch is told.
local function json_kind(use)
  local word = use.word == "ref" and use.target.word or use.word
  local kinds = { string = "string", enum = "string", integer = "number", number = "number", boolean = "boolean", list = "list",
    map = "object", object = "object" }
  return kinds[word] or use.shape or "any"
end

local function branch_name(use, taken)
  local target = use.target
  local base = target and target.name or ({ string = use.format == "uuid" and "id" or "text", integer = "number", number = "number",
    boolean = "flag", list = "list", map = "map", json = "object" })[use.word]
  local name = base
  while taken[name] or name == "none" or name == "other" or not names.is_free(name) do name = name .. "_branch" end
  taken[name] = true
  return name
end

-- What may be told apart: one branch of each kind of JSON value, but any number of objects with tags.
local function distinct(branches, has_tags)
  local out, by_kind = {}, {}
  for _, branch in ipairs(branches) do
    local kind = json_kind(branch.use)
    if kind == "any" then return nil end
    local other = by_kind[kind]
    if not other or kind == "object" and has_tags and branch.tag and other.tag then
      out[#out + 1] = branch
      by_kind[kind] = branch
    elseif kind == "object" then
      other.use, other.tag = { word = "json", shape = "object", todo = "nothing tells these objects apart" }, nil
    elseif kind == "list" then
      other.use = { word = "list", item = { word = "json" } }
    else
      other.use = { word = other.use.word == "ref" and "string" or other.use.word }
    end
  end
  return out
end

function plan:union(t, wanted, owner)
  local mark = signature(t, { depth = 0 })
  if self.named[mark] then return { word = "ref", target = self.named[mark] } end
  local named = { word = "union", name = self:name(t.name or wanted, owner, t.name), doc = t.doc, tag = t.tag, branches = {} }
  self.named[mark] = named
  local at = #self.types + 1
  self.types[at] = named
  local branches = {}
  for i, branch in ipairs(t.branches) do
    branches[i] = { use = self:use(branch.type, named.name .. "_" .. i, nil), tag = branch.tag }
  end
  branches = distinct(branches, t.tag ~= nil)
  if not branches or #branches < 2 then -- no union after all
    table.remove(self.types, at)
    self.named[mark], self.taken[named.name] = nil, nil
    return branches and branches[1] and branches[1].use or { word = "json", todo = "nothing tells the alternatives apart" }
  end
  local taken, tagged = {}, false
  for i, branch in ipairs(branches) do
    named.branches[i] = { name = branch_name(branch.use, taken), use = branch.use, tag = branch.tag }
    tagged = tagged or branch.tag ~= nil
  end
  if not tagged then named.tag = nil end
  if tagged and t.tag_by_name then
    named.note = "told by the names of the schemas; the document does not say which text belongs to which"
  end
  self.unions[#self.unions + 1] = named
  return { word = "ref", target = named }
end

-- The named types to which a use leads.
local function reach(use, found)
  if use.item then return reach(use.item, found) end
  local named = use.target
  if not named or found[named] then return end
  found[named] = true
  for _, part in ipairs(named.members or named.branches or {}) do reach(part.use, found) end
end

-- The member of a branch that says which it is: where a request may hold the union, it is fixed to one text.
function plan:fix_tags(sent)
  for _, union in ipairs(self.unions) do
    for _, branch in ipairs(union.branches) do
      local object = branch.tag and branch.use.target
      for _, part in ipairs(object and object.members or {}) do
        if part.member.name == union.tag then
          local target = part.use.target
          if not (target and target.word == "enum") then
            target = { word = "enum", name = self:name(object.name .. "_" .. union.tag), values = { branch.tag } }
            self.types[#self.types + 1] = target
            part.use = { word = "ref", target = target }
          end
          if sent[union] then part.fixed = branch.tag end
        end
      end
    end
  end
end

-- Types that nothing needs: those of branches that could not be told apart.
function plan:drop_unused(roots)
  local used, kept = {}, {}
  for _, use in ipairs(roots) do reach(use, used) end
  for _, named in ipairs(self.types) do
    if used[named] then kept[#kept + 1] = named end
  end
  self.types = kept
end

-- ---- the whole ----

-- The object that is a request, a reply or the body of an error.
function plan:root(t, name)
  local object = t and t.kind == "object" and t or { kind = "object", members = {} }
  local named = { word = "object", name = name, doc = object.doc }
  self:fill(named, object.members and object or { members = {} })
  if t and t.kind ~= "object" then
    named.todo = ("the page has %s here, which is no object"):format(t.kind)
  elseif is_free(object) and name:find("_reply$") then
    named.todo = "the page describes no member of the reply"
  else
    named.todo = object.todo
  end
  return { word = "ref", target = named }
end

-- What a page's path names and its rows do not.
local function add_path_members(request, path)
  local members = request.members
  for name in (path or ""):gmatch("{([^{}]+)}") do
    local found = false
    for _, part in ipairs(members) do found = found or part.member.name == name and part.member.place == "path" end
    if not found then
      table.insert(members, 1, { member = { name = name, place = "path", path_only = true }, use = { word = "string",
        todo = "the page names it in the path only" } })
    end
  end
end

-- The plan of a page. `taken` has the names of types that the vendor has already.
function plan.of(self_page, operation, taken)
  local self = setmetatable({ named = {}, types = {}, unions = {}, taken = {}, errors = {} }, plan)
  for name in pairs(taken) do self.taken[name] = true end
  self.taken[operation .. "_request"], self.taken[operation .. "_reply"], self.taken[operation] = true, true, true
  self.request = self:root(self_page.request, operation .. "_request")
  add_path_members(self.request.target, self_page.path)
  local roots = { self.request }
  for _, reply in ipairs(self_page.replies) do
    if reply.status >= 200 and reply.status < 300 then
      if not self.reply then
        self.reply, self.reply_doc = self:root(reply.type, operation .. "_reply"), reply.doc
      end
    elseif reply.status >= 300 and reply.status <= 599 then
      local is_object = reply.type and reply.type.kind == "object" and not is_free(reply.type)
      self.errors[#self.errors + 1] = { status = reply.status, doc = reply.doc,
        body = is_object and self:use(reply.type, operation .. "_error", nil) or nil }
      roots[#roots + 1] = self.errors[#self.errors].body
    end
  end
  self.reply = self.reply or self:root(nil, operation .. "_reply")
  roots[#roots + 1] = self.reply
  local sent = {}
  reach(self.request, sent)
  self:fix_tags(sent)
  self:drop_unused(roots)
  return self
end

return plan
