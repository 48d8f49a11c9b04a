#!/bin/sh
# Installs into a staging tree, compiles the README's program there with the README's command, and runs it: sh tests/install.sh BUILD
set -eu
build=$1
stage=$PWD/$build/stage
rm -rf "$stage"
make -s install DESTDIR="$stage" PREFIX=/usr
sed -n '/^```c$/,/^```$/p' README.md | sed '1d;$d' >"$stage/dial.c"
command=$(sed -n 's/^    cc dial\.c /cc -std=c11 -pedantic -Wall -Wextra -Werror dial.c /p' README.md)

PKG_CONFIG_SYSROOT_DIR=$stage
PKG_CONFIG_PATH=$stage/usr/lib/pkgconfig
export PKG_CONFIG_SYSROOT_DIR PKG_CONFIG_PATH
# The sysroot is put before the paths of libcurl and json-c too, where there is nothing; the compiler finds them by itself.
(cd "$stage" && eval "$command")

work=$(mktemp -d) mock=$build/mock
. tests/mock/start.sh
trap 'stop_mock; rm -rf "$work"' EXIT
start_mock --quiet
VOGENT_API_KEY=a-key "$stage/dial" "$url/vogent" >"$work/out"
grep -q '^dial 57555c5e-5a56-49ca-8fe8-24946d2fbc3e was placed$' "$work/out" || { cat "$work/out"; exit 1; }

# What it shows of the outdial program is what that prints.
shown=$(sed -n '/^    \$ printf/{n;s/^    //p;}' README.md)
printed=$(PATH=$stage/usr/bin:$PATH sh -c "$(sed -n 's/^    \$ printf/printf/p' README.md)") && exit 1
[ "$printed" = "$shown" ] || { echo "the README shows: $shown"; echo "printed: $printed"; exit 1; }
