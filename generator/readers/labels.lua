-- The labelled facts of a row: `Available options:`, `Required range:`, `Example:` and their like. A taker is called behind the
-- label with the rest of its line, and returns the index of the token behind what it took.
local cursor = require "readers.cursor"
local json = require "json"
local lines = require "readers.lines"
local page = require "readers.page"
local shown = require "readers.shown"
local type_words = require "readers.type_words"

local is_words = cursor.is_words

local takers = {}

-- The type that a fact is about: inside lists, and of a union the branch that is of these kinds.
local function holder_of(member, kinds)
  local t = type_words.innermost(member.type)
  for _, branch in ipairs(t and t.kind == "union" and t.branches or {}) do
    if kinds[type_words.innermost(branch.type).kind] then return type_words.innermost(branch.type) end
  end
  return t
end

local texts, numbers = { string = true, enum = true }, { integer = true, number = true }

local function todo(member, words, ...)
  member.todo = (member.todo and member.todo .. "; " or "") .. words:format(...)
end

local function set_values(member, values)
  values = type_words.distinct(values)
  local holder = holder_of(member, texts)
  if not holder then
    member.type = { kind = "enum", values = values }
  elseif texts[holder.kind] then
    holder.kind, holder.values = "enum", values
  else
    todo(member, "one of %s", table.concat(values, ", "))
  end
end

