# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How scripts speak, for scripts to source.

say() {
    printf '==> %s\n' "$*" >&2
}

# expect WHAT COMMAND...: says it, and whether it is so; where it is not, what the command said, and `failed` is 1.
# shellcheck disable=SC2034 # for who sources this
expect() {
    local what=$1 said
    shift
    # A file and no pipe: what the command leaves behind may hold it open.
    said=$(mktemp)
    if "$@" >"$said" 2>&1; then
        say "ok: $what"
    else
        say "NOT: $what"
        head -c 2000 "$said" >&2
        failed=1
    fi
    rm -f "$said"
}

# quietly COMMAND...: what it prints is shown where it fails, the end of it.
quietly() {
    local said
    # A file and no pipe, as above.
    said=$(mktemp)
    "$@" >"$said" 2>&1 || {
        tail -n 20 "$said" >&2
        rm -f "$said"
        say "This failed: $*"
        return 1
    }
    rm -f "$said"
}
