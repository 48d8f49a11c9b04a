-- `map OPERATION PAGE`: prints the map of a page (see spec/page_map.lua), to be kept beside the spec.
local differences = require "drift.differences"
local page = require "readers.page"
local read = require "readers.read"
local rows = require "readers.rows"
local spec_page = require "drift.spec_page"
local specs_of = require "specs_of"

local function line(key, first, last, doc, departures)
  local fields = { key, ("%d-%d"):format(first, last), doc and page.digest(doc) or "-" }
  table.move(departures, 1, #departures, 4, fields)
  return table.concat(fields, "\t") .. "\n"
end

-- The text of the map of a page, given its differences from its spec (see differences.lua).
local function text_of(self, found, file)
  local departures, out = {}, { ("page\t%s\t%s\n"):format(file, self.layout) }
  for _, difference in ipairs(found) do
    if difference.key and difference.kind ~= "added" and difference.kind ~= "removed" and difference.kind ~= "prose" then
      departures[difference.key] = departures[difference.key] or {}
      table.insert(departures[difference.key], difference.kind .. "=" .. difference.new)
    end
  end
  local words = page.words(self)
  for _, key in ipairs(page.whole) do
    local part = words[key]
    if part.text then out[#out + 1] = line(key, part.first or 1, part.last or 1, part.text, {}) end
  end
  for _, row in ipairs(rows.of(self)) do
    local member = row.member
    if member.first then out[#out + 1] = line(row.key, member.first, member.last, member.doc, departures[row.key] or {}) end
  end
  return table.concat(out)
end

-- Returns the exit status and lines of complaint.
return function(options, operation_name, path)
  local operation, complaints = specs_of.operation(options.specs, operation_name)
  if not operation then return 2, complaints end
  local facts = spec_page.facts(operation)
  local self, unreadable = read.page(path, facts)
  if not self then return 2, { unreadable } end
  io.write(text_of(self, differences.find(facts.page, self), path:match("([^/]+)$")))
  return 0, {}
end
