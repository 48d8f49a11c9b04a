-- Several JSON schemas that hold at once, as one schema.
--
-- What cannot be said in one goes into the schema's `lost`, a list of words.
local document = require "readers.openapi.document"
local json = require "json"

local merge = {}

-- A copy of a schema without some of its keys.
function merge.without(schema, ...)
  local dropped, copy = {}, { kind = schema.kind, line = schema.line, lost = schema.lost }
  for _, key in ipairs { ... } do dropped[key] = true end
  for _, pair in ipairs(schema) do
    if not dropped[pair.name] then copy[#copy + 1] = pair end
  end
  return copy
end

local function pair_of(name, value)
  return { name = name, value = value, line = value.line }
end

-- A schema that says that all of some schemas hold.
local function all_of(list, line)
  list.kind, list.line = "array", line
  return { kind = "object", line = line, pair_of("allOf", list) }
end

local function joined(a, b)
  local list = table.move(a, 1, #a, 1, { kind = a.kind, line = a.line })
  return table.move(b, 1, #b, #list + 1, list)
end

local max_alternatives = 64

-- One alternative of each of two lists.
local function product(a, b, lost)
  if #a * #b > max_alternatives then
    lost[#lost + 1] = "one of several other alternatives holds as well"
    return a
  end
  local list = { kind = "array", line = a.line }
  for _, x in ipairs(a) do
    for _, y in ipairs(b) do list[#list + 1] = all_of({ x, y }, x.line) end
  end
  return list
end

-- The list of alternatives of a schema, or nil.
function merge.alternatives(schema)
  local any, one = document.items(schema, "anyOf"), document.items(schema, "oneOf")
  if #any > 0 and #one > 0 then return product(any, one, {}) end
  return #any > 0 and any or #one > 0 and one or nil
end

local function kinds_of(t)
  return t.kind == "array" and t or { t }
end

-- The JSON types in both of two `type`s; an integer is a number.
local function common_types(a, b, lost)
  local list = { kind = "array", line = b.line }
  for _, x in ipairs(kinds_of(a)) do
    for _, y in ipairs(kinds_of(b)) do
      if x.text == y.text or x.text == "integer" and y.text == "number" then list[#list + 1] = x end
      if x.text == "number" and y.text == "integer" then list[#list + 1] = y end
    end
  end
  if #list == 0 then
    lost[#lost + 1] = ("types that exclude each other: %s and %s"):format(json.write(a), json.write(b))
    return b
  end
  return #list == 1 and list[1] or list
end

local function common_values(a, b)
  local list, seen = { kind = "array", line = b.line }, {}
  for _, value in ipairs(a) do seen[json.write(value)] = true end
  for _, value in ipairs(b) do
    if seen[json.write(value)] then list[#list + 1] = value end
  end
  return #list > 0 and list or b
end

-- The properties of both; those of one name must suit both.
local function properties(a, b)
  local list, at = joined(a, { kind = "object" }), {}
  for i, pair in ipairs(list) do at[pair.name] = i end
  for _, pair in ipairs(b) do
    local i = at[pair.name]
    if not i then
      list[#list + 1] = pair
    elseif list[i].value ~= pair.value then
      list[i] = { name = pair.name, line = pair.line, value = all_of({ list[i].value, pair.value }, pair.line) }
    end
  end
  return list
end

local function both(a, b)
  return a.kind == "object" and b.kind == "object" and all_of({ a, b }, b.line) or a.kind == "boolean" and b or a
end

local function number(value)
  return value.kind == "number" and tonumber(value.text)
end

local function larger(a, b)
  return number(a) and number(b) and number(a) > number(b) and a or b
end

local function smaller(a, b)
  return number(a) and number(b) and number(a) < number(b) and a or b
end

local function either(a, b)
  return a.is == true and a or b
end

local function told(a, b, lost, name)
  if json.write(a) ~= json.write(b) then lost[#lost + 1] = ("%s %s"):format(name, json.write(a)) end
  return b
end

-- How two values of one key become one; of other keys the later one counts.
local ways = { properties = properties, required = joined, requiredProperties = joined, type = common_types, enum = common_values,
  anyOf = product, oneOf = product, items = both, additionalProperties = both, minimum = larger, minLength = larger,
  minItems = larger, minProperties = larger, exclusiveMinimum = larger, maximum = smaller, maxLength = smaller,
  maxItems = smaller, maxProperties = smaller, exclusiveMaximum = smaller, nullable = either, deprecated = either,
  readOnly = either, writeOnly = either, pattern = told, format = told, const = told, multipleOf = told, ["not"] = told }

-- All of a list of schemas as one.
function merge.all(schemas, line)
  local merged, at, lost = { kind = "object", line = line }, {}, {}
  for _, schema in ipairs(schemas) do
    for _, words in ipairs(schema.lost or {}) do lost[#lost + 1] = words end
    for _, pair in ipairs(schema) do
      local known = at[pair.name]
      if not known then
        known = { name = pair.name, value = pair.value, line = pair.line }
        at[pair.name], merged[#merged + 1] = known, known
      elseif known.value ~= pair.value and known.value.kind ~= pair.value.kind and pair.name ~= "type" then
        known.value = pair.value
      elseif known.value ~= pair.value then
        known.value = (ways[pair.name] or function(_, b) return b end)(known.value, pair.value, lost, pair.name)
      end
    end
  end
  local values, const = at.enum, at.const
  if values and const and document.plain(const.value) ~= nil then values.value = common_values(values.value, { const.value }) end
  merged.lost = #lost > 0 and lost or nil
  return merged
end

return merge
