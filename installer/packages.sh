# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# The packages that Chatelaine needs, by their Debian names, each group with its reason; what they are called elsewhere;
# and ensure_packages, which installs them.
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
packages_run="libsecret-1-0 qt6-svg-plugins xdg-utils ca-certificates"

# What makes a DEB (and finds what it depends on) and an RPM.
packages_package="dpkg-dev file rpm"

# A real keyring on a private bus.
packages_test="gnome-keyring dbus"
# A desktop: display, window manager, tray host; a hand for it.
packages_test="$packages_test xvfb openbox xfce4-panel xdotool fonts-dejavu-core"
# A tray as older desktops have it.
packages_test="$packages_test trayer"
# What a screen reader is told.
packages_test="$packages_test at-spi2-core"
# Two notification servers that differ: one answers to the caller alone, the other to everybody.
packages_test="$packages_test dunst xfce4-notifyd"
# What checks the desktop entry, the software centre's description, and packages.
packages_test="$packages_test desktop-file-utils appstream lintian"
# What reads the manual pages and the completions.
packages_test="$packages_test groff-base zsh fish"
# The browser that signs in; the tracer that shows the order of system calls, arguments and environments.
packages_test="$packages_test chromium chromium-driver strace"
# What makes certificates for a server of the test's own.
packages_test="$packages_test openssl"

# What they are called on other systems: "-" is nothing, because it comes with something else; a name that is not in
# the list is the same everywhere. Those of apt were installed; the others were never tried, and some are from memory.
packages_elsewhere='
apt                  dnf                      pacman            zypper                   brew
g++                  gcc-c++                  gcc               gcc-c++                  -
ninja-build          ninja-build              ninja             ninja                    ninja
pkg-config           pkgconf-pkg-config       pkgconf           pkgconf-pkg-config       pkgconf
qt6-base-dev         qt6-qtbase-devel         qt6-base          qt6-base-devel           qt
qt6-networkauth-dev  qt6-qtnetworkauth-devel  qt6-networkauth   qt6-networkauth-devel    -
qt6-svg-dev          qt6-qtsvg-devel          qt6-svg           qt6-svg-devel            -
qt6-tools-dev        qt6-qttools-devel        qt6-tools         qt6-linguist-devel       -
qt6-tools-dev-tools  -                        -                 -                        -
qt6-l10n-tools       -                        -                 qt6-tools-linguist       -
qtkeychain-qt6-dev   qtkeychain-qt6-devel     qtkeychain-qt6    qtkeychain-qt6-devel     qtkeychain
libtomlplusplus-dev  tomlplusplus-devel       tomlplusplus      tomlplusplus-devel       tomlplusplus
libsodium-dev        libsodium-devel          libsodium         libsodium-devel          libsodium
libxcb1-dev          libxcb-devel             libxcb            libxcb-devel             -
libsecret-1-0        libsecret                libsecret         libsecret-1-0            -
qt6-svg-plugins      qt6-qtsvg                -                 libQt6Svg6               -
xdg-utils            xdg-utils                xdg-utils         xdg-utils                -
ca-certificates      ca-certificates          ca-certificates   ca-certificates-mozilla  -
gnome-keyring        gnome-keyring            gnome-keyring     gnome-keyring            -
dbus                 dbus-daemon              dbus              dbus-1-daemon            -
xvfb                 xorg-x11-server-Xvfb     xorg-server-xvfb  xorg-x11-server-Xvfb     -
openbox              openbox                  openbox           openbox                  -
xfce4-panel          xfce4-panel              xfce4-panel       xfce4-panel              -
xdotool              xdotool                  xdotool           xdotool                  -
trayer               trayer                   trayer            trayer                   -
fonts-dejavu-core    dejavu-sans-fonts        ttf-dejavu        dejavu-fonts             -
at-spi2-core         at-spi2-core             at-spi2-core      at-spi2-core             -
dunst                dunst                    dunst             dunst                    -
xfce4-notifyd        xfce4-notifyd            xfce4-notifyd     xfce4-notifyd            -
desktop-file-utils   desktop-file-utils       desktop-file-utils desktop-file-utils      -
appstream            appstream                appstream         AppStream                -
groff-base           groff-base               groff             groff                    -
chromium             chromium                 chromium          chromium                 -
chromium-driver      chromedriver             -                 chromedriver             -
lintian              -                        -                 -                        -
strace               strace                   strace            strace                   -
openssl              openssl                  openssl           openssl                  -
dpkg-dev             dpkg-dev                 dpkg              dpkg                     -
file                 file                     file              file                     -
rpm                  rpm-build                rpm-tools         rpm-build                -
npm                  nodejs-npm               npm               npm-default              node
'
os_release=/etc/os-release

