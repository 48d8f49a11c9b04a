-- Reads a page of API documentation as a browser copies it, or as Markdown made from it: sections (Headers, Body, Response...), in
-- each a row for every member: its anchor, name, type, flags, words, and labelled facts (`Available options:`).
--
-- The grammar of a row, each on a line of its own, empty lines anywhere:
--   [anchor] name [type] { "required" | "deprecated" | place | "default:" value } { words | label } ["Show child attributes"]
-- The name of a nested member is dotted ("a.b.c"), or bare below its parent's "Show child attributes". `{key}` is any name.
local cursor = require "readers.cursor"
local json = require "json"
local labels = require "readers.labels"
local lines = require "readers.lines"
local nesting = require "readers.nesting"
local page = require "readers.page"
local wording = require "readers.wording"
local samples = require "readers.samples"
local type_words = require "readers.type_words"

local browser_text = {}
local reader = setmetatable({}, { __index = cursor })
reader.__index = reader

local is_words, is_footer, type_of = cursor.is_words, cursor.is_footer, cursor.type_of

local methods = { GET = true, POST = true, PUT = true, PATCH = true, DELETE = true, HEAD = true, OPTIONS = true }

-- What surrounds the content of such pages.
local buttons = { Copy = true, ["Copy page"] = true, ["Try it"] = true, cURL = true, ["Ask AI"] = true, CopyAsk = true,
  ["CopyAsk AI"] = true, Python = true, JavaScript = true, PHP = true, Go = true, Java = true, Ruby = true }

-- Whether a header is the one that carries the key.
local function is_key(name)
  name = name:lower()
  return name == "authorization" or name:find("api%-?key") ~= nil or name:find("token$") ~= nil
end

-- ---- samples ----

-- `text` is what was read from, and begins somewhere in the token.
function reader:add_sample(side, value, token, text, status)
  local sample = { side = side, value = value, line = token.line, status = status, text = text }
  for _, other in ipairs(self.page.samples) do
    if other.side == side and json.write(other.value) == json.write(value) then return sample end -- pages show them twice
  end
  table.insert(self.page.samples, sample)
  return sample
end

function reader:take_curl(command, token)
  local curl = samples.curl(command)
  if not curl or not curl.url then return page.fail(token.line, "the curl command cannot be read") end
  self.page.url = self.page.url or curl.url
  self.page.curl_method = self.page.curl_method or curl.method
  for _, header in ipairs(curl.headers) do
    if is_key(header.name) and not self.page.auth then
      self.page.auth = { name = header.name, prefix = header.value:match("^(%a+ )<") or "", line = token.line }
    end
  end
  local sample
  if curl.body then
    local _, before = command:sub(1, (command:find(curl.body_text, 1, true))):gsub("\n", "")
    local from = { line = token.line + before + (token.kind == "code" and 1 or 0) }
    sample = self:add_sample("request", curl.body, from, curl.body_text)
  end
  self:use(token, { fact = "curl", curl = curl, sample = sample })
end

function reader:take_reply_sample(value, token, text)
  local n = 0
  for _, sample in ipairs(self.page.samples) do
    if sample.side == "reply" then n = n + 1 end
  end
  local status = self.tabs[n + 1]
  if status == nil then status = self.tabs[1] or 200 end
  local from = { line = token.line + (token.kind == "code" and 1 or 0) }
  self:use(token, { fact = "sample", sample = self:add_sample("reply", value, from, text, status) })
end

