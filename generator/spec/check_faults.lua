-- Whether an error's body has, where its `faults` say so, what is wrong with the request.
local check_values = require "spec.check_values"
local text = require "text"

local check_faults = {}

-- A member that `faults` names at a key; nil after telling that there is none.
local function named_member(faults, key, object, mistakes)
  local names_of_members = {}
  for _, member in ipairs(object.members) do
    if member.name == faults[key] then return member end
    names_of_members[#names_of_members + 1] = member.name
  end
  mistakes:say(faults, key, "`faults` names \"%s\", which is no member of \"%s\"%s", faults[key], object.name,
    text.suggest(faults[key], names_of_members))
end

-- Whether a type is a list of objects, or a union with such a branch; the object, then.
local function item_of(t)
  if t.word == "list" then
    local item = check_values.resolved(t.item)
    return item and item.word == "object" and item or nil
  end
  for _, branch in ipairs(t.branches or {}) do
    local branch_type = check_values.resolved(branch.type)
    if branch_type and branch_type.word == "list" then return item_of(branch_type) end
  end
end

-- Whether a type is that of a step: a name or an index.
local function is_step(t)
  if not t then return true end -- that has been told
  local all = t.word == "string" or t.word == "integer" or t.word == "union"
  for _, branch in ipairs(t.branches or {}) do
    local branch_type = check_values.resolved(branch.type)
    all = all and branch_type and (branch_type.word == "string" or branch_type.word == "integer")
  end
  return all
end

-- Where an error has what is wrong with the request: a list of objects with a place and a message each.
function check_faults.check(failure, body, mistakes)
  local faults = failure.faults
  if not faults then return end
  if not failure.body then return mistakes:say(faults, nil, "`faults` are of an error whose body is documented") end
  if not body or not (faults.name and faults.place and faults.message) then return end
  local list = named_member(faults, "name", body, mistakes)
  local item = list and list.type and item_of(check_values.resolved(list.type) or {})
  if list and not item then
    return mistakes:say(faults, "name", "\"%s\" is no list of objects, nor a union with one", faults.name)
  end
  local place = item and named_member(faults, "place", item, mistakes)
  local message = item and named_member(faults, "message", item, mistakes)
  if place and place.type and not (place.type.word == "list" and is_step(check_values.resolved(place.type.item))) then
    mistakes:say(faults, "place", "\"%s\" is no list of names and indexes", faults.place)
  end
  if message and message.type and message.type.word ~= "string" then
    mistakes:say(faults, "message", "\"%s\" is no string", faults.message)
  end
end

return check_faults
