-- A saved page as tokens: what stands on each line, without the marks of its layout.
--
--   token = { kind = "text" | "anchor" | "heading" | "code" | "blank", line, last, text, level (of a heading), info (of a code
--             block), raw (the text as it stands on the line), link (it is nothing but links) }
local lines = {}

local invisible = { "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}" }

local entities = { lt = "<", gt = ">", amp = "&", quot = '"', apos = "'", nbsp = " " }

-- The lines of a text, without what is invisible.
function lines.split(bytes)
  for _, mark in ipairs(invisible) do bytes = bytes:gsub(mark, "") end
  bytes = bytes:gsub("\u{A0}", " "):gsub("\r\n?", "\n"):gsub("&(%l+);", entities)
  local split = {}
  for line in (bytes:sub(-1) == "\n" and bytes or bytes .. "\n"):gmatch("(.-)\n") do split[#split + 1] = line end
  return split
end

function lines.trim(s)
  return (s:gsub("^%s+", ""):gsub("%s+$", ""))
end

-- A line without what Markdown puts around and before its characters.
function lines.plain(s)
  s = s:gsub("\\([\\`*_{}%[%]()#+.!<>|~-])", "%1"):gsub("^%*%*(.-)%*%*$", "%1")
  return lines.trim(s)
end

-- The name in a link to a place of the page: "[](#body-name)", "[](https://docs.example/page#body-name)".
local function anchor_of(s)
  return s:match("^%[%s*%]%([^()%s]*#([^()%s]+)%)$")
end

local function is_links(s)
  return s:find("%]%(") ~= nil and not s:gsub("!?%[[^%]]*%]%([^)]*%)", ""):find("%S")
end

-- Joins what some tools take apart, as they give every element of a page a line: a ":" or "," at the end of a line, the words of a
-- button, a dotted name behind the name that it begins with.
local function join(tokens)
  local out, seen, before = {}, {}, nil
  for _, token in ipairs(tokens) do
    local text, adjacent = nil, before and token.kind == "text" and before.kind == "text" and token.line == before.last + 1
    if before and before.kind == "text" and (token.text == ":" or token.text == ",") then
      text = before.text .. token.text
    elseif adjacent and token.text == "child attributes" and (before.text == "Show" or before.text == "Hide") then
      text = before.text .. " " .. token.text
    elseif adjacent and seen[before.text:match("^(%S+)%.$") or ""] and token.text:find("^[%w_{}-]+$") then
      text = before.text .. token.text
    end
    if adjacent and token.text:find("^===+$") then -- under a title
      before.kind, before.level, before.last = "heading", 1, token.last
    elseif text then
      before.text, before.last = text, token.last
    else
      out[#out + 1] = token
      if token.kind ~= "blank" then before = token end
    end
    if before then seen[before.text] = true end
  end
  return out
end

-- The tokens of a page, and its lines.
function lines.tokens(bytes)
  local split, tokens, i = lines.split(bytes), {}, 1
  local function add(kind, first, last, text, more)
    local token = { kind = kind, line = first, last = last, text = text }
    for key, value in pairs(more or {}) do token[key] = value end
    tokens[#tokens + 1] = token
    i = last + 1
  end
  while i <= #split do
    local s = lines.trim(split[i])
    local fence, info = s:match("^(```+)%s*(.-)$")
    if s == "[code]" then fence, info = "[/code]", "" end -- as some tools write it
    if fence and not info:find("`") then
      local last = i + 1
      while split[last] and lines.trim(split[last]) ~= fence do last = last + 1 end
      add("code", i, math.min(last, #split), table.concat(split, "\n", i + 1, math.min(last - 1, #split)), { info = info })
    elseif s == "" then
      add("blank", i, i, "")
    elseif s == "[" then -- the two halves of a link around an empty line
      local last = i + 1
      while split[last] and lines.trim(split[last]) == "" do last = last + 1 end
      local anchor = anchor_of("[" .. lines.trim(split[last] or ""))
      if anchor then add("anchor", i, last, anchor) else add("text", i, i, s, { raw = s }) end
    elseif anchor_of(s) then
      add("anchor", i, i, anchor_of(s))
    else
      local marks, heading = s:match("^(#+)%s+(.*)$")
      if marks then
        add("heading", i, i, lines.plain(heading), { raw = heading, level = #marks })
      else
        add("text", i, i, lines.plain(s), { raw = s, link = is_links(s) })
      end
    end
  end
  return join(tokens), split
end

return lines
