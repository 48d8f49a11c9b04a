-- Mutants that no test can kill, each with the reason. `original` and `mutated` are what tests/mutants/run.lua prints of them. An
-- entry that names no mutant any more is an error.
local list = {}

local function add(file, reason, original, ...)
  list[#list + 1] = { file = file, reason = reason, original = original, mutated = { ... } }
end

-- ---- specs ----

add("tests/generator/kitchen_sink/specs/sink/types.lua", "beyond it there is no 64-bit integer",
  "square.side: max = 9223372036854775807", "nil")
add("tests/generator/kitchen_sink/specs/sink/judge_thing.lua", "429 is busy everywhere", "judge_thing: error 429: busy = nil",
  "true")

-- ---- generated rows ----

for _, operation in ipairs { "happyrobot_dial_outbound", "vocode_create_call", "vogent_create_dial", "vogent_create_dial_v1",
  "voiceos_create_phone_call" } do
  local call = ("return od_encode(&od_%s_request_object, request, %%s, out, report);"):format(operation)
  add("generated/src/" .. operation .. ".c", "no member of this request is in the path", call:format "false", call:format "true")
end
for _, member in ipairs { "openai_language_model__provider", "tool__type", "function_parameters__type",
  "deepgram_transcriber__provider", "playht_voice__provider" } do
  local row = (".constraints = %s_constraints, .n_constraints = %%d,"):format(member)
  add("generated/src/voiceos_create_phone_call.c", "the fixed text is the only one of its enum, so there is no other to refuse",
    row:format(1), row:format(0))
end

-- ---- formats and numbers ----

add("runtime/format.c", "below 0 either way", "return -1;", "return -2;")
add("runtime/format.c", "what stands before is the scheme and its colon, which are characters of a URI",
  "for (i++; i < text.len; i++) {", "for (i--; i < text.len; i++) {")

return list
