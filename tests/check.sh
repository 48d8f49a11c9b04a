#!/bin/sh
# make check: everything that a change must pass. Stops at the first step that fails.
set -eu
export LC_ALL=C
jobs=$(nproc 2>/dev/null || echo 2)
before=$(git status --porcelain 2>/dev/null || true)

step() { printf '== %s\n' "$*"; }
build() { make -s -j"$jobs" WERROR=-Werror "$@"; }
asan() { build BUILD=build/asan CC=gcc CFLAGS='-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all' "$@"; }

step 'generated/ is what the specs give'
make -s check-generated

step 'luacheck, clang-format'
make -s lint

# Locales that write numbers and letters otherwise; not for all steps, because glibc loses the memory of LOCPATH.
if command -v localedef >/dev/null 2>&1 && [ -d /usr/share/i18n/locales ]; then
  mkdir -p build/locales
  for name in de_DE tr_TR fa_IR; do
    [ -d build/locales/$name.UTF-8 ] || localedef -i $name -f UTF-8 build/locales/$name.UTF-8
  done
fi
step 'the generator'
LOCPATH=$PWD/build/locales lua5.4 tests/generator/run.lua

step 'gcc, AddressSanitizer and UndefinedBehaviorSanitizer'
asan tests

step 'every allocation fails in turn, random documents, and what fuzzing found'
asan POINTS=60 torture round-trips fuzz-replay

step 'every fault on every kind of connection; with an old libcurl; and without the guard, to see duplicates'
asan REPETITIONS=1 faults
sh tests/faults/core.sh build/asan

step 'many clients on many threads, ThreadSanitizer'
build BUILD=build/tsan CC=gcc CFLAGS='-O1 -g -fsanitize=thread' build/tsan/tests/test_delivery build/tsan/tests/faults/matrix
sh tests/run.sh '' build/tsan/tests/test_delivery
build/tsan/tests/faults/matrix 1

step 'clang, and locales'
LOCPATH=$PWD/build/locales build BUILD=build/clang CC=clang CFLAGS='-O2 -g' tests

step 'gcc -O2, valgrind'
build CC=gcc CFLAGS='-O2 -g' \
  RUN='valgrind -q --leak-check=full --errors-for-leak-kinds=definite,indirect,possible --error-exitcode=99' tests

step 'the codec without SSE2, and with limits of the host'
limits='-DOD_MAX_DEPTH=30 -DOD_MAX_VIOLATIONS=20 -DOD_MAX_DOCUMENT_BYTES=1000000 -DOD_MAX_ARENA_BYTES=2000000'
build BUILD=build/portable CC=gcc CFLAGS="-O2 -g -U__SSE2__ $limits" build/portable/tests/test_json
sh tests/run.sh '' build/portable/tests/test_json

step 'the outdial program'
sh tests/cli/run.sh build/outdial build/mock

step 'a second judge, ajv, on a few documents'
build oracle-sample >build/oracle.log || { cat build/oracle.log; exit 1; }
grep SKIPPED build/oracle.log || echo "$(grep -c '^oracle ' build/oracle.log) comparisons without a difference"

step 'headers alone, as C and as C++'
for header in runtime/include/outdial/*.h generated/include/outdial/*.h; do
  echo "#include <outdial/$(basename "$header")>" |
    gcc -std=c11 -pedantic -Wall -Wextra -Werror -Iruntime/include -Igenerated/include -fsyntax-only -x c -
  ! command -v g++ >/dev/null 2>&1 || echo "#include <outdial/$(basename "$header")>" |
    g++ -std=c++11 -Wall -Wextra -Werror -Iruntime/include -Igenerated/include -fsyntax-only -x c++ -
done

step 'the installed tree, and the program of the README'
sh tests/install.sh build

step 'the examples: epoll, libevent, an HTTP stack of its own'
build examples

step 'specs of your own, as the README says'
sh tests/own_specs.sh

step 'the walk: a page changes, and everything after it'
sh tests/walk.sh

step 'the bench builds, and runs once'
build build/bench/bench build/bench/flight build/bench/measure
build/bench/bench run --document full --peer outdial --iterations 1

step 'random specs: what check lets pass compiles and passes its own tests'
build random-specs COUNT=20

step 'mutants: a sample'
make -s mutants SAMPLE=60

step 'the demo'
sh tests/demo.sh build >build/demo.log || { cat build/demo.log; exit 1; }

step 'the tree is as it was'
[ "$before" = "$(git status --porcelain 2>/dev/null || true)" ] || { git status --porcelain; exit 1; }

echo 'all checks passed'
