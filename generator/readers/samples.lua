-- The request and the reply that a page shows: reading them, and judging them by the facts of the same page.
local json = require "json"
local page = require "readers.page"

local samples = {}

-- The words of a shell command. What follows a backslash is a space: pages glue the lines of a command together.
local function shell_words(command)
  local words, word, at = {}, nil, 1
  while at <= #command do
    local c = command:sub(at, at)
    if c == "'" then
      local stop = command:find("'", at + 1, true) or #command + 1
      word, at = (word or "") .. command:sub(at + 1, stop - 1), stop + 1
    elseif c == '"' then
      local stop = command:find('[^\\]"', at) or #command
      word, at = (word or "") .. command:sub(at + 1, stop):gsub('\\"', '"'), stop + 2
    elseif c == "\\" and command:sub(at + 1, at + 1) == "'" then
      word, at = (word or "") .. "'", at + 2
    elseif c:find("[%s\\]") then
      if word then words[#words + 1] = word end
      word, at = nil, at + 1
    else
      word, at = (word or "") .. c, at + 1
    end
  end
  if word then words[#words + 1] = word end
  return words
end

-- What a curl command says: { method, url, headers = { { name, value } }, body = JSON value or nil }; nil when it is none.
function samples.curl(command)
  local words = shell_words(command)
  if words[1] ~= "curl" then return nil end
  local curl, i = { headers = {} }, 2
  while i <= #words do
    local word, value = words[i], words[i + 1]
    i = i + 2
    if word == "--request" or word == "-X" then
      curl.method = value
    elseif word == "--url" then
      curl.url = value
    elseif word == "--header" or word == "-H" then
      local name, text = (value or ""):match("^([%w-]+):%s*(.*)$")
      if name then curl.headers[#curl.headers + 1] = { name = name, value = text } end
    elseif word == "--data" or word == "-d" or word == "--data-raw" then
      curl.body_text = value or ""
      curl.body = json.read(curl.body_text)
      if not curl.body then curl.not_understood = word end
    elseif word:find("^https?://") then
      curl.url, i = word, i - 1
    else
      curl.not_understood, i = word, i - 1
    end
  end
  curl.method = curl.method or curl.body and "POST" or "GET"
  return curl
end

-- Whether a shell command is whole: its quotes are closed and nothing continues it.
function samples.is_whole(command)
  local _, quotes = command:gsub("'", "")
  return quotes % 2 == 0 and not command:find("\\%s*$")
end

-- The line of a value (or of a member of an object) of a sample.
function samples.line_of(sample, value)
  if not value.at or not sample.text then return sample.line end
  return sample.line + select(2, sample.text:sub(1, value.at):gsub("\n", ""))
end

-- ---- a sample against the facts of its page ----

local json_kinds = { string = "string", enum = "string", integer = "number", number = "number", boolean = "boolean",
  object = "object", map = "object", list = "array" }

local judge

local function among(values, text)
  for _, value in ipairs(values) do
    if value == text then return true end
  end
end

local function outside(t, n)
  return t.min and n < t.min or t.max and n > t.max or t.above and n <= t.above or t.below and n >= t.below
end

local placeholders = { ["<string>"] = true, ["<any>"] = true, ["<unknown>"] = true, ["<token>"] = true }

-- What pages put where they have no example: "<string>", or a list of one.
function samples.is_placeholder(value)
  if value.kind == "array" then return #value == 1 and samples.is_placeholder(value[1]) end
  return value.kind == "string" and placeholders[value.text] ~= nil
end

local function judge_object(t, value, pointer, say)
  for _, pair in ipairs(value) do
    local member = page.find(t, pair.name)
    local below = pointer .. json.segment(pair.name)
    if not member then
      if t.members and (#t.members > 0 or t.closed) then say(below, "the sample has it, and the page describes no such member") end
    elseif pair.value.kind == "null" then
      if member.nullable == false and not member.by_anchor then say(below, "null in the sample, and not described as nullable") end
    elseif member.type then
      judge(member.type, pair.value, below, say)
    end
  end
  for _, member in ipairs(t.members or {}) do
    if member.required and member.place ~= "path" and not json.get(value, member.name) then
      say(pointer .. json.segment(member.name), "required, and the sample lacks it")
    end
  end
end

function judge(t, value, pointer, say)
  if t.kind == "union" or t.kind == "any" or value.kind == "string" and samples.is_placeholder(value) then return end
  if value.kind ~= json_kinds[t.kind] then
    return say(pointer, ("described as %s, and the sample has %s"):format(t.kind, json.write(value):sub(1, 40)))
  end
  if t.kind == "object" then
    judge_object(t, value, pointer, say)
  elseif t.item then
    for i, item in ipairs(value) do
      judge(t.item, item.value or item, pointer .. "/" .. (item.name or i - 1), say)
    end
  elseif t.kind == "enum" then
    if not t.open and #t.values > 0 and not among(t.values, value.text) then
      say(pointer, ("the sample has \"%s\", which is not among the options"):format(value.text))
    end
  elseif value.kind == "number" and (outside(t, tonumber(value.text))
    or t.kind == "integer" and not math.tointeger(tonumber(value.text))) then
    say(pointer, ("the sample has %s, which is beyond the limits or not %s"):format(value.text, t.kind))
  elseif value.kind == "string" and t.length and (utf8.len(value.text) < (t.length.min or 0)
    or utf8.len(value.text) > (t.length.max or math.huge)) then
    say(pointer, ("the sample has %d characters"):format(utf8.len(value.text)))
  end
end

-- Adds to the page's findings what its samples contradict.
function samples.judge(self)
  for _, sample in ipairs(self.samples) do
    local type = sample.side == "request" and self.request
    for _, reply in ipairs(self.replies) do
      if sample.side == "reply" and reply.status == sample.status then type = reply.type end
    end
    if type and (type.kind ~= "object" or #(type.members or {}) > 0) then
      judge(type, sample.value, "", function(pointer, message)
        self.findings[#self.findings + 1] = { line = sample.line, side = sample.side, pointer = pointer, message = message }
      end)
    end
  end
end

return samples
