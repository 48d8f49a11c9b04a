-- Documentation as data (outdial/docs.h): each operation's members as JSON Pointers, in the order of the page.
local cwrite = require "emit.cwrite"
local json = require "json"
local prose = require "prose"
local documents = require "conformance.documents"
local text = require "text"
local tree = require "tree"

local emit_docs = {}
local fill = text.fill

local function lines_to_text(lines)
  return #lines > 0 and table.concat(lines, "\n") .. "\n" or ""
end

-- Where members stand on the page that was saved: { ["request /a/*"] = "Lines: 3-5 of page.txt" }.
local function places_of(operation)
  local places, map = {}, operation.map or { places = {} }
  for _, key in ipairs(text.sorted_keys(map.places)) do
    local place, pointer = map.places[key], key:gsub("<[^>]*>", "") -- branches of unions have no part in a pointer
    places[pointer] = places[pointer] or ("Lines: %d-%d of %s"):format(place.first, place.last, map.file)
  end
  return places
end

local walk_object

-- What stands below a value of a type: nothing, the members of an object or of each branch, the items under "*".
local function walk_use(out, use, pointer, walk, page)
  if use.item then
    local below = pointer .. "/*"
    out[#out + 1] = { pointer = below, type = prose.type(use.item), text = "" }
    walk_use(out, use.item, below, walk, page)
  elseif use.kind == "object" then
    walk_object(out, use.type, pointer, walk, page)
  elseif use.kind == "union" and tree.enter(walk, use.type, #use.type.branches) then
    for _, branch in ipairs(use.type.branches) do
      local first = #out + 1
      walk_use(out, branch.use, pointer, walk, page)
      for i = first, #out do
        out[i].type = out[i].type .. "; in the branch `" .. branch.name .. "`"
      end
    end
    tree.leave(walk, use.type)
  end
end

-- The members of an object. `page` = { address, places, side }.
function walk_object(out, type, pointer, walk, page)
  if not tree.enter(walk, type, #type.members) then return end
  for _, member in ipairs(type.members) do
    local below = pointer .. json.segment(member.name)
    local facts = prose.member_facts(member)
    facts[#facts + 1] = "Page: " .. page.address
    facts[#facts + 1] = page.places[page.side .. " " .. below]
    out[#out + 1] = { pointer = below, type = prose.member_type(member), text = lines_to_text(facts) }
    walk_use(out, member.use, below, walk, page)
  end
  tree.leave(walk, type)
end

-- The whole document, then all that is in it.
local function docs_of(type, page)
  local facts = { type.doc }
  for _, rule in ipairs(type.rules) do facts[#facts + 1] = "Rule: " .. prose.rule(rule) end
  for _, line in ipairs(prose.sources(type.source)) do facts[#facts + 1] = line end
  facts[#facts + 1] = "Page: " .. page.address
  local out = { { pointer = "", type = "object", text = lines_to_text(facts) } }
  walk_object(out, type, "", tree.new(), page)
  return out
end

-- The array of the documentation of a side; before it the texts that are too long for literals.
local function doc_array(side, docs)
  local definitions, rows = {}, {}
  local function member(name, s)
    if not cwrite.is_too_long(s) then return cwrite.text_member("." .. name, s, 5) end
    local constant = ("%s_%s_%d"):format(side, name, #definitions + 1)
    definitions[#definitions + 1] = cwrite.text_constant(constant, s) .. "\n"
    return (".%s = %s"):format(name, constant)
  end
  for i, doc in ipairs(docs) do
    rows[i] = ("    {%s,\n     %s,\n     %s},\n"):format(member("pointer", doc.pointer), member("type", doc.type),
      member("text", doc.text))
  end
  return fill("${definitions}static const struct od_doc ${side}_docs[] = {\n$rows    {.pointer = NULL},\n};\n",
    { definitions = table.concat(definitions), side = side, rows = table.concat(rows) })
end

-- The documentation of an operation.
function emit_docs.operation(operation)
  local base = operation.vendor.name .. "_" .. operation.name
  local file, places = base .. "_docs.c", places_of(operation)
  return "src/" .. file, fill([[
/* $full: documentation and examples as data. Generated; do not edit. */
#include <outdial/$base.h>

#include "operation_docs.h"

$version
$request
$reply
$example_request
$example_reply
const struct od_operation_docs ${c}_docs = {
    .operation = &${c}_operation,
    .request = request_docs,
    .reply = reply_docs,
    .example_request = example_request,
    .example_reply = example_reply,
};
]], { full = operation.full, base = base, c = operation.c, version = cwrite.version_guard,
    request = doc_array("request", docs_of(operation.request, { address = operation.page, places = places, side = "request" })),
    reply = doc_array("reply", docs_of(operation.reply, { address = operation.page, places = places, side = "reply" })),
    example_request = cwrite.text_constant("example_request", json.write(documents.example_request(operation))),
    example_reply = cwrite.text_constant("example_reply", json.write(documents.example_reply(operation))) })
end

-- The private header that declares the documentation of all operations.
function emit_docs.header(operations)
  local rows = {}
  for i, operation in ipairs(operations) do rows[i] = ("extern const struct od_operation_docs %s_docs;\n"):format(operation.c) end
  return "src/operation_docs.h", fill([[
/* The documentation of each operation. Generated; do not edit. */
#ifndef OUTDIAL_OPERATION_DOCS_H
#define OUTDIAL_OPERATION_DOCS_H

#include <outdial/docs.h>

$rows
#endif
]], { rows = table.concat(rows) })
end

-- The list of the documentation of all operations.
function emit_docs.all(operations)
  local rows = {}
  for i, operation in ipairs(operations) do rows[i] = ("    &%s_docs,\n"):format(operation.c) end
  return "src/operation_docs.c", fill([[
/* The documentation of all operations. Generated; do not edit. */
#include "operation_docs.h"

const struct od_operation_docs *const od_all_operation_docs[] = {
$rows    NULL,
};
]], { rows = table.concat(rows) })
end

return emit_docs
