#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian 12 to the last line of ctest, whose exit status it has; where all tests pass, that of check.sh.
# Arguments go to ctest.
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

install_missing "${build_packages[@]}" "${runtime_packages[@]}" "${server_packages[@]}" "${test_packages[@]}"
form=0
bash "$project/packaging/check.sh" || form=$?
build_release all
private_surroundings

status=0
ctest --test-dir "$build" --output-on-failure --no-tests=error --parallel 2 "$@" || status=$?
exit "$((status ? status : form))"
