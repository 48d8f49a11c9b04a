-- Reads the folder of specs into declarations, by vendor:
--   { { name = "acme", file, vendor = declaration or nil, types = { declaration, ... }, operations = { declaration, ... },
--       broken = true when a file could not be read }, ... }
-- in byte order of folders and files. Only what each file says by itself is judged here; see check.lua for the rest.
local dsl = require "spec.dsl"
local folder = require "folder"
local grammar = require "spec.grammar"
local page_map = require "spec.page_map"

local specs = {}

local expected = { vendor = "vendor {...}", types = "types {...}" } -- by file name; else an operation

-- The declaration of one file, or nil after telling why not.
local function read_file(path, base, mistakes)
  local node = dsl.load(path, folder.read(path) or "", mistakes)
  if not node then return nil end
  local wanted = expected[base] and base or "operation"
  if node.word ~= wanted then
    return mistakes:add(path, 1, "%s.lua returns `%s`, not `%s`", base, expected[base] or "operation {...}", node.word)
  end
  local declaration = grammar.read(node, mistakes, 1)
  local should_be = wanted == "vendor" and path:match("([^/]+)/[^/]+$") or wanted == "operation" and base
  if should_be and declaration.name and declaration.name ~= should_be then
    mistakes:add(path, declaration.lines.name or declaration.line, "the %s \"%s\" stands in a %s called `%s`", wanted,
      declaration.name, wanted == "vendor" and "folder" or "file", should_be)
  end
  return declaration
end

-- The map of an operation's page (see page_map.lua), or nil when there is none.
local function read_map(path, mistakes)
  local bytes = folder.read(path)
  if not bytes then return nil end
  local map, line = page_map.read(bytes)
  if not map then return mistakes:add(path, line, "a line of a map has tabs between what it is about, lines and digest") end
  return map
end

-- Reads all specs below `dir`. Returns the vendors, or nil when there is no such folder.
function specs.read(dir, mistakes)
  local files = folder.files(dir, ".lua")
  if not files then return nil end
  local vendors, by_name = {}, {}
  for _, file in ipairs(files) do
    local path = dir .. "/" .. file
    local name, base = file:match("^([^/]+)/([^/]+)%.lua$")
    if not name then
      mistakes:add(path, 1, "a spec stands in its vendor's folder")
    else
      local vendor = by_name[name]
      if not vendor then
        vendor = { name = name, file = dir .. "/" .. name .. "/vendor.lua", types = {}, operations = {} }
        by_name[name], vendors[#vendors + 1] = vendor, vendor
      end
      local declaration = read_file(path, base, mistakes)
      vendor.broken = vendor.broken or not declaration
      if base == "vendor" then
        vendor.has_file, vendor.vendor = true, declaration
      elseif base == "types" then
        vendor.types = declaration and declaration.types or {}
      elseif declaration then
        vendor.operations[#vendor.operations + 1] = declaration
        declaration.map = read_map((path:gsub("lua$", "page")), mistakes)
      end
    end
  end
  for _, vendor in ipairs(vendors) do
    if not vendor.has_file then mistakes:add(vendor.file, 1, "the vendor's folder lacks vendor.lua") end
  end
  return vendors
end

return specs
