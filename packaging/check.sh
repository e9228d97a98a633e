#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What needs no build: the form of the sources and of the scripts. Says what is wrong and ends with 1.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

status=0
find src tests \( -name '*.cpp' -o -name '*.h' \) -print0 \
    | xargs -0 clang-format --dry-run -Werror || status=1
find .ci docs packaging \( -name '*.sh' -o -name run \) -type f -print0 \
    | xargs -0 shellcheck --external-sources || status=1
exit "$status"
