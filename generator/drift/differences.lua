-- What differs between an operation's spec, in the form of a page (spec_page.lua), and a page (readers/page.lua). `old` is the
-- spec, by which callers were written, `new` the page, which holds now.
--
--   difference = { side, pointer, branch, key, kind, old, new (words), line (in `new`, or nil), member, new_member, about (what
--                  the words are about, if not a member), is_branch (of a union), known = why the two differ, or nil }
-- Kinds: added, removed, type, required, nullable, enum, range, length, format, default, deprecated, prose; and of the operation
-- itself method, path, url, auth.
--
-- A page may be silent: a layout that lost its marks says nothing of them, and neither does an object whose
-- members are folded. `places` (spec/page_map.lua) knows the words that the page had, and where the spec departs from it.
local facts = require "drift.facts"
local json = require "json"
local page = require "readers.page"
local rows = require "readers.rows"
local type_words = require "readers.type_words"

local differences = {}
local finder = {}
finder.__index = finder

local function reason_of(source)
  return source.word == "confirmed" and "confirmed by " .. source.by or source.word == "inferred" and source.why
    or "the words of the page"
end

-- Why a spec may differ from its page in a fact: because the map says that it did so already, or, without a map, because the spec
-- names another source for this very fact, or infers it. nil: it may not.
function finder:known(difference)
  local member = difference.member
  if not member then return nil end
  local source, is_named = member.source_of(difference.kind)
  local has_reason = is_named or source.word ~= "page"
  local place = self.places and self.places[difference.key]
  if self.places then
    if not place or place.departures[difference.kind] ~= difference.new then return nil end
    return has_reason and reason_of(source) or nil
  end
  return (is_named or source.word == "inferred") and reason_of(source) or nil
end

