-- The sources: constant tables of rows beside the typed functions that hand them to the runtime.
--
-- Tables of an operation's own types are static; those of types that a vendor's operations share are declared in the private
-- header generated/src/<vendor>_tables.h.
local cwrite = require "emit.cwrite"
local json = require "json"
local names = require "names"
local signatures = require "emit.signatures"
local text = require "text"

local emit_tables = {}
local fill = text.fill

-- ---- constraints ----

local payload = {
  i = function(c) return type(c.value) == "number" and cwrite.int64(c.value) or c.value end,
  d = function(c) return cwrite.double(c.value) end,
  s = function(c) return cwrite.string(c.value) end,
  format = function(c) return c.value end,
  range = function(c)
    return ("{%s, %s}"):format(c.value.min or "0", c.value.max or "OD_UNBOUNDED")
  end,
}

-- The two members that have an array and its length.
local function add_array(parts, what, name)
  parts[#parts + 1] = "." .. what .. " = " .. name
  parts[#parts + 1] = ".n_" .. what .. " = OD_COUNT(" .. name .. ")"
end

-- The array of a row's constraints and its name; "" and nil without any.
local function constraints_of(base, constraints)
  if #constraints == 0 then return "", nil end
  local lines = {}
  for i, c in ipairs(constraints) do
    lines[i] = ("    {.check = %s, .severity = %s, .%s = %s},\n"):format(c.check, c.severity, c.field, payload[c.field](c))
  end
  local name = base .. "_constraints"
  return fill("static const struct od_constraint $name[] = {\n$lines};\n", { name = name, lines = table.concat(lines) }), name
end

-- ---- rows ----

local kinds = { string = "OD_KIND_STRING", integer = "OD_KIND_INTEGER", number = "OD_KIND_NUMBER", boolean = "OD_KIND_BOOLEAN",
  enum = "OD_KIND_ENUM", object = "OD_KIND_OBJECT", list = "OD_KIND_LIST", map = "OD_KIND_MAP", union = "OD_KIND_UNION",
  json = "OD_KIND_JSON", json_object = "OD_KIND_JSON_OBJECT" }

-- A name as it is written before a value, with quotes and colon.
local function written_name(name)
  return cwrite.string(json.quote(name) .. ":")
end

-- The initialisers that every row has: kind, table of the type, constraints. Also the arrays which these name.
local function row_basics(base, use, constraints)
  local before, name = constraints_of(base, constraints)
  local parts = { ".kind = " .. kinds[use.kind] }
  if use.type then
    parts[2] = (".sub = &%s_%s"):format(use.type.c, use.type.kind)
  elseif use.item then
    local list
    list, parts[2] = emit_tables.list(base, use)
    before = list .. before
  end
  if name then add_array(parts, "constraints", name) end
  return before, parts
end

-- The od_list of a list or map, and the initialiser that names it.
function emit_tables.list(base, use)
  local is_map = use.kind == "map"
  local struct = is_map and "struct " .. names.entry(use.stem) or use.item.item_c
  local before, parts = row_basics(base .. "__item", use.item, use.item.constraints)
  if is_map then parts[#parts + 1] = (".offset = offsetof(%s, value)"):format(struct) end
  parts[#parts + 1] = ".presence = OD_PLAIN"
  return before .. fill("static const struct od_list ${base}_list = {\n    .item = $item,\n    .stride = sizeof($struct)};\n",
    { base = base, item = cwrite.braces(parts, 12), struct = struct }), (".sub = &%s_list"):format(base)
end

local flag_names = { { "required", "OD_ROW_REQUIRED" }, { "nullable", "OD_ROW_NULLABLE" }, { "fixed", "OD_ROW_FIXED" } }

local function flags_of(member)
  local flags = {}
  for _, pair in ipairs(flag_names) do
    if member[pair[1]] then flags[#flags + 1] = pair[2] end
  end
  if member.name:find("[~/]") then flags[#flags + 1] = "OD_ROW_ESCAPED" end
  return #flags > 0 and ".flags = " .. table.concat(flags, " | ") or nil
end

-- Where a value is in its struct; the C compiler holds it to the type.
local function place(macro, struct, name, c_type)
  return ("%s(struct %s, %s, %s)"):format(macro, struct, name, c_type)
end

-- A member's row, and the arrays it names.
local function member_row(object, member)
  local before, parts = row_basics(object.name .. "__" .. member.c, member.use, member.constraints)
  table.insert(parts, 1, ("OD_NAME(%s)"):format(written_name(member.name)))
  local flags = flags_of(member)
  if flags then table.insert(parts, 3, flags) end
  parts[#parts + 1] = member.plain and place("OD_AT", object.c, member.c, member.use.c)
    or place("OD_OPTIONAL_AT", object.c, member.c, member.use.opt)
  return before, "    " .. cwrite.braces(parts, 4) .. ",\n"
end

-- ---- rules ----

local function rule_row(object, i, rule)
  local name, rows, parts = ("%s__rule_%d_rows"):format(object.name, i), {}, {}
  for k, member in ipairs(rule.members) do rows[k] = tostring(member.row) end
  local before = fill("static const uint8_t $name[] = {$rows};\n", { name = name, rows = table.concat(rows, ", ") })
  parts[1] = cwrite.text_member(".message", rule.message, 5)
  add_array(parts, "rows", name)
  parts[#parts + 1] = ".test = " .. rule.test
  if rule.negate then parts[#parts + 1] = ".negate = true" end
  if rule.member then parts[#parts + 1] = ".row = " .. rule.member.row end
  if rule.equals then parts[#parts + 1] = ".equals = " .. payload.i { value = rule.equals } end
  parts[#parts + 1] = ".demand = " .. rule.demand
  parts[#parts + 1] = ".severity = " .. rule.severity
  return before, "    " .. cwrite.braces(parts, 4) .. ",\n"
end

-- ---- tables of named types ----

local tables = {}

local function enum_asserts(type)
  local value = "struct " .. type.c .. "_value"
  return cwrite.assert_equal(("sizeof(enum %s)"):format(type.c), "sizeof(int)", type.name)
    .. cwrite.assert_that(("OD_HAS_LAYOUT(%s, struct od_enum_value)"):format(value), type.name)
end

function tables.enum(type, storage)
  local rows = {}
  for i, value in ipairs(type.values) do
    rows[i] = ("    [%s] = {OD_TEXT(%s)},\n"):format(value.c, cwrite.string(json.quote(value.text)))
  end
  local texts = fill("static const struct od_string ${name}_texts[] = {\n$rows};\n",
    { name = type.name, rows = table.concat(rows) })
  local parts = {}
  add_array(parts, "texts", type.name .. "_texts")
  if type.open then parts[#parts + 1] = ".open = true" end
  return texts .. enum_asserts(type) .. cwrite.definition(("%sconst struct od_enum %s_enum"):format(storage, type.c), parts)
end

function tables.object(type, storage)
  local before, rows, rules = {}, {}, {}
  for i, member in ipairs(type.members) do before[i], rows[i] = member_row(type, member) end
  for i, rule in ipairs(type.rules) do
    local numbers
    numbers, rules[i] = rule_row(type, i, rule)
    before[#before + 1] = numbers
  end
  local parts = { cwrite.text_member(".page", type.page, 4),
    (".size = sizeof(struct %s)"):format(type.c), (".extra = offsetof(struct %s, extra)"):format(type.c) }
  local text_of_rows, text_of_rules = "", ""
  if #rows > 0 then
    text_of_rows = fill("static const struct od_row ${name}_rows[] = {\n$rows};\n", { name = type.name, rows = table.concat(rows) })
    add_array(parts, "rows", type.name .. "_rows")
    parts[#parts + 1] = ".n_required = " .. type.n_required
    if type.n_in_path > 0 then parts[#parts + 1] = ".n_in_path = " .. type.n_in_path end
  end
  if #rules > 0 then
    text_of_rules = fill("static const struct od_rule ${name}_rules[] = {\n$rules};\n",
      { name = type.name, rules = table.concat(rules) })
    add_array(parts, "rules", type.name .. "_rules")
  end
  return table.concat(before) .. text_of_rows .. text_of_rules
    .. cwrite.definition(("%sconst struct od_object %s_object"):format(storage, type.c), parts)
end

function tables.union(type, storage)
  local before, rows, asserts = {}, {}, {}
  for i, branch in ipairs(type.branches) do
    local basics
    before[i], basics = row_basics(type.name .. "__" .. branch.name, branch.use, branch.use.constraints)
    basics[#basics + 1] = place("OD_AT", type.c, branch.name, branch.use.c)
    local parts = { ".row = " .. cwrite.braces(basics, 12) }
    if branch.tag then parts[#parts + 1] = ".tag = " .. cwrite.string(json.quote(branch.tag)) end
    if branch.having then parts[#parts + 1] = ".having = " .. written_name(branch.having) end
    rows[i] = "    " .. cwrite.braces(parts, 4) .. ",\n"
    asserts[i] = cwrite.assert_equal("(int)" .. branch.c, "OD_BRANCH_FIRST + " .. i - 1, type.name .. "." .. branch.name)
  end
  local parts = { (".other = offsetof(struct %s, other)"):format(type.c), (".size = sizeof(struct %s)"):format(type.c) }
  add_array(parts, "branches", type.name .. "_branches")
  if type.tag then parts[#parts + 1] = ".tag = " .. written_name(type.tag) end
  if type.open then parts[#parts + 1] = ".open = true" end
  return table.concat(before)
    .. fill("static const struct od_branch ${name}_branches[] = {\n$rows};\n", { name = type.name, rows = table.concat(rows) })
    .. table.concat(asserts)
    .. cwrite.assert_equal(("sizeof(((struct %s *)0)->branch)"):format(type.c), "sizeof(int)", type.name .. ".branch")
    .. cwrite.definition(("%sconst struct od_union %s_union"):format(storage, type.c), parts)
end

-- The optional form of an enum has its text where the runtime looks for it.
local function opt_asserts(owner)
  local lines = {}
  for _, definition in ipairs(owner.definitions) do
    if definition.form == "opt" and definition.use.kind == "enum" then
      local opt, name = definition.use.opt, definition.use.opt:gsub("^struct ", "")
      lines[#lines + 1] = cwrite.assert_that(("OD_HAS_LAYOUT(%s, struct od_opt_enum_value)"):format(opt), name)
    end
  end
  return #lines > 0 and table.concat(lines) .. "\n" or ""
end

-- The static tables that are named before they are defined: of types which lead back, and of those which come later.
local function declarations_of(types)
  local wanted, met, lines = {}, {}, {}
  local function visit(use)
    if use.item then return visit(use.item) end
    if use.type and use.type.kind ~= "enum" and not met[use.type] then wanted[use.type] = true end
  end
  for _, type in ipairs(types) do
    for _, part in ipairs(type.members or type.branches or {}) do visit(part.use) end
    met[type] = true
  end
  for _, type in ipairs(types) do
    if wanted[type] then
      lines[#lines + 1] = ("static const struct od_%s %s_%s;\n"):format(type.kind, type.c, type.kind)
    end
  end
  return #lines > 0 and table.concat(lines) or nil
end

-- The tables of an owner's types, enums first.
local function tables_of(owner, storage)
  local parts = {}
  for _, type in ipairs(owner.types) do
    if type.kind == "enum" then parts[#parts + 1] = tables.enum(type, storage) end
  end
  if storage ~= "" then parts[#parts + 1] = declarations_of(owner.types) end
  for _, type in ipairs(owner.types) do
    if type.kind ~= "enum" then parts[#parts + 1] = tables[type.kind](type, storage) end
  end
  return opt_asserts(owner) .. (#parts > 0 and table.concat(parts, "\n") .. "\n" or "")
end

-- ---- whole files ----

local source_frame = [[
$about#include <$header>

$includes
$version
$body]]

local function source(file, about, header, includes, body)
  return file, fill(source_frame, { about = cwrite.comment({ about .. " Generated; do not edit." }, 0), header = header,
    includes = includes, body = body, version = cwrite.version_guard })
end

-- The private header with the tables of a vendor's shared types.
function emit_tables.vendor_header(vendor)
  local lines = {}
  for i, type in ipairs(vendor.types) do
    lines[i] = ("extern const struct od_%s %s_%s;\n"):format(type.kind, type.c, type.kind)
  end
  local file = ("src/%s_tables.h"):format(vendor.name)
  local about = ("Tables of the types that the operations of %s share. Generated; do not edit."):format(vendor.title)
  return file, fill([[
$about#ifndef $guard
#define $guard

#include <outdial/descriptor.h>
$lines
#endif
]], { about = cwrite.comment({ about }, 0), guard = cwrite.guard(file),
    lines = #lines > 0 and "\n" .. table.concat(lines) or "" })
end

-- The source of a vendor.
function emit_tables.vendor(vendor)
  local auth = vendor.auth or {}
  local body = tables_of(vendor, "") .. fill([[
const struct od_vendor $c = {
    .name = $name,
    .title = $title,
    .base_url = $base_url,
    .auth_header = $header,
    .auth_prefix = $prefix,
    .key_env = $key_env,
};
]], { c = vendor.c, name = cwrite.string(vendor.name), title = cwrite.string(vendor.title),
    base_url = cwrite.string(vendor.base_url), header = cwrite.string(auth.name),
    prefix = cwrite.string(auth.name and (auth.prefix or "")), key_env = cwrite.string(auth.key_env) })
  return source(("src/%s.c"):format(vendor.name), vendor.title .. ": who they are, and the types their operations share.",
    ("outdial/%s.h"):format(vendor.name), ('#include "%s_tables.h"\n'):format(vendor.name), body)
end

local function faults_of(failure)
  local faults = failure.faults
  local within = faults.within and ", .within = " .. cwrite.string(faults.within) or ""
  return fill("static const struct od_faults faults_$status = {.list = $list, .place = $place, .message = $message$within};\n",
    { status = failure.status, list = faults.list.row, place = faults.place.row, message = faults.message.row, within = within })
end

local function errors_of(operation)
  if #operation.errors == 0 then return "", "" end
  local rows, faults = {}, {}
  for i, failure in ipairs(operation.errors) do
    local parts = { ".status = " .. failure.status }
    if failure.busy then parts[#parts + 1] = ".busy = true" end
    parts[#parts + 1] = cwrite.text_member(".doc", failure.doc, 5)
    if failure.body then parts[#parts + 1] = (".body = &%s_object"):format(failure.body.c) end
    if failure.faults then
      faults[#faults + 1] = faults_of(failure)
      parts[#parts + 1] = ".faults = &faults_" .. failure.status
    end
    rows[i] = "    " .. cwrite.braces(parts, 4) .. ",\n"
  end
  return table.concat(faults)
    .. fill("static const struct od_error_reply errors[] = {\n$rows};\n\n", { rows = table.concat(rows) }),
    "    .errors = errors,\n    .n_errors = OD_COUNT(errors),\n"
end

local functions = [[
$validate
{
  return od_validate(&${request}_object, request, report);
}

$encode
{
  return od_encode(&${request}_object, request, out, report);
}

$decode
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &${request}_object, text, len, OD_DECODE_REQUEST, &value, report);
  *out = value;
  return status;
}

$decode_reply
{
  const void *value = NULL;
  const enum od_status status =
      od_decode(arena, &${reply}_object, text, len, OD_DECODE_REPLY, &value, report);
  *out = value;
  return status;
}

$send
{
  const enum od_outcome outcome = od_send(client, &${c}_operation, request, reply);
  *out = outcome == OD_ACCEPTED ? reply->value : NULL;
  return outcome;
}
]]

-- The source of an operation.
function emit_tables.operation(operation)
  local vendor = operation.vendor
  local error_rows, error_members = errors_of(operation)
  local values = { c = operation.c, request = operation.request.c, reply = operation.reply.c }
  for _, name in ipairs { "validate", "encode", "decode", "decode_reply", "send" } do
    values[name] = signatures[name](operation, "")
  end
  local body = tables_of(operation, "static ") .. error_rows .. fill([[
const struct od_operation ${c}_operation = {
    .name = $name,
    .vendor = &$vendor,
    .method = $method,
    .path = $path,
    .page = $page,
    $doc,
    .request = &${request}_object,
    .reply = &${reply}_object,
$errors    .has_body = $has_body,
    .version = &od_descriptor_version_1,
};

]], { c = operation.c, name = cwrite.string(operation.full), vendor = vendor.c, method = cwrite.string(operation.method),
    path = cwrite.string(operation.path), page = cwrite.string(operation.page), doc = cwrite.text_member(".doc", operation.doc, 4),
    request = operation.request.c, reply = operation.reply.c, errors = error_members,
    has_body = operation.has_body and "true" or "false" }) .. fill(functions, values)
  local base = vendor.name .. "_" .. operation.name
  return source(("src/%s.c"):format(base), operation.full .. ": tables and typed functions.", ("outdial/%s.h"):format(base),
    ('#include "%s_tables.h"\n'):format(vendor.name), body)
end

-- The list of all operations.
function emit_tables.operations(operations)
  local includes, rows = {}, {}
  for i, operation in ipairs(operations) do
    includes[i] = ("#include <outdial/%s_%s.h>\n"):format(operation.vendor.name, operation.name)
    rows[i] = ("    &%s_operation,\n"):format(operation.c)
  end
  local body = fill("const struct od_operation *const od_all_operations[] = {\n$rows    NULL,\n};\n", { rows = table.concat(rows) })
  return source("src/operations.c", "All operations.", "outdial/operations.h", table.concat(includes), body)
end

return emit_tables
