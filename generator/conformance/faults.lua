-- Bodies of an error that says what is wrong with the request, and what the caller must be told of each: the same places as those
-- of our own findings, with the server's words.
--
--   case = { body (a JSON value), found = { "/pointer: message", ... } }
local documents = require "conformance.documents"
local json = require "json"

local faults = {}

local message = "says the server"

-- The place of a request that is the furthest down, as steps: names and indexes.
local function deepest(place, steps)
  local best = steps
  for i, part in ipairs(place.parts) do
    local below = table.move(steps, 1, #steps, 1, {})
    if part.member then below[#below + 1] = part.member.name end
    if place.use.kind == "list" then below[#below + 1] = i - 1 end
    local candidate = part.document and place.use.kind ~= "map" and deepest(part, below) or steps
    if #candidate > #best then best = candidate end
  end
  return best
end

local function pointer_of(steps)
  local segments = {}
  for i, step in ipairs(steps) do segments[i] = json.segment(tostring(step)) end
  return table.concat(segments)
end

local function value_of(step)
  return math.type(step) and { kind = "number", text = tostring(step) } or { kind = "string", text = step }
end

-- An item of the list: the smallest, with a place and a message.
local function item_of(f, steps)
  local place = { kind = "array" }
  for i, step in ipairs(steps) do place[i] = value_of(step) end
  local item = json.replaced(documents.smallest(f.item), json.segment(f.place.name), place)
  return json.replaced(item, json.segment(f.message.name), { kind = "string", text = message })
end

-- The smallest body, with a value in the place of the list; nil: without.
local function body_of(failure, value)
  return json.replaced(documents.smallest(failure.body), json.segment(failure.faults.list.name), value)
end

-- Whether the steps of a place may be indexes.
local function has_indexes(f)
  local use = f.place.use.item
  local kinds = { [use.kind] = true }
  for _, branch in ipairs(use.kind == "union" and use.type.branches or {}) do kinds[branch.use.kind] = true end
  return kinds.integer
end

-- The cases of a failure whose body has faults; `root`: the places of the request (see documents.lua).
function faults.cases(failure, root)
  local f, items, found = failure.faults, { kind = "array" }, {}
  local function add(steps, pointer)
    items[#items + 1] = item_of(f, steps)
    found[#found + 1] = pointer .. ": " .. message
  end
  local function within(steps)
    return f.within and { f.within, table.unpack(steps) } or steps
  end
  local far = deepest(root, {})
  if not has_indexes(f) then
    for i, step in ipairs(far) do far[i] = tostring(step) end
  end
  add(within(far), pointer_of(far))
  add(within { "any/~name" }, "/any~1~0name")
  add(within {}, "")
  if f.within then add({ "elsewhere", "a" }, "") end
  local cases = { { body = body_of(failure, items), found = found } }
  for _, branch in ipairs(f.list.use.kind == "union" and f.list.use.type.branches or {}) do
    if branch.use.kind == "string" then
      cases[2] = { body = body_of(failure, { kind = "string", text = message }), found = { ": " .. message } }
    end
  end
  if not f.list.required then cases[#cases + 1] = { body = body_of(failure, nil), found = {} } end
  return cases
end

return faults
