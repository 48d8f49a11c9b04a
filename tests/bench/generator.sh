#!/bin/sh
# Prints what the generator takes: `check` and `generate` (into an empty folder) of the specs, its parts, all of them five times; and
# `generate` of many synthetic operations of one vendor.
#   generator <TAB> check|generate|synthetic <TAB> operations <TAB> milliseconds <TAB> of them processor <TAB> kilobytes at the peak
#   generator <TAB> part <TAB> NAME <TAB> milliseconds of the processor
set -eu
bench=$1 lua=$2
seconds=90 # a run that takes longer is given up

# Into a new folder each time, none of which is removed before the end: a file system is slow where much was just deleted.
runs=0
rm -rf "$bench/generator"
run() { # name operations command specs
  printf 'generator\t%s\t%s\t' "$1" "$2"
  runs=$((runs + 1))
  if [ "$3" = check ]; then set -- check --specs "$4"; else set -- generate --specs "$4" --out "$bench/generator/out-$runs"; fi
  "$bench/measure" $seconds "$lua" generator/main.lua "$@"
}

operations=$(find specs -name '*.lua' ! -name vendor.lua ! -name types.lua | wc -l)
for _ in 1 2 3 4 5; do
  run check "$operations" check specs
  run generate "$operations" generate specs
  "$lua" tests/bench/generator.lua
done

# Copies of one spec under other names.
for n in 125 250 500 1000; do
  synthetic=$bench/generator/specs-$n
  mkdir -p "$synthetic/vogent"
  cp specs/vogent/vendor.lua specs/vogent/types.lua "$synthetic/vogent/"
  awk -v n=$n -v folder="$synthetic/vogent" '
    { line[NR] = $0 }
    END {
      for (i = 1; i <= n; i++) {
        name = sprintf("synthetic_%d", i)
        file = folder "/" name ".lua"
        for (k = 1; k <= NR; k++) { text = line[k]; gsub(/create_dial_v1/, name, text); print text >file }
        close(file)
      }
    }' specs/vogent/create_dial_v1.lua
  run synthetic $n generate "$synthetic"
done
rm -rf "$bench/generator"
