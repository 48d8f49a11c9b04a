#!/bin/sh
# The whole way of a change, as the README tells it: a page changes, drift says where, the spec follows, everything is generated
# and tested anew, and changes says what callers meet. The page is Vogent's, with another bound.
set -eu
page=../shared/pages/vogent-create-dial.current.txt
[ -f "$page" ] || { echo "SKIPPED: there is no $page"; exit 0; }
root=$PWD
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset BUILD OUT SPECS MAKEFLAGS MFLAGS # of the make that runs this
mkdir "$folder/specs"
cp -r specs/vogent "$folder/specs/"
cd "$folder"
git init -q . && git add specs && git -c user.name=walk -c user.email=walk@example.com commit -qm before
generator() { lua5.4 "$root/generator/main.lua" "$@"; }
# says STATUS TEXT COMMAND...: the command ends so, and prints this.
says() {
  expected=$1 text=$2 status=0
  shift 2
  printed=$("$@" 2>&1) || status=$?
  [ "$status" = "$expected" ] && [ "$printed" = "$text" ] || {
    printf '%s\n' "$*: exit status $status, not $expected:" "$printed" "expected:" "$text" >&2
    exit 1
  }
}
place='/agentOverrides/idleMessageConfig/idleDurationMilliseconds range:'

says 0 '' generator drift vogent.create_dial "$root/$page"
sed 's/>= 5000/>= 6000/; s/\(idleDurationMilliseconds[^0-9]*\)5001/\16001/' "$root/$page" >changed.txt
says 1 "changed.txt:788: request $place page says x >= 6000, spec says x >= 5000; may break; source compiles, ABI same, validator stricter" \
  generator drift vogent.create_dial changed.txt
sed -i 's/min = 5000/min = 6000/; s/\(idleDurationMilliseconds[^0-9]*\)5001/\16001/' specs/vogent/create_dial.lua
says 0 '' generator drift vogent.create_dial changed.txt
make -s -C "$root" generate SPECS="$folder/specs" OUT="$folder/generated"
make -s -C "$root" conformance OUT="$folder/generated" >printed 2>&1 || { cat printed; exit 1; }
says 1 "vogent.create_dial: request $place was 5000 or more, is 6000 or more; source compiles, ABI same, validator stricter
vogent.create_dial: on the whole: source compiles, ABI same, validator stricter" generator changes HEAD specs
