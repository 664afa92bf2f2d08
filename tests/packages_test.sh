#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# What installer/packages.sh would install, on systems that are made up: packages_test.sh FOLDER
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$1
rm -rf "$work"
mkdir -p "$work/bin" "$work/tmp"
# shellcheck source=installer/packages.sh
. "$here/../installer/packages.sh"
os_release=$work/os-release

# A program of that name, which does what the script says.
fake() {
    printf '#!/bin/sh\n%s\n' "$2" >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}
# A tool that writes down how it was called.
recorded() { fake "$1" "echo \"$1 \$*\" >>'$work/calls'"; }

for tool in apt-get dnf pacman zypper brew; do recorded "$tool"; done
# CMake is there, and nothing else.
fake dpkg-query 'case $* in *cmake) echo "ii " ;; *) exit 1 ;; esac'
fake rpm 'case $* in *cmake) ;; *) exit 1 ;; esac'
fake pacman "case \$1 in
-T) shift && for name in \"\$@\"; do [ \"\$name\" = cmake ] || echo \"\$name\"; done && exit 127 ;;
*) echo \"pacman \$*\" >>'$work/calls' ;;
esac"
fake brew "case \$* in
'list --versions cmake') ;;
list*) exit 1 ;;
*) echo \"brew \$*\" >>'$work/calls' ;;
esac"

failures=0
# expect WHAT IS WANTED: compares it with $actual.
expect() {
    if [ "$actual" != "$2" ]; then
        failures=$((failures + 1))
        printf 'FAIL: %s\n  wanted: %s\n  found:  %s\n' "$1" "$2" "$actual"
    fi
}

# on KERNEL USER OS-RELEASE PACKAGE…: what was called, in one line, and what was said.
on() {
    fake uname "echo $1"
    fake id "echo $2"
    printf '%b\n' "$3" >"$os_release"
    shift 3
    : >"$work/calls"
    code=0
    said=$(PATH=$work/bin:$PATH TMPDIR=$work/tmp && export PATH TMPDIR && ensure_packages "$@" 2>&1 </dev/null) || code=$?
    actual=$(grep -v ' update$' "$work/calls" | tr '\n' ' ' | sed 's/ $//' || true)
}

wanted="g++ cmake qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libtomlplusplus-dev qt6-svg-plugins strace"

# shellcheck disable=SC2086
{
    apt="apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 install -y --no-install-recommends"
    on Linux 0 'ID=debian\nVERSION_CODENAME=bookworm' $wanted
    expect "Debian 12" "$apt g++ qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libtomlplusplus-dev libqt6svg6 strace"
    on Linux 0 'ID=debian\nVERSION_CODENAME=trixie' $wanted
    expect "Debian 13" "$apt g++ qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libtomlplusplus-dev qt6-svg-plugins strace"
    on Linux 0 'ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_CODENAME=xia\nUBUNTU_CODENAME=noble' qt6-svg-plugins
    expect "Mint" "$apt libqt6svg6"
    on Linux 0 'ID=fedora' $wanted
    expect "Fedora" "dnf install -y --setopt=install_weak_deps=False gcc-c++ qt6-qttools-devel tomlplusplus-devel qt6-qtsvg strace"
    on Linux 0 'ID=arch' $wanted
    expect "Arch" "pacman -S --needed --noconfirm gcc qt6-tools tomlplusplus strace"
    on Linux 0 'ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"' $wanted
    expect "openSUSE" "zypper --non-interactive install --no-recommends gcc-c++ qt6-linguist-devel qt6-tools-linguist tomlplusplus-devel libQt6Svg6 strace"
    on Darwin 501 '' $wanted qt6-base-dev
    expect "macOS" "brew install tomlplusplus qt"

    # Every name of the lists has a row, or is known to be the same everywhere.
    actual=$(for package in $packages_build $packages_run $packages_package $packages_test; do
        case $package in cmake | ccache | zsh | fish) continue ;; esac
        printf '%s' "$packages_elsewhere" | grep -q "^$package " || echo "$package"
    done)
    expect "no name without a row" ""

    for tool in apt dnf pacman zypper brew; do
        actual=$(native_packages $tool $packages_build $packages_run $packages_test | grep -E -- '-dev$|[+][+]-dev' | tr '\n' ' ')
        [ $tool = apt ] || expect "no Debian name is left with $tool" ""
    done

    on Linux 0 'ID=fedora' cmake
    expect "nothing to do" ""
    actual=$said
    expect "nothing to say" ""

    on Linux 0 'ID=plan9' g++
    expect "an unknown system installs nothing" ""
    case $code:$said in 0:*g++*) ;; *) actual="$code:$said" && expect "and names what is needed" "0, and g++" ;; esac

    fake sudo 'case $* in "-n true") ;; *) echo "sudo $*" >>"'"$work"'/calls" ;; esac'
    on Linux 1000 'ID=fedora' g++
    expect "through sudo" "sudo dnf install -y --setopt=install_weak_deps=False gcc-c++"

    fake sudo 'exit 1'
    on Linux 1000 'ID=arch' g++
    expect "neither root nor sudo" ""
    case $code:$said in 1:*"pacman -S --needed gcc"*) ;; *) actual="$code:$said" && expect "names the command" "1, and pacman -S --needed gcc" ;; esac

    fake dnf 'echo "no such package" && exit 1'
    on Linux 0 'ID=fedora' g++
    case $code:$said in 1:*"no such package"*"dnf install gcc-c++"*) ;; *) actual="$code:$said" && expect "tells what failed" "1, the reason, the command" ;; esac
}

[ "$failures" -eq 0 ]
