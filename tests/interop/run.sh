#!/bin/sh
# Calls through every operation to Prism, a server that knows nothing but generated/openapi/: sh tests/interop/run.sh BUILD.
# Called by make interop. Everything stays on loopback.
set -u
build=$1
prism=$build/interop/npm/node_modules/.bin/prism
work=$(mktemp -d)
prism_pid=
failed=0
stop_prism() {
  [ -z "$prism_pid" ] || { kill "$prism_pid" && wait "$prism_pid"; } 2>/dev/null
  prism_pid=
}
trap 'stop_prism; rm -rf "$work"' EXIT

# Serves a document on a port that was free; sets $url.
start_prism() {
  port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  : >"$work/prism"
  "$prism" mock --host 127.0.0.1 --port "$port" "$1" >"$work/prism" 2>&1 &
  prism_pid=$!
  until grep -q 'is listening' "$work/prism"; do
    kill -0 "$prism_pid" 2>/dev/null || { cat "$work/prism"; echo 'Prism did not start'; exit 1; }
    sleep 0.1
  done
  url=http://127.0.0.1:$port
}

# Sends a document: send OUTCOME STATUS FILE [OPTION...]; both must be what came of it.
send() {
  outcome=$1 status=$2 file=$3
  shift 3
  env "$key_env=a-key-for-prism" "$build/outdial" send "$operation" --base-url "$url" "$@" "$file" >"$work/out" 2>"$work/err"
  grep -q "^$outcome: .* $status[.;]" "$work/err" && return
  echo "$operation $file: $outcome with $status expected"
  cat "$work/err" "$work/out"
  failed=1
}

# A request past the outdial program: ask STATUS AUTHORIZATION BODY; the status must be what comes of it.
ask() {
  got=$(node -e '
    const [url, method, authorization, body] = process.argv.slice(1);
    const headers = { "Content-Type": "application/json", ...(authorization && { authorization }) };
    fetch(url, { method, headers, body }).then((reply) => console.log(reply.status));
    ' "$url$path" "$method" "$2" "$3")
  [ "$got" = "$1" ] && return
  echo "$operation: $1 expected of the authorization '$2' and the body $3; $got came"
  failed=1
}

"$build/outdial" operations >"$work/operations"
while read -r operation method address key_env; do
  name=$(echo "$operation" | tr . _)
  start_prism "generated/openapi/$name.json"
  path=$(sed -n 's/^    "\(\/.*\)": {$/\1/p' "generated/openapi/$name.json" | head -n 1 | sed 's/{[^}]*}/x/g')
  accepted=0 refused=1
  for example in generated/examples/"${name}"_[0-9].json; do
    send OD_ACCEPTED 200 "$example"
    accepted=$((accepted + 1))
  done
  ask 401 '' "$(cat "generated/examples/${name}_1.json")"
  if grep -q '"requestBody"' "generated/openapi/$name.json"; then
    sed '1s/{/{"unheard_of": 1, /' "generated/examples/${name}_1.json" >"$work/unknown"
    send OD_REJECTED 422 "$work/unknown" --allow-unknown
    ask 422 'Bearer a-key' '{}'
    refused=3
  fi
  echo "interop $operation accepted=$accepted refused=$refused"
  stop_prism
done <"$work/operations"
exit $failed
