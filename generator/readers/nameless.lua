-- Reads a page that has lost every name, type and mark: only words, lists of texts and ranges are left, in their order. Beside a
-- spec each is matched with the member that it fits; without one the members stay without names.
--
-- The page is a sequence of atoms: words, texts (the options of an enum), a range. A spec gives the sequence to expect: each member
-- may have one of each. The two are aligned as a whole, at the least cost.
local cursor = require "readers.cursor"
local json = require "json"
local labels = require "readers.labels"
local lines = require "readers.lines"
local page = require "readers.page"
local shown = require "readers.shown"
local type_words = require "readers.type_words"

local nameless = {}

local sections = { Authorizations = "auth", Body = "request", Response = "reply", ["Path Parameters"] = "request",
  ["Query Parameters"] = "query", Headers = "header" }

local is_words = cursor.is_words

-- Whether a page is of this kind: it has sections, words in them, and no line that is a type or the anchor of a row.
function nameless.is(tokens)
  local seen, inside, words = false, nil, 0
  for _, token in ipairs(tokens) do
    if inside and token.kind == "anchor" then return false end
    if is_words(token) then
      inside = sections[token.text] or inside
      seen = seen or inside == "request" or inside == "reply"
      if inside and cursor.type_of(token) and token.text ~= "file" then return false end
      if inside and token.text:find("%s") then words = words + 1 end
    end
  end
  return seen and words > 0
end

-- ---- lines ----

