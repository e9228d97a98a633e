#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The engine's tests against the servers of several releases of Debian, from the oldest that the console supports on:
# "test-servers.sh" against all, "test-servers.sh 13 18" against these, with "-R NAME" only the tests of that name.
# A server is unpacked below build/servers with the libraries of its own release and not installed; SCRAPAZOID_POSTGRES
# tells the tests which one to start. There is no release of Debian with 14 or 16.
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

declare -A releases=([13]=bullseye [15]=bookworm [17]=trixie [18]=sid)
wanted='^(database|cleanup|faults)/|^demo/privatepostgres$'
versions=()
while [ $# -gt 0 ]; do
    if [ "$1" = -R ]; then
        wanted=${2:?"-R wants a name"}
        shift
    elif [ -n "${releases[$1]:-}" ]; then
        versions+=("$1")
    else
        say "There is no PostgreSQL $1 in any of ${releases[*]}"
        exit 2
    fi
    shift
done
[ ${#versions[@]} -gt 0 ] || mapfile -t versions < <(printf '%s\n' "${!releases[@]}" | sort -n)

# unpack_server VERSION: with all that it needs, down to the C library, found by the programs themselves.
unpack_server() {
    local version=$1 release=${releases[$1]} root=$project/build/servers/$1 package loader libraries program options
    [ ! -e "$root/ready" ] || return 0
    say "Unpacking PostgreSQL $version of $release"
    rm -rf "$root"
    mkdir -p "$root/apt/lists/partial" "$root/apt/archives/partial"
    printf 'deb [signed-by=%s] http://deb.debian.org/debian %s main\n' \
        /usr/share/keyrings/debian-archive-keyring.gpg "$release" >"$root/apt/sources.list"
    # A system with nothing on it yet, so that nothing counts as there.
    : >"$root/apt/status"
    options=(-qq -o Dir::State="$root/apt" -o Dir::State::status="$root/apt/status" -o Dir::Cache="$root/apt"
        -o Dir::Etc::sourcelist="$root/apt/sources.list" -o Dir::Etc::sourceparts=- -o APT::Sandbox::User=root
        -o APT::Get::List-Cleanup=false -o Acquire::Languages=none)
    apt-get "${options[@]}" update
    apt-get "${options[@]}" install --download-only --yes --no-install-recommends "postgresql-$version" >/dev/null
    for package in "$root"/apt/archives/*.deb; do
        dpkg-deb -x "$package" "$root"
    done
    rm -rf "$root/apt"
    loader=$(find "$root" -type f \( -name 'ld-linux*.so.*' -o -name 'ld-2.*.so' \) | head -n 1)
    libraries=$(find "$root" -mindepth 3 -maxdepth 4 -path '*/lib/*' -type f -name '*.so.*' -printf '%h\n' \
        | sort -u | paste -sd :)
    for program in initdb postgres; do
        patchelf --set-interpreter "$loader" --force-rpath --set-rpath "$libraries" \
            "$root/usr/lib/postgresql/$version/bin/$program"
    done
    # A library with a path of its own would not look along the program's.
    find "$root/usr/lib" -type f -name 'libLLVM*.so.*' -exec patchelf --remove-rpath '{}' ';'
    "$root/usr/lib/postgresql/$version/bin/postgres" --version >&2
    touch "$root/ready"
}

install_missing "${build_packages[@]}" "${runtime_packages[@]}" "${server_packages[@]}" "${test_packages[@]}" \
    "${test_servers_packages[@]}"
unpack "${test_parts[@]}"
configure_build release
mapfile -t names < <(ctest --test-dir "$build" --show-only -R "$wanted" | sed -n 's/^ *Test *#[0-9]*: //p')
# The same once more in other surroundings is no program of its own.
mapfile -t targets < <(printf '%s\n' "${names[@]/#*\//tst_}" | sed 's/-.*//' | sort -u)
build_targets "$build" "${targets[@]}" scrapazoidctl
private_surroundings

failed=0
for version in "${versions[@]}"; do
    unpack_server "$version"
    say "PostgreSQL $version"
    SCRAPAZOID_POSTGRES=$project/build/servers/$version/usr/lib/postgresql/$version/bin \
        ctest --test-dir "$build" --output-on-failure --no-tests=error --parallel 2 -R "$wanted" || failed=1
done
exit "$failed"
