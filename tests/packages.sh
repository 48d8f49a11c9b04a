#!/bin/sh
# Installs the Debian packages named as arguments, where one is missing. NO_INSTALL=1: only names them.
set -eu

missing=
for package; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q ' installed$' || missing="$missing $package"
done
# Without dpkg there is no telling what is there: trust the caller who says so.
if ! command -v dpkg-query >/dev/null 2>&1; then
  [ "${NO_INSTALL:-}" = 1 ] && exit 0
  echo "outdial needs what Debian calls: $*" >&2
  echo "Install these with your package manager, then run make again with NO_INSTALL=1." >&2
  exit 1
fi
[ -n "$missing" ] || exit 0

echo "outdial needs these packages:$missing"
if [ "${NO_INSTALL:-}" = 1 ]; then
  echo "Install them, then run make again." >&2
  exit 1
fi
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
echo "Installing them: $as_root apt-get install$missing"
$as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
# shellcheck disable=SC2086 # a list of words
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