-- What stands on one line: ranges without a space between them, or a pattern or a range with the words of the next member behind.
local function pieces_of(raw, above)
  local count, rest = raw:match("^(%d+)(%u%l.*)$")
  if count and above and labels.is(above) then return { count, rest } end
  local pattern, behind = raw:match("^`?(%^.-%$)`?(%u.*)$")
  if pattern then return { pattern, behind } end
  local range, words = raw:match("^`?([%d.%s<>=x-]+%d)`?(%u.*)$")
  if range and type_words.range(range) then return { range, words } end
  local pieces = {}
  for piece in raw:gsub("``", "`\n`"):gmatch("[^\n]+") do
    if not type_words.range(piece) then return { raw } end
    pieces[#pieces + 1] = piece
  end
  return pieces
end

-- A limit, a pattern or a list with an example behind it; an example with words behind it. Where a page has one of them,
-- "x >= 1500" may be "x >= 1" and 500.
local glued_examples = { "^[%d.%s<>=x-]*%d%s?[\"%[{]", "^%^.-%$[\"%[{]", "^%l[%w_, -]-, [%w_, -]- ?[\"%[{]", "^[%]}]%u%l" }

-- Titles that a page glued to other words would hide: "...in the header.Body". A list that it glued likewise hides an enum.
local function must_be_apart(tokens)
  local own = {}
  for _, token in ipairs(tokens) do own[token.text] = true end
  for _, token in ipairs(tokens) do
    for title in pairs(sections) do
      if is_words(token) and not own[title] and token.text:find("[%w.%)] ?" .. title .. "$") then
        page.fail(token.line, "the title `%s` is glued to other words: %s", title, token.text)
      end
    end
    if is_words(token) and token.text:find("^%l[%w_-]*, [%w_, -]-[%w_-] %u%l+ %l") then
      page.fail(token.line, "a list of texts is glued to other words: %s", token.text)
    end
    for _, pattern in ipairs(is_words(token) and glued_examples or {}) do
      if token.text:find(pattern) then page.fail(token.line, "an example is glued to what stands beside it: %s", token.text) end
    end
  end
end

-- The tokens of a page, each line apart.
local function apart(tokens)
  local out, inside = {}, false
  must_be_apart(tokens)
  local above
  for _, token in ipairs(tokens) do
    inside = inside or is_words(token) and sections[token.text] ~= nil
    local pieces = inside and is_words(token) and token.raw and pieces_of(token.raw, above) or {}
    if token.kind ~= "blank" then above = token end
    if #pieces < 2 then out[#out + 1] = token end
    for _, raw in ipairs(#pieces > 1 and pieces or {}) do
      out[#out + 1] = { kind = token.kind, line = token.line, last = token.last, raw = raw, text = lines.plain(raw) }
    end
  end
  return out
end

-- ---- atoms of the page ----

local function is_text_of_enum(s)
  return not s:find("%s") and s:find("^[%w_`\"][^,]*$") ~= nil and not s:find("%.$")
end

-- "soft, loud": several texts on one line.
local function listed(s)
  local values = {}
  for part in (s .. ","):gmatch("%s*(.-),") do
    if not part:find("^[%l%d_`-]+$") then return nil end
    values[#values + 1] = part:gsub("`", "")
  end
  return #values > 1 and values or nil
end

-- The texts that begin at token `i`: "a", ", b", ", c"; or "a,", "b" below a title. Returns them and the index behind.
local function texts_at(tokens, i)
  local values, last = listed(tokens[i].text) or { (tokens[i].text:gsub("[`,]", "")) }, i
  local more = tokens[i].text:find(",$")
  while tokens[last + 1] do
    local token = tokens[last + 1]
    local continued = is_words(token) and token.text:match("^,%s*(%S+)$")
    if continued then
      values[#values + 1] = continued:gsub("`", "")
    elseif more and is_words(token) and is_text_of_enum((token.text:gsub(",$", ""))) then
      values[#values + 1], more = token.text:gsub("[`,]", ""), token.text:find(",$")
    elseif not (token.kind == "blank" and more) then
      break
    end
    last = last + 1
  end
  return type_words.distinct(values), last
end

-- An atom of facts that need no place of their own: a labelled one, a pattern, a count of items.
local function facts_at(at, i)
  local token = at:token(i)
  local atom = { kind = "facts", first = token.line, last = token.last,
    facts = { name = "line " .. token.line, lines = {}, first = token.line, last = token.last } }
  local behind = labels.take(at, atom.facts, i)
  if not behind and token.raw:find("^`?%^.*%$`?$") then
    atom.facts.type = { kind = "string", pattern = token.raw:gsub("`", "") }
  elseif not behind and token.text:find("elements?$") and type_words.count(token.text) then
    atom.facts.type = { kind = "list", item = { kind = "any" }, items = type_words.count(token.text) }
  elseif not behind and (json.read(token.text) or shown.json_at(at, i)) then
    local value, _, last = json.read(token.text), nil, i
    if not value then value, _, last = shown.json_at(at, i) end
    atom.facts.example, atom.last = value, at:token(last).last
    atom.facts.todo = "nothing tells whether this is an example, a default or the only value: " .. json.write(value)
    behind = last + 1
  elseif not behind then
    return nil
  end
  atom.last = math.max(atom.last, atom.facts.last)
  return atom, behind and behind - 1 or i
end

local function atom_at(at, i)
  local tokens, token = at.tokens, at:token(i)
  local text = token.text:gsub("^Required range:%s*", "")
  if text == "" then return nil, i end
  local bounds = type_words.range(text)
  if bounds then return { kind = "range", bounds = bounds, first = token.line, last = token.last }, i end
  if text:find("^Available options") then
    local j = i + 1
    while tokens[j] and tokens[j].kind == "blank" do j = j + 1 end
    if not tokens[j] then return nil, i end
    local values, last = texts_at(tokens, j)
    return { kind = "texts", values = values, first = token.line, last = tokens[last].last }, last
  end
  local facts, last = facts_at(at, i)
  if facts then return facts, last end
  if is_text_of_enum((text:gsub(",$", ""))) or listed(text) then
    local values
    values, last = texts_at(tokens, i)
    return { kind = "texts", values = values, first = token.line, last = tokens[last].last }, last
  end
  return { kind = "words", text = text, first = token.line, last = token.last }, i
end

-- Adds an atom to a list. Words that were code have a line of their own in such pages; what follows continues the words before.
local function add_atom(list, atom)
  local last, before = list[#list], list[#list - 1]
  local is_code = last and last.kind == "texts" and #last.values == 1 and before and before.kind == "words"
  local goes_on = atom.kind == "words" and (atom.text:find("^[:;.)-]%s") or atom.text:find("^[:;.)-]$") or atom.text:find("^, "))
    or is_code and atom.kind == "words" and atom.text:find("^%l") and not before.text:find("[.!?:]$")
    or atom.kind == "words" and last and last.kind == "words" and last.text:find("%s%-$")
  if goes_on and is_code then
    before.text = ("%s %s %s"):format(before.text, last.values[1], atom.text)
    list[#list], before.last = nil, atom.last
  elseif goes_on and last and last.kind == "words" then
    last.text, last.last = last.text .. " " .. atom.text, atom.last
  else
    list[#list + 1] = atom
  end
end

-- Notes a line above the content: its title, and what it is about.
local function above(at, i)
  local self, token = at.page, at:token(i)
  local behind = shown.method(at, i, true) or shown.sample(at, i)
  if behind then return behind end
  if is_words(token) and not cursor.is_footer(token) and not shown.buttons[token.text] then
    local is_sentence = self.title and token.text:find("%s.*%.$")
    if is_sentence then self.doc = token.text else self.title, self.doc = token.text, nil end
    at:use(token, { fact = is_sentence and "prose" or "title", of = is_sentence and "operation" or nil })
  elseif is_words(token) then
    at:use(token, { ignored = "navigation" })
  end
  return i + 1
end

-- What is no member stands right below the title of a section: a status, the type of the content.
local function head_of(at, token, side, atoms)
  local status, content = token.text:match("^(%d%d%d)%s*%-?%s*(%S*)$")
  if #atoms > 0 then return false end
  if status and side == "reply" and (content == "" or content:find("/")) then
    at.status = at.status or math.tointeger(tonumber(status))
    at:use(token, { fact = "status", status = at.status })
    return true
  elseif token.text:find("^%l+/[%w.+-]+$") then
    at:use(token, { fact = "content type", content = token.text })
    return true
  end
end

-- What the auth section, and those of parameters, say of one line.
local function beside(at, side, token)
  local self = at.page
  local prefix = token.text:match("form `?(%a+ )<")
  at:use(token, { fact = "auth" })
  if side == "auth" then
    if prefix then self.auth = { name = "Authorization", prefix = prefix, line = token.line, words = "" } end
    if self.auth then self.auth.words = (self.auth.words or "") .. " " .. token.text end
  elseif token.text:find("%s") then
    table.insert(self.parameters, { name = "of line " .. token.line, place = side, lines = {}, first = token.line })
  end
end

-- The atoms of each side, and what the other lines are for.
local function atoms_of(at)
  local atoms, side, i = { request = {}, reply = {} }, nil, 1
  while at:token(i) do
    local token = at:token(i)
    local list = atoms[side]
    if token.kind == "blank" then
      at:use(token, { ignored = "an empty line" })
    elseif is_words(token) and sections[token.text] then
      side, at.section = sections[token.text], token.text:lower()
      at.in_path = token.text == "Path Parameters"
      at:use(token, { fact = "section", section = token.text })
    elseif not side then
      i = above(at, i) - 1
    elseif shown.sample_in_section(at, i) then
      i = shown.sample_in_section(at, i) - 1
    elseif is_words(token) and token.text:find("^Show ?child attributes$") then
      at:use(token, { ignored = "a button" })
    elseif token.kind == "heading" then
      side = "below" -- no part of the content of such pages
      at:use(token, { ignored = "below the content" })
    elseif is_words(token) and list and not head_of(at, token, side, list) then
      local atom, last = atom_at(at, i)
      if atom then
        atom.in_path = at.in_path
        add_atom(list, atom)
        i = last
      else
        at:use(token, { fact = "label" })
      end
    elseif is_words(token) and not list then
      if side == "below" then at:use(token, { ignored = "below the content" }) else beside(at, side, token) end
    end
    i = i + 1
  end
  return atoms
end

-- ---- what a spec expects ----

local common = { the = true, ["and"] = true, ["for"] = true, that = true, what = true, this = true, which = true, with = true,
  will = true, are = true, how = true }

-- The words of a text by their first letters, without those that stand everywhere.
local function word_set(s)
  local set = {}
  for word in s:lower():gsub("_", " "):gmatch("%a%a%a+") do
    if not common[word] then set[word:gsub("s$", ""):sub(1, 5)] = true end
  end
  return set
end

-- The atoms that the rows of one side may have on the page. `places` (see spec/page_map.lua) knows which had words, and their
-- digest.
local function expected_of(rows, side, places)
  local expected = {}
  for _, row in ipairs(rows) do
    if row.side == side then
      local t, place = type_words.innermost(row.member.type), places and places[row.key]
      local known = { row = row, place = place, no_place = places ~= nil and not place }
      local function expect(kind, more)
        local atom = { kind = kind, row = row, place = known.place, no_place = known.no_place }
        for key, value in pairs(more) do atom[key] = value end
        expected[#expected + 1] = atom
      end
      local has_words = not places or place and place.digest ~= "-"
      if has_words then
        local parent = row.pointer:gsub("/%*", ""):match("([^/]*)/[^/]*$")
        expect("words", { names = word_set(parent .. " " .. row.member.name), words = word_set(row.member.doc or ""),
          digest = place and place.digest })
      end
      if t and t.kind == "enum" and not known.no_place then expect("texts", { values = t.values }) end
      if t and (t.min or t.max or t.above or t.below) and not known.no_place then expect("range", { bounds = t }) end
    end
  end
  return expected
end

local function overlap(a, b)
  local seen, both = {}, 0
  for _, value in ipairs(a) do seen[value] = true end
  for _, value in ipairs(b) do both = both + (seen[value] and 1 or 0) end
  return both / (#a + #b - both)
end

-- How many of the words of one set are in another, from 0 to 1.
local function shared(set, other)
  local both, n = 0, 0
  for word in pairs(set) do
    n = n + 1
    if other[word] then both = both + 1 end
  end
  return n > 0 and both / n or 0
end

local function likeness(atom, expected)
  if expected.digest then
    atom.digest = atom.digest or page.digest(atom.text)
    return atom.digest == expected.digest and 1 or 0.2
  end
  atom.words = atom.words or word_set(atom.text)
  return 0.7 * shared(expected.names, atom.words) + 0.3 * shared(expected.words, atom.words)
end

-- What it costs to take an atom for the one that is expected, by itself.
local function cost(atom, expected)
  if atom.kind ~= expected.kind then return 10 end
  if atom.kind == "words" then return 1.2 * (1 - likeness(atom, expected)) end
  if atom.kind == "texts" then return 1.9 * (1 - overlap(atom.values, expected.values)) end
  local a, b = atom.bounds, expected.bounds
  local same = (a.min or a.above) == (b.min or b.above) and (a.max or a.below) == (b.max or b.below)
  return same and 0 or 0.5
end

-- What it costs that the page lacks an atom: little where no place of it is known.
local function skip_cost(expected)
  if expected.place then return 1 end
  return expected.kind == "words" and 0.3 or 0.8
end

-- The expected atom of each atom of the page, or nil.
local function align(atoms, expected)
  local best, step = { [0] = {} }, { [0] = {} }
  best[0][0] = 0
  for j = 1, #expected do best[0][j], step[0][j] = best[0][j - 1] + skip_cost(expected[j]), "skip" end
  for i = 1, #atoms do
    best[i], step[i] = { [0] = best[i - 1][0] + 1 }, { [0] = "extra" }
    for j = 1, #expected do
      -- Texts and ranges are mostly those of the words above them.
      local follows = i == 1 or atoms[i].kind == "words" or atoms[i - 1].kind ~= "words" or step[i - 1][j - 1] == "take"
      local take = best[i - 1][j - 1] + cost(atoms[i], expected[j]) + (follows and 0 or 0.3)
      local extra, skip = best[i - 1][j] + 1, best[i][j - 1] + skip_cost(expected[j])
      if take <= extra and take <= skip then
        best[i][j], step[i][j] = take, "take"
      elseif skip <= extra then
        best[i][j], step[i][j] = skip, "skip"
      else
        best[i][j], step[i][j] = extra, "extra"
      end
    end
  end
  local i, j, matched = #atoms, #expected, {}
  while i > 0 do
    local s = step[i][j]
    if s == "take" then matched[i], i, j = expected[j], i - 1, j - 1
    elseif s == "skip" then j = j - 1
    else i = i - 1 end
  end
  return matched
end

-- ---- members ----

local facts = { words = "prose", texts = "enum", range = "range", facts = "example" }

local function new_member(name)
  return { name = name, lines = {} }
end

-- Gives an atom to a member.
local function give(self, member, atom)
  local fact = facts[atom.kind]
  member.first, member.last = member.first or atom.first, atom.last
  member.lines[fact] = atom.first
  for line = atom.first, atom.last do self.uses[line] = { fact = fact, member = member } end
  if atom.kind == "words" then
    member.doc = member.doc and member.doc .. "\n" .. atom.text or atom.text
  elseif atom.kind == "texts" then
    member.type = { kind = "enum", values = atom.values }
  elseif atom.kind == "facts" then
    member.example, member.default = atom.facts.example or member.example, atom.facts.default or member.default
    member.todo = atom.facts.todo or member.todo
    for key, value in pairs(atom.facts.type or {}) do
      member.type = member.type or { kind = atom.facts.type.kind, item = atom.facts.type.item }
      if key ~= "kind" and key ~= "item" then member.type[key] = value end
    end
  else
    member.type = member.type or { kind = "number" }
    for key, value in pairs(atom.bounds) do member.type[key] = value end
  end
end

local function has(member, atom)
  if atom.kind == "words" then return member.doc ~= nil end
  if atom.kind == "facts" then
    local t, u = member.type, atom.facts.type
    return member.example ~= nil and atom.facts.example ~= nil or t ~= nil and u ~= nil and t.kind ~= u.kind
  end
  return member.type ~= nil
end

-- The index of the last atom that belongs to the content: below it, what is no sentence is not about a member.
local function content_end(atoms, matched)
  local last = 0
  for i = 1, #atoms do
    if matched[i] then last = i end
  end
  for i = last + 1, #atoms do
    if atoms[i].kind == "words" and not atoms[i].text:find("%.$") then return i - 1 end
  end
  return #atoms
end

-- The rows of one side of a page, as a spec names them. What no member is expected to have belongs to the one before, or is new.
local function match_side(self, atoms, side, spec)
  local matched = align(atoms, expected_of(spec.rows, side, spec.places))
  local members, last, new = {}, nil, {}
  local stop = content_end(atoms, matched)
  for i = stop + 1, #atoms do
    for line = atoms[i].first, atoms[i].last do self.uses[line] = { ignored = "below the content" } end
  end
  for i = 1, stop do
    local atom = atoms[i]
    local row = matched[i] and matched[i].row
    if row then
      members[row.key] = members[row.key] or new_member(row.member.name)
      last = { member = members[row.key] }
      give(self, last.member, atom)
    elseif atom.kind ~= "words" and last and not has(last.member, atom) then
      give(self, last.member, atom)
    elseif atom.kind == "facts" then
      for line = atom.first, atom.last do self.uses[line] = { ignored = "a fact of a member that is not known" } end
    else
      local member = new_member("(line " .. atom.first .. ")")
      last = { member = member }
      new[#new + 1] = { side = side, pointer = "/" .. member.name, key = side .. " ?" .. atom.first, member = member }
      give(self, member, atom)
    end
  end
  for _, row in ipairs(spec.rows) do
    if row.side == side then
      local member = members[row.key]
      -- A member that never had a line is as the spec has it.
      if not member and not (spec.places and spec.places[row.key]) then member = new_member(row.member.name) end
      if member then
        self.rows[#self.rows + 1] = { side = side, pointer = row.pointer, key = row.key, branch = row.branch, member = member }
      end
    end
  end
  table.move(new, 1, #new, #self.rows + 1, self.rows)
end

-- The members of one side without a spec: each begins with words, or where the kind of atom comes again.
local function unnamed(self, atoms)
  local object = { kind = "object", members = {} }
  local member
  for _, atom in ipairs(atoms) do
    if atom.in_path then
      give(self, new_member "in the path", atom)
      if atom.kind == "words" then
        table.insert(self.parameters, { name = "of line " .. atom.first, place = "path", lines = {}, first = atom.first })
      end
    else
      if not member or atom.kind == "words" or has(member, atom) then
        local name = "todo_line_" .. atom.first
        while page.find(object, name) do name = name .. "_too" end
        member = new_member(name)
        object.members[#object.members + 1] = member
      end
      give(self, member, atom)
    end
  end
  return object
end

-- A page whose words are mostly not those of the spec's page has lost more than its names, or is another page.
local function must_fit(atoms, spec)
  local known, words, fitting = {}, 0, 0
  for _, place in pairs(spec.places or {}) do known[place.digest] = true end
  for _, side in ipairs { "request", "reply" } do
    for _, atom in ipairs(atoms[side]) do
      if atom.kind == "words" then
        words = words + 1
        fitting = fitting + (known[page.digest(atom.text)] and 1 or 0)
      end
    end
  end
  if spec.places and fitting * 2 < words then
    local first = atoms.request[1] or atoms.reply[1]
    page.fail(first.first, "this page has no names and no types, and its words are not those of the spec's page (%d of %d)",
      fitting, words)
  end
end

-- Reads a page. `spec` = { rows, places }, both nil without one.
function nameless.read(tokens, split, spec)
  local self = page.new "browser text without names"
  self.lost_marks = true
  self.n_lines = #split
  local at = setmetatable({ page = self, tokens = apart(tokens), split = split, tabs = {} }, { __index = cursor })
  local atoms = atoms_of(at)
  if #atoms.request + #atoms.reply == 0 then page.fail(1, "this page has no names and no types, and no words about a member") end
  shown.settle_address(self)
  if spec.rows then
    self.rows = {}
    must_fit(atoms, spec)
    match_side(self, atoms.request, "request", spec)
    match_side(self, atoms.reply, "reply", spec)
  else
    self.request = unnamed(self, atoms.request)
    page.reply(self, at.status or 200).type = unnamed(self, atoms.reply)
  end
  return self
end

return nameless
