#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# Sets up, builds and runs the tests: everything as `dev`, unit and integration tests once more under `asan`; and makes the
# packages, which are what is shipped.
# The last line is "N passed, N failed".
set -eu

usage() {
    cat <<'TEXT'
Usage: sh tests/run.sh [--soak | --dev]

Installs the packages and the Codex CLI that are missing, builds the presets dev and asan, and runs the tests. Then builds
the preset release, and makes and looks at its packages.

  --soak   the full numbers (histories, races, repetitions) instead of the fast tier
  --dev    the preset dev alone

CHATELAINE_JOBS sets how much runs at once (2). Logs and JUnit files are left in build/<preset>/Testing.
TEXT
}

dev_alone=
case "$#:${1-}" in
0:) ;;
1:--dev) dev_alone=yes ;;
1:--soak)
    CHATELAINE_SOAK=1
    export CHATELAINE_SOAK
    ;;
1:--help | 1:-h) usage && exit 0 ;;
*) usage >&2 && exit 2 ;;
esac

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
# shellcheck source=installer/packages.sh
. installer/packages.sh

# What was compiled in another folder need not be compiled again in this one.
export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$root}" CCACHE_NOHASHDIR=1

jobs=${CHATELAINE_JOBS:-2}
passed=0
failed=0
skipped=0
troubles=

say() { printf '==> %s\n' "$*"; }

# What went wrong outside a test counts as one failure and is told again at the end.
trouble() {
    failed=$((failed + 1))
    troubles="$troubles
  $*"
    say "$*"
}

finish() {
    say "Summary"
    if [ -n "$troubles" ]; then printf '%s\n' "${troubles#?}"; fi
    # ctest knows programs, of which a test function may be skipped.
    if [ "$skipped" -gt 0 ]; then echo "  $skipped skipped, for which this machine lacks something"; fi
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}

# The number that a JUnit file of ctest gives for $2.
junit_count() {
    sed -n "s/^[[:space:]]*$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1
}

# The test functions that were skipped in the last run in the folder $1, and why.
skips() {
    sed -n 's/^SKIP   : /  skipped: /p' "$1/Testing/Temporary/LastTest.log"
}

# Configures and builds a preset; what the tools say is shown only if they fail.
build() {
    mkdir -p "build/$1/Testing"
    log=build/$1/Testing/build.log
    say "$1: configure and build"
    if ! cmake --preset "$1" >"$log" 2>&1; then
        tail -n 40 "$log"
        trouble "$1: the configuration failed (all of it: $log)"
        return 1
    fi
    if ! cmake --build --preset "$1" --parallel "$jobs" >"$log" 2>&1; then
        # The first error says most; ninja stops soon after it.
        grep -n -m 20 -E 'error:|FAILED:|undefined reference|ninja: error' "$log" || tail -n 40 "$log"
        trouble "$1: the build failed (all of it: $log)"
        return 1
    fi
}

# Runs the tests of a built preset: test PRESET [arguments for ctest].
test_preset() {
    preset=$1
    shift
    say "$preset: test"
    junit=$root/build/$preset/Testing/junit.xml
    rm -f "$junit"
    # One line per test is enough: the lines that say a test starts are left out.
    { ctest --test-dir "build/$preset" --output-on-failure --no-tests=error --output-junit "$junit" \
        --parallel "$jobs" "$@" 2>&1 || true; } | grep -v -E '^[[:space:]]+Start [ 0-9]+: |^$' || true
    if [ ! -s "$junit" ]; then
        trouble "$preset: no test was run"
        return
    fi
    total=$(junit_count "$junit" tests)
    # What JUnit calls skipped could not be started: no test of ours skips itself for CTest.
    failures=$(($(junit_count "$junit" failures) + $(junit_count "$junit" skipped)))
    omitted=$(junit_count "$junit" disabled)
    passed=$((passed + total - failures - omitted))
    failed=$((failed + failures))
    skipped=$((skipped + omitted + $(skips "build/$preset" | wc -l)))
    skips "build/$preset"
    if [ "$failures" -gt 0 ]; then
        troubles="$troubles
  $preset: $failures of $total tests failed:$(sed -n 's/.*<testcase name="\([^"]*\)".*status="\(fail\|notrun\)".*/ \1/p' "$junit" | tr -d '\n')"
    fi
}

if [ -e build ] && [ ! -w build ]; then
    echo "$root/build belongs to $(stat -c %U build): run as that user, or remove it." >&2
    exit 1
fi

say "Packages"
# shellcheck disable=SC2086
ensure_packages $packages_build $packages_run $packages_package
# Not every distribution has all of these.
# shellcheck disable=SC2086
ensure_packages $packages_test || trouble "Packages are missing: the tests that need them cannot pass"

say "Codex CLI for the interop tests"
sh tests/interop/install-codex.sh || trouble "The Codex CLI is missing: the interop tests cannot pass"

if build dev; then test_preset dev; fi
if [ -n "$dev_alone" ]; then
    finish
    exit
fi

if build asan; then test_preset asan --label-regex '^(unit|integration)$'; fi

say "release: build, and make the packages"
mkdir -p build/release/Testing
if [ "$(package_tool)" != apt ]; then
    echo "Left out: packages are tried on Debian."
elif sh tests/packages.sh --without-chroot >build/release/Testing/packages.log 2>&1; then
    passed=$((passed + 1))
else
    tail -n 40 build/release/Testing/packages.log
    trouble "release: there are no packages (all of it: build/release/Testing/packages.log)"
fi
finish
