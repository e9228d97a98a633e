#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The second half of check-install.sh, in the booted container: what an administrator does and sees, in the order of
# README.Debian, from an older version where there is one.
# What stands in single quotes is for a shell elsewhere, and functions are called by their names.
# shellcheck disable=SC2016,SC2317
set -uo pipefail
cd /
# shellcheck source=packaging/say.sh
source "$(dirname "${BASH_SOURCE[0]}")/say.sh"

failed=0
# eventually COMMAND...: within two minutes; what is stuck is looked for once in one.
eventually() {
    local second
    for ((second = 0; second < 120; ++second)); do
        ! "$@" || return 0
        sleep 1
    done
    return 1
}
as_postgres() {
    su postgres -c "$1"
}
sql() {
    as_postgres "psql -qAt service -c \"$1\""
}
# As the service's own user, with its configuration.
ctl() {
    local words=''
    printf -v words '%q ' "$@"
    su -s /bin/sh scrapazoidctl -c "SCRAPAZOID_CONFIG=/etc/scrapazoid/console.ini scrapazoidctl $words"
}
files() {
    find /srv/scrapazoid/screenshots -maxdepth 1 -type f | wc -l
}
has_files() {
    [ "$(files)" -eq "$1" ]
}
export -f files

say "A service, its files and its database"
su postgres -c "createuser scrapazoidctl; createdb -O scrapazoidctl service" >/dev/null
mkdir -p /srv/scrapazoid/screenshots /srv/scrapazoid/downloads
useradd --system scrapazoid
su -s /bin/sh scrapazoidctl -c 'psql -q service' </packages/service.sql
for ((day = 1; day <= 20; ++day)); do
    printf 12345 >/srv/scrapazoid/screenshots/s$day.png
    touch -d "$day days ago" /srv/scrapazoid/screenshots/s$day.png
done
chown -R scrapazoid: /srv/scrapazoid
setfacl -R -m u:scrapazoidctl:rwX -m d:u:scrapazoidctl:rwX /srv/scrapazoid/screenshots /srv/scrapazoid/downloads
su -s /bin/sh scrapazoidctl -c 'SCRAPAZOID_CONFIG=/var/lib/scrapazoidctl/console.ini scrapazoidctl \
    -d postgresql://scrapazoidctl@127.0.0.1/service --screenshots-dir /srv/scrapazoid/screenshots --downloads-dir /srv/scrapazoid/downloads \
    config add default' >/dev/null
as_postgres "psql -q service -c \"ALTER ROLE scrapazoidctl PASSWORD 'correct horse'\""
password='127.0.0.1:*:service:scrapazoidctl:correct horse'
install -o scrapazoidctl -m 0600 /dev/null /var/lib/scrapazoidctl/.pgpass
printf '%s\n' "$password" >/var/lib/scrapazoidctl/.pgpass
install -o root -g scrapazoidctl -m 0640 /var/lib/scrapazoidctl/console.ini /etc/scrapazoid/console.ini

if [ -d /packages/older ]; then
    say "The older version works"
    expect "it sets up" ctl setup --yes
    expect "it cleans" ctl screenshots --days 7 --yes --override-guards
    expect "fourteen files are in quarantine" has_files 6
    expect "it takes a job into its schedule" ctl schedule enable weekly --at 04:40 --weekday 6 --yes
    journal=$(sql 'SELECT version FROM scrapazoid_console.meta')
    expect "the new package takes its place" sh -c 'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends /packages/scrapazoidctl_*.deb'
    say "Upgraded to $(dpkg-query -f '${Version}' -W scrapazoidctl)"
    expect "its configuration is as it was" test -s /etc/scrapazoid/console.ini
    doubts() {
        local said
        said=$(ctl doctor) && return 1
        grep -q "is of version $journal, this program needs" <<<"$said"
    }
    expect "doctor says that the journal is older, and what to do" doubts
    expect "setup migrates it" ctl setup --yes
    newer() {
        [ "$(sql 'SELECT version FROM scrapazoid_console.meta')" -gt "$journal" ]
    }
    expect "from version $journal to another one" newer
    expect "the older version's run is in the history" sh -c 'SCRAPAZOID_CONFIG=/etc/scrapazoid/console.ini su -s /bin/sh \
        scrapazoidctl -c "scrapazoidctl history" | grep -q screenshots'
    expect "and can be undone" ctl undo last
    expect "all twenty files are back" has_files 20
    scheduled() {
        ctl schedule | grep -E '^weekly +yes +.*04:40'
    }
    expect "the older version's schedule is kept" scheduled
    expect "and can be changed" ctl schedule disable weekly
    # Until then doctor finds that somebody has set a schedule of whose trouble nobody would be told.
    expect "and kept by whoever tells of trouble" ctl --set alerts.hook=/bin/true watch --once --jobs stuck
else
    expect "setup" ctl setup --yes
fi

say "What is installed"
expect "systemd accepts the units" systemd-analyze verify --man=no scrapazoidctl.service scrapazoidctl-stuck.timer \
    scrapazoidctl-files.timer scrapazoidctl-failed@x.service
for unit in scrapazoidctl.service scrapazoidctl-stuck.service scrapazoidctl-files.service; do
    expect "$unit is hardly exposed" systemd-analyze security --no-pager --threshold=20 "$unit"
done
for file in man/man1/scrapazoidctl.1.gz man/man5/scrapazoid-console.ini.5.gz bash-completion/completions/scrapazoidctl \
    zsh/vendor-completions/_scrapazoidctl fish/vendor_completions.d/scrapazoidctl.fish \
    scrapazoidctl/schemas/cleanup.schema.json; do
    expect "$file is there" test -s /usr/share/$file