# Prints by which tool packages come here; nothing where none of those above is.
package_tool() {
    if [ "$(uname -s)" = Darwin ]; then
        tool=brew
    else
        # shellcheck disable=SC1090,SC2154
        case " $(. "$os_release" 2>/dev/null && echo "${ID-} ${ID_LIKE-}") " in
        *" debian "* | *" ubuntu "*) tool=apt ;;
        *" fedora "* | *" rhel "*) tool=dnf ;;
        *" arch "*) tool=pacman ;;
        *" suse "* | *" opensuse"*) tool=zypper ;;
        *) return 0 ;;
        esac
    fi
    case $tool in apt) program=apt-get ;; *) program=$tool ;; esac
    if command -v "$program" >/dev/null 2>&1; then echo "$tool"; fi
}

# Prints what the packages are called there: native_packages TOOL PACKAGE…
native_packages() {
    tool=$1
    shift
    # shellcheck disable=SC1090
    if [ "$tool" = apt ]; then
        # Qt's reader of SVG left the library for a package of its own after Debian 12 and Ubuntu 24.04.
        case $(. "$os_release" && echo "${UBUNTU_CODENAME:-${VERSION_CODENAME-}}") in
        bookworm | noble) printf '%s\n' "$@" | sed 's/^qt6-svg-plugins$/libqt6svg6/' ;;
        *) printf '%s\n' "$@" ;;
        esac
        return
    fi
    newline='
'
    for package in "$@"; do
        row=${packages_elsewhere#*"$newline$package "}
        if [ "$row" = "$packages_elsewhere" ]; then row="$package $package $package $package"; fi
        # shellcheck disable=SC2086
        set -- ${row%%"$newline"*}
        case $tool in dnf) name=$1 ;; pacman) name=$2 ;; zypper) name=$3 ;; brew) name=$4 ;; esac
        if [ "$name" != - ]; then printf '%s\n' "$name"; fi
    done
}

# Prints those that are not installed: missing_packages TOOL NAME…
missing_packages() {
    tool=$1
    shift
    # Tells by itself what is missing.
    if [ "$tool" = pacman ]; then
        pacman -T "$@" || true
        return
    fi
    for name in "$@"; do
        case $tool in
        apt) case $(dpkg-query -W -f '${db:Status-Abbrev}' "$name" 2>/dev/null) in ii*) continue ;; esac ;;
        brew) ! brew list --versions "$name" >/dev/null 2>&1 || continue ;;
        *) ! rpm -q --whatprovides "$name" >/dev/null 2>&1 || continue ;;
        esac
        printf '%s\n' "$name"
    done
}

# Installs those of the named packages that are missing; says so; silent when there is nothing to do.
# As root, or through sudo. Returns 1 with a message that names the packages where that cannot be done.
ensure_packages() {
    tool=$(package_tool)
    if [ -z "$tool" ]; then
        echo "It is not known how packages are installed here. What Chatelaine needs is called on Debian:" >&2
        printf '  %s\n' "$*" | fold -s -w 100 >&2
        echo "Going on with what this machine has." >&2
        return 0
    fi
    # Package names hold no spaces: the lists are split on purpose.
    # shellcheck disable=SC2046
    set -- $(native_packages "$tool" "$@")
    # shellcheck disable=SC2046
    set -- $(missing_packages "$tool" "$@")
    [ $# -gt 0 ] || return 0

    case $tool in
    apt)
        by_hand="apt-get update && apt-get install --no-install-recommends"
        apt_get="env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0"
        install="$apt_get install -y --no-install-recommends"
        ;;
    dnf) by_hand="dnf install" install="dnf install -y --setopt=install_weak_deps=False" ;;
    pacman) by_hand="pacman -S --needed" install="pacman -S --needed --noconfirm" ;;
    zypper) by_hand="zypper install --no-recommends" install="zypper --non-interactive install --no-recommends" ;;
    brew) by_hand="brew install" install="brew install" ;;
    esac

    # Homebrew is its user's own.
    if [ "$tool" = brew ] || [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        as_root=sudo
    else
        echo "Some packages are missing, and installing them takes root or sudo. As root:" >&2
        echo "  $by_hand $*" >&2
        return 1
    fi

    echo "Installing $# package(s): $*" | fold -s -w 120
    package_log=$(mktemp "${TMPDIR:-/tmp}/chatelaine-packages.XXXXXX")
    # shellcheck disable=SC2086
    # A list that is old may still do; a list that cannot be read is told by the installation.
    if [ "$tool" = apt ]; then $as_root $apt_get update >"$package_log" 2>&1 || true; fi
    # shellcheck disable=SC2086
    if ! $as_root $install "$@" >>"$package_log" 2>&1; then
        tail -n 25 "$package_log" >&2
        rm -f "$package_log"
        echo "The packages could not be installed. By hand${as_root:+, as root}:" >&2
        echo "  $by_hand $*" >&2
        return 1
    fi
    rm -f "$package_log"
}
