-- Writing C: lines, comments, literals, lists that fill a line. Every function returns text; none knows what it is about.
local json = require "json"
local text = require "text"

local cwrite = {}

local width = 120
local max_literal = 4000 -- bytes; ISO C promises 4095

local escapes = setmetatable({ ["\n"] = "\\n", ["\t"] = "\\t", ['"'] = '\\"', ["\\"] = "\\\\" }, {
  __index = function(_, c) return ("\\%03o"):format(c:byte()) end })

local plain = "^[]-~@-[#-> !]*$" -- a text that is its own literal

-- A text in which `between` keeps question marks apart: no trigraph begins with two.
local function without_trigraphs(s, between)
  return (s:gsub("%?%?+", function(run) return run:gsub("%?", "?" .. between, #run - 1) end))
end

-- The inside of a string literal: ASCII, and no trigraph.
local function escape(s)
  if s:find(plain) then return s end
  if s:find "^[ ->@-~]*$" then return ("%q"):format(s):sub(2, -2) end -- Lua escapes such texts as C does
  s = s:gsub('[^]-~#-[ !]', escapes)
  return s:find("??", 1, true) and without_trigraphs(s, "\\") or s
end

-- Whether a text goes on after a newline.
local function has_lines(s)
  local newline = s:find("\n", 1, true)
  return newline and newline < #s
end

-- A string literal, or NULL for nil.
function cwrite.string(s)
  return s and '"' .. escape(s) .. '"' or "NULL"
end

-- Where to cut an escaped text that has more than `room` columns from `start` on: after a space or comma, else between any two
-- characters.
local function cut(escaped, start, room)
  local good = escaped:sub(start, start + room - 1):match("^.*[ ,]()")
  if good then return start + good - 1 end
  local stop, after
  after = start
  repeat
    stop, after = after, escaped:match("^\\%d%d%d()", after) or escaped:match("^\\?.()", after)
  until after - start > room
  return stop
end

-- A text as literals with at most `room` columns inside, one for each line of it or more, with `between` between them: cut after a
-- newline, else after a space or comma, else anywhere.
function cwrite.literals(s, room, between)
  if #s <= room and s:find(plain) then return '"' .. s .. '"' end
  local whole = #s <= room and not has_lines(s) and cwrite.string(s)
  if whole and #whole <= room + 2 then return whole end
  local literals = {}
  for line, newline in s:gmatch("([^\n]*)(\n?)") do
    local escaped, start = escape(line) .. (newline ~= "" and "\\n" or ""), 1
    while #escaped - start >= room do
      local stop = cut(escaped, start, room)
      literals[#literals + 1] = '"' .. escaped:sub(start, stop - 1) .. '"'
      start = stop
    end
    if start <= #escaped then literals[#literals + 1] = '"' .. escaped:sub(start) .. '"' end
  end
  return table.concat(literals, between)
end

-- A literal of several lines, each indented by `indent` spaces.
local function long_string(s, indent)
  local pad = (" "):rep(indent)
  return pad .. cwrite.literals(s, width - indent - 4, "\n" .. pad)
end

-- `.doc = "..."` for a line that begins at column `indent`; a text which does not fit stands below, in pieces.
function cwrite.text_member(name, s, indent)
  local room = width - indent - #name - 5
  local whole = #s <= room and not has_lines(s) and cwrite.string(s)
  if whole and #whole <= room then return name .. " = " .. whole end
  return name .. " =\n" .. long_string(s, indent + 4)
end

-- Whether a text is longer than ISO C allows a literal to be.
function cwrite.is_too_long(s)
  return #s > max_literal
end

-- A definition of a constant text: a literal, or an array of bytes when it is longer than ISO C allows a literal to be.
function cwrite.text_constant(name, s)
  if not cwrite.is_too_long(s) then
    return cwrite.text_member(("static const char %s[]"):format(name), s, 0) .. ";\n"
  end
  local rows = {}
  for start = 1, #s, 20 do
    local bytes = { s:byte(start, math.min(start + 19, #s)) }
    for i, byte in ipairs(bytes) do bytes[i] = ("0x%02x"):format(byte) end
    rows[#rows + 1] = "    " .. table.concat(bytes, ",") .. ","
  end
  for i, row in ipairs(rows) do -- char may be signed, so a byte beyond ASCII is written as a character
    rows[i] = row:gsub("0x([89a-f]%x)", "'\\x%1'")
  end
  return text.fill("static const char $name[] = {\n$rows\n    0};\n", { name = name, rows = table.concat(rows, "\n") })
end

-- An int64_t constant.
function cwrite.int64(n)
  if n == math.mininteger then return "INT64_MIN" end
  return math.abs(n) < 32768 and ("%d"):format(n) or ("INT64_C(%d)"):format(n)
end

-- A double constant which reads back as the same number.
function cwrite.double(n)
  local s = json.number(n)
  return s:find("[.e]") and s or s .. ".0"
end

local function by_number(c)
  return ("U+%X"):format(utf8.codepoint(c))
end

-- Prose inside a comment must not end it, begin another or have a trigraph; nor turn the direction of the code behind it, which
-- compilers refuse.
local function safe(line)
  if not line:find("[/?\xe2]") then return line end
  line = line:gsub("\xe2\x80[\xaa-\xae]", by_number):gsub("\xe2\x81[\xa6-\xa9]", by_number)
  return without_trigraphs(line:gsub("%*/", "* /"):gsub("/%*", "/ *"), " ")
end

-- A block comment of paragraphs (one per line of the list), wrapped, indented by `indent` spaces. A paragraph that begins with
-- spaces is kept as it is.
function cwrite.comment(paragraphs, indent)
  local pad, lines = (" "):rep(indent), {}
  for _, paragraph in ipairs(paragraphs) do
    if paragraph:find("^ ") then
      lines[#lines + 1] = paragraph
    else
      for _, line in ipairs(text.wrap(paragraph, width - indent - 6)) do lines[#lines + 1] = line end
    end
  end
  for i, line in ipairs(lines) do lines[i] = pad .. (i == 1 and "/*" or " *") .. (line ~= "" and " " .. safe(line) or "") end
  return table.concat(lines, "\n") .. " */\n"
end

-- Initialisers in braces at column `indent`: as many on a line as fit.
function cwrite.braces(parts, indent)
  local line = table.concat(parts, ", ")
  local has_newline = line:find("\n", 1, true)
  if indent + #line + 4 <= width and not has_newline then return "{" .. line .. "}" end
  local pieces, pad, column = { "{" }, ",\n" .. (" "):rep(indent + 1), indent + 1
  for i, part in ipairs(parts) do
    local newline = has_newline and part:find("\n", 1, true)
    local first_line = newline and newline - 1 or #part
    if i > 1 and column + 2 + first_line + 3 <= width then
      pieces[#pieces + 1] = ", "
      column = column + 2
    elseif i > 1 then
      pieces[#pieces + 1] = pad
      column = 2 * indent + 1
    end
    pieces[#pieces + 1] = part
    column = newline and indent + #part - part:match("^.*()\n") or column + #part
  end
  return table.concat(pieces) .. "}"
end

-- A definition whose initialisers stand on lines of their own.
function cwrite.definition(head, parts)
  return head .. " = {\n    " .. table.concat(parts, ",\n    ") .. ",\n};\n"
end

-- A static assertion, its message on a line of its own where it is too long.
function cwrite.assert_that(condition, message)
  local first, last = "_Static_assert(" .. condition .. ",", cwrite.string(message) .. ");\n"
  if #first + 1 + #last <= width + 1 then return first .. " " .. last end
  return first .. "\n" .. (" "):rep(15) .. last
end

-- The same of `left == right`, broken there when a line cannot hold it.
function cwrite.assert_equal(left, right, message)
  local condition, pad = left .. " == " .. right, "\n" .. (" "):rep(15)
  if 15 + #condition + 1 <= width then return cwrite.assert_that(condition, message) end
  return "_Static_assert(" .. left .. " ==" .. pad .. right .. "," .. pad .. cwrite.string(message) .. ");\n"
end

-- Puts pieces behind `first`, as many on a line as fit; the others begin with `pad`. nil when one does not fit at all.
local function flow(first, pieces, pad)
  local lines = { first }
  for i, piece in ipairs(pieces) do
    local last = lines[#lines]
    local join = last:find("[( ]$") and "" or " "
    if #last + #join + #piece + 1 <= width then
      lines[#lines] = last .. join .. piece
    elseif i > 1 and #pad + #piece + 1 <= width then
      lines[#lines + 1] = pad .. piece
    else
      return nil
    end
  end
  return table.concat(lines, "\n")
end

-- "enum od_status f(" with its parameters behind it, aligned; below it where that would be too wide.
function cwrite.signature(head, parameters)
  local pieces = {}
  for i, parameter in ipairs(parameters) do pieces[i] = parameter .. (i < #parameters and "," or ")") end
  return flow(head .. "(", pieces, (" "):rep(#head + 1)) or head .. "(\n" .. flow("    ", pieces, "    ")
end

-- The include guard of a file: no other file's, and no name of a spec's, which begin with "OD_".
function cwrite.guard(file)
  return (file:upper():gsub("[^%w]", "_"))
end

-- What every generated file has: the version it is made for.
cwrite.version_guard = [[
#if OD_DESCRIPTOR_VERSION != 1
#error "made for descriptor version 1 of outdial: run `make generate`, or use the runtime that this file came with"
#endif
]]

return cwrite
