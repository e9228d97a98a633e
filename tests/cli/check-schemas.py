# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what commands printed against their schemas: a line of "SCHEMA<TAB>JSON" each on standard input. What a schema
does not know is a fault here, although readers are told to read past it: it would be documented nowhere. With --open it is none,
for schemas of what others define."""
import json
import sys

import jsonschema


def closed(schema):
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: closed(part) for key, part in schema.items()}
    if "properties" in made and made.get("type") == "object":
        made.setdefault("additionalProperties", False)
    return made


faults = 0
for line in sys.stdin:
    file, text = line.rstrip("\n").split("\t", 1)
    with open(file, encoding="utf-8") as source:
        schema = json.load(source)
    jsonschema.Draft202012Validator.check_schema(schema)
    held = schema if "--open" in sys.argv else closed(schema)
    validator = jsonschema.Draft202012Validator(held, format_checker=jsonschema.FormatChecker())
    for error in validator.iter_errors(json.loads(text)):
        faults += 1
        print(f"{file}: {error.json_path}: {error.message}\n{text[:1000]}")
sys.exit(1 if faults else 0)
