#!/bin/sh
# Measures everything and prints it: sh tests/bench/run.sh BUILD/bench FOLDER-OF-DOCUMENTS. Called by make bench.
set -eu
export LC_ALL=C
bench=$1 folder=$2
lua=${LUA:-lua5.4}
here=tests/bench
results=$bench/results.tsv

[ -d "$folder" ] || {
  echo "There is no $folder: the documents are generated, so that figures do not compare with those of other machines."
  folder=
}

# ${folder:+...}: no argument at all where there is no folder.
echo 'Measuring time and allocations ...' >&2
"$bench/bench" time ${folder:+"$folder"} >"$results"

rm -rf "$bench/counts"
mkdir "$bench/counts"
if command -v valgrind >/dev/null 2>&1; then
  echo 'Counting instructions, which takes half a minute ...' >&2
  LD_BIND_NOW=1 valgrind -q --tool=callgrind --callgrind-out-file="$bench/counts/out" \
    "$bench/bench" count ${folder:+"$folder"} >/dev/null
  grep -h -E '^desc: Trigger: Client Request: |^summary: ' "$bench"/counts/out.* |
    sed 's/^desc: Trigger: Client Request: /name: /' |
    awk '/^name/ { name = substr($0, 7) } /^summary/ && name != "" { print "count\t" name "\t" $2; name = "" }' >>"$results"
else
  echo 'valgrind is not installed: instructions are not counted.'
fi

# The parts of the library: what is neither codec nor table is not asked about.
for object in "$bench"/runtime/*/*.c.o "$bench"/generated/src/*.c.o; do
  case $object in
  *_docs.c.o) part=docs ;;
  */client/*) part=client ;;
  */codec/*) part=codec ;;
  *) part=tables ;;
  esac
  size -A "$object" | awk -v part=$part '
    /^\.text/ { code += $2 }
    /^\.rodata/ { constants += $2 }
    /^\.data/ { tables += $2 }
    END { printf "size\t%s\t%d\t%d\t%d\n", part, code, constants, tables }' >>"$results"
done

echo 'Running the generator on many specs, which takes a minute ...' >&2
sh $here/generator.sh "$bench" "$lua" >>"$results"

"$lua" $here/report.lua "$results"
