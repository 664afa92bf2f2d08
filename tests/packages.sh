#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# What becomes of a computer that Chatelaine's packages are installed on, and taken from again.
set -eu

usage() {
    cat <<'TEXT'
Usage: sh tests/packages.sh [--without-chroot] [--older DEB] [--picture FILE]

Makes the packages (installer/package.sh), looks at them, and tries the DEB in a Debian 12 that nothing was ever
installed on, as a user of it: installed over an older one whose accounts stay, the demo on the command line and in the
tray of a desktop, and purged; that takes root. Ends with what failed, if anything did.

  --without-chroot only make them and look at them; needs no root
  --older DEB      the package that is there before; else this one, called 0.0.1
  --picture FILE   leave a picture (PNG) of the desktop with the tray program there
TEXT
}

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)

# ---- Inside: in the fresh Debian, as root, in the source's folder ----------------------------------------------------

say() { printf '==> %s\n' "$*"; }

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# Runs a command of the new computer's user, with the user's own home and nothing else of this environment.
as_user() { setpriv --reuid=1000 --regid=1000 --clear-groups env -i HOME=/home/alice PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"; }

quietly() {
    if ! "$@" >/tmp/log 2>&1; then
        tail -n 40 /tmp/log >&2
        fail "$*"
    fi
}

base64url() { base64 -w 0 | tr '+/' '-_' | tr -d '='; }

# auth.json of somebody whose tokens no server ever gave.
write_sign_in() {
    payload=$(printf '{"exp":%s,"email":"%s","https://api.openai.com/auth":{"chatgpt_account_id":"%s","chatgpt_user_id":"user-%s","chatgpt_plan_type":"plus"}}' \
        "$(($(date +%s) + 864000))" "$1@example.com" "$2" "$1" | base64url)
    token=$(printf '{"alg":"none"}' | base64url).$payload.none
    printf '{"auth_mode":"chatgpt","OPENAI_API_KEY":null,"tokens":{"id_token":"%s","access_token":"%s","refresh_token":"rt-%s","account_id":"%s"},"last_refresh":"%s"}' \
        "$token" "$token" "$1" "$2" "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
}

accounts() { as_user chatelainectl accounts --json; }

inside() {
    older=$1 newer=$2
    export DEBIAN_FRONTEND=noninteractive
    apt_get="apt-get -q -y --no-install-recommends -o Dpkg::Use-Pty=0"
    useradd --create-home --uid 1000 alice
    quietly apt-get -q update

    say "Install the older one"
    # What it depends on has to be enough: nothing else is here.
    # shellcheck disable=SC2086
    quietly $apt_get install "$older"
    before=$(dpkg-query -W -f '${Version}' chatelaine)

    say "Two accounts"
    mkdir /tmp/from /home/alice/.codex
    write_sign_in bob 22222222-2222-4222-8222-222222222222 >/tmp/from/bob.json
    write_sign_in alice 11111111-1111-4111-8111-111111111111 >/home/alice/.codex/auth.json
    chmod 700 /home/alice/.codex
    chmod 600 /home/alice/.codex/auth.json
    chown -R alice: /home/alice /tmp/from
    quietly as_user chatelainectl import /tmp/from/bob.json
    quietly as_user chatelainectl rename bob@example.com "Bob's second"
    accounts >/tmp/accounts.older
    grep -q "Bob's second" /tmp/accounts.older || fail "The account was not imported: $(cat /tmp/accounts.older)"

    say "Upgrade"
    # shellcheck disable=SC2086
    quietly $apt_get install "$newer"
    after=$(dpkg-query -W -f '${Version}' chatelaine)
    dpkg --compare-versions "$before" lt "$after" || fail "$after is not newer than $before"
    accounts >/tmp/accounts.newer
    for member in email label accountId; do
        for file in older newer; do
            grep -o "\"$member\": *\"[^\"]*\"" "/tmp/accounts.$file" | sort >"/tmp/$file.$member"
        done
        [ -s "/tmp/older.$member" ] || fail "No $member in $(cat /tmp/accounts.older)"
        cmp -s "/tmp/older.$member" "/tmp/newer.$member" || fail "The accounts changed: $(cat /tmp/accounts.newer)"
    done
    grep -c . /tmp/newer.email | grep -qx 2 || fail "Not two accounts: $(cat /tmp/accounts.newer)"
    echo "$before -> $after: both accounts are there"

    say "The demo on the command line"
    as_user chatelainectl --demo

    say "The demo in the tray"
    for part in manual:man/man1/chatelainectl.1.gz entry:applications/org.chatelaine.Chatelaine.desktop \
        completion:bash-completion/completions/chatelainectl; do
        [ -s "/usr/share/${part#*:}" ] || fail "There is no ${part%%:*}"
    done
    [ -z "$(find /etc/xdg -name '*hatelaine*' 2>/dev/null)" ] || fail "It starts at login without being asked"
    # shellcheck disable=SC2086
    quietly $apt_get install xvfb dbus openbox xfce4-panel xdotool x11-apps imagemagick fonts-dejavu-core
    as_user sh tests/packages.sh --desktop

    say "Purge"
    dpkg -L chatelaine >/tmp/files
    quietly apt-get -q -y purge chatelaine
    dpkg-query -W chatelaine >/tmp/left 2>/dev/null && fail "dpkg remembers it: $(cat /tmp/left)"
    while IFS= read -r file; do
        case $file in
        *hatelaine*) [ ! -e "$file" ] || fail "$file is left over" ;;
        esac
    done </tmp/files
    [ -z "$(find /usr /etc /var/lib /opt -iname '*chatelaine*' 2>/dev/null)" ] || fail "Something is left over"
    [ -s /home/alice/.codex/auth.json ] || fail "The user's sign-in is gone"
    quietly apt-get -q -y --no-install-recommends install "$newer"
    accounts >/tmp/accounts.again
    cmp -s /tmp/accounts.newer /tmp/accounts.again || fail "The user's accounts are gone: $(cat /tmp/accounts.again)"
    echo "Nothing of the package is left; what is the user's stayed"
}

