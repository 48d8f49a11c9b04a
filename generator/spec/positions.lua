-- Where everything stands in a spec: the line of each constructor, of each key in its braces and of each item.
--
-- Lua itself tells only the line of a call, which is too coarse for a constructor of thirty lines, and nothing at all of a
-- tail call (`return operation {...}`). So the text is read once more, just deeply enough to find names, strings, braces.
--
--   site  = { word = "member" or nil, line, keys = { doc = entry }, items = { entry, ... }, twice = { { name, line }, ... } }
--   entry = { line, site = the site of a value that has braces of its own, or nil }
local positions = {}
positions.__index = positions

local function count_newlines(s)
  return select(2, s:gsub("\n", ""))
end

-- The end of the quoted string that begins at `start`.
local function quoted_end(source, start)
  local quote, at = source:sub(start, start), start + 1
  while at <= #source do
    local c = source:sub(at, at)
    if c == quote then return at end
    at = at + (c == "\\" and 2 or 1)
  end
  return #source
end

-- The end of the token at `start`, and its kind: "name", "string", "space" or "sign".
local function token_end(source, start)
  local _, stop, level = source:find("^%-%-%[(=*)%[", start)
  if stop then return select(2, source:find("]" .. level .. "]", stop, true)) or #source, "space" end
  _, stop = source:find("^%-%-[^\n]*", start)
  if stop then return stop, "space" end
  _, stop = source:find("^%s+", start)
  if stop then return stop, "space" end
  _, stop = source:find("^[%a_][%w_]*", start)
  if stop then return stop, "name" end
  _, stop, level = source:find("^%[(=*)%[", start)
  if stop then return select(2, source:find("]" .. level .. "]", stop, true)) or #source, "string" end
  if source:find("^[\"']", start) then return quoted_end(source, start), "string" end
  _, stop = source:find("^%d[%w_.]*", start)
  if stop then return stop, "number" end
  _, stop = source:find("^[=~<>]=", start)
  return stop or start, "sign"
end

local function tokens_of(source)
  local tokens, at, line = {}, 1, 1
  while at <= #source do
    local stop, kind = token_end(source, at)
    local spelling = source:sub(at, stop)
    if kind ~= "space" then tokens[#tokens + 1] = { kind = kind, text = spelling, line = line } end
    line = line + count_newlines(spelling)
    at = stop + 1
  end
  return tokens
end

-- The key that begins at token `i` (`name =` or `["name"] =`) and how many tokens it takes; nil for an item.
local function key_at(tokens, i)
  local function is(offset, spelling)
    return tokens[i + offset] and tokens[i + offset].text == spelling
  end
  if tokens[i].kind == "name" and is(1, "=") then return tokens[i].text, 2 end
  if is(0, "[") and tokens[i + 1] and tokens[i + 1].kind == "string" and is(2, "]") and is(3, "=") then
    return tokens[i + 1].text:sub(2, -2), 4
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
  local tokens, stack, i = tokens_of(source), {}, 1
  local expecting = false -- an item or key begins at the next token

  local function close(site)
    if not site.word then return end
    local queue = self.calls[site.word .. site.line] or { next = 1 }
    queue[#queue + 1] = site
    self.calls[site.word .. site.line] = queue
    self.first[site.word] = self.first[site.word] or site
  end
  local function open(bracket)
    local before = tokens[i - 1]
    local word = before and before.kind == "name" and before.text or nil
    local site = { word = word, line = word and before.line or tokens[i].line, keys = {}, items = {}, twice = {},
      bracket = bracket }
    local parent = stack[#stack]
    if parent and parent.entry and bracket == "{" then parent.entry.site = site end
    stack[#stack + 1] = { site = site }
    expecting = true
  end

  while i <= #tokens do
    local token, top = tokens[i], stack[#stack]
    local sign = token.kind == "sign" and token.text
    if sign == "}" or sign == ")" then
      if top then close(table.remove(stack).site) end
      expecting = false
    elseif top and (sign == "," or sign == ";") then
      expecting = true
    else
      if expecting and top then
        local key, width = key_at(tokens, i)
        top.entry = new_entry(top.site, token.line, key)
        expecting = false
        if key then
          i = i + width - 1
          goto continue
        end
      end
      if sign == "{" or sign == "(" then
        open(sign)
      elseif token.kind == "string" and i > 1 and tokens[i - 1].kind == "name" then
        close { word = tokens[i - 1].text, line = tokens[i - 1].line, keys = {}, twice = {}, items = { { line = token.line } } }
      end
    end
    ::continue::
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
