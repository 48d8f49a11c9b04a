#!/bin/sh
# Where the instructions of one measurement went, function by function, from the counts of the last make bench:
#   sh tests/bench/functions.sh build/bench 'parse/full/outdial'
# For one thing alone, while working on it: valgrind --tool=callgrind build/bench/bench run --document full --peer outdial ...
set -eu
file=$(grep -l -F "Client Request: $2/" "$1"/counts/out.* | head -n 1)
[ -n "$file" ] || { echo "no measurement is called $2" >&2; exit 1; }
awk '
  /^desc: Trigger: Client Request: / { n = $0; sub(/.*\//, "", n) }
  /^c?fn=\(/ { # fn=(id) name, the name only where the id is new
    id = name = $0
    sub(/^c?fn=/, "", id); sub(/\).*/, ")", id); sub(/^[^)]*\) ?/, "", name)
    if (name != "") names[id] = name
    if (/^fn/) function_ = id; else callee = id
    next
  }
  # What follows is the cost of the callee; twice, where it is our malloc(), which jumps to the one of libc.
  /^calls=/ { skip = 1; again = names[callee] == "malloc"; next }
  /^[+*0-9-]/ {
    if (skip) { skip = 0; next }
    if (again && /^\*/) { again = 0; next }
    again = 0
    cost[function_] += $2; sum += $2
  }
  END { for (id in cost) printf "%10.0f %5.1f%%  %s\n", cost[id] / n, 100 * cost[id] / sum, names[id] }' "$file" |
  sort -rn | head -n 25
