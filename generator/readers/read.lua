-- Reads a saved documentation page, whatever its layout.
local browser_text = require "readers.browser_text"
local cursor = require "readers.cursor"
local document = require "readers.openapi.document"
local folder = require "folder"
local lines = require "readers.lines"
local nameless = require "readers.nameless"
local openapi = require "readers.openapi.operation"
local page = require "readers.page"
local type_words = require "readers.type_words"

local read = {}

-- Where a YAML text says that it is an OpenAPI document; nil when it does not.
local function yaml_mark(text)
  return ("\n" .. text):find("\n['\"]?openapi['\"]?:%s*['\"]?3")
end

-- Whether a file is an OpenAPI document as a whole. In a Markdown page a fence comes first.
local function is_document(bytes)
  local mark, fence = yaml_mark(bytes), ("\n" .. bytes):find("\n```", 1, true)
  return bytes:find("^%s*{") ~= nil or mark ~= nil and (not fence or mark < fence)
end

-- The fence with an OpenAPI document in a Markdown page.
local function openapi_fence(tokens)
  for _, token in ipairs(tokens) do
    if token.kind == "code" and (token.info:find("^ya?ml") or token.info:find("^json")) then
      if yaml_mark(token.text) or token.text:find('^%s*{.*"openapi"%s*:') or token.text:find("^paths:%s*\n%s+path:") then
        return token
      end
    end
  end
end

-- A Markdown page around a fence: its title and first words; the fence has the rest.
local function around_fence(n_lines, tokens, fence, wanted)
  local method, path = fence.info:match("%f[%a](%a+)%s+(/%S*)%s*$")
  local is_named = path and (" get post put patch delete "):find(" " .. method:lower() .. " ", 1, true)
  local self = openapi.read(document.read(fence.text, fence.line + 1),
    is_named and { method = method:upper(), path = path } or wanted)
  self.layout, self.n_lines = "Markdown with OpenAPI", n_lines
  self.title = nil
  for _, token in ipairs(tokens) do
    if token.line >= fence.line then break end
    if token.kind == "heading" and token.level == 1 then self.title = token.text end
    if self.title and token.kind == "text" and not self.doc then self.doc = token.text:match("^>%s*(.+)$") end
  end
  return self
end

-- A page whose lines were run together cannot be told apart again.
local function must_have_lines(tokens)
  local inside = false
  for _, token in ipairs(tokens) do
    if token.kind == "text" then
      local is_row = inside and token.raw and token.raw:find("^%[%s*%]%([^()]*#[^()]*%)%s*[%w_]")
      if is_row or type_words.is_glued(token.text) then
        page.fail(token.line, "this page has names, types and words on one line: %s", token.text:sub(1, 60))
      end
    end
    inside = inside or token.text ~= nil and cursor.is_title(token.text)
  end
end

local function read_bytes(bytes, wanted)
  if not utf8.len(bytes) then page.fail(1, "the page is not UTF-8") end
  bytes = bytes:gsub("^\u{FEFF}", "")
  if is_document(bytes) then
    local self = openapi.read(document.read(bytes), wanted)
    self.n_lines = #lines.split(bytes)
    return self
  end
  local tokens, split = lines.tokens(bytes)
  local fence = openapi_fence(tokens)
  if fence then return around_fence(#split, tokens, fence, wanted) end
  must_have_lines(tokens)
  if nameless.is(tokens) then return nameless.read(tokens, split, wanted) end
  return browser_text.read(tokens, split)
end

-- What `f` returns of a page in a file; nil and "file:line: why" when it cannot be read.
function read.try(path, f, ...)
  local ok, result, more = pcall(f, ...)
  if ok then return result, more end
  if type(result) ~= "table" or not result.unreadable then error(result, 0) end
  return nil, ("%s:%d: %s"):format(path, result.line or 1, result.message)
end

-- The page in a file. `wanted` = { path, method, operation, rows, places }: the first three choose among operations of a document,
-- the others are of a spec, with which a page without names is matched. Returns nil and "file:line: why" when it cannot be read.
function read.page(path, wanted)
  local bytes = folder.read(path)
  if not bytes then return nil, path .. ": there is no such file" end
  return read.try(path, read_bytes, bytes, wanted or {})
end

return read
