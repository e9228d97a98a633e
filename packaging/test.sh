#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian 12 to the last line of ctest, whose exit status it has; where all tests pass, that of the first
# gate before them that did not.
# clang-tidy looks at what has changed, and the engine runs under sanitizers, the long tests a tenth of their cases; with
# --long all of that is whole, and so are the long suites, which takes hours. All else is for ctest: whoever chooses
# tests gets those and no gates but the form.
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

long=OFF
whole=()
chosen=()
for argument in "$@"; do
    if [ "$argument" = --long ]; then
        long=ON
        whole=(--long)
    else
        chosen+=("$argument")
    fi
done

failed=0
begun=$SECONDS
times=()
# note NAME: how long it took since the one before.
note() {
    times+=("$(printf '%5d s  %s' $((SECONDS - begun)) "$1")")
    begun=$SECONDS
}
# gate NAME COMMAND...: what fails is remembered and stops nothing.
gate() {
    local name=$1 status=0
    shift
    say "$name"
    "$@" || status=$?
    note "$name$([ "$status" -eq 0 ] || echo ': FAILED')"
    failed=$((failed ? failed : status))
}

# One seed for everything that is drawn by lot: given again, it draws the same.
export SCRAPAZOID_SEED=${SCRAPAZOID_SEED:-$((RANDOM * 32768 + RANDOM))}
say "SCRAPAZOID_SEED=$SCRAPAZOID_SEED"
install_missing "${build_packages[@]}" "${runtime_packages[@]}" "${server_packages[@]}" "${test_packages[@]}"
unpack "${test_parts[@]}"
note "Packages"
gate "Form" bash "$project/packaging/check.sh"
configure_build release -DSCRAPAZOID_LONG_TESTS="$long"
build_targets "$build" all
note "Build"
if [ ${#chosen[@]} -eq 0 ]; then
    gate "clang-tidy" bash "$project/packaging/tidy.sh" "${whole[@]}"
    gate "Sanitizers of addresses and undefined behaviour" bash "$project/packaging/sanitize.sh" address "${whole[@]}"
    gate "Sanitizer of threads" bash "$project/packaging/sanitize.sh" thread "${whole[@]}"
fi
private_surroundings
printf '%s\n' "What came before the tests:" "${times[@]}" >&2

# One more at a time than there are processors: many wait for networks, locks and time.
status=0
ctest --test-dir "$build" --output-on-failure --no-tests=error --parallel "$(($(nproc) + 1))" "${chosen[@]}" || status=$?
# What ctest printed of them is thousands of lines above: the sentences that say what went wrong once more.
if [ "$status" -ne 0 ]; then
    printf '%s\n' "What the failing tests said:" >&2
    awk '/^[0-9]+\/[0-9]+ Test: / { name = $3; shown = 0 }
         /^(FAIL!|QFATAL|QFAIL|XPASS)/ { left = 5; if (!shown++) print name ":" }
         left > 0 { print "  " $0; left-- }
         /^   Loc:/ { left = 0 }' "$build/Testing/Temporary/LastTest.log" >&2
fi
exit "$((status ? status : failed))"
