-- The facts of a member of the model in words: what reads the same is the same.
local json = require "json"
local prose = require "prose"

local members = {}

-- In the order in which differences are told; "type" before what is only comparable when it is the same.
members.kinds = { "type", "required", "nullable", "fixed", "enum", "range", "length", "format", "pattern", "advisory", "default",
  "deprecated", "path", "secret", "prose" }

-- The use inside lists and maps.
function members.innermost(use)
  while use.item do use = use.item end
  return use
end

-- The JSON types of a use.
function members.type_of(use)
  if use.kind == "enum" then return "string" end
  if use.kind == "json" then return "any JSON" end
  if use.kind == "json_object" then return "free-form object" end
  if use.item then return use.kind .. " of " .. members.type_of(use.item) end
  if use.kind ~= "union" then return use.kind end
  local words, seen = {}, {}
  for _, branch in ipairs(use.type.branches) do
    local word = members.type_of(branch.use)
    if not seen[word] then words[#words + 1] = word end
    seen[word] = true
  end
  table.sort(words)
  return table.concat(words, " | ")
end

-- The same without the branches of unions, which are compared as such.
function members.shape_of(use)
  if use.item then return use.kind .. " of " .. members.shape_of(use.item) end
  return use.kind == "union" and "union" or members.type_of(use)
end

function members.type(member) return members.type_of(member.use) end
function members.required(member) return member.required and "required" or "optional" end
function members.nullable(member) return member.nullable and "may be null" or "not null" end
function members.fixed(member) return member.fixed and "always " .. json.quote(member.fixed.text) or "any value" end
function members.path(member) return member.path and "in the path" or "in the body" end
function members.secret(member) return member.secret and "secret" or "not secret" end
function members.format(member) return members.innermost(member.use).limits.format or "no format" end
function members.prose(member) return member.doc and json.quote(member.doc) or "no words" end

function members.enum(member)
  local use, texts = members.innermost(member.use), {}
  if use.kind ~= "enum" then return "any text" end
  for i, value in ipairs(use.type.values) do texts[i] = json.quote(value.text) end
  return table.concat(texts, ", ") .. (use.type.open and " or another" or "")
end

function members.range(member)
  local limits = members.innermost(member.use).limits
  return prose.bounds(limits) or "no limits"
end

function members.length(member)
  local words, inner = {}, members.innermost(member.use).limits
  local use = member.use
  while use.item do
    if use.limits.items then words[#words + 1] = prose.between(use.limits.items, "items") end
    use = use.item
  end
  if inner.length then words[#words + 1] = prose.between(inner.length, "characters") end
  return #words > 0 and table.concat(words, ", ") or "any length"
end

function members.pattern(member)
  local charset = members.innermost(member.use).limits.charset
  return charset and "characters of " .. charset or "any characters"
end

function members.advisory(member)
  return member.advisory and table.concat(prose.limits(member.advisory), ", ") or "nothing advised"
end

function members.default(member)
  return member.default ~= nil and prose.default(member) or "no default"
end

function members.deprecated(member)
  if type(member.deprecated) == "string" then return "deprecated: " .. member.deprecated end
  return member.deprecated and "deprecated" or "not deprecated"
end

-- Of a member as a whole.
function members.words(member)
  return members.type(member) .. ", " .. members.required(member) .. (member.nullable and ", may be null" or "")
end

return members
