-- C programs about a header, made from the model that it was made from: one that uses everything in it in every way, and one that
-- prints how it lies in memory.
local caller = {}

-- The named types that an operation leads to, in an order of their own.
function caller.types_of(operation)
  local types, met = {}, {}
  local function visit(type)
    if not type or met[type] then return end
    met[type] = true
    types[#types + 1] = type
    for _, part in ipairs(type.members or type.branches or {}) do
      local use = part.use
      while use.item do use = use.item end
      visit(use.type)
    end
  end
  visit(operation.request)
  visit(operation.reply)
  for _, failure in ipairs(operation.errors) do visit(failure.body) end
  return types
end

-- C with the names that `renamed` (a list of { old, new }) tells of: also of what is made of a name.
function caller.rename(c, renamed)
  return (c:gsub("[%a_][%w_]*", function(word)
    local found, best = word, 0
    for _, pair in ipairs(renamed) do
      local old, new = pair.old:sub(4), pair.new:sub(4)
      for _, form in ipairs { { "od_", old, new }, { "od_opt_", old, new }, { "OD_", old:upper(), new:upper() } } do
        local prefix = form[1] .. form[2]
        local rest = word:sub(1, #prefix) == prefix and word:sub(#prefix + 1)
        if rest and (rest == "" or rest:sub(1, 1) == "_") and #prefix > best then
          found, best = form[1] .. form[3] .. rest, #prefix
        end
      end
    end
    return found
  end))
end

local function const_pointer(c_type, name)
  return c_type:find("%*$") and c_type .. "const *" .. name or "const " .. c_type .. " *" .. name
end

local probes = {}

function probes.object(type, add)
  for _, member in ipairs(type.members) do
    local c_type = member.plain and member.use.c or member.use.opt
    add(type.c .. "." .. member.c,
      ("(const struct %s *p) { %s v = p->%s; %s = &p->%s; struct %s made = {.%s = v}; (void)at; (void)made; }"):format(
      type.c, c_type, member.c, const_pointer(c_type, "at"), member.c, type.c, member.c))
  end
end

function probes.union(type, add)
  for _, branch in ipairs(type.branches) do
    local c_type = branch.use.c
    add(type.c .. "." .. branch.name,
      ("(const struct %s *p) { %s v = p->%s; %s = &p->%s; enum %s_branch b = %s; (void)v; (void)at; (void)b; }"):format(
      type.c, c_type, branch.name, const_pointer(c_type, "at"), branch.name, type.c, branch.c))
  end
end

function probes.enum(type, add)
  for _, value in ipairs(type.values) do
    add(type.c, ("(const struct %s_value *p) { enum %s v = p ? p->v : %s; (void)v; }"):format(type.c, type.c, value.c))
  end
end

local functions = [[
(void) {
  enum od_status (*validate)(const struct %s *, struct od_report *) = %s_validate;
  enum od_status (*encode)(const struct %s *, struct od_buffer *, struct od_report *) = %s_encode;
  enum od_status (*decode)(struct od_arena *, const char *, size_t, const struct %s **, struct od_report *) = %s_decode;
  enum od_status (*decode_reply)(struct od_arena *, const char *, size_t, const struct %s **, struct od_report *) =
    %s_decode_reply;
  enum od_outcome (*send)(struct od_client *, const struct %s *, struct od_reply *, const struct %s **) = %s;
  const struct od_operation *operation = &%s_operation;
  (void)validate; (void)encode; (void)decode; (void)decode_reply; (void)send; (void)operation; }
]]

-- A program that uses everything of an operation's header, which is to be included before it, and the C names of what it uses: an
-- error is in a file called by the number of such a name.
function caller.program(operation)
  local lines, keys = {}, {}
  local function add(key, body)
    local n = #keys + 1
    keys[n] = key
    lines[n] = ('#line 1 "%d"\nvoid probe_%d%s;\nvoid probe_%d%s\n'):format(n, n, body:match("^(%b())"), n, body)
  end
  for _, type in ipairs(caller.types_of(operation)) do probes[type.kind](type, add) end
  local c, request, reply = operation.c, operation.request.c, operation.reply.c
  add(c, functions:format(request, c, request, c, request, c, reply, c, request, reply, c, c))
  return table.concat(lines), keys
end

-- A program that prints sizes, places and numbers, each behind its name: of the types and members that another operation has too.
-- `others`: by C name of a type, that of the other operation; `called`: by C name, what it is called in what is printed.
function caller.layout_program(operation, others, called)
  local lines = { "#include <stdio.h>\n#include <stddef.h>\nint main(void)\n{\n" }
  for _, type in ipairs(caller.types_of(operation)) do
    local other, common = others[type.c], {}
    local function say(key, expression)
      lines[#lines + 1] = ('  printf("%s %s %%lu\\n", (unsigned long)(%s));\n'):format(called[type.c] or type.c, key, expression)
    end
    for _, member in ipairs(other and other.members or {}) do common[member.c] = true end
    if other and type.kind ~= "enum" then say("size", ("sizeof(struct %s)"):format(type.c)) end
    for _, member in ipairs(other and type.members or {}) do
      if common[member.c] then
        say("offset of " .. member.c, ("offsetof(struct %s, %s)"):format(type.c, member.c))
        say("size of " .. member.c, ("sizeof(((struct %s *)0)->%s)"):format(type.c, member.c))
      end
    end
    for _, constant in ipairs(other and (type.values or type.branches) or {}) do
      say("constant " .. constant.c:sub(#type.upper + 1), constant.c)
    end
  end
  lines[#lines + 1] = "  return 0;\n}\n"
  return table.concat(lines)
end

return caller
