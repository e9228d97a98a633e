#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The packages' whole life in a fresh Debian: install, a cleanup and its undo, the service in a booted container, kill -9,
# reload, remove, purge. Needs root, debootstrap and systemd-nspawn, and minutes of downloading: run it before a release
# and when packaging changes. Usage: check-install.sh [FOLDER OF PACKAGES [SUITE]]
# What stands in single quotes is for a shell elsewhere, and "leave" is called by the trap.
# shellcheck disable=SC2016,SC2317
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

packages=${1:-$project/build/deb}
suite=${2:-bookworm}
install_missing "${check_install_packages[@]}"
if ! compgen -G "$packages/scrapazoidctl_*.deb" >/dev/null; then
    bash "$project/packaging/build-deb.sh" "$packages"
fi

tree=$(mktemp -d /var/tmp/scrapazoid-install.XXXXXX)
chmod 755 "$tree"
booted=
# The first process of the container; all others go with it.
init() {
    pgrep -P "$booted" -o
}
leave() {
    if [ -n "$booted" ]; then
        kill -KILL "$(init)" 2>/dev/null || true
        wait "$booted" 2>/dev/null || true
    fi
    for mounted in proc dev/pts dev; do
        umount "$tree/$mounted" 2>/dev/null || true
    done
    rm -rf --one-file-system "$tree" "$tree.boot"
}
trap leave EXIT
trap 'exit 130' INT TERM

failed=0
# expect WHAT COMMAND...: says it, and whether it is so.
expect() {
    local what=$1
    shift
    if "$@"; then
        say "ok: $what"
    else
        say "NOT: $what"
        failed=1
    fi
}
inside() {
    chroot "$tree" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

say "A fresh $suite"
debootstrap --variant=minbase "$suite" "$tree" >"$tree.log" 2>&1 || {
    tail -n 20 "$tree.log" >&2
    exit 1
}
rm -f "$tree.log"
mount --bind /dev "$tree/dev"
mount -t devpts devpts "$tree/dev/pts"
mount -t proc proc "$tree/proc"
# Nothing starts while packages are unpacked.
printf '#!/bin/sh\nexit 101\n' >"$tree/usr/sbin/policy-rc.d"
chmod 755 "$tree/usr/sbin/policy-rc.d"
mkdir "$tree/packages"
cp "$packages"/scrapazoidctl_*.deb "$packages"/scrapazoid-console_*.deb "$tree/packages"
cp "$project/debian/tests/cleanup" "$tree/packages"
inside apt-get update -qq

say "The server's package"
inside apt-get install -y -qq --no-install-recommends systemd systemd-sysv dbus postgresql >/dev/null 2>&1
before=$(inside dpkg-query -f '.\n' -W | wc -l)
inside sh -c 'apt-get install -y -qq --no-install-recommends /packages/scrapazoidctl_*.deb' >/dev/null
say "It brought $(($(inside dpkg-query -f '.\n' -W | wc -l) - before)) packages"
expect "the command line answers" inside scrapazoidctl --version
expect "no display came with it" inside sh -c '! dpkg-query -W libqt6gui6 libqt6widgets6 2>/dev/null | grep -q .'
expect "its user is there" inside id scrapazoidctl
expect "its folder is root's to write and its to read" \
    test "$(inside stat -c '%a %U %G' /etc/scrapazoid)" = "750 root scrapazoidctl"
expect "nothing is enabled" inside sh -c '! ls /etc/systemd/system/*.wants/scrapazoidctl* 2>/dev/null | grep -q .'
# Without man(1) here nobody can look its page up.
expect "systemd accepts the units" inside systemd-analyze verify --man=no /lib/systemd/system/scrapazoidctl.service \
    /lib/systemd/system/scrapazoidctl-stuck.timer /lib/systemd/system/scrapazoidctl-files.timer
expect "the manual page is found" test -e "$tree/usr/share/man/man1/scrapazoidctl.1.gz"

say "The window's package"
inside sh -c 'apt-get install -y -qq --no-install-recommends /packages/scrapazoid-console_*.deb' >/dev/null
expect "the window answers" inside env QT_QPA_PLATFORM=offscreen scrapazoid-console --version
expect "the desktop finds it" test -e "$tree/usr/share/applications/org.scrapazoid.Console.desktop"
expect "and its icon" test -e "$tree/usr/share/icons/hicolor/scalable/apps/org.scrapazoid.Console.svg"

say "Booted"
rm -f "$tree/usr/sbin/policy-rc.d"
for mounted in proc dev/pts dev; do
    umount "$tree/$mounted"
done
# By itself, whatever runs this machine: nothing is registered anywhere.
systemd-nspawn --quiet --register=no --keep-unit --machine="scrapazoid-$$" --directory="$tree" --boot --link-journal=no \
    </dev/null >"$tree.boot" 2>&1 &
booted=$!
within() {
    nsenter --target "$(init)" --mount --uts --ipc --net --pid --root \
        /usr/bin/env -i --chdir=/ PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
is_up() {
    [[ $(within systemctl is-system-running 2>/dev/null) =~ ^(running|degraded)$ ]]
}
for ((second = 0; second < 90; ++second)); do
    ! is_up || break
    sleep 1
done
expect "the container is up" is_up
expect "a cleanup and its undo, as the system user" within sh /packages/cleanup
within sh -c "mkdir -p /srv/scrapazoid/screenshots /srv/scrapazoid/downloads; chown -R scrapazoidctl /srv/scrapazoid
su -s /bin/sh scrapazoidctl -c 'SCRAPAZOID_CONFIG=/var/lib/scrapazoidctl/console.ini scrapazoidctl \
    -d postgresql:///scrapes --screenshots-dir /srv/scrapazoid/screenshots --downloads-dir /srv/scrapazoid/downloads \
    config add default'
install -o root -g scrapazoidctl -m 0640 /var/lib/scrapazoidctl/console.ini /etc/scrapazoid/console.ini
su -s /bin/sh scrapazoidctl -c 'SCRAPAZOID_CONFIG=/etc/scrapazoid/console.ini scrapazoidctl setup --yes'" || true
expect "the service starts" within systemctl start scrapazoidctl.service
expect "it reloads" within systemctl reload scrapazoidctl.service
expect "and goes on after kill -9" within sh -c 'kill -9 "$(systemctl show -P MainPID scrapazoidctl.service)"; sleep 12
    systemctl is-active scrapazoidctl.service'
expect "a timer's job runs" within systemctl start scrapazoidctl-stuck.service
expect "it stops" within systemctl stop scrapazoidctl.service

say "Removed"
within sh -c 'apt-get purge -y -qq scrapazoidctl scrapazoid-console' >/dev/null
expect "purging leaves nothing of its own" within sh -c \
    '! ls -d /etc/scrapazoid /var/lib/scrapazoidctl /usr/bin/scrapazoid* /lib/systemd/system/scrapazoidctl* 2>/dev/null | grep .'
expect "and leaves the folders' quarantine" within test -e /srv/scrapazoid/screenshots/.scrapazoid-console
exit "$failed"
