#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian packages from what is committed, into build/deb (or the folder that is given), and asks lintian
# what it thinks of them.
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

target=${1:-$project/build/deb}
install_missing "${build_packages[@]}" "${deb_packages[@]}"
mkdir -p "$target"
target=$(cd "$target" && pwd)
source_tree=$target/source
rm -rf "$source_tree"
mkdir "$source_tree"
git -C "$project" archive HEAD | tar -x -C "$source_tree"
say "Building packages in $target"
(cd "$source_tree" && dpkg-buildpackage --build=binary --no-sign --jobs="$(nproc)" >"$target/build.log" 2>&1) || {
    tail -n 50 "$target/build.log" >&2
    exit 1
}
say "Built:"
(cd "$target" && ls -- *.deb)
lintian --fail-on error,warning "$target"/*.changes
