#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What needs no build: the form of the sources and of the scripts. Says what is wrong and ends with 1.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

status=0
# Every version has a form of its own; that of the sources is Debian 12's.
if clang-format --version | grep -q 'version 14\.'; then
    form=(clang-format --dry-run -Werror)
else
    echo "The form of the sources is clang-format 14's, and this is another one: it is not asked." >&2
    form=(true)
fi
find src tests \( -name '*.cpp' -o -name '*.h' \) -print0 \
    | xargs -0 "${form[@]}" || status=1
# A script is known by its first line, wherever it lies and whatever it is called.
find . \( -path './build*' -o -path ./.git \) -prune -o -type f -print0 \
    | xargs -0 awk 'FNR == 1 && /^#!.*sh( |$)|^# shellcheck shell=/ { print FILENAME } { nextfile }' \
    | xargs -d '\n' shellcheck --external-sources || status=1
exit "$status"
