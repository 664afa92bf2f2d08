#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# Does what README.md says, word for word, on a computer that nothing was ever installed on.
set -eu

usage() {
    cat <<'TEXT'
Usage: sh tests/newcomer.sh [--without-tests]

Runs every line of README.md's ```sh blocks, as it stands there and in that order, as root in a Debian 12 with nothing but
its minimal packages and this source (tests/chroot.sh). Then runs the demo a second time. Prints how long each line
took, and ends at the first that fails. As root (it needs a chroot).

  --without-tests   leave out the line that runs the tests, which take most of an hour
TEXT
}

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
tests=with

# The lines of all ```sh blocks.
# shellcheck disable=SC2016
commands() { sed -n '/^```sh$/,/^```$/{/^```/d;/^[[:space:]]*$/d;p;}' "$1"; }

do_it() {
    began=$(date +%s)
    printf '\n$ %s\n' "$1"
    sh -euc "$1" </dev/null || {
        echo "FAILED (exit code $?): $1" >&2
        exit 1
    }
    printf -- '-- %s s\n' "$(($(date +%s) - began))"
}

case "$#:${1-}" in
0:) ;;
1:--without-tests) tests=without ;;
1:--help | 1:-h) usage && exit 0 ;;
2:--inside)
    commands README.md >/tmp/commands
    while IFS= read -r command; do
        case $2:$command in
        without:"sh tests/run.sh"*) printf '\n$ %s\n-- left out\n' "$command" ;;
        *) do_it "$command" ;;
        esac
    done </tmp/commands
    first=$(head -n 1 /tmp/commands)
    do_it "$first"
    if [ "$2" = without ]; then rest=" The tests were left out."; else rest=; fi
    printf '\nThe commands of README.md do what they should.%s\n' "$rest"
    exit 0
    ;;
*) usage >&2 && exit 2 ;;
esac

[ "$(commands "$root/README.md" | wc -l)" -ge 3 ] || {
    echo "README.md has no commands: nothing would be tried." >&2
    exit 1
}
exec sh "$root/tests/chroot.sh" bookworm sh tests/newcomer.sh --inside "$tests"
