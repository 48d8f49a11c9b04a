-- What is read of a page, as text, for the tests of the readers.
local facts = require "drift.facts"
local json = require "json"
local lu = require "luaunit"
local read = require "readers.read"
local rows = require "readers.rows"
local support = require "support"
local type_words = require "readers.type_words"

local page_text = {}

-- A member in words.
function page_text.words_of(member)
  local words = {}
  local function say(word)
    words[#words + 1] = word
  end
  say(facts.type(member) or "no type")
  if member.required ~= nil then say(facts.required(member)) end
  if member.nullable then say "may be null" end
  if member.by_anchor then say "may be null by its anchor" end
  for _, kind in ipairs { "enum", "range", "length", "format", "default", "deprecated" } do
    local word = facts[kind](member)
    if not word:find("^any ") and not word:find("^no ") and not word:find("^not ") then
      say((member.by_prose or {})[kind] and word .. " (in words)" or word)
    end
  end
  local inner = type_words.innermost(member.type)
  if inner and inner.open then say "open" end
  if member.example then say("example " .. json.write(member.example)) end
  if member.doc then say('"' .. member.doc:gsub("\n", " / ") .. '"') end
  return table.concat(words, "; ")
end

-- A page as text.
function page_text.dump(page)
  local out = {}
  local function say(...)
    out[#out + 1] = (...):format(select(2, ...))
  end
  say("%s: %s: %s %s %s", page.layout, page.title or "-", page.method or "-", page.path or "-", page.url or "-")
  say("doc: %s; auth: %s", page.doc or "-", page.auth and page.auth.name .. ": " .. page.auth.prefix or "-")
  for _, reply in ipairs(page.replies) do say("reply %d: %s", reply.status, reply.doc or "-") end
  for _, row in ipairs(rows.of(page)) do
    say("%s-%s %s: %s", row.member.first, row.member.last, row.key, page_text.words_of(row.member))
  end
  for _, sample in ipairs(page.samples) do say("%d %s %s", sample.line, sample.side, json.write(sample.value)) end
  for _, finding in ipairs(page.findings) do say("finding %d %s: %s", finding.line, finding.pointer, finding.message) end
  for line = 1, page.layout:find("^browser") and page.n_lines or 0 do
    if not page.uses[line] then say("no use of line %d", line) end
  end
  return table.concat(out, "\n") .. "\n"
end

-- Reads a text as a page: the page, or nil and why not.
function page_text.read(text, name, wanted)
  local path = os.tmpname()
  support.write(path, text)
  local page, why = read.page(path, wanted)
  os.remove(path)
  return page, why and why:gsub("^" .. path:gsub("%p", "%%%0"), name or "page")
end

-- The members that a text describes, each as a line.
function page_text.members_of(text, name)
  local page, why = page_text.read(text, name)
  lu.assertNil(why)
  local out = {}
  for i, row in ipairs(rows.of(page)) do out[i] = row.key .. ": " .. page_text.words_of(row.member) end
  return out, page
end

return page_text
