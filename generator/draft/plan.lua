-- From a page to the types of a spec: what is written once, what it is called, how the branches of a union are told apart.
--
--   plan  = { request, reply (uses of objects), reply_doc, errors = { { status, doc, body = use or nil, todo } },
--             types = { named, ... } in the order in which they are first needed, notes = { words, ... } }
--   use   = { word = "string" | ... | "json" | "list" | "map", limits and `lost` of page.lua's types, item = use,
--             shape = "object", todo }
--         | { word = "ref", target = named, todo }
--   named = { word = "object" | "enum" | "union", name, doc, members, values, open, branches, tag, note, todo, lost }
--   member = { member (of the page), use, fixed, endless (it cannot be required as the page says) }; branch = { name, use, tag }
local check_names = require "spec.check_names"
local json = require "json"
local names = require "names"
local patterns = require "readers.patterns"
local type_words = require "readers.type_words"

local plan = {}
plan.__index = plan

-- ---- what is the same is written once ----

-- A text that is the same for types that say the same, whatever their words. Schemas of a document that have names are themselves.
-- `path` has the types on the way.
local function signature(t, path)
  if not t then return "?" end
  if t.shared then return "#" .. t.shared end
  if path[t] then return "^" .. path[t] end
  path.depth = path.depth + 1
  path[t] = path.depth
  local parts = { t.kind, t.name or "", t.open and "open" or "", t.format or "", t.charset or "", t.pattern or "", t.tag or "",
    tostring(t.closed) }
  for _, key in ipairs { "min", "max", "above", "below" } do parts[#parts + 1] = key .. tostring(t[key]) end
  for _, key in ipairs { "length", "items" } do
    if t[key] then parts[#parts + 1] = ("%s%s-%s"):format(key, t[key].min, t[key].max) end
  end
  for _, words in ipairs(t.lost or {}) do parts[#parts + 1] = words end
  for _, value in ipairs(t.values or {}) do parts[#parts + 1] = ("%q"):format(value) end
  if t.item then parts[#parts + 1] = signature(t.item, path) end
  for _, branch in ipairs(t.branches or {}) do parts[#parts + 1] = (branch.tag or "") .. signature(branch.type, path) end
  for _, member in ipairs(t.members or {}) do
    parts[#parts + 1] = ("%q%s%s%s%s"):format(member.name, member.required, member.nullable or member.by_anchor,
      member.deprecated, member.default and json.write(member.default)) .. signature(member.type, path)
  end
  path[t], path.depth = nil, path.depth - 1
  return "(" .. table.concat(parts, ";") .. ")"
end

-- ---- names ----

local vague = { type = true, status = true, mode = true, method = true, kind = true, state = true, config = true, name = true,
  value = true, values = true, data = true, item = true, items = true, params = true, options = true, id = true, detail = true,
  provider = true, model = true }

local function singular(name)
  return (name:gsub("ies$", "y"):gsub("([us])ses$", "%1s"):gsub("([^us])s$", "%1"))
end

-- The names in C, without the vendor's, that a type of some name has or may have.
local function claims_of(word, name, values)
  local claims = { name, name .. "_" .. word, name .. "_list", name .. "_list_list", name .. "_map", name .. "_entry" }
  if word == "enum" then claims[#claims + 1] = name .. "_value" end
  if word == "union" then claims[#claims + 1] = name .. "_branch" end
  for _, value in ipairs(values or {}) do claims[#claims + 1] = names.upper(name .. "_" .. value) end
  return claims
end

function plan:claim(claims)
  for _, claim in ipairs(claims) do
    if self.taken[claim] then return false end
  end
  for _, claim in ipairs(claims) do self.taken[claim] = true end
  return true
end

-- A name that no other type has: the schema's, the member's, or that with its owner's before it.
function plan:name(word, wanted, owner, is_given, values)
  local base = names.snake(wanted or "") or "thing"
  if not base:find("^%l") then base = "a_" .. base end
  local candidates = { names.cut(base), owner and names.cut(owner .. "_" .. base) }
  if owner and vague[base] and not is_given then candidates[1], candidates[2] = candidates[2], candidates[1] end
  for _, candidate in ipairs(candidates) do
    if candidate and self:claim(claims_of(word, candidate, values)) then return candidate end
  end
  for n = 2, 10000 do
    local candidate = ("%s_%d"):format(candidates[#candidates], n)
    if self:claim(claims_of(word, candidate, values)) then return candidate end
  end
end

-- ---- types ----

local plain = { string = "string", integer = "integer", number = "number", boolean = "boolean", any = "json" }
local copied = { "min", "max", "above", "below", "length", "items", "format", "charset", "lost" }

local function with_limits(use, t)
  for _, key in ipairs(copied) do use[key] = t[key] end
  patterns.set(use, t.pattern)
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
  if t.item then
    if self.open[t] then return { word = "json", todo = "a list or map of itself" } end
    self.open[t] = true
    local use = with_limits({ word = t.kind, item = self:use(t.item, singular(wanted), owner) }, t)
    self.open[t] = nil
    return use
  end
  if t.kind == "object" and is_free(t) then return { word = "json", shape = "object", lost = t.lost, todo = t.todo } end
  if t.kind == "enum" and #t.values == 0 then return { word = "string", lost = t.lost } end
  if t.kind == "union" then return self:union(t, wanted, owner) end
  local mark = signature(t, { depth = 0 })
  local named = self.named[mark]
  if not named then
    named = { word = t.kind, name = self:name(t.kind, t.name or wanted, owner, t.name, t.values), doc = t.doc, values = t.values,
      open = t.open, lost = t.lost }
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

-- The kind of JSON value by which a branch is told; nil for what may be several.
local json_kinds = { string = "string", enum = "string", integer = "number", number = "number", boolean = "boolean", list = "list",
  map = "object", object = "object" }

local function branch_name(use, taken)
  local target = use.target
  local base = target and target.name or ({ string = use.format == "uuid" and "id" or "text", integer = "number", number = "number",
    boolean = "flag", list = "list", map = "map", json = "object" })[use.word]
  local name = base
  while taken[name] or names.problem_of_branch(name) do name = name .. "_branch" end
  taken[name] = true
  return name
end

-- The branches of a union by what tells them apart, in their order: { kind, tag, types = { one, or several that nothing does } };
-- nil when one of them may be anything.
local function groups_of(t)
  local groups, by_mark = {}, {}
  for _, branch in ipairs(t.branches) do
    local kind = json_kinds[branch.type.kind]
    if not kind then return nil end
    local tag = t.tag and kind == "object" and branch.tag or nil
    local mark = tag and "tag " .. tag or kind
    if not by_mark[mark] then
      by_mark[mark] = { kind = kind, tag = tag, types = {} }
      groups[#groups + 1] = by_mark[mark]
    end
    table.insert(by_mark[mark].types, branch.type)
  end
  if by_mark.object then -- an object without a tag is told from those that have one by nothing
    local rest, objects = {}, { kind = "object", types = {} }
    for _, group in ipairs(groups) do
      if group.kind == "object" then
        if #objects.types == 0 then rest[#rest + 1] = objects end
        table.move(group.types, 1, #group.types, #objects.types + 1, objects.types)
      else
        rest[#rest + 1] = group
      end
    end
    groups = rest
  end
  return groups
end

-- What stands for types that nothing tells apart.
local function untold(group)
  local words = {}
  for i, t in ipairs(group.types) do words[i] = t.name or type_words.print(t) end
  local use = ({ object = { word = "json", shape = "object" }, list = { word = "list", item = { word = "json" } } })[group.kind]
    or { word = group.kind }
  use.todo = ("nothing tells these %ss apart: %s"):format(group.kind, table.concat(words, ", "))
  return use
end

function plan:union(t, wanted, owner)
  local mark = signature(t, { depth = 0 })
  if self.named[mark] then return { word = "ref", target = self.named[mark] } end
  local groups = groups_of(t)
  if not groups then
    return { word = "json", todo = "nothing tells the alternatives apart: " .. type_words.print(t), lost = t.lost }
  end
  if #groups == 1 then
    local use = #groups[1].types > 1 and untold(groups[1]) or self:use(groups[1].types[1], wanted, owner)
    use.lost = use.lost or t.lost
    return use
  end
  local named = { word = "union", name = self:name("union", t.name or wanted, owner, t.name), doc = t.doc, branches = {},
    lost = t.lost }
  self.named[mark] = named
  self.types[#self.types + 1] = named
  local taken = {}
  for i, group in ipairs(groups) do
    local use = #group.types > 1 and untold(group) or self:use(group.types[1], named.name .. "_" .. i, nil)
    local name = branch_name(use, taken)
    while not self:claim { names.upper(named.name .. "_" .. name) } do name = name .. "_branch" end
    named.branches[i] = { name = name, use = use, tag = group.tag }
    named.tag = group.tag and t.tag or named.tag
  end
  if named.tag and t.tag_by_name then
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

local function has_text(named, text)
  for _, value in ipairs(named and named.word == "enum" and not named.open and named.values or {}) do
    if value == text then return true end
  end
end

-- A copy of an object, for a branch of another tag.
function plan:copy(object, suffix)
  local copy = { word = "object", name = self:name("object", object.name .. "_" .. suffix), doc = object.doc, lost = object.lost,
    members = {} }
  for i, part in ipairs(object.members) do copy.members[i] = { member = part.member, use = part.use } end
  self.types[#self.types + 1] = copy
  return copy
end

-- The member of a branch that says which it is: where a request may hold the union, it is fixed to one text.
function plan:fix_tags(sent)
  local tags = {}
  for _, union in ipairs(self.unions) do
    for _, branch in ipairs(union.branches) do
      local object = branch.tag and branch.use.target
      if object and tags[object] and tags[object] ~= union.tag .. "=" .. branch.tag then
        object = self:copy(object, branch.tag)
        branch.use = { word = "ref", target = object, todo = branch.use.todo }
      end
      if object then tags[object] = union.tag .. "=" .. branch.tag end
      for _, part in ipairs(object and object.members or {}) do
        if part.member.name == union.tag then
          if not has_text(part.use.target, branch.tag) then
            local target = { word = "enum", values = { branch.tag } }
            target.name = self:name("enum", object.name .. "_" .. union.tag, nil, nil, target.values)
            self.types[#self.types + 1] = target
            part.use = { word = "ref", target = target }
          end
          if sent[union] then part.fixed = branch.tag end
        end
      end
    end
  end
end

-- Whether a document with one object must hold another, or the same again.
local function demands(object, other, seen)
  if seen[object] then return false end
  seen[object] = true
  for _, part in ipairs(object.members or {}) do
    local target = part.member.required and not part.member.nullable and not part.endless and part.use.target
    if target and (target == other or demands(target, other, seen)) then return true end
  end
  return false
end

-- A member that an object must have, and that must have the object again, would have no end.
function plan:mark_endless()
  for _, object in ipairs(self.types) do
    for _, part in ipairs(object.members or {}) do
      local target = part.member.required and not part.member.nullable and part.use.target
      part.endless = target and (target == object or demands(target, object, {})) or nil
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
  local named = { word = "object", name = name, doc = object.doc, lost = object.lost }
  self:fill(named, object.members and object or { members = {} })
  if t and t.kind ~= "object" then
    named.todo = ("the page has %s here, which is no object"):format(type_words.print(t))
  elseif is_free(object) and name:find("_reply$") then
    named.todo = "the page describes no member of the reply"
  elseif t and (t.is_free_body or is_free(t) and not t.closed and not t.shows_children) then
    named.todo = "the page says only that this is an object"
  else
    named.todo = object.todo
  end
  return { word = "ref", target = named }
end

-- The reply to a call that went well: the first that has a body.
local function good_reply(replies)
  local chosen
  for _, reply in ipairs(replies) do
    if reply.status // 100 == 2 and (not chosen or not chosen.type and reply.type) then chosen = reply end
  end
  return chosen
end

function plan:add_error(reply, operation)
  local failure, t = { status = reply.status, doc = reply.doc }, reply.type
  if t and t.kind == "object" and not is_free(t) then
    failure.body = self:use(t, operation .. "_error", nil)
  elseif t and t.kind ~= "object" then
    failure.todo = ("the page has %s as the body, which is no object"):format(type_words.print(t))
  end
  self.errors[#self.errors + 1] = failure
  return failure.body
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
  local self = setmetatable({ named = {}, types = {}, unions = {}, taken = {}, errors = {}, notes = {}, open = {} },
    plan)
  for name in pairs(taken) do
    for _, claim in ipairs(claims_of("object", name)) do self.taken[claim] = true end
  end
  for _, suffix in ipairs(check_names.operation_suffixes) do self.taken[operation .. suffix] = true end
  self.taken[operation .. "_request"], self.taken[operation .. "_reply"] = true, true
  for _, plain_kind in ipairs { "string", "int", "number", "bool", "json" } do -- their containers have these names
    for _, claim in ipairs(claims_of("object", plain_kind)) do self.taken[claim] = true end
  end
  self.request = self:root(self_page.request, operation .. "_request")
  add_path_members(self.request.target, self_page.path)
  local roots, good = { self.request }, good_reply(self_page.replies)
  self.reply, self.reply_doc = self:root(good and good.type, operation .. "_reply"), good and good.doc
  for _, reply in ipairs(self_page.replies) do
    if reply.status >= 300 and reply.status <= 599 then
      roots[#roots + 1] = self:add_error(reply, operation)
    elseif reply ~= good then
      self.notes[#self.notes + 1] = ("the page has the reply %d as well, for which a spec has no place"):format(reply.status)
    end
  end
  roots[#roots + 1] = self.reply
  local sent = {}
  reach(self.request, sent)
  self:fix_tags(sent)
  self:drop_unused(roots)
  self:mark_endless()
  return self
end

return plan
