-- What a reader makes of a documentation page: one plain table, the same for every layout.
--
--   page    = { layout, n_lines, title, doc, method, path, url, auth = { name, prefix, words, line },
--               request = type or nil, request_doc,
--               replies = { { status = 200, doc, type = type or nil }, ... }, samples = { sample, ... },
--               likely = { title, doc, line } where no mark tells them, or nil,
--               parameters = { member, ... } (header, query and cookie; those of the path are members of the request),
--               uses = { [line] = use }, findings = { { line, side, pointer, message }, ... },
--               notes, vendor_notes = { words, ... } (what a spec, or who its vendor is, has no place for) }
--   type    = { kind = "string" | "integer" | "number" | "boolean" | "any" | "enum" | "object" | "list" | "map" | "union", name,
--               doc, format, min, max, above, below, length = { min, max }, items = { min, max }, charset,
--               pattern (what no other limit says),
--               values (of an enum), members (of an object), item (of a list or map), branches = { { type, tag }, ... }, tag,
--               open (an enum that takes other texts), lost = { words, ... } (what a spec cannot say of it),
--               shared = a number (a schema of a document with a name of its own) }
--             An object without members is free-form, unless `closed`. Types may be shared, and may lead back to themselves.
--   member  = { name, type or nil (the page shows none), required, nullable, deprecated (true or words), default, example (JSON
--               values, see json.lua), doc, place = "path" or nil, first, last (lines), lines = { [fact] = line },
--               by_anchor (null is allowed, says only its anchor), by_prose = { [fact] = true } }
--             A flag is nil where the layout has lost it: the page is silent.
--   sample  = { side = "request" | "reply", status, value (see json.lua), text, line (where the text begins) }
--   use     = { fact = "type", member = member } | { fact = "title" } | { fact = "sample", sample } | { ignored = "why" }
--             `fact` is also "prose", "name", "anchor", "method", "path", "status", "auth", "curl"... A line that has no use was
--             not understood.
local page = {}

function page.new(layout)
  return { layout = layout, replies = {}, samples = {}, parameters = {}, uses = {}, findings = {}, notes = {},
    vendor_notes = {} }
end

-- A page that cannot be read: caught by read.lua, which says so with the line.
function page.fail(line, message, ...)
  error({ unreadable = true, line = line, message = select("#", ...) > 0 and message:format(...) or message }, 0)
end

-- The member of an object by its name, or nil.
function page.find(object, name)
  for _, member in ipairs(object.members or {}) do
    if member.name == name then return member end
  end
end

-- A name as it stands in anchors: "agentOverrides.voiceId" -> "agent-overrides-voice-id".
function page.kebab(name)
  local s = name:gsub("(%l)(%u)", "%1-%2"):gsub("(%u)(%u%l)", "%1-%2"):lower():gsub("[^%w]+", "-")
  return (s:gsub("^%-+", ""):gsub("%-+$", ""))
end

-- The reply of a status, made when there is none.
function page.reply(self, status)
  for _, reply in ipairs(self.replies) do
    if reply.status == status then return reply end
  end
  self.replies[#self.replies + 1] = { status = status }
  return self.replies[#self.replies]
end

-- A digest of prose, by which a changed sentence is noticed without keeping it: FNV-1a, 64 bits, of its words.
function page.digest(prose)
  local hash = math.tointeger(0xcbf29ce484222325)
  for byte in prose:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""):gmatch(".") do
    hash = (hash ~ byte:byte()) * 0x100000001b3
  end
  return ("%016x"):format(hash)
end

page.whole = { "title", "operation", "auth", "request", "reply" } -- the keys of page.words, in order

-- The words about the operation as a whole: { [key] = { text, first, last } }.
function page.words(self)
  local words = { title = { text = self.title }, operation = { text = self.doc }, auth = { text = self.auth and self.auth.words },
    request = { text = self.request and self.request.doc }, reply = {} }
  for _, reply in ipairs(self.replies) do
    if reply.status >= 200 and reply.status < 300 then words.reply.text = words.reply.text or reply.doc end
  end
  local keys = { body = "request", response = "reply", operation = "operation" }
  for line = 1, self.n_lines or 0 do
    local use = self.uses[line] or {}
    local key = use.fact == "prose" and keys[use.of] or use.fact == "title" and "title"
    if key then words[key].first, words[key].last = words[key].first or line, line end
  end
  words.auth.first = self.auth and self.auth.line
  words.auth.last = words.auth.first
  return words
end

return page
