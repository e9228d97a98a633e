#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The examples for containers; the folder of the project is the argument.
set -eu
project=$1
schema=$project/build/parts/usr/lib/python3/dist-packages/compose/config/compose_spec.json
python=/usr/bin/python3
[ -e "$schema" ] && "$python" -c 'import jsonschema, yaml' 2>/dev/null || exit 77
check=$project/tests/documents/check-examples.py
"$python" "$check" compose "$project/packaging/container/compose.example.yaml" "$schema"
"$python" "$check" kubernetes "$project/packaging/container/kubernetes.example.yaml"