# As the user: a desktop with a panel, and the tray program on it.
desktop() {
    export DISPLAY=:7 XDG_RUNTIME_DIR=/tmp/runtime-alice
    mkdir -m 700 "$XDG_RUNTIME_DIR"
    Xvfb :7 -screen 0 1024x700x24 -nolisten tcp >/tmp/xvfb.log 2>&1 &
    started=$!
    # shellcheck disable=SC2154
    trap 'kill $started 2>/dev/null || true' EXIT
    until_true xdotool getdisplaygeometry
    dbus-daemon --session --fork --print-address=1 --print-pid=1 >/tmp/bus
    DBUS_SESSION_BUS_ADDRESS=$(head -n 1 /tmp/bus)
    started="$started $(tail -n 1 /tmp/bus)"
    export DBUS_SESSION_BUS_ADDRESS
    openbox >/tmp/openbox.log 2>&1 &
    started="$started $!"
    mkdir -p "$HOME/.config/xfce4/xfconf/xfce-perchannel-xml"
    cat >"$HOME/.config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
  </property>
</channel>
XML
    xfce4-panel --disable-wm-check >/tmp/panel.log 2>&1 &
    started="$started $!"
    until_true hosts_tray_icons
    chatelaine --demo >/tmp/chatelaine.log 2>&1 &
    program=$!
    until_true has_tray_icon
    # The panel's only icon is at its beginning.
    xdotool mousemove 16 16 click 1
    until_true xdotool search --onlyvisible --class '^chatelaine$'
    if [ -d /result ]; then import -window root /result/desktop.png; fi
    echo "The panel shows the icon, and a click on it opens something"
    kill -TERM "$program"
    until_true has_ended "$program"
    wait "$program" || fail "The tray program ended with $?: $(cat /tmp/chatelaine.log)"
}

watcher() {
    dbus-send --session --print-reply --reply-timeout=2000 --dest=org.kde.StatusNotifierWatcher /StatusNotifierWatcher \
        org.freedesktop.DBus.Properties.Get string:org.kde.StatusNotifierWatcher string:"$1" 2>/dev/null
}
# A zombie has ended: nobody asked it yet.
has_ended() { ! kill -0 "$1" || grep -q '^State:[[:space:]]*Z' "/proc/$1/status"; }
hosts_tray_icons() { watcher IsStatusNotifierHostRegistered | grep -q 'boolean true'; }
has_tray_icon() { watcher RegisteredStatusNotifierItems | grep -q 'string'; }

# Tries a command for half a minute.
until_true() {
    tries=0
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 150 ] || fail "This did not become true: $*"
        sleep 0.2
    done
}

# ---- Outside ---------------------------------------------------------------------------------------------------------

older=
picture=
chroot=with
while [ $# -gt 0 ]; do
    case $1 in
    --inside)
        inside "$2" "$3"
        exit 0
        ;;
    --desktop)
        desktop
        exit 0
        ;;
    --without-chroot) chroot=without ;;
    --older) older=${2-} && shift ;;
    --picture) picture=${2-} && shift ;;
    --help | -h) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
    esac
    shift
done
cd "$root"

say "Packages"
# shellcheck source=installer/packages.sh
. installer/packages.sh
ensure_packages lintian
made=$(sh installer/package.sh)
printf '%s\n' "$made"
deb=$(printf '%s\n' "$made" | grep '\.deb$') || fail "No DEB was made"
rpm=$(printf '%s\n' "$made" | grep '\.rpm$') || fail "No RPM was made"

say "Lintian"
lintian --allow-root --fail-on error "$deb"

say "The RPM"
rpm --query --list --package "$rpm"
# The same files, but for documents and how manual pages are packed.
contents() { sed -e 's/\.gz$//' -e '/\/usr\/share\/\(doc\|licenses\)\//d' -e '/\/\.build-id/d' | sort; }
in_deb=$(dpkg-deb --fsys-tarfile "$deb" | tar --list | sed -n 's/^\.\(.*[^/]\)$/\1/p' | contents)
in_rpm=$(rpm --query --list --package "$rpm" | contents)
[ "$in_deb" = "$in_rpm" ] || fail "The packages hold different things: $in_deb; $in_rpm"
rpm --query --requires --package "$rpm" | grep -q '^libsecret-1\.so' || fail "The RPM does not ask for libsecret"
dpkg-deb --field "$deb" Depends | grep -q 'libsecret-1-0' || fail "The DEB does not ask for libsecret"

if [ "$chroot" = without ]; then exit 0; fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/chatelaine-packages.XXXXXX")
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir -m 755 "$folder/packages"
mkdir -m 777 "$folder/result"
if [ -z "$older" ]; then
    older=$folder/packages/older.deb
    dpkg-deb --raw-extract "$deb" "$folder/older"
    sed -i 's/^Version: .*/Version: 0.0.1-1/' "$folder/older/DEBIAN/control"
    dpkg-deb --root-owner-group --build "$folder/older" "$older" >/dev/null
else
    cp "$older" "$folder/packages/older.deb"
fi
cp "$deb" "$folder/packages/newer.deb"
sh tests/chroot.sh --tree --bind "$folder/packages=/packages" --bind "$folder/result=/result" bookworm \
    sh tests/packages.sh --inside /packages/older.deb /packages/newer.deb
if [ -n "$picture" ]; then mv "$folder/result/desktop.png" "$picture"; fi
say "The packages work"
