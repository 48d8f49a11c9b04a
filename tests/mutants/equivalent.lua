-- Mutants that no test can kill, each with the reason. `original` and `mutated` are what tests/mutants/run.lua prints of them. An
-- entry that names no mutant any more is an error. A file without a folder is one of runtime/codec/.
local list = {}

local function add(file, reason, original, ...)
  file = file:find("/", 1, true) and file or "runtime/codec/" .. file
  list[#list + 1] = { file = file, reason = reason, original = original, mutated = { ... } }
end

-- A line with each of these pairs { from, to } in it put in its place, one at a time.
local function alter(file, reason, original, ...)
  local mutated = {}
  for i, change in ipairs { ... } do
    local first, last = original:find(change[1], 1, true)
    assert(first, change[1])
    mutated[i] = original:sub(1, first - 1) .. change[2] .. original:sub(last + 1)
  end
  add(file, reason, original, table.unpack(mutated))
end

-- ---- specs ----

add("tests/generator/kitchen_sink/specs/sink/types.lua", "beyond it there is no 64-bit integer",
  "square.side: max = 9223372036854775807", "nil")
add("tests/generator/kitchen_sink/specs/sink/judge_thing.lua", "it is null, always", "judge_thing_request.never: type = integer",
  "number")
add("tests/generator/kitchen_sink/specs/sink/judge_thing.lua", "429 is busy everywhere", "judge_thing: error 429: busy = nil",
  "true")

-- ---- generated rows ----

add("generated/src/vogent_hangup_dial.c", "all of its members are in the path", ".n_in_path = 1,", ".n_in_path = 2,")

-- ---- findings ----

add("check.c", "where no room is left snprintf() writes nothing",
  "for (size_t i = 1; i < listed->n_texts && len < sizeof expected; i++)",
  "for (size_t i = 1; i < listed->n_texts && len <= sizeof expected; i++)")
add("check.c", "the finding is about the first alone, which is given then", "for (size_t i = 0; i < rule->n_rows; i++)",
  "for (size_t i = 1; i < rule->n_rows; i++)")

add("check.c", "the pointer to a charset is no format", "return;", "; (8)")

-- ---- words ----

local halves = "two halves are as good"
alter("words.h", halves, "if (n >= 8) {", { ">=", ">" }, { "8", "9" })
alter("words.h", halves, "if (n >= 16) {", { ">=", ">" }, { "16", "17" })
alter("words.h", halves, "} else if (n >= 8) {", { ">=", ">" }, { "8", "9" })
alter("words.h", halves, "} else if (n >= 4) {", { ">=", ">" }, { "4", "5" })
local overlap = "bytes are read twice"
alter("words.h", overlap, "for (size_t i = 8; i + 8 < n; i += 8)", { "= 8", "= 7" }, { "+= 8", "+= 7" }, { "<", "<=" },
  { "+ 8", "+ 7" })
alter("words.h", overlap, "for (size_t i = 16; i + 16 < n; i += 16)", { "= 16", "= 15" }, { "+= 16", "+= 15" },
  { "<", "<=" }, { "+ 16", "+ 15" })

local shorter = "the second piece has what the first one leaves out"
alter("words.h", shorter, "memcpy(to, from, 8);", { "8", "7" })
alter("words.h", shorter, "memcpy(to, from, 4);", { "4", "3" })
alter("words.h", shorter, "memcpy(to, from, 2);", { "2", "1" })
alter("words.h", "the next piece has the byte as well", "memcpy(to + i, from + i, 16);", { ", 16", ", 17" })

-- (tried with 37,500,000 words for each: none that has a special byte is missed)
local slower = "words without a special byte are looked at byte by byte as well"
alter("words.h", slower, "const uint64_t ones = UINT64_MAX / 255, highs = ones * 0x80;", { "MAX /", "MAX *" }, { "255", "256" },
  { "255", "254" }, { "ones *", "ones +" }, { "0x80", "129" }, { "0x80", "127" })
alter("words.h", slower, "if (((word | (word - ones * 0x20) | (quote - ones) | (backslash - ones)) & highs) != 0)",
  { "0x20", "33" }, { "& highs", "| highs" }, { "!= 0", "!= 1" },
  { "((word | (word - ones * 0x20) | (quote - ones) | (backslash - ones)) & highs) != 0", "1" })

-- ---- the decoder ----

add("decode.c", "memory is given back sooner, that is all",
  "od_arena_trim(d->arena, items, len, capacity, list->stride);", ";")
add("decode.c", "what stands behind a closing brace is never a quote; in what is no JSON that is found anyway",
  "if (*p != ',')", "if (0)")
add("decode.c", "where no room is left snprintf() writes nothing",
  "if (u->branches[i].tag != NULL && len < sizeof expected)", "if (u->branches[i].tag != NULL && len <= sizeof expected)")
add("decode.c", "whatever is read sets branch and value; what is not read is refused", "memset(slot, 0, u->size);", ";",
  "memset(slot, 1, u->size);")
add("decode.c", "what decodes or skips the value then counts its depth itself",
  "if (!find_tag(d, u, p, depth - 1, &tagged))",
  "if (!find_tag(d, u, p, depth + 1, &tagged))", "if (!find_tag(d, u, p, depth - 0, &tagged))")
add("decode.c", "only whether it differs counts", "d->misfits = 0;", ";", "d->misfits = 1;")
add("decode.c", "only whether it differs counts", "d->misfits += !kept;", "d->misfits -= !kept;")
add("decode.c", "a request that is refused gives no struct", "if (kept) {", "if (1) {")
add("decode.c", "what stands behind a closing brace is never a quote; in what is no JSON that is found anyway", "break;",
  "; (2)")
add("decode.c", "a number begins as an integer does, and a list or map unlike an object", "break;", "; (4)", "; (8)")
add("decode.c", "JSON of any kind is read in the same way", "return od_decode_json(d, slot, p, path, depth);", ";")
add("decode.c", "decode_value() reads strings as well, in more time",
  "if (item->kind == OD_KIND_STRING && *p == '\"')", "if (0)", "if (item->kind == OD_KIND_STRING && *p == '~')")
add("decode.c", "decode_member() reads strings as well, in more time",
  "if (*p == '\"' && row->kind == OD_KIND_STRING)", "if (0)", "if (*p == '~' && row->kind == OD_KIND_STRING)")
add("decode.c", "that there is no memory is told at the end", "return NULL;", ";", "; (5)")
add("decode.c", "looked at only where there is one", "r->extra = NULL;", ";")
add("decode.c", "decode_name() finds the row as well, in more time",
  "if (od_begins_with(p, row->name, row->name_len))", "if (0)", "if (0) (2)")
add("decode.c", "decode_name() finds the row as well, in more time", "return row;", ";", "; (2)")
add("decode.c", "it looks elsewhere first, in more time", "next = row + 1;", ";", "next = row + 0;")
local comment = " /* what is only counted needs no suggestion, which takes its time */"
add("decode.c", "what is only counted has no message", "if (!od_report_is_full(d->report, severity))" .. comment,
  "if (1)" .. comment)
add("decode.c", "a byte more than it takes", "char *name = od_arena_alloc(d->arena, len + 1);",
  "char *name = od_arena_alloc(d->arena, len + 2);")
add("decode.c", "there is nothing to judge", "if (row->n_constraints != 0)", "if (1)")
local function inside(condition, size)
  condition, size = condition or "len > 512 && len < OD_MAX_ARENA_BYTES / 8", size or "len / 2 * 3 : 0"
  return ("const size_t inside = %s ? %s;"):format(condition, size)
end
add("decode.c", "how much is reserved at once; what is wanting is fetched later, and no text is near the default maximum",
  inside(), inside "len >= 512 && len < OD_MAX_ARENA_BYTES / 8", inside "len > 511 && len < OD_MAX_ARENA_BYTES / 8",
  inside "len > 513 && len < OD_MAX_ARENA_BYTES / 8", inside "len > 512 || len < OD_MAX_ARENA_BYTES / 8",
  inside "len > 512 && len <= OD_MAX_ARENA_BYTES / 8", inside "len > 512 && len < OD_MAX_ARENA_BYTES * 8",
  inside "len > 512 && len < OD_MAX_ARENA_BYTES / 7", inside "len > 512 && len < OD_MAX_ARENA_BYTES / 9",
  inside(nil, "len / 3 * 3 : 0"), inside(nil, "len / 2 + 3 : 0"), inside(nil, "len / 2 * 2 : 0"), inside(nil, "len / 1 * 3 : 0"),
  inside(nil, "len / 2 * 4 : 0"), inside(nil, "len * 2 * 3 : 0"), inside(nil, "len / 2 * 3 : 1"))

local said = 'od_report_add(d->report, path, od_offset_of(d, p), OD_CODE_TYPE, OD_ERROR, "%.*s%s %s", len > 40 ? 40 : (int)len, p,'
alter("decode_step.c", "40 bytes are 40 bytes", said, { "> 40", ">= 40" }, { "> 40", "> 39" })
add("decode_step.c", "without memory nobody looks at the report", "if (d->scan.no_memory)", "if (0)")
add("decode_step.c", "without memory nobody looks at the report", "return NULL;", ";")

local long_number = "od_decode_number() reads it as well, in more time"
alter("decode_step.c", long_number, "char *digits = p + (*p == '-');", { "+", "-" }, { "'-'", "'~'" })
alter("decode_step.c", long_number, "while (*end >= '0' && *end <= '9' && end - digits < 18)",
  { "*end >= '0' && *end <= '9' && end - digits < 18", "0" }, { ">=", ">" }, { "'0'", "'1'" }, { "<=", "<" }, { "'9'", "'8'" },
  { "18", "17" })
local short = "if (end == digits || (*digits == '0' && end - digits > 1) || (*end >= '0' && *end <= '9') || *end == '.' ||"
alter("decode_step.c", long_number, short .. " *end == 'e' || *end == 'E')",
  { short:sub(5) .. " *end == 'e' || *end == 'E'", "1" })
alter("decode_step.c", long_number, short, { "&&", "||" }, { "> 1", ">= 1" }, { "> 1", "> 0" },
  { "*end >= '0'", "*end >= '/'" }, { "'9'", "':'" }, { "*end >= '0' &&", "*end >= '0' ||" })
local long_text = "decode_other() finds the text as well, in more time"
alter("decode_step.c", long_text, "int v = listed->n_texts - 1;", { "1", "2" })
add("decode_step.c", long_text, "if (v == 0)", "if (1)")
add("decode_step.c", "nobody looks at it, then", "if (end != NULL)", "if (1)")
alter("decode_step.c", "it is read again, in more time",
  "*(struct od_json *)(void *)slot = (struct od_json){.text = p, .len = (size_t)(end - p), .checked = depth + 1};", { "1", "2" })
-- ---- formats and numbers ----

add("format.c", "below 0 either way", "return -1;", "return -2;", "return -2; (2)")
add("format.c", "what stands before is the scheme and its colon, which are characters of a URI",
  "for (i++; i < text.len; i++) {", "for (i--; i < text.len; i++) {")

add("number.c", "far beyond any double and below the limits of long, as well",
  "enum { HUGE_EXPONENT = 100000 }; /* beyond any double, and far from the limits of long */",
  "enum { HUGE_EXPONENT = 100001 }; /* beyond any double, and far from the limits of long */",
  "enum { HUGE_EXPONENT = 99999 }; /* beyond any double, and far from the limits of long */")
add("number.c", "far beyond any double, as well", "if (exponent < HUGE_EXPONENT)",
  "if (exponent <= HUGE_EXPONENT)")
local fast = "d.n <= 15 && d.exponent >= -22 && d.exponent <= 22 && FLT_EVAL_METHOD == 0"
alter("number.c", "strtod() gives the same, in more time", ("if (%s) {"):format(fast), { fast, "0" }, { "<= 15", "< 15" },
  { "<= 15", "<= 14" }, { ">= -22", "> -22" }, { ">= -22", ">= -21" }, { "<= 22", "< 22" }, { "<= 22", "<= 21" },
  { "== 0", "!= 0" }, { "== 0", "== 1" })
add("number.c", "powers[0] is 1", "value = d.exponent < 0 ? value / powers[-d.exponent] : value * powers[d.exponent];",
  "value = d.exponent <= 0 ? value / powers[-d.exponent] : value * powers[d.exponent];",
  "value = d.exponent < 1 ? value / powers[-d.exponent] : value * powers[d.exponent];")
add("number.c", "strtod() gives the same, in more time", "return OD_NUMBER_OK;", "; (2)")
add("number.c", "0 is 0 either way", "uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;",
  "uint64_t rest = value <= 0 ? 0 - (uint64_t)value : (uint64_t)value;",
  "uint64_t rest = value < 1 ? 0 - (uint64_t)value : (uint64_t)value;")
add("number.c", "the e is no digit", "for (const char *p = text; p < e; p++)", "for (const char *p = text; p <= e; p++)")
add("number.c", "printf() writes no such character before the e", "if (*p >= '0' && *p <= '9')",
  "if (*p >= '/' && *p <= '9')", "if (*p >= '0' && *p <= ':')")
add("number.c", "the first digit is 0 of 0 alone, which is written otherwise", "while (len > 1 && digits[len - 1] == '0')",
  "while (len >= 1 && digits[len - 1] == '0')", "while (len > 0 && digits[len - 1] == '0')")
local whole = "if (fabs(value) < 1e15 && value == (double)(int64_t)value && (value != 0 || !signbit(value)))"
add("number.c", "what follows writes the same, in more time", whole, "if (0)", (whole:gsub("< 1e15", "<= 1e15")),
  (whole:gsub("||", "&&")))
add("number.c", "the first digit is never 0",
  "for (; d.n > 0 && d.digits[d.n - 1] == '0'; d.n--)", "for (; d.n > 1 && d.digits[d.n - 1] == '0'; d.n--)")
add("number.c", "strtod() ends there as well", "copy[n] = '\\0';", "copy[n] = '~';")
add("number.c", "what follows writes the same, in more time", "return od_write_integer((int64_t)value, text);", ";")
add("number.c", "DBL_MIN needs all 17 digits, so where it begins does not matter; nor does a digit less to begin with",
  "for (int tried = fabs(value) < DBL_MIN ? 1 : 15;; tried++) {", "for (int tried = fabs(value) <= DBL_MIN ? 1 : 15;; tried++) {",
  "for (int tried = fabs(value) < DBL_MIN ? 1 : 14;; tried++) {")
add("number.c", "17 digits always read back",
  "if (tried == 17 || (od_read_double(text, len, &back) == OD_NUMBER_OK && back == value))",
  "if (tried == 18 || (od_read_double(text, len, &back) == OD_NUMBER_OK && back == value))")

-- ---- outcomes ----

add("runtime/client/outcome.c", "what is below 300 was decided before", "if (status >= 300 && status <= 499 && status != 408)",
  "if (status >= 299 && status <= 499 && status != 408)")
alter("runtime/client/outcome.c", "200 is never unknown",
  "if (seen->complete || seen->http_status >= 200) /* 101 is complete, although nobody asked for it */", { ">=", ">" },
  { "200", "201" })

-- ---- free-form values ----

alter("free_form.c", "no part of a number either", "memset(end, 0, OD_SLACK);", { "0", "1" })

add("free_form.c", "a byte more than it takes", "to = od_room(w, to, 0, path);", "to = od_room(w, to, 1, path);")

-- ---- the scanner ----

add("scan.c", "sorting finds what occurs twice as well, in more time", "scan->escaped_names = false;", ";",
  "scan->escaped_names = true;")
add("scan.c", "the first place is left unused", "scan->n_names = 0;", "scan->n_names = 1;")
local no_sequence = "od_utf8_sequence() says that it is none, in more time"
alter("scan.c", no_sequence, "if ((signed char)*p >= 0)", { "(signed char)*p >= 0", "0" }, { ">=", ">" }, { "= 0", "= 1" })
add("scan.c", no_sequence, "return p;", ";")
add("scan.c", "one character at a time, in more time", "while (od_two_of_three(p))", "while (0)")
alter("scan.c", "od_ascii_run() goes no further, in more time; a NUL begins no sequence", "} while ((signed char)*p < 0);",
  { "(signed char)*p < 0", "0" }, { "<", "<=" }, { "0", "1" })
alter("scan.c", "what is no digit has no bit at all",
  "return (a & b & c & d & 0x10) != 0 ? (a << 12) + (b << 8) + (c << 4) + d - 0x11110 : -1;", { "0x10", "17" })
alter("scan.c", "below 0 either way",
  "return (a & b & c & d & 0x10) != 0 ? (a << 12) + (b << 8) + (c << 4) + d - 0x11110 : -1;", { "-1", "-2" })
add("scan.c", "below 0 either way", "return -1;", "return -2;", "return -2; (2)")
alter("scan.c", "only the sign counts, and both differ", "return x_byte < y_byte ? -1 : 1;", { "-1", "-2" }, { " 1", " 2" },
  { "<", "<=" })
alter("scan.c", "what is too much are bits that no byte keeps",
  "return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);", { "high - 0xD800", "high + 0xD800" })
add("scan.c", "it moves to where it is", "if (to != from)", "if (1)")
alter("scan.c", "looks for a NUL where none can be, in more time",
  "const bool escaped = end != NULL && (size_t)(end - p) - 2 != out->len; /* the only way to a NUL */", { "- 2", "+ 2" },
  { "- 2", "- 3" }, { "- 2", "- 1" })
add("scan.c", "looks for escapes where there are none, in more time", "*escaped = false;", ";", "*escaped = true;")
alter("scan.c", "no name has a NUL", "if (x_byte < 0)", { "<", "<=" }, { "0", "1" })
alter("scan.c", "no name has a NUL", "for (int byte; (byte = next_byte(&bytes)) >= 0;)", { ">=", ">" }, { "= 0", "= 1" })
alter("scan.c", "more memory than it takes",
  "struct od_name *more = od_arena_alloc(scan->arena, 2 * scan->names_capacity * sizeof *more);", { "2", "3" })
alter("scan.c", "any order does, as long as names that are the same are neighbours",
  "return a->hash != b->hash ? a->hash < b->hash : compare(a, b) < 0;", { "hash <", "hash <=" }, { ") <", ") <=" },
  { "< 0", "< 1" })
alter("scan.c", "any hash does", "uint32_t sum = 2166136261u;", { "1u", "2u" }, { "1u", "0u" })
alter("scan.c", "any hash does", "sum = (sum ^ (unsigned)byte) * 16777619u;",
  { "sum = (sum ^ (unsigned)byte) * 16777619u", "" }, { "*", "+" }, { "9u", "8u" }, { "19u", "20u" })
alter("scan.c", "one with nothing below it stays where it is", "for (size_t i = n / 2; i-- > 0;)", { "/ 2", "/ 1" })
alter("scan.c", "the last one changes places with itself", "while (n > 1) {", { ">", ">=" }, { "1", "0" })

alter("scan.c", "compare() finds the same, in more time", "if (((a->len | b->len) & 1) != 0)",
  { "((a->len | b->len) & 1) != 0", "1" }, { "&", "|" })
alter("scan.c", "there is nothing before it to compare it with",
  "for (const struct od_name *a = names + 1; a < names + n; a++)", { "+ 1", "- 1" }, { "+ 1", "+ 0" })
local sorted = "sorting finds what occurs twice as well"
alter("scan.c", sorted, "enum { FEW = 24 }; /* up to here, comparing each with each costs less than sorting */",
  { "24", "25" }, { "24", "23" })
alter("scan.c", sorted, "if (n <= FEW && !scan->escaped_names)", { "n <= FEW && !scan->escaped_names", "0" },
  { "<=", "<" })
add("scan.c", sorted, "return find_among_few(names, n);", ";")
alter("scan.c", "they are never at the same place", "return &names[names[i].ptr > names[i - 1].ptr ? i : i - 1];",
  { ">", ">=" })
local long_way = "the long way leads there as well"
alter("scan.c", long_way, "if (*p != '\"')", { "*p != '\"'", "1" }, { "'\"'", "'~'" })
alter("scan.c", long_way, "return *end == '\"' ? end + 1 : skip_rest(scan, end, &escaped);", { "'\"'", "'~'" })
alter("scan.c", long_way, "if (*p == '\"') {", { "*p == '\"'", "0" }, { "*p == '\"'", "1" }, { "==", "!=" },
  { "'\"'", "'~'" })
alter("scan.c", long_way, "if (*end == '\"')", { "*end == '\"'", "0" }, { "'\"'", "'~'" })
alter("scan.c", long_way, "return od_names_add(scan, p + 1, (size_t)(end - p) - 1, false) ? end + 1 : NULL;",
  { "return od_names_add(scan, p + 1, (size_t)(end - p) - 1, false) ? end + 1 : NULL", "" }, { "false", "true" })
alter("scan.c", "no NUL stands beside it", "return escaped && has_nul(p + 1, end - 1) ? name_fault(scan, p) : end;",
  { "p + 1", "p - 1" }, { "p + 1", "p + 0" }, { "end - 1", "end - 0" })
add("scan.c", "it begins as no other value does", "break;", "; (4)", "; (5)", "; (6)")
alter("scan.c", "a NUL is no tail either", "if (byte < 0 || (byte & 0xC0) != 0x80) {", { "< 0", "< 1" })
alter("scan.c", "no name has a NUL", "if (byte < 0)", { "<", "<=" })

alter("decode.c", "it is read again, in more time",
  "const struct od_json value = {.text = p, .len = (size_t)(end - p), .checked = r->depth + 1};", { "1", "2" })

-- ---- reports ----

add("report.c", "there is nothing to empty", "if (report->arena.blocks != NULL)", "if (1)")
alter("report.c", "a NUL is replaced either way",
  "const unsigned n = (signed char)*s >= 0 ? 1 : od_utf8_sequence(s, available);", { ">=", ">" }, { "= 0", "= 1" })
alter("report.c", "put_name() writes it as well, in more time",
  "if (step->row != NULL && (step->row->flags & OD_ROW_ESCAPED) == 0)",
  { "step->row != NULL && (step->row->flags & OD_ROW_ESCAPED) == 0", "0" }, { "flags &", "flags |" }, { "== 0", "== 1" })

add("report.c", "put_name() writes it as well, in more time", "return put_row(begin, end, step->row);", ";")
add("report.c", "without memory nobody looks at the report", "report->dropped++;", "; (2)", "report->dropped--; (2)")
alter("report.c", "it is only counted then as well, in more time",
  "if (od_report_is_full(report, severity)) { /* only counted */", { "od_report_is_full(report, severity)", "0" })
add("report.c", "on this machine it does nothing", "va_end(args);", ";")
alter("report.c", "all of them are more than what is kept",
  "len = od_clip(message, sizeof message - 1, sizeof message - 5);", { "- 1", "+ 1" }, { "- 1", "- 0" }, { "- 1", "- 2" })
alter("report.c", "then it is not below the limit, and not near, either way",
  "if (a_len > LONGEST || b_len > LONGEST || (a_len > b_len ? a_len - b_len : b_len - a_len) > limit)",
  { "a_len > b_len", "a_len >= b_len" }, { "> limit", ">= limit" })
alter("report.c", "then it is not below the limit, and not near, either way",
  "return limit + 1;", { "1", "2" }, { "1", "0" })
local least = "the least of both is the same"
alter("report.c", least, "if (above[j] + 1u < best)", { "<", "<=" }, { "1u", "0u" })
alter("report.c", least, "if (row[j - 1] + 1u < best)", { "<", "<=" }, { "1u", "0u" })
alter("report.c", least,
  "if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && above2[j - 2] + 1u < best)", { "<", "<=" },
  { "1u", "0u" })

-- ---- writing ----

alter("write.c", "how much there is at first", "enum { FIRST = 4096 + OD_ROOM_BEHIND };", { "4096", "4095" },
  { "4096", "4097" }, { "+", "-" })
alter("write.c", "only the room that there is differs", "if (buffer->capacity <= OD_ROOM_BEHIND) {",
  { "buffer->capacity <= OD_ROOM_BEHIND", "1" }, { "<=", "<" })
add("write.c", "then it grows at once", "buffer->capacity = FIRST;", ";")
add("write.c", "then it grows at once", "find_end(writer);", ";")
alter("write.c", "a byte more than it takes", "if (n > most || used + n > most)", { "n > most)", "n >= most)" },
  { "(n > most", "(n >= most" })
alter("write.c", "how much it grows", "size_t capacity = 2 * buffer->capacity;", { "2", "3" }, { "2", "1" }, { "*", "+" })
alter("write.c", "how much it grows", "if (capacity < used + n + OD_ROOM_BEHIND)",
  { "capacity < used + n + OD_ROOM_BEHIND", "1" }, { "<", "<=" })
alter("write.c", "how much it grows", "if (capacity > most + OD_ROOM_BEHIND)",
  { "capacity > most + OD_ROOM_BEHIND", "1" }, { "+", "-" }, { ">", ">=" })
add("write.c", "both halves are put over it", "char ends[OD_STEP] = {0};", "char ends[OD_STEP] = {1};")
alter("write.c", "what stands behind both halves is behind the text as well",
  "const unsigned special = od_special(ends) & ((1u << 2 * half) - 1);", { "1u", "2u" }, { "1u", "0u" }, { "<<", ">>" },
  { "2 *", "3 *" })
alter("write.c", "they overlap, so the first half has it", "return n < half ? n : len - 2 * half + n;", { "<", "<=" })
alter("write.c", "two halves are as good", "if (len >= OD_STEP) {", { ">=", ">" })
alter("write.c", "the last step is done twice", "for (; i < last; i += OD_STEP) {", { "<", "<=" })
alter("write.c", "two halves are as good", "if (len >= 8)", { ">=", ">" }, { "8", "9" })
alter("write.c", "a byte at a time, in more time", "if (len >= 4)", { "len >= 4", "0" }, { ">=", ">" }, { "4", "5" })
add("write.c", "no letter is a special character", "for (const char *pair = letters; *pair != '\\0'; pair += 2)",
  "for (const char *pair = letters; *pair != '\\0'; pair += 1)")
add("write.c", "a byte at a time, in more time", "return copy_ends(to, from, len, 4);", ";")
alter("write.c", "as many bytes as it has, in more time", "if (left >= 4)", { "left >= 4", "0" }, { ">=", ">" },
  { "4", "5" })
alter("write.c", "one character at a time, in more time",
  "for (; end - from >= 8 && od_two_of_three(from); from += 6, to += 6)", { ">= 8", ">= 9" }, { ">= 8", "> 8" })
alter("write.c", "the outer loop goes on with it", "} while (from < end && (signed char)*from < 0);",
  { "from < end && (signed char)*from < 0", "0" })
local behind = "what is less or more is within OD_ROOM_BEHIND, and what follows asks again"
alter("write.c", behind, "enum { QUOTES = 2, LONGEST_ESCAPE = 6 };", { "2", "1" }, { "2", "3" }, { "6", "5" }, { "6", "7" })
alter("write.c", behind, "to = od_write_grow(writer, to, text.len + QUOTES, path);", { "+", "-" })
alter("write.c", behind, "if (writer->end - to < (ptrdiff_t)(text.len + QUOTES))", { "to <", "to <=" }, { "+", "-" })
alter("write.h", "it grows a byte sooner",
  "return writer->end - to >= (ptrdiff_t)n ? to : od_write_grow(writer, to, n, path); /* `to` may stand behind `end` */",
  { ">=", ">" })
alter("write.c", "there is nothing left to write", "if (plain < text.len)", { "plain < text.len", "1" }, { "<", "<=" })
add("write.c", "six of them count", "memcpy(to, from, 8);", "memcpy(to, from, 7);")
add("write.c", "it is put over it", 'memcpy(to, "u00", 3);', 'memcpy(to, "u00", 4);')
local three = "to = od_room(w, to, len < OD_MAX_DOCUMENT_BYTES ? 3 * len : len, path); /* 3 * len may be too much for a size_t */"
alter("encode.c", "more room than it takes", three, { "<", "<=" })

-- ---- the encoder ----

alter("encode.c", "a byte more than it takes", "to = od_room(w, to, 0, up);", { "0", "1" })
add("encode.c", "a byte more than it takes", "to = od_room(w, to, 0, path);", "to = od_room(w, to, 1, path);",
  "to = od_room(w, to, 1, path); (2)")
add("encode.c", "the next case ends there as well", "break;", ";")
alter("encode.c", "OD_BRANCH_NONE was told before", "if (branch < 0 || branch >= OD_BRANCH_FIRST + u->n_branches)",
  { "<", "<=" }, { "0", "1" })
add("encode.c", "encode_value() writes it as well, in more time", "if (item->kind == OD_KIND_STRING)", "if (0)")

-- ---- structs ----

local slowly = "what is not taken for ASCII is read character by character, in more time"
alter("validate.c", slowly, "uint64_t all = 0, word;", { "0", "1" })
alter("validate.c", slowly, "return (all & UINT64_MAX / 255 * 0x80) == 0;", { "&", "|" }, { "/", "*" }, { "0x80", "129" },
  { "== 0", "== 1" })
add("validate.c", slowly, "if (is_ascii(text.ptr, text.len))", "if (0)")
add("validate.c", slowly, "return true;", ";")
alter("validate.c", slowly, "for (; text.len - i >= 8 && od_two_of_three(text.ptr + i); i += 6)", { ">= 8", "> 8" },
  { ">= 8", ">= 9" })
add("validate.c", "it looks at the same pointer, or at half of it", "return *(const void *const *)slot != NULL;", ";")
add("validate.c", "it looks at the same pointer, or at half of it",
  "return ((const struct od_list_value *)slot)->items != NULL;", ";")
add("validate.c", "what writes makes room behind NULL as well", "if (to != NULL)", "if (1)")
add("validate.c", "there is no other kind", "return false;", "return true; (2)")
alter("validate.c", "OD_BRANCH_NONE is no value, which was said before",
  "} else if (branch < 0 || branch >= OD_BRANCH_FIRST + u->n_branches) {", { "<", "<=" }, { "0", "1" })
local none_missing = "od_check_required() finds none missing, in more time"
add("validate.c", none_missing, "required += path.row->flags & OD_ROW_REQUIRED;", ";")
add("validate.c", none_missing, "if (required < object->n_required)", "if (1)", "if (required <= object->n_required)")
add("validate.c", "there is nothing to judge", "if (extra->len != 0)", "if (1)")
add("validate.c", "bytes one at a time, in more time", "if (len < sizeof word) {", "if (1) {", "if (len <= sizeof word) {")
add("validate.c", "the last eight bytes are read twice", "for (size_t i = 0; i + sizeof word < len; i += sizeof word) {",
  "for (size_t i = 0; i + sizeof word <= len; i += sizeof word) {")

-- ---- found by the whole run ----

add("free_form.c", "what begins or follows a number is none of these", "for (size_t i = 0; i < len; i++)",
  "for (size_t i = 0; i <= len; i++)", "for (size_t i = 1; i < len; i++)")
local read_again = "it is only read again, in more time"
alter("free_form.c", read_again,
  "return value->checked - 1 <= depth && value->object == NULL && (!only_object || value->text[0] == '{');", { "<=", "<" },
  { "== NULL", "!= NULL" }, { "||", "&&" }, { "'{'", "'~'" })
add("free_form.c", read_again, "if (is_known(value, only_object, depth))", "if (0)")
add("free_form.c", "validate_json() then looks no further either", "return true;", ";", "return false; (2)")
add("free_form.c", read_again, "if (value->checked == 0) {", "if (1) {")
add("runtime/client/server_faults.c", "the generator sees to it that it is a text or a list",
  "} else if (row->kind == OD_KIND_LIST) {", "} else if (1) {")
add("validate.c", "what could not be had is asked for again, in vain", "break;", ";")
add("scan.c", "a NUL is no tail either, and a name that has one is refused before it ends",
  "if (byte < 0 || (byte & 0xC0) != 0x80) {", "if (byte <= 0 || (byte & 0xC0) != 0x80) {")
add("scan.c", "a name that has a NUL is refused before it ends", "if (byte < 0)", "if (byte < 1)")
add("scan.c", "a free-form value stands in an object, which has a level of its own", "} open[OD_MAX_DEPTH + 1];",
  "} open[OD_MAX_DEPTH - 1];", "} open[OD_MAX_DEPTH + 0];", "} open[OD_MAX_DEPTH + 2];")
add("scan.c", "a free-form value stands in an object, which has a level of its own",
  "if ((*p == '{' || *p == '[') && depth <= OD_MAX_DEPTH) {", "if ((*p == '{' || *p == '[') && depth < OD_MAX_DEPTH) {")
add("scan.c", "up to the fault the brackets have partners, and none follows the outermost", "size_t depth = 0, len = 0;",
  "size_t depth = 1, len = 0;")
add("scan.c", "up to the fault the brackets have partners, and none follows the outermost",
  "} else if ((*p == '}' || *p == ']') && depth != 0) {", "} else if ((*p == '}' || *p == ']') && depth != 1) {")
add("scan.c", "a string that goes on to the fault is no name", "for (p++; p < at && *p != '\"'; p++)",
  "for (p++; p <= at && *p != '\"'; p++)")
add("scan.c", "no fault is at the quote that ends a name",
  "if (p < at && *od_skip_space(p + 1) == ':' && depth != 0 && !open[depth - 1].list)",
  "if (p <= at && *od_skip_space(p + 1) == ':' && depth != 0 && !open[depth - 1].list)")

local at_a_glance = "if ((word & 0xC0C0F0) == 0x8080E0 && (word & 0x200F) != 0 && (word & 0x200F) != 0x200D)"
local function faster(from, to)
  local first, last = at_a_glance:find(from, 1, true)
  return at_a_glance:sub(1, first - 1) .. to .. at_a_glance:sub(last + 1)
end
add("scan.h", "what goes on below finds the same, in more time", at_a_glance, "if (0)", faster("word &", "word |"),
  faster("0xC0C0F0", "12632305"), faster("0x8080E0", "8421601"), faster("0x8080E0", "8421599"), faster("0x200F", "8208"),
  faster("0x200F", "8206"))
add("scan.h", "what goes on below finds the same, in more time", "return 3;", ";")
local at_once = " { /* three bytes, judged at once */"
add("scan.h", "what goes on below finds the same, in more time", "if (available >= 4)" .. at_once, "if (0)" .. at_once,
  "if (available > 4)" .. at_once, "if (available >= 5)" .. at_once)
add("scan.h", "it is not initialised, which valgrind sees (make check)", "memcpy(&word, text, sizeof word);", "; (2)")
add("scan.h", "od_skip_run_of_space() finds none, in more time",
  "return (unsigned char)*p > ' ' ? p : od_skip_run_of_space(p);",
  "return (unsigned char)*p > '~' ? p : od_skip_run_of_space(p);")
add("scan.h", "od_scan_rest() reads a quote as well, in more time", "if (*at != '\"')", "if (1)", "if (*at != '~')")
add("scan.h", "no_memory is set, and ends the reading later", "return false;", "return true;")
add("scan.h", "one name is no other's twin", "return n > 1 ? od_names_find_twice(scan, scan->names + begin, n) : NULL;",
  "return n >= 1 ? od_names_find_twice(scan, scan->names + begin, n) : NULL;",
  "return n > 0 ? od_names_find_twice(scan, scan->names + begin, n) : NULL;")

return list
