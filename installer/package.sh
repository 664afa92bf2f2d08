#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# Makes a DEB and an RPM of what `cmake --install` would put in place.
set -eu

usage() {
    cat <<'TEXT'
Usage: sh installer/package.sh [KIND…]

Installs the packages that are missing, builds Chatelaine into build/release, and packs it: KIND is DEB or RPM (both).
Prints the path of each package. On Debian the DEB is for the Debian that it was built on; the RPM shows what is in one,
and is of use where the libraries have the same versions.
TEXT
}

case ${1-} in
--help | -h) usage && exit 0 ;;
-*) usage >&2 && exit 2 ;;
esac

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
# shellcheck source=installer/packages.sh
. installer/packages.sh

[ $# -gt 0 ] || set -- DEB RPM
for kind in "$@"; do
    case $kind in DEB | RPM) ;; *) usage >&2 && exit 2 ;; esac
done

# shellcheck disable=SC2086
ensure_packages $packages_build $packages_run $packages_package >&2

log=$(mktemp "${TMPDIR:-/tmp}/chatelaine-package.XXXXXX")
trap 'rm -f "$log"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
quietly() {
    if ! "$@" >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        echo "This failed: $*" >&2
        exit 1
    fi
}

quietly cmake --preset release
quietly cmake --build --preset release --parallel "${CHATELAINE_JOBS:-2}"
for kind in "$@"; do
    quietly cpack --config build/release/CPackConfig.cmake -G "$kind"
    sed -n 's/^CPack: - package: \(.*\) generated\.$/\1/p' "$log"
done
