-- The parts of the generator that can be judged by themselves.
local cwrite = require "emit.cwrite"
local json = require "json"
local lu = require "luaunit"
local names = require "names"
local support = require "support"
local text = require "text"

local tests = {}

function tests.test_snake()
  local cases = { toNumber = "to_number", URLValue = "url_value", aiVoiceID = "ai_voice_id", ["gpt-4o"] = "gpt_4o",
    ["phone_call:started"] = "phone_call_started", IDs = "i_ds", already_snake = "already_snake", v2Model = "v2_model" }
  for _, name in ipairs(text.sorted_keys(cases)) do lu.assertEquals(names.snake(name), cases[name]) end
  lu.assertNil(names.snake "名")
  lu.assertNil(names.snake "--")
end

-- No vendor's name begins with a word with which the library's own names and headers do.
function tests.test_own_names()
  local _, listing = support.run(("cd %s && ls include/outdial/*.h codec/*.h client/*.h"):format(
    support.quote(support.root .. "/runtime")))
  local words = { "operations" } -- outdial/operations.h
  for path in listing:gmatch "[^\n]+" do
    local code, is_public = support.read(support.root .. "/runtime/" .. path):gsub("/%*.-%*/", " "), path:find "^include"
    words[#words + 1] = is_public and path:match "(%w+)%.h$"
    for word in code:gmatch(is_public and "%f[%w_][Oo][Dd]_(%w+)" or "%f[%w_]od_(%w+)") do words[#words + 1] = word:lower() end
  end
  for _, word in ipairs(words) do lu.assertTrue(names.is_own(word .. "_x"), word) end
  lu.assertFalse(names.is_own "acme_send")
end

function tests.test_c_strings()
  lu.assertEquals(cwrite.string 'a"b\\c\n\t\1\127é', '"a\\"b\\\\c\\n\\t\\001\\177\\303\\251"')
  lu.assertEquals(cwrite.string "what??/ ???/", '"what?\\?/ ?\\?\\?/"')
  lu.assertEquals(cwrite.string(nil), "NULL")
end

function tests.test_comments_stay_comments()
  lu.assertEquals(cwrite.comment({ "ends */ and /* begins ???/" }, 2), "  /* ends * / and / * begins ? ? ?/ */\n")
  lu.assertEquals(cwrite.comment({ "one \u{202e}two \u{2069}\u{2022}" }, 0), "/* one U+202Etwo U+2069\u{2022} */\n")
end

function tests.test_numbers()
  lu.assertEquals(cwrite.double(1), "1.0")
  lu.assertEquals(cwrite.double(0.1), "0.1")
  lu.assertEquals(cwrite.double(1e300), "1e+300")
  lu.assertEquals(cwrite.int64(math.mininteger), "INT64_MIN")
  lu.assertEquals(cwrite.int64(math.maxinteger), "INT64_C(9223372036854775807)")
end

-- As RFC 8785 has them.
function tests.test_json_numbers()
  for number, expected in pairs { [0.0] = "0", [5e-324] = "5e-324", [1e-7] = "1e-7", [1e-6] = "0.000001", [-2.5e-5] = "-0.000025",
    [0.1] = "0.1", [-300] = "-300", [1e17] = "100000000000000000", [123456789012345680000.0] = "123456789012345680000",
    [1e21] = "1e+21", [9.999999999999997e22] = "9.999999999999997e+22", [1e300] = "1e+300",
    [333333333.3333332] = "333333333.3333332", [0x1.fffffffffffffp1023] = "1.7976931348623157e+308",
    [math.mininteger] = "-9223372036854775808" } do
    lu.assertEquals(json.number(number), expected)
  end
end

-- ISO C promises literals of 4095 bytes; a longer text is an array, with the same bytes.
function tests.test_long_text()
  local long = ("0123456789é\n"):rep(500)
  local definition = cwrite.text_constant("long", long)
  lu.assertStrContains(definition, "static const char long[] = {")
  local bytes = {}
  for hex in definition:gmatch("x(%x%x)") do bytes[#bytes + 1] = string.char(tonumber(hex, 16)) end
  lu.assertEquals(table.concat(bytes), long)
end

function tests.test_json_keeps_order_and_numbers()
  local source = [[{"b":1.50,"a":[1e5,-0,{"x":null,"":true}],"t":"é\n\"\\\u0001"}]]
  lu.assertEquals(json.write(json.read(source)), source)
  lu.assertEquals(json.write(json.read [["\ud83d\ude00\/"]]), '"\u{1F600}/"')
end

function tests.test_json_is_strict()
  for _, bad in ipairs { "", "{", "[1,]", "01", "1.", "+1", "nul", "'a'", '"\t"', '"\\x"', '"\\ud800"', '{"a":1,"a":2}', "1 2",
    "\255", ("["):rep(70) .. ("]"):rep(70) } do
    lu.assertNil((json.read(bad)), bad)
  end
end

function tests.test_suggestions()
  lu.assertEquals(text.suggest("requred", { "required", "doc" }), "; did you mean `required`?")
  lu.assertEquals(text.suggest("zebra", { "required", "doc" }), "")
end

-- A text is cut into literals that say the same, none wider than the room, each escape in one piece.
function tests.test_literals()
  local function in_decimal(octal) return ("\\%03d"):format(tonumber(octal, 8)) end -- as Lua reads it
  for _, case in ipairs { "", "a", "one, two, three four", ("é"):rep(40), ('"'):rep(41), "x" .. ("\\n"):rep(30), "a\nb\n\nc\n",
    "what??/" } do
    local said = {}
    for literal in cwrite.literals(case, 21, "\n"):gmatch "[^\n]+" do
      lu.assertTrue(#literal <= 23, literal)
      said[#said + 1] = load("return " .. literal:gsub("%?\\%?", "??"):gsub("\\(%d%d%d)", in_decimal))()
    end
    lu.assertEquals(table.concat(said), case)
    if #case > 0 then lu.assertTrue(#said >= #case // 21) end
  end
  lu.assertEquals(cwrite.literals("one, two, three four", 10, " "), '"one, two, " "three four"')
end

-- What is put into a template is not taken for one.
function tests.test_fill()
  lu.assertEquals(text.fill("$a${b}c $a", { a = "$b ${x}", b = 1 }), "$b ${x}1c $b ${x}")
  lu.assertErrorMsgContains("no value for $b", text.fill, "$b", { a = 1 })
end

function tests.test_wrap()
  lu.assertEquals(text.wrap("", 7), { "" })
  lu.assertEquals(text.wrap(" one  two ", 99), { "one two" })
  lu.assertEquals(text.wrap("a longestword b", 7), { "a", "longestword", "b" })
  lu.assertEquals(text.wrap("one two three\nfour", 7), { "one two", "three", "four" })
end

return tests
