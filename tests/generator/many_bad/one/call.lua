return operation { "call",
  method = "PUSH", path = "call", page = "https://docs.example/x", doc = "D.",
  request = object { "call_request", doc = "D.",
    member { "a", integer { min = 3, max = 2 },
      nullabel = true, doc = "D." },
    member { "b", ref "nothing", doc = "D." },
  },
  reply = ref "answer",
}
