-- Where the rows of one section belong: by dotted names ("a.b.c"), or, of bare names below "Show child attributes", as anchors or
-- else the sample tell.
local json = require "json"
local page = require "readers.page"
local type_words = require "readers.type_words"

local nesting = {}
nesting.__index = nesting

-- Splits a dotted name: what leads to the member, and its own name. `{key}` may hold anything.
local function split_name(name)
  local parent, own = name:match("^(.*)%.([^.]+)$")
  return parent, own or name
end

-- Of the rows of one side: `root` is the object that they describe, `sample` what the page shows of it (a JSON value, or nil),
-- `dotted` whether the page writes the names of nested members with dots.
function nesting.new(root, sample, dotted)
  return setmetatable({ root = root, sample = sample, dotted = dotted, by_name = {}, open = {} }, nesting)
end

-- Puts the member whose dotted name has that parent under it; returns false when the parent is not there.
function nesting:put(member, dotted)
  local root = self.root
  local parent, own = split_name(dotted)
  local holder = parent and self.by_name[parent]
  if parent and not holder then return false end
  local object = holder and type_words.innermost(holder.type) or root
  for _, branch in ipairs(object and object.branches or {}) do
    local inner = type_words.innermost(branch.type)
    if inner.kind == "object" then object = inner end
  end
  if not object then
    holder.type = { kind = "object" }
    object = holder.type
  end
  if own:find("^{.*}$") then
    if object.kind ~= "object" then return false end
    if not member.type then page.fail(member.first, "`%s` has no type", dotted) end
    object.any_name = member
  else
    if object.kind ~= "object" then
      page.fail(member.first, "`%s` has members, and %s has none", parent, type_words.print(object))
    end
    object.members = object.members or {}
    if page.find(object, own) then
      page.fail(member.first, "`%s` is described twice: at line %d and here", dotted, page.find(object, own).first)
    end
    member.name = own
    object.members[#object.members + 1] = member
  end
  self.by_name[dotted], member.dotted = member, dotted
  self:close_others(dotted)
  return true
end

-- The dotted names that a bare name may mean, by the members whose children are open: the innermost first.
function nesting:candidates(name)
  local found = {}
  for k = #self.open, 1, -1 do found[#found + 1] = self.open[k].dotted .. "." .. name end
  found[#found + 1] = name
  return found
end

-- What the sample has at a dotted name, or nil.
function nesting:sampled(dotted)
  local value = self.sample
  for name in dotted:gmatch("[^.]+") do
    while value and value.kind == "array" do value = value[1] end
    value = json.get(value, name)
  end
  return value
end

-- Whether a value is what a member shows as its example, its default or one of its texts.
local function is_shown(value, member)
  local written, t = json.write(value), member.type
  for _, shown in ipairs { member.example or false, member.default or false } do
    if shown and json.write(shown) == written then return true end
  end
  for _, text in ipairs(t and t.kind == "enum" and t.values or {}) do
    if value.text == text then return true end
  end
  return false
end

local function by_anchor(anchor, candidates)
  local bare = anchor:gsub("%-one%-of%-%d+", ""):gsub("%-any%-of%-%d+", ""):gsub("%-items", ""):gsub("^%a+%-", "")
  for _, dotted in ipairs(candidates) do
    if bare == page.kebab(dotted) then return dotted end
  end
end

-- The dotted name of a row.
function nesting:place_of(member, line)
  local name, anchor = member.name, member.anchor
  if #self.open == 0 or self.dotted then return name end
  local candidates = self:candidates(name)
  local told = anchor and by_anchor(anchor, candidates)
  if told or anchor then return told or name end
  local possible, shown = {}, {}
  for _, dotted in ipairs(candidates) do
    local value = not self.by_name[dotted] and self:sampled(dotted)
    if value then possible[#possible + 1] = dotted end
    if value and is_shown(value, member) then shown[#shown + 1] = dotted end
  end
  if #possible == 1 then return possible[1] end
  if #shown == 1 then return shown[1] end
  page.fail(line, "nothing tells whether `%s` belongs to `%s`: no dotted name, no anchor, no sample", name,
    self.open[#self.open].dotted)
end

-- Opens the children of a member.
function nesting:show_children(member)
  self.open[#self.open + 1] = member
end

-- Closes what a row does not belong to.
function nesting:close_others(dotted)
  while #self.open > 0 and dotted:sub(1, #self.open[#self.open].dotted + 1) ~= self.open[#self.open].dotted .. "." do
    table.remove(self.open)
  end
end

-- `{key}` makes a free-form object, or a map of what it is.
function nesting.settle_maps(t, seen)
  seen = seen or {}
  if not t or seen[t] then return end
  seen[t] = true
  if t.any_name then
    if not t.members and t.any_name.type and t.any_name.type.kind ~= "any" then
      t.kind, t.item = "map", t.any_name.type
    end
  end
  nesting.settle_maps(t.item, seen)
  for _, member in ipairs(t.members or {}) do nesting.settle_maps(member.type, seen) end
end

return nesting
