#!/bin/sh
# The tests with another machine's, or another Debian's, compiler and libraries, which come from Debian:
#
#   sh tests/elsewhere.sh s390x | armhf | i386    64 bits, big-endian; 32 bits, ARM; 32 bits, and doubles computed with 80
#   sh tests/elsewhere.sh bullseye | trixie       older and newer libraries (libcurl 7.74, 8.14)
#
# And every fault on every kind of connection, once. The first two go through qemu. Called by make elsewhere.
set -eu
where=$1
build=build/elsewhere/$where
root=$PWD/$build/root
suite=bookworm prefix='' packages='' without=nothing
case $where in
s390x) arch=s390x triplet=s390x-linux-gnu prefix=$triplet- packages="gcc-$triplet qemu-user" run="qemu-s390x -L $root" ;;
armhf) arch=armhf triplet=arm-linux-gnueabihf prefix=$triplet- packages="gcc-$triplet qemu-user" run="qemu-arm -L $root" ;;
i386) arch=i386 triplet=i386-linux-gnu prefix=i686-linux-gnu- packages=gcc-i686-linux-gnu run="$root/lib/ld-linux.so.2" ;;
bullseye | trixie) arch=amd64 triplet=x86_64-linux-gnu suite=$where run="$root/lib/$triplet/ld-linux-x86-64.so.2" ;;
*)
  echo "elsewhere.sh: s390x, armhf, i386, bullseye or trixie, not '$where'" >&2
  exit 2
  ;;
esac
# Two test programs are about connections that are kept, which they are not with libcurl before 7.80.
[ "$where" != bullseye ] || without='test_client\.c|test_delivery\.c'
lib=$root/usr/lib/$triplet
case $run in
qemu*) ;;
*) run="$run --library-path $lib:$root/lib/$triplet" ;;
esac

# shellcheck disable=SC2086 # a list of words
sh tests/packages.sh mmdebstrap $packages
if [ ! -d "$root" ]; then
  rm -rf "$root.new"
  mkdir -p "$build"
  mmdebstrap --quiet --variant=extract --architectures=$arch \
    --include=libc6-dev,libcurl4-openssl-dev,libjson-c-dev,libcmocka-dev,libmicrohttpd-dev,libssl-dev,libnghttp2-dev,zlib1g-dev \
    "$suite" "$root.new" http://deb.debian.org/debian
  [ -e "$root.new/lib" ] || ln -s usr/lib "$root.new/lib" # as a whole installation has
  find "$root.new" -type l -lname '/*' | while read -r link; do ln -sfn "$root$(readlink "$link")" "$link"; done
  mv "$root.new" "$root"
fi

matrix=$build/tests/faults/matrix
tests=$(printf '%s\n' tests/runtime/test_*.c tests/faults/test_*.c generated/tests/test_*.c |
  grep -v -E "$without" | sed "s,.*/\(.*\)\.c,$build/tests/\1,")
# _FILE_OFFSET_BITS: the tests read folders of a file system that may number its files with 64 bits.
# shellcheck disable=SC2086 # a list of words
PKG_CONFIG_SYSROOT_DIR=$root PKG_CONFIG_LIBDIR=$lib/pkgconfig make -s -j2 BUILD="$build" WERROR=-Werror \
  CC="${prefix}gcc --sysroot=$root -B$lib -L$lib -I$root/usr/include/$triplet -Wl,-rpath-link,$lib:$root/lib/$triplet" \
  CFLAGS='-O2 -g -D_FILE_OFFSET_BITS=64' "$build/mock" "$matrix" $tests

printf '#!/bin/sh\nexec %s %s\n' "$run" "$PWD/$build/mock" >"$build/mock.sh"
chmod +x "$build/mock.sh"
# shellcheck disable=SC2086
MOCK=$build/mock.sh sh tests/run.sh "$run" $tests
# shellcheck disable=SC2086
$run "$matrix" 1
