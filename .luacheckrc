std = "lua54"
max_line_length = 132
exclude_files = { "tests/generator/bad", "tests/generator/many_bad" }

local spec_words = {
  read_globals = { "vendor", "operation", "types", "object", "enum", "union", "member", "branch", "value", "rule", "example", "error",
    "faults", "header", "string", "integer", "number", "boolean", "list", "map", "json", "ref", "page", "confirmed", "inferred",
    "equals", "given" },
}
files["specs"] = spec_words
files["tests/generator/kitchen_sink/specs"] = spec_words
files["tests/generator/odd/specs"] = spec_words
files["tests/generator/pages/specs"] = spec_words
files["tests/generator/changes"] = spec_words
