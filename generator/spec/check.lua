-- Judges the specs as a whole: names, references, paths, examples. It also puts into each `ref` the type it names
-- (`ref.target`), which model.lua reads, and into each type that a request may hold `is_sent`.
local check_faults = require "spec.check_faults"
local check_names = require "spec.check_names"
local check_types = require "spec.check_types"
local names = require "names"
local text = require "text"

local check = {}

check.path = "^/[%w/{}_.~:@,+=-]*$" -- what the path of an operation looks like
check.header = "^[%w!#$%%&'*+.^_`|~-]+$" -- and the name of a header (RFC 9110, a token)

local codes = { "syntax", "duplicate_member", "unknown_member", "type", "required", "enum", "minimum", "maximum", "length",
  "pattern", "format", "items", "condition", "deprecated" }
local is_code = {}
for _, code in ipairs(codes) do is_code[code] = true end

-- ---- references ----

-- Calls `visit` for each `ref` in a type.
local function each_ref(t, visit)
  if t and t.word == "ref" then visit(t) elseif t and t.item then each_ref(t.item, visit) end
end

-- Calls `visit` for each `ref` in a named type.
local function each_ref_of(declaration, visit)
  for _, member in ipairs(declaration.members or declaration.branches or {}) do each_ref(member.type, visit) end
end

