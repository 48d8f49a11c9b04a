#!/bin/sh
# What the objects of the library ask of libcurl: sh tests/faults/core.sh BUILD. Nothing, with the exception of the two
# whose name says so; and these compile with the oldest header that is supported.
set -eu
build=$1
for object in "$build"/runtime/*/*.o "$build"/generated/src/*.o; do
  case $object in */*_curl.o) continue ;; esac
  if nm "$object" | grep -i curl; then
    echo "$object knows libcurl" >&2
    exit 1
  fi
done
for source in runtime/client/*_curl.c; do
  # shellcheck disable=SC2046 # a list of words
  gcc -std=c11 -Wall -Wextra -Werror -Wno-deprecated-declarations -D_POSIX_C_SOURCE=200809L -include tests/faults/old_curl.h -Iruntime/include \
    $(pkg-config --cflags libcurl json-c) -fsyntax-only "$source"
done
