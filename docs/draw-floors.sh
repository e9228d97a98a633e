#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws docs/floors.svg from cmake/house.txt, which the test "house" holds the sources against. Needs graphviz.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
awk '
    BEGIN {
        print "digraph house { rankdir=BT; node [shape=box, style=\"rounded,filled\", fillcolor=\"#f4f6f8\", color=\"#5c6b7a\","
        print "    fontname=\"sans-serif\", fontsize=11]; edge [color=\"#8796a5\", arrowsize=0.6];"
    }
    function flush() {
        if (floor != "")
            printf "    %s [label=<<b>%s</b>%s>];\n", floor, floor, rooms
    }
    $1 == "floor" {
        flush(); floor = $2; rooms = ""
        for (at = 4; at <= NF; ++at)
            edges = edges "    " floor " -> " $at ";\n"
    }
    $1 == "room" && $2 != ".:" {
        name = $2; sub(":", "", name); rooms = rooms "<br/><font point-size=\"9\">" name "</font>"
    }
    END { flush(); printf "%s}\n", edges }
' cmake/house.txt | dot -Tsvg -o docs/floors.svg
