-- 7: `operation` lacks `method`
-- 7: `operation` lacks `path`
-- 7: `operation` lacks `page`
-- 7: `operation` lacks `doc`
-- 7: `operation` lacks `reply`

return operation { "bad", request = object { "bad_request", doc = "D." } }
