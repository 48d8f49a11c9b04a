-- Where a spec's facts stand on its page: specs/<vendor>/<operation>.page, beside the spec. `main.lua map` writes it.
--
-- The first line names the saved page and its layout. Then, a line each, with tabs between: what, lines, digest of the words
-- there, departures.
--   page <TAB> vogent-create-dial.current.txt <TAB> browser text
--   request /toNumber <TAB> 166-176 <TAB> 9c2f... <TAB> nullable=not null <TAB> ...
-- What is a row's key (readers/rows.lua), or one of page.whole (readers/page.lua) for words about the whole. "-": no words. A
-- departure is what the page says of a fact where the spec knowingly says otherwise; the spec has the reason.
local page_map = {}

-- The map in a text: { file, layout, places = { [key] = { first, last, digest, departures = { [kind] = words } } } }; or nil and
-- the line that is none.
function page_map.read(text)
  local map, n = { places = {} }, 0
  for line in text:gmatch("([^\n]*)\n") do
    n = n + 1
    local fields = {}
    for field in (line .. "\t"):gmatch("([^\t]*)\t") do fields[#fields + 1] = field end
    if fields[1] == "page" then
      map.file, map.layout = fields[2], fields[3]
    else
      local first, last = (fields[2] or ""):match("^(%d+)%-(%d+)$")
      if not first or not fields[3] then return nil, n end
      local place = { first = math.tointeger(tonumber(first)), last = math.tointeger(tonumber(last)), digest = fields[3],
        departures = {} }
      for i = 4, #fields do
        local kind, words = fields[i]:match("^(%l+)=(.*)$")
        if not kind then return nil, n end
        place.departures[kind] = words
      end
      map.places[fields[1]] = place
    end
  end
  if not map.file or not map.layout then return nil, 1 end
  return map
end

return page_map
