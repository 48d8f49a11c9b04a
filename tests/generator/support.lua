-- What the tests of the generator share: folders to play in, and running commands.
local folder = require "folder"

local support = { quote = folder.quote, read = folder.read, write = folder.write, remove_folder = folder.remove_all }

local pwd <close> = io.popen("cd " .. support.quote(arg[0]:match("^(.*)/[^/]*$") or ".") .. " && pwd")
support.here = pwd:read "l"
support.root = support.here .. "/../.."
support.main = "lua5.4 " .. support.quote(support.root .. "/generator/main.lua") -- as a shell takes it
support.runtime = ("%s/codec/*.c %s/client/*.c"):gsub("%%s", support.quote(support.root .. "/runtime")) -- its sources

-- Runs a shell command; returns its exit status and all it printed.
function support.run(command)
  local pipe = assert(io.popen("{ " .. command .. "\n} 2>&1", "r"))
  local printed = pipe:read "a"
  local _, _, status = pipe:close()
  return status, printed
end

-- A new empty folder, whose name has a space and a quote.
function support.new_folder()
  local name = os.tmpname()
  os.remove(name)
  name = name .. " it's"
  assert(os.execute("mkdir -p " .. support.quote(name)))
  return name
end

-- Runs the generator; returns its exit status and what it printed.
function support.generate(command, specs, out)
  return support.run(("%s %s --specs %s %s"):format(support.main, command, support.quote(specs),
    out and "--out " .. support.quote(out) or ""))
end

local build = [[
out=$1/build && cd "$2" && mkdir "$out" "$out/tests" &&
ls runtime/codec/*.c runtime/client/*.c tests/support/*.c "$1"/src/*.c "$1"/tests/*.c | tr '\n' '\0' |
  xargs -0 -P 4 -I{} sh -c 'gcc -std=c11 -pedantic -Wall -Wextra -Wconversion -Wshadow -Werror -D_POSIX_C_SOURCE=200809L \
    -I"$1/include" -Iruntime/include -Itests/support -c "$2" -o "$1/build/$(basename "$2" .c).o"' - "$1" {} &&
cd "$out" && mv test_*.o tests && ar rc all.a *.o &&
for test in tests/*.o; do gcc "$test" all.a -pthread -lcmocka -lcurl -ljson-c -lm -o "${test%.o}" && rm "$test" || exit 1; done
]]

-- Compiles what was generated into a folder, with warnings as errors, and runs its tests. Returns how many passed, and in how many
-- programs.
function support.run_generated_tests(generated)
  support.write(generated .. "/build.sh", build)
  local path, root = support.quote(generated), support.quote(support.root)
  local status, printed = support.run(("sh %s/build.sh %s %s"):format(path, path, root))
  if status ~= 0 or printed ~= "" then error(printed) end
  local n_passed, n_programs = 0, 0
  for _, program in ipairs(folder.files(generated .. "/build/tests", "")) do
    status, printed = support.run(("env -u MOCK %s/build/tests/%s"):format(path, program))
    if status ~= 0 then error(program .. "\n" .. printed:sub(-2000)) end
    n_passed, n_programs = n_passed + tonumber(printed:match("PASSED  %] (%d+) test")), n_programs + 1
  end
  return n_passed, n_programs
end

support.good_vendor = [[
return vendor { "acme", title = "Acme", doc = "D.", base_url = "https://acme.example",
  auth = header { "Authorization", prefix = "Bearer ", key_env = "ACME_KEY" } }
]]

support.good_operation = [[
return operation { "good",
  method = "POST", path = "/good", page = "https://docs.example/good", doc = "D.",
  request = object { "good_request", doc = "D.",
    member { "volume", integer { min = -300, max = 300 }, doc = "D." },
    member { "one", ref "local_one", doc = "D." },
  },
  reply = object { "good_reply", doc = "D." },
  types = { object { "local_one", doc = "D." } },
}
]]

return support
