-- `generate` and `check`: the specs are judged; without a mistake, and with somewhere to write to, they become C.
local specs_of = require "specs_of"

collectgarbage("incremental", 1000) -- not before the heap has grown tenfold: it holds all specs, and to go through them costs time

-- Returns the exit status and lines of complaint.
return function(options)
  local built, complaints, is_usage = specs_of.folder(options.specs)
  if not built then return is_usage and 2 or 1, complaints end
  if not options.out then return 0, {} end
  local ok, message = pcall(require("emit.all").all, built, options.out)
  if not ok then return 1, { message } end -- a file that cannot be written
  return 0, {}
end
