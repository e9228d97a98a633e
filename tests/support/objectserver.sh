#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A Ceph RADOS gateway for tests, a real server of S3: one monitor, one OSD and one gateway on the loopback, everything in
# memory and in a folder of its own, as whoever calls it. It ends with OWNER, however that ends.
#   objectserver.sh FOLDER GATEWAY_PORT MONITOR_PORT MONITOR_OLD_PORT OWNER
set -euo pipefail
folder=$1 gateway=$2 monitor=$3 monitor_old=$4 owner=$5
conf=$folder/ceph.conf
export CEPH_CONF=$conf CEPH_ARGS=--no-log-to-stderr

# patiently SECONDS COMMAND...
patiently() {
    local until=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        if [ "$SECONDS" -ge "$until" ]; then
            echo "Nothing came of: $*" >&2
            return 1
        fi
        sleep 0.2
    done
}

stop() {
    local name pid
    for name in client.rgw.a osd.0 mon.a; do
        pid=$(cat "$folder/run/$name.pid" 2>/dev/null) || continue
        kill -9 "$pid" 2>/dev/null || true
    done
}

# Debian 13's OSD looks for its classes below the folder where it was started.
classes=$(compgen -G '/usr/lib/*/rados-classes' | head -n 1)

mkdir -p "$folder"/{mon,osd,run,log}
fsid=$(cat /proc/sys/kernel/random/uuid)
cat > "$conf" <<CONF
[global]
fsid = $fsid
mon host = [v2:127.0.0.1:$monitor,v1:127.0.0.1:$monitor_old]
mon initial members = a
public addr = 127.0.0.1
cluster addr = 127.0.0.1
auth cluster required = cephx
auth service required = cephx
auth client required = cephx
auth allow insecure global id reclaim = false
keyring = $folder/keyring
run dir = $folder/run
pid file = $folder/run/\$name.pid
admin socket = $folder/run/\$name.asok
log file = $folder/log/\$name.log
log to stderr = false
mon data = $folder/mon
mon cluster log file = $folder/log/cluster.log
mon allow pool size one = true
mon data avail crit = 1
mon data avail warn = 1
osd data = $folder/osd
osd class dir = $classes
osd objectstore = memstore
memstore page size = 4096
memstore device bytes = 4294967296
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
osd memory target = 939524096
osd op num shards = 2
[client.rgw.a]
rgw frontends = beast endpoint=127.0.0.1:$gateway
rgw enable ops log = false
rgw enable usage log = false
rgw thread pool size = 64
rgw override bucket index max shards = 1
rgw dynamic resharding = false
CONF

trap stop ERR
ceph-authtool --create-keyring "$folder/keyring" --gen-key -n mon. --cap mon 'allow *' >/dev/null
for name in client.admin client.rgw.a osd.0; do
    ceph-authtool "$folder/keyring" --gen-key -n "$name" --cap mon 'allow *' --cap osd 'allow *' --cap mgr 'allow *' \
        >/dev/null
done
monmaptool --create --clobber --fsid "$fsid" --addv a "[v2:127.0.0.1:$monitor,v1:127.0.0.1:$monitor_old]" \
    "$folder/monmap" >/dev/null
ceph-mon -c "$conf" -i a --mkfs --monmap "$folder/monmap" --keyring "$folder/keyring"
ceph-mon -c "$conf" -i a
patiently 60 ceph -c "$conf" --connect-timeout 5 osd stat
osd=$(cat /proc/sys/kernel/random/uuid)
ceph -c "$conf" osd new "$osd" >/dev/null
ceph-osd -c "$conf" -i 0 --mkfs --osd-uuid "$osd" >/dev/null 2>&1
ceph-osd -c "$conf" -i 0 >/dev/null 2>&1
patiently 60 sh -c "ceph -c '$conf' osd stat | grep -q '1 up'"
radosgw -c "$conf" -n client.rgw.a
patiently 120 bash -c "exec 3<>/dev/tcp/127.0.0.1/$gateway"
radosgw-admin -c "$conf" user create --uid=test --display-name=test --access-key=test-access \
    --secret-key=test-secret >/dev/null
trap - ERR
(
    exec </dev/null >/dev/null 2>&1
    while kill -0 "$owner"; do sleep 1; done
    stop
    rm -rf "$folder"
) &
