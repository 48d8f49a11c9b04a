-- The tests of an operation: documents and facts as tables for the harness in tests/support/conformance.h.
local cwrite = require "emit.cwrite"
local documented = require "conformance.documented"
local documents = require "conformance.documents"
local facts = require "conformance.facts"
local faults = require "conformance.faults"
local initialiser = require "emit.initialiser"
local json = require "json"
local judge = require "conformance.judge"
local text = require "text"

local emit_tests = {}
local fill = text.fill

local separator = "\t" -- as in conformance.h: neither JSON nor names have it

-- A text as literals, each of which fits on a line.
local literal = text.remembering(function(s) return cwrite.literals(s, 108, "\n     ") end)

-- A list as one text; NULL for an empty one. What is too long for a literal is defined by the name given, in `definitions`.
local function list(items, name, definitions)
  if not items or #items == 0 then return "NULL" end
  local all = table.concat(items, separator)
  if not definitions or not cwrite.is_too_long(all) then return literal(all) end
  definitions[#definitions + 1] = "\n" .. cwrite.text_constant(name, all)
  return name
end

-- ---- documents ----

-- An array of pieces, since a literal as long as a document may be is not ISO C.
local function pieces(name, s)
  return fill("static const char *const $name[] = {\n    $lines,\n    NULL,\n};\n",
    { name = name, lines = cwrite.literals(s, 108, ",\n    ") })
end

-- What is told of one body: side = { name = "request", title = "the request", body = "BODY_REQUEST", status = 0, type, mode,
-- examples, covering, root (see documents.cover) }.

-- The documents of a side, as C: definitions, rows; and the names of the facts' documents. `findings`: about these.
local function documents_of(side, findings)
  local type, definitions, rows, names = side.type, {}, {}, {}
  local function add(name, c, value, errors, warnings, parts)
    c = c .. "_" .. side.name
    definitions[#definitions + 1] = pieces(c, json.write(value))
    rows[#rows + 1] = "    " .. cwrite.braces({ literal(name), c, list(errors), list(warnings),
      table.unpack(parts or { "false", "NULL" }) }, 4) .. ",\n"
  end
  local function add_judged(name, c, value, found, parts)
    local errors, warnings = facts.texts_of(found or judge.document(type, value, side.mode))
    add(name, c, value, errors, warnings, parts)
  end
  add_judged("the smallest", "smallest", documents.smallest(type), nil, { "true", "NULL" })
  for i, value in ipairs(side.covering) do
    names[i] = i == 1 and "FULLEST" or "VARIANT_" .. i - 1
    local name = i == 1 and "the fullest" or "variant " .. i - 1
    local struct = ("%s_%s_struct"):format(names[i]:lower(), side.name)
    definitions[#definitions + 1] = ("static const struct %s %s = %s;\n"):format(type.c, struct, initialiser.of(value, type, 0))
    add_judged(name, names[i]:lower(), value, findings[i], { "true", "&" .. struct })
  end
  for i, example in ipairs(side.examples) do
    local value, name, c = example[side.name], "example: " .. example.name, "example_" .. i
    if value and side.name == "request" then
      add(name, c, value, example.errors, example.warnings)
    elseif value then
      add_judged(name, c, value)
    end
  end
  return table.concat(definitions, "\n"), table.concat(rows), names
end

-- ---- facts ----

local function fact_row(fact, names, name, definitions)
  local values = list(fact.values, name, definitions)
  return "    " .. cwrite.braces({ names[fact.document], literal(fact.pointer), literal(fact.what), values,
    list(fact.errors), list(fact.warnings), fact.flags or "0" }, 4) .. ",\n"
end

-- An array of facts, and its initialisers in a `struct told`.
local function facts_of(name, found, names)
  if #found == 0 then return "", "NULL, 0" end
  local rows, definitions = {}, {}
  for i, fact in ipairs(found) do rows[i] = fact_row(fact, names, name .. "_values_" .. i, definitions) end
  return fill("$definitions\nstatic const struct fact ${name}_facts[] = {\n$rows};\n",
      { name = name, rows = table.concat(rows), definitions = table.concat(definitions) }),
    fill("${name}_facts, sizeof ${name}_facts / sizeof *${name}_facts", { name = name })
end

-- What the documentation says of a side: an array and initialisers in a `struct told`.
local function documented_of(side)
  local lines, secrets = documented.of(side.type)
  local rows = {}
  for i, row in ipairs(lines) do rows[i] = "    " .. cwrite.braces({ literal(row.pointer), literal(row.line) }, 4) .. ",\n" end
  if #rows == 0 then return "", list(secrets) .. ", NULL, 0" end
  local values = { name = side.name, rows = table.concat(rows), secrets = list(secrets) }
  return fill("\nstatic const struct documented ${name}_documented[] = {\n$rows};\n", values),
    fill("$secrets,\n     ${name}_documented, sizeof ${name}_documented / sizeof *${name}_documented", values)
end

-- A side as C: definitions, and the rows of `struct told`. `judged` has the types of objects whose limits are tested already.
local function side_of(side, judged)
  local found, findings = facts.of(side, judged)
  local definitions, rows, names = documents_of(side, findings)
  local told, more = facts_of(side.name, found, names)
  local strictly_told, strictly = "", ""
  if side.mode == "OD_DECODE_REPLY" then
    strictly_told, strictly = facts_of(side.name .. "_strict", facts.of_strict_reply(side, judged), names)
  end
  local lines, docs = "", "NULL, NULL, 0"
  if side.body ~= "BODY_ERROR" then lines, docs = documented_of(side) end
  local dashes = " " .. ("-"):rep(100 - #side.title)
  local values = { dashes = dashes, title = side.title, name = side.name, body = side.body, status = side.status, mode = side.mode,
    definitions = definitions, rows = rows, told = told, strictly_told = strictly_told, more = more, strictly = strictly,
    lines = lines, docs = docs, page = literal(side.type.page) }
  local c = fill([[
/* ---- $title$dashes */

$definitions
static const struct document ${name}_documents[] = {
$rows};
$told$strictly_told$lines
]], values)
  local row = fill([[
    {"$title", $body, $status, $mode, ${name}_documents, sizeof ${name}_documents / sizeof *${name}_documents,
     $more,
     $page, $docs},
]], values)
  if strictly_told == "" then return c, row, names end
  return c, row .. fill([[
    {"$title, strictly", $body, $status, OD_DECODE_REQUEST, ${name}_documents, 0,
     $strictly, NULL, NULL, NULL, 0},
]], values), names
end

-- The sides of an operation, the request and the reply first, with the documents that cover them.
local function sides_of(operation)
  local sides = {
    { name = "request", title = "request", body = "BODY_REQUEST", status = 0, type = operation.request,
      mode = "OD_DECODE_REQUEST", examples = operation.examples },
    { name = "reply", title = "reply", body = "BODY_REPLY", status = 0, type = operation.reply, mode = "OD_DECODE_REPLY",
      examples = operation.examples },
  }
  for _, failure in ipairs(operation.errors) do
    if failure.body then
      sides[#sides + 1] = { name = "error_" .. failure.status, title = "error " .. failure.status, body = "BODY_ERROR",
        status = failure.status, type = failure.body, mode = "OD_DECODE_REPLY", examples = {} }
    end
  end
  for _, side in ipairs(sides) do side.covering, side.root = documents.cover(side.type) end
  return sides
end

-- ---- whole files ----

local frame = [[
/* $full: what its page says, as tests. Generated; do not edit. */
#include "conformance.h"

#include <outdial/$base.h>

$version
enum { SMALLEST, $names };

$sides
static const struct told told[] = {
$told};

$body$examples$failures
/* ---- the typed functions --------------------------------------------------------------------------------- */

static enum od_status validate(const void *request, struct od_report *report)
{
  return ${c}_validate(request, report);
}

static enum od_status encode(const void *request, struct od_buffer *out, struct od_report *report)
{
  return ${c}_encode(request, out, report);
}

static enum od_status decode(struct od_arena *arena, const char *text, size_t len, const void **out,
                             struct od_report *report)
{
  const struct $request_c *value = NULL;
  const enum od_status status = ${c}_decode(arena, text, len, &value, report);
  *out = value;
  return status;
}

static enum od_status decode_reply(struct od_arena *arena, const char *text, size_t len, const void **out,
                                   struct od_report *report)
{
  const struct $reply_c *value = NULL;
  const enum od_status status = ${c}_decode_reply(arena, text, len, &value, report);
  *out = value;
  return status;
}

static enum od_outcome send(struct od_client *client, const void *request, struct od_reply *reply, const void **out)
{
  const struct $reply_c *value = NULL;
  const enum od_outcome outcome = $c(client, request, reply, &value);
  *out = value;
  return outcome;
}

int main(void)
{
  static const struct conformance conformance = {
      .operation = &${c}_operation,
      .told = told,
      .n_told = sizeof told / sizeof *told,
      .address = {.method = $method,
                  .base_url = $base_url,
                  .path = $path,
                  .auth = $auth,
                  .key_env = $key_env},
      .body = $body_name,
      .example_request = $example_request,
      .example_reply = $example_reply,
      .failures = $failure_rows,
      .validate = validate,
      .encode = encode,
      .decode = decode,
      .decode_reply = decode_reply,
      .send = send,
  };
  return conformance_run(&conformance);
}
]]

-- The fullest request as it travels: the members of the body, and the path with the others in it.
local function sent_of(operation, fullest)
  local object, path = { kind = "object" }, operation.path
  for _, member in ipairs(operation.request.members) do
    local value = json.get(fullest, member.name)
    if value and not member.path then
      object[#object + 1] = { name = member.name, value = value }
    elseif value then
      local segment = value.text:gsub("[^%w._~-]", function(c) return ("%%%02X"):format(c:byte()) end)
      path = path:gsub("{(.-)}", function(name) return name == member.name and segment or nil end)
    end
  end
  return object, path
end

-- The example of a side that the documentation shows: the name of its array, and its definition if it is not among the documents.
local function example_of(operation, side, value)
  for i, example in ipairs(operation.examples) do
    if example[side] == value then return ("example_%d_%s"):format(i, side), "" end
  end
  return "example_" .. side, pieces("example_" .. side, json.write(value)) .. "\n"
end

local function outcome_of(failure)
  if failure.status == 421 or failure.status == 425 then return "OD_NOT_SENT" end -- the server did not look at it
  if failure.busy or failure.status == 429 then return "OD_BUSY" end
  return (failure.status == 408 or failure.status >= 500) and "OD_UNKNOWN" or "OD_REJECTED"
end

-- The documented errors: arrays, and initialisers that name them.
local function failures_of(operation, root)
  local arrays, rows = {}, {}
  local function add(failure, body, found)
    rows[#rows + 1] = "    " .. cwrite.braces({ tostring(failure.status), outcome_of(failure), body, list(found) }, 4) .. ",\n"
  end
  for _, failure in ipairs(operation.errors) do
    local fullest = "fullest_error_" .. failure.status
    if failure.faults then
      for i, case in ipairs(faults.cases(failure, root)) do
        local name = ("faults_%d_%d"):format(failure.status, i)
        arrays[#arrays + 1] = pieces(name, json.write(case.body)) .. "\n"
        add(failure, name, case.found)
      end
    else
      add(failure, failure.body and fullest or "NULL")
    end
  end
  if #rows == 0 then return "", "NULL,\n      .n_failures = 0" end
  return table.concat(arrays) .. fill("static const struct failure failures[] = {\n$rows};\n", { rows = table.concat(rows) }),
    "failures,\n      .n_failures = sizeof failures / sizeof *failures"
end

-- The tests of an operation.
function emit_tests.operation(operation)
  local vendor = operation.vendor
  local base, auth = vendor.name .. "_" .. operation.name, vendor.auth
  local sides, parts, rows, names, judged = sides_of(operation), {}, {}, {}, {}
  for i, side in ipairs(sides) do
    local its_names
    parts[i], rows[i], its_names = side_of(side, judged)
    if #its_names > #names then names = its_names end
  end
  local body, path = sent_of(operation, sides[1].covering[1])
  local request, its_request = example_of(operation, "request", documents.example_request(operation))
  local reply, its_reply = example_of(operation, "reply", documents.example_reply(operation))
  local failures, failure_rows = failures_of(operation, sides[1].root)
  return "tests/test_" .. base .. ".c", fill(frame, { full = operation.full, base = base, version = cwrite.version_guard,
    names = table.concat(names, ", "), sides = table.concat(parts), told = table.concat(rows), c = operation.c,
    request_c = operation.request.c, reply_c = operation.reply.c, method = cwrite.string(operation.method),
    base_url = cwrite.string(vendor.base_url), path = cwrite.string(path),
    auth = auth and cwrite.string(("%s: %s"):format(auth.name, auth.prefix or "")) or "NULL",
    key_env = auth and cwrite.string(auth.key_env) or "NULL",
    body = operation.has_body and pieces("body", json.write(body)) .. "\n" or "",
    body_name = operation.has_body and "body" or "NULL",
    example_request = request, example_reply = reply, examples = its_request .. its_reply, failures = failures,
    failure_rows = failure_rows })
end

return emit_tests
