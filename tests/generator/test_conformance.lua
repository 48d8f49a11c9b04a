-- What the generated tests expect, judged in a short way and in a long one.
local documents = require "conformance.documents"
local facts = require "conformance.facts"
local json = require "json"
local judge = require "conformance.judge"
local lu = require "luaunit"
local specs_of = require "specs_of"
local support = require "support"

local tests = {}

local function in_words(found)
  local errors, warnings = facts.texts_of(found)
  return table.concat(errors, "; ") .. " | " .. table.concat(warnings, "; ")
end

local values = { {}, json.read "null", json.read "true", json.read "10", json.read '"text"', json.read '"another"', json.read "[]",
  json.read "[1]", json.read "{}", json.read '{"type":"circle","kind":"x"}' }

-- Judges a document of which one place is changed as a whole, and from what was known before the change; counts the changes.
local function compare(type, mode, place, list, count)
  if place.document and place.above then
    local before = list[place.document]
    local found = judge.document(type, before, mode)
    for _, value in ipairs(values) do
      value = value.kind and value
      if value or place.member then
        local short = judge.change(found, place, value, mode)
        local long = judge.document(type, json.replaced(before, place.pointer, value), mode)
        lu.assertEquals(in_words(short), in_words(long), ("%s %s %s"):format(mode, place.pointer, value and json.write(value)))
        count = count + 1
      end
    end
  end
  for _, part in ipairs(place.parts) do count = compare(type, mode, part, list, count) end
  return count
end

function tests.test_a_change_is_judged_as_the_whole_document_is()
  local count = 0
  for _, operation in ipairs(assert(specs_of.folder(support.here .. "/kitchen_sink/specs")).operations) do
    for _, type in ipairs { operation.request, operation.reply } do
      local list, root = documents.cover(type)
      for _, mode in ipairs { "OD_DECODE_REQUEST", "OD_DECODE_REPLY" } do count = compare(type, mode, root, list, count) end
    end
  end
  lu.assertTrue(count > 2000, count)
end

return tests