-- The named types that stand in an operation's file, with the request and reply written there.
local function own_types(operation)
  local types = {}
  for _, key in ipairs { "request", "reply" } do
    if operation[key] and operation[key].word == "object" then types[#types + 1] = operation[key] end
  end
  table.move(operation.types or {}, 1, #(operation.types or {}), #types + 1, types)
  return types
end

-- Adds types to a table by name; a second of a name is a mistake.
local function add_types(scope, types, mistakes)
  for _, declaration in ipairs(types) do
    local name, other = declaration.name, scope[declaration.name or ""]
    if other then
      mistakes:say(declaration, "name", "the type \"%s\" is there already: %s:%d", name, other.file, other.line)
    elseif name then
      scope[name] = declaration
    end
  end
end

local function resolver(scope, everywhere, broken, mistakes)
  return function(ref)
    ref.target = scope[ref.name or ""]
    if ref.target or not ref.name or broken then return end -- what could not be read may hold it
    local elsewhere = everywhere[ref.name]
    if elsewhere then
      mistakes:say(ref, "name", "the type \"%s\" belongs to %s; move it to types.lua to share it", ref.name, elsewhere.file)
    else
      mistakes:say(ref, "name", "there is no type \"%s\"%s", ref.name, text.suggest(ref.name, text.sorted_keys(scope)))
    end
  end
end

local function resolve(vendor, mistakes)
  local shared, everywhere = {}, {}
  add_types(shared, vendor.types, mistakes)
  add_types(everywhere, vendor.types, { say = function() end }) -- told above
  for _, operation in ipairs(vendor.operations) do add_types(everywhere, own_types(operation), mistakes) end
  for _, declaration in ipairs(vendor.types) do each_ref_of(declaration, resolver(shared, everywhere, vendor.broken, mistakes)) end
  for _, operation in ipairs(vendor.operations) do
    local scope, types = {}, own_types(operation)
    for name, declaration in pairs(shared) do scope[name] = declaration end
    for _, declaration in ipairs(types) do scope[declaration.name or ""] = declaration end
    local visit = resolver(scope, everywhere, vendor.broken, mistakes)
    for _, declaration in ipairs(types) do each_ref_of(declaration, visit) end
    each_ref(operation.request, visit)
    each_ref(operation.reply, visit)
    for _, failure in ipairs(operation.errors or {}) do each_ref(failure.body, visit) end
  end
end

-- Adds to `reached` the named types to which a type leads.
local function reach(t, reached)
  local declaration = t and (t.word == "ref" and t.target or t.members and t)
  if not declaration or reached[declaration] then return end
  reached[declaration] = true
  each_ref_of(declaration, function(ref) reach(ref, reached) end)
end

-- Marks the types that a request may hold.
local function mark_sent(vendor)
  local sent = {}
  for _, operation in ipairs(vendor.operations) do reach(operation.request, sent) end
  for declaration in pairs(sent) do declaration.is_sent = true end
end

-- Only a request itself has a path; what it is meant to be anywhere else would lack these members.
local function check_no_request(vendor, mistakes)
  local has_path = {}
  local function check_ref(ref)
    if has_path[ref.target or 0] then
      mistakes:say(ref, "name", "\"%s\" has members in the path, so it can be nothing but a request", ref.name)
    end
  end
  for _, operation in ipairs(vendor.operations) do
    local request = operation.request and (operation.request.target or operation.request)
    for _, member in ipairs(request and request.members or {}) do has_path[request] = has_path[request] or member.path end
  end
  for _, declaration in ipairs(vendor.types) do each_ref_of(declaration, check_ref) end
  for _, operation in ipairs(vendor.operations) do
    for _, declaration in ipairs(own_types(operation)) do each_ref_of(declaration, check_ref) end
    each_ref(operation.reply, check_ref)
    for _, failure in ipairs(operation.errors or {}) do each_ref(failure.body, check_ref) end
  end
end

-- Tells of types to which no operation leads.
local function check_use(vendor, mistakes)
  local used, names_used = {}, {}
  local function tell_unused(types)
    for _, declaration in ipairs(types) do
      if not used[declaration] and not names_used[declaration.name or ""] then -- a second of a name has been told
        mistakes:say(declaration, "name", "the type \"%s\" is used by nothing", declaration.name or "?")
      end
    end
  end
  for _, operation in ipairs(vendor.operations) do
    reach(operation.request, used)
    reach(operation.reply, used)
    for _, failure in ipairs(operation.errors or {}) do reach(failure.body, used) end
  end
  for declaration in pairs(used) do names_used[declaration.name or ""] = true end
  tell_unused(vendor.types)
  for _, operation in ipairs(vendor.operations) do tell_unused(operation.types or {}) end
end

-- ---- vendors and operations ----

local function check_vendor(vendor, mistakes)
  local declaration = vendor.vendor
  if not declaration then return end
  if declaration.name and not names.is_snake(declaration.name) then
    mistakes:say(declaration, "name", "the name of a vendor is snake_case: \"%s\"", declaration.name)
  elseif declaration.name and names.is_own(declaration.name) then
    mistakes:say(declaration, "name", "`%s` begins with a word with which names of the library begin; choose another",
      declaration.name)
  end
  local url = declaration.base_url
  if url and not url:find("^https://[%w.-]+[%w:/._~-]*$") then
    mistakes:say(declaration, "base_url", "`base_url` must be an https address: \"%s\"", url)
  elseif url and url:find("/$") then
    mistakes:say(declaration, "base_url", "`base_url` ends in `/`, and each path begins with one")
  end
  local auth = declaration.auth
  if auth and auth.key_env and not auth.key_env:find("^[%u_][%u%d_]*$") then
    mistakes:say(auth, "key_env", "`key_env` is the name of an environment variable, like VENDOR_API_KEY")
  end
  if auth and auth.name and not auth.name:find(check.header) then
    mistakes:say(auth, "name", "\"%s\" cannot be the name of a header", auth.name)
  end
  if auth and auth.prefix and auth.prefix:find("[^\32-\126]") then
    mistakes:say(auth, "prefix", "`prefix` has a character beyond printable ASCII")
  end
end

-- The declaration of an operation's request, reply or error body: an object; or nil after telling that it is none.
local function object_of(holder, key, mistakes)
  local t = holder[key]
  local declaration = t and (t.word == "ref" and t.target or t.word == "object" and t or nil)
  if declaration and declaration.word ~= "object" then
    return mistakes:say(holder, key, "`%s` must be an object; \"%s\" is of type %s", key, declaration.name, declaration.word)
  end
  return declaration
end

local function check_path(operation, request, mistakes)
  local path = operation.path
  if not path then return end
  if not path:find(check.path) then
    return mistakes:say(operation, "path", "`path` begins with `/` and has letters, digits, {name} and `/_.~:@,+=-`")
  end
  local members, in_path = {}, {}
  for _, member in ipairs(request and request.members or {}) do members[member.name or ""] = member end
  for name in path:gmatch("{([^{}]*)}") do
    if in_path[name] then mistakes:say(operation, "path", "{%s} stands twice in the path", name) end
    in_path[name] = true
    if request and not (members[name] and members[name].path) then
      mistakes:say(operation, "path", "{%s} has no member of the request with `path = true`%s", name,
        members[name] and "" or text.suggest(name, text.sorted_keys(members)))
    end
  end
  if path:gsub("{[^{}]*}", ""):find("[{}]") then mistakes:say(operation, "path", "a brace in the path has no partner") end
  local body = 0
  for _, member in ipairs(request and request.members or {}) do
    if not member.path then
      body = body + 1
    elseif member.name and not in_path[member.name] then
      mistakes:say(member, "path", "the path \"%s\" has no {%s}", path, member.name)
    elseif body > 0 then
      mistakes:say(member, "path", "members in the path come before those of the body")
    end
  end
  if operation.method == "GET" and body > 0 then
    mistakes:say(operation, "method", "a GET has no body; all members of the request must be in the path")
  end
end

-- Only a request itself has a path; an object anywhere else has no place for it.
local function check_no_path(declaration, mistakes)
  for _, member in ipairs(declaration.members or {}) do
    if member.path then mistakes:say(member, "path", "only a member of a request can be in the path") end
  end
end

local function check_errors(operation, mistakes)
  local seen = {}
  for _, failure in ipairs(operation.errors or {}) do
    local status = failure.status
    if status and (status < 300 or status > 599) then
      mistakes:say(failure, "status", "%d is not the status of an error (300 to 599)", status)
    elseif status and seen[status] then
      mistakes:say(failure, "status", "the status %d is there already, at line %d", status, seen[status])
    end
    if status == 304 and failure.body then mistakes:say(failure, "body", "an answer with the status 304 has no body") end
    seen[status or 0] = failure.line
    check_faults.check(failure, object_of(failure, "body", mistakes), mistakes)
  end
end

local function check_finding(example, list, i, mistakes)
  local code, pointer = list[i]:match("^(%S+) ?(.*)$")
  if not code or pointer ~= "" and not pointer:find("^/") then
    mistakes:add(example.file, list.lines[i], "\"%s\" is not \"code pointer\", like \"required /toNumber\"", list[i])
  elseif not is_code[code] then
    mistakes:add(example.file, list.lines[i], "there is no code \"%s\"%s", code, text.suggest(code, codes))
  end
end

local function check_example(example, mistakes)
  local lines = example.lines -- of what is there, even if it could not be read
  if not lines.request and not lines.reply then
    mistakes:say(example, "name", "an example has a `request`, a `reply` or both")
  end
  for _, key in ipairs { "warnings", "errors" } do
    for i in ipairs(example[key] or {}) do check_finding(example, example[key], i, mistakes) end
    if example[key] and not lines.request then
      mistakes:say(example, key, "`%s` are about a request, and the example has none", key)
    end
  end
end

local function check_operation(operation, mistakes)
  if operation.name and not names.is_snake(operation.name) then
    mistakes:say(operation, "name", "the name of an operation is snake_case: \"%s\"", operation.name)
  end
  if operation.page and not operation.page:find("^https?://%S+$") then
    mistakes:say(operation, "page", "`page` is the address of the documentation page, not \"%s\"", operation.page)
  end
  local request = object_of(operation, "request", mistakes)
  local reply = object_of(operation, "reply", mistakes)
  check_path(operation, request, mistakes)
  for _, declaration in ipairs(own_types(operation)) do
    check_types.check(declaration, mistakes)
    if declaration ~= request then check_no_path(declaration, mistakes) end
  end
  if reply and reply ~= operation.reply and reply ~= request then check_no_path(reply, mistakes) end
  check_errors(operation, mistakes)
  local titles = {}
  for _, example in ipairs(operation.examples or {}) do
    check_example(example, mistakes)
    if titles[example.name or {}] then mistakes:say(example, "name", "the example \"%s\" is there already", example.name) end
    if example.name then titles[example.name] = true end
  end
end

-- Judges all vendors; every mistake goes to `mistakes`.
function check.specs(vendors, mistakes)
  for _, vendor in ipairs(vendors) do
    resolve(vendor, mistakes)
    mark_sent(vendor)
    check_no_request(vendor, mistakes)
    check_vendor(vendor, mistakes)
    for _, declaration in ipairs(vendor.types) do check_types.check(declaration, mistakes) end
    for _, operation in ipairs(vendor.operations) do check_operation(operation, mistakes) end
    if not vendor.broken then check_use(vendor, mistakes) end
  end
  check_names.specs(vendors, mistakes)
end

return check
