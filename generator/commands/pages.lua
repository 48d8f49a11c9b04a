-- `pages DIR`: what each line of the saved pages in DIR supports in the specs, or why it supports nothing. Every operation with a
-- map (specs/<vendor>/<operation>.page) has a page there.
local differences = require "drift.differences"
local json = require "json"
local page = require "readers.page"
local read = require "readers.read"
local rows = require "readers.rows"
local samples = require "readers.samples"
local spec_page = require "drift.spec_page"
local specs_of = require "specs_of"

local checker = {}
checker.__index = checker

function checker:complain(line, message, ...)
  if not line or line > self.page.n_lines then
    self.homeless[#self.homeless + 1] = message:format(...)
  else
    self.wrong[line] = self.wrong[line] or message:format(...)
  end
end

-- ---- samples: the spec has them as its first example ----

function checker:sample_value(sample, value, kept, pointer)
  local line = samples.line_of(sample, value)
  if samples.is_placeholder(value) then
    return
  elseif value.kind ~= kept.kind then
    self:complain(line, "%s: %s in the sample, %s in the spec's", pointer, json.write(value), json.write(kept))
  elseif value.kind == "object" then
    for _, pair in ipairs(value) do
      local other = json.get(kept, pair.name)
      if other then
        self:sample_value(sample, pair.value, other, pointer .. json.segment(pair.name))
      else
        self:complain(samples.line_of(sample, pair), "%s/%s is in the sample, and not in the spec's", pointer, pair.name)
      end
    end
    for _, pair in ipairs(kept) do
      if not json.get(value, pair.name) then
        self:complain(line, "%s/%s is in the spec's sample, and not here", pointer, pair.name)
      end
    end
  elseif value.kind == "array" then
    for i, item in ipairs(value) do
      if kept[i] then self:sample_value(sample, item, kept[i], pointer .. "/" .. i - 1) end
    end
    if #value ~= #kept then self:complain(line, "%s: %d items here, %d in the spec's sample", pointer, #value, #kept) end
  elseif json.write(value) ~= json.write(kept) then
    self:complain(line, "%s: %s in the sample, %s in the spec's", pointer, json.write(value), json.write(kept))
  end
end

function checker:sample(sample)
  local example
  for _, candidate in ipairs(self.operation.examples) do example = example or candidate[sample.side] end
  if not example then return self:complain(sample.line, "the spec has no example of a %s", sample.side) end
  local kept, in_path = { kind = example.kind }, {}
  for _, member in ipairs(self.operation.request.members) do in_path[member.name] = sample.side == "request" and member.path end
  for _, pair in ipairs(example) do
    if not in_path[pair.name] then kept[#kept + 1] = pair end
  end
  self:sample_value(sample, sample.value, kept, "")
end

-- ---- the rest ----

-- A curl command as the client would send it.
function checker:curl(line, curl)
  local operation, auth = self.operation, self.operation.vendor.auth
  local function expect(what, is, should_be)
    if is ~= should_be then self:complain(line, "the command has %s, the spec %s", what .. " " .. is, should_be) end
  end
  if curl.not_understood then self:complain(line, "the command has `%s`", curl.not_understood) end
  expect("method", curl.method, operation.method)
  expect("address", curl.url, operation.vendor.base_url .. operation.path)
  for _, header in ipairs(curl.headers) do
    if header.name:lower() == "content-type" then
      expect("content", header.value, "application/json")
    else
      expect("header", header.name .. ": " .. header.value, ("%s: %s<token>"):format(auth.name, auth.prefix))
    end
  end
end

local anchors = { request = "body", reply = "response", path = "parameter", auth = "authorization", response = "response",
  body = "body" }

-- An anchor says which member stands there.
function checker:anchor(member, place, pointer)
  if not member.anchor then return end
  local bare = member.anchor:gsub("%-one%-of%-%d+", ""):gsub("%-items", "")
  if bare ~= anchors[place] .. "-" .. page.kebab(pointer:gsub("/%*", "")) then
    self:complain(member.lines.anchor, "the anchor names another member than %s", pointer)
  end
end

-- That of what is no row: the key, and the `{key}` of a map.
function checker:other_anchor(member, section)
  if member.is_auth then return self:anchor(member, "auth", member.name) end
  local is_key = member.dotted and member.dotted:find("{", 1, true)
  if is_key then self:anchor(member, section, member.dotted:gsub("{.*}$", "additional-properties")) end
end

function checker:row(row)
  local member, place = row.member, self.facts.places[row.key]
  if not member.first then return end
  if not place then
    self:complain(member.first, "%s is not in the map", row.pointer)
  elseif place.first ~= member.first or place.last ~= member.last then
    self:complain(member.first, "the map has %s on the lines %d-%d, and here are %d-%d", row.pointer, place.first, place.last,
      member.first, member.last)
  end
  self:anchor(member, member.place or row.side, row.pointer)
end

function checker:difference(difference)
  if difference.known then return end
  local about = difference.about or difference.pointer
  local pointer = about == "" and "" or about .. " "
  self:complain(difference.line, "%s%s: the page says %s, the spec %s", pointer, difference.kind, difference.new, difference.old)
end

function checker:lines()
  local seen, section = {}, nil
  for line = 1, self.page.n_lines do
    local use = self.page.uses[line]
    section = use and use.section or section
    if not use then
      self:complain(line, "nothing is known of this line")
    elseif use.content and use.content ~= "application/json" then
      self:complain(line, "the spec speaks of application/json")
    elseif use.fact == "name" and use.member.name:find("{", 1, true) and not use.member.name:find("{key}$") then
      self:complain(line, "the spec has no such member")
    elseif use.fact == "anchor" then
      self:other_anchor(use.member, section)
    elseif not seen[use] then
      seen[use] = true
      if use.curl then self:curl(line, use.curl) end
      if use.sample then self:sample(use.sample) end
    end
  end
end

-- What the page of an operation supports: { n_lines, mapped, ignored, wrong = { [line] = why }, homeless }; or nil and why not.
local function account(operation, facts, dir)
  local path = dir .. "/" .. facts.file
  local saved, unreadable = read.page(path, facts)
  if not saved then return nil, unreadable end
  local self = setmetatable({ page = saved, operation = operation, facts = facts, wrong = {}, homeless = {}, path = path }, checker)
  for _, difference in ipairs(differences.find(facts.page, saved, facts.places)) do
    self:difference(difference)
  end
  for _, finding in ipairs(saved.findings) do self:complain(finding.line, "%s: %s", finding.pointer, finding.message) end
  for _, row in ipairs(rows.of(saved)) do self:row(row) end
  self:lines()
  self.mapped, self.ignored, self.unmapped = 0, 0, 0
  for line = 1, saved.n_lines do
    local use = saved.uses[line]
    local key = self.wrong[line] and "unmapped" or use.ignored and "ignored" or "mapped"
    self[key] = self[key] + 1
  end
  return self
end

local function totals(self)
  return ("lines=%d mapped=%d ignored=%d unmapped=%d"):format(self.n_lines, self.mapped, self.ignored, self.unmapped)
end

-- Returns the exit status and lines of complaint.
return function(options, dir)
  local built, complaints = specs_of.folder(options.specs)
  if not built then return 2, complaints end
  local sum = { n_lines = 0, mapped = 0, ignored = 0, unmapped = 0 }
  complaints = {}
  for _, operation in ipairs(built.operations) do
    local facts = spec_page.facts(operation)
    if facts.file then
      local self, unreadable = account(operation, facts, dir)
      if not self then return 2, { unreadable } end
      self.n_lines = self.page.n_lines
      io.write(("%s (%s): %s\n"):format(facts.file, operation.full, totals(self)))
      for line = 1, self.n_lines do
        if self.wrong[line] then complaints[#complaints + 1] = ("%s:%d: %s"):format(self.path, line, self.wrong[line]) end
      end
      for _, message in ipairs(self.homeless) do complaints[#complaints + 1] = ("%s: %s"):format(self.path, message) end
      for key in pairs(sum) do sum[key] = sum[key] + self[key] end
    end
  end
  io.write(totals(sum), "\n")
  return #complaints > 0 and 1 or 0, complaints
end
