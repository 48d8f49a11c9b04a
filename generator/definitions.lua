-- The order in which a header defines its types: as the spec has them, but what a struct holds by value stands before it. What it
-- points at may come later; the names of such structs are declared at the top (`forwards`).
--
-- A definition belongs to the vendor's header or to an operation's: that of the named type which it is made of. Lists and maps of
-- plain values that the runtime lacks belong to the vendor.
local names = require "names"

local definitions = {}

local order = {}
order.__index = order

local function owner_of(use, vendor)
  while use.item do use = use.item end
  return use.type and use.type.owner or vendor
end

local function add(owner, definition)
  table.insert(owner.definitions, definition)
end

function order:forward(type)
  if self.done[type] or self.declared[type] then return end
  self.declared[type] = true
  table.insert(type.owner.forwards, type)
end

-- The entry of a map holds its value, so it must wait until that is complete.
function order:entry(use)
  local entry = { owner = owner_of(use, self.vendor), definition = { form = "entry", use = use } }
  local type = use.item.type
  if not type or self.done[type] then
    add(entry.owner, entry.definition)
  else
    self.waiting[type] = self.waiting[type] or {}
    table.insert(self.waiting[type], entry)
  end
end

function order:container(use)
  if names.in_runtime(use.stem) or self.done[use.stem] then return end
  self.done[use.stem] = true
  if use.item.kind == "union" then self:forward(use.item.type) else self:value(use.item) end
  add(owner_of(use, self.vendor), { form = use.kind, use = use })
  if use.kind == "map" then self:entry(use) end
end

-- What must stand before a use.
function order:value(use)
  if use.item then
    self:container(use)
  elseif use.kind == "object" then
    self:forward(use.type)
  elseif use.type then
    self:type(use.type)
  end
end

function order:presence(use)
  if self.done[use.opt] or names.in_runtime(use.stem) then return end
  self.done[use.opt] = true
  add(owner_of(use, self.vendor), { form = "opt", use = use })
end

function order:type(type)
  if self.done[type] then return end
  for _, part in ipairs(type.members or type.branches or {}) do
    self:value(part.use)
    if type.members and not part.plain then self:presence(part.use) end
  end
  self.done[type] = true
  add(type.owner, { form = type.kind, type = type })
  for _, entry in ipairs(self.waiting[type] or {}) do add(entry.owner, entry.definition) end
end

-- Fills in `definitions` and `forwards` of a vendor and of its operations.
function definitions.order(vendor)
  local self = setmetatable({ vendor = vendor, done = {}, declared = {}, waiting = {} }, order)
  for _, type in ipairs(vendor.types) do self:type(type) end
  for _, operation in ipairs(vendor.operations) do
    for _, type in ipairs(operation.types) do self:type(type) end
  end
end

return definitions
