-- What a page shows of its operation beside the rows of its sections: method and path, commands, samples. Each function is of a
-- cursor, `self`, and takes what begins at token `i`; it returns the index behind that, or nil when it is none.
local cursor = require "readers.cursor"
local json = require "json"
local lines = require "readers.lines"
local page = require "readers.page"
local samples = require "readers.samples"

local shown = {}

local is_words = cursor.is_words

local methods = { GET = true, POST = true, PUT = true, PATCH = true, DELETE = true, HEAD = true, OPTIONS = true }

-- What stands around the content of such pages, to be pressed.
shown.buttons = { Copy = true, ["Copy page"] = true, ["Try it"] = true, cURL = true, ["Ask AI"] = true, CopyAsk = true,
  ["CopyAsk AI"] = true, Python = true, JavaScript = true, PHP = true, Go = true, Java = true, Ruby = true }

-- The path that follows the method, a piece a line: "/", "dials", "/", "{id}".
local function path_at(self, i, wants_piece)
  local path, pieces = {}, { [false] = "^/$", [true] = "^[^%s/]+$" }
  wants_piece = wants_piece or false
  while true do
    local token, at = self:significant(i)
    local base = #path == 0 and is_words(token) and token.text:match("^(https?://%S-)/?$")
    if base then -- of the address, before the path
      self.base_url = base
      self:use(token, { fact = "path" })
      token, at = self:significant(at + 1)
    end
    if not is_words(token) or not token.text:find(pieces[wants_piece]) or shown.buttons[token.text] then
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

function shown.method(self, i, may_lack_path)
  local token = self:token(i)
  if self.page.method or not is_words(token) then return nil end
  local method, rest = token.text:match("^(%u+)%s*(/?%S*)$")
  if not methods[method or ""] or rest ~= "" and not rest:find("^/") then return nil end
  self.page.method = method
  self:use(token, { fact = "method" })
  if rest ~= "" then
    local more, behind
    if rest:find("/$") and #rest > 1 then more, behind = path_at(self, i + 1, true) end
    self.page.path = rest .. (more or "")
    return more and behind or i + 1
  end
  self.page.path, i = path_at(self, i + 1)
  if self.base_url and not self.page.url then self.page.url = self.base_url .. (self.page.path or "") end
  if not self.page.path and not may_lack_path then page.fail(token.line, "no path follows the method %s", method) end
  return i
end

-- ---- the address ----

-- The address of a command, with the names of the path where the command has values.
local function with_names(url, path)
  local pattern = path:gsub("[%^$()%%.%[%]*+?-]", "%%%0"):gsub("{[^{}]*}", "[^/]+")
  local base = url:match("^(.-)" .. pattern .. "$")
  return base and base .. path or url
end

-- What the command says of the address where nothing else does.
function shown.settle_address(self_page)
  self_page.method = self_page.method or self_page.curl_method
  if not self_page.url then return end
  local url = self_page.url:gsub("[?#].*$", "")
  self_page.path = self_page.path or url:match("^https?://[^/]+(/.*)$")
  self_page.url = self_page.path and with_names(url, self_page.path) or url
end

-- Whether a header is the one that carries the key.
function shown.is_key(name)
  name = name:lower()
  return name == "authorization" or name:find("api%-?key") ~= nil or name:find("token$") ~= nil
end

-- ---- samples ----

-- `text` is what was read from, and begins somewhere in the token.
local function add_sample(self, side, value, token, text, status)
  local sample = { side = side, value = value, line = token.line, status = status, text = text }
  for _, other in ipairs(self.page.samples) do
    if other.side == side and json.write(other.value) == json.write(value) then return sample end -- pages show them twice
  end
  table.insert(self.page.samples, sample)
  return sample
end

local function take_curl(self, command, token)
  local curl = samples.curl(command)
  if not curl or not curl.url then return page.fail(token.line, "the curl command cannot be read") end
  self.page.url = self.page.url or curl.url
  self.page.curl_method = self.page.curl_method or curl.method
  for _, header in ipairs(curl.headers) do
    if shown.is_key(header.name) and not self.page.auth then
      self.page.auth = { name = header.name, prefix = header.value:match("^(%a+ )<") or "", line = token.line }
    end
  end
  local sample
  if curl.body then
    local _, before = command:sub(1, (command:find(curl.body_text, 1, true))):gsub("\n", "")
    local from = { line = token.line + before + (token.kind == "code" and 1 or 0) }
    sample = add_sample(self, "request", curl.body, from, curl.body_text)
  end
  self:use(token, { fact = "curl", curl = curl, sample = sample })
end

local function take_reply_sample(self, value, token, text)
  local n = 0
  for _, sample in ipairs(self.page.samples) do
    if sample.side == "reply" then n = n + 1 end
  end
  local status = self.tabs[n + 1]
  if status == nil then status = self.tabs[1] or 200 end
  local from = { line = token.line + (token.kind == "code" and 1 or 0) }
  self:use(token, { fact = "sample", sample = add_sample(self, "reply", value, from, text, status) })
end

-- The JSON value that begins at token `i`, its text, and the index of its last token; nil when there is none.
function shown.json_at(self, i)
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
local function end_of_curl(self, i)
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
function shown.sample(self, i)
  local token = self:token(i)
  local last = end_of_curl(self, i)
  if token.kind == "code" and lines.trim(token.text):find("^`?curl%s") then
    take_curl(self, lines.trim(token.text):gsub("^`(.*)`$", "%1"), token)
    return i + 1
  elseif last then
    take_curl(self, self:raw(i, last), self:span(i, last))
    self.after_curl = true
    return last + 1
  end
  local is_alone = token.text == "{" or token.text == "["
  local value, text, behind = nil, nil, nil
  if token.kind == "code" or self.after_curl or is_alone then value, text, behind = shown.json_at(self, i) end
  if value then
    take_reply_sample(self, value, self:span(i, behind, token.kind), text)
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

-- Samples may stand below the sections as well. What else is JSON there illustrates the words of a row: only what the page shows
-- elsewhere too, or behind a command, or as the one reply of the page, is a sample.
function shown.sample_in_section(self, i)
  local token = self:token(i)
  local is_code = token.kind == "code"
  if end_of_curl(self, i) or is_code and lines.trim(token.text):find("^`?curl%s") then
    self.curl_in_section = true
    return shown.sample(self, i)
  elseif not is_code and (not self.after_curl or not is_words(token) or json.read(token.text)) then
    return nil
  end
  local value = shown.json_at(self, i)
  local is_sample, n = self.curl_in_section, 0
  for _, sample in ipairs(self.page.samples) do
    is_sample = is_sample or value and json.write(sample.value) == json.write(value)
    n = n + (sample.side == "reply" and 1 or 0)
  end
  local before = i - 1
  while before > 1 and self:token(before).kind == "blank" do before = before - 1 end
  local is_told = self.section == "response" and n == 0 and value and value.kind == "object"
    and not self:token(before).text:find(":$")
  if value and (is_sample or is_told) then return shown.sample(self, i) end
end

function shown.sample_of(self, side, status)
  for _, sample in ipairs(self.page.samples) do
    if sample.side == side and sample.status == status then return sample.value end
  end
end

return shown
