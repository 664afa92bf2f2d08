#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# Installs the pinned release of the Codex CLI (codex-cli.version) into the user's cache, unless it is there, and
# prints the path of its program. --path prints the path alone; --check fails if it is not there.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
version=$(cat "$here/codex-cli.version")
folder=${XDG_CACHE_HOME:-$HOME/.cache}/chatelaine-tests/codex-$version

case $(uname -m) in
x86_64 | amd64) package=codex-linux-x64 triple=x86_64-unknown-linux-musl ;;
aarch64 | arm64) package=codex-linux-arm64 triple=aarch64-unknown-linux-musl ;;
*) echo "There is no Codex CLI for $(uname -m)." >&2 && exit 1 ;;
esac
inside=node_modules/@openai/$package/vendor/$triple/bin/codex

if [ "${1-}" = --path ] || [ -x "$folder/$inside" ]; then
    printf '%s\n' "$folder/$inside"
    exit 0
fi

if [ "${1-}" = --check ]; then
    echo "The Codex CLI $version is not in $folder. sh tests/interop/install-codex.sh installs it." >&2
    exit 1
fi

if ! command -v npm >/dev/null 2>&1; then
    # shellcheck source=installer/packages.sh
    . "$here/../../installer/packages.sh"
    ensure_packages npm >&2
fi

echo "Installing the Codex CLI $version into $folder" >&2
mkdir -p "$(dirname -- "$folder")"
# Beside its place and then renamed: whoever finds the folder finds it whole.
temporary=$(mktemp -d "$folder.XXXXXX")
trap 'rm -rf "$temporary"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
if ! npm install --prefix "$temporary" --cache "$temporary/cache" --no-fund --no-audit --no-update-notifier --ignore-scripts --loglevel=error \
    "@openai/codex@$version" >"$temporary/npm.log" 2>&1 || [ ! -x "$temporary/$inside" ]; then
    tail -n 20 "$temporary/npm.log" >&2
    echo "The Codex CLI $version could not be installed." >&2
    exit 1
fi
rm -rf "$folder" "$temporary/cache"
mv -- "$temporary" "$folder"
printf '%s\n' "$folder/$inside"
