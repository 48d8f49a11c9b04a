-- What must hold within a named type: members, values, branches and rules, beyond the form of each (grammar.lua).
local check_values = require "spec.check_values"
local json = require "json"
local names = require "names"
local text = require "text"

local check_types = {}

check_types.max_members = 256  -- OD_MAX_MEMBERS
check_types.max_name_len = 252 -- with quotes and colon in an od_row's uint8_t
check_types.max_text_len = 255 -- of an enum, as it is written with quotes: the encoder keeps room for it (OD_ROOM_BEHIND)

-- The declarations by their name; the second of a name is a mistake.
local function by_name(list, what, mistakes)
  local found = {}
  for _, declaration in ipairs(list) do
    local name = declaration.name
    if name and found[name] then
      mistakes:say(declaration, "name", "the %s \"%s\" is there already, at line %d", what, name, found[name].line)
    elseif name then
      found[name] = declaration
    end
  end
  return found
end

-- Whether JSON writes a text as it is. Names and the texts that tell values apart must be so: the runtime compares bytes.
function check_types.is_plain(written)
  return not written:find('[%c"\\]') and utf8.len(written) ~= nil
end

local function check_plain(declaration, key, what, mistakes)
  if check_types.is_plain(declaration[key]) then return true end
  mistakes:say(declaration, key, "the %s has a quote, a backslash, a control character or is not UTF-8", what)
end

local function check_wire_name(declaration, mistakes)
  local name = declaration.name
  if name == "" then
    mistakes:say(declaration, "name", "the name is empty")
  elseif check_plain(declaration, "name", "name", mistakes) and #name > check_types.max_name_len then
    mistakes:say(declaration, "name", "the name is longer than %d bytes", check_types.max_name_len)
  end
end

-- ---- types of members ----

-- Whether no number is within bounds, integers being 64 bits long.
local function is_empty(t, low, high)
  if low > high or low == high and (t.above or t.below) then return true end
  if t.word == "integer" then return t.above and t.below and low + 1 == high end
  local middle = low / 2 + high / 2
  return t.above and t.below and not (low < middle and middle < high)
end

local largest = 0x1.fffffffffffffp1023
local first_and_last = { integer = { math.mininteger, math.maxinteger }, number = { -largest, largest } }

local function check_bounds(t, mistakes)
  local n, ends = json.number, first_and_last[t.word]
  local low, high = t.min or t.above or ends[1], t.max or t.below or ends[2]
  if t.min and t.above then mistakes:say(t, "above", "`min` and `above` say the same thing; one is enough") end
  if t.max and t.below then mistakes:say(t, "below", "`max` and `below` say the same thing; one is enough") end
  if is_empty(t, low, high) then
    mistakes:say(t, t.max and "max" or t.below and "below" or "above",
      "no value is possible between %s and %s", n(low), n(high))
  end
end

local function check_text(t, mistakes)
  local _, problem = check_values.charset(t.charset or "x")
  if problem then mistakes:say(t, "charset", "the charset %s", problem) end
end

-- Judges the type of a member, item or branch.
function check_types.check_use(t, mistakes)
  if t.word == "integer" or t.word == "number" then check_bounds(t, mistakes) end
  if t.word == "string" then check_text(t, mistakes) end
  if t.item then check_types.check_use(t.item, mistakes) end
end

-- ---- members ----

local function check_advisory(member, t, mistakes)
  if not member.advisory or not t then return end
  local suits = { integer = { min = 1, max = 1, above = 1, below = 1 }, number = { min = 1, max = 1, above = 1, below = 1 },
    string = { length = 1 }, list = { items = 1 }, map = { items = 1 } }
  for _, key in ipairs(text.sorted_keys(member.advisory)) do
    local value, at = member.advisory[key], { file = member.file, line = member.advisory.lines[key], lines = {} }
    if key ~= "lines" and not (suits[t.word] and suits[t.word][key]) then
      mistakes:say(at, nil, "a value of type %s has no limit `%s`", t.word, key)
    elseif t.word == "integer" and math.type(value) ~= "integer" then
      if key ~= "lines" then mistakes:say(at, nil, "`%s` must be a whole number, not a number", key) end
    end
  end
