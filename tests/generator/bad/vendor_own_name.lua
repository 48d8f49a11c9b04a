-- 3: the vendor "send_calls" stands in a folder called `acme`
-- 3: `send_calls` begins with a word with which names of the library begin; choose another
return vendor { "send_calls", title = "Acme", doc = "D.", base_url = "https://acme.example" }
