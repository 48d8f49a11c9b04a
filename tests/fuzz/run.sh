#!/bin/sh
# Runs fuzz targets in turn: sh tests/fuzz/run.sh BUILD SECONDS TARGET...; prints a line for each, and fails when one
# found something. The input that it found is in tests/fuzz/regressions/ then.
set -eu
build=$1 seconds=$2
shift 2
each=$((seconds / $#))
[ "$each" -gt 0 ] || each=1
corpus=$build/corpus
failed=0
"$build/tests/fuzz/seeds" "$corpus" ../shared/json-test-suite/test_parsing
printf '%-10s %14s %10s %10s\n' target executions edges inputs
for target; do
  log=$build/$target.log
  found=tests/fuzz/regressions/$target
  mkdir -p "$corpus/$target" "$found"
  if "$build/tests/fuzz/fuzz_$target" -max_total_time="$each" -max_len=6000 -timeout=10 -print_final_stats=1 \
    -dict="$corpus/json.dict" -artifact_prefix="$found/" "$corpus/$target" "$found" >"$log" 2>&1; then
    how=
  else
    how='  FAILED'
    failed=1
  fi
  # "#1255863	DONE   cov: 812 ft: 3546 corp: 978/218Kb ..."
  set_of() { sed -n "s/.*$1\([0-9]*\).*/\1/p" "$log" | tail -n 1; }
  printf '%-10s %14s %10s %10s%s\n' "$target" "$(set_of 'number_of_executed_units: ')" "$(set_of 'cov: ')" \
    "$(set_of 'corp: ')" "$how"
  [ -z "$how" ] || grep -a -E 'does not hold|ERROR|runtime error|SUMMARY|Test unit written' "$log" | cut -c 1-400
done
exit $failed
