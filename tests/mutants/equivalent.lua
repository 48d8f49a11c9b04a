-- Mutants that no test can kill, each with the reason. `original` and `mutated` are what tests/mutants/run.lua prints of them. An
-- entry that names no mutant any more is an error.
return {
  { file = "runtime/format.c", original = "return -1;", mutated = { "return -2;" }, reason = "below 0 either way" },
  { file = "runtime/format.c", original = "for (i++; i < text.len; i++) {", mutated = { "for (i--; i < text.len; i++) {" },
    reason = "what stands before is the scheme and its colon, which are characters of a URI" },
}
