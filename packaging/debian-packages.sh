# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# What Debian 12 and 13 need for this project, for scripts to source. The package's own dependencies are worked out by its
# packaging; this is for a checkout.

build_packages=(
    ca-certificates git
    g++ cmake ninja-build ccache
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev libcurl4-openssl-dev libpq-dev libexpected-dev librapidcheck-dev zlib1g-dev
)

runtime_packages=(
    libqt6sql6-psql libqt6svg6
    fonts-noto-core fontconfig
)

# A server of the demo's and the tests' own; psql to look into it.
server_packages=(
    postgresql postgresql-client
)

# pgbouncer stands between in tests of what must not go through a pooler; Ceph's gateway is a real server of S3.
test_packages=(
    clang-format clang-tidy shellcheck
    xvfb xauth xdotool imagemagick dbus
    desktop-file-utils appstream systemd
    procps util-linux iproute2 poppler-utils strace
    pgbouncer bindfs openssh-client fish zsh csh mandoc python3-jsonschema python3-yaml
    ceph-mon ceph-osd radosgw
)

# Unpacked below build/parts and not installed: an SSH server of the tests' own is no reason to start one for this
# machine, nor is the docker client, which comes with the engine, one for an engine, nor promtool one for Prometheus;
# docker-compose and the models of Kubernetes' own client read the examples. Containers are tested with the real client, on
# an engine of the tests' own.
test_parts=(
    openssh-server libwrap0 'libwtmpdb0|' 'docker-cli|docker.io' prometheus docker-compose
    python3-docker python3-dockerpty python3-docopt python3-dotenv python3-texttable python3-websocket python3-distro
    python3-kubernetes python3-dateutil python3-six python3-urllib3 python3-certifi python3-requests python3-chardet python3-idna
)

# For packages: packaging/build-deb.sh.
deb_packages=(
    binutils build-essential debhelper dpkg-dev fakeroot lintian
)

# For their life in a fresh Debian: packaging/check-install.sh.
check_install_packages=(
    debootstrap systemd-container python3-yaml
)

# For servers of other releases: packaging/test-servers.sh.
test_servers_packages=(
    patchelf
)
