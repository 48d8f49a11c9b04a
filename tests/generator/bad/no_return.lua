-- 1: a spec returns `vendor {...}`, `operation {...}` or `types {...}`
local _ = 1
