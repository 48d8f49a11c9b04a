-- The public headers: a header is the reference manual of its vendor or operation.
local cwrite = require "emit.cwrite"
local json = require "json"
local names = require "names"
local prose = require "prose"
local signatures = require "emit.signatures"
local text = require "text"
local usage = require "emit.usage"

local emit_header = {}
local fill = text.fill

-- ---- definitions ----

local function with_blank(paragraphs, more)
  if #more > 0 then paragraphs[#paragraphs + 1] = "" end
  return table.move(more, 1, #more, #paragraphs + 1, paragraphs)
end

-- "shape_type" -> "Shape type."
local function name_in_words(type)
  return (type.name:gsub("_", " "):gsub("^%l", string.upper)) .. "."
end

-- The comment above a named type.
local function type_comment(type, more)
  local facts = prose.sources(type.source)
  table.insert(facts, 1, type.page and "Page: " .. type.page)
  return cwrite.comment(with_blank(table.move(more, 1, #more, 2, { type.doc or name_in_words(type) }), facts), 0)
end

-- The enumerators of an enum: { name, comment } each. Comments stand beside them, in one column, where they fit.
local function enumerators(list)
  local longest, rows = 0, {}
  for i, pair in ipairs(list) do
    pair.line = "  " .. pair[1] .. (i < #list and "," or "")
    longest = math.max(longest, #pair.line)
  end
  for i, pair in ipairs(list) do
    local beside = pair.line .. (" "):rep(longest - #pair.line + 1) .. cwrite.comment({ pair[2] }, 0)
    rows[i] = #beside <= 121 and beside or cwrite.comment({ pair[2] }, 2) .. pair.line .. "\n"
  end
  return table.concat(rows)
end

local forms = {}

function forms.enum(d)
  local type, list = d.type, { { d.type.upper .. "_OTHER = 0", "another text, which is in `text`" } }
  for i, value in ipairs(type.values) do
    list[i + 1] = { value.c, json.quote(value.text) .. (value.doc and ": " .. value.doc or "") }
  end
  local note = type.open and "The list is open: a request with another text goes out with a warning."
  return type_comment(type, { note }) .. fill([[
enum $c {
$rows};
struct ${c}_value {
  enum $c v;
  struct od_string text; /* of an unknown text */
};
]], { c = type.c, rows = enumerators(list) })
end

local function member_comment(member)
  local paragraphs = prose.member_facts(member)
  table.insert(paragraphs, member.doc and 2 or 1, ("`%s`: %s."):format(member.name, prose.member_type(member)))
  return cwrite.comment(paragraphs, 2)
end

local function c_declaration(c_type, name)
  return c_type .. (c_type:find("%*$") and "" or " ") .. name
end

function forms.object(d)
  local type, rows, rules = d.type, {}, {}
  for i, member in ipairs(type.members) do
    rows[i] = member_comment(member) .. "  " .. c_declaration(member.plain and member.use.c or member.use.opt, member.c) .. ";\n\n"
  end
  for i, rule in ipairs(type.rules) do rules[i] = "  - " .. prose.rule(rule) end
  local wrapped = {}
  for _, rule in ipairs(rules) do
    for i, line in ipairs(text.wrap(rule, 110)) do wrapped[#wrapped + 1] = (i == 1 and "  " or "    ") .. line end
  end
  if #rules > 0 then
    table.insert(wrapped, 1, "Rules:")
    table.insert(wrapped, 1, "")
  end
  return type_comment(type, wrapped) .. fill([[
struct $c {
$rows  struct od_members extra; /* members that the page does not know */
};
]], { c = type.c, rows = table.concat(rows) })
end

function forms.union(d)
  local type, members = d.type, {}
  local list = { { type.upper .. "_NONE = 0", "nothing is set" },
    { type.upper .. "_OTHER", "a value of another shape, which is in `other`" } }
  for i, branch in ipairs(type.branches) do
    local about = prose.type(branch.use, true)
    if branch.tag then about = about .. (", %s is %s"):format(json.quote(type.tag), json.quote(branch.tag)) end
    list[i + 2] = { branch.c, "`" .. branch.name .. "`: " .. about }
    members[i] = (branch.doc and cwrite.comment({ branch.doc }, 4) or "") .. "    "
      .. c_declaration(branch.use.c, branch.name) .. ";\n"
  end
  local how = "The branches are told apart by their JSON type"
    .. (type.tag and (", objects by their member %s."):format(json.quote(type.tag)) or ".")
  if type.open then how = how .. " A request with another tag goes out as it is, with a warning." end
  return type_comment(type, { how }) .. fill([[
enum ${c}_branch {
$constants};
struct $c {
  enum ${c}_branch branch;
  union {
$members    struct od_json other;
  };
};
]], { c = type.c, constants = enumerators(list), members = table.concat(members) })
end

function forms.opt(d)
  if d.use.kind == "enum" then
    return fill([[
struct od_opt_$stem {
  enum od_presence is;
  enum od_$stem v;
  struct od_string text; /* of an unknown text */
};
]], { stem = d.use.stem })
  end
  return fill([[
$opt {
  enum od_presence is;
  $v;
};
]], { opt = d.use.opt, v = c_declaration(d.use.c, "v") })
end

function forms.list(d)
  return fill([[
$c {
  const $item *items;
  size_t len;
};
]], { c = d.use.c, item = d.use.item.item_c })
end

function forms.map(d)
  return fill([[
$c {
  const struct $entry *items;
  size_t len;
};
]], { c = d.use.c, entry = names.entry(d.use.stem) })
end

function forms.entry(d)
  return fill([[
struct $entry {
  struct od_string name;
  $value value;
};
]], { entry = names.entry(d.use.stem), value = d.use.item.item_c })
end

-- The structs and enums of a vendor or an operation.
local function definitions_of(owner)
  local parts = {}
  local forwards = {}
  for i, type in ipairs(owner.forwards) do forwards[i] = "struct " .. type.c .. ";\n" end
  if #forwards > 0 then parts[1] = table.concat(forwards) end
  for _, definition in ipairs(owner.definitions) do parts[#parts + 1] = forms[definition.form](definition) end
  return #parts > 0 and table.concat(parts, "\n") .. "\n" or ""
end

-- ---- whole headers ----

local frame = [[
$about#ifndef $guard
#define $guard

$includes
$version
#ifdef __cplusplus
extern "C" {
#endif

$body#ifdef __cplusplus
}
#endif
#endif
]]

local function header(file, included, about, body)
  local guard, includes = cwrite.guard(file), {}
  for i, path in ipairs(included) do includes[i] = ("#include <%s>\n"):format(path) end
  return fill(frame, { about = about, guard = guard, includes = table.concat(includes), version = cwrite.version_guard,
    body = body })
end

local function key_in_words(vendor)
  local auth = vendor.auth
  if not auth then return "takes no key" end
  return ("header `%s: %sKEY`; programs look for the key in the environment variable %s"):format(auth.name, auth.prefix or "",
    auth.key_env)
end

-- The header of a vendor: who they are, and the types that their operations share.
function emit_header.vendor(vendor)
  local file = "outdial/" .. vendor.name .. ".h"
  local about = cwrite.comment({ vendor.title .. ": " .. vendor.doc, "", "Address: " .. vendor.base_url,
    "Key: " .. key_in_words(vendor), "", "Generated from specs/" .. vendor.name .. "; do not edit." }, 0)
  local body = fill("/* For od_client_new(). */\nextern const struct od_vendor $c;\n\n", vendor) .. definitions_of(vendor)
  return file, header(file, { "outdial/outdial.h" }, about, body)
end

local function errors_in_words(operation)
  local lines = {}
  for i, failure in ipairs(operation.errors) do
    local words = ("  %d %s"):format(failure.status, failure.doc)
    if failure.busy then words = words .. " (OD_BUSY)" end
    if failure.body then words = words .. (" `reply.error` is a const struct %s *."):format(failure.body.c) end
    if failure.faults then words = words .. " `reply.report` has its faults, each at its place in the request." end
    local source = prose.source(failure.source)
    lines[i] = words .. (source and (" [%s]"):format(source) or "")
  end
  local wrapped = {}
  for _, line in ipairs(lines) do
    for i, part in ipairs(text.wrap(line, 106)) do wrapped[#wrapped + 1] = (i == 1 and "    " or "        ") .. part end
  end
  return wrapped
end

local function operation_comment(operation)
  local vendor = operation.vendor
  local paragraphs = { operation.full .. ": " .. operation.doc, "", operation.method .. " " .. vendor.base_url .. operation.path,
    "Page: " .. operation.page, "Key: " .. key_in_words(vendor) }
  local errors = errors_in_words(operation)
  if #errors > 0 then
    with_blank(paragraphs, { "Documented errors:" })
    table.move(errors, 1, #errors, #paragraphs + 1, paragraphs)
  end
  with_blank(paragraphs, { "Example:", "" })
  for _, line in ipairs(usage.lines(operation)) do paragraphs[#paragraphs + 1] = "    " .. line end
  with_blank(paragraphs, { ("Generated from specs/%s/%s.lua; do not edit."):format(vendor.name, operation.name) })
  return cwrite.comment(paragraphs, 0)
end

local functions = [[
/* Every finding about a request: what the page forbids, and warnings.
 *   report  emptied, then receives the findings; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
$validate;

/* The JSON of a request's body, without validating it$path_note.
 *   out     what it held is replaced
 *   report  says why there is no JSON of it: a text that is not UTF-8, a number that is not finite
 * Returns OD_OK, OD_INVALID or OD_NO_MEMORY. */
$encode;

/* A request from `len` bytes of JSON, judged strictly.
 *   arena   receives the struct and all it points at
 *   out     receives the struct; NULL unless OD_OK; may not be NULL
 * Returns OD_OK (perhaps with warnings), OD_INVALID or OD_NO_MEMORY. */
$decode;

/* The same for a reply, read leniently: what is newer than the page is kept. */
$decode_reply;

/* Validates, encodes, sends at most once, decodes.
 *   client  of &$vendor
 *   reply   cleared first; says what is known, and owns what *out points at
 *   out     receives the reply; NULL unless OD_ACCEPTED; may not be NULL
 * Returns reply->outcome. */
$send;

/* The same for programs that treat operations alike: see outdial/descriptor.h. */
extern const struct od_operation ${c}_operation;

/* Sends without waiting: od_start() with the type of the request. The `value` of the reply that od_wait() returns is a
 * const struct $reply_c *. In line, so that who does not use it needs no libcurl. */
$start
{
  od_start(client, &${c}_operation, request, reply);
}

]]

-- The header of an operation.
function emit_header.operation(operation)
  local file = ("outdial/%s_%s.h"):format(operation.vendor.name, operation.name)
  local has_path = operation.path:find("{", 1, true)
  local values = { c = operation.c, vendor = operation.vendor.c, reply_c = operation.reply.c,
    start = signatures.start(operation, "static inline "),
    path_note = has_path and "; members of the path are not in it" or "" }
  for _, name in ipairs { "validate", "encode", "decode", "decode_reply", "send" } do
    values[name] = signatures[name](operation, name ~= "send" and "OD_MUST_CHECK " or "")
  end
  local body = definitions_of(operation) .. fill(functions, values)
  return file, header(file, { "outdial/many.h", "outdial/" .. operation.vendor.name .. ".h" }, operation_comment(operation), body)
end

-- The header that lists all operations.
function emit_header.operations()
  local file = "outdial/operations.h"
  local body = "/* Every operation of the library, sorted by name; ends with NULL. */\n"
    .. "extern const struct od_operation *const od_all_operations[];\n\n"
  return file, header(file, { "outdial/outdial.h" }, "/* All operations. Generated; do not edit. */\n", body)
end

return emit_header