end

local function check_fixed(member, t, mistakes)
  if not member.fixed or not t then return end
  if t.word ~= "enum" then
    return mistakes:say(member, "fixed", "only a member of an enum can be `fixed`; this is `%s`", t.word)
  end
  local problem = check_values.problem(member.fixed, { word = "enum", name = t.name, values = t.values })
  if problem then mistakes:say(member, "fixed", "`fixed` %s", problem) end
  if member.nullable then mistakes:say(member, "nullable", "a member whose text is `fixed` cannot be null") end
  if t.open then mistakes:say(member, "fixed", "`%s` is open: other texts only warn, so none can be `fixed`", t.name) end
end

local lua_types = { integer = "number", number = "number", boolean = "boolean", list = "table", map = "table",
  object = "table" }

local function check_member_values(member, mistakes)
  if not member.type then return end
  if member.example ~= nil then
    local problem = check_values.problem(member.example, member.type)
    if problem then mistakes:say(member, "example", "`example` %s", problem) end
  end
  if member.default == nil or type(member.default) == "string" then return end
  local t = check_values.resolved(member.type)
  if t and lua_types[t.word] == type(member.default) then
    local problem = check_values.problem(member.default, t)
    if problem then mistakes:say(member, "default", "`default` %s", problem) end
  else
    mistakes:say(member, "default", "`default` is neither a value of the member's type nor words")
  end
end

local function check_path_member(member, t, mistakes)
  if not member.path then return end
  if not member.required then mistakes:say(member, "path", "a member in the path must be `required`") end
  if member.nullable then mistakes:say(member, "nullable", "a member in the path cannot be null") end
  if t and t.word ~= "string" and t.word ~= "integer" then
    mistakes:say(member, "type", "a member in the path is a string or an integer, not `%s`", t.word)
  end
end

-- Messages show a number, a boolean or an unlisted text of an enum as it came; of a string they never show more than its length.
local function check_secret(member, t, mistakes)
  while t and t.item do t = check_values.resolved(t.item) end
  if member.secret and t and t.word ~= "string" then
    mistakes:say(member, "secret", "only a string, or a list or map of strings, can be `secret`; this is `%s`", t.word)
  end
end

local function check_c_name(member, taken, mistakes)
  local name = member.c or names.snake(member.name or "x")
  local problem = name and names.problem(name) or not name and "cannot be a name in C"
  if problem then
    mistakes:say(member, member.c and "c" or "name", "`%s` %s; say another with `c = \"...\"`", name or member.name, problem)
  elseif taken[name] then
    mistakes:say(member, member.c and "c" or "name", "the C name `%s` is that of %s; say another with `c = \"...\"`", name,
      taken[name])
  end
  return name
end

local function check_member(member, mistakes)
  local t = check_values.resolved(member.type)
  check_wire_name(member, mistakes)
  if member.type then check_types.check_use(member.type, mistakes) end
  check_fixed(member, t, mistakes)
  check_advisory(member, t, mistakes)
  check_member_values(member, mistakes)
  check_path_member(member, t, mistakes)
  check_secret(member, t, mistakes)
end

-- ---- rules ----

-- The encoder writes what is `fixed`, whatever the struct says, so that a text may lack it and a struct cannot.
local function check_ruled(member, at, mistakes)
  if member and member.fixed then
    mistakes:say(at, nil, "no rule can be about \"%s\", which is `fixed`", member.name)
  end
end