function finder:add(difference)
  difference.known = self:known(difference)
  self.found[#self.found + 1] = difference
end

-- ---- facts of one member ----

-- A page that lost its marks still shows these.
local shown_without_marks = { enum = true, range = true, prose = true }

function finder:is_silent(kind, old, new)
  if self.new.lost_marks and (not shown_without_marks[kind] or not new.first) then return true end
  if kind == "type" or kind == "format" or kind == "length" then return new.type == nil or old.type == nil end
  if kind == "enum" or kind == "range" then
    return (new.type == nil and not self.new.lost_marks) or old.type == nil
  end
  if kind == "default" then return facts.has_words_for_default(old) and not new.default end
  return false
end

-- The texts of what is no text are no facts of their own: the types differ already.
local function has_texts(member)
  local t = type_words.innermost(member.type)
  return not t or t.kind == "string" or t.kind == "enum"
end

-- Whether the only text that a spec has for a member is the only one that is shown.
local function is_fixed_to(member, texts)
  return member.model ~= nil and member.model.fixed ~= nil and member.model.fixed.text == texts
end

function finder:compare_facts(old_row, new_row)
  local old, new = old_row.member, new_row.member
  local types_differ = false
  for _, kind in ipairs(facts.kinds) do
    if not self:is_silent(kind, old, new) then
      local a, b = facts[kind](old), facts[kind](new)
      local matters = a ~= b and not (types_differ and kind ~= "required" and kind ~= "nullable" and kind ~= "deprecated")
      if kind == "enum" and (not (has_texts(old) and has_texts(new)) or is_fixed_to(old, b)) then matters = false end
      if matters then
        types_differ = types_differ or kind == "type"
        self.retyped[new_row] = types_differ or nil
        self:add { side = new_row.side, pointer = new_row.pointer, branch = new_row.branch, key = old_row.key, kind = kind, old = a,
          new = b, line = new.lines[kind] or new.first, member = old, new_member = new }
      end
    end
  end
  self:compare_words(old_row, new_row)
end

local function shorten(words)
  words = words:gsub("%s+", " ")
  return #words > 70 and words:sub(1, words:find(" ", 60, true) or 70) .. "..." or words
end

-- Whether a member of the page has the words of a digest. Below the last one of a page may stand anything; one more sentence
-- would be the member's.
function finder:has_words(member, digest)
  local function is(text)
    return (text and page.digest(text) or "-") == digest
  end
  if is(member.doc) then return true end
  for k = self.new.last_member == member and #member.paragraphs - 1 or -1, 0, -1 do
    local words = {}
    for i = 1, k do words[i] = member.paragraphs[i].text end
    local is_sentence = k == #member.paragraphs - 1 and member.paragraphs[k + 1].text:find("%.$")
    if not is_sentence and is(k > 0 and table.concat(words, "\n") or nil) then return true end
  end
  return false
end

-- Words are compared by their digest: the spec has words of its own.
function finder:compare_words(old_row, new_row)
  local new, place = new_row.member, self.places and self.places[old_row.key]
  if place then
    if not self:has_words(new, place.digest) and not self:is_silent("prose", old_row.member, new) then
      self:add { side = new_row.side, pointer = new_row.pointer, branch = new_row.branch, key = old_row.key, kind = "prose",
        old = place.digest == "-" and "no words" or "other words", new = new.doc and '"' .. shorten(new.doc) .. '"' or "no words",
        line = new.lines.prose or new.first, member = old_row.member, new_member = new }
    end
  end
end

-- An example that the page shows and the spec has otherwise.
function finder:compare_example(old_row, new_row)
  local old, new = old_row.member, new_row.member
  if not new.example or new.example.kind == "null" then return end -- which no spec has for an example
  local source = old.source_of("example")
  local same = old.example and json.canonical(old.example) == json.canonical(new.example)
  if not same and source.word == "page" then
    self:add { side = new_row.side, pointer = new_row.pointer, branch = new_row.branch, key = old_row.key, kind = "prose",
      old = "example " .. (old.example and json.write(old.example) or "none"), new = "example " .. json.write(new.example),
      line = new.lines.example or new.first, member = old, new_member = new }
  end
end

-- ---- members ----

-- The keys of the branches of unions in a list of rows.
local function branches_of(list)
  local found = {}
  for _, row in ipairs(list) do
    for stop in row.key:gmatch("()>") do found[row.key:sub(1, stop)] = true end
  end
  return found
end

-- The key of the outermost branch of a row that is not among `branches`, and its union's pointer.
local function new_branch(row, branches)
  for stop in row.key:gmatch("()>") do
    local key = row.key:sub(1, stop)
    if not branches[key] then return key, key:gsub("<[^>]*>", ""):gsub("^[^/]*", ""), key:match("<([^<>]*)>$") end
  end
end

-- Tells a branch once that is in one of the two only.
function finder:add_branch(row, branches, kind, told)
  local key, pointer, name = new_branch(row, branches)
  if not key then return false end
  if not told[key] then
    local none, one = "no branch " .. name, "branch " .. name
    self:add { side = row.side, pointer = pointer, kind = kind, old = kind == "added" and none or one,
      new = kind == "added" and one or none, line = kind == "added" and row.member.first or nil, is_branch = true }
  end
  told[key] = true
  return true
end

-- The row of `list` that a row means: by key; where unions are told apart in only one of the two, by its pointer.
local function counterpart(row, by_key, list)
  if by_key[row.key] then return by_key[row.key] end
  local found
  for _, other in ipairs(list) do
    if other.side == row.side and other.pointer == row.pointer then
      if found then return nil end
      found = other
    end
  end
  return found
end

-- Whether the page shows nothing of what is in a member.
local function is_folded(row)
  local t = row and type_words.innermost(row.member.type)
  if not row then return false end
  if not t then return true end
  return t.kind == "object" and not t.closed and #(t.members or {}) == 0 and row.member.shows_children or t.kind == "any"
end

local function describe(member)
  local words = { facts.type(member) or "no type" }
  if member.required ~= nil then words[#words + 1] = facts.required(member) end
  if member.nullable then words[#words + 1] = "may be null" end
  return table.concat(words, ", ")
end

function finder:compare_rows(old_rows, new_rows)
  local old_by_key, matched, added, told = rows.by_key(old_rows), {}, {}, {}
  local old_branches, new_branches = branches_of(old_rows), branches_of(new_rows)
  for _, row in ipairs(new_rows) do
    local old = counterpart(row, old_by_key, old_rows)
    if old then
      matched[old] = row
      self:compare_facts(old, row)
      self:compare_example(old, row)
    else
      added[row] = true
      local follows = row.parent and (added[row.parent] or self.retyped[row.parent])
      if not follows and not self:add_branch(row, old_branches, "added", told) then
        self:add { side = row.side, pointer = row.pointer, branch = row.branch, key = row.key, kind = "added",
          old = "no such member", new = describe(row.member), line = row.member.first, new_member = row.member }
      end
    end
  end
  local removed = {}
  for _, row in ipairs(old_rows) do
    if not matched[row] and self:is_covered(row.side) then
      local parent = row.parent and matched[row.parent]
      local source = row.member.source_of("name")
      removed[row] = true
      local had_place = self.places and self.places[row.key]
      local folded = not self.new.lost_marks and row.parent and is_folded(parent)
      if folded and parent.member.shows_children and not told[parent] then
        told[parent] = true
        self.notes[#self.notes + 1] = { line = parent.member.last,
          message = ("the members of %s are folded away, and were not compared"):format(parent.pointer) }
      end
      local silent = folded or source.word ~= "page" and not had_place or parent and self.retyped[parent]
      if not silent and not removed[row.parent or false] and not self:add_branch(row, new_branches, "removed", told) then
        self:add { side = row.side, pointer = row.pointer, branch = row.branch, key = row.key, kind = "removed",
          old = describe(row.member), new = "no such member", line = parent and parent.member.first, member = row.member }
      end
    end
  end
end

-- Whether `new` says anything of a side.
function finder:is_covered(side)
  if side == "request" then return self.new.request ~= nil or self.new.rows ~= nil end
  for _, reply in ipairs(self.new.replies) do
    if rows.side(reply.status) == side then return reply.type ~= nil end
  end
  return self.new.rows ~= nil and side == "reply"
end

-- ---- the operation itself ----

function finder:compare_operation()
  local old, new = self.old, self.new
  local function compare(kind, a, b, line)
    if a and b and a ~= b then
      self:add { side = "request", pointer = "", kind = kind, old = a, new = b, line = line }
    end
  end
  local function line_of(fact)
    for line = 1, new.n_lines or 0 do
      if new.uses[line] and new.uses[line].fact == fact then return line end
    end
  end
  compare("method", old.method, new.method, line_of "method")
  compare("path", old.path, new.path, line_of "path")
  compare("url", old.url, new.url, line_of "curl")
  if old.auth and new.auth then
    compare("auth", old.auth.name:lower(), new.auth.name:lower(), new.auth.line)
    if new.auth.prefix ~= "" then compare("auth", old.auth.prefix, new.auth.prefix, new.auth.line) end
  end
  for _, key in ipairs(self.places and page.whole or {}) do
    local place, part = self.places[key], page.words(new)[key]
    local is, was = part.text and page.digest(part.text) or "-", place and place.digest or "-"
    if is ~= was and (key ~= "title" or part.text) then
      self:add { side = key == "reply" and "reply" or "request", pointer = "", kind = "prose", about = key,
        old = was == "-" and "no words" or "other words", new = part.text and '"' .. shorten(part.text) .. '"' or "no words",
        line = part.first }
    end
  end
end

-- The statuses that are documented. A page that shows but one says nothing of the others.
function finder:compare_statuses()
  local old, new = {}, {}
  for _, reply in ipairs(self.old.replies) do old[reply.status] = reply end
  for _, reply in ipairs(self.new.replies) do new[reply.status] = reply end
  for _, reply in ipairs(self.new.replies) do
    if rows.side(reply.status) ~= "reply" and not old[reply.status] then
      self:add { side = "reply", pointer = "", kind = "added", old = "no status " .. reply.status,
        new = "status " .. reply.status, line = reply.line }
    end
  end
  for _, reply in ipairs(self.old.replies) do
    local silent = #self.new.replies < 2 or reply.source and reply.source.word ~= "page"
    if rows.side(reply.status) ~= "reply" and not new[reply.status] and not silent then
      self:add { side = "reply", pointer = "", kind = "removed", old = "status " .. reply.status,
        new = "no status " .. reply.status }
    end
  end
end

-- All differences, in the order of `new`; and notes { line, message } on what was not compared. `places`: of the map, or nil.
function differences.find(old, new, places)
  local self = setmetatable({ old = old, new = new, places = places, found = {}, notes = {}, retyped = {} }, finder)
  self:compare_operation()
  self:compare_statuses()
  self:compare_rows(rows.of(old), rows.of(new))
  return self.found, self.notes
end

return differences
