-- Prints what was measured: lua5.4 tests/bench/report.lua RESULTS.tsv. See run.sh for where the lines come from.
local goals = {
  parse = { full = 20000, small = 2800, reply = 1200, big = 750000 },
  write = { full = 12000, small = 1200, reply = 700, big = 300000 },
  allocations = { parse = 2, write = 0 },
  shape = 1.5,         -- times the plain document's cost of a byte
  linear = 1.15,       -- times what it costs to be one bigger where it is small
  size = 64 * 1024,
  generator = 50,      -- milliseconds
}
local shapes = { "full pretty", "full sorted", "full shuffled", "ja", "ja escaped" }

-- ---- reading ---------------------------------------------------------------------------------------------------

local measured, order, by_name = {}, {}, {} -- measured: by "op/document/peer"
local sizes, generator, parts, wrong = {}, { check = {}, generate = {}, synthetic = {} }, {}, {}

local read = {}

function read.time(op, document, peer, bytes, n, median, least, most, allocations, allocated)
  local m = { op = op, document = document, peer = peer, bytes = tonumber(bytes) / tonumber(n), n = tonumber(n),
    ns = tonumber(median), least = tonumber(least), most = tonumber(most), allocations = tonumber(allocations),
    allocated = tonumber(allocated) }
  measured[op .. "/" .. document .. "/" .. peer] = m
  local table_name = op .. "/" .. document
  if not by_name[table_name] then
    by_name[table_name] = { op = op, document = document, rows = {} }
    order[#order + 1] = by_name[table_name]
  end
  table.insert(by_name[table_name].rows, m)
end

function read.count(name, instructions)
  local key, n = name:match("^(.*)/(%d+)$")
  if measured[key] then measured[key].instructions = tonumber(instructions) / tonumber(n) end
end

function read.size(part, code, constants, tables)
  local s = sizes[part] or { code = 0, constants = 0, tables = 0 }
  sizes[part] = s
  s.code, s.constants, s.tables = s.code + tonumber(code), s.constants + tonumber(constants), s.tables + tonumber(tables)
end

local function read_part(name, milliseconds)
  local part = parts[name]
  if not part then
    part = { name = name }
    parts[name], parts[#parts + 1] = part, part
  end
  part[#part + 1] = tonumber(milliseconds)
end

function read.generator(kind, n, milliseconds, processor, kilobytes)
  if kind == "part" then return read_part(n, milliseconds) end
  local list = generator[kind]
  list[#list + 1] = { n = tonumber(n), ms = tonumber(milliseconds), cpu = tonumber(processor), kb = tonumber(kilobytes) }
end

function read.wrong(document, peer)
  wrong[#wrong + 1] = peer .. " on " .. document
end

for line in io.lines(arg[1]) do
  local fields = {}
  for field in line:gmatch("[^\t]+") do fields[#fields + 1] = field end
  if read[fields[1]] then read[fields[1]](table.unpack(fields, 2)) end
end

-- ---- printing --------------------------------------------------------------------------------------------------

local function printf(...) io.write(string.format(...), "\n") end

local function grouped(n) -- 12,345
  if not n then return "-" end
  local text = string.format("%.0f", n)
  local head, rest = text:match("^(%-?%d%d?%d?)(.*)$")
  while #rest % 3 ~= 0 do head, rest = text:sub(1, #head - 1), text:sub(#head) end
  return head .. rest:gsub("(%d%d%d)", ",%1")
end

local function ratio(a, b) return a and b and b > 0 and string.format("%.2f", a / b) or "-" end
local function is_series(name) return name:match("^nodes ") or name:match("^free") end

local function heading(text) printf("\n%s\n%s", text, ("-"):rep(#text)) end

local function print_table(t)
  local us = t.rows[1]
  printf("\n%s, %s%s: %s bytes", t.op, t.document, us.n > 1 and " of " .. us.n .. " documents" or "", grouped(us.bytes))
  printf("  %-28s %12s %8s %13s %8s %9s %11s %9s %9s", "", "ns", "ns/byte", "instructions", "a byte", "mallocs", "malloc'd",
    "x time", "x instr.")
  for _, m in ipairs(t.rows) do
    printf("  %-28s %12s %8.3f %13s %8s %9.1f %11s %9s %9s", m.peer, grouped(m.ns), m.ns / m.bytes, grouped(m.instructions),
      ratio(m.instructions, m.bytes), m.allocations, grouped(m.allocated), ratio(m.ns, us.ns),
      ratio(m.instructions, us.instructions))
  end
end

local met, unmet = 0, 0
local function verdict(ok, ...)
  if ok then met = met + 1 else unmet = unmet + 1 end
  printf("  %-7s  %s", ok and "met" or "NOT MET", string.format(...))
end

heading("outdial beside other libraries, each from text to the same checked struct and back")
print [[
One process, everybody in turn, nine rounds; ns is the median. Instructions are callgrind's, with malloc and free. Documents are
checked beforehand to come out the same from everybody. Less is better in every column. "x" columns: times outdial's cost, so that
2.00 took twice as much as outdial and 0.50 half as much. What a library leaves out is said in its peer_*.c.]]
for _, text in ipairs(wrong) do printf("Left out because it does not do the same work: %s", text) end
for _, t in ipairs(order) do
  if not is_series(t.document) then print_table(t) end
end

-- Goals on one document.
heading("Goals (less is better)")
local function of_outdial(op, document) return measured[op .. "/" .. document .. "/outdial"] end
local counted = of_outdial("parse", "full").instructions ~= nil
for _, op in ipairs { "parse", "write" } do
  for _, document in ipairs { "full", "small", "reply", "big" } do
    local m, goal = of_outdial(op, document), goals[op][document]
    if counted then
      verdict(m.instructions <= goal, "%s %s: %s instructions, goal %s", op, document, grouped(m.instructions), grouped(goal))
    end
    verdict(m.allocations <= goals.allocations[op], "%s %s: %g allocations, goal %d", op, document, m.allocations,
      goals.allocations[op])
  end
end

-- Cost of a byte: by instructions where they were counted, because they repeat.
local function of_byte(m) return (m.instructions or m.ns) / m.bytes end
local unit = counted and "instructions" or "ns"

heading(string.format("Shapes of a document: cost of a byte, at most %.1f times the plain one's (less is better)", goals.shape))
for _, op in ipairs { "parse", "write" } do
  local plain = of_outdial(op, "full")
  for _, document in ipairs(shapes) do
    local m = of_outdial(op, document)
    verdict(of_byte(m) <= goals.shape * of_byte(plain), "%s %s: %.2f %s a byte, %s times the plain one's %.2f (time: %s times)",
      op, document, of_byte(m), unit, ratio(of_byte(m), of_byte(plain)), of_byte(plain),
      ratio(m.ns / m.bytes, plain.ns / plain.bytes))
  end
end

heading("Growing documents: the cost of a byte stays the same where cost is linear")
local series, names = {}, {}
for _, t in ipairs(order) do
  local name = is_series(t.document) and t.document:match("^(.*) %d+$")
  if name then
    local key = t.op .. " " .. name
    if not series[key] then
      series[key] = {}
      names[#names + 1] = key
    end
    table.insert(series[key], t.rows[1])
  end
end
table.sort(names)
local function of_next_byte(a, b) return (of_byte(b) * b.bytes - of_byte(a) * a.bytes) / (b.bytes - a.bytes) end
for _, name in ipairs(names) do
  local list, cells = series[name], {}
  for i, m in ipairs(list) do
    cells[i] = string.format("%s bytes %.2f (%.2f ns)", grouped(m.bytes), of_byte(m), m.ns / m.bytes)
  end
  -- What one byte more costs, so that what each document costs does not count.
  local first, last = of_next_byte(list[1], list[2]), of_next_byte(list[#list - 1], list[#list])
  verdict(last <= goals.linear * first, "%s: %.2f %s for another byte at first, %.2f at last", name, first, unit, last)
  printf("           on the whole %s", table.concat(cells, ", "))
end

heading("Size at -O2 (less is better)")
for _, part in ipairs { "codec", "tables", "client", "docs" } do
  local s = sizes[part]
  if s then
    printf("  %-7s %8s bytes of code (.text), %7s of constants (.rodata), %7s of tables (.data.rel.ro)", part,
      grouped(s.code), grouped(s.constants), grouped(s.tables))
  end
end
local size = sizes.codec.code + sizes.tables.code + sizes.tables.constants + sizes.tables.tables
verdict(size < goals.size, ".text of the codec, and all of the operations' tables: %s bytes, goal under %s", grouped(size),
  grouped(goals.size))

heading("The generator (less is better)")
print [[
Wall time and peak memory of whole processes, medians of five; `generate` writes everything, the generated tests too, into an empty
folder. Its parts are processor time.]]
local function median(list, by) -- the usual one of some runs
  table.sort(list, function(a, b) return (by and a[by] or a) < (by and b[by] or b) end)
  return list[#list // 2 + 1]
end
local function failed(runs)
  for _, run in ipairs(runs) do
    if not run.ms then return true end
  end
  return #runs == 0
end
for _, name in ipairs { "check", "generate" } do
  local usual = not failed(generator[name]) and median(generator[name], "ms")
  if not usual then
    verdict(false, "`%s` of the specs: it fails", name)
  else
    verdict(usual.ms < goals.generator, "`%s` of %d operations: %.0f ms, %s KB at the peak; goal under %d ms", name, usual.n,
      usual.ms, grouped(usual.kb), goals.generator)
  end
end
for _, part in ipairs(parts) do printf("           %6.1f ms  %s", median(part), part.name) end
if failed(generator.synthetic) then
  verdict(false, "time and memory are linear in the number of operations: a run was given up, or failed")
else
  local first = generator.synthetic[1]
  printf("           Synthetic operations; the ratios are to %d of them: 1.00 is linear, more is worse", first.n)
  printf("           %10s %10s %10s %14s %7s %11s %14s %7s", "operations", "wall ms", "CPU ms", "CPU ms each", "ratio", "peak KB",
    "peak KB each", "ratio")
  for _, run in ipairs(generator.synthetic) do
    printf("           %10d %10s %10s %14.2f %7s %11s %14.1f %7s", run.n, grouped(run.ms), grouped(run.cpu), run.cpu / run.n,
      ratio(run.cpu / run.n, first.cpu / first.n), grouped(run.kb), run.kb / run.n, ratio(run.kb / run.n, first.kb / first.n))
  end
  local last = generator.synthetic[#generator.synthetic]
  verdict(last.cpu / last.n <= goals.linear * first.cpu / first.n, "time is linear in the number of operations")
  verdict(last.kb / last.n <= goals.linear * first.kb / first.n, "memory is linear in the number of operations")
end

printf("\n%d goals met, %d not met.", met, unmet)
