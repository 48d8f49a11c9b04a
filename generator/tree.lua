-- A walk through types as through a tree. Types may lead back to themselves, and those that refer to each other may make a tree of
-- millions of places: a type is not entered again on its own path, nor, in a tree that is large, when it was walked elsewhere.
local tree = {}

local max_places = 2000

function tree.new()
  return { n_places = 0, on_path = {}, walked = {} }
end

-- Whether a type, which has so many places below it, is walked here. Then it must be left as well.
function tree.enter(walk, type, n_below)
  if walk.on_path[type] or walk.walked[type] and walk.n_places > max_places then return false end
  walk.on_path[type], walk.walked[type] = true, true
  walk.n_places = walk.n_places + n_below
  return true
end

function tree.leave(walk, type)
  walk.on_path[type] = nil
end

return tree
