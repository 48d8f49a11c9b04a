-- Reads a page of API documentation as a browser copies it, or as Markdown made from it: sections (Headers, Body, Response...), in
-- each a row for every member: its anchor, name, type, flags, words, and labelled facts (`Available options:`).
--
-- The grammar of a row, each on a line of its own, empty lines anywhere:
--   [anchor] name [type] { "required" | "deprecated" | place | "default:" value } { words | label } ["Show child attributes"]
-- The name of a nested member is dotted ("a.b.c"), or bare below its parent's "Show child attributes". `{key}` is any name.
local cursor = require "readers.cursor"
local json = require "json"
local labels = require "readers.labels"
local nesting = require "readers.nesting"
local page = require "readers.page"
local wording = require "readers.wording"
local samples = require "readers.samples"
local shown = require "readers.shown"
local type_words = require "readers.type_words"

local browser_text = {}
local reader = setmetatable({}, { __index = cursor })
reader.__index = reader

local is_words, is_footer, type_of = cursor.is_words, cursor.is_footer, cursor.type_of

-- ---- above the sections ----

-- What stands above the first section: titles, method and path, samples, the words about the operation.
function reader:above(i)
  local token = self:token(i)
  local behind = shown.method(self, i)
  if behind then
    self.method_at, self.path_end = i, behind
    return behind
  end
  behind = shown.sample(self, i)
  if behind then return behind end
  if token.kind == "heading" and token.level == 1 then
    self.page.title, self.titled = token.text, true
    self:use(token, { fact = "title" })
  elseif is_words(token) and (token.text:find("^%d[%dX][%dX]$") or token.text == "default" and #self.tabs > 0) then
    self.tabs[#self.tabs + 1] = math.tointeger(tonumber(token.text)) or false -- "4XX" is no status, but has a sample
    self:use(token, { fact = "status", status = self.tabs[#self.tabs] or nil })
  elseif is_words(token) and shown.buttons[token.text] then
    self:use(token, { ignored = "a button" })
  elseif is_words(token) and self.titled and not self.page.method and token.kind == "text" then
    self.page.doc = self.page.doc and self.page.doc .. "\n" .. token.text or token.text
    self:use(token, { fact = "prose", of = "operation" })
  elseif is_words(token) then
    token.index = i
    self.loose[#self.loose + 1] = token
  end
  return i + 1
end

local function is_sentence(token)
  return token.text:find("%s.*[.!?]$") ~= nil or select(2, token.text:gsub("%S+", "")) > 8
end

-- Of a page whose title no mark tells: what is likely its title and first words stands right above the method, or below the path.
function reader:find_title()
  local by_index, likely = {}, {}
  for _, token in ipairs(self.loose) do
    if token.kind == "text" and not is_footer(token) then by_index[token.index] = token end
  end
  local function take(index, step)
    while self:token(index) and self:token(index).kind == "blank" do index = index + step end
    local token = by_index[index]
    if not token then return nil end
    local key = is_sentence(token) and "doc" or "title"
    likely[key], likely.line = likely[key] or token.text, token.line
    return key == "doc" and index or nil
  end
  local words_at = take(self.method_at - 1, -1)
  if words_at then take(words_at - 1, -1) end
  take(self.path_end, 1)
  self.page.likely = likely.line and likely
end

-- The lines above the sections that nothing else took: the title, and the group of pages right above it.
function reader:name_loose_lines()
  if self.method_at and not self.page.title then self:find_title() end
  local title = self.page.title or self.loose[1] and not self.page.method and self.loose[1].text
  local groups, group = {}, nil
  self.page.title = title or nil
  for _, token in ipairs(self.loose) do
    local following = self:significant(token.index + 1)
    if token.text == title then
      self:use(token, { fact = "title" })
    elseif is_footer(token) then
      self:use(token, { ignored = "navigation" })
    elseif title and is_words(following) and following.text == title and (not group or token.text == group) then
      groups[#groups + 1], group = token, token.text
    else
      group = group and "" -- two of them, and they differ
    end
  end
  for _, token in ipairs(group ~= "" and groups or {}) do
    self:use(token, { ignored = "the group of pages that this one belongs to" })
  end
end

-- ---- rows ----

local function new_member(name, token)
  return { name = name, lines = {}, first = token.line, last = token.last, required = false, nullable = false,
    deprecated = false }
end

-- The default at token `i`; returns the index behind it. Some pages have the value on the line below, where others have words: then
-- the default is an empty text.
function reader:default(member, i)
  local token = self:token(i)
  self:member_use(token, "default", member)
  local value = token.text:match("^default:%s*(.*)$")
  if #value > #"required" and value:find("[^_%s-]required$") then
    member.required, member.lines.required, value = true, token.line, value:gsub("required$", "")
  end
  member.default = type_words.value(value)
  local below, at = self:significant(i + 1)
  if value ~= "" or not is_words(below) or is_footer(below) or cursor.flags_of(below.text) or self:is_section(at)
    or labels.is(below) then return i + 1 end
  local is_json, following = json.read(below.text), self:significant(at + 1)
  if not is_json and self:is_row(at) then
    if type_of(following) then return i + 1 end
    member.todo = ("nothing tells whether `%s` is its default or a member without a type"):format(below.text)
  end
  if is_json or below.text:find("^%S+$") and not below.text:find("%a%.$") then
    member.default = type_words.value(below.text)
    self:member_use(below, "default", member)
    return at + 1
  elseif at == i + 1 then
    member.default, member.todo = nil, "nothing tells whether its words are its default"
  end
  return i + 1
end

-- The branches of a union that stand each on a line behind token `i`, and end with the first one again, which is no name; returns
-- the index of the last.
function reader:branches(member, i)
  local first, types, last = self:token(i), { member.type }, i
  local token, at = self:significant(i + 1)
  while first.text:find("[(|·]") and type_of(token) do
    types[#types + 1] = type_of(token)
    if token.text == first.text then last = at end
    token, at = self:significant(at + 1)
  end
  if last > i then
    member.type = type_words.union_of(types)
    self:member_use(self:span(i, last), "type", member)
  end
  return last
end

-- The facts behind the name of a row; returns the index behind it.
function reader:flags(member, i)
  local token, at = self:significant(i)
  local t, nullable, rest = type_of(token)
  if t then
    self.has_types = true
    member.type, member.nullable = t, nullable
    self:member_use(token, "type", member)
    if rest ~= "" then
      token.text = rest -- what is glued to a type is read by itself
    else
      at = self:branches(member, at)
      token, at = self:significant(at + 1)
    end
  elseif member.anchor and is_words(token) and not cursor.flags_of(token.text) and not labels.is(token) then
    local following, behind = self:significant(at + 1)
    if is_words(following) and cursor.flags_of(following.text) then
      member.type = { kind = "any", todo = "its type is not known: " .. token.text }
      self:member_use(token, "type", member)
      token, at = following, behind
    end
  end
  while is_words(token) do
    local flags
    flags, rest = cursor.flags_of(token.text, self.section ~= "body" and self.section ~= "response")
    for _, flag in ipairs(flags or {}) do
      local is_fact = flag == "required" or flag == "deprecated"
      member[is_fact and flag or "in_place"] = is_fact or flag
      self:member_use(token, is_fact and flag or "place", member)
    end
    if flags and rest ~= "" then
      token.text = rest -- what is glued to flags is read by itself
    elseif flags then
      at = at + 1
    elseif token.text:find("^default:") then
      at = self:default(member, at)
    else
      break
    end
    token, at = self:significant(at)
  end
  return at
end

-- ---- sections ----

-- A row with all that belongs to it; returns the index behind it.
function reader:row(i)
  local anchor = self:token(i)
  if anchor.kind == "anchor" then i = i + 1 else anchor = nil end
  local token, at = self:significant(i)
  local member = new_member(token.text, anchor or token)
  if anchor then
    self:member_use(anchor, "anchor", member)
    member.anchor = anchor.text
  end
  self:member_use(token, "name", member)
  self.first_row = self.first_row or member
  i = self:flags(member, at + 1)
  i = self:below_row(member, i)
  self:take(member, token)
  return i
end

-- A header that carries the key, and how: "Bearer ".
function reader:take_key(member, token)
  if self.has_key or member.in_place == "query" or member.in_place == "cookie" then -- for which a spec has no place
    member.place = member.in_place or "header"
    table.insert(self.page.parameters, member)
    return
  end
  self.has_key = true
  local words, prefix = member.doc or "", self.page.auth and self.page.auth.prefix or ""
  if prefix == "" then
    prefix = words:match("form `?(%a+ )<") or member.name:lower() == "authorization" and words:match("Bearer") and "Bearer " or ""
  end
  self.page.auth = { name = member.name, prefix = prefix, line = token.line,
    words = ("%s %s %s %s"):format(member.name, type_words.print(member.type), member.required and "required" or "optional",
      words) }
  member.is_auth = true
end

-- Puts a member where its section says.
function reader:take(member, token)
  if self.section == "auth" or self.section == "header" and shown.is_key(member.name) then
    self:take_key(member, token)
  elseif self.section == "header" or self.section == "query" or self.section == "cookie" then
    member.place = self.section
    table.insert(self.page.parameters, member)
  elseif self.section == "path" then
    member.place = "path"
    self.path_members[#self.path_members + 1] = member
  else
    if self.section == "response" and not self.status then self:set_status(self:first_status()) end
    local dotted = self.nest:place_of(member, token.line)
    if not self.nest:put(member, dotted) then
      page.fail(token.line, "`%s` is described before what it belongs to", dotted)
    end
    if member.shows_children then self.nest:show_children(member) end
  end
end

-- Whether the content ends at token `i`: what else looks like it has rows of the same section below, and is words.
function reader:is_end(i)
  if not is_footer(self:token(i)) then return false end
  while self.last_row > i and not self:is_section(i) do
    if self:is_row(i) then return false end
    i = i + 1
  end
  return true
end

-- Whether a name stands alone at token `i`, with nothing of its own below: a member without a type, or the one word of a member.
function reader:is_lone_name(i)
  local token = self:token(i)
  if not is_words(token) or not token.text:find("^[%l_][%w_]*$") then return false end
  local following, at = self:significant(i + 1)
  return not following or self:is_end(at) or self:is_row(at) or self:is_section(at) ~= nil
end

-- Whether it is a member, because the sample has it.
function reader:is_sampled_name(i)
  local name = self:token(i).text
  return self.nest and self:is_lone_name(i) and not self.nest.by_name[name] and self.nest:sampled(name) ~= nil
end

-- Words and labelled facts behind a row's flags.
function reader:below_row(member, i)
  local paragraphs = {}
  while self:token(i) do
    local token = self:token(i)
    if token.kind == "blank" then
      i = i + 1
    elseif self:is_row(i) or self:is_section(i) or self:is_end(i) or not member.anchor and self:is_sampled_name(i) then
      break
    else
      local behind = shown.sample_in_section(self, i) or labels.take(self, member, i)
      if behind then
        i = behind
      elseif token.kind == "anchor" then
        self:use(token, { ignored = "an anchor without a row" })
        i = i + 1
      elseif shown.buttons[token.text] and (self:significant(i + 1) or {}).kind == "code" then
        self:use(token, { ignored = "a button" })
        i = i + 1
      else
        local above, is_behind = paragraphs[#paragraphs], member.example or member.lines.children
        if not member.anchor and self:is_lone_name(i) and (is_behind or not above or above.text:find("[.!?]$")) then
          member.todo = ("nothing tells whether `%s` is of its words or a member without a type"):format(token.text)
        end
        if not is_behind then -- where nothing of a row stands
          paragraphs[#paragraphs + 1] = token
          self:member_use(token, "prose", member)
        end
        i = i + 1
      end
    end
  end
  self:finish(member, paragraphs)
  return i
end

function reader:finish(member, paragraphs)
  local words = {}
  for k, token in ipairs(paragraphs) do words[k] = token.text end
  member.doc = #words > 0 and table.concat(words, "\n") or nil
  member.paragraphs, self.page.last_member = paragraphs, member
  if member.anchor and member.anchor:find("%-one%-of%-0$") and member.nullable == false
    and not (member.type and member.type.kind == "union") then
    member.by_anchor = true
  end
  wording.fill(member)
end

function reader:begin(section, token)
  self.section, self.words, self.status = section, {}, nil
  self.root = { kind = "object", members = {} }
  if section == "body" then self.page.request = self.root end
  self.nest = nesting.new(self.root, section == "body" and shown.sample_of(self, "request") or nil, self.is_dotted)
  self:use(token, { fact = "section", section = section })
end

-- The status of a reply that the page describes without one.
function reader:first_status()
  for _, status in ipairs(self.tabs) do
    if status and status // 100 == 2 then return status end
  end
  return 200
end

function reader:set_status(status)
  self.status = status
  page.reply(self.page, status).type = self.root
  self.nest.sample = shown.sample_of(self, "reply", status)
end

-- What may stand between the title of a section and its first row.
function reader:in_section(i)
  local token = self:token(i)
  local behind = shown.sample_in_section(self, i)
  if behind then return behind end
  if not is_words(token) then
    if token.kind == "anchor" then self:use(token, { ignored = "an anchor without a row" }) end
    return i + 1
  end
  local status, rest = token.text:match("^(%d%d%d)%s*%-?%s*(.*)$")
  if rest and rest:gsub("%d[%dX][%dX]", "") == "" then rest = "" end -- "2004XX": the statuses that may be chosen
  if status and self.section == "response" and (rest == "" or rest:find("^%w+/")) then
    status = math.tointeger(tonumber(status))
    self:use(token, { fact = "status", status = status, content = rest ~= "" and rest or nil })
    if not self.status then self:set_status(status) end
  elseif token.text:find("^[%w-]+/[%w.+-]+$") then
    self:use(token, { fact = "content type", content = token.text })
  elseif self:is_end(i) then
    self.section = nil
    return i
  elseif token.text:find("^Show child attributes$") or shown.buttons[token.text] then
    self:use(token, { ignored = "a button" })
  elseif next(self.nest.by_name) == nil then
    self.words[#self.words + 1] = token.text
    self:use(token, { fact = "prose", of = self.section })
    local words = table.concat(self.words, "\n")
    if self.section == "body" then self.page.request.doc = words end
    if self.section == "response" then page.reply(self.page, self.status or self:first_status()).doc = words end
  end
  return i + 1
end

-- Below the last section.
function reader:below(i)
  local token = self:token(i)
  local behind = shown.sample_in_section(self, i)
  if behind then return behind end
  if is_words(token) then self:use(token, { ignored = token.link and "navigation" or "below the content" }) end
  return i + 1
end

function reader:read()
  local i, seen = 1, false
  while self:token(i) do
    local token, section = self:token(i), self:is_section(i)
    if token.kind == "blank" then
      i = i + 1
    elseif section then
      self:begin(section, token)
      i, seen = i + 1, true
    elseif not seen then
      i = self:above(i)
    elseif self.section and (self:is_row(i) or self:is_sampled_name(i)) then
      i = self:row(i)
    elseif self.section then
      i = self:in_section(i)
    else
      i = shown.method(self, i) or self:below(i)
    end
  end
  return seen
end

-- The members of paths are members of the request.
function reader:add_path_members()
  if #self.path_members == 0 and self.page.request then return end
  self.page.request = self.page.request or { kind = "object", members = {} }
  table.move(self.page.request.members, 1, #self.page.request.members, #self.path_members + 1)
  table.move(self.path_members, 1, #self.path_members, 1, self.page.request.members)
end

-- Reads a page of this layout.
function browser_text.read(tokens, split)
  local self = setmetatable({ page = page.new "browser text", tokens = tokens, split = split, tabs = {},
    loose = {}, path_members = {}, last_row = 0 }, reader)
  self.page.n_lines = #split
  for i, token in ipairs(tokens) do
    if token.kind == "blank" then self:use(token, { ignored = "an empty line" }) end
    if self:is_row(i) then
      self.last_row = i
      self.is_dotted = self.is_dotted or token.kind == "text" and token.text:find("^[%w_]+%.[%w_.{}]+$") ~= nil
    end
  end
  local seen = self:read()
  if not seen then page.fail(1, "there is no section of a documented API: no Body, Response, Headers or Parameters") end
  if self.first_row and not self.has_types then
    page.fail(self.first_row.first, "`%s` begins the rows, and no line of theirs is a type", self.first_row.name)
  end
  self:name_loose_lines()
  if self.page.request and #self.page.request.members == 0 then
    self.page.request.todo = "the page describes no member of the request"
  end
  self:add_path_members()
  nesting.settle_maps(self.page.request)
  for _, reply in ipairs(self.page.replies) do nesting.settle_maps(reply.type) end
  for _, status in ipairs(self.tabs) do
    if status then page.reply(self.page, status) end
  end
  for line = 1, #split do
    local use = self.page.uses[line]
    if use and use.fact == "status" and use.status then
      local reply = page.reply(self.page, use.status)
      reply.line = reply.line or line
    end
  end
  shown.settle_address(self.page)
  samples.judge(self.page)
  return self.page
end

return browser_text
