-- Small tools for prose and templates.
local text = {}

-- A function of a text that computes each value once: for what is asked for again and again.
function text.remembering(compute)
  local known = {}
  return function(s)
    local value = known[s]
    if value == nil then
      value = compute(s)
      known[s] = value
    end
    return value
  end
end

-- A template in pieces: what stands as it is, and at even places the names of values.
local pieces_of = text.remembering(function(template)
  local pieces, at = {}, 1
  while true do
    local start, stop, name = template:find("%$%{?([%a_][%w_]*)", at)
    if not start then break end
    pieces[#pieces + 1] = template:sub(at, start - 1)
    pieces[#pieces + 1] = name
    at = stop + (template:sub(start + 1, start + 1) == "{" and 2 or 1)
  end
  pieces[#pieces + 1] = template:sub(at)
  return pieces
end)

-- Puts values in place of `$name` or `${name}`. A name without a value is a mistake of ours, not of a spec.
function text.fill(template, values)
  local pieces = pieces_of(template)
  local filled = { table.unpack(pieces) }
  for i = 2, #pieces, 2 do
    local value = values[pieces[i]]
    if value == nil then error("no value for $" .. pieces[i] .. " in: " .. template, 2) end
    filled[i] = value
  end
  return table.concat(filled)
end

-- Splits prose into lines of at most `width` bytes, at spaces. A newline begins another line.
function text.wrap(prose, width)
  local lines, start = {}, 1
  repeat
    local newline = prose:find("\n", start, true) or #prose + 1
    local rest = prose:sub(start, newline - 1)
    if not rest:find "^%g[%g ]*%g$" or rest:find("  ", 1, true) then
      rest = rest:gsub("%s+", " ")
      rest = rest:sub(rest:byte() == 32 and 2 or 1, rest:byte(-1) == 32 and -2 or -1)
    end
    start = newline + 1
    while #rest > width do
      local stop = rest:sub(1, width + 1):match("^.*() ") or rest:find(" ", 1, true)
      if not stop then break end
      lines[#lines + 1] = rest:sub(1, stop - 1)
      rest = rest:sub(stop + 1)
    end
    lines[#lines + 1] = rest
  until newline > #prose
  return lines
end

-- { "a", "b", "c" } -> "a, b and c".
function text.join_words(words, last)
  if #words < 2 then return words[1] or "" end
  return table.concat(words, ", ", 1, #words - 1) .. " " .. (last or "and") .. " " .. words[#words]
end

-- The letters that must change to make one word of another.
local function distance(a, b)
  local row = {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local diagonal = row[0]
    row[0] = i
    for j = 1, #b do
      local cost = string.byte(a, i) == string.byte(b, j) and 0 or 1
      local best = math.min(row[j] + 1, row[j - 1] + 1, diagonal + cost)
      diagonal, row[j] = row[j], best
    end
  end
  return row[#b]
end

-- "; did you mean `x`?" when one of the candidates is near enough to be meant, else "".
function text.suggest(word, candidates)
  local best, best_distance = nil, math.max(1, #word // 3) + 1
  local sorted = table.move(candidates, 1, #candidates, 1, {})
  table.sort(sorted)
  for _, candidate in ipairs(sorted) do
    local d = distance(string.lower(word), string.lower(candidate))
    if d < best_distance then best, best_distance = candidate, d end
  end
  return best and "; did you mean `" .. best .. "`?" or ""
end

-- The keys of a set in byte order, so that no output depends on the order of a hash.
function text.sorted_keys(set)
  local keys = {}
  for key in pairs(set) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

return text
