#!/bin/sh
# Runs the examples against the mock server: sh tests/examples/run.sh BUILD
set -eu
build=$1 mock=$1/mock
work=$(mktemp -d)
. tests/mock/start.sh
trap 'stop_mock; rm -rf "$work"' EXIT
VOGENT_API_KEY=canary-9f31
export VOGENT_API_KEY
numbers=$(seq -f '+1415555%04.0f' 1 50)
start_mock

for example in epoll libevent own_http; do
  : >"$work/mock.before"
  cp "$work/mock" "$work/mock.before"
  # shellcheck disable=SC2086 # a list of words
  "$build/tests/examples/$example" "$url/vogent" $numbers >"$work/out"
  [ "$(grep -c ': OD_ACCEPTED$' "$work/out")" = 50 ] || { echo "$example did not place 50 calls"; exit 1; }
  [ $(($(grep -c ^POST "$work/mock") - $(grep -c ^POST "$work/mock.before"))) = 50 ] || { echo "$example: not 50 requests"; exit 1; }
done
if ldd "$build/tests/examples/own_http" | grep -q curl; then
  echo 'own_http was linked with libcurl'
  exit 1
fi
echo '3 examples placed 50 calls each'
