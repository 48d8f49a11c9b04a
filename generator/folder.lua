-- Files and folders, with nothing but Lua's own library and a shell.
local folder = {}

-- A path as one word of a shell command.
function folder.quote(path)
  return "'" .. path:gsub("'", "'\\''") .. "'"
end

local function lines_of(command)
  local pipe = assert(io.popen(command, "r"))
  local lines = {}
  for line in pipe:lines() do lines[#lines + 1] = line end
  return lines, pipe:close()
end

-- "a/b", "./a" and "a/" as a shell's cd takes them, even when the name begins with a dash.
local function as_argument(path)
  return folder.quote(path:find("^[/.]") and path or "./" .. path)
end

-- The files at most one folder below `path` whose names end in `suffix`, as relative paths in byte order, whatever the locale;
-- hidden ones are left out. nil when there is no such folder.
function folder.files(path, suffix)
  local command = [[cd %s 2>/dev/null || exit; for f in *%s */*%s; do if [ -f "$f" ]; then printf '%%s\n' "$f"; fi; done]]
  local files, ok = lines_of(command:format(as_argument(path), folder.quote(suffix), folder.quote(suffix)))
  table.sort(files)
  return ok and files or nil
end

-- The bytes of a file, or nil.
function folder.read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local bytes = file:read "a"
  file:close()
  return bytes
end

-- Writes a file whose bytes differ from what it holds, making its folder if need be. Returns whether it wrote.
function folder.write(path, bytes)
  if folder.read(path) == bytes then return false end
  local file = io.open(path, "wb")
  if not file then
    os.execute("mkdir -p " .. as_argument(path:match("^(.*)/[^/]*$") or "."))
    file = assert(io.open(path, "wb"))
  end
  assert(file:write(bytes))
  assert(file:close())
  return true
end

function folder.remove(path)
  os.remove(path)
end

-- Runs a shell command, a format whose arguments become words of it. Returns whether it succeeded.
function folder.run(command, ...)
  local words = { ... }
  for i, word in ipairs(words) do words[i] = folder.quote(word) end
  return (os.execute(command:format(table.unpack(words)))) == true
end

-- A new folder of our own, and the end of it.
function folder.temporary()
  local made, ok = lines_of("mktemp -d")
  return assert(ok and made[1], "no folder for temporary files")
end

function folder.remove_all(path)
  folder.run("rm -rf %s", path)
end

return folder
