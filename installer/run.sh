#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# Sets up what Chatelaine needs, builds it and starts it.
set -eu

usage() {
    cat <<'TEXT'
Usage: sh installer/run.sh [--demo]

Installs the packages that are missing (as root or through sudo; Debian, Ubuntu, Fedora, Arch, openSUSE, and macOS with
Homebrew), builds Chatelaine into build/release and starts it in the tray. Where there is no display, the command line
takes its place. It was run on Debian alone.

  --demo   run on a sign-in server of its own on this machine: needs no account and touches nothing of yours
TEXT
}

demo=
case "$#:${1-}" in
0:) ;;
1:--demo) demo=--demo ;;
1:--help | 1:-h) usage && exit 0 ;;
*) usage >&2 && exit 2 ;;
esac

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
# shellcheck source=installer/packages.sh
. installer/packages.sh

say() { printf '==> %s\n' "$*"; }

# Runs a command whose output matters only when it fails.
quietly() {
    if ! "$@" >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        say "This failed: $*" >&2
        exit 1
    fi
}

log=$(mktemp "${TMPDIR:-/tmp}/chatelaine-run.XXXXXX")
trap 'rm -f "$log"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say "Packages"
# shellcheck disable=SC2086
ensure_packages $packages_build $packages_run

say "Build (release; the first time takes some minutes)"
quietly cmake --preset release
quietly cmake --build --preset release --parallel "${CHATELAINE_JOBS:-2}"

# Qt's platform plugins end the program when there is no display, so that is looked at first.
display_works() {
    if [ "$(uname -s)" = Darwin ]; then return 0; fi
    if [ -n "${WAYLAND_DISPLAY-}" ]; then
        case $WAYLAND_DISPLAY in
        /*) [ -S "$WAYLAND_DISPLAY" ] && return 0 ;;
        *) [ -S "${XDG_RUNTIME_DIR-}/$WAYLAND_DISPLAY" ] && return 0 ;;
        esac
    fi
    case ${DISPLAY-} in
    '') return 1 ;;
    :*) number=${DISPLAY#:} && [ -S "/tmp/.X11-unix/X${number%%.*}" ] ;;
    *) return 0 ;; # forwarded over the network: the program says it if nobody answers
    esac
}

if display_works; then
    program=build/release/bin/chatelaine
    if [ -d "$program.app" ]; then program=$program.app/Contents/MacOS/chatelaine; fi
    say "Starting $program $demo"
    rm -f "$log"
    # shellcheck disable=SC2086
    exec "$program" $demo
elif [ -n "$demo" ]; then
    say "There is no display here, so no tray. The same sign-in on the command line: chatelainectl --demo"
    build/release/bin/chatelainectl --demo
else
    say "There is no display here, so no tray. On the command line:"
    cat <<TEXT
  $root/build/release/bin/chatelainectl login      sign in (prints the address to open in a browser on this machine)
  $root/build/release/bin/chatelainectl status     who is signed in, until when, where it is kept
  $root/build/release/bin/chatelainectl accounts   every account that is kept here
  $root/build/release/bin/chatelainectl logout     remove the sign-in from this machine
TEXT
    say "Now:"
    build/release/bin/chatelainectl status
fi