-- Options in a table of Markdown, whose last column has the texts.
local function texts_in_table(self, member, i)
  local values = {}
  while self:token(i) and is_words(self:token(i)) and self:token(i).text:find("|") do
    values[#values + 1] = self:token(i).text:match("|%s*`([^`]+)`%s*|?$")
    self:member_use(self:token(i), "enum", member)
    i = i + 1
  end
  set_values(member, values)
  return i
end

-- Options: "a," on each line but the last, or several on one line.
function takers.options(self, member, i, rest)
  local values, more = {}, true
  local function take(text)
    for part in text:gsub("`", ""):gmatch("[^,]+") do
      part = lines.trim(part)
      if part ~= "" then values[#values + 1] = part:match('^"(.*)"$') or part end
    end
    more = text:find(",%s*$") ~= nil
  end
  if rest:find("|") then return texts_in_table(self, member, i) end
  if rest ~= "" then take(rest) end
  while more do
    local token, at = self:significant(i)
    if not is_words(token) or self:is_row(at) or self:is_section(at) then
      page.fail(member.last, "the options of `%s` have no end", member.name)
    end
    take(token.text)
    self:member_use(token, "enum", member)
    i = at + 1
  end
  set_values(member, values)
  return i
end

-- What follows a label: the rest of its line, or the next one; `is_raw` is for a text in which a backslash means something.
local function value_behind(self, member, i, rest, fact, is_raw)
  if rest ~= "" then return is_raw and self:token(i - 1).raw:match(":%s*(.*)$") or rest, i end
  local token, at = self:significant(i)
  if not is_words(token) then page.fail(member.last, "nothing follows the %s of `%s`", fact, member.name) end
  self:member_use(token, fact, member)
  return is_raw and token.raw or token.text, at + 1
end

function takers.range(self, member, i, rest)
  local text, behind = value_behind(self, member, i, rest, "range")
  local bounds = type_words.range(text)
  if not bounds then page.fail(member.last, "the range of `%s` cannot be read: %s", member.name, text) end
  if not member.type then todo(member, "a number or an integer") end
  local holder = holder_of(member, numbers) or { kind = "number" }
  for key, value in pairs(bounds) do holder[key] = value end
  member.type = member.type or holder
  return behind
end

-- `which`: both ends, or "min" or "max". Of a list they count its items.
local function count(which, what)
  return function(self, member, i, rest)
    local text, behind = value_behind(self, member, i, rest, "length")
    local bounds = type_words.count(text)
    if not bounds then page.fail(member.last, "the length of `%s` cannot be read: %s", member.name, text) end
    member.type = member.type or (what == "items" and { kind = "list", item = { kind = "any" } } or { kind = "string" })
    local t = member.type
    local key = (what == "items" or not what and t.item) and "items" or "length"
    local holder = key == "length" and holder_of(member, texts) or t
    holder[key] = holder[key] or {}
    if which ~= "max" then holder[key].min = bounds.min end
    if which ~= "min" then holder[key].max = bounds.max end
    return behind
  end
end
takers.length, takers.min_length, takers.max_length = count("both"), count("min"), count("max")
takers.items, takers.min_items, takers.max_items = count("both", "items"), count("min", "items"), count("max", "items")

function takers.pattern(self, member, i, rest)
  local text, behind = value_behind(self, member, i, rest, "pattern", true)
  member.type = member.type or { kind = "string" }
  holder_of(member, texts).pattern = text:gsub("^`(.*)`$", "%1")
  return behind
end

function takers.const(self, member, i, rest)
  local text, behind = value_behind(self, member, i, rest, "enum")
  local value = type_words.value(text)
  if value.kind == "string" then
    member.type = { kind = "enum", values = { value.text } }
  else
    todo(member, "always %s", text)
  end
  return behind
end

-- One value, which may run over several lines when it is an object or a list.
local function example(self, member, i)
  local token, at = self:significant(i)
  if not token or token.kind ~= "code" and not is_words(token) then return nil, i end
  local text = lines.trim(token.text)
  local value, _, last = json.read((text:gsub("^`(.*)`$", "%1"))), nil, at
  if not value then value, _, last = shown.json_at(self, at) end
  if not value then
    if text:find("^[{%[]") and not text:find("[%]}]$") then
      page.fail(token.line, "the example of `%s` is not JSON", member.name)
    end
    value, last = type_words.value(text), at
  end
  self:member_use(self:span(at, last), "example", member)
  return value, last + 1
end

function takers.example(self, member, i, rest)
  if rest ~= "" then
    member.example = type_words.value(rest)
    return i
  end
  member.example, i = example(self, member, i)
  return i
end

-- Several: the first is kept. What is no JSON any more ends them.
function takers.examples(self, member, i, rest)
  i = takers.example(self, member, i, rest)
  while true do
    local token, at = self:significant(i)
    if not is_words(token) or self:is_row(at) or not json.read((token.text:gsub("^`(.*)`$", "%1"))) then return i end
    self:member_use(token, "example", member)
    i = at + 1
  end
end

function takers.children(_, member, i)
  member.shows_children = true
  return i
end

local patterns = {
  { "^Available options:?%s*(.*)$", "options", "enum" }, { "^Required range:%s*(.*)$", "range", "range" },
  { "^Required string length:%s*(.*)$", "length", "length" }, { "^Minimum string length:%s*(.*)$", "min_length", "length" },
  { "^Maximum string length:%s*(.*)$", "max_length", "length" }, { "^Minimum length:%s*(.*)$", "min_length", "length" },
  { "^Maximum length:%s*(.*)$", "max_length", "length" }, { "^Required length:%s*(.*)$", "length", "length" },
  { "^Required array length:%s*(.*)$", "items", "length" }, { "^Minimum array length:%s*(.*)$", "min_items", "length" },
  { "^Maximum array length:%s*(.*)$", "max_items", "length" }, { "^Pattern:%s*(.*)$", "pattern", "pattern" },
  { "^Allowed value:%s*(.*)$", "const", "enum" }, { "^Example:%s*(.*)$", "example", "example" },
  { "^Examples:%s*(.*)$", "examples", "example" }, { "^Show ?child attributes$", "children", "children" },
  { "^Hide ?child attributes$", "children", "children" },
}

local labels = {}

-- Whether a token begins a labelled fact.
function labels.is(token)
  for _, label in ipairs(patterns) do
    if is_words(token) and token.text:find(label[1]) then return true end
  end
  return false
end

-- Takes a labelled fact of a member at token `i`; returns the index behind it, or nil when there is none.
function labels.take(self, member, i)
  local token = self:token(i)
  if not is_words(token) then return nil end
  for _, label in ipairs(patterns) do
    local rest = token.text:match(label[1])
    if rest then
      self:member_use(token, label[3], member)
      return takers[label[2]](self, member, i + 1, rest)
    end
  end
end

return labels
