-- The tokens of a page in a layout of rows, what they may begin, and what each line was used for.
local check_types = require "spec.check_types"
local type_words = require "readers.type_words"

local cursor = {}
cursor.__index = cursor

local sections = { Authorizations = "auth", Authorization = "auth", Headers = "header", ["Path Parameters"] = "path",
  ["Query Parameters"] = "query", ["Cookie Parameters"] = "cookie", Cookies = "cookie", Body = "body", Response = "response",
  Responses = "response" }
-- What stands below the content, or beside it.
local footers = { "^Skip to main content$", "^Was this page helpful", "^YesNo$", "^Suggest edits", "^Raise issue",
  "^Powered by ", "^⌘", "^Ask a question", "^On this page", "^Previous$", "^Next$", "^Assistant$",
  "^Responses are generated using AI", "^Yes$", "^No$",
  "^Did this page help", "^Rate this page", "^Last modified", "^Last updated" }
local max_type_len = 100

-- Whether a text is the title of a section.
function cursor.is_title(text)
  return sections[text] ~= nil
end

function cursor:token(i)
  return self.tokens[i]
end

-- The next token from `i` on that is not blank, and its index.
function cursor:significant(i)
  while self.tokens[i] and self.tokens[i].kind == "blank" do i = i + 1 end
  return self.tokens[i], i
end

-- Notes what a token is used for, on all of its lines.
function cursor:use(token, use)
  for line = token.line, token.last do self.page.uses[line] = use end
end

function cursor:member_use(token, fact, member)
  self:use(token, { fact = fact, member = member })
  member.lines[fact] = member.lines[fact] or token.line
  member.last = token.last
end

local function is_words(token)
  return token ~= nil and (token.kind == "text" or token.kind == "heading")
end
cursor.is_words = is_words

function cursor.is_footer(token)
  if not is_words(token) then return false end
  if token.link then return true end
  for _, pattern in ipairs(footers) do
    if token.text:find(pattern) then return true end
  end
  return false
end

local flag_words = { "required", "deprecated", "read-only", "write-only" }
local places = { "header", "path", "query", "cookie", "body" }

-- The flags that a text begins with, and the words behind them. Some pages glue them together, and to words or a default:
-- "headerrequired", "requiredThe number". `has_places` is whether the name of a place is one. nil when there are none.
function cursor.flags_of(text, has_places)
  local flags, rest = {}, text
  local function take(words)
    for _, word in ipairs(words) do
      if rest:sub(1, #word) == word then
        flags[#flags + 1], rest = word, rest:sub(#word + 1)
        return true
      end
    end
  end
  while take(flag_words) or has_places and take(places) do end
  if #flags > 0 and (rest == "" or rest:find("^%u") or rest:find("^default:")) then return flags, rest end
end

local function is_flag(text)
  return cursor.flags_of(text) ~= nil or text:find("^default:") ~= nil
end

-- A name, alone on its line.
local function is_name(text)
  return text:find("^[^%s`<>\"',;:()|]+$") ~= nil and text:find("[%w_]") ~= nil and #text <= check_types.max_name_len
end

-- The type that a token prints, whether it may be null, and what is glued to it: flags, a default.
function cursor.type_of(token)
  if not is_words(token) then return nil end
  local t, nullable = type_words.read(token.text)
  if t then return t, nullable, "" end
  for at = 2, #token.text <= max_type_len and #token.text or 0 do
    local rest = token.text:sub(at)
    if rest:find("^[rdwhpqcb]") and (rest:find("^default:") or cursor.flags_of(rest, true)) then
      t, nullable = type_words.read(token.text:sub(1, at - 1))
      if t then return t, nullable, rest end
    end
  end
end

-- Whether a row begins at token `i`.
function cursor:is_row(i)
  local token = self:token(i)
  if not token then return false end
  if token.kind == "anchor" then
    local name, at = self:significant(i + 1)
    return is_words(name) and is_name(name.text) and not self:is_section(at)
  end
  if not is_words(token) or not is_name(token.text) or is_flag(token.text) then return false end
  local following = self:significant(i + 1)
  if not is_words(following) then return false end
  return cursor.type_of(following) ~= nil or is_flag(following.text) and not type_words.read(token.text)
end

-- The section whose title stands at token `i`.
function cursor:is_section(i)
  local token = self:token(i)
  if not is_words(token) or not sections[token.text] then return nil end
  local following = self:significant(i + 1)
  local is_member = token.kind == "text" and is_words(following) and cursor.type_of(following)
  if is_member then return nil end
  return sections[token.text]
end

-- A token of the lines from token `i` to token `j`.
function cursor:span(i, j, kind)
  return { kind = kind or "text", line = self:token(i).line, last = self:token(j).last }
end

-- The text of the tokens from `i` to `j`, as it stands on the page.
function cursor:raw(i, j)
  return table.concat(self.split, "\n", self:token(i).line, self:token(j).last)
end

return cursor
