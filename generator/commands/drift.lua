-- `drift OPERATION PAGE`: what a page says otherwise than the spec. Silence and 0 when they say the same, 1 and a line for each
-- difference, 2 when the page cannot be read. `--known` also tells where the spec departs from the page on purpose, and why.
local consequences = require "drift.consequences"
local differences = require "drift.differences"
local read = require "readers.read"
local report = require "drift.report"
local spec_page = require "drift.spec_page"
local specs_of = require "specs_of"

-- Returns the exit status and lines of complaint.
return function(options, name, path)
  local operation, complaints = specs_of.operation(options.specs, name)
  if not operation then return 2, complaints end
  local facts = spec_page.facts(operation)
  local page, unreadable = read.page(path, facts)
  if not page then return 2, { unreadable } end
  local told, new = {}, #page.findings
  -- Another layout has other words around the facts, and marks that the map's had not.
  local places = facts.layout == page.layout and facts.places or nil
  local found, notes = read.try(path, differences.find, facts.page, page, places)
  if not found then return 2, { notes } end
  for _, difference in ipairs(found) do
    if not difference.known then new = new + 1 end
    if options.known or not difference.known then told[#told + 1] = consequences.judge(difference) end
  end
  if options.json then
    io.write(report.json(name, path, told, page.findings), "\n")
  else
    for _, finding in ipairs(page.findings) do io.write(report.finding(path, finding), "\n") end
    for _, difference in ipairs(told) do io.write(report.line(path, difference), "\n") end
  end
  for i, note in ipairs(notes) do notes[i] = ("%s:%d: note: %s"):format(path, note.line, note.message) end
  return new > 0 and 1 or 0, notes
end
