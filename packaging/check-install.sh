#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The packages' whole life in a fresh Debian: an older version with its journal, the upgrade, a cleanup and its undo, the
# service in a booted container with its password and its mail, timers, kill -9, reload, remove, purge; and where the
# release is that of the container image, the image (check-container.sh). Needs root, debootstrap and systemd-nspawn, and
# minutes of downloading: run it before a release and when packaging changes.
# Usage: check-install.sh [FOLDER OF PACKAGES [SUITE [FOLDER OF AN OLDER PACKAGE]]], which build-deb.sh makes; without the
# last nothing is upgraded.
# What stands in single quotes is for a shell elsewhere, and "leave" is called by the trap.
# shellcheck disable=SC2016,SC2317
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

packages=${1:-$project/build/deb}
suite=${2:-bookworm}
older=${3:-$project/build/deb-older}
install_missing "${check_install_packages[@]}"
# The container has this machine's network, to fetch packages by.
if (exec 3<>/dev/tcp/127.0.0.1/5432) 2>/dev/null; then
    say "Something answers at port 5432 of this machine, where the container's PostgreSQL will be: stop it first"
    exit 2
fi
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
inside() {
    chroot "$tree" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

say "A fresh $suite"
quietly debootstrap --variant=minbase "$suite" "$tree"
mount --bind /dev "$tree/dev"
mount -t devpts devpts "$tree/dev/pts"
mount -t proc proc "$tree/proc"
# Nothing starts while packages are unpacked.
printf '#!/bin/sh\nexit 101\n' >"$tree/usr/sbin/policy-rc.d"
chmod 755 "$tree/usr/sbin/policy-rc.d"
mkdir "$tree/packages"
cp "$packages"/scrapazoidctl_*.deb "$packages"/scrapazoid-console_*.deb "$tree/packages"
cp "$project"/debian/tests/{cleanup,service.sql} "$project"/packaging/{check-install-booted,say}.sh "$tree/packages"
inside apt-get update -qq

say "The server's package"
quietly inside apt-get install -y -qq --no-install-recommends systemd systemd-sysv dbus postgresql acl
before=$(inside dpkg-query -f '.\n' -W | wc -l)
if compgen -G "$older/scrapazoidctl_*.deb" >/dev/null; then
    mkdir "$tree/packages/older"
    cp "$older"/scrapazoidctl_*.deb "$tree/packages/older"
    quietly inside sh -c 'apt-get install -y -qq --no-install-recommends /packages/older/scrapazoidctl_*.deb'
    say "The older version is $(inside dpkg-query -f '${Version}' -W scrapazoidctl)"
else
    quietly inside sh -c 'apt-get install -y -qq --no-install-recommends /packages/scrapazoidctl_*.deb'
fi
say "It brought $(($(inside dpkg-query -f '.\n' -W | wc -l) - before)) packages"
expect "the command line answers" inside scrapazoidctl --version
expect "no display came with it" inside sh -c '! dpkg-query -W libqt6gui6 libqt6widgets6 2>/dev/null | grep -q .'
expect "its user is there" inside id scrapazoidctl
expect "its folder is root's to write and its to read" \
    test "$(inside stat -c '%a %U %G' /etc/scrapazoid)" = "750 root scrapazoidctl"
expect "nothing is enabled" inside sh -c '! ls /etc/systemd/system/*.wants/scrapazoidctl* 2>/dev/null | grep -q .'

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
within bash /packages/check-install-booted.sh || failed=1

# The image has a base of its own, whichever release this was.
if [ "$suite" = "$(sed -n 's/^FROM debian:\(.*\)-slim$/\1/p' "$project/packaging/container/Containerfile")" ]; then
    bash "$project/packaging/check-container.sh" "$packages" || failed=1
fi
exit "$failed"
