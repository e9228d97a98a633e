#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy on the sources that changed since this branch left the main one, on those that are given, or with --long on
# all of them. Needs the release build for its generated headers.
set -euo pipefail
# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"
cd "$project"

# A file takes ten seconds: more than these are drawn by lot.
most=40

# The commit to compare with: where this branch left its upstream or the main branch; on that branch itself, or where
# there is none, the commit before.
base() {
    local other commit
    for other in '@{upstream}' origin/HEAD origin/main origin/master main master; do
        commit=$(git merge-base HEAD "$other" 2>/dev/null) || continue
        if [ "$commit" != "$(git rev-parse HEAD)" ]; then
            echo "$commit"
            return
        fi
    done
    say "This is no branch of another one: what changed with the last commit counts"
    git rev-parse --verify --quiet HEAD~1
}

# A header is looked at with its source, or with any that includes it.
sources() {
    local file
    while read -r file; do
        if [[ $file == *.h && -e ${file%.h}.cpp ]]; then
            echo "${file%.h}.cpp"
        elif [[ $file == *.h && -e $file ]]; then
            { grep --recursive --files-with-matches --fixed-strings --include='*.cpp' "\"${file#src/}\"" src || true; } \
                | sort | head -n 1
        elif [[ $file == *.cpp && -e $file ]]; then
            echo "$file"
        fi
    done | sort -u
}

changed() {
    local commit
    if ! commit=$(base); then
        say "There is no history to compare with: nothing is known to have changed"
        return 0
    fi
    { git diff --name-only "$commit" -- src; git ls-files --others --exclude-standard -- src; } | sources
}

files=()
case ${1:-} in
--long) mapfile -t files < <(find src -name '*.cpp' | sort) ;;
'')
    mapfile -t files < <(changed)
    if [ ${#files[@]} -gt "$most" ]; then
        say "$most of ${#files[@]} files; --long looks at all"
        mapfile -t files < <(printf '%s\n' "${files[@]}" | draw "$most")
    fi
    ;;
*) files=("$@") ;;
esac
if [ ${#files[@]} -eq 0 ]; then
    say "No source has changed"
    exit 0
fi

# Each file by itself and without what g++ precompiled; the generated headers are the release build's.
commands=build/tidy
cmake -S . -B "$commands" --preset release -DSCRAPAZOID_UNITY=OFF -DSCRAPAZOID_PRECOMPILED=OFF -DBUILD_TESTING=OFF >/dev/null
sed -i "s#$project/$commands/src#$build/src#g" "$commands/compile_commands.json"
say "Looking at ${#files[@]} files"
status=0
printf '%s\0' "${files[@]}" \
    | xargs -0 -n 1 -P "$(nproc)" clang-tidy -p "$commands" --quiet 2> >(grep -v 'warnings\? generated' >&2) || status=1
exit "$status"
