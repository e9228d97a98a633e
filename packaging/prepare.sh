# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian 12 or 13 to a build, for scripts to source. Expects `set -euo pipefail`.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$project/build/release
# shellcheck source=packaging/debian-packages.sh
source "$project/packaging/debian-packages.sh"
# shellcheck source=packaging/say.sh
source "$project/packaging/say.sh"

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "This needs root: run it as root, or install sudo. Wanted: $*"
        return 1
    fi
}

# is_installed PACKAGE: by itself, or by another one that provides it, as names go from one release to the next. All of
# the list is read: who writes to a pipe that nobody reads fails, and so would the pipe.
is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ] \
        || dpkg-query -W -f '${db:Status-Status} ${Provides}, \n' | grep "^installed.* $1[ ,]" >/dev/null
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes -qq --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >/dev/null
}

# Debian's PostgreSQL makes and starts a cluster as soon as it is installed. Nobody here asked for one, so that is
# switched off for this installation and back on afterwards; whoever has PostgreSQL already is left alone.
install_server() {
    local settings=/etc/postgresql-common/createcluster.conf status=0
    if is_installed postgresql-common; then
        apt_install "$@"
        return
    fi
    apt_install postgresql-common
    as_root cp -p "$settings" "$settings.before-scrapazoid"
    printf 'create_main_cluster = false\n' | as_root tee -a "$settings" >/dev/null
    apt_install "$@" || status=$?
    as_root mv "$settings.before-scrapazoid" "$settings"
    return "$status"
}

# install_missing PACKAGE...: asks the package lists' servers only when something is missing.
install_missing() {
    local package missing=() server=()
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian: make sure yourself that the packages of packaging/debian-packages.sh are there."
        return 0
    fi
    for package in "$@"; do
        if is_installed "$package"; then
            continue
        elif [[ $package == postgresql* ]]; then
            server+=("$package")
        else
            missing+=("$package")
        fi
    done
    if [ $((${#missing[@]} + ${#server[@]})) -eq 0 ]; then
        return 0
    fi
    say "Installing ${missing[*]} ${server[*]}"
    as_root apt-get update -qq
    if [ ${#missing[@]} -gt 0 ]; then
        apt_install "${missing[@]}"
    fi
    if [ ${#server[@]} -gt 0 ]; then
        install_server "${server[@]}"
    fi
}

# download PACKAGE: into build/parts/packages, in the place of an older one.
download() {
    local packages=$project/build/parts/packages
    mkdir -p "$packages"
    rm -f "$packages/${1}_"*.deb
    (cd "$packages" && apt-get download -qq "$1") 2>/dev/null
}

# unpack PACKAGE...: its files below build/parts, for programs of the tests' own. "one|other" is the first that there is; not
# every release has all, and "one|" is missed by nobody where there is none.
unpack() {
    local wanted name package parts=$project/build/parts
    command -v dpkg-deb >/dev/null || return 0
    for wanted in "$@"; do
        name=${wanted%|}
        name=${name##*|}
        [ ! -e "$parts/$name.unpacked" ] || continue
        # Lists of packages may be old, or not there yet.
        [ -e "$parts/packages" ] || as_root apt-get update -qq || true
        for package in ${wanted//|/ }; do
            say "Unpacking $package"
            download "$package" || continue
            dpkg-deb -x "$parts/packages/${package}_"*.deb "$parts"
            touch "$parts/$name.unpacked"
            break
        done
        [ -e "$parts/$name.unpacked" ] || [[ $wanted == *'|' ]] || say "There is no $wanted here: tests that want it are skipped"
    done
}

# draw COUNT: so many of the lines that are read, the same ones for the same SCRAPAZOID_SEED.
draw() {
    awk -v seed="${SCRAPAZOID_SEED:-1}" 'BEGIN { srand(seed) } { print rand() "\t" $0 }' | sort -g \
        | awk -v most="$1" 'NR <= most' | cut -f 2-
}

# configure_build PRESET [OPTION...]
configure_build() {
    # What was compiled in another checkout counts, too.
    export CCACHE_BASEDIR=$project CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
    cmake -S "$project" --preset "$@" >/dev/null
}

# build_targets FOLDER TARGET...
build_targets() {
    local folder=$1 quiet=()
    shift
    say "Building in $folder"
    # In a log only what goes wrong is of interest.
    if [ ! -t 1 ]; then
        quiet=(-- --quiet)
    fi
    cmake --build "$folder" --parallel "$(nproc)" --target "$@" "${quiet[@]}"
}

# build_release TARGET...
build_release() {
    configure_build release && build_targets "$build" "$@"
}

# A runtime folder where the machine has none (containers, cron), a locale that knows Unicode, and scratch space;
# all of it goes when the script ends.
private_surroundings() {
    scratch=$(mktemp -d)
    trap 'rm -rf -- "$scratch"' EXIT
    if [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -w "$XDG_RUNTIME_DIR" ]; then
        mkdir -m 0700 "$scratch/runtime"
        export XDG_RUNTIME_DIR=$scratch/runtime
    fi
    if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
        export LC_ALL=C.UTF-8
    fi
}
