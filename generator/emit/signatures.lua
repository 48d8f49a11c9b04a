-- The signatures of an operation's typed functions, shared by its header and its source. `prefix` goes in front, for alignment.
local cwrite = require "emit.cwrite"

local signatures = {}

local function request(operation)
  return "const struct " .. operation.request.c .. " *request"
end

function signatures.validate(operation, prefix)
  return cwrite.signature(prefix .. "enum od_status " .. operation.c .. "_validate", { request(operation),
    "struct od_report *report" })
end

function signatures.encode(operation, prefix)
  return cwrite.signature(prefix .. "enum od_status " .. operation.c .. "_encode", { request(operation), "struct od_buffer *out",
    "struct od_report *report" })
end

local function decode(name, operation, type, prefix)
  return cwrite.signature(prefix .. "enum od_status " .. operation.c .. name, { "struct od_arena *arena", "const char *text",
    "size_t len", "const struct " .. type.c .. " **out", "struct od_report *report" })
end

function signatures.decode(operation, prefix)
  return decode("_decode", operation, operation.request, prefix)
end

function signatures.decode_reply(operation, prefix)
  return decode("_decode_reply", operation, operation.reply, prefix)
end

function signatures.send(operation, prefix)
  return cwrite.signature(prefix .. "enum od_outcome " .. operation.c, { "struct od_client *client", request(operation),
    "struct od_reply *reply", "const struct " .. operation.reply.c .. " **out" })
end

function signatures.start(operation, prefix)
  return cwrite.signature(prefix .. "void " .. operation.c .. "_start", { "struct od_client *client", request(operation),
    "struct od_reply *reply" })
end

return signatures
