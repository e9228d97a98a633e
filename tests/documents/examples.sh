#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The examples for containers, by what they are for: docker-compose itself and its published schema, and the models of
# Kubernetes' own client. The folder of the project is the argument.
set -eu
project=$1
parts=$project/build/parts
modules=$parts/usr/lib/python3/dist-packages
python=/usr/bin/python3
compose=$(find "$parts/usr" -name docker-compose -type f -perm -u+x 2>/dev/null | head -n 1)
if [ -z "$compose" ] || [ ! -e "$modules/kubernetes" ] || ! "$python" -c 'import jsonschema, yaml' 2>/dev/null; then
    echo "There is no docker-compose, no client of Kubernetes or no Python to read the examples with"
    exit 77
fi
export PYTHONPATH="$modules"
check=$project/tests/documents/check-examples.py
example=$project/packaging/container/compose.example.yaml
# The first one is a program of Python and brings the schema; the second is a program of its own and has it within.
schema=$modules/compose/config/compose_spec.json
if [ -e "$schema" ]; then
    "$python" "$compose" -f "$example" config --quiet
    "$python" "$check" compose "$example" "$schema"
else
    "$compose" -f "$example" config --quiet
fi
"$python" "$check" kubernetes "$project/packaging/container/kubernetes.example.yaml"
