#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests under a sanitizer: "sanitize.sh address" (and undefined behaviour, and leaks) those of the engine, "sanitize.sh
# thread" those of what works in threads. Of the long ones a tenth of their cases, drawn by lot, with --long all.
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

case ${1:-} in
address)
    preset=dev-asan
    # What serviceunits starts is the whole command line; what is run once more in other surroundings is no program of
    # its own.
    wanted=(-R '^(core|database|storage|cleanup)/' -E '^core/serviceunits$|-without-openat2$|-by-helper$')
    long='/cleanup/'
    ;;
thread)
    preset=dev-tsan
    wanted=(-R '^(jobs/job|storage/remotestore|cleanup/watch|cleanup/alertkeeper)$')
    long=
    ;;
*)
    say "Which one: address or thread?"
    exit 2
    ;;
esac
[ "${2:-}" != --long ] || long=
export SCRAPAZOID_SEED=${SCRAPAZOID_SEED:-$RANDOM}

tests=$project/build/$preset
configure_build "$preset"
mapfile -t names < <(ctest --test-dir "$tests" --show-only "${wanted[@]}" | sed -n 's/^ *Test *#[0-9]*: //p')
build_targets "$tests" "${names[@]/#*\//tst_}"
private_surroundings

export TZ=UTC LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen QTEST_FUNCTION_TIMEOUT=3600000
export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
# Debian's Qt is not instrumented: what it does under its own locks would be taken for races. And whoever starts a
# process by it forks with threads, which the sanitizer would end by default.
export TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1:ignore_noninstrumented_modules=1:die_after_fork=0

# one TEST: runs it, or cases of it; what it said is of interest only if it failed.
# shellcheck disable=SC2317 # xargs calls it
one() {
    local program=$1 what='' cases=() all=() log begun=$SECONDS
    log=$scratch/${program##*/}.log
    if [ -n "$long" ] && [[ $program == *"$long"* ]]; then
        # Each in a line, "Class function data"; where a whole class has data, a function is one case.
        mapfile -t all < <("$program" -datatags 2>/dev/null | cut -d ' ' -f 2- | sed 's/ .*__global__.*//; s/ /:/' | sort -u)
        mapfile -t cases < <(printf '%s\n' "${all[@]}" | draw $(((${#all[@]} + 9) / 10)))
        what=", ${#cases[@]} of ${#all[@]} cases"
    fi
    if "$program" "${cases[@]}" >"$log" 2>&1; then
        say "passed: ${program##*/}$what, $((SECONDS - begun)) s"
    else
        say "FAILED: $program ${cases[*]@Q}, $((SECONDS - begun)) s"
        tail -n 300 "$log" >&2
        return 1
    fi
}
export -f one say draw
export long scratch
status=0
# shellcheck disable=SC2016 # a shell of its own for each
printf '%s\0' "${names[@]/\//\/tst_}" | xargs -0 -I '{}' -P 2 bash -c 'one "$1"' one "$tests/tests/{}" || status=1
exit "$status"
