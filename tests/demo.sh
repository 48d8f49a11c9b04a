#!/bin/sh
# Places one call through each operation, against the mock server on loopback: sh tests/demo.sh BUILD
set -eu
build=$1 mock=$1/mock
work=$(mktemp -d)
. tests/mock/start.sh
trap 'stop_mock; rm -rf "$work"' EXIT
start_mock --quiet
[ -n "$url" ] || { echo 'the mock server did not start' >&2; exit 1; }

placed=0
"$build/outdial" operations >"$work/operations"
while read -r operation rest; do
  example=generated/examples/$(echo "$operation" | tr . _)
  request=${example}_2.json # the first is the page's own, with every member
  [ -f "$request" ] || request=${example}_1.json
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
