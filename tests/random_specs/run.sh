#!/bin/sh
# Random specs: each is refused by `check`, with a place and a reason, or becomes C that compiles and passes its own tests.
#
#   sh tests/random_specs/run.sh LAB COUNT SEED LIBRARY SUPPORT...
#
# LAB is a folder to work in; SUPPORT are the objects of tests/support/. What fails stays in the lab.
set -eu
lab=$1 count=$2 seed=$3 library=$4
shift 4
lua=${LUA:-lua5.4} here=$(dirname "$0")
flags='-std=c11 -pedantic -Wall -Wextra -Wconversion -Wshadow -Werror -D_POSIX_C_SOURCE=200809L'
rm -rf "$lab"
refused=0 passed=0 failed=0 tests=0

fail() {
  echo "$dir: $1"
  failed=$((failed + 1))
}

# What is told of a mistake, and nothing else, is on the lines of a refusal.
is_refusal() {
  [ "$1" -eq 1 ] && [ -s "$dir/log" ] && ! grep -qv '^[^ ]*/acme/call\.lua:[0-9]*: ' "$dir/log"
}

for n in $(seq "$seed" $((seed + count - 1))); do
  dir=$lab/$n
  mkdir -p "$dir/specs/acme"
  "$lua" $here/spec.lua "$n" "$dir/specs/acme"
  status=0
  timeout 60 "$lua" generator/main.lua generate --specs "$dir/specs" --out "$dir/out" >"$dir/log" 2>&1 || status=$?
  if is_refusal $status; then
    refused=$((refused + 1))
  elif [ $status -ne 0 ]; then
    fail 'the generator'
    continue
  elif ! ${CC:-cc} $flags -I"$dir/out/include" -Iruntime/include -Itests/support "$dir"/out/src/*.c "$dir"/out/tests/*.c "$@" \
      "$library" -pthread -lcmocka $(pkg-config --libs libcurl json-c) -lm -o "$dir/test" >"$dir/log" 2>&1; then
    fail 'the compiler'
    continue
  elif ! env -u MOCK timeout 100 "$dir/test" >"$dir/log" 2>&1; then
    fail 'the generated tests'
    continue
  else
    passed=$((passed + 1))
    tests=$((tests + $(sed -n 's/^\[  PASSED  \] \([0-9]*\) test.*/\1/p' "$dir/log")))
  fi
  rm -r "$dir"
done
echo "$count random specs: $refused refused, $passed passed their $tests tests, $failed failed"
[ $failed -eq 0 ] && [ $passed -gt 0 ]
