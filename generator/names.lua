-- From the names of a spec to names in C. A name that C cannot have is a mistake in the spec, never silently changed.
local names = {}

local function set_of(words)
  local set = {}
  for word in words:gmatch("%S+") do set[word] = true end
  return set
end

-- Keywords of C and C++, and what the headers of C that stand beside ours define in lower case.
local reserved = set_of [[
  alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class co_await
  co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype default delete do double
  dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept
  not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires restrict return short
  signed sizeof static static_assert static_cast struct switch template this thread_local throw true try typedef typeid
  typename typeof typeof_unqual union unsigned using virtual void volatile wchar_t while xor xor_eq asm fortran linux unix i386
  complex errno imaginary int64_t noreturn offsetof stderr stdin stdout]]

-- What the struct of a union has beside its branches.
local of_union = set_of "none other branch"

-- The first words of the library's own names and headers.
local own = set_of [[
  absent accepted all arena as ascii at attach attempt begins bool branch buffer busy call cancel characters check classify
  client clip code constraint copy count cut decode decoder default demand descriptor doc docs documented encode enum error
  evidence exchange fault faults forbid format found half has hint http in int invalid is json judge kind list locate log
  loop lower lowest many max member members message must name names nearest no not null number object offset ok operation
  operations opt optional options outcome outdial path plain presence range read readable ready refuse rejected reply report
  require resume retry room row rule same scan seen send set severity skip special start status step str string test text
  tick timings transfer transport two type types unbounded union unknown utf8 validate value vendor version violation wait
  warning word writable write writer]]

names.max_len = 72 -- of a name in C; lines must have room for it

function names.is_snake(name)
  return name:find("^%l[%l%d_]*$") ~= nil and not name:find("__", 1, true) and name:sub(-1) ~= "_"
end

-- "toNumber" -> "to_number", "URLValue2" -> "url_value2", "gpt-4o" -> "gpt_4o". Bytes outside ASCII have no counterpart: nil.
function names.snake(name)
  if names.is_snake(name) then return name end
  if name:find("[\128-\255]") then return nil end
  local snake = name:gsub("(%l)(%u)", "%1_%2"):gsub("(%u)(%u%l)", "%1_%2"):gsub("(%d)(%u%l)", "%1_%2")
  snake = snake:gsub("[^%w]+", "_"):gsub("^_+", ""):gsub("_+$", ""):lower()
  return snake ~= "" and snake or nil
end

function names.upper(name)
  local snake = names.snake(name)
  return snake and snake:upper()
end

-- Why a name cannot be that of a member of a struct, in C and in C++; nil when it can.
function names.problem(name)
  if reserved[name] then return "is a word of C or C++" end
  if not names.is_snake(name) then return "cannot be a name in C, which is snake_case" end
  if #name > names.max_len then return ("is longer than %d letters"):format(names.max_len) end
end

-- The same of the branch of a union.
function names.problem_of_branch(name)
  return of_union[name] and "is that of another member of a union" or names.problem(name)
end

-- A name made of a longer one, which leaves room for a vendor's name before it and for more behind it.
function names.cut(name)
  return (name:sub(1, names.max_len // 2):gsub("_+$", ""))
end

-- Whether the names that a vendor gives rise to could be the library's.
function names.is_own(vendor)
  return own[vendor:match("^[^_]*")] == true
end

-- The C name of a type or operation of a vendor.
function names.of_vendor(vendor, name)
  return "od_" .. vendor .. "_" .. name
end

-- What outdial.h defines itself.
local stems = { string = "string", integer = "int", number = "number", boolean = "bool", json = "json" }
local runtime = { string_list = true, int_list = true, number_list = true, bool_list = true, json_list = true, string_map = true }
for _, stem in pairs(stems) do runtime[stem] = true end

function names.in_runtime(stem)
  return runtime[stem] == true
end

-- The name of a type (a declaration) without "od_": "string", "int_list", "acme_agent_list", "acme_int_map". What is made of
-- plain values and is not in the runtime belongs to the vendor. nil when a reference is unresolved.
function names.stem(t, vendor)
  if t.word == "ref" then t = t.target or {} end
  if t.item then
    local item = names.stem(t.item, vendor)
    local stem = item and item .. "_" .. t.word
    if not stem or runtime[stem] or item:sub(1, #vendor + 1) == vendor .. "_" then return stem end
    return vendor .. "_" .. stem
  end
  return stems[t.word] or t.name and vendor .. "_" .. t.name
end

-- The struct of a map's entries: "acme_int_map" -> "od_acme_int_entry".
function names.entry(map_stem)
  return "od_" .. map_stem:gsub("_map$", "_entry")
end

return names
