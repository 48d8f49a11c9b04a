-- What the documentation of a type must say beside its prose: defaults, examples, which members are secret; and the types of tags
-- and of free-form members. The generated tests look for it in the tables that emit/docs.lua makes.
local json = require "json"
local prose = require "prose"
local tree = require "tree"

local documented = {}

-- Calls `visit(member, pointer, branch)` for each member below a use; `branch` when it is its tag.
local function each_member(use, pointer, walk, visit, union, in_branch)
  local type = use.type
  if use.item then return each_member(use.item, pointer .. "/*", walk, visit) end
  if not type or type.kind == "enum" or not tree.enter(walk, type, #(type.members or type.branches)) then return end
  for _, member in ipairs(type.members or {}) do
    local below = pointer .. json.segment(member.name)
    visit(member, below, union and union.tag == member.name and in_branch)
    each_member(member.use, below, walk, visit)
  end
  for _, branch in ipairs(type.branches or {}) do each_member(branch.use, pointer, walk, visit, type, branch) end
  tree.leave(walk, type)
end

-- Of an object's type: a list of { pointer, line }, and the pointers of what is secret.
function documented.of(type)
  local lines, secrets = {}, {}
  each_member({ kind = "object", type = type }, "", tree.new(), function(member, pointer, branch)
    local function add(line)
      if line then lines[#lines + 1] = { pointer = pointer, line = line } end
    end
    -- what no document can show: null is any JSON, and a tag is judged by its union
    add(branch and ("%s; in the branch `%s`"):format(prose.member_type(member), branch.name)
      or member.use.kind == "json" and prose.member_type(member))
    add(prose.member_default(member))
    add(prose.member_example(member))
    if member.secret then secrets[#secrets + 1] = "secret " .. pointer end
  end)
  return lines, secrets
end

return documented
