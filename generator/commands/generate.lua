-- `generate` and `check`: the specs are judged; without a mistake, and with somewhere to write to, they become C.
local specs_of = require "commands.specs_of"

-- Returns the exit status and lines of complaint; 2 without lines would be usage.
return function(options)
  local vendors, complaints, is_usage = specs_of.judged(options.specs)
  if not vendors then return is_usage and 2 or 1, complaints end
  if not options.out then return 0, {} end
  local emit, model = require "emit.all", require "model" -- `check` does without them
  local ok, message = pcall(emit.all, model.build(vendors), options.out)
  if not ok then return 1, { message } end -- a file that cannot be written
  return 0, {}
end
