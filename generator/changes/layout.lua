-- How the structs of a model lie in memory where a pointer and a size have 64 bits (x86-64, AArch64 and the like).
-- tests/generator/test_changes.lua asks the compiler.
local layout = {}

local string, pointer, int = { 16, 8 }, { 8, 8 }, { 4, 4 }
local array, json = { 16, 8 }, { 32, 8 } -- items and a length; struct od_json
local plain = { string = string, integer = { 8, 8 }, number = { 8, 8 }, boolean = { 1, 1 }, json = json, json_object = json,
  list = array, map = array, object = pointer }

-- Where the next value goes after `size` bytes.
local function aligned(size, alignment)
  return (size + alignment - 1) // alignment * alignment
end

-- A struct of values in this order: its size and alignment, and where each begins.
local function struct(values)
  local size, alignment, offsets = 0, 1, {}
  for i, value in ipairs(values) do
    offsets[i] = aligned(size, value[2])
    size, alignment = offsets[i] + value[1], math.max(alignment, value[2])
  end
  return { aligned(size, alignment), alignment, offsets = offsets }
end

-- A value of a use as a member that is always there.
local function value_of(use)
  if use.kind == "enum" then return struct { int, string } end
  if use.kind == "union" then return layout.of(use.type) end
  return plain[use.kind]
end

-- A member of an object; with presence before its value unless it is plain.
local function member_of(member)
  if member.plain then return value_of(member.use) end
  if member.use.kind == "enum" then return struct { int, int, string } end
  return struct { int, value_of(member.use) }
end

-- The layout of an object or a union: { size, alignment, offsets = { of the members in their order; then that of `extra` },
-- members = { their sizes } }.
function layout.of(type)
  if type.kind == "union" then
    local size, alignment = table.unpack(json)
    for _, branch in ipairs(type.branches) do
      local value = value_of(branch.use)
      size, alignment = math.max(size, value[1]), math.max(alignment, value[2])
    end
    return struct { int, { aligned(size, alignment), alignment } }
  end
  local values, sizes = {}, {}
  for i, member in ipairs(type.members) do
    values[i] = member_of(member)
    sizes[i] = values[i][1]
  end
  values[#values + 1] = array
  local made = struct(values)
  made.members = sizes
  return made
end

-- Whether a program made for one object or union would misread another: a size differs, or the place of a member of both.
function layout.differs(old, new)
  local a, b = layout.of(old), layout.of(new)
  if a[1] ~= b[1] or a[2] ~= b[2] then return true end
  local place = {}
  for i, member in ipairs(old.members or {}) do place[member.name] = { a.offsets[i], a.members[i] } end
  for i, member in ipairs(new.members or {}) do
    local was = place[member.name]
    if was and (was[1] ~= b.offsets[i] or was[2] ~= b.members[i]) then return true end
  end
  return false
end

return layout
