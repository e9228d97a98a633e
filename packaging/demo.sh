#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the console and starts it on a made-up installation: a private PostgreSQL and two folders of files, gone at the
# end. Arguments go to scrapazoid-demo: --help lists them. Without a display it takes pictures of all pages.
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

install_missing "${build_packages[@]}" "${runtime_packages[@]}" "${server_packages[@]}"
build_release scrapazoid-demo scrapazoid-console scrapazoidctl
private_surroundings

arguments=("$@")
wants_window=yes
pictures=
for argument in "$@"; do
    case $argument in
    --shell | --help | -h | --help-all | --version | -v) wants_window=no ;;
    --tour | --tour=*) pictures=elsewhere ;;
    esac
done

if [ "$wants_window" = yes ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ]; then
    # The platform's own idea of a screen without a display is 800 x 800.
    printf '{"screens": [{"name": "tour", "x": 0, "y": 0, "width": 1440, "height": 900, "logicalDpi": 96, "dpr": 1}]}\n' \
        >"$scratch/screen.json"
    export QT_QPA_PLATFORM=offscreen:configfile=$scratch/screen.json
    if [ -z "$pictures" ]; then
        pictures=$project/build/tour
        mkdir -p "$pictures"
        arguments+=(--tour "$pictures")
        say "There is no display: the console takes pictures of its pages into $pictures"
    fi
fi

status=0
"$build/src/demo/scrapazoid-demo" "${arguments[@]}" || status=$?
if [ "$status" -eq 0 ] && [[ $pictures == /* ]]; then
    say "The pictures are in $pictures"
fi
exit "$status"
