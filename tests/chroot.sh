#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# Runs a command in a fresh Debian that knows nothing but a copy of this source. Debian is fetched once and kept; what a
# run changes lies in a layer above it, and goes with the run.
set -eu

usage() {
    cat <<'TEXT'
Usage: sh tests/chroot.sh [--tree] [--bind FOLDER=PATH]… [--limit SECONDS] SUITE COMMAND [ARGUMENT…]

Runs COMMAND as root in /chatelaine, a copy of the last commit, in a Debian SUITE (bookworm, trixie, sid) with nothing
but its minimal packages. Its exit code is that of COMMAND; 137 if the limit was reached. Needs root, and a kernel with
overlayfs to be quick.

  --tree              the working tree as it is, not the last commit
  --bind FOLDER=PATH  FOLDER, which is made if need be, is PATH there and stays (for results, a compiler cache)
  --limit SECONDS     end everything after that time (7200)

Debian and the packages that were fetched are kept in $XDG_CACHE_HOME/chatelaine-tests (~/.cache/chatelaine-tests):
remove chroot-SUITE and debs-SUITE there to begin anew. Proxies, certificates and apt's ways of fetching are the host's.
TEXT
}

refuse() {
    echo "$*" >&2
    exit 2
}

files=committed
binds=
limit=7200
while :; do
    case ${1-} in
    --tree) files=tree ;;
    --bind)
        case ${2-} in *[[:space:]]*) refuse "No spaces in --bind, please." ;; ?*=/*) binds="$binds $2" ;; *) usage >&2 && exit 2 ;; esac
        shift
        ;;
    --limit)
        case ${2-} in '' | *[!0-9]*) usage >&2 && exit 2 ;; esac
        limit=$2
        shift
        ;;
    --help | -h) usage && exit 0 ;;
    *) break ;;
    esac
    shift
done
[ $# -ge 2 ] || { usage >&2 && exit 2; }
case $1 in -* | *[!a-z]*) usage >&2 && exit 2 ;; esac
suite=$1
shift
[ "$(id -u)" -eq 0 ] || refuse "A chroot takes root: sudo sh tests/chroot.sh …"

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/chatelaine-tests
base=$cache/chroot-$suite
debs=$cache/debs-$suite

run=
child=
# shellcheck disable=SC2317
clean_up() {
    # Everything in there has the namespace's first process as its ancestor and dies with it, mounts included: of the
    # host's file system nothing but these folders was ever touched.
    if [ -n "$child" ]; then kill -KILL "$child" 2>/dev/null || true; fi
    if [ -n "$run" ]; then rm -rf "$run" 2>/dev/null || { sleep 1 && rm -rf "$run"; }; fi
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# A world of its own, mounts and processes, which ends with it, and with this script. In the place of a subshell: that is
# who would be watched else.
alone() { exec setpriv --pdeathsig KILL unshare --mount --pid --ipc --uts --fork --kill-child "$@"; }

# Fetches Debian, beside its place and then renamed: whoever finds the folder finds it whole.
prepare() {
    # shellcheck source=installer/packages.sh
    . "$root/installer/packages.sh"
    ensure_packages debootstrap debian-archive-keyring >&2
    echo "Fetching Debian $suite into $base" >&2
    run=$(mktemp -d "$base.XXXXXX")
    chmod 755 "$run"
    # The host's own packages are as good where it is the same Debian.
    if grep -qsx "VERSION_CODENAME=$suite" /etc/os-release; then
        cp -aln /var/cache/apt/archives/*.deb "$debs" 2>/dev/null || true
    fi
    if ! (alone debootstrap --variant=minbase --cache-dir="$debs" "$suite" "$run" >"$run.log" 2>&1); then
        tail -n 20 "$run.log" >&2
        rm -f "$run.log"
        echo "Debian $suite could not be fetched." >&2
        exit 1
    fi
    rm -f "$run.log" "$run"/var/cache/apt/archives/*.deb
    # Fixes are beside the release, at the same mirror.
    if [ "$suite" != sid ]; then
        sed -i "s|^deb \(.*\)/debian/* $suite main\$|&\ndeb \1/debian $suite-updates main\ndeb \1/debian-security $suite-security main|" \
            "$run/etc/apt/sources.list"
    fi
    # It is thrown away: nothing needs to survive a power cut.
    echo force-unsafe-io >"$run/etc/dpkg/dpkg.cfg.d/unsafe-io"
    mv -- "$run" "$base"
    run=
}

mkdir -p "$debs"
if [ ! -d "$base" ]; then
    exec 9>"$base.lock"
    flock 9
    [ -d "$base" ] || prepare
    exec 9>&-
fi

# The layer of this run: the source, packages that were fetched before (links: what becomes of them there harms none
# here), and the host's ways out.
run=$(mktemp -d "$cache/run.XXXXXX")
layer=$run/layer
mkdir -p "$layer/chatelaine" "$layer/var/cache/apt/archives" "$layer/etc/apt/apt.conf.d" "$layer/etc/ssl" "$run/work" "$run/root"
chmod 755 "$run" "$layer"
if [ "$files" = tree ]; then
    git -C "$root" ls-files -z --cached --others --exclude-standard |
        tar -C "$root" --create --null --ignore-failed-read --files-from - 2>/dev/null
else
    git -C "$root" archive HEAD
fi | tar -C "$layer/chatelaine" --extract --no-same-owner
cp -aln "$debs/." "$layer/var/cache/apt/archives"
printf '127.0.0.1 localhost\n::1 localhost\n' >"$layer/etc/hosts"
cp -L /etc/resolv.conf "$layer/etc/resolv.conf" 2>/dev/null || true
if command -v apt-config >/dev/null 2>&1; then
    apt-config dump | grep -E '^Acquire::(http|https|Check-[A-Za-z-]*|Retries|Languages)(::[^ ]*)? ' >"$layer/etc/apt/apt.conf.d/90host" || true
fi

# The environment is empty but for this. A proxy may have a password: arguments could be seen by others.
handed_in=$layer/etc/host-environment
(umask 077 && : >"$handed_in")
hand_in() { printf "export %s='%s'\n" "$1" "$(printf '%s' "$2" | sed "s/'/'\\\\''/g")" >>"$handed_in"; }
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY CHATELAINE_JOBS; do
    eval "value=\${$name-}"
    # shellcheck disable=SC2154
    if [ -n "$value" ]; then hand_in "$name" "$value"; fi
done
for name in SSL_CERT_FILE CURL_CA_BUNDLE NODE_EXTRA_CA_CERTS; do
    eval "value=\${$name-}"
    if [ -f "$value" ]; then
        cp -L "$value" "$layer/etc/ssl/host-$name.crt"
        hand_in "$name" "/etc/ssl/host-$name.crt"
    fi
done
set -- HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TERM="${TERM:-dumb}" \
    sh -c '. /etc/host-environment && cd /chatelaine && exec "$@"' sh "$@"

for bind in $binds; do mkdir -p "${bind%%=*}"; done

exec 3<&0
# shellcheck disable=SC2016
alone sh -euc '
    base=$1 layer=$2 root=$2/../root binds=$3 limit=$4
    shift 4
    mount -t overlay overlay -o "lowerdir=$base,upperdir=$layer,workdir=$layer/../work" "$root" 2>/dev/null || {
        # No overlayfs here: a copy does the same, slowly.
        cp -a "$base/." "$root"
        cp -a "$layer/." "$root"
        mount --bind "$root" "$root"
    }
    mount -t proc proc "$root/proc"
    mount -t sysfs -o ro sysfs "$root/sys"
    mount -t tmpfs -o mode=755 tmpfs "$root/dev"
    mkdir "$root/dev/pts" "$root/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666,gid=5 devpts "$root/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    ln -s pts/ptmx "$root/dev/ptmx"
    ln -s /proc/self/fd "$root/dev/fd"
    for stream in 0:stdin 1:stdout 2:stderr; do ln -s "/proc/self/fd/${stream%:*}" "$root/dev/${stream#*:}"; done
    for device in null zero full random urandom tty; do
        : >"$root/dev/$device"
        mount --bind "/dev/$device" "$root/dev/$device"
    done
    for bind in $binds; do
        mkdir -p "$root${bind#*=}"
        mount --bind "${bind%%=*}" "$root${bind#*=}"
    done
    # In the place of chroot(8), in which nobody may make a namespace of users.
    cd "$root"
    mkdir .host
    pivot_root . .host
    umount -l /.host
    rmdir /.host
    # No exec: somebody has to bury the orphans.
    timeout --foreground --signal=KILL "$limit" env -i "$@" && exit
    exit $?
' sh "$base" "$layer" "$binds" "$limit" "$@" <&3 3<&- &
child=$!
code=0
wait "$child" || code=$?
child=
# Whole ones only: what is still being fetched lies in a folder of its own there.
cp -aln "$layer"/var/cache/apt/archives/*.deb "$debs" 2>/dev/null || true
exit "$code"
