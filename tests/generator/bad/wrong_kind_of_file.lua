-- 1: bad.lua returns `operation {...}`, not `types`
return types {}
