-- Where everything stands in a spec: the line of each constructor, of each key in its braces and of each item.
--
-- Lua itself tells only the line of a call, which is too coarse for a constructor of thirty lines, and nothing at all of a
-- tail call (`return operation {...}`). So the text is read once more, just deeply enough to find names, strings, braces.
--
--   site  = { word = "member" or nil, line, keys = { doc = entry }, items = { entry, ... }, twice = { { name, line }, ... } }
--   entry = { line, site = the site of a value that has braces of its own, or nil }
local positions = {}
positions.__index = positions

-- ---- tokens ----

-- By the first byte of a token: its kind ("name", "string", "number" or "sign"; nil for a comment) and where it ends.
local readers = {}

-- Where the long bracket at `start` ends; nil when there is none.
local function long_bracket_end(source, start)
  local _, stop, level = source:find("^%[(=*)%[", start)
  return stop and (select(2, source:find("]" .. level .. "]", stop, true)) or #source)
end

local function read_name(source, start)
  return "name", select(2, source:find("^[%w_]+", start))
end

local function read_number(source, start)
  return "number", select(2, source:find("^[%w_.]+", start))
end

local function read_sign(source, start)
  return "sign", select(2, source:find("^[=~<>]=", start)) or start
end

local function read_quoted(source, start)
  local stop_or_escape, at = "[\\" .. source:sub(start, start) .. "]", start
  repeat
    at = source:find(stop_or_escape, at + 1)
    local is_escape = at and source:byte(at) == 92
    if is_escape then at = at + 1 end
  until not is_escape
  return "string", at or #source
end

local function read_bracket(source, start)
  local stop = long_bracket_end(source, start)
  return stop and "string" or "sign", stop or start
end

local function read_minus(source, start)
  if source:byte(start + 1) ~= 45 then return "sign", start end
  return nil, long_bracket_end(source, start + 2) or select(2, source:find("^[^\n]*", start))
end

for byte = 0, 255 do
  local c = string.char(byte)
  readers[byte] = c:find "[%a_]" and read_name or c:find "%d" and read_number or c:find "[\"']" and read_quoted
    or c == "[" and read_bracket or c == "-" and read_minus or read_sign
end

-- The tokens of a text but for comments, as three lists: kinds, spellings, lines.
local function tokens_of(source)
  local kinds, texts, lines, n = {}, {}, {}, 0
  local line, newline, at = 1, source:find("\n", 1, true), source:find "%S"
  while at do
    while newline and newline < at do line, newline = line + 1, source:find("\n", newline + 1, true) end
    local kind, stop = readers[source:byte(at)](source, at)
    if kind then
      n = n + 1
      kinds[n], texts[n], lines[n] = kind, source:sub(at, stop), line
    end
    at = source:find("%S", stop + 1)
  end
  return kinds, texts, lines
end

-- ---- sites ----

-- The key that begins at token `i` (`name =` or `["name"] =`) and how many tokens it takes; nil for an item.
local function key_at(kinds, texts, i)
  if kinds[i] == "name" then
    if texts[i + 1] == "=" then return texts[i], 2 end
  elseif texts[i] == "[" and kinds[i + 1] == "string" and texts[i + 2] == "]" and texts[i + 3] == "=" then
    return texts[i + 1]:sub(2, -2), 4
  end
end

local function new_entry(site, line, key)
  local entry = { line = line }
  if not key then
    site.items[#site.items + 1] = entry
  elseif site.keys[key] then
    site.twice[#site.twice + 1] = { name = key, line = line }
  else
    site.keys[key] = entry
  end
  return entry
end

-- Reads the text of a spec.
function positions.read(source)
  local self = setmetatable({ calls = {}, first = {} }, positions)
  local kinds, texts, lines = tokens_of(source)
  local stack, i = {}, 1 -- the sites whose brackets are open
  local expecting = false -- an item or key begins at the next token

  local function close(site)
    if not site.word then return end
    local queue = self.calls[site.word .. site.line] or { next = 1 }
    queue[#queue + 1] = site
    self.calls[site.word .. site.line] = queue
    self.first[site.word] = self.first[site.word] or site
  end
  local function open(bracket)
    local word = kinds[i - 1] == "name" and texts[i - 1] or nil
    local site = { word = word, line = lines[word and i - 1 or i], keys = {}, items = {}, twice = {} }
    local parent = stack[#stack]
    if parent and parent.entry and bracket == "{" then parent.entry.site = site end
    stack[#stack + 1] = { site = site }
    expecting = true
  end

  while i <= #kinds do
    local top, sign = stack[#stack], kinds[i] == "sign" and texts[i]
    if sign == "}" or sign == ")" then
      if top then close(table.remove(stack).site) end
      expecting = false
    elseif top and (sign == "," or sign == ";") then
      expecting = true
    else
      local key, width
      if expecting and top then
        key, width = key_at(kinds, texts, i)
        top.entry = new_entry(top.site, lines[i], key)
        expecting = false
      end
      if key then
        i = i + width - 1
      elseif sign == "{" or sign == "(" then
        open(sign)
      elseif kinds[i] == "string" and kinds[i - 1] == "name" then
        close { word = texts[i - 1], line = lines[i - 1], keys = {}, twice = {}, items = { { line = lines[i] } } }
      end
    end
    i = i + 1
  end
  return self
end

-- The site of the call to `word` that Lua says is at `line`. Calls on one line are made in the order in which they close. A tail
-- call has no line; it is that of the only `return`.
function positions:site_of(word, line)
  local queue = self.calls[word .. line]
  if not queue then return self.first[word] or { line = math.max(line, 1), keys = {}, items = {}, twice = {} } end
  local site = queue[queue.next]
  if queue.next < #queue then queue.next = queue.next + 1 end
  return site
end

return positions
