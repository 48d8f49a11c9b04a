-- Whether two declarations would get the same name in C. All generated names share one claim, whatever C's own name spaces say:
-- a struct and a function of one name are legal, and confuse.
local names = require "names"

local check_names = {}

local claims = {}
claims.__index = claims

function claims:add(c_name, declaration)
  local other = self.owner[c_name]
  if not other then
    self.owner[c_name] = declaration
  elseif other ~= declaration then
    self.mistakes:add(declaration.file, declaration.lines and declaration.lines.name or declaration.line,
      "the C name `%s` is claimed by %s:%d already", c_name, other.file, other.line)
  end
end

-- The C name of a declaration, from which others are made.
function claims:c_name_of(declaration, vendor)
  local c = names.of_vendor(vendor, declaration.name)
  if #c > names.max_len then
    self.mistakes:say(declaration, "name", "the C name `%s` is longer than %d letters", c, names.max_len)
  end
  return c
end

check_names.operation_suffixes = { "", "_validate", "_encode", "_decode", "_decode_reply", "_start", "_operation", "_docs" }

local function claim_operation(operation, vendor, claim)
  local c = claim:c_name_of(operation, vendor)
  for _, suffix in ipairs(check_names.operation_suffixes) do claim:add(c .. suffix, operation) end
  claim:add(c .. ".h", operation)
end

-- The structs for lists and maps that a member's type needs; they belong to the named type they are made of, if any.
local function claim_containers(t, vendor, owner, claim)
  local stem = names.stem(t, vendor)
  if not stem then return end
  if t.word == "list" or t.word == "map" then
    local target = t
    while target and target.item do target = target.item end
    local holder = target.word == "ref" and target.target or owner
    if not names.in_runtime(stem) then
      claim:add("od_" .. stem, holder)
      if t.word == "map" then claim:add(names.entry(stem), holder) end
    end
    claim_containers(t.item, vendor, owner, claim)
  end
end

local function claim_type(declaration, vendor, claim)
  local c = claim:c_name_of(declaration, vendor)
  claim:add(c, declaration)
  claim:add("od_opt_" .. c:sub(4), declaration)
  claim:add(c .. "_" .. declaration.word, declaration) -- its table
  if declaration.word == "enum" then claim:add(c .. "_value", declaration) end
  if declaration.word == "union" then claim:add(c .. "_branch", declaration) end
  local upper = names.upper(c)
  local constants = { enum = { "OTHER" }, union = { "NONE", "OTHER" }, object = {} }
  for _, constant in ipairs(constants[declaration.word]) do claim:add(upper .. "_" .. constant, declaration) end
  for _, value in ipairs(declaration.values or declaration.branches or {}) do
    local constant = value.name and names.upper(value.c or value.name)
    if constant then claim:add(upper .. "_" .. constant, declaration) end
  end
end

-- The lists of each kind of value that only a vendor's header can define have no declaration of their own.
local function claim_uses(declaration, vendor, everything, claim)
  for _, member in ipairs(declaration.members or declaration.branches or {}) do
    if member.type then claim_containers(member.type, vendor, everything, claim) end
  end
end

local function types_of(vendor)
  local types = table.move(vendor.types, 1, #vendor.types, 1, {})
  for _, operation in ipairs(vendor.operations) do
    for _, t in ipairs { operation.request or false, operation.reply or false } do
      if t and t.word == "object" then types[#types + 1] = t end
    end
    table.move(operation.types or {}, 1, #(operation.types or {}), #types + 1, types)
  end
  return types
end

-- Claims every name of every vendor.
function check_names.specs(vendors, mistakes)
  local claim = setmetatable({ owner = {}, mistakes = mistakes }, claims)
  for _, vendor in ipairs(vendors) do
    local whole = { file = vendor.file, line = 1 }
    claim:add("od_" .. vendor.name, whole)
    claim:add("od_" .. vendor.name .. ".h", whole)
    for _, operation in ipairs(vendor.operations) do
      if operation.name then claim_operation(operation, vendor.name, claim) end
    end
    local seen = {}
    for _, declaration in ipairs(types_of(vendor)) do
      if declaration.name and not seen[declaration.name] then -- a second of a name has been told
        seen[declaration.name] = true
        claim_type(declaration, vendor.name, claim)
      end
    end
    for _, declaration in ipairs(types_of(vendor)) do claim_uses(declaration, vendor.name, whole, claim) end
  end
end

return check_names
