#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian packages from what is committed, into build/deb (or the folder that is given), and asks lintian
# what it thinks of them and readelf whether the programs are hardened. Usage: build-deb.sh [FOLDER [COMMIT]]
# Of another COMMIT comes the server's package alone, as an older version, to try upgrades from; nobody is asked about it.
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

target=${1:-$project/build/deb}
commit=${2:-HEAD}
install_missing "${build_packages[@]}" "${deb_packages[@]}"
mkdir -p "$target"
target=$(cd "$target" && pwd)
source_tree=$target/source
rm -rf "$source_tree" "$target"/*.deb "$target"/*.changes "$target"/*.buildinfo
mkdir "$source_tree"
git -C "$project" archive "$commit" | tar -x -C "$source_tree"
if [ $# -ge 2 ]; then
    # A version with a tilde comes before the one without.
    sed -i "1s/(\([^)]*\))/(\1~$(git -C "$project" show --no-patch --format=%cd --date=format:%Y%m%d%H%M%S "$commit"))/" \
        "$source_tree/debian/changelog"
    awk -v RS= -v ORS='\n\n' '!/^Package: scrapazoid-console\n/' "$source_tree/debian/control" >"$source_tree/control"
    mv "$source_tree/control" "$source_tree/debian/control"
    rm "$source_tree"/debian/scrapazoid-console.*
    # Pages and completions that are made when it is built, where that commit makes any.
    # shellcheck disable=SC2016 # make's variables
    printf '\n%s:\n\t%s\n' override_dh_auto_build \
        'dh_auto_build -- scrapazoidctl $$(ninja -C obj-* -t targets all | grep -o ^scrapazoid_documents)' \
        override_dh_auto_install 'DESTDIR=$(CURDIR)/debian/scrapazoidctl cmake --install obj-* --component ctl' \
        >>"$source_tree/debian/rules"
    : >"$source_tree/debian/scrapazoidctl.install"
fi
say "Building packages in $target"
export CCACHE_BASEDIR=$source_tree CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
(cd "$source_tree" && dpkg-buildpackage --build=binary --no-sign --jobs="$(nproc)" >"$target/build.log" 2>&1) || {
    tail -n 50 "$target/build.log" >&2
    exit 1
}
say "Built:"
(cd "$target" && ls -- *.deb)
[ $# -lt 2 ] || exit 0
lintian --fail-on error,warning "$target"/*.changes

# Checked functions of libc leave no trace where the compiler could see that a call is right: that it was told to is all
# there is to read.
if grep -E ' c\+\+ |/c\+\+ ' "$target/build.log" | grep -E ' -c ' | grep -v -- '-D_FORTIFY_SOURCE='; then
    say "This was compiled without checked functions of libc"
    exit 1
fi

# hardened PROGRAM: position-independent, read-only relocations bound at once, a protected stack, no stack that runs, and
# on amd64 marked places for indirect calls.
hardened() {
    local program=$1 headers symbols wrong=()
    headers=$(readelf --wide --file-header --program-headers --dynamic "$program")
    symbols=$(readelf --wide --dyn-syms "$program")
    grep -q 'Type: *DYN' <<<"$headers" || wrong+=(PIE)
    grep -q GNU_RELRO <<<"$headers" || wrong+=(RELRO)
    grep -Eq 'BIND_NOW|FLAGS.*\bNOW\b' <<<"$headers" || wrong+=(BIND_NOW)
    grep -Eq 'GNU_STACK .* RW ' <<<"$headers" || wrong+=("a stack that runs")
    grep -q __stack_chk_fail <<<"$symbols" || wrong+=("a stack protector")
    if [ "$(dpkg --print-architecture)" = amd64 ]; then
        [ "$(objdump --disassemble --no-show-raw-insn "$program" | grep -c endbr64)" -gt 1000 ] || wrong+=(CET)
    fi
    if [ ${#wrong[@]} -gt 0 ]; then
        say "$program is not hardened: ${wrong[*]}"
        return 1
    fi
    say "$(basename "$program") is hardened"
}
for package in scrapazoidctl scrapazoid-console; do
    rm -rf "$target/unpacked"
    dpkg-deb -x "$target/${package}_"*.deb "$target/unpacked"
    hardened "$target/unpacked/usr/bin/$package"
done
rm -rf "$target/unpacked"
