-- The program of ten lines in an operation's header. tests/generator compiles it.
local cwrite = require "emit.cwrite"
local documents = require "conformance.documents"
local initialiser = require "emit.initialiser"
local judge = require "conformance.judge"
local text = require "text"

local usage = {}

-- A C expression for a JSON value of a use; nil for what does not fit on a line.
local function expression(value, use)
  if use.kind == "string" then return ("OD_STR(%s)"):format(cwrite.string(value.text)) end
  if use.kind == "boolean" then return tostring(value.is) end
  if use.kind == "integer" then return cwrite.int64(math.tointeger(value.text)) end
  if use.kind == "number" then return cwrite.double(tonumber(value.text)) end
end

local function of_member(member, value)
  if value.kind == "null" then return (".%s = {.is = OD_NULL}"):format(member.c) end
  if member.use.kind == "enum" then
    local fields = initialiser.enum(value, member.use.type)
    return (member.plain and ".%s = {%s}" or ".%s = {.is = OD_VALUE, %s}"):format(member.c, fields)
  end
  local branch = member.use.kind == "union" and judge.branch_of(member.use.type, value, false)
  local c = expression(value, branch and branch.use or member.use)
  if not c then return nil end
  if branch and member.plain then return (".%s = {.branch = %s, .%s = %s}"):format(member.c, branch.c, branch.name, c) end
  if branch then return nil end
  return (member.plain and ".%s = %s" or ".%s = OD_VALUE_OF(%s)"):format(member.c, c)
end

-- The members that a request cannot be without, as far as they fit on a line each.
local function initialisers(operation)
  local lines, by_name = {}, {}
  for _, member in ipairs(operation.request.members) do by_name[member.name] = member end
  for _, pair in ipairs(documents.smallest(operation.request)) do
    local member = by_name[pair.name]
    local line = not member.fixed and of_member(member, pair.value)
    if line then lines[#lines + 1] = "        " .. line .. "," end
  end
  return lines
end

local before = [[
struct od_client_options options = {$key};
struct od_client *client = NULL;
struct od_reply reply = {0};
const struct $reply *value = NULL;
const struct $request request = {]]

local after = [[
};
if (od_client_new(&client, &$vendor, &options, reply.message) == OD_OK &&
    $c(client, &request, &reply, &value) == OD_ACCEPTED)
  $print
else
  puts(reply.message);
od_reply_clear(&reply);
od_client_free(client);]]

-- Shows something of the reply: its first text, or that there was one.
local function print_reply(operation)
  for _, member in ipairs(operation.reply.members) do
    if member.plain and member.use.kind == "string" and not member.secret then
      return ('printf("%s: %%s\\n", value->%s.ptr);'):format(member.c, member.c)
    end
  end
  return 'printf("HTTP status %d\\n", reply.http_status);'
end

-- Its lines, without indentation.
function usage.lines(operation)
  local auth = operation.vendor.auth
  local values = { c = operation.c, vendor = operation.vendor.c, request = operation.request.c, reply = operation.reply.c,
    print = print_reply(operation), key = auth and (".api_key = getenv(%s)"):format(cwrite.string(auth.key_env)) or "0" }
  local members = initialisers(operation)
  local program
  if #members == 0 then
    program = text.fill(before .. "0" .. after, values)
  else
    program = text.fill(before, values) .. "\n" .. table.concat(members, "\n"):gsub("        ", "    ") .. "\n"
      .. text.fill(after, values)
  end
  local lines = {}
  for line in (program .. "\n"):gmatch("(.-)\n") do lines[#lines + 1] = line end
  return lines
end

return usage