done
expect "doctor finds nothing bad" ctl doctor
expect "a preview, a cleanup and its undo, as README.Debian has it" sh /packages/cleanup

say "The service"
mv /var/lib/scrapazoidctl/.pgpass /etc/scrapazoid/pgpass
chown root: /etc/scrapazoid/pgpass
expect "the password is nobody's to read but root's" sh -c '! su -s /bin/sh scrapazoidctl -c "cat /etc/scrapazoid/pgpass"'
expect "it starts" systemctl start scrapazoidctl.service
leads() {
    journalctl --quiet --unit scrapazoidctl.service | grep -q 'Leading the cleanups'
}
expect "it connects with the password from its credential, and leads" eventually leads
sql "INSERT INTO executions (user_id, status, started_at) VALUES (1, 'running', now() AT TIME ZONE 'utc' - interval '1 hour')"
marked() {
    [ "$(sql "SELECT count(*) FROM executions WHERE status = 'failed'")" -ge "$1" ]
}
expect "it reloads" systemctl reload scrapazoidctl.service
expect "it marks what is stuck" eventually marked 1
goes_on() {
    [ "$(systemctl show -P MainPID scrapazoidctl.service)" != "$1" ] && systemctl --quiet is-active scrapazoidctl.service
}
pid=$(systemctl show -P MainPID scrapazoidctl.service)
kill -9 "$pid"
expect "and goes on after kill -9" eventually goes_on "$pid"
expect "it stops" systemctl stop scrapazoidctl.service

say "What it refuses, it refuses once, and root gets a letter"
cat >/usr/sbin/sendmail <<'SH'
#!/bin/sh
cat >>/var/mail/letters
SH
chmod 755 /usr/sbin/sendmail
sed -i 's/^\[profile default\]$/&\nscreenshots.dayz = 3/' /etc/scrapazoid/console.ini
systemctl start scrapazoidctl.service 2>/dev/null
refused() {
    [ "$(systemctl show -P ActiveState scrapazoidctl.service)" = failed ]
}
expect "a setting that nobody knows ends it" eventually refused
expect "for good" test "$(systemctl show -P NRestarts scrapazoidctl.service)" -le 1
letter() {
    grep -qs '^To: root' /var/mail/letters && grep -q 'Subject: scrapazoidctl.service failed on' /var/mail/letters \
        && grep -q 'screenshots.dayz' /var/mail/letters && grep -q "systemd\[1\]: .* Failed with result" /var/mail/letters
}
expect "the letter says why, with its last lines" eventually letter
sed -i '/dayz/d' /etc/scrapazoid/console.ini
systemctl reset-failed

say "Timers"
expect "they start" systemctl start scrapazoidctl-stuck.timer scrapazoidctl-files.timer
expect "both are waiting" sh -c '[ "$(systemctl list-timers --no-legend "scrapazoidctl-*" | wc -l)" = 2 ]'
sql "INSERT INTO executions (user_id, status, started_at) VALUES (1, 'running', now() AT TIME ZONE 'utc' - interval '2 hours')"
marked_by_timer() {
    marked 2
}
expect "the timer marks what is stuck" sh -c 'systemctl start scrapazoidctl-stuck.service'
expect "as the table says" eventually marked_by_timer
# A first run by itself waits until somebody has looked.
expect "the first cleanup of files by itself is refused" sh -c '! systemctl start scrapazoidctl-files.service'
expect "somebody agrees" env SCRAPAZOID_CONFIG=/etc/scrapazoid/console.ini su -s /bin/sh scrapazoidctl -c \
    'PGPASSWORD="correct horse" scrapazoidctl schedule agree files --yes'
expect "then it goes" systemctl start scrapazoidctl-files.service
expect "and has cleaned" has_files 6
systemctl stop scrapazoidctl-stuck.timer scrapazoidctl-files.timer

say "The window's package"
expect "it installs beside" sh -c 'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    /packages/scrapazoid-console_*.deb'
expect "the window answers" env QT_QPA_PLATFORM=offscreen scrapazoid-console --version
expect "the desktop finds it" test -s /usr/share/applications/org.scrapazoid.Console.desktop
expect "and its icon" test -s /usr/share/icons/hicolor/scalable/apps/org.scrapazoid.Console.svg

begins_anew() {
    local before
    before=$(systemctl show -P MainPID scrapazoidctl.service)
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --reinstall --no-install-recommends /packages/scrapazoidctl_*.deb \
        && eventually goes_on "$before"
}

say "Removed"
expect "somebody lets it run" systemctl enable --now scrapazoidctl.service scrapazoidctl-stuck.timer
expect "it runs" eventually systemctl --quiet is-active scrapazoidctl.service
expect "installing it again begins it anew" begins_anew
expect "removing leaves the configuration" sh -c 'apt-get remove -y -qq scrapazoidctl scrapazoid-console &&
    test -s /etc/scrapazoid/console.ini && ! test -e /usr/bin/scrapazoidctl'
expect "and ends what ran" sh -c '! pgrep -x scrapazoidctl && ! systemctl --quiet is-active scrapazoidctl.service scrapazoidctl-stuck.timer'
expect "purging leaves nothing of its own" sh -c 'dpkg --purge scrapazoidctl scrapazoid-console;
    ! ls -d /etc/scrapazoid /var/lib/scrapazoidctl /usr/share/scrapazoidctl /usr/bin/scrapazoid* \
        /lib/systemd/system/scrapazoidctl* /etc/systemd/system/*/scrapazoidctl* 2>/dev/null | grep .'
expect "and leaves the folders' quarantine" test -e /srv/scrapazoid/screenshots/.scrapazoid-console
exit "$failed"
