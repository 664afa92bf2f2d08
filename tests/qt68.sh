#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# Builds the preset dev with Qt 6.8 and GCC 14, those of Debian 13, and runs all tests there.
# The last line is "N passed, N failed".
set -eu

usage() {
    cat <<'TEXT'
Usage: sh tests/qt68.sh [--tree]

Builds the last commit in a chroot of Debian 13, as the preset dev and with warnings as errors, and runs its tests.
Needs root. What was built, logs and results are in build/trixie; the compiler cache and the Codex CLI stay in your
cache folder.

  --tree  the working tree as it is, not the last commit

CHATELAINE_JOBS sets how much runs at once (2).
TEXT
}

tree=
case "$#:${1-}" in
0:) ;;
1:--tree) tree=--tree ;;
1:--help | 1:-h) usage && exit 0 ;;
*) usage >&2 && exit 2 ;;
esac

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/chatelaine-tests

# shellcheck disable=SC2086
exec sh "$root/tests/chroot.sh" $tree --bind "$root/build/trixie=/chatelaine/build" --bind "$cache/trixie=/root/.cache" \
    trixie sh tests/run.sh --dev
