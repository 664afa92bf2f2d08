# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# The Debian packages that Chatelaine needs, each group with its reason, and the one function that installs them.
# Sourced by installer/run.sh, tests/run.sh and tests/interop/install-codex.sh; does nothing by itself.
# shellcheck shell=sh disable=SC2034

# The compiler and what drives it.
packages_build="g++ cmake ninja-build ccache pkg-config"
# Qt: Core, Network, DBus, Widgets, Test; the authorization code flow; SVG icons; lupdate and lrelease.
packages_build="$packages_build qt6-base-dev qt6-networkauth-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools"
# Our keyring items; config.toml; sealing the journal; asking for a tray.
packages_build="$packages_build qtkeychain-qt6-dev libtomlplusplus-dev libsodium-dev libxcb1-dev"

# QtKeychain loads libsecret when it runs and does not depend on it; icons are SVG, which Qt reads through a plugin;
# xdg-open opens the browser; certificates to trust the servers.
packages_run="libsecret-1-0 libqt6svg6 xdg-utils ca-certificates"

# What makes a package, and what looks at one.
packages_package="dpkg-dev rpm lintian"

# A real keyring on a private bus.
packages_test="gnome-keyring dbus"
# A desktop: display, window manager, tray host; a hand for it.
packages_test="$packages_test xvfb openbox xfce4-panel xdotool fonts-dejavu-core"
# What a screen reader is told.
packages_test="$packages_test at-spi2-core"
# Two notification servers that differ: one answers to the caller alone, the other to everybody.
packages_test="$packages_test dunst xfce4-notifyd"
# What checks the desktop entry and the software centre's description.
packages_test="$packages_test desktop-file-utils appstream"
# The browser that signs in; the tracer that shows the order of system calls, arguments and environments.
packages_test="$packages_test chromium chromium-driver strace"

# Prints those of the named packages that are not installed.
missing_packages() {
    for package in "$@"; do
        case $(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null) in
        ii*) ;;
        *) printf '%s\n' "$package" ;;
        esac
    done
}

# Installs those of the named packages that are missing; says so; silent when there is nothing to do.
# As root, or through sudo. Returns 1 with a message that names the packages where that cannot be done.
ensure_packages() {
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        echo "This is no Debian: nothing is installed here. What Chatelaine needs is called there:" >&2
        printf '  %s\n' "$*" | fold -s -w 100 >&2
        echo "Going on with what this machine has." >&2
        return 0
    fi
    # Package names hold no spaces: the lists are split on purpose.
    # shellcheck disable=SC2046
    set -- $(missing_packages "$@")
    [ $# -gt 0 ] || return 0

    if [ "$(id -u)" -eq 0 ]; then
        as_root="env"
    elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        as_root="sudo env"
    else
        echo "Some packages are missing, and installing them takes root or sudo. As root:" >&2
        echo "  apt-get update && apt-get install --no-install-recommends $*" >&2
        return 1
    fi

    echo "Installing $# package(s): $*" | fold -s -w 120
    package_log=$(mktemp "${TMPDIR:-/tmp}/chatelaine-packages.XXXXXX")
    apt_get="$as_root DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0"
    # A list that is old may still do; a list that cannot be read is told by the installation.
    $apt_get update >"$package_log" 2>&1 || true
    if ! $apt_get install -y --no-install-recommends "$@" >>"$package_log" 2>&1; then
        tail -n 25 "$package_log" >&2
        rm -f "$package_log"
        echo "The packages could not be installed. By hand, as root:" >&2
        echo "  apt-get update && apt-get install --no-install-recommends $*" >&2
        return 1
    fi
    rm -f "$package_log"
}
