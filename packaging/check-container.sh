#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The container image without an engine: its root file system by the very lines of packaging/container/Containerfile, and
# in it what compose.example.yaml starts, as it starts it: as an unprivileged user, without capabilities or a network,
# with nothing to write to but the volumes and /tmp. Needs root, debootstrap and systemd-nspawn, and minutes of downloading.
# Usage: check-container.sh [FOLDER OF PACKAGES], which build-deb.sh makes.
# What stands in single quotes is for a shell elsewhere, and "leave" is called by the trap.
# shellcheck disable=SC2016,SC2317
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

packages=${1:-$project/build/deb}
container=$project/packaging/container
install_missing "${check_install_packages[@]}" "${server_packages[@]}"

folder=$(mktemp -d /var/tmp/scrapazoid-image.XXXXXX)
chmod 755 "$folder"
tree=$folder/tree
# The process of the server, while there is one.
database=
stop_database() {
    [ -z "$database" ] || kill -INT "$database" 2>/dev/null || true
    [ -z "$database" ] || wait "$database" || true
    database=
}
leave() {
    stop_database
    umount "$tree/proc" 2>/dev/null || true
    rm -rf --one-file-system "$folder"
}
trap leave EXIT
trap 'exit 130' INT TERM

failed=0

# instruction NAME: what the Containerfile says by it, lines that go on put together.
instruction() {
    sed -e '/^#/d' -e ':more' -e '/\\$/{N;s/\\\n *//;b more' -e '}' "$container/Containerfile" | sed -n "s/^$1 //p"
}
base=$(instruction FROM)
say "The image, from $base"
[[ $base == debian:*-slim ]]
suite=${base#debian:}
quietly debootstrap --variant=minbase "${suite%-slim}" "$tree"
# What makes an image slim.
printf 'path-exclude %s\n' '/usr/share/doc/*' '/usr/share/man/*' '/usr/share/locale/*' >"$tree/etc/dpkg/dpkg.cfg.d/slim"
mount -t proc proc "$tree/proc"
read -r pattern target <<<"$(instruction COPY)"
# shellcheck disable=SC2086 # a pattern
(cd "$packages" && cp $pattern "$tree$target")
quietly chroot "$tree" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root /bin/sh -c "$(instruction RUN)"
umount "$tree/proc"
expect "nothing of the package's making is left" sh -c "! ls $tree/tmp/*.deb 2>/dev/null"
expect "no display is in it" sh -c "! ls $tree/usr/lib/*/libQt6Gui.so.6 2>/dev/null"
say "It takes $(du -sm "$tree" | cut -f 1) MiB"

say "A service beside it"
programs=$(find /usr/lib/postgresql -name initdb -printf '%h\n' | sort -V | tail -n 1)
install -d -o postgres -m 0755 "$folder/server"
# as_postgres WORD...: the process is that of the last word, for whoever has to end it.
as_postgres() {
    cd / && exec setpriv --reuid=postgres --regid=postgres --init-groups "$@"
}
(as_postgres "$programs/initdb" --pgdata="$folder/server/data" --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync) >/dev/null
as_postgres "$programs/postgres" -D "$folder/server/data" -c listen_addresses= \
    -c unix_socket_directories="$folder/server" >"$folder/server.log" 2>&1 &
database=$!
sql() {
    (as_postgres psql --host="$folder/server" --quiet --no-align --tuples-only "$@")
}
for ((try = 0; try < 300; ++try)); do
    ! sql -c 'SELECT 1' >/dev/null 2>&1 || break
    sleep 0.1
done
sql -c 'CREATE ROLE scrapazoid LOGIN' -c 'CREATE DATABASE scrapazoid OWNER scrapazoid'
sql --username=scrapazoid scrapazoid <"$project/debian/tests/service.sql"
mkdir -p "$folder/screenshots" "$folder/downloads"
for ((day = 1; day <= 20; ++day)); do
    printf 12345 >"$folder/screenshots/s$day.png"
    touch -d "$day days ago" "$folder/screenshots/s$day.png"
done
chown -R 1000:1000 "$folder/screenshots" "$folder/downloads"
# Where to mount them, as an engine makes it.
mkdir -p "$tree/volume/screenshots" "$tree/volume/downloads"

# compose KEY: the words of it, one a line.
compose() {
    /usr/bin/python3 - "$container/compose.example.yaml" "$1" <<'PY'
import sys, yaml
service = yaml.safe_load(open(sys.argv[1], encoding="utf-8"))["services"]["console"]
value = service
for key in sys.argv[2].split("."):
    value = value[key]
print("\n".join(value) if isinstance(value, list) else value)
PY
}
# within WORD...: as the example has it, with another address of the database: there is no host of that name.
within() {
    local user words=()
    user=$(compose user)
    words=(setpriv --reuid="${user%:*}" --regid="${user#*:}" --clear-groups --no-new-privs --bounding-set=-all
        env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp
        DATABASE_URL=postgresql://scrapazoid@/scrapazoid?host=/run/database)
    systemd-nspawn --quiet --register=no --keep-unit --machine="scrapazoid-image-$$" --directory="$tree" --as-pid2 \
        --read-only --private-network --tmpfs=/tmp:mode=1777 --link-journal=no --resolv-conf=off --timezone=off \
        --bind="$folder/server:/run/database" --bind="$folder/screenshots:/volume/screenshots" \
        --bind="$folder/downloads:/volume/downloads" "${words[@]}" "$@" </dev/null
}
mapfile -t entrypoint < <(compose entrypoint)
mapfile -t watch < <(compose command)
health=$(compose healthcheck.test | sed -e 1d -e 's/\$\$/$/g')
has_files() {
    [ "$(find "$folder/screenshots" -maxdepth 1 -type f | wc -l)" -eq "$1" ]
}

say "In the container"
expect "it is nobody of importance" within sh -c '[ "$(id -u)" = 1000 ] && grep -q "^CapEff:[[:space:]]*0*$" /proc/self/status'
expect "it can write nowhere but where it has to" within sh -c '! touch /usr/x /etc/x /var/x 2>/dev/null && touch /tmp/x /volume/screenshots/.x && rm /volume/screenshots/.x'
expect "setup" within "${entrypoint[@]}" setup --yes
expect "its health is good" within sh -c "$health"
expect "doctor finds nothing bad" within "${entrypoint[@]}" doctor
expect "a cleanup" within "${entrypoint[@]}" screenshots --days 7 --yes --override-guards
expect "takes what is old" has_files 6
expect "an undo" within "${entrypoint[@]}" undo last
expect "brings it back" has_files 20
expect "its folders can be looked after from elsewhere" within sh -c 'scrapazoidctl serve --help >/dev/null && grep -q "^volume = /volume" /etc/scrapazoid/helper.conf'
sql --username=scrapazoid scrapazoid -c \
    "INSERT INTO executions (user_id, status, started_at) VALUES (1, 'running', now() AT TIME ZONE 'utc' - interval '1 hour')"
# What stays answers Prometheus, marks what is stuck, and ends when it is told to.
expect "it stays, answers and ends" within bash -c '
    "$@" & console=$!
    for try in {1..60}; do
        sleep 1
        { exec 3<>/dev/tcp/127.0.0.1/10187; } 2>/dev/null || continue
        printf "GET /metrics HTTP/1.0\r\n\r\n" >&3
        said=$(cat <&3)
        [[ $said == *scrapazoid_up*" 1"* && $said == *"scrapazoid_executions_stuck"*" 0"* ]] && break
    done
    printf "%s\n" "$said" | grep -E "^scrapazoid_(up|executions_stuck)"
    kill $console && wait $console' bash "${entrypoint[@]}" "${watch[@]}"
expect "what was stuck is marked" test "$(sql scrapazoid -c "SELECT count(*) FROM executions WHERE status = 'failed'")" = 1
stop_database
is_unhealthy() {
    ! within sh -c "$health"
}
expect "without its database it is not healthy" is_unhealthy
exit "$failed"
