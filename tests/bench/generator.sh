#!/bin/sh
# Prints what the generator takes: `check` and `generate` (into an empty folder) of the specs, its parts, all of them five times; and
# `generate` of many synthetic operations of one vendor.
#   generator <TAB> check|generate|synthetic <TAB> operations <TAB> milliseconds <TAB> of them processor <TAB> kilobytes at the peak
#   generator <TAB> part <TAB> NAME <TAB> milliseconds of the processor
set -eu
bench=$1 lua=$2
seconds=90 # a run that takes longer is given up

run() { # name operations command specs
  printf 'generator\t%s\t%s\t' "$1" "$2"
  rm -rf "$bench/generated-out"
  if [ "$3" = check ]; then set -- check --specs "$4"; else set -- generate --specs "$4" --out "$bench/generated-out"; fi
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
  rm -rf "$bench/synthetic"
  mkdir -p "$bench/synthetic/vogent"
  cp specs/vogent/vendor.lua specs/vogent/types.lua "$bench/synthetic/vogent/"
  awk -v n=$n -v folder="$bench/synthetic/vogent" '
    { line[NR] = $0 }
    END {
      for (i = 1; i <= n; i++) {
        name = sprintf("synthetic_%d", i)
        file = folder "/" name ".lua"
        for (k = 1; k <= NR; k++) { text = line[k]; gsub(/create_dial_v1/, name, text); print text >file }
        close(file)
      }
    }' specs/vogent/create_dial_v1.lua
  run synthetic $n generate "$bench/synthetic"
done
