#!/bin/sh
# The oracle on every operation: sh tests/oracle/run.sh BUILD DOCUMENTS SEED SINK-SPECS. Called by make oracle.
set -u
build=$1 documents=$2 seed=$3 sink=$4
here=tests/oracle
NODE_PATH=$build/oracle/npm/node_modules
export NODE_PATH
failed=0

# judge SPECS OPENAPI-FOLDER PROGRAM COUNT: the operations of a folder, their schemas, the verdicts of their tables.
judge() {
  for operation in $(${LUA:-lua5.4} $here/documents.lua "$1"); do
    file=$2/$(echo "$operation" | tr . _).json
    for side in request reply; do
      ${LUA:-lua5.4} $here/documents.lua "$1" "$operation" $side "$4" "$seed" |
        "$3" "$operation" $side | node $here/oracle.js "$file" "$operation" $side "$4" || failed=1
    done
  done
}

judge specs generated/openapi "$build/oracle/verdicts" "$documents"
# Every kind of member, in documents that are large.
judge "$sink" "$build/oracle/sink/openapi" "$build/oracle/sink_verdicts" $(((documents + 9) / 10))
exit $failed
