-- Mutants of C source: one decision is altered at a time, by its tokens and without knowing what it means.
--
--   mutant = { file, line, original, mutated (for the eye: one line each), text = the whole file as altered }
local c_mutants = {}

-- ---- tokens: { kind = "name" | "number" | "char" | "sign" | "string", text, at, line } ----

local signs = { "<<=", ">>=", "...", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+=", "-=", "*=", "/=",
  "%=", "&=", "|=", "^=" }

local function sign_at(source, at)
  for _, sign in ipairs(signs) do
    if source:sub(at, at + #sign - 1) == sign then return sign end
  end
  return source:sub(at, at)
end

-- Where a literal in quotes ends.
local function quoted_end(source, at)
  local quote = source:sub(at, at)
  repeat
    at = at + 1
    local c = source:sub(at, at)
    if c == "\\" then at = at + 1 end
  until c == quote or c == ""
  return at
end

-- The end of what stands at `at`, and its kind; nil for what is no token.
local function token_end(source, at)
  local _, stop = source:find("^%s+", at)
  if stop then return stop end
  if source:find("^/%*", at) then return select(2, source:find("*/", at + 2, true)) end
  if source:find("^//", at) then return (source:find("\n", at, true) or #source + 1) - 1 end
  if source:find("^#", at) then -- a directive, with the lines that continue it
    repeat
      stop = source:find("\n", at, true) or #source
      at = stop + 1
    until source:sub(stop - 1, stop - 1) ~= "\\"
    return stop
  end
  local c = source:sub(at, at)
  if c == '"' then return quoted_end(source, at), "string" end
  if c == "'" then return quoted_end(source, at), "char" end
  _, stop = source:find("^%.?%d[%w_.]*", at)
  local has_exponent = stop and source:sub(stop, stop):find "[eE]" and not source:find("^0[xX]", at)
  if has_exponent then _, stop = source:find("^[+-]?%d*", stop + 1) end
  if stop then return stop, "number" end
  _, stop = source:find("^[%a_][%w_]*", at)
  if stop then return stop, "name" end
  return at + #sign_at(source, at) - 1, "sign"
end

local function tokens_of(source)
  local tokens, at, line = {}, 1, 1
  while at <= #source do
    local stop, kind = token_end(source, at)
    local text = source:sub(at, stop)
    if kind then tokens[#tokens + 1] = { kind = kind, text = text, at = at, line = line } end
    line = line + select(2, text:gsub("\n", ""))
    at = stop + 1
  end
  return tokens
end

-- ---- structure ----

local closing = { ["("] = ")", ["["] = "]", ["{"] = "}" }

-- Gives each bracket its partner (`mate`, an index), and each token the number of braces around it (`depth`) and the nearest
-- bracket around it if that is none (`inside`, an index).
local function pair_brackets(tokens)
  local open, depth = {}, 0
  for i, token in ipairs(tokens) do
    token.inside = #open > 0 and tokens[open[#open]].text ~= "{" and open[#open] or nil
    if token.kind == "sign" and closing[token.text] then
      open[#open + 1] = i
      token.depth = depth
      if token.text == "{" then depth = depth + 1 end
    elseif token.kind == "sign" and #open > 0 and closing[tokens[open[#open]].text] == token.text then
      local mate = table.remove(open)
      token.mate, tokens[mate].mate = mate, i
      if token.text == "}" then depth = depth - 1 end
    end
    token.depth = token.depth or depth
  end
end

local is_type_word = {}
for word in ("const static inline struct union enum unsigned signed int char long short bool double float void extern volatile "
  .. "_Static_assert"):gmatch("%S+") do
  is_type_word[word] = true
end

local function begins_declaration(token)
  return is_type_word[token.text] or token.kind == "name" and token.text:find("_t$") ~= nil or token.text == "va_list"
end

local keeps = {} -- words that begin a statement which is never removed
for word in ("case default if for while do switch else goto"):gmatch("%S+") do keeps[word] = true end

-- Where a statement may begin: behind `;`, braces, a label, `else`, and the head of an `if` or a loop.
local function is_start(tokens, i)
  local before = tokens[i - 1]
  if before.text == ";" or before.text == "{" or before.text == "}" or before.text == "else" then return true end
  if before.text == ":" then
    for k = i - 2, 1, -1 do
      if tokens[k].text == "case" or tokens[k].text == "default" then return true end
      if tokens[k].text == "?" or tokens[k].text == ";" or tokens[k].text == "{" then return false end
    end
  end
  local head = before.text == ")" and before.mate and tokens[before.mate - 1]
  return head and (head.text == "if" or head.text == "for" or head.text == "while")
end

-- The `;` that ends the statement at token `i`; nil when it is none that can be removed.
local function statement_end(tokens, i)
  local first = tokens[i]
  local may_begin = first.kind == "name" and not keeps[first.text] and not begins_declaration(first)
    or first.text == "*" or first.text == "++" or first.text == "--" or first.text == "("
  if first.depth == 0 or first.inside or not may_begin or not is_start(tokens, i) then return nil end
  local k = i
  while tokens[k] and tokens[k].text ~= ";" do
    if tokens[k].text == "}" then return nil end
    k = closing[tokens[k].text] and tokens[k].mate and tokens[k].mate + 1 or k + 1
  end
  -- without its last `return` a function returns what happens to be there
  if not tokens[k] or first.text == "return" and first.depth == 1 and tokens[k + 1].text == "}" and tokens[i - 1].text ~= ")" then
    return nil
  end
  return k
end

-- ---- mutations ----

local swaps = { ["<"] = "<=", ["<="] = "<", [">"] = ">=", [">="] = ">", ["=="] = "!=", ["!="] = "==", ["&&"] = "||", ["||"] = "&&",
  ["+"] = "-", ["-"] = "+", ["&"] = "|", ["|"] = "&", ["+="] = "-=", ["-="] = "+=", ["|="] = "=", ["&="] = "=", ["<<"] = ">>",
  [">>"] = "<<", ["++"] = "--", ["--"] = "++", ["*"] = "+", ["/"] = "*", ["%"] = "/" }
local words = { ["true"] = "false", ["false"] = "true" }

-- Whether a sign stands between two operands: a pointer's `*`, an address's `&` and a sign of a number do not.
local function is_binary(tokens, i)
  local before, after = tokens[i - 1], tokens[i + 1]
  if begins_declaration(before) or after.text == ")" or after.text == "," then return false end
  if before.kind == "name" then
    local tag = tokens[i - 2].text
    return before.text ~= "return" and before.text ~= "case" and tag ~= "struct" and tag ~= "enum" and tag ~= "union"
  end
  if before.text == ")" then -- behind a cast there is one operand
    local first = tokens[before.mate + 1]
    return not begins_declaration(first)
  end
  return before.kind == "number" or before.kind == "char" or before.text == "]"
end

local unary = { ["*"] = true, ["&"] = true, ["-"] = true, ["+"] = true }

-- Whether a token is in the size of an array in its declaration: too small is what sanitizers find, too large is nothing.
local function is_array_size(tokens, i)
  local bracket = tokens[i].inside
  if not bracket or tokens[bracket].text ~= "[" then return false end
  local name = bracket - 1
  while tokens[name].text == "]" do name = tokens[name].mate - 1 end
  local before = tokens[name - 1]
  return tokens[name].kind == "name" and (begins_declaration(before) or before.text == "," or before.text == "*"
    or before.kind == "name" and before.text ~= "return" and before.text ~= "case")
end

local function around(number)
  local digits, suffix = number:match("^(0[xX]%x+)([uUlL]*)$")
  if not digits then digits, suffix = number:match("^(%d+)([uUlL]*)$") end
  local value = digits and math.tointeger(tonumber(digits))
  if not value then return {} end
  return value == 0 and { "1" .. suffix } or { ("%d%s"):format(value + 1, suffix), ("%d%s"):format(value - 1, suffix) }
end

local function beside(char)
  local c = char:match("^'([%w])'$")
  if not c then return { char == "'~'" and "'!'" or "'~'" } end
  return { "'" .. string.char(c:byte() + 1) .. "'", "'" .. string.char(c:byte() - 1) .. "'" }
end

-- What may stand in the place of token `i`: a list of texts.
local function replacements(tokens, i)
  local token = tokens[i]
  if is_array_size(tokens, i) then return {} end
  if token.kind == "number" then return around(token.text) end
  if token.kind == "char" then return beside(token.text) end
  if token.kind == "name" then
    if words[token.text] then return { words[token.text] } end
    local after, before = tokens[i + 1], tokens[i - 1]
    local is_condition = after and after.text == "?" and before and (before.text == "=" or before.text == "("
      or before.text == "," or before.text == ":" or before.text == "return")
    return is_condition and { "!" .. token.text } or {}
  end
  if token.kind ~= "sign" then return {} end
  if token.text == "!" then return { "" } end
  if token.text == "~" then return { "" } end
  if not swaps[token.text] or unary[token.text] and not is_binary(tokens, i) then return {} end
  return { swaps[token.text] }
end

local function one_line(s)
  return (s:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
end

-- All mutants of a file's text.
function c_mutants.of(file, source)
  local tokens, list = tokens_of(source), {}
  pair_brackets(tokens)
  -- Puts `text` in place of the bytes from `first` to `last`; the lines around them are what is shown.
  local function add(line, first, last, text)
    local begin, stop = first, last
    while begin > 1 and source:sub(begin - 1, begin - 1) ~= "\n" do begin = begin - 1 end
    while stop < #source and source:sub(stop + 1, stop + 1) ~= "\n" do stop = stop + 1 end
    list[#list + 1] = { file = file, line = line, original = one_line(source:sub(begin, stop)),
      mutated = one_line(source:sub(begin, first - 1) .. text .. source:sub(last + 1, stop)),
      text = function() return source:sub(1, first - 1) .. text .. source:sub(last + 1) end }
  end
  for i = 2, #tokens - 1 do
    local token = tokens[i]
    if token.text == "_Static_assert" and tokens[i + 1].mate then
      for k = i, tokens[i + 1].mate do tokens[k].kind = "asserted" end
    end
    for _, text in ipairs(token.depth > 0 and replacements(tokens, i) or {}) do
      add(token.line, token.at, token.at + #token.text - 1, text)
    end
    if (token.text == "if" or token.text == "while") and token.kind == "name" and tokens[i + 1].mate then
      local first, last = tokens[i + 1].at + 1, tokens[tokens[i + 1].mate].at - 1
      add(token.line, first, last, "0")
      if token.text == "if" then add(token.line, first, last, "1") end
    end
    local stop = token.kind ~= "asserted" and statement_end(tokens, i)
    if stop then add(token.line, token.at, tokens[stop].at - 1, "") end
  end
  return list
end

return c_mutants
