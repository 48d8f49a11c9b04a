#!/bin/sh
# Runs test programs: sh tests/run.sh 'VALGRIND COMMAND OR NOTHING' PROGRAM...; prints only what failed, and a count.
set -u
run=$1
shift
log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT
failed=0 programs=0 passed=0
for test; do
  programs=$((programs + 1))
  # shellcheck disable=SC2086 # the command has words
  if ! $run "$test" >"$log" 2>&1; then
    failed=$((failed + 1))
    echo "--- $test"
    grep -v -E '^\[ +(RUN|OK) ' "$log" | tail -n 60
  elif grep -q -F -e canary-9f31 -e 15550100 "$log"; then # tests/support/operations.h
    failed=$((failed + 1))
    echo "--- $test printed the key or the number"
  else
    n=$(sed -n 's/^\[  PASSED  \] \([0-9]*\) test.*/\1/p' "$log" | tail -n 1)
    passed=$((passed + ${n:-0}))
    grep -E 'not tried|SKIPPED  \] [a-z]' "$log"
  fi
done
echo "$programs test programs"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
