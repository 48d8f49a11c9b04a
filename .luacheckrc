std = "lua54"
max_line_length = 132
files["specs"] = {
  globals = {},
  read_globals = { "vendor", "operation", "types", "object", "enum", "union", "member", "branch", "value", "rule", "example", "error",
    "header", "string", "integer", "number", "boolean", "list", "map", "json", "ref", "page", "confirmed", "inferred",
    "equals", "given" },
}
