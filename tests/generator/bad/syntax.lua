-- 5: unexpected symbol near '}'
return operation { "bad",
  method = "POST",
  doc =
}
