#!/bin/sh
# Places one call through each operation, against the mock server on loopback: sh tests/demo.sh BUILD
set -eu
build=$1
work=$(mktemp -d)
mock=
trap 'kill "$mock" 2>/dev/null || true; rm -rf "$work"' EXIT

"$build/mock" --quiet >"$work/mock" &
mock=$!
url=
for _ in 1 2 3 4 5 6 7 8 9 10; do
  url=$(sed -n 's/^listening on //p' "$work/mock")
  [ -z "$url" ] || break
  sleep 0.2
done
[ -n "$url" ] || { echo 'the mock server did not start' >&2; exit 1; }

placed=0
"$build/outdial" operations >"$work/operations"
while read -r operation rest; do
  request=generated/examples/$(echo "$operation" | tr . _)_2.json # the first is the page's own, with every member
  key_env=${rest##* }
  case $operation in
  *.hangup_dial) continue ;; # ends a call instead of placing one
  esac
  printf '\n=== %s\n\n--- request\n' "$operation"
  cat "$request"
  printf '\n--- reply and outcome\n'
  env "$key_env=a-key-for-the-mock" "$build/outdial" send "$operation" --base-url "$url/${operation%%.*}" "$request" 2>&1
  echo
  placed=$((placed + 1))
done <"$work/operations"
printf '\n%s calls were placed, all of them on this machine.\n' "$placed"
