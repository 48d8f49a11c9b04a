-- The members of a page (see page.lua) as one flat list, in the order of the page.
--
--   row = { side = "request" | "reply" | "reply 422", pointer = "/a/*/b" ("*" is any index or name), branch = the tag of the
--           union's branch that it is in or nil, key (side, pointer and branches: unique), member, parent = row or nil }
local json = require "json"
local page = require "readers.page"

local rows = {}

local max_rows = 100000

-- "request", or "reply"; of an error with its status.
function rows.side(status)
  return (status >= 200 and status < 300) and "reply" or "reply " .. status
end

-- An object among several branches of a union has a mark of its own in the key.
local function marks_of(union)
  local objects, marks = 0, {}
  for _, branch in ipairs(union.branches) do
    if branch.type.kind == "object" then objects = objects + 1 end
  end
  for i, branch in ipairs(union.branches) do
    if objects > 1 and branch.type.kind == "object" then marks[branch] = branch.tag or branch.type.name or tostring(i) end
  end
  return marks
end

local function walk(out, t, at, path)
  if not t or path[t] then return end
  path[t] = true
  if t.item then
    walk(out, t.item, { side = at.side, pointer = at.pointer .. "/*", key = at.key .. "/*", branch = at.branch, row = at.row },
      path)
  elseif t.kind == "union" then
    local marks = marks_of(t)
    for _, branch in ipairs(t.branches) do
      local mark = marks[branch]
      walk(out, branch.type, { side = at.side, pointer = at.pointer, key = at.key .. (mark and "<" .. mark .. ">" or ""),
        branch = mark or at.branch, row = at.row }, path)
    end
  end
  for _, member in ipairs(t.members or {}) do
    local segment = json.segment(member.name)
    local row = { side = at.side, pointer = at.pointer .. segment, key = at.key .. segment, branch = at.branch, member = member,
      parent = at.row }
    out[#out + 1] = row
    if #out > max_rows then
      page.fail(member.line, "more than %d members, each counted wherever a reference leads to it", max_rows)
    end
    walk(out, member.type, { side = at.side, pointer = row.pointer, key = row.key, branch = at.branch, row = row }, path)
  end
  path[t] = nil
end

-- All rows of a page; fails (see page.fail) when there are too many.
function rows.of(self)
  if self.rows then return self.rows end
  local out = {}
  walk(out, self.request, { side = "request", pointer = "", key = "request " }, {})
  for _, reply in ipairs(self.replies) do
    local side = rows.side(reply.status)
    walk(out, reply.type, { side = side, pointer = "", key = side .. " " }, {})
  end
  return out
end

-- The rows by key.
function rows.by_key(list)
  local by_key = {}
  for _, row in ipairs(list) do by_key[row.key] = row end
  return by_key
end

return rows