-- The JSON value that begins at token `i`, its text, and the index of its last token; nil when there is none.
function reader:json_at(i)
  local token = self:token(i)
  if token.kind == "code" then
    local text = lines.trim(token.text):gsub("^`(.*)`$", "%1")
    if not json.read(text) then text = text:gsub("\\\n", "\n") end -- some tools write a backslash at the ends of lines
    return json.read(text), text, i
  elseif is_words(token) and token.text:find("^[{%[]") and not token.link then
    for j = i, math.min(#self.tokens, i + 3000) do
      local value = self:token(j).text:find("[%]}]$") and json.read(self:raw(i, j))
      if value then return value, self:raw(i, j), j end
    end
  end
end

-- The index of the last token of the curl command that begins at token `i`, or nil. Some tools give every word of it a line.
function reader:end_of_curl(i)
  local token = self:token(i)
  if not is_words(token) or not token.text:find("^curl%f[%s\0]") then return nil end
  local function is_whole(j)
    if not samples.is_whole(self:raw(i, j)) then return false end
    local here, following = self:token(j).text, self:token(j + 1).text
    return token.text ~= "curl" or j > i and not (here:find("^%-%-?%a") or following:find("^%-%-?%a") or following == "\\")
  end
  local j = i
  while self:token(j + 1) and not is_whole(j) do j = j + 1 end
  return j
end

-- Takes a sample that begins at token `i`; returns the index behind it, or nil when there is none.
function reader:sample(i)
  local token = self:token(i)
  local last = self:end_of_curl(i)
  if token.kind == "code" and lines.trim(token.text):find("^`?curl%s") then
    self:take_curl(lines.trim(token.text):gsub("^`(.*)`$", "%1"), token)
    return i + 1
  elseif last then
    self:take_curl(self:raw(i, last), self:span(i, last))
    self.after_curl = true
    return last + 1
  end
  local is_alone = token.text == "{" or token.text == "["
  local value, text, behind = nil, nil, nil
  if token.kind == "code" or self.after_curl or is_alone then value, text, behind = self:json_at(i) end
  if value then
    self:take_reply_sample(value, self:span(i, behind, token.kind), text)
    return behind + 1
  elseif token.kind == "code" and not self.section then
    self:use(token, { ignored = text:find("^[{%[]") and "a broken sample" or "a sample in another language" })
    if text:find("^[{%[]") then
      table.insert(self.page.findings, { line = token.line, side = "reply", pointer = "", message = "the sample is not JSON" })
    end
    return i + 1
  elseif self.after_curl and is_alone then
    page.fail(token.line, "the sample that begins here is not JSON")
  end
end

-- ---- above the sections ----

-- The path that follows the method, a piece a line: "/", "dials", "/", "{id}".
function reader:path(i, wants_piece)
  local path, pieces = {}, { [false] = "^/$", [true] = "^[^%s/]+$" }
  wants_piece = wants_piece or false
  while true do
    local token, at = self:significant(i)
    if not is_words(token) or not token.text:find(pieces[wants_piece]) or buttons[token.text] then
      if not wants_piece and is_words(token) and #path == 0 and token.text:find("^/%S+$") then
        self:use(token, { fact = "path" })
        return token.text, at + 1
      end
      return #path > 0 and table.concat(path) or nil, i
    end
    path[#path + 1] = token.text
    self:use(token, { fact = "path" })
    wants_piece, i = not wants_piece, at + 1
  end
end

function reader:take_method(i)
  local token = self:token(i)
  if self.page.method or not is_words(token) then return nil end
  local method, rest = token.text:match("^(%u+)%s*(/?%S*)$")
  if not methods[method or ""] or rest ~= "" and not rest:find("^/") then return nil end
  self.page.method = method
  self:use(token, { fact = "method" })
  if rest ~= "" then
    local more, behind
    if rest:find("/$") and #rest > 1 then more, behind = self:path(i + 1, true) end
    self.page.path = rest .. (more or "")
    return more and behind or i + 1
  end
  self.page.path, i = self:path(i + 1)
  if not self.page.path then page.fail(token.line, "no path follows the method %s", method) end
  return i
end

-- What stands above the first section: titles, method and path, samples, the words about the operation.
function reader:above(i)
  local token = self:token(i)
  local behind = self:take_method(i) or self:sample(i)
  if behind then return behind end
  if token.kind == "heading" and token.level == 1 then
    self.page.title, self.titled = token.text, true
    self:use(token, { fact = "title" })
  elseif is_words(token) and (token.text:find("^%d[%dX][%dX]$") or token.text == "default" and #self.tabs > 0) then
    self.tabs[#self.tabs + 1] = math.tointeger(tonumber(token.text)) or false -- "4XX" is no status, but has a sample
    self:use(token, { fact = "status", status = self.tabs[#self.tabs] or nil })
  elseif is_words(token) and buttons[token.text] then
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

-- The lines above the sections that nothing else took: the title, and the group of pages right above it.
function reader:name_loose_lines()
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

-- The facts behind the name of a row; returns the index behind it.
function reader:flags(member, i)
  local token, at = self:significant(i)
  local t, nullable, required = type_of(token)
  if t then
    member.type, member.nullable, member.required = t, nullable, required
    self:member_use(token, "type", member)
    if required then member.lines.required = token.line end
    token, at = self:significant(at + 1)
  elseif member.anchor and is_words(token) and not cursor.flags_of(token.text) and not labels.is(token) then
    local following, behind = self:significant(at + 1)
    if is_words(following) and cursor.flags_of(following.text) then
      member.type = { kind = "any", todo = "its type is not known: " .. token.text }
      self:member_use(token, "type", member)
      token, at = following, behind
    end
  end
  while is_words(token) do
    local flags, rest = cursor.flags_of(token.text, self.section ~= "body" and self.section ~= "response")
    for _, flag in ipairs(flags or {}) do
      if flag == "required" or flag == "deprecated" then member[flag] = true end
      self:member_use(token, (flag == "required" or flag == "deprecated") and flag or "place", member)
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
  i = self:flags(member, at + 1)
  i = self:below_row(member, i)
  self:take(member, token)
  return i
end

-- A header that carries the key, and how: "Bearer ".
function reader:take_key(member, token)
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
  if self.section == "auth" or self.section == "header" and is_key(member.name) then
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

-- Whether a name stands alone at token `i`, with nothing of its own below: a member without a type, or the one word of a member.
function reader:is_lone_name(i)
  local token = self:token(i)
  if not is_words(token) or not token.text:find("^[%l_][%w_]*$") then return false end
  local following, at = self:significant(i + 1)
  return not following or is_footer(following) or self:is_row(at) or self:is_section(at) ~= nil
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
    elseif self:is_row(i) or self:is_section(i) or is_footer(token) or not member.anchor and self:is_sampled_name(i) then
      break
    else
      local behind = self:sample_in_section(i) or labels.take(self, member, i)
      if behind then
        i = behind
      elseif token.kind == "anchor" then
        self:use(token, { ignored = "an anchor without a row" })
        i = i + 1
      elseif buttons[token.text] and (self:significant(i + 1) or {}).kind == "code" then
        self:use(token, { ignored = "a button" })
        i = i + 1
      elseif member.example or member.lines.children then
        i = i + 1 -- nothing of a row stands there
      else
        local above = paragraphs[#paragraphs]
        if not member.anchor and self:is_lone_name(i) and (not above or above.text:find("[.!?]$")) then
          member.todo = ("nothing tells whether `%s` is of its words or a member without a type"):format(token.text)
        end
        paragraphs[#paragraphs + 1] = token
        self:member_use(token, "prose", member)
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

-- Samples may stand below the sections as well. What else is JSON there illustrates the words of a row: only what the page shows
-- elsewhere too, or behind a command, or as the one reply of the page, is a sample.
function reader:sample_in_section(i)
  local token = self:token(i)
  local is_code = token.kind == "code"
  if self:end_of_curl(i) or is_code and lines.trim(token.text):find("^`?curl%s") then
    self.curl_in_section = true
    return self:sample(i)
  elseif not is_code and (not self.after_curl or not is_words(token) or json.read(token.text)) then
    return nil
  end
  local value = self:json_at(i)
  local is_sample, n = self.curl_in_section, 0
  for _, sample in ipairs(self.page.samples) do
    is_sample = is_sample or value and json.write(sample.value) == json.write(value)
    n = n + (sample.side == "reply" and 1 or 0)
  end
  local before = i - 1
  while before > 1 and self:token(before).kind == "blank" do before = before - 1 end
  local is_told = self.section == "response" and n == 0 and value and value.kind == "object"
    and not self:token(before).text:find(":$")
  if value and (is_sample or is_told) then return self:sample(i) end
end

function reader:sample_of(side, status)
  for _, sample in ipairs(self.page.samples) do
    if sample.side == side and sample.status == status then return sample.value end
  end
end

function reader:begin(section, token)
  self.section, self.words, self.status = section, {}, nil
  self.root = { kind = "object", members = {} }
  if section == "body" then self.page.request = self.root end
  self.nest = nesting.new(self.root, section == "body" and self:sample_of "request" or nil, self.is_dotted)
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
  self.nest.sample = self:sample_of("reply", status)
end

-- What may stand between the title of a section and its first row.
function reader:in_section(i)
  local token = self:token(i)
  local behind = self:sample_in_section(i)
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
  elseif is_footer(token) then
    self.section = nil
    return i
  elseif token.text:find("^Show child attributes$") or buttons[token.text] then
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
  local behind = self:sample_in_section(i)
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
      i = self:take_method(i) or self:below(i)
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

-- The address of a command, with the names of the path where the command has values.
local function with_names(url, path)
  local pattern = path:gsub("[%^$()%%.%[%]*+?-]", "%%%0"):gsub("{[^{}]*}", "[^/]+")
  local base = url:match("^(.-)" .. pattern .. "$")
  return base and base .. path or url
end

-- Reads a page of this layout.
function browser_text.read(file, bytes)
  local tokens, n_lines = lines.tokens(bytes)
  local self = setmetatable({ page = page.new(file, "browser text"), tokens = tokens, split = lines.split(bytes), tabs = {},
    loose = {}, path_members = {} }, reader)
  self.page.n_lines = n_lines
  for i, token in ipairs(tokens) do
    if token.kind == "blank" then self:use(token, { ignored = "an empty line" }) end
    self.is_dotted = self.is_dotted or token.kind == "text" and token.text:find("^[%w_]+%.[%w_.{}]+$") ~= nil and self:is_row(i)
  end
  local seen = self:read()
  if not seen then page.fail(1, "there is no section of a documented API: no Body, Response, Headers or Parameters") end
  self:name_loose_lines()
  self:add_path_members()
  nesting.settle_maps(self.page.request)
  for _, reply in ipairs(self.page.replies) do nesting.settle_maps(reply.type) end
  for _, status in ipairs(self.tabs) do
    if status then page.reply(self.page, status) end
  end
  for line = 1, n_lines do
    local use = self.page.uses[line]
    if use and use.fact == "status" and use.status then
      local reply = page.reply(self.page, use.status)
      reply.line = reply.line or line
    end
  end
  local url = self.page.url
  if not self.page.method then self.page.method = self.page.curl_method end
  if url and not self.page.path then self.page.path = url:match("^https?://[^/]+(/.*)$") end
  if url then self.page.url = with_names(url, self.page.path) end
  samples.judge(self.page)
  return self.page
end

return browser_text
