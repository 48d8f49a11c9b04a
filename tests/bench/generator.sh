#!/bin/sh
# Prints what the generator takes for the specs, five times, and for many synthetic operations of one vendor:
#   generator <TAB> specs|synthetic <TAB> operations <TAB> milliseconds <TAB> kilobytes at the peak
set -eu
bench=$1 lua=$2
seconds=90 # a run that takes longer is given up

run() { # kind operations specs
  printf 'generator\t%s\t%s\t' "$1" "$2"
  rm -rf "$bench/generated-out"
  "$bench/measure" $seconds "$lua" generator/main.lua generate --specs "$3" --out "$bench/generated-out"
}

operations=$(find specs -name '*.lua' ! -name vendor.lua ! -name types.lua | wc -l)
for _ in 1 2 3 4 5; do
  run specs "$operations" specs
done

# Copies of one spec under other names.
for n in 250 500 1000; do
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
  run synthetic $n "$bench/synthetic"
done
