-- 4: `header` lacks `key_env`
return vendor { "acme",
  title = "Acme", doc = "D.", base_url = "https://acme.example",
  auth = header { "Authorization" },
}
