#!/bin/sh
# Puts packages into a folder, unless they are there: sh tests/npm.sh FOLDER PACKAGE@VERSION...
# Exit status 77, after saying why, when node or npm is not installed, or when nothing can be fetched.
set -u
folder=$1
shift
for program in node npm; do
  command -v $program >/dev/null 2>&1 || { echo "SKIPPED: $program is not installed (Debian: apt-get install nodejs npm)"; exit 77; }
done
[ "$(cat "$folder/installed" 2>/dev/null)" = "$*" ] && exit 0
mkdir -p "$folder" && rm -rf "$folder/node_modules" "$folder/installed"
echo "Fetching through npm, into $folder: $*"
npm install --prefix "$folder" --no-save --no-audit --no-fund --ignore-scripts --loglevel=error "$@" >"$folder/npm.log" 2>&1 || {
  tail -n 5 "$folder/npm.log"
  echo "SKIPPED: npm could not fetch $*"
  exit 77
}
echo "$*" >"$folder/installed"
