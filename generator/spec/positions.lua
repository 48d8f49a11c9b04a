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

-- Where the long bracket at `start` ends; nil when there is none.
local function long_bracket_end(source, start)
  local _, stop, level = source:find("^%[(=*)%[", start)
  return stop and (select(2, source:find("]" .. level .. "]", stop, true)) or #source)
end

local function quotes_end(source, start, quote)
  local others, at = "^[^\\" .. quote .. "]*()", start
  repeat
    at = source:match(others, at + 1)
    local is_escape = source:byte(at) == 92
    if is_escape then at = at + 1 end
  until not is_escape
  return math.min(at, #source)
end

-- The next token, behind space and comments: where it begins and ends, its kind ("name", "text", a sign, "" at the end), and the
-- name. A number is a name here, which does no harm.
local function next_token(source, at)
  local start, name, after = source:match("^%s*()([%w_]*)()", at)
  if after > start then return start, after - 1, "name", name end
  local sign = source:sub(start, start)
  if sign == "-" and source:byte(start + 1) == 45 then
    return next_token(source, (long_bracket_end(source, start + 2) or source:find("\n", start, true) or #source) + 1)
  end
  local stop = (sign == '"' or sign == "'") and quotes_end(source, start, sign) or sign == "[" and long_bracket_end(source, start)
  return start, stop or start, stop and "text" or sign
end

-- The key of which a token is the first (`name =` or `["name"] =`) and what stands behind its sign; nil for an item.
local function key_at(source, start, stop, name)
  if not name then return source:match("^%[%s*[\"']([^\"'\\]*)[\"']%s*%]%s*=()", start) end
  local after = source:match("^%s*=()[^=]", stop + 1)
  return after and name, after
end

-- ---- sites ----

local function new_site(word, line)
  return { word = word, line = line, keys = {}, items = {}, twice = {} }
end

-- Begins an item of a site, or what stands at a key.
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

-- Lua calls a word when all that follows it has been read.
function positions:add_call(site)
  local name = site.word .. site.line
  local queue = self.calls[name] or { next = 1 }
  queue[#queue + 1] = site
  self.calls[name] = queue
  self.first[site.word] = self.first[site.word] or site
end

-- Reads the text of a spec.
function positions.read(source)
  local self = setmetatable({ calls = {}, first = {} }, positions)
  local line, newline = 1, source:find("\n", 1, true)
  local stack, top = {}, nil -- the sites whose brackets are open, each with the `entry` that is being read
  local expecting = false    -- an item or key begins at the next token
  local word, word_line      -- the token before, if it is a name
  local start, stop, kind, name = next_token(source, 1)
  while kind ~= "" do
    while newline and newline < start do line, newline = line + 1, source:find("\n", newline + 1, true) end
    if kind == "}" or kind == ")" then
      if top and top.site.word then self:add_call(top.site) end
      stack[#stack] = nil
      top, expecting = stack[#stack], false
    elseif kind == "," or kind == ";" then
      expecting = top ~= nil
    else
      local key, after
      if expecting then
        key, after = key_at(source, start, stop, name)
        top.entry, expecting = new_entry(top.site, line, key), false
      end
      if key then
        stop, name = after - 1, nil
      elseif kind == "{" or kind == "(" then
        local site = new_site(word, word and word_line or line)
        if top and top.entry and kind == "{" then top.entry.site = site end
        top, expecting = { site = site }, true
        stack[#stack + 1] = top
      elseif kind == "text" and word then
        local site = new_site(word, word_line)
        new_entry(site, line)
        self:add_call(site)
      end
    end
    word, word_line = name, line
    start, stop, kind, name = next_token(source, stop + 1)
  end
  return self
end

-- The site of the call to `word` that Lua says is at `line`. Calls on one line are made in the order in which they close. A tail
-- call has no line; it is that of the only `return`.
function positions:site_of(word, line)
  local queue = self.calls[word .. line]
  if not queue then return self.first[word] or new_site(word, math.max(line, 1)) end
  local site = queue[queue.next]
  if queue.next < #queue then queue.next = queue.next + 1 end
  return site
end

return positions
