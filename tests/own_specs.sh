#!/bin/sh
# Specs in a folder elsewhere: does what the README says, to the letter, with a small vendor of our own.
set -eu
HOME=$(mktemp -d)
export HOME
trap 'rm -rf "$HOME"' EXIT
unset BUILD OUT SPECS MAKEFLAGS MFLAGS # of the make that runs this
mkdir -p "$HOME/acme/specs/acme"
cat >"$HOME/acme/specs/acme/vendor.lua" <<'END'
return vendor { "acme", title = "Acme", doc = "They call.", base_url = "https://acme.example/v1",
  auth = header { "X-Key", key_env = "ACME_KEY" } }
END
cat >"$HOME/acme/specs/acme/call.lua" <<'END'
return operation { "call",
  method = "POST", path = "/calls/{team}", page = "https://acme.example/docs", doc = "Places a call.",
  request = object { "call_request", doc = "Whom to call.",
    member { "team", string { length = { min = 1 } }, required = true, path = true, doc = "Who pays.", example = "a/b" },
    member { "to", string { format = "e164" }, required = true, doc = "The number." },
    member { "volume", integer { min = 0, max = 300 }, doc = "How loud.", default = 100 },
  },
  reply = object { "call_reply", doc = "The call.", member { "id", string, required = true, doc = "Its ID." } },
  errors = { error { 503, doc = "Later.", busy = true } },
}
END

sed -n '/^## Your own vendors$/,/^## A/s/^    //p' README.md >"$HOME/commands"
[ "$(wc -l <"$HOME/commands")" -ge 4 ]
sed 's/^make /make -s /' "$HOME/commands" >"$HOME/quietly"
sh -eu "$HOME/quietly" >"$HOME/printed" || { cat "$HOME/printed"; exit 1; }
grep -q '^1 test programs$' "$HOME/printed"
grep -q '^[1-9][0-9]* passed, 0 failed$' "$HOME/printed"
grep -q 'acme.call .*https://acme.example/v1/calls/{team}' "$HOME/printed"
[ -f "$HOME/acme/usr/include/outdial/acme_call.h" ]

# And the tests can fail.
sed -i 's/\.i = 300/.i = 301/' "$HOME/acme/generated/src/acme_call.c"
if make -s conformance OUT="$HOME/acme/generated" >"$HOME/printed" 2>&1; then
  echo 'the tests of another bound pass' >&2
  exit 1
fi
grep -q 'request: /volume: 301 is above the maximum' "$HOME/printed" || { cat "$HOME/printed"; exit 1; }