local function check_test(test, members, mistakes)
  if not test or not test.name then return end
  local member = members[test.name]
  if not member then
    return mistakes:say(test, "name", "the rule tests \"%s\", which is no member%s", test.name,
      text.suggest(test.name, text.sorted_keys(members)))
  end
  check_ruled(member, test, mistakes)
  local t = check_values.resolved(member.type)
  if test.word ~= "equals" or test.value == nil or not t then return end
  if t.word ~= "boolean" and t.word ~= "integer" and t.word ~= "enum" then
    mistakes:say(test, "name", "only a boolean, an integer or an enum can be tested with `equals`; \"%s\" is `%s`", test.name,
      t.word)
  elseif t.word == "enum" then
    local problem = check_values.problem(test.value, { word = "enum", name = t.name, values = t.values })
    if problem then mistakes:say(test, "value", "the value of `equals` %s", problem) end
  else
    local problem = check_values.problem(test.value, { word = t.word })
    if problem then mistakes:say(test, "value", "the value of `equals` %s", problem) end
  end
end

local function check_rule(rule, members, mistakes)
  local demands = {}
  for _, key in ipairs { "require", "require_any", "forbid" } do
    if rule[key] then demands[#demands + 1] = key end
  end
  if #demands ~= 1 then
    mistakes:say(rule, demands[2], "a rule has exactly one of `require`, `require_any` and `forbid`, not %s",
      #demands == 0 and "none" or text.join_words(demands))
  end
  if rule.when and rule.unless then mistakes:say(rule, "unless", "a rule has `when` or `unless`, not both") end
  check_test(rule.when or rule.unless, members, mistakes)
  for _, key in ipairs(demands) do
    if #rule[key] == 0 then mistakes:say(rule, key, "`%s` names no member", key) end
    for i, name in ipairs(rule[key]) do
      check_ruled(members[name], { file = rule.file, line = rule[key].lines[i], lines = {} }, mistakes)
      if not members[name] then
        mistakes:add(rule.file, rule[key].lines[i], "`%s` names \"%s\", which is no member%s", key, name,
          text.suggest(name, text.sorted_keys(members)))
      end
    end
  end
end

-- ---- named types ----

local checks = {}

function checks.object(object, mistakes)
  local members = by_name(object.members, "member", mistakes)
  if #object.members > check_types.max_members then
    mistakes:say(object, "name", "an object has at most %d members; these are %d", check_types.max_members, #object.members)
  end
  local taken = { extra = "the unknown members" }
  for _, member in ipairs(object.members) do
    if member.name then
      check_member(member, mistakes)
      local c = check_c_name(member, members[member.name] == member and taken or {}, mistakes)
      if c and not taken[c] then taken[c] = '"' .. member.name .. '"' end
    end
  end
  for _, rule in ipairs(object.rules) do check_rule(rule, members, mistakes) end
end

function checks.enum(enum, mistakes)
  if #enum.values == 0 then mistakes:say(enum, "name", "the enum `%s` has no texts", enum.name or "?") end
  local values = by_name(enum.values, "text", mistakes)
  local taken = { OTHER = "an unknown text" }
  for _, value in ipairs(enum.values) do
    local c = names.upper(value.c or value.name or "x")
    if value.name and check_plain(value, "name", "text", mistakes) and #value.name + 2 > check_types.max_text_len then
      mistakes:say(value, "name", "the text is longer than %d bytes", check_types.max_text_len - 2)
      end
    if value.name and not c then
      mistakes:say(value, "name", "\"%s\" has no name in C; give one: value { \"%s\", c = \"...\" }", value.name, value.name)
    elseif value.name and taken[c] and values[value.name] == value then
      mistakes:say(value, "name", "the C name `%s` is that of %s; give another: value { \"%s\", c = \"...\" }", c, taken[c],
        value.name)
    elseif c then
      taken[c] = '"' .. (value.name or "") .. '"'
    end
  end
end

-- The JSON type by which a branch is recognised.
local json_types = { string = "string", enum = "string", integer = "number", number = "number", boolean = "boolean",
  list = "array", map = "object", object = "object" }

local function find_member(object, name)
  for _, member in ipairs(object.members) do
    if member.name == name then return member end
  end
end

-- What a request holds must say its branch: choosing the branch writes the tag. In a reply the page may have it otherwise.
local function check_tag_member(union, branch, object, mistakes)
  local member = find_member(object, union.tag)
  if not member then
    mistakes:say(branch, "type", "`%s` has no member \"%s\", the tag of the union", object.name, union.tag)
  elseif member.fixed ~= branch.tag and (member.fixed or union.is_sent) then
    mistakes:say(branch, "tag", "in `%s` the member \"%s\" must be fixed = \"%s\"", object.name, union.tag, branch.tag)
  elseif not member.fixed and member.type then
    local problem = check_values.problem(branch.tag, member.type)
    if problem then mistakes:say(branch, "tag", "`tag` %s", problem) end
  end
end

-- Among the branches of a union with a tag, objects have one and others have none.
local function check_tag(union, branch, t, mistakes)
  local object = t and t.word == "object" and t
  if not t then
    return
  elseif branch.tag and not union.tag then
    mistakes:say(branch, "tag", "the branch has a tag, but the union says no `tag = \"member\"`")
  elseif branch.tag and not object then
    mistakes:say(branch, "tag", "only an object has a tag; this is `%s`", t.word)
  elseif branch.having and not (union.tag and object) then
    mistakes:say(branch, "having", "`having` is for the objects of a union with a tag")
  elseif union.tag and object and not branch.tag then
    mistakes:say(branch, "name", "the branch lacks `tag`, the text of \"%s\"", union.tag)
  elseif branch.tag and check_plain(branch, "tag", "tag", mistakes) then
    check_tag_member(union, branch, object, mistakes)
  end
end

local function check_having(branch, t, mistakes)
  if not branch.having or not t then return end
  local found = {}
  for _, member in ipairs(t.members or {}) do found[member.name or ""] = true end
  if not found[branch.having] then
    mistakes:say(branch, "having", "`having` names \"%s\", which is no member of the branch%s", branch.having,
      text.suggest(branch.having, text.sorted_keys(found)))
  end
end

-- What tells a branch apart, and how to say so; nil when something else is wrong already.
local function mark_of(union, branch, t)
  if not t then return nil end
  if branch.tag then return "tag " .. branch.tag, ("the tag \"%s\""):format(branch.tag) end
  if union.tag and t.word == "object" then return nil end
  local json_type = json_types[t.word] or t.word == "json" and t.shape
  return json_type, ("the JSON type %s"):format(json_type)
end

function checks.union(union, mistakes)
  if #union.branches == 0 then mistakes:say(union, "name", "the union `%s` has no branches", union.name or "?") end
  if union.open and not union.tag then mistakes:say(union, "open", "only a union with a tag can be `open`") end
  by_name(union.branches, "branch", mistakes)
  local marks = {}
  for _, branch in ipairs(union.branches) do
    local t = check_values.resolved(branch.type)
    if branch.type then check_types.check_use(branch.type, mistakes) end
    if branch.name and not names.is_snake(branch.name) then
      mistakes:say(branch, "name", "the name of a branch is snake_case: \"%s\"", branch.name)
    elseif branch.name and names.problem_of_branch(branch.name) then
      mistakes:say(branch, "name", "the name \"%s\" %s; choose another", branch.name, names.problem_of_branch(branch.name))
    end
    if t and (t.word == "union" or t.word == "json" and not t.shape) then
      mistakes:say(branch, "type", "a branch cannot be of type `%s`", t.word)
    else
      check_tag(union, branch, t, mistakes)
    end
    check_having(branch, t, mistakes)
    local mark, how = mark_of(union, branch, t)
    if mark and marks[mark] then
      mistakes:say(branch, "name", "the branches \"%s\" and \"%s\" cannot be told apart: both have %s", marks[mark],
        branch.name or "?", how)
    elseif mark then
      marks[mark] = branch.name or "?"
    end
  end
end

-- Judges one named type whose references are resolved.
function check_types.check(declaration, mistakes)
  if declaration.name and not names.is_snake(declaration.name) then
    mistakes:say(declaration, "name", "the name of a type is snake_case: \"%s\"", declaration.name)
  end
  checks[declaration.word](declaration, mistakes)
end

return check_types
