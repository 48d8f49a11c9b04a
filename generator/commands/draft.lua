-- `draft PAGE`: a spec from a page or an OpenAPI document, with TODO where the page is silent. It goes to the standard output, or
-- with `--out DIR` into DIR/<vendor>/<operation>.lua, beside a vendor.lua where there is none.
local check = require "spec.check"
local examples = require "draft.examples"
local folder = require "folder"
local names = require "names"
local plan = require "draft.plan"
local read = require "readers.read"
local specs_of = require "specs_of"
local write = require "draft.write"

-- "https://api.acme.example/v1/calls" -> "acme".
local function vendor_of(url)
  local host = (url or ""):match("^https?://([^/:]+)")
  local label = host and host:match("([^.]+)%.[^.]+$")
  local name = label and names.snake(label)
  return name and not names.is_own(name) and name or "todo"
end

-- The address of the API: a URL without the path of the operation.
local function base_of(page)
  local url, path = page.url, page.path
  if not url or not path or url:sub(-#path) ~= path then return nil end
  local base = url:sub(1, -#path - 1):gsub("/$", "")
  return base:find("^https://[%w.-]+[%w:/._~-]*$") and base or nil
end

local function operation_of(page)
  local name = names.snake(page.id or page.title or page.likely and page.likely.title or (page.path or ""):gsub("[{}]", "") or "")
  return name and name:find("^%l") and names.cut(name) or "todo"
end

-- The names of types that a vendor has, but for those of an operation's own file.
local function types_of(dir, vendor, operation)
  local taken = {}
  local built = specs_of.folder(dir)
  for _, other in ipairs(built and built.vendors or {}) do
    if other.name == vendor then
      for _, t in ipairs(other.types) do taken[t.name] = true end
      for _, o in ipairs(other.operations) do
        for _, t in ipairs(o.name ~= operation and o.types or {}) do taken[t.name] = true end
      end
    end
  end
  return taken
end

-- What a spec has no place for, what the page has lost, and where its samples are not as it says.
local function notes_of(page, planned)
  local notes = {}
  if page.likely then
    notes[1] = ("no mark tells the title and the words of the page; near line %d is what looks like them"):format(page.likely.line)
  end
  if page.lost_marks then notes[#notes + 1] = "the page has lost names and types, and with them all members that had no words" end
  for _, parameter in ipairs(page.parameters) do
    notes[#notes + 1] = ("the page has the %s parameter %s%s, for which a spec has no place"):format(parameter.place,
      parameter.name, parameter.required and " (required)" or "")
  end
  table.move(page.notes, 1, #page.notes, #notes + 1, notes)
  table.move(planned.notes, 1, #planned.notes, #notes + 1, notes)
  for _, finding in ipairs(page.findings) do
    notes[#notes + 1] = ("line %d of the page, %s%s: %s"):format(finding.line, finding.side, finding.pointer, finding.message)
  end
  return notes
end

-- Why no request can be made of a page's path, with the line; nil when it can.
local function unfit_path(page)
  local path, line = page.path or "", 1
  for i = page.n_lines or 0, 1, -1 do
    if (page.uses[i] or {}).fact == "path" then line = i end
  end
  if path:gsub("{[^{}/]+}", ""):find("[{}]") then return ("%d: the path `%s` cannot be read"):format(line, path) end
  for _, member in ipairs(path ~= "" and page.request and page.request.members or {}) do
    if member.place == "path" and not path:find("{" .. member.name .. "}", 1, true) then
      return ("%d: the path `%s` has no `{%s}`"):format(member.first or line, path, member.name)
    end
  end
end

-- The operation of the model that a draft makes; or nil and the mistakes in it.
local function try(vendor, vendor_text, operation, operation_text)
  local dir = folder.temporary()
  folder.write(("%s/%s/vendor.lua"):format(dir, vendor), vendor_text)
  folder.write(("%s/%s/%s.lua"):format(dir, vendor, operation), operation_text)
  local built, mistakes = specs_of.folder(dir)
  folder.remove_all(dir)
  if not built then return nil, mistakes end
  return built.operations[1]
end

-- Returns the exit status and lines of complaint.
return function(options, path)
  local wanted = { operation = options.operation, path = options.path ~= "" and options.path or nil }
  local page, unreadable = read.page(path, wanted)
  if not page then return 2, { unreadable } end
  local unfit = unfit_path(page)
  if unfit then return 2, { path .. ":" .. unfit } end
  local vendor = options.vendor ~= "" and options.vendor or vendor_of(page.url)
  local operation = options.operation ~= "" and options.operation or operation_of(page)
  if not names.is_snake(vendor) or not names.is_snake(operation) then
    return 2, { "the names of a vendor and of an operation are snake_case" }
  end
  if page.path and not page.path:find(check.path) then
    return 2, { ("%s: the path %s cannot be one of a spec"):format(path, page.path) }
  end
  local request_path, likely = page.path or "/todo", page.likely or {}
  for _, member in ipairs(not page.path and page.request and page.request.members or {}) do
    if member.place == "path" then request_path = request_path .. "/{" .. member.name .. "}" end
  end
  local planned = plan.of(page, operation, types_of(options.out ~= "" and options.out or options.specs, vendor, operation))
  local what = { operation = operation, method = page.method or "POST", path = request_path, page = "https://TODO",
    doc = page.doc or page.title or likely.doc or likely.title, request_doc = page.request_doc, notes = notes_of(page, planned),
    todo = not page.path and "the page has lost the method and the path" }
  local vendor_text = write.vendor(vendor, base_of(page), page.auth, page.vendor_notes)
  local text = write.operation(planned, what, {})
  local made, mistakes = try(vendor, vendor_text, operation, text)
  if not made then
    io.write(text)
    return 1, mistakes
  end
  text = write.operation(planned, what, examples.of(page, made))
  if options.out == "" then
    io.write(text)
  else
    local dir = ("%s/%s/"):format(options.out, vendor)
    if not folder.read(dir .. "vendor.lua") then folder.write(dir .. "vendor.lua", vendor_text) end
    folder.write(dir .. operation .. ".lua", text)
  end
  return 0, {}
end
