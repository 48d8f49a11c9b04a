-- From the names of a spec to names in C. A name that C cannot have is a mistake in the spec, never silently changed.
local names = {}

local reserved = {}
for word in ([[
  alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class co_await
  co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype default delete do double
  dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept
  not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires restrict return short
  signed sizeof static static_assert static_cast struct switch template this thread_local throw true try typedef typeid
  typename typeof union unsigned using virtual void volatile wchar_t while xor xor_eq asm fortran linux unix
  errno stdin stdout stderr NULL EOF offsetof]]):gmatch("%S+") do
  reserved[word] = true
end

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

-- Whether a name may be a member of a struct in C and in C++.
function names.is_free(name)
  return name:find("^[%a][%w_]*$") ~= nil and not reserved[name]
end

function names.is_reserved(name)
  return reserved[name] == true
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
