#!/bin/sh
# The tests on another machine: sh tests/elsewhere.sh s390x|armhf|i386, which are 64 bits and big-endian; 32 bits, ARM; 32
# bits, and doubles that are computed with 80. The first two through qemu; x86-64 runs the third by itself. What they need of
# such a machine comes from Debian. Called by make elsewhere.
set -eu
arch=$1
build=build/elsewhere/$arch
root=$PWD/$build/root
case $arch in
s390x) gcc=s390x-linux-gnu triplet=$gcc run="qemu-s390x -L $root" ;;
armhf) gcc=arm-linux-gnueabihf triplet=$gcc run="qemu-arm -L $root" ;;
i386)
  gcc=i686-linux-gnu triplet=i386-linux-gnu
  run="$root/lib/ld-linux.so.2 --library-path $root/usr/lib/$triplet:$root/lib/$triplet"
  ;;
*)
  echo "elsewhere.sh: s390x, armhf or i386, not '$arch'" >&2
  exit 2
  ;;
esac
lib=$root/usr/lib/$triplet

sh tests/packages.sh mmdebstrap qemu-user gcc-$gcc
if [ ! -d "$root" ]; then
  rm -rf "$root.new"
  mkdir -p "$build"
  mmdebstrap --quiet --variant=extract --architectures="$arch" \
    --include=libc6-dev,libcurl4-openssl-dev,libjson-c-dev,libcmocka-dev,libmicrohttpd-dev,libssl-dev,libnghttp2-dev,zlib1g-dev \
    bookworm "$root.new" http://deb.debian.org/debian
  mv "$root.new" "$root"
fi

tests=$(printf '%s\n' tests/runtime/test_*.c tests/faults/test_*.c generated/tests/test_*.c | sed "s,.*/\(.*\)\.c,$build/tests/\1,")
# _FILE_OFFSET_BITS: the tests read folders of a file system that may number its files with 64 bits.
# shellcheck disable=SC2086 # a list of words
PKG_CONFIG_SYSROOT_DIR=$root PKG_CONFIG_LIBDIR=$lib/pkgconfig make -s -j2 BUILD="$build" WERROR=-Werror \
  CC="$gcc-gcc --sysroot=$root -B$lib -L$lib -I$root/usr/include/$triplet -Wl,-rpath-link,$lib:$root/lib/$triplet" \
  CFLAGS='-O2 -g -D_FILE_OFFSET_BITS=64' "$build/mock" $tests

printf '#!/bin/sh\nexec %s %s\n' "$run" "$PWD/$build/mock" >"$build/mock.sh"
chmod +x "$build/mock.sh"
# shellcheck disable=SC2086
MOCK=$build/mock.sh sh tests/run.sh "$run" $tests
