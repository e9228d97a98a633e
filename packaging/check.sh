#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What needs no build: the form of the sources and of the scripts. Says what is wrong and ends with 1.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

status=0
find src tests \( -name '*.cpp' -o -name '*.h' \) -print0 \
    | xargs -0 clang-format --dry-run -Werror || status=1
# A script is known by its first line, wherever it lies and whatever it is called.
find . \( -path './build*' -o -path ./.git \) -prune -o -type f -print0 \
    | xargs -0 awk 'FNR == 1 && /^#!.*sh( |$)|^# shellcheck shell=/ { print FILENAME } { nextfile }' \
    | xargs -d '\n' shellcheck --external-sources || status=1
exit "$status"
