-- Collects what is wrong with the specs, so that all of it is told at once.
local mistakes = {}
mistakes.__index = mistakes

function mistakes.new()
  return setmetatable({ list = {} }, mistakes)
end

function mistakes:add(file, line, message, ...)
  if select("#", ...) > 0 then message = string.format(message, ...) end -- no methods: a spec may be running
  self.list[#self.list + 1] = { file = file, line = line, message = message, order = #self.list }
end

-- The same about a declaration, at the line of one of its keys.
function mistakes:say(declaration, key, message, ...)
  self:add(declaration.file, declaration.lines[key] or declaration.line, message, ...)
end

-- `path:line: message`, by file and line; what is said twice of a line is told once.
function mistakes:lines()
  table.sort(self.list, function(a, b)
    if a.file ~= b.file then return a.file < b.file end
    if a.line ~= b.line then return a.line < b.line end
    return a.order < b.order
  end)
  local lines, seen = {}, {}
  for _, mistake in ipairs(self.list) do
    local line = ("%s:%d: %s"):format(mistake.file, mistake.line, mistake.message)
    if not seen[line] then lines[#lines + 1] = line end
    seen[line] = true
  end
  return lines
end

return mistakes
